import { useTranslation } from 'react-i18next'
import { useAway, useKept, useProcess, useSession } from '../api/queries.ts'
import { TextOf } from '../parts/TextOf.tsx'
import { useHere } from './here.ts'

/** What must be known of every page: that it re-enacts, that it demonstrates, and through whose eyes one reads. */
export const Strips = () => {
  const { t } = useTranslation('shell')
  const { seat } = useHere()
  const process = useProcess()
  const session = useSession().data
  const kept = useKept()
  const away = useAway()
  const here = process?.seats.find((one) => one.seat === seat)
  return (
    <>
      {(process?.reenactment || session?.oneMachine || session?.network.exposed) && (
        <div className="strip" role="note">
          {process?.reenactment && <strong>{t('reenactment')}</strong>}
          {session?.oneMachine && <span className="muted">{t('one-machine')}</span>}
          {session?.network.exposed && <span className="attention">{t('exposed')}</span>}
        </div>
      )}
      <div className="reading-as" role="status">
        <span>
          {here && (
            <SeatName
              organisation={<TextOf text={here.organisation} />}
              demonstration={process?.demonstration ?? false}
            />
          )}
        </span>
        {away && <span className="kept">{t('away')}</span>}
        {kept > 0 && <span className="kept">{t('kept', { count: kept })}</span>}
      </div>
    </>
  )
}

const SeatName = ({
  organisation,
  demonstration,
}: {
  organisation: React.ReactNode
  demonstration: boolean
}) => {
  const { t } = useTranslation('shell')
  const [before, after] = t(demonstration ? 'reading-as-demonstration' : 'reading-as', {
    seat: '\uE000',
  }).split('\uE000')
  return (
    <>
      {before}
      {organisation}
      {after}
    </>
  )
}
