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
  // “A meeting, due on Saturday, was postponed”.
  if (tokens[next]?.text === ',') {
    const close = tokens.slice(next + 1, next + 12).findIndex(({ text }) => text === ',')
    if (close !== -1 && tokens[next + close + 2]?.pos === 'AUX') next += close + 2
  }
  while (/^(?:AUX|ADV|PART)$/.test(tokens[next]?.pos ?? '')) next++
  const verb = tokens[next]
  if (verb === undefined) return false
  if (FALLS_THROUGH.has(verb.lower)) return true
  return /^(?:call|put)/.test(verb.lower) && tokens[next + 1]?.lower === 'off'
}

/** “Has asked the ministry for comment”, “reached out to the palace for a response”: the outlet at work. */
export const isForComment = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 16)
    .some(
      ({ lower }, n, after) =>
        lower === 'for' &&
        after
          .slice(n + 1, n + 4)
          .some((token) =>
            /^(?:comments?|reaction|responses?|clarification|confirmation|statement)$/.test(token.lower),
          ),
    )

const UNKNOWN = /^(?:unclear|unknown|uncertain|unsure|clear|known)$/
const ASKS = /^(?:who|whom|what|which|when|where|why|how|whether|if)$/
const TIMES = /^(?:hours?|days?|weeks?|months?|years?|decades?|generations?)$/

const ASKS_FOR = /^(?:push|press|call|plead|ask|beg|lobb|campaign|appeal|clamou?r)/

/** “Sought to end the war”, “must agree whether”, “unclear who fired”: a try or a question, nothing done. */
export const isOpen = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.lower ?? ''
  if (/^(?:seeks?|sought|seeking)$/.test(tokens[at]!.lower) && next === 'to') return true
  // “Has been pushing for months”.
  if (
    ASKS_FOR.test(tokens[at]!.lower) &&
    next === 'for' &&
    tokens.slice(at + 2, at + 4).some(({ lower }) => TIMES.test(lower))
  )
    return true
  const before = tokens.slice(Math.max(0, at - 5), at)
  if (before.some(({ lower }, n) => UNKNOWN.test(lower) && ASKS.test(before[n + 1]?.lower ?? ''))) return true
  // “Retaliated by expelling two consuls”: the means is the deed.
  if (/^(?:retaliat|respond|repl)/.test(tokens[at]!.lower) && next === 'by') return true
  return next === 'whether'
}
