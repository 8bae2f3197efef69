import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agoOf, nextChange } from './ago-words.ts'

/** How long ago, kept true while the page is open. */
export const Ago = ({ at }: { at: string }) => {
  const { t } = useTranslation('common')
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), nextChange(at, now))
    return () => clearTimeout(timer)
  }, [at, now])
  const { unit, count } = agoOf(at, now)
  return <time dateTime={at}>{t(`ago.${unit}`, { count })}</time>
}
