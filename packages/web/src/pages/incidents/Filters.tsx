import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentRow } from '../../../../talks/src/answers/pages.ts'
import type { Who } from '../../../../talks/src/answers/shared.ts'
import { useText } from '../../parts/text.ts'
import { Choice } from '../rows/Choice.tsx'
import { allegerKey, distinctBy, type IncidentFilter, NO_REGIME, regimeKey } from './filters.ts'
import '../rows/filters.css'

interface FiltersProps {
  rows: readonly IncidentRow[]
  filter: IncidentFilter
  /** How many rows the filter lets through. */
  shown: number
  onChange: (change: { [name in keyof IncidentFilter]: string | undefined }) => void
  children: ReactNode
}

/** By who alleges it, under which ceasefire, of which type. */
export const Filters = ({ rows, filter, shown, onChange, children }: FiltersProps) => {
  const { t } = useTranslation('incidents')
  const text = useText()
  const nameOf = (who: Who) =>
    text(
      who.kind === 'organisation'
        ? who.organisation.name
        : who.kind === 'person'
          ? who.person.name
          : who.words,
    )
  const allegers = distinctBy(rows, (row) => allegerKey(row.allegedBy))
  const regimes = distinctBy(rows, regimeKey)
  const types = distinctBy(rows, (row) => row.type)
  return (
    <search className="filters">
      <Choice
        label={t('alleged-by')}
        all={t('all')}
        value={filter.alleger ?? ''}
        options={[...allegers].map(([value, row]) => ({ value, words: nameOf(row.allegedBy) }))}
        onChange={(alleger) => onChange({ alleger })}
      />
      <Choice
        label={t('regime')}
        all={t('all')}
        value={filter.regime ?? ''}
        options={[...regimes].map(([value, row]) => ({
          value,
          words: row.regime && value !== NO_REGIME ? text(row.regime.ceasefire.name) : t('no-regime'),
        }))}
        onChange={(regime) => onChange({ regime })}
      />
      <Choice
        label={t('type')}
        all={t('all')}
        value={filter.type ?? ''}
        options={[...types.keys()].map((value) => ({ value, words: t(`vocabulary:incident-type.${value}`) }))}
        onChange={(type) => onChange({ type })}
      />
      {children}
      <p className="small muted filter-count" aria-live="polite">
        {t('count', { count: rows.length, shown })}
      </p>
    </search>
  )
}
