// For tests: what is attributed in a few lines under a headline.
import { analyse } from '../analyse.ts'
import { findAttributions } from './find.ts'

/** The lines under a headline, cut into tokens and sentences. */
export const read = (lines: readonly string[]) => {
  const text = ['Headline', ...lines].join('\n')
  let at = 0
  const blocks = text.split('\n').map((line, n) => {
    const span: [number, number] = [at, at + line.length]
    at += line.length + 1
    return { span, form: n === 0 ? ('headline' as const) : ('paragraph' as const) }
  })
  const source = {
    title: null,
    outlet: null,
    author: null,
    dateline: null,
    published: '2024-03-03',
    zone: null,
    language: 'en',
  }
  return analyse({ text, source, blocks, marks: [] })
}

/** Each attribution as `source [cue] claim | next piece of it`; `-` where there is none. */
export const said = (...lines: string[]): string[] => {
  const analysed = read(lines)
  const words = (span: [number, number] | null | undefined) => (span ? analysed.text.slice(...span) : '-')
  return findAttributions(analysed).map(
    ({ source, cue, parts }) => `${words(source)} [${words(cue?.span)}] ${parts.map(words).join(' | ')}`,
  )
}
