import { useTranslation } from 'react-i18next'
import type { IssueHistory } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { NamesOf } from '../../parts/NamesOf.tsx'
import { Page } from '../../parts/Page.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { useText } from '../../parts/text.ts'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { WhoOf } from '../../parts/WhoOf.tsx'
import { useHere } from '../../shell/here.ts'
import { PageLink } from '../../shell/links.tsx'
import { ElementsOf } from '../elements/ElementsOf.tsx'
import { useSource } from '../rows/useSource.ts'
import './issues.css'

type Step = IssueHistory['steps'][number]

/** Everything that was done and said on one issue, in order. */
export const IssuePage = () => {
  const { item } = useHere()
  return <Answer<IssueHistory> path={`issues/${item}`}>{(history) => <History history={history} />}</Answer>
}

const History = ({ history }: { history: IssueHistory }) => {
  const { t } = useTranslation('issues')
  const text = useText()
  return (
    <Page
      title={text(history.issue.name)}
      lead={t('history-lead', { count: history.steps.length })}
      tools={<PageLink page="issues">{t('all-issues')}</PageLink>}
    >
      {history.steps.length === 0 ? (
        <EmptyState why={t('history-empty')} />
      ) : (
        <ol className="rows issue-steps">
          {history.steps.map((step) => (
            <li key={step.told.id}>
              <div className="small muted">
                <WhenOf when={step.told.when} />
              </div>
              <div>
                <p className="step-what">
                  <What step={step} />
                </p>
                <p>
                  <TextOf text={step.text} quoted={step.type === 'position' && step.verbatim} sayLanguage />
                </p>
                <Outcome step={step} />
                <p>
                  <SourceLine told={step.told} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Page>
  )
}

/** Who did what: "Pakistan · position", "Pakistan to Afghanistan · request". */
const What = ({ step }: { step: Step }) => {
  const { t } = useTranslation('issues')
  return (
    <>
      {step.type === 'position' ? (
        <TextOf text={step.party.name} />
      ) : (
        <WhoOf who={step.type === 'statement' ? step.told.actor : step.by} />
      )}
      {step.type === 'request' && step.to.length > 0 && (
        <>
          {' '}
          {t('to')} <NamesOf of={step.to} />
        </>
      )}
      {' · '}
      <span className="muted">{t(`step.${step.type}`)}</span>
    </>
  )
}

const Outcome = ({ step }: { step: Step }) => {
  const { t } = useTranslation('issues')
  const source = useSource()
  if (step.type === 'position' || step.type === 'statement') return null
  return (
    <>
      <p className="small">
        {step.answer ? t(`vocabulary:reply.${step.answer}`) : t('no-answer', source)}
        {step.type === 'offer' && step.reason && (
          <>
            {t('colon')} <TextOf text={step.reason} />
          </>
        )}
      </p>
      {step.type === 'request' && <ElementsOf check={step.check} />}
    </>
  )
}
