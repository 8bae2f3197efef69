// Nouns that say what kind of source a Turkish phrase names, as stems; possessive and plural endings follow them.

const stems = (words: string) => words.trim().split(/\s+/)
const ENDING = '(?:l[ae]r)?(?:[ıiuü]|s[ıi]|su|sü|l[ae]r[ıi])?'
const nounPattern = (words: string) => new RegExp(`^(?:${stems(words).join('|')})${ENDING}$`, 'u')

/** People without a name. */
export const UNNAMED = nounPattern(`
  yetkili kaynak kaynağ diplomat uzman analist tanık tanığ köylü sakin halk gözlemci balıkçı şoför sürücü asker subay er genç gence işçi komutan memur danışman müzakereci arabulucu vatandaş
  kişi kadın adam görevli çalışan gönüllü esnaf tüccar çiftçi çoban öğretmen doktor hemşire imam öğrenci yaralı tutuklu mahkum akraba yakın anne baba amca kardeş çevre kulis gazeteci yorumcu
  muhalif aktivist avukat savaşçı militan general albay yaşlı mülteci müfettiş katılımcı temsilci üye kurmay istihbaratçı sözcülük kimse delege bürokrat biri sanık sanığ zanlı şüpheli mağdur bilimci rahip sanatçı teknisyen pilot kaptan
`)

/** An office or its holder. */
export const OFFICE = nounPattern(`
  bakanlık bakanlığ bakan başbakan başbakanlık başbakanlığ cumhurbaşkan cumhurbaşkanı cumhurbaşkanlığ sözcü genelkurmay büyükelçi büyükelçilik büyükelçiliğ elçilik elçiliğ ofis daire vali valilik valiliğ
  komutanlık komutanlığ kaymakam kaymakamlığ başkan başkanlık başkanlığ müsteşar sekreter sekreterlik sekreterliğ müdür müdürlük müdürlüğ savcı savcılık savcılığ konsolosluk konsolosluğ kurmaylık
  lider önder muhtar elçi koordinatör makam yardımcısı yardımcı kabine saray karargah vekil amir şef açıklama rapor bildiri metin yönetim yazı mektup
`)

/** Bodies and groups. */
export const ORGANISATION = nounPattern(`
  teşkilat birlik birliğ ordu parti ajans örgüt komite komisyon heyet konsey polis jandarma hükümet kurum vakıf vakf dernek derneğ misyon grup taraf şirket sendika cephe hareket güç gazete radyo televizyon
  kanal meclis parlamento mahkeme milis isyancı ülke federasyon konfederasyon enstitü merkez güvenlik güvenliğ donanma kuvvet muhafız aşiret kızılay kızılhaç taliban delegasyon basın medya site portal dergi koalisyon ittifak
`)

export const MEDIA = nounPattern('ajans gazete radyo televizyon kanal dergi portal site haber basın medya')

/** Words that stand before a person's name. */
export const TITLES =
  /^(?:bakan[ıi]?|başbakan[ıi]?|cumhurbaşkan[ıi]|başkan[ıi]?|yardımcısı|sözcüsü|sözcü|komutan[ıi]|general|tuğgeneral|tümgeneral|korgeneral|orgeneral|amiral|albay|yarbay|binbaşı|yüzbaşı|prof|doç|dr|profesör|doktor|büyükelçi(?:si)?|vali(?:si)?|muhtar[ıi]?|lideri?|sekreteri?|müdürü?|temsilcisi|uzmanı?|analisti?|sosyolog|öğretmen[i]?|çoban|şeyh|imam|hoca|milletvekili|diplomat|gazeteci|avukat|danışmanı|elçisi|koordinatörü|üyesi|şefi|başkanvekili|müsteşarı|savcısı|hakim|emekli|arabulucu|müzakereci|adamı|kaptan[ıi]?|yönetmeni|direktörü|vekili|prens|kral|kraliçe|sayın|araştırmacı|tarihçi|ekonomist|yazar|akademisyen|sakinlerinden|üyelerinden|yöneticisi|müfettişi|gözlemci|senatör|şoför|çiftçi|balıkçı|esnaf|doktoru|hemşire|başhekimi?|patrik|piskopos|papaz|subayı?|emiri)$/u

/** What ministries and bodies are for: no side. */
export const FIELDS =
  /^(?:görgü|insani|özel|yüksek|siyasi|dışişleri|içişleri|savunma|adalet|maliye|ticaret|enerji|sağlık|milli|federal|genelkurmay|belediye|il|ilçe|bölge|eski|emekli|yerel|askeri|üst|düzey|güvenlik|muhalefet|istihbarat|ulusal|genel|sınır|muhafız|sahil|jandarma|barış|insan|hakları|yardım|ulaştırma|tarım|çevre|aile|iletişim|kara|hava|deniz|kuvvetleri|bakan|başkan)$/u

export const PRONOUNS = /^(?:o|onlar|kendisi|kendileri|bu|bunlar|şu)$/u
export const GENERIC_SIDES = /^(?:bölge|köy|kent|şehir|ilçe|mahalle|üniversite|okul|hastane|nehirler|kampa?)/u

/** Said of a source, not part of its name: “tecrübeli diplomat”, “üst düzey yetkili”. */
export const ADJECTIVES =
  /^(?:tecrübeli|deneyimli|üst|düzey|kıdemli|ünlü|eski|emekli|aynı|söz|konusu|yerel|genç|yaşlı|bir|batılı|üst-düzey|adı|ismi|bazı)$/u

/** Bodies that every side has: “Tarhan ordusundan bir yetkili” speaks for Tarhan. */
export const ANY_BODY = /^(?:ordu|polis|jandarma|hükümet|donanma|taraf|yönetim)/u

/** Bodies that are a side themselves: “Doğu Milis Birliği”, “Kurtuluş Cephesi”. */
export const GROUPS =
  /^(?:birlik|birliğ|birliği|cephe(?:si)?|hareket|hareketi|örgüt|örgütü|konsey|konseyi|milis\p{L}*|isyancı\p{L}*|aşiret|aşireti|komite|komitesi|heyet|heyeti|misyon|misyonu|konfederasyon\p{L}*|ittifak\p{L}*|koalisyon\p{L}*|taliban|yönetimi|taraf)$/u

const PEOPLES = `türk=Türkiye rus=Rusya gürcü=Gürcistan ermeni=Ermenistan azeri=Azerbaycan azerbaycanlı=Azerbaycan afgan=Afganistan özbek=Özbekistan tacik=Tacikistan kazak=Kazakistan
  kırgız=Kırgızistan türkmen=Türkmenistan yunan=Yunanistan bulgar=Bulgaristan sırp=Sırbistan hırvat=Hırvatistan arnavut=Arnavutluk macar=Macaristan alman=Almanya fransız=Fransa
  ingiliz=İngiltere italyan=İtalya ispanyol=İspanya amerikan=ABD amerikalı=ABD japon=Japonya hint=Hindistan arap=Arap etiyop=Etiyopya boşnak=Bosna-Hersek ukraynalı=Ukrayna`
/** Peoples whose state has another name. */
export const STATE_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  PEOPLES.split(/\s+/).map((pair) => pair.split('=') as [string, string]),
)

/** Offices that every state has: without a name they are those of the state just spoken of. */
export const STATE_OFFICE =
  /^(?:dışişleri|içişleri|savunma|genelkurmay|bakan\p{L}*|başbakan\p{L}*|cumhurbaşkan\p{L}*|hükümet\p{L}*|ordu\p{L}*|parlamento|meclis)$/u
