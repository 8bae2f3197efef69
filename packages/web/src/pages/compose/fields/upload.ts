// Sends one file by the stream, telling how much has gone: `fetch` does not tell, so this is an XMLHttpRequest.
import type { FileRef } from '../../../../../talks/src/act.ts'
import { seatPath } from '../../../api/ask.ts'
import { type Problem, ProblemError } from '../../../api/problem.ts'

const UNREACHABLE: Problem = { code: 'unreachable', status: 0, title: 'The node does not answer' }
const MEDIA_TYPE = /^[a-z0-9.+-]{1,63}\/[a-z0-9.+-]{1,63}$/

/** Sends `file`; resolves to what an act names it by. Throws a `ProblemError` for every refusal. */
export const upload = (
  process: string,
  seat: string,
  file: File,
  onProgress: (sentBytes: number) => void,
): Promise<FileRef> =>
  new Promise((resolve, reject) => {
    const type = MEDIA_TYPE.test(file.type) ? file.type : 'application/octet-stream'
    const request = new XMLHttpRequest()
    request.open(
      'POST',
      `/api/${seatPath(process, seat, `files?${new URLSearchParams({ name: file.name, type })}`)}`,
    )
    request.setRequestHeader('x-parley', '1')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = (event) => onProgress(event.loaded)
    request.onerror = () => reject(new ProblemError(UNREACHABLE))
    request.onload = () =>
      request.status < 300
        ? resolve(request.response as FileRef)
        : reject(new ProblemError((request.response as Problem | null) ?? UNREACHABLE))
    request.send(file)
  })
