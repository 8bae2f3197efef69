import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import type { Desk } from '../outbox/useDesk.ts'

/** What was done here and is not with the node yet, and what the node would not take. */
export const Unsent = ({ desk }: { desk: Desk }) => {
  const { t } = useTranslation('press')
  return (
    <>
      {desk.waiting && (
        <div className="press-unsent">
          <p className="attention">{t('unsent', { count: desk.kept.length })}</p>
          <ErrorState error={desk.waiting} onAgain={desk.tryNow} />
        </div>
      )}
      {desk.refused && (
        <div className="press-unsent">
          <p className="attention">{t(`not-taken.${desk.refused.step.do}`)}</p>
          <ErrorState error={desk.refused.problem} />
          <button type="button" className="button" onClick={desk.forget}>
            {t('close')}
          </button>
        </div>
      )}
    </>
  )
}
