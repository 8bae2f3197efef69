// What somebody may do next about an entry: the kind of the act, and the field in which it names the entry.

export interface FollowUp {
  kind: string
  field: string
  /** Nothing else has to be said: it leads straight to the page before signing. */
  straight?: true
}

const BY_KIND: Record<string, FollowUp[]> = {
  'paper.hand-over': [
    { kind: 'paper.receive', field: 'paper', straight: true },
    { kind: 'paper.reply', field: 'paper' },
    { kind: 'paper.transmit', field: 'paper' },
    { kind: 'paper.hand-over', field: 'inReplyTo' },
  ],
  'offer.make': [{ kind: 'offer.answer', field: 'offer' }],
  'request.make': [
    { kind: 'request.answer', field: 'request' },
    { kind: 'undertaking.make', field: 'request' },
  ],
  'issue.raise': [
    { kind: 'position.state', field: 'issue' },
    { kind: 'offer.make', field: 'issue' },
  ],
  'undertaking.make': [{ kind: 'undertaking.report', field: 'undertaking' }],
  'assurance.give': [{ kind: 'assurance.withdraw', field: 'assurance' }],
  'evidence.deposit': [
    { kind: 'evidence.present', field: 'exhibit' },
    { kind: 'evidence.contest', field: 'exhibit' },
  ],
  'session.convene': [
    { kind: 'session.attend', field: 'session' },
    { kind: 'session.note', field: 'session' },
    { kind: 'session.minutes', field: 'session' },
    { kind: 'session.outcome', field: 'session' },
  ],
  'session.minutes': [{ kind: 'session.answer-minutes', field: 'minutes' }],
  'incident.claim': [
    { kind: 'incident.assign', field: 'incident' },
    { kind: 'incident.verify', field: 'incident' },
  ],
}

/** What can follow an entry of that kind, most usual first. Corrections come last for every kind. */
export const followUpsOf = (kind: string, effect: string): FollowUp[] => [
  ...(effect === 'awaiting-confirmation'
    ? [{ kind: 'act.confirm', field: 'entry', straight: true as const }]
    : []),
  ...(BY_KIND[kind] ?? []),
  { kind: 'act.correct', field: 'entry' },
]
