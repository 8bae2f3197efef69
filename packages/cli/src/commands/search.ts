// parley search: entries by their words.
import { ok } from '@parley/node'
import { Command } from 'commander'
import { type SeatOptions, withSeat } from '../options.ts'
import type { Finish } from '../program.ts'
import { withSeatOpen } from '../seat.ts'
import type { Terminal } from '../terminal.ts'

export const searchCommand = (terminal: Terminal, finish: Finish): Command =>
  withSeat(new Command('search'))
    .summary('find entries by their words')
    .description(
      'Find entries that the seat may read by their words, in Latin or Arabic script; letter variants count as the same.',
    )
    .argument('<words...>', 'words to find, all of them')
    .addHelpText(
      'after',
      '\nExamples:\n  $ parley search written assurance --seat observer\n  $ parley search --json کابل',
    )
    .action(async (words: string[], options: SeatOptions) => {
      finish(
        await withSeatOpen(terminal, options, 'read', async (seat) => {
          const page = seat.search(words.join(' '))
          if (options.json) terminal.out(JSON.stringify(page))
          else
            for (const { told, excerpt } of page.rows)
              terminal.out(`${told.entry}\t${told.kind}\t${excerpt.map(([text]) => text).join('')}`)
          return ok(0)
        }),
      )
    })
