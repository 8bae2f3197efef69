// Who does what to what in a claim, in the fields of vocabulary.ts: each field that it has words of, the field of its main verb, of the
// subject's and the object's noun, and a verb's field together with that of the noun it takes.
import type { Token } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import type { Claim } from '../bearing/claim.ts'
import { predicateOf } from '../bearing/predicate.ts'
import { actFields, actFieldsOf, matterFields } from './vocabulary.ts'
import type { Sign } from './wording.ts'

const isNoun = ({ pos }: Token) => pos === 'NOUN' || pos === 'PROPN'
const isVerb = ({ pos }: Token) => pos === 'VERB'

/** The last noun of the first run of words without a preposition, comma or verb. */
const headOf = (tokens: readonly Token[]): { head: Token; next: Token | undefined } | null => {
  let head: number | null = null
  for (let at = 0; at < tokens.length; at++) {
    const { pos } = tokens[at]!
    if (isNoun(tokens[at]!)) head = at
    else if (head !== null && /^(?:ADP|PUNCT|VERB|AUX|CCONJ|SCONJ|PRON|PART)$/.test(pos)) break
    else if (pos === 'VERB' || pos === 'AUX') break
  }
  return head === null ? null : { head: tokens[head]!, next: tokens[head + 1] }
}

const PERSONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    I: 'i me my mine',
    we: 'we us our ours',
    you: 'you your',
    'he or she': 'he she him her his hers',
    they: 'they them their theirs those these',
    it: 'it this that its',
    nobody: 'nobody nothing none neither no',
    everybody: 'both each all everybody everyone either half most some many several few two three four five',
    there: 'there',
    who: 'who which what whose where whoever whatever',
  }).flatMap(([person, words]) => words.split(' ').map((word) => [word, person] as const)),
)

/** What sort of thing acts: a pronoun's person, a name, or the fields of the noun. */
const actor = (subject: readonly Token[]): readonly string[] => {
  const [first] = subject
  if (!first) return ['left out']
  const person = PERSONS.get(first.lower)
  const found = headOf(subject)
  if (person !== undefined && (found === null || person === 'nobody')) return [person]
  if (found === null) return ['a clause']
  const fields = matterFields(found.head, found.next)
  if (fields.length > 0) return fields
  return [found.head.pos === 'PROPN' ? 'a name' : 'another noun']
}

/** How far behind a verb its object is looked for. */
const REACH = 8

export const grammarOf = (claim: Claim, { cue, speech }: Statement): Sign[] => {
  const found: Sign[] = []
  const seen = new Set<string>()
  const add = (sign: string, span: Sign['span']) => {
    if (seen.has(sign)) return
    seen.add(sign)
    found.push({ sign, span })
  }
  const { tokens } = claim
  const manner = speech === 'narration' ? 'narrated' : 'told'
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    if (isNoun(token)) for (const field of matterFields(token, next)) add(`field: ${field}`, token.span)
    if (!isVerb(token)) continue
    const acts = actFields(token, next)
    for (const act of acts) {
      add(`field: ${act}`, token.span)
      add(`field: ${act}, ${manner}`, token.span)
    }
    const object = headOf(tokens.slice(at + 1, at + 1 + REACH))
    if (object)
      for (const matter of matterFields(object.head, object.next))
        for (const act of acts) add(`doing to what: ${act}, ${matter}`, token.span)
  }
  const predicate = predicateOf(tokens)
  if (predicate) {
    const { verb, group, rest, subject } = predicate
    const passive =
      group.length > 1 &&
      group.some(({ lemma, index }) => lemma === 'be' && index !== verb.index) &&
      /(?:ed|en|n|t)$/.test(verb.lower)
    const acts = actFields(verb, rest[0])
    const actors = actor(subject)
    for (const one of actors) add(`actor: ${one}`, subject[0]?.span ?? null)
    for (const act of acts) {
      for (const one of actors) add(`${passive ? 'undergone' : 'done'}: ${one}, ${act}`, verb.span)
    }
    if (passive) add('passive', verb.span)
    if (acts.length === 0)
      add(
        verb.lemma === 'be' || verb.lemma === 'have' ? `act: to ${verb.lemma}` : 'act: another verb',
        verb.span,
      )
  } else {
    // Behind an act of speech a claim may be a noun, or what to do.
    const head = headOf(tokens.slice(0, REACH))
    const matters = head ? matterFields(head.head, head.next) : []
    for (const matter of matters) add(`named: ${matter}`, head!.head.span)
    if (cue)
      for (const act of actFieldsOf(cue.lemma.toLowerCase()))
        for (const matter of matters) add(`said of what: ${act}, ${matter}`, cue.span)
    const [first] = tokens
    const to = first?.lower === 'to' ? tokens[1] : first?.lower.endsWith('ing') ? first : undefined
    if (to) for (const act of actFields(to, tokens[tokens.indexOf(to) + 1])) add(`to do: ${act}`, to.span)
  }
  if (cue) for (const act of actFieldsOf(cue.lemma.toLowerCase())) add(`said by: ${act}`, cue.span)
  return found
}
