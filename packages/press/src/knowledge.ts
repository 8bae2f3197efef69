// What the process file already knows by name. Drafting works without any of it.

/** A person, organisation or place of the process. `names` holds every name and spelling that it goes by, the first is shown. */
export type Known = {
  id: string
  type: 'person' | 'organisation' | 'place'
  names: string[]
  /** The name of the side: of a person its organisation's, of a body that of its state. */
  side: string | null
}

export type Knowledge = Known[]
