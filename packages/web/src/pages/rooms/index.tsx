import { useTranslation } from 'react-i18next'
import type { RoomsAnswer } from '../../../../node/src/http/answers.ts'
import { useProcess, useSession } from '../../api/queries.ts'
import { Answer } from '../../parts/Answer.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { useHere } from '../../shell/here.ts'
import { HandSeatForm } from './HandSeatForm.tsx'
import { NewRoomForm } from './NewRoomForm.tsx'
import { NewSeatForm } from './NewSeatForm.tsx'
import { RoomRow } from './RoomRow.tsx'
import './rooms.css'

/** Rooms that this seat reads, who is in them, and opening others. */
const RoomsPage = () => {
  const { t } = useTranslation('rooms')
  const { process, seat } = useHere()
  const session = useSession().data
  const demonstration = useProcess()?.demonstration ?? false
  // Seats that one opened for others and still holds for them.
  const held = (session?.person ? session.seats : []).filter(
    (one) => one.process === process && one.seat !== seat,
  )
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Answer<RoomsAnswer> path="rooms">
        {({ rooms }) => {
          const everybody = rooms.find((room) => room.governing)?.readers ?? []
          return (
            <div className="rooms">
              <ul className="rows section">
                {rooms.map((room) => (
                  <RoomRow key={room.room} room={room} everybody={everybody} />
                ))}
              </ul>
              {held.length > 0 && !demonstration && (
                <Section id="hand-seat" title={t('hand-seat')}>
                  <HandSeatForm seats={held.map((one) => one.seat)} />
                </Section>
              )}
              <Section id="new-room" title={t('new-room')}>
                <NewRoomForm everybody={everybody} />
              </Section>
              <Section id="new-seat" title={t('new-seat')}>
                <NewSeatForm taken={everybody} signs={demonstration} />
              </Section>
            </div>
          )
        }}
      </Answer>
    </Page>
  )
}
export default RoomsPage
