/**
 * Moves the focus along the elements that a selector finds: to the next (1) or the one before (-1), or onto the first
 * from outside. False where there is nowhere to go.
 */
export const stepFocus = (selector: string, by: 1 | -1): boolean => {
  const all = [...document.querySelectorAll<HTMLElement>(selector)]
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? all[0] : all[at + by]
  next?.focus()
  return next !== undefined
}
