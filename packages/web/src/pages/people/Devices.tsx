import { useTranslation } from 'react-i18next'
import type { People } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { SeatName } from '../../parts/SeatName.tsx'
import { TextOf } from '../../parts/TextOf.tsx'

/** Rooms that this seat can read. Those that it cannot are not counted: they are not known here. */
export const Rooms = ({ rooms }: { rooms: People['rooms'] }) => {
  const { t } = useTranslation('people')
  if (rooms.length === 0) return <p className="muted">{t('no-rooms')}</p>
  return (
    <div className="table-frame">
      <table className="table">
        <caption>{t('rooms-note')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('room')}</th>
            <th scope="col">{t('format')}</th>
            <th scope="col">{t('readers')}</th>
          </tr>
        </thead>
        <tbody>
          {rooms.map(({ room, title, form, readers }) => (
            <tr key={room}>
              <th scope="row">
                <TextOf text={title} />
              </th>
              <td>{t(`vocabulary:room-form.${form}`)}</td>
              <td>
                {readers.map((reader, index) => (
                  <span key={reader}>
                    {index > 0 && t('separator')}
                    <SeatName seat={reader} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whose key signs, and where it lives: a host can read and sign. */
export const Devices = ({ devices }: { devices: People['devices'] }) => {
  const { t } = useTranslation('people')
  if (devices.length === 0) return <p className="muted">{t('no-devices')}</p>
  return (
    <div className="table-frame">
      <table className="table">
        <caption>{t('devices-note')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('person')}</th>
            <th scope="col">{t('custody')}</th>
            <th scope="col">{t('entry')}</th>
            <th scope="col">{t('key')}</th>
          </tr>
        </thead>
        <tbody>
          {devices.map(({ person, key, custody, host, revoked, told }) => (
            <tr key={key}>
              <th scope="row">
                <NameOf of={person} />
                {revoked && <span className="small muted"> {t('revoked')}</span>}
              </th>
              <td>
                {custody === 'hosted' && host ? t('hosted-by', { host }) : t(`vocabulary:custody.${custody}`)}
              </td>
              <td>
                <EntryLink entry={told.entry} />
              </td>
              <td>
                <code className="mono">{key}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
