import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActedEntry } from '../../../../node/src/http/answers.ts'
import type { Erasure } from '../../../../node/src/http/requests.ts'
import type { EntryDetail, KindsHere } from '../../../../talks/src/answers/pages.ts'
import { seatPath, send } from '../../api/ask.ts'
import { useAnswer } from '../../api/queries.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { useHere } from '../here.ts'
import { useFieldWords } from './field-words.ts'
import { mayErase } from './may-erase.ts'

/** Destroys a personal field or a file of the entry in every copy that obeys. Says first what that leaves. */
export const Erase = ({ detail }: { detail: EntryDetail }) => {
  const { t, i18n } = useTranslation('panel')
  const id = useId()
  const { process, seat } = useHere()
  const client = useQueryClient()
  const labelOf = useFieldWords(detail.told.kind)
  const self = useAnswer<KindsHere>('kinds').data?.self
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const parts = detail.erasable.filter((part) => part.erasedBy === null)
  const part = parts.find((one) => one.name === chosen) ?? (parts.length === 1 ? parts[0] : undefined)
  const called = (one: (typeof parts)[number]) => one.called ?? labelOf(`body.${one.name}`)
  const erasing = useMutation({
    mutationFn: (of: (typeof parts)[number]) =>
      send<ActedEntry>(seatPath(process, seat, 'erase'), {
        entry: detail.told.id,
        reason: { [i18n.language]: reason.trim() },
        ...(of.what === 'field' ? { field: of.name } : { file: of.name }),
      } satisfies Erasure),
    onSuccess: () => {
      setReason('')
      setTried(false)
      return client.invalidateQueries({ queryKey: ['seat', process, seat] })
    },
  })
  if (parts.length === 0 || !self || !mayErase(detail.told, self)) return null
  const wantsReason = tried && reason.trim() === ''
  return (
    <details className="proof">
      <summary>{t('erase.title')}</summary>
      <form
        className="erase"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (part && reason.trim()) erasing.mutate(part)
          else if (part) document.getElementById(id)?.focus()
        }}
      >
        <p className="small">{t('erase.does')}</p>
        <p className="small">{t('erase.does-not')}</p>
        <fieldset className="field">
          <legend>{t('erase.part')}</legend>
          <div className="choices">
            {parts.map((one) => (
              <label key={one.name}>
                <input
                  type="radio"
                  name={`${id}-part`}
                  checked={part === one}
                  onChange={() => setChosen(one.name)}
                />
                <bdi>{called(one)}</bdi>
              </label>
            ))}
          </div>
          {tried && !part && <p className="problem">{t('erase.choose')}</p>}
        </fieldset>
        <div className="field">
          <label htmlFor={id}>{t('erase.reason')}</label>
          <input
            id={id}
            type="text"
            dir="auto"
            value={reason}
            aria-invalid={wantsReason}
            aria-describedby={`${id}-help`}
            onChange={(event) => setReason(event.target.value)}
          />
          <p id={`${id}-help`} className={wantsReason ? 'problem' : 'hint'}>
            {t('erase.reason-help')}
          </p>
        </div>
        <p className="small">
          <strong>{t('erase.cannot')}</strong>
        </p>
        {erasing.error && <ErrorState error={erasing.error} />}
        <button type="submit" className="button primary" disabled={erasing.isPending}>
          {part ? t('erase.do', { part: called(part) }) : t('erase.do-none')}
        </button>
      </form>
    </details>
  )
}
