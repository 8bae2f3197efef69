import { useTranslation } from 'react-i18next'
import type { FileRef, When } from '../../../../../talks/src/act.ts'
import { useProcess } from '../../../api/queries.ts'
import { autonymOf } from '../../../words/languages.ts'
import type { Field } from '../form/field.ts'
import { useFormWords } from '../words.ts'
import { DayField } from './DayField.tsx'
import { EntryPicker } from './EntryPicker.tsx'
import { FilesField } from './FilesField.tsx'
import { Labelled } from './Labelled.tsx'
import { ListField } from './ListField.tsx'
import { RefsField } from './RefsField.tsx'
import { TextsField } from './TextsField.tsx'
import { WhenField } from './WhenField.tsx'

export interface FieldOfProps {
  kind: string
  field: Field
  /** Path in the body without indexes, for words: `members.function`. */
  path: string
  /** Path with indexes, for what is missing: `members/0/function`. */
  at: string
  value: unknown
  onChange: (change: unknown | ((value: unknown) => unknown)) => void
  /** Paths of required fields that were left open; empty until the writer wants to go on. */
  missing: readonly string[]
}

const LONG = /text|words|definition|description|remark|reason|condition/i
const SHORTEST_MENU = 6

/** One field of a form, as its shape asks. */
export const FieldOf = (props: FieldOfProps) => {
  const { kind, field, path, at, value, onChange, missing } = props
  const { t } = useTranslation('compose')
  const words = useFormWords(kind)
  const languages = useProcess()?.languages ?? []
  const { shape, required } = field
  const shared = { label: words.label(path), help: words.help(path), required, missing: missing.includes(at) }
  switch (shape.type) {
    case 'text':
      return (
        <TextsField
          {...shared}
          long={LONG.test(field.name)}
          value={value as Record<string, string> | undefined}
          onChange={onChange}
        />
      )
    case 'ref':
      return (
        <EntryPicker {...shared} types={shape.types} value={(value as string) ?? null} onChange={onChange} />
      )
    case 'refs':
      return (
        <RefsField {...shared} types={shape.types} value={(value as string[]) ?? []} onChange={onChange} />
      )
    case 'choice':
      return shape.options.length < SHORTEST_MENU ? (
        <fieldset className="field">
          <legend>
            {shared.label}
            {!required && <span className="muted"> {t('optional')}</span>}
          </legend>
          <div className="choices">
            {shape.options.map((option) => (
              <label key={option}>
                <input
                  type="radio"
                  name={at}
                  checked={value === option}
                  onChange={() => onChange(option)}
                  aria-invalid={shared.missing}
                />
                {words.value(path, option)}
              </label>
            ))}
          </div>
          {shared.missing && <p className="problem">{t('needed')}</p>}
        </fieldset>
      ) : (
        <Labelled {...shared}>
          {({ id, describedBy, invalid }) => (
            <select
              id={id}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              value={(value as string) ?? ''}
              onChange={(event) => onChange(event.target.value)}
            >
              <option value="">{t('choose')}</option>
              {shape.options.map((option) => (
                <option key={option} value={option}>
                  {words.value(path, option)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )
    case 'yes-no':
      return (
        <div className="field">
          <label className="check">
            <input
              type="checkbox"
              checked={value === true}
              onChange={(event) => onChange(event.target.checked)}
            />
            {shared.label}
          </label>
          {shared.help && <p className="hint">{shared.help}</p>}
        </div>
      )
    case 'number':
      return (
        <Labelled {...shared}>
          {({ id, describedBy, invalid }) => (
            <input
              id={id}
              type="number"
              inputMode="numeric"
              min={shape.least}
              max={shape.most}
              step={1}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              value={typeof value === 'number' ? value : ''}
              onChange={(event) =>
                onChange(event.target.value === '' ? undefined : Math.trunc(Number(event.target.value)))
              }
            />
          )}
        </Labelled>
      )
    case 'date':
      return (
        <div className="field">
          <DayField label={shared.label} value={(value as string) ?? ''} onChange={onChange} />
          {shared.missing && <p className="problem">{t('needed')}</p>}
        </div>
      )
    case 'line':
      return (
        <Labelled {...shared}>
          {({ id, describedBy, invalid }) => (
            <input
              id={id}
              type="text"
              autoComplete="off"
              dir="ltr"
              aria-describedby={describedBy}
              aria-invalid={invalid}
              value={(value as string) ?? ''}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Labelled>
      )
    case 'when':
      return <WhenField {...shared} value={(value as When) ?? null} onChange={onChange} />
    case 'languages': {
      const chosen = (value as string[]) ?? []
      // Where there is one language there is nothing to choose: what is written says it.
      if (new Set([...languages, ...chosen]).size < 2) return null
      return (
        <fieldset className="field">
          <legend>
            {shared.label}
            {!required && <span className="muted"> {t('optional')}</span>}
          </legend>
          <div className="choices">
            {[...new Set([...languages, ...chosen])].map((language) => (
              <label key={language}>
                <input
                  type="checkbox"
                  checked={chosen.includes(language)}
                  onChange={(event) =>
                    onChange(
                      event.target.checked ? [...chosen, language] : chosen.filter((one) => one !== language),
                    )
                  }
                />
                <bdi lang={language}>{autonymOf(language)}</bdi>
              </label>
            ))}
          </div>
        </fieldset>
      )
    }
    case 'files':
      return (
        <FilesField
          {...shared}
          value={(value as FileRef[]) ?? []}
          onChange={(change) => onChange((known: unknown) => change((known as FileRef[]) ?? []))}
        />
      )
    case 'group':
      return (
        <fieldset className="group">
          <legend>{shared.label}</legend>
          {shared.help && <p className="hint">{shared.help}</p>}
          <GroupFields {...props} fields={shape.fields} />
        </fieldset>
      )
    case 'list':
      return <ListField {...props} of={shape.of} label={shared.label} help={shared.help} />
    case 'unknown':
      return null
  }
}

/** The fields of an object within the body. */
export const GroupFields = ({ fields, ...props }: FieldOfProps & { fields: readonly Field[] }) => {
  const group = (props.value ?? {}) as Record<string, unknown>
  return fields.map((inner) => (
    <FieldOf
      key={inner.name}
      kind={props.kind}
      field={inner}
      path={`${props.path}.${inner.name}`}
      at={`${props.at}/${inner.name}`}
      value={group[inner.name]}
      missing={props.missing}
      onChange={(change) =>
        props.onChange((known: unknown) => {
          const before = (known ?? {}) as Record<string, unknown>
          return {
            ...before,
            [inner.name]: typeof change === 'function' ? change(before[inner.name]) : change,
          }
        })
      }
    />
  ))
}
