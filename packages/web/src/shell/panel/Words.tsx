import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { TextOf } from '../../parts/TextOf.tsx'

interface WordsProps {
  kind: string
  words: EntryDetail['words']
}

/** The exact words of the act, field by field, in the language in which they were written. */
export const Words = ({ kind, words }: WordsProps) => {
  const { t, i18n } = useTranslation('panel')
  const labelOf = (field: string) => {
    const path = field.split('.').slice(1)
    const nested = path.join('.of.')
    const key = [
      `fields:${kind}.${nested}.label`,
      `fields:any.${nested}.label`,
      `fields:any.${path.at(-1)}.label`,
    ].find((one) => i18n.exists(one))
    return key ? t(key) : field
  }
  return (
    <section className="words" aria-label={t('words')}>
      {words.map((one, index) => (
        <div key={`${one.field} ${index}`}>
          <h3 className="small muted">{labelOf(one.field)}</h3>
          <TextOf text={one.text} document sayLanguage />
        </div>
      ))}
    </section>
  )
}
