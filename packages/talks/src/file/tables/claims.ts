// Tables of ceasefires, incidents, statements and confirmations.
import { one } from '../table.ts'

export const ceasefireTables = {
  ceasefires: one(
    'A ceasefire: a regime to which incidents belong. Parties and mediators stand in `recipients`.',
    {
      name: 'json',
      from: 'json?',
      to: 'json?',
      geography: 'json?',
      purpose: 'text',
      type: 'text',
      written: 'text',
      mechanism: 'text',
      ended: 'json?',
    },
  ),
  incidents: one(
    'An incident as claimed by `side`. Losses are null where they are not reported: unknown is not zero.',
    {
      side: 'ref?',
      title: 'json',
      text: 'json?',
      type: 'text',
      count: 'integer?',
      place: 'ref?',
      against: 'ref?',
      losses: 'text',
      killed: 'integer?',
      injured: 'integer?',
      at_least: 'flag',
      verification: 'text',
    },
    ['place, entry', 'type, entry, place', 'side, entry'],
  ),
  incident_regimes: one(
    'Under which ceasefire an incident falls, said by the claim itself or later; `inferred` by the recorder.',
    { incident: 'ref', regime: 'ref', inferred: 'flag' },
    ['incident, entry, regime', 'regime, incident'],
  ),
  incident_verifications: one(
    'A step in verifying an incident.',
    {
      incident: 'ref',
      state: 'text',
      text: 'json?',
    },
    ['incident, entry'],
  ),
}

export const statementTables = {
  statements: one(
    'A statement, or commentary on it. `voice_side` is the side of the voice that it is attributed to.',
    {
      text: 'json?',
      force: 'text',
      conditional: 'flag',
      commentary: 'flag',
      issue: 'ref?',
      on: 'ref?',
      echoes: 'json?', // {text, when?, person?}
      earlier: 'flag',
      side: 'ref?',
      voice_side: 'ref?',
      voice: 'text?',
    },
    ['voice_side, voice, commentary, entry', 'issue, entry', '"on", entry'],
  ),
  further_reports: one(
    'A further source for what an entry tells, in the words of that source.',
    { target: 'ref', text: 'json' },
    ['target, entry'],
  ),
}

export const confirmationTables = {
  confirmations: one('A principal confirms an entry (VCLT Art. 8).', { target: 'ref', text: 'json?' }, [
    'target, entry',
  ]),
  corrections: one('The recorder corrects the text of an entry.', { target: 'ref', text: 'json' }, [
    'target, entry',
  ]),
  withdrawals: one('An entry withdrawn by whoever made it.', { target: 'ref', reason: 'json?' }, [
    'target, entry',
  ]),
}
