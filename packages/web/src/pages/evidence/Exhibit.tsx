import { useTranslation } from 'react-i18next'
import type { EvidenceRow } from '../../../../talks/src/answers/pages.ts'
import { NamesOf } from '../../parts/NamesOf.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { WhoOf } from '../../parts/WhoOf.tsx'
import { useSource } from '../rows/useSource.ts'
import { ExhibitFile } from './ExhibitFile.tsx'

/** One exhibit: what it is, its files on demand, each showing of it as an act of its own. */
export const Exhibit = ({ exhibit }: { exhibit: EvidenceRow }) => {
  const { t } = useTranslation('evidence')
  const source = useSource()
  const heading = `exhibit-${exhibit.id}`
  return (
    <li className="exhibit">
      <article aria-labelledby={heading}>
        <h2 id={heading}>
          <TextOf text={exhibit.title} />
        </h2>
        <p className="small muted">
          {t(`vocabulary:exhibit-form.${exhibit.form}`)} · <WhoOf who={exhibit.by} /> ·{' '}
          <WhenOf when={exhibit.when} />
        </p>
        <p>
          <SourceLine told={exhibit} />
        </p>
        {exhibit.description && (
          <p>
            <TextOf text={exhibit.description} sayLanguage />
          </p>
        )}
        {exhibit.sensitive && <p className="small attention">{t('sensitive')}</p>}
        <dl className="pairs exhibit-facts">
          <dt>{t('shown')}</dt>
          <dd>
            <Disclosures disclosures={exhibit.disclosures} />
          </dd>
          <dt>{t('left')}</dt>
          <dd>
            {exhibit.left ? (
              <TextOf text={exhibit.left} />
            ) : (
              <span className="muted">{t('left-not-stated', source)}</span>
            )}
          </dd>
          <dt>{t('contested')}</dt>
          <dd>
            <Contests contests={exhibit.contests} />
          </dd>
          <dt>{t('files')}</dt>
          <dd>
            {exhibit.files.length === 0 ? (
              <span className="muted">{t('no-files')}</span>
            ) : (
              <ul>
                {exhibit.files.map((file) => (
                  <ExhibitFile key={file.sealed} file={file} sensitive={exhibit.sensitive} />
                ))}
              </ul>
            )}
          </dd>
        </dl>
      </article>
    </li>
  )
}

const Disclosures = ({ disclosures }: { disclosures: EvidenceRow['disclosures'] }) => {
  const { t } = useTranslation('evidence')
  if (disclosures.length === 0) return <span className="muted">{t('not-shown')}</span>
  return (
    <ul>
      {disclosures.map(({ to, form, told }) => (
        <li key={told.id}>
          {t('to')} <NamesOf of={to} /> · {t(`vocabulary:disclosure.${form}`)} · <WhenOf when={told.when} />{' '}
          <SourceLine told={told} />
        </li>
      ))}
    </ul>
  )
}

const Contests = ({ contests }: { contests: EvidenceRow['contests'] }) => {
  const { t } = useTranslation('evidence')
  if (contests.length === 0) return <span className="muted">{t('not-contested')}</span>
  return (
    <ul>
      {contests.map(({ by, part, reason, told }) => (
        <li key={told.id}>
          <WhoOf who={by} /> · {t(`vocabulary:part.${part}`)} · <TextOf text={reason} sayLanguage />{' '}
          <SourceLine told={told} />
        </li>
      ))}
    </ul>
  )
}
