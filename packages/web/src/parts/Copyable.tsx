import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** A hash or key in monospace that can be copied. */
export const Copyable = ({ words }: { words: string }) => {
  const { t } = useTranslation('common')
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard?.writeText(words)
    setCopied(true)
  }
  return (
    <span className="copyable">
      <code className="mono">{words}</code>{' '}
      <button
        type="button"
        className="link small"
        onClick={copy}
        aria-label={t('copy-what', { what: words.slice(0, 8) })}
      >
        {t(copied ? 'copied' : 'copy')}
      </button>
    </span>
  )
}
