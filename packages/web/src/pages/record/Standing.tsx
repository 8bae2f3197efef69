import { useTranslation } from 'react-i18next'
import type { RecordLine } from '../../../../talks/src/answers/pages.ts'
import { Ago } from '../../parts/Ago.tsx'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { Fault } from './Fault.tsx'

/** The sentence on top. It says "unaltered", and since when it was checked here; it never says "true". */
export const Standing = ({ record: { fault, checkedAt } }: { record: RecordLine }) => {
  const { t } = useTranslation('record')
  return (
    <div className="record-standing">
      {fault ? (
        <p className="record-sentence fault">
          <Fault reason={fault.reason} /> <EntryLink entry={fault.place} />
        </p>
      ) : checkedAt ? (
        <p className="record-sentence">
          {t('unaltered-before')}
          <Ago at={checkedAt} />
          {t('unaltered-after')}
        </p>
      ) : (
        <p className="record-sentence">{t('unchecked')}</p>
      )}
      <p className="muted">
        <strong>{t('not-true')}</strong> {t('not-true-why')}
      </p>
    </div>
  )
}
