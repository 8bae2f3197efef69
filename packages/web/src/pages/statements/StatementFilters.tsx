import { useTranslation } from 'react-i18next'
import type { Statements } from '../../../../talks/src/answers/pages.ts'
import { useText } from '../../parts/text.ts'
import { Choice } from '../rows/Choice.tsx'
import '../rows/filters.css'

/** Kinds of voice, from the nearest to the event to the furthest. */
const VOICES = [
  'own-observation',
  'named-person',
  'office',
  'document',
  'unnamed-official',
  'unnamed-source',
  'local',
  'not-stated',
  'narration',
] as const
const NAMED = ['named', 'unnamed', 'narration'] as const

/** Which statements are asked for; undefined lets everything through. */
export interface Chosen {
  /** Id of an organisation, or `outlet`. */
  side: string | undefined
  /** A kind of voice, as an attribution names it. */
  voice: string | undefined
  /** named · unnamed · narration */
  named: string | undefined
}

interface StatementFiltersProps {
  balance: Statements['balance']
  chosen: Chosen
  onChange: (change: Partial<Chosen>) => void
}

/** By side, by the kind of voice, and by whether the speaker is named. */
export const StatementFilters = ({ balance, chosen, onChange }: StatementFiltersProps) => {
  const { t } = useTranslation('statements')
  const text = useText()
  const sides = balance.flatMap(({ side, outlet }) => (side && !outlet ? [side] : []))
  return (
    <search className="filters">
      <Choice
        label={t('side')}
        all={t('all')}
        value={chosen.side ?? ''}
        options={[
          ...sides.map(({ id, name }) => ({ value: id, words: text(name) })),
          ...(balance.some(({ outlet }) => outlet) ? [{ value: 'outlet', words: t('outlet') }] : []),
        ]}
        onChange={(side) => onChange({ side })}
      />
      <Choice
        label={t('voice')}
        all={t('all')}
        value={chosen.voice ?? ''}
        options={VOICES.map((value) => ({ value, words: t(`vocabulary:voice.${value}`) }))}
        onChange={(voice) => onChange({ voice })}
      />
      <Choice
        label={t('speaker')}
        all={t('all')}
        value={chosen.named ?? ''}
        options={NAMED.map((value) => ({ value, words: t(`namedness.${value}`) }))}
        onChange={(named) => onChange({ named })}
      />
    </search>
  )
}
