// Where a Turkish article names places: capitals with a case of place, kinds of place with a name, sides of rivers and plains.
import type { Knowledge } from '../../../knowledge.ts'
import { type FoundPlace, placesWith } from '../../../places/places.ts'
import type { Asked, PlaceMention, PlaceTables } from '../../../places/tables.ts'
import type { Span } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import { OFFICE, ORGANISATION } from '../voices/nouns.ts'
import { exonyms } from './exonyms.ts'

/** Part of the name: “Sarısu nehri”, “Fener Adaları”. */
const TAKEN =
  /^(?:kapısı|nehri|ırmağı|gölü|denizi|boğazı|körfezi|adaları|adası|vadisi|ovası|dağı|dağları|yaylası|geçidi|çölü|tepesi|tepeleri|sıradağları|platosu|deresi|koyu|burnu|yarımadası|şeridi|koridoru|hattı)(?:n\p{L}{1,4})?$/u
/** A kind beside the name, not part of it: “Kızılkum karakoluna”, “Dereiçi mezrasında”. */
const BESIDE =
  /^(?:köy|mezra|ilçe|kasaba|kent|şehr|şehir|karakol|mahalle|bölge|eyalet|vilayet|il|sınır kapı|havaalan|havaliman|liman|kamp|köprü|mevki|semt|bucak|belde|kırsal|meydan|cadde|sokak|havalimanı|kavşak|üs|rafineri|baraj|ada)(?:sı|si|su|sü|ı|i|u|ü)(?:n\p{L}{1,5})?$/u
const LOCATIVE = /[’'](?:[dt][ae]|[dt][ae]ki\p{L}*|n?[dt][ae])$/u
const MOVING = /[’'](?:[dt][ae]n|n?d[ae]n|[yn]?[ae])$/u
/** “ovanın doğusuna”, “nehrin batı yakasındaki”. */
const WHOLE = /^(?:nehrin|ovanın|vadinin|sınırın|kentin|köyün|adanın|gölün|hattın|ırmağın|bölgenin|ülkenin)$/u
const SIDE = /^(?:doğu|batı|kuzey|güney|yaka|kıyı|öte|iç)\p{L}*$/u

/** Capitals with a case that are no places: months, bodies, papers, networks. */
const NEVER =
  /^(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|kur|meclis|tbmm|bm|nato|birleşmiş milletler|avrupa birliği|ab|twitter|facebook|telegram|youtube|x|ramazan|nevruz)$/u

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Lu}/u.test(token.text)
const bare = (text: string) => text.replace(/[’'].*$/u, '')

const mentions = ({ tokens, sentences }: Analysed, ask: Asked): PlaceMention[] => {
  const found: PlaceMention[] = []
  const taken: Span[] = []
  const add = (span: Span, name: string, rule: PlaceMention['rule'], sure: boolean) => {
    if (taken.some(([from, to]) => from < span[1] && span[0] < to)) return
    taken.push(span)
    found.push({
      span,
      name: name.toLocaleLowerCase('tr') in exonyms ? name.toLocaleLowerCase('tr') : name,
      sure,
      within: null,
      district: false,
      rule,
    })
  }
  const end = (token: Token): number => token.span[0] + bare(token.text).length
  /** Capitals before `at` in its sentence, without a case between them. */
  const firstOf = (at: number): number => {
    let first = at
    const [from] = sentences[tokens[at]!.sentence]!.tokens
    while (
      first - 1 >= from &&
      isCapital(tokens[first - 1]) &&
      !/[’']/u.test(tokens[first - 1]!.text) &&
      at - first < 3
    )
      first--
    return first
  }
  const joined = (from: number, to: number) =>
    tokens
      .slice(from, to + 1)
      .map(({ text }, n, all) => (n === all.length - 1 ? bare(text) : text))
      .join(' ')
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    if (isCapital(token) && next && TAKEN.test(next.lower.replace(/'.*$/u, ''))) {
      const first = firstOf(at)
      const kind = next.text
        .replace(/[’'].*$/u, '')
        .replace(/(?<=[ıiuü])n(?:[ıiae]n?|d[ae]n?|dek\p{L}*|daki\p{L}*|deki\p{L}*)$/u, '')
      add(
        [tokens[first]!.span[0], next.span[0] + kind.length],
        `${joined(first, at)} ${kind}`,
        'place-kind',
        true,
      )
    }
    if (isCapital(token) && next && BESIDE.test(next.lower) && !isCapital(next))
      add([tokens[firstOf(at)]!.span[0], end(token)], joined(firstOf(at), at), 'place-kind', true)
    if (WHOLE.test(token.lower) && next && SIDE.test(next.lower)) {
      const second = tokens[at + 2]
      const last = second && SIDE.test(second.lower) ? second : next
      const stem = last.text.replace(/(?<=[ıiuü])n(?:[ıiae]n?|d[ae]n?|daki\p{L}*|deki\p{L}*)$/u, '')
      add([token.span[0], last.span[0] + stem.length], `${token.text} ${stem}`, 'place-common', true)
    }
    if (!isCapital(token) || !/[’']/u.test(token.text)) continue
    const first = firstOf(at)
    const name = joined(first, at)
    const plain = name.toLocaleLowerCase('tr')
    if (NEVER.test(plain) || OFFICE.test(bare(token.lower)) || ORGANISATION.test(bare(token.lower))) continue
    // “Katar'dan bir yetkili” is whose, not where.
    const whose = /[’'](?:[dt][ae]n)$/u.test(token.text) && next?.lower === 'bir'
    if (LOCATIVE.test(token.text) && !/^\d/u.test(token.text))
      add([tokens[first]!.span[0], end(token)], name, 'place-in', first === at)
    else if (MOVING.test(token.text) && !whose) {
      const known = ask(plain in exonyms ? plain : name)
      const goes = tokens
        .slice(at + 1, at + 6)
        .some(({ lower }) =>
          /^(?:git|gel|dön|geç|ulaş|var|gönder|taşın|kaç|çekil|hareket|yola|seyahat|uç|sevk)/u.test(lower),
        )
      if (known && goes) add([tokens[first]!.span[0], end(token)], name, 'place-moving', false)
    }
  }
  return found.sort((one, other) => one.span[0] - other.span[0])
}

const turkishPlaces: PlaceTables = { language: 'tr', exonyms, mentions }

export const places = (analysed: Analysed, knowledge: Knowledge): FoundPlace[] =>
  placesWith(turkishPlaces, analysed, knowledge)
