// The source of a Turkish clause: its first phrase without a case ending, before a comma or on its own.
import { type Line, QUOTED, type Run } from '../../verb-final/line.ts'
import { wordSet } from '../script.ts'
import { ADJECTIVES, FIELDS, OFFICE, ORGANISATION, PRONOUNS, TITLES, UNNAMED } from '../voices/nouns.ts'

export const CONNECTIVES = wordSet(
  've ancak ama fakat ayrıca öte yandan buna karşın karşılık ise lakin üstelik böylece ardından oysa peki yine bununla birlikte',
)
const CASE = /(?:'(?:[dt][ae]n?|[yn]?[ıiuü]n?|[yn]?[ae]|l[ae]|yl[ae]))$/u
const ADVERBIAL =
  /(?:[dt][ae]|[dt][ae]n|[ae]r[ae]k|ken|[ıiuü]nc[ae]|[ıiuü]yl[ae]|y?[ıiuü]p|için|göre|karşı|sonra|önce|rağmen|olarak|boyunca|kadar|beri|itibarıyla|üzere|gibi|günü|gecesi|akşamı|sabahı|dün|bugün|geçen|hafta)$/u
const OCCASION =
  /^(?:konuşma|açıklama|toplantı|mesaj|paylaşım|röportaj|mektup|demeç|görüşme|program|ifade|değerlendirme|yazı|brifing|yayın|söyleşi|oturum|basın|bilgilendirme|duyuru|beyan|bülten|bildiri|metn|rapor|sunum|tweet|twit|dilekçe)\p{L}*(?:[dt][ae])$/u
const RECIPIENT =
  /^(?:gazeteci|basın|muhabir|(?:radyo|televizyon|gazete|ajans|kanal|haber)(?:\p{L}*'|\p{L}*m[ıi]z|\p{L}*s[ıi]n)|(?:bbc|cnn|afp|ap|dw|reuters|aa)')(?:\p{L}*(?:[ae]))$/u
/** “izleyen”, “yöneten”, “reddeden”; ablatives (“ordusundan”, “bakanlıktan”) end alike. */
const PARTICIPLE = /(?:[^dt][ae]n|[aeıioöuü]t[ae]n|[eiü]den|[dt][ıiuü]ğ[ıiuü]m[ıiuü]z)$/u
const NOT_PARTICIPLE =
  /^(?:zaman|insan|neden|vatan|plan|alan|taban|ilan|liman|iran|yaman|orman|düşman|komutan|uzman|vilayeten|ekipman|tümen|osman|sultan|han|hasan|ceylan|aslan|aynen|tamamen|resmen)$/u

/** What may begin a sentence as a participle: other capitals that end alike are names (“Canan Öztürk”, “Guardian gazetesi”). */
const SPEAKING =
  /^(?:konuş|açıkla|değerlendir|belirt|söyle|katıl|yanıtla|cevapla|bulun|tepki|yap|ver|düzenle)\p{L}*[ae]n$/u

export const isMark = (text: string | undefined) => text !== undefined && /^[^\p{L}\p{N}❝]+$/u.test(text)
/** The stop of “Prof.”. */
export const isAbbreviation = ({ units }: Line, at: number): boolean =>
  units[at]?.text === '.' && TITLES.test(units[at - 1]?.text ?? '')

export const isCapital = (shown: string) => /^(?:\p{Lu}|(?:el|al|en|es|er|ez|eş|ed|et)-\p{Lu})/u.test(shown)
const isNoun = (text: string) =>
  UNNAMED.test(text) || OFFICE.test(text) || ORGANISATION.test(text) || TITLES.test(text)
const isGenitive = (text: string) => /(?:'?n[ıiuü]n|'[ıiuü]n|[lr][ıiuü]n)$/u.test(text) && text.length > 4

/** Without a relative clause in front: “Görüşmeleri izleyen bir diplomat” → “bir diplomat”. */
export const withoutRelative = ({ units, known }: Line, [from, to]: Run): Run => {
  for (let at = to - 2; at >= from; at--) {
    const { text, shown } = units[at]!
    if (
      PARTICIPLE.test(text) &&
      !NOT_PARTICIPLE.test(text) &&
      !isNoun(text) &&
      text.length > 3 &&
      (!isCapital(shown) || (at === from && !known.has(text) && SPEAKING.test(text)))
    )
      return [at + 1, to]
  }
  return [from, to]
}

/** Whether the last word can end the name of a speaker. */
const isNominal = ({ units }: Line, [from, to]: Run): boolean => {
  const { text, shown } = units[to - 1]!
  if (CASE.test(text) || OCCASION.test(text)) return false
  if (isNoun(text) || PRONOUNS.test(text)) return true
  if (ADVERBIAL.test(text) && !(isCapital(shown) && to - 1 > from)) return false
  return isCapital(shown) || units.slice(from, to).some((unit) => unit.text === 'bir')
}

/** The leading words that can name a speaker: capitals, titles and what belongs to them; null where it does not end in a noun. */
const leadingRun = (line: Line, from: number, to: number): Run | null => {
  const { units } = line
  let last = from
  for (let at = from; at < to && at < from + 10; at++) {
    const { text, shown } = units[at]!
    if (isAbbreviation(line, at)) continue
    // “Türk Silahlı Kuvvetleri (TSK)”
    if (text === '(' && last === at && units[at + 2]?.text === ')') {
      at += 2
      last = at + 1
      continue
    }
    if (text === 'ise' || text === QUOTED || isMark(text)) break
    const capital = isCapital(shown) && (at > from || !ADVERBIAL.test(text))
    const belongs =
      ADJECTIVES.test(text) ||
      FIELDS.test(text) ||
      isGenitive(text) ||
      /[dt][ae]n$/u.test(text) ||
      text === 'bir' ||
      text === 've' ||
      text === 'ile'
    const noun = isNoun(text)
    if (!capital && !noun && !belongs) break
    // “Akar Selim Arkan'ı …”: a name that stands in a case is another's.
    if (
      CASE.test(text) &&
      capital &&
      last > from + 1 &&
      line.known.has(units[from]!.text) &&
      !isNoun(units[from + 1]!.text)
    )
      last = from + 1
    if (CASE.test(text) && !isGenitive(text) && !/[dt][ae]n$/u.test(text)) break
    if ((capital || noun) && !CASE.test(text)) last = at + 1
  }
  if (last === from) return null
  const run: Run = [from, last]
  const only = units[from]!
  const follows = units[last]?.text
  const alone = last === from + 1
  const known =
    follows === 'ise' ||
    follows === ':' ||
    follows === ',' ||
    follows === 'da' ||
    follows === 'de' ||
    follows === 'ayrıca' ||
    isNoun(only.text) ||
    PRONOUNS.test(only.text) ||
    /l[ae]r$/u.test(only.text) ||
    line.known.has(only.text)
  return alone && !known ? null : run
}

export type Named = { run: Run; after: number }

/** Whoever the clause from `from` names as its subject, and where the rest begins; null where it names nobody. */
export const subjectIn = (line: Line, from: number, to: number): Named | null => {
  const { units } = line
  let start = from
  while (start < to && (CONNECTIVES.has(units[start]!.text) || isMark(units[start]!.text))) start++
  for (let segments = 0; segments < 3 && start < to; segments++) {
    let comma = start
    while (comma < to && units[comma]!.text !== ',' && units[comma]!.text !== QUOTED) comma++
    const isSegment = comma < to && units[comma]!.text === ','
    if (isSegment) {
      const run: Run = withoutRelative(line, [start, comma])
      if (run[1] - run[0] <= 16 && isNominal(line, run)) return { run, after: comma + 1 }
    }
    const inner = withoutRelative(line, [start, Math.min(comma, start + 12)])
    const lead =
      (inner[0] > start ? leadingRun(line, inner[0], comma) : null) ?? leadingRun(line, start, comma)
    if (lead) {
      const adverbial =
        isSegment && (ADVERBIAL.test(units[comma - 1]!.text) || OCCASION.test(units[comma - 1]!.text))
      let after = adverbial && comma - lead[1] < 10 ? comma + 1 : lead[1]
      while (after < to && CONNECTIVES.has(units[after]!.text)) after++
      return { run: lead, after }
    }
    if (!isSegment || !ADVERBIAL.test(units[comma - 1]!.text)) return null
    start = comma + 1
  }
  return null
}

/** “yaptığı konuşmada”, “bir açıklamada”, “gönderdiği mektupta”: an occasion of speaking, not one that the claim tells of. */
const GIVEN = /(?:[dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi]|^bir|^yazılı|^sosyal|^medya|[ıiuü]nd[ae]ki)$/u

/** Past asides on how and where it was said: “yaptığı konuşmada,”, “adının açıklanmaması kaydıyla,”. */
export const pastAsides = ({ units }: Line, from: number, to: number): number => {
  let start = from
  for (let at = from; at < Math.min(to, from + 14); at++) {
    const { text } = units[at]!
    if (text === QUOTED) break
    const given = units.slice(Math.max(from, at - 2), at).some((unit) => GIVEN.test(unit.text))
    const spokenAt = OCCASION.test(text) && (units[at + 1]?.text === ',' || at === from || given)
    if (spokenAt || /^(?:kaydıyla|koşuluyla|şartıyla|istemeyerek)$/u.test(text))
      start = units[at + 1]?.text === ',' ? at + 2 : at + 1
    else if (text === ',' && /(?:[ae]r[ae]k|ken)$/u.test(units[at - 1]!.text) && at - start < 8)
      start = at + 1
    else if (text === ',' && at === start) start = at + 1
    // To whom: “Sarısu Radyosu'na”, “gazetecilere”.
    else if (at - start < 4 && RECIPIENT.test(text)) start = at + 1
  }
  return start
}

/** The speaker after a participle: “… diyen tecrübeli diplomat,”. */
export const speakerAfter = (line: Line, from: number): Named | null => {
  const { units } = line
  let comma = from
  while (
    comma < units.length &&
    comma < from + 10 &&
    units[comma]!.text !== ',' &&
    units[comma]!.text !== QUOTED
  )
    comma++
  if (units[comma]?.text === ',' && comma > from && isNominal(line, [from, comma]))
    return { run: [from, comma], after: comma + 1 }
  const lead = leadingRun(line, from, Math.min(units.length, from + 8))
  return lead ? { run: lead, after: lead[1] } : null
}
