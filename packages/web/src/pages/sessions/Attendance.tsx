import { useTranslation } from 'react-i18next'
import type { SessionRow } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { TextOf } from '../../parts/TextOf.tsx'

/** Who was there and in which capacity; an open list says that others may have been. */
export const Attendance = ({ session }: { session: SessionRow }) => {
  const { t } = useTranslation(['sessions', 'common'])
  if (session.attendance.length === 0) return <p className="muted">{t('no-attendance')}</p>
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('organisation')}</th>
            <th scope="col">{t('person')}</th>
            <th scope="col">{t('capacity')}</th>
            <th scope="col">{t('entry')}</th>
          </tr>
        </thead>
        <tbody>
          {session.attendance.map((one, index) => (
            <tr key={one.told.id + one.organisation.id + (one.person?.id ?? '') + one.capacity}>
              <th scope="row">
                <NameOf of={one.organisation} />
              </th>
              <td>
                {one.person ? <NameOf of={one.person} /> : <span className="muted">{t('not-named')}</span>}
                {one.rank && (
                  <>
                    {' '}
                    <span className="muted">
                      <TextOf text={one.rank} />
                    </span>
                  </>
                )}
              </td>
              <td>{t(`vocabulary:capacity.${one.capacity}`)}</td>
              <td>
                {one.told.entry !== session.attendance[index - 1]?.told.entry && (
                  <EntryLink entry={one.told.entry} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {session.attendanceOpen && <p className="small muted">{t('attendance-open')}</p>}
    </div>
  )
}
