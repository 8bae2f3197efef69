// Which of the thirty facts of shared/istanbul.md the drafts carry. A fact has parts, each a draft that must exist; all
// of them: found, some: partly, none: missed. What is looked for is said in single words, never in the report's sentences.
import type { Becoming, Draft, ReadArticle, SourceKind } from '../../packages/press/src/draft.ts'

type Part = {
  words: RegExp
  becomes?: Becoming[]
  kind?: SourceKind[]
  side?: RegExp
  resolved?: RegExp | null
  from?: string
  place?: RegExp
  hedged?: true
  conditional?: true
  force?: Draft['force'][]
  told?: boolean
}

const FACTS: Record<string, Part[]> = {
  F01: [
    { words: /second day/i, becomes: ['session'], told: false },
    { words: /common ground|consensus/i, becomes: ['session'], told: false },
  ],
  F02: [{ words: /hosted/i, becomes: ['role'], told: false }],
  F03: [
    { words: /guarantor/i, becomes: ['role'], told: false },
    { words: /Doha/, becomes: ['earlier-event'], from: '2025-10-19', told: false },
  ],
  F04: [{ words: /Directorate of Military Operations/, becomes: ['membership'], told: false }],
  F05: [{ words: /Najeeb[\s\S]*Haqqani|Haqqani/, becomes: ['membership'], told: false }],
  F06: [{ words: /nine hours/i }],
  F07: [{ words: /demands submitted/i, becomes: ['document'] }],
  F08: [{ words: /final position/i, kind: ['unnamed'], side: /Pakistan/, becomes: ['document', 'position'] }],
  F09: [
    { words: /written response/i, becomes: ['document'], told: false },
    { words: /counter-response/i, becomes: ['document'], told: false },
  ],
  F10: [{ words: /second session/i, becomes: ['session'], from: '2025-10-26', told: false }],
  F11: [
    { words: /written assurances/i, becomes: ['assurance-declined'] },
    { words: /optimism/i, told: false },
  ],
  F12: [{ words: /mandate/i, kind: ['unnamed'], hedged: true }],
  F13: [{ words: /mixed signals/i, told: false }],
  F14: [{ words: /unwillingness/i, kind: ['organisation'], side: /Pakistan/ }],
  F15: [{ words: /reluctant/i, hedged: true, told: false }],
  F16: [{ words: /core demand/i, becomes: ['position'] }],
  F17: [
    {
      words: /patronage/i,
      kind: ['unnamed'],
      resolved: /security official/i,
      becomes: ['position', 'statement'],
    },
  ],
  F18: [{ words: /illogical/i, resolved: null, becomes: ['answer'] }],
  F19: [
    { words: /agenda/i, kind: ['unnamed'], hedged: true },
    { words: /veiled/i, told: false },
  ],
  F20: [{ words: /interest of/i, kind: ['unnamed'], resolved: /official/i }],
  F21: [{ words: /positive attitude/i, kind: ['unnamed'], conditional: true }],
  F22: [{ words: /photographic/i, becomes: ['evidence'], told: false }],
  F23: [{ words: /identity documents/i, becomes: ['evidence'], resolved: /insiders/i }],
  F24: [
    { words: /offered/i, becomes: ['offer'] },
    {
      words: /negotiate|refused/i,
      becomes: ['answer', 'position'],
      side: /Pakistan/,
      force: ['refused', 'insisted'],
    },
  ],
  F25: [
    { words: /any price/i, side: /Pakistan/, resolved: /negotiators/i },
    { words: /suffer/i, side: /Pakistan/, force: ['warned'] },
  ],
  F26: [
    { words: /infiltration/i, becomes: ['incident-claim'], side: /Pakistan/ },
    { words: /Kurram/, place: /Kurram/, resolved: /ISPR|military/i },
  ],
  F27: [
    { words: /casts doubts/i, resolved: /ISPR|military/i },
    { words: /casting doubt/i, told: false },
  ],
  F28: [
    { words: /exchange of fire/i, becomes: ['incident-claim'], resolved: /locals/i, from: '2025-10-26' },
    { words: /no official word/i, hedged: true },
  ],
  F29: [{ words: /violated/i, hedged: true, told: false, place: /Leepa|Jammu|Kashmir/ }],
  F30: [{ words: /engaged/i, kind: ['unnamed'], resolved: /diplomatic sources/i }],
}

const fits = (text: string, draft: Draft, part: Part): boolean => {
  const whole = draft.cue ? `${text.slice(...draft.cue.span)} ${draft.claim}` : draft.claim
  const { source } = draft
  return (
    part.words.test(whole) &&
    (part.becomes?.includes(draft.becomes) ?? true) &&
    (part.kind?.includes(source.kind) ?? true) &&
    (part.side?.test(source.side ?? '') ?? true) &&
    (part.resolved === undefined ||
      (part.resolved === null ? source.resolved === null : part.resolved.test(source.resolved ?? ''))) &&
    (part.from === undefined || draft.time?.from?.startsWith(part.from) === true) &&
    (part.place === undefined ||
      draft.places.some(({ name, span }) => part.place!.test(`${name} ${text.slice(...span)}`))) &&
    (!part.hedged || draft.hedges.length > 0) &&
    (!part.conditional || draft.conditional) &&
    (part.force?.includes(draft.force) ?? true) &&
    (part.told === undefined || part.told === (draft.speech !== 'narration'))
  )
}

export type FactFound = { id: string; state: 'found' | 'partly' | 'missed'; lacking: string[] }

/** Fact by fact, in their order. `lacking` says what no draft carries, by the words that were looked for. */
export const factsIn = ({ text, drafts }: ReadArticle): FactFound[] =>
  Object.entries(FACTS).map(([id, parts]) => {
    const lacking = parts.filter((part) => !drafts.some((draft) => fits(text, draft, part)))
    // A draft that has the words but not the rest (whose they are, what they become) still carries a part of the fact.
    const touched = parts.some((part) => drafts.some((draft) => part.words.test(draft.claim)))
    return {
      id,
      state: lacking.length === 0 ? 'found' : touched ? 'partly' : 'missed',
      lacking: lacking.map(
        ({ words, ...rest }) =>
          `${words.source} ${JSON.stringify(rest, (_key, value) => (value instanceof RegExp ? value.source : value))}`,
      ),
    }
  })
