// Which language of a text a reader is given.
import { useTranslation } from 'react-i18next'
import type { Text } from '../../../talks/src/act.ts'
import { baseOf } from '../words/languages.ts'

/** The language of `text` that suits a reader of `language`: the same, its base, English, else its first. */
export const languageOf = (text: Text, language: string): string => {
  const written = Object.keys(text)
  return (
    written.find((one) => one === language) ??
    written.find((one) => baseOf(one) === baseOf(language)) ??
    written.find((one) => baseOf(one) === 'en') ??
    written[0] ??
    language
  )
}

/** The words of `text` for a reader of `language`. For attributes and sorting; on a page use `TextOf`. */
export const wordsOf = (text: Text, language: string): string => text[languageOf(text, language)] ?? ''

/** `wordsOf` in the reader's own language. */
export const useText = (): ((text: Text) => string) => {
  const { i18n } = useTranslation()
  return (text) => wordsOf(text, i18n.language)
}
