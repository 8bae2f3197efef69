// What is known already of an article's drafts: from the process file, from other articles, from earlier in the same one.
import { type PlannedAct, refOfKey } from '@parley/press/acts'
import { comparableOf, comparableWith, matchAmong, seekingWords, signsOf } from '@parley/press/matching'
import type { Text } from '@parley/talks'
import type { Seat } from '../interface.ts'
import type { PressMatch } from './answers.ts'
import { candidatesIn } from './candidates.ts'
import type { ShelvedDraft } from './shelf.ts'

export interface DraftMatch {
  match: PressMatch
  /** The entry, or the main act of an earlier draft of the article, of which it would be a further report. */
  furtherOf: string | null
}

const NONE: DraftMatch = { match: { is: 'new', with: [] }, furtherOf: null }
const WORDS = 8

interface Of {
  entry: string | null
  article: string | null
  draft: number | null
  outlet: Text | null
  text: Text
}

/** Whatever a planned act is compared by, its words shown as they are entered. */
const textOf = ({ act, name }: PlannedAct): Text => {
  const { text, title } = act.body
  return (text ?? title ?? name) as Text
}

/**
 * Matches the main acts of drafts, in the order of the text. `byDraft` is a plan in which nothing is a further report
 * yet; drafts of other articles are compared as they stand, by the same words.
 */
export const matchesOf = (
  seat: Seat,
  account: string,
  article: { number: number; id: string },
  drafts: readonly ShelvedDraft[],
  byDraft: ReadonlyMap<number, readonly PlannedAct[]>,
  planned: readonly PlannedAct[],
): Map<number, DraftMatch> => {
  const candidates = candidatesIn(seat.db, planned)
  const { things } = candidates
  const outlets = seat.db
    .prepare<[string], string>(
      `SELECT s.outlet FROM citations c JOIN sources s ON s.id = c.source WHERE c.id = ? ORDER BY c.ordinal`,
    )
    .pluck()
  const found = new Map<number, DraftMatch>()
  const before: { of: Of; claim: ReturnType<typeof comparableOf> }[] = []
  for (const draft of drafts) {
    const main = byDraft.get(draft.n)?.at(-1)
    if (!main || draft.state === 'confirmed' || draft.state === 'rejected') {
      found.set(draft.n, NONE)
      continue
    }
    const claim = comparableOf(main.act, things, draft.draft)
    const own = new Set(draft.entries.map(({ id }) => id))
    const entries = candidates
      .for(main.act, draft.draft.claim)
      .filter(({ entry }) => !own.has(entry))
      .map(({ entry, act, claim: there }): { of: Of; claim: typeof claim } => {
        const outlet = outlets.get(entry)
        return {
          of: {
            entry,
            article: null,
            draft: null,
            outlet: outlet === undefined ? null : (JSON.parse(outlet) as Text),
            text: (act.body.text ?? act.body.title ?? candidates.textOf(entry)) as Text,
          },
          claim: there,
        }
      })
    const neighbours = seat.press.drafts
      .neighbours(account, article.number, [
        ...seekingWords(draft.draft.claim, WORDS),
        ...signsOf(draft.draft),
      ])
      .map(({ article: id, outlet, language, n, draft: other }) => ({
        of: {
          entry: null,
          article: id,
          draft: n,
          outlet: outlet === null ? null : { und: outlet },
          text: { und: other.claim },
        },
        claim: comparableWith(claim, other, language),
      }))
    const { is, with: like } = matchAmong(claim, [...entries, ...before, ...neighbours])
    const same = like.find(
      ({ field, of }) => field === null && (of.entry !== null || of.article === article.id),
    )
    found.set(draft.n, {
      match: {
        is,
        with: like.map(({ of, field, here, there, likeness }) => ({ ...of, field, here, there, likeness })),
      },
      furtherOf: draft.asNew || !same ? null : (same.of.entry ?? refOfKey(`draft:${same.of.draft}`)),
    })
    before.push({
      of: { entry: null, article: article.id, draft: draft.n, outlet: null, text: textOf(main) },
      claim,
    })
  }
  return found
}
