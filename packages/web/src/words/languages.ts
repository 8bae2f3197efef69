// The languages that people of the talks write in. A language becomes one of the interface as soon as
// `catalogues/<code>/` exists; nothing else needs to be told.

/** Names of languages in themselves. BCP 47 `prs` is Dari. */
export const AUTONYMS: Record<string, string> = {
  ar: 'العربية',
  en: 'English',
  fa: 'فارسی',
  fr: 'Français',
  prs: 'دری',
  ps: 'پښتو',
  ru: 'Русский',
  tr: 'Türkçe',
  ur: 'اردو',
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'prs', 'ps', 'ur', 'ckb', 'sd', 'he'])

/** Base of a BCP 47 tag: `en-GB` → `en`. */
export const baseOf = (language: string): string => language.split('-')[0] ?? language

/** Direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(baseOf(language)) || /-Arab\b/.test(language) ? 'rtl' : 'ltr'

/** Locale for dates and numbers. Urdu is written here as in Pakistan, Dari and Pashto as in Afghanistan. */
export const localeOf = (language: string): string =>
  ({ en: 'en-GB', ur: 'ur-PK', ps: 'ps-AF', prs: 'fa-AF', fa: 'fa-AF' })[language] ?? language

/** A language's name in itself, or its code. */
export const autonymOf = (language: string): string =>
  AUTONYMS[language] ?? AUTONYMS[baseOf(language)] ?? language
