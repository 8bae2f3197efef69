import { useTranslation } from 'react-i18next'
import type { KindsHere } from '../../../../../talks/src/answers/pages.ts'
import { useAnswer } from '../../../api/queries.ts'
import { FieldOf } from '../../compose/fields/FieldOf.tsx'
import { type Field, fieldsOf, type Schema } from '../../compose/form/field.ts'
import type { PressDraft } from '../types.ts'

interface ActFieldsProps {
  draft: PressDraft
  details: Record<string, unknown>
  onChange: (details: Record<string, unknown>) => void
  /** False once it becomes something else: then the fields follow after saving. */
  sameKind: boolean
}

const PLAIN = new Set(['text', 'choice', 'yes-no', 'number', 'date', 'line'])
/** Fields that name something new are decided with what is new, not here. */
const isHere = ({ shape }: Field, value: unknown, fresh: readonly string[]): boolean => {
  if (PLAIN.has(shape.type)) return true
  if (shape.type === 'ref') return typeof value !== 'string' || !fresh.includes(value)
  if (shape.type !== 'refs') return false
  return !Array.isArray(value) || value.every((one) => !fresh.includes(one))
}

/** The fields of the act that the draft will become, as the form of its kind has them; folded until wanted. */
export const ActFields = ({ draft, details, onChange, sameKind }: ActFieldsProps) => {
  const { t } = useTranslation('press')
  const kinds = useAnswer<KindsHere>('kinds').data
  const act = draft.acts.at(-1)
  const kind = kinds?.kinds.find((one) => one.kind === act?.kind)
  if (!act || !kind || !sameKind) return null
  const fields = fieldsOf(kind.fields as Schema).filter((field) =>
    isHere(field, details[field.name], act.fresh),
  )
  if (fields.length === 0) return null
  return (
    <details className="wide">
      <summary>{t('form.act', { kind: t(`kinds:${kind.kind}.name`, { defaultValue: kind.kind }) })}</summary>
      <div className="draft-form-act">
        {fields.map((field) => (
          <FieldOf
            key={field.name}
            kind={kind.kind}
            field={field}
            path={field.name}
            at={field.name}
            value={details[field.name]}
            missing={[]}
            onChange={(change) =>
              onChange({
                ...details,
                [field.name]: typeof change === 'function' ? change(details[field.name]) : change,
              })
            }
          />
        ))}
      </div>
    </details>
  )
}
