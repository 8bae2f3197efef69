// An invented article on invented talks, with what is drafted of it, for tests: each kind of draft at least once.
import type { Article } from '../../article.ts'
import type { Draft } from '../../draft.ts'
import type { Span } from '../../span.ts'
import type { DraftToPlan } from '../planning.ts'

export const FERRY = `Ferry talks stall in Lisbon
The talks between Arvania and the Northern Front in Lisbon ended on Saturday without agreement on the ferry line.
Portugal hosted the round, while Malta acted as guarantor of the April truce and facilitator of the dialogue.
Arvania's delegation was led by Transport Minister Mira Osk and included Jon Teller and Colonel Abel Rui.
Earlier in the day the Northern Front presented a written response to Arvania's demands, after which Arvania shared its counter-response.
A second session that had not been planned began after noon and lasted nearly three hours.
Arvania's delegates showed photographs and identity documents of men seized on the quay, insiders said.
Arvania insisted that the Northern Front must open the ferry line at Port Tamar before winter.
The Northern Front offered to let one ferry a week sail to Port Tamar.
Arvania rejected the offer as too little.
The Northern Front refused to give any written guarantee on the ferry.
The Northern Front promised that no ferry would be boarded.
Residents of Port Tamar reported shelling on Friday evening that killed at least two people. There was no official word on losses.
Front delegates lacked the mandate to decide and took instructions from Kellin, a senior official said.
“We will not sail under their flag,” Mira Osk told reporters.
The remark seemed to be linked to the burning of a ferry last year.
The April truce, mediated by Malta, ended a month of raids.
`

const spanOf = (words: string, from = 0): Span => {
  const at = FERRY.indexOf(words, from)
  if (at < 0) throw new Error(`the article does not hold “${words}”`)
  return [at, at + words.length]
}

interface Given extends Partial<Pick<Draft, 'force' | 'speech' | 'conditional' | 'negated'>> {
  kind?: Draft['source']['kind']
  who?: string
  side?: string
  cue?: string
  hedges?: string[]
  event?: [code: NonNullable<Draft['event']>['code'], actor?: string, recipient?: string]
  time?: [words: string, from: string, to?: string]
  places?: string[]
}

/** A draft of some words of the article; without more, what the outlet tells in its own voice. */
export const drafted = (claim: string, becomes: Draft['becomes'], given: Given = {}): Draft => {
  const span = spanOf(claim)
  const line = FERRY.lastIndexOf('\n', span[0]) + 1
  const near = (words: string): Span => spanOf(words, line)
  const { kind = 'outlet', who = null, side = null, time, event } = given
  return {
    span,
    claim,
    parts: [span],
    speech: given.speech ?? (kind === 'outlet' ? 'narration' : 'indirect'),
    cue: given.cue === undefined ? null : { span: near(given.cue), lemma: given.cue },
    source: {
      span: null,
      kind,
      named: kind !== 'unnamed',
      resolved: who,
      id: null,
      side,
      basis: kind === 'unnamed' ? 'background' : kind === 'outlet' ? 'unstated' : 'on-record',
    },
    force: given.force ?? 'observed',
    hedges: (given.hedges ?? []).map((words) => ({ span: near(words) })),
    negated: given.negated ?? false,
    conditional: given.conditional ?? false,
    time: time
      ? {
          span: near(time[0]),
          from: time[1],
          to: time[2] ?? time[1],
          precision: time[2] ? 'part-of-day' : 'day',
          zone: null,
        }
      : null,
    places: (given.places ?? []).map((name) => ({ span: near(name), name, id: null })),
    event: event
      ? { code: event[0], mode: null, actor: event[1] ?? null, recipient: event[2] ?? null }
      : null,
    becomes,
    confidence: 0.9,
    rules: [],
  }
}

const FRONT = 'Northern Front'

export const ferryDrafts = (): Draft[] => [
  drafted(
    'The talks between Arvania and the Northern Front in Lisbon ended on Saturday without agreement on the ferry line',
    'session',
    {
      time: ['Saturday', '2024-03-02'],
      places: ['Lisbon'],
    },
  ),
  drafted(
    'Portugal hosted the round, while Malta acted as guarantor of the April truce and facilitator of the dialogue',
    'role',
  ),
  drafted(
    "Arvania's delegation was led by Transport Minister Mira Osk and included Jon Teller and Colonel Abel Rui",
    'membership',
  ),
  drafted(
    "Earlier in the day the Northern Front presented a written response to Arvania's demands, after which Arvania shared its counter-response",
    'document',
    { time: ['Earlier in the day', '2024-03-02'], event: ['COOPERATE', FRONT, 'Arvania'] },
  ),
  drafted(
    'A second session that had not been planned began after noon and lasted nearly three hours',
    'session',
    {
      time: ['after noon', '2024-03-02T12:00', '2024-03-02T23:59'],
    },
  ),
  drafted(
    "Arvania's delegates showed photographs and identity documents of men seized on the quay",
    'evidence',
    {
      kind: 'unnamed',
      who: 'insiders',
      cue: 'said',
      event: ['ACCUSE', "Arvania's delegates"],
    },
  ),
  drafted('the Northern Front must open the ferry line at Port Tamar before winter', 'position', {
    kind: 'organisation',
    who: 'Arvania',
    side: 'Arvania',
    cue: 'insisted',
    force: 'insisted',
    event: ['REQUEST', 'Arvania', FRONT],
    places: ['Port Tamar'],
  }),
  drafted('to let one ferry a week sail to Port Tamar', 'offer', {
    kind: 'organisation',
    who: FRONT,
    side: FRONT,
    cue: 'offered',
    force: 'offered',
    event: ['AGREE', FRONT, 'Arvania'],
  }),
  drafted('Arvania rejected the offer as too little', 'answer', { event: ['REJECT', 'Arvania', FRONT] }),
  drafted('The Northern Front refused to give any written guarantee on the ferry', 'assurance-declined', {
    event: ['REJECT', FRONT],
  }),
  drafted('no ferry would be boarded', 'assurance-given', {
    kind: 'organisation',
    who: FRONT,
    side: FRONT,
    cue: 'promised',
    force: 'offered',
    event: ['AGREE', FRONT],
  }),
  drafted('shelling on Friday evening that killed at least two people', 'incident-claim', {
    kind: 'unnamed',
    who: 'Residents of Port Tamar',
    cue: 'reported',
    force: 'said',
    time: ['Friday evening', '2024-03-01'],
    places: ['Port Tamar'],
    event: ['ASSAULT'],
  }),
  drafted('Front delegates lacked the mandate to decide and took instructions from Kellin', 'statement', {
    kind: 'unnamed',
    who: 'senior official',
    cue: 'said',
    force: 'claimed',
    event: ['ACCUSE', FRONT],
    places: ['Kellin'],
  }),
  drafted('“We will not sail under their flag,”', 'statement', {
    kind: 'person',
    who: 'Mira Osk',
    side: 'Arvania',
    cue: 'told',
    speech: 'direct',
    force: 'said',
  }),
  drafted('The remark seemed to be linked to the burning of a ferry last year', 'commentary', {
    hedges: ['seemed'],
  }),
  drafted('The April truce, mediated by Malta, ended a month of raids', 'earlier-event'),
]

export const ferryArticle = (): Article => ({
  text: FERRY,
  source: {
    title: 'Ferry talks stall in Lisbon',
    outlet: 'The Harbour Post',
    author: null,
    dateline: null,
    published: '2024-03-03',
    zone: 'Europe/Lisbon',
    language: 'en',
  },
  blocks: [],
  marks: [],
})

/** Numbered from 1, as nobody has touched them. */
export const toPlan = (drafts: readonly Draft[]): DraftToPlan[] =>
  drafts.map((draft, at) => ({ n: at + 1, draft, wording: null, details: {}, furtherOf: null }))
