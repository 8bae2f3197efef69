import { useTranslation } from 'react-i18next'
import type { People } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { OtherNames } from '../rows/OtherNames.tsx'
import { useNarrow } from '../rows/useNarrow.ts'

type Organisation = People['organisations'][number]
interface OrganisationsProps {
  organisations: readonly Organisation[]
  caption: string
}

/** Organisations with their roles, each role with the dates between which it holds. */
export const Organisations = ({ organisations, caption }: OrganisationsProps) => {
  const { t } = useTranslation('people')
  if (useNarrow())
    return (
      <ul className="rows">
        {organisations.map((one) => (
          <li key={one.organisation.id} className="organisation-item">
            <p>
              <strong>
                <NameOf of={one.organisation} />
              </strong>{' '}
              <span className="small muted">{t(`vocabulary:organisation-type.${one.type}`)}</span>
            </p>
            <OtherNames of={one.organisation} />
            <Roles roles={one.roles} />
            <p>
              <SourceLine told={one.told} />
            </p>
          </li>
        ))}
      </ul>
    )
  return (
    <div className="table-frame">
      <table className="table organisations">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('organisation')}</th>
            <th scope="col">{t('type')}</th>
            <th scope="col">{t('roles')}</th>
            <th scope="col">{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {organisations.map((one) => (
            <tr key={one.organisation.id}>
              <th scope="row">
                <strong>
                  <NameOf of={one.organisation} />
                </strong>
                <OtherNames of={one.organisation} />
              </th>
              <td>{t(`vocabulary:organisation-type.${one.type}`)}</td>
              <td>
                <Roles roles={one.roles} />
              </td>
              <td>
                <SourceLine told={one.told} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Roles = ({ roles }: { roles: Organisation['roles'] }) => {
  const { t } = useTranslation('people')
  if (roles.length === 0) return <span className="muted">{t('no-role')}</span>
  return (
    <ul>
      {roles.map((one) => (
        <li key={one.told.id}>
          {t(`vocabulary:capacity.${one.role}`)}{' '}
          <span className="small muted">
            {one.from || one.to ? (
              <>
                {one.from && (
                  <>
                    {t('from')} <WhenOf when={one.from} words={false} />
                  </>
                )}{' '}
                {one.to && (
                  <>
                    {t('until')} <WhenOf when={one.to} words={false} />
                  </>
                )}
              </>
            ) : (
              t('undated')
            )}{' '}
            · <EntryLink entry={one.told.entry} />
          </span>
        </li>
      ))}
    </ul>
  )
}
