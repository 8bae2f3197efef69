import { useTranslation } from 'react-i18next'
import { localeOf } from '../../../words/languages.ts'
import type { Tally } from './tally.ts'

/** "23 acts, 4 new organisations, 2 new persons, 1 new place". */
export const SummaryLine = ({ tally }: { tally: Tally }) => {
  const { t, i18n } = useTranslation('press')
  const list = new Intl.ListFormat(localeOf(i18n.language), { type: 'conjunction' })
  return (
    <strong>
      {list.format([
        t('confirm.acts-count', { count: tally.acts }),
        ...tally.fresh.map(({ type, count }) => t(`confirm.new-${type}`, { count })),
      ])}
    </strong>
  )
}
