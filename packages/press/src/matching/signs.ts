// By what an index finds a draft in another language: what is written the same whatever the words are.

import { slugOf } from '../acts/names.ts'
import type { Draft } from '../draft.ts'
import { daysOf } from '../likeness/told.ts'
import { contentOf } from '../likeness/words.ts'

/** Words that no text holds, one for each place, figure, day and event of a draft. */
export const signsOf = ({ claim, places, time, event }: Draft): string[] => {
  const joined = (kind: string, value: string) => `xq${kind}${slugOf(value).replaceAll('-', '')}`
  const day = daysOf(time)?.[0]
  return [
    ...new Set([
      ...places.map(({ name }) => joined('place', name)),
      ...[...contentOf(claim, 'und').numbers].map((number) => joined('figure', number)),
      ...(day === undefined ? [] : [joined('day', day)]),
      ...(event === null ? [] : [joined('event', event.code)]),
    ]),
  ]
}
