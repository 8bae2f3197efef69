import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { TextOf } from '../../parts/TextOf.tsx'
import { useFieldWords } from './field-words.ts'

interface WordsProps {
  kind: string
  words: EntryDetail['words']
}

/** The exact words of the act, field by field, in the language in which they were written. */
export const Words = ({ kind, words }: WordsProps) => {
  const { t } = useTranslation('panel')
  const labelOf = useFieldWords(kind)
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
