import { useTranslation } from 'react-i18next'
import type { Text } from '../../../talks/src/act.ts'
import { autonymOf, baseOf, directionOf } from '../words/languages.ts'
import { languageOf } from './text.ts'

interface TextOfProps {
  text: Text
  /** Set as the body of a document (serif, Nastaliq) instead of in the interface's type. */
  document?: boolean
  /** Says in which language the words are, where they are not in the reader's. */
  sayLanguage?: boolean
  /** Quotation marks around words that are verbatim. */
  quoted?: boolean
  className?: string
}

/** A text in the reader's language, or in another with its own direction and a word about it. */
export const TextOf = ({
  text,
  document = false,
  sayLanguage = false,
  quoted = false,
  className,
}: TextOfProps) => {
  const { t, i18n } = useTranslation('common')
  const language = languageOf(text, i18n.language)
  const other = baseOf(language) !== baseOf(i18n.language)
  const words = text[language] ?? ''
  // In the marks of the words' own language, and not a second time where they bring their own.
  const shown = quoted && !/^["“”«„]/.test(words) ? t('quoted', { words, lng: baseOf(language) }) : words
  const classes = [document ? 'document' : '', className ?? ''].join(' ').trim() || undefined
  const isolated = (
    <bdi lang={language} dir={directionOf(language)} className={document ? undefined : classes}>
      {shown}
    </bdi>
  )
  const note = sayLanguage && other && (
    <span className="other-language"> {t('in-language', { language: autonymOf(language) })}</span>
  )
  return document ? (
    <div>
      <div className={classes} lang={language} dir={directionOf(language)}>
        {shown}
      </div>
      {note}
    </div>
  ) : (
    <>
      {isolated}
      {note}
    </>
  )
}
