// Attributions of an Urdu sentence. The source stands first (“X نے”, “X کا”, “X کے مطابق”), the cue ends its clause,
// and what is said follows after “کہ”, stands as a quotation beside it, or is the cue's object.
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { type Found, trimmed } from '../../verb-final/found.ts'
import { type Line, QUOTED, type Run, spanOfRun } from '../../verb-final/line.ts'
import { fold, wordSet } from '../script.ts'
import { countryNamed } from '../voices/countries.ts'
import { OFFICE, ORGANISATION, TITLES, UNNAMED } from '../voices/nouns.ts'
import { NO_SOURCE_OF_ACCORDING } from './cues.ts'
import { objectOf } from './objects.ts'
import { type Occurrence, occurrencesIn } from './occurrences.ts'
import {
  agentBefore,
  ergativeBefore,
  isConnective,
  isMark,
  NONE,
  phraseBefore,
  RELATIVE,
  STRONG,
} from './phrases.ts'

const PRONOUN = wordSet('انہوں انہیں ان اس وہ')

const TALKS = fold('مذاکرات')
const ALSO = fold('بھی')
/** “ذمہ داری”: two words of one noun. */
const RESPONSIBLE = fold('داری')

/** What a law or rule says is no statement by anybody. */
const LAWS = wordSet('قانون آئین ضابطہ اصول محاورہ کہاوت')
const SOURCES = [TITLES, OFFICE, ORGANISATION, UNNAMED]
const BESIDE = wordSet('ساتھ ہی بھی یہ مزید پھر')

const PAPER =
  /^(?:بیان|رپورٹ|رپورٹوں|خط|اعلامیے|اعلامیہ|پیغام|دستاویز|مسودے|نوٹ|ٹویٹ|خبر|خبروں|پوسٹ|قرارداد|ای میل)$/u

/**
 * “X کی جانب سے جاری کردہ بیان میں”, “X سے جاری اعلامیے کے مطابق”: where the postposition behind X stands; −1: nowhere.
 */
const givenOutBy = ({ units }: Line, low: number, to: number): number =>
  units.findIndex(({ text }, at) => {
    if (at <= low || at >= to) return false
    const next = units[at + 1]?.text ?? ''
    if (text === 'کی') return /^(?:جانب|طرف)$/u.test(next) && units[at + 2]?.text === 'سے'
    return text === 'سے' && next === 'جاری' && at + 2 < to
  })

/** Whose paper it is: “وزارت دفاع کے ایک بیان” → “وزارت دفاع”. Null where the paper stands alone. */
const issuerOf = ({ units }: Line, [from, to]: Run): Run | null => {
  const owner = units.findLastIndex(({ text }, at) => at > from && at < to && /^(?:کے|کی)$/u.test(text))
  return owner > from && to - owner <= 4 ? [from, owner] : null
}

/** The subject of an imperfective clause, which no postposition marks: its first phrase, where that can speak. */
const nominativeIn = (line: Line, low: number, to: number): Run | null => {
  const { units } = line
  let start = units.findLastIndex(({ text }, at) => at >= low && at < to && text === 'کہ') + 1
  if (start === 0) start = low
  while (start < to && (isMark(units[start]!.text) || isConnective(units[start]!.text))) start++
  let end = start
  while (end < to && end < start + 8 && !ENDS_SUBJECT.has(units[end]!.text) && !isMark(units[end]!.text))
    end++
  if (units[end]?.text === 'دوسرے' && units[end - 1]?.text === 'ایک') end--
  // “تاجر انتظامیہ سے …”: what a postposition follows is no part of the subject.
  else if (end > start + 1 && /^(?:سے|کو|پر)$/u.test(units[end]?.text ?? '')) end--
  const words = units.slice(start, end).map(({ text }) => text)
  const speaks = words.some((word) => SOURCES.some((nouns) => nouns.has(word)) || countryNamed(word) !== null)
  return end > start && (speaks || (words.length === 1 && PRONOUN.has(words[0]!))) ? [start, end] : null
}
const ENDS_SUBJECT = wordSet('نے کو سے میں پر تک دوسرے اپنے اپنی اس ان')

type Draft = Found & { open: number | null }

/** Who stands with the cue: the phrase, and the unit where its clause begins. */
const agentOf = (
  line: Line,
  { cue, run, imperfective, passive }: Occurrence,
  low: number,
): Run | null | typeof RELATIVE => {
  const { units } = line
  if (cue.shape === 'report') return null
  if (cue.shape === 'stance') {
    const owner = units.findLastIndex(({ text }, at) => at < run[0] && /^(?:کا|کی|کو)$/u.test(text))
    return phraseBefore(line, low, owner)
  }
  if (cue.shape === 'according') {
    if (cue.lemma === 'بقول') {
      let end = run[1]
      while (end < units.length && !isMark(units[end]!.text) && end < run[1] + 6) end++
      return end > run[1] ? [run[1], end] : null
    }
    const by = givenOutBy(line, low, run[0])
    return by === -1 ? phraseBefore(line, low, run[0]) : phraseBefore(line, low, by)
  }
  // “ناکامی کا الزام وزیر نے حزب اختلاف پر لگایا”: whoever blames stands within the cue.
  const within = units.findIndex(({ text }, at) => at > run[0] && at < run[1] && text === 'نے')
  if (within !== -1)
    return phraseBefore(line, units[run[0] + 1]!.text === RESPONSIBLE ? run[0] + 2 : run[0] + 1, within)
  const ergative = ergativeBefore(line, low, run[0])
  if (ergative === RELATIVE) return RELATIVE
  if (ergative !== NONE) return agentBefore(line, low, ergative)
  if (passive) {
    const by = givenOutBy(line, low, run[0] - 2)
    if (by !== -1) return phraseBefore(line, low, by)
    const paper = units.findLastIndex(
      ({ text }, at) => at > low && at < run[0] && text === 'میں' && PAPER.test(units[at - 1]!.text),
    )
    if (paper === -1) return null
    const named = phraseBefore(line, low, paper)
    return named && (issuerOf(line, named) ?? named)
  }
  if (!imperfective) return null
  let end = run[0]
  while (end > low && BESIDE.has(units[end - 1]!.text)) end--
  const beside = phraseBefore(line, low, end)
  return cue.takes === 'act' ? (nominativeIn(line, low, run[0]) ?? beside) : beside
}

/** Only a coordinated clause ends a claim that is being told; a clause with its own source inside it is nested. */
const coordinatedAt = ({ units }: Line, from: number, start: number): number => {
  let at = start - 1
  while (at > from && BESIDE.has(units[at]!.text)) at--
  if (at <= from || !isConnective(units[at]!.text)) return -1
  return isMark(units[at - 1]?.text) ? at - 1 : at
}

/** “…، جس کی آزادانہ تصدیق ممکن نہیں ہو سکی”, “… تاہم اس کی تصدیق نہیں ہوئی”: the outlet's remark, no part of the claim. */
const beforeComment = ({ units }: Line, from: number, to: number): number => {
  const remark = units.findLastIndex(
    ({ text }, at) =>
      at > from &&
      at < to &&
      (STRONG.has(text) || (text === '،' && /^(?:جس|جن)$/.test(units[at + 1]?.text ?? ''))),
  )
  if (remark === -1) return to
  const words = units.slice(remark, to).map(({ text }) => text)
  return words.includes(CONFIRMED) && (words.includes('نہیں') || units[remark]!.text === '،') ? remark : to
}
const CONFIRMED = fold('تصدیق')

/** Where the clause that ends at `to` begins. */
const clauseStart = ({ units }: Line, from: number, to: number): number =>
  Math.max(
    from,
    units.findLastIndex(({ text }, at) => at < to && (isMark(text) || isConnective(text) || text === 'کہ')) +
      1,
  )

/** “…، جن میں کئی گھر جلنے کی اطلاعات ہیں”: what is reported begins behind the relative. */
const behindRelative = ({ units }: Line, from: number, to: number): number => {
  const at = units.findLastIndex(
    ({ text }, index) =>
      index > from && index < to - 2 && /^(?:جن|جس)$/u.test(text) && units[index + 1]?.text === 'میں',
  )
  return at === -1 ? from : at + 2
}

export const findInLine = (
  analysed: Analysed,
  line: Line,
  low: number,
  previous: Found | null,
  quotedBefore: Span | null,
): Found[] => {
  const { units } = line
  const { text } = analysed
  const found: Draft[] = []
  const end = units.length
  const range = (from: number, to: number): Span =>
    trimmed(text, spanOfRun(line, [from, beforeComment(line, from, to)]))
  let floor = low
  for (const occurrence of occurrencesIn(line)) {
    const { cue, run, said, after } = occurrence
    const open = found.findLast((one) => one.open !== null && one.open <= run[0]) ?? null
    const agent = agentOf(line, occurrence, open?.open ?? floor)
    if (agent === RELATIVE) continue
    if (cue.shape !== 'verb' && cue.shape !== 'report' && agent === null) continue
    const agentWords = agent ? units.slice(...agent).map((unit) => unit.text) : []
    if (cue.shape === 'according' && agentWords.some((word) => NO_SOURCE_OF_ACCORDING.has(word))) continue
    if (agentWords.length === 1 && LAWS.has(agentWords[0]!)) continue
    if (occurrence.negated && !(agent && cue.takes === 'act' && said === null)) continue
    if (occurrence.negated && cue.lemma === 'اعلان کرنا') continue
    if (agentWords.includes('دونوں') && cue.code === 'AGREE' && said === null) continue
    const start = agent?.[0] ?? run[0]
    let source: Span | null = agent ? spanOfRun(line, agent) : null
    const unnamed = occurrence.passive || cue.shape === 'report'
    let subject: Found['subject'] = agent ? 'stated' : unnamed ? 'nobody' : 'carried'
    if (open) {
      const join = coordinatedAt(line, open.open!, start)
      const strong = join !== -1 && units.slice(join, start).some((unit) => STRONG.has(unit.text))
      const pronoun = agentWords.length === 1 && PRONOUN.has(agentWords[0]!)
      if (join !== -1 && ((agent === null && said !== null) || pronoun || (strong && agent !== null))) {
        for (const one of found)
          if (one.open !== null) {
            one.parts[one.parts.length - 1] = range(one.open, join)
            one.open = null
          }
        if (agent === null) {
          source = open.source
          subject = open.subject
        }
        floor = join
      } else if (agent === null || said === null) continue
    }
    const draft = (parts: Span[], rule: string, from: number | null): void => {
      const cueSpan = spanOfRun(line, agent && agent[0] > run[0] ? [run[0], agent[0]] : run)
      found.push({
        parts,
        cue: { span: cueSpan, lemma: cue.lemma },
        source,
        subject,
        sentence: line.sentence.index,
        rules: [{ rule, span: cueSpan }],
        open: from,
      })
    }
    if (cue.shape === 'according' && agent) {
      let from = Math.max(after, agent[1])
      while (from < end && (units[from]!.text === '،' || units[from]!.text === 'کہ')) from++
      const before = found.length === 0 && start > floor + 1 ? range(floor, start) : null
      if (from >= end) {
        if (before) draft([before], 'according-to', null)
        continue
      }
      draft(
        before && before[1] - before[0] > 8 && units[start - 1]!.text !== '،'
          ? [before, range(from, end)]
          : [range(from, end)],
        'according-to',
        from,
      )
      continue
    }
    if (said !== null) {
      if (agent === null && !occurrence.passive && !open && previous === null && cue.lemma === 'ذکر کرنا')
        continue
      draft([range(said, end)], 'said-then-clause', said)
      continue
    }
    if (cue.shape === 'report') {
      if (/^(?:کی|کے)$/u.test(units[start - 1]?.text ?? '') && start - floor > 2)
        draft([range(behindRelative(line, floor, start), start - 1)], 'claim-then-source-said', null)
      continue
    }
    const before = units[run[0] - 1]?.text === ALSO ? run[0] - 2 : run[0] - 1
    const owned = cue.shape === 'verb' && /^(?:کا|کی|کے)$/u.test(units[before]?.text ?? '')
    if (occurrence.participle && cue.takes === 'clause' && !owned) continue
    const quote = units.slice(floor, start).findLastIndex((unit) => unit.text === QUOTED)
    if (cue.takes === 'clause' && !(owned && agent && cue.lemma.includes(' '))) {
      if (quote !== -1 && units.slice(floor + quote + 1, start).every((unit) => isMark(unit.text)))
        draft([units[floor + quote]!.span], 'quotation-then-said', null)
      else if (quotedBefore && found.length === 0 && agent && after >= end - 1)
        draft([quotedBefore], 'quotation-then-said', null)
      else if (agent && after >= end - 1 && units[start - 1]?.text === '،' && start - low > 4)
        draft([range(low, start - 1)], 'claim-then-source-said', null)
      continue
    }
    const next = units.slice(after).length
    if (cue.lemma === 'قرار دینا' && occurrence.participle && next > 1) continue
    if (agent === null) continue
    const object = objectOf(
      line,
      Math.max(
        agent[0] > run[0] ? clauseStart(line, floor, run[0]) : agent[1],
        units.findLastIndex(({ text: word }, at) => at < run[0] && word === 'نے'),
      ),
      run[0],
    )
    // “… کا دعویٰ کیا ہے جسے لودرا نے مسترد کر دیا”: what was told before is what it turns down.
    const told = /^(?:جسے|جنہیں)$/u.test(units[agent[0] - 1]?.text ?? '') ? found.at(-1) : undefined
    const noun = told ? units.findIndex(({ span }) => span[0] === told.cue?.span[0]) : -1
    const denied = noun > low ? phraseBefore(line, low, noun + 1) : null
    if (denied) draft([range(...denied)], 'object-of-cue', null)
    else if (object) draft([range(...object)], 'object-of-cue', null)
  }
  const colon = units.findIndex(({ text: word }, at) => at > low && at < low + 10 && word === ':')
  if (found.length === 0 && colon !== -1 && units[colon + 1]?.text === QUOTED) {
    const speaker = phraseBefore(line, low, colon)
    const isSource =
      speaker && units.slice(...speaker).some(({ text: word }) => SOURCES.some((nouns) => nouns.has(word)))
    if (isSource && speaker[0] === low && units[colon - 1]!.text !== TALKS)
      found.push({
        parts: [units[colon + 1]!.span],
        cue: null,
        source: spanOfRun(line, speaker),
        subject: 'stated',
        sentence: line.sentence.index,
        rules: [{ rule: 'speaker-and-colon', span: spanOfRun(line, speaker) }],
        open: null,
      })
  }
  return found.map(({ open: _, ...one }) => one)
}
