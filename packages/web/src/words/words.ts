// The interface's language: catalogues, direction of the page, and how numbers and lists read.
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { getPreferences } from '../prefs/preferences.ts'
import { cataloguesBackend, LANGUAGES, TALKS_NAMESPACES } from './catalogues.ts'
import { directionOf } from './languages.ts'

const onPage = (language: string) => {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

const firstLanguage = (): string => {
  const wished = [getPreferences().language, ...navigator.languages.map((tag) => tag.split('-')[0])]
  return wished.find((language) => language && LANGUAGES.includes(language)) ?? 'en'
}

/** Loads the shell's words in the reader's language. Pages ask for their own namespace with `useTranslation('issues')`. */
export const startWords = async (): Promise<void> => {
  i18next.on('languageChanged', onPage)
  await i18next
    .use(cataloguesBackend)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      fallbackLng: 'en',
      supportedLngs: LANGUAGES,
      // What is said of a failure must be here before the node is gone.
      ns: ['shell', 'common', 'failures', 'door', ...TALKS_NAMESPACES],
      defaultNS: 'shell',
      fallbackNS: ['common', ...TALKS_NAMESPACES],
      interpolation: { escapeValue: false }, // React escapes
      returnNull: false,
    })
}
