import { useTranslation } from 'react-i18next'
import type { StatementRow, Statements } from '../../../../talks/src/answers/pages.ts'
import { useText } from '../../parts/text.ts'
import { Choice } from '../rows/Choice.tsx'
import { namedness } from './choose.ts'
import '../rows/filters.css'

/** What is chosen; undefined lets everything through. */
export interface Chosen {
  side: string | undefined
  voice: string | undefined
  named: string | undefined
}

interface StatementFiltersProps {
  balance: Statements['balance']
  rows: readonly StatementRow[]
  choice: Chosen
  onChange: (change: { [name: string]: string | undefined }) => void
}

/** By side, by the kind of voice, and by whether the speaker is named. */
export const StatementFilters = ({ balance, rows, choice, onChange }: StatementFiltersProps) => {
  const { t } = useTranslation('statements')
  const text = useText()
  const voices = [...new Set(rows.flatMap((row) => (row.attribution ? [row.attribution.voice] : [])))]
  const named = [...new Set(rows.map(namedness))].sort()
  return (
    <search className="filters">
      <Choice
        label={t('side')}
        all={t('all')}
        value={choice.side ?? ''}
        options={balance.flatMap(({ side, outlet }) =>
          side && !outlet ? [{ value: side.id, words: text(side.name) }] : [],
        )}
        onChange={(side) => onChange({ side })}
      />
      <Choice
        label={t('voice')}
        all={t('all')}
        value={choice.voice ?? ''}
        options={voices.map((value) => ({ value, words: t(`vocabulary:voice.${value}`) }))}
        onChange={(voice) => onChange({ voice })}
      />
      <Choice
        label={t('speaker')}
        all={t('all')}
        value={choice.named ?? ''}
        options={named.map((value) => ({ value, words: t(`namedness.${value}`) }))}
        onChange={(value) => onChange({ named: value })}
      />
    </search>
  )
}
