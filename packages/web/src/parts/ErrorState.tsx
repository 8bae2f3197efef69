import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'
import { useSession } from '../api/queries.ts'

/** What one may not read is answered like what does not exist, also to whoever is signed in no more. */
const MAY_BE_SIGNED_OUT = new Set(['nothing-here', 'signed-out'])

/** What happened, what is safe, what to do. Stays on the page until it is dealt with. */
export const ErrorState = ({ error, onAgain }: { error: unknown; onAgain?: () => void }) => {
  const { t, i18n } = useTranslation('failures')
  const session = useSession().data
  const { code, title, remedy, input = '', fields = {} } = problemOf(error)
  /** The first key that a catalogue has, filled; else the node's own English words. */
  const words = (keys: string[], own: string | undefined, unknown: string) => {
    const key = keys.find((one) => i18n.exists(one))
    return key ? t(key, { input, ...fields }) : own || t(unknown)
  }
  return (
    <div className="error" role="alert">
      <dl>
        <div>
          <dt>{t('what-happened')}</dt>
          <dd>{words([`failures:own.${code}.what`, `problems:${code}.title`], title, 'unknown.what')}</dd>
        </div>
        <div>
          <dt>{t('what-is-safe')}</dt>
          <dd>{words([`failures:own.${code}.safe`, `failures:safe.${code}`], undefined, 'unknown.safe')}</dd>
        </div>
        <div>
          <dt>{t('what-to-do')}</dt>
          <dd>{words([`failures:own.${code}.do`, `problems:${code}.remedy`], remedy, 'unknown.do')}</dd>
        </div>
      </dl>
      {MAY_BE_SIGNED_OUT.has(code) && session && !session.person && !session.setupNeeded && (
        <p>
          {t('signed-out')}{' '}
          <Link to="/sign-in" search={{ back: window.location.pathname + window.location.search }}>
            {t('door:sign-in')}
          </Link>
        </p>
      )}
      {onAgain && (
        <button type="button" className="button" onClick={onAgain}>
          {t('again')}
        </button>
      )}
    </div>
  )
}
