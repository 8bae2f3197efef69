import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { TextOf } from '../../../parts/TextOf.tsx'
import { WhenOf } from '../../../parts/WhenOf.tsx'
import type { PressArticle, PressDraft, Span } from '../types.ts'
import { whenOf } from './when-of.ts'

interface DraftFieldsProps {
  article: PressArticle
  draft: PressDraft
  /** Who speaks, in words. */
  who: string
}

/** What was read of a draft, field by field; what its heading says already is not said again. */
export const DraftFields = ({ article, draft: { draft }, who }: DraftFieldsProps) => {
  const { t } = useTranslation('press')
  const { source, time, places, event, speech, cue, hedges, negated, conditional } = draft
  const language = article.language
  const words = (span: Span) => <TextOf text={{ [language]: article.text.slice(...span) }} quoted />
  const manner = [
    speech !== 'narration' && t(`speech.${speech}`),
    negated && t('negated'),
    conditional && t('conditional'),
  ].filter(Boolean)
  return (
    <dl className="pairs">
      {source.kind !== 'outlet' && (
        <Pair of="who">
          <bdi lang={language}>{who}</bdi>
          {source.span && article.text.slice(...source.span) !== who && (
            <>
              {' '}
              <span className="muted">{t('as-written')}</span> {words(source.span)}
            </>
          )}
          <span className="muted">
            {' · '}
            {t(`kind.${source.kind}`)} · {t(`basis.${source.basis}`)}
            {source.side && (
              <>
                {' · '}
                {t('side')} <bdi lang={language}>{source.side}</bdi>
              </>
            )}
          </span>
        </Pair>
      )}
      {(manner.length > 0 || cue || hedges.length > 0) && (
        <Pair of="how">
          {manner.join(' · ')}
          {cue && <> {words(cue.span)}</>}
          {hedges.length > 0 && (
            <>
              {(manner.length > 0 || cue) && ' · '}
              {t('common:hedged')}{' '}
              {hedges.map(({ span }) => (
                <span key={span[0]}>{words(span)} </span>
              ))}
            </>
          )}
        </Pair>
      )}
      {time && (
        <Pair of="when">
          <WhenOf when={whenOf(time, article.text, language)} />{' '}
          <span className="muted">{t(`precision.${time.precision}`)}</span>
        </Pair>
      )}
      {places.length > 0 && (
        <Pair of="where">
          {places.map((place, index) => (
            <span key={place.name}>
              {index > 0 && t('common:list-comma')}
              <bdi lang={language}>{place.name}</bdi>
              {!['', place.name].includes(article.text.slice(...place.span)) && (
                <span className="muted"> ({words(place.span)})</span>
              )}
            </span>
          ))}
        </Pair>
      )}
      {event && (
        <Pair of="event">
          {t(`event.${event.code}`)} <span className="muted mono">{event.code}</span>
          {event.mode && <> · {t(`mode.${event.mode}`)}</>}
          {(event.actor || event.recipient) && (
            <>
              {' · '}
              <bdi lang={language}>{event.actor ?? t('not-said')}</bdi>
              <span aria-hidden="true" className="towards" />
              <span className="visually-hidden">{t('towards')}</span>
              <bdi lang={language}>{event.recipient ?? t('not-said')}</bdi>
            </>
          )}
        </Pair>
      )}
    </dl>
  )
}

const Pair = ({ of, children }: { of: string; children: ReactNode }) => {
  const { t } = useTranslation('press')
  return (
    <div className="pair">
      <dt>{t(`field.${of}`)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
