// The thread of background checks: takes one seat's copy after another and checks it from nothing, beside whoever writes.
import { parentPort } from 'node:worker_threads'
import { readerKeyFromSeed } from '@parley/record'
import { ownFile } from '../seat/holding-against.ts'
import { verifyCopy } from '../seat/verification.ts'
import { openProcessFile } from '../store/process-file.ts'
import type { Answer, Job } from './checks.ts'

const check = async ({ seat, paths, reader, database }: Job): Promise<Answer> => {
  const db = openProcessFile(paths.processFile, Buffer.from(database), 'read')
  try {
    const own = ownFile(db, paths.files)
    const readers = [await readerKeyFromSeed(reader)]
    return { verified: await verifyCopy(seat, paths.copy, readers, { threads: 1, own }) }
  } finally {
    db.close()
  }
}

parentPort!.on('message', async (job: Job) => {
  try {
    parentPort!.postMessage(await check(job))
  } catch (error) {
    parentPort!.postMessage({ failed: (error as Error).message } satisfies Answer)
  }
})
