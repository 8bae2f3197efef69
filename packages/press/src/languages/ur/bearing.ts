// Hedges, negation and condition in Urdu.
import type { BearingTables } from '../verb-final/bearing.ts'
import { cueOfLemma } from './attribution/cues.ts'
import { wordPattern } from './script.ts'

export const URDU_BEARING: BearingTables = {
  cueOfLemma,
  hedges: wordPattern(
    '(?<= )(?:(بظاہر|شاید|غالباً|غالبا|مبینہ(?: طور پر)?|ممکنہ(?: طور پر)?|ممکن ہے|امکان ہے|لگتا ہے|معلوم ہوتا ہے|محسوس ہوتا ہے|دکھائی دیتا ہے|گویا|مبہم|غیر مصدقہ)|(?<!نہیں (?:[^ ]+ )?)((?:ہو )?سکت[ایے] (?:ہے|ہیں|تھا|تھی|تھے)))(?= )',
    'gu',
  ),
  doubts: wordPattern(
    '(?<= )(?:(?:آزادانہ |آزاد |غیر جانبدار )?(?:ذرائع سے )?تصدیق (?:ممکن )?نہیں (?:ہو|کی جا|کر) سک[یا]|(?:آزادانہ )?تصدیق (?:ممکن )?نہیں|سرکاری (?:طور پر )?(?:تصدیق|بیان|مؤقف) (?:سامنے )?نہیں)(?: |$)',
    'gu',
  ),
  negative: wordPattern(' (?:نہیں|نہ|مت|ناممکن|ہرگز) '),
  clauses: wordPattern(' (?:،|۔|؛|؟|!|مگر|لیکن|جبکہ|کیونکہ|اور) '),
  contrast: /(?!)/u,
  conditional: wordPattern(
    ' (?:اگر|بشرطیکہ|بشرط|جب تک|ورنہ|مشروط|اس صورت میں|کی صورت میں|شرط پر|اسی وقت|تب ہی|تبھی|منحصر|انحصار|بصورت دیگر|(?:ہوا|ہوئی|ہوئے|کیا|رکی|رکے|گئی|گیا|آیا|آئی) تو) ',
  ),
  forced: [[/^قرار دینا$/u, wordPattern('ذمہ دار|مجرم|جارح|دہشت گرد|غدار'), 'claimed']],
}
