import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { HoldersAnswer } from '../../../../node/src/http/answers.ts'
import { useText } from '../../parts/text.ts'

/** Who is let in: the name to sign in with, and somebody whom the record knows or a name for it. */
export interface Entered {
  account: string
  /** Entry id; empty for somebody new. */
  person: string
  name: string
}
export const NOBODY: Entered = { account: '', person: '', name: '' }

export const isEntered = ({ account, person, name }: Entered): boolean =>
  account.trim() !== '' && (person !== '' || name.trim() !== '')

/** As the node takes it; a name is in the language in which it was written. */
export const holderOf = ({ account, person, name }: Entered, language: string) => ({
  account: account.trim(),
  ...(person ? { person } : { name: { [language]: name.trim() } }),
})

interface WhoFieldsProps {
  entered: Entered
  /** People of the organisation whom the record knows. */
  people: HoldersAnswer['people']
  onChange: (entered: Entered) => void
}

export const WhoFields = ({ entered, people, onChange }: WhoFieldsProps) => {
  const { t } = useTranslation('holders')
  const text = useText()
  const id = useId()
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-account`}>{t('account')}</label>
        <input
          id={`${id}-account`}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={`${id}-account-help`}
          value={entered.account}
          onChange={(event) => onChange({ ...entered, account: event.target.value })}
        />
        <p id={`${id}-account-help`} className="hint">
          {t('account-help')}
        </p>
      </div>
      {people.length > 0 && (
        <div className="field">
          <label htmlFor={`${id}-person`}>{t('person')}</label>
          <select
            id={`${id}-person`}
            value={entered.person}
            onChange={(event) => onChange({ ...entered, person: event.target.value })}
          >
            <option value="">{t('somebody-new')}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {text(person.name)}
              </option>
            ))}
          </select>
        </div>
      )}
      {entered.person === '' && (
        <div className="field">
          <label htmlFor={`${id}-name`}>{t('name')}</label>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            aria-describedby={`${id}-name-help`}
            value={entered.name}
            onChange={(event) => onChange({ ...entered, name: event.target.value })}
          />
          <p id={`${id}-name-help`} className="hint">
            {t('name-help')}
          </p>
        </div>
      )}
    </>
  )
}
