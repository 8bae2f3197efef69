// Drafts for a reader at a terminal: one block an article, two lines a draft.
import type { ReadArticle } from '@parley/press'

type Draft = ReadArticle['drafts'][number]

const who = ({ speech, source }: Draft): string => {
  if (speech === 'narration') return 'the outlet'
  const name = source.resolved ?? 'nobody named'
  const traits = [source.kind === 'unnamed' ? 'unnamed' : null, source.side && `for ${source.side}`].filter(
    Boolean,
  )
  return traits.length > 0 ? `${name} (${traits.join(', ')})` : name
}

const shortened = (words: string): string =>
  words.length > 160 ? `${words.slice(0, 157).trimEnd()}…` : words

/** The lines of one article; `apart` sets it off from the one before. */
export const draftLines = ({ source, drafts }: ReadArticle, file: string, apart: boolean): string[] => {
  const known = [source.outlet, source.published, source.dateline, source.author, source.language]
  return [
    ...(apart ? [''] : []),
    source.title ?? file,
    `  ${known.filter((each) => each !== null).join(' · ')}`,
    ...drafts.flatMap((draft) => [
      `${String(Math.round(draft.confidence * 100)).padStart(4)} %  ${who(draft)} · ${draft.force} · ${draft.becomes}`,
      `        ${shortened(draft.claim).replaceAll('\n', ' ')}`,
    ]),
    `  ${drafts.length} drafts`,
  ]
}
