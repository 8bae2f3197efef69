// The statements of an English article: attributed ones, and what the outlet tells in its own voice.
import type { Knowledge } from '../../knowledge.ts'
import { hull } from '../../span.ts'
import type { Analysed } from '../../text/analysed.ts'
import type { Statement } from '../pack.ts'
import { findAttributions } from './attribution/find.ts'
import { stretchesOf } from './attribution/parse/pieces.ts'
import { asidesOf, followedUpon } from './narration/asides.ts'
import { narrate } from './narration/narrate.ts'
import { resolveVoices } from './voices/resolve.ts'

const SPEECH = { all: 'direct', part: 'mixed', none: 'indirect' } as const

export const statements = (analysed: Analysed, knowledge: Knowledge): Statement[] => {
  const stretches = stretchesOf(analysed)
  const attributions = findAttributions(analysed, stretches)
  const heard = resolveVoices(analysed, attributions, knowledge)
  const heardAs = attributions.map((found, at): Statement => {
    const { voice, rules } = heard[at]!
    return {
      parts: found.parts,
      span: hull(found.parts),
      speech: SPEECH[found.quoted],
      cue: found.cue,
      voice: found.elsewhere ? { ...voice, span: null } : voice,
      rules: [...found.rules, ...rules],
    }
  })
  const { told, asides } = asidesOf(analysed, heardAs)
  const narrated = narrate(analysed, stretches, [...told, ...asides])
  return [...told, ...asides, ...narrated, ...followedUpon(analysed, narrated)].sort(
    (one, other) => one.span[0] - other.span[0],
  )
}
