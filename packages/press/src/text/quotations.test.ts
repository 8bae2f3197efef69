import { describe, expect, it } from 'vitest'
import { findQuotations } from './quotations.ts'

const inner = (text: string) =>
  findQuotations(text, [0, text.length], 0).map(({ inner: [from, to], open }) => [text.slice(from, to), open])

describe('quotation marks in pairs', () => {
  it.each([
    ['He said “go” and “stay”.', ['go', 'stay']],
    ['He said "go" and \'stay\'.', ['go', 'stay']],
    [
      'They would meet again ”to make further steps toward peace”, he said.',
      ['to make further steps toward peace'],
    ],
    ['”The line is quiet,” he said.', ['The line is quiet,']],
    ['The officials’ plan ‘failed’.', ['failed']],
    ['It was 5” long, and the plan of the ’70s.', []],
    ['He said «go», she „stay“.', ['go', 'stay']],
  ])('%s', (text, wanted) => expect(inner(text)).toEqual(wanted.map((words) => [words, false])))

  it('runs to the end of the paragraph where a mark is not closed', () => {
    expect(inner('“Nobody came. We waited.')).toEqual([['Nobody came. We waited.', true]])
  })
})
