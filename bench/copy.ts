// A second copy, made from the hub by a seat that has nothing, kept on its disk, and verified from nothing.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readerKeyFromSeed } from '@parley/record'
import { SeatCopy } from '../packages/node/src/seat/copy.ts'
import { verifyCopy } from '../packages/node/src/seat/verification.ts'
import { BareRate } from './bare-rate.ts'
import { farHub } from './far-hub.ts'
import { ACTS } from './process.ts'
import { peakMegabytes, report } from './result.ts'

const folder = process.argv[2]!
const { readerSeed } = JSON.parse(readFileSync(join(folder, 'seat.json'), 'utf8'))
const reader = await readerKeyFromSeed(Buffer.from(readerSeed, 'hex'))
const to = join(folder, 'copy')
rmSync(to, { recursive: true, force: true })
mkdirSync(to)
const hub = farHub(join(folder, 'register'))

// Up and open before the clock starts.
await hub.checkpointsAfter(Number.MAX_SAFE_INTEGER)

const bare = new BareRate()
bare.slice(40)
let elsewhere = 0
const begun = performance.now()
const copy = await SeatCopy.open('observer', to, 'write')
if (!copy.ok) throw new Error(copy.problem.title)
for (;;) {
  const pulled = await copy.value.pull(hub)
  if (!pulled.ok) throw new Error(pulled.problem.title)
  if (pulled.value === 0) break
}
await copy.value.close()
elsewhere += bare.slice(20)
const copied = (performance.now() - begun) / 1000 - elsewhere
const verified = await verifyCopy('observer', to, [reader], {
  threads: 1,
  onProgress: () => {
    elsewhere += bare.slice(2)
  },
})
const seconds = (performance.now() - begun) / 1000 - elsewhere
await hub.close()
if (verified.fault !== null || verified.leaves !== ACTS + 2) throw new Error(JSON.stringify(verified))

report({ name: 'copy made', value: ACTS / copied, unit: 'letters/s', threads: 1 })
report({ name: 'copy made and verified', value: ACTS / seconds, unit: 'letters/s', threads: 1 })
report({
  name: 'copy made and verified, of the bare rate',
  value: ACTS / seconds / bare.perSecond,
  unit: '×',
  threads: 1,
  bound: { atLeast: 0.4 },
})
report({ name: 'memory while copying', value: peakMegabytes(), unit: 'MB at peak', bound: { atMost: 200 } })
