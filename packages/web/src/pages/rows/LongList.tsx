import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import './long-list.css'

/** Below this many rows all of them stand on the page, where the browser's own search finds them. */
const ALL_BELOW = 200

interface LongListProps<Row> {
  rows: readonly Row[]
  /** Height of a row in pixels before it is measured. */
  estimate: number
  label: string
  className?: string
  rowKey: (row: Row) => string
  children: (row: Row) => ReactNode
}

/** A list of any length, of which only the rows near the window are on the page. */
export const LongList = <Row,>(props: LongListProps<Row>) =>
  props.rows.length < ALL_BELOW ? <WholeList {...props} /> : <WindowedList {...props} />

const WholeList = <Row,>({ rows, label, className = 'rows', rowKey, children }: LongListProps<Row>) => (
  <ol className={className} aria-label={label}>
    {rows.map((row) => (
      <li key={rowKey(row)}>{children(row)}</li>
    ))}
  </ol>
)

const WindowedList = <Row,>(props: LongListProps<Row>) => {
  const { rows, estimate, label, className = 'rows', rowKey, children } = props
  const list = useRef<HTMLOListElement>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => setOffset((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => estimate,
    overscan: 8,
    scrollMargin: offset,
    getItemKey: (index) => rowKey(rows[index]!),
  })
  const items = virtual.getVirtualItems()
  return (
    <ol
      className={`${className} windowed`}
      aria-label={label}
      ref={list}
      style={{ blockSize: virtual.getTotalSize() }}
    >
      {items.map((item) => (
        <li
          key={item.key}
          data-index={item.index}
          ref={virtual.measureElement}
          aria-setsize={rows.length}
          aria-posinset={item.index + 1}
          style={{ transform: `translateY(${item.start - offset}px)` }}
        >
          {children(rows[item.index]!)}
        </li>
      ))}
    </ol>
  )
}
