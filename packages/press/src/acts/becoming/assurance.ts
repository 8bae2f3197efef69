// Assurances given and declined, in the word that the source has for it.
import type { Telling } from '../telling.ts'
import { statement } from './statement.ts'

export const assuranceGiven = (telling: Telling): void => {
  const from = telling.doer
  const to = telling.recipients(from)
  if (from === null || to.length === 0) {
    statement(telling)
    return
  }
  const { lexicon } = telling.planning
  const manner = telling.told(lexicon.manner)
  telling.act('assurance.give', {
    actor: { organisation: from },
    // The registry knows written and oral; what is not stated is entered as the lesser, and says so.
    ...(manner === undefined ? { remark: lexicon.remarks.manner } : {}),
    body: { form: manner ?? 'oral', to, text: telling.text },
  })
}

export const assuranceDeclined = (telling: Telling): void => {
  const from = telling.doer
  if (from === null) {
    statement(telling)
    return
  }
  const { lexicon } = telling.planning
  const to = telling.recipients(from)
  telling.act('assurance.decline', {
    actor: { organisation: from },
    body: {
      form: telling.told(lexicon.manner) ?? 'not-stated',
      ...(to.length > 0 ? { to } : {}),
      wording: telling.told(lexicon.declining) ?? 'refused',
      text: telling.text,
    },
  })
}
