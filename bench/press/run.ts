// `npm run bench:press`: how well and how fast articles are drafted from, in figures. Of the half set aside it prints figures only;
// `--open` measures the other half and `--practice` articles that came later, or those whose file name fits `--only`; there
// `--show NAME` lists what a measure found wrong, for those who write rules. `--fresh` measures articles set aside afresh, `--from FOLDER` articles elsewhere that are annotated alike;
// `--calibrate` learns anew what a confidence means, from open and practice.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { draftArticle, readFile } from '../../packages/press/src/index.ts'
import { isMet } from '../result.ts'
import { judge, learn, reliability, writeWeights } from './calibration.ts'
import { factsIn } from './istanbul.ts'
import { draftHalf, type Half } from './read.ts'
import { scoreAll } from './score.ts'
import { showWrong } from './show.ts'
import { measureSpeed } from './speed.ts'

const LANGUAGES = ['en', 'ur', 'tr']
const { values } = parseArgs({
  options: {
    open: { type: 'boolean', default: false },
    practice: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    from: { type: 'string' },
    only: { type: 'string' },
    calibrate: { type: 'boolean', default: false },
    language: { type: 'string' },
    show: { type: 'string' },
    facts: { type: 'boolean', default: false },
  },
})
const chosenHalf = (): Half => {
  if (values.from !== undefined) return `${resolve(values.from)}/`
  if (values.practice) return 'practice'
  if (values.open || values.show !== undefined) return 'open'
  return values.fresh ? 'fresh' : 'aside'
}
const half = chosenHalf()
const only = values.only === undefined ? undefined : new RegExp(values.only)

const printScores = async (language: string): Promise<void> => {
  const drafted = await draftHalf(half, language, only)
  if (drafted.length === 0) return
  const told = drafted.reduce(
    (sum, { article }) => sum + article.items.filter((item) => item.cue || item.source).length,
    0,
  )
  console.log(
    `\n${language}: ${drafted.length} articles (${half}), ${told} attributions with words for cue or source`,
  )
  console.log('measure                   P     R     F1     asked   found: P  R  F1       annotated  drafted')
  for (const { measure, whole, found } of scoreAll(drafted)) {
    const three = ({ precision, recall, f1 }: typeof whole) =>
      [precision, recall, f1].map((n) => n.toFixed(2)).join('  ')
    const asked = measure.asked === null || language !== 'en' ? '    ' : measure.asked.toFixed(2)
    console.log(
      measure.name.padEnd(24),
      `${three(whole)}   ${asked}    ${three(found)}    ${String(whole.annotated).padStart(6)} ${String(whole.drafted).padStart(9)}`,
    )
  }
  const { bins, error } = reliability(judge(drafted))
  console.log(`confidence: marked and right are ${error.toFixed(3)} apart on average`)
  for (const { from, drafts, marked, right } of bins)
    console.log(
      `  ${from.toFixed(1)}: ${String(drafts).padStart(4)} drafts, marked ${marked.toFixed(2)}, right ${right.toFixed(2)}`,
    )
}

const printFacts = async (): Promise<void> => {
  const file = join(import.meta.dirname, '../../../shared/sources/dawn-2025-10-27.txt')
  const path = process.env.PARLEY_SHARED
    ? join(process.env.PARLEY_SHARED, 'sources/dawn-2025-10-27.txt')
    : file
  if (!existsSync(path)) return console.log('\nthe thirty facts: skipped, shared/sources is not here')
  const read = await readFile(readFileSync(path), { name: 'article.txt' })
  if (!read.ok) throw new Error(read.problem.code)
  const facts = factsIn(draftArticle(read.value[0]!))
  console.log()
  for (const state of ['found', 'partly', 'missed'] as const) {
    const of = facts.filter((fact) => fact.state === state)
    console.log(`${of.length} facts ${state}: ${of.map(({ id }) => id).join(' ')}`)
  }
  if (values.facts)
    for (const { id, lacking } of facts) for (const part of lacking) console.log(`  ${id} lacks ${part}`)
}

if (values.calibrate) {
  const judged = await Promise.all(
    (['open', 'practice'] as const).flatMap((half) =>
      LANGUAGES.map(async (language) => judge(await draftHalf(half, language))),
    ),
  )
  writeWeights(learn(judged.flat()))
} else if (values.show !== undefined)
  showWrong(await draftHalf(half, values.language ?? 'en', only), values.show)
else if (values.facts) await printFacts()
else {
  for (const language of values.language ? [values.language] : LANGUAGES) await printScores(language)
  if (values.language === undefined && half === 'aside') {
    await printFacts()
    console.log()
    for (const measured of await measureSpeed())
      console.log(
        `${measured.name}: ${measured.value.toFixed(1)} ${measured.unit} (${measured.note}) ${isMet(measured) ? 'met' : 'NOT MET'}`,
      )
  }
}
