// From the page to places in the article's text, and into view. Pieces of text carry `data-at`: where they begin.
import type { Span } from '../types.ts'

const placeOf = (node: Node, offset: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-at]')
  if (piece && node instanceof Text) return Number(piece.dataset.at) + offset
  if (!(node instanceof Element)) return null
  // Between two pieces: where the next one begins, else where the last one ends.
  const next = node.childNodes[offset]
  const inside =
    next instanceof Element ? (next.matches('[data-at]') ? next : next.querySelector('[data-at]')) : null
  if (inside) return Number((inside as HTMLElement).dataset.at)
  const last = [...node.querySelectorAll<HTMLElement>('[data-at]')].at(-1)
  return last ? Number(last.dataset.at) + (last.textContent?.length ?? 0) : null
}

/** What is selected within `pane`, in the article's text; both ends are the same for a mere caret. Null: nothing in it. */
export const selectedIn = (pane: Element | null): Span | null => {
  const selection = document.getSelection()
  if (!pane || !selection?.anchorNode || !selection.focusNode) return null
  if (!pane.contains(selection.anchorNode) || !pane.contains(selection.focusNode)) return null
  const ends = [
    placeOf(selection.anchorNode, selection.anchorOffset),
    placeOf(selection.focusNode, selection.focusOffset),
  ]
  if (ends[0] == null || ends[1] == null) return null
  return ends[0] <= ends[1] ? [ends[0], ends[1]] : [ends[1], ends[0]]
}

/** Scrolls no further than is needed, and at once where motion is not wanted. */
export const show = (element: Element | null | undefined): void => {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' })
}
