// parley passphrase: another passphrase for an account.
import { ok } from '@parley/node'
import { Command } from 'commander'
import { type FolderOptions, readPassphrase, withFolder } from '../options.ts'
import type { Finish } from '../program.ts'
import { withNode } from '../seat.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends FolderOptions {
  account: string
  passphraseFile: string
  newPassphraseFile: string
}

export const passphraseCommand = (terminal: Terminal, finish: Finish): Command =>
  withFolder(new Command('passphrase'))
    .summary('change a passphrase')
    .description(
      'Change the passphrase of an account. All its seats in the folder open with the new one from then on.',
    )
    .requiredOption('--account <name>', 'what you sign in as')
    .requiredOption('--passphrase-file <file>', 'file whose first line is the present passphrase')
    .requiredOption(
      '--new-passphrase-file <file>',
      'file whose first line is the new one, at least 12 characters',
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ parley passphrase --account demir --passphrase-file ~/.river --new-passphrase-file ~/.river-new',
    )
    .action(async (options: Options) => {
      finish(
        await withNode(terminal, options, 'write', async (node) => {
          const present = readPassphrase(options.passphraseFile)
          if (!present.ok) return present
          const next = readPassphrase(options.newPassphraseFile)
          if (!next.ok) return next
          const change = { present: present.value ?? '', next: next.value ?? '' }
          const changed = await node.keeping.changePassphrase(options.account, change)
          if (!changed.ok) return changed
          terminal.out(
            options.json ? JSON.stringify({ account: options.account }) : `changed for ${options.account}`,
          )
          return ok(0)
        }),
      )
    })
