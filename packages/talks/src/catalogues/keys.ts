// Where the words for a field or value of a kind stand in the catalogues.
import { CATALOGUES, wordsAt } from './catalogues.ts'

/** Which vocabulary the values of an enumerated field come from, by kind and field path. */
export const VOCABULARY_OF: Record<string, Record<string, string>> = {
  'organisation.add': { type: 'organisation-type' },
  'role.assign': { role: 'capacity' },
  'delegation.name': { 'members.function': 'function', list: 'list-end' },
  'seat.open': { capacity: 'capacity' },
  'device.accredit': { custody: 'custody' },
  'mandate.show': { level: 'level' },
  'mandate.allege': { alleged: 'alleged' },
  'place.name': { precision: 'precision' },
  'source.cite': { form: 'source-form' },
  'rule.set': { matter: 'matter' },
  'room.describe': { form: 'room-form' },
  'session.convene': { format: 'room-form', planned: 'planned' },
  'session.attend': { 'attendees.capacity': 'capacity', list: 'list-end' },
  'session.answer-minutes': { answer: 'minutes-answer' },
  'session.outcome': { outcome: 'outcome', 'duration.qualifier': 'qualifier' },
  'paper.hand-over': { form: 'paper-form', manner: 'writing' },
  'paper.reply': { answer: 'reply' },
  'offer.answer': { answer: 'reply' },
  'request.answer': { answer: 'reply' },
  'undertaking.make': { form: 'writing' },
  'assurance.give': { form: 'writing' },
  'assurance.decline': { form: 'writing', wording: 'wording' },
  'evidence.deposit': { form: 'exhibit-form' },
  'evidence.present': { form: 'disclosure' },
  'evidence.contest': { part: 'part' },
  'evidence.erase': { what: 'erased' },
  'ceasefire.declare': {
    purpose: 'purpose',
    type: 'ceasefire-type',
    written: 'in-writing',
    mechanism: 'mechanism',
  },
  'incident.claim': { type: 'incident-type', 'losses.state': 'losses', verification: 'verification' },
  'incident.verify': { state: 'verification' },
  'statement.record': { force: 'force' },
  'commentary.record': { force: 'commentary-force' },
}

/** Key of a value's words: `vocabulary:paper-form.draft`. Undefined where the field is no enumeration. */
export function valueKey(kind: string, path: string, value: string): string | undefined {
  const vocabulary = VOCABULARY_OF[kind]?.[path]
  return vocabulary && `vocabulary:${vocabulary}.${value}`
}

/**
 * Key of a field's words, under which `label` and `help` stand: its kind's own, else the ones that it shares.
 * `path` is the field's in the body, such as `members.function`. Undefined where no catalogue names the field.
 */
export function fieldKey(kind: string, path: string): string | undefined {
  const nested = path.split('.').join('.of.')
  return [`fields:${kind}.${nested}`, `fields:any.${nested}`].find(
    (key) => wordsAt(CATALOGUES.en!, `${key}.label`) !== undefined,
  )
}
