// What a measurement says, and how it reaches the table: one line of JSON on its standard output.

export type Measured = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What the issue asks for. */
  readonly bound?: { readonly atLeast: number } | { readonly atMost: number }
  readonly threads?: number
  readonly note?: string
}

const MARK = 'measured '

export const report = (measured: Measured): void => {
  console.log(MARK + JSON.stringify(measured))
}

/** The measurements among the lines of a program's output. */
export const measuredIn = (output: string): Measured[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith(MARK))
    .map((line) => JSON.parse(line.slice(MARK.length)) as Measured)

export const isMet = ({ value, bound }: Measured): boolean => {
  if (bound === undefined) return true
  return 'atLeast' in bound ? value >= bound.atLeast : value <= bound.atMost
}

/** Most memory that this program ever held, in MB. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024
