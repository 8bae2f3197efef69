// What was said, and what the outlet or an analyst makes of it.
import type { Ref } from '@parley/talks'
import { contentOf } from '../../likeness/words.ts'
import type { Telling } from '../telling.ts'
import { issueThatFits } from './position.ts'

/** The issue that the words fit, where there is one: none is raised for what was only said. */
export const onIssue = (telling: Telling): { issue?: Ref } => {
  const issue = issueThatFits(telling, { names: false })
  return issue ? { issue } : {}
}

/** Whom it is about: bodies that the words name, but for the voice's own side. */
const about = (telling: Telling): { about?: Ref[] } => {
  const own = telling.speakerSide
  const bodies = telling.bodies.filter((body) => body !== own && body !== telling.outlet)
  return bodies.length > 0 ? { about: bodies } : {}
}

/** Whose earlier words it is said to repeat. */
const echoes = (telling: Telling): { echoes?: Record<string, unknown> } => {
  const hit = telling.planning.lexicon.echoing.exec(telling.sentence)
  if (!hit) return {}
  const side = telling.side
  const name = hit[1]!.trim()
  const person =
    telling.who.knownPerson(name) ?? (side ? telling.who.person(name, side, telling.draft) : undefined)
  return { echoes: { text: telling.planning.text(hit[0]), ...(person ? { person } : {}) } }
}

/** `earlier`: said before the talks, and only recalled in the article. */
export const statement = (telling: Telling, { earlier = false } = {}): void => {
  const { draft } = telling.draft
  telling.act('statement.record', {
    actor: telling.speaker,
    body: {
      text: telling.text,
      force: draft.force,
      ...(draft.conditional ? { conditional: true } : {}),
      ...onIssue(telling),
      ...about(telling),
      ...echoes(telling),
      ...(earlier ? { earlier: true } : {}),
    },
  })
}

/** Words that lead back to what was told last. */
const LEADS_BACK = /^\s*["“]?(?:this|that|these|those|it|such|their|bu|bunlar|یہ|اس|ان)(?!\p{L})/iu
const FAR = 1500
const LEAST_SHARED = 2

/**
 * What is commented on: the act told before that shares most content words, at least two; or, where the words lead back
 * to it, the last one of the paragraph. Nothing where neither is plain.
 */
const commentedOn = (telling: Telling): Ref | undefined => {
  const { planning } = telling
  const [from] = telling.draft.draft.span
  const { words } = contentOf(telling.words, planning.language)
  const isBefore = new Map(
    planning.drafts
      .filter(({ draft: { span } }) => span[0] < from && from - span[1] < FAR)
      .map(({ n, draft }) => [n, draft]),
  )
  const told = planning.acts.flatMap(({ act, ref, key, draft: n }) => {
    const draft = n === null || key !== `draft:${n}` ? undefined : isBefore.get(n)
    if (!draft || act.kind === 'commentary.record') return []
    const shared = [...contentOf(draft.claim, planning.language).words].filter((word) =>
      words.has(word),
    ).length
    return [{ ref, shared, n }]
  })
  const [best] = told.toSorted((one, other) => other.shared - one.shared)
  if (best && best.shared >= LEAST_SHARED) return best.ref
  const last = telling.before.at(-1)
  return LEADS_BACK.test(telling.words) ? told.find(({ n }) => n === last?.n)?.ref : undefined
}

/** A reading, by the outlet or by an analyst; it relates no facts to each other. */
export const commentary = (telling: Telling): void => {
  const { lexicon } = telling.planning
  const on = commentedOn(telling)
  telling.act('commentary.record', {
    actor: telling.speaker,
    body: {
      text: telling.text,
      ...(on ? { on } : {}),
      ...about(telling),
      force: lexicon.linking.test(telling.words) ? 'linked' : 'interpreted',
    },
  })
}
