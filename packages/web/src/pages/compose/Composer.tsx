import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomAnswer } from '../../../../node/src/http/answers.ts'
import type { KindHere } from '../../../../talks/src/answers/pages.ts'
import { Page } from '../../parts/Page.tsx'
import { useHere, useHereSearch } from '../../shell/here.ts'
import { PageLink } from '../../shell/links.tsx'
import { missingOf } from './act.ts'
import { type Draft, draftsOf, keepDraft, newDraft } from './drafts.ts'
import { Envelope } from './envelope/Envelope.tsx'
import { Origin } from './envelope/Origin.tsx'
import { FieldOf } from './fields/FieldOf.tsx'
import { type Field, type Schema, shapeOf, splitFields } from './form/field.ts'
import { usualValues } from './form/usual.ts'

interface ComposerProps {
  kind: KindHere
  rooms: RoomAnswer[]
}

/** The form of one act. What is written is kept as a draft from the first key on. */
export const Composer = ({ kind, rooms }: ComposerProps) => {
  const { t } = useTranslation('compose')
  const { process, seat } = useHere()
  const search = useHereSearch()
  const navigate = useNavigate()
  // Talks are held in rooms of their own; the governing room comes last.
  const open = rooms
    .filter((room) => kind.rooms.includes(room.room))
    .sort((a, b) => Number(a.governing) - Number(b.governing))
  const [draft, setDraft] = useState<Draft>(() => firstDraft(process, seat, kind, search, open))
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const missing = tried ? missingOf(draft, kind) : []
  const touched = useRef(false)
  const change = (next: (draft: Draft) => Draft) => {
    touched.current = true
    setDraft(next)
  }
  useEffect(() => {
    if (touched.current) keepDraft(process, seat, draft)
  }, [draft, process, seat])

  // What follows from an entry and asks for nothing else is reviewed at once; `Change it` leads back here.
  const straight = search.straight !== undefined && missingOf(draft, kind).length === 0
  useEffect(() => {
    if (!straight) return
    keepDraft(process, seat, draft)
    navigate({
      to: '/$process/$seat/$page',
      params: { process, seat, page: 'compose' },
      search: { review: draft.id },
      replace: true,
    })
  }, [straight, draft, process, seat, navigate])

  const { first, more } = splitFields(kind.fields as Schema, kind.form)
  const field = (one: Field) => (
    <FieldOf
      key={one.name}
      kind={kind.kind}
      field={one}
      path={one.name}
      at={one.name}
      value={draft.body[one.name]}
      missing={missing}
      onChange={(to) =>
        change((known) => ({
          ...known,
          body: { ...known.body, [one.name]: typeof to === 'function' ? to(known.body[one.name]) : to },
        }))
      }
    />
  )
  const goOn = (aside: boolean) => {
    setTried(true)
    // A file that is not there yet would be left out of what is signed, unseen.
    const arriving = document.querySelector('.composer progress') !== null
    setSending(arriving)
    if (arriving) return
    if (missingOf(draft, kind).length > 0) {
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.composer [aria-invalid="true"]')?.focus(),
      )
      return
    }
    keepDraft(process, seat, { ...draft, ready: aside })
    navigate({
      to: '/$process/$seat/$page',
      params: { process, seat, page: 'compose' },
      search: aside ? {} : { review: draft.id },
    })
  }
  return (
    <Page
      title={t(`kinds:${kind.kind}.verb`, { defaultValue: kind.kind })}
      lead={t(`kinds:${kind.kind}.help`, { defaultValue: '' })}
      tools={<PageLink page="compose">{t('other-verb')}</PageLink>}
    >
      <form
        className="compose composer"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          goOn(false)
        }}
      >
        <Origin draft={draft} rooms={open} bases={kind.bases} missing={missing} onChange={change} />
        <div className="fields">{first.map(field)}</div>
        <details
          className="more"
          open={more.some((one) => missing.some((at) => at.split('/')[0] === one.name))}
        >
          <summary>{t('more')}</summary>
          <div className="fields">
            {more.map(field)}
            <Envelope draft={draft} onChange={change} />
          </div>
        </details>
        {missing.length > 0 && (
          <p className="attention" role="alert">
            {t('still-needed', { count: missing.length })}
          </p>
        )}
        {sending && (
          <p className="attention" role="alert">
            {t('still-sending')}
          </p>
        )}
        <div className="form-foot">
          <button type="submit" className="button primary">
            {t('review')}
          </button>
          <button type="button" className="button" onClick={() => goOn(true)}>
            {t('set-aside-do')}
          </button>
          <span className="small muted" role="status">
            {touched.current && t('kept-here')}
          </span>
        </div>
      </form>
    </Page>
  )
}

/** The draft that the address names, else a new one with what the address fills in. */
const firstDraft = (
  process: string,
  seat: string,
  kind: KindHere,
  search: Record<string, string | undefined>,
  rooms: RoomAnswer[],
): Draft => {
  const known = draftsOf(process, seat).find((one) => one.id === search.draft && one.kind === kind.kind)
  if (known) return known
  const body: Record<string, unknown> = usualValues(
    kind.kind,
    splitFields(kind.fields as Schema, kind.form).more,
  )
  const { field, about } = search
  const schema = (kind.fields as Schema).properties?.[field ?? '']
  if (field && about && schema) body[field] = shapeOf(schema).type === 'refs' ? [about] : about
  const draft = { ...newDraft(kind.kind, body), basis: kind.bases[0] ?? 'direct' }
  const wished = rooms.find((room) => room.room === search.room)
  const only = rooms.length === 1 ? rooms[0] : undefined
  return { ...draft, room: wished?.room ?? only?.room ?? null }
}
