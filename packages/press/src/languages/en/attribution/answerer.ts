// Who speaks in a quotation that stands alone: whoever the sentence before tells of, or whoever is being interviewed.
import type { Span } from '../../../span.ts'
import { clausesOf, subjectOf } from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
import type { Stretch } from './parse/pieces.ts'
import { headOf } from './speakers.ts'

const ANIMATE = /^(?:he|she)$/

/** The person whom a narrated sentence is about: “Mr Lind shook his head.” */
export const toldOf = (stretch: Stretch, named: boolean): Span | null => {
  if (stretch.form !== 'paragraph') return null
  const clauses = clausesOf(stretch)
  const { pieces } = stretch
  const main = clauses.verbs.find(
    ({ form, from }) => (form === 'finite' || form === 'bare') && !isRelative(pieces[from - 1]),
  )
  const subject = main === undefined ? null : subjectOf(clauses, main)
  if (subject === null) return null
  const [from, to] = subject.run
  if (!named && to - from === 1 && ANIMATE.test(pieces[from]!.lower)) return pieces[from]!.span
  const head = headOf(pieces, subject.run)
  const names = pieces
    .slice(from, to)
    .filter(({ pos, token }) => pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token?.text ?? ''))
  // A person has two names, or a title and one; places and days stand alone more often.
  if (head?.pos !== 'PROPN' || names.length < 2 || /^(?:the|both|its|their)$/.test(pieces[from]!.lower))
    return null
  return [pieces[from]!.span[0], pieces[to - 1]!.span[1]]
}

export const isQuestion = ({ pieces }: Stretch): boolean =>
  pieces.at(-1)?.lower === '?' || pieces[0]?.lower === 'q'

/** Whoever was introduced last before the first question. */
export const interviewee = (stretches: readonly Stretch[], question: number): Span | null => {
  for (let at = question - 1; at >= 0; at--) {
    const told = toldOf(stretches[at]!, true)
    if (told !== null) return told
  }
  return null
}
