import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Section } from '../../parts/Page.tsx'
import { RecordWords } from '../../parts/RecordWords.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { PageLink } from '../../shell/links.tsx'

/** Next session, delegations, and how the record stands. */
export const Aside = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation('overview')
  const { nextSession, delegations, record } = overview
  return (
    <aside aria-label={t('aside')}>
      <Section id="next-session" title={t('next-session')}>
        {nextSession ? (
          <p>
            <EntryLink entry={nextSession.told.entry}>
              <TextOf text={nextSession.title} />
            </EntryLink>
            <br />
            <WhenOf when={nextSession.when} zones />
          </p>
        ) : (
          <p className="muted">{t('no-next-session')}</p>
        )}
      </Section>
      <Section id="delegations" title={t('delegations')}>
        {delegations.length === 0 && <p className="muted">{t('no-delegations')}</p>}
        <dl className="delegations">
          {delegations.map((one) => (
            <div key={one.party.id}>
              <dt>
                <NameOf of={one.party} />
              </dt>
              <dd className="small">
                {one.head ? <NameOf of={one.head} /> : <span className="muted">{t('head-not-stated')}</span>}
                <br />
                <span className="muted">
                  {t(one.open ? 'members-open' : 'members', { count: one.members })}
                </span>
              </dd>
            </div>
          ))}
        </dl>
        <PageLink page="people">{t('mandates')}</PageLink>
      </Section>
      <Section id="record-line" title={t('record')}>
        <p className="small">
          <RecordWords record={record} />
        </p>
        <PageLink page="record">{t('record-more')}</PageLink>
      </Section>
    </aside>
  )
}
