// Words by which a claim is held back: it is said to be likely, unconfirmed or somebody else's.
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { RuleUse, Statement } from '../../pack.ts'

/** Each with the name of its rule; the first that fits at a place wins. */
const HEDGES: [string, RegExp][] = [
  [
    'hedge-unverified',
    /\b(?:could|can|can ?not|cannot)(?:(?: not|n[’']t|not))?(?: (?:yet|immediately|independently))* be (?:(?:independently|immediately|readily|fully) )*(?:verified|confirmed|established|corroborated|authenticated|substantiated|checked|ascertained|determined)\b/gi,
  ],
  [
    'hedge-unverified',
    /\b(?:(?:has|have|had|was|were|been) (?:not|n[’']t|yet to)(?: yet)?(?: been)?|(?:hasn|haven|wasn|weren)[’']t(?: been)?|unable to)(?: be)?(?: independently)? (?:verified|verify|confirmed|confirm independently|independently verify|corroborated?)\b/gi,
  ],
  [
    'hedge-unverified',
    /\b(?:not (?:been )?(?:immediately |independently |yet )*possible to (?:verify|confirm|check|establish|say)|(?:no|without|lacking|awaiting) (?:independent|outside|official|immediate|any) (?:confirmation|verification|corroboration)|impossible to (?:verify|confirm|check)|nobody (?:could|has) (?:verify|verified|confirm|confirmed))\b/gi,
  ],
  ['hedge-unverified', /\b(?:unconfirmed|unverified|uncorroborated|unsubstantiated)\b/gi],
  [
    'hedge-no-word',
    /\bno (?:official|immediate|independent|further|word|confirmation|immediate official)(?: (?:word|confirmation|comment|report|reports|information|response|details?|verification))?\b(?= (?:that|on|of|from|about|as|yet|was|has|had|from|whether|available)|[.,;])/gi,
  ],
  [
    'hedge-adverb',
    /\b(?:apparently|reportedly|allegedly|purportedly|supposedly|seemingly|ostensibly|presumably|rumou?red|purported|possibly|conceivably|evidently|unofficially)\b/gi,
  ],
  [
    'hedge-seems',
    /\b(?:appear(?:s|ed|ing)?(?= to\b| (?:likely|unlikely|ready|set|reluctant|unwilling|willing|determined|able|unable|content|close|poised|resigned))|seem(?:s|ed|ing)?)(?: to\b)?/gi,
  ],
  ['hedge-seems', /\b(?:look(?:s|ed)?|sound(?:s|ed)?) (?:as if|as though|likely|unlikely|set to)\b/gi],
  [
    'hedge-seems',
    /\b(?:it (?:would )?appear(?:s|ed)?|appear(?:s|ed)? that|what appear(?:s|ed))(?: to be)?\b/gi,
  ],
  [
    'hedge-believed',
    /\b(?:is|are|was|were|been)(?: widely| generally)? (?:believed|thought|assumed|presumed|rumoured|rumored|suspected|alleged|reported|said|held|feared) to\b/gi,
  ],
  [
    'hedge-modal',
    /\b(?:may|might)\b(?! not be made)(?= (?:(?:well|yet|soon|also|still|even|now|never|not|simply|only|already|indeed|in fact|instead) )*[a-z])/g,
  ],
  [
    'hedge-unclear',
    /\b(?:it (?:is|was|remained|remains) (?:not (?:immediately |yet )?(?:clear|known)|unclear)|remain(?:s|ed)? unclear)\b/gi,
  ],
]

/** “No party may” and “may not be” forbid; “may I”, “as it may be” say nothing of likelihood. */
const forbids = (words: string, at: number): boolean =>
  /\b(?:no|neither|nor|only|each|every|either|any)(?: \S+){1,3} $|\bunder (?:its|the|their|our) (?:\w+ )?(?:rules|terms|deal|accord|agreement|truce)\b/i.test(
    words.slice(0, at),
  ) ||
  /^(?:may|might) (?:only|not (?:be|enter|carry|cross|leave|fire|move)|be (?:extended|renewed|put|sent|addressed|submitted|carried|used|appealed|quoted|inspected|searched))\b/.test(
    words.slice(at),
  )

export const hedgesOf = (analysed: Analysed, statement: Statement): { hedges: Span[]; rules: RuleUse[] } => {
  const hedges: Span[] = []
  const rules: RuleUse[] = []
  const parts: Span[] = [...statement.parts]
  // “Apparently told”, “reportedly refused”: the hedge stands with the cue.
  if (statement.cue) {
    const [from] = statement.cue.span
    const before =
      /\b(?:apparently|reportedly|allegedly|purportedly|appear(?:s|ed) to(?: have)?|seem(?:s|ed) to(?: have)?) $/i.exec(
        analysed.text.slice(Math.max(0, from - 24), from),
      )
    if (before) parts.push([from - before[0].length, from])
    // “Are believed to be abroad”: nobody in particular believes it.
    const held = /\b(?:is|are|was|were|been) (?:widely |generally )?$/.test(
      analysed.text.slice(Math.max(0, from - 20), from),
    )
    const [start, end] = statement.cue.span
    if (held && /^(?:believed|thought|presumed|rumou?red|feared)$/.test(analysed.text.slice(start, end))) {
      hedges.push([start, end])
      rules.push({ rule: 'hedge-believed', span: [start, end] })
    }
  }
  for (const [from, to] of parts) {
    const words = analysed.text.slice(from, to)
    for (const [rule, pattern] of HEDGES)
      for (const match of words.matchAll(pattern)) {
        if (rule === 'hedge-modal' && forbids(words, match.index)) continue
        const span: Span = [from + match.index, from + match.index + match[0].length]
        if (hedges.some((taken) => taken[0] < span[1] && span[0] < taken[1])) continue
        hedges.push(span)
        rules.push({ rule, span })
      }
  }
  hedges.sort((one, other) => one[0] - other[0])
  return { hedges, rules }
}
