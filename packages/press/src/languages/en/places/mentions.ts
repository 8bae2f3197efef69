// Where English names places: by the words before a name, by the kind of place beside it, by what it is joined to.

import { countryOfPeople } from '../../../places/countries.ts'
import type { Asked, PlaceMention, PlaceRule } from '../../../places/tables.ts'
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { type Run, runsOf, type Word, wordsOf } from './runs.ts'
import {
  ACTS,
  AFTER,
  AGREED,
  ALONE,
  ALONE_PAIRS,
  BEFORE,
  BESIDE,
  BODIES,
  DISTRICTS,
  DWELLERS,
  GIVEN,
  LOCATIVE,
  MOVES,
  MOVING,
  OF,
  STRIKES,
  STRUCK,
  VAGUE_LOCATIVE,
  WEAK_AFTER,
  WEAK_BEFORE,
} from './words.ts'

type Found = PlaceMention & { words: [number, number] }

const HAPPENINGS =
  /^(?:talks|meetings?|sessions?|rounds?|process|summit|conference|case|issue|dispute|conflict|war|crisis|question|side|government|army|forces?|negotiations?|dialogue|delegation|leadership|statement|plan|proposal)$/
/** What a place has. */
const OWNED =
  /^(?:capital|border|borders|north|south|east|west|coast|outskirts|streets|airport|port|highlands|northern|southern|eastern|western)$/
const SETTLED = new Set(['settlement', 'admin1', 'admin2', 'region', 'process'])

export const mentionsOf = (analysed: Analysed, ask: Asked): PlaceMention[] => {
  const words = wordsOf(analysed)
  const runs = runsOf(words, ask)
  const persons = personsOf(runs, words)
  const titles = titleCased(analysed)
  const learned = new Set<string>()
  const sides = runs.map((run) => {
    const mention = mentionOf(run, words, ask, persons)
    if (mention?.sure && titles.some(([from, to]) => from <= mention.span[0] && mention.span[0] < to))
      return null
    const settled =
      mention?.rule === 'place-kind' || /^(?:near|at|outside)$/.test(words[run.from - 1]?.lower ?? '')
    if (mention?.sure && settled) learned.add(run.name)
    return mention
  })
  // Twice: a name that was told to be a place further on is one before it, too.
  const named = runs.map(
    (run, at) => sides[at] ?? joined(run, at, sides, words, ask, persons) ?? relearned(run, words, learned),
  )
  const found = named.filter((mention) => mention !== null)
  runs.forEach((run, at) => {
    const mention = named[at]
    if (!mention) return
    const next = runs[at + 1]
    if (next && next.from === run.to && words[run.to - 1]!.gap === ', ' && mention.within === null) {
      const known = ask(next.name)
      if (known && (known.level === 'country' || known.level === 'admin1')) mention.within = next.name
    }
  })
  const taken = (from: number, to: number) =>
    found.some(({ words: [start, end] }) => start < to && from < end)
  const common = commonOf(words, taken)
  return [...found, ...common].sort((one, other) => one.span[0] - other.span[0])
}

/** Headlines whose every word has a capital letter: there it tells nothing. */
const titleCased = (analysed: Analysed): Span[] =>
  analysed.paragraphs
    .filter(({ form, span }) => {
      if (form !== 'headline') return false
      const long = analysed.text.slice(...span).match(/\p{L}{4,}/gu) ?? []
      return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7
    })
    .map(({ span }) => span)

/** The last words of names that bear a title or speak: they are people, whatever town is called so. */
const personsOf = (runs: readonly Run[], words: readonly Word[]): Set<string> => {
  const persons = new Set<string>()
  for (const run of runs) {
    if (!run.titled) continue
    persons.add(words[run.to - 1]!.text)
    persons.add(run.name)
  }
  return persons
}

const mention = (
  words: readonly Word[],
  from: number,
  to: number,
  name: string,
  sure: boolean,
  rule: PlaceRule,
  more: Partial<PlaceMention> = {},
): Found => ({
  span: [words[from]!.start, words[to - 1]!.end],
  name,
  sure,
  within: null,
  district: false,
  rule,
  words: [from, to],
  ...more,
})

const mentionOf = (
  run: Run,
  words: readonly Word[],
  ask: Asked,
  persons: ReadonlySet<string>,
): Found | null => {
  const { from, to, name } = run
  const last = words[to - 1]!
  const next = run.closed ? undefined : words[to]
  const isPerson = run.titled || persons.has(name) || (to - from === 1 && persons.has(last.text))
  const isBody = BODIES.test(last.lower)
  const before = words[from - 1]
  const isSubject =
    next !== undefined &&
    ACTS.test(next.lower) &&
    !(before && (LOCATIVE.has(before.lower) || before.lower === 'of'))
  if (isSubject && !(to - from > 1 && /^(?:river|bridge|road|border)$/.test(last.lower))) return null
  // “Oreth’s capital”.
  if (last.possessive && next && OWNED.test(next.lower) && !isPerson && !isBody)
    return mention(words, from, to, name, true, 'place-of')
  // “Afghan soil”, “the Pak-Afghan border”, “a Tashmuri checkpoint”.
  const people = to - from === 1 ? peopleOf(last.text) : null
  if (people !== null) {
    if (!next || !AFTER.has(next.lower) || next.lower === 'side' || next.isName || last.possessive)
      return null
    const isLand = /^(?:soil|territory|territories|mainland|airspace|waters)$/.test(next.lower)
    return mention(words, from, to + 1, isLand ? people : `${name} ${next.text}`, true, 'place-of')
  }
  // The kind of place beside the name.
  if (to - from > 1 && AFTER.has(last.lower) && !isPerson) {
    const isWeak = WEAK_AFTER.has(last.lower)
    if (!isWeak || /^(?:line|gate|side|basin|mine|works)$/.test(last.lower) || ask(name)) {
      const district = DISTRICTS.has(last.lower)
      const bare = words
        .slice(from, to - 1)
        .map(({ text }) => text)
        .join(' ')
      return mention(words, from, to, ask(name) ? name : district ? bare : name, true, 'place-kind', {
        district,
      })
    }
  }
  if (next && !last.possessive && !next.isName && !isPerson && !isBody && words[to - 1]!.gap === ' ') {
    const modifier =
      /^(?:assembly|de-escalation|mining|refugee|buffer|border|main|military|naval|air|security|border-|tribal|fishing|demilitari[sz]ed)$/.test(
        next.lower,
      )
    const kind = modifier ? words[to + 1] : next
    if (
      kind &&
      AFTER.has(kind.lower) &&
      !kind.isName &&
      !(
        WEAK_AFTER.has(kind.lower) &&
        !ask(name) &&
        /^(?:agency|division|department|post|station|front|plant|market)$/.test(kind.lower)
      )
    ) {
      const end = modifier ? to + 2 : to + 1
      const district = DISTRICTS.has(kind.lower)
      return mention(
        words,
        from,
        end,
        ask(name)
          ? name
          : district
            ? name
            : words
                .slice(from, end)
                .map(({ text }) => text)
                .join(' '),
        true,
        'place-kind',
        { district },
      )
    }
  }
  if (to - from === 2 && AGREED.test(last.lower) && !run.titled && ask(words[from]!.text))
    return mention(words, from, from + 1, words[from]!.text, false, 'place-of')
  const first = words[from]!
  const isBefore = (word: Word | undefined) => word !== undefined && BEFORE.has(word.lower)
  if (to - from > 1 && isBefore(first) && !isPerson && !isBody && !WEAK_BEFORE.has(first.lower))
    return mention(words, from, to, name, true, 'place-kind')
  if (
    before &&
    !before.isName &&
    isBefore(before) &&
    before.gap === ' ' &&
    !isPerson &&
    !isBody &&
    !/^(?:point|position|port)$/.test(before.lower)
  )
    return mention(words, from - 1, to, ask(name) ? name : `${before.text} ${name}`, true, 'place-kind')
  const lead = leadOf(words, from)
  if (lead.of && !isBody && (!isPerson || lead.strong))
    return mention(words, from, to, name, !isPerson, 'place-kind', { district: lead.district })
  const known = ask(name)
  if (lead.word !== null && LOCATIVE.has(lead.word)) {
    if (isPerson && (!known || known.level === 'settlement')) return null
    if (isBody && !known) return null
    if (known) return attributive(next, last) ? null : mention(words, from, to, name, false, 'place-in')
    if (
      lead.indefinite ||
      (VAGUE_LOCATIVE.has(lead.word) && !lead.near.slice(-1).some(({ lower }) => MOVES.test(lower))) ||
      name.length < 3 ||
      /^\p{Lu}{2,4}$/u.test(name)
    )
      return null
    return last.possessive ? null : mention(words, from, to, name, true, 'place-in')
  }
  if (lead.word !== null && MOVING.has(lead.word) && known && !isPerson && !isBody) {
    const moves = lead.near.some(({ lower }) => MOVES.test(lower))
    const given = lead.near.some(({ lower }) => GIVEN.test(lower))
    const isActor = known.level === 'country' || isCapital(known.id, name)
    if (lead.word === 'to' || lead.word === 'from' || lead.word === 'through') {
      if (
        moves ||
        lead.word === 'through' ||
        (!isActor && !given && SETTLED.has(known.level) && lead.word === 'from')
      )
        return last.possessive ? null : mention(words, from, to, name, false, 'place-moving')
    }
    return null
  }
  if (
    lead.word !== null &&
    (lead.word === 'to' || lead.word === 'from' || lead.word === 'through') &&
    !known &&
    !isPerson &&
    !isBody
  ) {
    const moves =
      lead.near.slice(-3).some(({ lower }) => MOVES.test(lower)) ||
      (lead.word === 'from' && lead.near.slice(-1).some(({ lower }) => DWELLERS.test(lower)))
    if (
      moves &&
      !lead.indefinite &&
      name.length > 3 &&
      !/^\p{Lu}{2,4}$/u.test(name) &&
      !last.possessive &&
      !next?.isName
    )
      return mention(words, from, to, name, true, 'place-moving')
    return null
  }
  if (
    lead.word === 'on' &&
    !lead.indefinite &&
    !isPerson &&
    !isBody &&
    lead.near.slice(-3).some(({ lower }) => STRIKES.test(lower))
  ) {
    if (
      known
        ? known.level !== 'country'
        : name.length > 3 && !/^\p{Lu}{2,4}$/u.test(name) && !last.possessive && !next?.isName
    )
      return mention(words, from, to, name, true, 'place-in')
    return null
  }
  if (known && before && STRUCK.test(before.lower) && !isPerson && known.level !== 'country')
    return mention(words, from, to, name, false, 'place-moving')
  if (known && next && AGREED.test(next.lower) && SETTLED.has(known.level) && !last.possessive && !isPerson)
    return mention(words, from, to, name, false, 'place-of')
  return null
}

/** “in Taliban custody”, “in Kabul’s view”: the name belongs to what follows. */
const attributive = (next: Word | undefined, last: Word): boolean =>
  last.possessive &&
  !/^(?:capital|north|south|east|west|outskirts|streets|suburbs|port|airport|old|main|central)$/.test(
    next?.lower ?? '',
  )

const isCapital = (id: string, name: string): boolean =>
  id.startsWith('city:') &&
  /^(?:Kabul|Islamabad|Washington|Moscow|Beijing|London|Paris|Berlin|Tehran|Ankara|Riyadh|Doha|Cairo|Delhi|New Delhi|Kyiv|Brussels|Damascus|Baghdad|Beirut|Jerusalem|Khartoum|Nairobi|Addis Ababa|Kigali|Kinshasa|Pyongyang|Seoul|Tokyo|Rawalpindi)$/.test(
    name,
  )

/** The word of place before a name, past adjectives and articles. */
const leadOf = (words: readonly Word[], from: number) => {
  let at = from - 1
  while (
    at >= 0 &&
    from - at < 5 &&
    BESIDE.has(words[at]!.lower) &&
    /^\s$/.test(words[at]!.gap) &&
    !isOf(words, at)
  )
    at--
  const word = words[at]
  const adjacent = word !== undefined && /^\s$/.test(word.gap)
  const of = adjacent && word.lower === 'of' && isOf(words, at)
  const kind = of ? words[at - 1]!.lower : ''
  return {
    word: adjacent ? word.lower : null,
    of,
    /** “from a Kyrlani jeep”: what follows an indefinite article is no name of a place. */
    indefinite: words.slice(at + 1, from).some(({ lower }) => lower === 'a' || lower === 'an'),
    strong: /^(?:town|city|village|hamlet|port|capital|district|province|outskirts)$/.test(kind),
    district: DISTRICTS.has(kind),
    near: words
      .slice(Math.max(0, at - 5), Math.max(0, at))
      .filter((each) => each.sentence === words[from]!.sentence),
  }
}

const isOf = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'of' && at > 0 && OF.has(words[at - 1]!.lower) && words[at - 1]!.gap === ' '

const peopleOf = (word: string): string | null => {
  const parts = word.split('-')
  const codes = parts.map((part) => countryOfPeople(part))
  return codes.every((code) => code !== null) ? codes[0]! && countryNameOf(codes[0]!) : null
}
const names = new Intl.DisplayNames('en', { type: 'region' })
const countryNameOf = (code: string): string => (code === 'TR' ? 'Turkey' : (names.of(code) ?? code))

/** “in Kurram and North Waziristan”, “Tromsund, Norway”. */
const joined = (
  run: Run,
  at: number,
  sides: readonly (Found | null)[],
  words: readonly Word[],
  ask: Asked,
  persons: ReadonlySet<string>,
): Found | null => {
  const before = at > 0 ? sides[at - 1] : null
  if (
    !before ||
    run.titled ||
    persons.has(run.name) ||
    words[run.to - 1]!.possessive ||
    BODIES.test(words[run.to - 1]!.lower)
  )
    return null
  const gapFrom = before.words[1]
  const between = words
    .slice(gapFrom, run.from)
    .map(({ lower }) => lower)
    .join(' ')
  const gap = words[gapFrom - 1]!.gap
  const known = ask(run.name)
  const comma = run.from === gapFrom && (gap === ', ' || gap === ' & ')
  const and = /^(?:and|or|and in|and the|and near|and at)$/.test(between) && /^,?\s$/.test(gap)
  if (!(comma || and) || before.rule === 'place-of') return null
  if (!known && !(and && before.rule === 'place-in' && run.to - run.from === 1)) return null
  const next = words[run.to]
  // “in Geneva and Russia said”: a new clause has its verb right after the name.
  if (and && next && known?.level === 'country' && /(?:ed|said|says|s)$/.test(next.lower) && !run.closed)
    return null
  return mention(words, run.from, run.to, run.name, known === null, 'place-list')
}

/** A name that stands elsewhere beside a word of place is one where somebody leaves it, or where it is struck. */
const relearned = (run: Run, words: readonly Word[], learned: ReadonlySet<string>): Found | null => {
  if (!learned.has(run.name) || run.titled || words[run.to - 1]!.possessive) return null
  const [before, next] = [words[run.from - 1], words[run.to]]
  const struck =
    next?.lower === 'was' &&
    !run.closed &&
    /^(?:being|shelled|bombed|hit|attacked|struck|taken|evacuated|under)$/.test(
      words[run.to + 1]?.lower ?? '',
    )
  const led =
    before &&
    /^(?:from|to|of|on|for|towards?|leave|leaves|left|leaving|reach|reached|and)$/.test(before.lower)
  if (next && !run.closed && (ACTS.test(next.lower) || next.isName || HAPPENINGS.test(next.lower)))
    return null
  if (!struck && !led) return null
  const owner = words[run.from - 2]
  if (
    before?.lower === 'of' &&
    owner &&
    /^(?:government|leaders?|leadership|army|forces|ministry|minister|president|people|part|side|behalf|state)$/.test(
      owner.lower,
    )
  )
    return null
  return mention(words, run.from, run.to, run.name, true, 'place-moving')
}

const LINKS =
  /^(?:roads?|routes?|highway|motorway|line|corridor|ferry|flights?|area|stretch|railway|crossing|bridge|valley|pass|midway|halfway|km|miles)$/
const NUMBERED = /^(?:kilomet(?:re|er)|km|mile|checkpoint|hill|gate)$/

/** “across the border”, “in the buffer zone”, “here”. */
const commonOf = (words: readonly Word[], taken: (from: number, to: number) => boolean): Found[] => {
  const found: Found[] = []
  words.forEach((word, at) => {
    if (word.isName) return
    if (
      NUMBERED.test(word.lower) &&
      word.gap === ' ' &&
      /^\d+$/.test(words[at + 1]?.text ?? '') &&
      !taken(at, at + 2)
    ) {
      const name = `${word.text} ${words[at + 1]!.text}`
      found.push(mention(words, at, at + 2, name, true, 'place-common'))
      return
    }
    const pair = words[at + 1] && word.gap === ' ' ? `${word.lower} ${words[at + 1]!.lower}` : ''
    const isPair = ALONE_PAIRS.has(pair)
    if (!isPair && !ALONE.has(word.lower)) return
    const end = isPair ? at + 2 : at + 1
    const start = articleBefore(words, at)
    if (start === null || taken(start, end) || found.some(({ words: [, to] }) => to > start)) return
    const before = words[start - 1]
    const after = words[end]
    if (
      !before ||
      (!LOCATIVE.has(before.lower) &&
        !/^(?:to|from|of|on|between|cross|crossed|crossing|leave|left|by)$/.test(before.lower))
    )
      return
    if (before.lower === 'of' && !(start > 1 && OF.has(words[start - 2]!.lower))) return
    if (
      after &&
      words[end - 1]!.gap === ' ' &&
      /^(?:police|guards?|commission|agreement|dispute|clashes|talks|between)$/.test(after.lower)
    )
      return
    found.push(
      mention(
        words,
        start,
        end,
        words
          .slice(start, end)
          .map(({ text }) => text)
          .join(' ')
          .replace(/^(?:the|its|their)\s/i, ''),
        true,
        'place-common',
      ),
    )
  })
  return found
}

/** Where “the northern …” before a common noun begins; null: no article, it is any such place. */
const articleBefore = (words: readonly Word[], at: number): number | null => {
  let from = at - 1
  while (
    from >= 0 &&
    at - from < 4 &&
    BESIDE.has(words[from]!.lower) &&
    !/^(?:the|a)$/.test(words[from]!.lower)
  )
    from--
  return words[from] && /^(?:the|this|that|its|their)$/.test(words[from]!.lower) ? from : null
}
