// Takes the lines out of PDFs in a thread of its own, one after the other.
import { parentPort } from 'node:worker_threads'
import { extract } from './extract.ts'

/** How long a file may take after something in it went wrong that nobody waits for. */
const GRACE_MILLISECONDS = 1000

let job = 0
let busy = false

// With a broken table of contents pdf.js leaves rejections behind, and sometimes never answers.
process.on('unhandledRejection', () => {
  const met = job
  setTimeout(() => {
    if (busy && job === met) process.exit(1)
  }, GRACE_MILLISECONDS)
})

parentPort?.on('message', async (bytes: Uint8Array) => {
  job++
  busy = true
  const extracted = await extract(bytes)
  busy = false
  parentPort?.postMessage(extracted)
})
