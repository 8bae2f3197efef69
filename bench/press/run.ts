// `npm run bench:press`: how well articles are drafted from, in figures. Of the half set aside it prints figures only;
// `--open` measures the other half, and there `--show NAME` lists what a measure found wrong, for those who write rules.
import { parseArgs } from 'node:util'
import { draftHalf } from './read.ts'
import { scoreAll } from './score.ts'
import { showWrong } from './show.ts'

const { values } = parseArgs({
  options: {
    open: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    show: { type: 'string' },
  },
})
const half = values.open || values.show !== undefined ? 'open' : 'aside'
const drafted = draftHalf(half, values.language)
if (values.show !== undefined) showWrong(drafted, values.show)
else {
  console.log(`${drafted.length} articles (${half}, ${values.language})`)
  console.log('measure'.padEnd(24), 'P     R     F1    of found statements: P  R  F1   annotated  drafted')
  for (const { measure, whole, found } of scoreAll(drafted)) {
    const three = ({ precision, recall, f1 }: typeof whole) =>
      [precision, recall, f1].map((n) => n.toFixed(2)).join('  ')
    console.log(
      measure.name.padEnd(24),
      three(whole),
      '  ',
      three(found),
      '  ',
      whole.annotated,
      whole.drafted,
    )
  }
}
