// Where a command writes: results on standard output, everything else on standard error.
import type { Problem } from '@parley/node'

export interface Terminal {
  out(line: string): void
  err(line: string): void
  /** True where standard error is a terminal, so that a line of progress can be written over. */
  live: boolean
  progress(line: string): void
}

/** The process's own terminal. Whoever stops reading (`parley state | head`) ends it quietly. */
export const ownTerminal = (): Terminal => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  return terminalOf(process)
}

const terminalOf = (process: NodeJS.Process): Terminal => ({
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  live: process.stderr.isTTY === true,
  progress: (line) => process.stderr.write(`\r\u001b[2K${line}`),
})

/** Says a problem: what happened, to which input, what to do. */
export const sayProblem = (terminal: Terminal, problem: Problem, json: boolean): number => {
  if (json) {
    const { code, title, remedy, input, fields } = problem
    terminal.err(JSON.stringify({ code, title, remedy, ...(input ? { input } : {}), fields }))
  } else {
    terminal.err(`parley: ${problem.title}`)
    terminal.err(`  ${problem.remedy}`)
  }
  return problem.exit
}

/** Reports counted steps of long work, at most ten a second on a terminal and one in five seconds elsewhere. */
export const reportProgress = (terminal: Terminal) => {
  let last = Date.now()
  let shown = false
  return {
    step: ({ step, done, of }: { step: string; done: number; of: number }): void => {
      const now = Date.now()
      if (now - last < (terminal.live ? 100 : 5_000)) return
      last = now
      const line = `${step} ${done} of ${of}`
      if (terminal.live) {
        shown = true
        terminal.progress(line)
      } else terminal.err(line)
    },
    end: (): void => {
      if (shown) terminal.progress('')
    },
  }
}
