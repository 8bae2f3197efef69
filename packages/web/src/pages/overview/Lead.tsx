import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { Sentence } from '../../parts/Sentence.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { usePreferences } from '../../prefs/preferences.ts'
import { dateInWords } from '../../time/dates.ts'

/** The one sentence on top and, under it, on how little it rests. */
export const Lead = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation('overview')
  const { sentence, day, sources, silent } = overview
  const values = useValues(sentence)
  return (
    <div className="lead">
      {sentence ? (
        <p className="lead-sentence">
          <EntryLink entry={sentence.told.entry} className="quiet">
            <Sentence of={sentence.key} values={values} />
          </EntryLink>
        </p>
      ) : (
        <p className="lead-sentence">{t('nothing-yet')}</p>
      )}
      {sentence && <SourceLine told={sentence.told} />}
      <p className="muted">
        {day !== null && t('day', { count: day })}
        {day !== null && sources > 0 && ' · '}
        {sources > 0 && (
          <>
            {t('sources', { count: sources })}
            {silent.map((party) => (
              <span key={party.id}>
                {' · '}
                <Say of="overview:silent" parts={{ party: <NameOf of={party} /> }} />
              </span>
            ))}
          </>
        )}
      </p>
    </div>
  )
}

/** What the sentence says, its day in the reader's calendar: the answer brings it in the Gregorian one. */
const useValues = (sentence: Overview['sentence']) => {
  const { i18n } = useTranslation()
  const { calendar } = usePreferences()
  if (!sentence) return {}
  const from = sentence.told.when?.from ?? sentence.told.when?.to
  if (calendar === 'gregorian' || !from || !('day' in sentence.values)) return sentence.values
  const day = dateInWords(from.slice(0, 10), i18n.language, calendar, { weekday: true })
  return { ...sentence.values, day: { [i18n.language]: day } }
}
