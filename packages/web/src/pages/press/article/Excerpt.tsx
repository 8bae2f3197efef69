import { directionOf } from '../../../words/languages.ts'
import type { PressArticle, PressDraft, Span } from '../types.ts'
import { piecesOf } from './pieces.ts'

/** The paragraph that a draft stands in, with what it stands on marked: for screens that show one pane at a time. */
export const Excerpt = ({
  article,
  draft,
  asked,
}: {
  article: PressArticle
  draft: PressDraft
  asked: Span | null
}) => {
  const { span } = draft.draft
  const blocks = article.blocks.filter((block) => block.span[0] < span[1] && span[0] < block.span[1])
  return blocks.map((block) => (
    <p
      key={block.span[0]}
      className="document press-excerpt"
      lang={article.language}
      dir={directionOf(article.language)}
    >
      {piecesOf(block.span, { drafts: [draft], selected: draft, asked, at: [] }).map((piece) => (
        <span
          key={piece.span[0]}
          className={[
            piece.drafts.length > 0 ? 'claim at' : '',
            piece.asked ? 'asked' : '',
            ...piece.parts.map((part) => `part-${part}`),
          ]
            .filter(Boolean)
            .join(' ')}
        >
          {article.text.slice(...piece.span)}
        </span>
      ))}
    </p>
  ))
}
