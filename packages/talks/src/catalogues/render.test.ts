import { expect, it } from 'vitest'
import type { Act } from '../act.ts'
import { catalogueOf } from './catalogues.ts'
import { renderSentence } from './render.ts'
import { sentenceOf } from './sentence-of.ts'

const id = (letter: string) => letter.repeat(64)
const names: Record<string, Record<string, string>> = {
  [id('a')]: { en: 'Pakistan', ur: 'پاکستان' },
  [id('b')]: { en: 'Afghanistan', ur: 'افغانستان' },
  [id('c')]: { en: 'Qatar', ur: 'قطر' },
  [id('d')]: { en: 'Dawn', ur: 'ڈان' },
}
const lookup = (wanted: string) => names[wanted]
const say = (act: Act, language: string) => {
  const { key, values } = sentenceOf(act, lookup)
  return renderSentence(key, values, catalogueOf(language), language)
}
const handOver: Act = {
  kind: 'paper.hand-over',
  v: 1,
  actor: { organisation: id('a') },
  basis: 'direct',
  body: {
    title: { en: 'Demands', ur: 'مطالبات' },
    form: 'demand',
    manner: 'written',
    to: [id('b'), id('c')],
    languages: ['en'],
    textPublic: false,
  },
}

it('reads a paper handed over in both languages', () => {
  expect(say(handOver, 'en')).toBe('Pakistan handed over “Demands” to Afghanistan and Qatar')
  expect(say(handOver, 'ur')).toBe('پاکستان نے دستاویز ”مطالبات“ افغانستان اور قطر کے حوالے کی')
})

it('says of a reported act who reports it, where the language puts that', () => {
  const reported: Act = { ...handOver, basis: 'reported', sources: [{ source: id('d') }] }
  expect(say(reported, 'en')).toMatch(/, according to Dawn$/)
  expect(say(reported, 'ur')).toMatch(/^ڈان کے مطابق پاکستان نے/)
  expect(say({ ...reported, sources: [] }, 'en')).toMatch(/, as reported$/)
  expect(say({ ...reported, actor: { organisation: id('d') } }, 'en')).not.toMatch(/according/)
})

it('translates the words of an enumeration inside the sentence', () => {
  const declined: Act = {
    ...handOver,
    kind: 'assurance.decline',
    body: { form: 'written', wording: 'refused', text: { en: 'Any written assurance.' } },
  }
  expect(say(declined, 'en')).toBe(
    'Pakistan declined an assurance (written; wording: refused): Any written assurance',
  )
  expect(say(declined, 'ur')).toContain('الفاظ: انکار')
})

it('never follows what somebody wrote as if it were a template', () => {
  const sly: Act = {
    ...handOver,
    body: { ...handOver.body, title: { en: '$t(vocabulary:reply.accept) {{actor}}' } },
  }
  expect(say(sly, 'en')).toContain('“$t(vocabulary:reply.accept) {{actor}}”')
})

it('isolates a name whose script runs the other way', () => {
  const latin: Act = { ...handOver, body: { ...handOver.body, title: { en: 'Demands' } } }
  expect(say(latin, 'ur')).toContain('”\u2068Demands\u2069“')
  expect(say(latin, 'en')).not.toContain('\u2068')
})

it('says that it does not know a kind or an entry', () => {
  expect(say({ ...handOver, kind: 'future.kind' }, 'en')).toContain('do not know: future.kind')
  expect(say({ ...handOver, actor: { organisation: id('e') } }, 'en')).toContain('an entry that is not here')
})

it('clips long words and does not double the full stop', () => {
  const long: Act = {
    ...handOver,
    kind: 'request.make',
    basis: 'reported',
    sources: [{ source: id('d') }],
    body: { to: [id('b')], text: { en: `${'word '.repeat(200)}end.` } },
  }
  expect(say(long, 'en').length).toBeLessThan(320)
  expect(say({ ...long, body: { to: [id('b')], text: { en: 'Act now.' } } }, 'en')).toBe(
    'Pakistan asked Afghanistan: Act now, according to Dawn',
  )
})
