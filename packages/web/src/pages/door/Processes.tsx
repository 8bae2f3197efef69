import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProcesses, useSession, useSignOut } from '../../api/queries.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { NewAccount } from '../new-process/NewAccount.tsx'
import { Outside } from './Outside.tsx'
import './door.css'

/** The processes that the visitor may open, seat by seat, and the way to a new one. */
const Processes = () => {
  const { t } = useTranslation('door')
  const { data, error, refetch } = useProcesses()
  const session = useSession().data
  const leaving = useSignOut()
  const firstRun = session?.setupNeeded === true && data?.length === 0
  return (
    <Outside title={t('processes')}>
      {firstRun && <p className="section">{t('first-run')}</p>}
      <p className="muted">
        {firstRun
          ? null
          : session?.person
            ? t('signed-in-as', { name: session.person.name })
            : t('not-signed-in')}{' '}
        {session?.person && (
          <>
            <Link to="/account">{t('account')}</Link> ·{' '}
          </>
        )}
        {session?.person ? (
          <button type="button" className="link" onClick={() => leaving.mutate()}>
            {t('sign-out')}
          </button>
        ) : (
          !session?.setupNeeded && <Link to="/sign-in">{t('sign-in')}</Link>
        )}
      </p>
      {error && <ErrorState error={error} onAgain={() => refetch()} />}
      {data?.length === 0 && !firstRun && <p className="section">{t('no-processes')}</p>}
      {data?.map((process) => (
        <section
          key={process.slug}
          className="section door-process"
          aria-labelledby={`process-${process.slug}`}
        >
          <h2 id={`process-${process.slug}`}>
            <Link to="/$process" params={{ process: process.slug }}>
              <TextOf text={process.title} />
            </Link>
          </h2>
          <p className="small muted">
            {process.reenactment && <>{t('reenactment')} · </>}
            {process.demonstration && t('demonstration')}
          </p>
          <ul className="rows">
            {process.seats.map((seat) => (
              <li key={seat.seat}>
                <Link
                  to="/$process/$seat/$page"
                  params={{ process: process.slug, seat: seat.seat, page: 'overview' }}
                >
                  <TextOf text={seat.organisation} />
                </Link>{' '}
                <span className="muted">{t(`vocabulary:capacity.${seat.capacity}`)}</span>
              </li>
            ))}
          </ul>
          <p className="small muted">
            {t('process-id')} <code className="mono">{process.id}</code>
          </p>
        </section>
      ))}
      <p className="section">
        <Link to="/new-process" className="button primary">
          {t(firstRun ? 'begin' : 'new-process')}
        </Link>
      </p>
      {session?.person && <Accounts />}
    </Outside>
  )
}
/** Making an account for somebody else, who may then sign in here. */
const Accounts = () => {
  const { t } = useTranslation('door')
  const [made, setMade] = useState(0)
  return (
    <details className="section">
      <summary>{t('new-account')}</summary>
      <p className="small muted">{t('new-account-help')}</p>
      <NewAccount key={made} title={t('new-account')} onDone={() => setMade(made + 1)} />
      {made > 0 && <p role="status">{t('account-made')}</p>}
    </details>
  )
}

export default Processes
