// Offers, and answers to offers and papers.
import type { Ref } from '@parley/talks'
import type { Telling } from '../telling.ts'
import { papersOf } from './document.ts'
import { onIssue, statement } from './statement.ts'

const offersOf = ({ planning }: Telling): { ref: Ref; side: Ref | null }[] => [
  ...planning.context.offers.map(({ id, side }) => ({ ref: id, side })),
  ...planning.acts.flatMap(({ act, ref }) =>
    act.kind === 'offer.make'
      ? [{ ref, side: 'organisation' in act.actor ? act.actor.organisation : null }]
      : [],
  ),
]

/** What an event says of the answer where its words do not. */
const BY_EVENT: Readonly<Record<string, string>> = { REJECT: 'reject', AGREE: 'accept' }

export const offer = (telling: Telling): void => {
  const from = telling.doer
  if (from === null) {
    statement(telling)
    return
  }
  telling.act('offer.make', {
    actor: { organisation: from },
    body: { text: telling.text, to: telling.recipients(from), ...onIssue(telling) },
  })
}

/** Who answers. “Marland's reply was rejected” by nobody named: the other of two parties, whose reply it is not. */
const answering = (telling: Telling): Ref | null => {
  const { source, event } = telling.draft.draft
  if (source.resolved !== null || event?.actor) return telling.doer
  const [owner] = telling.bodies
  const others = telling.parties.filter((party) => party !== owner)
  return others.length === 1 ? others[0]! : null
}

/**
 * Answers the latest offer or paper of the other side, as the words say which; an offer that only the answer tells of
 * is entered first. What is answered to nothing that is known is what was said.
 */
export const answer = (telling: Telling): void => {
  const { lexicon } = telling.planning
  const from = answering(telling)
  const { event, force } = telling.draft.draft
  const reply =
    telling.told(lexicon.replies) ??
    BY_EVENT[event?.code ?? ''] ??
    (force === 'refused' ? 'reject' : undefined)
  if (from === null || reply === undefined) {
    statement(telling)
    return
  }
  const to = telling.told(lexicon.answered)
  const actor = { organisation: from }
  const latestOffer = offersOf(telling).findLast(({ side }) => side !== from)?.ref
  const latestPaper = papersOf(telling).findLast(({ side }) => side !== from)?.ref
  if (to !== 'offer' && latestPaper && (to === 'paper' || !latestOffer)) {
    telling.act('paper.reply', { actor, body: { paper: latestPaper, answer: reply, text: telling.text } })
    return
  }
  const [other] = telling.recipients(from)
  let answered = latestOffer
  if (!answered && to === 'offer' && other)
    answered = telling.act('offer.make', {
      actor: { organisation: other },
      suffix: 'offer',
      body: { text: telling.text, to: [from] },
    })
  if (!answered) {
    statement(telling)
    return
  }
  telling.act('offer.answer', { actor, body: { offer: answered, answer: reply, reason: telling.text } })
}
