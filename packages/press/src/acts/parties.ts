// Between whom the talks are, where the process file does not say so: those who hand over, offer, answer and want.
import type { Becoming } from '../draft.ts'
import type { Mentions } from './mentions.ts'
import { capitalOf, shownName, stateNamed } from './names.ts'
import { organisationKey } from './organisations.ts'
import type { DraftToPlan } from './planning.ts'

/** What only those at the table do. */
const OF_PARTIES: ReadonlySet<Becoming> = new Set([
  'document',
  'answer',
  'offer',
  'position',
  'assurance-given',
  'assurance-declined',
  'membership',
  'evidence',
])
const ACTS = 2
const IS_SPOKEN_FOR = 1
/** "The talks between Arvania and the Northern Front": more than any count. */
const IS_NAMED_AS_SUCH = 1000
const AT_THE_TABLE =
  /(?<!\p{L})((?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+)(?:['’]s)? (?:delegat\w+|side|negotiators|negotiating team|representatives)\b/gu

/** The two names that stand most often on either end of what parties do; none where there are not two. */
export const partiesOf = (drafts: readonly DraftToPlan[], mentions: Mentions, text: string): string[] => {
  const votes = new Map<string, { name: string; votes: number }>()
  const vote = (name: string | null, weight: number) => {
    if (name === null) return
    if (!mentions.isBody(name) && !mentions.isPerson(name) && mentions.stateOf(name) === null) return
    if (mentions.isPerson(name)) {
      vote(mentions.sideOf(name), weight)
      return
    }
    const state = stateNamed(name) ?? mentions.stateOf(name)
    // A capital can be where, not who: it counts where the state's own name does.
    const shown = state ?? shownName(name)
    const key = organisationKey(shown)
    const known = votes.get(key) ?? { name: shown, votes: 0 }
    known.votes += capitalOf(name) && weight === IS_SPOKEN_FOR ? 0 : weight
    votes.set(key, known)
  }
  for (const { draft } of drafts) {
    vote(draft.source.side, IS_SPOKEN_FOR)
    if (!OF_PARTIES.has(draft.becomes)) continue
    vote(draft.event?.actor ?? null, ACTS)
    vote(draft.event?.recipient ?? null, ACTS)
  }
  for (const [, name] of text.matchAll(AT_THE_TABLE)) vote(name!, IS_SPOKEN_FOR)
  if (mentions.sides) for (const name of mentions.sides) vote(name, IS_NAMED_AS_SUCH)
  const most = [...votes.values()].sort((a, b) => b.votes - a.votes).slice(0, 2)
  return most.length === 2 && most[1]!.votes > 1 ? most.map(({ name }) => name) : []
}
