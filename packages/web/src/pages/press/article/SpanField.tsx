import { useTranslation } from 'react-i18next'
import type { PressArticle, Span } from '../types.ts'
import type { Bench } from './useBench.ts'
import { nudged, wholeWords } from './words.ts'

interface SpanFieldProps {
  article: PressArticle
  bench: Bench
  span: Span
  onChange: (span: Span) => void
}

/** Which words of the article are the claim: widened and narrowed by a word, or taken from what is selected in it. */
export const SpanField = ({ article, bench, span, onChange }: SpanFieldProps) => {
  const { t } = useTranslation('press')
  const { text, language } = article
  const nudge = (edge: 'start' | 'end', by: 1 | -1, sign: string) => (
    <button
      type="button"
      className="button step"
      aria-label={t(`form.${edge}-${by > 0 ? 'forward' : 'back'}`)}
      onClick={() => onChange(nudged(text, span, edge, by, language))}
    >
      {sign}
    </button>
  )
  return (
    <fieldset className="field wide press-span">
      <legend>{t('form.words')}</legend>
      <p>
        <bdi lang={language}>{text.slice(...span)}</bdi>
      </p>
      <div className="choices">
        <span>
          {t('form.start')} {nudge('start', -1, '−')} {nudge('start', 1, '+')}
        </span>
        <span>
          {t('form.end')} {nudge('end', -1, '−')} {nudge('end', 1, '+')}
        </span>
        <button
          type="button"
          className="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const selected = bench.selectedSpan()
            const words = selected && wholeWords(text, selected, language)
            if (words) onChange(words)
            else bench.announce(t('said.select-first'))
          }}
        >
          {t('form.take-selected')}
        </button>
      </div>
    </fieldset>
  )
}
