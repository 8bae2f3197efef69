import { useTranslation } from 'react-i18next'
import type { IncidentRow } from '../../../../talks/src/answers/pages.ts'
import { lossParts } from './losses.ts'

/** What is known of losses, in words: that nothing is, or the figures as somebody claims them. */
export const LossesOf = ({ losses }: { losses: IncidentRow['losses'] }) => {
  const { t } = useTranslation('incidents')
  const parts = lossParts(losses).map(({ key, count }) => t(key, { count }))
  if (parts.length === 0) return t(`losses.${losses.state}`)
  const figures = parts.join(t('separator'))
  return t('losses.as-claimed', {
    losses: losses.atLeast ? t('losses.at-least', { losses: figures }) : figures,
  })
}
