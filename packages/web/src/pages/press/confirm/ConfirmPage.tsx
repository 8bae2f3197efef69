import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { seatPath, send } from '../../../api/ask.ts'
import { useAnswer } from '../../../api/queries.ts'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { Page, Section } from '../../../parts/Page.tsx'
import { Sentence } from '../../../parts/Sentence.tsx'
import { useHere } from '../../../shell/here.ts'
import { SignAs, useSigners } from '../../compose/review/SignAs.tsx'
import { Key } from '../article/Key.tsx'
import { ActProblem } from '../article/PlannedActs.tsx'
import { Unsent } from '../article/Unsent.tsx'
import type { Desk } from '../outbox/useDesk.ts'
import type { PressAnswer, PressConfirmed } from '../types.ts'
import { Confirmed } from './Confirmed.tsx'
import { InRoom } from './InRoom.tsx'
import { NewThings } from './NewThings.tsx'
import { SignedBy } from './SignedBy.tsx'
import { SummaryLine } from './SummaryLine.tsx'
import { tallyOf } from './tally.ts'

/** What signing will do, before it is done: how many acts, what is new, who can read it, under whose name. */
export const ConfirmPage = ({ desk, onBack }: { desk: Desk; onBack: () => void }) => {
  const { t } = useTranslation('press')
  const { process, seat } = useHere()
  const client = useQueryClient()
  const press = useAnswer<PressAnswer>('press')
  const signers = useSigners()
  const [by, setBy] = useState<string | null>(null)
  const [room, setRoom] = useState<string | null>(null)
  const [result, setResult] = useState<PressConfirmed | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { article } = desk
  const where = room ?? press.data?.room ?? null
  const signing = useMutation({
    mutationFn: () =>
      send<PressConfirmed>(seatPath(process, seat, `press/articles/${article?.id}/confirm`), {
        ...(where ? { room: where } : {}),
        ...(by ? { by } : {}),
      }),
    onSuccess: (answer) => {
      setResult(answer)
      client.invalidateQueries({ queryKey: ['seat', process, seat] })
    },
  })
  const tally = article ? tallyOf(article) : null
  const waits = desk.kept.length > 0
  const maySign = press.data?.maySign ?? false
  const ready = maySign && !waits && where !== null && (tally?.drafts.length ?? 0) > 0 && !signing.isPending
  useEffect(() => {
    if (ready) button.current?.focus()
  }, [ready])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || result) return
      if (
        event.target instanceof Element &&
        event.target.closest('input, select, textarea, [role="listbox"], .panel')
      )
        return
      event.preventDefault()
      onBack()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onBack, result])
  if (!article || !tally) return null
  if (result) return <Confirmed article={article} result={result} onBack={onBack} />
  if (tally.drafts.length === 0)
    return (
      <Page title={t('confirm.title')}>
        <EmptyState why={t('confirm.nothing')}>
          <button type="button" className="button" onClick={onBack}>
            {t('back')}
          </button>
        </EmptyState>
      </Page>
    )
  return (
    <Page title={t('confirm.title')} lead={<SummaryLine tally={tally} />}>
      <div className="compose press-confirm">
        <Unsent desk={desk} />
        {press.error && <ErrorState error={press.error} onAgain={() => press.refetch()} />}
        {press.data && !maySign && <p className="attention">{t('confirm.may-not')}</p>}
        {signers.length > 1 && <SignAs signers={signers} value={by} onChange={setBy} />}
        {press.data && (
          <InRoom rooms={press.data.rooms} value={where} onChange={setRoom}>
            {maySign && signers.length < 2 && <SignedBy />}
          </InRoom>
        )}
        {article.outlet === null && <p className="attention">{t('confirm.no-outlet')}</p>}
        {tally.stopped > 0 && <p className="attention">{t('confirm.stopped', { count: tally.stopped })}</p>}
        <p className="cannot">{t('confirm.cannot')}</p>
        {signing.error && <ErrorState error={signing.error} />}
        <div className="form-foot">
          <button
            ref={button}
            type="button"
            className="button primary"
            disabled={!ready}
            onClick={() => signing.mutate()}
          >
            {signing.isPending ? t('confirm.signing') : t('confirm.sign', { count: tally.acts })}{' '}
            <Key of="↵" />
          </button>
          <button type="button" className="button" onClick={onBack}>
            {t('back')} <Key of="Esc" />
          </button>
        </div>
        {tally.things.length > 0 && (
          <Section id="press-new" title={t('confirm.new')}>
            <NewThings
              things={tally.things}
              onChange={(change) => desk.act({ do: 'source', change: { things: [change] } })}
            />
          </Section>
        )}
        <Section id="press-acts" title={t('confirm.acts')}>
          <ol className="rows">
            {tally.drafts.map((draft) => (
              <li key={draft.n}>
                {draft.acts.map((act) => (
                  <p key={act.key}>
                    <span className="muted small">{draft.n}</span>{' '}
                    <Sentence of={act.sentence.key} values={act.sentence.values} />
                    {act.problem && <ActProblem act={act} />}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </Page>
  )
}
