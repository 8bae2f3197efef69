// What the form of a draft holds, and what of it is a change.
import type { PressArticle, PressDraft, PressDraftChange, Span } from '../types.ts'

export interface FormValues {
  span: Span
  wording: string
  kind: PressDraft['draft']['source']['kind']
  resolved: string
  named: boolean
  side: string
  basis: PressDraft['draft']['source']['basis']
  force: PressDraft['draft']['force']
  speech: PressDraft['draft']['speech']
  becomes: PressDraft['draft']['becomes']
  negated: boolean
  conditional: boolean
  from: string
  to: string
  precision: NonNullable<PressDraft['draft']['time']>['precision']
  /** Names apart by semicolons. */
  places: string
  code: NonNullable<PressDraft['draft']['event']>['code'] | ''
  mode: NonNullable<NonNullable<PressDraft['draft']['event']>['mode']> | ''
  actor: string
  recipient: string
  details: Record<string, unknown>
}

const SEPARATOR = /\s*[;؛]\s*/

export const valuesOf = ({ draft, wording, details, acts }: PressDraft): FormValues => ({
  span: draft.span,
  wording: wording ? (Object.values(wording)[0] ?? '') : '',
  kind: draft.source.kind,
  resolved: draft.source.resolved ?? '',
  named: draft.source.named,
  side: draft.source.side ?? '',
  basis: draft.source.basis,
  force: draft.force,
  speech: draft.speech,
  becomes: draft.becomes,
  negated: draft.negated,
  conditional: draft.conditional,
  from: draft.time?.from ?? '',
  to: draft.time?.to ?? '',
  precision: draft.time?.precision ?? 'day',
  places: draft.places.map(({ name }) => name).join('; '),
  code: draft.event?.code ?? '',
  mode: draft.event?.mode ?? '',
  actor: draft.event?.actor ?? '',
  recipient: draft.event?.recipient ?? '',
  details: { ...(acts.at(-1)?.body ?? {}), ...details },
})

const orNull = (words: string): string | null => words.trim() || null
const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

/** What a person knew and the article does not say stands on no words: an empty stretch where the claim begins. */
const noWords = ([from]: Span): Span => [from, from]

/** Where the article has the name: in the claim, else wherever it stands first, else nowhere. */
const wordsNear = (text: string, name: string, claim: Span): Span => {
  const inClaim = text.indexOf(name, claim[0])
  const at = inClaim >= 0 && inClaim + name.length <= claim[1] ? inClaim : text.indexOf(name)
  return at < 0 ? noWords(claim) : [at, at + name.length]
}

/** The change from the draft as it was to the form as it stands; null where nothing was changed. */
export const changeOf = (
  article: Pick<PressArticle, 'language' | 'text'>,
  before: PressDraft,
  now: FormValues,
): PressDraftChange | null => {
  const was = valuesOf(before)
  const { draft } = before
  const change: PressDraftChange = {}
  for (const name of ['force', 'speech', 'becomes', 'negated', 'conditional'] as const)
    if (was[name] !== now[name]) Object.assign(change, { [name]: now[name] })
  if (differs(was.span, now.span)) {
    change.span = now.span
    change.parts = [now.span]
  }
  if (was.wording !== now.wording)
    change.wording = now.wording.trim() ? { [article.language]: now.wording.trim() } : null
  const source: NonNullable<PressDraftChange['source']> = {}
  if (was.kind !== now.kind) source.kind = now.kind
  if (was.named !== now.named) source.named = now.named
  if (was.basis !== now.basis) source.basis = now.basis
  if (was.side !== now.side) source.side = orNull(now.side)
  if (was.resolved !== now.resolved) {
    source.resolved = orNull(now.resolved)
    source.id = null
  }
  if (Object.keys(source).length > 0) change.source = source
  if (was.from !== now.from || was.to !== now.to || was.precision !== now.precision)
    change.time = now.from
      ? {
          span: draft.time?.span ?? noWords(now.span),
          from: now.from,
          to: now.to || now.from,
          precision: now.precision,
          zone: draft.time?.zone ?? null,
        }
      : null
  if (was.places !== now.places)
    change.places = now.places
      .split(SEPARATOR)
      .filter(Boolean)
      .map(
        (name) =>
          draft.places.find((place) => place.name === name) ?? {
            span: wordsNear(article.text, name, now.span),
            name,
            id: null,
          },
      )
  if (
    was.code !== now.code ||
    was.mode !== now.mode ||
    was.actor !== now.actor ||
    was.recipient !== now.recipient
  )
    change.event = now.code
      ? {
          code: now.code,
          mode: now.code === 'REQUEST' || now.code === 'REJECT' ? now.mode || null : null,
          actor: orNull(now.actor),
          recipient: orNull(now.recipient),
        }
      : null
  const details = Object.entries(now.details).filter(([name, value]) => differs(was.details[name], value))
  if (details.length > 0 && was.becomes === now.becomes)
    change.details = Object.fromEntries(details.map(([name, value]) => [name, value ?? null]))
  return Object.keys(change).length > 0 ? change : null
}
