// Whose words they are, for all attributions of an article at once: what one mention means depends on those before it.

import type { Knowledge } from '../../../knowledge.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { findKnown } from '../../../voices/known.ts'
import type { RuleUse, Voice } from '../../pack.ts'
import { discourseOf } from './discourse.ts'
import type { Mention } from './mention.ts'
import { NOBODY, toVoice } from './voices.ts'

export type { Mention } from './mention.ts'

/** Whose words, and by which rules that was found. */
export type Heard = { voice: Voice; rules: RuleUse[] }

const start = ({ source, cue, parts }: Mention): number => source?.[0] ?? cue?.span[0] ?? parts[0]?.[0] ?? 0

/** Whether somebody else's claim holds the words that name the source. */
const isWithin = ({ source, sentence }: Mention, others: readonly { mention: Mention }[]): boolean =>
  source !== null &&
  others.some(
    ({ mention }) =>
      mention.sentence === sentence &&
      mention.source !== null &&
      mention.source[0] !== source[0] &&
      mention.parts.some(([from, to]) => from <= source[0] && source[1] <= to),
  )

/** One answer a mention, in the same order. */
export const resolveVoices = (
  analysed: Analysed,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Heard[] => {
  const discourse = discourseOf(analysed, mentions)
  const heard: Heard[] = new Array(mentions.length)
  const order = mentions
    .map((mention, at) => ({ mention, at }))
    .sort((one, other) => start(one.mention) - start(other.mention))
  for (const [n, { mention, at }] of order.entries()) {
    let last = n - 1
    // A quotation that goes on is the outer speaker's: “the envoy said mediators made clear that …”.
    while (
      mention.cue === null &&
      mention.source === null &&
      last > 0 &&
      isWithin(order[last]!.mention, order)
    )
      last--
    const before = last >= 0 ? { mention: order[last]!.mention, heard: heard[order[last]!.at]! } : null
    if (mention.source === null) {
      const goesOn = before !== null && (mention.cue === null || shares(analysed, mention, before.mention))
      heard[at] = goesOn
        ? {
            voice: { ...before.heard.voice, span: null },
            rules: [{ rule: 'same-speaker', span: mention.cue?.span ?? null }],
          }
        : { voice: NOBODY, rules: [{ rule: 'nobody-stated', span: mention.cue?.span ?? null }] }
      continue
    }
    const found = discourse.refer(mention)
    const voice = toVoice(analysed, mention, found.referent)
    heard[at] = { voice: withKnown(voice, knowledge), rules: [{ rule: found.rule, span: mention.source }] }
  }
  for (let n = order.length - 2; n >= 0; n--) {
    const { mention, at } = order[n]!
    const after = order[n + 1]!
    if (mention.source !== null || mention.cue !== null || heard[at]!.voice.resolved !== null) continue
    // A quotation before anybody has spoken is the first speaker's.
    heard[at] = {
      voice: { ...heard[after.at]!.voice, span: null },
      rules: [{ rule: 'next-speaker', span: after.mention.source }],
    }
  }
  return heard
}

/** “… and warned”: a verb without its own subject, in the sentence of the one before. */
const shares = (analysed: Analysed, mention: Mention, before: Mention): boolean => {
  if (mention.sentence !== before.sentence || mention.cue === null || before.source === null) return false
  const sentence = analysed.sentences[mention.sentence]!
  const lead = analysed.text.slice(Math.max(sentence.span[0], mention.cue.span[0] - 24), mention.cue.span[0])
  return /(?:\band|\bbut|\bthen|\bor|,)\s+(?:\w+ly\s+|also\s+|then\s+|has\s+|had\s+|have\s+|did\s+|not\s+|would\s+)*$/i.test(
    lead,
  )
}

const withKnown = (found: Voice, knowledge: Knowledge): Voice => {
  if (knowledge.length === 0) return found
  const party = found.side === null ? null : findKnown(knowledge, found.side, 'organisation', null)
  const voice = party ? { ...found, side: party.side ?? party.names[0] ?? found.side } : found
  if (voice.resolved === null || voice.kind === 'unnamed') return voice
  const known = findKnown(
    knowledge,
    voice.resolved,
    voice.kind === 'person' ? 'person' : 'organisation',
    voice.side,
  )
  return known === null
    ? voice
    : { ...voice, resolved: known.names[0] ?? voice.resolved, id: known.id, side: known.side ?? voice.side }
}
