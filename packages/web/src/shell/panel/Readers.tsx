import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { InstantOf } from '../../parts/InstantOf.tsx'
import { SeatName } from '../../parts/SeatName.tsx'

const GRADES = ['confirmed', 'seen', 'available'] as const

/** Who can read the entry, by name, and who is known to have received it, in three grades. */
export const Readers = ({ detail }: { detail: EntryDetail }) => {
  const { t } = useTranslation(['panel', 'common'])
  return (
    <>
      <dt>{t('readers')}</dt>
      <dd>
        {detail.readers.map((seat, index) => (
          <span key={seat}>
            {index > 0 && t('common:list-comma')}
            <SeatName seat={seat} />
          </span>
        ))}
      </dd>
      {detail.receivedBy.length > 0 && (
        <>
          <dt>{t('received')}</dt>
          <dd>
            <ul>
              {GRADES.map((grade) => (
                <Grade
                  key={grade}
                  grade={grade}
                  by={detail.receivedBy.filter((one) => one.grade === grade)}
                />
              ))}
            </ul>
          </dd>
        </>
      )}
    </>
  )
}

interface GradeProps {
  grade: (typeof GRADES)[number]
  by: EntryDetail['receivedBy']
}

/** Those who received it in one grade. The time is said where a hand confirmed it. */
const Grade = ({ grade, by }: GradeProps) => {
  const { t } = useTranslation(['panel', 'common'])
  if (by.length === 0) return null
  return (
    <li>
      <span className="muted">
        {t(`grade-of-receipt.${grade}`)}
        {t('common:colon')}{' '}
      </span>
      {by.map((one, index) => (
        <span key={one.seat}>
          {index > 0 && t('common:list-comma')}
          <SeatName seat={one.seat} />
          {grade === 'confirmed' && one.at && (
            <>
              {' '}
              (<InstantOf at={one.at} />)
            </>
          )}
        </span>
      ))}
    </li>
  )
}
