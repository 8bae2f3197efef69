import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionAnswer } from '../../../../node/src/http/answers.ts'
import { send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'

/** Name and passphrase. */
export const SignInForm = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation('door')
  const id = useId()
  const client = useQueryClient()
  const [person, setPerson] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const signing = useMutation({
    mutationFn: () => send<SessionAnswer>('sign-in', { person, passphrase }),
    onSuccess: async (session) => {
      client.setQueryData(['session'], session)
      await client.invalidateQueries()
      onDone()
    },
  })
  return (
    <form
      className="door-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (person && passphrase) signing.mutate()
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-person`}>{t('person')}</label>
        <input
          id={`${id}-person`}
          type="text"
          autoComplete="username"
          value={person}
          onChange={(event) => setPerson(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-passphrase`}>{t('passphrase')}</label>
        <input
          id={`${id}-passphrase`}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </div>
      {signing.error && <ErrorState error={signing.error} />}
      <button type="submit" className="button primary" disabled={signing.isPending || !person || !passphrase}>
        {t(signing.isPending ? 'signing-in' : 'sign-in')}
      </button>
    </form>
  )
}
