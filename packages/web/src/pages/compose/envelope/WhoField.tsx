import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../../../talks/src/act.ts'
import { EntryPicker } from '../fields/EntryPicker.tsx'
import { TextsField } from '../fields/TextsField.tsx'

interface WhoFieldProps {
  value: Actor | null
  missing: boolean
  onChange: (actor: Actor | null) => void
}

/** Who did it: an organisation or person of the record, or somebody whom the source does not name. */
export const WhoField = ({ value, missing, onChange }: WhoFieldProps) => {
  const { t } = useTranslation('compose')
  const [unnamed, setUnnamed] = useState(value !== null && 'unnamed' in value)
  const id =
    value && 'organisation' in value ? value.organisation : value && 'person' in value ? value.person : null
  const side = value && 'unnamed' in value ? (value.side ?? null) : null
  return (
    <fieldset className="group">
      <legend>{t('who')}</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={unnamed}
          onChange={(event) => {
            setUnnamed(event.target.checked)
            onChange(null)
          }}
        />
        {t('who-unnamed')}
      </label>
      {unnamed ? (
        <>
          <TextsField
            label={t('who-words')}
            required
            missing={missing}
            value={value && 'unnamed' in value ? value.unnamed : undefined}
            onChange={(words) => onChange({ unnamed: words, ...(side ? { side } : {}) })}
          />
          <EntryPicker
            label={t('who-side')}
            required={false}
            missing={false}
            types={['organisation']}
            value={side}
            onChange={(organisation) => {
              const words = value && 'unnamed' in value ? value.unnamed : {}
              onChange(organisation ? { unnamed: words, side: organisation } : { unnamed: words })
            }}
          />
        </>
      ) : (
        <EntryPicker
          label={t('who-named')}
          required
          missing={missing}
          types={['organisation', 'person']}
          value={id}
          onChange={(chosen, choice) =>
            onChange(
              chosen ? (choice?.type === 'person' ? { person: chosen } : { organisation: chosen }) : null,
            )
          }
        />
      )}
    </fieldset>
  )
}
