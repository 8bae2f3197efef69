import { pipeline, type Readable, Transform } from 'node:stream'

/** Passes a stream on, and breaks it with the error given as soon as more than `limit` bytes have come. */
export const atMost = (source: Readable, limit: number, tooMuch: () => Error): Readable => {
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > limit) done(tooMuch())
      else done(null, chunk)
    },
  })
  // The reader of `counted` meets every error, also that the sender went away.
  pipeline(source, counted, () => undefined)
  return counted
}
