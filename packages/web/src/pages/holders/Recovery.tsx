import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecoveryAnswer } from '../../../../node/src/http/answers.ts'
import { seatPath, send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { InstantOf } from '../../parts/InstantOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { useHere } from '../../shell/here.ts'
import { isChosen, NOTHING_CHOSEN, PassphraseFields } from '../account/PassphraseFields.tsx'

/** Has the browser save a file that the node made. */
const save = (name: string, content: unknown): void => {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** A recovery file of the seat's reading key: what it can and cannot do, then making it. */
export const Recovery = ({ madeAt }: { madeAt: string | null }) => {
  const { t } = useTranslation('holders')
  const { process, seat } = useHere()
  const client = useQueryClient()
  const [chosen, setChosen] = useState(NOTHING_CHOSEN)
  const making = useMutation({
    mutationFn: () => send<RecoveryAnswer>(seatPath(process, seat, 'recovery'), { passphrase: chosen.one }),
    onSuccess: async (file) => {
      save(`parley-recovery-${process}-${seat}.json`, file)
      setChosen(NOTHING_CHOSEN)
      await client.invalidateQueries({ queryKey: ['seat', process, seat] })
    },
  })
  return (
    <form
      className="holders-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isChosen(chosen)) making.mutate()
      }}
    >
      <p>{t('recovery-why')}</p>
      <dl className="pairs small">
        <dt>{t('recovery-can')}</dt>
        <dd>{t('recovery-can-words')}</dd>
        <dt>{t('recovery-cannot')}</dt>
        <dd>{t('recovery-cannot-words')}</dd>
        <dt>{t('recovery-keep')}</dt>
        <dd>{t('recovery-keep-words')}</dd>
      </dl>
      <p className="small muted">
        {madeAt ? (
          <Say of="holders:recovery-made" parts={{ at: <InstantOf at={madeAt} /> }} />
        ) : (
          t('recovery-never')
        )}
      </p>
      <PassphraseFields
        label={t('recovery-passphrase')}
        again={t('recovery-passphrase-again')}
        chosen={chosen}
        onChange={setChosen}
      />
      {making.error && <ErrorState error={making.error} />}
      <button type="submit" className="button" disabled={!isChosen(chosen) || making.isPending}>
        {t(making.isPending ? 'recovery-making' : 'recovery-make')}
      </button>
      <p role="status">{making.isSuccess && t('recovery-saved')}</p>
    </form>
  )
}
