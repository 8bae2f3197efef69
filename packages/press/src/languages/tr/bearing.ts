// Hedges, negation and condition in Turkish.
import type { BearingTables } from '../verb-final/bearing.ts'
import { cueOfLemma } from './attribution/cues.ts'

/** “Geldiğini reddetti” denies that it did; “gelmeyi reddetti” refuses to. */
export const DENIED_FACT = /(?:[dt][ıiuü](?:ğ[ıiuü]|kl[ae]r[ıi])|[ae]c[ae](?:ğ[ıi]|kl[ae]r[ıi]))n[ıi] $/u

export const TURKISH_BEARING: BearingTables = {
  cueOfLemma,
  hedges:
    /(?<= )(?:(muhtemelen|galiba|belki|herhalde|sanırım|anlaşılan|sözde|görünüşe göre|iddiaya göre|ihtimal(?:i|le)?|olası|gibi görün\p{L}+|gibi duru\p{L}+|anlaşıld\p{L}+|anlaşılıyor|tahmin edil\p{L}+|sanıl\p{L}+|olsa gerek)|(\p{L}+[ae]bil(?:ir|irdi|irler|eceğ\p{L}+|ecekler\p{L}*|diğ\p{L}+|mesi\p{L}*)))(?= )/gu,
  doubts:
    /(?<= )(?:bağımsız (?:kaynaklarca |olarak )?(?:doğrulan|teyit edil)\p{L}+|doğrulanamad\p{L}+|teyit edilemed\p{L}+|resmi (?:bir )?açıklama (?:yapılma|gelme)\p{L}+)(?: |$)/gu,
  negative:
    / (?!namaz )(?:değil(?:dir|di)?|yok(?:tu|tur)?|hayır|\p{L}+m[ıiuü]yor(?:du|lar)?|\p{L}*[aeıiuüoö]?\p{L}m[ae](?:d[ıi](?:lar|ler|k|m)?|yac[ae]k(?:lar|ler|t[ıi])?|yec[ae]k(?:lar|ler|t[ıi])?|z(?:lar|ler|d[ıi]|lard[ıi]|lerd[ıi])?|m[ıi]ş(?:t[ıi])?)|\p{L}+m[ae](?:dığ[ıi]|diğ[ıi]|yac[ae]ğ[ıi]|yec[ae]ğ[ıi]|dıkl[ae]r[ıi]|dikl[ae]r[ıi]|yac[ae]kl[ae]r[ıi]|yec[ae]kl[ae]r[ıi])\p{L}*) /u,
  clauses: / (?:,|;|\.|\?|!|ama|ancak|fakat) /u,
  contrast: / değil , /gu,
  conditional:
    / (?:eğer|şayet|halinde|takdirde|sürece|koşuluyla|şartıyla|yoksa|\p{L}+(?:[ae]r|[ıiuü]r|m[ae]z|yor|[ae]c[ae]k|m[ıiuü]ş|il|in)s[ae](?:lar|ler|k)?|\p{L}+s[ae]yd[ıi](?:lar|ler|k)?|\p{L}+s[ae]lard[ıi]|\p{L}+m[ae]d[ıi]kç[ae]|(?:var|ol|gel|kal|yap|et|ver|çık)s[ae](?! d[ae])|bağlı ol\p{L}+|şart\p{L}* bağlı) /u,
  forced: [[/^reddetmek$/u, DENIED_FACT, 'denied']],
}
