// Evidence: exhibits, to whom they were shown and in which form, what was left, who contests them.
import { useTranslation } from 'react-i18next'
import type { EvidenceRow } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page } from '../../parts/Page.tsx'
import { Exhibit } from './Exhibit.tsx'
import './evidence.css'

const EvidencePage = () => {
  const { t } = useTranslation('evidence')
  return (
    <Page title={t('shell:pages.evidence')} lead={t('lead')}>
      <Answer<EvidenceRow[]> path="evidence">
        {(exhibits) =>
          exhibits.length === 0 ? (
            <EmptyState why={t('empty')} />
          ) : (
            <ul className="exhibits">
              {exhibits.map((exhibit) => (
                <Exhibit key={exhibit.id} exhibit={exhibit} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  )
}
export default EvidencePage
