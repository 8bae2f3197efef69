import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextOf } from '../../../parts/TextOf.tsx'
import { useText } from '../../../parts/text.ts'
import { EntryPicker } from '../../compose/fields/EntryPicker.tsx'
import type { PressArticleChange, PressNewThing } from '../types.ts'

type ThingChange = NonNullable<PressArticleChange['things']>[number]

const ORGANISATION_TYPES = [
  'state',
  'authority',
  'armed-group',
  'intergovernmental',
  'non-governmental',
  'media',
  'unit',
  'other',
]

interface NewThingsProps {
  things: readonly PressNewThing[]
  onChange: (change: ThingChange) => void
}

/** What the process file does not have yet: entered as new, or told to be something that it has. */
export const NewThings = ({ things, onChange }: NewThingsProps) => {
  const { t } = useTranslation('press')
  return (
    <ul className="rows press-things" aria-label={t('things')}>
      {things.map((thing) => (
        <li key={thing.key}>
          <Thing
            thing={thing}
            others={things.filter((one) => one.type === thing.type && one !== thing && one.is === null)}
            onChange={onChange}
          />
        </li>
      ))}
    </ul>
  )
}

interface ThingProps {
  thing: PressNewThing
  /** Other new things of its type: the same may be new under two names. */
  others: readonly PressNewThing[]
  onChange: (change: ThingChange) => void
}

const Thing = ({ thing, others, onChange }: ThingProps) => {
  const { t } = useTranslation('press')
  const text = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState<string | null>(null)
  const language = Object.keys(thing.name)[0] ?? 'en'
  const hint =
    thing.type === 'organisation'
      ? thing.hint && t(`vocabulary:organisation-type.${thing.hint}`, { defaultValue: thing.hint })
      : thing.type === 'place'
        ? thing.hint && t(`vocabulary:precision.${thing.hint}`, { defaultValue: thing.hint })
        : thing.hint
  return (
    <div className="press-thing">
      <p>
        <TextOf text={thing.name} />{' '}
        <span className="muted">
          {t(`thing.${thing.type}`)}
          {hint && <> · {hint}</>}
          {thing.atTable && <> · {t('thing-at-table')}</>}
          {thing.drafts.length > 0 && <> · {t('in-drafts', { count: thing.drafts.length })}</>}
        </span>
        {thing.is && (
          <>
            {' · '}
            {t('thing-is')} <TextOf text={thing.is.name} />
          </>
        )}
      </p>
      <div className="field">
        <label className="visually-hidden" htmlFor={id}>
          {t('thing-choice', { name: text(thing.name) })}
        </label>
        <select
          id={id}
          value={thing.is ? thing.is.id : ''}
          onChange={(event) => onChange({ key: thing.key, is: event.target.value || null })}
        >
          <option value="">{t('thing-new')}</option>
          {thing.is &&
            !thing.near.some((one) => one.id === thing.is?.id) &&
            !others.some((one) => one.key === thing.is?.id) && (
              <option value={thing.is.id}>{t('thing-same', { name: text(thing.is.name) })}</option>
            )}
          {thing.near.map((one) => (
            <option key={one.id} value={one.id}>
              {t('thing-same', { name: text(one.name) })}
            </option>
          ))}
          {others.map((one) => (
            <option key={one.key} value={one.key}>
              {t('thing-same', { name: text(one.name) })}
            </option>
          ))}
        </select>
      </div>
      <button type="button" className="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('thing-more')}
      </button>
      {open && (
        <form
          className="press-thing-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (name?.trim()) onChange({ key: thing.key, name: { ...thing.name, [language]: name.trim() } })
            setOpen(false)
          }}
        >
          <div className="field">
            <label htmlFor={`${id}-name`}>{t('thing-name')}</label>
            <input
              id={`${id}-name`}
              type="text"
              dir="auto"
              value={name ?? text(thing.name)}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          {thing.type === 'organisation' && (
            <div className="field">
              <label htmlFor={`${id}-type`}>{t('thing-type')}</label>
              <select
                id={`${id}-type`}
                value={thing.hint ?? 'other'}
                onChange={(event) => onChange({ key: thing.key, type: event.target.value })}
              >
                {ORGANISATION_TYPES.map((type) => (
                  <option key={type} value={type}>
                    {t(`vocabulary:organisation-type.${type}`)}
                  </option>
                ))}
              </select>
            </div>
          )}
          {thing.atTable !== null && (
            <label className="check">
              <input
                type="checkbox"
                checked={thing.atTable}
                onChange={(event) => onChange({ key: thing.key, atTable: event.target.checked })}
              />
              {t('thing-at-table')}
            </label>
          )}
          <EntryPicker
            label={t('thing-other')}
            required={false}
            missing={false}
            types={[thing.type]}
            value={thing.is?.id ?? null}
            onChange={(is) => onChange({ key: thing.key, is })}
          />
          <button type="submit" className="button">
            {t('source.set')}
          </button>
        </form>
      )}
    </div>
  )
}
