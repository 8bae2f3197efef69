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
    .addHelpText('after', '\nExample:\n  $ parley seats --data ~/talks')
    .action(async (options: FolderOptions) => {
      finish(
        await withNode(terminal, options, 'read', async (node) => {
          const held = node.held()
          if (options.json) terminal.out(JSON.stringify(held))
          else
            for (const { process, seats, demonstration } of held)
              for (const seat of seats)
                terminal.out(`${process}\t${seat}\t${demonstration ? 'demonstration' : 'passphrase needed'}`)
          return ok(0)
        }),
      )
    })
