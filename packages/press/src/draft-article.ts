// One article in, drafts out: analyse → statements → what each carries → how sure.
import type { Article } from './article.ts'
import { confidenceOf } from './confidence/confidence.ts'
import type { Draft, ReadArticle } from './draft.ts'
import type { Knowledge } from './knowledge.ts'
import { packFor } from './languages/packs.ts'
import { holds, overlaps, slice } from './span.ts'

/**
 * Drafts what an article may state, in the order of its text. `knowledge` is what the process has by name; without it
 * sources and places keep the names that the article gives them. The same article and knowledge give the same drafts.
 */
export const draftArticle = (article: Article, options: { knowledge?: Knowledge } = {}): ReadArticle => {
  const knowledge = options.knowledge ?? []
  const pack = packFor(article.source.language)
  const analysed = pack.analyse(article)
  const times = pack.times(analysed)
  const places = pack.places(analysed, knowledge)
  const drafts = pack.statements(analysed, knowledge).map((statement): Draft => {
    const bearing = pack.bearing(analysed, statement)
    const { event, rules: eventRules } = pack.event(analysed, statement)
    const { becomes, rules: becomingRules } = pack.becomes(analysed, statement, event, bearing)
    const within = (span: [number, number]) => statement.parts.some((part) => holds(part, span))
    const { voice } = statement
    const draft = {
      span: statement.span,
      claim: slice(article.text, statement.span),
      parts: statement.parts,
      speech: statement.speech,
      cue: statement.cue,
      source: { ...voice },
      force: bearing.force,
      hedges: bearing.hedges.map((span) => ({ span })),
      negated: bearing.negated,
      conditional: bearing.conditional,
      // A time beside the claim dates the speaking; it is taken only where the claim says none.
      time:
        times.find(({ span }) => within(span)) ??
        times.find(({ span }) => besideClaim(analysed, statement, span)) ??
        null,
      places: places.filter(({ span }) => within(span)),
      event,
      becomes,
      rules: [...statement.rules, ...bearing.rules, ...eventRules, ...becomingRules],
    }
    return { ...draft, confidence: confidenceOf(draft, pack.code) }
  })
  return { text: article.text, source: article.source, drafts }
}

/** In one of the sentences that the claim stands in, though not in the claim. */
const besideClaim = (
  analysed: { sentences: { span: [number, number] }[] },
  statement: { span: [number, number] },
  span: [number, number],
): boolean =>
  analysed.sentences.some((sentence) => overlaps(sentence.span, statement.span) && holds(sentence.span, span))
