// The first acts of a process, in the governing room, signed by the convenor: the process itself, the
// organisations, people, seats, accreditations and roles that its setup names.
import type { Act, Text } from '@parley/talks'
import { isSlug } from '../folder/layout.ts'
import type { NewAct, Sign } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { ProcessSetup, SetupPerson } from '../setup.ts'

const GOVERNING_TITLE: Record<string, string> = {
  en: 'Governing room',
  ur: 'انتظامی کمرہ',
}

/** A text in those of the process's languages that it is known in; English where it is known in none. */
const inLanguages = (words: Record<string, string>, languages: readonly string[]): Text => {
  const known = Object.entries(words).filter(([language]) => languages.includes(language))
  return Object.fromEntries(known.length > 0 ? known : [['en', words.en!]])
}

const HOST: Record<string, string> = {
  en: 'The node that hosts this seat',
  ur: 'وہ نوڈ جو اس نشست کی میزبانی کرتا ہے',
}

/** Says of a device key that it lives with the seat, at the node that hosts it. */
export const accreditation = (
  person: string,
  seat: string,
  key: string,
  languages: readonly string[],
): Act['body'] => ({ person, seat, key, custody: 'hosted', host: inLanguages(HOST, languages) })

/** The first label or name of a setup that is used twice or points nowhere, as a problem. */
export const checkSetup = (setup: ProcessSetup): Result<SetupPerson> => {
  if (!isSlug(setup.slug)) return fail('slug-bad', { slug: setup.slug }, '/slug')
  const organisations = new Set(setup.organisations.map(({ label }) => label))
  const people = new Set(setup.people.map(({ label }) => label))
  const seats = new Set(setup.seats.map(({ name }) => name))
  const bad = (detail: string, input: string) => fail('bad-input', { detail }, input)
  if (organisations.size + people.size !== setup.organisations.length + setup.people.length)
    return bad('Each organisation and person needs a label of its own.', '/organisations')
  if (seats.size !== setup.seats.length) return bad('Each seat needs a name of its own.', '/seats')
  for (const [at, { name, organisation }] of setup.seats.entries()) {
    if (!isSlug(name)) return fail('slug-bad', { slug: name }, `/seats/${at}/name`)
    if (!organisations.has(organisation))
      return bad(`There is no organisation “${organisation}”.`, `/seats/${at}/organisation`)
  }
  for (const [at, { organisation, seat }] of setup.people.entries()) {
    if (!organisations.has(organisation))
      return bad(`There is no organisation “${organisation}”.`, `/people/${at}/organisation`)
    if (!seats.has(seat)) return bad(`There is no seat “${seat}”.`, `/people/${at}/seat`)
  }
  const convenor = setup.people.find(({ label }) => label === setup.convenor)
  return convenor ? ok(convenor) : bad(`There is no person “${setup.convenor}”.`, '/convenor')
}

/**
 * Signs the founding acts one by one. `keys` are hex key ids by person's label. Gives the entry id of every label,
 * seats as `seat:NAME`.
 */
export const signFounding = (
  setup: ProcessSetup,
  governing: string,
  keys: ReadonlyMap<string, string>,
  sign: Sign,
): Result<Record<string, string>> => {
  const ids: Record<string, string> = {}
  const convenor = setup.people.find(({ label }) => label === setup.convenor)!
  const home = setup.organisations.find(({ label }) => label === convenor.organisation)!
  // Before its entry stands, the convenor's organisation can only be named by its words.
  const actor = (): Act['actor'] => {
    const organisation = ids[home.label]
    return organisation === undefined ? { unnamed: home.name } : { organisation }
  }
  const refusal: { problem?: Extract<Result<never>, { ok: false }> } = {}
  const enter = (label: string | null, kind: string, body: Act['body'], tags?: string[]): void => {
    if (refusal.problem) return
    const act: NewAct['act'] = {
      kind,
      v: 1,
      actor: actor(),
      basis: 'direct',
      ...(tags ? { tags } : {}),
      body,
    }
    const signed = sign({ room: governing, act }, setup.convenor)
    if (!signed.ok) refusal.problem = signed
    else if (label !== null) ids[label] = signed.value.id
  }
  const { title, summary, reenactment, demonstration, zones, languages } = setup
  enter(null, 'process.open', {
    title,
    ...(summary ? { summary } : {}),
    reenactment,
    demonstration,
    zones,
    languages,
  })
  enter(null, 'room.describe', { title: inLanguages(GOVERNING_TITLE, languages), form: 'governing' })
  for (const organisation of [home, ...setup.organisations.filter((each) => each !== home)]) {
    const { label, roles: _, tags, ...body } = organisation
    enter(label, 'organisation.add', body, tags)
  }
  for (const { name, organisation, capacity } of setup.seats)
    enter(`seat:${name}`, 'seat.open', { name, organisation: ids[organisation], capacity })
  for (const { label, name, organisation, title } of setup.people)
    enter(label, 'person.add', { name, organisation: ids[organisation], ...(title ? { title } : {}) })
  for (const { label, seat } of setup.people)
    enter(null, 'device.accredit', accreditation(ids[label]!, seat, keys.get(label)!, languages))
  for (const { label, roles = [] } of setup.organisations)
    for (const role of roles) enter(null, 'role.assign', { organisation: ids[label], role })
  return refusal.problem ?? ok(ids)
}
