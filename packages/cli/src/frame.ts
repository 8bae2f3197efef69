// The frame that the commands of `parley` hang in. Exit codes are those of the catalogue of problems.
import { Command, CommanderError } from 'commander'
import { ownTerminal, type Terminal } from './terminal.ts'

const EXIT_CODES = `
Exit codes: 0 done · 1 something is wrong with the record · 2 wrong input · 3 no such thing here
· 4 locked, or not yours to do · 5 the folder, disk, clock or port · 70 a fault in the program · 130 interrupted`

/** What a command hands back when it is done: its exit code. */
export type Finish = (code: number) => void

/** Makes one command. */
export type MakeCommand = (terminal: Terminal, finish: Finish) => Command

/** The program with these commands; `run` never throws for wrong input and never ends the process. */
export const frameProgram = (commands: readonly MakeCommand[], terminal: Terminal = ownTerminal()) => {
  let exit = 0
  const finish: Finish = (code) => {
    exit = code
  }
  const program = new Command('parley')
    .description('The system of record for mediated talks and the ceasefires they guard')
    .showHelpAfterError('(parley --help lists the commands)')
    .addHelpText('after', EXIT_CODES)
  for (const command of commands) program.addCommand(command(terminal, finish))
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
