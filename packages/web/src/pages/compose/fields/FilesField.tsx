import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../../../../../talks/src/act.ts'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { useHere } from '../../../shell/here.ts'
import { bytesInWords } from './bytes.ts'
import { upload } from './upload.ts'

interface FilesFieldProps {
  label: string
  help?: string | undefined
  value: FileRef[]
  onChange: (change: (files: FileRef[]) => FileRef[]) => void
}

interface Going {
  name: string
  sent: number
  of: number
}

/** Files, sealed by the node as they arrive; the entry names them. */
export const FilesField = ({ label, help, value, onChange }: FilesFieldProps) => {
  const { t, i18n } = useTranslation('compose')
  const { process, seat } = useHere()
  const id = useId()
  const [going, setGoing] = useState<Going[]>([])
  const [failed, setFailed] = useState<{ name: string; problem: unknown }[]>([])
  const send = async (files: File[]) => {
    setFailed([])
    for (const file of files) {
      setGoing((all) => [...all, { name: file.name, sent: 0, of: file.size }])
      const progress = (sent: number) =>
        setGoing((all) => all.map((one) => (one.name === file.name ? { ...one, sent } : one)))
      try {
        const sealed = await upload(process, seat, file, progress)
        onChange((known) => [...known, sealed])
      } catch (problem) {
        setFailed((all) => [...all, { name: file.name, problem }])
      }
      setGoing((all) => all.filter((one) => one.name !== file.name))
    }
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} <span className="muted">{t('optional')}</span>
      </label>
      <input
        id={id}
        type="file"
        multiple
        onChange={(event) => {
          send([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {help && <p className="hint">{help}</p>}
      <ul>
        {value.map((file) => (
          <li key={file.sealed} className="picked">
            <bdi>{file.name}</bdi> <span className="muted">{bytesInWords(file.bytes, i18n.language)}</span>
            <button
              type="button"
              className="link small"
              aria-label={t('remove-what', { what: file.name })}
              onClick={() => onChange((known) => known.filter((one) => one.sealed !== file.sealed))}
            >
              {t('remove')}
            </button>
          </li>
        ))}
        {going.map((one) => (
          <li key={one.name}>
            <bdi>{one.name}</bdi>{' '}
            <progress value={one.sent} max={one.of} aria-label={t('sending', { file: one.name })} />
          </li>
        ))}
      </ul>
      {failed.map(({ name, problem }) => (
        <div key={name}>
          <p className="problem">{t('not-sent', { file: name })}</p>
          <ErrorState error={problem} />
        </div>
      ))}
    </div>
  )
}
