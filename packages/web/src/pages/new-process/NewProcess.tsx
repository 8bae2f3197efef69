import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../api/queries.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { Outside } from '../door/Outside.tsx'
import { SignInForm } from '../door/SignInForm.tsx'
import { NewAccount } from './NewAccount.tsx'
import { ProcessForm } from './ProcessForm.tsx'
import '../door/door.css'
import './new-process.css'

/** From nothing to a process of one's own: who you are, then what the talks are. */
const NewProcess = () => {
  const { t } = useTranslation('new-process')
  const client = useQueryClient()
  const session = useSession()
  const [known, setKnown] = useState(false)
  const onDone = () => client.invalidateQueries()
  return (
    <Outside title={t('title')}>
      <p className="muted section">{t('lead')}</p>
      {session.error && <ErrorState error={session.error} onAgain={() => session.refetch()} />}
      {session.data &&
        (session.data.person ? (
          <ProcessForm name={session.data.person.name} />
        ) : session.data.setupNeeded ? (
          <NewAccount title={t('you')} onDone={onDone} />
        ) : (
          <>
            <h2>{t('sign-in-first')}</h2>
            <SignInForm onDone={onDone} />
            {!known && (
              <p className="small muted section">
                <button type="button" className="link" onClick={() => setKnown(true)}>
                  {t('no-account')}
                </button>
              </p>
            )}
            {known && <p className="section">{t('no-account-why')}</p>}
          </>
        ))}
      <p className="section">
        <Link to="/processes">{t('back')}</Link>
      </p>
    </Outside>
  )
}
export default NewProcess
