import { useTranslation } from 'react-i18next'
import { Copyable } from '../../parts/Copyable.tsx'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { localeOf } from '../../words/languages.ts'
import { Fault } from './Fault.tsx'
import type { Verification, Verified } from './verification.ts'

/** The steps of a verification as they are counted, then what it found: the first fault, or that there is none. */
export const VerificationSteps = ({ verification }: { verification: Verification }) => {
  const { t, i18n } = useTranslation('record')
  if (verification.state === 'idle') return null
  const number = new Intl.NumberFormat(localeOf(i18n.language))
  return (
    <section className="section verification" aria-label={t('verification')}>
      <ol className="rows">
        {verification.steps.map(({ step, done, of }) => (
          <li key={step} className="verification-step">
            <span>
              {i18n.exists(`record:step.${step}`) ? t(`step.${step}`) : <code className="mono">{step}</code>}
            </span>
            <span className="small muted">
              {t('done-of', { done: number.format(done), of: number.format(of) })}
            </span>
          </li>
        ))}
      </ol>
      <div aria-live="polite">
        {verification.state === 'running' && <p className="small muted">{t('running')}</p>}
        {verification.state === 'done' && <Found result={verification.result} />}
      </div>
      {verification.state === 'failed' && <ErrorState error={verification.problem} />}
    </section>
  )
}

const Found = ({ result }: { result: Verified }) => {
  const { t, i18n } = useTranslation('record')
  const number = new Intl.NumberFormat(localeOf(i18n.language))
  if (result.fault)
    return (
      <div className="found fault">
        <p>
          <strong>{t('first-fault')}</strong> <Fault reason={result.fault.reason} />
        </p>
        <p>
          {t('at-place')} <EntryLink entry={result.fault.place} />
        </p>
        <p>{t('fault-do')}</p>
      </div>
    )
  return (
    <div className="found">
      <p>
        {t('found', {
          leaves: number.format(result.leaves),
          opened: number.format(result.opened),
          cosigned: number.format(result.cosigned),
          quorum: number.format(result.quorum),
        })}
      </p>
      <p className="small">
        <span className="muted">{t('root')}</span> <Copyable words={result.root} />
      </p>
    </div>
  )
}
