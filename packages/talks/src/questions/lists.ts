// Lists that many kinds of entries carry: recipients, files, elements.
import type { Text } from '../act.ts'
import { ELEMENT_NAMES, type ElementCheck, type Named, type ShownFile } from '../answers/shared.ts'
import { type Asking, json, rows } from './asking.ts'

/** Organisations that an entry names in a role, in the order in which it names them. */
export const recipients = (ask: Asking, id: string, role: 'to' | 'through' | 'party' | 'mediator'): Named[] =>
  rows<{ organisation: string }>(
    ask.db,
    'SELECT organisation FROM recipients WHERE id = ? AND role = ? ORDER BY ordinal',
    id,
    role,
  ).map(({ organisation }) => ask.names.of(organisation))

/** Entries that an entry is about. */
export const mentioned = (ask: Asking, id: string, role: 'about' | 'issue'): Named[] =>
  rows<{ target: string }>(
    ask.db,
    'SELECT target FROM mentions WHERE id = ? AND role = ? ORDER BY ordinal',
    id,
    role,
  ).map(({ target }) => ask.names.of(target))

/** Files of an entry, without what opens them. */
export const filesOf = (ask: Asking, id: string): ShownFile[] =>
  rows<ShownFile>(
    ask.db,
    'SELECT name, media_type AS mediaType, bytes, sealed FROM files WHERE id = ? ORDER BY ordinal',
    id,
  )

/** Which of the eight elements an entry states, element by element, with their words. */
export function elementCheck(ask: Asking, id: string): ElementCheck {
  const stated = new Map(
    rows<{ element: string; text: string }>(
      ask.db,
      'SELECT element, text FROM elements WHERE id = ?',
      id,
    ).map(({ element, text }) => [element, json<Text>(text)]),
  )
  const elements = ELEMENT_NAMES.map((element) => ({ element, text: stated.get(element) ?? null }))
  return { stated: elements.filter(({ text }) => text !== null).length, of: 8, elements }
}
