import { useId } from 'react'
import { useTranslation } from 'react-i18next'

/** Shortest passphrase that the node takes. */
const LEAST = 12

export interface Passphrase {
  one: string
  again: string
}

/** True where it is long enough and was typed the same twice. */
export const isPassphrase = ({ one, again }: Passphrase): boolean => [...one].length >= LEAST && again === one

interface PassphraseFieldsProps {
  value: Passphrase
  /** The writer wanted to go on: what is missing is said. */
  tried: boolean
  onChange: (value: Passphrase) => void
}

/** A new passphrase, typed twice. */
export const PassphraseFields = ({ value, tried, onChange }: PassphraseFieldsProps) => {
  const { t } = useTranslation('new-process')
  const id = useId()
  const { one, again } = value
  const short = (tried || one !== '') && [...one].length < LEAST
  const differs = (tried || again !== '') && again !== one
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-one`}>{t('passphrase')}</label>
        <input
          id={`${id}-one`}
          type="password"
          autoComplete="new-password"
          aria-describedby={`${id}-hint`}
          aria-invalid={short}
          value={one}
          onChange={(event) => onChange({ one: event.target.value, again })}
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
          onChange={(event) => onChange({ one, again: event.target.value })}
        />
        <p id={`${id}-differs`} className="problem" role="status">
          {differs && t('passphrase-differs')}
        </p>
      </div>
    </>
  )
}
