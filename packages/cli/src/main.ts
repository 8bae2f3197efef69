#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Types are stripped and modules compiled once, not at every start: a faster start in less memory. The folder belongs to
// whoever installed Parley, unlike the system's temporary one.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/parley'))
const { buildProgram } = await import('./program.ts')

process.exitCode = await buildProgram().run(process.argv.slice(2))
