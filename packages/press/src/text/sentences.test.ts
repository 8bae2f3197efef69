import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

const ABBREVIATIONS = { always: /(?:^|\s)(?:Mr|Gen)\.$/, sometimes: [[/p\.m\.$/, /^\p{Ll}/u]] as const }

describe('sentences of a paragraph', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['“It is a list,” he said. “We wait.”', ['“It is a list,” he said.', '“We wait.”']],
    ['“Which year?” he asked.', ['“Which year?” he asked.']],
    ['They met Gen. Osei. He smiled.', ['They met Gen. Osei.', 'He smiled.']],
    ['It began at 5 p.m. on Sunday.', ['It began at 5 p.m. on Sunday.']],
    ['It began at 5 p.m. Nobody came.', ['It began at 5 p.m.', 'Nobody came.']],
    ['Wafa said no. Accepting would be folly.', ['Wafa said no.', 'Accepting would be folly.']],
  ])('%s', (paragraph, sentences) => expect(sentencesOf(paragraph, ABBREVIATIONS)).toEqual(sentences))
})
