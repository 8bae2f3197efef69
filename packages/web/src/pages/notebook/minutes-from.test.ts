import { expect, it } from 'vitest'
import { minutesFrom } from './minutes-from.ts'

it('gathers lines into minutes with the time of each', () => {
  const text = minutesFrom([
    { local: '2025-10-26T14:03', text: 'Mediators ask for the text in writing.' },
    { local: '2025-10-26T14:10', text: 'وقفہ' },
  ])
  expect(text).toBe('14:03  Mediators ask for the text in writing.\n14:10  وقفہ')
})
