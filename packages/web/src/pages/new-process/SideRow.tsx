import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Capacity, OrganisationType, Side } from './setup.ts'

const TYPES: OrganisationType[] = [
  'state',
  'authority',
  'armed-group',
  'intergovernmental',
  'non-governmental',
  'media',
  'unit',
  'other',
]
const CAPACITIES: Capacity[] = [
  'party',
  'mediator',
  'facilitator',
  'host',
  'guarantor',
  'secretariat',
  'observer',
  'monitoring-mission',
  'witness',
  'depositary',
]

interface SideRowProps {
  side: Side
  label: string
  /** What its name still lacks. */
  problem?: string | undefined
  onChange: (side: Side) => void
  onRemove?: () => void
}

/** An organisation and in which capacity it takes part. */
export const SideRow = ({ side, label, problem, onChange, onRemove }: SideRowProps) => {
  const { t } = useTranslation('new-process')
  const id = useId()
  return (
    <div className="side-row">
      <div className="field">
        <label htmlFor={`${id}-name`}>{label}</label>
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          value={side.name}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => onChange({ ...side, name: event.target.value })}
        />
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-type`}>{t('type')}</label>
        <select
          id={`${id}-type`}
          value={side.type}
          onChange={(event) => onChange({ ...side, type: event.target.value as OrganisationType })}
        >
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`vocabulary:organisation-type.${type}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-capacity`}>{t('capacity')}</label>
        <select
          id={`${id}-capacity`}
          value={side.capacity}
          onChange={(event) => onChange({ ...side, capacity: event.target.value as Capacity })}
        >
          {CAPACITIES.map((capacity) => (
            <option key={capacity} value={capacity}>
              {t(`vocabulary:capacity.${capacity}`)}
            </option>
          ))}
        </select>
      </div>
      {onRemove && (
        <button
          type="button"
          className="link small"
          onClick={onRemove}
          aria-label={t('remove-what', { what: side.name || label })}
        >
          {t('remove')}
        </button>
      )}
    </div>
  )
}
