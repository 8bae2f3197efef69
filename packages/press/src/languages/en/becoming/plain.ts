// Wordings that say plainly what a statement becomes. They go before the weights: what is said outright is not weighed.
import type { Becoming, DraftEvent } from '../../../draft.ts'
import { type Span, slice } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import type { AttributionRule } from '../attribution/rules.ts'

type Plain = {
  rule: string
  becomes: Becoming
  words: RegExp
  cue?: RegExp
  before?: RegExp
  narrated?: true
  /** The rule by which the statement was found. */
  by?: AttributionRule
}

const PLAIN: readonly Plain[] = [
  {
    rule: 'commentary: what the outlet reads into it',
    becomes: 'commentary',
    words: /^/,
    by: 'outlet-aside',
  },
  {
    rule: 'earlier-event: what the talks followed',
    becomes: 'earlier-event',
    words: /^/,
    by: 'followed-upon',
  },
  {
    rule: 'role: in a role by name',
    becomes: 'role',
    words:
      /\b(?:(?:mediat(?:ion|ing)|facilitat(?:ion|ing)|hosting) role|acted as (?:the )?(?:guarantor|mediator|facilitator|host))\b/i,
    narrated: true,
  },
  {
    rule: 'assurance-declined: an assurance is refused',
    becomes: 'assurance-declined',
    words:
      /^(?:to )?(?:give|giving|provide|providing|offer|offering|make|furnish|sign|signing|issue|extend|commit to|put)?\b ?(?:[\w-]+ ){0,4}?(?:assurances?|guarantees?|undertakings?|commitments?|pledges?)\b/i,
    cue: /^(?:refuse|decline|reject|would not give|will not give|rule out|baulk|balk|balk at)$/,
  },
  {
    rule: 'assurance-given: a truce is declared',
    becomes: 'assurance-given',
    words:
      /^(?:(?:an?|its|their|his|her|the) )?(?:[\w-]+ ){0,3}(?:truce|cease-?fire|halt to (?:the |all )?(?:fighting|hostilities|operations|attacks|fire)|cessation of hostilities|moratorium)(?: (?:with|from|until|for|on|in|after|along|across|at|starting|beginning|effective|as) [^.;]*)?$/i,
    cue: /^(?:declare|announce|order|proclaim|call)$/,
  },
  {
    rule: 'position: the outlet tells what a side wants',
    becomes: 'position',
    words:
      /^(?:(?:The|Its|Their|Both|All) )?(?:[\w’'-]+ ){0,4}(?:[Gg]overnment|[Rr]ebels?|[Ss]ides?|[Pp]art(?:y|ies)|[Ll]eaders(?:hip)?|[Mm]inisters?|[Oo]pposition|[Mm]ovement|[Ff]ront|[Gg]roups?|[Uu]nion|[Ff]action|[Pp]resident|\p{Lu}[\p{L}’'-]+) (?:still |also |now |both |each |all )?(?:wants?|demands?|insists? (?:on|that)) (?!to (?:know|see|hear)\b)/u,
    narrated: true,
  },
  {
    rule: 'answer: what was put forward is rejected',
    becomes: 'answer',
    words:
      /^[“"‘']?(?:[\w’'-]+ ){0,4}?(?:responses?|repl(?:y|ies)|counter-?proposals?|counter-?offers?|offers?|proposals?|drafts?|demands?|ultimatum)\b/i,
    cue: /^(?:reject|turn down|spurn|rebuff|decline|accept)$/,
  },
  {
    rule: 'position: a demand is named as the main one',
    becomes: 'position',
    words:
      /\b(?:core|main|key|central|chief|principal|primary|foremost|sole|overriding|long-?standing) (?:demand|condition|precondition)s?\b[^.;]{0,60}?\b(?:is|are|was|were|remain(?:s|ed)?|has been|have been)\b/i,
  },
  {
    rule: 'position: a final position is presented',
    becomes: 'position',
    words: /\bpresent(?:s|ed|ing)? (?:its|their|his|her|a|the) [“"‘']?final position\b/i,
  },
  {
    rule: 'document: a reply is presented',
    becomes: 'document',
    words:
      /\b(?:present|submit|hand|deliver|convey)(?:s|ed|ing)? (?:over )?(?:its|their|his|her|a|the) [“"‘']?(?:final |written |opening )*(?:response|counter-response|reply|demands)\b/i,
  },
  {
    rule: 'incident-claim: an incident is reported by name',
    becomes: 'incident-claim',
    words:
      /^(?:[\w-]+ ){0,4}(?:infiltration|incursion|intrusion|cross-border|ceasefire|truce) (?:attempts?|bids?|violations?|breach(?:es)?|fire|raids?|attacks?)\b/i,
    cue: /^(?:report|confirm|allege|claim|record|register|log|count)$/,
  },
  {
    rule: 'statement: only what it depends on is said',
    becomes: 'statement',
    words: /\b(?:would|will|could) (?:depend|hinge) (?:up)?on\b/i,
  },
  {
    rule: 'statement: earlier remarks are echoed',
    becomes: 'statement',
    words: /^/,
    before: /\b(?:Echoing|Repeating|Recalling) [^.]*\b(?:remarks?|words|comments?|statements?)\b/,
  },
]

/** The becoming that a plain wording names and the words that do; null where none does. */
export const plainlyBecomes = (
  { text, sentences }: Analysed,
  statement: Statement,
  _event: DraftEvent | null,
): { becomes: Becoming; rule: string; span: Span } | null => {
  const { span, cue, speech, rules } = statement
  const claim = slice(text, span)
  const sentence = sentences.find((each) => each.span[0] <= span[0] && span[0] < each.span[1])
  const before = sentence ? text.slice(sentence.span[0], span[0]) : ''
  for (const plain of PLAIN) {
    if (plain.by && !rules.some(({ rule }) => rule === plain.by)) continue
    if (plain.narrated && speech !== 'narration') continue
    if (plain.cue && (cue === null || !plain.cue.test(cue.lemma))) continue
    if (plain.before && !plain.before.test(before)) continue
    const found = plain.words.exec(claim)
    if (found === null) continue
    const start = span[0] + found.index
    return {
      becomes: plain.becomes,
      rule: plain.rule,
      span: found[0] ? [start, start + found[0].length] : span,
    }
  }
  return null
}
