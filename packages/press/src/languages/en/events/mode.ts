// PLOVER's mode of a request or refusal, where the words of it are plain.
import type { PloverCode, PloverMode } from '../../../draft.ts'

const MODES: [PloverMode, RegExp][] = [
  [
    'meet',
    /\b(?:(?:to|of|any|direct|new|further|peace|for|a|back to the|return to the|at the|resume|emergency) (?:\w+ )?(?:talks?|meeting|negotiations?|dialogue|summit|table|session|round)|to (?:meet|talk|negotiate|come back|answer|sit down|attend|receive)|negotiate with|face[- ]to[- ]face)\b/i,
  ],
  [
    'yield',
    /\b(?:releas(?:e|ing)|(?:set|be) free|freed|withdraw(?:al|ing)?|pull (?:back|out)|hand (?:over|back)|give (?:up|back)|surrender|lay down|disarm|lift(?:ing|ed)?|cease|stop(?:ping)?|halt|end(?:ing)? (?:the|its|their|all)|refrain|restraint|reopen(?:ing|ed)?|open (?:the|a|up)|let .* (?:go|through|pass)|ceasefire|cease-fire|truce|delete|vacate|return of|allow)\b/i,
  ],
  [
    'assist',
    /\b(?:aid|help|assist(?:ance)?|money|pay for|funds?|food|medicine|vehicles?|send(?:ing)? (?:\w+ )?(?:troops|observers|monitors|peacekeepers|aid|relief)|station observers|provide|protect(?:ion)?|shelter|donat\w+|supplies|weapons|ammunition)\b/i,
  ],
  [
    'change',
    /\b(?:reforms?|amend(?:ment|ed)?|chang(?:e|es|ed) (?:to|in|of|the|its)|resign(?:ation)?|step down|new (?:law|constitution|elections?)|be added|include[ds]? in|revis(?:e|ed|ion)|early elections?|autonomy|rename)\b/i,
  ],
]

/** Null where the words show none, and for events of other codes. */
export const modeOf = (code: PloverCode, words: string): PloverMode | null =>
  code === 'REQUEST' || code === 'REJECT'
    ? (MODES.find(([, pattern]) => pattern.test(words))?.[0] ?? null)
    : null
