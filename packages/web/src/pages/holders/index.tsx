import { useTranslation } from 'react-i18next'
import type { HoldersAnswer } from '../../../../node/src/http/answers.ts'
import { useProcess } from '../../api/queries.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { Accounts } from './Accounts.tsx'
import { LetIn } from './LetIn.tsx'
import { Recovery } from './Recovery.tsx'
import { Reinstate } from './Reinstate.tsx'
import { SeatKeys } from './SeatKeys.tsx'
import './holders.css'

/** Who may open this seat, with which keys, and what is left when all of them are lost. */
const HoldersPage = () => {
  const { t } = useTranslation('holders')
  const process = useProcess()
  if (process?.demonstration)
    return (
      <Page title={t('title')}>
        <EmptyState why={t('demonstration')} />
      </Page>
    )
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Answer<HoldersAnswer> path="accounts">
        {(holders) => (
          <div className="holders">
            {holders.accounts.length === 1 && holders.recoveryMadeAt === null && (
              <p className="attention section" role="note">
                {t('only-you')}
              </p>
            )}
            <Section id="holders-accounts" title={t('accounts')}>
              <Accounts holders={holders} />
            </Section>
            <Section id="holders-let-in" title={t('let-in')}>
              <LetIn holders={holders} />
            </Section>
            <Section id="holders-recovery" title={t('recovery')}>
              <Recovery madeAt={holders.recoveryMadeAt} />
            </Section>
            <Section id="holders-keys" title={t('keys')}>
              <SeatKeys devices={holders.devices} />
            </Section>
            {holders.convenes && (
              <Section id="holders-reinstate" title={t('reinstate')}>
                <Reinstate />
              </Section>
            )}
          </div>
        )}
      </Answer>
    </Page>
  )
}
export default HoldersPage
