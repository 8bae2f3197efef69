// parley act <kind>: one act, from JSON, along the same path as an act from the pages.
import { readFileSync } from 'node:fs'
import { fail, ok, type Result } from '@parley/node'
import type { Act } from '@parley/talks'
import { Command } from 'commander'
import { type SeatOptions, withSeat } from '../options.ts'
import type { Finish } from '../program.ts'
import { withSeatOpen } from '../seat.ts'
import type { Terminal } from '../terminal.ts'

interface ActOptions extends SeatOptions {
  room?: string
  act: string
  person?: string
  preview?: boolean
}

const readAct = (kind: string, given: string): Result<Act> => {
  let text = given
  try {
    if (given === '-' || given.startsWith('@'))
      text = readFileSync(given === '-' ? 0 : given.slice(1), 'utf8')
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fail('not-json', { detail: 'an object is expected.' }, '--act')
    return ok({ v: 1, ...value, kind } as Act)
  } catch (error) {
    return fail('not-json', { detail: `${(error as Error).message}.` }, '--act')
  }
}

export const actCommand = (terminal: Terminal, finish: Finish): Command =>
  withSeat(new Command('act'))
    .summary('record an act')
    .description(
      'Record an act: check it, sign it, keep it, send it. Prints the id of its entry and its place in the register.\n' +
        'What is recorded cannot be withdrawn, only superseded; --preview shows what would happen.',
    )
    .argument('<kind>', 'kind of act, such as paper.hand-over; docs/acts.md lists them')
    .requiredOption(
      '--act <json>',
      'actor, basis, body and the rest as JSON; @FILE reads a file, - standard input',
    )
    .option('--room <room>', 'room id, or its title in any language (default: the governing room)')
    .option('--person <name>', 'whose key signs, where the seat keeps several')
    .option('--preview', 'show who could read it and what the rules say, and record nothing')
    .addHelpText(
      'after',
      '\nExample:\n  $ parley act issue.raise --process exercise --seat secretariat --room Plenary \\\n' +
        '      --act \'{"actor":{"organisation":"<id>"},"basis":"conveyed","body":{"title":{"en":"Crossing hours"}}}\'',
    )
    .action(async (kind: string, options: ActOptions) => {
      finish(
        await withSeatOpen(terminal, options, options.preview ? 'read' : 'write', async (seat) => {
          const act = readAct(kind, options.act)
          if (!act.ok) return act
          const room = seat
            .rooms()
            .find(({ room, title, governing }) =>
              options.room === undefined
                ? governing
                : room === options.room || Object.values(title).includes(options.room),
            )
          if (!room) return fail('not-member', { name: options.room ?? '' }, '--room')
          if (options.preview) {
            const preview = await seat.preview({ room: room.room, act: act.value })
            if (!preview.ok) return preview
            const { readers, verdict, warnings } = preview.value
            if (options.json) terminal.out(JSON.stringify(preview.value))
            else {
              terminal.out(`readers: ${readers.map((reader) => reader.seat).join(', ')}`)
              terminal.out(`verdict: ${[verdict.effect, ...verdict.reasons].join(' · ')}`)
              for (const warning of warnings) terminal.out(`warning: ${warning}`)
            }
            return ok(0)
          }
          const acted = await seat.act(
            [{ room: room.room, act: act.value }],
            options.person === undefined ? {} : { person: options.person },
          )
          if (!acted.ok) return acted
          for (const entry of acted.value)
            terminal.out(
              options.json
                ? JSON.stringify(entry)
                : `${entry.id} at place ${entry.place}: ${entry.state}, ${[entry.verdict.effect, ...entry.verdict.reasons].join(' · ')}`,
            )
          return ok(0)
        }),
      )
    })
