import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, seatPath, send } from '../../../api/ask.ts'
import { useAnswer } from '../../../api/queries.ts'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { useHere } from '../../../shell/here.ts'
import { useProblemWords } from '../problem-words.ts'
import type { PressArticle } from '../types.ts'
import type { PressModel, PressProposing } from './types.ts'

const EVERY_MS = 1_000

/** Asks the language model for drafts of this article, where one is switched on; says where the article goes. */
export const ModelAsk = ({ article }: { article: PressArticle }) => {
  const { data } = useAnswer<PressModel>('press/model')
  return data?.settings ? <Asking article={article} settings={data.settings} /> : null
}

interface AskingProps {
  article: PressArticle
  settings: NonNullable<PressModel['settings']>
}

const Asking = ({ article, settings }: AskingProps) => {
  const { t } = useTranslation('press')
  const { process, seat } = useHere()
  const client = useQueryClient()
  const wordsOf = useProblemWords()
  const path = seatPath(process, seat, `press/articles/${article.id}/propose`)
  const key = ['proposing', process, seat, article.id]
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask<PressProposing>(path, { signal }),
    refetchInterval: (query) => (query.state.data?.state === 'asking' ? EVERY_MS : false),
  })
  const told = { onSuccess: (now: PressProposing) => client.setQueryData(key, now) }
  const asking = useMutation({ mutationFn: () => send<PressProposing>(path, {}), ...told })
  const stopping = useMutation({
    mutationFn: () => ask<PressProposing>(path, { method: 'DELETE' }),
    ...told,
  })
  const before = useRef(data?.state)
  const state = data?.state
  useEffect(() => {
    if (before.current === 'asking' && state !== 'asking')
      client.invalidateQueries({ queryKey: ['seat', process, seat] })
    before.current = state
  }, [state, client, process, seat])
  const error = asking.error ?? stopping.error
  return (
    <section className="press-ask" aria-label={t('model.title')}>
      <p>
        {state === 'asking' ? (
          <button type="button" className="button" onClick={() => stopping.mutate()}>
            {t('model.stop')}
          </button>
        ) : (
          <button
            type="button"
            className="button"
            disabled={asking.isPending}
            onClick={() => asking.mutate()}
          >
            {t('model.ask', { model: settings.model })}
          </button>
        )}{' '}
        <span className={settings.reach === 'away' ? 'attention small' : 'muted small'}>
          {t(`model.reach.${settings.reach}`)} <bdi className="mono">{settings.endpoint}</bdi>
        </span>
      </p>
      <p role="status" className="small">
        {state === 'asking' && t('model.asking')}
        {state === 'done' && data && t('model.done', { count: data.added.length })}
        {state === 'stopped' && t('model.stopped')}
        {data?.problem && (
          <span className="attention">
            {wordsOf({ status: 0, ...data.problem }).what} {wordsOf({ status: 0, ...data.problem }).remedy}
          </span>
        )}
      </p>
      {data && data.setAside.length > 0 && (
        <details>
          <summary className="small">{t('model.set-aside', { count: data.setAside.length })}</summary>
          <ul>
            {data.setAside.map(({ claim, why }, index) => (
              <li key={index} className="small">
                <bdi lang={article.language}>{claim}</bdi>{' '}
                <span className="muted">{t(`model.why.${why}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {error && <ErrorState error={error} />}
    </section>
  )
}
