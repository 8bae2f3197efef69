// parley init: a new process of one's own.
import { readFileSync } from 'node:fs'
import { fail, type Node, ok, type ProcessSetup, type Result, type Visitor } from '@parley/node'
import { Command } from 'commander'
import { type FolderOptions, readPassphrase, withFolder } from '../options.ts'
import type { Finish } from '../program.ts'
import { withNode } from '../seat.ts'
import type { Terminal } from '../terminal.ts'

interface InitOptions extends FolderOptions {
  title?: string
  language: string
  zone: string
  organisation: string
  name: string
  account: string
  passphraseFile: string
  setup?: string
}

/** Said once, when it matters. */
const KEYS_LOST =
  'What this seat can read is lost with your passphrase, unless you make a recovery file (parley recovery) or let somebody else into the seat.'

const setupFrom = (slug: string, options: InitOptions): Result<ProcessSetup> => {
  if (options.setup !== undefined) {
    try {
      return ok({ ...(JSON.parse(readFileSync(options.setup, 'utf8')) as ProcessSetup), slug })
    } catch (error) {
      return fail('not-json', { detail: `${(error as Error).message}.` }, '--setup')
    }
  }
  if (options.title === undefined) return fail('bad-input', { detail: 'A process needs a title.' }, '--title')
  const text = (words: string) => ({ [options.language]: words })
  return ok({
    slug,
    title: text(options.title),
    reenactment: false,
    demonstration: false,
    zones: [{ zone: options.zone, label: text(options.zone.split('/').at(-1)!.replaceAll('_', ' ')) }],
    languages: [options.language],
    convenor: options.account,
    organisations: [
      {
        label: 'secretariat',
        name: text(options.organisation),
        type: 'other',
        atTable: false,
        roles: ['secretariat'],
      },
    ],
    seats: [{ name: 'secretariat', organisation: 'secretariat', capacity: 'secretariat' }],
    people: [
      { label: options.account, name: text(options.name), organisation: 'secretariat', seat: 'secretariat' },
    ],
  })
}

const signInOrCreate = async (node: Node, options: InitOptions): Promise<Result<Visitor>> => {
  const passphrase = readPassphrase(options.passphraseFile)
  if (!passphrase.ok) return passphrase
  const known = node.accounts().some(({ account }) => account === options.account)
  return known
    ? node.signIn(options.account, passphrase.value ?? '')
    : node.createAccount(options.account, options.name, passphrase.value ?? '')
}

export const initCommand = (terminal: Terminal, finish: Finish): Command =>
  withFolder(new Command('init'))
    .summary('open a new process')
    .description(
      'Open a new process with you as its convenor, at a seat of the secretariat; more seats and rooms come later.\n' +
        'With --setup, organisations, seats and people come from a JSON file (docs/cli.md shows one).',
    )
    .argument('<name>', 'short name of the process: lower-case letters, digits, hyphens')
    .option('--title <text>', 'what the process is called')
    .option('--language <tag>', 'language of the title and of the names given here', 'en')
    .option('--zone <zone>', 'leading time zone (IANA)', 'UTC')
    .option('--organisation <text>', 'your organisation', 'Secretariat')
    .requiredOption('--name <text>', 'your name, as others will read it')
    .requiredOption('--account <name>', 'what you sign in as; made where there is none')
    .requiredOption(
      '--passphrase-file <file>',
      'file whose first line is your passphrase, at least 12 characters',
    )
    .option('--setup <file>', 'organisations, seats and people as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ parley init river --title "River talks" --name "A. Demir" --account demir --passphrase-file ~/.river',
    )
    .action(async (slug: string, options: InitOptions) => {
      finish(
        await withNode(terminal, options, 'write', async (node) => {
          const setup = setupFrom(slug, options)
          if (!setup.ok) return setup
          const visitor = await signInOrCreate(node, options)
          if (!visitor.ok) return visitor
          const made = await node.createProcess(visitor.value, setup.value)
          if (!made.ok) return made
          terminal.out(
            options.json
              ? JSON.stringify(made.value)
              : `opened ${made.value.slug}\nprocess ${made.value.id}\nCompare the process id with the others by another way, such as by voice.\n${KEYS_LOST}`,
          )
          return ok(0)
        }),
      )
    })
