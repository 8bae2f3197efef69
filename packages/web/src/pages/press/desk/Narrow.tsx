import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../rows/Choice.tsx'
import { useAddress } from '../../rows/useAddress.ts'
import '../../rows/filters.css'
import { STAGES, type Stage } from './narrowing.ts'

/** What is looked for stands in the address, so that it is there after an article was opened. */
export const useNarrowed = (): { words: string; stage: Stage | undefined } => {
  const [{ find, stage }] = useAddress()
  return { words: find ?? '', stage: STAGES.find((one) => one === stage) }
}

/** Looks for articles of the list by words and by what is left to do. */
export const Narrow = ({ shown, count }: { shown: number; count: number }) => {
  const { t } = useTranslation('press')
  const id = useId()
  const [, change] = useAddress()
  const { words, stage } = useNarrowed()
  // The address follows what is typed; the field does not wait for it.
  const [typed, setTyped] = useState(words)
  return (
    <search className="filters press-narrow">
      <div className="field choice">
        <label htmlFor={id}>{t('narrow.find')}</label>
        <input
          id={id}
          type="search"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            change({ find: event.target.value || undefined })
          }}
        />
      </div>
      <Choice
        label={t('narrow.stage')}
        value={stage ?? ''}
        all={t('narrow.all')}
        options={STAGES.map((value) => ({ value, words: t(`narrow.${value}`) }))}
        onChange={(value) => change({ stage: value })}
      />
      <p className="small muted filter-count" aria-live="polite">
        {t('narrow.shown', { shown, count })}
      </p>
    </search>
  )
}
