import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'

/** What happened, what is safe, what to do. Stays on the page until it is dealt with. */
export const ErrorState = ({ error, onAgain }: { error: unknown; onAgain?: () => void }) => {
  const { t, i18n } = useTranslation('problems')
  const problem = problemOf(error)
  const known = (part: string, fallback: string) =>
    i18n.exists(`problems:${problem.code}.${part}`)
      ? t(`${problem.code}.${part}`, { ...problem.fields })
      : fallback
  return (
    <div className="error" role="alert">
      <dl>
        <div>
          <dt>{t('what-happened')}</dt>
          <dd>{known('what', problem.title || t('unknown.what'))}</dd>
        </div>
        <div>
          <dt>{t('what-is-safe')}</dt>
          <dd>{known('safe', t('unknown.safe'))}</dd>
        </div>
        <div>
          <dt>{t('what-to-do')}</dt>
          <dd>{known('do', problem.remedy ?? t('unknown.do'))}</dd>
        </div>
      </dl>
      {onAgain && (
        <button type="button" className="button" onClick={onAgain}>
          {t('again')}
        </button>
      )}
    </div>
  )
}
