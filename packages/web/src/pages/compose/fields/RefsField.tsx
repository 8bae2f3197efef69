import { useTranslation } from 'react-i18next'
import { TextOf } from '../../../parts/TextOf.tsx'
import { useText } from '../../../parts/text.ts'
import { useChoices } from './choices.ts'
import { EntryPicker } from './EntryPicker.tsx'

interface RefsFieldProps {
  label: string
  help?: string | undefined
  required: boolean
  missing: boolean
  types: readonly string[]
  value: string[]
  onChange: (ids: string[]) => void
}

/** Several entries, picked one after the other. */
export const RefsField = ({ value, onChange, ...rest }: RefsFieldProps) => (
  <div className="refs">
    {value.length > 0 && (
      <ul>
        {value.map((id) => (
          <Picked
            key={id}
            id={id}
            types={rest.types}
            onRemove={() => onChange(value.filter((one) => one !== id))}
          />
        ))}
      </ul>
    )}
    <EntryPicker
      {...rest}
      key={value.length}
      without={value}
      value={null}
      onChange={(id) => id && onChange([...value, id])}
    />
  </div>
)

const Picked = ({ id, types, onRemove }: { id: string; types: readonly string[]; onRemove: () => void }) => {
  const { t } = useTranslation('compose')
  const text = useText()
  const { chosen } = useChoices(types, '', id)
  return (
    <li className="picked">
      {chosen ? <TextOf text={chosen.name} /> : '…'}
      <button
        type="button"
        className="link small"
        onClick={onRemove}
        aria-label={t('remove-what', { what: chosen ? text(chosen.name) : '' })}
      >
        {t('remove')}
      </button>
    </li>
  )
}
