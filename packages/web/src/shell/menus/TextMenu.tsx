import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'

interface TextMenuProps {
  /** What the button says. */
  label: ReactNode
  /** Its name for screen readers, where the words alone do not say what opens. */
  name: string
  className?: string
  children: ReactNode
}

/** A menu of words behind a button of words. */
export const TextMenu = ({ label, name, className, children }: TextMenuProps) => (
  <MenuTrigger>
    <Button className={`button plain ${className ?? ''}`} aria-label={name}>
      <span className="menu-label">{label}</span> <span aria-hidden="true">▾</span>
    </Button>
    <Popover className="popover" placement="bottom start" offset={2}>
      <Menu className="menu" aria-label={name}>
        {children}
      </Menu>
    </Popover>
  </MenuTrigger>
)
