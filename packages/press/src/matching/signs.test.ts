import { expect, it } from 'vitest'
import type { Draft } from '../draft.ts'
import { signsOf } from './signs.ts'

const draft = (claim: string): Draft =>
  ({
    claim,
    places: [{ span: [0, 1], name: 'North Waziristan', id: null }],
    time: { from: '2024-03-03T18:00', to: null },
    event: { code: 'ASSAULT' },
  }) as unknown as Draft

it('finds a draft by the same signs in another language, as words that an index keeps whole', () => {
  const english = signsOf(draft('the convoy was shelled and 4 drivers killed'))
  expect(signsOf(draft('konvoy bombalandı, 4 sürücü öldü'))).toEqual(english)
  expect(english).toEqual([
    'xqplacenorthwaziristan',
    'xqfigure4',
    'xqday20240303',
    'xqeventASSAULT'.toLowerCase(),
  ])
  for (const sign of english) expect(sign).toMatch(/^[a-z0-9]+$/)
})
