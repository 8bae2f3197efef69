// Random bodies that fit a kind's schema, made from the schema itself: so every kind, present or to come, takes part
// in the properties. References mostly name fitting entries, sometimes others, sometimes nothing.
import type { TSchema } from 'typebox'
import { ITEM_KINDS, type ItemType } from '../kinds/fields.ts'
import { hex } from './stage.ts'

/** A small generator (mulberry32), so that a history is told by its seeds and shrinks with them. */
export const dice = (seed: number) => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    chance: (probability: number) => next() < probability,
    below: (bound: number) => Math.floor(next() * bound),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
  }
}
export type Dice = ReturnType<typeof dice>

/** What a body may refer to: entries so far by kind, and values that only fit certain fields. */
export interface Pool {
  byKind: ReadonlyMap<string, readonly string[]>
  all: readonly string[]
  keys: readonly string[]
  seats: readonly string[]
}

type Schema = Record<string, unknown> & {
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  enum?: unknown[]
  patternProperties?: Record<string, Schema>
}

const WORDS = ['crossing', 'harvest', 'prisoners', 'the northern bank', 'observers', 'قیدی', 'جنگ بندی']

export const randomBody = (schema: TSchema, roll: Dice, pool: Pool): Record<string, unknown> => {
  const reference = (types: readonly ItemType[]): string => {
    const fitting = types.flatMap((type) =>
      type === 'entry' ? pool.all : ITEM_KINDS[type].flatMap((kind) => pool.byKind.get(kind) ?? []),
    )
    if (fitting.length > 0 && roll.chance(0.97)) return roll.pick(fitting)
    return pool.all.length > 0 && roll.chance(0.7) ? roll.pick(pool.all) : hex(`nothing ${roll.below(1e9)}`)
  }
  const text = () => ({
    [roll.pick(['en', 'ur'])]: `${roll.pick(WORDS)} ${roll.pick(WORDS)} ${roll.below(1000)}`,
  })
  const made = (at: Schema, name: string): unknown => {
    if (at['x-ref']) return reference(at['x-ref'] as ItemType[])
    if (at['x-erasable']) {
      const commitment = hex(`commitment ${roll.below(1e9)}`)
      return roll.chance(0.4) ? { $enclosed: { commitment, sealed: hex(commitment) } } : text()
    }
    if (at.anyOf) return made(roll.pick(at.anyOf), name)
    if (at.enum) return roll.pick(at.enum)
    if (at.patternProperties) return text()
    if (at['x-when'])
      return roll.chance(0.2) ? {} : { from: `2026-03-0${1 + roll.below(9)}`, zone: 'Etc/GMT-4' }
    if (at.properties) {
      const body: Record<string, unknown> = {}
      for (const [field, inner] of Object.entries(at.properties)) {
        if (at.required?.includes(field) || roll.chance(0.5)) body[field] = made(inner, field)
      }
      return body
    }
    if (at.type === 'array') {
      const length = Math.max((at.minItems as number | undefined) ?? 0, roll.below(4))
      const items = Array.from({ length }, () => made(at.items!, name))
      return at.uniqueItems ? [...new Set(items)] : items
    }
    if (at.type === 'boolean') return roll.chance(0.5)
    if (at.type === 'integer') {
      const [low, high] = [
        (at.minimum as number | undefined) ?? 0,
        (at.maximum as number | undefined) ?? 1000,
      ]
      return low + roll.below(Math.min(high - low, 1000) + 1)
    }
    return string(at, name)
  }
  const string = (at: Schema, name: string): string => {
    if (name === 'key') return roll.chance(0.8) ? roll.pick(pool.keys) : hex(`key ${roll.below(5)}`)
    if (name === 'seat') return roll.pick(pool.seats)
    if (at['x-day']) return '2026-03-02'
    const pattern = String(at.pattern ?? '')
    if (pattern.startsWith('^[0-9a-f]{64}')) return hex(`${name} ${roll.below(1e6)}`)
    if (pattern.startsWith('^[A-Za-z0-9_-]{43}')) return 'A'.repeat(43)
    if (pattern.startsWith('^[a-z]{2,3}')) return roll.pick(['en', 'ur', 'ps'])
    return `${name.toLowerCase().replaceAll(/[^a-z]/g, '')}${roll.below(50)}`
  }
  return made(schema as Schema, '') as Record<string, unknown>
}
