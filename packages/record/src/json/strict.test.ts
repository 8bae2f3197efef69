import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHex, toUtf8 } from '../bytes/bytes.ts'
import { readStrictJson, writeStrictJson } from './strict.ts'

const read = (text: string) => readStrictJson(toUtf8(text))
const codeOf = (text: string) => {
  const result = read(text)
  return result.ok ? 'taken' : result.code
}

describe('a content that two readers could read differently is refused', () => {
  it.each([
    ['the same name twice', '{"a":1,"a":2}', 'json-duplicate-name'],
    ['the same name twice, once spelled with an escape', '{"a":1,"\\u0061":2}', 'json-duplicate-name'],
    ['the same name twice, deep inside', '[{"b":[{"a":1,"c":2,"a":3}]}]', 'json-duplicate-name'],
    ['the name __proto__', '{"__proto__":{"admin":true}}', 'json-forbidden-name'],
    ['a fraction', '{"losses":1.5}', 'json-number'],
    ['an exponent', '{"losses":1e3}', 'json-number'],
    ['a whole number with a fraction of nothing', '[1.0]', 'json-number'],
    ['less than nothing', '[-0]', 'json-number'],
    ['a number beyond 2^53 - 1', '[9007199254740992]', 'json-number'],
    ['a number with a zero before it', '[012]', 'json-number'],
    ['half of a surrogate pair', '["\\ud83d"]', 'json-lone-surrogate'],
    ['the halves of a pair in the wrong order', '["\\ude00\\ud83d"]', 'json-lone-surrogate'],
    ['half of a pair as a name', '{"\\udc00":1}', 'json-lone-surrogate'],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, 'json-too-deep'],
    ['more than a mebibyte', JSON.stringify('x'.repeat(1_048_576)), 'json-too-large'],
    ['a byte order mark', '\ufeff{}', 'json-syntax'],
    ['a comma after the last', '[1,]', 'json-syntax'],
    ['a comma before the first', '[,1]', 'json-syntax'],
    ['a comment', '{}//', 'json-syntax'],
    ['two values', '{} {}', 'json-syntax'],
    ['nothing', '', 'json-syntax'],
    ['a name without quotes', '{a:1}', 'json-syntax'],
    ['not a number', '[NaN]', 'json-syntax'],
    ['a line break within a text', '["a\nb"]', 'json-syntax'],
    ['an unknown escape', '["\\x41"]', 'json-syntax'],
    ['a text without an end', '["abc', 'json-syntax'],
    ['a plus sign', '[+1]', 'json-syntax'],
  ])('%s', (_, text, code) => expect(codeOf(text)).toBe(code))

  it('bytes that are not UTF-8', () => {
    const surrogate = fromHex('22eda0bd22', 5)!
    expect(readStrictJson(surrogate)).toMatchObject({ ok: false, code: 'json-not-utf8' })
    expect(readStrictJson(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({
      ok: false,
      code: 'json-not-utf8',
    })
  })
})

describe('a content that all readers read alike is taken', () => {
  it.each([
    ['a pair of surrogates, escaped', '["\\ud83d\\ude00"]'],
    ['Pashto and Urdu', '{"ps":"ښه","ur":"اچھا"}'],
    ['32 levels', `${'['.repeat(32)}${']'.repeat(32)}`],
    ['the largest numbers', '[9007199254740991,-9007199254740991,0]'],
    ['space between everything', ' { "a" : [ 1 , 2 ] , "b" : { } , "c" : [ ] } \n'],
    ['names that objects have anyway', '{"constructor":1,"toString":2,"hasOwnProperty":3}'],
  ])('%s', (_, text) => expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) }))

  it('whatever an author writes is read back the same', () => {
    const leaf = fc.oneof(
      fc.maxSafeInteger().map((n) => (n === 0 ? 0 : n)),
      fc.boolean(),
      fc.constant(null),
      fc.string({ unit: 'grapheme' }),
    )
    const name = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => text !== '__proto__')
    const value = fc.letrec((tie) => ({
      json: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('json')), fc.dictionary(name, tie('json'))),
    })).json
    fc.assert(
      fc.property(value, (json) => {
        const back = readStrictJson(writeStrictJson(json))
        return back.ok && JSON.stringify(back.value) === JSON.stringify(json)
      }),
    )
  })

  it('is never something that JSON.parse refuses', () => {
    const snippets = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.',
      'e',
      'true',
      'null',
      ' ',
      '\\u00e9',
      '\\',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...snippets), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        if (!read(text).ok) return true
        JSON.parse(text)
        return true
      }),
      { numRuns: 2000 },
    )
  })
})

describe('writing', () => {
  it('throws for what strict JSON cannot carry', () => {
    expect(() => writeStrictJson({ share: 0.5 })).toThrow(TypeError)
    expect(() => writeStrictJson(undefined)).toThrow(TypeError)
    expect(() => writeStrictJson(['\ud800'])).toThrow(TypeError)
  })
})
