import { useTranslation } from 'react-i18next'
import type { RoomsAnswer } from '../../../../node/src/http/answers.ts'
import { Answer } from '../../parts/Answer.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { NewRoomForm } from './NewRoomForm.tsx'
import { NewSeatForm } from './NewSeatForm.tsx'
import { RoomRow } from './RoomRow.tsx'
import './rooms.css'

/** Rooms that this seat reads, who is in them, and opening others. */
const RoomsPage = () => {
  const { t } = useTranslation('rooms')
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
              <Section id="new-room" title={t('new-room')}>
                <NewRoomForm everybody={everybody} />
              </Section>
              <Section id="new-seat" title={t('new-seat')}>
                <NewSeatForm taken={everybody} />
              </Section>
            </div>
          )
        }}
      </Answer>
    </Page>
  )
}
export default RoomsPage
