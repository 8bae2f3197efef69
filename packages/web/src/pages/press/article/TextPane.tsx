import { Fragment, type RefObject, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../../../words/languages.ts'
import type { PressArticle, PressDraft, Span } from '../types.ts'
import { type Piece, piecesOf } from './pieces.ts'

interface TextPaneProps {
  article: PressArticle
  selected: PressDraft | null
  /** Words that a rule stands on. */
  asked: Span | null
  /** Where the selected draft would be split; null outside of splitting. */
  splitAt: number | null
  /** Words from which a new draft would be made. */
  picked: Span | null
  pane: RefObject<HTMLElement | null>
  /** Called with the drafts under the words that were clicked. */
  onChoose: (drafts: number[]) => void
}

/** The article in its own language and type. Claims carry their draft's number; the selected one shows what it stands on. */
export const TextPane = (props: TextPaneProps) => {
  const { article, selected, asked, splitAt, picked, pane, onChoose } = props
  const { t } = useTranslation('press')
  const choose = useRef(onChoose)
  choose.current = onChoose
  useEffect(() => {
    const element = pane.current
    const click = (event: MouseEvent) => {
      // Whoever drags the mouse over words selects them.
      if (!document.getSelection()?.isCollapsed) return
      const piece = (event.target as Element).closest<HTMLElement>('[data-drafts]')
      if (piece) choose.current(piece.dataset.drafts!.split(' ').map(Number))
    }
    element?.addEventListener('click', click)
    return () => element?.removeEventListener('click', click)
  }, [pane])
  const shown = useMemo(() => article.list.filter(({ state }) => state !== 'rejected'), [article.list])
  const states = useMemo(() => new Map(article.list.map(({ n, state }) => [n, state])), [article.list])
  const drafts = selected && !shown.includes(selected) ? [...shown, selected] : shown
  const at = [
    ...article.marks.map((mark) => mark.at),
    ...(splitAt === null ? [] : [splitAt]),
    ...(picked ?? []),
  ]
  return (
    <section
      ref={pane}
      className="document press-body"
      lang={article.language}
      dir={directionOf(article.language)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('article.text')}
    >
      {article.blocks.map(({ span, form }) => (
        <p key={span[0]} className={`block-${form}`}>
          {piecesOf(span, { drafts, selected, asked, at }).map((piece) => (
            <Fragment key={piece.span[0]}>
              {splitAt === piece.span[0] && <span className="split-here" aria-hidden="true" />}
              {piece.begins.map((n) => (
                <Numbered key={n} n={n} state={states.get(n) ?? 'open'} at={n === selected?.n} />
              ))}
              <PieceOf
                piece={piece}
                words={article.text.slice(...piece.span)}
                at={selected !== null && piece.drafts.includes(selected.n)}
                picked={picked !== null && picked[0] <= piece.span[0] && piece.span[1] <= picked[1]}
                states={states}
              />
              {article.marks
                .filter((mark) => mark.at === piece.span[1])
                .map((mark) => (
                  <sup key={mark.label} className="press-mark" title={mark.target ?? t('article.mark')}>
                    {mark.label}
                  </sup>
                ))}
            </Fragment>
          ))}
        </p>
      ))}
    </section>
  )
}

/** The number by which a claim in the text and its draft in the list know each other, and how it stands. */
const Numbered = ({ n, state, at }: { n: number; state: PressDraft['state']; at: boolean }) => (
  <span className={`claim-number is-${state}${at ? ' at' : ''}`} aria-hidden="true">
    {n}
    {STATE_SIGN[state]}
  </span>
)
/** A sign beside the number: never the colour alone. */
export const STATE_SIGN: Record<PressDraft['state'], string> = {
  open: '',
  accepted: '✓',
  rejected: '✕',
  confirmed: '●',
}

interface PieceOfProps {
  piece: Piece
  words: string
  at: boolean
  picked: boolean
  states: Map<number, PressDraft['state']>
}

const PieceOf = ({ piece, words, at, picked, states }: PieceOfProps) => {
  const [first] = piece.drafts
  const classes = [
    first === undefined ? '' : `claim is-${states.get(first)}`,
    at ? 'at' : '',
    picked ? 'picked-words' : '',
    piece.asked ? 'asked' : '',
    ...piece.parts.map((part) => `part-${part}`),
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <span
      data-at={piece.span[0]}
      data-drafts={piece.drafts.length > 0 ? piece.drafts.join(' ') : undefined}
      className={classes || undefined}
    >
      {words}
    </span>
  )
}
