// Urdu names of towns, districts and states, with the name and country under which the gazetteer has them.
import { createRequire } from 'node:module'
import type { Country } from 'world-countries'
import { fold } from '../script.ts'
import { STATE_NAMES } from '../voices/countries.ts'

/** One country a line: code, then pairs of Urdu and Latin names. */
const TOWNS = `
PK: اسلام آباد=Islamabad لاہور=Lahore کراچی=Karachi پشاور=Peshawar کوئٹہ=Quetta راولپنڈی=Rawalpindi ملتان=Multan فیصل آباد=Faisalabad گلگت=Gilgit مظفر آباد=Muzaffarabad چمن=Chaman طورخم=Torkham تورخم=Torkham وانا=Wana میرانشاہ=Miranshah پاراچنار=Parachinar بنوں=Bannu کوہاٹ=Kohat سوات=Swat چترال=Chitral گوادر=Gwadar تربت=Turbat خضدار=Khuzdar ژوب=Zhob سکردو=Skardu کرم=Kurram باجوڑ=Bajaur مہمند=Mohmand خیبر=Khyber بلوچستان=Balochistan پنجاب=Punjab سندھ=Sindh اورکزئی=Orakzai ہنگو=Hangu مانسہرہ=Mansehra ایبٹ آباد=Abbottabad سیالکوٹ=Sialkot نوشکی=Nushki قصور=Kasur مردان=Mardan نوشہرہ=Nowshera چارسدہ=Charsadda صوابی=Swabi ڈیرہ اسماعیل خان=Dera_Ismail_Khan ٹانک=Tank لکی مروت=Lakki_Marwat شمالی وزیرستان=North_Waziristan جنوبی وزیرستان=South_Waziristan وزیرستان=Waziristan گجرات=Gujrat گوجرانوالہ=Gujranwala سرگودھا=Sargodha بہاولپور=Bahawalpur رحیم یار خان=Rahim_Yar_Khan ڈیرہ غازی خان=Dera_Ghazi_Khan ساہیوال=Sahiwal جہلم=Jhelum اٹک=Attock میانوالی=Mianwali حیدرآباد=Hyderabad حیدر آباد=Hyderabad سکھر=Sukkur لاڑکانہ=Larkana نواب شاہ=Nawabshah ٹھٹھہ=Thatta مستونگ=Mastung قلات=Kalat پنجگور=Panjgur سبی=Sibi لورالائی=Loralai پشین=Pishin میرپور=Mirpur کوٹلی=Kotli ہنزہ=Hunza آزاد کشمیر=Azad_Kashmir گلگت بلتستان=Gilgit-Baltistan مینگورہ=Mingora کشمیر=Kashmir لنڈی کوتل=Landi_Kotal خیبر پختونخوا=Khyber_Pakhtunkhwa خیبر پختونخواہ=Khyber_Pakhtunkhwa شوال=Shawal آواران=Awaran کیچ=Kech ڈیرہ بگٹی=Dera_Bugti خاران=Kharan چکوال=Chakwal لورا لائی=Loralai شانگلہ=Shangla بونیر=Buner ہری پور=Haripur کرک=Karak مالاکنڈ=Malakand نارووال=Narowal شکر گڑھ=Shakargarh بھمبر=Bhimber راولاکوٹ=Rawalakot نکیال=Nakyal واہگہ=Wagah جیکب آباد=Jacobabad شکارپور=Shikarpur خیرپور=Khairpur دادو=Dadu تھرپارکر=Tharparkar شیخوپورہ=Sheikhupura اوکاڑہ=Okara بہاولنگر=Bahawalnagar مظفر گڑھ=Muzaffargarh راجن پور=Rajanpur میران شاہ=Miranshah میر علی=Mir_Ali کرم ایجنسی=Kurram خیبر ایجنسی=Khyber مہمند ایجنسی=Mohmand باجوڑ ایجنسی=Bajaur اورکزئی ایجنسی=Orakzai
AF: کابل=Kabul قندھار=Kandahar ہرات=Herat جلال آباد=Jalalabad خوست=Khost غزنی=Ghazni قندوز=Kunduz کندوز=Kunduz بدخشاں=Badakhshan پکتیکا=Paktika پکتیا=Paktia ننگرہار=Nangarhar کنڑ=Kunar ہلمند=Helmand نورستان=Nuristan فراہ=Farah نیمروز=Nimruz بامیان=Bamyan تخار=Takhar پنجشیر=Panjshir زابل=Zabul ارزگان=Uruzgan فاریاب=Faryab مزار شریف=Mazari_Sharif لوگر=Logar کاپیسا=Kapisa لغمان=Laghman سپین بولدک=Spin_Boldak بغلان=Baghlan گردیز=Gardez پل خمری=Puli_Khumri سمنگان=Samangan سرپل=Sar-e_Pul بلخ=Balkh جوزجان=Jowzjan غور=Ghor دایکندی=Daykundi وردک=Wardak پروان=Parwan لشکر گاہ=Lashkar_Gah زرنج=Zaranj باگرام=Bagram بگرام=Bagram خان آباد=Khanabad سنگین=Sangin ترین کوٹ=Tarinkot اسد آباد=Asadabad مہترلام=Mehtarlam شبرغان=Sheberghan میمنہ=Maymana فیض آباد=Faizabad تورا بورا=Tora_Bora میدان وردک=Maidan_Wardak
IN: دہلی=Delhi نئی دہلی=New_Delhi سری نگر=Srinagar جموں=Jammu ممبئی=Mumbai امرتسر=Amritsar لداخ=Ladakh پونچھ=Poonch راجوری=Rajouri کارگل=Kargil لیہ=Leh کپواڑہ=Kupwara کلکتہ=Kolkata کولکتہ=Kolkata چنئی=Chennai بنگلور=Bengaluru لکھنؤ=Lucknow احمد آباد=Ahmedabad پہلگام=Pahalgam اننت ناگ=Anantnag بارہ مولا=Baramulla اڑی=Uri پلوامہ=Pulwama منی پور=Manipur آسام=Assam سرینگر=Srinagar بارہمولہ=Baramulla اوڑی=Uri شوپیاں=Shopian کولگام=Kulgam سوپور=Sopore ہندواڑہ=Handwara نگروٹہ=Nagrota سانبہ=Samba کٹھوعہ=Kathua ارنیا=Arnia پٹھان کوٹ=Pathankot گرداس پور=Gurdaspur اتر پردیش=Uttar_Pradesh مہاراشٹر=Maharashtra راجستھان=Rajasthan ہریانہ=Haryana چنڈی گڑھ=Chandigarh اروناچل پردیش=Arunachal_Pradesh چھتیس گڑھ=Chhattisgarh بنگلورو=Bengaluru
IR: تہران=Tehran مشہد=Mashhad زاہدان=Zahedan تبریز=Tabriz اصفہان=Isfahan چابہار=Chabahar شیراز=Shiraz قم=Qom بندر عباس=Bandar_Abbas اہواز=Ahvaz کرمان=Kerman سیستان=Sistan نطنز=Natanz بوشہر=Bushehr
TR: استنبول=Istanbul انقرہ=Ankara ازمیر=Izmir دیار بکر=Diyarbakir انطالیہ=Antalya غازی عنتاب=Gaziantep اڈانا=Adana وان=Van قونیہ=Konya حکاری=Hakkari
QA: دوحہ=Doha
AE: دبئی=Dubai ابوظہبی=Abu_Dhabi ابو ظہبی=Abu_Dhabi شارجہ=Sharjah
SA: ریاض=Riyadh جدہ=Jeddah مکہ=Mecca مدینہ=Medina دمام=Dammam طائف=Taif نجران=Najran جازان=Jizan
OM: مسقط=Muscat صلالہ=Salalah
KW: کویت سٹی=Kuwait_City
BH: منامہ=Manama
IQ: بغداد=Baghdad بصرہ=Basra موصل=Mosul اربیل=Erbil کرکوک=Kirkuk نجف=Najaf کربلا=Karbala فلوجہ=Fallujah سلیمانیہ=Sulaymaniyah سنجار=Sinjar رمادی=Ramadi تکریت=Tikrit تلعفر=Tal_Afar سامرا=Samarra دیالہ=Diyala نینوا=Nineveh
SY: دمشق=Damascus حلب=Aleppo ادلب=Idlib حمص=Homs دیر الزور=Deir_ez-Zor درعا=Daraa رقہ=Raqqa لاذقیہ=Latakia حماہ=Hama کوبانی=Kobani عفرین=Afrin سویدا=As-Suwayda ادلیب=Idlib پالمیرا=Palmyra تدمر=Palmyra منبج=Manbij الباب=Al-Bab جرابلس=Jarabulus حسکہ=Al-Hasakah قامشلی=Qamishli دیر الزُور=Deir_ez-Zor طرطوس=Tartus غوطہ=Ghouta داریا=Darayya مضایا=Madaya
LB: بیروت=Beirut صور=Tyre صیدا=Sidon بعلبک=Baalbek
JO: عمان شہر=Amman
IL: تل ابیب=Tel_Aviv یروشلم=Jerusalem حیفہ=Haifa
PS: غزہ=Gaza رفح=Rafah خان یونس=Khan_Yunis رام اللہ=Ramallah جنین=Jenin غزہ شہر=Gaza نابلس=Nablus الخلیل=Hebron بیت لحم=Bethlehem جبالیہ=Jabalya مغربی کنارہ=West_Bank مغربی کنارے=West_Bank غزہ کی پٹی=Gaza_Strip
EG: قاہرہ=Cairo شرم الشیخ=Sharm_el-Sheikh اسکندریہ=Alexandria سینا=Sinai صحرائے سینا=Sinai
YE: صنعا=Sanaa عدن=Aden حدیدہ=Al_Hudaydah تعز=Taiz مارب=Marib صعدہ=Saada مکلا=Mukalla صنعاء=Sanaa المکلا=Mukalla الحدیدہ=Al_Hudaydah شبوہ=Shabwah حضرموت=Hadramaut
SD: خرطوم=Khartoum الفاشر=El_Fasher ام درمان=Omdurman پورٹ سوڈان=Port_Sudan دارفور=Darfur نیالا=Nyala
LY: طرابلس=Tripoli بن غازی=Benghazi بنغازی=Benghazi سرت=Sirte مصراتہ=Misrata
TJ: دوشنبے=Dushanbe دوشنبہ=Dushanbe
UZ: تاشقند=Tashkent سمرقند=Samarkand ترمذ=Termez
TM: اشک آباد=Ashgabat
KG: بشکیک=Bishkek
KZ: الماتی=Almaty آستانہ=Astana
AZ: باکو=Baku نخچیوان=Nakhchivan
AM: یریوان=Yerevan
GE: تبلیسی=Tbilisi
RU: ماسکو=Moscow سینٹ پیٹرزبرگ=Saint_Petersburg قازان=Kazan گروزنی=Grozny بیلگورود=Belgorod کرسک=Kursk
UA: کیئو=Kyiv کیف=Kyiv خارکیف=Kharkiv دونیتسک=Donetsk اوڈیسا=Odesa ماریوپول=Mariupol خیرسون=Kherson لوہانسک=Luhansk کریمیا=Crimea ڈونباس=Donbas لویو=Lviv ڈونیٹسک=Donetsk زاپوریژیا=Zaporizhzhia
CN: بیجنگ=Beijing ارمچی=Urumqi کاشغر=Kashgar شنگھائی=Shanghai ہانگ کانگ=Hong_Kong سنکیانگ=Xinjiang تبت=Tibet لہاسا=Lhasa
BD: ڈھاکہ=Dhaka
NP: کٹھمنڈو=Kathmandu
LK: کولمبو=Colombo
US: واشنگٹن=Washington نیویارک=New_York_City نیو یارک=New_York_City شکاگو=Chicago لاس اینجلس=Los_Angeles بوسٹن=Boston ہیوسٹن=Houston کیلیفورنیا=California ٹیکساس=Texas فلوریڈا=Florida
GB: لندن=London مانچسٹر=Manchester برمنگھم=Birmingham گلاسگو=Glasgow بلفاسٹ=Belfast
FR: پیرس=Paris نیس=Nice کیلے=Calais
DE: برلن=Berlin میونخ=Munich ہیمبرگ=Hamburg کولون=Cologne
CH: جنیوا=Geneva زیورخ=Zurich
AT: ویانا=Vienna
NO: اوسلو=Oslo
BE: برسلز=Brussels
SE: سٹاک ہوم=Stockholm
IT: روم=Rome
ES: میڈرڈ=Madrid
NL: دی ہیگ=The_Hague
ET: ادیس ابابا=Addis_Ababa
KE: نیروبی=Nairobi
MY: کوالالمپور=Kuala_Lumpur
ID: جکارتہ=Jakarta آچے=Aceh
JP: ٹوکیو=Tokyo
MM: ینگون=Yangon رخائن=Rakhine رنگون=Yangon
TH: بنکاک=Bangkok
SG: سنگاپور=Singapore
KR: سیول=Seoul
KP: پیانگ یانگ=Pyongyang
PH: منیلا=Manila منڈاناؤ=Mindanao
AU: سڈنی=Sydney کینبرا=Canberra
CA: اوٹاوا=Ottawa ٹورنٹو=Toronto
DK: کوپن ہیگن=Copenhagen
FI: ہیلسنکی=Helsinki
PL: وارسا=Warsaw
GR: ایتھنز=Athens
CY: نکوسیا=Nicosia
RS: بلغراد=Belgrade
BA: سرائیوو=Sarajevo
XK: پرسٹینا=Pristina
HU: بوڈاپسٹ=Budapest
CZ: پراگ=Prague
SO: موغادیشو=Mogadishu
ML: باماکو=Bamako
NG: ابوجا=Abuja لاگوس=Lagos
ZA: جوہانسبرگ=Johannesburg کیپ ٹاؤن=Cape_Town
RW: کیگالی=Kigali
UG: کمپالا=Kampala
CD: گوما=Goma کنشاسا=Kinshasa
DZ: الجزائر شہر=Algiers
TN: تیونس شہر=Tunis
MA: رباط=Rabat
BY: منسک=Minsk
`
/** Common words as well: they are no places without their kind. */
const AMBIGUOUS = ['کرم', 'خیبر'].map(fold)
const KINDS = ['ضلع', 'وادی', 'درہ'].map(fold)

let made: Readonly<Record<string, string>> | null = null

/** Folded Urdu name → “Name, CC”. Made at first use. */
export const exonyms = (): Readonly<Record<string, string>> => {
  if (made) return made
  const table: Record<string, string> = {}
  const all = createRequire(import.meta.url)('world-countries') as Country[]
  const english = new Map(all.map(({ cca2, name }) => [cca2 as string, name.common]))
  for (const [name, code] of STATE_NAMES) table[name] = `${english.get(code)}, ${code}`
  for (const row of TOWNS.trim().split('\n')) {
    const [code, rest] = row.split(/:\s*/) as [string, string]
    for (const [, name, latin] of rest.matchAll(/(\S[^=]*?)=(\S+)/gu))
      table[fold(name!)] = `${latin!.replaceAll('_', ' ')}, ${code}`
  }
  for (const word of AMBIGUOUS) {
    for (const kind of KINDS) table[`${kind} ${word}`] = table[word]!
    delete table[word]
  }
  made = table
  return table
}
