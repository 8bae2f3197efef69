import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useHere } from './here.ts'
import { RAIL } from './pages.ts'

/** The pages, in groups. */
export const Rail = () => {
  const { t } = useTranslation('shell')
  const { process, seat } = useHere()
  return RAIL.map((group) => (
    <ul key={group[0]}>
      {group.map((page) => (
        <li key={page}>
          <Link to="/$process/$seat/$page" params={{ process, seat, page }} search={{}}>
            {t(`pages.${page}`)}
          </Link>
        </li>
      ))}
    </ul>
  ))
}
