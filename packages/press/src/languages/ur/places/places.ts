// Where an Urdu article names places: known names before a postposition of place, kinds of place with a name, “X کے قریب”.
import type { Knowledge } from '../../../knowledge.ts'
import { type FoundPlace, placesWith } from '../../../places/places.ts'
import type { Asked, PlaceMention, PlaceTables } from '../../../places/tables.ts'
import type { Span } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import { fold, wordSet } from '../script.ts'
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
/** These begin names too, but are common words: a postposition must follow the name. */
const BEFORE_PLAIN = wordSet('قصبے گاؤں شہر علاقے مقام ضلعے جزیرے محلے چوکی')
/** Endings of the names of towns and lands. */
const TOWN = new RegExp(fold('(?:آباد|پور|گڑھ|نگر|کوٹ|کلاں|خورد|ستان)$'), 'u')
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
  'قبرستان نخلستان والے والوں والی بھر خالی دونوں بھارتی بجے گاؤں شہر چوکی علاقے وادی قصبے محفوظ بحری پہاڑی بڑے چھوٹے پورے سارے متاثرہ مقامی قریبی سرحدی معاملہ',
)

const isName = (token: Token | undefined): token is Token =>
  token?.pos === 'X' &&
  !BESIDE.has(token.lower) &&
  !STOP.has(token.lower) &&
  !/\d/.test(token.lower) &&
  !NEVER.has(token.lower) &&
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
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    const isBeforeName = BEFORE.has(token.lower) || BEFORE_PLAIN.has(token.lower)
    if (isBeforeName && isName(next) && same(at, at + 1)) {
      const isLong = isName(tokens[at + 2]) && same(at, at + 2) && isBehindName(tokens[at + 3])
      const last = tokens[isLong ? at + 2 : at + 1]!
      const end = isLong ? at + 3 : at + 2
      if (BEFORE.has(token.lower)) add(mention(token, last, joined(at, end), 'place-kind'))
      else if (isBehindName(tokens[end])) add(mention(next, last, joined(at + 1, end), 'place-kind'))
    }
    // “مہر آباد میں”, “نیلا پل کے مقام پر”
    const atPlace = tokens[at + 1]?.lower === 'کے' && tokens[at + 2]?.lower === 'مقام'
    if (isName(token) && (atPlace || (TOWN.test(token.lower) && next && AT.has(next.lower)))) {
      const isWhole = token.lower.length > 4 && !atPlace
      const first = !isWhole && isName(tokens[at - 1]) && same(at, at - 1) ? at - 1 : at
      if (isWhole || first < at || atPlace)
        add(mention(tokens[first]!, token, joined(first, at + 1), 'place-in'))
    }
    if (next && BORDERS.has(next.lower) && exonyms()[token.lower])
      add(mention(token, token, token.lower, 'place-kind'))
    const compass = COMPASS.has(token.lower) && next && TAKEN.has(next.lower)
    if (compass) add(mention(token, next, joined(at, at + 2), 'place-common'))
    const beforeKind = next && (TAKEN.has(next.lower) || AFTER.has(next.lower)) && isName(token)
    if (beforeKind && !COMPASS.has(token.lower)) {
      const first = isName(tokens[at - 1]) && same(at, at - 1) && !AT.has(tokens[at - 1]!.lower) ? at - 1 : at
      const last = TAKEN.has(next.lower) ? at + 1 : at
      add(mention(tokens[first]!, tokens[last]!, joined(first, last + 1), 'place-kind'))
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
      const asPlace = AT.has(after) || beside || (after === 'کے' && tokens[end + 1]?.lower === 'راستے')
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
