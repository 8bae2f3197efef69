// Whether the claim holds only under a condition.
import type { Analysed } from '../../../text/analysed.ts'
import type { RuleUse, Statement } from '../../pack.ts'

const CONDITIONS: [string, RegExp][] = [
  [
    'condition-if',
    /(?<!\b(?:as|even|what|asked|asking|ask|wonder|wondered|see|know|sure|clear|asks|say|and) )\bif\b(?! (?:any(?:thing|body|one)?|not|only|at all)\b[ ,.])(?! \w+(?:[”"’.,;]|$))/i,
  ],
  ['condition-if', /\b(?:only|even|and) if\b/i],
  ['condition-unless', /\bunless\b/i],
  [
    'condition-provided',
    /\b(?:provided|providing)(?: that\b|(?= (?:the|its|their|his|her|both|it|they|a|no|all|[A-Z])))/,
  ],
  [
    'condition-on-condition',
    /\bon (?:the )?(?:strict |sole |one )?condition (?:that|of(?! anonymity))(?! (?:he|she|they) not be)/i,
  ],
  [
    'condition-depends',
    /\b(?:depend(?:s|ed|ing|ent)? (?:on|upon)|contingent (?:on|upon)|conditional (?:on|upon)|hinge[sd]? (?:on|upon)|subject to (?:the|a|an|approval|inspection|verification|agreement|conditions|its|their))\b/i,
  ],
  ['condition-as-long-as', /(?<!about )\b(?:as|so) long as\b/i],
  [
    'condition-as-soon-as',
    /\b(?:as soon as|only (?:when|after|once|with)|in the event (?:of|that)|in case|assuming(?: that)?|permitting|in exchange for|until and unless|failing (?:that|which)|or else|otherwise)\b/i,
  ],
  [
    'condition-should',
    /(?:^|[.;,“"‘]\s?)Should (?:the|a|an|it|they|he|she|this|that|talks|either|any|both|one|no|[A-Z])/,
  ],
  [
    'condition-had',
    /(?:^|[.;“"‘]\s?)(?:Had|Were) (?:the|it|they|he|she|we|there|that|this|both|either|[A-Z])[^?]*\bwould\b/,
  ],
  [
    'condition-not-until',
    /\b(?:not|n[’']t|never|no \w+|refus\w+|neither|nobody|nothing|stay shut|remain \w+)\b[^.;]*\b(?:will|would|to|can|could|discuss|until|before)\b[^.;]*\buntil\b/i,
  ],
  [
    'condition-not-before',
    /\b(?:will|would|shall|can|could|wo|ca) ?(?:not|n[’']t|never)\b[^.;]*\b(?:before|until) (?:the|its|his|her|their|all|any|every|a|it|they)\b[^.;]*\b(?:is|are|was|were|has|have|had|been)\b/i,
  ],
  ['condition-not-before', /^to [^.;]*\buntil (?:the|its|his|her|their|all|any|every|a|it|they)\b/],
  [
    'condition-when',
    /\b(?:will|would|shall|could)\b[^.;]*[ “"]when (?:the|its|his|her|their|all|there|it|they) [^.;]*\b(?:is|are|was|were|has|have|had)\b/i,
  ],
  ['condition-without', /(?:^|[.;“"‘]\s?)Without [^,]+,[^.]*\b(?:will|would|cannot|can)\b/],
]

export const conditionOf = (
  analysed: Analysed,
  statement: Statement,
): { conditional: boolean; rules: RuleUse[] } => {
  const [from] = statement.parts[0]!
  const words = statement.parts.map((part) => analysed.text.slice(...part)).join(' ')
  for (const [rule, pattern] of CONDITIONS) {
    const match = pattern.exec(words)
    if (!match) continue
    // Positions hold within the first part only: further parts stand elsewhere in the text.
    const inFirst = match.index + match[0].length <= statement.parts[0]![1] - from
    return {
      conditional: true,
      rules: [{ rule, span: inFirst ? [from + match.index, from + match.index + match[0].length] : null }],
    }
  }
  return { conditional: false, rules: [] }
}
