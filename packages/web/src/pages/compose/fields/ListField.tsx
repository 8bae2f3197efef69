import { useTranslation } from 'react-i18next'
import type { Shape } from '../form/field.ts'
import { FieldOf, type FieldOfProps, GroupFields } from './FieldOf.tsx'

interface ListFieldProps extends FieldOfProps {
  of: Shape
  label: string
  help: string | undefined
}

/** Items one below the other: members of a delegation, points of an agenda. */
export const ListField = ({ of, label, help, ...props }: ListFieldProps) => {
  const { t } = useTranslation('compose')
  const items = (props.value ?? []) as unknown[]
  const change = (index: number) => (to: unknown) =>
    props.onChange((known: unknown) =>
      ((known ?? []) as unknown[]).map((item, at) =>
        at === index ? (typeof to === 'function' ? to(item) : to) : item,
      ),
    )
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      {help && <p className="hint">{help}</p>}
      {items.map((item, index) => {
        const inner = { ...props, at: `${props.at}/${index}`, value: item, onChange: change(index) }
        return (
          <div key={index} className="list-item">
            {of.type === 'group' ? (
              <GroupFields {...inner} fields={of.fields} />
            ) : (
              <FieldOf {...inner} field={{ name: props.field.name, required: true, shape: of }} />
            )}
            <button
              type="button"
              className="link small"
              onClick={() =>
                props.onChange((known: unknown) =>
                  ((known ?? []) as unknown[]).filter((_, at) => at !== index),
                )
              }
            >
              {t('remove')}
            </button>
          </div>
        )
      })}
      <button
        type="button"
        className="button"
        onClick={() => props.onChange((known: unknown) => [...((known ?? []) as unknown[]), {}])}
      >
        {t('add-one')}
      </button>
    </fieldset>
  )
}
