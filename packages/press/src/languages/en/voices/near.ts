// Which state or body an article is speaking of where an organ or an officer is named without saying whose.
import type { Bodies, Body } from './bodies.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'
import type { Word } from './words.ts'

export type Near = {
  /** The state that did or owned something last, in the same paragraph and at most two sentences back. */
  state(phrase: Phrase): string | null
  /** The body named last, in the same paragraph or the one before. */
  body(phrase: Phrase): Body | null
}

const ADPOSITION =
  /^(?:of|to|from|with|by|for|against|about|on|in|at|near|into|over|under|between|among|through|towards?)$/

export const nearOf = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  paragraphOf: (sentence: number) => number,
  claimed: Uint8Array,
  polities: Polities,
  bodies: Bodies,
): Near => {
  const states = new Map<Phrase, string>()
  const named = new Map<Phrase, Body>()
  const place = ({ from }: Phrase) => {
    const { sentence } = words[from]!
    return { sentence, paragraph: paragraphOf(sentence) }
  }
  let state: { name: string; sentence: number; paragraph: number } | null = null
  let body: { body: Body; paragraph: number } | null = null
  for (const phrase of phrases) {
    const { sentence, paragraph } = place(phrase)
    if (state && state.paragraph === paragraph && sentence - state.sentence <= 2)
      states.set(phrase, state.name)
    if (body && paragraph - body.paragraph <= 1) named.set(phrase, body.body)
    if (claimed[phrase.from] === 1) continue
    const acting = actorIn(phrase, words, polities, bodies)
    if (acting !== null) state = { name: acting, sentence, paragraph }
    const mentioned = bodyIn(phrase, bodies)
    if (mentioned) body = { body: mentioned, paragraph }
  }
  return { state: (phrase) => states.get(phrase) ?? null, body: (phrase) => named.get(phrase) ?? null }
}

/** A state as subject or owner, or as what the subject is: “Azmari commandos”. */
const actorIn = (
  { from, name, title, modifiers, owning }: Phrase,
  words: readonly Word[],
  polities: Polities,
  bodies: Bodies,
): string | null => {
  const before = words[from - 1]
  if (!owning && before?.sentence === words[from]!.sentence && ADPOSITION.test(before.lower)) return null
  // Letters of rebels may pass for a land that acts; no minister or general is theirs.
  if (name.length > 0 && title.length === 0)
    return bodies.named(wordsText(name))?.kind === 'armed' ? null : stateNamed(wordsText(name), polities)
  for (const { text, capital } of modifiers)
    if (capital) {
      const found = polities.named(text)
      if (found !== null) return found
    }
  return null
}

/** Brussels may be the Union, which has no ministers or police of its own. */
const stateNamed = (text: string, polities: Polities): string | null => {
  const state = polities.named(text)
  return state === 'European Union' ? null : state
}

const SPEAKS = /^(?:media|paper|company)$/

const bodyIn = ({ name, proper, modifiers, title }: Phrase, bodies: Bodies): Body | undefined => {
  for (const run of [title.length > 0 ? [] : name, proper, ...modifiers.map((word) => [word])]) {
    if (run.length === 0 || !run[0]!.capital) continue
    const found = bodies.named(wordsText(run))
    if (found && !SPEAKS.test(found.kind)) return found
  }
  return undefined
}
