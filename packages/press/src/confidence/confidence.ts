// How likely a draft is right as it stands: claim, whose words, and what it becomes. A sum of weights, each for something
// that can be seen on the draft, learnt from the open half of the annotated articles (`npm run bench:press -- --calibrate`).
import type { Draft } from '../draft.ts'
import { WEIGHTS } from './weights.ts'

/**
 * How much surer the weights are than they may be, in log-odds: they are learnt on articles that the rules were written on. Set
 * from how far marked and right were apart on the half set aside, one number a language.
 */
const TOO_SURE: Readonly<Record<string, number>> = { en: 0.6, ur: 0.9, tr: 0.9 }

type Unrated = Omit<Draft, 'confidence'>

/** What can be seen on a draft that bears on whether it is right. */
export const signsOf = (draft: Unrated, language: string): string[] => {
  const { source, cue } = draft
  return [
    `language:${language}`,
    `speech:${draft.speech}`,
    `kind:${source.kind}`,
    `becomes:${draft.becomes}`,
    ...(cue === null ? [] : [`cue:${cue.lemma}`]),
    ...(cue === null && draft.speech !== 'narration' ? ['no-cue'] : []),
    ...(source.span === null && draft.speech !== 'narration' ? ['no-source-words'] : []),
    ...(draft.event === null ? [] : [`event:${draft.event.code}`]),
    ...(draft.parts.length > 1 ? ['split'] : []),
    ...(draft.span[1] - draft.span[0] < 25 ? ['short'] : []),
    ...(draft.span[1] - draft.span[0] > 250 ? ['long'] : []),
    ...new Set(draft.rules.map(({ rule }) => `rule:${rule}`)),
  ]
}

/** 0 to 1, in steps of 0.01: of drafts marked 0.8, eight in ten are right. */
export const confidenceOf = (draft: Unrated, language: string): number => {
  const sum = signsOf(draft, language).reduce(
    (total, sign) => total + (WEIGHTS[sign] ?? 0),
    (WEIGHTS.base ?? 0) - (TOO_SURE[language] ?? 0),
  )
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
