// Where an Urdu article names places: known names before a postposition of place, kinds of place with a name, “X کے قریب”.
import type { Knowledge } from '../../../knowledge.ts'
import { type FoundPlace, placesWith } from '../../../places/places.ts'
import type { Asked, PlaceMention, PlaceTables } from '../../../places/tables.ts'
import type { Span } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import { fold, wordSet } from '../script.ts'
import { countryOfAdjective, STATE_NAMES } from '../voices/countries.ts'
import { OFFICE, ORGANISATION, TITLES, UNNAMED } from '../voices/nouns.ts'
import { exonyms } from './exonyms.ts'

/** “دریائے کبود”, “خلیج مرجان”: the kind stands first. */
const BEFORE = wordSet(
  'دریائے خلیج تحصیل ضلع وادی وادیٔ کوہ راس جزیرہ بندر درہ پل صحرائے صحرا جھیل بحیرہ بحیرۂ صوبہ موضع قصبہ جزیرۂ جزیرے درۂ کوہِ وادئ آبنائے',
)
/** “سیہ دشت گاؤں”, “زرد ٹیلے”: the kind stands last; with `TAKEN` it is part of the name. */
const AFTER = wordSet(
  'گزرگاہ نالے نالہ چوٹی چوٹیوں گاؤں چوکی سیکٹر ضلع تحصیل شہر قصبے کراسنگ وادی کیمپ پہاڑی پوسٹ صوبے بندرگاہ ائیرپورٹ ایئرپورٹ بازار محلے ڈیم ٹاؤن کالونی قلعے قلعہ جزیرے',
)
const TAKEN = wordSet('ٹیلے ٹیلہ علاقے سیکٹر وادی گھاٹی پہاڑیوں')
/** Several names before one kind: “کاہور، سیرک اور ترہان سیکٹرز”. */
const SEVERAL = wordSet('سیکٹرز سیکٹروں اضلاع ضلعوں شہروں قصبوں صوبوں دیہات دیہاتوں وادیوں ایجنسیوں')
/** The kind stands behind a genitive: “ترہان کے علاقے میں”. */
const OWNED = wordSet('علاقے شہر ضلع ضلعے گاؤں قصبے صوبے مقام سیکٹر محلے تحصیل دارالحکومت مضافات نواح')
/** Lines on which armies face each other. */
const LINES = [
  'ورکنگ باؤنڈری',
  'لائن آف کنٹرول',
  'لائن آف ایکچوئل کنٹرول',
  'ایل او سی',
  'ڈیورنڈ لائن',
  'گرین لائن',
  'بلیو لائن',
].map((line) => line.split(' ').map(fold))
const LETTERS = wordSet('اے بی سی ڈی ای ایف جی ایچ آئی جے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو')
/** “دو لاکھ کے قریب” is how many. */
const NUMBERS = wordSet('لاکھ ہزار سو کروڑ ارب کھرب فیصد درجن بجے کلومیٹر میٹر میل سال برس گھنٹے منٹ')
const MOVING = wordSet(
  'آئے آئی آیا آنے آ روانہ نکل نکلنے نکلے واپس واپسی پہنچ پہنچے پہنچنے فرار منتقل انخلا داخل گزر گزرنے بھاگ ہجرت وطن جا جانے گئے لوٹ بے دخل رہا',
)
const OTHERWISE = wordSet('شام چین')
const UNDER = wordSet('انتظام قبضہ کنٹرول تسلط')

/** These begin names too, but are common words: a postposition must follow the name. */
const BEFORE_PLAIN = wordSet('قصبے گاؤں شہر علاقے مقام ضلعے جزیرے محلے چوکی')
/** Endings of the names of towns and lands. */
const TOWN = new RegExp(fold('(?:آباد|پور|پورہ|گڑھ|نگر|کوٹ|کلاں|خورد|ستان)$'), 'u')
const BORDERS = wordSet('سرحد گزرگاہ بارڈر کراسنگ راہداری شاہراہ')
const COMPASS = wordSet('مشرقی مغربی شمالی جنوبی سرحدی قبائلی وسطی ساحلی')
const AT = wordSet('میں سے تک پر')
const OF = wordSet('کے کی کا')
const BESIDE = wordSet('قریب نزدیک نواح نواحی مضافات جنوب شمال مشرق مغرب اطراف گرد')
const COMMON = wordSet('سرحد جزائر')
const STOP = wordSet(
  'اور نے کو سے میں پر تک کا کے کی ایک دو تین اس ان یہ وہ ہر کسی دونوں اپنے اپنی جو کہ بھی ہی نہیں کوئی دوسرے نئے پرانے متنازع غیر',
)

/** No names of places by themselves. */
const NEVER = wordSet(
  'قبرستان نخلستان والے والوں والی بھر خالی دونوں بھارتی بجے گاؤں شہر چوکی علاقے وادی قصبے محفوظ بحری پہاڑی بڑے چھوٹے پورے سارے متاثرہ مقامی قریبی سرحدی معاملہ ملک خطے دیگر مختلف شہری دیہی کنٹرول حصے حصوں قبائلی وسیع بعض متعدد بیشتر واقعہ گرفتاری ہلاکت نواحی مذکورہ محصور زیرِ زیر تعلق پسماندہ تاریخی شاہ ہلاکتوں دارالحکومت دارالحکوت صوبہ صوبے قدیم رات شب روز صبح دوپہر دن ہفتے ماہ مہینے شام',
)

const isName = (token: Token | undefined): token is Token =>
  token?.pos === 'X' &&
  !BESIDE.has(token.lower) &&
  !STOP.has(token.lower) &&
  !/\d/.test(token.lower) &&
  !NEVER.has(token.lower) &&
  !NUMBERS.has(token.lower) &&
  countryOfAdjective(token.lower) === null &&
  ![OFFICE, ORGANISATION, TITLES, UNNAMED].some((set) => set.has(token.lower))

const isBehindName = (token: Token | undefined): boolean =>
  token !== undefined && (AT.has(token.lower) || OF.has(token.lower))

const mention = (
  from: Token,
  to: Token,
  name: string,
  rule: PlaceMention['rule'],
  sure = true,
): PlaceMention => ({
  span: [from.span[0], to.span[1]],
  name,
  sure,
  within: null,
  district: /^(?:ضلع|تحصیل|صوبہ)/u.test(from.lower),
  rule,
})

const mentions = ({ tokens }: Analysed, ask: Asked): PlaceMention[] => {
  const found: PlaceMention[] = []
  const taken: Span[] = []
  const add = (one: PlaceMention) => {
    if (taken.some(([from, to]) => from < one.span[1] && one.span[0] < to)) return
    taken.push(one.span)
    found.push(one)
  }
  const same = (at: number, other: number) => tokens[at]?.sentence === tokens[other]?.sentence
  const joined = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
  const folded = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ')
  /** Where a name that ends at `at` begins: a known name of several words, letters before a name, else one word more where it is a name. */
  const firstOf = (at: number): number => {
    for (const length of [3, 2, 1])
      if (at - length + 1 >= 0 && same(at, at - length + 1) && exonyms()[folded(at - length + 1, at + 1)])
        return at - length + 1
    let first = at
    while (first > 0 && at - first < 4 && same(at, first - 1) && LETTERS.has(tokens[first - 1]!.lower))
      first--
    if (first < at) return first
    return isName(tokens[at - 1]) && same(at, at - 1) && !AT.has(tokens[at - 1]!.lower) ? at - 1 : at
  }
  /** A name with its kind in front: the gazetteer has it without. */
  const known = (from: number, to: number) =>
    exonyms()[folded(from + 1, to)] ? folded(from + 1, to) : joined(from, to)
  const isUnder = (at: number) =>
    tokens[at + 1]?.lower === 'کے' &&
    /^زیرِ?$/u.test(tokens[at + 2]?.lower ?? '') &&
    UNDER.has(tokens[at + 3]?.lower ?? '')
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    const line = LINES.find((words) => words.every((word, n) => tokens[at + n]?.lower === word))
    if (line) add(mention(token, tokens[at + line.length - 1]!, joined(at, at + line.length), 'place-kind'))
    // “بھارت کے زیر انتظام کشمیر”
    if (STATE_NAMES.has(token.lower) && isUnder(at) && exonyms()[tokens[at + 4]?.lower ?? ''])
      add(mention(token, tokens[at + 4]!, tokens[at + 4]!.lower, 'place-kind'))
    // “ترہان کے علاقے میں”, “سیرک کے ایرانی شہر میں”
    const adjective = countryOfAdjective(tokens[at + 2]?.lower ?? '') !== null ? 1 : 0
    const ownedKind = tokens[at + 2 + adjective]
    if (
      next?.lower === 'کے' &&
      ownedKind &&
      OWNED.has(ownedKind.lower) &&
      AT.has(tokens[at + 3 + adjective]?.lower ?? '') &&
      isName(token) &&
      !STATE_NAMES.has(token.lower) &&
      !COMMON.has(token.lower)
    ) {
      const first = firstOf(at)
      const name = folded(first, at + 1)
      add(mention(tokens[first]!, token, exonyms()[name] ? name : joined(first, at + 1), 'place-kind'))
    }
    // “کاہور، سیرک اور ترہان سیکٹرز”
    if (SEVERAL.has(token.lower) && isName(tokens[at - 1]) && !/ی$/u.test(tokens[at - 1]!.lower)) {
      let end = at - 1
      for (let names = 0; names < 6; names++) {
        const first = firstOf(end)
        add(mention(tokens[first]!, tokens[end]!, joined(first, end + 1), 'place-list'))
        const joint = tokens[first - 1]
        if (
          !joint ||
          !/^(?:،|اور)$/u.test(joint.lower) ||
          !same(first, first - 2) ||
          !isName(tokens[first - 2])
        )
          break
        end = first - 2
      }
    }
    const isBeforeName = BEFORE.has(token.lower) || BEFORE_PLAIN.has(token.lower)
    if (isBeforeName && isName(next) && same(at, at + 1)) {
      const isLong = isName(tokens[at + 2]) && same(at, at + 2) && isBehindName(tokens[at + 3])
      const last = tokens[isLong ? at + 2 : at + 1]!
      const end = isLong ? at + 3 : at + 2
      if (BEFORE.has(token.lower)) add(mention(token, last, known(at, end), 'place-kind'))
      else if (isBehindName(tokens[end])) add(mention(next, last, joined(at + 1, end), 'place-kind'))
    }
    // “مہر آباد میں”, “نیلا پل کے مقام پر”
    const atPlace = tokens[at + 1]?.lower === 'کے' && tokens[at + 2]?.lower === 'مقام'
    if (isName(token) && (atPlace || (TOWN.test(token.lower) && next && AT.has(next.lower)))) {
      const isWhole = token.lower.length > 4 && !atPlace && !LETTERS.has(tokens[at - 1]?.lower ?? '')
      const first = isWhole ? at : firstOf(at)
      if (isWhole || first < at || atPlace)
        add(mention(tokens[first]!, token, joined(first, at + 1), 'place-in'))
    }
    if (next && BORDERS.has(next.lower) && exonyms()[token.lower])
      add(mention(token, token, token.lower, 'place-kind'))
    const compass = COMPASS.has(token.lower) && next && TAKEN.has(next.lower)
    if (compass) add(mention(token, next, joined(at, at + 2), 'place-common'))
    const beforeKind = next && (TAKEN.has(next.lower) || AFTER.has(next.lower)) && isName(token)
    if (beforeKind && !COMPASS.has(token.lower)) {
      const first = firstOf(at)
      const last = TAKEN.has(next.lower) ? at + 1 : at
      const name = folded(first, at + 1)
      const shown = exonyms()[name] ? name : joined(first, last + 1)
      add(mention(tokens[first]!, tokens[last]!, shown, 'place-kind'))
    }
    // “تیرہ کوہ کی چوکی”, “راس الفانوس کے قریب”
    const genitive = next?.lower === 'کی' || next?.lower === 'کے'
    const owned = tokens[at + 2]?.lower ?? ''
    if (
      genitive &&
      isName(token) &&
      (owned === 'چوکی' ||
        owned === 'گاؤں' ||
        owned === 'بندرگاہ' ||
        (next.lower === 'کے' && BESIDE.has(owned)))
    ) {
      const first = isName(tokens[at - 1]) && same(at, at - 1) ? at - 1 : at
      add(
        mention(
          tokens[first]!,
          token,
          joined(first, at + 1),
          COMMON.has(token.lower) ? 'place-common' : 'place-in',
        ),
      )
    }
    if (COMMON.has(token.lower) && next && (AT.has(next.lower) || owned === 'دونوں'))
      add(mention(token, token, token.text, 'place-common'))
    for (const length of [3, 2, 1]) {
      const end = at + length
      if (!tokens[end] || !same(at, end - 1)) continue
      const name = folded(at, end)
      const place = exonyms()[name]
        ? ask(name)
        : length === 1 && token.lower.length > 2
          ? ask(joined(at, end))
          : null
      if (!place) continue
      const after = tokens[end]!.lower
      const beside = after === 'کے' && BESIDE.has(tokens[end + 1]?.lower ?? '')
      // “شام” is also the evening, “چین” also rest.
      if (OTHERWISE.has(name) && (after !== 'میں' || OF.has(tokens[at - 1]?.lower ?? ''))) break
      const isState = STATE_NAMES.has(name)
      const moves = tokens.slice(end + 1, end + 6).some(({ lower }) => MOVING.has(lower))
      const isAt = isState ? after === 'میں' || after === 'تک' || (after === 'سے' && moves) : AT.has(after)
      const asPlace = isAt || beside || (after === 'کے' && tokens[end + 1]?.lower === 'راستے')
      if (asPlace) add(mention(token, tokens[end - 1]!, name, 'place-in'))
      break
    }
  }
  return found.sort((one, other) => one.span[0] - other.span[0])
}

let tables: PlaceTables | null = null
const urduPlaces = (): PlaceTables => {
  tables ??= { language: 'ur', exonyms: exonyms(), mentions }
  return tables
}

export const places = (analysed: Analysed, knowledge: Knowledge): FoundPlace[] =>
  placesWith(urduPlaces(), analysed, knowledge)
