import { useTranslation } from 'react-i18next'
import type { SessionRow } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Page } from '../../parts/Page.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { PageLink } from '../../shell/links.tsx'

/** Every session that the seat can read, a row each. */
export const SessionsList = () => {
  const { t } = useTranslation(['sessions', 'common'])
  return (
    <Page title={t('title')}>
      <Answer<SessionRow[]> path="sessions">
        {(sessions) =>
          sessions.length === 0 ? (
            <EmptyState why={t('empty')}>
              <PageLink page="compose" search={{ kind: 'session.convene' }} className="button">
                {t('convene')}
              </PageLink>
            </EmptyState>
          ) : (
            <ul className="rows sessions">
              {sessions.map((session) => (
                <li key={session.id}>
                  <p>
                    <PageLink page="sessions" item={session.id}>
                      <TextOf text={session.title} />
                    </PageLink>
                  </p>
                  <p className="small">
                    {t(`vocabulary:room-form.${session.format}`)} · <WhenOf when={session.when} zones />
                    {session.place && (
                      <>
                        {' · '}
                        <NameOf of={session.place} />
                      </>
                    )}
                    {session.planned === 'not-planned' && <> · {t('sessions:planned.not-planned')}</>}
                    {session.outcome && session.outcome.outcome !== 'not-stated' && (
                      <> · {t(`vocabulary:outcome.${session.outcome.outcome}`)}</>
                    )}
                  </p>
                  <SourceLine told={session} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  )
}
