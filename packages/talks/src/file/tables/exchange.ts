// Tables of sessions and papers.
import { one } from '../table.ts'

export const sessionTables = {
  sessions: one(
    'A session: convened, planned or not.',
    {
      title: 'json',
      format: 'text',
      planned: 'text',
      place: 'ref?',
      agenda: 'json', // [Text]
      round: 'json?',
      continues: 'ref?',
    },
    ['continues'],
  ),
  attendance_lists: one(
    'One statement of who attended; `list` is open where it says "including".',
    {
      session: 'ref',
      list: 'text',
    },
    ['session, entry'],
  ),
  session_notes: one('A line noted in or about a session.', { session: 'ref', text: 'json?' }, [
    'session, entry',
  ]),
  minutes: one(
    'Minutes of a session, read back or not.',
    { session: 'ref', text: 'json?', read_back: 'flag' },
    ['session, entry'],
  ),
  minutes_answers: one(
    'What somebody answers to minutes.',
    { minutes: 'ref', answer: 'text', text: 'json?' },
    ['minutes, entry'],
  ),
  adjournments: one('A session adjourned.', { session: 'ref', until: 'json?', reason: 'json?' }, [
    'session, entry',
  ]),
  outcomes: one(
    'The outcome of a session and how long it took, with the qualifier that the source used.',
    {
      session: 'ref',
      outcome: 'text',
      text: 'json?',
      duration_minutes: 'integer?',
      duration_qualifier: 'text?',
    },
    ['session, entry'],
  ),
}

export const paperTables = {
  papers: one(
    'A paper handed over. `side` is whose paper it is. Recipients stand in `recipients` (to, through).',
    {
      side: 'ref?',
      title: 'json',
      form: 'text',
      manner: 'text',
      in_reply_to: 'ref?',
      supersedes: 'ref?',
      version: 'integer',
      languages: 'json',
      authentic: 'json',
      text: 'json?',
      text_public: 'flag',
      reply_expected: 'flag?',
      stated: 'integer', // how many of the eight elements it states
    },
    ['in_reply_to, entry', 'supersedes', 'side, entry'],
  ),
  transmissions: one(
    'A paper passed on by a mediator; recipients (to) stand in `recipients`.',
    {
      paper: 'ref',
      remark: 'json?',
    },
    ['paper, entry'],
  ),
  receipts: one(
    'A receipt confirmed on purpose, by `side`.',
    { paper: 'ref', side: 'ref?', remark: 'json?' },
    ['paper, side, entry'],
  ),
  replies: one(
    'An answer to a paper, by `side`.',
    { paper: 'ref', side: 'ref?', answer: 'text', text: 'json?' },
    ['paper, side, answer, entry'],
  ),
  paper_withdrawals: one('A paper withdrawn by its side.', { paper: 'ref', reason: 'json?' }, [
    'paper, entry',
  ]),
  paper_supersessions: one('A paper superseded by another.', { paper: 'ref', by: 'ref' }, [
    'paper, by',
    'by, paper',
  ]),
  releases: one(
    'An earlier entry opened to another room. `opened` is its id, `opened_place` its place in the register.',
    { opened: 'ref?', opened_place: 'integer', title: 'json?' },
    ['opened'],
  ),
}
