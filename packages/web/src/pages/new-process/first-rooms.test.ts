import { expect, it } from 'vitest'
import type { NewProcess } from '../../../../node/src/http/requests.ts'
import { firstRooms } from './first-rooms.ts'
import type { Capacity } from './setup.ts'

const side = (name: string, capacity: Capacity) => ({
  label: name,
  name: { en: name },
  type: 'state' as const,
  atTable: true,
  seat: { name, capacity },
})
const talks = (...organisations: ReturnType<typeof side>[]): NewProcess => ({
  slug: 'talks',
  title: { en: 'Talks' },
  languages: ['en'],
  zones: [{ zone: 'Asia/Kabul', label: { en: 'Kabul' } }],
  organisations,
  self: { name: { en: 'A' }, organisation: 'secretariat' },
})

it('gives neither party the other party’s room with the mediators', () => {
  const rooms = firstRooms(
    talks(
      side('secretariat', 'secretariat'),
      side('north', 'party'),
      side('south', 'party'),
      side('qatar', 'mediator'),
      side('oman', 'mediator'),
    ),
    'secretariat',
  )
  expect(rooms.map((room) => room.seats)).toEqual([
    ['secretariat', 'north', 'south', 'qatar', 'oman'],
    ['qatar', 'oman', 'secretariat'],
    ['north', 'qatar', 'oman', 'secretariat'],
    ['south', 'qatar', 'oman', 'secretariat'],
  ])
})

it('opens only a plenary where nobody mediates', () => {
  expect(firstRooms(talks(side('north', 'party'), side('south', 'party')), 'north')).toHaveLength(1)
})
