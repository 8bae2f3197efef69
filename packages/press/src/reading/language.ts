// Which language a text is in. What the desk drafts from is told by script and small words; the rest by eld.

/** Small words that no article of that language does without and the others hardly have. */
const SMALL_WORDS: Record<string, Set<string>> = {
  en: new Set(
    'the of and to in that was for on said with by it as at from had has have is were be which not this'.split(
      ' ',
    ),
  ),
  tr: new Set(
    've bir bu için ile da de olarak olan dedi daha sonra kadar gibi ise ancak göre söyledi belirtti oldu değil'.split(
      ' ',
    ),
  ),
}

/** Letters of Arabic script that one language writes and its neighbours do not. */
const LETTERS: [language: string, letters: RegExp][] = [
  ['ps', /[ټډړږښۍڼځڅې]/g],
  ['ur', /[ٹڈڑںےہھۓ]/g],
]

/** What eld may answer: languages in which the press of talks is read. */
const ANSWERS =
  'am ar az bn de el en es fa fr gu he hi hu hy it ja ka ko ku nl pa pl pt ro ru sq sr sv ta te tr uk ur vi zh'.split(
    ' ',
  )

const share = (words: string[], small: Set<string>): number =>
  words.filter((word) => small.has(word)).length / Math.max(words.length, 1)

const byScript = (text: string): string | null => {
  const arabic = text.match(/[\u0600-\u06FF]/g)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  if (arabic > latin) {
    for (const [language, letters] of LETTERS)
      if ((text.match(letters)?.length ?? 0) > arabic * 0.02) return language
    return null
  }
  if (latin < text.length * 0.4) return null
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const [en, tr] = [share(words, SMALL_WORDS.en!), share(words, SMALL_WORDS.tr!)]
  if (en > 0.15 && en > tr * 3) return 'en'
  if (tr > 0.05 && tr > en * 3 && /[ğşıİçöü]/.test(text)) return 'tr'
  return null
}

/** The primary subtag of a well-formed tag; null for anything else. */
export const languageTag = (tag: string | null | undefined): string | null => {
  try {
    return tag ? new Intl.Locale(tag.trim().replace('_', '-')).language : null
  } catch {
    return null // not a tag
  }
}

/** BCP 47. `stated` (a page's own word) counts where the text itself is too short to tell; English where nothing tells. */
export const detectLanguage = async (text: string, stated: string | null = null): Promise<string> => {
  const sample = text.slice(0, 4000)
  const told = byScript(sample)
  if (told) return told
  const { eld } = await import('eld/extrasmall')
  eld.setLanguageSubset(ANSWERS)
  const found = eld.detect(sample)
  return found.language && (found.isReliable() || !stated) ? found.language : (stated ?? 'en')
}
