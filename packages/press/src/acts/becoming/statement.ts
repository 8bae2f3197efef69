// What was said, and what the outlet makes of it.
import type { Telling } from '../telling.ts'

/** `earlier`: said before the talks, and only recalled in the article. */
export const statement = (telling: Telling, { earlier = false } = {}): void => {
  const { draft } = telling.draft
  telling.act('statement.record', {
    actor: telling.speaker,
    body: {
      text: telling.text,
      force: draft.force,
      ...(draft.conditional ? { conditional: true } : {}),
      ...(earlier ? { earlier: true } : {}),
    },
  })
}

/** A reading, by the outlet or by an analyst; it relates no facts to each other. */
export const commentary = (telling: Telling): void => {
  const { lexicon } = telling.planning
  telling.act('commentary.record', {
    actor: telling.speaker,
    body: { text: telling.text, force: lexicon.linking.test(telling.words) ? 'linked' : 'interpreted' },
  })
}
