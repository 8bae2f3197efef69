// Who is in a delegation. A list that only "includes" is open.
import type { Ref } from '@parley/talks'
import { nameKey, stateNamed } from '../names.ts'
import type { Telling } from '../telling.ts'
import { statement } from './statement.ts'

interface Member {
  person?: Ref
  organisation?: Ref
  function: string
  title?: Record<string, string>
}

/** Runs of capitalised words, with small words between them; brackets hold another name of the same. */
const NAMES =
  /\p{Lu}[\p{L}\p{M}.’'-]*(?:(?:\s+(?:of|the|for|and the|al|ul|bin|ibn|de|van|von))*\s+\p{Lu}[\p{L}\p{M}.’'-]*)*/gu

/** Names in a claim, where each stands, without those of places and states. */
const namesIn = (telling: Telling): { name: string; at: number }[] => {
  const places = new Set(telling.draft.draft.places.map(({ name }) => nameKey(name)))
  return [...telling.words.matchAll(NAMES)]
    .flatMap(({ 0: name, index }) => splitAnd(name, index))
    .filter(({ name }) => !places.has(nameKey(name)) && !stateNamed(name))
}

const splitAnd = (name: string, at: number): { name: string; at: number }[] => {
  const parts: { name: string; at: number }[] = []
  let from = 0
  for (const hit of name.matchAll(/\s+and the\s+/g)) {
    parts.push({ name: name.slice(from, hit.index), at: at + from })
    from = hit.index + hit[0].length
  }
  parts.push({ name: name.slice(from), at: at + from })
  return parts
}

const HEAD_NEAR = 60

export const membership = (telling: Telling): void => {
  const { lexicon, origin } = telling.planning
  const party = telling.bodies[0] ?? telling.doer
  if (party === null) {
    statement(telling)
    return
  }
  const { words } = telling
  const head = lexicon.head.exec(words)
  let isHeaded = false
  const members = namesIn(telling).flatMap(({ name, at }): Member[] => {
    if (lexicon.bodies.test(name) || /^\p{Lu}{2,6}$/u.test(name)) {
      const known = telling.who.known(name)
      if (known === party) return []
      // "Inter-Services Intelligence (ISI)": the second name says no more.
      if (words[at - 1] === '(') return []
      return [{ organisation: telling.who.organisation(name, telling.draft, party), function: 'member' }]
    }
    const [title, plain] = telling.who.splitTitle(name)
    if (!plain.includes(' ') && telling.who.knownPerson(plain) === undefined) return []
    const person = telling.who.person(name, party, telling.draft)
    const leads =
      !isHeaded && head !== null && at >= head.index && at - head.index < HEAD_NEAR + head[0].length
    if (leads) isHeaded = true
    const isDeputy = !leads && lexicon.deputyHead.test(words.slice(Math.max(0, at - 40), at))
    return [
      {
        person,
        function: leads ? 'head' : isDeputy ? 'deputy-head' : 'member',
        ...(title ? { title: { [origin.article.source.language]: title } } : {}),
      },
    ]
  })
  if (members.length === 0) {
    statement(telling)
    return
  }
  const isClosed = lexicon.closedList.test(words) && !lexicon.openList.test(words)
  telling.act('delegation.name', {
    actor: { organisation: party },
    where: 'governing',
    undated: true,
    body: { party, members, list: isClosed ? 'closed' : 'open' },
  })
}
