import { useTranslation } from 'react-i18next'

/** What the marks in the text say: each has a line of its own, none a colour alone. */
export const Legend = () => {
  const { t } = useTranslation('press')
  return (
    <p className="press-legend small muted">
      <span className="claim">{t('legend.claim')}</span>
      <span className="claim at">{t('legend.selected')}</span>
      <span className="part-source">{t('legend.source')}</span>
      <span className="part-cue">{t('legend.cue')}</span>
      <span className="part-time">{t('legend.time')}</span>
      <span className="part-hedge">{t('legend.hedge')}</span>
    </p>
  )
}
