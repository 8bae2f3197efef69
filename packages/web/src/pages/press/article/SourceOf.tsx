import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../prefs/preferences.ts'
import { dateInWords } from '../../../time/dates.ts'
import { autonymOf } from '../../../words/languages.ts'
import { DayField } from '../../compose/fields/DayField.tsx'
import type { PressArticle, PressArticleChange } from '../types.ts'
import { RemoveArticle } from './RemoveArticle.tsx'

interface SourceOfProps {
  article: PressArticle
  onChange: (change: PressArticleChange) => void
}

/** What the article says of itself. It asks only for what the file does not say. */
export const SourceOf = ({ article, onChange }: SourceOfProps) => {
  const { t, i18n } = useTranslation('press')
  const { calendar } = usePreferences()
  const [open, setOpen] = useState(false)
  const { outlet, published, author, dateline, language } = article
  const known = [
    outlet && <bdi key="outlet">{outlet}</bdi>,
    published && (
      <time key="day" dateTime={published}>
        {dateInWords(published.slice(0, 10), i18n.language, calendar, { weekday: true, year: true })}
      </time>
    ),
    author && <bdi key="author">{author}</bdi>,
    dateline && <bdi key="dateline">{dateline}</bdi>,
    <bdi key="language" lang={language}>
      {autonymOf(language)}
    </bdi>,
  ].filter((piece) => piece !== null && piece !== '')
  const lacks = outlet === null || published === null
  return (
    <div className="press-source">
      <div className="muted">
        {known.map((piece, index) => (
          <span key={index}>
            {index > 0 && ' · '}
            {piece}
          </span>
        ))}{' '}
        <button type="button" className="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('source.correct')}
        </button>
        <RemoveArticle article={article} />
      </div>
      {(lacks || open) && (
        <SourceForm article={article} all={open} onChange={onChange} onDone={() => setOpen(false)} />
      )}
    </div>
  )
}

type Values = Partial<Record<'title' | 'outlet' | 'author' | 'dateline' | 'published', string>>

const SourceForm = ({
  article,
  all,
  onChange,
  onDone,
}: SourceOfProps & { all: boolean; onDone: () => void }) => {
  const { t } = useTranslation('press')
  const id = useId()
  const [values, setValues] = useState<Values>({})
  const shows = (name: keyof Values) =>
    all || (article[name] === null && (name === 'outlet' || name === 'published'))
  const lines = (['title', 'outlet', 'author', 'dateline'] as const).filter(shows)
  return (
    <form
      className="press-source-form"
      onSubmit={(event) => {
        event.preventDefault()
        const change = Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, value.trim() === '' ? null : value.trim()]),
        ) as PressArticleChange
        if (Object.keys(change).length > 0) onChange(change)
        setValues({})
        onDone()
      }}
    >
      {lines.map((name) => (
        <div className="field" key={name}>
          <label htmlFor={`${id}-${name}`}>
            {t(`source.${name}`)}
            {article[name] === null && name === 'outlet' && (
              <span className="muted"> {t('source.file-does-not-say')}</span>
            )}
          </label>
          <input
            id={`${id}-${name}`}
            type="text"
            dir="auto"
            value={values[name] ?? article[name] ?? ''}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          />
        </div>
      ))}
      {shows('published') && (
        <div className="field">
          <DayField
            label={
              article.published === null
                ? `${t('source.published')} ${t('source.file-does-not-say')}`
                : t('source.published')
            }
            value={values.published ?? article.published?.slice(0, 10) ?? ''}
            onChange={(published) => setValues({ ...values, published })}
          />
        </div>
      )}
      <button type="submit" className="button">
        {t('source.set')}
      </button>
    </form>
  )
}
