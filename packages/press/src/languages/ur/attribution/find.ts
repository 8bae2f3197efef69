// Attributions of an Urdu sentence. The source stands first (“X نے”, “X کا”, “X کے مطابق”), the cue ends its clause,
// and what is said follows after “کہ”, stands as a quotation beside it, or is the cue's object.
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { type Found, trimmed } from '../../verb-final/found.ts'
import { type Line, QUOTED, type Run, spanOfRun } from '../../verb-final/line.ts'
import { wordSet } from '../script.ts'
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

/** What a law or rule says is no statement by anybody. */
const LAWS = wordSet('قانون آئین ضابطہ اصول محاورہ کہاوت')
const SOURCES = [TITLES, OFFICE, ORGANISATION, UNNAMED]
const BESIDE = wordSet('ساتھ ہی بھی یہ مزید پھر')

type Draft = Found & { open: number | null }

/** Who stands with the cue: the phrase, and the unit where its clause begins. */
const agentOf = (
  line: Line,
  { cue, run, imperfective, passive }: Occurrence,
  low: number,
): Run | null | typeof RELATIVE => {
  const { units } = line
  if (cue.shape === 'stance') {
    const owner = units.findLastIndex(({ text }, at) => at < run[0] && /^(?:کا|کی)$/u.test(text))
    return phraseBefore(line, low, owner)
  }
  if (cue.shape === 'according') {
    if (cue.lemma === 'بقول') {
      let end = run[1]
      while (end < units.length && !isMark(units[end]!.text) && end < run[1] + 6) end++
      return end > run[1] ? [run[1], end] : null
    }
    return phraseBefore(line, low, run[0])
  }
  const ergative = ergativeBefore(line, low, run[0])
  if (ergative === RELATIVE) return RELATIVE
  if (ergative !== NONE) return agentBefore(line, low, ergative)
  if (passive) {
    const by = units.findIndex(
      ({ text }, at) =>
        at > low &&
        at < run[0] - 2 &&
        text === 'کی' &&
        /^(?:جانب|طرف)$/.test(units[at + 1]!.text) &&
        units[at + 2]!.text === 'سے',
    )
    if (by !== -1) return phraseBefore(line, low, by)
    const paper = units.findLastIndex(
      ({ text }, at) =>
        at > low &&
        at < run[0] &&
        text === 'میں' &&
        /^(?:بیان|رپورٹ|خط|اعلامیے|اعلامیہ|پیغام|دستاویز|مسودے|نوٹ)$/.test(units[at - 1]!.text),
    )
    return paper === -1 ? null : phraseBefore(line, low, paper)
  }
  return imperfective ? phraseBefore(line, low, run[0]) : null
}

/** Only a coordinated clause ends a claim that is being told; a clause with its own source inside it is nested. */
const coordinatedAt = ({ units }: Line, from: number, start: number): number => {
  let at = start - 1
  while (at > from && BESIDE.has(units[at]!.text)) at--
  if (at <= from || !isConnective(units[at]!.text)) return -1
  return isMark(units[at - 1]?.text) ? at - 1 : at
}

/** “…، جس کی آزادانہ تصدیق ممکن نہیں ہو سکی” is the outlet's remark and no part of the claim. */
const beforeComment = ({ units }: Line, from: number, to: number): number => {
  const comma = units.findIndex(
    ({ text }, at) => at > from && at < to && text === '،' && /^(?:جس|جن)$/.test(units[at + 1]?.text ?? ''),
  )
  return comma !== -1 && units.slice(comma, to).some(({ text }) => text === 'تصدیق') ? comma : to
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
    if (cue.shape !== 'verb' && agent === null) continue
    const agentWords = agent ? units.slice(...agent).map((unit) => unit.text) : []
    if (cue.shape === 'according' && agentWords.some((word) => NO_SOURCE_OF_ACCORDING.has(word))) continue
    if (agentWords.length === 1 && LAWS.has(agentWords[0]!)) continue
    if (occurrence.negated && !(agent && cue.takes === 'act' && said === null)) continue
    if (occurrence.negated && cue.lemma === 'اعلان کرنا') continue
    const start = agent?.[0] ?? run[0]
    let source: Span | null = agent ? spanOfRun(line, agent) : null
    let subject: Found['subject'] = agent ? 'stated' : occurrence.passive ? 'nobody' : 'carried'
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
      const cueSpan = spanOfRun(line, run)
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
    if (occurrence.participle && cue.takes === 'clause') continue
    const quote = units.slice(floor, start).findLastIndex((unit) => unit.text === QUOTED)
    if (cue.takes === 'clause') {
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
        agent[1],
        units.findLastIndex(({ text: word }, at) => at < run[0] && word === 'نے'),
      ),
      run[0],
    )
    if (object) draft([range(...object)], 'object-of-cue', null)
  }
  const colon = units.findIndex(({ text: word }, at) => at > low && at < low + 10 && word === ':')
  if (found.length === 0 && colon !== -1 && units[colon + 1]?.text === QUOTED) {
    const speaker = phraseBefore(line, low, colon)
    const isSource =
      speaker && units.slice(...speaker).some(({ text: word }) => SOURCES.some((nouns) => nouns.has(word)))
    if (isSource && speaker[0] === low)
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
