// Turkish words of PLOVER's event types, as stems with whatever ending follows.
import type { PloverCode } from '../../draft.ts'
import { type EventTables, patternsOf } from '../verb-final/events.ts'
import type { Words } from '../verb-final/words.ts'
import { cueOfLemma } from './attribution/cues.ts'
import { DENIED_FACT, TURKISH_BEARING } from './bearing.ts'
import { TURKISH_BECOMING } from './becoming.ts'

const ROWS: [PloverCode, string, string?][] = [
  [
    'ASSAULT',
    'ateş aç|ateş açıl|ilk ateşi|ateş e[dt]|ateş altına|ateşe ver|vurdu|vuruldu|vurduğ|vurulduğ|vurmuş|vurulan|saldırdı|saldırdığ|saldırıya uğra|saldırı düzenle|saldırı yap|bombala|top atış|top mermi|topçu|(?:havan|roket|füze|bomba|mermi|obüs|dron|iha|siha)\\p{L}* (?:\\p{L}+ ){0,3}(?:at(?:tı|ıl)|fırlat|ateşle|düş|isabet|saldır|vur)|öldür|öldü|öldüğ|hayatını (?:kaybet|yitir)|can kayb|şehit (?:ol|düş|e[dt]|ver)|yaralan|yaraladı|kurşunla|kurşun (?:sık|yağ|isabet)|çatıştı|çatışma(?:lar)? (?:çık|yaşan|sür|başla)|çarpış|sıcak temas|patlat|patladı|infilak|mayına bas|baskın|linç|darp|döv(?:dü|üld|düğ|erek)|imha e[dt]|taciz (?:ateş|e[dt])|kapı\\p{L}* kır(?:dı|ıl)|kana bul|pusu(?:ya| )|patlak ver(?:di|diğ|miş)|hedef al|isabet|tara(?:dı|ndı|ndığ)|keskin nişancı|suikast|katle[dt]|infaz|işkence|kundakla|yak(?:tı|ıldı|ıldığ)|taarruz|hava saldırı|dron saldırı|iha saldırı|tahrip|düşür(?:dü|düğ|ül)|(?:uçağ?|helikopter|karakol|mevzi|tepe|köy)\\p{L}* (?:\\p{L}+ )?düş(?:tü|tüğ)|batır(?:dı|ıldı|dığ)|uyarı ateşi|can ver(?:di|diğ)|(?:hasar|zarar) gör|enkaz altında|çembere al',
    'ölen |ölü |yaralı |roket|füze|havan ateş|top ateş|saldırı|çatışma|bombardıman|patlama|ihlal|taarruz',
  ],
  [
    'COERCE',
    'gözaltı|tutukla|esir al|rehin al|kaçır(?:dı|ıldı|ıldığ)|el ko[yn]|abluka|kuşat|(?:sınır|kapı|geçi[dtşş]|yol|köprü|liman|hava saha)\\p{L}* (?:\\p{L}+ )?kapa(?:t|l)|kapalı |yasakla|alıko[yn]|ele geçir|işgal e[dt]|sokağa çıkma|zorla çıkar|tutu(?:kl|yor|lan)|mayın döşe|yol(?:u|unu|ları) kes|engelle|geçişine izin verme|ambargo|sürgün|yerinden e[dt]|hapse|hapis cezas|biber gazı|gözyaşartıcı|göz yaşartıcı|mahkum e[dt]|gemi\\p{L}* durdur|arama yap|(?:geçi[dtş]|trafi[gğk]|ulaşım|giriş)\\p{L}* kapa|önünü kes|yol\\p{L}* kesil|(?:eşi|oğl|koca|karde|adam|kişi)\\p{L}*(?: \\p{L}+)? götür(?:dü|üld)|yakala(?:dı|ndı|dığ|ndığ)|müdahale e(?:tti|dild)|kısıtla|karantina|sorguya|para cezası|zorla (?:tut|götür|boşalt)',
  ],
  [
    'RETREAT',
    'silah\\p{L}* (?:\\p{L}+ )?(?:yak(?:tı|ıl|ıp)|imha|göm|bırak|sustur|toplan)|ateşkes\\p{L}* (?:başla|devreye gir|yürürlüğe gir)|(?:saldırı|operasyon|harekat|bombardıman)\\p{L}* (?:durdur|son ver|ara ver)|serbest (?:bırak|kal)|salıver|salın(?:dı|dığ|acağ)|bırakıl(?:dı|dığ|acak|acağ|mas)|tahliye|geri çek|çekil(?:di|diğ|me|ecek|eceğ)|silah(?:lar|ların)?ı? (?:bırak|teslim)|ateşi kes|ateşkes ilan|ateşkes yürürlüğe|durdu |silahsızlan|terk e[dt]|boşalt|terhis|geri dön(?:dü|düğ|ecek)',
  ],
  [
    'CONCEDE',
    'kaldır(?:dı|ıldı|dığ|ıldığ|acak|ılacak|acağ)|gevşet|hafiflet|istifa|ödün ver|taviz ver|özür dile|af çıkar|af ilan|izin ver(?:di|il|diğ|ecek)|geri adım at(?:tı|tığ)',
    'yeniden aç|aç(?:tı|tığ|ma(?:yı|sı)) |açıl(?:dı|dığ|acak|acağ)|geçişe aç|trafiğe aç',
  ],
  [
    'AGREE',
    'anlaşma(?:ya|sıyla|yı|sını)? (?:imzala|var)|imzala(?!r|n[ae]n|m[ae]kt)|(?:ateşkes|mütareke|koridor|anlaşma|mutabakat|süre)\\p{L}* (?:\\p{L}+ ){0,4}uzat(?:tı|ıl|tığ|ma)|(?:görüş|fikir) birliği(?:ne|nde)|anlaşma sağla|imza at|anlaş(?:tı|tık|tığ|mış)|anlaşmas|barıştı|uzlaş(?:tı|ma sağla|maya var)|kabul e[dt](?!me)|mutabık|mutabakat|yemin e[dt]|razı ol|söz ver|barışın|el sıkıştı|onay ver|onayla(?:dı|dığ|ndı|ndığ)|taahhüt e[dt]',
    'barış(?:ın)? (?:yap|sağla)|uzlaşma',
  ],
  [
    'CONSULT',
    'görüş(?:tü|tük|tüğ|ecek|eceğ|üyor|me(?:si|ler|leri|lerin|lerinde|de|ye|yi|nin)?) ?|bir araya gel|toplan(?:dı|tı|ıyor|acak|acağ|ma kararı)|oturum|müzakere|istişare|ziyaret e[dt]|masaya otur|sofrada otur|el(?:ini)? sık|arabuluculuk|temas(?:lar|ların|ta|larda)? |tur(?:u|un|da)? |ev sahipliği|buluş(?:tu|acak|ma)|zirve|ağırla|telefon(?:da|la) (?:görüş|konuş)|makamında kabul|yüz yüze|ele al(?:dı|dığ|ındı|ındığ)|heyet gönder',
  ],
  [
    'COOPERATE',
    'değiş tokuş|takas|esir değiş|iş ?birliği|ortak (?:devriye|merkez|ekip|heyet|komisyon|soruşturma)|teslim (?:e[dt]|al)|bilgi (?:paylaş|alışveriş)|iade e[dt]|birlikte (?:çalış|incele)',
  ],
  [
    'AID',
    'yardım(?:lar|ı)? (?:gönder|ulaş|dağıt|ver|götür|sağla)|yardım konvoy|insani yardım|gıda (?:dağıt|yardım)|tohum ver|ilaç (?:gönder|ver)|bağış',
  ],
  [
    'MOBILIZE',
    'kaydır|yığ(?:dı|dığ|ınak|ıyor)|konuşlan|sevk e[dt]|takviye|alarm|seferber|sızdı|sızdığ|sızma|(?:sınır|karasu|bölge|hava saha)\\p{L}* (?:\\p{L}+ ){0,3}(?:gir(?:di|diğ|miş|er)|geç(?:ti|tiğ|miş)|ihlal)|(?:köy|kasaba|kent|şehr|şehir|toprak|kamp|mahalle|avlu|liman)\\p{L}* girdi|devriye\\p{L}* artır|tatbikat (?:düzenle|yap|başla|icra)|asker gönder|teyakkuz|mevzilen|siper kaz|keşif uçuş|üzerinde uç|ilerle(?:di|diğ)',
  ],
  [
    'SANCTION',
    'büyükelçi\\p{L}* geri çağır|ilişkileri(?:ni)? (?:kes|askı)|askıya al|(?:masa|salon|meclis|genel kurul|oturum)\\p{L}* (?:kalk|terk)|görüşmelerden çekil|boykot e[dt](?:t|ec|il)|sınır dışı|yaptırım|toplantıyı terk|büyükelçilik\\p{L}* kapat',
  ],
  [
    'PROTEST',
    'protesto|gösteri(?:ler)? (?:düzenle|yap)|yürüyüş (?:düzenle|yap|başla)|(?:meclis|bakanlı[kğ]|konut|konağ?|meydan|saray|elçili[kğ])\\p{L}* (?:\\p{L}+ )?yürüdü|grev|slogan|sokağa dökül|oturma eylem',
  ],
  [
    'REQUEST',
    'iste(?:di|diğ|diler|yor|mekte)|talep e[dt]|çağrı(?:sı|da|sında)? (?:yap|bulun)|şart koş|talebinde|isteyerek|beklediklerini|başvur(?:du|duğ)|süre iste',
  ],
  [
    'REJECT',
    'redd[e]|veto e[dt]|olumsuz (?:yanıt|cevap) ver|geri çevir|kaçın|karşı çık|hayır de|kabul etme(?:di|yec|ye[cz]|z|mekte|miş)|yanaşma(?:dı|yac|z|mış)|itiraz e[dt]|izin verme(?:di|yec|z|miş|mekte)',
  ],
  ['THREATEN', 'tehdit|gözdağı|ültimatom|karşılık ver(?:ec|il)'],
  ['ACCUSE', 'suçla|itham|kına(?:dı|dığ)|eleştir|dava aç|şikayet e[dt]|sorumlu tut'],
  [
    'SUPPORT',
    'destekle|memnuniyetle karşıla|kutla(?:dı|dığ)|öv(?:dü|düğ)|teşekkür e[dt]|memnuniyet duy|takdir e[dt]|selamla',
  ],
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
  anchors:
    /^\p{L}* (?:\p{L}+ )?(?:ardından|sonra|sonrası|sonrasında|önce|öncesi|öncesinde|beri|nedeniyle|dolayı|yüzünden|rağmen|sırasında|halinde|karşısında|gerekçesiyle|kapsamında) /u,
  closes:
    /^\p{L}*(?: \p{L}+){0,2}(?<=[dt][ıiuü](?:ler|lar)?|yor(?:du|lar)?|m[ıiuü]ş(?:t[ıi])?|[ae]c[ae]k(?:ler|lar)?|m[ae]kt[ae]|[dt][ıiuü](?:ğ[ıiuü]|kl[ae]r[ıi])(?:n[ıi])?|[ae]c[ae]ğ[ıi](?:n[ıi])?|m[ae]s[ıi](?:n[ıi])?) (?:,|;|\.|ve |ancak|ama|$)/u,
  obligation: / (?:gerek(?:tiğini|tiğine|ir|iyor|li)|zorunda|şart) ?\p{L}* $/u,
  bearing: TURKISH_BEARING,
  becoming: TURKISH_BECOMING,
  acts: [
    [/^reddetmek$/u, DENIED_FACT, null],
    [/^demek$/u, /^ hayır $/u, 'REJECT'],
    [
      /^(?:nitele|tanımla|yorumla|adlandır)/u,
      /kurşun|darbe|ihlal|ihanet|provokasyon|sabotaj|skandal|suç|saldırgan|şantaj/u,
      'ACCUSE',
    ],
    [
      /^(?:nitele|tanımla|karşılamak|yorumla)/u,
      /olumlu|doğru|tarihi|cesur|umut verici|memnuniyet|takdir/u,
      'SUPPORT',
    ],
  ],
  roles: (words) => ({ actor: genitive(words), recipient: accusative(words) }),
}
