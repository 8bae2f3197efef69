import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NotebookAnswer } from '../../../../node/src/http/answers.ts'
import { seatPath, send } from '../../api/ask.ts'
import { Answer } from '../../parts/Answer.tsx'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { Page } from '../../parts/Page.tsx'
import { useHere } from '../../shell/here.ts'
import { Lines } from './Lines.tsx'
import './notebook.css'

/** Notes in the room: one line and Enter. Private, time-stamped, outside the register. */
const NotebookPage = () => {
  const { t } = useTranslation('notebook')
  const { process, seat } = useHere()
  const client = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const adding = useMutation({
    mutationFn: (text: string) => send(seatPath(process, seat, 'notebook'), { text }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['seat', process, seat] }),
    // What did not arrive goes back into the line, before whatever was typed since.
    onError: (_, text) => setWords((typed) => (typed ? `${text} ${typed}` : text)),
  })
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="notebook">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const text = words.trim()
            if (!text) return
            setWords('')
            adding.mutate(text)
            input.current?.focus()
          }}
        >
          <div className="field">
            <label htmlFor="line">{t('line')}</label>
            <input
              id="line"
              ref={input}
              type="text"
              dir="auto"
              autoComplete="off"
              value={words}
              placeholder={t('line-placeholder')}
              onChange={(event) => setWords(event.target.value)}
              // biome-ignore lint/a11y/noAutofocus: the page is one line to write in
              autoFocus
            />
          </div>
        </form>
        {adding.error && <ErrorState error={adding.error} />}
        <Answer<NotebookAnswer> path="notebook">{(answer) => <Lines lines={answer.lines} />}</Answer>
      </div>
    </Page>
  )
}
export default NotebookPage
