// Whose a body is by the words of its name: “Norway’s coastguard”, “the South Korean Defence Ministry”, “the UN mission”.
import { type Bodies, type Body, bodyNoun } from './bodies.ts'
import { ANY_GROUP, PARENTS } from './lexicon/bodies.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'

type Around = {
  polities: Polities
  bodies: Bodies
  /** The armed group that the article speaks of. */
  group: () => string | null
  asActor: (phrase: Phrase, depth: number) => string | null
  ofBody: (body: Body) => string | null
}

export const whoseBody = (
  phrase: Phrase,
  name: string,
  { polities, bodies, group, asActor, ofBody }: Around,
): string | null => {
  if (phrase.owner) {
    const found = asActor(phrase.owner, 1)
    if (found !== null) return found
  }
  const words = [...phrase.modifiers, ...phrase.proper.slice(0, -1)]
  for (const [at, { text, lower }] of words.entries()) {
    const parent = PARENTS.get(lower)
    if (parent && phrase.noun === 'mission') return bodies.parentOf(phrase) ?? name
    if (parent) return parent
    if (ANY_GROUP.has(lower)) return group()
    const next = words[at + 1]
    const pair = next ? polities.named(`${text} ${next.text}`) : null
    const land = pair ?? (/^(?:north|south|east|west)(?:ern)?$/.test(lower) ? null : polities.named(text))
    if (land !== null && bodyNoun(phrase)?.kind !== 'between') return land
    const body = bodyNoun(phrase)?.kind === 'media' ? bodies.named(text) : undefined
    if (body && body.phrase !== phrase) return ofBody(body)
  }
  const { complement } = phrase
  // “the Armed Forces of the Hill Liberation Front”
  const fighters =
    complement?.preposition === 'of'
      ? bodies.named(
          wordsText(complement.phrase.proper.length > 0 ? complement.phrase.proper : complement.phrase.name),
        )
      : undefined
  if (fighters && fighters.kind === 'armed' && fighters.phrase !== phrase) return ofBody(fighters)
  return complement && /^(?:of|for|in)$/.test(complement.preposition) && complement.phrase.name.length > 0
    ? polities.named(wordsText(complement.phrase.name))
    : null
}
