// Whose words they are: what kind of source, followed back to the fullest mention.
import { type Span, slice } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Voice } from '../../pack.ts'

const UNNAMED =
  /\b(?:officials?|sources?|insiders?|diplomats?|residents?|locals?|witnesses|analysts?|observers?|negotiators?|mediators?)\b/i
const PRONOUN = /^(?:he|she|they|it|the (?:official|source|minister|spokesman|spokesperson))$/i

export const voiceOf = (analysed: Analysed, span: Span | null, earlier: readonly Voice[]): Voice => {
  if (span === null)
    return {
      span: null,
      kind: 'unnamed',
      named: false,
      resolved: null,
      id: null,
      side: null,
      basis: 'unstated',
    }
  const words = slice(analysed.text, span)
  const back = PRONOUN.test(words) ? earlier.findLast((voice) => voice.resolved !== null) : undefined
  if (back) return { ...back, span }
  if (UNNAMED.test(words))
    return {
      span,
      kind: 'unnamed',
      named: false,
      resolved: words.replace(/^(?:the|a|an)\s/i, ''),
      id: null,
      side: null,
      basis: 'background',
    }
  const person = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(words)
  return {
    span,
    kind: person ? 'person' : 'organisation',
    named: true,
    resolved: words,
    id: null,
    side: null,
    basis: 'on-record',
  }
}

export const OUTLET: Voice = {
  span: null,
  kind: 'outlet',
  named: true,
  resolved: null,
  id: null,
  side: null,
  basis: 'unstated',
}
