// What the words of a statement, and those just before it, speak of: read once, for the event and for the becoming.
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import { type Claim, claimOf } from '../bearing/claim.ts'
import { predicateOf } from '../bearing/predicate.ts'
import { WORD_SIGNS } from './words.ts'

export type Sign = { sign: string; span: Span | null }

export type Wording = {
  /** The lists of words.ts that the claim has words of, and where and how they stand. */
  signs: Sign[]
  names: ReadonlySet<string>
  /** What the words just before speak of. */
  topics: string[]
  tense: string
}

/** The tense of a claim's main verb group, as far as its words show it. */
const tenseOf = (claim: Claim): string => {
  const predicate = predicateOf(claim.tokens)
  if (!predicate) return 'no verb'
  const words = predicate.group.map(({ lower }) => lower)
  if (words.some((word) => /^(?:will|wo|'ll|’ll)$/.test(word))) return 'will'
  if (words.some((word) => /^(?:would|'d|’d)$/.test(word))) return 'would'
  if (words.some((word) => /^(?:must|should|shall|can|could|ca|may|might)$/.test(word))) return 'modal'
  if (words[0] === 'had') return 'pluperfect'
  if (words[0] === 'has' || words[0] === 'have') return 'perfect'
  const first = words[0]!
  if (/^(?:was|were|did)$/.test(first)) return 'past'
  if (/^(?:is|are|am|does|do|'s|’s|'re|’re)$/.test(first)) return 'present'
  return /(?:ed|[^e]d|t|ew|ook|oke|ave|ell|old|et|aw|ung|an|ent|old|ode|ore|ought|aught)$/.test(first)
    ? 'past'
    : 'present'
}

const TOPICS: [string, ReadonlySet<string>][] = [
  ['incident', new Set(['fighting', 'held or taken', 'harm'])],
  ['paper', new Set(['paper', 'paper handed over', 'what a paper says'])],
  ['proof', new Set(['proof', 'proof shown'])],
  ['offer', new Set(['offers'])],
  ['promise', new Set(['promises'])],
  ['talks', new Set(['talks held', 'meet'])],
  ['demand', new Set(['wants', 'must'])],
  ['past', new Set(['in those years', 'ended badly'])],
  ['judgment', new Set(['judges', 'likens'])],
]

const SIGNS_OF_TOPICS = TOPICS.flatMap(([, names]) => WORD_SIGNS.filter(({ sign }) => names.has(sign)))

/** What the rest of the sentence before the claim, and the sentence before that, speak of. */
const topicsBefore = (analysed: Analysed, statement: Statement, claim: Claim): string[] => {
  const own = analysed.sentences[claim.tokens[0]?.sentence ?? 0]
  if (!own) return []
  const previous = own.index > 0 ? analysed.sentences[own.index - 1] : undefined
  const start =
    previous && analysed.paragraphs[previous.paragraph]!.form !== 'headline' ? previous.span[0] : own.span[0]
  const text = analysed.text.slice(start, statement.parts[0]![0])
  if (text === '') return []
  return TOPICS.filter(([, names]) =>
    SIGNS_OF_TOPICS.some(({ sign, words }) => names.has(sign) && words.test(text)),
  ).map(([topic]) => topic)
}

const read = new WeakMap<Statement, Wording>()

export const wordingOf = (analysed: Analysed, statement: Statement): Wording => {
  const known = read.get(statement)
  if (known) return known
  const claim = claimOf(analysed, statement)
  const { speech } = statement
  const manner = speech === 'narration' ? 'narrated' : speech === 'direct' ? 'in direct words' : 'told'
  const signs: Sign[] = []
  const names = new Set<string>()
  const [from] = statement.parts[0]!
  const firstLength = statement.parts[0]![1] - from
  for (const { sign, words } of WORD_SIGNS) {
    const match = words.exec(claim.text)
    if (!match) continue
    const inFirst = match.index + match[0].length <= firstLength
    const span: Span | null = inFirst ? [from + match.index, from + match.index + match[0].length] : null
    names.add(sign)
    signs.push({ sign, span })
    if (match.index < 30) signs.push({ sign: `${sign}, at the start`, span })
    signs.push({ sign: `${sign}, ${manner}`, span })
  }
  const wording = { signs, names, topics: topicsBefore(analysed, statement, claim), tense: tenseOf(claim) }
  read.set(statement, wording)
  return wording
}
