// Minutes begin as the lines that were noted, in the order of the room, each with its time.

/** A text of minutes from lines in order of time; `local` is ISO local time in the zone of the session. */
export const minutesFrom = (lines: readonly { local: string; text: string }[]): string =>
  lines.map((line) => `${line.local.slice(11, 16)}  ${line.text}`).join('\n')
