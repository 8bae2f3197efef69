import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Told } from '../../../talks/src/answers/shared.ts'
import { useIsConcerned } from './concerned.ts'
import { EntryLink } from './EntryLink.tsx'
import { TextOf } from './TextOf.tsx'

interface SourceLineProps {
  told: Told
  /** Without the link to the entry, where the row itself is one. */
  withoutEntry?: boolean
}

/** Who says so: voice, outlet, grade and hedges, then the way to the entry. */
export const SourceLine = ({ told, withoutEntry = false }: SourceLineProps) => {
  const { t } = useTranslation('common')
  const isConcerned = useIsConcerned(told.effect === 'awaiting-confirmation')
  const { attribution, grade, sources, basis } = told
  const pieces: ReactNode[] = []
  if (attribution?.words) pieces.push(<TextOf text={attribution.words} />)
  else if (attribution) pieces.push(t(`vocabulary:voice.${attribution.voice}`))
  if (attribution?.side) pieces.push(<TextOf text={attribution.side.name} />)
  if (attribution?.speech === 'quote') pieces.push(t('vocabulary:speech.quote'))
  for (const cited of sources) pieces.push(<TextOf text={cited.outlet ?? cited.source.name} />)
  if (basis === 'conveyed') pieces.push(t('vocabulary:basis.conveyed'))
  if (basis === 'direct') pieces.push(t('vocabulary:basis.direct'))
  if (grade)
    pieces.push(
      <abbr
        title={`${t(`vocabulary:reliability.${grade.reliability}`)}; ${t(`vocabulary:credibility.${grade.credibility}`)}`}
      >
        {grade.reliability + grade.credibility}
      </abbr>,
    )
  if (attribution?.hedges?.length)
    pieces.push(
      <span>
        {t('hedged')} <bdi>{attribution.hedges.map((hedge) => t('quoted', { words: hedge })).join(' ')}</bdi>
      </span>,
    )
  if (told.effect === 'awaiting-confirmation')
    pieces.push(
      isConcerned(told) ? (
        <span className="attention">{t('vocabulary:effect.awaiting-confirmation')}</span>
      ) : (
        t('once-confirmed')
      ),
    )
  if (told.effect === 'refused')
    pieces.push(<span className="attention">{t('vocabulary:effect.refused')}</span>)
  if (!withoutEntry) pieces.push(<EntryLink entry={told.entry} />)
  return (
    <span className="source-line">
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {piece}
        </Fragment>
      ))}
    </span>
  )
}
