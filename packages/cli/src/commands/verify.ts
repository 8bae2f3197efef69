// parley verify: every seat's copy, checked from nothing.
import { fail, ok, type Result, type Verified } from '@parley/node'
import { Command, InvalidArgumentError } from 'commander'
import { readPassphrase, type SeatOptions, withSeat } from '../options.ts'
import type { Finish } from '../program.ts'
import { chooseSeat, withNode } from '../seat.ts'
import { reportProgress, type Terminal } from '../terminal.ts'

interface VerifyOptions extends SeatOptions {
  threads?: number
}

const wholeNumber = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 64) throw new InvalidArgumentError('Give 1 to 64.')
  return value
}

/** The line that scripts read last. */
export const verifiedLine = ({ leaves, opened, root, cosigned, quorum }: Verified): string =>
  `verified ${leaves} leaves, opened ${opened}, root ${root}, cosigned by ${cosigned} of ${quorum}`

export const verifyCommand = (terminal: Terminal, finish: Finish): Command =>
  withSeat(new Command('verify'))
    .summary('check every seat’s copy from nothing')
    .description(
      'Check each seat’s copy of the register from nothing: every signature, commitment, leaf, the root and its countersignatures.\n' +
        'Trusts nobody and needs no network. Says that the record is unaltered, never that it is true.',
    )
    .option(
      '--threads <n>',
      'threads to check signatures in (default: 2 where there are as many cores)',
      wholeNumber,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ parley verify --data ~/talks\n  $ parley verify --process istanbul --seat observer --json',
    )
    .action(async (options: VerifyOptions) => {
      finish(
        await withNode(terminal, options, 'read', async (node): Promise<Result<number>> => {
          const passphrase = readPassphrase(options.passphraseFile)
          if (!passphrase.ok) return passphrase
          const chosen = options.seat === undefined ? null : chooseSeat(node, options)
          if (chosen && !chosen.ok) return chosen
          const wanted = node
            .held()
            .flatMap(({ process, seats }) => seats.map((seat) => ({ process, seat })))
            .filter(({ process }) => options.process === undefined || process === options.process)
            .filter(
              (each) => !chosen || (each.seat === chosen.value.seat && each.process === chosen.value.process),
            )
          if (wanted.length === 0)
            return fail('not-found', { what: 'process', name: options.process ?? '' }, '--process')
          const results: ({ process: string; seat: string } & Verified)[] = []
          for (const { process, seat } of wanted) {
            const opened = await node.unlockSeat(process, seat, passphrase.value)
            if (!opened.ok) return opened
            const progress = reportProgress(terminal)
            const verified = await opened.value.verify({
              onProgress: (step) => progress.step({ ...step, step: `${process}/${seat}: ${step.step}` }),
              ...(options.threads ? { threads: options.threads } : {}),
            })
            progress.end()
            results.push({ process, seat, ...verified })
            if (!options.json) {
              terminal.out(
                verified.fault
                  ? `${process}/${seat}: wrong at place ${verified.fault.place}: ${verified.fault.reason}`
                  : `${process}/${seat}: ${verifiedLine(verified)}`,
              )
            }
          }
          const faulty = results.filter((result) => result.fault)
          if (options.json) terminal.out(JSON.stringify({ ok: faulty.length === 0, seats: results }))
          for (const { process, seat, fault } of faulty)
            terminal.err(`parley: seat ${process}/${seat}, place ${fault?.place}: ${fault?.reason}`)
          if (faulty.length > 0) return ok(1)
          if (!options.json) terminal.out(verifiedLine(together(results)))
          return ok(0)
        }),
      )
    })

/** Over several seats: leaves and letters added up; the root of the last, the least countersigned. */
const together = (results: readonly Verified[]): Verified => {
  const least = results.reduce((low, each) => (each.cosigned < low.cosigned ? each : low))
  return {
    ...least,
    root: results.at(-1)!.root,
    leaves: results.reduce((sum, each) => sum + each.leaves, 0),
    opened: results.reduce((sum, each) => sum + each.opened, 0),
  }
}
