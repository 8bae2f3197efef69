import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceRow } from '../../../../talks/src/answers/pages.ts'
import { seatPath } from '../../api/ask.ts'
import { useHere } from '../../shell/here.ts'
import { localeOf } from '../../words/languages.ts'

type File = EvidenceRow['files'][number]

/** Types that the browser draws itself. Anything else is only ever kept to disk. */
const SHOWABLE = /^image\/(jpeg|png|webp|gif|avif)$/

/** One file. Nothing is fetched or drawn before the reader asks for it: a photograph can harm. */
export const ExhibitFile = ({ file, sensitive }: { file: File; sensitive: boolean }) => {
  const { t, i18n } = useTranslation('evidence')
  const { process, seat } = useHere()
  const [shown, setShown] = useState(false)
  const size = new Intl.NumberFormat(localeOf(i18n.language), {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, file.bytes / 1000))
  const address = `/api/${seatPath(process, seat, `files/${file.sealed}`)}`
  return (
    <li className="exhibit-file">
      <bdi>{file.name}</bdi>{' '}
      <span className="small muted">
        <bdi>{file.mediaType}</bdi> · {size}
        {file.state !== 'here' && <> · {t(`file.${file.state}`)}</>}
      </span>{' '}
      {file.state === 'here' && (
        <>
          {SHOWABLE.test(file.mediaType) && (
            <button type="button" className="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
              {t(shown ? 'hide' : sensitive ? 'show-sensitive' : 'show')}
            </button>
          )}{' '}
          <a href={address} download={file.name}>
            {t('save')}
          </a>
        </>
      )}
      {shown && <img src={`${address}?inline=1`} alt={t('image-of', { name: file.name })} />}
    </li>
  )
}
