// `parley`: the frame that the commands hang in. Exit codes are those of the catalogue of problems.
import { Command, CommanderError } from 'commander'
import { actCommand } from './commands/act.ts'
import { initCommand } from './commands/init.ts'
import { passphraseCommand } from './commands/passphrase.ts'
import { readCommand } from './commands/read.ts'
import { rebuildCommand } from './commands/rebuild.ts'
import { recoveryCommand, restoreCommand } from './commands/recovery.ts'
import { searchCommand } from './commands/search.ts'
import { seatsCommand } from './commands/seats.ts'
import { startCommand } from './commands/start.ts'
import { stateCommand } from './commands/state.ts'
import { verifyCommand } from './commands/verify.ts'
import { ownTerminal, type Terminal } from './terminal.ts'

const EXIT_CODES = `
Exit codes: 0 done · 1 something is wrong with the record · 2 wrong input · 3 no such thing here
· 4 locked, or not yours to do · 5 the folder, disk, clock or port · 70 a fault in the program · 130 interrupted`

/** What a command hands back when it is done: its exit code. */
export type Finish = (code: number) => void

/** The program with all commands; `run` never throws for wrong input and never ends the process. */
export const buildProgram = (terminal: Terminal = ownTerminal()) => {
  let exit = 0
  const finish: Finish = (code) => {
    exit = code
  }
  const program = new Command('parley')
    .description('The system of record for mediated talks and the ceasefires they guard')
    .showHelpAfterError('(parley --help lists the commands)')
    .addHelpText('after', EXIT_CODES)
  for (const command of [
    startCommand,
    initCommand,
    actCommand,
    stateCommand,
    verifyCommand,
    rebuildCommand,
    searchCommand,
    readCommand,
    seatsCommand,
    passphraseCommand,
    recoveryCommand,
    restoreCommand,
  ])
    program.addCommand(command(terminal, finish))
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
  return {
    program,
    run: async (argv: readonly string[]): Promise<number> => {
      try {
        await program.parseAsync(argv, { from: 'user' })
        return exit
      } catch (error) {
        if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
        terminal.err(
          `parley: a fault in the program: ${error instanceof Error ? error.stack : String(error)}`,
        )
        return 70
      }
    },
  }
}
