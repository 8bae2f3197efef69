// The timeline comes page by page, the latest first; each page runs from first to last.
import type { Timeline } from '../../../../talks/src/answers/pages.ts'

type Items = Pick<Timeline, 'items' | 'undated'>

/** All items of the pages, first to last, each once: the record may have grown between two pages. */
export function inOrder(pages: readonly Items[]): Items {
  const all = (of: keyof Items) => {
    const found = new Map(pages.flatMap((page) => page[of]).map((item) => [item.told.id, item]))
    return [...pages]
      .reverse()
      .flatMap((page) => page[of])
      .filter((item) => found.get(item.told.id) === item)
  }
  return { items: all('items'), undated: all('undated') }
}
