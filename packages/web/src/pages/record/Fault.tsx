import { useTranslation } from 'react-i18next'
import { faultParts } from './fault.ts'

/** A fault in words. A code that the catalogue does not know is shown as it came. */
export const Fault = ({ reason }: { reason: string }) => {
  const { t, i18n } = useTranslation('record')
  const { code, detail } = faultParts(reason)
  if (code && i18n.exists(`record:faults.${code}`)) return t(`faults.${code}`)
  return (
    <>
      {t('fault')} <bdi lang="en">{detail || code}</bdi>
    </>
  )
}
