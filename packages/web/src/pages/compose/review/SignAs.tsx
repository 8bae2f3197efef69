import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignersAnswer } from '../../../../../node/src/http/answers.ts'
import { useAnswer, useProcess } from '../../../api/queries.ts'
import { useText } from '../../../parts/text.ts'
import { useChoices } from '../fields/choices.ts'

type Signers = SignersAnswer['signers']

/** Those whose keys a demonstration's seat keeps; nobody where one signs as oneself. */
export const useSigners = (): Signers => {
  const demonstration = useProcess()?.demonstration ?? false
  return useAnswer<SignersAnswer>('signers', { enabled: demonstration }).data?.signers ?? []
}

interface SignAsProps {
  signers: Signers
  /** Label of a key; null: the first. */
  value: string | null
  onChange: (by: string) => void
}

/** In whose name to sign at a demonstration, so that a delegate and a minister can both be played. */
export const SignAs = ({ signers, value, onChange }: SignAsProps) => {
  const { t } = useTranslation('compose')
  const id = useId()
  const text = useText()
  const { choices } = useChoices(['person'], '', null)
  return (
    <div className="field sign-as">
      <label htmlFor={id}>{t('sign-as')}</label>
      <select
        id={id}
        aria-describedby={`${id}-help`}
        value={value ?? signers[0]?.by}
        onChange={(event) => onChange(event.target.value)}
      >
        {signers.map((one) => {
          const known = choices.find((choice) => choice.id === one.person)
          return (
            <option key={one.by} value={one.by}>
              {known ? text(known.name) : one.by}
            </option>
          )
        })}
      </select>
      <p id={`${id}-help`} className="hint">
        {t('sign-as-help')}
      </p>
    </div>
  )
}
