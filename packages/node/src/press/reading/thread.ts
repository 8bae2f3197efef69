// A thread that reads: files from strangers are opened here, apart from the server and from every key.
import { parentPort } from 'node:worker_threads'
import { draftArticle, proposalsOf, readFile } from '@parley/press'
import type { Answer, Job, Part } from './messages.ts'

const answer = async (job: Job): Promise<Answer> => {
  const { id, knowledge } = job
  if (job.do === 'draft') {
    const { drafts } = draftArticle(job.article, { knowledge })
    return { id, ok: true, articles: [{ article: job.article, drafts }] }
  }
  if (job.do === 'check') {
    const { article, drafts, statements } = job
    return { id, ok: true, articles: [{ article, ...proposalsOf(article, drafts, statements, knowledge) }] }
  }
  const read = await readFile(job.bytes, job.hints)
  if (!read.ok) return { id, ok: false, problem: read.problem }
  for (const [part, article] of read.value.entries()) {
    const { drafts } = draftArticle(article, { knowledge })
    parentPort!.postMessage({ id, part, of: read.value.length, article: { article, drafts } } satisfies Part)
  }
  return { id, ok: true, articles: [] }
}

parentPort!.on('message', async (job: Job) => {
  try {
    parentPort!.postMessage(await answer(job))
  } catch (error) {
    const failed = (error as Error).stack ?? String(error)
    parentPort!.postMessage({ id: job.id, ok: false, failed } satisfies Answer)
  }
})
