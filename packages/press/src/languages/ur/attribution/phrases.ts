// Noun phrases of Urdu without a tagger: they end at a postposition and hold together by the genitive (کا، کے، کی).
import type { Line, Run } from '../../verb-final/line.ts'
import { QUOTED } from '../../verb-final/line.ts'
import { wordSet as set } from '../script.ts'
import { OFFICE, TITLES } from '../voices/nouns.ts'

/** After these a new phrase begins. */
const POSTPOSITIONS = set('کو سے میں پر تک نے')
/** Clauses begin with these; `STRONG` ones never join two nouns. */
export const STRONG = set('لیکن مگر تاہم جبکہ البتہ بلکہ چنانچہ')
const OPENERS = set(
  'کہ کیونکہ اگر جب تو ادھر اِدھر چنانچہ حالانکہ لہٰذا اسی یوں پھر بعدازاں مزید دریں علاوہ ساتھ طرف جانب جواباً دوران بعد قبل پہلے جن جو جس جسے جنہیں',
)
/** A verb's last word: what follows “اور” then is a clause and no second noun. */
export const VERBAL = set(
  'ہے ہیں تھا تھی تھے گا گی گے کیا دیا دی لیا گیا گئی گئے ہوا ہوئی ہوئے رہا رہی رہے سکا سکی سکے جائے جائیں کریں کرے ہوں ہو چاہیے نہیں کرتے کرتی',
)
const RELATIVES = set('جنہوں جس جن')
const PUNCTUATION = /^[^\p{L}\p{N}]$/u
/** Said of somebody present: “مذاکرات میں شریک ایک افسر”. */
const LEADING = set(
  'شریک موجود تعینات مقیم بھی ہی نے خود مشتمل متعلق وابستہ منسلک اگرچہ اب اور کی کے کا تو یہاں وہاں',
)
const DAY = set('پیر سوموار منگل بدھ جمعرات جمعہ جمعے ہفتہ ہفتے اتوار سنیچر')

export const isMark = (text: string | undefined) =>
  text !== undefined && PUNCTUATION.test(text) && text !== QUOTED
export const isConnective = (text: string | undefined) =>
  text !== undefined && (STRONG.has(text) || text === 'اور' || text === '؛' || text === ';')

/** When somebody spoke, without a postposition: “گذشتہ ماہ پولیس نے”. */
const WHEN = set('گزشتہ گذشتہ پچھلے رواں اسی اس آئندہ')
const SPAN = set('سال برس ماہ مہینے ہفتے روز شب رات دنوں ہفتوں مہینوں برسوں')
/** A name in marks (“’الفجر‘ نے”), not words that somebody says. */
const isQuotedName = ({ quote }: Line['units'][number], next: string | undefined): boolean =>
  quote !== null && quote.inner[1] - quote.inner[0] <= 24 && /^(?:نے|کا|کی|کے)$/u.test(next ?? '')

/** What stands before a name and its comma: “اقوام متحدہ کے سیکریٹری جنرل، …”. */
const isTitleOf = ({ units }: Line, comma: number): boolean => {
  const word = units[comma - 1]?.text ?? ''
  return TITLES.has(word) || OFFICE.has(word) || word === 'جنرل'
}

/** The noun phrase that ends just before `end`, not reaching before `low`; null where there is none. */
export const phraseBefore = (line: Line, low: number, end: number): Run | null => {
  const { units } = line
  let start = end
  while (start > low) {
    const { text } = units[start - 1]!
    const apposed = text === '،' && end - start >= 1 && end - start <= 4 && isTitleOf(line, start - 1)
    if (apposed || (text === QUOTED && isQuotedName(units[start - 1]!, units[start]?.text))) {
      start--
      continue
    }
    if (isMark(text) || text === QUOTED || POSTPOSITIONS.has(text) || STRONG.has(text) || OPENERS.has(text))
      break
    if (text === 'اور' && (start - 2 < low || VERBAL.has(units[start - 2]!.text))) break
    if (VERBAL.has(text) && text !== 'ہو' && units[start]?.text !== 'اور' && start < end) break
    start--
  }
  while (start < end && LEADING.has(units[start]!.text)) start++
  if (
    DAY.has(units[start]?.text ?? '') &&
    units[start + 1]?.text === 'کے' &&
    units[start + 2]?.text === 'روز'
  )
    start += 3
  if (end - start === 1 && VERBAL.has(units[start]!.text)) return null
  if (end - start > 2 && WHEN.has(units[start]!.text) && SPAN.has(units[start + 1]!.text)) start += 2
  const one = units.slice(start, end).findIndex(({ text }) => text === 'ایک')
  if (one > 0 && !/^(?:کا|کے|کی)$/.test(units[start + one - 1]!.text)) start += one
  return start < end ? [start, end] : null
}

export const NONE = -1
/** The clause is a relative one: its cue is no attribution of the sentence. */
export const RELATIVE = -2

/**
 * Where the ergative “نے” of the clause around `at` stands. An aside with a relative “جنھوں نے” between commas is passed over.
 */
export const ergativeBefore = ({ units }: Line, low: number, at: number): number => {
  let comma = false
  for (let index = at - 1; index >= low; index--) {
    const { text } = units[index]!
    if (text === 'کہ') return NONE
    if (text === '،') comma = true
    if (text !== 'نے') continue
    if (!RELATIVES.has(units[index - 1]?.text ?? '')) return index
    if (!comma) return RELATIVE
  }
  return NONE
}

/** The phrase before “نے”, or before the comma of an aside that stands between both (“X، جو ضامن ہے، نے”). */
export const agentBefore = (line: Line, low: number, ergative: number): Run | null => {
  const { units } = line
  if (units[ergative - 1]?.text === ')') {
    const opens = units.findLastIndex(({ text }, at) => at < ergative && text === '(')
    const named = opens > low ? phraseBefore(line, low, opens) : null
    return named ? [named[0], ergative] : null
  }
  if (units[ergative - 1]?.text !== '،') return phraseBefore(line, low, ergative)
  let comma = ergative - 2
  while (comma > low && units[comma]!.text !== '،') comma--
  if (comma > low && ergative - comma <= 6 && isTitleOf(line, comma))
    return phraseBefore(line, low, ergative - 1)
  return comma > low ? phraseBefore(line, low, comma) : null
}
