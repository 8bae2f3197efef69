// Tables that every entry has rows in, whatever its kind.
import { one, several } from '../table.ts'

/** Claims that count as such: the index `claims_by_alleger` answers only queries that say the same. */
export const CLAIMS = `kind = 'incident.claim' AND verdict <> 'refused' AND verdict <> 'unjudged'`

/** Acts whose time is that of their signing; likewise for `acts_by_signing`. */
export const SIGNED_ACTS = `starts_at IS NULL AND basis <> 'reported'`

export const entryTables = {
  entries: one(
    'Every entry that this seat could open, acts or not. `entry` is its place in the register.',
    {
      room: 'ref',
      governing: 'flag',
      readers: 'json', // seats by name, sorted; [] for an entry known only through a release
      kind: 'text?', // null where the content is no act
      version: 'integer?',
      author: 'ref', // device key id
      seat: 'text?', // seat at which the author was accredited at that place
      recorded_by: 'ref?', // person to whom the author's device was accredited at that place
      capacity: 'text?', // in which capacity the actor acts: as stated, else the seat's for direct acts
      basis: 'text?',
      actor_organisation: 'ref?',
      actor_person: 'ref?',
      actor_for: 'ref?',
      actor_unnamed: 'json?',
      side: 'ref?', // organisation for whom it was done: onBehalfOf, else the actor's organisation or stated side
      on_behalf_of: 'ref?',
      when: 'json?',
      starts_at: 'integer?', // earliest moment that `when` allows, ms UTC; null where not stated
      ends_at: 'integer?', // latest moment that `when` allows, exclusive, ms UTC
      signed_at: 'text',
      not_before: 'text?',
      not_after: 'text?',
      seen: 'integer?', // leaves under the note that its author had seen: their seat had every earlier place
      state: 'text',
      attribution: 'json?',
      grade: 'json?',
      remark: 'json?',
      tags: 'json',
      verdict: 'text', // as judged at its place; never changes
      reasons: 'json',
      needs: 'text?', // mandate level that it needs to bind its side; null where it binds nobody
      standing: 'text', // the verdict, or in-effect once a confirmation that counts is here
      confirmed_by: 'integer?', // place of the first entry that did so and counts; likewise below
      withdrawn_by: 'integer?',
      superseded_by: 'integer?',
      corrected_by: 'integer?',
      closed_by: 'integer?',
      released_in: 'integer?', // place of the release through which alone this seat knows it
      content: 'json', // as signed
      enclosures: 'json?', // opened personal values by commitment
      opened: 'json?', // for a release whose proof holds: the earlier entry
    },
    [
      'kind, entry',
      'starts_at, entry, kind',
      { columns: 'entry', where: 'governing = 1' },
      { columns: 'entry', where: "standing = 'awaiting-confirmation'" },
      { columns: 'released_in', where: 'released_in IS NOT NULL' },
      { columns: 'seat, seen, entry, not_after', where: 'seen IS NOT NULL' },
      {
        name: 'claims_by_alleger',
        columns: 'actor_person, actor_organisation, actor_unnamed, entry, side',
        where: CLAIMS,
      },
      { name: 'acts_by_signing', columns: 'signed_at, entry', where: SIGNED_ACTS },
    ],
  ),
  tags: several('A tag of an act.', ['tag'], { tag: 'text' }, ['tag, entry, id']),
  citations: several(
    'A source that an act cites, and where in it.',
    ['ordinal'],
    { ordinal: 'integer', source: 'ref', locator: 'text?' },
    ['source, entry', 'id, ordinal, source, locator'],
  ),
  links: several(
    'An act names another entry. `state`: ok · not-here (this seat has not got it) · wrong-kind · not-earlier' +
      ' · not-theirs · out-of-reach · without-effect; only ok counts.',
    ['ordinal'],
    {
      ordinal: 'integer',
      relation: 'text', // field that names it, or reliesOn
      target: 'ref',
      does: 'text?', // confirms · withdraws · supersedes · corrects · erases · closes; null where it only points
      state: 'text',
    },
    ['target, does, state, entry', 'id, relation, target, state'],
  ),
  recipients: several(
    'Organisations that an act names as a list: role is to · through · party · mediator.',
    ['role', 'ordinal'],
    { role: 'text', ordinal: 'integer', organisation: 'ref' },
    ['id, role, ordinal, organisation', 'organisation, role, entry'],
  ),
  mentions: several(
    'What an act is about: any entries; role is about · issue.',
    ['role', 'ordinal'],
    { role: 'text', ordinal: 'integer', target: 'ref' },
    ['id, role, ordinal, target', 'target, role, entry'],
  ),
  attendance: several(
    'Who attended a session.',
    ['ordinal'],
    {
      ordinal: 'integer',
      session: 'ref',
      organisation: 'ref',
      person: 'ref?',
      capacity: 'text',
      rank: 'json?',
    },
    ['session, entry, ordinal', 'organisation', 'person'],
  ),
}
