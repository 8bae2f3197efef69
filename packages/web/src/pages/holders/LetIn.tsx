import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HoldersAnswer } from '../../../../node/src/http/answers.ts'
import type { NewHolder } from '../../../../node/src/http/requests.ts'
import { seatPath, send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { useHere } from '../../shell/here.ts'
import { holderOf, isEntered, NOBODY, WhoFields } from './WhoFields.tsx'

/** Lets another person of the organisation into the seat: what happens stands before it happens. */
export const LetIn = ({ holders }: { holders: HoldersAnswer }) => {
  const { t, i18n } = useTranslation('holders')
  const { process, seat } = useHere()
  const client = useQueryClient()
  const [entered, setEntered] = useState(NOBODY)
  const letting = useMutation({
    mutationFn: () =>
      send(seatPath(process, seat, 'accounts'), holderOf(entered, i18n.language) satisfies NewHolder),
    onSuccess: async () => {
      setEntered(NOBODY)
      await client.invalidateQueries({ queryKey: ['seat', process, seat] })
    },
  })
  const signing = new Set(holders.accounts.flatMap(({ signs }) => signs?.person?.id ?? []))
  const people = holders.people.filter(({ id }) => !signing.has(id))
  const mayLetIn = holders.accounts.some(({ you, signs }) => you && signs?.person)
  if (!mayLetIn) return <p className="muted">{t('cannot-let-in')}</p>
  return (
    <form
      className="holders-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isEntered(entered)) letting.mutate()
      }}
    >
      <ol className="small">
        <li>{t('in-step-person')}</li>
        <li>{t('in-step-key')}</li>
        <li>{t('in-step-open')}</li>
      </ol>
      <p className="small muted">{t('in-host')}</p>
      <WhoFields entered={entered} people={people} onChange={setEntered} />
      {letting.error && <ErrorState error={letting.error} />}
      <button type="submit" className="button" disabled={!isEntered(entered) || letting.isPending}>
        {t(letting.isPending ? 'letting-in' : 'let-in-do')}
      </button>
      <p role="status">{letting.isSuccess && t('is-in')}</p>
    </form>
  )
}
