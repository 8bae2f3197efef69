#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Types are stripped and modules compiled once, not at every start: a faster start in less memory. The folder belongs to
// whoever installed Parley, unlike the system's temporary one.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/parley'))
const argv = process.argv.slice(2)

/** `parley read` needs nothing of a node, which takes a third of a second to load. */
const program = async () => {
  if (argv[0] !== 'read') return (await import('./program.ts')).buildProgram()
  const { frameProgram } = await import('./frame.ts')
  const { readCommand } = await import('./commands/read.ts')
  return frameProgram([readCommand])
}

process.exitCode = await (await program()).run(argv)
