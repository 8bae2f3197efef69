// Words, sentences and quotations of a language without a tagger. A quotation is never cut by the stops inside it;
// what follows one that ends in a stop is a sentence of its own.
import type { Article } from '../../article.ts'
import type { Analysed, Paragraph, Quotation, Sentence, Token } from '../../text/analysed.ts'
import { pairMarks } from './quotations.ts'
import { type Script, TERMINAL } from './script.ts'

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

export const analyseWith =
  (script: Script) =>
  (article: Article): Analysed => {
    const { text } = article
    const tokens: Token[] = []
    const sentences: Sentence[] = []
    const paragraphs: Paragraph[] = []
    const quotations: Quotation[] = []
    for (const { form, span } of article.blocks) {
      if (form !== 'headline' && form !== 'bullet' && form !== 'paragraph') continue
      const index = paragraphs.length
      const first = sentences.length
      const quoted = pairMarks(text, span, index, script.closing)
      quotations.push(...quoted)
      let from = tokens.length
      const close = () => {
        if (tokens.length === from) return
        sentences.push({
          span: [tokens[from]!.span[0], tokens.at(-1)!.span[1]],
          index: sentences.length,
          paragraph: index,
          tokens: [from, tokens.length],
        })
        from = tokens.length
      }
      script.word.lastIndex = span[0]
      for (let match = script.word.exec(text); match; match = script.word.exec(text)) {
        const start = match.index
        if (start >= span[1]) break
        const end = start + match[0].length
        const folded = script.fold(match[0])
        tokens.push({
          text: match[0],
          lower: folded,
          lemma: folded,
          pos: isWord(match[0]) ? 'X' : 'PUNCT',
          span: [start, end],
          index: tokens.length,
          sentence: sentences.length,
        })
        const around = quoted.find((quotation) => quotation.span[0] < end && end <= quotation.span[1])
        const closing = around && end === around.span[1] && TERMINAL.test(text[around.inner[1] - 1] ?? '')
        if (around && !closing) continue
        const after = text.slice(end, span[1])
        const ends = closing
          ? !/^\s*[،,.۔]/u.test(after) && script.endsSentence(text.slice(span[0], end - 1), after)
          : TERMINAL.test(match[0]) &&
            !TERMINAL.test(after[0] ?? '') &&
            script.endsSentence(text.slice(span[0], end), after)
        if (ends) close()
      }
      close()
      paragraphs.push({ span, index, form, sentences: [first, sentences.length] })
    }
    return {
      text,
      language: script.language,
      tokens,
      sentences,
      paragraphs,
      quotations,
      published: article.source.published,
      zone: article.source.zone,
    }
  }
