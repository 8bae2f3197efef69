import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Desk } from '../outbox/useDesk.ts'
import type { Becoming, PressDraft, Span } from '../types.ts'
import { FIRST_THRESHOLD, stepped } from './confidence.ts'
import type { Command } from './keys.ts'
import { selectedIn, show } from './text-place.ts'
import { useAnnounce } from './useAnnounce.ts'
import { clauseStarts, nearestMiddle, silentSentences, wholeWords, wordStarts } from './words.ts'

export type Chooser = 'becomes' | 'force' | 'who' | 'to'
/** What the keys mean for the moment: splitting moves a mark, picking moves over sentences. */
export type Mode =
  | { is: 'reading' }
  | { is: 'splitting'; at: number; words: number[]; clauses: number[] }
  | { is: 'picking'; sentences: Span[]; index: number }

/** Acts that are done towards somebody. */
const TOWARDS = new Set([
  'paper.hand-over',
  'paper.transmit',
  'offer.make',
  'request.make',
  'undertaking.make',
  'assurance.give',
  'assurance.decline',
  'evidence.hand-over',
  'evidence.present',
  'statement.record',
])
export const takesRecipients = (draft: PressDraft | null): boolean =>
  draft?.acts.some(({ kind }) => TOWARDS.has(kind)) ?? false

/** Drafts that still want a person's eye: undecided ones, and those whose act cannot stand as it is. */
const needsLooking = ({ state, acts }: PressDraft): boolean =>
  state === 'open' || (state === 'accepted' && acts.some(({ problem }) => problem !== null))

const READING: Mode = { is: 'reading' }

/** The analyst's place in an article, and everything that a key or a button does there. */
export const useBench = (desk: Desk, first: number | null, onConfirm: () => void) => {
  const { t } = useTranslation('press')
  const { article, act } = desk
  const [at, setAt] = useState<number | null>(first)
  const [threshold, setThreshold] = useState(FIRST_THRESHOLD)
  const [mode, setMode] = useState<Mode>(READING)
  const [editing, setEditing] = useState<number | null>(null)
  const [chooser, setChooser] = useState<Chooser | null>(null)
  const [asked, setAsked] = useState<Span | null>(null)
  const [rules, setRules] = useState(false)
  const [keys, setKeys] = useState(false)
  const [said, announce] = useAnnounce()
  const pane = useRef<HTMLElement>(null)
  const list = article?.list ?? []
  const selected =
    list.find(({ n }) => n === at) ?? list.find(({ state }) => state === 'open') ?? list[0] ?? null

  const select = useCallback((n: number | null, focus = true) => {
    setAt(n)
    setMode(READING)
    setAsked(null)
    setChooser(null)
    if (n === null) return
    // After the row has opened, so that the whole of it comes into view.
    requestAnimationFrame(() => {
      const row = document.getElementById(`draft-${n}`)
      if (focus) row?.querySelector<HTMLElement>('.draft-head')?.focus({ preventScroll: true })
      show(row)
      show(pane.current?.querySelector(`[data-drafts~="${n}"]`))
    })
  }, [])

  const whoOf = (draft: PressDraft): string =>
    draft.draft.source.kind === 'outlet' ? t('who.outlet') : (draft.draft.source.resolved ?? t('who.nobody'))

  const step = (by: 1 | -1, openOnly = false) => {
    const from = selected ? list.indexOf(selected) : -1
    const rest = by > 0 ? list.slice(from + 1) : list.slice(0, Math.max(0, from)).reverse()
    const next = openOnly ? rest.find(needsLooking) : rest[0]
    if (next) select(next.n)
    else announce(t(by > 0 ? 'said.last' : 'said.first'))
    return next !== undefined
  }

  const decide = (state: 'accepted' | 'rejected') => {
    if (!selected || selected.state === 'confirmed') return announce(t('said.confirmed-stays'))
    act({ do: 'change', n: selected.n, change: { state } })
    announce(t(`said.${state}`, { n: selected.n, who: whoOf(selected) }))
    const after = list.slice(list.indexOf(selected) + 1).find((one) => one.state === 'open')
    if (after) select(after.n)
  }

  const canChange = (): PressDraft | null => {
    if (!selected) return null
    if (selected.state !== 'confirmed') return selected
    announce(t('said.confirmed-stays'))
    return null
  }

  const becomes = (wish: Becoming) => {
    const draft = canChange()
    if (!draft) return
    act({ do: 'change', n: draft.n, change: { becomes: wish } })
    announce(t('said.becomes', { n: draft.n, what: t(`becomes.${wish}`) }))
  }

  /** Tells a draft anew that is like something known, or takes that back. */
  const asNew = () => {
    const draft = canChange()
    if (!draft) return
    if (draft.match.is === 'new' && !draft.asNew) return announce(t('said.is-new'))
    act({ do: 'change', n: draft.n, change: { asNew: !draft.asNew } })
    announce(t(draft.asNew ? 'said.as-known' : 'said.as-new', { n: draft.n }))
  }

  /** Open drafts that `A` would accept: sure enough, or corrected by a person. */
  const sureEnough = list.filter(
    ({ state, draft, edited }) => state === 'open' && (draft.confidence >= threshold || edited.length > 0),
  )

  const startSplitting = () => {
    const draft = canChange()
    if (!draft || !article) return
    const { span } = draft.draft
    const words = wordStarts(article.text, span, article.language)
    if (words.length === 0) return announce(t('said.too-short'))
    const clauses = clauseStarts(article.text, span)
    const caret = selectedIn(pane.current)
    const inside = caret && caret[0] > span[0] && caret[0] < span[1] ? caret[0] : null
    const start =
      inside === null
        ? (nearestMiddle(clauses, span) ?? nearestMiddle(words, span))
        : words.reduce((best, one) => (Math.abs(one - inside) < Math.abs(best - inside) ? one : best))
    setMode({ is: 'splitting', at: start!, words, clauses })
    announce(t('said.splitting'))
  }

  const join = () => {
    const draft = canChange()
    if (!draft) return
    const next = list
      .slice(list.indexOf(draft) + 1)
      .find(({ state }) => state !== 'rejected' && state !== 'confirmed')
    if (!next) return announce(t('said.last'))
    act({ do: 'join', drafts: [draft.n, next.n] })
    announce(t('said.joined', { n: draft.n, other: next.n }))
  }

  const add = (span: Span | null): boolean => {
    const words = span && article && wholeWords(article.text, span, article.language)
    if (!words) return false
    act({ do: 'add', span: words })
    announce(t('said.added'))
    document.getSelection()?.removeAllRanges()
    setMode(READING)
    return true
  }

  const pick = () => {
    if (!article) return
    const sentences = silentSentences(article)
    if (sentences.length === 0) return announce(t('said.nothing-missed'))
    const from = selected?.draft.span[0] ?? 0
    const index = Math.max(
      0,
      sentences.findIndex(([start]) => start > from),
    )
    setMode({ is: 'picking', sentences, index })
    announce(t('said.picking'))
  }

  const undo = () => {
    const back = desk.undo()
    announce(t(back.length > 0 ? 'said.undone' : 'said.nothing-to-undo'))
    const [only] = back
    if (only?.do === 'change') select(only.n)
  }

  /** Does what a key or a button asks for. False where it has nothing to do with it, so that the browser may. */
  const run = (command: Command): boolean => {
    if (typeof command === 'object') {
      becomes(command.becomes)
      return true
    }
    switch (command) {
      case 'next':
      case 'previous':
        step(command === 'next' ? 1 : -1)
        break
      case 'next-open':
      case 'previous-open':
        step(command === 'next-open' ? 1 : -1, true)
        break
      case 'accept':
        decide('accepted')
        break
      case 'reject':
        decide('rejected')
        break
      case 'edit':
        if (canChange()) setEditing(selected?.n ?? null)
        break
      case 'split':
        startSplitting()
        break
      case 'join':
        join()
        break
      case 'undo':
        undo()
        break
      case 'becomes':
      case 'force':
      case 'who':
      case 'to':
        if (canChange() && (command !== 'to' || takesRecipients(selected))) setChooser(command)
        else if (command === 'to') announce(t('said.no-recipient'))
        break
      case 'accept-all':
        if (sureEnough.length === 0) announce(t('said.none-sure'))
        else {
          act({ do: 'accept', drafts: sureEnough.map(({ n }) => n) })
          announce(t('said.accepted-all', { count: sureEnough.length }))
        }
        break
      case 'lower':
      case 'raise':
        setThreshold(stepped(threshold, command === 'raise' ? 1 : -1))
        break
      case 'add':
        return add(selectedSpan())
      case 'pick':
        pick()
        break
      case 'rules':
        setRules(!rules)
        break
      case 'as-new':
        asNew()
        break
      case 'confirm':
        onConfirm()
        break
      case 'keys':
        setKeys(true)
        break
    }
    return true
  }

  const selectedSpan = (): Span | null => {
    const span = selectedIn(pane.current)
    return span && span[1] > span[0] ? span : null
  }

  /** Puts the split where the mark stands. */
  const split = () => {
    if (mode.is !== 'splitting' || !selected) return
    act({ do: 'split', n: selected.n, at: mode.at })
    announce(t('said.split', { n: selected.n }))
    setMode(READING)
  }

  const picked = mode.is === 'picking' ? (mode.sentences[mode.index] ?? null) : null
  useEffect(() => {
    if (picked) show(pane.current?.querySelector('.picked-words'))
  }, [picked])

  return {
    article,
    list,
    selected,
    select,
    threshold,
    sureEnough,
    mode,
    setMode,
    split,
    add,
    picked,
    editing,
    setEditing,
    chooser,
    setChooser,
    asked,
    setAsked,
    rules,
    setRules,
    keys,
    setKeys,
    said,
    announce,
    pane,
    run,
    whoOf,
    selectedSpan,
  }
}
export type Bench = ReturnType<typeof useBench>
