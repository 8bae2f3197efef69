// Refuses whatever a foreign page has the browser send. Three signs, each of which a foreign page cannot forge:
// the header x-parley (would need a CORS permission that is never given), Origin, and Fetch Metadata.
import type { IncomingHttpHeaders } from 'node:http'

const READING = new Set(['GET', 'HEAD'])

const ownOrigin = (origin: string, host: string): boolean =>
  origin === `http://${host}` || origin === `https://${host}`

/** Whether the request can only have come from Parley's own pages, or from a program that is not a browser. */
export const isOwnRequest = (method: string, headers: IncomingHttpHeaders): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const { origin, host } = headers
  if (origin !== undefined && !(host !== undefined && ownOrigin(origin, host))) return false
  return READING.has(method) || headers['x-parley'] === '1'
}
