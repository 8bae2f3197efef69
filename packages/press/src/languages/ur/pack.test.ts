import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { Draft } from '../../draft.ts'
import { draftArticle } from '../../draft-article.ts'
import { PLACE_RULES } from '../../places/tables.ts'
import { articleOf } from '../../staging/article.ts'
import { TIME_RULES } from '../../times/said.ts'
import { VERB_FINAL_RULES } from '../verb-final/rules.ts'

const draftsOf = (text: string): Draft[] =>
  draftArticle(articleOf(text, { published: '2025-10-27', language: 'ur' })).drafts
const told = (text: string) =>
  draftsOf(text)
    .filter(({ speech }) => speech !== 'narration')
    .map(({ claim, source, cue }) => ({ claim, by: source.resolved, cue: cue?.lemma }))

describe('who said what in Urdu', () => {
  it('takes what follows “کہ” and stops where a coordinated clause has a cue of its own', () => {
    expect(told('گورنر سلمان داؤد نے کہا کہ پل کھلا ہے لیکن خبردار کیا کہ راستہ بند ہو سکتا ہے۔')).toEqual([
      { claim: 'پل کھلا ہے', by: 'سلمان داؤد', cue: 'کہنا' },
      { claim: 'راستہ بند ہو سکتا ہے', by: 'سلمان داؤد', cue: 'خبردار کرنا' },
    ])
  })

  it('reads quotation marks whichever way they are turned', () => {
    for (const quoted of [
      '’راستہ بند ہے۔‘',
      '‘راستہ بند ہے۔’',
      '”راستہ بند ہے۔“',
      '"راستہ بند ہے۔"',
      '«راستہ بند ہے۔»',
    ]) {
      const [draft] = draftsOf(`گورنر سلمان داؤد نے کہا، ${quoted}`)
      expect(draft).toMatchObject({ speech: 'direct', claim: quoted })
    }
  })

  it('takes a quotation that stands before its speaker, also in the sentence before', () => {
    expect(told('’ہم واپس جا رہے ہیں۔‘ گورنر سلمان داؤد نے فون پر بتایا۔')).toEqual([
      { claim: '’ہم واپس جا رہے ہیں۔‘', by: 'سلمان داؤد', cue: 'بتانا' },
    ])
  })

  it('takes a clause that stands before its speaker', () => {
    expect(told('ایک چوکی خالی کر دی گئی ہے، سرحدی حکام نے بتایا۔')).toEqual([
      { claim: 'ایک چوکی خالی کر دی گئی ہے', by: 'سرحدی حکام', cue: 'بتانا' },
    ])
  })

  it('takes two single marks in a row for one, and a space that was left out for one', () => {
    expect(told('گورنر سلمان داؤد نے کہا ہےکہ ’’راستہ بند ہے‘‘۔')).toEqual([
      { claim: '’’راستہ بند ہے‘‘', by: 'سلمان داؤد', cue: 'کہنا' },
    ])
  })

  test.each([
    ['مرزا نے سرحدی چوکی پر قبضہ کرنے کا دعویٰ کیا ہے۔', 'سرحدی چوکی پر قبضہ کرنے', 'دعویٰ کرنا'],
    ['مرزا نے حملے پر شدید تشویش کا اظہار کیا ہے۔', 'حملے پر شدید تشویش', 'تشویش کا اظہار کرنا'],
    ['مرزا نے حملے کا الزام لودرا پر عائد کیا ہے۔', 'حملے', 'الزام عائد کرنا'],
    ['مرزا نے حملے کی ذمہ داری قبول کرلی۔', 'حملے', 'ذمہ داری قبول کرنا'],
    ['حملے کی ذمہ داری تنظیم الفجر نے قبول کی ہے۔', 'حملے', 'ذمہ داری قبول کرنا'],
    ['تاجر انتظامیہ سے مطالبہ کر رہے ہیں کہ پل کھولا جائے۔', 'پل کھولا جائے', 'مطالبہ کرنا'],
    ['قطر اور عمان ایک دوسرے پر ناکہ بندی کا الزام لگاتے آئے ہیں۔', 'ایک دوسرے پر ناکہ بندی', 'الزام لگانا'],
  ])('finds what a noun of saying owns: %s', (text, claim, cue) =>
    expect(told(text)).toMatchObject([{ claim, cue }]),
  )

  test.each([
    ['لودرا کی وزارت دفاع کی جانب سے جاری کردہ بیان میں کہا گیا ہے کہ پل بند ہے۔', 'لودرا کی وزارت دفاع'],
    ['لودرا کی وزارت دفاع کے ایک بیان میں کہا گیا ہے کہ پل بند ہے۔', 'لودرا کی وزارت دفاع'],
    ['لودرا پولیس کی جانب سے فراہم کردہ معلومات کے مطابق پل بند ہے۔', 'لودرا پولیس'],
    ['لودرا کی پارلیمان کے سپیکر، سلیم یال، نے کہا کہ پل بند ہے۔', 'سلیم یال'],
    ['گذشتہ ماہ پولیس نے کہا تھا کہ پل بند ہے۔', 'پولیس'],
    ['حکام کو خدشہ ہے کہ پل بند ہے۔', 'حکام'],
    ['ڈی آئی جی ملتان سلیم یال نے کہا کہ پل بند ہے۔', 'سلیم یال'],
    ['کاہور سے تعلق رکھنے والی سارہ یال نے کہا کہ پل بند ہے۔', 'سارہ یال'],
    ['پولیس نے کہاکہ’پل بند ہے‘۔', 'پولیس'],
    ['منگل کے روز اردن نے کہا کہ پل بند ہے۔', 'اردن'],
    ['ریڈیو پاکستان نے بتایا کہ پل بند ہے۔', 'ریڈیو پاکستان'],
    ['لودرا کے وزیر ٹرانسپورٹ نے کہا کہ پل بند ہے۔', 'لودرا کے وزیر ٹرانسپورٹ'],
    ['صدر سلیم یال نے کابل کا دورہ کیا۔ انھوں نے کہا کہ پل بند ہے۔', 'سلیم یال'],
  ])('names who gave it out: %s', (text, by) => expect(told(text)).toMatchObject([{ by }]))

  test.each([
    ['انڈین پولیس کے ایک افسر نے کہا کہ پل بند ہے۔ انڈیا میں سڑکیں بند ہیں۔', 'انڈیا'],
    ['آئی ایس آئی کے سربراہ نے کہا کہ پل بند ہے۔', 'پاکستان'],
    ['پشاور ڈویژن کے نائب کمشنر سلیم یال نے کہا کہ پل بند ہے۔ پاکستان میں سڑکیں بند ہیں۔', 'پاکستان'],
    ['بنگلہ دیش کے وزیر داخلہ سلیم یال نے کہا کہ پل بند ہے۔', 'بنگلہ دیش'],
    ['برطانیہ اور فرانس نے کہا کہ پل بند ہے۔', null],
    ['بحری امور کے ماہر سلیم یال نے کہا کہ پل بند ہے۔', null],
    ['کاہور کے ماہی گیر سلیم یال نے کہا کہ پل بند ہے۔', null],
  ])('tells on whose behalf: %s', (text, side) => expect(draftsOf(text)[0]!.source.side).toBe(side))

  it('tells of what a headline says before and behind its comma, without the topic in front', () => {
    const text = 'شام: لڑائی رات بھر جاری رہی، فریقین کی بات چیت ختم'
    const headline = articleOf(text, { language: 'ur' }, [{ span: [0, text.length], form: 'headline' }])
    expect(draftArticle(headline).drafts.map(({ claim }) => claim)).toEqual([
      'لڑائی رات بھر جاری رہی',
      'فریقین کی بات چیت ختم',
    ])
  })

  it('leaves the remark that nobody could confirm it to the outlet', () => {
    const drafts = draftsOf(
      'فوج نے دعویٰ کیا کہ پل تباہ ہو گیا ہے تاہم آزاد ذرائع سے اس کی تصدیق نہیں ہو سکی۔',
    )
    expect(drafts.map(({ claim, speech }) => [claim, speech])).toEqual([
      ['پل تباہ ہو گیا ہے', 'indirect'],
      ['آزاد ذرائع سے اس کی تصدیق نہیں ہو سکی', 'narration'],
    ])
  })

  it('takes up what was claimed before where another denies it', () => {
    expect(told('مرزا نے پل پر قبضہ کرنے کا دعویٰ کیا ہے جسے لودرا نے مسترد کر دیا۔')).toMatchObject([
      { claim: 'پل پر قبضہ کرنے', by: 'مرزا' },
      { claim: 'قبضہ کرنے کا دعویٰ', by: 'لودرا' },
    ])
  })

  it('lets nobody report what only reports tell, and lets two sides that agree be told of', () => {
    expect(told('پل کے دونوں طرف گولے گرنے کی اطلاعات ہیں۔')).toMatchObject([{ by: null }])
    expect(told('دونوں ملکوں نے گذشتہ سال جنگ بندی پر اتفاق کیا تھا۔')).toEqual([])
  })

  it('reads stances, “according to”, and present tense without “نے”', () => {
    expect(told('حکام کا کہنا ہے کہ سڑک کھل گئی۔')[0]).toMatchObject({ claim: 'سڑک کھل گئی', by: 'حکام' })
    expect(told('فوجی ذرائع کے مطابق چوکی خالی ہے۔')[0]).toMatchObject({
      claim: 'چوکی خالی ہے',
      by: 'فوجی ذرائع',
    })
    expect(told('پروفیسر نازیہ گل کہتی ہیں کہ جنگ طویل ہو گی۔')[0]).toMatchObject({ by: 'نازیہ گل' })
    expect(told('معمول کے مطابق گشت صبح شروع ہوا۔')).toEqual([])
    expect(told('قانون کہتا ہے کہ رپورٹ ماہانہ ہو گی۔')).toEqual([])
  })

  it('takes the object of an act, and passes over asides and relative clauses', () => {
    expect(told('لودرا نے، جو معاہدے کا ضامن ہے، اس تجویز کو مسترد کر دیا۔')[0]).toMatchObject({
      claim: 'اس تجویز',
      by: 'لودرا',
    })
    expect(told('ایک مشیر نے، جنھوں نے نام نہ بتانے کی درخواست کی، کہا کہ فہرست تیار ہے۔')).toEqual([
      { claim: 'فہرست تیار ہے', by: 'مشیر', cue: 'کہنا' },
    ])
  })

  it('leaves the outlet’s own doubt out of the claim and keeps it as a hedge', () => {
    const [draft] = draftsOf('ایک کارکن نے دعویٰ کیا کہ پل تباہ ہو گیا، جس کی آزادانہ تصدیق نہیں ہو سکی۔')
    expect(draft).toMatchObject({ claim: 'پل تباہ ہو گیا', force: 'claimed' })
    expect(draft!.hedges).toHaveLength(1)
  })

  it('follows pronouns, surnames and titles, and never merges plural groups', () => {
    const drafts = draftsOf(
      'لودرا کے وزیر خارجہ عدیل یال نے تجویز مسترد کر دی۔ انہوں نے کہا کہ وقت ختم ہو گیا۔ یال کے بقول دروازہ بند ہے۔ وزیر نے بتایا کہ وفد واپس جا رہا ہے۔ مقامی حکام نے اس کی تردید کی۔',
    )
    expect(drafts.map(({ source }) => source.resolved)).toEqual([
      'عدیل یال',
      'عدیل یال',
      'عدیل یال',
      'عدیل یال',
      'مقامی حکام',
    ])
    expect(drafts[1]!.source.side).toBe('لودرا')
  })

  it('compares letters of one sound whichever code they have', () => {
    expect(told('گورنر سلمان داؤد نے كہا كہ پل كھلا ہے۔')[0]).toMatchObject({
      claim: 'پل كھلا ہے',
      by: 'سلمان داؤد',
    })
    expect(told('انھوں نے دعوىٰ کیا کہ پل کھلا ہے۔')[0]).toMatchObject({ cue: 'دعویٰ کرنا' })
  })
})

describe('what an Urdu claim carries', () => {
  it('reads negation, condition and event', () => {
    const of = (text: string) => draftsOf(text)[0]!
    expect(of('ترجمان نے کہا کہ کوئی چوکی خالی نہیں کی گئی۔')).toMatchObject({ negated: true, event: null })
    expect(of('ترجمان نے کہا کہ اگر فائرنگ رکی تو گشت روک دیا جائے گا۔')).toMatchObject({ conditional: true })
    expect(of('ترجمان نے کہا کہ چوکی پر راکٹ داغے گئے۔')).toMatchObject({
      event: { code: 'ASSAULT' },
      becomes: 'incident-claim',
    })
    expect(of('وزیر نے مطالبہ کیا کہ قیدی رہا کیے جائیں۔')).toMatchObject({
      event: { code: 'REQUEST', mode: 'yield' },
      force: 'insisted',
    })
  })

  it('resolves weekdays, dates in both kinds of digits, and clock times', () => {
    const time = (text: string) => draftsOf(text)[0]!.time
    expect(time('ترجمان نے کہا کہ اتوار کی رات گولے گرے۔')).toMatchObject({
      from: '2025-10-26',
      precision: 'part-of-day',
    })
    expect(time('ترجمان نے کہا کہ ۱۹ اکتوبر کو معاہدہ ہوا۔')).toMatchObject({ from: '2025-10-19' })
    expect(time('ترجمان نے کہا کہ گزشتہ روز شام 5:20 بجے گولہ گرا۔')).toMatchObject({
      from: '2025-10-26T17:20',
    })
  })

  it('takes no day for the one to whom it is done', () => {
    const of = (text: string) => draftsOf(text)[0]!.event
    expect(of('ترجمان نے کہا کہ باغیوں نے پیر کو بارہ قیدیوں کو رہا کیا۔')).toMatchObject({
      code: 'RETREAT',
      actor: 'باغیوں',
      recipient: 'بارہ قیدیوں',
    })
    expect(of('ترجمان نے کہا کہ باغیوں نے پیر کو فائرنگ کی۔')?.recipient).toBeNull()
  })

  it('finds places by kind, by postposition and by their Urdu names', () => {
    const places = (text: string) => draftsOf(text)[0]!.places.map(({ name }) => name)
    expect(places('ترجمان نے کہا کہ مذاکرات استنبول میں ہوں گے۔')[0]).toMatch(/stanbul$/)
    expect(places('ترجمان نے کہا کہ گولے دریائے سنبل کے پار گرے۔')).toEqual(['دریائے سنبل'])
    // A common word as well: the kind before it tells.
    expect(places('ترجمان نے کہا کہ ضلع کرم میں فائرنگ ہوئی۔')).toEqual(['Kurram District'])
    expect(places('ترجمان نے کہا کہ ان کے کرم میں کمی نہیں۔')).toEqual([])
    expect(places('ترجمان نے کہا کہ مذاکرات بنکاک میں ہوں گے۔')).toEqual(['Bangkok'])
    expect(places('ترجمان نے کہا کہ جھڑپ درۂ سنبل میں ہوئی۔')).toEqual(['درۂ سنبل'])
    // “about two o’clock” is no place called “about”.
    expect(places('ترجمان نے کہا کہ رات دو بجے کے قریب تحصیل سنبل میں ڈرون گرا۔')).toHaveLength(1)
  })
})

describe('docs/press.md', () => {
  it('explains every rule of the Urdu and Turkish packs', () => {
    const page = readFileSync(new URL('../../../../../docs/press.md', import.meta.url), 'utf8')
    expect(Object.keys(VERB_FINAL_RULES).filter((rule) => !page.includes(`\`${rule}\``))).toEqual([])
  })

  it('is complete: no draft stands on a rule without a name there', () => {
    const text =
      'ترجمان نے کہا کہ چوکی پر راکٹ داغے گئے۔ انہوں نے الزام مسترد کر دیا۔ “راستہ بند ہے” انہوں نے بتایا۔ سرحد پر خاموشی ہے۔'
    const used = draftsOf(text).flatMap(({ rules }) => rules.map(({ rule }) => rule))
    const named = { ...VERB_FINAL_RULES, ...TIME_RULES, ...PLACE_RULES }
    expect(used.filter((rule) => !(rule in named))).toEqual([])
  })
})
