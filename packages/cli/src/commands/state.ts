// parley state: all that a seat's process file holds.
import { ok } from '@parley/node'
import { Command } from 'commander'
import { type SeatOptions, withSeat } from '../options.ts'
import type { Finish } from '../program.ts'
import { withSeatOpen } from '../seat.ts'
import type { Terminal } from '../terminal.ts'

export const stateCommand = (terminal: Terminal, finish: Finish): Command =>
  withSeat(new Command('state'))
    .summary('print what a seat’s file holds')
    .description(
      'Print all that the seat’s process file holds: organisations, papers, requests, incidents … and what is awaited.\n' +
        'With --json in the form of docs/state.schema.json; else how many there are of each.',
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ parley state --data ~/talks --process istanbul --seat observer --json',
    )
    .action(async (options: SeatOptions) => {
      finish(
        await withSeatOpen(terminal, options, 'read', async (seat) => {
          const state = seat.state()
          if (options.json) terminal.out(JSON.stringify(state))
          else
            for (const [section, items] of Object.entries(state))
              if (Array.isArray(items)) terminal.out(`${String(items.length).padStart(6)} ${section}`)
          return ok(0)
        }),
      )
    })
