// One article in, drafts out: analyse → statements → what each carries → how sure.
import type { Article } from './article.ts'
import { confidenceOf } from './confidence/confidence.ts'
import type { Draft, ReadArticle } from './draft.ts'
import type { Knowledge } from './knowledge.ts'
import type { LanguagePack, Statement } from './languages/pack.ts'
import { packFor } from './languages/packs.ts'
import type { FoundPlace } from './places/places.ts'
import { holds, type Span, slice } from './span.ts'
import type { Analysed } from './text/analysed.ts'
import { timeOfClaim } from './times/of-claim.ts'
import type { FoundTime } from './times/times.ts'
import { zonedBy } from './times/zoned.ts'

/** An article that is ready to be drafted from: its pack, its analysis, and every time and place in it. */
export type Ground = {
  pack: LanguagePack
  analysed: Analysed
  times: FoundTime[]
  places: FoundPlace[]
  /** What the rules find in it. */
  statements: Statement[]
  /** The pieces of all attributed claims: a time in one of them dates no other. */
  claims: Span[]
}

export const groundOf = (article: Article, knowledge: Knowledge): Ground => {
  const pack = packFor(article.source.language)
  const analysed = pack.analyse(article)
  const statements = pack.statements(analysed, knowledge)
  return {
    pack,
    analysed,
    times: pack.times(analysed),
    places: pack.places(analysed, knowledge),
    statements,
    claims: statements.filter(({ speech }) => speech !== 'narration').flatMap(({ parts }) => parts),
  }
}

/** A place that a claim names twice is one of its places, where it names it first. */
const onceEach = (places: readonly FoundPlace[]): FoundPlace[] => {
  const keys = places.map(({ place }) => place.id ?? place.name)
  return places.filter((_, at) => keys.indexOf(keys[at]!) === at)
}

/** Where the same source has spoken before in the same sentence, the nearest first. */
const earlierCuesOf = (
  { cue, voice }: Statement,
  { sentences }: Analysed,
  all: readonly Statement[],
): Span[] => {
  const sentence = cue && sentences.find(({ span }) => holds(span, cue.span))
  if (!sentence) return []
  return all
    .flatMap((other) =>
      other.cue && other.cue.span[1] <= cue.span[0] && isSameVoice(other.voice, voice)
        ? [other.cue.span]
        : [],
    )
    .filter((span) => holds(sentence.span, span))
    .sort((one, other) => other[0] - one[0])
}

const isSameVoice = (one: Statement['voice'], other: Statement['voice']): boolean =>
  one.resolved !== null && one.resolved === other.resolved

/** The draft that a statement makes: the same for rules, for a person's own selection and for a model's proposal. */
export const draftOf = (
  { pack, analysed, times, places, claims, statements }: Ground,
  statement: Statement,
): Draft => {
  const bearing = pack.bearing(analysed, statement)
  const { event, rules: eventRules } = pack.event(analysed, statement)
  const { becomes, rules: becomingRules } = pack.becomes(analysed, statement, event, bearing)
  const { time, rules: timeRules } = timeOfClaim(
    analysed,
    times,
    { ...statement, earlierCues: earlierCuesOf(statement, analysed, statements) },
    claims,
  )
  const inside = onceEach(
    places.filter(({ place }) => statement.parts.some((part) => holds(part, place.span))),
  )
  const placeRules = inside.map(({ place, rule }) => ({ rule, span: place.span }))
  const draft = {
    span: statement.span,
    claim: slice(analysed.text, statement.span),
    parts: statement.parts,
    speech: statement.speech,
    cue: statement.cue,
    source: { ...statement.voice },
    force: bearing.force,
    hedges: bearing.hedges.map((span) => ({ span })),
    negated: bearing.negated,
    conditional: bearing.conditional,
    time: time && zonedBy(time, inside[0]?.place.id ?? null, analysed),
    places: inside.map(({ place }) => place),
    event,
    becomes,
    rules: [
      ...statement.rules,
      ...bearing.rules,
      ...timeRules,
      ...placeRules,
      ...eventRules,
      ...becomingRules,
    ],
  }
  return { ...draft, confidence: confidenceOf(draft, pack.code) }
}

/**
 * Drafts what an article may state, in the order of its text. `knowledge` is what the process has by name; without it
 * sources and places keep the names that the article gives them. The same article and knowledge give the same drafts.
 */
export const draftArticle = (article: Article, options: { knowledge?: Knowledge } = {}): ReadArticle => {
  const knowledge = options.knowledge ?? []
  const ground = groundOf(article, knowledge)
  const drafts = ground.statements.map((statement) => draftOf(ground, statement))
  return { text: article.text, source: article.source, drafts }
}
