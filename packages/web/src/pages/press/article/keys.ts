// The keys of the desk, by letter and by place: an Urdu keyboard has no `a`, and its key stands where `a` does.
import type { Becoming } from '../types.ts'

export type Named =
  | 'next'
  | 'previous'
  | 'next-open'
  | 'previous-open'
  | 'accept'
  | 'reject'
  | 'edit'
  | 'split'
  | 'join'
  | 'undo'
  | 'becomes'
  | 'force'
  | 'who'
  | 'to'
  | 'accept-all'
  | 'lower'
  | 'raise'
  | 'add'
  | 'pick'
  | 'rules'
  | 'as-new'
  | 'confirm'
  | 'keys'
export type Command = Named | { becomes: Becoming }

/** What a draft may become, in the order of its digits: 1 to 9, 0, then with Shift 1 to 4. */
export const BECOMES_BY_DIGIT: readonly Becoming[] = [
  'statement',
  'position',
  'document',
  'offer',
  'answer',
  'assurance-declined',
  'assurance-given',
  'session',
  'incident-claim',
  'evidence',
  'commentary',
  'earlier-event',
  'membership',
  'role',
]

/** The key of the nth of them, as it is shown. */
export const digitOf = (index: number): string =>
  index < 9 ? String(index + 1) : index === 9 ? '0' : `⇧${index - 9}`

const PLAIN: Record<string, Named> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  x: 'reject',
  e: 'edit',
  s: 'split',
  m: 'join',
  u: 'undo',
  b: 'becomes',
  f: 'force',
  w: 'who',
  t: 'to',
  n: 'add',
  r: 'rules',
  d: 'as-new',
  '[': 'lower',
  ']': 'raise',
  '?': 'keys',
}
const SHIFTED: Record<string, Named> = {
  j: 'next-open',
  k: 'previous-open',
  a: 'accept-all',
  n: 'pick',
}

/** Command → the key that is shown for it. */
export const KEY_OF: Record<Named, string> = {
  ...(Object.fromEntries(Object.entries(PLAIN).map(([key, name]) => [name, key])) as Record<Named, string>),
  ...(Object.fromEntries(
    Object.entries(SHIFTED).map(([key, name]) => [name, `⇧${key.toUpperCase()}`]),
  ) as Record<Named, string>),
  confirm: 'Ctrl ↵',
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The letter or sign on a key: as typed where it is one of ours, else by its place on the keyboard. */
const signOf = ({ key, code }: Pressed): string => {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  if (key === '[' || key === ']' || key === '?') return key
  if (/^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase()
  return { BracketLeft: '[', BracketRight: ']' }[code] ?? (key === '؟' ? '?' : '')
}

/** What a key asks for; null where it is not one of the desk's. */
export const commandOf = (event: Pressed): Command | null => {
  if (event.altKey) return null
  if (event.ctrlKey || event.metaKey) return event.key === 'Enter' ? 'confirm' : null
  const digit = /^Digit(\d)$/.exec(event.code)?.[1] ?? (/^\d$/.test(event.key) ? event.key : null)
  if (digit) {
    const index = event.shiftKey ? Number(digit) + 9 : (Number(digit) + 9) % 10
    const becomes = event.shiftKey && index < 10 ? undefined : BECOMES_BY_DIGIT[index]
    return becomes ? { becomes } : null
  }
  const sign = signOf(event)
  if (event.shiftKey && sign !== '?') return SHIFTED[sign] ?? null
  return PLAIN[sign] ?? null
}
