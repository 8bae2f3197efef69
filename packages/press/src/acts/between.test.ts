import { expect, it } from 'vitest'
import type { Draft } from '../draft.ts'
import { draftArticle } from '../draft-article.ts'
import { articleOf } from '../staging/article.ts'
import { draftOfWords, spanOf } from '../staging/draft.ts'
import { emptyContext } from './context.ts'
import { planActs } from './plan.ts'
import { refOfKey } from './planned.ts'
import { toPlan } from './staging/ferry.ts'

/** An article of one paragraph, and drafts of words of it. */
const told = (
  text: string,
  of: (Partial<Omit<Draft, 'claim' | 'places'>> & { claim: string; at?: string[] })[],
) => {
  const article = articleOf(text, { outlet: 'The Quay', published: '2024-03-04' })
  const drafts = of.map(({ claim, at = [], ...more }) =>
    draftOfWords(text, claim, {
      places: at.map((name) => ({ span: spanOf(text, name), name, id: null })),
      ...more,
    }),
  )
  return planActs(toPlan(drafts), { article, sha256: null, name: 'quay.txt' }, emptyContext('d'.repeat(64)))
}
const TALKS = 'The talks between Norway and Sweden in Oslo went on. '
const TRUCE = 'The Oslo ceasefire, mediated by Finland, ended a week of raids. '
const truce = {
  claim: 'The Oslo ceasefire, mediated by Finland, ended a week of raids',
  becomes: 'earlier-event',
} as const
const fired = (actor: string | null) => ({ code: 'ASSAULT', mode: null, actor, recipient: null }) as const

it('ties an incident to the ceasefire that its words name, as told and not inferred', () => {
  const { acts } = told(`${TALKS}${TRUCE}Residents said shelling broke the Oslo ceasefire near Tarim.`, [
    truce,
    {
      claim: 'shelling broke the Oslo ceasefire near Tarim',
      becomes: 'incident-claim',
      event: fired(null),
      at: ['Tarim'],
    },
  ])
  const tied = acts.filter(({ act }) => act.kind === 'incident.assign').map(({ act }) => act.body)
  expect(tied).toEqual([{ incident: refOfKey('draft:2'), regime: refOfKey('draft:1'), inferred: false }])
})

it('infers which ceasefire is meant only from who is party to one', () => {
  const text = (who: string) => `${TALKS}${TRUCE}On Sunday ${who} violated the ceasefire near Tarim.`
  const of = (who: string) =>
    told(text(who), [
      truce,
      {
        claim: `${who} violated the ceasefire near Tarim`,
        becomes: 'incident-claim',
        event: fired(who),
        at: ['Tarim'],
      },
    ]).acts.filter(({ act }) => act.kind === 'incident.assign')
  expect(of('Sweden').map(({ act }) => act.body.inferred)).toEqual([true])
  expect(of('Denmark')).toEqual([])
})

it('places an incident where it was, not at the talks; and where the sentence before has it', () => {
  const { acts } = told(
    `${TALKS}In the midst of the Oslo talks guns fired at Tarim. There was no official word on losses, and locals heard an exchange of fire.`,
    [
      {
        claim: 'In the midst of the Oslo talks guns fired at Tarim',
        becomes: 'incident-claim',
        at: ['Oslo', 'Tarim'],
      },
      { claim: 'an exchange of fire', becomes: 'incident-claim' },
    ],
  )
  const incidents = acts.filter(({ act }) => act.kind === 'incident.claim')
  expect(incidents.map(({ act }) => act.body.place)).toEqual([
    refOfKey('place:tarim'),
    refOfKey('place:tarim'),
  ])
  expect(incidents[1]!.act).toMatchObject({
    body: { losses: { state: 'no-official-word' } },
    remark: { en: expect.stringContaining('the sentence before') },
  })
})

it('knows who sat in a session, and a session by its number', () => {
  const { acts } = told(
    `${TALKS}A second session began at noon in the presence of senior Finnish and Danish mediators. The second session had not been planned.`,
    [
      {
        claim: 'A second session began at noon in the presence of senior Finnish and Danish mediators',
        becomes: 'session',
      },
      { claim: 'The second session had not been planned', becomes: 'session' },
    ],
  )
  const kinds = acts.filter(({ draft }) => draft !== null).map(({ act }) => act.kind)
  expect(kinds.filter((kind) => kind === 'session.convene')).toHaveLength(1)
  expect(acts.find(({ act }) => act.kind === 'session.convene')!.act.body.planned).toBe('not-planned')
  const attended = acts.find(({ act }) => act.kind === 'session.attend')!.act.body
  expect(attended).toMatchObject({
    session: refOfKey('draft:1'),
    list: 'open',
    attendees: [
      { organisation: refOfKey('organisation:finland'), capacity: 'mediator' },
      { organisation: refOfKey('organisation:denmark'), capacity: 'mediator' },
    ],
  })
})

it('comments on what was told before, and on nothing where that is not plain', () => {
  const { acts } = told(
    `${TALKS}Sweden refused to give a written guarantee on the ferry. Its refusal of a written guarantee was seen as a sign of doubt. Many were tired.`,
    [
      {
        claim: 'Sweden refused to give a written guarantee on the ferry',
        becomes: 'assurance-declined',
        force: 'refused',
        event: { code: 'REJECT', mode: null, actor: 'Sweden', recipient: null },
      },
      { claim: 'Its refusal of a written guarantee was seen as a sign of doubt' },
      { claim: 'Many were tired', becomes: 'commentary' },
    ],
  )
  const comments = acts.filter(({ act }) => act.kind === 'commentary.record')
  expect(comments.map(({ act }) => act.body.on)).toEqual([refOfKey('draft:1'), undefined])
})

it('dates a demand to the day before, where the words say so', () => {
  const { acts } = told(
    `${TALKS}On Sunday Sweden presented a written response to Norway’s demands submitted the previous day.`,
    [
      {
        claim: 'Sweden presented a written response to Norway’s demands submitted the previous day',
        becomes: 'document',
        event: { code: 'CONSULT', mode: null, actor: 'Sweden', recipient: 'Norway' },
        time: { span: [53, 62], from: '2024-03-03', to: null, precision: 'day', zone: null },
      },
    ],
  )
  const papers = acts.filter(({ act }) => act.kind === 'paper.hand-over')
  expect(papers.map(({ act }) => [act.body.form, act.when?.from])).toEqual([
    ['demand', '2024-03-02'],
    ['response', '2024-03-03'],
  ])
})

it('has a settlement’s point from the gazetteer', () => {
  const text = `${TALKS}Delegates met in Bergen on Sunday.`
  const read = draftArticle(articleOf(text, { published: '2024-03-04' }))
  const places = read.drafts.flatMap((draft) => draft.places)
  const bergen = places.find(({ name }) => name === 'Bergen')
  expect(bergen?.id).toMatch(/^city:NO/)
  const { acts } = told(text, [
    { claim: 'Delegates met in Bergen on Sunday', becomes: 'session', places: [bergen!] } as never,
  ])
  const { body } = acts.find(({ act }) => act.kind === 'place.name')!.act
  expect([body.latitudeMicro, body.longitudeMicro].map((micro) => Math.round(Number(micro) / 1e6))).toEqual([
    60, 5,
  ])
})

it('has a reply that nobody named rejected answered by the other party, not by whose reply it is', () => {
  const { acts } = told(
    `${TALKS}On Sunday Sweden presented a written response to Norway’s demands. Swedish responses were rejected as illogical.`,
    [
      {
        claim: 'Sweden presented a written response to Norway’s demands',
        becomes: 'document',
        event: { code: 'CONSULT', mode: null, actor: 'Sweden', recipient: 'Norway' },
      },
      {
        claim: 'Swedish responses were rejected as illogical',
        becomes: 'answer',
        speech: 'indirect',
        source: {
          span: null,
          kind: 'unnamed',
          named: false,
          resolved: null,
          id: null,
          side: null,
          basis: 'background',
        },
        event: { code: 'REJECT', mode: null, actor: null, recipient: null },
      },
    ],
  )
  const reply = acts.find(({ act }) => act.kind === 'paper.reply')
  expect(reply?.act.actor).toMatchObject({ organisation: refOfKey('organisation:norway') })
})
