import { expect, it } from 'vitest'
import type { Commitments } from '../../../../talks/src/answers/pages.ts'
import { tallyOf } from './tally.ts'

it('counts a refused assurance as declined and never as given', () => {
  const one = (form: string, state: string) => ({ form, state }) as Commitments['assurances'][number]
  const assurances = [one('written', 'declined'), one('oral', 'given'), one('written', 'withdrawn')]
  expect(tallyOf({ assurances })).toEqual({ written: 0, oral: 1, declined: 1, withdrawn: 1 })
})
