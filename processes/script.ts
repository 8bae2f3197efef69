// A process as a readable script of acts. A script names what it makes by label and refers to it by
// `ref(label)`; the runner turns labels into entry ids while it takes each step along the path that a
// person's act takes. A script never holds ids, keys or times of signing.
import type { Act, FileRef, Ref, Text } from '@parley/talks'

/** Capacities in which an organisation sits at the talks; the registry of kinds has the full list. */
export type Capacity =
  | 'party'
  | 'mediator'
  | 'facilitator'
  | 'host'
  | 'guarantor'
  | 'witness'
  | 'observer'
  | 'depositary'
  | 'secretariat'
  | 'monitoring-mission'
  | 'rapporteur'
  | 'public'

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

/** An organisation that has to stand before anything else can be recorded: it holds a seat, or employs a recorder. */
export interface FoundingOrganisation {
  label: string
  name: Text
  short?: Text
  type:
    | 'state'
    | 'authority'
    | 'armed-group'
    | 'intergovernmental'
    | 'non-governmental'
    | 'media'
    | 'unit'
    | 'other'
  atTable: boolean
  otherNames?: { name: Text }[]
  /** Roles that it holds from the start, recorded as `role.assign` by the convenor, with `told`. */
  roles?: (Capacity | 'principal')[]
  /** Tags of the organisation's own entry. */
  tags?: string[]
}

/** A right to read, held by an organisation. `name` is a slug: lower-case letters, digits, hyphens. */
export interface FoundingSeat {
  name: string
  /** Label of an organisation. */
  organisation: string
  capacity: Capacity
}

/** Somebody who records: gets a device key, kept with the seat and accredited as hosted. */
export interface FoundingPerson {
  label: string
  name: Text
  /** Label of an organisation. */
  organisation: string
  /** Name of the seat whose keys file holds the device key, and which the person reads. */
  seat: string
  title?: Text
}

/** What it takes to open a process: the same for a script and for somebody's own new process. */
export interface ProcessSetup {
  /** How folders and addresses call it: lower-case letters, digits, hyphens. */
  slug: string
  title: Text
  summary?: Text
  /** True where nobody who is named took part: built from published reports. */
  reenactment: boolean
  /** True: seats open without a typed passphrase, and every page says so. */
  demonstration: boolean
  /** IANA zones in which times are shown, the first leading. */
  zones: { zone: string; label: Text }[]
  languages: string[]
  /** Label of the person who convenes: signs the opening, the seats and the accreditations. */
  convenor: string
  organisations: FoundingOrganisation[]
  seats: FoundingSeat[]
  people: FoundingPerson[]
}

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
  | { do: 'organisation'; by: string; organisation: FoundingOrganisation }
  | { do: 'seat'; by: string; seat: FoundingSeat; people: FoundingPerson[] }
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
export const addOrganisation = (organisation: FoundingOrganisation, { by }: { by: string }): Step => ({
  do: 'organisation',
  by,
  organisation,
})

/** A seat that comes later, with its recorders: it is handed all of the governing room, and no other room. */
export const addSeat = (seat: FoundingSeat & { people: FoundingPerson[]; by: string }): Step => {
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
