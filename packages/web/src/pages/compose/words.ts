// The words of a form: labels and helps of fields and names of their values, from the talks' catalogues.
import { useTranslation } from 'react-i18next'
import { VOCABULARY_OF } from '../../../../talks/src/catalogues/keys.ts'

export interface FormWords {
  /** Label of a field; `path` is its path in the body, `losses.state`. */
  label: (path: string) => string
  help: (path: string) => string | undefined
  /** Name of one of the values of an enumerated field. */
  value: (path: string, value: string) => string
}

/** The words for the forms of one kind. */
export const useFormWords = (kind: string): FormWords => {
  const { t, i18n } = useTranslation('compose')
  const keyOf = (path: string, part: 'label' | 'help') => {
    const nested = path.split('.').join('.of.')
    const last = path.split('.').at(-1) ?? path
    return [
      `fields:${kind}.${nested}.${part}`,
      `fields:any.${nested}.${part}`,
      `fields:any.${last}.${part}`,
    ].find((key) => i18n.exists(key))
  }
  return {
    label: (path) => {
      const key = keyOf(path, 'label')
      return key ? t(key) : path
    },
    help: (path) => {
      const key = keyOf(path, 'help')
      return key ? t(key) : undefined
    },
    value: (path, value) => {
      const vocabulary = VOCABULARY_OF[kind]?.[path]
      const key = vocabulary ? `vocabulary:${vocabulary}.${value}` : ''
      return key && i18n.exists(key) ? t(key) : value
    },
  }
}
