// Attributions by a phrase: “according to X”, “in the words of X”, “per X”, “by X's own count”.

import { claimStart } from './extents.ts'
import type { Found } from './found.ts'
import { FRAMES } from './lexicon/frames.ts'
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

type Opening = { cue: Run; source: Run; lemma: string; rule: AttributionRule }

const openingAt = (clauses: Clauses, at: number): Opening | null => {
  const { pieces } = clauses
  const word = (n: number) => pieces[at + n]?.lower
  const from = (start: number, cue: Run, lemma: string, rule: AttributionRule): Opening | null => {
    const source = phraseAt(clauses, start)
    return source === null ? null : { cue, source, lemma, rule }
  }
  if (word(0) === 'according' && word(1) === 'to')
    return from(at + 2, [at, at + 2], 'according to', 'according-to')
  if (
    word(0) === 'in' &&
    word(1) === 'the' &&
    (word(2) === 'words' || word(2) === 'view' || word(2) === 'opinion') &&
    word(3) === 'of'
  )
    return from(at + 4, [at, at + 4], `in the ${word(2)} of`, 'in-the-words-of')
  if (
    word(0) === 'per' &&
    pieces[at + 1] &&
    (/^(?:PROPN|DET|PRON|NOUN)$/.test(pieces[at + 1]!.pos) ||
      (pieces[at + 1]!.pos === 'NUM' && isComma(pieces[at - 1]))) &&
    !/^(?:cent|day|week|month|year|person|head|capita|hour|household|family|litre|kilo|tonne|ton|lorry|truck|se|annum|mile|kilometre)$/.test(
      word(1)!,
    )
  )
    return from(at + 1, [at, at + 1], 'per', 'per')
  if (/^(?:in|by|to)$/.test(word(0) ?? '')) {
    for (let n = at + 2; n < at + 10 && pieces[n]; n++)
      if (
        /^(?:words|view|account|count|telling|estimate|reckoning|opinion|version|admission|assessment)$/.test(
          pieces[n]!.lower,
        )
      ) {
        const before = pieces.slice(at + 1, n)
        const owner = before.findIndex(
          ({ lower }) => lower === '’s' || lower === "'s" || lower === '’' || lower === "'",
        )
        const pronoun = /^(?:his|her|their|its)$/.test(before[0]!.lower)
        if (before.some(({ pos, lower }) => pos === 'VERB' || lower === ',' || pos === 'ADP')) return null
        if (owner === -1 && !pronoun) return null
        if (/^(?:account|version|opinion)$/.test(pieces[n]!.lower) && word(0) === 'to') return null
        return {
          cue:
            word(0) === 'by' || pieces[n]!.lower === 'telling' || pieces[n]!.lower === 'admission'
              ? [n, n + 1]
              : [at, n + 1],
          source: [at + 1, pronoun ? at + 2 : at + 1 + owner + 1],
          lemma: word(0) === 'by' ? pieces[n]!.lower : `in ${pronoun ? word(1) : 'the'} ${pieces[n]!.lower}`,
          rule: 'in-ones-words',
        }
      }
  }
  return null
}

export const findPhraseCues = (clauses: Clauses, start: number): Found[] => {
  const { pieces } = clauses
  const found: Found[] = []
  for (let at = start; at < pieces.length; at++) {
    const opening = openingAt(clauses, at)
    if (opening === null) continue
    const { cue, source, lemma, rule } = opening
    const past = Math.max(cue[1], source[1])
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
