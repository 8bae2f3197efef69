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
  /** Further host names under which it may be asked for. */
  names?: readonly string[]
  /** True where a proxy in front speaks HTTPS. */
  secure?: boolean
}

/** The server of a node with its pages, not yet listening: `listen` on the same host and port, then `close`. */
export const createServer = async (
  node: Node,
  { host, port, pages, names = [], secure }: ServerOptions,
): Promise<App> =>
  createHttp({
    node,
    questions,
    bound: { host, port, names },
    version: '0.1.0',
    ...(pages === undefined ? {} : { pages }),
    ...(secure === undefined ? {} : { secure }),
  })
