import { useTranslation } from 'react-i18next'
import { TextOf } from '../../../parts/TextOf.tsx'
import type { PressArticle, PressDraft } from '../types.ts'
import type { Bench } from './useBench.ts'

/** By which rules a draft stands, on which words. A rule marks its words in the text. */
export const RulesOf = ({
  draft,
  bench,
  article,
}: {
  draft: PressDraft
  bench: Bench
  article: PressArticle
}) => {
  const { t } = useTranslation('press')
  const { rules } = draft.draft
  if (rules.length === 0) return null
  const { asked } = bench
  return (
    <div className="draft-rules">
      <button
        type="button"
        className="link small"
        aria-expanded={bench.rules}
        onClick={() => bench.setRules(!bench.rules)}
      >
        {t('rules', { count: rules.length })}
      </button>
      {bench.rules && (
        <ul>
          {rules.map(({ rule, span }, index) => {
            const isAsked = span !== null && asked !== null && span[0] === asked[0] && span[1] === asked[1]
            return (
              <li key={index}>
                {span ? (
                  <button
                    type="button"
                    className="chip"
                    aria-pressed={isAsked}
                    onClick={() => bench.setAsked(isAsked ? null : span)}
                  >
                    <code dir="ltr">{rule}</code>{' '}
                    <TextOf text={{ [article.language]: shortened(article.text.slice(...span)) }} quoted />
                  </button>
                ) : (
                  <span className="chip">
                    <code dir="ltr">{rule}</code>
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

const LONGEST = 48
const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST - 2).trimEnd()} …` : words
