import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkAct, wordsInAll } from '@parley/talks'
import { describe, expect, it } from 'vitest'
import { readAnnotated } from '../../corpus/annotation.ts'
import type { Draft } from '../draft.ts'
import { emptyContext, type ProcessContext } from './context.ts'
import { type Plan, planActs } from './plan.ts'
import { refOfKey } from './planned.ts'
import { drafted, ferryArticle, ferryDrafts, toPlan } from './staging/ferry.ts'

const DESK = 'd'.repeat(64)
const KNOWN = 'a'.repeat(64)
const SHA256 = 'b'.repeat(64)
const context = (more: Partial<ProcessContext> = {}): ProcessContext => ({
  ...emptyContext(DESK),
  word: (key, language) => wordsInAll(`vocabulary:${key}`)[language],
  ...more,
})
const origin = () => ({ article: ferryArticle(), sha256: SHA256, name: 'ferry.txt' })
const planOf = (drafts: Draft[], more: Partial<ProcessContext> = {}) =>
  planActs(toPlan(drafts), origin(), context(more))

/** Kinds of the acts of the draft that says these words, the main one last. */
const kindsOf = (plan: Plan, drafts: Draft[], words: string): string[] => {
  const n = drafts.findIndex(({ claim }) => claim.includes(words)) + 1
  return (plan.byDraft.get(n) ?? []).map(({ act }) => act.kind)
}
const actsOf = (plan: Plan, kind: string) =>
  plan.acts.filter(({ act }) => act.kind === kind).map(({ act }) => act)
const orgRef = (name: string) => refOfKey(`organisation:${name}`)

describe('an article of which the process file knows nothing', () => {
  const drafts = ferryDrafts()
  const plan = planOf(drafts)

  it.each([
    ['The talks between', ['session.convene', 'session.attend', 'session.outcome']],
    ['Portugal hosted', ['role.assign', 'role.assign', 'role.assign']],
    ['delegation was led', ['delegation.name']],
    ['written response', ['paper.hand-over', 'paper.hand-over', 'paper.hand-over']],
    ['A second session', ['session.convene', 'session.outcome']],
    ['showed photographs', ['evidence.deposit', 'evidence.present', 'evidence.deposit', 'evidence.present']],
    ['must open', ['request.make', 'position.state']],
    ['one ferry a week', ['offer.make']],
    ['rejected the offer', ['offer.answer']],
    ['any written guarantee', ['assurance.decline']],
    ['would be boarded', ['assurance.give']],
    ['shelling', ['incident.claim']],
    ['lacked the mandate', ['principal.name', 'mandate.allege']],
    ['their flag', ['statement.record']],
    ['seemed to be linked', ['commentary.record']],
    ['The April truce', ['ceasefire.declare']],
  ])('becomes acts of the registry: %s', (words, kinds) => {
    expect(kindsOf(plan, drafts, words)).toEqual(kinds)
  })

  it('names only what stands before it, each thing once, in the form of its kind', () => {
    const seen = new Set<string>()
    for (const { key, needs, act } of plan.acts) {
      expect(seen.has(key), key).toBe(false)
      for (const need of needs) expect(seen.has(need), `${key} needs ${need}`).toBe(true)
      seen.add(key)
      expect(checkAct(act).is, key).toBe('act')
    }
    const introduced = plan.acts.filter(({ introduces }) => introduces).map(({ key }) => key)
    expect(introduced).toEqual(
      expect.arrayContaining([
        'source',
        'organisation:arvania',
        'organisation:northern front',
        'organisation:the harbour post'.replace('the ', ''),
        'person:mira osk',
        'place:port tamar',
      ]),
    )
  })

  it('cites the article by hash and place, in the article’s language, and never holds its text', () => {
    const [source] = actsOf(plan, 'source.cite')
    expect(source!.body).toMatchObject({
      sha256: SHA256,
      published: '2024-03-03',
      outlet: { en: 'The Harbour Post' },
    })
    const [statement] = actsOf(plan, 'statement.record')
    const [from, to] = drafts.find(({ claim }) => claim.includes('their flag'))!.span
    expect(statement).toMatchObject({
      basis: 'reported',
      sources: [{ source: refOfKey('source'), locator: `chars ${from}-${to}` }],
      attribution: { voice: 'named-person', words: { en: 'Mira Osk' }, speech: 'quote', terms: 'on-record' },
      body: { text: { en: 'We will not sail under their flag' } },
    })
    const longest = Math.max(...plan.acts.map(({ act }) => JSON.stringify(act.body).length))
    expect(longest).toBeLessThan(1000)
  })

  it('finds the two parties, and says that they are', () => {
    const parties = actsOf(plan, 'role.assign').filter(({ body }) => body.role === 'party')
    expect(parties.map(({ body }) => body.organisation).sort()).toEqual(
      [orgRef('arvania'), orgRef('northern front')].sort(),
    )
  })

  it('links the response to the demands and the counter-response to the response', () => {
    const papers = actsOf(plan, 'paper.hand-over')
    expect(papers.map(({ body }) => [body.form, body.manner])).toEqual([
      ['demand', 'not-stated'],
      ['response', 'written'],
      ['counter-response', 'not-stated'],
    ])
    expect(papers[0]!.body.inReplyTo).toBeUndefined()
    expect(papers[1]!.body.inReplyTo).toBe(refOfKey('draft:4:answered'))
    expect(papers[2]!.body.inReplyTo).toBe(refOfKey('draft:4:first'))
    expect(papers[2]!.body.replyExpected).toBe(true)
    expect(papers[0]!.when).toBeUndefined()
  })

  it('keeps who answered what: Arvania rejected the offer of the Front', () => {
    const [answer] = actsOf(plan, 'offer.answer')
    expect(answer).toMatchObject({
      actor: { organisation: orgRef('arvania') },
      body: { offer: refOfKey('draft:8'), answer: 'reject' },
    })
    const [declined] = actsOf(plan, 'assurance.decline')
    expect(declined).toMatchObject({
      actor: { organisation: orgRef('northern front') },
      body: { form: 'written', wording: 'refused' },
    })
  })

  it('says of an assurance whose form is not stated that it is not', () => {
    const [given] = actsOf(plan, 'assurance.give')
    expect(given!.body.form).toBe('oral')
    expect(given!.remark?.en).toMatch(/not stated/)
  })

  it('counts losses only where they are reported', () => {
    expect(actsOf(plan, 'incident.claim')[0]!.body).toMatchObject({
      type: 'shelling',
      losses: { state: 'reported', killed: 2, atLeast: true },
      verification: 'none-reported',
    })
  })

  it('marks identity documents as sensitive, and says that nothing of them is here', () => {
    const exhibits = actsOf(plan, 'evidence.deposit')
    expect(exhibits.map(({ body }) => [body.form, body.sensitive])).toEqual([
      ['identity-document', true],
      ['photograph', true],
    ])
    for (const { remark } of exhibits) expect(remark?.en).toMatch(/Not deposited here/)
    expect(actsOf(plan, 'evidence.present').every(({ body }) => body.form === 'not-stated')).toBe(true)
  })

  it('leaves the list of a delegation open where it only includes, with its head', () => {
    const [delegation] = actsOf(plan, 'delegation.name')
    expect(delegation!.body.list).toBe('open')
    const members = delegation!.body.members as { person: string; function: string }[]
    expect(members.map(({ person, function: of }) => [person, of])).toEqual([
      [refOfKey('person:mira osk'), 'head'],
      [refOfKey('person:jon teller'), 'member'],
      [refOfKey('person:abel rui'), 'member'],
    ])
  })

  it('keeps the length of a session with its qualifier', () => {
    const lengths = actsOf(plan, 'session.outcome').flatMap(({ body }) => body.duration ?? [])
    expect(lengths).toEqual([{ minutes: 180, qualifier: 'nearly' }])
    expect(actsOf(plan, 'session.convene')[1]).toMatchObject({
      body: { planned: 'not-planned' },
      when: { from: '2024-03-02T12:00', to: '2024-03-02T23:59', within: true, zone: 'Europe/Lisbon' },
    })
  })

  it('is the same whenever it is made', () => {
    expect(planOf(ferryDrafts()).acts).toEqual(plan.acts)
  })
})

describe('voices without a name', () => {
  it('never become a person, and two of them never one', () => {
    const plan = planOf([
      drafted('no ferry would be boarded', 'statement', { kind: 'unnamed', who: 'official', force: 'said' }),
      drafted('Arvania rejected the offer as too little', 'statement', {
        kind: 'unnamed',
        who: 'source',
        force: 'said',
      }),
    ])
    expect(actsOf(plan, 'person.add')).toEqual([])
    expect(
      actsOf(plan, 'statement.record').map(({ actor, attribution }) => [actor, attribution?.voice]),
    ).toEqual([
      [{ unnamed: { en: 'official' } }, 'unnamed-official'],
      [{ unnamed: { en: 'source' } }, 'unnamed-source'],
    ])
  })

  it('are not stated where the article states nobody', () => {
    const plan = planOf([drafted('no ferry would be boarded', 'statement', { kind: 'unnamed' })])
    expect(actsOf(plan, 'statement.record')[0]!.attribution?.voice).toBe('not-stated')
  })

  it('are said not to be stated in every language of the record, whatever the article is in', () => {
    const word = (key: string, language: string) =>
      key === 'voice.not-stated' ? { en: 'speaker not stated', ur: 'قائل بیان نہیں' }[language] : undefined
    const drafts = [drafted('no ferry would be boarded', 'statement', { kind: 'unnamed' })]
    expect(actsOf(planOf(drafts, { word }), 'statement.record')[0]!.actor).toEqual({
      unnamed: { en: 'speaker not stated', ur: 'قائل بیان نہیں' },
    })
  })
})

describe('what the process file knows', () => {
  it('is named, not entered again: body, person, place and source', () => {
    const plan = planOf(ferryDrafts(), {
      parties: [KNOWN, DESK],
      organisations: [{ id: KNOWN, names: ['Arvania'], type: 'state', partOf: null }],
      persons: [{ id: 'e'.repeat(64), names: ['Mira Osk'], organisation: KNOWN }],
      places: [{ id: 'f'.repeat(64), names: ['Port Tamar', 'بندر تامار'] }],
      sources: [
        {
          id: 'c'.repeat(64),
          names: ['The Harbour Post'],
          title: 'Ferry talks stall in Lisbon',
          published: '2024-03-03',
          sha256: SHA256,
        },
      ],
    })
    const keys = plan.acts.map(({ key }) => key)
    for (const known of ['source', 'organisation:arvania', 'person:mira osk', 'place:port tamar'])
      expect(keys).not.toContain(known)
    expect(actsOf(plan, 'incident.claim')[0]!.body.place).toBe('f'.repeat(64))
    expect(actsOf(plan, 'statement.record').at(-1)!.actor).toMatchObject({ person: 'e'.repeat(64) })
  })

  it('is what the analyst says it is: a new name for a known body', () => {
    const plan = planActs(toPlan(ferryDrafts()), origin(), context(), [
      { key: 'organisation:northern front', is: KNOWN },
    ])
    expect(plan.acts.map(({ key }) => key)).not.toContain('organisation:northern front')
    expect(actsOf(plan, 'offer.make')[0]!.actor).toEqual({ organisation: KNOWN })
  })

  it('is added to by a further report, which enters nothing else of the draft', () => {
    const [draft] = toPlan([
      drafted('no ferry would be boarded', 'statement', { kind: 'unnamed', who: 'official' }),
    ])
    const plan = planActs([{ ...draft!, furtherOf: KNOWN }], origin(), context())
    expect(plan.byDraft.get(1)!.map(({ act }) => [act.kind, act.body.entry])).toEqual([['act.report', KNOWN]])
  })
})

describe('what an analyst sets', () => {
  it('goes over what was read from the words, field by field', () => {
    const [draft] = toPlan([
      drafted('no ferry would be boarded', 'statement', { kind: 'unnamed', who: 'official' }),
    ])
    const set = {
      ...draft!,
      wording: { en: 'No boarding of ferries.' },
      details: { force: 'denied', conditional: null },
    }
    const plan = planActs([set], origin(), context())
    expect(actsOf(plan, 'statement.record')[0]!.body).toEqual({
      text: { en: 'No boarding of ferries.' },
      force: 'denied',
    })
  })
})

describe('the annotated articles', () => {
  const folder = join(import.meta.dirname, '../../corpus/open')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))

  it.each(files)('%s: every draft becomes acts that fit their kinds, in order', (file) => {
    const { article } = readAnnotated(join(folder, file))
    const drafts = article.items.map(
      (item): Draft => ({
        span: item.span,
        claim: article.text.slice(...item.span),
        parts: item.parts,
        speech: item.speech,
        cue: item.cue && { span: item.cue, lemma: item.lemma ?? '' },
        source: {
          span: item.source,
          kind: item.kind,
          named: item.kind !== 'unnamed',
          resolved: item.resolved ?? null,
          id: null,
          side: item.side ?? null,
          basis: item.basis ?? 'unstated',
        },
        force: item.force as Draft['force'],
        hedges: item.hedges.map((span) => ({ span })),
        negated: item.negated ?? false,
        conditional: item.conditional ?? false,
        time: item.time && ({ ...item.time, zone: null } as Draft['time']),
        places: item.places.map((span) => ({ span, name: article.text.slice(...span), id: null })),
        event: item.event
          ? ({ mode: null, actor: null, recipient: null, ...item.event } as Draft['event'])
          : null,
        becomes: item.becomes as Draft['becomes'],
        confidence: 1,
        rules: [],
      }),
    )
    const { outlet, published, zone, language } = article
    const source = { title: file, outlet, author: null, dateline: null, published, zone, language }
    const plan = planActs(
      toPlan(drafts),
      { article: { text: article.text, source, blocks: [], marks: [] }, sha256: SHA256, name: file },
      context(),
    )
    const seen = new Set<string>()
    for (const { key, needs, act } of plan.acts) {
      expect(needs.every((need) => seen.has(need)) && !seen.has(key), key).toBe(true)
      seen.add(key)
      const checked = checkAct(act)
      expect(checked.is, `${key}: ${JSON.stringify(checked)}`).toBe('act')
    }
    for (const acts of plan.byDraft.values()) expect(acts.length).toBeGreaterThan(0)
  })
})
