// Commitments: what was demanded and undertaken, element by element, and which assurances exist.
import { useTranslation } from 'react-i18next'
import type { Commitments } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { useSource } from '../rows/useSource.ts'
import { Assurances } from './Assurances.tsx'
import { ElementTable } from './ElementTable.tsx'
import { tallyOf } from './tally.ts'
import './commitments.css'

const CommitmentsPage = () => {
  const { t } = useTranslation('commitments')
  return (
    <Page title={t('shell:pages.commitments')} lead={t('lead')}>
      <Answer<Commitments> path="commitments">{(commitments) => <Body commitments={commitments} />}</Answer>
    </Page>
  )
}
export default CommitmentsPage

const Body = ({ commitments }: { commitments: Commitments }) => {
  const { t } = useTranslation('commitments')
  const source = useSource()
  const tally = tallyOf(commitments)
  return (
    <>
      <Section id="assurances" title={t('assurances')}>
        <p className="standing">
          {t('written-in-force', { count: commitments.written })}{' '}
          {tally.declined > 0 && t('declined-count', { count: tally.declined })}
        </p>
        <Assurances assurances={commitments.assurances} />
      </Section>
      <Section id="undertakings" title={t('undertakings')}>
        <ElementTable
          caption={t('undertakings')}
          elements={commitments.elements}
          rows={commitments.undertakings}
          empty={t('no-undertakings', source)}
        />
      </Section>
      <Section id="demands" title={t('demands')}>
        <ElementTable
          caption={t('demands')}
          elements={commitments.elements}
          rows={commitments.demands}
          empty={t('no-demands', source)}
        />
      </Section>
      <p className="small muted structure-note">{t('structure-only')}</p>
    </>
  )
}
