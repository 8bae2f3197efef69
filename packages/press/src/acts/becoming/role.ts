// Who mediates, hosts, guarantees.
import type { Ref } from '@parley/talks'
import type { Telling } from '../telling.ts'
import { statement } from './statement.ts'

/** How far before its word the holders of a role stand, in characters: "Turkish and Qatari mediators". */
const NEAR = 30

/** Every role that the words name, with those who hold it: who stands right before its word, else the last body before it. */
export const holdersIn = (
  telling: Telling,
  words = telling.words,
): { role: string; holders: Ref[]; isListed: boolean }[] => {
  const bodies = telling.bodiesIn(words)
  return telling.planning.lexicon.roles.flatMap(([role, pattern]) => {
    const hit = pattern.exec(words)
    if (!hit) return []
    const before = bodies.filter(({ at }) => at < hit.index)
    const listed = before.filter(({ at }) => {
      const between = words.slice(at, hit.index)
      return (
        between.length <= NEAR &&
        /^[\p{L}\p{M}.’'-]+(?:(?:,| and|,? and| اور| ve)\s+[\p{L}\p{M}’'-]+)*\s+$/u.test(between)
      )
    })
    const last = before.at(-1) ?? bodies[0]
    const holders = listed.length > 0 ? listed.map(({ ref }) => ref) : last ? [last.ref] : []
    const actor = holders.length === 0 ? telling.doer : null
    const isListed = listed.length > 0
    return holders.length > 0
      ? [{ role, holders, isListed }]
      : actor
        ? [{ role, holders: [actor], isListed }]
        : []
  })
}

/** The same role of the same body once an article. */
const assign = (
  telling: Telling,
  held: readonly { role: string; organisation: Ref }[],
  isMain: boolean,
): void => {
  const isPlanned = (of: (typeof held)[number]) =>
    telling.planning.acts.some(
      ({ act: { kind, body } }) =>
        kind === 'role.assign' && body.role === of.role && body.organisation === of.organisation,
    )
  const news = isMain ? held : held.filter((of) => !isPlanned(of))
  news.forEach(({ role: of, organisation }, at) => {
    telling.act('role.assign', {
      actor: { organisation },
      where: 'governing',
      ...(isMain && at === news.length - 1 ? {} : { suffix: `role-${at + 1}` }),
      body: { organisation, role: of },
    })
  })
}

export const role = (telling: Telling): void => {
  const found = holdersIn(telling).flatMap(({ role: of, holders }) =>
    holders.map((organisation) => ({ role: of, organisation })),
  )
  if (found.length === 0) statement(telling)
  else assign(telling, found, true)
}

/** Roles that a draft names beside what it tells: "Qatari and Turkish mediators", "Türkiye hosted the round". */
export const rolesBeside = (telling: Telling): void => {
  const found = holdersIn(telling)
    .filter(({ isListed }) => isListed)
    .flatMap(({ role: of, holders }) => holders.map((organisation) => ({ role: of, organisation })))
  assign(telling, found, false)
}
