import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { seatPath, send } from '../../../api/ask.ts'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { useHere } from '../../../shell/here.ts'
import { DayField } from '../../compose/fields/DayField.tsx'
import type { PressArticleRow } from '../types.ts'

/** Asks once for what several files do not say of themselves: their outlet, their day. One article is asked on its own page. */
export const SourceAsked = ({ articles }: { articles: readonly PressArticleRow[] }) => {
  const { t } = useTranslation('press')
  const open = articles.filter(({ drafts }) => drafts.confirmed === 0)
  const withoutOutlet = open.filter(({ outlet }) => outlet === null)
  const withoutDay = open.filter(({ published }) => published === null)
  if (withoutOutlet.length < 2 && withoutDay.length < 2) return null
  return (
    <div className="press-asked">
      {withoutOutlet.length > 1 && (
        <AskOnce
          field="outlet"
          articles={withoutOutlet}
          label={t('source.outlet-of', { count: withoutOutlet.length })}
        />
      )}
      {withoutDay.length > 1 && (
        <AskOnce
          field="published"
          articles={withoutDay}
          label={t('source.day-of', { count: withoutDay.length })}
        />
      )}
    </div>
  )
}

interface AskOnceProps {
  field: 'outlet' | 'published'
  articles: readonly PressArticleRow[]
  label: string
}

const AskOnce = ({ field, articles, label }: AskOnceProps) => {
  const { t } = useTranslation('press')
  const { process, seat } = useHere()
  const client = useQueryClient()
  const id = useId()
  const [value, setValue] = useState('')
  const setting = useMutation({
    mutationFn: async () => {
      for (const article of articles)
        await send(seatPath(process, seat, `press/articles/${article.id}`), { [field]: value }, 'PATCH')
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['seat', process, seat] }),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (value.trim()) setting.mutate()
      }}
    >
      {field === 'outlet' ? (
        <div className="field">
          <label htmlFor={id}>{label}</label>
          <input
            id={id}
            type="text"
            dir="auto"
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        </div>
      ) : (
        <div className="field">
          <DayField label={label} value={value} onChange={setValue} />
        </div>
      )}
      <button type="submit" className="button" disabled={setting.isPending}>
        {t('source.set')}
      </button>
      {setting.error && <ErrorState error={setting.error} />}
    </form>
  )
}
