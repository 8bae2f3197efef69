// Cues without a subject of their own: “…, adding that …”, “with each side accusing the other of …”, “called to complain that …”.
import type { Complement, Cue } from './complements.ts'
import { addsBehindComma, claimEnd, leadsBeside, type Readings } from './extents.ts'
import type { Found } from './found.ts'
import { wordsOf } from './lexicon/frame.ts'
import { canSpeak } from './lexicon/speakers.ts'
import { actEnd } from './object-end.ts'
import { type Clauses, isComma, isDash, looksReduced, MEDIUM, type Run, subjectOf } from './parse/clauses.ts'
import { nounGroupsOf } from './parse/noun-groups.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { sharedSubject, withSubject } from './sources.ts'
import { cannotSpeak } from './speakers.ts'

/** “marched to demand”, “took to the radio to denounce” */
const OUTLET_OF_ANGER = /^(?:march|rally|gather|protest|demonstrate|take|use|assemble|strike)$/
/** What crowds and speeches do. */
const DEMANDING = new Set([
  ...wordsOf('demand urge denounce condemn accuse protest reject oppose criticise criticize'),
  'call for',
  'call on',
  'appeal for',
  'speak out against',
])

const EAGER = /^(?:quick|swift|careful|keen|eager|happy|pains|loath|anxious|first|last|fast|reluctant)$/

/** “went on to deny”, “hastened to add”, “was quick to blame”: the second verb is what was done. */
const goesOnTo = ({ pieces }: Clauses, governing: VerbGroup, verb: VerbGroup): boolean => {
  const between = pieces.slice(governing.to, verb.from).map(({ lower }) => lower)
  if (governing.lemma === 'go') return between.length === 1 && between[0] === 'on'
  if (
    /^(?:proceed|hasten|rush|hurry|move|continue|begin|start|happen|choose|seek|try|attempt)$/.test(
      governing.lemma,
    )
  )
    return between.length === 0 && governing.form !== 'infinitive'
  return governing.lemma === 'be' && between.length < 4 && EAGER.test(between.at(-1) ?? '')
}

/** “called to complain that …”, “took to the radio to say …” */
export const infinitive = (
  clauses: Clauses,
  readings: Readings,
  verb: VerbGroup,
  cue: Cue,
  complement: Complement,
): Found | null => {
  const governing = clauses.verbs.findLast((other) => other.to <= verb.from)
  if (governing === undefined || governing.modal !== null || governing.negated) return null
  const says = ['that', 'quotation', 'colon', 'clause'].includes(complement.form)
  const acts = says || ['object', 'question', 'infinitive'].includes(complement.form)
  if (acts && goesOnTo(clauses, governing, verb)) {
    const subject = subjectOf(clauses, governing)
    return subject === null
      ? null
      : {
          claim: [[complement.at, claimEnd(clauses, readings, complement.at, governing)]],
          cue: { run: [cue.from, cue.to], lemma: cue.lemma },
          source: subject.run,
          rule: 'verb-of-coming-to-say',
        }
  }
  if (acts && OUTLET_OF_ANGER.test(governing.lemma) && DEMANDING.has(cue.lemma)) {
    const subject = subjectOf(clauses, governing)
    const medium = clauses.pieces.slice(governing.to, verb.from)
    const speaks = governing.lemma !== 'take' && governing.lemma !== 'use'
    if (subject !== null && (speaks || medium.some(({ lower }) => MEDIUM.test(lower) || lower === 'streets')))
      return {
        claim: [[complement.at, claimEnd(clauses, readings, complement.at, governing)]],
        cue: { run: [cue.from, cue.to], lemma: cue.lemma },
        source: subject.run,
        rule: 'verb-of-coming-to-say',
      }
  }
  if (!says) return null
  if (
    !/^(?:call|phone|ring|write|go|take|come|emerge|appear|stop|pause|rise|stand|return|interrupt|use|text|telephone|intervene)$/.test(
      governing.lemma,
    )
  )
    return null
  const subject = subjectOf(clauses, governing)
  if (subject === null) return null
  return {
    claim: [[complement.at, claimEnd(clauses, readings, complement.at, governing)]],
    cue: { run: [cue.from, cue.to], lemma: cue.lemma },
    source: subject.run,
    rule: 'verb-of-coming-to-say',
  }
}

/** Acts of speech that open a sentence; others only lead to what is said: “Speaking in Tarim, …”, “Citing the report, …”. */
const OPENING = new Set(
  'confirm deny reject accuse blame condemn denounce dismiss warn insist call describe welcome urge demand vow acknowledge admit claim allege criticise criticize rule out praise hail lament decry underline underscore stress emphasise emphasize argue reiterate'.split(
    ' ',
  ),
)

/** “Denying the charge, the minister said …”: by whoever is the subject behind the comma. */
const fronted = (clauses: Clauses, verb: VerbGroup, cue: Cue, complement: Complement): Found | null => {
  const { pieces, verbs } = clauses
  if (!OPENING.has(verb.lemma) || ['beside', 'alone', 'none'].includes(complement.form)) return null
  for (let comma = complement.at + 1; comma < pieces.length; comma++) {
    if (!isComma(pieces[comma])) continue
    const main = verbs.find(
      (other) =>
        other.from > comma &&
        (other.form === 'finite' || other.form === 'bare') &&
        !looksReduced(pieces, other),
    )
    const subject = main === undefined ? null : subjectOf(clauses, main, comma + 1)
    if (subject === null || subject.run[0] !== comma + 1 || !canSpeak(pieces.slice(...subject.run))) continue
    return {
      claim: [[complement.at, comma]],
      cue: { run: [cue.from, cue.to], lemma: cue.lemma },
      source: subject.run,
      rule: 'participle-adds-claim',
    }
  }
  return null
}

/** The people right before the participle: “hundreds of protesters | demanding”. */
const crowdBefore = ({ pieces }: Clauses, end: number): Run | null => {
  const group = nounGroupsOf(pieces, Math.max(0, end - 6), end).at(-1)
  if (group === undefined || group.to !== end) return null
  const head = pieces[end - 1]!.lower
  return /(?:ers|ors|ists|ants|ents|men|women|people|lawmakers|residents|students|families|relatives|groups|crowds?|activists)$/.test(
    head,
  ) && !/(?:ments|events|members)$/.test(head)
    ? [group.from, end]
    : null
}

/** The sentence goes on behind what they demand: “… demanding his release | marched through Tarim”. */
const crowdEnd = (clauses: Clauses, from: number, end: number): number => {
  for (let at = from + 1; at < end; at++)
    if (clauses.verbs[clauses.verbAt[at] ?? -1]?.form === 'bare' && clauses.pieces[at]!.pos === 'VERB')
      return at
  return end
}

/** What somebody says may stand in these: “a letter urging”, “a campaign criticising”. */
const SAYING_NOUN =
  /^(?:letter|statement|note|message|post|tweet|report|complaint|communique|communiqué|resolution|declaration|petition|motion|decree|video|broadcast|editorial|cable|memo|telegram|speech|article|text|email|notice|order|campaign|slogan|banner|placard|poster|leaflet)s?$/
/** “sent a letter to the palace | repeating its demand” */
const sendsWord = ({ pieces, verbs }: Clauses, verb: VerbGroup): boolean => {
  const sending = verbs.findLast((other) => other.to <= verb.from)
  return (
    sending !== undefined &&
    /^(?:send|write|issue|deliver|release|publish|dispatch|fax|circulate|submit)$/.test(sending.lemma) &&
    pieces.slice(sending.to, verb.from).some(({ lower }) => SAYING_NOUN.test(lower)) &&
    !pieces.slice(sending.to, verb.from).some(isComma)
  )
}

/** What things do as well. */
const OF_SIGNS = /^(?:suggest|indicate|show|signal|imply|demonstrate|confirm|underline|highlight|underscore)$/

/** “…, adding that …” */
export const participial = (
  clauses: Clauses,
  readings: Readings,
  verb: VerbGroup,
  cue: Cue,
  complement: Complement,
  start: number,
): Found | null => {
  const { pieces } = clauses
  let before = verb.from - 1
  while (before >= start && pieces[before]!.pos === 'ADV') before--
  if (before < start) return fronted(clauses, verb, cue, complement)
  const previous = pieces[before]
  const absolute =
    previous !== undefined && (previous.pos === 'NOUN' || previous.pos === 'PROPN' || isComma(previous))
      ? withSubject(clauses, verb)
      : null
  if (
    absolute !== null &&
    canSpeak(pieces.slice(...absolute)) &&
    complement.form !== 'none' &&
    complement.form !== 'beside'
  )
    return {
      claim: [[complement.at, claimEnd(clauses, readings, complement.at, null)]],
      cue: { run: [cue.from, cue.to], lemma: cue.lemma },
      source: absolute,
      rule: 'with-source-saying',
    }
  const behindComma = addsBehindComma(clauses, cue, complement)
  if (!behindComma && ['beside', 'alone', 'none', 'infinitive'].includes(complement.form)) return null
  // “protesters demanding the release of …”
  const crowd =
    /^(?:NOUN|PROPN)$/.test(previous?.pos ?? '') && DEMANDING.has(cue.lemma)
      ? crowdBefore(clauses, verb.from)
      : null
  if (crowd !== null)
    return {
      claim: [
        [complement.at, crowdEnd(clauses, complement.at, claimEnd(clauses, readings, complement.at, null))],
      ],
      cue: { run: [cue.from, cue.to], lemma: cue.lemma },
      source: crowd,
      rule: 'participle-adds-claim',
    }
  if (
    previous !== undefined &&
    !isComma(previous) &&
    !isDash(previous) &&
    !previous.quoted &&
    !leadsBeside(clauses, before) &&
    !/^(?:and|but|by|before|after|while|besides)$/.test(previous.lower) &&
    !SAYING_NOUN.test(previous.lower) &&
    !sendsWord(clauses, verb)
  )
    return null
  const source = sharedSubject(clauses, readings, verb)
  if (source === null || cannotSpeak(pieces, source)) return null
  // “his shoes were found on board, suggesting that …”
  if (OF_SIGNS.test(verb.lemma) && !canSpeak(pieces.slice(...source))) return null
  const at = behindComma ? complement.at + 1 : complement.at
  const end = claimEnd(clauses, readings, at, null)
  return {
    claim: [[at, actEnd(clauses, { form: complement.form, at }, end, verb)]],
    cue: { run: [cue.from, cue.to], lemma: cue.lemma },
    source,
    rule: 'participle-adds-claim',
  }
}
