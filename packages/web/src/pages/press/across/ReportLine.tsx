import { useTranslation } from 'react-i18next'
import { TextOf } from '../../../parts/TextOf.tsx'
import { usePreferences } from '../../../prefs/preferences.ts'
import { PageLink } from '../../../shell/links.tsx'
import { dateInWords } from '../../../time/dates.ts'
import { autonymOf, baseOf } from '../../../words/languages.ts'
import type { PressReport } from './types.ts'

/** A day of the press, in the reader's calendar. */
export const DayOf = ({ at }: { at: string | null }) => {
  const { t, i18n } = useTranslation('press')
  const { calendar } = usePreferences()
  if (at === null) return <span>{t('source.no-day')}</span>
  return (
    <time dateTime={at}>
      {dateInWords(at.slice(0, 10), i18n.language, calendar, { weekday: false, year: true })}
    </time>
  )
}

/** Who speaks in a report, as resolved, else as worded. */
export const VoiceOf = ({ report }: { report: PressReport }) => {
  const { t } = useTranslation('press')
  const { voice, language } = report
  if (voice.kind === 'outlet') return t('who.outlet')
  const name = voice.resolved ?? voice.words
  return name ? <bdi lang={language}>{name}</bdi> : t('who.nobody')
}

/** What one outlet reports: the words, which lead to the draft, and beneath them who, where and when. */
export const ReportLine = ({ report }: { report: PressReport }) => {
  const { t, i18n } = useTranslation('press')
  return (
    <>
      <p>
        <PageLink
          page="press"
          item={report.article}
          search={{ draft: String(report.draft) }}
          className="quiet"
        >
          <TextOf text={{ [report.language]: report.claim }} quoted={report.speech === 'direct'} />
        </PageLink>
      </p>
      <p className="small muted">
        <bdi>{report.outlet ?? t('source.no-outlet')}</bdi> · <DayOf at={report.published} /> ·{' '}
        <VoiceOf report={report} /> · {t(`vocabulary:force.${report.force}`)}
        {report.hedges.length > 0 && (
          <>
            {' · '}
            {t('common:hedged')}{' '}
            {report.hedges.map((hedge) => (
              <span key={hedge}>
                <TextOf text={{ [report.language]: hedge }} quoted />{' '}
              </span>
            ))}
          </>
        )}
        {baseOf(report.language) !== baseOf(i18n.language) && (
          <>
            {' · '}
            <bdi lang={report.language}>{autonymOf(report.language)}</bdi>
          </>
        )}
        {report.state === 'confirmed' && <> · {t('state.confirmed')}</>}
      </p>
    </>
  )
}
