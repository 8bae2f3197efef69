import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { Sentence } from '../../parts/Sentence.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'

/** The one sentence on top and, under it, on how little it rests. */
export const Lead = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation('overview')
  const { sentence, day, sources, silent } = overview
  return (
    <div className="lead">
      {sentence ? (
        <p className="lead-sentence">
          <EntryLink entry={sentence.told.entry} className="quiet">
            <Sentence of={sentence.key} values={sentence.values} />
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
