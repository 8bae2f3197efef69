import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { PrintButton } from '../../parts/PrintButton.tsx'
import { Agreed } from './Agreed.tsx'
import { Aside } from './Aside.tsx'
import { AwaitedRows } from './AwaitedRows.tsx'
import { CommitmentsLines } from './CommitmentsLines.tsx'
import { IncidentLines } from './IncidentLines.tsx'
import { Lead } from './Lead.tsx'
import { PaperChain } from './PaperChain.tsx'
import { Since } from './Since.tsx'
import './overview.css'

/** Where the talks stand, on one printed page. */
const OverviewPage = () => {
  const { t } = useTranslation('overview')
  return (
    <Page title={t('title')} tools={<PrintButton />}>
      <Answer<Overview> path="overview">
        {(overview) => (
          <div className="with-aside overview">
            <div>
              <Lead overview={overview} />
              <Section id="awaited" title={t('awaited')}>
                <AwaitedRows overview={overview} />
              </Section>
              <Section id="papers" title={t('papers')}>
                <PaperChain overview={overview} />
              </Section>
              <Section id="commitments" title={t('commitments')}>
                <CommitmentsLines summary={overview.commitments} />
              </Section>
              <Section id="agreed" title={t('agreed')}>
                <Agreed agreed={overview.agreed} />
              </Section>
              <Section id="incidents" title={t('incidents')}>
                <IncidentLines incidents={overview.incidents} />
              </Section>
              <Section id="since" title={t('since')}>
                <Since since={overview.since} />
              </Section>
            </div>
            <Aside overview={overview} />
          </div>
        )}
      </Answer>
    </Page>
  )
}
export default OverviewPage
