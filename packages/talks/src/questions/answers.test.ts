// Whatever the history, every answer keeps to its schema and the printed state to its document.
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { expect, it } from 'vitest'
import { exercise, istanbul } from '../../../../processes/index.ts'
import * as Answers from '../answers/pages.ts'
import { orNull } from '../answers/shared.ts'
import type { Entry } from '../entry.ts'
import { applyEntries } from '../file/replay.ts'
import { createTables } from '../file/tables.ts'
import { ITEM_KINDS, type ItemType } from '../kinds/fields.ts'
import type { Db } from '../sqlite.ts'
import { historyOf, moves } from '../staging/history.ts'
import { scripted } from '../staging/scripted.ts'
import { memoryFile } from '../staging/stage.ts'
import { stateSchemaDocument } from '../state/schema.ts'
import { stateOf } from '../state/state.ts'
import * as ask from './index.ts'

const record: Answers.RecordLine = {
  leaves: 1,
  opened: 1,
  root: '00',
  cosigned: 2,
  quorum: 2,
  checkpointAt: null,
  checkedAt: null,
  fault: null,
  oneMachine: true,
  kept: 0,
}
const stateFits = new Ajv2020({ strict: false }).compile(stateSchemaDocument())

const kindsOrClosed = orNull(Answers.KindsHere) // a closed seat is offered nothing
const compiled = new Map<TSchema, ReturnType<typeof Compile>>()
const misfit = (schema: TSchema, answer: unknown) => {
  let validator = compiled.get(schema)
  if (!validator) {
    validator = Compile(schema)
    compiled.set(schema, validator)
  }
  return validator.Check(answer) ? null : validator.Errors(answer)
}

function expectAnswers(db: Db, seat: string, entries: readonly Entry[]): void {
  const reader = { seat, language: 'ur', now: '2026-03-04T12:00:00Z' }
  const issue = ask.issues(db, reader).rows[0]?.issue.id
  const session = ask.sessions(db, reader)[0]?.id
  const answers: [string, TSchema, unknown][] = [
    ['overview', Answers.Overview, ask.overview(db, reader, { record, lookedAt: -1 })],
    ['exchange', Answers.Exchange, ask.exchange(db, reader)],
    ['issues', Answers.Issues, ask.issues(db, reader)],
    ['commitments', Answers.Commitments, ask.commitments(db, reader)],
    ['sessions', Answers.Sessions, ask.sessions(db, reader)],
    ['people', Answers.People, ask.people(db, reader)],
    ['evidence', Answers.Evidence, ask.evidence(db, reader)],
    ['incidents', Answers.Incidents, ask.incidents(db, reader)],
    ['incident marks', Answers.IncidentMarks, ask.incidentMarks(db, reader)],
    ['statements', Answers.Statements, ask.statements(db, reader)],
    ['timeline', Answers.Timeline, ask.timeline(db, reader)],
    ['rooms', Answers.Rooms, ask.rooms(db, reader)],
    ['kinds', kindsOrClosed, ask.kindsHere(db, reader, null)],
    ['search', Answers.SearchResults, ask.search(db, reader, 'a')],
    ...(Object.keys(ITEM_KINDS) as ItemType[]).map((type): [string, TSchema, unknown] => [
      `choices of ${type}`,
      Answers.Choices,
      ask.choices(db, reader, type),
    ]),
    ...(issue
      ? [['history', Answers.IssueHistory, ask.issueHistory(db, reader, issue)] as [string, TSchema, unknown]]
      : []),
    ...(session
      ? [['session', Answers.SessionRow, ask.session(db, reader, session)] as [string, TSchema, unknown]]
      : []),
  ]
  for (const [name, schema, answer] of answers) expect([name, misfit(schema, answer)]).toEqual([name, null])
  for (const { id } of entries) {
    const detail = ask.entryDetail(db, reader, id)
    if (detail) expect(misfit(Answers.EntryDetail, detail)).toBeNull()
  }
  stateFits(JSON.parse(JSON.stringify(stateOf(db, reader, record))))
  expect(stateFits.errors ?? []).toEqual([])
}

it.each([istanbul, exercise])('$slug is answered within the schemas', (script) => {
  const { db, entries } = scripted(script)
  for (const { name } of script.seats) expectAnswers(db, name, entries)
})

it('any history is answered within the schemas', () => {
  fc.assert(
    fc.property(moves(60), (list) => {
      const entries = historyOf(list)
      const db = memoryFile()
      createTables(db)
      applyEntries(db, entries)
      expectAnswers(db, 'sovan', entries)
    }),
    { numRuns: 40 },
  )
})
