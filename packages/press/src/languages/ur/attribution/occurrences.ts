// Where cues stand in a sentence, the longest first where they overlap, and what follows each.
import { type Line, QUOTED, type Run, runAt } from '../../verb-final/line.ts'
import { fold, wordSet } from '../script.ts'
import { URDU_CUES, type UrduCue } from './cues.ts'

export type Occurrence = {
  cue: UrduCue
  run: Run
  /** The first unit after the cue and its auxiliaries. */
  after: number
  /** First unit of what is said, where “کہ”, a colon or comma before a quotation says that it follows. */
  said: number | null
  passive: boolean
  negated: boolean
  /** “… کرتے ہوئے”: another verb follows. */
  participle: boolean
  imperfective: boolean
}

const AUXILIARY = wordSet('ہے ہیں تھا تھی تھے ہو گا گی گے آ آرہا آرہے آرہی آیا آئی آئے رہی رہے')
const PASSIVE = wordSet('گیا گئی گئے جاتا جاتی جا رہا')

export const occurrencesIn = (line: Line): Occurrence[] => {
  const { units, text } = line
  const found: Occurrence[] = []
  for (const cue of URDU_CUES) {
    // Most cues have a noun of their own: where it is missing, the pattern need not run.
    if (cue.key !== '' && !text.includes(cue.key)) continue
    for (const match of text.matchAll(cue.pattern)) {
      const run = runAt(line, match.index, match.index + match[0].length)
      if (found.some((other) => other.run[0] < run[1] && run[0] < other.run[1])) continue
      let after = run[1]
      let passive = false
      while (after < units.length && (AUXILIARY.has(units[after]!.text) || PASSIVE.has(units[after]!.text))) {
        if (PASSIVE.has(units[after]!.text)) passive = true
        after++
      }
      const participle = units[after]?.text === fold('ہوئے')
      let said: number | null = null
      let next = after
      if (units[next]?.text === '،' && units[next + 1]?.text === 'کہ') next++
      if (units[next]?.text === 'کہ') said = next + 1
      else if (/^[:،]$/.test(units[next]?.text ?? '') && units[next + 1]?.text === QUOTED) said = next + 1
      else if (units[next]?.text === QUOTED || (units[next]?.text === ':' && cue.shape !== 'according'))
        said = next
      while (said !== null && /^[:،]$/.test(units[said]?.text ?? '')) said++
      const imperfective =
        /(?:تا|تی|تے|^رہا|^رہی|^رہے)$/.test(units[run[1] - 1]!.text) && cue.shape === 'verb'
      found.push({
        cue,
        run: imperfective && !participle ? [run[0], after] : run,
        after,
        said: said !== null && said < units.length ? said : null,
        passive,
        negated: / (?:نہیں) /.test(` ${match[0]} `),
        participle,
        imperfective,
      })
    }
  }
  return found.sort((one, other) => one.run[0] - other.run[0])
}
