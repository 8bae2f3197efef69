// What was before these talks: a ceasefire, or anything else that the article recalls.
import type { Telling } from '../telling.ts'
import { whenOf } from '../when.ts'
import { statement } from './statement.ts'

/** "The Doha ceasefire": the name right before the word, or the first place of the draft. */
const placeOf = ({ planning, words, draft }: Telling): string | undefined => {
  const hit = planning.lexicon.ceasefire.exec(words)
  const before = hit ? /(\p{Lu}[\p{L}’'-]+)[\s-]+$/u.exec(words.slice(0, hit.index))?.[1] : undefined
  return before ?? draft.draft.places[0]?.name
}

/** Plans the ceasefire that the words tell of as made; false where they tell of none, or of one that is known. */
export const ceasefire = (telling: Telling): boolean => {
  const { lexicon, context, origin } = telling.planning
  const { words } = telling
  if (!lexicon.ceasefire.test(words) || lexicon.broken.test(words)) return false
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
  if (isKnown || parties.length < 2) return false
  const name = telling.planning.text([placeOf(telling), lexicon.titlesOf.ceasefire].filter(Boolean).join(' '))
  const ended = lexicon.ended.exec(words)?.[1]
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
      ...(ended ? { ended: telling.planning.text(ended) } : {}),
    },
  })
  return true
}

export const earlier = (telling: Telling): void => {
  if (!ceasefire(telling)) statement(telling, { earlier: true })
}
