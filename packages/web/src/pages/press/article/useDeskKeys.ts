import { useEffect, useRef } from 'react'
import { directionOf } from '../../../words/languages.ts'
import { commandOf } from './keys.ts'
import type { Bench, Mode } from './useBench.ts'

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], .panel',
  ) !== null

const moved = (places: readonly number[], at: number, by: 1 | -1): number =>
  (by > 0 ? places.find((one) => one > at) : places.findLast((one) => one < at)) ?? at

/** The mode after a key, or null where the key means nothing in it. */
const modeAfter = (mode: Mode, key: string, isRightToLeft: boolean): Mode | null => {
  const by =
    key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (by === 0) return null
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight'
  if (mode.is === 'splitting') {
    const forward = sideways && isRightToLeft ? (-by as 1 | -1) : (by as 1 | -1)
    return { ...mode, at: moved(sideways ? mode.words : mode.clauses, mode.at, forward) }
  }
  if (mode.is === 'picking')
    return { ...mode, index: Math.min(mode.sentences.length - 1, Math.max(0, mode.index + by)) }
  return null
}

/** The desk's keys, before those of the whole application: `n` with words selected drafts them. */
export const useDeskKeys = (bench: Bench, active: boolean): void => {
  const now = useRef(bench)
  now.current = bench
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      if (isElsewhere(event.target) || event.isComposing) return
      const { mode, setMode, split, add, picked, run, article } = now.current
      const taken = () => {
        event.preventDefault()
        event.stopPropagation()
      }
      if (mode.is !== 'reading') {
        if (event.key === 'Escape') {
          taken()
          return setMode({ is: 'reading' })
        }
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
          taken()
          return mode.is === 'splitting' ? split() : void add(picked)
        }
        const after = modeAfter(mode, event.key, directionOf(article?.language ?? 'en') === 'rtl')
        if (after) {
          taken()
          return setMode(after)
        }
      }
      const arrow = { ArrowDown: 'next', ArrowUp: 'previous' } as const
      const inList = event.target instanceof Element && event.target.closest('.draft-head') !== null
      const command =
        inList && event.key in arrow && !event.ctrlKey && !event.altKey
          ? arrow[event.key as keyof typeof arrow]
          : commandOf(event)
      if (command !== null && run(command)) taken()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [active])
}
