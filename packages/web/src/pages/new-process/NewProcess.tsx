import { useTranslation } from 'react-i18next'
import { Page } from '../../parts/Page.tsx'

const NewProcess = () => {
  const { t } = useTranslation('shell')
  return <Page title={t('all-processes')}>{null}</Page>
}
export default NewProcess
