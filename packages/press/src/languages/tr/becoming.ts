// Turkish words by which a claim's kind is known.
import type { BecomingTables } from '../verb-final/becoming.ts'
import { fold } from './script.ts'

export const TURKISH_BECOMING: BecomingTables = {
  fold,
  membership:
    /heyet\p{L}* .*(?:başkanlık|yer al|liderlik|başında)|başkanlı\p{L}+ (?:e[dt]|yap|\p{L}* ?(?:yürüt|üstlen))|üyeden oluş|heyet\p{L}* .*(?:üye|başkan)\p{L}* (?:seç|ata)|(?:meclis|heyet|toplantı|görüşme)\p{L}* .*katıldı|başında .*(?:var|yer)|heyet\p{L}* .*oluş|temsil e[dt]/u,
  role: /garantör|arabuluculu\p{L}+ (?:yap|e[dt]|rol|üstlen|yürüt)|ev sahipliği(?!nde)|ev sahibi|tarafsız aracı|nezaret e|hakem|moderatör|gözlemciler? (?:katıl|yer al)|gözlemci statü|gözlemci olarak|kolaylaştırıcı|mekik diplomasi/u,
  papers:
    /taslak|taslağ|metin|metn|belge|mektup|mektub|yazılı (?:bir )?(?:yanıt|cevap|öneri)|liste|harita|nota |muhtıra|karşı öneri|rapor|protokol |davet mektu|nota(?:yı|sı)? /u,
  given: / (?:ver(?:di|ild|diğ|ildiğ)|sun(?:du|ul)|ilet(?:ti|il|tiğ)|gönder|teslim|al(?:dı|ındı|dığ)|takas)/u,
  evidence:
    /kanıt(?!la)|delil|(?:görüntü|fotoğraf|video|kayıt|kayd|enkaz|parça|mühimmat)\p{L}* .*(?:sun|ver|göster|paylaş|yayımla|yayınla|sergile|teslim|aldı|aldıkl|ortaya koy)|ses kayd/u,
  assurance:
    /güvence|garanti ver|söz ver|yemin e[dt]|taahhüt|(?:çekmeyi|durdurmayı|bırakmayı|uymayı) kabul|evet(?= |”)|sözümüzün arkasında|söz(?:ümüz)?ü(?:nde|nü) (?:dur|tut)|(?:uyacağ|bağlı kalacağ|saygı göstereceğ|ateş açmayacağ|saldırmayacağ|geride bırakmayacağ|silah\p{L}* bırakacağ|yargılanmayacağ)/u,
  answered: /talep|taleb|öneri|teklif|şart|çağrı|istek|isteğ/u,
  accepted:
    /(?:talep|taleb|öneri|teklif|şart|bedel|çağrı|davet)\p{L}* .*(?:kabul et|olumlu (?:yanıt|cevap)|incele|değerlendir(?:ec|iyor)|evet de)|kabul ettik/u,
  rejected: /redd|geri çevir|kaçın|kabul etme(?!si|ye|yi|k)|olumsuz (?:yanıt|cevap)|hayır|karşı çık|yazma/u,
  offer:
    /önerdi|öneri(?:yor|ldi)|(?:öneri|teklif|taslağ|taslak)\p{L}* .*(?:içer(?:iyor|di)|kapsıyor|öngörüyor|yer alıyor)|teklif e[dt]|öneri sun|önerisin|teklif(?:i|ini|te)? (?:sun|götür|bulun)|davet ilet|(?:yapmaya|etmeye|göndermeye|vermeye|açmaya|görüşmeye|üstlenmeye) hazır/u,
  session:
    /görüşme|müzakere|oturum|toplantı|masa(?:ya|da|dan)|bir araya|sofra|temas|(?:birinci|ikinci|üçüncü|dördüncü|son|yeni|bir sonraki) tur|ortak komisyon|zirve|sıcak hat|uzlaş|anlaşma(?:ya|yı|sı) |sonra gece/u,
  incident: /ihlal|ateş aç|saldırı(?!gan)|saldırd|vurul|sızma|karasular|kurşun|çatış|salıver/u,
  insisting:
    /kabul etme(?:y|miz)|kabul edile(?:mez|meyec)|asla|tanımay|ait ol|geri adım|hakkı(?!nda)|vazgeçme|taviz verme|şart koş|mümkün değil|söz konusu değil|söz konusu ol(?:amaz|maya)|pazarlık konusu|kırmızı çizgi|(?:müsaade|izin|müsamaha|göz yum)\p{L}* (?:ver|et)?m[ae]y|gerek(?:tiğini|tiğinin|tiğine|ir|iyor)|zorunda|olmazsa olmaz|tek taraflı .* olmaz|ön ?koşul|katılmayaca|oturmayaca|m[ae]d[ıi]kç[ae] .*m[ae](?:z|y)|(?:bekle(?:diklerini|diğini|yoruz))|(?:talep|isted)\p{L}*(?:ettiklerini|iklerini)|(?:kaldırsın|çekilsin|bıraksın|dursun|versin|çıksın)/u,
  yielding: /(?:çek|bırak|durdur|aç|kaldır|boşalt|serbest)\p{L}*(?:[ae]c[ae][kğ]\p{L}*)/u,
  agreed: /anlaş|imza|mutab|uzlaş|barış/u,
  joined:
    / (\p{L}+(?: \p{L}+)?) (?:ve|ile) (\p{L}+(?: \p{L}+){0,2}?) (?:arasında|arasındaki|heyetleri|temsilcileri|taraflar|yetkilileri|aşiretleri)/gu,
  calming: /itidal|masada kal|sabır|sükunet|sağduyu|soğukkanlı|nöbet/u,
  thirdParties: /gözlemci|misyon|arabulucu|birleşmiş|avrupa birliği|nato|komite|dernek|kızılay|kızılhaç/u,
  silence:
    /açıklama|bildirim|tepki|yorum|doğrulan|teyit|gerekçe|yanıt|cevap|(?:yap|et|ver|kur|başla|kat|bırak|dağıt|gönder|kapat|geç|dön|taşı)\p{L}*(?:d[ıi]|t[ıi]|d[ıi]lar|t[ıi]lar)? $|devam ediyor/u,
  judging:
    /gölge|sınav|gergin|tansiyon|fatura|farklı|görüş ayrılı|yorgun|umut|umud|netleş|iyimser|kötümser|kırılgan|zor(?:lu|luk|laş| )|belirsiz|kritik|tarihi |önemli|risk|tehlike|soru işaret|endişe|kaygı|tartış|görün(?:üyor|mekte)|belki|adeta|sanki|aslında|anlam(?:ına|ı )|başarı|başarısız|simge|güven(?!lik|ce)|baskı|çıkmaz|kriz|beklenti|ne var ki|bedel|dönüm nokta|hayal kırık|şaşırt|en büyük|en ciddi|ağır bir/u,
  earlier:
    /geçen yıl |geçtiğimiz yıl |yıllar önce|(?<!bir )yıl önce|on yıl|önceki (?:savaş|anlaşma|süreç|ateşkes)|(?:1[89]|20)\d\d(?: ?lerde|lerde)/u,
  analysts:
    /uzman|analist|profesör|prof|akademisyen|yorumcu|sosyolog|siyaset bilimci|tarihçi|enstitü|araştırma|doç|üniversite|düşünce kuruluş|emekli büyükelçi|köşe yazar|yazar|stratejist|gazeteci|siyaset bilim|hukukçu/u,
  comment: /yorum|açıklama|söyleme|yanıt ver|ayrıntı|cevap ver|üstlenme|sorumlulu/u,
}
