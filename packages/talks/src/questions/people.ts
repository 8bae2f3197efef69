// People and mandates: organisations and their roles, delegations, who may act for whom, devices, rooms.
import type { Text, When } from '../act.ts'
import type { People } from '../answers/people.ts'
import type { Named } from '../answers/shared.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, json, type Reader, rows, STANDS } from './asking.ts'
import { alphabetical, parties, sideOf } from './parties.ts'
import { rooms } from './rooms.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const MOST = 200
type Row<More> = ToldRow & More

/** Organisations, delegations, mandates, devices and rooms, alphabetical in the reader's language. */
export function people(db: Db, reader: Reader): People {
  const ask = asking(db, reader)
  return {
    organisations: organisations(ask),
    delegations: parties(ask).map((party) => delegation(ask, party)),
    mandates: parties(ask).flatMap((party) => mandatesOf(ask, party)),
    devices: devices(ask),
    rooms: rooms(db, reader),
  }
}

function organisations(ask: Asking): People['organisations'] {
  const found = rows<Row<{ type: string; at_table: number }>>(
    ask.db,
    `SELECT ${TOLD}, x.type, x.at_table FROM organisations x CROSS JOIN entries e ON e.entry = x.entry
     WHERE ${STANDS} ORDER BY x.at_table DESC, x.entry LIMIT ?`,
    MOST,
  ).map((row) => ({
    organisation: ask.names.of(row.id),
    type: row.type,
    atTable: row.at_table === 1,
    roles: roles(ask, row.id),
    told: toldOf(ask, row),
  }))
  return alphabetical(ask, found, ({ organisation }) => organisation)
}

const roles = (ask: Asking, organisation: string): People['organisations'][number]['roles'] =>
  rows<Row<{ role: string; from: string | null; to: string | null }>>(
    ask.db,
    `SELECT ${TOLD}, x.role, x."from", x."to" FROM roles x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.organisation = ? AND ${STANDS} ORDER BY x.entry LIMIT 20`,
    organisation,
  ).map((row) => ({
    role: row.role,
    from: json<When>(row.from),
    to: json<When>(row.to),
    told: toldOf(ask, row),
  }))

/** All that was named as a party's delegation. It is open where any list of it is, or where there is none. */
export function delegation(ask: Asking, party: Named): People['delegations'][number] {
  const members = rows<
    Row<{ person: string | null; organisation: string | null; function: string; title: string | null }>
  >(
    ask.db,
    `SELECT ${TOLD}, x.person, x.organisation, x.function, x.title
     FROM delegations d JOIN delegation_members x ON x.id = d.id JOIN entries e ON e.entry = d.entry
     WHERE d.party = ? AND ${STANDS} ORDER BY d.entry, x.ordinal LIMIT ?`,
    party.id,
    MOST,
  ).map((row) => ({
    person: ask.names.orNull(row.person),
    organisation: ask.names.orNull(row.organisation),
    function: row.function,
    title: json<Text>(row.title),
    told: toldOf(ask, row),
  }))
  const lists = rows<{ list: string }>(
    ask.db,
    `SELECT x.list FROM delegations x CROSS JOIN entries e ON e.entry = x.entry WHERE x.party = ? AND ${STANDS}`,
    party.id,
  )
  const principals = rows<Row<{ name: string; directions: string | null }>>(
    ask.db,
    `SELECT ${TOLD}, x.name, x.directions FROM principals x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.party = ? AND ${STANDS} ORDER BY x.entry, x.ordinal LIMIT 50`,
    party.id,
  ).map((row) => ({ ...row, told: toldOf(ask, row) }))
  const directions = principals.filter(
    ({ directions, entry }, k) => directions !== null && principals[k - 1]?.entry !== entry,
  )
  return {
    party,
    head: members.find((member) => member.function === 'head')?.person ?? null,
    members,
    open: lists.length === 0 || lists.some(({ list }) => list === 'open'),
    principals: principals.map(({ name, told }) => ({ name: json<Text>(name)!, told })),
    directions: directions.map(({ directions, told }) => ({ text: json<Text>(directions)!, told })),
  }
}

/** What was shown for a party, and, apart from it, what was alleged; "none shown" where nothing was shown. */
function mandatesOf(ask: Asking, party: Named): People['mandates'] {
  const shown = rows<Row<{ holder: string; level: string; matters: string | null }>>(
    ask.db,
    `SELECT ${TOLD}, x.holder, x.level, x.matters FROM mandates x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.party = ? AND ${STANDS} ORDER BY x.entry DESC LIMIT 50`,
    party.id,
  ).map((row) => ({
    of: ask.names.of(row.holder),
    for: party,
    state: 'shown' as const,
    level: row.level,
    text: json<Text>(row.matters),
    told: toldOf(ask, row),
  }))
  const none = { of: party, for: party, state: 'none-shown' as const, level: null, text: null, told: null }
  return [...(shown.length > 0 ? shown : [none]), ...allegations(ask, party)]
}

function allegations(ask: Asking, party: Named): People['mandates'] {
  return rows<
    Row<{ about: string; alleged: 'missing' | 'insufficient' | 'exceeded'; text: string; of: string }>
  >(
    ask.db,
    `SELECT ${TOLD}, x.about, x.alleged, x.text, ifnull(p.organisation, x.about) AS "of"
     FROM mandate_allegations x CROSS JOIN entries e ON e.entry = x.entry LEFT JOIN people p ON p.id = x.about
     WHERE ${STANDS} ORDER BY x.entry DESC LIMIT ?`,
    MOST,
  )
    .filter(({ of }) => sideOf(ask, of) === party.id)
    .map((row) => ({
      of: ask.names.of(row.about),
      for: party,
      state: `alleged-${row.alleged}` as const,
      level: null,
      text: json<Text>(row.text),
      told: toldOf(ask, row),
    }))
}

function devices(ask: Asking): People['devices'] {
  return rows<Row<{ person: string; key: string; custody: string; host: string | null; revoked: number }>>(
    ask.db,
    `SELECT ${TOLD}, x.person, x.key, x.custody, x.host,
       EXISTS (SELECT 1 FROM device_revocations r JOIN entries q ON q.entry = r.entry
         WHERE r.key = x.key AND q.standing = 'in-effect') AS revoked
     FROM devices x CROSS JOIN entries e ON e.entry = x.entry WHERE ${STANDS} ORDER BY x.entry DESC LIMIT ?`,
    MOST,
  ).map((row) => ({
    person: ask.names.of(row.person),
    key: row.key,
    custody: row.custody,
    host: hostOf(ask, row.host),
    revoked: row.revoked === 1,
    told: toldOf(ask, row),
  }))
}

/** Who keeps a hosted key, in the reader's language. */
function hostOf(ask: Asking, host: string | null): string | null {
  const text = json<Text>(host)
  return text && (text[ask.reader.language] ?? text.en ?? Object.values(text)[0]!)
}
