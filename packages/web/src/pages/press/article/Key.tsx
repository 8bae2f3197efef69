/** The key beside what it does. Whoever hears the page is told it by `aria-keyshortcuts`. */
export const Key = ({ of }: { of: string }) => (
  <span className="press-key" aria-hidden="true">
    {of}
  </span>
)
