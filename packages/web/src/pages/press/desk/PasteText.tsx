import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useHere } from '../../../shell/here.ts'
import { sendFiles } from './sending.ts'

interface PasteTextProps {
  text: string
  onChange: (text: string) => void
  onDone: () => void
}

/** A field for text from elsewhere. It is kept in this browser until the desk has it. */
export const PasteText = ({ text, onChange, onDone }: PasteTextProps) => {
  const { t } = useTranslation('press')
  const { process, seat } = useHere()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="press-paste"
      onSubmit={(event) => {
        event.preventDefault()
        if (!text.trim()) return field.current?.focus()
        sendFiles(process, seat, [{ name: t('pasted-name'), file: new Blob([text], { type: 'text/plain' }) }])
        onDone()
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t('paste-label')}</label>
        <textarea
          id={id}
          ref={field}
          rows={10}
          dir="auto"
          value={text}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange(event.target.value)}
        />
        <p id={`${id}-help`} className="hint">
          {t('paste-help')}
        </p>
      </div>
      <div className="form-foot">
        <button type="submit" className="button primary">
          {t('paste-read')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('throw-away')}
        </button>
      </div>
    </form>
  )
}
