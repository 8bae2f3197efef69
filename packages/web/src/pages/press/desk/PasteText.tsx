import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { useHere } from '../../../shell/here.ts'
import { sendArticle } from './send-article.ts'

interface PasteTextProps {
  text: string
  onChange: (text: string) => void
  onDone: () => void
}

/** A field for text from elsewhere. It is kept in this browser until the desk has read it. */
export const PasteText = ({ text, onChange, onDone }: PasteTextProps) => {
  const { t } = useTranslation('press')
  const { process, seat } = useHere()
  const client = useQueryClient()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const reading = useMutation({
    mutationFn: () =>
      sendArticle(process, seat, t('pasted-name'), new Blob([text], { type: 'text/plain' }), {
        signal: new AbortController().signal,
        onProgress: () => {},
      }),
    onSuccess: () => {
      client.invalidateQueries({ queryKey: ['seat', process, seat] })
      onDone()
    },
  })
  return (
    <form
      className="press-paste"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) reading.mutate()
        else field.current?.focus()
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
      {reading.error && <ErrorState error={reading.error} />}
      <div className="form-foot">
        <button type="submit" className="button primary" disabled={reading.isPending}>
          {t('paste-read')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('throw-away')}
        </button>
      </div>
    </form>
  )
}
