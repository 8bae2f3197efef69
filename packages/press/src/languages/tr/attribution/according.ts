// “Uzmanlara göre …”, “X'in dediğine göre …”, “X'in ifadesiyle …”, and nouns that carry a claim (“… yönündeki iddiası”).
import type { Line, Run } from '../../verb-final/line.ts'
import { isNominalised } from './claims.ts'
import { CLAIM_NOUNS } from './cues.ts'
import { CONNECTIVES, isAbbreviation, isMark, withoutRelative } from './phrases.ts'

/** “According to” these is a manner or a measure: by plan, by law, compared with last year. */
const NO_SOURCE =
  /^(?:buna|ona|şuna|bunlara|duruma|plan|takvim|yasa|kanun|anlaşma|sözleşme|protokol|madde|program|kural|hukuk|yıla|aya|haftaya|döneme|öncesine|geçmişe|ihtiyaca|şartlara|koşullara|sıraya)/u
const BY_WORDS = /^(?:ifadesiyle|deyişiyle|sözleriyle|tabiriyle|deyimiyle|anlatımıyla|ifadeleriyle)$/u
const SAYING =
  /(?:dediğine|söylediğine|aktardığına|anlattığına|belirttiğine|bildirdiğine|ifadesine|açıklamasına|iddiasına|değerlendirmesine|sözlerine|anlatımına|yazdığına|hesabına|görüşüne)$/u

export type According = { source: Run; cue: Run; claim: Run[]; lemma: string }

export const accordingIn = (line: Line, low: number): According | null => {
  const { units } = line
  const at = units.findIndex(({ text }, index) => index > low && (text === 'göre' || BY_WORDS.test(text)))
  if (at === -1) return null
  const saying = units[at]!.text === 'göre' && SAYING.test(units[at - 1]!.text)
  const cue: Run = saying ? [at - 1, at + 1] : [at, at + 1]
  let start = cue[0]
  while (
    start > low &&
    (!isMark(units[start - 1]!.text) || isAbbreviation(line, start - 1)) &&
    cue[0] - start < 12
  )
    start--
  while (start < cue[0] && CONNECTIVES.has(units[start]!.text)) start++
  if (start >= cue[0] || (start > low + 3 && !isMark(units[start - 1]?.text))) return null
  const source = withoutRelative(line, [start, cue[0]])
  const last = units[source[1] - 1]!.text
  if (units.slice(...source).some(({ text }) => NO_SOURCE.test(text))) return null
  const dative =
    saying || BY_WORDS.test(units[at]!.text) ? /(?:n[ıiuü]n|'[ıiuü]n|[ıiuü]n)$/u : /(?:[ae]|'[yn]?[ae])$/u
  if (!dative.test(last) || isNominalised(last)) return null
  let from = cue[1]
  while (from < units.length && isMark(units[from]!.text)) from++
  let before = low
  while (before < start && (CONNECTIVES.has(units[before]!.text) || isMark(units[before]!.text))) before++
  let to = units.length
  while (to > from && isMark(units[to - 1]!.text)) to--
  if (from >= to) return null
  const claim: Run[] =
    start - before > 2 && !BY_WORDS.test(units[at]!.text)
      ? [
          [before, start],
          [from, to],
        ]
      : [[from, to]]
  return { source, cue, claim, lemma: saying ? 'demek' : units[at]!.text === 'göre' ? 'göre' : 'ifade' }
}

/** A claim that hangs on a noun in the middle of a clause, and whose it is by the genitive before. */
export const claimNounIn = (
  { units }: Line,
  from: number,
  to: number,
): { source: Run; claim: Run; cue: Run; lemma: string } | null => {
  const link = units.findIndex(
    ({ text }, at) => at > from && at < to && /^(?:yönündeki|şeklindeki|yolundaki)$/u.test(text),
  )
  if (link === -1 || link + 1 >= to || !isNominalised(units[link - 1]!.text)) return null
  const noun = CLAIM_NOUNS.find(([pattern]) => pattern.test(units[link + 1]!.text))
  const owner = units.findIndex(
    ({ text }, at) => at >= from && at < link && /(?:n[ıiuü]n|'[ıiuü]n)$/u.test(text),
  )
  if (!noun || owner === -1 || owner + 1 >= link) return null
  return { source: [from, owner + 1], claim: [owner + 1, link], cue: [link + 1, link + 2], lemma: noun[1] }
}
