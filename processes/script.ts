// A process as a readable script of acts. A script names what it makes by label and refers to it by
// `ref(label)`; the runner turns labels into entry ids while it takes each step along the path that a
// person's act takes. A script never holds ids, keys or times of signing.
import type { ProcessSetup, SetupOrganisation, SetupPerson, SetupSeat } from '@parley/node'
import type { Act, FileRef, Ref, Text } from '@parley/talks'

export type {
  ProcessSetup,
  SetupOrganisation as FoundingOrganisation,
  SetupPerson as FoundingPerson,
  SetupSeat as FoundingSeat,
} from '@parley/node'

export type RoomForm =
  | 'plenary'
  | 'proximity'
  | 'caucus'
  | 'mediators'
  | 'bilateral'
  | 'back-channel'
  | 'governing'

/** Everything of an act but its kind, its version and the labels that the step gives. */
export type Told = Partial<Omit<Act, 'kind' | 'v' | 'body'>>

export type Step =
  | {
      do: 'act'
      label?: string
      /** Label of the person whose device signs. */
      by: string
      /** Label of the room; `governing` is the governing room. */
      room: string
      act: Act
    }
  | { do: 'room'; label: string; by: string; title: Text; form: RoomForm; seats: string[] }
  | {
      do: 'members'
      room: string
      by: string
      add: string[]
      remove: string[]
      /** True: whoever joins is given the keys of the room's earlier epochs. */
      handOver: boolean
    }
  | { do: 'organisation'; by: string; organisation: SetupOrganisation }
  | { do: 'seat'; by: string; seat: SetupSeat; people: SetupPerson[] }
  | { do: 'release'; label: string; by: string; entry: string; room: string; title?: Text }
  | { do: 'erase'; by: string; entry: string; what: 'field' | 'file'; name: string; reason: Text }
  | { do: 'note'; by: string; text: string }

export interface ProcessScript extends ProcessSetup {
  steps: Step[]
}

const REF = 'ref:'

/** Stands for the id of the entry that the step, organisation, person or seat of this label makes. */
export const ref = (label: string): Ref => `${REF}${label}`

/** The label behind a placeholder of `ref`, or undefined where the text is none. */
export const labelOf = (text: string): string | undefined =>
  text.startsWith(REF) ? text.slice(REF.length) : undefined

const files = new WeakMap<object, { content: Uint8Array }>()

/** Stands for a file that travels with the act: the runner seals it and puts the reference in its place. */
export const file = (name: string, mediaType: string, content: string | Uint8Array): FileRef => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const placeholder = { name, mediaType, bytes: bytes.length, sha256: '', sealed: '', passphrase: '' }
  files.set(placeholder, { content: bytes })
  return placeholder
}

/** The bytes behind a placeholder of `file`, or undefined where the value is none. */
export const contentOf = (value: object): Uint8Array | undefined => files.get(value)?.content

export interface ActStep {
  by: string
  /** `governing` where left out. */
  room?: string
}

/**
 * One act. `label` may be null where nothing refers to it.
 * `told` is the envelope (actor, basis, when, sources, attribution …) and `body` what the kind asks for.
 */
export const act = (
  label: string | null,
  kind: string,
  envelope: Told & Pick<Act, 'actor' | 'basis'> & { body: Record<string, unknown> },
  { by, room = 'governing' }: ActStep,
): Step => ({ do: 'act', ...(label === null ? {} : { label }), by, room, act: { kind, v: 1, ...envelope } })

/** A new room; `seats` by name. Whoever opens it must hold one of them. */
export const openRoom = (
  label: string,
  room: { title: Text; form: RoomForm; seats: string[]; by: string },
): Step => ({ do: 'room', label, ...room })

/** Seats join or leave a room: its next epoch. Joiners read from here on unless `handOver`. */
export const changeMembers = (
  room: string,
  change: { by: string; add?: string[]; remove?: string[]; handOver?: boolean },
): Step => ({
  do: 'members',
  room,
  by: change.by,
  add: change.add ?? [],
  remove: change.remove ?? [],
  handOver: change.handOver ?? false,
})

/** An organisation that comes later; `by` records it. */
export const addOrganisation = (organisation: SetupOrganisation, { by }: { by: string }): Step => ({
  do: 'organisation',
  by,
  organisation,
})

/** A seat that comes later, with its recorders: it is handed all of the governing room, and no other room. */
export const addSeat = (seat: SetupSeat & { people: SetupPerson[]; by: string }): Step => {
  const { people, by, ...founding } = seat
  return { do: 'seat', by, seat: founding, people }
}

/** Opens an earlier entry to another room, with proof that it is the same. */
export const release = (
  label: string,
  from: { entry: string; room: string; by: string; title?: Text },
): Step => ({ do: 'release', label, ...from })

/** Erases a personal field or a file of an earlier entry, by label. */
export const erase = (what: {
  by: string
  entry: string
  what: 'field' | 'file'
  name: string
  reason: Text
}): Step => ({ do: 'erase', ...what })

/** A line in the person's private notebook, outside the register. */
export const note = (by: string, text: string): Step => ({ do: 'note', by, text })
