import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PassphraseChange } from '../../../../node/src/http/requests.ts'
import { send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { isChosen, NOTHING_CHOSEN, PassphraseFields } from './PassphraseFields.tsx'

/** Another passphrase for whoever has signed in. The present one is asked; other sessions of theirs end. */
export const ChangePassphrase = ({ account }: { account: string }) => {
  const { t } = useTranslation('account')
  const id = useId()
  const client = useQueryClient()
  const [present, setPresent] = useState('')
  const [next, setNext] = useState(NOTHING_CHOSEN)
  const changing = useMutation({
    mutationFn: () =>
      send<{ ended: number }>('passphrase', { present, next: next.one } satisfies PassphraseChange),
    onSuccess: async () => {
      setPresent('')
      setNext(NOTHING_CHOSEN)
      await client.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  const ready = present !== '' && isChosen(next)
  return (
    <form
      className="door-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) changing.mutate()
      }}
    >
      <p className="small muted">{t('change-help')}</p>
      <input type="text" name="username" autoComplete="username" value={account} readOnly hidden />
      <div className="field">
        <label htmlFor={`${id}-present`}>{t('present-passphrase')}</label>
        <input
          id={`${id}-present`}
          type="password"
          autoComplete="current-password"
          value={present}
          onChange={(event) => setPresent(event.target.value)}
        />
      </div>
      <PassphraseFields
        label={t('next-passphrase')}
        again={t('next-passphrase-again')}
        chosen={next}
        onChange={setNext}
      />
      {changing.error && <ErrorState error={changing.error} />}
      <button type="submit" className="button" disabled={!ready || changing.isPending}>
        {t(changing.isPending ? 'changing' : 'change')}
      </button>
      <p role="status">{changing.data && t('changed', { count: changing.data.ended })}</p>
    </form>
  )
}
