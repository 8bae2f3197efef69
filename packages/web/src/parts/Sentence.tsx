import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text } from '../../../talks/src/act.ts'
import { TextOf } from './TextOf.tsx'

interface SentenceProps {
  /** Key of a catalogue of the talks. */
  of: string
  values: Record<string, string | number | Text>
}

const OPEN = '\uE000'
const CLOSE = '\uE001'

/** A sentence from a catalogue whose texts keep their own language and direction. */
export const Sentence = ({ of, values }: SentenceProps) => {
  const { t } = useTranslation()
  const texts: Text[] = []
  const marked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value !== 'object' || value === null) return [name, value]
      texts.push(value)
      return [name, `${OPEN}${texts.length - 1}${CLOSE}`]
    }),
  )
  const pieces = t(of, { ...marked, defaultValue: of }).split(/\uE000(\d+)\uE001/)
  return (
    <>
      {pieces.map((piece, index) => {
        const text = index % 2 === 1 ? texts[Number(piece)] : undefined
        return <Fragment key={index}>{text ? <TextOf text={text} /> : piece}</Fragment>
      })}
    </>
  )
}
