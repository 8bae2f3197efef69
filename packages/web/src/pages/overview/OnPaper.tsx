import { useTranslation } from 'react-i18next'

/** How many rows of a part stand on the one printed page; the style sheet hides the others there. */
export const ON_PAPER = 4

/** Says on paper how many rows of a part it leaves out. */
export const OnPaper = ({ rows }: { rows: number }) => {
  const { t } = useTranslation('overview')
  if (rows <= ON_PAPER) return null
  return <p className="small muted print-only">{t('left-out', { count: rows - ON_PAPER })}</p>
}
