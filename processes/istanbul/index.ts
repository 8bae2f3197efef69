// The Istanbul file: thirty facts of a real process, each as typed acts with its source and attribution.
// Every act is reported, by one invented rapporteur; nobody signs in the name of a real person.
import { openRoom, type ProcessScript } from '../script.ts'
import { ceasefires } from './ceasefires.ts'
import { demands } from './demands.ts'
import { evidence } from './evidence.ts'
import { papers } from './papers.ts'
import { both, RAPPORTEUR, ROOM } from './reported.ts'
import { sessions } from './sessions.ts'
import { setup } from './setup.ts'
import { table } from './table.ts'
import { terms } from './terms.ts'
import { voices } from './voices.ts'

export const istanbul: ProcessScript = {
  ...setup,
  steps: [
    openRoom(ROOM, {
      title: both('What was published', 'جو شائع ہوا'),
      form: 'plenary',
      seats: setup.seats.map((seat) => seat.name),
      by: RAPPORTEUR,
    }),
    ...terms,
    ...table,
    ...sessions,
    ...demands,
    ...papers,
    ...evidence,
    ...ceasefires,
    ...voices,
  ],
}
