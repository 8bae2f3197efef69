import { useTranslation } from 'react-i18next'

/** A fault in words, with its code where the catalogue has none. */
export const Fault = ({ reason }: { reason: string }) => {
  const { t, i18n } = useTranslation('record')
  return i18n.exists(`record:faults.${reason}`) ? (
    t(`faults.${reason}`)
  ) : (
    <>
      {t('fault')} <code className="mono">{reason}</code>
    </>
  )
}
