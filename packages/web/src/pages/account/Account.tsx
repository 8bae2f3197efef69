import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useProcesses, useSession } from '../../api/queries.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { Section } from '../../parts/Page.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { Outside } from '../door/Outside.tsx'
import { SignInForm } from '../door/SignInForm.tsx'
import { ChangePassphrase } from './ChangePassphrase.tsx'
import { Restore } from './Restore.tsx'
import { Sessions } from './Sessions.tsx'
import '../door/door.css'
import './account.css'

/** What somebody does about themselves on this node: seats, sessions, passphrase, a seat whose keys they lost. */
const Account = () => {
  const { t } = useTranslation(['account', 'common'])
  const session = useSession()
  const own = useProcesses().data?.filter(({ demonstration }) => !demonstration) ?? []
  const person = session.data?.person
  return (
    <Outside title={t('title')}>
      {session.error && <ErrorState error={session.error} onAgain={() => session.refetch()} />}
      {session.isPending && <p className="loading">{t('common:opening')}</p>}
      {session.data && !person && (
        <>
          <p className="section">{t('sign-in-first')}</p>
          <SignInForm onDone={() => session.refetch()} />
        </>
      )}
      {person && (
        <div className="account">
          <p className="muted section">
            {t('signed-in-as', { name: person.name })} <bdi className="mono">{person.account}</bdi>
          </p>
          <Section id="account-seats" title={t('seats')}>
            {own.length === 0 && <p className="muted">{t('no-seats')}</p>}
            <ul className="rows">
              {own.flatMap((process) =>
                process.seats.map((seat) => (
                  <li key={`${process.slug} ${seat.seat}`} className="account-session">
                    <span>
                      <TextOf text={process.title} /> · <TextOf text={seat.organisation} />
                    </span>
                    <Link
                      to="/$process/$seat/$page"
                      params={{ process: process.slug, seat: seat.seat, page: 'holders' }}
                    >
                      {t('who-may-open')}
                    </Link>
                  </li>
                )),
              )}
            </ul>
          </Section>
          <Section id="account-sessions" title={t('sessions')}>
            <Sessions />
          </Section>
          <Section id="account-passphrase" title={t('passphrase')}>
            <ChangePassphrase account={person.account} />
          </Section>
          <Section id="account-restore" title={t('restore-title')}>
            <Restore />
          </Section>
        </div>
      )}
      <p className="section">
        <Link to="/processes">{t('back')}</Link>
      </p>
    </Outside>
  )
}
export default Account
