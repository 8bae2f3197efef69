// Where cues stand in a Turkish sentence.
import { type Line, QUOTED, type Run } from '../../verb-final/line.ts'
import { TURKISH_CUES, type TurkishCue, type TurkishForm } from './cues.ts'
import { isMark } from './phrases.ts'

export type Occurrence = { cue: TurkishCue; form: TurkishForm; run: Run }

const byInitial = Map.groupBy(TURKISH_CUES, ({ initial }) => initial)
/** A verb in the past or present that a quotation with “diye” hands over to, whichever it is. */
const ANY_VERB = /(?:[dt][ıiuü](?:lar|ler)?|[ıiuü]yor(?:du)?|m[ıiuü]şt[ıi])$/u

/** “Uzmanlar … görüşünde.”: a stance instead of a verb. */
const STANCE = /^(?:görüş|kanaat|kanı|düşünce|inanc|fikr)\p{L}{0,6}nd[ae](?:dir|ydi|l[ae]r)?$/u
const plainCue = (lemma: string): TurkishCue => ({
  lemma,
  force: 'said',
  code: null,
  mode: null,
  takes: 'clause',
  before: '',
  initial: '',
  forms: [],
})

const precededBy = ({ units }: Line, at: number, before: string): number => {
  if (before === '') return at
  const words = before.split(' ')
  const from = at - words.length
  return from >= 0 && words.every((word, n) => units[from + n]!.text === word) ? from : -1
}

const cueAt = (line: Line, at: number): Occurrence | null => {
  const { text } = line.units[at]!
  for (const cue of byInitial.get(text[0] ?? '') ?? []) {
    const form = cue.forms.find(([, pattern]) => pattern.test(text))
    if (!form) continue
    const from = precededBy(line, at, cue.before)
    if (from !== -1) return { cue, form: form[0], run: [from, at + 1] }
  }
  return null
}

export const occurrencesIn = (line: Line): Occurrence[] => {
  const { units } = line
  const found: Occurrence[] = []
  for (const [at, { text }] of units.entries()) {
    const one = cueAt(line, at)
    const quotedBefore = units[at - 1]?.text === 'diye' && units[at - 2]?.text === QUOTED
    // “Sözlerini şöyle tamamladı: “…””
    const quotedBehind = units[at + 1]?.text === ':' && units[at + 2]?.text === QUOTED
    if (one) found.push(one)
    else if (STANCE.test(text) && at > 0 && (units[at + 1] === undefined || isMark(units[at + 1]!.text)))
      found.push({ cue: plainCue('görüşünde olmak'), form: 'finite', run: [at, at + 1] })
    else if ((quotedBefore || quotedBehind) && ANY_VERB.test(text)) {
      const object = units[at + 1]
      const last = object !== undefined && /^söze$/u.test(object.text) ? at + 2 : at + 1
      const stem = text.replace(ANY_VERB, '')
      found.push({
        cue: plainCue(`${stem}${/[aıou][^aeıioöuü]*$/u.test(stem) ? 'mak' : 'mek'}`),
        form: 'finite',
        run: [at, last],
      })
    }
  }
  return found
}
