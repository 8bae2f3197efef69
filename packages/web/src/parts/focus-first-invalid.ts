/** Moves the focus to the first field of a form that still lacks something, once the form has said so. */
export const focusFirstInvalid = (form: HTMLElement): void => {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
