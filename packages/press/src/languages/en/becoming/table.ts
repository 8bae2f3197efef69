// Weights written as a table: `sign: becoming weight, becoming weight`, one sign a line.
import { BECOMINGS, type Becoming } from '../../../draft.ts'

export type Weights = ReadonlyMap<string, ReadonlyMap<Becoming, number>>

const isBecoming = (word: string | undefined): word is Becoming =>
  BECOMINGS.some((becoming) => becoming === word)

/** Throws where a line names something that no statement becomes. */
export const readWeights = (table: string): Weights =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.lastIndexOf(': ')
        const weights = line
          .slice(at + 2)
          .split(', ')
          .map((pair): [Becoming, number] => {
            const [becoming, weight] = pair.split(' ')
            if (!isBecoming(becoming)) throw new Error(`${becoming} is nothing that a statement becomes`)
            return [becoming, Number(weight)]
          })
        return [line.slice(0, at).trim(), new Map(weights)]
      }),
  )
