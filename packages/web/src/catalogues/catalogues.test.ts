import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Catalogue = { [key: string]: string | Catalogue }
const here = import.meta.dirname
const source = join(here, '..')
const talks = join(source, '../../talks/src/catalogues')

const flat = (catalogue: Catalogue, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )
const read = (file: string) => new Map(flat(JSON.parse(readFileSync(file, 'utf8')) as Catalogue))
const namespaces = (folder: string) =>
  readdirSync(join(folder, 'en')).map((file) => ({ name: file.replace('.json', ''), folder }))
const all = [...namespaces(here), ...namespaces(talks)]

const gaps = (words: string) => [...words.matchAll(/\{\{(\w+)|<(\w+)\/>/g)].map(([gap]) => gap).sort()

describe('the languages', () => {
  it.each(all)('$name says the same in English and Urdu', ({ name, folder }) => {
    const [english, urdu] = ['en', 'ur'].map((language) => read(join(folder, language, `${name}.json`)))
    expect([...urdu!.keys()].sort()).toEqual([...english!.keys()].sort())
    // A sentence of the talks may open with in one language what it closes with in another.
    if (folder === talks) return
    for (const [key, words] of english!) {
      expect(urdu!.get(key)?.trim(), key).not.toBe('')
      expect(gaps(urdu!.get(key) ?? ''), key).toEqual(gaps(words))
    }
  })
})

describe('the pages', () => {
  const english = new Map(all.map(({ name, folder }) => [name, read(join(folder, 'en', `${name}.json`))]))
  const files = readdirSync(join(source, 'pages'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx$/.test(file),
  )
  it.each(files)('%s uses no word that no catalogue has', (file) => {
    const code = readFileSync(join(source, 'pages', file), 'utf8')
    const asked = [...code.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, names]) =>
      [...names!.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!),
    )
    const missing = [...code.matchAll(/[^\w]t\('([^'`$]+)'/g)]
      .map(([, key]) => key!)
      .filter((key) => {
        const [words, named] = key.split(':').reverse() as [string, string?]
        const forms = [words, `${words}_one`, `${words}_other`]
        const searched = named ? [named] : [...asked, 'shell', 'common']
        return !searched.some((name) => forms.some((form) => english.get(name)?.has(form)))
      })
    expect(missing).toEqual([])
  })
})
