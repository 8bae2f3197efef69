import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useProcesses } from '../../api/queries.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { getPreferences } from '../../prefs/preferences.ts'
import { useHere } from '../../shell/here.ts'
import { firstSeat } from './first-seat.ts'

/** From an address without a seat to the first page that the visitor may open. */
const Door = () => {
  const { t } = useTranslation('common')
  const { process: slug } = useHere()
  const { data, error, refetch } = useProcesses()
  if (error)
    return (
      <main className="outside">
        <ErrorState error={error} onAgain={() => refetch()} />
      </main>
    )
  if (!data) return <p className="outside loading">{t('opening')}</p>
  const { process, seat } = firstSeat(data, slug, getPreferences().last)
  if (!process || !seat) return <Navigate to="/processes" replace />
  return (
    <Navigate
      to="/$process/$seat/$page"
      params={{ process: process.slug, seat: seat.seat, page: 'overview' }}
      replace
    />
  )
}
export default Door
