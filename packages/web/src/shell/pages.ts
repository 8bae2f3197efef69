// The pages, found by folder: `pages/<name>/index.tsx` exports the page as default. Each is a chunk of its own.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** Groups of the rail, in its order. A rule stands between two groups. */
export const RAIL: readonly (readonly string[])[] = [
  ['overview', 'exchange', 'issues', 'commitments'],
  ['sessions', 'people', 'evidence'],
  ['incidents', 'statements', 'timeline'],
  ['press'],
  ['record', 'notebook', 'rooms'],
]

type PageModule = { default: ComponentType }
const modules = import.meta.glob<PageModule>('../pages/*/index.tsx')

const pages = new Map<string, LazyExoticComponent<ComponentType>>()
for (const [path, load] of Object.entries(modules)) pages.set(path.split('/').at(-2) as string, lazy(load))

/** The page of that name, or undefined. */
export const pageNamed = (name: string) => pages.get(name)
