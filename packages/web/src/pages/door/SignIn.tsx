import { Navigate, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../api/queries.ts'
import { useHereSearch } from '../../shell/here.ts'
import { Outside } from './Outside.tsx'
import { SignInForm } from './SignInForm.tsx'
import './door.css'

/** Signing in, on a page of its own; afterwards back to where the reader was. */
const SignIn = () => {
  const { t } = useTranslation('door')
  const { back } = useHereSearch()
  const session = useSession().data
  const navigate = useNavigate()
  if (session?.setupNeeded) return <Navigate to="/new-process" replace />
  return (
    <Outside title={t('sign-in')}>
      <p className="muted section">{t('sign-in-lead')}</p>
      <SignInForm
        onDone={() => navigate({ href: back?.startsWith('/') && !back.startsWith('//') ? back : '/' })}
      />
    </Outside>
  )
}
export default SignIn
