import type { When } from '../../../../../talks/src/act.ts'
import type { PressDraft } from '../types.ts'

const IANA = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2}$/

/** A draft's time as a claimed time, with the words of the article where it has any. */
export const whenOf = (
  time: NonNullable<PressDraft['draft']['time']>,
  text: string,
  language: string,
): When => {
  const words = text.slice(...time.span)
  return {
    ...(time.from ? { from: time.from } : {}),
    ...(time.to && time.to !== time.from ? { to: time.to } : {}),
    ...(time.zone && IANA.test(time.zone) ? { zone: time.zone } : {}),
    ...(words ? { words: { [language]: words } } : {}),
  }
}
