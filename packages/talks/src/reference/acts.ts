// The reference page of acts (docs/acts.md), made from the registry.
import { ACTING, CAPACITIES, type Capacity, CONVENING, CONVEYING, REPORTING } from '../capacities.ts'
import { GROUPS, type Kind } from '../kinds/define.ts'
import { KINDS } from '../kinds/index.ts'
import { fullBody, wording } from './fields.ts'

const TITLES: Record<(typeof GROUPS)[number], string> = {
  'setting-up': 'Setting up',
  sessions: 'Sessions',
  papers: 'Papers',
  issues: 'Issues',
  undertakings: 'Undertakings and assurances',
  evidence: 'Evidence',
  ceasefire: 'Ceasefires and incidents',
  statements: 'Statements',
  confirmations: 'Confirmations, corrections, withdrawals',
}

const SETS: readonly [string, readonly Capacity[]][] = [
  ['everybody who acts', ACTING],
  ['the conveners', CONVENING],
  ['those who convey', CONVEYING],
  ['those who report', REPORTING],
]

const people = (capacities: readonly Capacity[]): string => {
  if (capacities.length === 0) return 'nobody'
  const set = SETS.find(
    ([, members]) =>
      members.length === capacities.length && members.every((each) => capacities.includes(each)),
  )
  return set ? set[0] : CAPACITIES.filter((each) => capacities.includes(each)).join(', ')
}

const permissions = ({ may, own, ownSeat, rooms }: Kind): string[] => {
  const limits = [
    own ? `all but the conveners for their own side alone (\`${own}\`)` : '',
    ownSeat ? 'all but the conveners at their own seat alone' : '',
  ].filter(Boolean)
  return [
    `- Room: ${rooms === 'governing' ? 'the governing room alone' : 'any'}`,
    `- By the own hand: ${people(may.direct)}${limits.length > 0 ? `; ${limits.join('; ')}` : ''}`,
    `- Conveyed by: ${people(may.conveyed)} · reported by: ${people(may.reported)}`,
  ]
}

const binding = ({ binds }: Kind): string[] => {
  if (!binds) return []
  const only = binds.only
    ? ` where \`${binds.only.field}\` is ${binds.only.values.map((value) => `\`${value}\``).join(' or ')}`
    : ''
  return [`- Mandate: to bind a party it needs one of level \`${binds.level}\` or more${only}`]
}

const tables = (kind: Kind): string => {
  const item = { place: 0, id: '', room: '', side: null, voice: null, voiceSide: null, opened: null }
  const changes = kind.changes(item, fullBody(kind.body) as never)
  return [...new Set(changes.map(({ table }) => `\`${table}\``))].join(', ')
}

const section = (kind: Kind): string => {
  const { properties, required = [] } = kind.body as unknown as {
    properties: Record<string, never>
    required?: string[]
  }
  const rows = kind.fields.map(
    (field) => `| \`${field}\` | ${required.includes(field) ? 'yes' : ''} | ${wording(properties[field]!)} |`,
  )
  return [
    `### ${kind.name}`,
    '',
    kind.purpose,
    '',
    ...permissions(kind),
    ...binding(kind),
    `- Sentence: \`${kind.sentence.key}\` with actor, ${kind.sentence.values.join(', ')}`,
    `- Rows: ${tables(kind)}`,
    '',
    '| field | needed | what stands there |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

const group = (name: (typeof GROUPS)[number]): string => {
  const kinds = KINDS.filter((kind) => kind.group === name) as unknown as Kind[]
  return [`## ${TITLES[name]}`, '', ...kinds.map(section)].join('\n')
}

const INTRODUCTION = `# Acts

Made from the registry (packages/talks/src/kinds) by \`npx node scripts/reference.ts\`; a test keeps it true.

Every act has an envelope: \`kind\`, \`v\` (version of the body), \`actor\`, \`basis\` and \`body\`; where they apply
\`capacity\`, \`onBehalfOf\`, \`when\`, \`sources\`, \`attribution\`, \`grade\`, \`remark\`, \`tags\`, \`reliesOn\`
(packages/talks/src/act.ts). *Basis* says whose hand it is: \`direct\`, the actor's own; \`conveyed\`, by the secretariat
or a mediator for somebody who was present; \`reported\`, from a source. Only direct acts bind.
Who may do what, and when it has effect, is told in [verdicts.md](verdicts.md); the tables in
[process-file.md](process-file.md).

A *text* is one text in one or more languages, \`{"en": "…", "ur": "…"}\`. An *erasable* text may stand in an enclosure
and be erased later. A *reference* is the id of an earlier entry, 64 hex digits. A *time* is local time in a zone, as
exactly as it was said. Acts hold no fractions.

Everybody who acts: ${ACTING.join(', ')}. The conveners: ${CONVENING.join(', ')}; whoever opened the process may do
what they may in setting up. Those who convey: ${CONVEYING.join(', ')}. Those who report: ${REPORTING.join(', ')}.
`

/** The whole page in Markdown. */
export const actsPage = (): string => `${[INTRODUCTION, ...GROUPS.map(group)].join('\n').trimEnd()}\n`
