import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionAnswer } from '../../../../node/src/http/answers.ts'
import { send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { focusFirstInvalid } from '../../parts/focus-first-invalid.ts'

/** Name and passphrase. */
export const SignInForm = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation('door')
  const id = useId()
  const client = useQueryClient()
  const [person, setPerson] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const signing = useMutation({
    mutationFn: () => send<SessionAnswer>('sign-in', { person: person.trim(), passphrase }),
    onSuccess: async (session) => {
      client.setQueryData(['session'], session)
      await client.invalidateQueries()
      onDone()
    },
  })
  return (
    <form
      className="door-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (person.trim() && passphrase) signing.mutate()
        else focusFirstInvalid(event.currentTarget)
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-person`}>{t('person')}</label>
        <input
          id={`${id}-person`}
          type="text"
          autoComplete="username"
          dir="ltr"
          autoCapitalize="none"
          spellCheck={false}
          value={person}
          aria-invalid={tried && person.trim() === ''}
          aria-describedby={`${id}-person-needed`}
          onChange={(event) => setPerson(event.target.value)}
        />
        <p id={`${id}-person-needed`} className="problem">
          {tried && person.trim() === '' && t('person-needed')}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-passphrase`}>{t('passphrase')}</label>
        <input
          id={`${id}-passphrase`}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          aria-invalid={tried && passphrase === ''}
          aria-describedby={`${id}-passphrase-needed`}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        <p id={`${id}-passphrase-needed`} className="problem">
          {tried && passphrase === '' && t('passphrase-needed')}
        </p>
      </div>
      {signing.error && <ErrorState error={signing.error} />}
      <button type="submit" className="button primary" disabled={signing.isPending}>
        {t(signing.isPending ? 'signing-in' : 'sign-in')}
      </button>
    </form>
  )
}
