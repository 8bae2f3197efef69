import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useHere } from '../../../shell/here.ts'
import { filesChosen } from './files-of.ts'
import { sendFiles } from './sending.ts'

const TAKES = '.txt,.md,.html,.htm,.pdf,.docx,.eml,.mbox,.xml,.rss,.atom,.json,.jsonl'

/** Ways to bring articles: files, a folder, text. Dropping works on the whole page. */
export const AddBar = ({ pasting, onPaste }: { pasting: boolean; onPaste: () => void }) => {
  const { t } = useTranslation('press')
  const { process, seat } = useHere()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const send = (input: HTMLInputElement) => {
    sendFiles(process, seat, filesChosen(input.files))
    input.value = ''
  }
  return (
    <div className="press-add">
      <input
        ref={files}
        className="press-file"
        type="file"
        multiple
        hidden
        accept={TAKES}
        onChange={(event) => send(event.target)}
      />
      <input
        ref={folder}
        className="press-folder"
        type="file"
        hidden
        {...{ webkitdirectory: '' }}
        onChange={(event) => send(event.target)}
      />
      <button type="button" className="button primary" onClick={() => files.current?.click()}>
        {t('add-files')}
      </button>
      <button type="button" className="button" onClick={() => folder.current?.click()}>
        {t('add-folder')}
      </button>
      <button type="button" className="button" aria-expanded={pasting} onClick={onPaste}>
        {t('paste-text')}
      </button>
      <p className="hint small muted">{t('add-help')}</p>
    </div>
  )
}
