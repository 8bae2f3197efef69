import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** A hash in full, to be compared or copied. */
export const Hash = ({ of, label }: { of: string; label?: string }) => {
  const { t } = useTranslation('record')
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 3000)
    return () => clearTimeout(timer)
  }, [copied])
  if (!of) return <span className="muted">{t('none-yet')}</span>
  const copy = () => navigator.clipboard?.writeText(of).then(() => setCopied(true))
  return (
    <span className="hash">
      {label && <span className="small muted">{label}</span>}
      <code className="mono">{of}</code>
      <button type="button" className="link small" onClick={copy}>
        {t(copied ? 'copied' : 'copy-hash')}
      </button>
      <span className="visually-hidden" aria-live="polite">
        {copied ? t('copied') : ''}
      </span>
    </span>
  )
}
