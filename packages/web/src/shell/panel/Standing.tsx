import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { useIsConcerned } from '../../parts/concerned.ts'
import { MayConfirm } from '../../parts/MayConfirm.tsx'

/** Whether the act counts, and why not. What awaits confirmation is explained to those whom it concerns first. */
export const Standing = ({ detail }: { detail: EntryDetail }) => {
  const { t } = useTranslation(['panel', 'common'])
  const { told, reasons } = detail
  const isConcerned = useIsConcerned(told.effect === 'awaiting-confirmation')
  if (told.effect === 'in-effect') return null
  if (told.effect === 'awaiting-confirmation' && !isConcerned(told))
    return <p className="muted">{t('common:once-confirmed')}</p>
  return (
    <div className="standing">
      <p className="attention">
        {t(`vocabulary:effect.${told.effect}`)}
        {reasons.map((reason) => (
          <span key={reason}>. {t(`reasons:${reason}`, { defaultValue: reason })}</span>
        ))}
      </p>
      {told.effect === 'awaiting-confirmation' && <MayConfirm actor={told.actor} />}
    </div>
  )
}
