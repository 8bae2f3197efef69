// What the model answered, checked: every word that it quotes must stand in the article, or the proposal is set aside and named.
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { BECOMINGS, type Becoming, SOURCE_KINDS, type SourceKind, SPEECHES, type Speech } from '../draft.ts'
import type { Span } from '../span.ts'

const OneOf = (values: readonly string[]) => Type.Enum([...values] as [string, ...string[]])
const Proposal = Type.Object({
  claim: Type.String({ minLength: 3, maxLength: 5000 }),
  speech: OneOf(SPEECHES),
  cue: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  source: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  kind: OneOf(SOURCE_KINDS),
  becomes: OneOf(BECOMINGS),
})

export type FoundProposal = {
  span: Span
  speech: Speech
  cue: { span: Span; lemma: string } | null
  source: Span | null
  kind: SourceKind
  becomes: Becoming
}

/** Why a proposal was not taken. */
export type SetAside = { claim: string; why: 'not-in-text' | 'cue-not-near' | 'source-not-near' | 'form' }

/** How far from the claim its cue and source may stand, in UTF-16 units: about three sentences. */
const NEAR = 600

const nearest = (text: string, words: string, [from, to]: Span): Span | null => {
  let best: Span | null = null
  for (
    let at = text.indexOf(words, Math.max(0, from - NEAR));
    at !== -1 && at <= to + NEAR;
    at = text.indexOf(words, at + 1)
  ) {
    const distance = at >= to ? at - to : from - at
    if (best === null || distance < (best[0] >= to ? best[0] - to : from - best[0]))
      best = [at, at + words.length]
  }
  return best
}

/** `statements` is whatever the model sent; anything else than a list is one proposal of a wrong form. */
export const checkProposals = (
  text: string,
  statements: unknown,
): { found: FoundProposal[]; setAside: SetAside[] } => {
  const found: FoundProposal[] = []
  const setAside: SetAside[] = []
  if (!Array.isArray(statements)) return { found, setAside: [{ claim: '', why: 'form' }] }
  let reached = 0
  for (const statement of statements.slice(0, 500)) {
    if (!Value.Check(Proposal, statement)) {
      setAside.push({
        claim: String((statement as { claim?: unknown } | null)?.claim ?? '').slice(0, 200),
        why: 'form',
      })
      continue
    }
    const { claim, speech, cue, source, kind, becomes } = statement
    // Claims come in the order of the text, mostly: what stands there twice is looked for onward first.
    const onward = text.indexOf(claim, reached)
    const at = onward === -1 ? text.indexOf(claim) : onward
    if (at === -1) {
      setAside.push({ claim, why: 'not-in-text' })
      continue
    }
    const span: Span = [at, at + claim.length]
    const cueSpan = cue ? nearest(text, cue, span) : null
    const sourceSpan = source ? nearest(text, source, span) : null
    if (cue && cueSpan === null) setAside.push({ claim, why: 'cue-not-near' })
    else if (source && sourceSpan === null) setAside.push({ claim, why: 'source-not-near' })
    else if ((speech === 'narration') !== (kind === 'outlet')) setAside.push({ claim, why: 'form' })
    else {
      reached = at
      found.push({
        span,
        speech: speech as Speech,
        cue: cueSpan && cue ? { span: cueSpan, lemma: cue.toLowerCase() } : null,
        source: sourceSpan,
        kind: kind as SourceKind,
        becomes: becomes as Becoming,
      })
    }
  }
  return { found, setAside }
}
