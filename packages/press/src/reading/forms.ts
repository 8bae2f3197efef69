// What each block is: its words, its place and its neighbours tell.
import type { Block } from '../article.ts'
import { readByline } from './byline.ts'
import { findDateline } from './dateline.ts'
import { dateLine } from './dates.ts'
import { furnitureRule } from './furniture.ts'

/** A cleaned block on its way to a form. */
export type Piece = {
  text: string
  /** What the reader of its form knows it to be. */
  form: Block['form'] | null
  /** A bullet's mark with its space, which stands in the text before the block. */
  lead: string
}

export type Formed = Piece & { form: Block['form']; rule: string | null }

/** How far from the top and the end bylines and dates stand. */
const TOP = 8
const END = 4

const ENDED = /[.!?…۔؟:;,][)\]"”’'»*_]*$/u
const FULL_STOP = /[.۔][)\]"”’'»]*$/u

const words = (text: string): number => text.split(/\s+/).length

/** Says something in sentences, as the paragraphs of an article do. */
const isBody = (text: string): boolean =>
  (FULL_STOP.test(text) && words(text) > 2) || (ENDED.test(text) && words(text) > 5) || text.length > 160

const couldHead = (text: string): boolean =>
  text.length <= 200 &&
  words(text) <= 30 &&
  !/[.,;:۔]["”’']?$/u.test(text.replace(/\.{3}$|…$/, '').replace(/(?:\b\p{Lu}\.)+$/u, '')) &&
  !/^[\p{Ll}(]/u.test(text)

/** One sentence that ends in a full stop can head only what plainly begins after it. */
const headsWithStop = (text: string, next: string | undefined): boolean =>
  FULL_STOP.test(text) &&
  words(text) <= 20 &&
  !/[.!?۔] /u.test(text) &&
  findDateline(text) === null &&
  next !== undefined &&
  (findDateline(next) !== null || readByline(next, false) !== null)

const furniture = (text: string, index: number, count: number): string | null =>
  furnitureRule(text) ?? ((index < TOP || index >= count - END) && dateLine(text) ? 'date-line' : null)

/**
 * Gives every piece its form. `titled` says that the headline is known already, so that none is looked for;
 * `notes` are the labels of notes that the text refers to.
 */
export const formsOf = (pieces: readonly Piece[], titled: boolean, notes: ReadonlySet<string>): Formed[] => {
  let headed = titled || pieces.some(({ form }) => form === 'headline')
  let begun = false
  const hasBodyAfter = (index: number) => pieces.slice(index + 1, index + 12).some(({ text }) => isBody(text))
  return pieces.map((piece, index): Formed => {
    const { text } = piece
    const next = pieces[index + 1]?.text
    const as = (form: Block['form'], rule: string | null = null): Formed => ({ ...piece, form, rule })
    const note = /^\[\^?(?:notes? )?(\w{1,12})\]/.exec(text)?.[1]
    if (piece.form === 'furniture' || piece.form === 'byline') return as(piece.form)
    if (note !== undefined && notes.has(note)) return as('furniture', 'note')
    const rule = piece.form === 'headline' ? null : furniture(text, index, pieces.length)
    if (rule) return as('furniture', rule)
    if (piece.form !== null) {
      begun ||= piece.form !== 'headline'
      return as(piece.form)
    }
    if (piece.lead !== '') {
      begun = true
      return as('bullet')
    }
    const atEdge = index < TOP || index >= pieces.length - END
    const named = atEdge && !isBody(text) ? readByline(text, headed && !begun) : null
    // The first line is a headline rather than a name, unless it has a day as well: then a page's head.
    if (named && (index > 0 || named.published !== null || next === undefined || !couldHead(next)))
      return as('byline')
    if (!begun && !headed && hasBodyAfter(index)) {
      if (words(text) <= 2 && next !== undefined && couldHead(next) && words(next) > 3)
        return as('furniture', 'kicker')
      if (couldHead(text) || headsWithStop(text, next)) {
        headed = true
        return as('headline')
      }
    }
    // A second line under the headline, and headings between paragraphs.
    const short =
      couldHead(text) && findDateline(text) === null && !/[!?]["”’']?$/.test(text) && !/["“”«»]/.test(text)
    if (headed && !begun && short && text.length <= 160 && hasBodyAfter(index)) return as('headline')
    if (begun && short && words(text) <= 6 && next !== undefined && isBody(next)) return as('headline')
    begun = true
    return as('paragraph')
  })
}
