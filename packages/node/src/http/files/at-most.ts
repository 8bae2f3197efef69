import { type Readable, Transform } from 'node:stream'

/**
 * Passes a stream on, and breaks off with the error given as soon as more than `limit` bytes have come. The
 * source is left whole (the rest of it is thrown away), so that its sender can still be answered.
 */
export const atMost = (
  source: Readable,
  limit: number,
  tooMuch: () => Error,
  gone: () => Error,
): Readable => {
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > limit) done(tooMuch())
      else done(null, chunk)
    },
  })
  counted.once('error', () => {
    source.unpipe(counted)
    source.resume()
  })
  source.once('error', () => counted.destroy(gone()))
  source.once('close', () => {
    if (!source.readableEnded) counted.destroy(gone())
  })
  return source.pipe(counted)
}
