// What mailers do to an article on its way: quote it, and write a header of their own above it.
import { headerDate } from '../dates.ts'
import type { Facts, Raw } from '../raw.ts'

const FORWARDED = /^-{2,}\s*(?:forwarded|original) message\s*-{2,}$|^begin forwarded message:$/i
const FIELD = /^\*{0,2}(?<key>from|date|sent|subject|to|cc)\s*:\*{0,2}\s*(?<value>.*)$/i
/** A header is near its line; a `To:` in the middle of an article is not one. */
const NEAR = 8

/** Without `> ` before the lines, where most of them are quoted. */
export const unquoted = (text: string): string => {
  const lines = text.split(/\r?\n/)
  const filled = lines.filter((line) => line.trim() !== '')
  const quoted = filled.filter((line) => line.startsWith('>')).length
  return quoted > filled.length * 0.6 ? lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n') : text
}

/** The article as it was before it was forwarded: its own header's facts, that header and what stands above it as furniture. */
export const forwardedIn = (raw: Raw): Raw => {
  const start = raw.blocks.findIndex(({ text }) => FORWARDED.test(text.trim()))
  if (start === -1) return raw
  const facts: Facts = {}
  let end = start
  for (let at = start + 1; at < Math.min(raw.blocks.length, start + 1 + NEAR); at++) {
    const field = FIELD.exec(raw.blocks[at]!.text.trim())?.groups
    if (!field) break
    end = at
    const value = field.value!.trim()
    const key = field.key!.toLowerCase()
    if (key === 'subject' && value) facts.title = value.replace(/^(?:\s*(?:re|fwd?)\s*:\s*)+/i, '')
    if (key === 'from') {
      const name = /^"?(?<name>[^"<@]{2,60}?)"?\s*</.exec(value)?.groups?.name
      if (name) facts.outlet = name
    }
    if (key === 'date' || key === 'sent') {
      const published = headerDate(value)
      if (published) facts.published = published
    }
  }
  return {
    blocks: raw.blocks.map((each, index) => (index <= end ? { ...each, form: 'furniture' } : each)),
    facts: { ...raw.facts, ...facts },
    sheds: raw.sheds,
  }
}
