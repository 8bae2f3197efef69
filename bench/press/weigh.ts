// `node bench/press/weigh.ts`: fits the weights of events and becomings to the open half of the English articles and
// those of practice, and writes the parts of certainty.ts, scores.ts and leanings.ts. It starts from what was set by hand (by-hand.ts) and is held to it, the more so for signs that
// mean something only together. `--check` fits on four fifths of the articles and prints how the rest is read, five times over,
// and what is taken for what. Becomings are fitted with the events as certainty.ts has them at the start: where that changes, it is run twice.
import { parseArgs } from 'node:util'
import { BECOMINGS, type Becoming } from '../../packages/press/src/draft.ts'
import { BY_HAND as BECOMING_BY_HAND } from '../../packages/press/src/languages/en/becoming/by-hand.ts'
import { FIELD, SINGLE } from '../../packages/press/src/languages/en/becoming/signs.ts'
import { readWeights } from '../../packages/press/src/languages/en/becoming/table.ts'
import { TOGETHER } from '../../packages/press/src/languages/en/becoming/together.ts'
import { BY_HAND as EVENTS_BY_HAND } from '../../packages/press/src/languages/en/events/by-hand.ts'
import { examplesOf } from './examples.ts'
import { type Example, fit, scoreOf, type Weighed } from './fit.ts'
import { articlesOf } from './read.ts'
import { writeBecomings, writeCertainty } from './tables.ts'

/** How strongly a weight is held to what was set by hand. */
const HOLD = { events: 20, around: 25, becomings: 8, together: 20, single: 18, fields: 20 }
/** A sign seen in fewer articles is left at what was set by hand: words of events must prove that they are no one article's. */
const SEEN = { events: 5, becomings: 3 }
const together = new Set(TOGETHER.map(({ sign }) => sign))
const holdOfEvent = (sign: string) =>
  /^(?:claim|before|speaker) ?:?|(?:told|narrated)$|^(?:word|followed|preceded|speech|clause|governed|rival):/.test(
    sign,
  )
    ? HOLD.around
    : HOLD.events
const holdOfBecoming = (sign: string) =>
  together.has(sign)
    ? HOLD.together
    : SINGLE.test(sign)
      ? HOLD.single
      : FIELD.test(sign)
        ? HOLD.fields
        : HOLD.becomings
type Read = { wanted: string; taken: string }

/** One line for each label: how many are read as it, and what the others are read as. */
const confusions = (read: readonly Read[], labels: readonly string[]): string =>
  labels
    .map((label) => {
      const of = read.filter(({ wanted }) => wanted === label)
      const as = (other: string) => of.filter(({ taken }) => taken === other).length
      const others = labels
        .filter((other) => other !== label && as(other) > 0)
        .sort((one, other) => as(other) - as(one))
        .map((other) => `${other} ${as(other)}`)
      return `  ${label.padEnd(19)} ${String(as(label)).padStart(4)} of ${String(of.length).padEnd(5)} ${others.join(', ')}`
    })
    .join('\n')

/** Parts of the articles that are left out in turn when the fit is checked. */
const PARTS = 5

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const articles = [...(await articlesOf('open', 'en')), ...(await articlesOf('practice', 'en'))]
const all = articles.map((article, at) => examplesOf(article, at))
const events = all.flatMap((one) => one.events)
const becomings = all.flatMap((one) => one.becomings)

const eventHand: Weighed = new Map(
  Object.entries(EVENTS_BY_HAND).map(([sign, weight]) => [sign, new Map([['yes', weight]])]),
)
const becomingHand: Weighed = readWeights(BECOMING_BY_HAND)
const fitEvents = (examples: Example[]) =>
  fit(examples, {
    labels: ['yes', 'no'],
    fixed: 'no',
    hand: eventHand,
    hold: holdOfEvent,
    seen: SEEN.events,
  })
const fitBecomings = (examples: Example[]) =>
  fit(examples, {
    labels: [...BECOMINGS],
    fixed: null,
    hand: becomingHand,
    hold: holdOfBecoming,
    seen: SEEN.becomings,
  })

if (values.check) {
  for (const [name, examples, learn, labels] of [
    ['events', events, fitEvents, ['yes', 'no']],
    ['becomings', becomings, fitBecomings, [...BECOMINGS]],
  ] as const) {
    const read: Read[] = []
    for (let group = 0; group < PARTS; group++) {
      const weights = learn(examples.filter((example) => example.group % PARTS !== group))
      for (const { signs, label } of examples.filter(
        (example) => example.group % PARTS === group && example.weight === 1,
      )) {
        const scored = labels.map((each) => ({ each, score: scoreOf(weights, signs, each) }))
        read.push({
          wanted: label,
          taken: scored.reduce((one, other) => (other.score > one.score ? other : one)).each,
        })
      }
    }
    const right = read.filter(({ wanted, taken }) => wanted === taken).length
    console.log(name.padEnd(10), (right / read.length).toFixed(3), `of ${read.length}`)
    if (name === 'becomings') console.log(confusions(read, labels))
  }
} else {
  const round = (weight: number) => Number(weight.toFixed(2))
  const certain = [...fitEvents(events)]
    .map(([sign, weights]) => [sign, round(weights.get('yes') ?? 0)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  writeCertainty(certain)
  const leanings = [...fitBecomings(becomings)].flatMap(([sign, weights]) => {
    const kept = [...weights]
      .map(([becoming, weight]) => [becoming as Becoming, round(weight)] as const)
      .filter(([, weight]) => Math.abs(weight) >= (SINGLE.test(sign) ? 0.1 : 0.16))
      .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    return kept.length === 0 ? [] : [{ sign, weights: kept }]
  })
  writeBecomings(
    'scores',
    leanings.filter(({ sign }) => !SINGLE.test(sign)),
  )
  writeBecomings(
    'leanings',
    leanings.filter(({ sign }) => SINGLE.test(sign)),
  )
}
