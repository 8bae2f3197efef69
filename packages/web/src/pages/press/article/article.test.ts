import { describe, expect, it } from 'vitest'
import type { PressDraft, Span } from '../types.ts'
import { commandOf } from './keys.ts'
import { piecesOf } from './pieces.ts'
import { clauseStarts, nearestMiddle, nudged, silentSentences, wholeWords, wordStarts } from './words.ts'

const TEXT = 'Omar said the road was shelled, and that nobody crossed.\nThe ferry was late. It rained.'
const spanOf = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const draft = (n: number, claim: string, over: Partial<PressDraft['draft']> = {}): PressDraft =>
  ({
    n,
    state: 'open',
    draft: {
      span: spanOf(claim),
      parts: [spanOf(claim)],
      cue: { span: spanOf('said'), lemma: 'say' },
      source: { span: spanOf('Omar') },
      time: null,
      places: [],
      hedges: [],
      ...over,
    },
  }) as unknown as PressDraft
const LINE: Span = [0, TEXT.indexOf('\n')]
const words = (span: Span) => TEXT.slice(...span)

describe('the pieces of a line', () => {
  const outer = draft(1, 'the road was shelled, and that nobody crossed')
  const inner = draft(2, 'nobody crossed')
  const cutting = { drafts: [outer, inner], selected: outer, asked: null, at: [] }

  it('are together the line, whatever is cut', () => {
    const pieces = piecesOf(LINE, { ...cutting, asked: [3, 12], at: [7, 22] })
    expect(pieces.map(({ span }) => words(span)).join('')).toBe(words(LINE))
  })
  it('say whose claim they are, the shortest first, and what the selected draft stands on', () => {
    const pieces = piecesOf(LINE, cutting)
    const at = (piece: string) => pieces.find(({ span }) => words(span) === piece)
    expect(at('nobody crossed')?.drafts).toEqual([2, 1])
    expect(at('said')).toMatchObject({ parts: ['cue'], drafts: [] })
    expect(at('Omar')?.parts).toEqual(['source'])
    expect(pieces.filter(({ begins }) => begins.includes(1))).toHaveLength(1)
  })
})

describe('a claim that is two', () => {
  const span = spanOf('the road was shelled, and that nobody crossed')
  it('is offered to be split where a clause begins', () => {
    const places = clauseStarts(TEXT, span)
    expect(places.map((at) => TEXT.slice(at, at + 8))).toContain('and that')
    expect(nearestMiddle(places, span)).toBe(TEXT.indexOf('and that'))
    expect(nearestMiddle([], span)).toBeNull()
  })
  it('can be split before any of its words but the first', () => {
    expect(wordStarts(TEXT, spanOf('the road was'), 'en').map((at) => TEXT.slice(at, at + 4))).toEqual([
      'road',
      'was ',
    ])
  })
})

describe('words selected by hand', () => {
  it('become whole words', () => {
    expect(words(wholeWords(TEXT, [TEXT.indexOf('oad'), TEXT.indexOf('elled')], 'en')!)).toBe(
      'road was shelled',
    )
    expect(wholeWords(TEXT, [4, 4], 'en')).toBeNull()
  })
  it('can be widened and narrowed by a word at either end', () => {
    const span = spanOf('road was')
    expect(words(nudged(TEXT, span, 'start', -1, 'en'))).toBe('the road was')
    expect(words(nudged(TEXT, span, 'start', 1, 'en'))).toBe('was')
    expect(words(nudged(TEXT, span, 'end', 1, 'en'))).toBe('road was shelled')
    expect(words(nudged(TEXT, spanOf('road'), 'end', -1, 'en'))).toBe('road')
  })
})

describe('what the rules missed', () => {
  it('is found sentence by sentence', () => {
    const blocks = [
      { span: LINE, form: 'paragraph' as const },
      { span: [LINE[1] + 1, TEXT.length] as Span, form: 'paragraph' as const },
    ]
    const silent = silentSentences({ text: TEXT, blocks, list: [draft(1, 'nobody crossed')], language: 'en' })
    expect(silent.map(words)).toEqual(['The ferry was late.', 'It rained.'])
  })
})

describe('the keys', () => {
  const press = (key: string, over: Partial<KeyboardEvent> = {}) =>
    commandOf({
      key,
      code: '',
      shiftKey: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      ...over,
    } as KeyboardEvent)

  it('work on a keyboard without Latin letters', () => {
    expect(press('ا', { code: 'KeyA' })).toBe('accept')
    expect(press('آ', { code: 'KeyA', shiftKey: true })).toBe('accept-all')
    expect(press('؟', { code: 'Slash', shiftKey: true })).toBe('keys')
  })
  it('choose what a draft becomes by digits', () => {
    expect(press('2', { code: 'Digit2' })).toEqual({ becomes: 'position' })
    expect(press('!', { code: 'Digit1', shiftKey: true })).toEqual({ becomes: 'commentary' })
  })
  it('leave the browser its own', () => {
    expect(press('a', { ctrlKey: true })).toBeNull()
    expect(press('Enter', { ctrlKey: true })).toBe('confirm')
    expect(press('n')).toBe('add')
    expect(press('q')).toBeNull()
  })
})
