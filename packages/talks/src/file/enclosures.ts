// Puts opened personal values in their places, for reading. Rules never see them.
import { Compile } from 'typebox/compile'
import { type Act, Text } from '../act.ts'
import type { Kind } from '../kinds/define.ts'
import type { Enclosed } from '../kinds/fields.ts'
import { eachAt, marks } from '../kinds/marks.ts'

const text = Compile(Text)

/**
 * The act as this seat can read it. What is enclosed and not among `enclosures` (erased, or never here), or turns out
 * to be no text, stays enclosed.
 */
export const opened = (act: Act, kind: Kind, enclosures: Readonly<Record<string, unknown>> = {}): Act => {
  const erasable = marks(kind.body, 'x-erasable')
  if (erasable.length === 0 || Object.keys(enclosures).length === 0) return act
  const copy = structuredClone(act)
  for (const { path } of erasable) {
    eachAt(copy.body, path, (value, at) => {
      const commitment = (value as Enclosed).$enclosed?.commitment
      const found = commitment === undefined ? undefined : enclosures[commitment]
      if (found === undefined || !text.Check(found)) return
      const parent = at.slice(0, -1).reduce<unknown>((node, step) => (node as never)[step], copy.body)
      ;(parent as Record<string | number, unknown>)[at.at(-1)!] = found
    })
  }
  return copy
}
