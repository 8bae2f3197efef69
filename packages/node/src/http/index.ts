// The HTTP API of a node.
import type { Node } from '../interface.ts'
import type { App } from './context.ts'
import { questions } from './questions.ts'
import { createHttp } from './server.ts'

export { isExposed } from './guard/hosts.ts'

export interface ServerOptions {
  /** Address to listen on. Anything but a loopback address exposes the node, and every page says so. */
  host: string
  /** 0 takes a free one. */
  port: number
  /** Folder of the built pages. */
  pages?: string
  /**
   * Host name of a reverse proxy on this machine, in front of the node, that speaks HTTPS and passes on Host and
   * X-Forwarded-For. The cookie then never travels without HTTPS.
   */
  servedAs?: string
}

/** The server of a node with its pages, not yet listening: `listen` on the same host and port, then `close`. */
export const createServer = async (
  node: Node,
  { host, port, pages, servedAs }: ServerOptions,
): Promise<App> =>
  createHttp({
    node,
    questions,
    bound: { host, port, names: servedAs === undefined ? [] : [servedAs.toLowerCase()] },
    version: '0.1.0',
    ...(pages === undefined ? {} : { pages }),
    secure: servedAs !== undefined,
  })
