// The early, middle and late parts of stretches.
import { type Day, monthOf, partsOf } from './calendar.ts'
import type { Resolved } from './resolve.ts'
import type { Edge } from './said.ts'

/** The early, middle or late part of a stretch; of a single day it is a part of that day. */
export const edged = ({ days, precision }: Resolved, edge: Edge | null, published: Day): Resolved => {
  if (edge === null || days === null) return { days, precision }
  const [from, to] = days
  const length = to - from + 1
  // “The week of 10 November”
  if (edge === 'week-from') return { days: [from, from + 6], precision: 'week' }
  if (edge === 'week-to') return { days: [to - 6, to], precision: 'week' }
  if (length === 1) return { days, precision: precision === 'day' ? 'part-of-day' : precision }
  // “Early next year” is its first quarter, “late last year” its last, of 92 days.
  const isYear = precision === 'year' && length < 400
  const isMonth = length > 27 && length < 32
  const third = isYear ? monthOf(partsOf(from).year, 3)[1] - from + 1 : isMonth ? 10 : Math.floor(length / 3)
  switch (edge) {
    case 'early':
      return { days: [from, from + third - 1], precision: 'days' }
    case 'mid':
      return { days: [from + third, isMonth ? from + 19 : to - third], precision: 'days' }
    case 'late':
      return { days: [isMonth ? from + 20 : isYear ? to - 91 : to - third + 1, to], precision: 'days' }
    case 'start':
      return { days: [from, from], precision: 'vague' }
    case 'end':
      return { days: [to, to], precision: 'vague' }
    case 'first-week':
      return { days: [from, Math.min(from + 6, to)], precision: 'week' }
    case 'first-half':
      return { days: [from, from + Math.ceil(length / 2) - 1], precision: 'days' }
    case 'second-half':
      return { days: [from + Math.ceil(length / 2), to], precision: 'days' }
    case 'earlier':
      return { days: from <= published && published <= to ? [from, published] : days, precision: 'days' }
    case 'later':
      return { days: from <= published && published <= to ? [published, to] : days, precision: 'days' }
  }
}
