import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { Page } from '../../parts/Page.tsx'

const OverviewPage = () => {
  const { t } = useTranslation('shell')
  return (
    <Page title={t('pages.overview')}>
      <Answer<Overview> path="overview">{() => null}</Answer>
    </Page>
  )
}
export default OverviewPage
