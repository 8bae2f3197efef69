// parley start: the node with its pages, until it is interrupted.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { fail, type Node, ok, openNode, type Result } from '@parley/node'
import { Command, InvalidArgumentError } from 'commander'
import { dataFolder, type FolderOptions, withFolder } from '../options.ts'
import type { Finish } from '../program.ts'
import { reportProgress, sayProblem, type Terminal } from '../terminal.ts'

interface StartOptions extends FolderOptions {
  port: number
  host: string
  servedAs?: string
  open: boolean
  demonstrations: boolean
}

const PAGES = fileURLToPath(new URL('../../../web/dist', import.meta.url))

const portNumber = (text: string): number => {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('Give 0 to 65535.')
  return port
}

const openBrowser = (address: string): void => {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : process.env.DISPLAY || process.env.WAYLAND_DISPLAY
          ? ['xdg-open']
          : []
  if (command === undefined) return
  // No browser to be found is no reason to stop: the address is printed.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })

/** Builds the demonstrations that the folder does not hold yet. */
const buildDemonstrations = async (terminal: Terminal, node: Node): Promise<Result<void>> => {
  const { exercise, istanbul } = await import('@parley/processes')
  const { runScript } = await import('@parley/processes/runner')
  const held = new Set(node.held().map(({ process }) => process))
  for (const script of [istanbul, exercise]) {
    if (held.has(script.slug)) continue
    const progress = reportProgress(terminal)
    const built = await runScript(node, script, (done, of) =>
      progress.step({ step: `Building ${script.slug}: step`, done, of }),
    )
    progress.end()
    if (!built.ok) return built
  }
  return ok(undefined)
}

const serve = async (
  terminal: Terminal,
  node: Node,
  options: StartOptions,
  stop: Promise<void>,
): Promise<Result<void>> => {
  const { createServer } = await import('@parley/node/http')
  const { host: listensOn, port: wished, servedAs } = options
  const server = await createServer(node, {
    host: listensOn,
    port: wished,
    pages: PAGES,
    ...(servedAs === undefined ? {} : { servedAs }),
  })
  try {
    await server.listen({ host: options.host, port: options.port })
  } catch (error) {
    await server.close()
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    return fail('port-taken', { port: options.port, host: options.host }, '--port')
  }
  const bound = server.server.address()
  const port = typeof bound === 'object' && bound ? bound.port : options.port
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  const address = `http://${host}:${port}`
  terminal.out(`Parley is ready at ${address}`)
  if (options.host !== '127.0.0.1' && options.host !== 'localhost' && options.host !== '::1')
    terminal.err('Anybody who reaches this machine can reach these pages. Put TLS in front of it.')
  if (options.open) openBrowser(address)
  await stop
  await server.close()
  return ok(undefined)
}

export const startCommand = (terminal: Terminal, finish: Finish): Command =>
  withFolder(new Command('start'))
    .summary('serve the pages')
    .description(
      'Serve Parley’s pages from this machine until interrupted. The first time, the demonstrations are built.\n' +
        'Hub and countersigners run in the same process: that demonstrates, and does not protect.',
    )
    .option('--port <n>', 'port to listen on; 0 takes a free one', portNumber, 7350)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--served-as <name>', 'host name of a TLS proxy on this machine that passes requests on')
    .option('--no-open', 'do not open a browser')
    .option('--no-demonstrations', 'do not build the demonstrations')
    .addHelpText('after', '\nExample:\n  $ parley start --port 7350 --data ~/talks --no-open')
    .action(async (options: StartOptions) => {
      const node = await openNode({ data: dataFolder(options), mode: 'write' })
      if (!node.ok) return finish(sayProblem(terminal, node.problem, options.json === true))
      const stop = interrupted()
      let building = true
      // What was half built is removed and begun anew at the next start.
      stop.then(() => building && process.exit(0))
      try {
        const built = options.demonstrations ? await buildDemonstrations(terminal, node.value) : ok(undefined)
        building = false
        const served = built.ok ? await serve(terminal, node.value, options, stop) : built
        finish(served.ok ? 0 : sayProblem(terminal, served.problem, options.json === true))
      } finally {
        await node.value.close()
      }
    })
