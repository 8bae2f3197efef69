import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { HoldersAnswer } from '../../../../node/src/http/answers.ts'
import { ask, seatPath } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { useHere } from '../../shell/here.ts'

type Holder = HoldersAnswer['accounts'][number]

/** Accounts that may open the seat, as whom each signs, and letting one out. */
export const Accounts = ({ holders }: { holders: HoldersAnswer }) => {
  const { t } = useTranslation('holders')
  return (
    <>
      {holders.convenes && <p className="small muted">{t('convenes')}</p>}
      <ul className="rows">
        {holders.accounts.map((holder) => (
          <li key={holder.account}>
            <p>
              <strong>
                <bdi>{holder.name}</bdi>
              </strong>{' '}
              <bdi className="mono small">{holder.account}</bdi>
              {holder.you && <> · {t('you')}</>}
            </p>
            <p className="small muted">
              {holder.signs?.person ? (
                <Say of="holders:signs-as" parts={{ person: <NameOf of={holder.signs.person} /> }} />
              ) : (
                t('signs-nothing')
              )}
            </p>
            {holders.accounts.length > 1 && <LetOut holder={holder} />}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Says what letting somebody out does, and does it. */
const LetOut = ({ holder }: { holder: Holder }) => {
  const { t } = useTranslation('holders')
  const { process, seat } = useHere()
  const client = useQueryClient()
  const navigate = useNavigate()
  const leaving = useMutation({
    mutationFn: () =>
      ask(seatPath(process, seat, `accounts/${encodeURIComponent(holder.account)}`), { method: 'DELETE' }),
    onSuccess: async () => {
      if (holder.you) await navigate({ to: '/processes' })
      await client.invalidateQueries()
    },
  })
  const name = holder.name
  return (
    <details>
      <summary className="small">{holder.you ? t('leave') : t('let-out', { name })}</summary>
      <div className="holders-form">
        <ol className="small">
          {holder.signs && <li>{t(holder.you ? 'leave-step-revoke' : 'out-step-revoke')}</li>}
          {!holder.signs && <li>{t('out-step-no-key')}</li>}
          <li>{t(holder.you ? 'leave-step-shut' : 'out-step-shut')}</li>
        </ol>
        <p className="small muted">{t(holder.you ? 'leave-keeps' : 'out-keeps')}</p>
        {leaving.error && <ErrorState error={leaving.error} />}
        <button
          type="button"
          className="button"
          disabled={leaving.isPending}
          onClick={() => leaving.mutate()}
        >
          {holder.you ? t('leave-do') : t('let-out-do', { name })}
        </button>
      </div>
    </details>
  )
}
