// Drafts that a model proposes, beside those of the rules: marked as such, and through the same checks.
import type { Article } from '../article.ts'
import type { Draft } from '../draft.ts'
import { draftOf, groundOf } from '../draft-article.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Statement, Voice } from '../languages/pack.ts'
import { type Span, slice } from '../span.ts'
import { checkProposals, type FoundProposal, type SetAside } from './proposals.ts'

/** Nobody has measured what a given model gets right: its drafts wait below those of the rules. */
const CONFIDENCE = 0.3

const sharedOf = (one: Span, other: Span): number => {
  const common = Math.min(one[1], other[1]) - Math.max(one[0], other[0])
  return common <= 0 ? 0 : common / (Math.max(one[1], other[1]) - Math.min(one[0], other[0]))
}

const voiceOf = (text: string, { source, kind }: FoundProposal): Voice => ({
  span: source,
  kind,
  named: kind !== 'unnamed',
  resolved: source && slice(text, source),
  id: null,
  side: null,
  basis: kind === 'outlet' ? 'unstated' : kind === 'unnamed' ? 'background' : 'on-record',
})

export type Proposed = { drafts: Draft[]; setAside: SetAside[] }

/**
 * What the model proposes that `drafts` does not have yet, in the order of the text, and which proposals were set aside and
 * why. `statements` is whatever the model answered.
 */
export const proposalsOf = (
  article: Article,
  drafts: readonly Draft[],
  statements: unknown,
  knowledge: Knowledge = [],
): Proposed => {
  const { found, setAside } = checkProposals(article.text, statements)
  const ground = groundOf(article, knowledge)
  const fresh = found
    .filter(({ span }) => !drafts.some((draft) => sharedOf(draft.span, span) >= 0.5))
    .map((proposal): Draft => {
      const statement: Statement = {
        parts: [proposal.span],
        span: proposal.span,
        speech: proposal.speech,
        cue: proposal.cue,
        voice: voiceOf(article.text, proposal),
        rules: [{ rule: 'model', span: proposal.span }],
      }
      const draft = draftOf(ground, statement)
      return { ...draft, becomes: proposal.becomes, confidence: CONFIDENCE, proposedBy: 'model' }
    })
  return { drafts: fresh.sort((one, other) => one.span[0] - other.span[0]), setAside }
}
