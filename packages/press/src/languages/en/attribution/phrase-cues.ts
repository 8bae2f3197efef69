// Attributions by a phrase: “according to X”, “in the words of X”, “per X”, “by X's own count”.

import { claimStart } from './extents.ts'
import type { Found } from './found.ts'
import { FRAMES } from './lexicon/frames.ts'
import { COUNT_BY_SOME, PHRASE_NOUNS, PHRASE_NOUNS_OF } from './lexicon/phrase-nouns.ts'
import { type Clauses, hasFinite, isComma, isDash, type Run } from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
import { phraseAt } from './parse/phrases.ts'
import type { AttributionRule } from './rules.ts'

/** The end of the aside that begins with the comma at `at`, where it is one: “X, who took part in the talks, | …”. */
const pastAside = (clauses: Clauses, at: number): number => {
  const { pieces } = clauses
  if (isRelative(pieces[at])) {
    for (let next = at + 1; next < pieces.length; next++)
      if (isComma(pieces[next]) || pieces[next]!.lower === ';') return next
    return pieces.length
  }
  if (!isComma(pieces[at])) return at
  const first = pieces[at + 1]
  if (!isRelative(first) && !(first?.pos === 'VERB' && /(?:ing|ed)$/.test(first.lower))) return at
  for (let next = at + 2; next < pieces.length; next++) {
    if (pieces[next]!.lower === ';') return at
    if (isComma(pieces[next])) return next
  }
  return at
}

/** `past`: the piece after the phrase, where that is not the end of cue or source. */
type Opening = { cue: Run; source: Run | null; past?: number; lemma: string; rule: AttributionRule }

/** “in the general's words”, “by its own count” */
const inOnesWords = ({ pieces }: Clauses, at: number): Opening | null => {
  const preposition = pieces[at]!.lower
  if (!/^(?:in|by|to|on|from|at)$/.test(preposition)) return null
  for (let n = at + 2; n < at + 10 && pieces[n]; n++) {
    const noun = pieces[n]!.lower
    if (!PHRASE_NOUNS.get(noun)?.has(preposition)) continue
    const before = pieces.slice(at + 1, n)
    const owner = before.findIndex(({ lower }) => /^(?:’s|'s|’|')$/.test(lower))
    const pronoun = /^(?:his|her|their|its|my|our)$/.test(before[0]!.lower)
    if (before.some(({ pos, lower }) => pos === 'VERB' || lower === ',' || pos === 'ADP')) return null
    if (owner === -1 && !pronoun) return null
    // “tears in her eyes”, “in its account of the raid”
    if (noun === 'eyes' && pieces[at - 1]?.pos === 'NOUN' && !pieces[n + 1]?.quoted) return null
    if (
      preposition === 'in' &&
      /^(?:account|version|description|analysis|reading|assessment)$/.test(noun) &&
      pieces[n + 1]?.lower === 'of'
    )
      return null
    const bare = preposition === 'by' || noun === 'telling' || noun === 'admission'
    return {
      cue: bare ? [n, n + 1] : [at, n + 1],
      source: [at + 1, pronoun ? at + 2 : at + 1 + owner + 1],
      lemma: preposition === 'by' ? noun : `${preposition} ${pronoun ? before[0]!.lower : 'the'} ${noun}`,
      rule: 'in-ones-words',
    }
  }
  return null
}

/** “by one count”, “by most accounts”: nobody is stated. */
const byOneCount = ({ pieces }: Clauses, at: number): Opening | null => {
  if (pieces[at]!.lower !== 'by') return null
  const some = pieces[at + 1]?.lower ?? ''
  if (
    !/^(?:one|most|all|some|several|many|various|any|official|unofficial|independent|conservative|local)$/.test(
      some,
    )
  )
    return null
  const n = COUNT_BY_SOME.test(pieces[at + 2]?.lower ?? '') ? at + 2 : at + 3
  if (!COUNT_BY_SOME.test(pieces[n]?.lower ?? '') || pieces[n + 1]?.lower === 'of') return null
  return { cue: [n, n + 1], source: null, past: n + 1, lemma: pieces[n]!.lower, rule: 'in-ones-words' }
}

/** “if the rebels are to be believed” */
const believed = (clauses: Clauses, at: number): Opening | null => {
  const { pieces } = clauses
  if (pieces[at]!.lower !== 'if') return null
  const source = phraseAt(clauses, at + 1, pieces.length, false)
  if (source === null) return null
  const [be, to, been, verb] = pieces.slice(source[1], source[1] + 4).map(({ lower }) => lower)
  if (
    !/^(?:is|are|was|were)$/.test(be ?? '') ||
    to !== 'to' ||
    been !== 'be' ||
    !/^(?:believed|trusted|credited)$/.test(verb ?? '')
  )
    return null
  return { cue: [source[1], source[1] + 4], source, lemma: 'be to be believed', rule: 'in-ones-words' }
}

/** “To hear the mayor tell it, …” */
const toHear = (clauses: Clauses, at: number): Opening | null => {
  const { pieces } = clauses
  if (pieces[at]!.lower !== 'to' || pieces[at + 1]?.lower !== 'hear') return null
  const source = phraseAt(clauses, at + 2, pieces.length, false)
  if (source === null || pieces[source[1]]?.lower !== 'tell' || pieces[source[1] + 1]?.lower !== 'it')
    return null
  return {
    cue: [source[1], source[1] + 1],
    source,
    past: source[1] + 2,
    lemma: 'tell',
    rule: 'in-ones-words',
  }
}

/** “For Ana Petri, who teaches law in Tarim, the deal …”: a judgment by somebody who is introduced for it. */
const forExpert = (clauses: Clauses, at: number): Opening | null => {
  const { pieces } = clauses
  if (pieces[at]!.lower !== 'for' || pieces[at]!.token?.text !== 'For') return null
  const source = phraseAt(clauses, at + 1, pieces.length, false)
  if (source === null || !isComma(pieces[source[1]])) return null
  const name = pieces.slice(...source).filter(({ pos }) => pos === 'PROPN').length > 1
  const next = pieces[source[1] + 1]?.lower ?? ''
  const judging =
    /^(?:analyst|expert|scholar|historian|critic|observer|diplomat|academic|researcher|professor|columnist|economist|jurist|lawyer|veteran)s?$/
  const introduced =
    pieces.slice(...source).some(({ lower }) => judging.test(lower)) ||
    (name &&
      (next === 'who' ||
        (/^(?:a|an|the)$/.test(next) &&
          pieces.slice(source[1] + 2, source[1] + 6).some(({ lower }) => judging.test(lower)))))
  return introduced ? { cue: [at, at + 1], source, lemma: 'for', rule: 'in-the-words-of' } : null
}

const openingAt = (clauses: Clauses, at: number): Opening | null => {
  const { pieces } = clauses
  const word = (n: number) => pieces[at + n]?.lower
  const from = (start: number, cue: Run, lemma: string, rule: AttributionRule): Opening | null => {
    const source = phraseAt(clauses, start)
    return source === null ? null : { cue, source, lemma, rule }
  }
  if (word(0) === 'according' && word(1) === 'to')
    return from(at + 2, [at, at + 2], 'according to', 'according-to')
  const noun = word(2) ?? ''
  if (
    word(1) === 'the' &&
    word(3) === 'of' &&
    (PHRASE_NOUNS.get(noun)?.has(word(0)!) || PHRASE_NOUNS_OF.get(noun)?.has(word(0)!))
  )
    return from(at + 4, [at, at + 4], `${word(0)} the ${noun} of`, 'in-the-words-of')
  if (
    word(0) === 'per' &&
    pieces[at + 1] &&
    (/^(?:PROPN|DET|PRON)$/.test(pieces[at + 1]!.pos) ||
      (pieces[at + 1]!.pos === 'NOUN' && (isComma(pieces[at - 1]) || /s$/.test(pieces[at + 1]!.lower))) ||
      (pieces[at + 1]!.pos === 'NUM' && isComma(pieces[at - 1]))) &&
    !/^(?:cent|day|week|month|year|person|head|capita|hour|household|family|litre|kilo|tonne|ton|lorry|truck|se|annum|mile|kilometre)$/.test(
      word(1)!,
    )
  )
    return from(at + 1, [at, at + 1], 'per', 'per')
  return (
    inOnesWords(clauses, at) ??
    byOneCount(clauses, at) ??
    believed(clauses, at) ??
    toHear(clauses, at) ??
    forExpert(clauses, at)
  )
}

export const findPhraseCues = (clauses: Clauses, start: number): Found[] => {
  const { pieces } = clauses
  const found: Found[] = []
  for (let at = start; at < pieces.length; at++) {
    const opening = openingAt(clauses, at)
    if (opening === null) continue
    const { cue, source, lemma, rule } = opening
    const past = opening.past ?? Math.max(cue[1], source?.[1] ?? 0)
    const aside = pastAside(clauses, past)
    const ends = pieces[aside] === undefined || /^[.;?!]$/.test(pieces[aside]!.lower)
    const leads = leadsSentence(clauses, at, start)
    if (pieces[aside]?.lower === ':') {
      found.push({ claim: [[aside + 1, pieces.length]], cue: { run: cue, lemma }, source, rule })
      continue
    }
    if (leads !== null && !ends) {
      const from = isComma(pieces[aside]) ? aside + 1 : aside
      const claim: Run = [from, accordingEnd(clauses, from)]
      found.push({
        claim: leads.length > 0 ? [...leads, claim] : [claim],
        cue: { run: cue, lemma },
        source,
        rule,
      })
      continue
    }
    const to = isComma(pieces[at - 1]) || isDash(pieces[at - 1]) ? at - 1 : at
    const claim: Run = [claimStart(clauses, to, start), to]
    if (claim[0] >= claim[1]) continue
    const claims: Run[] = [claim]
    // “X, according to Y, did Z”
    if (
      !ends &&
      isComma(pieces[aside]) &&
      aside + 1 < pieces.length &&
      !hasFinite(clauses, claim[0], claim[1])
    )
      claims.push([aside + 1, accordingEnd(clauses, aside + 1)])
    else if (
      !ends &&
      isComma(pieces[aside]) &&
      /^(?:and|but|with|although|though|because|or)$/.test(pieces[aside + 1]?.lower ?? '') &&
      !quotesOrCues(clauses, aside + 1)
    )
      claims.push([aside + 1, accordingEnd(clauses, aside + 1)])
    found.push({ claim: claims, cue: { run: cue, lemma }, source, rule })
  }
  return found
}

const quotesOrCues = ({ pieces, verbs }: Clauses, from: number) =>
  verbs.some(
    (verb) =>
      verb.from > from &&
      (verb.form === 'bare' || verb.form === 'finite') &&
      pieces[verb.to]?.lower === 'that' &&
      FRAMES.get(verb.lemma)?.letters.includes('c'),
  ) || pieces.slice(from).some(({ lower }) => /^(?:said|says|told|added|denied|claimed)$/.test(lower))

const accordingEnd = ({ pieces }: Clauses, from: number): number => {
  for (let at = from; at < pieces.length; at++) if (pieces[at]!.lower === ';') return at
  return pieces.length
}

/** The phrase opens its sentence: what stands before it is empty or an adverbial that belongs to the claim. */
const leadsSentence = ({ pieces }: Clauses, at: number, start: number): Run[] | null => {
  let before = at - 1
  if (before < start) return []
  if (pieces[before]!.lower === ';' || pieces[before]!.lower === ':') return []
  if (isComma(pieces[before])) before--
  while (
    before >= start &&
    (pieces[before]!.pos === 'CCONJ' || pieces[before]!.pos === 'ADV' || isComma(pieces[before]))
  )
    before--
  return before < start || pieces[before]!.lower === ';' ? [] : null
}
