// 20,000 acts of 1 KiB onto the register in groups: each signed, sealed, checked by the hub, fsynced, a receipt per group.
// One thread; groups are handed in without waiting for the one before, as a node that has much to send does.
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  checkReceipt,
  groupHashOf,
  toHex,
  writeLetter,
  writeStrictJson,
  writeSubmission,
} from '@parley/record'
import { BareRate } from './bare-rate.ts'
import { ACTS, beginProcess, CONTENT_BYTES } from './process.ts'
import { peakMegabytes, report } from './result.ts'

const GROUP = 100
/** How many groups may be under way at once. */
const UNDER_WAY = 4

const folder = process.argv[2]!
const talks = await beginProcess(folder)
const bare = new BareRate()

const contentOf = (i: number): Uint8Array => {
  const act = { kind: 'statement.record', number: i, text: '' }
  const empty = writeStrictJson(act).length
  return writeStrictJson({ ...act, text: 'x'.repeat(CONTENT_BYTES - empty) })
}

const submit = async (letters: (typeof talks.opening)['letter'][]) => {
  const submission = writeSubmission(talks.process, talks.slot, letters)
  const taken = await talks.hub.submit({ submission, letters })
  if (!taken.ok) throw new Error(taken.detail)
  const expected = {
    process: talks.process,
    group: groupHashOf(letters.map(({ leaf }) => leaf)),
    count: letters.length,
    hubKey: talks.hubKey.publicKey,
  }
  if (!checkReceipt(taken.value.receipt, expected).ok) throw new Error('a receipt does not fit')
}

await submit([talks.opening.letter])
let previous = talks.opening.id
const underWay: Promise<void>[] = []
bare.slice(40)
let elsewhere = 0
const begun = performance.now()
for (let from = 0; from < ACTS; from += GROUP) {
  const letters = Array.from({ length: GROUP }, (_, i) => {
    const chain = { position: 1 + from + i, previous }
    const written = writeLetter(
      { process: talks.process, author: talks.author, chain, signedAtMs: Date.now() },
      talks.epoch,
      contentOf(from + i),
    )
    previous = written.id
    return written.letter
  })
  underWay.push(submit(letters))
  if (underWay.length >= UNDER_WAY) await underWay.shift()
  if (from % (10 * GROUP) === 0) elsewhere += bare.slice()
}
await Promise.all(underWay)
const seconds = (performance.now() - begun) / 1000 - elsewhere
bare.slice(40)

for await (const note of talks.hub.checkpoints()) if (note.split('\n')[1] === String(ACTS + 2)) break
await talks.hub.close()

const bytesUnder = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + bytesUnder(join(path, name)), 0)
    : statSync(path).blocks * 512
const disk = bytesUnder(join(folder, 'register'))
const letterPeak = peakMegabytes()

writeFileSync(
  join(folder, 'seat.json'),
  JSON.stringify({ process: toHex(talks.process), readerSeed: toHex(talks.reader.seed) }),
)
report({ name: 'bare verification', value: bare.perSecond, unit: 'signatures/s', threads: 1 })
report({ name: 'put on the register', value: ACTS / seconds, unit: 'acts/s', threads: 1 })
report({
  name: 'put, of the bare rate',
  value: ACTS / seconds / bare.perSecond,
  unit: '×',
  threads: 1,
  bound: { atLeast: 0.33 },
  note: `groups of ${GROUP}, each fsynced`,
})
report({
  name: 'disk, of the contents',
  value: disk / (ACTS * CONTENT_BYTES),
  unit: '×',
  bound: { atMost: 1.7 },
  note: 'whole blocks of all files of the register',
})
report({ name: 'memory while putting', value: letterPeak, unit: 'MB at peak', bound: { atMost: 200 } })
