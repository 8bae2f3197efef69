// Which names this node answers to. A page of a foreign site that has its own name resolve to this machine
// (DNS rebinding) still sends that foreign name in Host, and is refused by it.
import { isIP } from 'node:net'

/** Where the node listens and by which further names it may be asked for. */
export interface Bound {
  /** The address given to listen on: 127.0.0.1 unless told otherwise. */
  host: string
  port: number
  /** Further host names under which a secretariat serves it, without port: `parley.example.org`. */
  names: readonly string[]
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])
const WILDCARD = new Set(['0.0.0.0', '::'])

/** True where other machines can reach the node. */
export const isExposed = (host: string): boolean => !LOOPBACK.has(host)

/** Whether a connection comes from the machine on which the node runs. */
export const isOwnMachine = (address: string): boolean =>
  /^(127\.\d+\.\d+\.\d+|::1)$/.test(address.replace(/^::ffff:/, ''))

/** Splits `name:port` and `[v6]:port`; null where it is neither. The port defaults to 80, as in HTTP. */
const readHost = (header: string): { name: string; port: number } | null => {
  const found = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::(\d{1,5}))?$/i.exec(header)
  if (!found) return null
  return { name: (found[1] ?? found[2] ?? '').toLowerCase(), port: Number(found[3] ?? 80) }
}

/**
 * Whether a request with this Host header is answered. `localAddress` is the machine's own address to which the
 * connection was made: under it, an address (never a name) is accepted when listening on every address.
 * A configured name is accepted with any port, for it may stand behind a proxy that has its own.
 */
export const answersTo = (header: string | undefined, bound: Bound, localAddress?: string): boolean => {
  const host = header === undefined ? null : readHost(header)
  if (!host) return false
  if (bound.names.includes(host.name)) return true
  if (host.port !== bound.port) return false
  if (LOOPBACK.has(bound.host)) return LOOPBACK.has(host.name)
  if (host.name === bound.host.toLowerCase()) return true
  if (!WILDCARD.has(bound.host)) return false
  if (LOOPBACK.has(host.name)) return true
  return isIP(host.name) !== 0 && host.name === localAddress?.replace(/^::ffff:/, '')
}
