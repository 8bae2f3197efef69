// One thread of a verification: reads its ranges of the copy from the disk and checks them.
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { FileStorage } from '@parley/hub'
import { type RangeContext, rangeChecker } from '@parley/record'
import { diskAt } from '../folder/disks.ts'

const { folder, context } = workerData as { folder: string; context: RangeContext }
const storage = await FileStorage.open(diskAt(join(folder, 'register'), 'read'), { unchecked: true })
const check = rangeChecker(context)

parentPort!.on('message', async ({ id, from, to }: { id: number; from: number; to: number }) => {
  try {
    parentPort!.postMessage({ id, report: check(from, await storage.letters(from, to)) })
  } catch (error) {
    parentPort!.postMessage({ id, error: (error as Error).message })
  }
})
parentPort!.postMessage({ id: -1 })
