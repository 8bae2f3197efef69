// `parley` with all its commands.
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
import { frameProgram } from './frame.ts'
import type { Terminal } from './terminal.ts'

export type { Finish } from './frame.ts'

/** The program with all commands. */
export const buildProgram = (terminal?: Terminal) =>
  frameProgram(
    [
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
    ],
    terminal,
  )
