// Answers for tests: as little as fits each shape. Entry `ENTRY` is readable from the seat qatar alone.
import type { Named, Told } from '@parley/talks'
import type { Questions } from '../questions.ts'
import { ENTRY } from './node.ts'

const named: Named = { id: ENTRY, name: { en: 'Qatar', ur: 'قطر' } }
const told: Told = {
  id: ENTRY,
  entry: 3,
  room: '00'.repeat(16),
  kind: 'paper.hand-over',
  actor: { kind: 'organisation', organisation: named },
  recordedBy: null,
  basis: 'reported',
  when: { from: '2025-10-26' },
  sources: [],
  attribution: null,
  grade: null,
  remark: null,
  tags: ['F09'],
  effect: 'in-effect',
}
export const stagedQuestions: Questions = {
  overview: (seat, { since }) => ({
    process: {
      title: seat.process.title,
      reenactment: false,
      demonstration: seat.process.demonstration,
      zones: [...seat.process.zones],
      languages: [...seat.process.languages],
    },
    sentence: { key: 'overview.stalemate', values: { day: 2, outlet: { en: 'Dawn' } }, told },
    day: 2,
    sources: 1,
    silent: [named],
    awaited: [],
    awaitedTotal: 0,
    papers: [],
    lastPaper: null,
    commitments: { written: 0, oral: 0, refused: 1, best: null },
    agreed: [],
    incidents: [],
    since: [{ key: 'since.entries', values: { from: since }, entry: since }],
    nextSession: null,
    delegations: [{ party: named, head: null, members: 4, open: true }],
    record: seat.recordLine(),
  }),
  exchange: () => ({ parties: [named], mediators: [], slips: [], next: null, total: 0 }),
  issues: () => ({ parties: [named], rows: [] }),
  issue: (seat, _, id) =>
    seat.name === 'qatar' && id === ENTRY ? { issue: named, parties: [named], steps: [] } : null,
  commitments: () => ({ elements: ['who'], undertakings: [], assurances: [], demands: [], written: 0 }),
  sessions: () => [],
  session: () => null,
  people: () => ({ organisations: [], delegations: [], mandates: [], devices: [], rooms: [] }),
  seats: () => [{ seat: 'qatar', organisation: named, capacity: 'mediator', told }],
  evidence: () => [],
  incidents: () => ({
    ceasefires: [],
    rows: [],
    next: null,
    total: 0,
    all: 0,
    choices: { allegers: [], regimes: [], types: [] },
  }),
  incidentMarks: () => ({ marks: [], binned: false, box: null, unplaced: 0 }),
  statements: () => ({ rows: [], next: null, total: 0, balance: [], silent: [named] }),
  timeline: () => ({ from: null, to: null, items: [], undated: [], next: null, total: 0 }),
  entry: async (seat, _, ref) =>
    seat.name === 'qatar' && (ref === ENTRY || ref === '3')
      ? {
          told,
          sentence: { key: 'paper.hand-over', values: {} },
          words: [],
          readers: ['qatar'],
          receivedBy: [],
          signedAt: '2025-10-26T12:00:00Z',
          window: { notBefore: null, notAfter: null },
          state: 'recorded',
          reasons: [],
          custody: null,
          erasable: [],
          links: [],
          act: {},
          proof: null,
        }
      : null,
  kinds: (seat) => ({
    kinds: [],
    self: { organisation: seat.organisation, person: null, capacity: 'party' },
  }),
  choices: () => [{ id: ENTRY, name: named.name }],
}
