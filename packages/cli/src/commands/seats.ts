// parley seats: what the folder holds.
import { ok } from '@parley/node'
import { Command } from 'commander'
import { type FolderOptions, withFolder } from '../options.ts'
import type { Finish } from '../program.ts'
import { withNode } from '../seat.ts'
import type { Terminal } from '../terminal.ts'

export const seatsCommand = (terminal: Terminal, finish: Finish): Command =>
  withFolder(new Command('seats'))
    .summary('list the processes and seats in a folder')
    .description(
      'List the processes and seats that the folder holds, and which of them open without a passphrase.',
    )
    .option('--accounts', 'name the accounts that may open each seat')
    .addHelpText('after', '\nExample:\n  $ parley seats --data ~/talks --accounts')
    .action(async (options: FolderOptions & { accounts?: boolean }) => {
      finish(
        await withNode(terminal, options, 'read', async (node) => {
          const held = node.held()
          const openedBy = (process: string, seat: string): string[] => node.keeping.accountsOf(process, seat)
          if (options.accounts)
            for (const { process, seats, demonstration } of held)
              for (const seat of seats) {
                const accounts = demonstration ? [] : openedBy(process, seat)
                terminal.out(
                  options.json
                    ? JSON.stringify({ process, seat, demonstration, accounts })
                    : [process, seat, demonstration ? 'demonstration' : accounts.join(' ')].join('\t'),
                )
              }
          else if (options.json) terminal.out(JSON.stringify(held))
          else
            for (const { process, seats, demonstration } of held)
              for (const seat of seats)
                terminal.out(`${process}\t${seat}\t${demonstration ? 'demonstration' : 'passphrase needed'}`)
          return ok(0)
        }),
      )
    })
