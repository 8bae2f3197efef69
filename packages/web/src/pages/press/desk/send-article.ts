// Sends one article by the stream, telling how much has gone: `fetch` does not tell, so this is an XMLHttpRequest.
import { seatPath } from '../../../api/ask.ts'
import { type Problem, ProblemError } from '../../../api/problem.ts'
import type { PressUpload } from '../types.ts'

const UNREACHABLE: Problem = { code: 'unreachable', status: 0, title: 'The node does not answer' }
const MEDIA_TYPE = /^[a-z0-9.+-]{1,63}\/[a-z0-9.+-]{1,63}$/
/** What a browser leaves open. */
const BY_ENDING: Record<string, string> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  mbox: 'application/mbox',
  xml: 'application/xml',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/json',
  jsonl: 'application/jsonl',
}

export const mediaTypeOf = (name: string, told: string): string =>
  MEDIA_TYPE.test(told)
    ? told
    : (BY_ENDING[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream')

interface About {
  signal: AbortSignal
  onProgress: (sentBytes: number) => void
}

/** Resolves to the articles that were read from the file. Throws a `ProblemError` for every refusal. */
export const sendArticle = (
  process: string,
  seat: string,
  name: string,
  file: Blob,
  { signal, onProgress }: About,
): Promise<PressUpload> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const asked = new URLSearchParams({
      name: name.slice(-255),
      type: mediaTypeOf(name, file.type.split(';')[0]!),
    })
    request.open('POST', `/api/${seatPath(process, seat, `press/articles?${asked}`)}`)
    request.setRequestHeader('x-parley', '1')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = (event) => onProgress(event.loaded)
    request.onerror = () => reject(new ProblemError(UNREACHABLE))
    request.onabort = () => reject(new ProblemError(UNREACHABLE))
    request.onload = () =>
      request.status < 300
        ? resolve(request.response as PressUpload)
        : reject(new ProblemError((request.response as Problem | null) ?? UNREACHABLE))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
