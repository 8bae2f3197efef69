// What was before these talks: a ceasefire, or anything else that the article recalls.
import type { Telling } from '../telling.ts'
import { whenOf } from '../when.ts'
import { statement } from './statement.ts'

export const earlier = (telling: Telling): void => {
  const { lexicon, context, origin } = telling.planning
  const { words } = telling
  if (!lexicon.ceasefire.test(words) || lexicon.broken.test(words)) {
    statement(telling, { earlier: true })
    return
  }
  const when = whenOf(telling.draft.draft, origin.article.text, origin.article.source)
  const day = when?.from?.slice(0, 10) ?? null
  const isKnown =
    context.ceasefires.some((known) => day !== null && known.day === day) ||
    telling.planning.acts.some(
      ({ act }) => act.kind === 'ceasefire.declare' && (day === null || act.when?.from?.slice(0, 10) === day),
    )
  const by = lexicon.mediatedBy.exec(words)
  const mediators = by ? telling.bodiesIn(by[1] ?? by[2] ?? '').map(({ ref }) => ref) : []
  const named = telling.bodies.filter((body) => !mediators.includes(body) && telling.parties.includes(body))
  const parties = named.length > 1 ? named : telling.parties
  if (isKnown || parties.length < 2) {
    statement(telling, { earlier: true })
    return
  }
  const place = telling.draft.draft.places[0]?.name
  const name = telling.planning.text([place, lexicon.titlesOf.ceasefire].filter(Boolean).join(' '))
  telling.act('ceasefire.declare', {
    actor: mediators[0] ? { organisation: mediators[0] } : telling.speaker,
    name,
    body: {
      name,
      parties,
      ...(mediators.length > 0 ? { mediators } : {}),
      ...(when?.from ? { from: when } : {}),
      purpose: 'not-stated',
      type: 'not-stated',
      written: 'not-stated',
      mechanism: 'not-stated',
    },
  })
}
