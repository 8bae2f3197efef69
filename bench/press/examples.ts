// What the annotated articles teach: for each item, and for each draft that attribution really finds for one, the signs that the
// rules see and the right answer.
import type { AnnotatedArticle, AnnotatedItem } from '../../packages/press/corpus/annotation.ts'
import type { Article } from '../../packages/press/src/article.ts'
import { bearing } from '../../packages/press/src/languages/en/bearing/bearing.ts'
import { claimOf } from '../../packages/press/src/languages/en/bearing/claim.ts'
import { signsOf } from '../../packages/press/src/languages/en/becoming/signs.ts'
import { candidatesOf } from '../../packages/press/src/languages/en/events/choose.ts'
import { event } from '../../packages/press/src/languages/en/events/event.ts'
import { saidEvent } from '../../packages/press/src/languages/en/events/said.ts'
import { english } from '../../packages/press/src/languages/en/pack.ts'
import type { Statement } from '../../packages/press/src/languages/pack.ts'
import { align } from './align.ts'
import type { Example } from './fit.ts'

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

/** `group` says which article it is. */
export const examplesOf = (
  { article, clean }: { article: AnnotatedArticle; clean: Article },
  group: number,
) => {
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
