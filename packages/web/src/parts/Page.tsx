import { type ReactNode, useEffect, useRef } from 'react'

interface PageProps {
  title: string
  /** One sentence under the heading, where the page needs one. */
  lead?: ReactNode
  /** Controls of the page: filters, print. */
  tools?: ReactNode
  children: ReactNode
}

/** The first page begins at the top of the window; one that takes another's place, with the focus in it, at its heading. */
let opened = false

/** Frame of every page: its one heading, its controls, its title in the window. */
export const Page = ({ title, lead, tools, children }: PageProps) => {
  useEffect(() => {
    document.title = `${title} · Parley`
  }, [title])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (opened && document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
    opened = true
  }, [])
  return (
    <div className="page">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {tools && <div className="page-tools">{tools}</div>}
        {lead && <p>{lead}</p>}
      </header>
      {children}
    </div>
  )
}

/** A part of a page under its own heading. `id` makes it a landmark that the heading names. */
export const Section = ({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) => (
  <section className="section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
