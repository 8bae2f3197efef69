import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Named } from '../../../talks/src/answers/shared.ts'
import { localeOf } from '../words/languages.ts'
import { NameOf } from './NameOf.tsx'

/** Names as a list of the reader's language: "Qatar and Türkiye". Each keeps its own direction. */
export const NamesOf = ({ of, or = false }: { of: readonly Named[]; or?: boolean }) => {
  const { i18n } = useTranslation()
  const format = new Intl.ListFormat(localeOf(i18n.language), { type: or ? 'disjunction' : 'conjunction' })
  let at = 0
  return format.formatToParts(of.map(({ id }) => id)).map((part, index) => {
    const named = part.type === 'element' ? of[at++] : undefined
    return <Fragment key={index}>{named ? <NameOf of={named} /> : part.value}</Fragment>
  })
}
