import { describe, expect, it } from 'vitest'
import type { ArticleSource, Draft } from '../draft.ts'
import { whenOf } from './when.ts'

const TEXT = 'The ferry was shelled on Sunday.'
const source = { language: 'en', zone: 'Europe/Istanbul' } as ArticleSource
const timed = (time: Partial<NonNullable<Draft['time']>>): Draft =>
  ({
    time: { span: [22, 31], from: '2024-03-03', to: '2024-03-03', precision: 'day', zone: null, ...time },
  }) as Draft

describe('the time of an act', () => {
  it('is a day in the zone of the article, with the words that say it', () => {
    expect(whenOf(timed({}), TEXT, source)).toEqual({
      from: '2024-03-03',
      zone: 'Europe/Istanbul',
      words: { en: 'on Sunday' },
    })
  })
  it('is words alone where they name no day', () => {
    expect(whenOf(timed({ from: null, to: null }), TEXT, source)).toEqual({ words: { en: 'on Sunday' } })
  })
  it('has no words where a person set it and the article says none', () => {
    expect(whenOf(timed({ span: [0, 0] }), TEXT, source)).toEqual({
      from: '2024-03-03',
      zone: 'Europe/Istanbul',
    })
    expect(whenOf(timed({ span: [0, 0], from: null, to: null }), TEXT, source)).toBeUndefined()
  })
})
