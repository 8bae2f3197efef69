// Says why a file could not be read, in the terminal's language as far as the catalogue has it.
import type { ReadingProblem, Words } from '@parley/press'
import type { Terminal } from '../terminal.ts'

/** The language of messages by POSIX: LC_ALL before LC_MESSAGES before LANG. */
export const terminalLanguage = (env: NodeJS.ProcessEnv = process.env): keyof Words =>
  /^ur(?:[_.-]|$)/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'ur' : 'en'

/** The exit code comes back. */
export const sayUnreadable = (
  terminal: Terminal,
  problem: ReadingProblem,
  input: string,
  json: boolean,
): number => {
  const language = terminalLanguage()
  const [title, remedy] = [problem.title[language], problem.remedy[language]]
  if (json) terminal.err(JSON.stringify({ code: problem.code, title, remedy, input, fields: problem.fields }))
  else {
    terminal.err(`parley: ${title}`)
    terminal.err(`  ${remedy}`)
  }
  return problem.exit
}
