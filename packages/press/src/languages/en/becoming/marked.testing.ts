// What a marked sentence becomes, for tests.
import { bearing } from '../bearing/bearing.ts'
import { marked } from '../bearing/marked.ts'
import { event } from '../events/event.ts'
import { becomes } from './becomes.ts'

/** `text` with its source, cue and claim in brackets, as `marked` takes it. */
export const becomingOf = (text: string, given: Parameters<typeof marked>[1] = {}) => {
  const { analysed, statement } = marked(text, given)
  return becomes(analysed, statement, event(analysed, statement).event, bearing(analysed, statement))
}
