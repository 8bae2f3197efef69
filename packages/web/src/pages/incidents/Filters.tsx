import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Incidents } from '../../../../talks/src/answers/pages.ts'
import type { Who } from '../../../../talks/src/answers/shared.ts'
import { useText } from '../../parts/text.ts'
import { Choice } from '../rows/Choice.tsx'
import { type IncidentFilter, NO_REGIME } from './filters.ts'
import '../rows/filters.css'

interface FiltersProps {
  /** `total` claims pass the filter, of `all` in the file. */
  incidents: Pick<Incidents, 'choices' | 'total' | 'all'>
  filter: IncidentFilter
  onChange: (change: Partial<IncidentFilter>) => void
  children: ReactNode
}

/** By who alleges it, under which ceasefire, of which type. */
export const Filters = ({ incidents, filter, onChange, children }: FiltersProps) => {
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
  const { allegers, regimes, types } = incidents.choices
  return (
    <search className="filters">
      <Choice
        label={t('alleged-by')}
        all={t('all')}
        value={filter.alleger ?? ''}
        options={allegers.map(({ key, who }) => ({ value: key, words: nameOf(who) }))}
        onChange={(alleger) => onChange({ alleger })}
      />
      <Choice
        label={t('regime')}
        all={t('all')}
        value={filter.regime ?? ''}
        options={regimes.map(({ ceasefire }) => ({
          value: ceasefire?.id ?? NO_REGIME,
          words: ceasefire ? text(ceasefire.name) : t('no-regime'),
        }))}
        onChange={(regime) => onChange({ regime })}
      />
      <Choice
        label={t('type')}
        all={t('all')}
        value={filter.type ?? ''}
        options={types.map(({ type }) => ({ value: type, words: t(`vocabulary:incident-type.${type}`) }))}
        onChange={(type) => onChange({ type })}
      />
      {children}
      <p className="small muted filter-count" aria-live="polite">
        {t('count', { count: incidents.all, shown: incidents.total })}
      </p>
    </search>
  )
}
