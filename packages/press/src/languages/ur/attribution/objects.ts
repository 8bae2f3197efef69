// What a cue is about when no clause follows: the words between its source and itself, without when and where it was said.
import type { Line, Run } from '../../verb-final/line.ts'
import { fold, wordSet } from '../script.ts'
import { isMark, VERBAL } from './phrases.ts'

const OCCASION = wordSet(
  'اجلاس کانفرنس بیان انٹرویو تقریر خطاب گفتگو پیغام ٹویٹ خط موقع پروگرام ردعمل جواب پوسٹ',
)
const WEEKDAY = wordSet('پیر سوموار منگل بدھ جمعرات جمعہ جمعے ہفتے ہفتہ اتوار روز دن شام صبح رات')
const TRAILING = wordSet('کو کا کی کے سے پر بھی یہ شدید سخت بھرپور سختی فوری دوبارہ باضابطہ')

const COMMENT = fold('تبصرہ')

/** Null where nothing is left. */
export const objectOf = ({ units }: Line, from: number, to: number): Run | null => {
  let start = from
  let end = to
  if (units[start]?.text === 'نے') start++
  // “X نے، جو ضامن ہے، …”
  if (isMark(units[start]?.text) && /^(?:جو|جن|جس)/u.test(units[start + 1]?.text ?? '')) {
    const closes = units.findIndex(({ text }, at) => at > start && at < end && text === '،')
    if (closes !== -1) start = closes + 1
  }
  while (end > start && (TRAILING.has(units[end - 1]!.text) || isMark(units[end - 1]!.text))) end--
  // “X قرار دیتے ہوئے مسترد کیا”: what belongs to a verb of its own is no object.
  const participle = units.slice(start, end).findIndex(({ text }, at) => text === 'قرار' && at > 0)
  if (participle !== -1 && units[start + participle + 2]?.text === 'ہوئے') end = start + participle
  while (end > start + 1 && TRAILING.has(units[end - 1]!.text)) end--
  if (end > start + 1 && units[end - 1]!.text === 'کرنے' && units[end - 2]!.text === COMMENT) end--
  for (let at = start; at < end - 1; at++) {
    const before = units[at - 1]?.text ?? ''
    const { text } = units[at]!
    if ((text === 'میں' || text === 'پر') && OCCASION.has(before)) start = at + 1
    if (text === 'کو' && WEEKDAY.has(before)) start = at + 1
    if (text === 'بعد' && before === 'کے') start = at + 1
    if (text === 'ہوئے') start = at + 1
    // “… سے بات کی اور دورے کی دعوت دی”
    if (text === 'اور' && VERBAL.has(before)) start = at + 1
  }
  while (start < end && isMark(units[start]!.text)) start++
  return start < end ? [start, end] : null
}
