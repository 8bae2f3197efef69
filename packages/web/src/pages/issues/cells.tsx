import { useTranslation } from 'react-i18next'
import type { Issues } from '../../../../talks/src/answers/pages.ts'
import type { Named } from '../../../../talks/src/answers/shared.ts'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { WhoOf } from '../../parts/WhoOf.tsx'
import { PageLink } from '../../shell/links.tsx'
import { useSource } from '../rows/useSource.ts'
import type { Cell } from './matrix.ts'

type Row = Issues['rows'][number]

/** A side's latest position: two lines of it, its date, its source, how many came before. */
export const PositionCell = ({ cell, issue }: { cell: Cell; issue: Named }) => {
  const { t } = useTranslation('issues')
  const source = useSource()
  if (!cell.position) return <p className="muted">{t('no-position', source)}</p>
  const { text, verbatim, told } = cell.position
  return (
    <>
      <p className="two-lines">
        <TextOf text={text} quoted={verbatim} />
      </p>
      <p className="small muted">
        <WhenOf when={told.when} />
      </p>
      <p>
        <SourceLine told={told} />
      </p>
      {cell.earlier > 0 && (
        <p className="small">
          <PageLink page="issues" item={issue.id}>
            {t('earlier', { count: cell.earlier })}
          </PageLink>
        </p>
      )}
      {cell.lastConfirmed && (
        <p className="small muted">
          {t('last-confirmed')} <WhenOf when={cell.lastConfirmed} words={false} />
        </p>
      )}
      {cell.lastReported && (
        <p className="small muted">
          {t('last-reported')} <WhenOf when={{ from: cell.lastReported }} />
        </p>
      )}
    </>
  )
}

/** The latest offer on the issue and what became of it. */
export const OfferCell = ({ offer }: { offer: Row['lastOffer'] }) => {
  const { t } = useTranslation('issues')
  const source = useSource()
  if (!offer) return <p className="muted">{t('no-offer', source)}</p>
  return (
    <>
      <p className="two-lines">
        <WhoOf who={offer.by} />
        {t('colon')} <TextOf text={offer.text} />
      </p>
      <p className="small">
        {offer.answer ? t(`vocabulary:reply.${offer.answer}`) : t('no-answer', source)}
        {offer.reason && (
          <>
            {t('colon')} <TextOf text={offer.reason} />
          </>
        )}
      </p>
      <p>
        <SourceLine told={offer.told} />
      </p>
    </>
  )
}

/** What the sides were said to agree on. */
export const CommonCell = ({ common }: { common: Row['common'] }) => {
  const { t } = useTranslation('issues')
  const source = useSource()
  if (!common) return <p className="muted">{t('no-common-ground', source)}</p>
  return (
    <>
      <p className="two-lines">
        <TextOf text={common.text} />
      </p>
      <p>
        <SourceLine told={common.told} />
      </p>
    </>
  )
}
