// English text into tokens, sentences and quotations, by wink-nlp with the model that travels in its package.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Article } from '../../article.ts'
import type { Analysed, Paragraph, PartOfSpeech, Sentence, Token } from '../../text/analysed.ts'
import { findQuotations } from '../../text/quotations.ts'
import { type Abbreviations, sentencesOf } from '../../text/sentences.ts'
import { repairHeadline } from './tagging/headline.ts'
import { repairTags } from './tagging/repair.ts'

const wink = winkNLP(model, ['pos'])
const { its } = wink
/** The library's types leave its readers of single tokens out of what a collection takes. */
const eachPos = its.pos as unknown as typeof its.value
const eachLemma = its.lemma as unknown as typeof its.value

/** Words after which a full stop ends no sentence, or ends one only before what can begin it. */
const ABBREVIATIONS: Abbreviations = {
  always:
    /(?:^|[\s(“"‘'.])(?:Lt|Gen|Col|Maj|Brig|Capt|Cdr|Cmdr|Sgt|Cpl|Adm|Gov|Sen|Rep|Amb|Dr|Mr|Mrs|Ms|Messrs|Prof|Rev|Hon|Pres|Supt|Insp|St|vs|v|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mt|Ft|approx|est|e\.g|i\.e|[A-Z]|[A-Z]\.[A-Z])\.$/,
  sometimes: [
    [/(?:^|\s)(?:No|Nos|Art|Arts|Para|Sec|p|pp)\.$/, /^\d/],
    [
      /(?:a\.m|p\.m)\.$/,
      /^(?:[\p{Ll}\d(]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,}|Eastern|Pacific|January|February|March|April|May|June|July|August|September|October|November|December)/u,
    ],
    [/(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc|al)\.$/, /^[\p{Ll}\d(]/u],
  ],
}

/** Words that have a capital inside a sentence of the text, lower case. */
const namesIn = (article: Article): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const { form, span } of article.blocks)
    if (form === 'paragraph')
      for (const [, name] of article.text.slice(...span).matchAll(/[\p{Ll},] (\p{Lu}\p{L}+)/gu))
        names.add(name!.toLowerCase())
  return names
}

/** A Headline In Capitals is tagged without those that no name has in the text: they say nothing there. */
const tagged = (piece: string, form: Paragraph['form'], names: ReadonlySet<string>): string => {
  if (form === 'paragraph') return piece
  const words = piece.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word))
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length > 3 && capital > words.length * 0.8 && piece.toLowerCase().length === piece.length
    ? piece.replace(/\p{Lu}\p{Ll}+/gu, (word, at: number) =>
        at === 0 || names.has(word.toLowerCase()) ? word : word.toLowerCase(),
      )
    : piece
}

export const analyse = (article: Article): Analysed => {
  const { text } = article
  const lowered = text.toLowerCase().length === text.length ? text.toLowerCase() : text
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  const names = namesIn(article)
  const quotations = article.blocks.flatMap((block, index) =>
    block.form === 'paragraph' || block.form === 'headline' || block.form === 'bullet'
      ? findQuotations(text, block.span, index)
      : [],
  )
  for (const block of article.blocks) {
    const { form, span } = block
    if (form !== 'headline' && form !== 'bullet' && form !== 'paragraph') continue
    const first = sentences.length
    let at = span[0]
    for (const piece of sentencesOf(text.slice(...span), ABBREVIATIONS)) {
      const from = tokens.length
      const cased = tagged(piece, form, names)
      const read = wink.readDoc(cased).tokens()
      const words = read.out() as string[]
      const tags = read.out(eachPos) as string[]
      const lemmas = read.out(eachLemma) as string[]
      for (const [n, word] of words.entries()) {
        if (tags[n] === 'SPACE' || word.trim() === '') continue
        const start = lowered.indexOf(word.toLowerCase(), at)
        if (start === -1 || start + word.length > span[1]) continue
        at = start + word.length
        tokens.push({
          text: text.slice(start, at),
          lower: word.toLowerCase(),
          lemma: (lemmas[n] ?? word).toLowerCase(),
          pos: tags[n] as PartOfSpeech,
          span: [start, at],
          index: tokens.length,
          sentence: sentences.length,
        })
      }
      if (tokens.length === from) continue
      const own = tokens.slice(from)
      if (form === 'paragraph') repairTags(own)
      else repairHeadline(own, cased !== piece)
      sentences.push({
        span: [tokens[from]!.span[0], tokens.at(-1)!.span[1]],
        index: sentences.length,
        paragraph: paragraphs.length,
        tokens: [from, tokens.length],
      })
    }
    paragraphs.push({ span, index: paragraphs.length, form, sentences: [first, sentences.length] })
  }
  const paragraphAt = (start: number) =>
    paragraphs.find(({ span }) => span[0] <= start && start < span[1])!.index
  return {
    text,
    language: 'en',
    tokens,
    sentences,
    paragraphs,
    quotations: quotations.map((quotation) => ({ ...quotation, paragraph: paragraphAt(quotation.span[0]) })),
    published: article.source.published,
    dateline: article.source.dateline,
    zone: article.source.zone,
  }
}
