import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'

interface LabelledProps {
  label: string
  help?: string | undefined
  required?: boolean
  /** True where it is required, was left open, and the writer wants to go on. */
  missing?: boolean
  children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ReactNode
}

/** A field with its label, its help and, where it was left open, a word about it. */
export const Labelled = ({ label, help, required = false, missing = false, children }: LabelledProps) => {
  const { t } = useTranslation('compose')
  const id = useId()
  const hint = help || missing ? `${id}-hint` : undefined
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {!required && <span className="muted"> {t('optional')}</span>}
      </label>
      {children({ id, describedBy: hint, invalid: missing })}
      {hint && (
        <p id={hint} className={missing ? 'problem' : 'hint'}>
          {missing ? t('needed') : help}
        </p>
      )}
    </div>
  )
}
