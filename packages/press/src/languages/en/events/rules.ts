// The rules of events, by the names under which docs/press.md explains them: three for each of the sixteen codes.
import { PLOVER_CODES } from '../../../draft.ts'

const OF_EACH_CODE = {
  said: 'The attributing verb is the event: accused, demanded, refused.',
  verb: 'A verb of the claim, where asked with its object or subject.',
  noun: 'A noun of the claim: talks, shelling, a truce violation.',
} as const

export const EVENT_RULES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    PLOVER_CODES.flatMap((code) =>
      Object.entries(OF_EACH_CODE).map(([of, meaning]) => [`${code.toLowerCase()}-${of}`, meaning]),
    ),
  ),
  'event-denied': 'What is denied, or kept back, is no event.',
  'event-felt': 'What is only felt about a deed, or asked about it, is no event.',
  'event-offered': 'What is offered is no event, relief apart.',
}
