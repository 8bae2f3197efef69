import { Button } from 'react-aria-components/Button'
import { Menu, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { useHere } from '../here.ts'
import { RAIL } from '../pages.ts'
import { MenuItem } from './items.ts'

/** The rail, where the screen has no room for one. */
export const PagesMenu = () => {
  const { t } = useTranslation('shell')
  const { process, seat, page } = useHere()
  return (
    <MenuTrigger>
      <Button className="button rail-button" aria-label={`${t('rail')}: ${t(`pages.${page}`)}`}>
        {t(`pages.${page}`)} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" placement="bottom start" offset={2}>
        <Menu className="menu" aria-label={t('rail')}>
          {RAIL.flat().map((name) => (
            <MenuItem
              key={name}
              className="menu-item"
              href={`/${process}/${seat}/${name}`}
              aria-current={name === page ? 'page' : undefined}
            >
              {t(`pages.${name}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
