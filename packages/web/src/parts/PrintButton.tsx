import { useTranslation } from 'react-i18next'

/** Prints the page as it stands; pages that have it fit on A4. */
export const PrintButton = () => {
  const { t } = useTranslation('common')
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      {t('print')}
    </button>
  )
}
