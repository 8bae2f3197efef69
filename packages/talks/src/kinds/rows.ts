// Rows that several kinds write alike.
import type { FileRef, Text } from '../act.ts'
import { type Change, row } from '../file/tables.ts'
import { ELEMENTS, type Elements, type Enclosed } from './fields.ts'

/** The organisations that an act names in one role. */
export const recipients = (
  role: 'to' | 'through' | 'party' | 'mediator',
  ids: readonly string[] = [],
): Change[] => ids.map((organisation, ordinal) => row('recipients', { role, ordinal, organisation }))

/** The entries that an act is about. */
export const mentions = (role: 'about' | 'issue', ids: readonly string[] = []): Change[] =>
  ids.map((target, ordinal) => row('mentions', { role, ordinal, target }))

export const files = (list: readonly FileRef[] = []): Change[] =>
  list.map((file, ordinal) =>
    row('files', {
      ordinal,
      name: file.name,
      media_type: file.mediaType,
      bytes: file.bytes,
      sha256: file.sha256,
      sealed: file.sealed,
      passphrase: file.passphrase,
    }),
  )

/** How many of the eight elements are stated. */
export const stated = (elements: Elements = {}): number =>
  ELEMENTS.filter((element) => elements[element]).length

export const elementRows = (elements: Elements = {}): Change[] =>
  ELEMENTS.flatMap((element) => {
    const text = elements[element]
    return text ? [row('elements', { element, text })] : []
  })

/** What each side calls an item. */
export const names = (list: readonly { by?: string; name: Text }[] = []): Change[] =>
  list.map(({ by, name }, ordinal) => row('other_names', { ordinal, by, name }))

/** The text, or null where it is enclosed and its enclosure was erased or is not here. */
export const readable = (value: Text | Enclosed | undefined): Text | null =>
  value === undefined || '$enclosed' in value ? null : (value as Text)
