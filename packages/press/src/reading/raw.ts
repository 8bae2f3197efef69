// What a reader of one form (text, page, mail …) hands on: blocks in order, and what the file states of itself.
import type { Block } from '../article.ts'

/** Stands in a raw block's text where one of its marks stood; taken out when the block is cleaned. */
export const MARK = '\uE000'

/** What was taken out of a sentence: what it said, and where it led. */
export type RawMark = { label: string; target: string | null }

/** A block as found. `form` null: its words have to tell. `marks` in the order of the `MARK`s in `text`. */
export type RawBlock = { text: string; form: Block['form'] | null; marks: RawMark[] }

/** What a file states of itself apart from its text: a page's metadata, a mail's header, a feed's entry. */
export type Facts = {
  title?: string
  outlet?: string
  author?: string
  /** As `statedDate` gives it. */
  published?: string
  language?: string
}

/** `sheds`: furniture is left out of the text, as a page has plenty of it; else every line stays in it. */
export type Raw = { blocks: RawBlock[]; facts: Facts; sheds: boolean }

export const block = (text: string, form: RawBlock['form'] = null): RawBlock => ({ text, form, marks: [] })
