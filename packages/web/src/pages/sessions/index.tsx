import { useHere } from '../../shell/here.ts'
import { SessionSheet } from './SessionSheet.tsx'
import { SessionsList } from './SessionsList.tsx'
import './sessions.css'

/** All sessions, or the sheet of one. */
const SessionsPage = () => {
  const { item } = useHere()
  return item ? <SessionSheet id={item} /> : <SessionsList />
}
export default SessionsPage
