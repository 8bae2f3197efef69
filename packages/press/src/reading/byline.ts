// Lines that say who wrote an article.
import { dateLine, statedDate } from './dates.ts'

/** A desk or an agency in place of a name. */
const DESK =
  /^(?:(?:our|the|dawn['’]s|the newspaper['’]s|a|by) )?(?:staff|special|own|senior|foreign|diplomatic|regional)? ?(?:reporter|correspondent|desk|bureau(?: report)?|writer)s?$|^(?:web|news|monitoring|foreign|world|national|international) desk$|^(?:news )?agenc(?:y|ies)$|^(?:afp|reuters|ap|app|aa|dpa|efe|ians|pti|ani|xinhua|tass|apa|anadolu)(?: ?[/,] ?\w+)*$|^(?:ویب ڈیسک|نیوز ڈیسک|مانیٹرنگ ڈیسک|نمائندہ خصوصی|نامہ نگار|اسٹاف رپورٹر|خصوصی رپورٹ|بیورو رپورٹ|ایجنسیاں)$|^(?:haber merkezi|dış haberler(?: servisi)?|anadolu ajansı)$/iu

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const PARTICLE = '(?:al|ag|bin|ibn|de|del|der|di|el|la|le|ul|ur|van|von|y|da|dos|oğlu)'
const NAMES = `${NAME}(?: (?:${NAME}|${PARTICLE}))*`
const PLACE = `(?: in ${NAMES})?`
const LIST = `(?:${NAMES}${PLACE})(?:(?:, | and | & |; | ve |, and )${NAMES}${PLACE})*`

/** What a writer is, after the name. */
const OFFICE =
  "(?:, (?:[\\p{L}’'-]+ ){0,3}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Aa]nalyst|[Bb]ureau [Cc]hief))"
const SIGNED = [
  new RegExp(
    `^[-–—*(_]* ?[Bb][Yy]:? (?<who>${LIST})${OFFICE}?(?:,? in ${NAMES})?(?:,? \\S+@\\S+)?(?: for [\\p{L} ]{2,40})?[)_*]*$`,
    'u',
  ),
  /^(?:رپورٹ|تحریر|از قلم|نمائندہ)\s*[:：]\s*(?<who>.{2,60})$/u,
  /^(?:haber|muhabir|yazan|haberi yazan|röportaj|söyleşi|mülakat)\s*:\s*(?<who>.{2,60})$/iu,
  /^(?:author|written by|report(?:ed)? by|reporter)\s*:?\s+(?<who>\p{Lu}.{1,80})$/iu,
]
const PERSON = `${NAME}(?: (?:${NAME}|${PARTICLE})){1,3}`
const ALONE = new RegExp(
  `^(?<who>${PERSON}(?: in ${NAMES}(?: and ${PERSON} in ${NAMES})*)?)(?:, (?<place>${NAMES}))?$`,
  'u',
)
/** Arabic script has no capitals: three words at most, without a sign. */
const ALONE_ARABIC = /^[\u0620-\u06D3]+(?: [\u0620-\u06D3]+){1,2}$/u
const SPECIAL = /^[Ss]pecial (?:to|for) .{2,60}$|^.{2,30} سے (?:خصوصی رپورٹ|نمائندہ خصوصی)$/u
/** Words of a heading, never of a name. */
const HEADING =
  /\b(?:Talks|Ceasefire|Truce|Peace|War|Attack|Deal|News|World|Opinion|Analysis|Report|Update|Politics|Asia|Africa|Europe|Middle East|Pakistan|Afghanistan|India|Israel|Ukraine|Russia|Turkey|Iran|Syria|Iraq)\b/iu

const PLACE_ALONE = new RegExp(`^${NAMES}$`, 'u')

/** A newspaper's or an agency's name in a line of name, day and page above the headline. */
const OUTLET =
  /^(?:The \p{Lu}.{1,40}|\p{Lu}.{0,40} (?:Agency|Bulletin|Chronicle|Courier|Daily|Dispatch|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Journal|Mail|Mirror|Monitor|News|Observer|Post|Press|Record|Register|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune|Wire))$/u

export type Byline = {
  author: string | null
  published: string | null
  outlet: string | null
  /** Where the writer is, in a line such as `By A. Khan in Doha`. */
  place: string | null
}

const placeIn = (line: string): string | null =>
  new RegExp(` in (?<place>${NAMES})`, 'u').exec(line)?.groups?.place ?? null

/** `WALTER PRUITT` as `Walter Pruitt`. */
const lowered = (name: string): string =>
  /\p{Ll}/u.test(name) || !/ /.test(name)
    ? name
    : name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word[0] + word.slice(1).toLowerCase())

const plain = (who: string): string =>
  lowered(who)
    .replace(new RegExp(` in ${NAMES}`, 'gu'), '')
    .replace(new RegExp(`${OFFICE}$`, 'u'), '')
    .replace(/[)_*.]+$/, '')
    .trim()

/** What a byline says; null: the line is none. A name alone counts only under the headline. */
export const readByline = (line: string, underHeadline: boolean): Byline | null => {
  if (line.length > 140 || /[.!?۔]["”’]?$/.test(line.replace(/\b(?:Jr|Sr)\.$/, ''))) return null
  // `By A. Khan Oct 27`: a page's line of writer and day run together.
  const day = /^by\b/i.test(line) ? statedDate(line, '2000-01-01')?.span[0] : undefined
  const signed = day ? line.slice(0, day).replace(/[\s,|·-]+$/, '') : line
  for (const form of SIGNED) {
    const who = form.exec(signed)?.groups?.who
    if (who) return { author: plain(who), published: null, outlet: null, place: placeIn(line) }
  }
  if (DESK.test(line)) return { author: line, published: null, outlet: null, place: null }
  if (SPECIAL.test(line))
    return { author: null, published: null, outlet: null, place: /^(.{2,30}) سے /.exec(line)?.[1] ?? null }
  const pieces = line
    .split(/\s*[|•·]\s*|\s+(?=(?:Published|Updated|Last updated|Posted)\b)/u)
    .filter((piece) => piece !== '')
  if (pieces.length > 1) {
    const dated =
      pieces.find((piece) => !/^(?:last )?updated/i.test(piece) && statedDate(piece)) ??
      pieces.find((piece) => statedDate(piece))
    const signed = pieces.map((piece) => SIGNED[0]!.exec(piece)?.groups?.who).find(Boolean)
    const outlet = pieces.find((piece) => OUTLET.test(piece)) ?? null
    const named =
      signed ?? pieces.find((piece) => DESK.test(piece) || (dated && piece !== outlet && ALONE.test(piece)))
    if (signed || (dated && (named || dateLine(dated))))
      return {
        author: named ? plain(named) : null,
        published: dated ? statedDate(dated)!.date : null,
        outlet,
        place:
          pieces.find(
            (piece) =>
              piece !== named && piece !== outlet && !SIGNED[0]!.test(piece) && PLACE_ALONE.test(piece),
          ) ?? placeIn(line),
      }
  }
  const alone = ALONE.exec(line)?.groups
  const author = alone?.who ?? ALONE_ARABIC.exec(line)?.[0]
  if (!underHeadline || !author || HEADING.test(line)) return null
  return { author: plain(author), published: null, outlet: null, place: alone?.place ?? placeIn(line) }
}

/** The first name in a credit such as `(Reporting by A. Khan in Kabul; editing by B. Roy)`. */
export const creditedReporter = (line: string): string | null => {
  const found = new RegExp(
    `^[(\\[]?(?:Reporting|Writing|Reporting and writing|Report) by (?<who>${LIST})`,
    'u',
  ).exec(line)
  return found?.groups?.who ? plain(found.groups.who) : null
}
