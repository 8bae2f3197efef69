import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Restoring } from '../../../../node/src/http/requests.ts'
import { send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'

/** The file's content; null where it is no JSON object. The node says what is wrong with anything else. */
const contentOf = async (file: File): Promise<Restoring['file'] | null> => {
  try {
    const content: unknown = JSON.parse(await file.text())
    return typeof content === 'object' && content !== null && !Array.isArray(content)
      ? (content as Restoring['file'])
      : null
  } catch {
    return null
  }
}

/** Reading a seat again whose keys are lost, from its recovery file. */
export const Restore = () => {
  const { t } = useTranslation('account')
  const id = useId()
  const client = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const restoring = useMutation({
    mutationFn: async (chosen: File) => {
      const content = (await contentOf(chosen)) ?? {}
      const sent: Restoring = { file: content, passphrase }
      return send<{ process: string; seat: string }>('restore', sent)
    },
    onSuccess: async () => {
      setPassphrase('')
      await client.invalidateQueries()
    },
  })
  return (
    <form
      className="door-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (file && passphrase) restoring.mutate(file)
      }}
    >
      <p className="small muted">{t('restore-help')}</p>
      <div className="field">
        <label htmlFor={`${id}-file`}>{t('recovery-file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-passphrase`}>{t('recovery-passphrase')}</label>
        <input
          id={`${id}-passphrase`}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </div>
      {restoring.error && <ErrorState error={restoring.error} />}
      <button type="submit" className="button" disabled={!file || !passphrase || restoring.isPending}>
        {t(restoring.isPending ? 'restoring' : 'restore')}
      </button>
      <p role="status">
        {restoring.data && (
          <>
            {t('restored')}{' '}
            <Link to="/$process/$seat/$page" params={{ ...restoring.data, page: 'overview' }}>
              {t('open-restored')}
            </Link>
          </>
        )}
      </p>
    </form>
  )
}
