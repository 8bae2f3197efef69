// Tables of issues, undertakings and evidence.
import { one, several } from '../table.ts'

export const issueTables = {
  issues: one('An issue that somebody raised.', { title: 'json', text: 'json?', neutral_code: 'text?' }),
  positions: one(
    'A position of `side` on an issue, in its own words where `verbatim`.',
    {
      issue: 'ref',
      side: 'ref?',
      text: 'json',
      verbatim: 'flag',
      paper: 'ref?',
      condition: 'json?',
      final: 'flag',
    },
    ['issue, side, entry', 'paper', 'side, entry'],
  ),
  offers: one(
    'An offer by `side`; recipients (to) stand in `recipients`.',
    {
      issue: 'ref?',
      side: 'ref?',
      text: 'json',
    },
    ['issue, entry', 'side, entry'],
  ),
  offer_answers: one(
    'An answer to an offer.',
    { offer: 'ref', side: 'ref?', answer: 'text', reason: 'json?' },
    ['offer, side, answer, entry'],
  ),
  requests: one(
    'A request or demand by `side`; `stated` counts which of the eight elements it states.',
    {
      issue: 'ref?',
      paper: 'ref?',
      side: 'ref?',
      text: 'json',
      core: 'flag',
      stated: 'integer',
    },
    ['issue, entry', 'paper', 'side, stated, entry'],
  ),
  request_answers: one(
    'An answer to a request.',
    { request: 'ref', side: 'ref?', answer: 'text', reason: 'json?' },
    ['request, side, answer, entry'],
  ),
  common_ground: one(
    'Common ground as stated; who shares it stands in `recipients` (party).',
    {
      issue: 'ref?',
      text: 'json',
    },
    ['issue, entry'],
  ),
}

export const undertakingTables = {
  elements: several(
    'One of the eight elements that an undertaking, request or paper states.',
    ['element'],
    { element: 'text', text: 'json' },
    ['id, element'],
  ),
  undertakings: one(
    'An undertaking by `side`; `stated` counts its elements of eight.',
    {
      side: 'ref?',
      issue: 'ref?',
      request: 'ref?',
      form: 'text',
      text: 'json',
      stated: 'integer',
    },
    ['issue, entry', 'request', 'side, stated, entry'],
  ),
  compliance: one(
    'A report on compliance: 0 not initiated, 1 minimal, 2 intermediate, 3 full (Kroc PAM).',
    { undertaking: 'ref', level: 'integer', text: 'json' },
    ['undertaking, entry'],
  ),
  assurances: one(
    'An assurance given or declined; a withdrawn one has `withdrawn_by` in `entries`.',
    {
      side: 'ref?',
      state: 'text', // given · declined
      form: 'text',
      wording: 'text?',
      text: 'json',
      request: 'ref?',
      issue: 'ref?',
    },
    ['state, form, entry', 'request', 'issue, entry'],
  ),
  assurance_withdrawals: one('An assurance taken back.', { assurance: 'ref', reason: 'json?' }, [
    'assurance, entry',
  ]),
}

export const evidenceTables = {
  exhibits: one(
    'An exhibit as deposited; null texts were erased or are not here.',
    {
      side: 'ref?',
      title: 'json?',
      form: 'text',
      description: 'json?',
      sensitive: 'flag',
      issue: 'ref?',
    },
    ['issue, entry', 'side, entry'],
  ),
  exhibit_transfers: one(
    'An exhibit handed over to others, named in `recipients` (to).',
    { exhibit: 'ref' },
    ['exhibit, entry'],
  ),
  disclosures: one(
    'An exhibit shown to others, named in `recipients` (to). `left` is null where it is not stated what was left.',
    { exhibit: 'ref', form: 'text', session: 'ref?', left: 'json?' },
    ['exhibit, entry', 'session'],
  ),
  contests: one('An exhibit contested.', { exhibit: 'ref', part: 'text', reason: 'json' }, [
    'exhibit, entry',
  ]),
  erasures: one(
    'A personal field or file of `target` that all copies are asked to destroy.',
    { target: 'ref', what: 'text', name: 'text', reason: 'json' },
    ['target, what, name'],
  ),
  files: several(
    'A file that an act carries.',
    ['ordinal'],
    {
      ordinal: 'integer',
      name: 'text',
      media_type: 'text',
      bytes: 'integer',
      sha256: 'text',
      sealed: 'text',
      passphrase: 'text',
    },
    ['id, ordinal', 'sealed'],
  ),
}
