import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface SayProps {
  /** Catalogue key, with its namespace: `exchange:from-to`. */
  of: string
  /** What stands in the gaps as elements: names, dates, links. */
  parts?: Record<string, ReactNode>
  /** What stands in the gaps as plain words and numbers; `count` chooses the plural. */
  values?: Record<string, string | number>
}

/** A sentence of a catalogue whose gaps hold elements. The catalogue orders them; each keeps its own direction. */
export const Say = ({ of, parts = {}, values = {} }: SayProps) => {
  const { t } = useTranslation()
  const names = Object.keys(parts)
  const marked = Object.fromEntries(names.map((name, index) => [name, `\uE000${index}\uE001`]))
  const pieces = t(of, { ...values, ...marked }).split(/\uE000(\d+)\uE001/)
  return pieces.map((piece, index) => (
    <Fragment key={index}>{index % 2 === 1 ? parts[names[Number(piece)] ?? ''] : piece}</Fragment>
  ))
}
