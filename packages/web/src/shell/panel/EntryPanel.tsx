import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { useHere, useHereSearch } from '../here.ts'
import { EntrySheet } from './EntrySheet.tsx'
import './panel.css'

/** A place in the register or an entry's id. */
const ENTRY = /^(\d{1,12}|[0-9a-f]{64})$/

/** What had the focus before the panel opened; the panel gives it back. */
let opener: HTMLElement | null = null

/** The entry behind a fact, on a sheet at the end side. Its address is the page's with `?entry=`. */
const EntryPanel = ({ entry }: { entry: string }) => {
  const { t } = useTranslation('panel')
  const panel = useRef<HTMLElement>(null)
  const close = useClose()
  useEffect(() => {
    const active = document.activeElement
    if (active instanceof HTMLElement && active !== document.body && !panel.current?.contains(active))
      opener = active
    panel.current?.focus()
    return () => {
      const back = opener
      // After the page has drawn itself without the panel.
      requestAnimationFrame(() => {
        if (!document.querySelector('.panel') && back?.isConnected) back.focus()
      })
    }
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('.popover, .veil')) return
      close()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [close])
  return (
    <aside
      className="panel"
      ref={panel}
      tabIndex={-1}
      aria-label={t('entry', { entry: /^\d+$/.test(entry) ? entry : '' })}
    >
      <div className="panel-head">
        <button type="button" className="button plain" onClick={close}>
          {t('close')}
        </button>
      </div>
      {ENTRY.test(entry) ? (
        <Answer<EntryDetail> path={`entries/${entry}`}>{(detail) => <EntrySheet detail={detail} />}</Answer>
      ) : (
        <EmptyState why={t('no-such-entry')} />
      )}
    </aside>
  )
}
export default EntryPanel

const useClose = () => {
  const navigate = useNavigate()
  const here = useHere()
  const { entry: _, ...rest } = useHereSearch()
  return () => {
    navigate({
      to: here.item ? '/$process/$seat/$page/$item' : '/$process/$seat/$page',
      params: { process: here.process, seat: here.seat, page: here.page, item: here.item ?? '' },
      search: rest,
      resetScroll: false,
    })
  }
}
