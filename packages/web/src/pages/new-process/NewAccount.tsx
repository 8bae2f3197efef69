import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionAnswer } from '../../../../node/src/http/answers.ts'
import { send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { focusFirstInvalid } from '../../parts/focus-first-invalid.ts'
import { isPassphrase, PassphraseFields } from './PassphraseFields.tsx'
import { slugOf } from './setup.ts'

interface NewAccountProps {
  /** What stands over it: “You” for the first on this node, another name for those who follow. */
  title: string
  onDone: () => void
}

/** Somebody on this node: a name and the passphrase that everything of theirs here is locked with. */
export const NewAccount = ({ title, onDone }: NewAccountProps) => {
  const { t } = useTranslation('new-process')
  const id = useId()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState({ one: '', again: '' })
  const [tried, setTried] = useState(false)
  const making = useMutation({
    mutationFn: () =>
      send<SessionAnswer>('setup', {
        person: slugOf(name, 'me'),
        name: name.trim(),
        passphrase: passphrase.one,
      }),
    onSuccess: (session) => {
      client.setQueryData(['session'], session)
      onDone()
    },
  })
  const nameless = tried && name.trim() === ''
  return (
    <form
      className="door-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (name.trim() !== '' && isPassphrase(passphrase)) making.mutate()
        else focusFirstInvalid(event.currentTarget)
      }}
    >
      <h2>{title}</h2>
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('your-name')}</label>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="name"
          value={name}
          aria-invalid={nameless}
          aria-describedby={`${id}-sign-in`}
          onChange={(event) => setName(event.target.value)}
        />
        <p id={`${id}-sign-in`} className={nameless ? 'problem' : 'hint'}>
          {nameless && t('name-needed')}
          {name.trim() && (
            <>
              {t('sign-in-as')} <bdi className="mono">{slugOf(name, 'me')}</bdi>
            </>
          )}
        </p>
      </div>
      <PassphraseFields value={passphrase} tried={tried} onChange={setPassphrase} />
      <p className="attention small">{t('passphrase-lost')}</p>
      {making.error && <ErrorState error={making.error} />}
      <button type="submit" className="button primary" disabled={making.isPending}>
        {t('continue')}
      </button>
    </form>
  )
}
