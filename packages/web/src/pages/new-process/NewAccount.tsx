import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionAnswer } from '../../../../node/src/http/answers.ts'
import { send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { slugOf } from './setup.ts'

/** Shortest passphrase that the node takes. */
const LEAST = 12

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
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const making = useMutation({
    mutationFn: () =>
      send<SessionAnswer>('setup', { person: slugOf(name, 'me'), name: name.trim(), passphrase }),
    onSuccess: (session) => {
      client.setQueryData(['session'], session)
      onDone()
    },
  })
  const short = passphrase !== '' && passphrase.length < LEAST
  const differs = again !== '' && again !== passphrase
  const ready = name.trim() !== '' && passphrase.length >= LEAST && again === passphrase
  return (
    <form
      className="door-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) making.mutate()
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
          onChange={(event) => setName(event.target.value)}
        />
        {name.trim() && (
          <p className="hint">
            {t('sign-in-as')} <bdi className="mono">{slugOf(name, 'me')}</bdi>
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-one`}>{t('passphrase')}</label>
        <input
          id={`${id}-one`}
          type="password"
          autoComplete="new-password"
          aria-describedby={`${id}-hint`}
          aria-invalid={short}
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        <p id={`${id}-hint`} className={short ? 'problem' : 'hint'}>
          {t('passphrase-help', { least: LEAST })}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-two`}>{t('passphrase-again')}</label>
        <input
          id={`${id}-two`}
          type="password"
          autoComplete="new-password"
          aria-invalid={differs}
          aria-describedby={`${id}-differs`}
          value={again}
          onChange={(event) => setAgain(event.target.value)}
        />
        <p id={`${id}-differs`} className="problem" role="status">
          {differs && t('passphrase-differs')}
        </p>
      </div>
      <p className="attention small">{t('passphrase-lost')}</p>
      {making.error && <ErrorState error={making.error} />}
      <button type="submit" className="button primary" disabled={!ready || making.isPending}>
        {t('continue')}
      </button>
    </form>
  )
}
