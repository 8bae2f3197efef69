// What is said, between source and cue: a nominalised clause (“… olduğunu”), a quotation, or the cue's object.
import { type Line, QUOTED, type Run } from '../../verb-final/line.ts'
import type { TurkishCue, TurkishForm } from './cues.ts'
import { isMark } from './phrases.ts'

/** -dığını, -acağını, -masını, -mayı, -dığına, -dığı, -makla, -acakları … */
const NOMINALISED =
  /(?:[dt][ıiuü]ğ[ıiuü](?:n?[ıiuü]?|n[ae])?|[dt][ıiuü]kl[ae]r[ıi](?:n[ıiae])?|[ae]c[ae]ğ[ıi](?:n?[ıi]?|n[ae])?|[ae]c[ae]kl[ae]r[ıi](?:n[ıiae])?|m[ae]s[ıi](?:n[ıiae])?|m[ae]l[ae]r[ıi](?:n[ıiae])?|m[ae]y[ıiae]|m[ae]kl[ae]|m[ae]kt[ae]n|[dt][ıiuü]ğ[ıiuü]m\p{L}*|olmadığın[ıa])$/u
/** “… olduğundan söz etti”, “… gerektiğinin altını çizdi”: what the cue governs in another case. */
const GOVERNED: readonly [lemma: RegExp, ending: RegExp][] = [
  [/altını çiz/u, /(?:[dt][ıiuü]ğ|[ae]c[ae]ğ|m[ae]s|[dt][ıiuü]kl[ae]r|[ae]c[ae]kl[ae]r)[ıiuü]n[ıiuü]n$/u],
  [
    /söz etmek|bahset|yakınmak|şikayet et|dert yan/u,
    /(?:[dt][ıiuü]ğ|[ae]c[ae]ğ|m[ae]s|[dt][ıiuü]kl[ae]r)[ıiuü]nd[ae]n$/u,
  ],
]
/** Nouns in the dative that end like an infinitive: “açıklamaya”, “soruşturmaya”. */
const NOUN_IN_MA =
  /^(?:açıkla|değerlendir|araştır|soruştur|anlaş|görüş|konuş|incele|çalış|düzenle|sözleş|savun|tart[ıi]ş|yakla[sş])m[ae](?:l[ae]r)?(?:s[ıi]n)?[yn]?[ae]$/u
const BESIDE =
  /^(?:da|de|diye|şeklinde|olarak|yeniden|açıkça|ayrıca|bile|sözleriyle|ifadeleriyle|biçiminde|yönünde|yolunda|kesin|dille|sert|bir|kez|daha|tekrar|şöyle|böyle|şu|şunları|şunu|özellikle|resmen|şiddetle|sertçe|ısrarla)$/u
/** A clause of its own before the one that the cue ends: “… görüştü ve …”. */
const OTHER_VERB = /(?:[^aeıioöuü][dt][ıiuü]|[aeıioöuü]d[ıiuü]|m[ıiuü]şt[ıi]|[ıiuü]yor)(?:lar|ler)?$/u
const LINK = /^(?:ve|ancak|ama|fakat|;)$/u

export const isNominalised = (text: string) =>
  NOMINALISED.test(text) && text.length > 4 && !NOUN_IN_MA.test(text)
const isGoverned = (text: string, lemma: string) =>
  GOVERNED.some(([of, ending]) => of.test(lemma) && ending.test(text))

/** What is claimed as one's own deed; a role or a cost that is taken over is none. */
const BLOW = /^(?:saldırı|eylem|patlama|bomba|suikast|cinayet|baskın|sorumluluğ)\p{L}*[ıiuü]$/u

/** The units of the claim; null where the words before the cue are none. */
export const claimBefore = (
  { units }: Line,
  from: number,
  to: number,
  cue: TurkishCue,
  form: TurkishForm,
): Run | null => {
  let start = from
  let end = to
  while (
    start < end &&
    (isMark(units[start]!.text) || /^(?:ise|de|da|ayrıca|ve|ancak|ama)$/u.test(units[start]!.text))
  )
    start++
  const said = units[end - 1]?.text === 'diye' && units[end - 2]?.text !== QUOTED
  while (end > start && (BESIDE.test(units[end - 1]!.text) || isMark(units[end - 1]!.text))) end--
  for (let at = end - 2; at > start; at--)
    if (
      OTHER_VERB.test(units[at]!.text) &&
      LINK.test(units[at + 1]!.text) &&
      !/^(?:şimdi|kendi|yedi|adı|ardı)$/u.test(units[at]!.text)
    ) {
      start = at + 2
      break
    }
  if (end <= start) return null
  const last = units[end - 1]!.text
  const quote = units.findIndex(({ text }, at) => at >= start && at < end && text === QUOTED)
  if (/m[ae]k$/u.test(last) && /^(?:iste|talep)/u.test(cue.lemma)) return null
  const whole = last === QUOTED && (end - 1 === start || isMark(units[end - 2]?.text))
  if (whole) return [end - 1, end]
  if (last === QUOTED && cue.takes === 'clause' && /^soru\p{L}*[ae]$/u.test(units[end - 2]!.text))
    return [end - 1, end]
  if (cue.lemma === 'üstlenmek' && !BLOW.test(last)) return null
  if (cue.takes === 'act' || (/(?:bulun|yap|ver|getir)m[ae]k$/u.test(cue.lemma) && cue.before !== '')) {
    if (
      last === QUOTED ||
      cue.lemma.includes(' ') ||
      /(?:[ıiuü]|[ae]|[dt][ae]n|l[ae]|y[ıiuü])$/u.test(last) ||
      form === 'finite'
    )
      return [start, end]
    return null
  }
  if (last === QUOTED) {
    const before = units[end - 2]!.text
    const aside = /(?:[dt][ae]n?|[yn][ae]|rken|[ae]r[ae]k)$/u.test(before)
    return aside || (cue.lemma === 'demek' && !/[ıiuün]n$/u.test(before)) ? [end - 1, end] : [start, end]
  }
  if (said || isNominalised(last) || isGoverned(last, cue.lemma)) return [start, end]
  if (quote !== -1 && units.slice(quote + 1, end).every(({ text }) => isMark(text) || BESIDE.test(text)))
    return [quote, quote + 1]
  if (cue.lemma === 'demek' && end - start <= 4) return [end - 1, end]
  return null
}
