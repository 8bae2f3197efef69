// Which PLOVER event a statement is or tells of: the attributing verb where it is an act itself, else what its words tell.
// A verb ends its clause in these languages: of several patterns the strongest wins, then the first that closes a clause, then
// the one nearest to the end. What only dates or explains (“after the raid”) is passed over.
import type { DraftEvent, PloverCode, PloverMode } from '../../draft.ts'
import { slice } from '../../span.ts'
import type { Analysed } from '../../text/analysed.ts'
import type { RuleUse, Statement } from '../pack.ts'
import { type BearingTables, isNegative } from './bearing.ts'
import { type BecomingTables, isAnalyst, tellsNoEvent } from './becoming.ts'
import type { Cue } from './cue.ts'
import { spanOfMatch, type Words, wordsWithin } from './words.ts'

/** A pattern over folded words. `verb`: the act itself; `noun`: a thing that only makes an event where no verb says more. */
export type EventPattern = { code: PloverCode; pattern: RegExp; of: 'verb' | 'noun' }

export type EventTables = {
  cueOfLemma: ReadonlyMap<string, Cue>
  patterns: readonly EventPattern[]
  modes: readonly [mode: PloverMode, pattern: RegExp][]
  /** Words behind an act that only date or explain by it: “baskının ardından”, “حملے کے بعد”. From where its match ends. */
  anchors: RegExp
  /** The verb that ends a clause, from where an act's match ends: of several told so the first counts. */
  closes: RegExp
  /** What ought to be has not happened. */
  obligation: RegExp
  bearing: BearingTables
  becoming: BecomingTables
  /** Words of the cue's object that make it an act: “ذمہ دار قرار دیا”, “hayır dedi”. */
  acts: readonly [lemma: RegExp, words: RegExp, code: PloverCode | null][]
  /** Actor and recipient as the words name them. */
  roles(words: Words, code: PloverCode): { actor: string | null; recipient: string | null }
}

export const patternsOf = (
  rows: readonly [code: PloverCode, verbs: string, nouns?: string][],
  compile: (source: string) => RegExp,
): EventPattern[] =>
  rows.flatMap(([code, verbs, nouns]) => [
    { code, pattern: compile(`(?<= )(?:${verbs})`), of: 'verb' as const },
    ...(nouns ? [{ code, pattern: compile(`(?<= )(?:${nouns})`), of: 'noun' as const }] : []),
  ])

const WITHOUT_EVENT = new Set(['denied'])
/** What happened on the ground is told as such even in a quotation, with a doubt or by an analyst. */
const HARD = new Set<PloverCode>(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT'])

export const eventWith =
  (tables: EventTables) =>
  (analysed: Analysed, statement: Statement): { event: DraftEvent | null; rules: RuleUse[] } => {
    const words = wordsWithin(analysed, statement.parts)
    const cue = statement.cue && tables.cueOfLemma.get(statement.cue.lemma)
    const act =
      statement.cue &&
      tables.acts.find(([lemma, sign]) => lemma.test(statement.cue!.lemma) && sign.test(words.text))
    if (act && act[2] === null) return { event: null, rules: [] }
    const code = act?.[2] ?? cue?.code
    const roles = tables.roles(words, code ?? 'CONSULT')
    const modeOf = (of: PloverCode): PloverMode | null =>
      of === 'REQUEST' || of === 'REJECT'
        ? (tables.modes.find(([, pattern]) => pattern.test(words.text))?.[0] ?? null)
        : null
    if (code) {
      const { voice } = statement
      const actor = voice.span ? slice(analysed.text, voice.span) : voice.resolved
      return {
        event: {
          code,
          mode: modeOf(code),
          actor: voice.kind === 'person' ? voice.resolved : actor,
          recipient: roles.actor ?? roles.recipient,
        },
        rules: [{ rule: 'event-of-cue', span: statement.cue!.span }],
      }
    }
    if (cue && WITHOUT_EVENT.has(cue.force)) return { event: null, rules: [] }
    const found = tables.patterns
      .flatMap(({ code: told, pattern, of }) =>
        [...words.text.matchAll(pattern)].map((match) => {
          const { index } = match
          const { length } = match[0]
          const behind = words.text.slice(index + length)
          return { told, of, index, length, closes: tables.closes.test(behind), behind }
        }),
      )
      .filter(({ behind }) => !tables.anchors.test(behind))
      .sort(
        (one, other) =>
          Number(other.of === 'verb') - Number(one.of === 'verb') ||
          Number(other.closes) - Number(one.closes) ||
          (one.closes ? one.index - other.index : other.index - one.index),
      )[0]
    if (!found) return { event: null, rules: [] }
    const { told } = found
    const none = { event: null, rules: [] }
    const isNarrated = statement.speech === 'narration'
    if (told !== 'REJECT' && isNegative(words.text, tables.bearing)) return none
    if (tellsNoEvent(tables.becoming, words.text, isNarrated)) return none
    if (tables.obligation.test(words.text)) return none
    const isConditional = tables.bearing.conditional.test(words.text)
    if (isConditional && told !== 'RETREAT' && told !== 'CONCEDE') return none
    const doubted =
      statement.speech === 'direct' ||
      words.text.search(tables.bearing.hedges) !== -1 ||
      (isAnalyst(tables.becoming, analysed, statement) && !/ (?:1[89]|20)\d\d/u.test(words.text))
    if (doubted && (found.of === 'noun' || !HARD.has(told))) return none
    const named = tables.roles(words, found.told)
    return {
      event: { code: found.told, mode: modeOf(found.told), ...named },
      rules: [{ rule: `event-${found.of}`, span: spanOfMatch(words, found.index, found.length) }],
    }
  }
