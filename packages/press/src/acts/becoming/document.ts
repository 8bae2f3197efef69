// Papers that changed hands, and answers to them.
import type { Ref, When } from '@parley/talks'
import { told } from '../lexicon/lexicon.ts'
import type { Telling } from '../telling.ts'
import { whenOf } from '../when.ts'
import { evidence } from './evidence.ts'
import { statement } from './statement.ts'

interface Paper {
  ref: Ref
  form: string
  side: Ref | null
}

/** Papers so far, the process file's first, then the article's in its order. */
export const papersOf = ({ planning }: Telling): Paper[] => [
  ...planning.context.papers.map(({ id, form, side }) => ({ ref: id, form, side })),
  ...planning.acts.flatMap(({ act, ref }) =>
    act.kind === 'paper.hand-over'
      ? [
          {
            ref,
            form: String(act.body.form),
            side: 'organisation' in act.actor ? act.actor.organisation : null,
          },
        ]
      : [],
  ),
]

/** What is handed over as proof, and is no paper of the talks. */
const SHOWN: ReadonlySet<string> = new Set(['identity-document', 'photograph', 'video', 'audio'])

/** Which forms a form answers, where it answers any. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  response: ['demand', 'proposal', 'draft', 'letter', 'complaint', 'final-position', 'non-paper'],
  'counter-response': ['response', 'counter-response'],
  'counter-proposal': ['proposal', 'counter-proposal', 'draft'],
}

/** The latest paper by another side that such a form answers. */
const answered = (telling: Telling, form: string, from: Ref | null): Ref | undefined =>
  papersOf(telling).findLast(({ form: of, side }) => side !== from && ANSWERS[form]?.includes(of))?.ref

/** "Demands submitted the previous day": the day before what the draft tells of. */
const dayBefore = (telling: Telling): { when?: When } => {
  const { article } = telling.planning.origin
  const words = telling.planning.lexicon.dayBefore.exec(telling.words)?.[0]
  const when = whenOf(telling.draft.draft, article.text, article.source)
  if (words === undefined || !when?.from) return {}
  const day = new Date(Date.parse(when.from.slice(0, 10)) - 86_400_000).toISOString().slice(0, 10)
  return {
    when: { from: day, ...(when.zone ? { zone: when.zone } : {}), words: telling.planning.text(words) },
  }
}

const handOver = (
  telling: Telling,
  form: string,
  from: Ref,
  of: { suffix?: string; words: string; inReplyTo?: Ref | undefined },
): Ref => {
  const { lexicon } = telling.planning
  const word = telling.planning.word('paper-form', form)
  const name = telling.planning.text(word.charAt(0).toUpperCase() + word.slice(1))
  return telling.act('paper.hand-over', {
    actor: { organisation: from },
    name,
    ...(of.suffix === undefined ? {} : { suffix: of.suffix }),
    // The draft's time is that of what it tells of, not of the paper that this answers.
    undated: of.suffix === 'answered',
    ...(of.suffix === 'answered' ? dayBefore(telling) : {}),
    body: {
      title: name,
      form,
      manner: told(lexicon.manner, of.words) ?? 'not-stated',
      to: telling.recipients(from),
      ...(of.inReplyTo ? { inReplyTo: of.inReplyTo } : {}),
      languages: [],
      textPublic: false,
      // A counter-response leaves the next word to the other side; other forms say by themselves whether they ask.
      ...(form === 'counter-response' ? { replyExpected: true } : {}),
    },
  })
}

/** Forms that the words name, in their order, each once: one sentence can tell of a paper and of its answer. */
const formsIn = (telling: Telling): { form: string; at: number; words: string }[] => {
  let rest = telling.words
  const found: { form: string; at: number; words: string }[] = []
  for (const [form, pattern] of telling.planning.lexicon.paperForms) {
    const hit = pattern.exec(rest)
    if (!hit) continue
    found.push({
      form,
      at: hit.index,
      words: telling.words.slice(Math.max(0, hit.index - 20), hit.index + hit[0].length),
    })
    // "counter-response" holds "response": what one form has taken names no other.
    rest = rest.slice(0, hit.index) + ' '.repeat(hit[0].length) + rest.slice(hit.index + hit[0].length)
  }
  return found.sort((a, b) => a.at - b.at)
}

/** A paper handed over, with the one that it answers where the draft itself names that; else what was said. */
export const document = (telling: Telling): void => {
  const from = telling.doer
  if (from === null) {
    statement(telling)
    return
  }
  const isExhibit = told(telling.planning.lexicon.exhibitForms, telling.words)
  if (formsIn(telling).length === 0 && isExhibit !== undefined && SHOWN.has(isExhibit)) {
    evidence(telling)
    return
  }
  const forms = formsIn(telling).filter(({ form }) => form !== 'letter' && form !== 'draft')
  const main = forms[0] ?? formsIn(telling)[0] ?? { form: 'letter', at: 0, words: telling.words }
  const other = telling.recipients(from)[0]
  const asked = forms.find(({ form }) => ANSWERS[main.form]?.includes(form))
  let inReplyTo = answered(telling, main.form, from)
  if (asked && other && inReplyTo === undefined)
    inReplyTo = handOver(telling, asked.form, other, { suffix: 'answered', words: asked.words })
  const reaction = forms.find(({ form }) => ANSWERS[form]?.includes(main.form) && form !== main.form)
  const first = handOver(telling, main.form, from, {
    ...(reaction && other ? { suffix: 'first' } : {}),
    words: main.words,
    inReplyTo,
  })
  if (reaction && other) handOver(telling, reaction.form, other, { words: reaction.words, inReplyTo: first })
}
