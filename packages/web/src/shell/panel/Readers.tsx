import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { useProcess } from '../../api/queries.ts'
import { InstantOf } from '../../parts/InstantOf.tsx'
import { TextOf } from '../../parts/TextOf.tsx'

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
              {detail.receivedBy.map((one) => (
                <li key={one.seat + one.grade}>
                  <SeatName seat={one.seat} />
                  {t('common:colon')} {t(`grade-of-receipt.${one.grade}`)}
                  {one.at && (
                    <>
                      {', '}
                      <InstantOf at={one.at} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </>
  )
}

const SeatName = ({ seat }: { seat: string }) => {
  const known = useProcess()?.seats.find((one) => one.seat === seat)
  return known ? <TextOf text={known.organisation} /> : <bdi>{seat}</bdi>
}
