import { useTranslation } from 'react-i18next'

/** What a field of an act is called, by its path in the act (`body.text`), else the path itself. */
export const useFieldWords = (kind: string): ((field: string) => string) => {
  const { t, i18n } = useTranslation('panel')
  return (field) => {
    const path = field.split('.').slice(1)
    const nested = path.join('.of.')
    const key = [
      `fields:${kind}.${nested}.label`,
      `fields:any.${nested}.label`,
      `fields:any.${path.at(-1)}.label`,
    ].find((one) => i18n.exists(one))
    return key ? t(key) : field
  }
}
