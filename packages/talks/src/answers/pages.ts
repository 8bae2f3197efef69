// The answer to each page's question. `packages/talks/src/questions` computes them from a process file;
// the API serves them as they are; the pages show them.
import type { Text, When } from '../act.ts'
import type { ElementCheck, ElementName, Named, Page, Told, Who } from './shared.ts'

/** Something that somebody is waiting for. A refused request or assurance is closed, not awaited. */
export interface Awaited {
  id: string
  entry: number
  from: Named
  what: 'reply' | 'receipt' | 'answer' | 'confirmation' | 'instructions'
  /** The paper, request, offer or act that awaits it. */
  about: Named & { form: string }
  since: When | null
  told: Told
  /** True where the reader's own side is awaited. */
  own: boolean
}

/** A handed-over paper and everything that happened to it. */
export interface Slip extends Told {
  title: Text
  form: string
  version: number
  from: Named
  to: Named[]
  through: Named[]
  /** written · oral · not-stated */
  manner: string
  languages: string[]
  authentic: string[]
  /** Null where the text is not in the file: "text not public". */
  text: Text | null
  files: { name: string; mediaType: string; bytes: number; sealed: string }[]
  inReplyTo: string | null
  supersedes: string | null
  withdrawn: boolean
  receipts: { by: Named; grade: 'available' | 'seen' | 'confirmed'; at: string | null; entry: number | null }[]
  replies: { by: Named; answer: string; text: Text | null; entry: number }[]
  /** True where a reply may be expected and none is in the file. */
  unanswered: boolean
}

export interface Overview {
  process: {
    title: Text
    reenactment: boolean
    demonstration: boolean
    zones: { zone: string; label: Text }[]
    languages: string[]
  }
  /** The sentence on top: a catalogue key with its values, and who says so. */
  sentence: { key: string; values: Record<string, string | number | Text>; told: Told } | null
  day: number | null
  sources: number
  /** Sides (parties) to whom no statement in the file is attributed. */
  silent: Named[]
  awaited: Awaited[]
  papers: Slip[]
  /** Where the last paper stands: whose, when, and that no reply is in the file. */
  lastPaper: { paper: Slip; replied: boolean } | null
  commitments: CommitmentsSummary
  agreed: { text: Text; told: Told }[]
  incidents: IncidentRow[]
  since: { key: string; values: Record<string, string | number | Text>; entry: number }[]
  nextSession: { title: Text; when: When | null; told: Told } | null
  delegations: { party: Named; head: Named | null; members: number; open: boolean }[]
  record: RecordLine
}

export interface CommitmentsSummary {
  written: number
  oral: number
  refused: number
  /** The demand or undertaking with most elements stated, computed. */
  best: { of: Named; check: ElementCheck } | null
}

export interface Exchange {
  /** Columns, in alphabetical order of name (or the agreed alternat). */
  parties: Named[]
  mediators: Named[]
  slips: Slip[]
}

export interface Issues {
  parties: Named[]
  rows: {
    issue: Named
    told: Told
    cells: {
      party: Named
      position: { text: Text; verbatim: boolean; told: Told } | null
      earlier: number
      lastConfirmed: string | null
    }[]
    lastOffer: { by: Who; text: Text; answer: string | null; reason: Text | null; told: Told } | null
    common: { text: Text; told: Told } | null
  }[]
}

export interface IssueHistory {
  issue: Named
  parties: Named[]
  steps: (
    | { type: 'position'; party: Named; text: Text; verbatim: boolean; told: Told }
    | { type: 'offer'; by: Who; text: Text; answer: string | null; reason: Text | null; told: Told }
    | { type: 'request'; by: Who; to: Named[]; text: Text; answer: string | null; check: ElementCheck; told: Told }
    | { type: 'statement'; text: Text; told: Told }
  )[]
}

export interface Commitments {
  elements: ElementName[]
  undertakings: { by: Who; text: Text; check: ElementCheck; told: Told }[]
  assurances: { by: Who; to: Named[]; form: 'oral' | 'written'; state: 'given' | 'declined' | 'withdrawn'; wording: string | null; text: Text; told: Told }[]
  demands: { by: Who; to: Named[]; text: Text; check: ElementCheck; told: Told }[]
  written: number
}

export interface SessionRow extends Told {
  title: Text
  format: string
  planned: 'planned' | 'not-planned' | 'not-stated'
  /** Place where it is held, where stated. */
  place: Named | null
  agenda: Text[]
  attendance: { organisation: Named; person: Named | null; capacity: string; rank: Text | null; told: Told }[]
  attendanceOpen: boolean
  notes: { text: Text; told: Told }[]
  minutes: { text: Text; readBack: boolean; answers: { by: Named; answer: string; text: Text | null }[]; told: Told }[]
  outcome: { outcome: string; text: Text | null; told: Told } | null
  adjourned: { until: When | null; told: Told } | null
  durationMinutes: { about: number; qualifier: 'nearly' | 'about' | 'more-than' | 'exactly' } | null
}

export interface People {
  organisations: { organisation: Named; type: string; atTable: boolean; roles: { role: string; from: When | null; to: When | null; told: Told }[]; told: Told }[]
  delegations: {
    party: Named
    head: Named | null
    members: { person: Named | null; organisation: Named | null; function: string; title: Text | null; told: Told }[]
    /** True where the source says "including": others may belong to it. */
    open: boolean
    principals: { name: Text; told: Told }[]
    directions: { text: Text; told: Told }[]
  }[]
  mandates: {
    of: Named
    state: 'shown' | 'alleged-missing' | 'alleged-insufficient' | 'none-shown'
    level: string | null
    text: Text | null
    told: Told | null
  }[]
  devices: { person: Named; key: string; custody: string; host: string | null; told: Told }[]
  rooms: { room: string; title: Text; form: string; readers: string[] }[]
}

export interface EvidenceRow extends Told {
  title: Text
  form: string
  by: Who
  /** Names persons or identity documents: shown with care. */
  sensitive: boolean
  files: { name: string; mediaType: string; bytes: number; sealed: string; state: 'here' | 'erased' | 'not-here' }[]
  disclosures: { to: Named[]; form: 'full' | 'redacted' | 'shown-and-not-left' | 'not-stated'; session: string | null; told: Told }[]
  contests: { by: Who; part: 'whole' | 'part'; reason: Text; told: Told }[]
  /** What was left behind: stated, or null for "not stated in this source". */
  left: Text | null
}

export interface IncidentRow extends Told {
  title: Text
  type: string
  count: number | null
  place: (Named & { latitude: number | null; longitude: number | null }) | null
  allegedBy: Who
  against: Named | null
  regime: { ceasefire: Named; inferred: boolean; told: Told } | null
  /** Unknown is not zero: `count` is null unless the state is `reported`. */
  losses: { state: 'not-stated' | 'no-official-word' | 'none-claimed' | 'reported'; count: number | null }
  verification: 'none-reported' | 'requested' | 'under-way' | 'found'
}

export interface Incidents {
  ceasefires: { ceasefire: Named; parties: Named[]; mediators: Named[]; from: When | null; to: When | null; type: string; purpose: string; written: string; mechanism: string; told: Told; incidents: number }[]
  rows: IncidentRow[]
}

export interface Statements extends Page<StatementRow> {
  /** Balance of voices: how many statements each side has in the file, named and unnamed. */
  balance: { side: Named | null; outlet: boolean; named: number; unnamed: number }[]
}
export interface StatementRow extends Told {
  text: Text
  force: string
  conditional: boolean
  commentary: boolean
  issue: Named | null
  about: Named[]
}

export interface TimelineItem {
  lane: 'sessions' | 'papers' | 'statements' | 'incidents' | 'record'
  label: Text
  when: When | null
  told: Told
}
export interface Timeline {
  /** ISO dates in the process's first zone. */
  from: string | null
  to: string | null
  items: TimelineItem[]
  /** Items whose time the source does not state: listed beside the lanes. */
  undated: TimelineItem[]
}

export interface RecordLine {
  leaves: number
  opened: number
  root: string
  cosigned: number
  quorum: number
  /** ISO 8601 UTC of the last cosigned checkpoint, and of the last check of this copy. */
  checkpointAt: string | null
  checkedAt: string | null
  fault: { place: number; reason: string } | null
  /** True where hub and countersigners run on one machine: demonstrates, does not protect. */
  oneMachine: boolean
  kept: number
}

/** The panel for one entry. */
export interface EntryDetail {
  told: Told
  /** How the act reads: catalogue key of its kind, with values. */
  sentence: { key: string; values: Record<string, string | number | Text> }
  /** Exact words: the body's texts by field. */
  words: { field: string; text: Text }[]
  readers: string[]
  receivedBy: { seat: string; grade: 'available' | 'seen' | 'confirmed'; at: string | null }[]
  signedAt: string
  window: { notBefore: string | null; notAfter: string | null }
  state: 'kept' | 'sent' | 'sequenced' | 'recorded'
  reasons: string[]
  custody: { where: string; host: string | null } | null
  links: { relation: string; to: Named; entry: number }[]
  act: unknown
  proof: { leaf: string; root: string; size: number; inclusion: string[]; cosignatures: { name: string; at: string }[] } | null
}

export interface SearchHit {
  told: Told
  field: string
  language: string
  /** Excerpt with the match between U+2068 and U+2069 isolates replaced by spans: `[text, matched]` pairs. */
  excerpt: [string, boolean][]
}
