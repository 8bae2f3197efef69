import type { Text } from '../../../talks/src/act.ts'
import { Say } from './Say.tsx'
import { TextOf } from './TextOf.tsx'

interface SentenceProps {
  /** Key in the talks' catalogue of sentences: `act.paper.hand-over`. */
  of: string
  values: Record<string, string | number | Text>
}

const isText = (value: string | number | Text): value is Text => typeof value === 'object'

/** A sentence from a catalogue whose texts keep their own language and direction. */
export const Sentence = ({ of, values }: SentenceProps) => {
  const all = Object.entries(values)
  const plain = all.filter((pair): pair is [string, string | number] => !isText(pair[1]))
  const texts = all.filter((pair): pair is [string, Text] => isText(pair[1]))
  return (
    <Say
      of={`sentences:${of}`}
      values={Object.fromEntries(plain)}
      parts={Object.fromEntries(texts.map(([name, text]) => [name, <TextOf key={name} text={text} />]))}
    />
  )
}
