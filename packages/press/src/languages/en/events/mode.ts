// PLOVER's mode of a request or refusal, where the words of it are plain.
import type { PloverCode, PloverMode } from '../../../draft.ts'

const MODES: [PloverMode, RegExp][] = [
  [
    'meet',
    /\b(?:(?:to|of|any|direct|new|further|peace|for|a|back to the|return to the|at the|resume|emergency) (?:\w+ )?(?:talks?|meeting|negotiations?|dialogue|summit|table|session|round)|to (?:meet|talk|negotiate|come back|come to|return|answer|sit down|sit with|attend|receive|join the)|(?:hold|holding|start|restart|enter|open|join|attend|joining|attending) (?:\w+ ){0,3}(?:talks?|meetings?|negotiations?|dialogue|summit|session|round|conference)|negotiate with|face[- ]to[- ]face)\b/i,
  ],
  [
    'yield',
    /\b(?:releas(?:e|ing)|(?:set|be) free|freed|withdraw(?:al|ing)?|pull (?:back|out)|hand (?:over|back)|give (?:up|back)|surrender|lay down|disarm|lift(?:ing|ed)?|cease|stop(?:ping)?|halt|end(?:ing)? (?:the|its|their|all)|refrain|restraint|reopen(?:ing|ed)?|open (?:the|a|up)|let .* (?:go|through|pass)|ceasefire|cease-fire|truce|delete|vacate|evacuate|dismantl(?:e|ing)|demobili[sz]e|return of|repatriat\w+|allow|permit|unblock|spare|abandon|call off|hold fire|drop (?:the|its|their|his|all)|pull(?:out|back)|stand down|(?:to|be) (?:free|leave|lift|withdrawn|restored?)|part with)\b/i,
  ],
  [
    'assist',
    /\b(?:aid|help|assist(?:ance)?|money|pay for|funds?|food|medicine|vehicles?|send(?:ing)? (?:\w+ )?(?:troops|observers|monitors|peacekeepers|aid|relief)|station observers|provide|protect(?:ion)?|shelter|donat\w+|supplies|supply|weapons|ammunition|loans?|grants?|rescue|relief|doctors?|medical|evacuat\w+ (?:the )?(?:wounded|sick)|helicopters?|escorts?|financ\w+)\b/i,
  ],
  [
    'change',
    /\b(?:reforms?|amend(?:ment|ed)?|chang(?:e|es|ed) (?:to|in|of|the|its)|resign(?:ation)?|step down|new (?:law|constitution|elections?)|be added|include[ds]? in|revis(?:e|ed|ion)|early elections?|autonomy|rename|referendum|federal\w*|power[- ]sharing|amnesty|abolish\w*|abolition|repeal\w*|rewrit\w+|redraw\w*|postpon\w+|put back|defer)\b/i,
  ],
]

/** Null where the words show none, and for events of other codes. */
export const modeOf = (code: PloverCode, words: string): PloverMode | null =>
  code === 'REQUEST' || code === 'REJECT'
    ? (MODES.find(([, pattern]) => pattern.test(words))?.[0] ?? null)
    : null
