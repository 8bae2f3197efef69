// `npm run bench:press`: how well and how fast articles are drafted from, in figures. Of the half set aside it prints figures only;
// `--open` measures the other half, and there `--show NAME` lists what a measure found wrong, for those who write rules;
// `--calibrate` learns anew what a confidence means, from the open half.
import { parseArgs } from 'node:util'
import { judge, learn, reliability, writeWeights } from './calibration.ts'
import { draftHalf } from './read.ts'
import { scoreAll } from './score.ts'
import { showWrong } from './show.ts'

const { values } = parseArgs({
  options: {
    open: { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    show: { type: 'string' },
  },
})
const half = values.open || values.show !== undefined ? 'open' : 'aside'

const printScores = (language: string): void => {
  const drafted = draftHalf(half, language)
  console.log(`\n${drafted.length} articles (${half}, ${language})`)
  console.log('measure                   P     R     F1     asked   found: P  R  F1       annotated  drafted')
  for (const { measure, whole, found } of scoreAll(drafted)) {
    const three = ({ precision, recall, f1 }: typeof whole) =>
      [precision, recall, f1].map((n) => n.toFixed(2)).join('  ')
    const asked = measure.asked === null ? '    ' : measure.asked.toFixed(2)
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

if (values.calibrate)
  writeWeights(learn(['en', 'ur', 'tr'].flatMap((language) => judge(draftHalf('open', language)))))
else if (values.show !== undefined) showWrong(draftHalf(half, values.language), values.show)
else printScores(values.language)
