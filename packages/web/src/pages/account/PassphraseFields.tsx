import { useId } from 'react'
import { useTranslation } from 'react-i18next'

/** Shortest passphrase that the node takes, in characters. */
export const LEAST = 12

/** A passphrase that is chosen now, typed twice. */
export interface Chosen {
  one: string
  two: string
}
export const NOTHING_CHOSEN: Chosen = { one: '', two: '' }

/** Whether it is long enough and typed alike both times. */
export const isChosen = ({ one, two }: Chosen): boolean => [...one].length >= LEAST && one === two

interface PassphraseFieldsProps {
  label: string
  again: string
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}

/** Two fields for a passphrase that is chosen now, which say what is still wrong with it. */
export const PassphraseFields = ({ label, again, chosen, onChange }: PassphraseFieldsProps) => {
  const { t } = useTranslation('account')
  const id = useId()
  const short = chosen.one !== '' && [...chosen.one].length < LEAST
  const differs = chosen.two !== '' && chosen.one !== chosen.two
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-one`}>{label}</label>
        <input
          id={`${id}-one`}
          type="password"
          autoComplete="new-password"
          aria-describedby={`${id}-hint`}
          aria-invalid={short}
          value={chosen.one}
          onChange={(event) => onChange({ ...chosen, one: event.target.value })}
        />
        <p id={`${id}-hint`} className={short ? 'problem' : 'hint'}>
          {t('passphrase-help', { least: LEAST })}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-two`}>{again}</label>
        <input
          id={`${id}-two`}
          type="password"
          autoComplete="new-password"
          aria-describedby={`${id}-differs`}
          aria-invalid={differs}
          value={chosen.two}
          onChange={(event) => onChange({ ...chosen, two: event.target.value })}
        />
        <p id={`${id}-differs`} className="problem" role="status">
          {differs && t('passphrase-differs')}
        </p>
      </div>
    </>
  )
}
