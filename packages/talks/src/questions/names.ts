// The name of whatever an entry introduced, so that answers can give names with every id.
import type { Text } from '../act.ts'
import type { Named } from '../answers/shared.ts'
import { wordsInAll } from '../catalogues/catalogues.ts'
import { clipText, textIn } from '../catalogues/texts.ts'
import type { Db } from '../sqlite.ts'
import { first, json, rows } from './asking.ts'

const NOT_HERE = wordsInAll('sentences:unnamed.entry')
const NO_NAME = wordsInAll('sentences:unnamed.person')
const ERASED = wordsInAll('sentences:unnamed.erased')

/** Where each kind of entry keeps what it is called. */
const NAME_COLUMNS: Record<string, [table: string, column: string]> = {
  'process.open': ['processes', 'title'],
  'organisation.add': ['organisations', 'name'],
  'person.add': ['people', 'name'],
  'seat.open': ['seats', 'name'],
  'source.cite': ['sources', 'outlet'],
  'room.describe': ['rooms', 'title'],
  'session.convene': ['sessions', 'title'],
  'session.note': ['session_notes', 'text'],
  'session.minutes': ['minutes', 'text'],
  'session.outcome': ['outcomes', 'text'],
  'paper.hand-over': ['papers', 'title'],
  'issue.raise': ['issues', 'title'],
  'position.state': ['positions', 'text'],
  'offer.make': ['offers', 'text'],
  'request.make': ['requests', 'text'],
  'common.state': ['common_ground', 'text'],
  'undertaking.make': ['undertakings', 'text'],
  'undertaking.report': ['compliance', 'text'],
  'assurance.give': ['assurances', 'text'],
  'assurance.decline': ['assurances', 'text'],
  'evidence.deposit': ['exhibits', 'title'],
  'ceasefire.declare': ['ceasefires', 'name'],
  'incident.claim': ['incidents', 'title'],
  'mandate.allege': ['mandate_allegations', 'text'],
  'statement.record': ['statements', 'text'],
  'commentary.record': ['statements', 'text'],
}
/** What acts answer, show or change: they are called by it. */
const OBJECTS: Record<string, [table: string, column: string]> = {
  'paper.transmit': ['transmissions', 'paper'],
  'paper.receive': ['receipts', 'paper'],
  'paper.reply': ['replies', 'paper'],
  'paper.withdraw': ['paper_withdrawals', 'paper'],
  'offer.answer': ['offer_answers', 'offer'],
  'request.answer': ['request_answers', 'request'],
  'session.answer-minutes': ['minutes_answers', 'minutes'],
  'session.adjourn': ['adjournments', 'session'],
  'assurance.withdraw': ['assurance_withdrawals', 'assurance'],
  'evidence.hand-over': ['exhibit_transfers', 'exhibit'],
  'evidence.present': ['disclosures', 'exhibit'],
  'evidence.contest': ['contests', 'exhibit'],
  'incident.assign': ['incident_regimes', 'incident'],
  'incident.verify': ['incident_verifications', 'incident'],
  'act.confirm': ['confirmations', 'target'],
  'act.report': ['further_reports', 'target'],
  'act.correct': ['corrections', 'target'],
  'act.withdraw': ['withdrawals', 'target'],
}
const WITH_OTHER_NAMES = new Set(['organisation.add', 'place.name', 'term.name'])
const LENGTH = 160

/** Names by id, looked up when first asked for. Made anew for each question. */
export class Names {
  readonly #db: Db
  readonly #known = new Map<string, Named>()

  constructor(db: Db) {
    this.#db = db
  }

  /** What the entry of that id introduced. An id that is not in the file reads as "an entry that is not here". */
  of(id: string): Named {
    let named = this.#known.get(id)
    if (!named) {
      named = this.#find(id)
      this.#known.set(id, named)
    }
    return named
  }

  orNull(id: string | null): Named | null {
    return id === null ? null : this.of(id)
  }

  #find(id: string): Named {
    const entry = first<{ kind: string | null }>(this.#db, 'SELECT kind FROM entries WHERE id = ?', id)
    if (!entry) return { id, name: NOT_HERE }
    const kind = entry.kind ?? ''
    const all = WITH_OTHER_NAMES.has(kind) ? this.#otherNames(id) : []
    const name = this.#own(id, kind, all)
    // What it is called here is no other name; a place's own is the first neutral one of its names.
    const names = all.filter((other) => !isPartOf(other.name, name))
    return { id, name, ...(names.length > 0 && { names }) }
  }

  #own(id: string, kind: string, others: NonNullable<Named['names']>): Text {
    const [table, column] = NAME_COLUMNS[kind] ?? []
    if (!table) return (others.find(({ by }) => by === null) ?? others[0])?.name ?? this.#byObject(id, kind)
    const found = first<{ name: string | null }>(
      this.#db,
      `SELECT "${column}" AS name FROM "${table}" WHERE id = ?`,
      id,
    )
    if (!found) return kindName(kind) // refused or not judged: it introduced nothing
    if (found.name === null) return nameless(kind)
    return found.name.startsWith('{') ? clipText(JSON.parse(found.name) as Text, LENGTH) : { und: found.name }
  }

  /** "Reply given: Demands of Maral": the kind, and what it is about. */
  #byObject(id: string, kind: string): Text {
    const words = kindName(kind)
    const [table, column] = OBJECTS[kind] ?? []
    const found =
      table &&
      first<{ target: string }>(this.#db, `SELECT "${column}" AS target FROM "${table}" WHERE id = ?`, id)
    const target =
      found && first<{ kind: string }>(this.#db, 'SELECT kind FROM entries WHERE id = ?', found.target)
    // One step only: a confirmation of a withdrawal of a reply is called by its kind alone.
    if (!target || target.kind in OBJECTS) return words
    const { name } = this.of(found.target)
    return Object.fromEntries(
      Object.entries(words).map(([language, said]) => [language, `${said}: ${textIn(name, language)}`]),
    )
  }

  #otherNames(id: string): NonNullable<Named['names']> {
    return rows<{ by: string | null; name: string }>(
      this.#db,
      'SELECT by, name FROM other_names WHERE id = ? ORDER BY ordinal',
      id,
    ).map(({ by, name }) => ({
      by: by === null ? null : { id: by, name: this.#plain(by) },
      name: json<Text>(name)!,
    }))
  }

  /** The bare name of an organisation; what others call it would lead in circles. */
  #plain(id: string): Text {
    const found = first<{ name: string }>(this.#db, 'SELECT name FROM organisations WHERE id = ?', id)
    return found ? (JSON.parse(found.name) as Text) : NOT_HERE
  }
}

/** True where a text says nothing that the other does not say in the same language. */
const isPartOf = (text: Text, other: Text): boolean =>
  Object.entries(text).every(([language, words]) => other[language] === words)

/** What a kind is called; one that the catalogues do not know, by its code. */
const kindName = (kind: string): Text => {
  const words = wordsInAll(`kinds:${kind}.name`)
  return Object.keys(words).length > 0 ? words : { und: kind || '?' }
}

/** What stands in for a name or text that was erased or left out, else for an act that has none. */
const nameless = (kind: string): Text => {
  if (kind === 'person.add') return NO_NAME
  return kind === 'session.outcome' ? kindName(kind) : ERASED
}
