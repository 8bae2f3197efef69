// Record: whether this copy is unaltered, as far as it was checked here, and what that does not mean.
import { useTranslation } from 'react-i18next'
import type { RecordLine } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { Copyable } from '../../parts/Copyable.tsx'
import { InstantOf } from '../../parts/InstantOf.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { localeOf } from '../../words/languages.ts'
import { Leaves } from './Leaves.tsx'
import { Standing } from './Standing.tsx'
import { useVerification } from './useVerification.ts'
import { VerificationSteps } from './VerificationSteps.tsx'
import './record.css'

const RecordPage = () => {
  const { t } = useTranslation('record')
  return (
    <Page title={t('shell:pages.record')}>
      <Answer<RecordLine> path="record">{(record) => <Body record={record} />}</Answer>
    </Page>
  )
}
export default RecordPage

const Body = ({ record }: { record: RecordLine }) => {
  const { t, i18n } = useTranslation('record')
  const { verification, verify } = useVerification()
  const number = new Intl.NumberFormat(localeOf(i18n.language))
  return (
    <>
      <Standing record={record} />
      <p className="record-verify">
        <button
          type="button"
          className="button primary"
          disabled={verification.state === 'running'}
          onClick={verify}
        >
          {t('verify')}
        </button>{' '}
        <span className="small muted">{t('verify-note')}</span>
      </p>
      <VerificationSteps verification={verification} />
      <Section id="copy" title={t('copy')}>
        <dl className="pairs record-pairs">
          <dt>{t('leaves')}</dt>
          <dd>{number.format(record.leaves)}</dd>
          <dt>{t('opened')}</dt>
          <dd>
            {number.format(record.opened)}{' '}
            {record.opened < record.leaves && <span className="small muted">{t('opened-note')}</span>}
          </dd>
          <dt>{t('cosigned')}</dt>
          <dd>
            {t('of-quorum', { count: record.cosigned, quorum: record.quorum })}
            {record.oneMachine && <span className="small attention one-machine"> {t('one-machine')}</span>}
          </dd>
          <dt>{t('checkpoint')}</dt>
          <dd>
            {record.checkpointAt ? (
              <InstantOf at={record.checkpointAt} />
            ) : (
              <span className="muted">{t('none-yet')}</span>
            )}
          </dd>
          {record.kept > 0 && (
            <>
              <dt>{t('kept')}</dt>
              <dd>{t('kept-count', { count: record.kept })}</dd>
            </>
          )}
          <dt>{t('root')}</dt>
          <dd>
            {record.root ? <Copyable words={record.root} /> : <span className="muted">{t('none-yet')}</span>}
          </dd>
        </dl>
      </Section>
      <Section id="leaves" title={t('leaves-list')}>
        <Leaves size={record.leaves} />
      </Section>
    </>
  )
}
