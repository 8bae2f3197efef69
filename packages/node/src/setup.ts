// What it takes to open a process: the same for a script, the command line and somebody's own new process.
import type { Text } from '@parley/talks'

/** An organisation that stands before anything else is recorded: it holds a seat, or employs a recorder. */
export interface SetupOrganisation {
  /** How the rest of the setup refers to it. */
  label: string
  name: Text
  short?: Text
  /** As in the kind `organisation.add`. */
  type: string
  atTable: boolean
  otherNames?: { name: Text }[]
  /** Roles that it holds from the start, recorded as `role.assign` by the convenor. */
  roles?: string[]
  tags?: string[]
}

/** A right to read, held by an organisation (label). `name` is a slug. */
export interface SetupSeat {
  name: string
  organisation: string
  capacity: string
}

/** Somebody who records: gets a device key that is kept with the seat and accredited as hosted. */
export interface SetupPerson {
  label: string
  name: Text
  organisation: string
  /** Name of the seat that the person reads and whose keys file holds the device key. */
  seat: string
  title?: Text
}

export interface ProcessSetup {
  /** How folders and addresses call it: 1 to 40 lower-case letters, digits and hyphens. */
  slug: string
  title: Text
  summary?: Text
  reenactment: boolean
  demonstration: boolean
  zones: { zone: string; label: Text }[]
  languages: string[]
  /** Label of the person who signs the opening, the seats and the accreditations. */
  convenor: string
  organisations: SetupOrganisation[]
  seats: SetupSeat[]
  people: SetupPerson[]
}
