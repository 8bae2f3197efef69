// States in Urdu: the names each goes by, and the adjectives made of them (“عمانی”, “ترکمان”, “امریکی”).
import { createRequire } from 'node:module'
import type { Country } from 'world-countries'
import { fold } from '../script.ts'

/** Code, then the names in use, then adjectives that no rule makes of them. Underscores are spaces. */
const STATES = `
US=امریکہ|امریکا|ریاست_ہائے_متحدہ_امریکہ;امریکی
IN=انڈیا|بھارت|ہندوستان;انڈین|بھارتی|ہندوستانی
PK=پاکستان;پاکستانی
AF=افغانستان;افغان|افغانی
TR=ترکی|ترکیہ;ترک
GB=برطانیہ|برطانیا;برطانوی
RU=روس;روسی
CN=چین;چینی
SA=سعودی_عرب;سعودی
AE=متحدہ_عرب_امارات|امارات;اماراتی
IR=ایران;ایرانی
SY=شام;شامی
IQ=عراق;عراقی
IL=اسرائیل;اسرائیلی
PS=فلسطین;فلسطینی
DE=جرمنی;جرمن
FR=فرانس;فرانسیسی
ES=سپین|اسپین|ہسپانیہ;ہسپانوی
IT=اٹلی|اطالیہ;اطالوی
CH=سوئٹزرلینڈ|سویٹزرلینڈ;سوئس
NL=نیدرلینڈز|ہالینڈ|نیدرلینڈ;ولندیزی|ڈچ
BE=بیلجیئم|بیلجیم|بلجیم;بیلجیئن
SE=سویڈن|سوئیڈن;سویڈش|سوئیڈش
NO=ناروے;نارویجن|نارویجین
DK=ڈنمارک;ڈینش
FI=فن_لینڈ;فنش
IE=آئرلینڈ;آئرش
PL=پولینڈ;پولش
CZ=چیک_جمہوریہ|جمہوریہ_چیک;
HU=ہنگری;ہنگرین
GR=یونان;یونانی
UA=یوکرین;یوکرینی
AZ=آذربائیجان|آذربائجان;آذری|آذربائیجانی
AM=آرمینیا|آرمینیہ;آرمینیائی
GE=جارجیا;جارجیائی
EG=مصر;مصری
YE=یمن;یمنی
JO=اردن;اردنی
LB=لبنان;لبنانی
LY=لیبیا;لیبیائی
SD=سوڈان|سودان;سوڈانی
SS=جنوبی_سوڈان;
SO=صومالیہ;صومالی
ET=ایتھوپیا;ایتھوپیائی
NG=نائجیریا|نائیجیریا;نائجیرین
ZA=جنوبی_افریقہ|جنوبی_افریقا;
TN=تیونس|تونس;تیونسی
DZ=الجزائر|الجیریا;الجزائری
MA=مراکش;مراکشی
QA=قطر;قطری
KW=کویت;کویتی
OM=عمان|اومان;عمانی
BH=بحرین;بحرینی
JP=جاپان;جاپانی
KR=جنوبی_کوریا;
KP=شمالی_کوریا;
BD=بنگلہ_دیش|بنگلا_دیش|بنگلادیش;بنگلہ_دیشی
NP=نیپال;نیپالی
LK=سری_لنکا;سری_لنکن
MM=میانمار|برما;برمی
MY=ملائیشیا|ملائشیا;
ID=انڈونیشیا;انڈونیشیائی
PH=فلپائن|فلپائنز;فلپائنی
TH=تھائی_لینڈ;تھائی
VN=ویتنام|ویت_نام;ویتنامی
TJ=تاجکستان;تاجک
UZ=ازبکستان;ازبک
TM=ترکمانستان;ترکمان
KG=کرغزستان|کرغیزستان;کرغز
KZ=قازقستان|قزاقستان;قازق
CA=کینیڈا;کینیڈین
AU=آسٹریلیا;آسٹریلوی
BR=برازیل;
CO=کولمبیا;کولمبیئن
CU=کیوبا;کیوبن
VE=وینزویلا|وینیزویلا;
MX=میکسیکو;
RS=سربیا;سرب
BA=بوسنیا;بوسنیائی
CY=قبرص;قبرصی
XK=کوسوو|کوسووو;
CD=کانگو|جمہوریہ_کانگو;
CF=وسطی_افریقی_جمہوریہ;
MV=مالدیپ;
VA=ویٹیکن;
`
const split = (words: string | undefined): string[] =>
  (words ?? '')
    .split('|')
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '))

/** Names that are common words as well: “چلی گئی”, “مالی امداد”, “چیک پوسٹ”. */
const COMMON = new Set(['چلی', 'مالی', 'پیرو', 'گنی', 'چیک'].map(fold))

/** Names by code, the usual one first. */
const namesByCode = new Map<string, string[]>()
const codeByName = new Map<string, string>()
const codeByAdjective = new Map<string, string>()
for (const row of STATES.trim().split('\n')) {
  const [code, rest] = row.split('=') as [string, string]
  const [names, adjectives] = rest.split(';')
  namesByCode.set(code, split(names))
  for (const name of split(names)) codeByName.set(fold(name), code)
  for (const adjective of split(adjectives)) codeByAdjective.set(fold(adjective), code)
}
for (const { cca2, translations } of createRequire(import.meta.url)('world-countries') as Country[]) {
  const name = translations.urd?.common
  if (!name || codeByName.has(fold(name)) || COMMON.has(fold(name))) continue
  namesByCode.set(cca2, [...(namesByCode.get(cca2) ?? []), name])
  codeByName.set(fold(name), cca2)
}
for (const [name, code] of codeByName)
  for (const adjective of [`${name}ی`, `${name.replace(/(?:ستان|یہ|ہ|ا)$/u, '')}ی`])
    if (adjective.length > 3 && !codeByAdjective.has(adjective) && !codeByName.has(adjective))
      codeByAdjective.set(adjective, code)

/** Every folded name of a state, with its code. */
export const STATE_NAMES: ReadonlyMap<string, string> = codeByName

const shownOf = (code: string | undefined): string | null =>
  code ? (namesByCode.get(code)?.[0] ?? null) : null

/** The usual name of the state that goes by this folded name; null where none does. */
export const countryNamed = (folded: string): string | null => shownOf(codeByName.get(folded))

/** The usual name of the state whose adjective this folded word is; null where it is none. */
export const countryOfAdjective = (folded: string): string | null => shownOf(codeByAdjective.get(folded))

/** The state under the name that these folded words use, else its usual one. */
export const nameInUse = (country: string, text: string): string => {
  const code = codeByName.get(fold(country))
  const names = (code && namesByCode.get(code)) || [country]
  return names.find((name) => text.includes(` ${fold(name)} `)) ?? country
}

/** The state with this code. */
export const countryOfCode = (code: string): string | null => shownOf(code)
