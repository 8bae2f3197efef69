import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OwnSessionsAnswer } from '../../../../node/src/http/answers.ts'
import { ask, send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { InstantOf } from '../../parts/InstantOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { browserWords } from './browser-words.ts'

/** Where one is signed in, and ending what is not needed. */
export const Sessions = () => {
  const { t } = useTranslation(['account', 'common'])
  const client = useQueryClient()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['sessions'],
    queryFn: async ({ signal }) => (await ask<OwnSessionsAnswer>('sessions', { signal })).sessions,
  })
  const onSuccess = () => client.invalidateQueries({ queryKey: ['sessions'] })
  const endingOne = useMutation({
    mutationFn: (id: string) => ask(`sessions/${id}`, { method: 'DELETE' }),
    onSuccess,
  })
  const endingOthers = useMutation({
    mutationFn: () => send<{ ended: number }>('sessions/end-others', {}),
    onSuccess,
  })
  const failed = error ?? endingOne.error ?? endingOthers.error
  const others = data?.filter(({ current }) => !current) ?? []
  return (
    <>
      <p className="small muted">{t('sessions-help')}</p>
      {failed && <ErrorState error={failed} onAgain={() => refetch()} />}
      {isPending && <p className="loading">{t('common:opening')}</p>}
      <ul className="rows section">
        {data?.map(({ id, startedAt, usedAt, expiresAt, browser, address, current }) => (
          <li key={id} className="account-session">
            <div>
              <p>
                <strong>{browserWords(browser, t('common:list-comma')) || t('unknown-browser')}</strong>{' '}
                <bdi className="mono small">{address}</bdi>
                {current && <> · {t('this-one')}</>}
              </p>
              <p className="small muted">
                <Say
                  of="account:session-times"
                  parts={{
                    started: <InstantOf at={startedAt} />,
                    used: <InstantOf at={usedAt} />,
                    ends: <InstantOf at={expiresAt} />,
                  }}
                />
              </p>
            </div>
            {!current && (
              <button
                type="button"
                className="button"
                disabled={endingOne.isPending}
                onClick={() => endingOne.mutate(id)}
              >
                {t('end-session')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <button
          type="button"
          className="button"
          disabled={endingOthers.isPending}
          onClick={() => endingOthers.mutate()}
        >
          {t('end-others')}
        </button>
      )}
    </>
  )
}
