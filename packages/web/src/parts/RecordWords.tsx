import { useTranslation } from 'react-i18next'
import type { RecordLine } from '../../../talks/src/answers/pages.ts'
import { Ago } from './Ago.tsx'
import { Say } from './Say.tsx'

/** How the record stands, in words. Unaltered says nothing about true. */
export const RecordWords = ({ record }: { record: RecordLine }) => {
  const { t } = useTranslation('common')
  if (record.fault)
    return (
      <strong className="fault">
        {t('record.fault', { place: record.fault.place, reason: record.fault.reason })}
      </strong>
    )
  return (
    <>
      {record.checkedAt ? (
        <Say of="common:record.unaltered" parts={{ at: <Ago at={record.checkedAt} /> }} />
      ) : (
        t('record.unchecked')
      )}{' '}
      <span className="muted">
        {t('record.counts', { count: record.leaves, opened: record.opened })}{' '}
        {t('record.cosigned', { cosigned: record.cosigned, quorum: record.quorum })}
      </span>
    </>
  )
}
