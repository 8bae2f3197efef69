// What stands after a cue verb as the words that it attributes.
import { FRAMES, type Frame } from './lexicon/frames.ts'
import { naming } from './naming.ts'
import { ofSpeaking, pastAdverbials, pastAside } from './parse/adverbials.ts'
import { type Clauses, isComma, isDash, startsVerb, subjectOf } from './parse/clauses.ts'
import { isRelative, nounGroupsOf } from './parse/noun-groups.ts'
import { phraseAt } from './parse/phrases.ts'
import { opensSubordinate } from './parse/tail-grammar.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { saysNothing } from './says-nothing.ts'

export type Complement = {
  /** `beside`: none after the cue, so that it must stand before it. */
  form:
    | 'that'
    | 'clause'
    | 'question'
    | 'quotation'
    | 'colon'
    | 'infinitive'
    | 'object'
    | 'beside'
    | 'alone'
    | 'none'
  /** Where the claim begins; of `beside` the piece after what belongs to the cue. */
  at: number
}

export type Cue = {
  frame: Frame
  lemma: string
  /** The cue's own words. */
  from: number
  to: number
}

const QUESTION = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which', 'whom'])

const SOME = /^(?:many|most|some|several|much|all)$/
const isEnd = (clauses: Clauses, at: number) => {
  const piece = clauses.pieces[at]
  return piece === undefined || /^[.;?!)]$/.test(piece.lower) || piece.lower === '...'
}

/** Whether a clause with its own subject and verb begins here: “the road would open”. */
const isClause = (clauses: Clauses, at: number): boolean => {
  const { pieces, verbs, verbAt } = clauses
  let comma = false
  let commas = 0
  for (let next = at; next < pieces.length; next++) {
    const piece = pieces[next]!
    comma ||= isComma(piece)
    if (isComma(piece)) commas++
    if (verbAt[next] !== -1) {
      const verb = verbs[verbAt[next]!]!
      if (next === at) return false
      // “claimed the raid, killed three”: one comma parts no subject from its verb.
      if (commas === 1 && isComma(pieces[next - 1]) && verb.form !== 'infinitive' && next - at < 5)
        return false
      // “accepted the offer, he said”: the outer cue is no verb of the clause.
      if (comma && FRAMES.get(verb.lemma)?.letters.includes('c') && isEnd(clauses, verb.to)) return false
      if (verb.form === 'finite') return true
      if (verb.form === 'bare') return true
      if (verb.form === 'infinitive') return false
      next = verb.to - 1
      continue
    }
    if (piece.quoted && next > at && piece.quoted.verbal && !piece.quoted.whole) return true
    if (piece.quoted?.whole || /^[;:.?!]$/.test(piece.lower)) return false
    if (isComma(piece) && next - at > 14) return false
    // “feared the worst, and the army wants talks”
    if (
      isComma(piece) &&
      next > at &&
      pieces[next + 1]?.pos === 'CCONJ' &&
      !pieces.slice(at, next).some(isComma)
    )
      return false
    // “delays, which he blames on the banks”: the verb is not of the words that follow the cue.
    if (
      isComma(piece) &&
      next > at &&
      /^(?:which|whom)$/.test(pieces[next + 1]?.lower ?? '') &&
      !goesOnAfterAside(clauses, next)
    )
      return false
    if ((piece.lower === 'that' && piece.pos === 'SCONJ') || piece.lower === 'as') return false
    if (piece.pos === 'CCONJ' && (piece.lower === 'but' || startsVerb(clauses, next + 1)) && next > at)
      return false
  }
  return false
}

/** “the road, which the army closed, would open”: the clause goes on behind the comma that ends its aside. */
const goesOnAfterAside = (clauses: Clauses, opening: number): boolean => {
  for (let at = opening + 1; at < clauses.pieces.length; at++)
    if (isComma(clauses.pieces[at])) return startsVerb(clauses, at + 1)
  return false
}

/** Whether “that” opens a clause, rather than pointing at something (“disputed that account”). */
const opensClause = (clauses: Clauses, at: number): boolean => {
  const { pieces, verbAt } = clauses
  const after = pieces[at + 1]
  if (after === undefined || (/^[.,;:?!]$/.test(after.lower) && after.lower !== ',')) return false
  for (let next = at + 1; next < pieces.length; next++) {
    if (verbAt[next] !== -1 || pieces[next]!.quoted) return true
    if (/^[.;:?!]$/.test(pieces[next]!.lower)) return false
  }
  return false
}

/** What the cue at `verb` takes, by its frame; null where nothing fits. */
export const complementOf = (clauses: Clauses, verb: VerbGroup, cue: Cue): Complement | null => {
  const { pieces, verbs, verbAt } = clauses
  const { letters, prepositions } = cue.frame
  const takes = (letter: string) => letters.includes(letter)
  let at = cue.to
  const speaks = takes('c') || takes('q')
  // “threatened to “impose a price” on those who …”
  if (takes('t') && pieces[at]?.lower === 'to' && pieces[at + 1]?.quoted) return { form: 'infinitive', at }
  // The hearer: “told reporters”, “said to Dawn”, “warned the army”.
  let heard = false
  if (cue.lemma === 'promise' && pieces[at]) {
    const hearer = phraseAt(clauses, at, pieces.length, false)
    if (hearer !== null && pieces[hearer[1]]?.lower === 'that') return { form: 'that', at: hearer[1] + 1 }
  }
  // “urged restraint”: only beside a quotation is what stands there a hearer.
  const hears = takes('r') && (takes('c') || pieces.some(({ quoted }) => quoted?.whole))
  if (hears && pieces[at] && !pieces[at]!.quoted && pieces[at]!.lower !== 'that') {
    const hearer = phraseAt(clauses, at, pieces.length, false)
    if (
      hearer !== null &&
      !(
        takes('c') &&
        !/^(?:tell|inform|notify|assure|reassure|remind|brief|convince|ask)$/.test(cue.lemma) &&
        isClause(clauses, at) &&
        !hearsThat(clauses, hearer[1])
      )
    ) {
      const preposed = pieces[hearer[1]]
      if (
        !(
          takes('x') &&
          ((preposed?.lower === 'to' && preposed.pos === 'PART') ||
            (preposed?.lower === 'not' && pieces[hearer[1] + 1]?.lower === 'to'))
        ) &&
        !(takes('p') && prepositions.includes(preposed?.lower ?? ''))
      ) {
        at = hearer[1]
        heard = true
      }
    }
  }
  if (
    speaks &&
    /^(?:to|with)$/.test(pieces[at]?.lower ?? '') &&
    verbAt[at] === -1 &&
    !prepositions.includes(pieces[at]!.lower)
  ) {
    const hearer = phraseAt(clauses, at + 1, pieces.length, false)
    if (hearer !== null) {
      at = hearer[1]
      heard = true
    }
  }
  // “wrote down”, “read out”: another verb.
  if (
    speaks &&
    !heard &&
    cue.to === verb.to &&
    /^(?:down|up|off|out|over|in)$/.test(pieces[at]?.lower ?? '') &&
    !/^[,.:]$/.test(pieces[at + 1]?.lower ?? '.') &&
    /^(?:write|read|call|report|answer|put)$/.test(cue.lemma) &&
    // “wrote in a letter that …”
    !(pieces[at]!.lower === 'in' && /^(?:write|report|answer)$/.test(cue.lemma))
  )
    return null
  if (
    takes('p') &&
    !heard &&
    prepositions.includes(pieces[at]?.lower ?? '') &&
    !ofSpeaking(clauses, at + 1, at + 4)
  )
    return { form: 'object', at }
  const far = takes('c') && (heard || !takes('o')) ? distantThat(clauses, at) : -1
  if (far !== -1) return { form: 'that', at: far + 1 }
  // “said as much”, “said otherwise”, “said the same”
  if (takes('b') && !heard && saysAlike(clauses, at)) return { form: 'object', at }
  const passed = pastAdverbials(clauses, at)
  const there = pieces[passed.at]
  // “offered, in return, to resume”
  const aside = takes('t') ? pastAside(clauses, at) : at
  if (aside !== at && verbs[verbAt[aside] ?? -1]?.form === 'infinitive')
    return { form: 'infinitive', at: aside }
  if (speaks) {
    if (isEnd(clauses, passed.at))
      return takes('z') && !takes('c') ? { form: 'alone', at: passed.at } : { form: 'beside', at: passed.at }
    // “in a statement released last week”
    if (passed.at > at && ISSUED.test(there!.lower)) {
      let end = passed.at + 1
      while (end < pieces.length && !/^[,.;:?!]$/.test(pieces[end]!.lower) && !pieces[end]!.quoted) end++
      if (pieces[end]?.lower === ':') return { form: 'colon', at: end + 1 }
      return pieces[isComma(pieces[end]) ? end + 1 : end]?.quoted?.whole
        ? { form: 'quotation', at: isComma(pieces[end]) ? end + 1 : end }
        : { form: 'beside', at: end }
    }
    if (there!.lower === ':') return { form: 'colon', at: passed.at + 1 }
    if (
      takes('c') &&
      there!.lower === 'that' &&
      opensClause(clauses, passed.at) &&
      (there!.pos !== 'DET' || isClause(clauses, passed.at + 1))
    )
      return { form: 'that', at: passed.at + 1 }
    if (there!.quoted?.whole) return { form: 'quotation', at: passed.at }
    if (isComma(there) || isDash(there)) {
      const next = pieces[passed.at + 1]
      // “told the paper on Sunday, that he had left”
      if (heard && next?.lower === 'that' && next.pos === 'SCONJ' && opensClause(clauses, passed.at + 1))
        return { form: 'that', at: passed.at + 2 }
      // “, adding, those who …”
      if (verb.form === 'ing' && cue.lemma === 'add' && isClause(clauses, passed.at + 1))
        return { form: 'clause', at: passed.at + 1 }
      if (next?.quoted?.whole) return { form: 'quotation', at: passed.at + 1 }
      return { form: 'beside', at: passed.at }
    }
    if (
      takes('c') &&
      ((QUESTION.has(there!.lower) &&
        (!/^(?:when|where)$/.test(there!.lower) || verb.negated || isQuestioning(cue.lemma))) ||
        (/^(?:for|to|on|in|by)$/.test(there!.lower) &&
          /^(?:how|what|which|whom)$/.test(pieces[passed.at + 1]?.lower ?? ''))) &&
      (there!.pos !== 'PRON' || !/^wh(?:o|ich)$/.test(there!.lower) || isQuestioning(cue.lemma))
    )
      return { form: 'question', at: passed.at }
  }
  if (takes('h') && there?.lower === 'that' && there.pos !== 'DET' && opensClause(clauses, passed.at))
    return { form: 'that', at: passed.at + 1 }
  // What lies between is only passed over where it belongs to the speaking.
  const start = pieces[passed.sure]
  if (start === undefined) return null
  const sure = passed.sure
  if (takes('z') && (isEnd(clauses, passed.at) || isComma(there))) return { form: 'alone', at: passed.at }
  if (isEnd(clauses, sure) || isComma(start)) return null
  if (takes('t') && verbAt[sure] !== -1 && verbs[verbAt[sure]!]!.form === 'infinitive')
    return { form: 'infinitive', at: sure }
  if (takes('t') && /^(?:not|never)$/.test(start.lower) && pieces[sure + 1]?.lower === 'to')
    return { form: 'infinitive', at: sure }
  if (takes('t') && start.lower === 'to' && pieces[sure + 1]?.quoted) return { form: 'infinitive', at: sure }
  if (takes('g') && verbAt[sure] !== -1 && verbs[verbAt[sure]!]!.form === 'ing')
    return { form: 'object', at: sure }
  if (takes('p') && prepositions.includes(start.lower)) return { form: 'object', at: sure }
  // “what it described as a violation”
  if (takes('a') && start.lower === 'as') return { form: 'object', at: sure + 1 }
  // “believes so”, “said no”
  if (takes('b') && /^(?:so|no|yes)$/.test(start.lower) && isEnd(clauses, sure + 1))
    return { form: 'object', at: sure }
  // “said on condition of anonymity because …” is about the speaking.
  if (speaks && sure > at && /^(?:because|as|while|after|when|before|since)$/.test(start.lower))
    return { form: 'beside', at: sure }
  if (speaks && /^(?:as|while|after|when|before)$/.test(start.lower) && start.pos !== 'DET')
    return { form: 'beside', at: sure }
  if (takes('b') && !(takes('o') && opensSubordinate(clauses, sure)) && isClause(clauses, sure))
    return { form: 'clause', at: sure }
  if (start.quoted && (speaks || takes('o') || takes('n')))
    return { form: start.quoted.whole || speaks ? 'quotation' : 'object', at: sure }
  if (start.quoted)
    return (takes('p') && holdsPreposition(clauses, sure, prepositions)) || takes('a') || takes('x')
      ? { form: 'object', at: sure }
      : null
  // Headlines drop the verb of what is said: “says ready for talks”, “says no to truce”.
  if (
    takes('b') &&
    !heard &&
    clauses.stretch.form === 'headline' &&
    cue.lemma === 'say' &&
    pieces.length - sure > 2
  )
    return { form: 'clause', at: sure }
  // “rejected many of the points”
  if (takes('o') && pieces[sure + 1]?.lower === 'of' && SOME.test(start.lower))
    return { form: 'object', at: sure }
  const group = nounGroupsOf(pieces, sure, pieces.length)[0]
  // “called on major and regional powers to help”
  if (takes('x') && hearersAct(clauses, sure)) return { form: 'object', at: sure }
  if (group === undefined || group.from > sure + 1) return null
  const phrase = phraseAt(clauses, group.from, pieces.length, false) ?? [group.from, group.to]
  const after = pieces[phrase[1]]
  if (
    takes('x') &&
    after &&
    ((after.lower === 'to' && (after.pos === 'PART' || pieces[phrase[1] + 1]?.quoted)) ||
      (after.lower === 'not' && pieces[phrase[1] + 1]?.lower === 'to') ||
      after.lower === 'against')
  )
    return { form: 'object', at: sure }
  // “orders crossing closed”
  if (takes('x') && verbAt[phrase[1]] !== -1 && after && looksReducedHere(clauses, phrase[1]))
    return { form: 'object', at: sure }
  if (takes('x') && after?.quoted) return { form: 'object', at: sure }
  if (takes('p') && holdsPreposition(clauses, sure, prepositions)) return { form: 'object', at: sure }
  if (takes('a') && after?.lower === 'as') return { form: 'object', at: sure }
  if (takes('n') && hasGap(clauses, verb)) return { form: 'object', at: sure }
  if (takes('n')) return naming(clauses, group.from, group.to)
  if (saysNothing(cue.lemma, pieces.slice(sure, phrase[1]))) return null
  // “officers opposed to the accord”
  if (cue.lemma === 'oppose' && start.lower === 'to') return null
  // “quoted his grandmother” gives nobody's words yet.
  if (
    /^(?:quote|cite)$/.test(cue.lemma) &&
    !pieces.slice(sure).some(({ lower, quoted }) => lower === 'as' || quoted)
  )
    return null
  if (takes('o')) return { form: 'object', at: sure }
  // “reckons the list matters less”: where the tagger sees no verb, the words are a clause all the same.
  if (takes('b') && !heard && saysPhrase(clauses, group.from)) return { form: 'clause', at: sure }
  if (speaks && !heard && pieces.slice(group.from, phrase[1]).some(({ quoted }) => quoted !== null))
    return { form: 'object', at: sure }
  return null
}

/** “which it called a step forward”: what is named stands before the subject. */
const hasGap = (clauses: Clauses, verb: VerbGroup): boolean => {
  const subject = subjectOf(clauses, verb)
  if (subject === null || subject.relative) return false
  const before = clauses.pieces[subject.run[0] - 1]
  // “prisoners it calls criminals”
  const contact = before?.pos === 'NOUN' && /^(?:he|she|it|they)$/.test(clauses.pieces[subject.run[0]]!.lower)
  return isRelative(before) || contact
}

/** Somebody, in however many words, and what they are to do. */
const hearersAct = ({ pieces, verbs, verbAt }: Clauses, from: number): boolean => {
  for (let at = from; at < pieces.length && at < from + 16; at++) {
    const { lower, quoted } = pieces[at]!
    const verb = verbs[verbAt[at] ?? -1]
    if (verb !== undefined && verb.form !== 'ing') return verb.form === 'infinitive' && at > from
    if (quoted || /^[;:.?!—–]$/.test(lower)) return false
  }
  return false
}

const saysPhrase = ({ pieces }: Clauses, from: number) =>
  pieces.length - from > 3 &&
  pieces[from]!.pos !== 'PRON' &&
  !/^(?:nothing|something|little|much|more|this|that|these|those|goodbye|farewell|grace|prayers|mass|hello|so|otherwise)$/.test(
    pieces[from]!.lower,
  )

const looksReducedHere = ({ verbs, verbAt, stretch }: Clauses, at: number) =>
  stretch.form !== 'paragraph' && verbs[verbAt[at]!]?.form === 'bare'

/** “told reporters aboard his plane that …”: only phrases stand between. */
const opensOnVerb = ({ verbs, verbAt }: Clauses, at: number): boolean =>
  /^(?:bare|finite)$/.test(verbs[verbAt[at] ?? -1]?.form ?? '')

const distantThat = (clauses: Clauses, from: number): number => {
  const { pieces, verbAt } = clauses
  for (let at = from; at < pieces.length && at < from + 14; at++) {
    const { lower, pos, quoted } = pieces[at]!
    const deed = verbAt[at] !== -1 && !ISSUED.test(lower) && !/ing$/.test(lower)
    // “said the renewal of a truce that expired in May depends on them”: “that” takes up the truce.
    if (lower === 'that' && pos === 'PRON' && at > from + 1 && opensOnVerb(clauses, at + 1)) return -1
    if (quoted || deed || /^[,;:.?!—–]$/.test(lower) || pos === 'CCONJ') return -1
    if (lower === 'that' && (pos !== 'DET' || (at > from + 1 && isClause(clauses, at + 1))))
      return opensClause(clauses, at) ? at : -1
  }
  return -1
}

const saysAlike = ({ pieces }: Clauses, at: number): boolean => {
  const [first, second] = [pieces[at]?.lower ?? '', pieces[at + 1]?.lower ?? '']
  return (
    (first === 'as' && second === 'much') ||
    (first === 'the' && second === 'same') ||
    /^(?:otherwise|likewise)$/.test(first)
  )
}

/** What is done with words before they are read. */
const ISSUED =
  /^(?:released|issued|posted|published|broadcast|aired|carried|obtained|sent|seen|distributed|circulated|dated|shared|uploaded|read|delivered|emailed|transmitted)$/

const isQuestioning = (lemma: string) =>
  /(?:^| )(?:ask|wonder|question|inquire|enquire|explain|describe|reveal|disclose|tell|know)$/.test(lemma)

const hearsThat = ({ pieces }: Clauses, at: number) =>
  pieces[at]?.lower === 'that' ||
  isComma(pieces[at]) ||
  pieces[at]?.lower === ':' ||
  pieces[at]?.quoted?.whole === true

const holdsPreposition = ({ pieces }: Clauses, from: number, prepositions: readonly string[]): boolean => {
  for (let at = from; at < pieces.length && at < from + 16; at++) {
    if (/^[,;:.]$/.test(pieces[at]!.lower)) return false
    if (prepositions.includes(pieces[at]!.lower)) return true
  }
  return false
}
