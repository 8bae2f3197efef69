// Finds every catalogue of the pages and of the talks at build time; each is fetched when first needed.
import type { BackendModule, ReadCallback } from 'i18next'

type Catalogue = Record<string, unknown>
const files: Record<string, () => Promise<unknown>> = {
  ...import.meta.glob('../catalogues/*/*.json', { import: 'default' }),
  ...import.meta.glob('../../../talks/src/catalogues/*/*.json', { import: 'default' }),
}

const loaders = new Map<string, () => Promise<unknown>>()
for (const [path, load] of Object.entries(files)) {
  const [language, file] = path.split('/').slice(-2) as [string, string]
  loaders.set(`${language}/${file.replace('.json', '')}`, load)
}

/** Languages that the interface speaks: those with a catalogue of the shell. */
export const LANGUAGES = [...loaders.keys()]
  .filter((key) => key.endsWith('/shell'))
  .map((key) => key.split('/')[0] as string)
  .sort()

/** Namespaces that the talks bring: words of acts, roles, answers. Sentences may come from any of them. */
export const TALKS_NAMESPACES = [
  ...new Set(
    Object.keys(files)
      .filter((path) => path.includes('/talks/'))
      .map((path) => path.split('/').at(-1)?.replace('.json', '') as string),
  ),
]

/** Gives i18next one catalogue. A namespace that a language lacks is empty there, and English answers for it. */
export const cataloguesBackend: BackendModule = {
  type: 'backend',
  init() {},
  read(language: string, namespace: string, done: ReadCallback) {
    const load = loaders.get(`${language}/${namespace}`)
    if (!load) return done(null, {})
    load().then(
      (catalogue) => done(null, catalogue as Catalogue),
      (error: unknown) => done(error as Error, false),
    )
  },
}
