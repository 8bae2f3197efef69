import { expect, test } from 'vitest'
import { GivenUp, Slices } from './slices.ts'

const busy = (ms: number) => {
  for (const begun = performance.now(); performance.now() - begun < ms; );
}

test('long work lets others have their turn every few milliseconds', async () => {
  let turns = 0
  const others = setInterval(() => turns++, 1)
  const slices = new Slices()
  for (let i = 0; i < 100; i++) {
    busy(1)
    await slices.next()
  }
  clearInterval(others)
  expect(turns).toBeGreaterThanOrEqual(8)
})

test('work that nobody needs any more is given up at the end of a slice', async () => {
  const closing = new AbortController()
  const slices = new Slices(closing.signal)
  busy(10)
  await slices.next()
  closing.abort()
  busy(10)
  await expect(slices.next()).rejects.toBeInstanceOf(GivenUp)
})
