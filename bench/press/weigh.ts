// `node bench/press/weigh.ts`: fits the weights of events and becomings to the open half of the English articles and
// those of practice, and writes certainty.ts, scores.ts and leanings.ts. It starts from what was set by hand (by-hand.ts) and is held to it, the more so for signs that
// mean something only together. `--check` fits on four fifths of the articles and prints how the rest is read, five times over.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { AnnotatedArticle, AnnotatedItem } from '../../packages/press/corpus/annotation.ts'
import type { Article } from '../../packages/press/src/article.ts'
import { BECOMINGS } from '../../packages/press/src/draft.ts'
import { bearing } from '../../packages/press/src/languages/en/bearing/bearing.ts'
import { claimOf } from '../../packages/press/src/languages/en/bearing/claim.ts'
import { BY_HAND as BECOMING_BY_HAND } from '../../packages/press/src/languages/en/becoming/by-hand.ts'
import { SINGLE, signsOf } from '../../packages/press/src/languages/en/becoming/signs.ts'
import { readWeights } from '../../packages/press/src/languages/en/becoming/table.ts'
import { TOGETHER } from '../../packages/press/src/languages/en/becoming/together.ts'
import { BY_HAND as EVENTS_BY_HAND } from '../../packages/press/src/languages/en/events/by-hand.ts'
import { candidatesOf } from '../../packages/press/src/languages/en/events/choose.ts'
import { event } from '../../packages/press/src/languages/en/events/event.ts'
import { saidEvent } from '../../packages/press/src/languages/en/events/said.ts'
import { english } from '../../packages/press/src/languages/en/pack.ts'
import type { Statement } from '../../packages/press/src/languages/pack.ts'
import { align } from './align.ts'
import { type Example, fit, scoreOf, type Weighed } from './fit.ts'
import { articlesOf } from './read.ts'

const packs = join(import.meta.dirname, '../../packages/press/src/languages/en')
/** How strongly a weight is held to what was set by hand; a sign seen in fewer examples is left at that. */
const HOLD = { events: 8, around: 10, becomings: 5, together: 20, single: 18, seen: 3 }
const together = new Set(TOGETHER.map(({ sign }) => sign))
const holdOfEvent = (sign: string) =>
  /^(?:claim|before|speaker) ?:?|(?:told|narrated)$/.test(sign) ? HOLD.around : HOLD.events
const holdOfBecoming = (sign: string) =>
  together.has(sign) ? HOLD.together : SINGLE.test(sign) ? HOLD.single : HOLD.becomings
/** Parts of the articles that are left out in turn when the fit is checked. */
const PARTS = 5

/** An annotated item as the rules would see it, had attribution found it. */
const asStatement = (item: AnnotatedItem, text: string): Statement => ({
  parts: item.parts,
  span: item.span,
  speech: item.speech,
  cue: item.cue ? { span: item.cue, lemma: item.lemma ?? text.slice(...item.cue) } : null,
  voice: {
    span: item.source,
    kind: item.kind,
    named: item.kind !== 'unnamed',
    resolved: item.resolved ?? null,
    id: null,
    side: item.side ?? null,
    basis: item.basis ?? 'unstated',
  },
  rules: [],
})

const HELD_BACK = /^(?:deny|dispute|refute|rebut|disavow|doubt|denial|offer|propose|suggest)$/

const examplesOf = ({ article, clean }: { article: AnnotatedArticle; clean: Article }, group: number) => {
  const analysed = english.analyse(clean)
  const events: Example[] = []
  const becomings: Example[] = []
  const look = (statement: Statement, item: AnnotatedItem, weight: number) => {
    const claim = claimOf(analysed, statement)
    const held =
      HELD_BACK.test(statement.cue?.lemma.toLowerCase() ?? '') ||
      saidEvent(analysed, statement, claim) !== null
    if (!held)
      for (const { match, signs } of candidatesOf(analysed, claim, statement))
        events.push({ signs, label: match.pattern.code === item.event?.code ? 'yes' : 'no', weight, group })
    const carried = bearing(analysed, statement)
    const signs = signsOf(analysed, statement, event(analysed, statement).event, carried).map(
      ({ sign }) => sign,
    )
    becomings.push({ signs: [...new Set(signs)], label: item.becomes, weight, group })
  }
  for (const item of article.items) look(asStatement(item, article.text), item, 1)
  // What attribution really finds teaches too, at half weight: its claims are not always cut as annotated.
  const found = english.statements(analysed, [])
  const { pairs } = align(
    article.items,
    found.map((statement) => ({ ...statement, source: statement.voice })) as never,
  )
  for (const { item, draft } of pairs) look(draft as unknown as Statement, item, 0.5)
  return { events, becomings }
}

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
    seen: HOLD.seen,
  })
const fitBecomings = (examples: Example[]) =>
  fit(examples, {
    labels: [...BECOMINGS],
    fixed: null,
    hand: becomingHand,
    hold: holdOfBecoming,
    seen: HOLD.seen,
  })

if (values.check) {
  for (const [name, examples, learn, labels] of [
    ['events', events, fitEvents, ['yes', 'no']],
    ['becomings', becomings, fitBecomings, [...BECOMINGS]],
  ] as const) {
    let right = 0
    let of = 0
    for (let group = 0; group < PARTS; group++) {
      const weights = learn(examples.filter((example) => example.group % PARTS !== group))
      for (const { signs, label } of examples.filter(
        (example) => example.group % PARTS === group && example.weight === 1,
      )) {
        const scored = labels.map((each) => ({ each, score: scoreOf(weights, signs, each) }))
        of++
        if (scored.reduce((one, other) => (other.score > one.score ? other : one)).each === label) right++
      }
    }
    console.log(name.padEnd(10), (right / of).toFixed(3), `of ${of}`)
  }
} else {
  const round = (weight: number) => Number(weight.toFixed(2))
  const certain = [...fitEvents(events)]
    .map(([sign, weights]) => [sign, round(weights.get('yes') ?? 0)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  writeFileSync(
    join(packs, 'events/certainty.ts'),
    `// How much each sign of choose.ts speaks for a match being what its claim is about, in log-odds. Written by bench/press/weigh.ts.
export const CERTAINTY: Readonly<Record<string, number>> = {
${certain.map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${weight},`).join('\n')}
}
`,
  )
  const lines = [...fitBecomings(becomings)].map(([sign, weights]) => {
    const kept = [...weights]
      .map(([becoming, weight]) => [becoming, round(weight)] as const)
      .filter(([, weight]) => Math.abs(weight) >= (SINGLE.test(sign) ? 0.1 : 0.16))
      .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    return kept.length === 0
      ? null
      : `  ${sign}: ${kept.map(([becoming, weight]) => `${becoming} ${weight}`).join(', ')}`
  })
  const write = (file: string, name: string, meaning: string, of: (line: string) => boolean) =>
    writeFileSync(
      join(packs, 'becoming', file),
      `// ${meaning} Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const ${name}: Weights = readWeights(\`
${lines
  .filter((line) => line !== null)
  .filter(of)
  .sort()
  .join('\n')}
\`)
`,
    )
  write(
    'scores.ts',
    'SCORES',
    'How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.16 are left out.',
    (line) => !SINGLE.test(line.trim()),
  )
  write(
    'leanings.ts',
    'LEANINGS',
    'How much each single word speaks for each becoming, in log-odds; weights under 0.1 are left out.',
    (line) => SINGLE.test(line.trim()),
  )
  execFileSync('npx', [
    'biome',
    'check',
    '--write',
    `${packs}/events/certainty.ts`,
    `${packs}/becoming/scores.ts`,
    `${packs}/becoming/leanings.ts`,
  ])
}
