// Turkish words by which a claim's kind is known.
import type { BecomingTables } from '../verb-final/becoming.ts'
import { fold } from './script.ts'

export const TURKISH_BECOMING: BecomingTables = {
  fold,
  membership:
    /heyet\p{L}* .*(?:başkanlık|yer al|liderlik|başında)|başkanlık e[dt]|(?:meclis|heyet|toplantı|görüşme)\p{L}* .*katıldı|başında .*(?:var|yer)|heyet\p{L}* .*oluş|temsil e[dt]/u,
  role: /garantör|arabuluculuk (?:yap|e[dt]|rol)|ev sahipliği|ev sahibi|gözlemci olarak|kolaylaştırıcı|mekik diplomasi/u,
  papers:
    /taslak|taslağ|metin|metn|belge|mektup|mektub|yazılı (?:bir )?(?:yanıt|cevap|öneri)|liste|harita|nota |muhtıra|karşı öneri|rapor/u,
  given: / (?:ver(?:di|ild|diğ|ildiğ)|sun(?:du|ul)|ilet(?:ti|il|tiğ)|gönder|teslim|al(?:dı|ındı|dığ)|takas)/u,
  evidence: /görüntü|kanıt|delil|fotoğraf|video(?:lar|yu)? .*(?:sun|ver|göster)|ses kayd/u,
  assurance:
    /güvence|garanti ver|söz ver|yemin e[dt]|taahhüt|(?:çekmeyi|durdurmayı|bırakmayı|uymayı) kabul|evet(?= |”)/u,
  answered: /talep|taleb|öneri|teklif|şart|çağrı|istek|isteğ/u,
  accepted: /(?:talep|taleb|öneri|teklif|şart|bedel)\p{L}* .*kabul et|kabul ettik/u,
  rejected: /redd|geri çevir|kaçın|kabul etme|hayır|karşı çık|yazma/u,
  offer: /önerdi|teklif e[dt]|öneri sun|önerisin/u,
  session:
    /görüşme|müzakere|oturum|toplantı|masa(?:ya|da|dan)|bir araya|sofra|temas|uzlaş|anlaşma(?:ya|yı|sı) |sonra gece/u,
  incident: /ihlal|ateş aç|saldırı(?!gan)|saldırd|vurul|sızma|karasular|kurşun|çatış|salıver/u,
  insisting: /kabul etmey|asla|tanımay|ait ol|geri adım|hakkı(?!nda)|vazgeçme|taviz verme|şart koş/u,
  yielding: /(?:çek|bırak|durdur|aç|kaldır|boşalt|serbest)\p{L}*(?:[ae]c[ae][kğ]\p{L}*)/u,
  agreed: /anlaş|imza|mutab|uzlaş|barış/u,
  joined:
    / (\p{L}+(?: \p{L}+)?) (?:ve|ile) (\p{L}+(?: \p{L}+){0,2}?) (?:arasında|arasındaki|heyetleri|temsilcileri|taraflar|yetkilileri|aşiretleri)/gu,
  calming: /itidal|sükunet|sağduyu|soğukkanlı|nöbet/u,
  thirdParties: /gözlemci|misyon|arabulucu|birleşmiş|kızılay|kızılhaç/u,
  silence: /açıklama|bildirim|tepki|yorum|doğrulan/u,
  earlier: /geçen yıl |yıllar önce|yıl önce|önceki (?:savaş|anlaşma)/u,
  analysts:
    /uzman|analist|profesör|prof|akademisyen|yorumcu|sosyolog|siyaset bilimci|tarihçi|enstitü|araştırmacı/u,
  comment: /yorum|açıklama|söyleme|yanıt ver|ayrıntı|cevap ver/u,
}
