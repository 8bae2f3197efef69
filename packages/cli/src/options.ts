// Options that several commands share, and what they stand for when they are left out.
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fail, ok, type Result } from '@parley/node'
import type { Command } from 'commander'

export interface FolderOptions {
  data?: string
  json?: boolean
}

export interface SeatOptions extends FolderOptions {
  process?: string
  seat?: string
  passphraseFile?: string
}

/** --data DIR and --json, which every command has. */
export const withFolder = (command: Command): Command =>
  command
    .option('--data <dir>', 'data folder (default: ./.parley where it exists, else $XDG_DATA_HOME/parley)')
    .option('--json', 'machine-readable output; problems as JSON on standard error')

/** --process, --seat and --passphrase-file as well. */
export const withSeat = (command: Command): Command =>
  withFolder(command)
    .option('--process <name>', 'short name of the process (default: the only one in the folder)')
    .option('--seat <name>', 'name of the seat (default: the only one that can be opened)')
    .option('--passphrase-file <file>', 'file whose first line is the passphrase; demonstrations need none')

/** The data folder that the options mean, absolute. */
export const dataFolder = ({ data }: FolderOptions): string => {
  if (data !== undefined) return resolve(data)
  const here = resolve('.parley')
  if (existsSync(here)) return here
  return join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'parley')
}

/** First line of a passphrase file. */
export const readPassphrase = (file: string | undefined): Result<string | undefined> => {
  if (file === undefined) return ok(undefined)
  try {
    return ok(readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '')
  } catch (error) {
    return fail(
      'bad-input',
      { detail: `Cannot read ${file}: ${(error as Error).message}.` },
      '--passphrase-file',
    )
  }
}
