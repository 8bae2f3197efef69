// The force of a statement: that of its cue, narrowed by the words that go with the cue.
import type { Force } from '../../../draft.ts'
import type { Span } from '../../../span.ts'
import { hull } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { RuleUse, Statement } from '../../pack.ts'
import { type Claim, claimOf } from './claim.ts'
import { FORCE_BY_LEMMA } from './force-words.ts'

type Read = { force: Force; rules: RuleUse[] }

const spanOf = (tokens: readonly Token[]): Span | null =>
  tokens.length === 0 ? null : hull(tokens.map(({ span }) => span))

/** The cue with the three tokens after it: particles and prepositions often stand outside the cue (“called | for”). */
const phrases = (analysed: Analysed, { cue }: Claim): string[] => {
  const last = cue.at(-1)
  if (!last) return []
  const after = analysed.tokens
    .slice(last.index + 1, last.index + 4)
    .filter((next) => next.sentence === last.sentence)
  const forms = [cue.map(({ lower }) => lower), cue.map(({ lemma }) => lemma)]
  return forms.flatMap((words) => {
    const grown = [words.join(' ')]
    let phrase = grown[0]!
    for (const { lower } of after) {
      phrase += ` ${lower}`
      grown.push(phrase)
    }
    return grown
  })
}

const FOUND_WITH_PREPOSITION: [RegExp, Force][] = [
  [/^call(?:s|ed|ing)? (?:on|upon|for)\b/, 'insisted'],
  [/^ask(?:s|ed|ing)? for\b/, 'insisted'],
  [/^rul(?:e|es|ed|ing) (?:out|that out|this out|it out)\b/, 'refused'],
  [/^agree(?:s|d|ing)? to\b/, 'offered'],
  [
    /^(?:would|will|could|did) (?:not|n't|n’t) (?:say|comment|confirm|elaborate|discuss|give|be|respond|specify|name)\b/,
    'refused',
  ],
  [/^declin/, 'refused'],
  [/\bneither \S+ nor\b/, 'refused'],
  [/^point(?:s|ed|ing)? out\b/, 'observed'],
  [/^(?:take|takes|took|taken|taking) note\b/, 'observed'],
  [/^point(?:s|ed|ing)? (?:the|a) finger\b/, 'claimed'],
  [/^(?:hit|hits|fire|fired|fires) back\b/, 'claimed'],
  [/^(?:hold|holds|held) .* responsible\b/, 'claimed'],
  [/^(?:turn|turns|turned) (?:down|it down|that down)\b/, 'refused'],
  [/^brush(?:es|ed|ing)? (?:aside|off|it)\b/, 'refused'],
  [/^(?:put|puts) forward\b/, 'offered'],
  [/^beg(?:s|ged)? to differ\b/, 'denied'],
  [/^(?:would|could) (?:neither confirm|not confirm)\b/, 'refused'],
  [/^(?:play|plays|played) down\b/, 'denied'],
]

const SOFTENED = /\b(?:may|might|perhaps|possibly|probably|was|were|is|had been|has been|have been)\b/
const asQuestion = /^(?:who|whom|what|whether|why|how|when|where|if|which)\b/i

const hasVerb = ({ tokens }: Claim): boolean => tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')

/** What the claim's own words make of a plain verb of saying. */
const byClaim = (lemma: string, analysed: Analysed, claim: Claim, statement: Statement): Read | null => {
  const first = claim.tokens[0]
  if (first === undefined || statement.speech === 'direct') return null
  const rule = (name: string, force: Force): Read => ({ force, rules: [{ rule: name, span: first.span }] })
  const commands = first.lower === 'to' || (first.lower === 'not' && claim.tokens[1]?.lower === 'to')
  const toHim = /^(?:tell|ask|want|order|beg|remind|advise|warn|need)$/.test(lemma)
  if (commands && toHim && lemma !== 'warn') return rule('force-command', 'insisted')
  if (/^(?:say|reply|answer|respond)$/.test(lemma) && /^no$/i.test(claim.text.trim()))
    return rule('force-said-no', 'refused')
  if (lemma === 'vow' || lemma === 'swear') {
    if (/^(?:never|not)\b|\b(?:will|would) (?:not|never)\b|\bwo(?:n't|n’t)\b/.test(claim.text))
      return rule('force-vowed-never', 'refused')
    if (
      /\b(?:fight|revenge|avenge|retaliat\w+|respond|punish|crush|destroy|shoot|kill|strike|finish|hunt|defeat|attack|resist|fighting|consequences|price|bury|burn|retribution|vengeance|reprisals?|retaliation)\b/.test(
        claim.text,
      )
    )
      return rule('force-vowed-harm', 'warned')
  }
  // “swore it had never held him” tells what was, and promises nothing.
  if (lemma === 'swear' && !commands && !/\b(?:will|would)\b|['’]ll\b/.test(claim.text) && hasVerb(claim))
    return rule('force-swore-that', 'said')
  if (lemma === 'suggest' && SOFTENED.test(claim.text) && !/\b(?:be|should|could)\b/.test(claim.text))
    return rule('force-suggested-as-likely', 'said')
  if (lemma === 'agree' && !commands) return rule('force-agreed-that', 'said')
  if (lemma === 'ask')
    return asQuestion.test(claim.text) || claim.text.includes('?')
      ? rule('force-question', 'said')
      : /^(?!about\b)[^,;:“"‘]{0,90}\bto (?!the\b|a\b|an\b|his\b|her\b|its\b|their\b)\p{Ll}/u.test(claim.text)
        ? rule('force-command', 'insisted')
        : analysed.text.slice(first.span[0] - 4, first.span[0]) === 'for '
          ? rule('force-command', 'insisted')
          : null
  return null
}

/** A refusal or denial that is itself negated: “did not rule out”, “does not dispute”. */
const leaves = ({ cue }: Claim): boolean =>
  /^(?:do|does|did|have|has|had|can|could)(?: ?not|n't| n't|n’t| n’t)\b.*\b(?:rule|rules|ruled|dispute|contest|deny|disputed|contested|denied|exclude|contradict)\b/.test(
    cue.map(({ lower }) => lower).join(' '),
  )

export const forceOf = (analysed: Analysed, statement: Statement): Read => {
  const claim = claimOf(analysed, statement)
  if (statement.speech === 'narration')
    return { force: 'observed', rules: [{ rule: 'force-narration', span: null }] }
  if (!statement.cue) return { force: 'said', rules: [{ rule: 'force-goes-on', span: null }] }
  const lemma = statement.cue.lemma.toLowerCase()
  // “did not rule out a raid” says that it may come.
  if (leaves(claim)) return { force: 'said', rules: [{ rule: 'force-left-open', span: spanOf(claim.cue) }] }
  const words = byClaim(lemma, analysed, claim, statement)
  if (words) return words
  const span = spanOf(claim.cue)
  const known = phrases(analysed, claim)
  for (const phrase of known)
    for (const [pattern, force] of FOUND_WITH_PREPOSITION)
      if (pattern.test(phrase)) return { force, rules: [{ rule: 'force-phrase', span }] }
  for (const phrase of [lemma, ...known]) {
    const force = FORCE_BY_LEMMA.get(phrase)
    if (force) return { force, rules: [{ rule: 'force-verb', span }] }
  }
  for (const { lemma: each } of claim.cue) {
    const force = FORCE_BY_LEMMA.get(each)
    if (force) return { force, rules: [{ rule: 'force-verb', span }] }
  }
  return { force: 'said', rules: [{ rule: 'force-said', span }] }
}
