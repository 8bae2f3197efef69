// The HTTP API of a node: `createHttp` makes the server, `listen` opens it.
export type { Limits } from './context.ts'
export { isExposed } from './guard/hosts.ts'
export { listen } from './listen.ts'
export type { Questions, Reader } from './questions.ts'
export { createHttp, type HttpOptions } from './server.ts'
