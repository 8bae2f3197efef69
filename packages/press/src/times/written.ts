// A resolved time as drafts have it: bounds opened, clock times set, the zone added.
import type { DraftTime } from '../draft.ts'
import { type Day, type Days, isoOf } from './calendar.ts'
import type { Resolved } from './resolve.ts'
import type { Said } from './said.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** `isAhead`: the verb is. The draft's time: bounds opened, clock times set, the zone added. `until` may be the other end of a range. */
export const draftTime = (
  said: Said,
  resolved: Resolved,
  until: Resolved | null,
  zone: string | null,
  isAhead = false,
): DraftTime => {
  const { clock, bound } = said
  const whole: Days | null =
    resolved.days && until?.days && until.days[1] >= resolved.days[0]
      ? [resolved.days[0], until.days[1]]
      : resolved.days
  // “Until spring” and “before May” end where it begins, “after March” begins where it ends; “by mid-May” ends on the 15th.
  const days: Days | null =
    whole === null
      ? null
      : said.edge === 'mid' && (bound === 'by' || bound === 'until' || bound === 'before')
        ? [whole[0], Math.floor((whole[0] + whole[1]) / 2)]
        : bound === 'until' || bound === 'before'
          ? [whole[0], whole[0]]
          : bound === 'after'
            ? [whole[1], whole[1]]
            : whole
  const at = (day: Day, when: Said['clock']) =>
    when === null
      ? isoOf(day)
      : `${isoOf(day)}T${two(Math.floor(when.minutes / 60))}:${two(when.minutes % 60)}`
  const single = days !== null && days[0] === days[1]
  const isMidnight = clock !== null && clock.minutes === 0 && !clock.exact && single && !said.part
  const hour = said.part || isMidnight ? null : clock
  const last = said.to?.clock && !said.part ? said.to.clock : hour
  let precision = resolved.precision
  if (until?.days && days && days[1] > days[0])
    precision = until.precision === 'day' ? 'days' : until.precision
  if (single && said.part && precision === 'day') precision = 'part-of-day'
  if (hour !== null || isMidnight) precision = hour?.exact ? 'minute' : 'hour'
  // What ends at midnight does so when the next day begins.
  if (isMidnight && isAhead && said.meaning.kind === 'hour' && bound === null) {
    const next = at(days![0] + 1, clock)
    return { span: said.span, from: next, to: next, precision, zone: clock!.zone ?? zone }
  }
  const from =
    days === null || bound === 'until' || bound === 'by' || bound === 'before' ? null : at(days[0], hour)
  const isOpen = bound === 'since' || bound === 'from' || bound === 'after' || said.meaning.kind === 'vague'
  // Midnight of a day lies between it and the next.
  const to =
    days === null || isOpen
      ? null
      : at(isMidnight && (bound === null || said.meaning.kind === 'hour') ? days[1] + 1 : days[1], last)
  return {
    span: said.span,
    from,
    to,
    precision: days === null ? 'vague' : precision,
    zone: clock?.zone ?? zone,
  }
}
