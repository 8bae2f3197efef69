import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localeOf } from '../../words/languages.ts'
import { agoInWords, nextChange } from './ago.ts'

/** How long ago, kept true while the page is open. */
export const Ago = ({ at }: { at: string }) => {
  const { i18n } = useTranslation()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), nextChange(at, now))
    return () => clearTimeout(timer)
  }, [at, now])
  return <time dateTime={at}>{agoInWords(at, now, localeOf(i18n.language))}</time>
}
