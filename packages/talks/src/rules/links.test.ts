import { describe, expect, test } from 'vitest'
import { CAUCUS, en, GOVERNING, hex, openTalks, PLENARY, type Stage } from '../staging/stage.ts'

const linkOf = (stage: Stage, id: string, relation: string) =>
  stage.rows('links').find((link) => link.id === id && link.relation === relation)?.state

const paper = (stage: Stage, room = PLENARY, more: { supersedes?: string } = {}) =>
  stage.act('torvik', room, 'paper.hand-over', {
    title: en('Proposal'),
    form: 'proposal',
    manner: 'written',
    to: [stage.ids.sovan!],
    languages: ['en'],
    textPublic: false,
    ...more,
  })

describe('what one entry does to another', () => {
  test('Sovan cannot withdraw the paper of Maral', () => {
    const stage = openTalks()
    const handed = paper(stage)
    const id = stage.act('kass', PLENARY, 'paper.withdraw', { paper: handed })
    expect(linkOf(stage, id, 'paper')).toBe('not-theirs')
    expect(stage.row('entries', handed)?.withdrawn_by).toBeNull()
  })

  test('another delegate of Maral withdraws it, and the first withdrawal counts', () => {
    const stage = openTalks()
    const handed = paper(stage)
    const first = stage.act('halvar', PLENARY, 'paper.withdraw', { paper: handed })
    stage.act('torvik', PLENARY, 'act.withdraw', { entry: handed })
    expect(stage.row('entries', handed)?.withdrawn_by).toBe(stage.applied.get(first)!.place)
  })

  test('a newspaper’s report of a withdrawal withdraws nothing that Maral did by its own hand', () => {
    const stage = openTalks()
    const handed = paper(stage)
    const id = stage.act(
      'quill',
      PLENARY,
      'paper.withdraw',
      { paper: handed },
      {
        basis: 'reported',
        actor: { organisation: stage.ids.maral! },
        sources: [{ source: stage.ids.article! }],
      },
    )
    expect(linkOf(stage, id, 'paper')).toBe('not-theirs')
  })

  test('in the caucus nobody withdraws what stands in the plenary: the plenary would not see it', () => {
    const stage = openTalks()
    const handed = paper(stage)
    const id = stage.act('torvik', CAUCUS, 'paper.withdraw', { paper: handed })
    expect(linkOf(stage, id, 'paper')).toBe('out-of-reach')
    expect(stage.row('entries', handed)?.withdrawn_by).toBeNull()
  })

  test('a second version supersedes the first by its own hand-over', () => {
    const stage = openTalks()
    const first = paper(stage)
    const second = paper(stage, PLENARY, { supersedes: first })
    expect(stage.row('entries', first)?.superseded_by).toBe(stage.applied.get(second)!.place)
  })

  test('a written assurance without a mandate supersedes nothing until it is confirmed', () => {
    const stage = openTalks()
    stage.act('elat', GOVERNING, 'principal.name', {
      party: stage.ids.maral!,
      principals: [{ name: en('Foreign Minister'), person: stage.ids.halvar! }],
    })
    const first = paper(stage)
    const assurance = stage.act('torvik', PLENARY, 'paper.hand-over', {
      title: en('Assurance'),
      form: 'written-assurance',
      manner: 'written',
      to: [stage.ids.sovan!],
      languages: ['en'],
      textPublic: false,
      supersedes: first,
    })
    expect(linkOf(stage, assurance, 'supersedes')).toBe('without-effect')
    stage.act('halvar', PLENARY, 'act.confirm', { entry: assurance })
    expect(linkOf(stage, assurance, 'supersedes')).toBe('ok')
    expect(stage.row('entries', first)?.superseded_by).toBe(stage.applied.get(assurance)!.place)
  })

  test('Sovan cannot have a file of Maral erased; Maral can', () => {
    const stage = openTalks()
    const handed = paper(stage)
    const erase = (by: string) =>
      stage.act(by, PLENARY, 'evidence.erase', {
        entry: handed,
        what: 'file',
        name: hex('sealed'),
        reason: en('a face'),
      })
    expect(linkOf(stage, erase('kass'), 'entry')).toBe('not-theirs')
    expect(linkOf(stage, erase('halvar'), 'entry')).toBe('ok')
  })

  test('only the seat that recorded an entry corrects it', () => {
    const stage = openTalks()
    const handed = paper(stage)
    const correct = (by: string) => stage.act(by, PLENARY, 'act.correct', { entry: handed, text: en('x') })
    expect(linkOf(stage, correct('kass'), 'entry')).toBe('not-theirs')
    expect(linkOf(stage, correct('halvar'), 'entry')).toBe('ok')
  })
})

describe('what an entry only points to', () => {
  test('a reply to an issue, to nothing, or to a refused paper is recorded and joins no thread', () => {
    const stage = openTalks()
    const issue = stage.act('kass', PLENARY, 'issue.raise', { title: en('x') })
    const refused = stage.enter('nobody', PLENARY, stage.entries.at(-1)!.content)
    const reply = (to: string) => stage.act('kass', PLENARY, 'paper.reply', { paper: to, answer: 'reserve' })
    const states = [issue, hex('nothing'), refused].map((target) => linkOf(stage, reply(target), 'paper'))
    expect(states).toEqual(['wrong-kind', 'not-here', 'wrong-kind'])
    const position = stage.act('kass', PLENARY, 'position.state', {
      issue: refused,
      text: en('x'),
      verbatim: false,
    })
    expect(linkOf(stage, position, 'issue')).toBe('without-effect')
  })

  test('what an act relies on is linked, and changes no verdict', () => {
    const stage = openTalks()
    const reliesOn = [hex('something elsewhere')]
    const id = stage.act('kass', PLENARY, 'issue.raise', { title: en('x') }, { reliesOn })
    expect(stage.verdict(id).effect).toBe('in-effect')
    expect(linkOf(stage, id, 'reliesOn')).toBe('not-here')
  })
})
