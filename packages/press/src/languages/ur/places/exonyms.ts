// Urdu names of towns, districts and states, with the name and country under which the gazetteer has them.
import { createRequire } from 'node:module'
import type { Country } from 'world-countries'
import { fold } from '../script.ts'

/** One country a line: code, then pairs of Urdu and Latin names. */
const TOWNS = `
PK: اسلام آباد=Islamabad لاہور=Lahore کراچی=Karachi پشاور=Peshawar کوئٹہ=Quetta راولپنڈی=Rawalpindi ملتان=Multan فیصل آباد=Faisalabad گلگت=Gilgit مظفر آباد=Muzaffarabad چمن=Chaman طورخم=Torkham تورخم=Torkham وانا=Wana میرانشاہ=Miranshah پاراچنار=Parachinar بنوں=Bannu کوہاٹ=Kohat سوات=Swat چترال=Chitral گوادر=Gwadar تربت=Turbat خضدار=Khuzdar ژوب=Zhob سکردو=Skardu کرم=Kurram باجوڑ=Bajaur مہمند=Mohmand خیبر=Khyber بلوچستان=Balochistan پنجاب=Punjab سندھ=Sindh اورکزئی=Orakzai ہنگو=Hangu مانسہرہ=Mansehra ایبٹ آباد=Abbottabad سیالکوٹ=Sialkot نوشکی=Nushki قصور=Kasur
AF: کابل=Kabul قندھار=Kandahar ہرات=Herat جلال آباد=Jalalabad خوست=Khost غزنی=Ghazni قندوز=Kunduz کندوز=Kunduz بدخشاں=Badakhshan پکتیکا=Paktika پکتیا=Paktia ننگرہار=Nangarhar کنڑ=Kunar ہلمند=Helmand نورستان=Nuristan فراہ=Farah نیمروز=Nimruz بامیان=Bamyan تخار=Takhar پنجشیر=Panjshir زابل=Zabul ارزگان=Uruzgan فاریاب=Faryab مزار شریف=Mazari_Sharif لوگر=Logar کاپیسا=Kapisa لغمان=Laghman سپین بولدک=Spin_Boldak بغلان=Baghlan
IN: دہلی=Delhi نئی دہلی=New_Delhi سری نگر=Srinagar جموں=Jammu ممبئی=Mumbai امرتسر=Amritsar لداخ=Ladakh پونچھ=Poonch راجوری=Rajouri کارگل=Kargil لیہ=Leh کپواڑہ=Kupwara
IR: تہران=Tehran مشہد=Mashhad زاہدان=Zahedan تبریز=Tabriz اصفہان=Isfahan چابہار=Chabahar شیراز=Shiraz
TR: استنبول=Istanbul انقرہ=Ankara ازمیر=Izmir دیار بکر=Diyarbakir
QA: دوحہ=Doha
AE: دبئی=Dubai ابوظہبی=Abu_Dhabi ابو ظہبی=Abu_Dhabi شارجہ=Sharjah
SA: ریاض=Riyadh جدہ=Jeddah مکہ=Mecca مدینہ=Medina
OM: مسقط=Muscat صلالہ=Salalah
KW: کویت سٹی=Kuwait_City
BH: منامہ=Manama
IQ: بغداد=Baghdad بصرہ=Basra موصل=Mosul اربیل=Erbil کرکوک=Kirkuk
SY: دمشق=Damascus حلب=Aleppo ادلب=Idlib حمص=Homs دیر الزور=Deir_ez-Zor
LB: بیروت=Beirut
JO: عمان شہر=Amman
IL: تل ابیب=Tel_Aviv یروشلم=Jerusalem حیفہ=Haifa
PS: غزہ=Gaza رفح=Rafah خان یونس=Khan_Yunis رام اللہ=Ramallah جنین=Jenin
EG: قاہرہ=Cairo شرم الشیخ=Sharm_el-Sheikh
YE: صنعا=Sanaa عدن=Aden حدیدہ=Al_Hudaydah
SD: خرطوم=Khartoum الفاشر=El_Fasher
LY: طرابلس=Tripoli بن غازی=Benghazi
TJ: دوشنبے=Dushanbe دوشنبہ=Dushanbe
UZ: تاشقند=Tashkent سمرقند=Samarkand ترمذ=Termez
TM: اشک آباد=Ashgabat
KG: بشکیک=Bishkek
KZ: الماتی=Almaty آستانہ=Astana
AZ: باکو=Baku نخچیوان=Nakhchivan
AM: یریوان=Yerevan
GE: تبلیسی=Tbilisi
RU: ماسکو=Moscow سینٹ پیٹرزبرگ=Saint_Petersburg
UA: کیئو=Kyiv کیف=Kyiv خارکیف=Kharkiv دونیتسک=Donetsk
CN: بیجنگ=Beijing ارمچی=Urumqi کاشغر=Kashgar شنگھائی=Shanghai
BD: ڈھاکہ=Dhaka
NP: کٹھمنڈو=Kathmandu
LK: کولمبو=Colombo
US: واشنگٹن=Washington نیویارک=New_York_City نیو یارک=New_York_City
GB: لندن=London
FR: پیرس=Paris
DE: برلن=Berlin میونخ=Munich
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
ID: جکارتہ=Jakarta
JP: ٹوکیو=Tokyo
`
const COUNTRIES = `AF=افغانستان PK=پاکستان IN=بھارت IN=انڈیا IN=ہندوستان IR=ایران TR=ترکی TR=ترکیہ US=امریکہ US=امریکا GB=برطانیہ RU=روس CN=چین SA=سعودی_عرب AE=متحدہ_عرب_امارات QA=قطر OM=عمان IQ=عراق SY=شام EG=مصر UA=یوکرین IL=اسرائیل PS=فلسطین JO=اردن LB=لبنان YE=یمن TJ=تاجکستان UZ=ازبکستان TM=ترکمانستان NO=ناروے CH=سوئٹزرلینڈ GE=جارجیا`

/** “شام” is also the evening, “چین” also rest: they are no places without more. */
const AMBIGUOUS = new Set(['شام', 'چین', 'کرم', 'خیبر'].map(fold))

let made: Readonly<Record<string, string>> | null = null

/** Folded Urdu name → “Name, CC”. Made at first use. */
export const exonyms = (): Readonly<Record<string, string>> => {
  if (made) return made
  const table: Record<string, string> = {}
  const all = createRequire(import.meta.url)('world-countries') as Country[]
  const english = new Map(all.map(({ cca2, name }) => [cca2 as string, name.common]))
  for (const { cca2, name, translations } of all) {
    const own = translations.urd?.common
    if (own) table[fold(own)] = `${name.common}, ${cca2}`
  }
  for (const pair of COUNTRIES.split(' ')) {
    const [code, name] = pair.split('=') as [string, string]
    table[fold(name.replaceAll('_', ' '))] = `${english.get(code)}, ${code}`
  }
  for (const row of TOWNS.trim().split('\n')) {
    const [code, rest] = row.split(/:\s*/) as [string, string]
    for (const [, name, latin] of rest.matchAll(/(\S[^=]*?)=(\S+)/gu))
      table[fold(name!)] = `${latin!.replaceAll('_', ' ')}, ${code}`
  }
  for (const word of AMBIGUOUS) delete table[word]
  made = table
  return table
}
