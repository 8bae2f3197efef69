// parley read: an article to drafts of what it states. Reads files only; no process, no folder, no network.
import { setImmediate } from 'node:timers/promises'
import type { Hints, ReadArticle, ReadingProblem } from '@parley/press'
import { Command } from 'commander'
import type { Finish } from '../frame.ts'
import { reportProgress, type Terminal } from '../terminal.ts'
import { bytesOf, filesOf } from './read-files.ts'
import { draftLines } from './read-lines.ts'
import { sayUnreadable } from './read-problems.ts'

type ReadOptions = { json?: boolean; published?: string; outlet?: string; language?: string }

const INTERRUPTED = 130

const hintsOf = ({ published, outlet, language }: ReadOptions): Hints => ({
  ...(published === undefined ? {} : { published }),
  ...(outlet === undefined ? {} : { outlet }),
  ...(language === undefined ? {} : { language }),
})

/** Reads and drafts one file after the other, and says what it finds. The exit code comes back. */
const readAll = async (
  terminal: Terminal,
  given: readonly string[],
  options: ReadOptions,
): Promise<number> => {
  const { checkHints, draftArticle, readFile } = await import('@parley/press')
  const json = options.json === true
  const refuse = (problem: ReadingProblem, input: string) => sayUnreadable(terminal, problem, input, json)
  const hints = checkHints(hintsOf(options))
  if (!hints.ok)
    return refuse(hints.problem, hints.problem.code === 'date-bad' ? '--published' : '--language')
  let stopped = false
  const stop = () => {
    stopped = true
  }
  process.once('SIGINT', stop)
  const progress = reportProgress(terminal)
  let exit = 0
  let printed = 0
  try {
    const files = filesOf(given)
    for (const [done, file] of files.entries()) {
      const bytes = await bytesOf(file)
      const read = bytes.ok ? await readFile(bytes.value, { ...hints.value, name: file }) : bytes
      if (read.ok)
        for (const article of read.value) {
          const drafted: ReadArticle = draftArticle(article)
          if (json) terminal.out(JSON.stringify(drafted))
          else for (const line of draftLines(drafted, file, printed > 0)) terminal.out(line)
          printed++
          await setImmediate()
          if (stopped) return INTERRUPTED
        }
      else {
        progress.end()
        exit = refuse(read.problem, file)
      }
      if (files.length > 1) progress.step({ step: 'Reading: file', done: done + 1, of: files.length })
      await setImmediate()
      if (stopped) return INTERRUPTED
    }
  } finally {
    process.off('SIGINT', stop)
    progress.end()
  }
  return exit
}

export const readCommand = (terminal: Terminal, finish: Finish): Command =>
  new Command('read')
    .summary('draft what an article states')
    .description(
      'Read articles (text, HTML, PDF, DOCX, e-mail, feeds; a folder takes all in it) and draft who says what in them.\n' +
        'Nothing is recorded and nothing leaves this machine. With --json in the form of docs/press.schema.json.',
    )
    .argument('<file...>', 'files or folders; - for standard input')
    .option('--published <date>', 'publication date, where the file does not say it')
    .option('--outlet <name>', 'who published it, where the file does not say it')
    .option('--language <tag>', 'language of the article (default: told by its words)')
    .option('--json', 'one JSON object an article; problems as JSON on standard error')
    .addHelpText(
      'after',
      '\nExamples:\n  $ parley read report.txt --published 2025-10-27 --outlet Dawn --json\n' +
        '  $ parley read ~/cuttings --json > drafts.jsonl',
    )
    .action(async (files: string[], options: ReadOptions) => {
      finish(await readAll(terminal, files, options))
    })
