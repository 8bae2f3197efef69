// Keys of the whole application: `/` to search, `n` for a new entry. Never while somebody is writing.
import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect } from 'react'
import { useHere } from './here.ts'

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('[role="dialog"][aria-modal="true"], [role="menu"], [role="listbox"]') !== null)

export const useKeys = (search: RefObject<HTMLInputElement | null>): void => {
  const navigate = useNavigate()
  const { process, seat } = useHere()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      // By place as well as by letter: an Urdu or Pashto keyboard has no `n` and no `/`.
      if (event.key === '/' || (event.code === 'Slash' && !event.shiftKey)) {
        event.preventDefault()
        search.current?.focus()
      } else if (event.key === 'n' || (event.code === 'KeyN' && !event.shiftKey && event.key.length === 1)) {
        event.preventDefault()
        navigate({ to: '/$process/$seat/$page', params: { process, seat, page: 'compose' }, search: {} })
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [navigate, process, seat, search])
}
