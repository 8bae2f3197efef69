// What the words next to a match say did not happen: meetings put off, things only tried for, questions left open.
import type { Token } from '../../../text/analysed.ts'

/** What talks and meetings do that do not take place. */
const FALLS_THROUGH = new Set(
  `postponed cancelled canceled shelved stalled deadlocked collapsed collapse delayed scrapped aborted stall`.split(
    ' ',
  ),
)

const PUTS_OFF = /^(?:postpon|cancel|delay|shelv|scrap)/

/** “Talks were postponed”, “the summit has been called off”, “postponed a meeting”: it was not held. */
export const fellThrough = (tokens: readonly Token[], at: number): boolean => {
  let start = at - 1
  while (start >= 0 && at - start < 6 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[start]!.pos)) start--
  if (PUTS_OFF.test(tokens[start]?.lower ?? '') && tokens[start]?.pos === 'VERB') return true
  let next = at + 1
  // “Talks with the rebels were postponed”.
  if (tokens[next]?.pos === 'ADP')
    while (next < at + 9 && /^(?:ADP|NOUN|PROPN|ADJ|DET|NUM|CCONJ|PRON)$/.test(tokens[next]?.pos ?? ''))
      next++
  while (/^(?:AUX|ADV|PART)$/.test(tokens[next]?.pos ?? '')) next++
  const verb = tokens[next]
  if (verb === undefined) return false
  if (FALLS_THROUGH.has(verb.lower)) return true
  return /^(?:call|put)/.test(verb.lower) && tokens[next + 1]?.lower === 'off'
}

/** “Sought to end the war”, “must agree whether”: a try and a question, no request and no agreement. */
export const isOpen = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.lower ?? ''
  return (/^(?:seeks?|sought|seeking)$/.test(tokens[at]!.lower) && next === 'to') || next === 'whether'
}
