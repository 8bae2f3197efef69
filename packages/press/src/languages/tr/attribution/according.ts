// “Uzmanlara göre …”, “X'in dediğine göre …”, “X'in ifadesiyle …”, and nouns that carry a claim (“… yönündeki iddiası”).
import type { Line, Run } from '../../verb-final/line.ts'
import { isNominalised } from './claims.ts'
import { CLAIM_NOUNS } from './cues.ts'
import { CONNECTIVES, isAbbreviation, isMark, withoutRelative } from './phrases.ts'

/** “According to” these is a manner or a measure: by plan, by law, compared with last year. */
const NO_SOURCE =
  /^(?:buna|ona|şuna|bunlara|duruma|plan|takvim|yasa|kanun|anlaşma|sözleşme|protokol|madde|program|kural|hukuk|yıla|aya|haftaya|döneme|öncesine|geçmişe|ihtiyaca|şartlara|koşullara|sıraya|yönetmeli|mevzuat|tüzü|genelge|karara|kriter|ölçüt|standart|oran|yaşa|yaşına|cinsiyet|biçim|türüne|türlerine|sayısına|büyüklü|mevsim|iklim|zevk|istek|isteğ|yere|yerine|kişiye|zamana|günlere|her)/u
const BY_WORDS = /^(?:ifadesiyle|deyişiyle|sözleriyle|tabiriyle|deyimiyle|anlatımıyla|ifadeleriyle)$/u
const SAYING =
  /(?:dediğine|söylediğine|aktardığına|anlattığına|belirttiğine|bildirdiğine|ifadesine|açıklamasına|iddiasına|değerlendirmesine|sözlerine|anlatımına|yazdığına|hesabına|görüşüne|haberine|raporuna|bildirisine|duyurusuna|bilgisine|verilerine|analizine|tahminine|iddialarına|bilgilerine|haberlerine|ifadelerine|ettiğine|açıkladığına|duyurduğuna|geçtiğine)$/u

export type According = { source: Run; cue: Run; claim: Run[]; lemma: string }

const FINDINGS = /^(?:belirleme|bilgi|tespit|bulgu|haber|veri|iddia|tahmin)\p{L}*[ae]$/u
const FIRST = /^(?:ilk|son|edinilen|alınan|eldeki|resmi|gelen)$/u
const PRINTED = /^(?:yer|çıkan|yayımlanan|yayınlanan)$/u
const GIVEN_OUT = /^(?:yapılan|alınan|edinilen|geçilen)$/u

/** “Bakanlıktan yapılan açıklamaya göre”, “ordu tarafından yapılan …”: the body that gave it out; null where none is named. */
const issuerIn = ({ units }: Line, from: number, to: number): Run | null => {
  const given = units.findIndex(({ text }, at) => at > from && at < to && GIVEN_OUT.test(text))
  // “Yerel basında yer alan haberlere göre”
  const printed = units.findIndex(({ text }, at) => at > from && at < to && PRINTED.test(text))
  if (given === -1 && printed !== -1)
    return /[dt][ae]$/u.test(units[printed - 1]!.text) ? [from, printed] : null
  const at = units.findIndex(
    ({ text }, index) => index >= from && index < given && /(?:[dt][ae]n|^tarafından)$/u.test(text),
  )
  if (at === -1) return null
  const end = units[at]!.text === 'tarafından' ? at : at + 1
  return end > from ? [from, end] : null
}

const withoutMarks = ({ units }: Line, from: number, to: number): Run | null => {
  let start = from
  let end = to
  while (start < end && isMark(units[start]!.text)) start++
  while (end > start && isMark(units[end - 1]!.text)) end--
  return start < end ? [start, end] : null
}

export const accordingIn = (line: Line, low: number): According | null => {
  const { units } = line
  const at = units.findIndex(({ text }, index) => index > low && (text === 'göre' || BY_WORDS.test(text)))
  if (at === -1) return null
  const saying = units[at]!.text === 'göre' && SAYING.test(units[at - 1]!.text)
  // “X'in verdiği bilgiye göre”
  const given =
    /^bilgi/u.test(units[at - 1]!.text) &&
    /^(?:verdiği|aktardığı|paylaştığı)$/u.test(units[at - 2]?.text ?? '')
  const cue: Run = given ? [at - 2, at + 1] : saying ? [at - 1, at + 1] : [at, at + 1]
  let start = cue[0]
  while (
    start > low &&
    (!isMark(units[start - 1]!.text) || isAbbreviation(line, start - 1)) &&
    cue[0] - start < 12
  )
    start--
  while (start < cue[0] && CONNECTIVES.has(units[start]!.text)) start++
  // “… kazada ilk belirlemelere göre iki kişi öldü”: what nobody in particular has found.
  const found = FINDINGS.test(units[at - 1]!.text) && FIRST.test(units[at - 2]?.text ?? '')
  if (found) start = at - 2
  if (found && start > low) {
    const behind = withoutMarks(line, cue[1], units.length)
    const before = withoutMarks(line, low, start)
    return behind && { source: [start, at], cue, claim: before ? [before, behind] : [behind], lemma: 'göre' }
  }
  if (start >= cue[0] || (start > low + 3 && !isMark(units[start - 1]?.text))) return null
  const issuer = issuerIn(line, start, cue[0])
  if (issuer) {
    const claim = withoutMarks(line, cue[1], units.length)
    return claim && { source: issuer, cue, claim: [claim], lemma: 'göre' }
  }
  const source = withoutRelative(line, [start, cue[0]])
  const last = units[source[1] - 1]!.text
  if (units.slice(...source).some(({ text }) => NO_SOURCE.test(text))) return null
  const dative =
    saying || given || BY_WORDS.test(units[at]!.text)
      ? /(?:n[ıiuü]n|'[ıiuü]n|[ıiuü]n)$/u
      : /(?:[ae]|'[yn]?[ae])$/u
  if (!dative.test(last) || isNominalised(last)) return null
  let before = low
  while (before < start && (CONNECTIVES.has(units[before]!.text) || isMark(units[before]!.text))) before++
  const behind = withoutMarks(line, cue[1], units.length)
  if (!behind) return null
  const claim: Run[] =
    start - before > 2 && !BY_WORDS.test(units[at]!.text) ? [[before, start], behind] : [behind]
  return {
    source,
    cue,
    claim,
    lemma: saying || given ? 'demek' : units[at]!.text === 'göre' ? 'göre' : 'ifade',
  }
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
