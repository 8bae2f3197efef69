// The dateline with which an agency's or a newspaper's first paragraph begins.
import { statedDate } from './dates.ts'
import { isKnownPlace } from './zone.ts'

export type Dateline = {
  /** As printed: `ISLAMABAD`, `POINT TARKUND`. */
  city: string
  /** What follows the city: a region or a country. */
  within: string | null
  /** Month and day, with a year where one is stated. */
  dated: string | null
  /** The agency in brackets. */
  agency: string | null
  /** How much of the paragraph it is, in UTF-16 units, its dash or colon included. */
  length: number
}

/** Capitals that begin a paragraph and are no place. */
const NO_PLACE =
  /^(?:UPDATE(?: ?\d+)?|BREAKING(?: NEWS)?|LIVE|WATCH|ANALYSIS|OPINION|EXCLUSIVE|EXPLAINER|FACTBOX|TIMELINE|CORRECTED|REFILE|NEWSMAKER|SUMMARY|EDITORIAL|COMMENT|INTERVIEW|PROFILE|Q|A|Q&A|FAQ|NOTE|UN|NATO|EU|AU|US|USA|UK|TTP|ISPR|ISI|BLA|OIC|ICRC|UNHCR|OCHA|IDF|PTI|PML-N|PPP|AKP|CHP|MHP|SON DAKIKA|SON DAKİKA|PHOTO|VIDEO|FILE|ADVERTISEMENT|TITLE|URL|DATE|SOURCE|AUTHOR|BY|THE|WHO|WHAT|WHEN|WHERE|WHY|HOW|AND|BUT|IN|ON|AT|TO|IT|HE|SHE|WE|NO|YES|PRESS RELEASE|URGENT|NEWS|WORLD|CHRONOLOGY)$/u

const NO_URDU_PLACE =
  /^(?:تجزیہ|پس منظر|انٹرویو|رپورٹ|خصوصی|بریکنگ|تازہ|خبر|سوال|جواب|ترجمان|ویڈیو|نوٹ|اپ ڈیٹ)/u

const CAPITALS =
  "\\p{Lu}[\\p{Lu}\\p{M}.'’]*(?:[ -]\\p{Lu}[\\p{Lu}\\p{M}.'’]*|[ -](?:al|ag|de|el|of|la|ad|ed|es|ul|i))*"
const CITY_UPPER = `(?<city>${CAPITALS}(?: ?[/&] ?${CAPITALS})*)`
const CITY_TITLE = "(?<city>\\p{Lu}[\\p{L}\\p{M}'’]+(?:[ /-]\\p{Lu}?[\\p{L}\\p{M}'’]+){0,3})"
const WITHIN = "(?:, (?<within>\\p{Lu}[\\p{L}\\p{M} .'’-]{1,40}?))?"
const DATED = '(?:,? (?<dated>\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9}\\.?(?:,? \\d{4})?))?'
const AGENCY = '(?: ?[([](?<agency>[^()[\\]]{2,40})[)\\]])?(?: ?/ ?[^—–:/-]{3,40})?'
const DASH = '(?:[—–-]{1,2}|:)(?=\\s|(?<=[—–])[\\p{Lu}"“‘«])'

const UPPER = new RegExp(`^${CITY_UPPER}${WITHIN}${DATED}${AGENCY} ?${DASH}`, 'u')
/** Without capitals a date or an agency has to stand with it, or a long dash after it. */
const TITLE_DATED = new RegExp(`^${CITY_TITLE}${WITHIN}${DATED.slice(0, -1)}${AGENCY} ?${DASH}`, 'u')
const TITLE_AGENCY = new RegExp(`^${CITY_TITLE}${WITHIN}${AGENCY.slice(0, -1)} ?${DASH}`, 'u')
const TITLE_PLAIN = new RegExp(`^${CITY_TITLE}${WITHIN} ?(?:[—–]|:)(?=\\s)`, 'u')
/** Urdu: `اسلام آباد: …`, `کابل (ویب ڈیسک) …`. */
const URDU =
  /^(?<city>[\u0600-\u06FF‌ /،-]{2,30}?)\s*(?:\((?<agency>[^()]{2,40})\)\s*[:۔–—-]?|[:：]|\s[–—-])\s/u

/** The dateline of a paragraph; null: it has none. */
export const findDateline = (paragraph: string): Dateline | null => {
  for (const [form, needsPlace] of [
    [UPPER, false],
    [TITLE_DATED, false],
    [TITLE_AGENCY, false],
    [TITLE_PLAIN, true],
    [URDU, true],
  ] as const) {
    const found = form.exec(paragraph)
    if (!found?.groups) continue
    const { city, within, dated, agency } = found.groups
    const name = city!.trim()
    if (NO_PLACE.test(name) || name.length < 3 || name.split(/\s+/).length > 5) continue
    if (dated && !statedDate(dated, '2000-01-01')) continue
    if (
      form === URDU &&
      !agency &&
      !isKnownPlace(name) &&
      (name.split(' ').length > 3 || NO_URDU_PLACE.test(name))
    )
      continue
    if (needsPlace && form !== URDU && !isKnownPlace(name)) continue
    return {
      city: name,
      within: within ?? null,
      dated: dated ?? null,
      agency: agency && !/\d{3}/.test(agency) ? agency.trim() : null,
      length: found[0].trimEnd().length,
    }
  }
  return null
}
