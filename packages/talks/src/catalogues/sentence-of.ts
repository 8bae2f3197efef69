// How an act reads as one sentence: the key of its kind, and what stands in the gaps. A reported act says by whom.
import type { Act, Actor, Text } from '../act.ts'
import { kindNamed } from '../kinds/index.ts'
import { wordsInAll } from './catalogues.ts'
import type { SentenceValues } from './render.ts'
import { clipText, joinTexts } from './texts.ts'

/** The name of whatever the entry of that id introduced, or undefined where it is not in the file. */
export type Lookup = (id: string) => Text | undefined

const REF = /^[0-9a-f]{64}$/
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const UNKNOWN = wordsInAll('sentences:unnamed.entry')
const ERASABLE = wordsInAll('sentences:unnamed.person')

/**
 * The sentence of an act. Names come from `lookup`; `recordedBy` is the id of the person who recorded it, for
 * conveyed acts. Ids that the lookup does not know read as "an entry that is not here".
 */
export function sentenceOf(
  act: Act,
  lookup: Lookup,
  recordedBy?: string | null,
): { key: string; values: SentenceValues } {
  const values: SentenceValues = { actor: actorName(act.actor, lookup), ...toldBy(act, lookup, recordedBy) }
  const kind = kindNamed(act.kind)
  if (!kind || kind.v < act.v) return { key: 'act.unknown', values: { ...values, kind: act.kind } }
  for (const [field, value] of Object.entries(act.body)) {
    const words = said(value, lookup)
    if (words !== undefined) values[field] = words
  }
  return { key: kind.sentence.key, values }
}

const name = (id: string, lookup: Lookup): Text => {
  const text = lookup(id)
  return text ? clipText(text, 120) : UNKNOWN
}

function actorName(actor: Actor, lookup: Lookup): Text {
  if ('unnamed' in actor) return actor.unnamed
  return name('person' in actor ? actor.person : actor.organisation, lookup)
}

/** Who the sentence is according to: nobody for a direct act, else whoever conveyed it or the outlet. */
function toldBy(act: Act, lookup: Lookup, recordedBy?: string | null): SentenceValues {
  if (act.basis === 'direct') return { told: 'direct' }
  if (act.basis === 'conveyed')
    return recordedBy ? { told: 'conveyed', recorder: name(recordedBy, lookup) } : { told: 'direct' }
  const ids = [...new Set((act.sources ?? []).map(({ source }) => source))]
  const outlet = joinTexts(ids.map((id) => name(id, lookup)))
  if (!outlet) return { told: 'reported' }
  // "Dawn observed: …, according to Dawn" says nothing twice.
  const own = JSON.stringify(outlet) === JSON.stringify(actorName(act.actor, lookup))
  return own ? { told: 'direct' } : { told: 'source', outlet }
}

function said(value: unknown, lookup: Lookup): string | number | Text | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return REF.test(value) && lookup(value) ? name(value, lookup) : value
  if (Array.isArray(value))
    return (
      joinTexts(value.map((item) => itemName(item, lookup)).filter((text) => text !== undefined)) ?? undefined
    )
  if (value === null || typeof value !== 'object') return undefined
  if ('$enclosed' in value) return ERASABLE
  return isText(value) ? clipText(value) : undefined
}

/** The name of one item of a list: an id, a text, or an object that names a person, organisation or name. */
function itemName(item: unknown, lookup: Lookup): Text | undefined {
  if (typeof item === 'string') return REF.test(item) ? name(item, lookup) : { und: item }
  if (item === null || typeof item !== 'object') return undefined
  if (isText(item)) return clipText(item, 120)
  const { person, organisation, name: given } = item as Record<string, unknown>
  if (isText(given)) return given
  if (typeof person === 'string') return name(person, lookup)
  return typeof organisation === 'string' ? name(organisation, lookup) : undefined
}

function isText(value: unknown): value is Text {
  if (value === null || typeof value !== 'object') return false
  const entries = Object.entries(value)
  return (
    entries.length > 0 && entries.every(([key, words]) => LANGUAGE.test(key) && typeof words === 'string')
  )
}
