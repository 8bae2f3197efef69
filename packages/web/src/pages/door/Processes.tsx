import { useTranslation } from 'react-i18next'
import { Page } from '../../parts/Page.tsx'

const Processes = () => {
  const { t } = useTranslation('shell')
  return <Page title={t('all-processes')}>{null}</Page>
}
export default Processes
