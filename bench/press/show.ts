// Lists what one measure found wrong, from the open half only.
import type { AnnotatedItem } from '../../packages/press/corpus/annotation.ts'
import type { Draft } from '../../packages/press/src/draft.ts'
import { MEASURES, told } from './measures.ts'
import { alignmentOf, type Drafted } from './score.ts'

const brief = (text: string) => text.replace(/\s+/g, ' ').slice(0, 140)

const itemLine = (text: string, item: AnnotatedItem) =>
  `[${item.cue ? text.slice(...item.cue) : '-'}] <${item.source ? text.slice(...item.source) : '-'} = ${item.resolved ?? '-'} (${item.kind}, ${item.side ?? '-'})> ` +
  `${item.speech} ${item.force} ${item.event?.code ?? '-'} ${item.becomes} ${item.time ? `${text.slice(...item.time.span)}=${item.time.from}..${item.time.to}` : ''} ` +
  `{${item.places.map((place) => text.slice(...place)).join('; ')}} ${brief(text.slice(...item.span))}`

const draftLine = (text: string, draft: Draft) =>
  `[${draft.cue ? text.slice(...draft.cue.span) : '-'}] <${draft.source.span ? text.slice(...draft.source.span) : '-'} = ${draft.source.resolved ?? '-'} (${draft.source.kind}, ${draft.source.side ?? '-'})> ` +
  `${draft.speech} ${draft.force} ${draft.event?.code ?? '-'} ${draft.becomes} ${draft.time ? `${text.slice(...draft.time.span)}=${draft.time.from}..${draft.time.to}` : ''} ` +
  `{${draft.places.map(({ span }) => text.slice(...span)).join('; ')}} ${brief(draft.claim)}`

export const showWrong = (drafted: Drafted[], name: string): void => {
  const measure = MEASURES.find((each) => each.name === name)
  if (measure === undefined) {
    console.error(`No measure “${name}”. There are: ${MEASURES.map((each) => each.name).join(', ')}.`)
    process.exitCode = 2
    return
  }
  for (const one of drafted) {
    const { text } = one.article
    const { pairs, missed, surplus } = alignmentOf(one)
    const every = measure.of === 'everything'
    console.log(`\n== ${one.article.file.split('/').at(-1)} (published ${one.article.published})`)
    for (const { item, draft } of pairs) {
      const wanted = every || told(item.speech) ? measure.inItem(item) : 0
      const given = every || told(draft.speech) ? measure.inDraft(draft) : 0
      const right = wanted > 0 && given > 0 ? measure.right(item, draft, one.article) : 0
      if (right === wanted && right === given) continue
      console.log(`~ wanted ${itemLine(text, item)}\n  drafted ${draftLine(text, draft)}`)
    }
    for (const item of missed)
      if ((every || told(item.speech)) && measure.inItem(item) > 0)
        console.log(`- missed ${itemLine(text, item)}`)
    for (const draft of surplus)
      if ((told(draft.speech) || measure.surplusNarration) && measure.inDraft(draft) > 0)
        console.log(`+ surplus ${draftLine(text, draft)}`)
  }
}
