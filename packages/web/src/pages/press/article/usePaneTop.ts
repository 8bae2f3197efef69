import { type RefObject, useLayoutEffect } from 'react'

/** Tells the panes in `frame` where they begin, as `--press-top`, so that they fill the window and no more. */
export const usePaneTop = (frame: RefObject<HTMLElement | null>, ready: boolean): void => {
  useLayoutEffect(() => {
    const element = frame.current
    if (!element || !ready) return
    const measure = () => {
      const top = element.getBoundingClientRect().top + window.scrollY
      element.style.setProperty('--press-top', `${Math.round(top)}px`)
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(document.body)
    for (const before of element.parentElement?.children ?? []) if (before !== element) watch.observe(before)
    return () => watch.disconnect()
  }, [frame, ready])
}
