// Tables of what stands in the governing room: the process, who takes part, under which mandate, in which words.
import { one, several } from '../table.ts'

export const settingUpTables = {
  processes: one('The process itself; the first row is the one in force.', {
    title: 'json',
    summary: 'json?',
    reenactment: 'flag',
    demonstration: 'flag',
    zones: 'json', // [{zone, label}]
    languages: 'json',
  }),
  organisations: one(
    'An organisation: a state, authority, group, unit, outlet.',
    { name: 'json', short: 'json?', type: 'text', at_table: 'flag', part_of: 'ref?' },
    ['part_of, id', 'at_table, id'],
  ),
  other_names: several(
    'What a side, or nobody in particular (`by` null), calls an organisation, place or term.',
    ['ordinal'],
    { ordinal: 'integer', by: 'ref?', name: 'json' },
    ['id, ordinal'],
  ),
  roles: one(
    'A role of an organisation, dated where the source dates it.',
    { organisation: 'ref', role: 'text', from: 'json?', to: 'json?', matters: 'json?' },
    ['organisation, role', 'role, organisation'],
  ),
  people: one(
    'A person; `name` is null where it was erased or is not here.',
    { name: 'json?', organisation: 'ref', title: 'json?' },
    ['organisation, id'],
  ),
  delegations: one(
    'A delegation as named; `list` is open where it says "including".',
    { party: 'ref', list: 'text' },
    ['party, entry'],
  ),
  delegation_members: several(
    'A member of a delegation: a person, or an organisation that is represented without names.',
    ['ordinal'],
    {
      ordinal: 'integer',
      party: 'ref',
      person: 'ref?',
      organisation: 'ref?',
      function: 'text',
      title: 'json?',
    },
    ['id, ordinal', 'person', 'organisation'],
  ),
  seats: one(
    'A seat: a right to read, held by an organisation in a capacity.',
    {
      name: 'text',
      organisation: 'ref',
      capacity: 'text',
    },
    ['name, capacity, organisation'],
  ),
  seat_closings: one('A seat closed from this place on.', { seat: 'ref' }, ['seat, entry']),
  devices: one(
    'A device key accredited for a person at a seat. `key` is a key id in hex.',
    { key: 'text', person: 'ref', seat: 'text', custody: 'text', host: 'json?' },
    ['key, person, seat', 'person, key', 'seat, key'],
  ),
  device_revocations: one('A device key that may no longer act.', { key: 'text', reason: 'json?' }, [
    'key, entry',
  ]),
  mandates: one(
    'A mandate that was shown: of `holder` (person or organisation) for `party`, up to `level`.',
    { holder: 'ref', party: 'ref', level: 'text', principal: 'ref?', matters: 'json?' },
    ['party, holder, level', 'holder, level'],
  ),
  mandate_allegations: one(
    'What somebody alleges about the mandate of `about` (person or organisation).',
    { about: 'ref', alleged: 'text', text: 'json' },
    ['about, alleged'],
  ),
  principals: several(
    'To whom the delegation of `party` reports; several centres may stand side by side.',
    ['ordinal'],
    {
      ordinal: 'integer',
      party: 'ref',
      name: 'json',
      organisation: 'ref?',
      person: 'ref?',
      place: 'ref?',
      directions: 'json?',
    },
    ['party, entry, ordinal'],
  ),
  places: one(
    'A place under a neutral code; coordinates in millionths of a degree (WGS 84).',
    {
      code: 'text',
      latitude_micro: 'integer?',
      longitude_micro: 'integer?',
      within: 'ref?',
      precision: 'text',
    },
    ['code', 'within'],
  ),
  terms: one('A term under a neutral code.', { code: 'text', definition: 'json?' }, ['code']),
  sources: one(
    'A source that acts cite.',
    {
      outlet: 'json',
      form: 'text',
      title: 'json?',
      published: 'text?',
      dateline: 'json?',
      author: 'json?',
      sha256: 'text?',
      publisher: 'ref?',
    },
    ['publisher'],
  ),
  record_rules: one('A rule of the record that those at the table set.', { matter: 'text', text: 'json' }),
  rooms: one(
    'How a room describes itself, said in that room; the last row of a `room` is in force.',
    { room: 'ref', title: 'json', form: 'text' },
    ['room, entry'],
  ),
}
