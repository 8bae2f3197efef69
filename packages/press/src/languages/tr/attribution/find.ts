// Attributions of a Turkish sentence: the source begins the clause, the cue ends it, what is said stands between.
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { type Found, trimmed } from '../../verb-final/found.ts'
import { type Line, QUOTED, type Run, spanOfRun } from '../../verb-final/line.ts'
import { accordingIn, claimNounIn } from './according.ts'
import { claimBefore } from './claims.ts'
import { occurrencesIn } from './occurrences.ts'
import { CONNECTIVES, isMark, pastAsides, speakerAfter, subjectIn } from './phrases.ts'

type Source = { span: Span | null; subject: Found['subject'] }

/** “Bakanlıktan yapılan açıklamada, … bildirildi”: the body that a passive names. */
const bodyOfPassive = (line: Line, from: number, to: number): Run | null => {
  const { units } = line
  for (let at = from; at < Math.min(to, from + 10); at++) {
    const { text } = units[at]!
    const _next = units[at + 1]?.text ?? ''
    const made = units
      .slice(at + 1, at + 5)
      .some((unit) => /^(?:yapılan|gelen|alınan|yayımlanan|edinilen)$/u.test(unit.text))
    if (/[dt][ae]n$/u.test(text) && made) return [from, at + 1]
    if (text === 'tarafından' && at > from) return [from, at]
    if (/^(?:açıklama|rapor|bildiri|metn|mektu|haber|yazı|duyuru|tebliğ)\p{L}*(?:[dt][ae])$/u.test(text))
      return [from, at + 1]
  }
  return null
}

/** “… ifadesi yer aldı”: finite in form, passive in sense. */
const PASSIVE_NOUN = /(?:yer al|yer veril|kullanıl)m[ae]k$/u
const QUOTING = /^(?:demek|söyle|konuş|yaz|anlat)/u

export const findInLine = (
  analysed: Analysed,
  line: Line,
  low: number,
  _previous: Found | null,
  quotedBefore: Span | null,
): Found[] => {
  const { units } = line
  const { text } = analysed
  const found: Found[] = []
  const add = (
    parts: Run[],
    { cue, run }: { cue: { lemma: string }; run: Run },
    { span, subject }: Source,
    rule: string,
  ) => {
    const cueSpan = spanOfRun(line, run)
    found.push({
      parts: parts.map((part) => trimmed(text, spanOfRun(line, part))),
      cue: { span: cueSpan, lemma: cue.lemma },
      source: span,
      subject,
      sentence: line.sentence.index,
      rules: [{ rule, span: cueSpan }],
    })
  }
  const stated = (run: Run): Source => ({ span: spanOfRun(line, run), subject: 'stated' })
  let floor = low
  let carried: Source | null = null
  let within = false
  const according = accordingIn(line, low)
  if (according) {
    const { source, cue, claim, lemma } = according
    add(claim, { cue: { lemma }, run: cue }, stated(source), 'according-to')
    floor = Math.max(floor, cue[1])
    within = true
  }
  for (const occurrence of occurrencesIn(line)) {
    const { cue, form, run } = occurrence
    if (run[0] < floor) continue
    const noun = claimNounIn(line, floor, run[0])
    const passive = form === 'passive' || PASSIVE_NOUN.test(cue.lemma)
    const named = passive || carried || noun?.source[0] === floor ? null : subjectIn(line, floor, run[0])
    const first: Source | null = carried
    let from = floor
    let source: Source
    if (form === 'participle') {
      const speaker = speakerAfter(line, run[1])
      const claim = speaker ? claimBefore(line, floor, run[0], cue, form) : null
      if (!speaker || !claim) continue
      source = stated(speaker.run)
      add([claim], occurrence, source, 'claim-saying-source')
      carried = source
      floor = speaker.after
      continue
    }
    if (passive) {
      const body = bodyOfPassive(line, floor, run[0])
      source = body ? stated(body) : { span: null, subject: 'nobody' }
      if (body) from = pastAsides(line, body[1], run[0])
    } else if (named) {
      source = stated(named.run)
      from = pastAsides(line, named.after, run[0])
    } else {
      const paper =
        first === null && /^(?:yaz|bildir|belirt|söyle)/u.test(cue.lemma)
          ? bodyOfPassive(line, floor, run[0])
          : null
      source = paper ? stated(paper) : (first ?? { span: null, subject: 'carried' })
      from = first || paper ? pastAsides(line, paper?.[1] ?? floor, run[0]) : floor
    }
    if (within && !(named && cue.takes === 'clause')) continue
    // “Akar sözlerini şöyle sürdürdü: “…””
    const follows = units[run[1]]?.text === ':' && units[run[1] + 1]?.text === QUOTED
    let claim: Run | null = follows ? [run[1] + 1, run[1] + 2] : claimBefore(line, from, run[0], cue, form)
    const quoted =
      claim === null &&
      quotedBefore !== null &&
      cue.takes === 'clause' &&
      QUOTING.test(cue.lemma) &&
      found.length === 0
    if (claim === null && quoted) {
      found.push({
        parts: [quotedBefore],
        cue: { span: spanOfRun(line, run), lemma: cue.lemma },
        source: source.span,
        subject: source.subject,
        sentence: line.sentence.index,
        rules: [{ rule: 'quotation-then-said', span: spanOfRun(line, run) }],
      })
    }
    if (claim === null) continue
    // The subject may stand between a quotation and the verb: “…” Başkan dedi.
    if (named === null && units[claim[0]]!.text === QUOTED && claim[1] > claim[0] + 1) {
      const between = subjectIn(line, claim[0] + 1, run[0])
      if (between && between.after >= run[0]) {
        source = stated(between.run)
        claim = [claim[0], claim[0] + 1]
      }
    }
    add(
      [claim],
      occurrence,
      source,
      form === 'passive' ? 'said-in-passive' : `source-claim-${form === 'converb' ? 'saying' : 'said'}`,
    )
    if (noun)
      add([noun.claim], { cue: { lemma: noun.lemma }, run: noun.cue }, stated(noun.source), 'claim-noun')
    if (source.subject !== 'nobody') carried = source.span === null ? carried : source
    floor = follows ? run[1] + 2 : run[1]
    while (floor < units.length && (isMark(units[floor]!.text) || CONNECTIVES.has(units[floor]!.text))) {
      if (units[floor]!.text === ';' || units[floor]!.text === ':') carried = null
      floor++
    }
    if (form === 'finite' && carried && subjectIn(line, floor, units.length)) {
      const next = occurrencesIn(line).find((other) => other.run[0] >= floor)
      const other = next ? subjectIn(line, floor, next.run[0]) : null
      if (other && units[other.run[1]]?.text === ',') carried = null
    }
  }
  const speaker = found.length === 0 ? speakerBeforeColon(analysed, line, low) : null
  if (speaker) {
    const [run, from] = speaker
    found.push({
      parts: [trimmed(text, spanOfRun(line, [from, units.length]))],
      cue: null,
      source: spanOfRun(line, run),
      subject: 'stated',
      sentence: line.sentence.index,
      rules: [{ rule: 'speaker-and-colon', span: spanOfRun(line, run) }],
    })
  }
  return found
}

/** “Savunma Bakanı Yusuf Akar: “…””, and in headlines also without marks: “Ordu: Üç köy geri alındı”. */
const speakerBeforeColon = (analysed: Analysed, line: Line, low: number): [Run, number] | null => {
  const { units } = line
  const colon = units.findIndex(({ text }, at) => at > low && at < low + 8 && text === ':')
  if (colon === -1 || colon + 2 > units.length) return null
  const isHeadline = analysed.paragraphs[line.sentence.paragraph]!.form === 'headline'
  const isQuoted = units[colon + 1]?.text === QUOTED
  const subject = isQuoted || isHeadline ? subjectIn(line, low, colon + 1) : null
  return subject && subject.run[1] === colon ? [subject.run, colon + 1] : null
}
