// Exhibits that were shown. What was left behind is not said unless it is.
import { told } from '../lexicon/lexicon.ts'
import type { Telling } from '../telling.ts'
import { statement } from './statement.ts'

/** Show people, or hold their names: shown with care. */
const SENSITIVE = new Set(['identity-document', 'photograph', 'video'])

export const evidence = (telling: Telling): void => {
  const from = telling.doer
  const to = telling.recipients(from)
  if (from === null) {
    statement(telling)
    return
  }
  const { lexicon } = telling.planning
  const named = lexicon.exhibitForms
    .filter(([form, words]) => form !== 'other' && words.test(telling.words))
    .map(([form]) => form)
  const forms = named.length > 0 ? named : ['other']
  // An identity document is a document: the one word does not make two exhibits.
  const kept = forms.filter((form) => form !== 'document' || !forms.includes('identity-document'))
  kept.forEach((form, at) => {
    const last = at === kept.length - 1
    const word = telling.planning.word('exhibit-form', form)
    const name = telling.planning.text(word.charAt(0).toUpperCase() + word.slice(1))
    const isMain = last && to.length === 0
    const exhibit = telling.act('evidence.deposit', {
      actor: { organisation: from },
      ...(isMain ? {} : { suffix: `exhibit-${at + 1}` }),
      remark: lexicon.remarks.deposit,
      name,
      body: { title: name, form, description: telling.text, sensitive: SENSITIVE.has(form) },
    })
    // To whom it was shown is not always said; that it exists is.
    if (to.length === 0) return
    telling.act('evidence.present', {
      actor: { organisation: from },
      ...(last ? {} : { suffix: `shown-${at + 1}` }),
      body: { exhibit, to, form: told(lexicon.disclosure, telling.words) ?? 'not-stated' },
    })
  })
}
