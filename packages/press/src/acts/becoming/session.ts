// Sessions: held, how long, with which outcome.
import type { Ref, Text } from '@parley/talks'
import { numberIn, told } from '../lexicon/lexicon.ts'
import type { Telling } from '../telling.ts'
import { whenOf } from '../when.ts'
import { attendance } from './attendance.ts'
import { ceasefire } from './earlier.ts'
import { rolesBeside } from './role.ts'

interface Session {
  ref: Ref
  day: string | null
  names: string[]
}

const sessionsOf = ({ planning }: Telling): Session[] => [
  ...planning.context.sessions.map(({ id, day, names }) => ({ ref: id, day, names })),
  ...planning.acts.flatMap(({ act, ref }) =>
    act.kind === 'session.convene'
      ? [
          {
            ref,
            day: act.when?.from?.slice(0, 10) ?? null,
            names: Object.values(act.body.title as Text),
          },
        ]
      : [],
  ),
]

const dayOf = (telling: Telling): string | null => {
  const { article } = telling.planning.origin
  return whenOf(telling.draft.draft, article.text, article.source)?.from?.slice(0, 10) ?? null
}

/** Words by which a session is told from the one before: "second session". */
const numbered = (telling: Telling, words = telling.words): string | undefined =>
  telling.planning.lexicon.anotherSession.exec(words)?.[0].toLowerCase()

/** The session that the words mean: the one numbered so, else the last of their day; with no day, the last one at all. */
const meant = (telling: Telling): Ref | undefined => {
  const day = dayOf(telling)
  const sessions = sessionsOf(telling)
  const number = numbered(telling)
  if (number !== undefined)
    return sessions.findLast(
      (one) =>
        (day === null || one.day === null || one.day === day) &&
        one.names.some((name) => name.endsWith(`(${number})`)),
    )?.ref
  return (day === null ? sessions : sessions.filter((session) => session.day === day)).at(-1)?.ref
}

const durationOf = (telling: Telling): { minutes: number; qualifier: string } | undefined => {
  const { lexicon } = telling.planning
  const hit = lexicon.duration.exec(telling.words)
  if (!hit) return undefined
  const half = hit[1]!.includes('.') ? Number(hit[1]) : undefined
  const number = half ?? numberIn(lexicon, hit[1])
  if (number === undefined) return undefined
  const minutes = Math.round(lexicon.hours.test(hit[2]!) ? number * 60 : number)
  const before = telling.words.slice(Math.max(0, hit.index - 25), hit.index + hit[0].length)
  return minutes >= 1 && minutes <= 100_000
    ? { minutes, qualifier: told(lexicon.qualifiers, before) ?? 'exactly' }
    : undefined
}

/** Whether another draft says of the session of that number that it was planned, or not. */
const plannedElsewhere = (telling: Telling, number: string | undefined): string | undefined => {
  if (number === undefined) return undefined
  const { drafts, lexicon } = telling.planning
  const others = drafts.filter(({ draft: { claim } }) => numbered(telling, claim) === number)
  return others.map(({ draft }) => told(lexicon.planned, draft.claim)).find((value) => value !== undefined)
}

const convene = (telling: Telling, suffix?: string): Ref => {
  const { draft } = telling.draft
  const { lexicon } = telling.planning
  const format = told(lexicon.formats, telling.words)
  const place = draft.places[0]
  const day = dayOf(telling)
  const title = [lexicon.titlesOf.session, place?.name, day].filter(Boolean).join(', ')
  const another = numbered(telling)
  const continued = another ? sessionsOf(telling).at(-1)?.ref : undefined
  const name = telling.planning.text(another ? `${title} (${another})` : title)
  const session = telling.act('session.convene', {
    actor: telling.namedDoer,
    name,
    ...(suffix === undefined ? {} : { suffix }),
    ...(format === undefined ? { remark: lexicon.remarks.format } : {}),
    body: {
      title: name,
      format: format ?? 'plenary',
      planned: told(lexicon.planned, telling.words) ?? plannedElsewhere(telling, another) ?? 'not-stated',
      ...(place ? { place: telling.who.place(place) } : {}),
      ...(continued ? { continues: continued } : {}),
    },
  })
  attendance(telling, session)
  return session
}

/** A ceasefire that the session followed; a new session, the outcome or length of one, or else a line noted about it. */
export const session = (telling: Telling): void => {
  const { lexicon } = telling.planning
  const outcome = told(lexicon.outcomes, telling.words)
  const duration = durationOf(telling)
  if (outcome === undefined && duration === undefined && !numbered(telling) && ceasefire(telling)) return
  rolesBeside(telling)
  const known = meant(telling)
  const actor = telling.speaker
  if (outcome !== undefined || duration !== undefined) {
    const of = known ?? convene(telling, 'session')
    telling.act('session.outcome', {
      actor,
      body: {
        session: of,
        outcome: outcome ?? 'not-stated',
        text: telling.text,
        ...(duration ? { duration } : {}),
      },
    })
    return
  }
  if (known === undefined) {
    convene(telling)
    return
  }
  telling.act('session.note', { actor, body: { session: known, text: telling.text } })
}
