// parley recovery and parley restore: a seat's reading key on paper's terms, for when its passphrase is lost.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fail, type Node, ok, type Result, type Visitor } from '@parley/node'
import { Command } from 'commander'
import { type FolderOptions, readPassphrase, withFolder } from '../options.ts'
import type { Finish } from '../program.ts'
import { chooseSeat, withNode } from '../seat.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends FolderOptions {
  process?: string
  seat?: string
  account: string
  passphraseFile: string
  recoveryPassphraseFile: string
}

const withPassphrases = (command: Command): Command =>
  withFolder(command)
    .argument('<file>', 'the recovery file')
    .requiredOption('--account <name>', 'what you sign in as')
    .requiredOption(
      '--passphrase-file <file>',
      'file whose first line is the passphrase that you sign in with',
    )
    .requiredOption(
      '--recovery-passphrase-file <file>',
      'file whose first line is the passphrase of the recovery file, at least 12 characters',
    )

/** Signs in, and reads the passphrase of the recovery file. */
const asked = async (
  node: Node,
  options: Options,
): Promise<Result<{ visitor: Visitor; passphrase: string }>> => {
  const own = readPassphrase(options.passphraseFile)
  if (!own.ok) return own
  const recovery = readPassphrase(options.recoveryPassphraseFile)
  if (!recovery.ok) return recovery
  const visitor = await node.signIn(options.account, own.value ?? '')
  return visitor.ok ? ok({ visitor: visitor.value, passphrase: recovery.value ?? '' }) : visitor
}

export const recoveryCommand = (terminal: Terminal, finish: Finish): Command =>
  withPassphrases(new Command('recovery'))
    .summary('make a recovery file of a seat’s reading key')
    .description(
      'Make a recovery file of a seat. Whoever has it and its passphrase can read everything that the seat can read,\n' +
        'now and later. It signs nothing. Without it or another account, the contents are lost with the passphrase.',
    )
    .option('--process <name>', 'short name of the process (default: the only one in the folder)')
    .option('--seat <name>', 'name of the seat (default: the only one)')
    .addHelpText(
      'after',
      '\nExample:\n  $ parley recovery /media/safe/river.json --account demir --passphrase-file ~/.river --recovery-passphrase-file ~/.safe',
    )
    .action(async (file: string, options: Options) => {
      finish(
        await withNode(terminal, options, 'write', async (node) => {
          if (existsSync(file)) return fail('bad-input', { detail: `${file} stands already.` }, '<file>')
          const chosen = chooseSeat(node, options)
          if (!chosen.ok) return chosen
          const known = await asked(node, options)
          if (!known.ok) return known
          const { visitor, passphrase } = known.value
          const made = await node.keeping.makeRecovery({ visitor, ...chosen.value }, passphrase)
          if (!made.ok) return made
          writeFileSync(file, `${JSON.stringify(made.value, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
          terminal.out(
            options.json
              ? JSON.stringify({ file, ...chosen.value, madeAt: made.value.madeAt })
              : `wrote ${file}\nKeep it away from this machine, and its passphrase apart from it. It reads; it signs nothing.`,
          )
          return ok(0)
        }),
      )
    })

const readFile = (file: string): Result<unknown> => {
  try {
    return ok(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    return error instanceof SyntaxError
      ? fail('recovery-bad', {}, '<file>')
      : fail('bad-input', { detail: `Cannot read ${file}: ${(error as Error).message}.` }, '<file>')
  }
}

export const restoreCommand = (terminal: Terminal, finish: Finish): Command =>
  withPassphrases(new Command('restore'))
    .summary('read a seat again whose keys are lost')
    .description(
      'Read a seat again whose keys are lost, from its recovery file. Everything can be read again; to record, the\n' +
        'convenor lets the seat in anew and accredits a new key. What lay under the lost keys is kept aside.',
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ parley restore /media/safe/river.json --account okafor --passphrase-file ~/.own --recovery-passphrase-file ~/.safe',
    )
    .action(async (file: string, options: Options) => {
      finish(
        await withNode(terminal, options, 'write', async (node) => {
          const content = readFile(file)
          if (!content.ok) return content
          const known = await asked(node, options)
          if (!known.ok) return known
          const { visitor, passphrase } = known.value
          const restored = await node.keeping.restore(visitor, content.value, passphrase)
          if (!restored.ok) return restored
          const { process, seat } = restored.value
          terminal.out(
            options.json
              ? JSON.stringify(restored.value)
              : `restored ${process}/${seat}: it reads again, and signs nothing until the convenor lets it in anew`,
          )
          return ok(0)
        }),
      )
    })
