// Turkish words that attribute: a verb at the clause's end (“söyledi”), as a participle before its subject (“diyen Elmalı”),
// as a converb (“söyleyerek”), in the passive (“bildirildi”), or a noun with a verb (“çağrısında bulundu”).
import type { Force, PloverCode } from '../../../draft.ts'
import type { Cue } from '../../verb-final/cue.ts'

type Row = [verbs: string, force: Force, takes: Cue['takes'], code?: PloverCode]

/** Stems; words before the last one stand before the verb as they are. */
const VERBS: Row[] = [
  [
    'söyle|belirt|ifade et|bildir|açıkla|anlat|aktar|ekle|duyur|ilan et|yaz|dile getir|beyan et|açığa vur|teyit et|yinele|tekrarla|hatırla|söz et|bahset|sözlerine ekle|sözlerine şunları ekle|görüşünü bildir|görüşünü ifade et|not düş|notunu düş|seslen|itirafında bulun',
    'said',
    'clause',
  ],
  [
    'konuş|yanıtla|yanıt ver|cevapla|cevap ver|karşılık ver|sürdür|devam et|öğren|sor|ifşa et|özetle|fısılda|haykır|yakın|sitem et|dert yan|değerlendir|yorumla|tahmin et|öngör|bilgi ver|bilgisini ver|bilgisini paylaş|paylaş|dile döktü',
    'said',
    'clause',
  ],
  [
    'kabul et|itiraf et|doğrula|onayla|umduğunu söyle|um|inan|düşün|san|işaret et|ima et|nitele|nitelendir|tanımla|geçiştir|adlandır|tanıttı',
    'said',
    'clause',
  ],
  ['kaydet|hatırlat|dikkat çek|dikkati çek|gözlemle|not et', 'observed', 'clause'],
  ['iddia et|öne sür|ileri sür|savun|iddia ortaya at', 'claimed', 'clause'],
  ['vurgula|üstele|ısrar et|diret|altını çiz|vurgu yap|vurgusunu yap|vurgusu yap', 'insisted', 'clause'],
  ['şart koş', 'insisted', 'clause', 'REQUEST'],
  ['şikayet et|serzenişte bulun', 'claimed', 'clause', 'ACCUSE'],
  ['uyar|ikaz et', 'warned', 'clause'],
  ['yalanla|inkar et|tekzip et', 'denied', 'act'],
  [
    'suçla|itham et|eleştir|hedef gösterdi|yerden yere vur|kına|sorumlu tut|lanetle|protesto et|ayıpla|tepki göster',
    'claimed',
    'act',
    'ACCUSE',
  ],
  [
    'iste|talep et|çağır|davet et|rica et|çağrı yap|çağrıda bulun|talepte bulun|ricada bulun|zorla|emret|tavsiye et',
    'insisted',
    'act',
    'REQUEST',
  ],
  [
    'reddet|geri çevir|kabul etme|yorum yapmaktan kaçın|kaçın|itiraz et|karşı çık|yanaşma|imtina et',
    'refused',
    'act',
    'REJECT',
  ],
  ['tehdit et|gözdağı ver', 'warned', 'act', 'THREATEN'],
  ['üstlen', 'claimed', 'act'],
  ['öner|teklif et|önerisinde bulun|teklifinde bulun|öneride bulun|teklif götür', 'offered', 'act'],
  [
    'vaat et|vadet|söz ver|taahhüt et|garanti et|güvence ver|garanti ver|yemin et|taahhütte bulun',
    'offered',
    'act',
    'AGREE',
  ],
  [
    'kutla|öv|takdir et|destekle|memnuniyetle karşıla|olumlu karşıla|takdirle karşıla|sevinçle karşıla|teşekkür et|selamla|tebrik et|memnuniyet duy|alkışla|destek ver',
    'said',
    'act',
    'SUPPORT',
  ],
]

/** Nouns in the possessive with a verb; the claim stands before them. */
const NOUNS: Row[] = [
  [
    'çağrısında bulun|çağrısı yap|talebinde bulun|isteğinde bulun|talebini ilet|talebini yinele|şartını koş|çağrısını yinele',
    'insisted',
    'act',
    'REQUEST',
  ],
  ['uyarısında bulun|uyarısı yap|uyarısını yap|ikazında bulun', 'warned', 'clause'],
  ['tehdidinde bulun|tehdidini savur', 'warned', 'act', 'THREATEN'],
  ['iddiasında bulun|iddiasını dile getir|iddiasını ortaya at', 'claimed', 'clause'],
  ['suçlamasında bulun|eleştirisinde bulun|eleştirisini yap|suçlamasını yönelt', 'claimed', 'act', 'ACCUSE'],
  [
    'açıklamasında bulun|açıklamasını yap|değerlendirmesinde bulun|değerlendirmesini yap|yorumunu yap|yorumunda bulun|ifadesini kullan|ifadelerini kullan|ifadeleri kullan|ifadeyi kullan|cümleleri kullan|cümlelerini kullan|ifadelerine yer ver|ifadelere yer ver|ifadesine yer ver|ifadesine yer veril|ifadelere yer veril|sözlerine yer ver|sözlerine yer veril|açıklamayı yap|açıklamaları yap|açıklamada bulun|değerlendirmede bulun|değerlendirmeyi yap|değerlendirmeleri yap|mesajı paylaş|mesajını paylaş|mesajı yayımla|paylaşımı yap|paylaşımını yap|paylaşımda bulun|yorumu yap|yanıtı ver|cevabı ver|sözleri söyle|soruyu yanıtla|mesajını ver|mesajı ver|yanıtını ver|cevabını ver|karşılığını ver|bilgisini ver|bilgisini paylaş|görüşünü dile getir|görüşünü savun|görüşünü paylaş|tespitinde bulun|tepkisini göster|sözlerini kullan|şeklinde konuş|diye konuş|diye yaz|ifadesi yer al|ifadeleri yer al|ifadelerine yer veril|ifadesi kullanıl|ifadeleri kullanıl|söze başla',
    'said',
    'clause',
  ],
  [
    'sözünü ver|sözü ver|güvencesini ver|güvencesi ver|garantisini ver|garantisi ver|vaadinde bulun|taahhüdünde bulun',
    'offered',
    'act',
    'AGREE',
  ],
  ['önerisinde bulun|teklifinde bulun|önerisini getir', 'offered', 'act'],
]

/** Nouns that carry a claim by themselves: “… göndereceği yönündeki tehdidini”. */
export const CLAIM_NOUNS: readonly [pattern: RegExp, lemma: string, force: Force, code: PloverCode | null][] =
  [
    [/^iddia/u, 'iddia', 'claimed', null],
    [/^tehdi[dt]/u, 'tehdit', 'warned', 'THREATEN'],
    [/^suçlama/u, 'suçlama', 'claimed', 'ACCUSE'],
    [/^uyarı/u, 'uyarı', 'warned', null],
    [/^açıklama/u, 'açıklama', 'said', null],
    [/^(?:taleb|talep|istek|isteğ|çağrı)/u, 'talep', 'insisted', 'REQUEST'],
    [/^söz/u, 'söz', 'said', null],
    [/^görüş/u, 'görüş', 'said', null],
  ]

const FINITE =
  '(?:(?<past>[dt][ıiuü](?:lar|ler)?)|[ıiuü]?yor(?:du|muş)?(?:lar)?|m[ıiuü]ş(?:t[ıiuü]r?)?(?:lar|ler)?(?:d[ıi])?|m[ae]kt[ae](?:d[ıi]r?)?(?:lar|ler)?|(?:[ae]|[ıiuü])?r(?:lar|ler)?|y?[ae]c[ae]k(?:lar|ler)?(?:t[ıi])?)'
const PASSIVE = `(?:[ıiuü]l|[ıiuü]?n|l)${FINITE.replace('?<past>', '?:')}`
const PARTICIPLE = 'y?[ae]n(?:ler|lar)?'
const CONVERB = '(?:y?[ae]r[ae]k|(?:[ıiuü]|[ae])?rken|y?[ıiuü]p)'
export type TurkishForm = 'finite' | 'passive' | 'participle' | 'converb'

/** “et” becomes “ed” before a vowel; a last vowel gives way to “-iyor”. */
const stemPattern = (stem: string): string => {
  const last = stem.replace(/t$/u, /(?:^|d|n|h|b)et$/u.test(stem) ? '[td]' : 't')
  return /[aeıiuü]$/u.test(last) && stem.length > 2 ? `${last.slice(0, -1)}[aeıiuü]?` : last
}

export type TurkishCue = Cue & {
  /** Words before the verb, as they stand in a line. */
  before: string
  /** First letters that its verb can begin with. */
  initial: string
  forms: readonly [TurkishForm, RegExp][]
}

const formsOf = (stem: string): TurkishCue['forms'] => {
  const start = `^${stemPattern(stem)}`
  const at = (end: string) => new RegExp(`${start}${end.replace('?<past>', '?:')}$`, 'u')
  return [
    ['finite', at(FINITE)],
    ['participle', at(PARTICIPLE)],
    ['converb', at(CONVERB)],
    ['passive', at(PASSIVE)],
  ]
}

const infinitive = (stem: string): string => `${stem}${/[aıou][^aeıioöuü]*$/u.test(stem) ? 'mak' : 'mek'}`

const cuesOf = (rows: readonly Row[]): TurkishCue[] =>
  rows.flatMap(([verbs, force, takes, code = null]) =>
    verbs.split('|').map((lemma): TurkishCue => {
      const at = lemma.lastIndexOf(' ')
      return {
        lemma: infinitive(lemma),
        force,
        code,
        mode: null,
        takes,
        before: at === -1 ? '' : lemma.slice(0, at),
        initial: lemma[at + 1]!,
        forms: formsOf(lemma.slice(at + 1)),
      }
    }),
  )

const SAY: TurkishCue = {
  lemma: 'demek',
  force: 'said',
  code: null,
  mode: null,
  takes: 'clause',
  before: '',
  initial: 'd',
  forms: [
    ['finite', /^(?:dedi(?:ler)?|diyor(?:lar|du)?|demişti(?:ler)?|demiş|der|demekte(?:dir)?)$/u],
    ['participle', /^(?:diyen(?:ler)?)$/u],
    ['converb', /^(?:diyerek|derken|deyip)$/u],
    ['passive', /^(?:den(?:il)?(?:di|iyor|mişti|mekte(?:dir)?))$/u],
  ],
}

/** Those with more words before the verb come first. */
export const TURKISH_CUES: readonly TurkishCue[] = [...cuesOf(NOUNS), ...cuesOf(VERBS), SAY].sort(
  (one, other) =>
    other.before.split(' ').length - one.before.split(' ').length || other.before.length - one.before.length,
)

export const cueOfLemma: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...TURKISH_CUES.map((cue) => [cue.lemma, cue] as const),
  ...CLAIM_NOUNS.map(
    ([, lemma, force, code]) =>
      [lemma, { lemma, force, code, mode: null, takes: 'clause' as const }] as const,
  ),
])
