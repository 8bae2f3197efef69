import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryLink } from '../../../parts/EntryLink.tsx'
import { WhenOf } from '../../../parts/WhenOf.tsx'
import type { PressArticle, PressDraft } from '../types.ts'
import { Excerpt } from './Excerpt.tsx'
import { MatchOf } from './MatchOf.tsx'
import { PlannedActs } from './PlannedActs.tsx'
import { RulesOf } from './RulesOf.tsx'
import type { Bench } from './useBench.ts'
import { whenOf } from './when-of.ts'

interface DraftDetailProps {
  article: PressArticle
  draft: PressDraft
  bench: Bench
  narrow: boolean
}

/** All that was read of a draft, what the process file has of it, what it will become, and by which rules. */
export const DraftDetail = ({ article, draft, bench, narrow }: DraftDetailProps) => {
  const { t } = useTranslation('press')
  const { draft: read } = draft
  const { source } = read
  const words = (span: [number, number] | null) =>
    span && <bdi lang={article.language}>{t('common:quoted', { words: article.text.slice(...span) })}</bdi>
  const manner = [
    t(`speech.${read.speech}`),
    t(`vocabulary:force.${read.force}`),
    read.negated && t('negated'),
    read.conditional && t('conditional'),
  ].filter(Boolean)
  const rows: [string, ReactNode][] = [
    [
      'who',
      <>
        <bdi lang={source.kind === 'outlet' ? undefined : article.language}>{bench.whoOf(draft)}</bdi>
        {source.span && (
          <>
            {' '}
            <span className="muted">{t('as-written')}</span> {words(source.span)}
          </>
        )}
        {source.kind !== 'outlet' && (
          <span className="muted">
            {' · '}
            {t(`kind.${source.kind}`)} · {t(`basis.${source.basis}`)}
            {source.side && (
              <>
                {' · '}
                {t('side')} <bdi lang={article.language}>{source.side}</bdi>
              </>
            )}
          </span>
        )}
      </>,
    ],
    [
      'how',
      <>
        {manner.join(' · ')}
        {read.cue && <> {words(read.cue.span)}</>}
        {read.hedges.length > 0 && (
          <>
            {' · '}
            {t('common:hedged')}{' '}
            {read.hedges.map(({ span }) => (
              <span key={span[0]}>{words(span)} </span>
            ))}
          </>
        )}
      </>,
    ],
    ...(read.time
      ? [
          [
            'when',
            <>
              <WhenOf when={whenOf(read.time, article.text, article.language)} />{' '}
              <span className="muted">{t(`precision.${read.time.precision}`)}</span>
            </>,
          ] as [string, ReactNode],
        ]
      : []),
    ...(read.places.length > 0
      ? [
          [
            'where',
            read.places.map((place, index) => (
              <span key={place.span[0]}>
                {index > 0 && t('common:list-comma')}
                <bdi lang={article.language}>{place.name}</bdi>
                {article.text.slice(...place.span) !== place.name && (
                  <span className="muted"> ({words(place.span)})</span>
                )}
              </span>
            )),
          ] as [string, ReactNode],
        ]
      : []),
    ...(read.event
      ? [
          [
            'event',
            <>
              {t(`event.${read.event.code}`)} <span className="muted mono">{read.event.code}</span>
              {read.event.mode && <> · {t(`mode.${read.event.mode}`)}</>}
              {(read.event.actor || read.event.recipient) && (
                <>
                  {' · '}
                  <bdi lang={article.language}>{read.event.actor ?? t('not-said')}</bdi>
                  <span aria-hidden="true"> → </span>
                  <span className="visually-hidden">{t('towards')}</span>
                  <bdi lang={article.language}>{read.event.recipient ?? t('not-said')}</bdi>
                </>
              )}
            </>,
          ] as [string, ReactNode],
        ]
      : []),
    ['becomes', t(`becomes.${read.becomes}`)],
  ]
  return (
    <div className="draft-detail">
      {narrow && <Excerpt article={article} draft={draft} asked={bench.asked} />}
      <dl className="pairs">
        {rows.map(([name, value]) => (
          <div key={name} className="pair">
            <dt>{t(`field.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <MatchOf draft={draft} language={article.language} bench={bench} />
      {draft.state === 'confirmed' ? (
        <p>
          {t('became')}{' '}
          {draft.entries.map((entry, index) => (
            <span key={entry.id}>
              {index > 0 && t('common:list-comma')}
              <EntryLink entry={entry.id}>
                {t(`kinds:${entry.kind}.name`, { defaultValue: entry.kind })}
              </EntryLink>
            </span>
          ))}
        </p>
      ) : (
        <PlannedActs acts={draft.acts} plan={article.plan} />
      )}
      <RulesOf draft={draft} bench={bench} article={article} />
    </div>
  )
}
