import { describe, expect, test } from 'vitest'
import { draftArticle } from '../../draft-article.ts'
import { articleOf } from '../../staging/article.ts'

const draftsOf = (text: string) =>
  draftArticle(articleOf(text, { published: '2025-10-27', language: 'ur' })).drafts

describe('what an Urdu statement tells', () => {
  test.each([
    ['اتوار کو جنگ بندی نافذ ہو گئی۔', 'RETREAT'],
    ['سپاہی دو ملاحوں کو پکڑ کر لے گئے۔', 'COERCE'],
    ['دونوں سرداروں نے صلح کا عہد کیا۔', 'AGREE'],
    ['گورنر نے کہا کہ محاذ کو چوٹیاں خالی کرنا ہوں گی۔', null],
    ['سرحد پر فائرنگ کا تبادلہ ہوا۔', 'ASSAULT'],
    ['قطر نے میزائل پروگرام پر بات کی۔', null],
    ['قطر نے محاذ کو اسلحہ فراہم کیا۔', 'AID'],
    ['عمان نے ان کمپنیوں پر تعزیرات عائد کر دیں۔', 'SANCTION'],
  ])('%s', (text, code) => expect(draftsOf(text)[0]!.event?.code ?? null).toBe(code))
})

describe('what an Urdu statement may become', () => {
  const opening = 'لودرا اور مرزا کے درمیان مذاکرات ختم ہو گئے۔ '
  test.each([
    ['لودرا کے وزیر دفاع عدیل یال نے کہا کہ مرزا کو اپنی توپیں ہٹانا ہوں گی۔', 'position'],
    ['لودرا کے وزیر دفاع عدیل یال نے کہا کہ پانی پر کوئی سمجھوتہ نہیں ہو گا۔', 'position'],
    ['ایک سفارت کار نے بتایا کہ قطر نے نئی تجویز سامنے رکھی ہے۔', 'offer'],
    ['وفد نے صحافیوں کو ملبے کی تصاویر دکھائیں۔', 'evidence'],
    ['تاجروں نے دکانیں کھول رکھی ہیں۔', 'statement'],
    ['پل کے دونوں طرف کشیدگی برقرار ہے۔', 'commentary'],
    ['حملوں کے بعد لودرا نے مرزا سے مذاکرات معطل کر دیے۔', 'session'],
  ])('%s', (text, becomes) => expect(draftsOf(opening + text).at(-1)!.becomes).toBe(becomes))
})

describe('times and places of an Urdu statement', () => {
  test.each([
    ['چوکی گیارہ اکتوبر سے بند ہے۔', '2025-10-11', null],
    ['جمعرات اور جمعہ کی درمیانی شب پل تباہ ہو گیا۔', '2025-10-23', '2025-10-24'],
  ])('%s', (text, from, to) => expect(draftsOf(text)[0]!.time).toMatchObject({ from, to }))

  test.each([
    ['فائرنگ قصبہ مہر آباد میں ہوئی۔', 'مہر آباد'],
    ['کمانڈروں کی میٹنگ زرد پل کے مقام پر ہوئی۔', 'زرد پل'],
    ['راکٹ سلطان پور میں گرا۔', 'سلطان پور'],
  ])('%s', (text, name) => {
    const { places } = draftsOf(text)[0]!
    expect(places.some((place) => place.name.includes(name))).toBe(true)
  })
})
