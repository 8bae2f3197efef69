// From raw blocks and facts to an Article: clean text, forms, marks, and the source.
import type { Article, Mark } from '../article.ts'
import { type Formed, formsOf, type Piece } from './forms.ts'
import { trailingCredit } from './furniture.ts'
import type { Hints } from './hints.ts'
import { detectLanguage } from './language.ts'
import { noteLine, takeMarks, tidy } from './marks.ts'
import { block, type Raw, type RawBlock } from './raw.ts'
import { datelineOf, sourceOf } from './source.ts'

const LEAD = /^(?:[•●▪■◦‣·*–—-])\s+(?=\S)/u

/** Furniture that a page carries in plenty and that says nothing of the article. */
const SHED = new Set([
  'read-more',
  'share',
  'newsletter',
  'advertisement',
  'labels',
  'photo-credit',
  'end-mark',
  'kicker',
])

type Clean = Piece & { marks: Mark[] }

const clean = (raw: RawBlock, targets: ReadonlyMap<string, string>): Clean[] => {
  const own = noteLine(tidy(raw.text)) !== null
  const taken = own ? { text: tidy(raw.text), marks: [] } : takeMarks(raw, targets)
  // A block that was nothing but a mark stays as it was written.
  const { text, marks } = taken.text === '' ? { text: tidy(raw.text), marks: [] as Mark[] } : taken
  if (text === '' || /^\uE000+$/.test(text)) return []
  const lead = /^\*[^*]+\*$/.test(text) ? '' : (LEAD.exec(text)?.[0] ?? '')
  const rest = text.slice(lead.length)
  const shifted = marks.map((mark) => ({ ...mark, at: Math.max(0, mark.at - lead.length) }))
  const credit = trailingCredit(rest)
  if (credit === -1) return [{ text: rest, form: raw.form, lead, marks: shifted }]
  return [
    { text: rest.slice(0, credit), form: raw.form, lead, marks: shifted.filter(({ at }) => at <= credit) },
    {
      text: rest.slice(credit + 1),
      form: 'furniture',
      lead: '',
      marks: shifted.filter(({ at }) => at > credit).map((mark) => ({ ...mark, at: mark.at - credit - 1 })),
    },
  ]
}

const same = (one: string, other: string): boolean => {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return bare(one) === bare(other)
}

/** With its title as headline, where the text does not begin with it already. */
const withTitle = (blocks: RawBlock[], title: string | undefined): RawBlock[] => {
  if (!title) return blocks
  const at = blocks.slice(0, 6).findIndex(({ text }) => same(text, title))
  if (at === -1) return [block(title, 'headline'), ...blocks]
  return blocks.map((each, index) => (index === at ? { ...each, form: 'headline' } : each))
}

/** The article that blocks and facts make; null where there are no words in them. */
export const assemble = async (raw: Raw, hints: Hints): Promise<Article | null> => {
  const blocks = withTitle(raw.blocks, raw.facts.title ? tidy(raw.facts.title) : undefined)
  const targets = new Map(
    blocks.flatMap(({ text }) => {
      const note = noteLine(tidy(text))
      return note?.target ? [[note.label, note.target] as const] : []
    }),
  )
  const cleaned = blocks.flatMap((each) => clean(each, targets))
  const notes = new Set(cleaned.flatMap(({ marks }) => marks.map(({ label }) => label)))
  const titled = raw.facts.title !== undefined
  const formed = formsOf(cleaned, titled, notes).map((each, index) => ({
    ...each,
    marks: cleaned[index]!.marks,
  }))
  const kept = raw.sheds ? formed.filter(({ rule }) => rule === null || !SHED.has(rule)) : formed
  if (
    !kept.some(({ form }) => form !== 'furniture' && form !== 'byline') &&
    !kept.some(({ text }) => /\p{L}/u.test(text))
  )
    return null
  const article = lay(kept)
  const told = kept.filter(({ form }) => form !== 'furniture').map(({ text }) => text)
  const language = hints.language ?? (await detectLanguage(told.join('\n'), raw.facts.language ?? null))
  return { ...article, source: { ...sourceOf(formed, raw.facts, hints), language } }
}

/** Blocks one a line; a bullet's mark stands before its block, and a dateline is a block before its paragraph. */
const lay = (pieces: readonly (Formed & { marks: Mark[] })[]): Pick<Article, 'text' | 'blocks' | 'marks'> => {
  const blocks: Article['blocks'] = []
  const marks: Mark[] = []
  const lines: string[] = []
  const dated = datelineOf(pieces)
  let at = 0
  for (const [index, { lead, text, form, marks: own }] of pieces.entries()) {
    const from = at + lead.length
    const to = from + text.length
    const dateline = index === dated?.index ? dated.dateline.length : 0
    if (dateline > 0) blocks.push({ span: [from, from + dateline], form: 'dateline' })
    const rest = text.slice(dateline)
    blocks.push({ span: [to - rest.trimStart().length, to], form })
    marks.push(...own.map((mark) => ({ ...mark, at: mark.at + from })))
    lines.push(lead + text)
    at = to + 1
  }
  return { text: lines.join('\n'), blocks, marks }
}
