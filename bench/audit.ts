// A full audit of a seat's copy: every letter opened, every signature, commitment and leaf checked, and the root.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readerKeyFromSeed } from '@parley/record'
import { verifyCopy } from '../packages/node/src/seat/verification.ts'
import { BareRate } from './bare-rate.ts'
import { ACTS } from './process.ts'
import { peakMegabytes, report } from './result.ts'

const [, , folder, threadsText] = process.argv as [string, string, string, string]
const threads = Number(threadsText)
const { readerSeed } = JSON.parse(readFileSync(join(folder, 'seat.json'), 'utf8'))
const reader = await readerKeyFromSeed(Buffer.from(readerSeed, 'hex'))

const bare = new BareRate()
bare.slice(40)
let elsewhere = 0
const begun = performance.now()
const verified = await verifyCopy('observer', join(folder, 'copy'), [reader], {
  threads,
  // With more threads than one, slices in between would compete with the work that they are compared with.
  onProgress: () => {
    if (threads === 1) elsewhere += bare.slice(2)
  },
})
const seconds = (performance.now() - begun) / 1000 - elsewhere
bare.slice(40)
if (verified.fault !== null || verified.opened !== ACTS + 2) throw new Error(JSON.stringify(verified))

report({ name: `audit by ${threads}`, value: ACTS / seconds, unit: 'letters/s', threads })
report({
  name: `audit by ${threads}, of the bare rate`,
  value: ACTS / seconds / bare.perSecond,
  unit: '×',
  threads,
  ...(threads === 1 ? { bound: { atLeast: 0.55 } } : {}),
})
report({
  name: `memory, audit by ${threads}`,
  value: peakMegabytes(),
  unit: 'MB at peak',
  bound: { atMost: 200 },
})
