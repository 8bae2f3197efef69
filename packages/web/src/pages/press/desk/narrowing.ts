// Which articles of the list are looked for: by words of title, outlet or file name, and by what is left to do.
import type { PressArticleRow } from '../types.ts'

export const STAGES = ['open', 'accepted', 'contradicts', 'done'] as const
export type Stage = (typeof STAGES)[number]

const IS: Record<Stage, (row: PressArticleRow) => boolean> = {
  open: ({ drafts }) => drafts.open > 0,
  accepted: ({ drafts }) => drafts.accepted > 0,
  contradicts: ({ contradicts }) => contradicts > 0,
  done: ({ drafts }) => drafts.open + drafts.accepted === 0,
}

const folded = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** The rows that hold every word, in any order, and are at that stage. */
export const narrowed = (
  rows: readonly PressArticleRow[],
  words: string,
  stage: Stage | undefined,
): readonly PressArticleRow[] => {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0 && stage === undefined) return rows
  return rows.filter((row) => {
    if (stage !== undefined && !IS[stage](row)) return false
    const all = folded([row.title, row.outlet, row.name].filter(Boolean).join(' '))
    return wanted.every((word) => all.includes(word))
  })
}
