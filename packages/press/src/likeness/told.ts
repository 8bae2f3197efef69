// What is told, as it is compared: by the desk with the process file and other articles, and by the groups of reports.

/** Names are as they are shown; they are compared folded. */
export interface Told {
  /** Of its words, without region; null: more than one, or not known. */
  language: string | null
  /** Content words, cut to stems. */
  words: ReadonlySet<string>
  /** Figures that count something, in digits. */
  numbers: ReadonlySet<string>
  /** Names of places, folded. */
  places: ReadonlySet<string>
  /** First and last day of what it tells, ISO 8601; null: not said. */
  days: readonly [string, string] | null
  /** Who says it, where they have a name; null: unnamed, the outlet, or nobody stated. */
  voice: string | null
  /** On whose side; null: not said. */
  side: string | null
  /** Null: an entry, which says so only in its words. */
  negated: boolean | null
  /** PLOVER code of the event in it; null: none, or not known. */
  event: string | null
  /** What it is or becomes. */
  kind: string
}

/** Days of a time as drafts and acts have it; null: not said. */
export const daysOf = (
  time: { from?: string | null; to?: string | null } | null | undefined,
): Told['days'] => {
  const from = time?.from?.slice(0, 10)
  return from === undefined ? null : [from, (time?.to ?? from).slice(0, 10)]
}

/** Two times that have no day in common. */
export const apart = (one: Told['days'], other: Told['days']): boolean =>
  one !== null && other !== null && (one[1] < other[0] || other[1] < one[0])
