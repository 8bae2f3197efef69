import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { seatPath, send } from '../../../api/ask.ts'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { useHere } from '../../../shell/here.ts'
import { keptUnder, keyOf, letGo } from '../outbox/drawer.ts'
import type { PressArticle } from '../types.ts'

/** Takes an article off the desk, once it was said what goes with it. What was confirmed stays on the record. */
export const RemoveArticle = ({ article }: { article: PressArticle }) => {
  const { t } = useTranslation('press')
  const { process, seat } = useHere()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [asked, setAsked] = useState(false)
  const removing = useMutation({
    mutationFn: () => send(seatPath(process, seat, `press/articles/${article.id}`), undefined, 'DELETE'),
    onSuccess: async () => {
      const key = keyOf(process, seat, article.id)
      for (const { id } of keptUnder(key)) letGo(key, id)
      await navigate({ to: '/$process/$seat/$page', params: { process, seat, page: 'press' } })
      client.invalidateQueries({ queryKey: ['seat', process, seat] })
    },
  })
  return (
    <>
      {' '}
      <button type="button" className="link small" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {t('remove.ask')}
      </button>
      {asked && (
        <fieldset className="press-remove" aria-label={t('remove.ask')}>
          <span>{t('remove.what', { count: article.list.length })}</span>
          <button
            type="button"
            className="button"
            disabled={removing.isPending}
            onClick={() => removing.mutate()}
          >
            {t('remove.do')}
          </button>
          <button type="button" className="button" onClick={() => setAsked(false)}>
            {t('back')}
          </button>
        </fieldset>
      )}
      {removing.error && <ErrorState error={removing.error} />}
    </>
  )
}
