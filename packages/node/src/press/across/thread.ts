// A thread that holds all reports of one desk, beside the server: grouping many of them takes seconds.
import { parentPort } from 'node:worker_threads'
import { Gathered } from './gathered.ts'
import type { Answer, Job } from './messages.ts'

const gathered = new Gathered()

const answer = (job: Job): Answer => {
  const { id } = job
  if (job.do === 'find') return { id, value: gathered.find(job.about, job.asked, job.issues) }
  gathered.take(job.changed, job.last)
  return { id, value: null }
}

parentPort!.on('message', (job: Job) => {
  try {
    parentPort!.postMessage(answer(job))
  } catch (error) {
    const failed = (error as Error).stack ?? String(error)
    parentPort!.postMessage({ id: job.id, failed } satisfies Answer)
  }
})
