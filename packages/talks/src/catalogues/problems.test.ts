import { expect, it } from 'vitest'
import { PROBLEMS } from '../../../node/src/problems.ts'
import { CATALOGUES } from './catalogues.ts'

it('every problem that the node answers with has its words in every language, and English says the same', () => {
  for (const { problems } of Object.values(CATALOGUES))
    expect(Object.keys(problems).sort()).toEqual(Object.keys(PROBLEMS).sort())
  const gaps = (words: string) => words.replace(/\{(\w+)\}/g, '{{$1}}')
  for (const [code, { title, remedy }] of Object.entries(PROBLEMS))
    expect([code, CATALOGUES.en!.problems[code]]).toEqual([
      code,
      { title: gaps(title), remedy: gaps(remedy) },
    ])
})
