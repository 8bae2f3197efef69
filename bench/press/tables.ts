// The tables that are learnt, written by what their signs look at: each part is a file, and what reads them joins the parts.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Becoming } from '../../packages/press/src/draft.ts'

const PRESS = join(import.meta.dirname, '../../packages/press/src')
const ENGLISH = join(PRESS, 'languages/en')

/** A part of a table: the file that holds it, and the signs that stand there. The first that fits takes a sign. */
type Part<Of> = { file: string; name: string; meaning: string; holds(one: Of): boolean }

const ofSign = (pattern: RegExp) => (sign: string) => pattern.test(sign)

const CERTAINTY: readonly Part<string>[] = [
  {
    file: 'words',
    name: 'WORDS',
    meaning: 'Which word a match is, and which governs it',
    holds: ofSign(/^(?:word|governed):/),
  },
  {
    file: 'neighbours',
    name: 'NEIGHBOURS',
    meaning: 'What stands right before and behind a match',
    holds: ofSign(/^(?:followed|preceded):/),
  },
  {
    file: 'rivals',
    name: 'RIVALS',
    meaning: 'The clause of a match, and the codes of others in the claim',
    holds: ofSign(/^(?:clause|rival):/),
  },
  {
    file: 'manner',
    name: 'MANNER',
    meaning: 'How a match is said, by whom and in what kind of claim',
    holds: () => true,
  },
]

/** What signs speak for most: something that happened or was done, what a party holds, or mere words. */
const FAMILY: Readonly<Record<Becoming, 'events' | 'stances' | 'words'>> = {
  'incident-claim': 'events',
  session: 'events',
  document: 'events',
  evidence: 'events',
  'earlier-event': 'events',
  role: 'events',
  membership: 'events',
  position: 'stances',
  answer: 'stances',
  offer: 'stances',
  'assurance-given': 'stances',
  'assurance-declined': 'stances',
  statement: 'words',
  commentary: 'words',
}
/** The weights of a sign, the heaviest first. */
export type Leaning = { sign: string; weights: readonly (readonly [Becoming, number])[] }
const ofFamily =
  (family: string) =>
  ({ weights: [top] }: Leaning) =>
    FAMILY[top![0]] === family

const FAMILIES: readonly Part<Leaning>[] = [
  {
    file: 'events',
    name: 'EVENTS',
    meaning: 'Signs that bear most on what happened or was done',
    holds: ofFamily('events'),
  },
  {
    file: 'stances',
    name: 'STANCES',
    meaning: 'Signs that bear most on what a party holds, offers or promises',
    holds: ofFamily('stances'),
  },
  {
    file: 'words',
    name: 'WORDS',
    meaning: 'Signs that bear most on mere words and judgments',
    holds: ofFamily('words'),
  },
]

const CONFIDENCE: readonly Part<string>[] = [
  { file: 'rules', name: 'RULES', meaning: 'Rules by which a draft was made', holds: ofSign(/^rule:/) },
  { file: 'fields', name: 'FIELDS', meaning: 'What the draft says', holds: () => true },
]

const tidied = (folder: string): void => {
  execFileSync('npx', ['biome', 'check', '--write', folder], { stdio: 'ignore' })
}

const writeParts = <Of>(
  folder: string,
  parts: readonly Part<Of>[],
  all: readonly Of[],
  text: (part: Part<Of>, held: readonly Of[]) => string,
): void => {
  mkdirSync(folder, { recursive: true })
  for (const part of parts) {
    const held = all.filter((one) => parts.find(({ holds }) => holds(one)) === part)
    writeFileSync(join(folder, `${part.file}.ts`), text(part, held))
  }
  tidied(folder)
}

type Weighed = readonly (readonly [sign: string, weight: number])[]

const writeRecord = (folder: string, parts: readonly Part<string>[], weights: Weighed, by: string): void => {
  const of = new Map(weights)
  writeParts(folder, parts, [...of.keys()], ({ name, meaning }, signs) =>
    [
      `// ${meaning}, in log-odds. Written by ${by}.`,
      `export const ${name}: Readonly<Record<string, number>> = {`,
      ...signs.map((sign) => `  ${JSON.stringify(sign)}: ${of.get(sign)},`),
      '}\n',
    ].join('\n'),
  )
}

/** How surely a match is what its claim is about. */
export const writeCertainty = (weights: Weighed): void =>
  writeRecord(join(ENGLISH, 'events/certainty'), CERTAINTY, weights, 'bench/press/weigh.ts')

/** How surely a draft is right. */
export const writeConfidence = (weights: Weighed): void =>
  writeRecord(join(PRESS, 'confidence/weights'), CONFIDENCE, weights, '`npm run bench:press -- --calibrate`')

/** What a statement becomes: `scores` of signs, `leanings` of single words. */
export const writeBecomings = (table: 'scores' | 'leanings', all: readonly Leaning[]): void =>
  writeParts(join(ENGLISH, 'becoming', table), FAMILIES, all, ({ name, meaning }, held) => {
    const lines = held.map(
      ({ sign, weights }) =>
        `  ${sign}: ${weights.map(([becoming, weight]) => `${becoming} ${weight}`).join(', ')}`,
    )
    return [
      `// ${meaning}, in log-odds. Written by bench/press/weigh.ts.`,
      "import { readWeights, type Weights } from '../table.ts'\n",
      `export const ${name}: Weights = readWeights(\``,
      ...lines.sort(),
      '`)\n',
    ].join('\n')
  })
