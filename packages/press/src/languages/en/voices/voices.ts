// A source as the drafts show it.
import { slice } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Voice } from '../../pack.ts'
import type { Mention } from './mention.ts'
import type { Referent } from './referent.ts'

/** The outlet in its own voice. */
export const OUTLET: Voice = {
  span: null,
  kind: 'outlet',
  named: true,
  resolved: null,
  id: null,
  side: null,
  basis: 'unstated',
}

/** Words that the text gives to nobody. */
export const NOBODY: Voice = { ...OUTLET, kind: 'unnamed', named: false }

const ANONYMOUS =
  /\b(?:(?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they|his|her|their))|(?:asked|asking|requested|requesting|declined|declining|refused|wished|preferred|wanted) (?:for anonymity|anonymity|not to be (?:named|identified|quoted)|to (?:remain|stay) (?:anonymous|unnamed)|to be (?:named|identified))|did not (?:want|wish) to be (?:named|identified|quoted)|not (?:authori[sz]ed|permitted|allowed) to (?:speak|brief|talk|discuss)|who (?:cannot|could not|can not|may not) be named|whom? .{0,40} (?:agreed|promised) not to (?:name|identify)|on background|off the record|speaking anonymously)\b/i

/** Whether the sentence promises the source that it is not named. */
const anonymous = ({ text, sentences }: Analysed, mention: Mention): boolean => {
  const sentence = sentences[mention.sentence]
  if (sentence === undefined) return false
  const words = slice(text, sentence.span)
  return ANONYMOUS.test(words)
}

export const toVoice = (analysed: Analysed, mention: Mention, referent: Referent): Voice => {
  const { kind } = referent
  const withheld = kind === 'office' && anonymous(analysed, mention)
  return {
    span: mention.source,
    kind,
    named: kind !== 'unnamed',
    resolved: referent.name,
    id: null,
    side: referent.side,
    basis: kind === 'unnamed' || withheld ? 'background' : 'on-record',
  }
}
