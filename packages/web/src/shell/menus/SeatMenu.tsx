import { useLocation, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useProcess } from '../../api/queries.ts'
import { TextOf } from '../../parts/TextOf.tsx'
import { useText } from '../../parts/text.ts'
import { useHere } from '../here.ts'
import { MenuItem, Separator } from './items.ts'
import { TextMenu } from './TextMenu.tsx'

/** The same page through other eyes: everything in the address stays but the seat. */
export const SeatMenu = () => {
  const { t } = useTranslation('shell')
  const text = useText()
  const here = useHere()
  const location = useLocation()
  const router = useRouter()
  const process = useProcess()
  if (!process) return null
  const collator = new Intl.Collator()
  const seats = [...process.seats].sort((a, b) =>
    collator.compare(text(a.organisation), text(b.organisation)),
  )
  const current = seats.find((one) => one.seat === here.seat)
  const addressFor = (seat: string) => {
    const [, slug, , ...rest] = location.pathname.split('/')
    return `/${slug}/${seat}/${rest.join('/')}${router.options.stringifySearch?.(location.search) ?? ''}`
  }
  const label = current ? text(current.organisation) : here.seat
  return (
    <TextMenu className="seat" label={<bdi>{label}</bdi>} name={t('seat-menu', { seat: label })}>
      {seats.map((one) => (
        <MenuItem
          key={one.seat}
          className="menu-item"
          href={addressFor(one.seat)}
          textValue={text(one.organisation)}
          aria-current={one.seat === here.seat ? 'true' : undefined}
        >
          <span>
            <TextOf text={one.organisation} />{' '}
            <span className="hint">{t(`vocabulary:capacity.${one.capacity}`)}</span>
          </span>
        </MenuItem>
      ))}
      {!process.demonstration && <Separator />}
      {!process.demonstration && (
        <MenuItem className="menu-item" href={`/${here.process}/${here.seat}/holders`}>
          {t('pages.holders')}
        </MenuItem>
      )}
    </TextMenu>
  )
}
