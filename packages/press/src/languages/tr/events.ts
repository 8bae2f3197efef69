// Turkish words of PLOVER's event types, as stems with whatever ending follows.
import type { PloverCode } from '../../draft.ts'
import { type EventTables, patternsOf } from '../verb-final/events.ts'
import type { Words } from '../verb-final/words.ts'
import { cueOfLemma } from './attribution/cues.ts'

const ROWS: [PloverCode, string, string?][] = [
  [
    'ASSAULT',
    'ateş aç|ilk ateşi|ateş ed|vurdu|vuruldu|vurduğ|vurulduğ|vurmuş|saldırdı|saldırdığ|saldırı düzenle|bombala|top atış|topçu|havan|roket|füze|öldür|öldü|hayatını kaybet|şehit|yaralan|yaraladı|kurşunla|çatıştı|çatışma (?:çık|yaşan)|patlat|baskın düzenle|linç|darp|dövdü|dövüldü|imha et|taciz ateşi',
    'saldırı|çatışma|bombardıman|patlama|ihlal',
  ],
  [
    'COERCE',
    'gözaltı|tutukla|esir al|rehin|kaçır|el koy|abluka|kuşat|(?:sınır|kapı|geçi[dtşş]|yol|köprü|liman|hava saha)\\p{L}* kapa(?:t|l)|yasakla|alıkoy|ele geçir|işgal et|sokağa çıkma|zorla çıkar|tuttu |mayın döşe',
  ],
  [
    'RETREAT',
    'serbest bırak|salıver|tahliye|geri çek|çekildi|çekilme|çekildiğ|silah bırak|ateşi kes|ateşkes ilan|takas|durdu |durdur|silahsızlan|terk et',
  ],
  [
    'CONCEDE',
    'kaldırdı|kaldırıldı|kaldırdığ|kaldırıldığ|gevşet|hafiflet|istifa|ödün ver|özür dile|af çıkar|izin ver',
    'yeniden aç|açıldı ',
  ],
  [
    'AGREE',
    'anlaşma(?:ya|sıyla|yı)? (?:imzala|var)|imzala(?!r)|anlaştı|anlaşmas|barıştı|uzlaş(?:tı|maya var)|kabul et|mutabık|mutabakat|yemin et|razı ol|söz ver|barışın',
    'barış(?:ın)? (?:yap|sağla)',
  ],
  [
    'CONSULT',
    'görüştü|görüşme(?:si|ler|leri|lerin|lerinde)? |bir araya gel|toplandı|toplantı|oturum|müzakere|ziyaret et|masaya otur|sofrada otur|el(?:ini)? sık|arabuluculuk|temas(?:lar|ların|ta)? |tur(?:u|un)? |ev sahipliği|buluş(?:tu|acak)',
  ],
  [
    'COOPERATE',
    'değiş tokuş|esir değiş|takas et|iş ?birliği|ortak (?:devriye|merkez|ekip|heyet)|teslim et|bilgi paylaş|iade et',
  ],
  ['AID', 'yardım (?:gönder|ulaştır|dağıt|ver)|yardım konvoy|gıda dağıt|tohum ver|ilaç gönder'],
  [
    'MOBILIZE',
    'kaydır|yığ(?:dı|ınak)|konuşlan|sevk et|takviye|alarm|seferber|sızdı|sızma|girdi|girdiğ|karasularına|devriye(?:leri)? artır|tatbikat|asker gönder|mevzilen',
  ],
  [
    'SANCTION',
    'büyükelçi(?:sini|yi) geri çağır|ilişkileri kes|askıya al|masadan kalk|boykot|sınır dışı|yaptırım|toplantıyı terk',
  ],
  ['PROTEST', 'protesto|gösteri(?:ler)? (?:düzenle|yap)|yürüyüş yap|grev|slogan'],
  [
    'REQUEST',
    'istedi|istediğ|talep et|çağrı(?:sı|da|sında) (?:yap|bulun)|şart koş|talebinde|isteyerek|beklediklerini',
  ],
  ['REJECT', 'reddet|geri çevir|kaçın|karşı çık|hayır de|kabul etme'],
  ['THREATEN', 'tehdit|gözdağı'],
  ['ACCUSE', 'suçla|itham|kınad|eleştir|dava aç'],
  ['SUPPORT', 'destekle|memnuniyetle karşıla|kutladı|övdü'],
]

const OBLIQUE = /(?:[ıiuü]|[ae])$/u
/** The first phrase in the genitive, its case left out; capitals before it belong to it. */
const genitive = ({ tokens }: Words): string | null => {
  const at = tokens.findIndex(
    ({ lower }) => /(?:'?n[ıiuü]n|'[ıiuü]n|[lr][ıiuü]n)$/u.test(lower) && lower.length > 4,
  )
  if (at === -1) return null
  let start = at
  while (start > 0 && /^\p{Lu}/u.test(tokens[start - 1]!.text)) start--
  const last = tokens[at]!.text.replace(/(?:[’']n?[ıiuü]n|n?[ıiuü]n)$/u, '')
  return [...tokens.slice(start, at).map(({ text }) => text), last].join(' ')
}
const accusative = ({ tokens }: Words): string | null => {
  const one = tokens.find(({ text, lower }) => /^\p{Lu}.*[’']/u.test(text) && OBLIQUE.test(lower))
  return one ? one.text.replace(/[’'].*$/u, '') : null
}

export const TURKISH_EVENTS: EventTables = {
  cueOfLemma,
  patterns: patternsOf(ROWS, (source) => new RegExp(source, 'gu')),
  modes: [
    ['meet', /görüşme|masa|müzakere/u],
    ['yield', /çekil|geri|bırak|serbest|ödenme|durdur|kaldır|itidal|iade|boşalt|aç(?:ıl|ma)/u],
    ['assist', /yardım|destek/u],
    ['change', /istifa|reform|değiştir/u],
  ],
  negative:
    / (?:değil|yok|\p{L}+m[ae](?:d[ıi]|dığ\p{L}*|diğ\p{L}*|yac[ae]\p{L}*|yec[ae]\p{L}*|z|m[ıi]ş\p{L}*)|\p{L}+m[ıiuü]yor\p{L}*) /u,
  acts: [[/^demek$/u, /^ hayır $/u, 'REJECT']],
  roles: (words) => ({ actor: genitive(words), recipient: accusative(words) }),
}
