// parley rebuild: a seat's process file, replayed from its copy.
import { ok } from '@parley/node'
import { Command } from 'commander'
import { type SeatOptions, withSeat } from '../options.ts'
import type { Finish } from '../program.ts'
import { withSeatOpen } from '../seat.ts'
import { reportProgress, type Terminal } from '../terminal.ts'

export const rebuildCommand = (terminal: Terminal, finish: Finish): Command =>
  withSeat(new Command('rebuild'))
    .summary('replay a seat’s copy into a new process file')
    .description(
      'Throw a seat’s process file away and make it again from its copy of the register. The result is the same as before;\n' +
        'use it after a damaged disk or a newer version of the rules. Notes and the outbox stay.',
    )
    .addHelpText('after', '\nExample:\n  $ parley rebuild --process istanbul --seat observer')
    .action(async (options: SeatOptions) => {
      finish(
        await withSeatOpen(terminal, options, 'write', async (seat) => {
          const progress = reportProgress(terminal)
          const { entries } = await seat.rebuild({ onProgress: progress.step })
          progress.end()
          if (options.json)
            terminal.out(JSON.stringify({ process: seat.process.slug, seat: seat.name, entries }))
          else terminal.out(`rebuilt ${seat.process.slug}/${seat.name} from ${entries} entries`)
          return ok(0)
        }),
      )
    })
