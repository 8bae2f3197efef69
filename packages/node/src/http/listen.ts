// Opens the server on its port.
import { fail, ok, type Result } from '../problems.ts'
import type { App } from './context.ts'
import { createHttp, type HttpOptions } from './server.ts'

export interface Listening {
  /** `http://127.0.0.1:7350` */
  address: string
  /** Ends all streams, answers what is under way, closes. */
  close(): Promise<void>
}

/**
 * Listens on `bound.host` and `bound.port`. Port 0 asks the machine for a free one. Fails with `port-taken`
 * where somebody else listens there.
 */
export const listen = async (options: HttpOptions): Promise<Result<Listening>> => {
  const bound = { ...options.bound }
  const app: App = createHttp({ ...options, bound })
  try {
    await app.listen({ host: bound.host, port: bound.port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      return fail('port-taken', { host: bound.host, port: bound.port })
    }
    throw error
  }
  const address = app.server.address()
  // The Host header is held against the port on which the node really listens.
  if (typeof address === 'object' && address !== null) bound.port = address.port
  const name = bound.host.includes(':') ? `[${bound.host}]` : bound.host
  return ok({ address: `http://${name}:${bound.port}`, close: () => app.close() })
}
