import { useTranslation } from 'react-i18next'
import type { Overview, Slip } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { NamesOf } from '../../parts/NamesOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { OnPaper } from './OnPaper.tsx'

/** Papers in order on one line; what is missing at its end is an open slip. */
export const PaperChain = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation(['overview', 'common'])
  if (overview.papers.length === 0) return <p className="muted">{t('no-papers')}</p>
  const { lastPaper } = overview
  return (
    <>
      <OnPaper rows={overview.papers.length} />
      <ol className="chain">
        {overview.papers.map((paper) => (
          <ChainSlip key={paper.id} paper={paper} />
        ))}
        {lastPaper && !lastPaper.replied && (
          <li className="open">
            <p>
              <Say
                of="overview:no-reply"
                parts={{
                  from: <NamesOf of={lastPaper.paper.to} />,
                  paper: <TextOf text={lastPaper.paper.title} />,
                }}
              />
            </p>
          </li>
        )}
      </ol>
    </>
  )
}

const ChainSlip = ({ paper }: { paper: Slip }) => {
  const { t } = useTranslation('common')
  const to = [...paper.through, ...paper.to]
  return (
    <li>
      <p>
        <EntryLink entry={paper.entry}>
          <TextOf text={paper.title} />
        </EntryLink>{' '}
        <span className="muted">{t(`vocabulary:paper-form.${paper.form}`)}</span>
      </p>
      <p className="small muted">
        {to.length > 0 ? (
          <Say
            of="common:from-to-whom"
            parts={{ from: <NameOf of={paper.from} />, to: <NamesOf of={paper.to} /> }}
          />
        ) : (
          <NameOf of={paper.from} />
        )}
        {' · '}
        <WhenOf when={paper.when} />
        {paper.manner !== 'not-stated' && <> · {t(`vocabulary:writing.${paper.manner}`)}</>}
        {paper.text === null && <> · {t('text-not-public')}</>}
        {paper.withdrawn && <> · {t('withdrawn')}</>}
      </p>
    </li>
  )
}
