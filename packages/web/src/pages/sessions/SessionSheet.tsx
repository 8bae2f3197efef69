import { useTranslation } from 'react-i18next'
import type { SessionRow } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { PrintButton } from '../../parts/PrintButton.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { useText } from '../../parts/text.ts'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { PageLink } from '../../shell/links.tsx'
import { Attendance } from './Attendance.tsx'
import { Minutes } from './Minutes.tsx'

/** One session on one sheet: who, where, when, what came of it, what was noted. Prints on A4. */
export const SessionSheet = ({ id }: { id: string }) => (
  <Answer<SessionRow> path={`sessions/${id}`}>{(session) => <Sheet session={session} />}</Answer>
)

const Sheet = ({ session }: { session: SessionRow }) => {
  const { t } = useTranslation(['sessions', 'common'])
  const text = useText()
  const { outcome, adjourned, durationMinutes } = session
  return (
    <Page
      title={text(session.title)}
      lead={<SourceLine told={session} />}
      tools={
        <>
          <PageLink page="sessions">{t('all')}</PageLink>
          <PrintButton />
        </>
      }
    >
      <div className="sheet">
        <dl className="pairs section">
          <dt>{t('when')}</dt>
          <dd>
            <WhenOf when={session.when} zones />
          </dd>
          <dt>{t('where')}</dt>
          <dd>{session.place ? <NameOf of={session.place} /> : t('not-stated')}</dd>
          <dt>{t('format')}</dt>
          <dd>
            {t(`vocabulary:room-form.${session.format}`)}, {t(`sessions:planned.${session.planned}`)}
          </dd>
          <dt>{t('duration')}</dt>
          <dd>
            {durationMinutes
              ? t(`duration-${durationMinutes.qualifier}`, { duration: hoursOf(durationMinutes.about, t) })
              : t('not-stated')}
          </dd>
          <dt>{t('outcome')}</dt>
          <dd>
            {outcome ? (
              <>
                {t(`vocabulary:outcome.${outcome.outcome}`)}
                {outcome.text && (
                  <>
                    {t('common:colon')} <TextOf text={outcome.text} sayLanguage />
                  </>
                )}{' '}
                <SourceLine told={outcome.told} />
              </>
            ) : (
              t('vocabulary:outcome.not-stated')
            )}
          </dd>
          {adjourned && (
            <>
              <dt>{t('adjourned-until')}</dt>
              <dd>
                <WhenOf when={adjourned.until} zones /> <EntryLink entry={adjourned.told.entry} />
              </dd>
            </>
          )}
        </dl>
        {session.agenda.length > 0 && (
          <Section id="agenda" title={t('agenda')}>
            <ol className="numbered">
              {session.agenda.map((one) => (
                <li key={text(one)}>
                  <TextOf text={one} sayLanguage />
                </li>
              ))}
            </ol>
          </Section>
        )}
        <Section id="attendance" title={t('attendance')}>
          <Attendance session={session} />
        </Section>
        <Section id="notes" title={t('notes')}>
          {session.notes.length === 0 && <p className="muted">{t('no-notes')}</p>}
          <ul className="rows">
            {session.notes.map((note) => (
              <li key={note.told.id}>
                <TextOf text={note.text} sayLanguage /> <SourceLine told={note.told} />
              </li>
            ))}
          </ul>
        </Section>
        <Section id="minutes" title={t('minutes')}>
          <Minutes minutes={session.minutes} />
        </Section>
      </div>
    </Page>
  )
}

const hoursOf = (minutes: number, t: (key: string, values: { count: number }) => string): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours && t('hours', { count: hours }), rest && t('minutes-long', { count: rest })]
    .filter(Boolean)
    .join(' ')
}
