// The exercise: the same process through each pair of eyes.
import type { ProcessScript } from '../script.ts'
import { dayFour } from './day-four.ts'
import { dayOne } from './day-one.ts'
import { dayThree } from './day-three.ts'
import { dayTwo } from './day-two.ts'
import { opening, rooms } from './opening.ts'
import { setup } from './setup.ts'

export const exercise: ProcessScript = {
  ...setup,
  steps: [...rooms, ...opening, ...dayOne, ...dayTwo, ...dayThree, ...dayFour],
}
