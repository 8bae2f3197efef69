// Commitments: undertakings and demands element by element, assurances given, declined and withdrawn.
import type { Text } from '../act.ts'
import { ELEMENT_NAMES } from '../answers/shared.ts'
import type { Commitments, CommitmentsSummary } from '../answers/talks.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, first, json, type Reader, remember, rows, STANDS } from './asking.ts'
import { elementCheck, recipients } from './lists.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const MOST = 150
type Row<More> = ToldRow & More

/** The latest undertakings, assurances and demands. A refused assurance is here, and awaited nowhere. */
export function commitments(db: Db, reader: Reader): Commitments {
  const ask = asking(db, reader)
  return {
    elements: [...ELEMENT_NAMES],
    undertakings: undertakings(ask),
    assurances: assurances(ask),
    demands: demands(ask),
    written: commitmentsSummary(ask).written,
  }
}

function undertakings(ask: Asking): Commitments['undertakings'] {
  return rows<Row<{ form: string; text: string }>>(
    ask.db,
    `SELECT ${TOLD}, x.form, x.text FROM undertakings x CROSS JOIN entries e ON e.entry = x.entry
     ORDER BY x.entry DESC LIMIT ?`,
    MOST,
  ).map((row) => {
    const told = toldOf(ask, row)
    return {
      by: told.actor,
      to: recipients(ask, row.id, 'to'),
      form: row.form,
      text: json<Text>(row.text)!,
      check: elementCheck(ask, row.id),
      reports: reports(ask, row.id),
      told,
    }
  })
}

const reports = (ask: Asking, undertaking: string): Commitments['undertakings'][number]['reports'] =>
  rows<Row<{ level: number; text: string }>>(
    ask.db,
    `SELECT ${TOLD}, x.level, x.text FROM compliance x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.undertaking = ? ORDER BY x.entry DESC LIMIT 20`,
    undertaking,
  )
    .map((row) => ({ level: row.level, text: json<Text>(row.text)!, told: toldOf(ask, row) }))
    .reverse()

function assurances(ask: Asking): Commitments['assurances'] {
  return rows<Row<{ state: 'given' | 'declined'; form: string; wording: string | null; text: string }>>(
    ask.db,
    `SELECT ${TOLD}, x.state, x.form, x.wording, x.text FROM assurances x CROSS JOIN entries e ON e.entry = x.entry
     ORDER BY x.entry DESC LIMIT ?`,
    MOST,
  ).map((row) => {
    const told = toldOf(ask, row)
    return {
      by: told.actor,
      to: recipients(ask, row.id, 'to'),
      form: row.form as Commitments['assurances'][number]['form'],
      state: row.withdrawn_by !== null ? 'withdrawn' : row.state,
      wording: row.wording,
      text: json<Text>(row.text)!,
      told,
    }
  })
}

function demands(ask: Asking): Commitments['demands'] {
  return rows<Row<{ text: string }>>(
    ask.db,
    `SELECT ${TOLD}, x.text FROM requests x CROSS JOIN entries e ON e.entry = x.entry
     WHERE ${STANDS} ORDER BY x.entry DESC LIMIT ?`,
    MOST,
  ).map((row) => {
    const told = toldOf(ask, row)
    return {
      by: told.actor,
      to: recipients(ask, row.id, 'to'),
      text: json<Text>(row.text)!,
      answer: requestAnswer(ask, row.id),
      check: elementCheck(ask, row.id),
      told,
    }
  })
}

/** How a request was last answered; null where it was not. An assurance declined for it counts as declined. */
export function requestAnswer(ask: Asking, request: string): string | null {
  const found = first<{ answer: string }>(
    ask.db,
    `SELECT r.answer, r.entry FROM request_answers r CROSS JOIN entries e ON e.entry = r.entry
       WHERE r.request = ? AND ${STANDS}
     UNION ALL SELECT 'declined', r.entry FROM assurances r CROSS JOIN entries e ON e.entry = r.entry
       WHERE r.request = ? AND r.state = 'declined' AND ${STANDS}
     ORDER BY 2 DESC LIMIT 1`,
    request,
    request,
  )
  return found?.answer ?? null
}

/** Counts of what stands; and the demand or undertaking that states most elements. */
export function commitmentsSummary(ask: Asking): CommitmentsSummary {
  const counted = remember(ask, 'commitments', () => ({
    ...first<{ written: number; oral: number; refused: number }>(
      ask.db,
      `SELECT
         count(*) FILTER (WHERE x.state = 'given' AND x.form = 'written') AS written,
         count(*) FILTER (WHERE x.state = 'given' AND x.form = 'oral') AS oral,
         count(*) FILTER (WHERE x.state = 'declined' AND x.wording IN ('refused', 'declined')) AS refused
       FROM (SELECT entry, state, form, wording FROM assurances
         UNION ALL SELECT entry, 'given', form, NULL FROM undertakings) x
       CROSS JOIN entries e ON e.entry = x.entry WHERE ${STANDS}`,
    )!,
    best: first<{ id: string }>(
      ask.db,
      `SELECT x.id FROM (SELECT id, entry, stated FROM requests UNION ALL SELECT id, entry, stated FROM undertakings) x
       CROSS JOIN entries e ON e.entry = x.entry WHERE ${STANDS} ORDER BY x.stated DESC, x.entry DESC LIMIT 1`,
    )?.id,
  }))
  const { best, ...counts } = counted
  return { ...counts, best: best ? { of: ask.names.of(best), check: elementCheck(ask, best) } : null }
}
