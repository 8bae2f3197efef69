// What a side wants or will not accept, on an issue: one that the words fit, else a new one.
import type { Ref } from '@parley/talks'
import { nameKey, stateNamed } from '../names.ts'
import type { Telling } from '../telling.ts'
import { statement } from './statement.ts'

const SHORT = 4
const MOST_WORDS = 7
/** Words at its beginning that name no matter. */
const OPENING = /^(?:(?:to|that|any|all|the|a|an|its|their|his|her|no|for)\s+)+/i

const contentOf = (words: string): Set<string> =>
  new Set(
    nameKey(words)
      .split(' ')
      .filter((word) => word.length > SHORT)
      .map((word) => word.slice(0, 6)),
  )

const shared = (one: Set<string>, other: Set<string>): number => {
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both
}

/** Words without the names in them: who is spoken of is no matter in dispute. */
const withoutNames = ({ words, who }: Telling): string =>
  words.replaceAll(/\p{Lu}[\p{L}\p{M}]+(?:['’]s)?/gu, (name) =>
    who.known(name) || stateNamed(name) ? ' ' : name,
  )

/** The issue whose title and positions share most words with the claim, at least two; undefined: none does. */
export const issueThatFits = (telling: Telling, { names = true } = {}): Ref | undefined => {
  const { planning } = telling
  const words = contentOf(names ? telling.words : withoutNames(telling))
  const issues = new Map<Ref, Set<string>>()
  for (const { id, names } of planning.context.issues) issues.set(id, contentOf(names.join(' ')))
  for (const { ref, act } of planning.acts) {
    if (act.kind === 'issue.raise') issues.set(ref, contentOf(JSON.stringify(act.body.title)))
    if (act.kind === 'position.state') {
      const known = issues.get(act.body.issue as Ref)
      if (known)
        for (const word of contentOf(Object.values(act.body.text as object).join(' '))) known.add(word)
    }
  }
  const [best] = [...issues]
    .map(([id, of]) => ({ id, both: shared(words, of) }))
    .sort((a, b) => b.both - a.both)
  return best && best.both >= 2 ? best.id : undefined
}

/** The issue that fits, else a new one by the claim's first words. */
const issueFor = (telling: Telling): Ref => {
  const { planning } = telling
  const fitting = issueThatFits(telling)
  if (fitting) return fitting
  const first = telling.words
    .replaceAll(/["“”„«»‘’]/g, '')
    .replace(OPENING, '')
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .join(' ')
  const key = `issue:${nameKey(first)}`
  const chosen = planning.chosen(key)
  if (chosen) return chosen
  const title = planning.decision(key)?.name ?? planning.text(first.replace(/[,;:.]$/, ''))
  return planning.told(key, 'issue.raise', {
    draft: telling.draft,
    actor: telling.doer ? { organisation: telling.doer } : telling.speaker,
    side: telling.side,
    source: telling.source,
    introduces: 'issue',
    name: title,
    body: { title },
  })
}

const NEAR = 300

/** Whether it is called final: here, or by the same voice right before. */
const isFinal = (telling: Telling): boolean => {
  const { lexicon } = telling.planning
  const { span, source } = telling.draft.draft
  return (
    lexicon.finalPosition.test(telling.around) ||
    telling.before.some(
      ({ draft }) =>
        draft.source.resolved === source.resolved &&
        span[0] - draft.span[1] < NEAR &&
        lexicon.finalPosition.test(draft.claim),
    )
  )
}

/** What a side is said to demand, told by somebody else; false where no party is named that demands it. */
export const demand = (telling: Telling): boolean => {
  const side = telling.bodies.find((body) => telling.parties.includes(body))
  if (side === undefined || !telling.planning.lexicon.coreDemand.test(telling.words)) return false
  stated(telling, side)
  return true
}

/** A position; where it asks something of the other side, the request with the elements that the words state. */
export const position = (telling: Telling): void => {
  const side = telling.side ?? telling.doer
  if (side === null) statement(telling)
  else stated(telling, side)
}

const stated = (telling: Telling, side: Ref): void => {
  const { draft } = telling.draft
  const { lexicon } = telling.planning
  const issue = issueFor(telling)
  const to = telling.recipients(side)
  // Whom it is asked of, not against whom: "action against …" names no one who is to act.
  const recipient = draft.event?.code === 'REQUEST' ? draft.event.recipient : null
  const asked = telling.organisationOf(recipient)
  // “Its core demand remained …” asks without a verb of asking.
  const asks = draft.event?.code === 'REQUEST' || lexicon.coreDemand.test(telling.words)
  if (asks && to.length > 0)
    telling.act('request.make', {
      actor: { organisation: side },
      suffix: 'request',
      body: {
        text: telling.text,
        to,
        issue,
        ...(lexicon.coreDemand.test(telling.around) ? { core: true } : {}),
        elements: {
          ...(asked && recipient ? { who: telling.planning.text(recipient) } : {}),
          what: telling.text,
          ...(draft.places.length > 0
            ? { where: telling.planning.text(draft.places.map(({ name }) => name).join(', ')) }
            : {}),
        },
      },
    })
  telling.act('position.state', {
    actor: { organisation: side },
    body: {
      issue,
      text: telling.textWithCue,
      verbatim: draft.speech === 'direct',
      ...(isFinal(telling) ? { final: true } : {}),
    },
  })
}
