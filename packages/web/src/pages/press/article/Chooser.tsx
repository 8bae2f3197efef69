import { useRef } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { FORCES } from '../../../../../press/src/vocabulary.ts'
import { useText } from '../../../parts/text.ts'
import { useChoices } from '../../compose/fields/choices.ts'
import type { Desk } from '../outbox/useDesk.ts'
import type { PressArticle, PressDraft, PressDraftChange } from '../types.ts'
import { candidatesFor, type KnownName } from './candidates.ts'
import { Key } from './Key.tsx'
import { BECOMES_BY_DIGIT, digitOf } from './keys.ts'
import type { Bench, Chooser as Of } from './useBench.ts'

interface ChooserProps {
  desk: Desk
  bench: Bench
  article: PressArticle
  draft: PressDraft
  of: Of
}

interface Option {
  key: string
  words: string
  hint: string | undefined
  /** Chooses it at once. */
  digit: string | undefined
  chosen: boolean
  change: PressDraftChange
}

const useOptions = (of: Of, article: PressArticle, draft: PressDraft): Option[] => {
  const { t } = useTranslation('press')
  const text = useText()
  const people = useChoices(of === 'who' ? ['person'] : [], '', null).choices
  const organisations = useChoices(of === 'who' || of === 'to' ? ['organisation'] : [], '', null).choices
  if (of === 'becomes')
    return BECOMES_BY_DIGIT.map((becomes, index) => ({
      key: becomes,
      words: t(`becomes.${becomes}`),
      hint: undefined,
      digit: digitOf(index),
      chosen: draft.draft.becomes === becomes,
      change: { becomes },
    }))
  if (of === 'force')
    return FORCES.map((force, index) => ({
      key: force,
      words: t(`vocabulary:force.${force}`),
      hint: undefined,
      digit: digitOf(index),
      chosen: draft.draft.force === force,
      change: { force },
    }))
  if (of === 'to') {
    const fresh = article.plan.filter(({ type, is }) => type === 'organisation' && is === null)
    const body = draft.acts.find((act) => Array.isArray(act.body.to))?.body
    const to = Array.isArray(body?.to) ? (body.to as string[]) : []
    return [
      ...fresh.map(({ ref, name }) => ({ id: ref, name, hint: t('thing-new') })),
      ...organisations.map(({ id, name }) => ({ id, name, hint: t('who.known') })),
    ].map(({ id, name, hint }, index) => ({
      key: id,
      words: text(name),
      hint,
      digit: index < 9 ? digitOf(index) : undefined,
      chosen: to.includes(id),
      change: { details: { to: [id] } },
    }))
  }
  const known = (kind: KnownName['kind'], choices: typeof people): KnownName[] =>
    choices.map(({ id, name }) => ({ id, name: text(name), kind }))
  const candidates = candidatesFor(article, draft, [
    ...known('person', people),
    ...known('organisation', organisations),
  ])
  const { resolved, kind, side } = draft.draft.source
  return candidates.map(({ key, source, drafts }, index) => ({
    key,
    words: source.resolved ?? t(source.kind === 'outlet' ? 'who.outlet' : 'who.nobody'),
    hint: [
      source.resolved && t(`kind.${source.kind}`),
      source.side,
      drafts > 0 ? t('who.speaks', { count: drafts }) : source.id && t('who.known'),
    ]
      .filter(Boolean)
      .join(' · '),
    digit: index < 9 ? digitOf(index) : undefined,
    chosen: source.resolved === resolved && source.kind === kind && source.side === side,
    change: { source, ...spokenBy(source.kind, draft) },
  }))
}

/** One of several for a field of the selected draft: by arrows and Enter, or by its digit at once. */
export const Chooser = ({ desk, bench, article, draft, of }: ChooserProps) => {
  const { t } = useTranslation('press')
  const options = useOptions(of, article, draft)
  const label = t('choose', { field: t(`field.${of === 'force' ? 'how' : of}`), n: draft.n })
  const row = useRef<HTMLElement | null>(document.querySelector(`#draft-${draft.n} .draft-head`))
  const close = () => bench.select(draft.n)
  const choose = (option: Option | undefined) => {
    if (!option) return
    desk.act({ do: 'change', n: draft.n, change: option.change })
    bench.announce(
      t('said.set', { n: draft.n, field: t(`field.${of === 'force' ? 'how' : of}`), what: option.words }),
    )
    close()
  }
  return (
    <Popover
      className="popover press-chooser"
      aria-label={label}
      triggerRef={row}
      isOpen
      onOpenChange={(open) => {
        if (!open) close()
      }}
      placement="bottom start"
      offset={2}
    >
      <div
        role="presentation"
        onKeyDownCapture={(event) => {
          const option = options.find(
            ({ digit }) =>
              digit !== undefined &&
              event.code === `Digit${digit.replace('⇧', '')}` &&
              event.shiftKey === digit.startsWith('⇧'),
          )
          if (!option) return
          event.preventDefault()
          event.stopPropagation()
          choose(option)
        }}
      >
        <ListBox<Option>
          className="menu"
          aria-label={label}
          autoFocus
          items={options}
          onAction={(key) => choose(options.find((option) => option.key === key))}
        >
          {(option) => (
            <ListBoxItem id={option.key} className="menu-item" textValue={option.words}>
              <Key of={option.digit ?? ''} />
              <span>
                <bdi lang={of === 'who' ? article.language : undefined}>{option.words}</bdi>
                {option.chosen && <span aria-hidden="true"> ✓</span>}
                {option.chosen && <span className="visually-hidden"> {t('chosen')}</span>}
                {option.hint && <span className="hint"> {option.hint}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </Popover>
  )
}

/** Narration that turns out to be somebody's words is speech, and the other way round. */
const spokenBy = (
  kind: PressDraft['draft']['source']['kind'],
  { draft }: PressDraft,
): Pick<PressDraftChange, 'speech' | 'force'> => {
  if (kind === 'outlet') return draft.speech === 'narration' ? {} : { speech: 'narration', force: 'observed' }
  if (draft.speech !== 'narration') return {}
  return { speech: /^["“”«„‘]/.test(draft.claim) ? 'direct' : 'indirect', force: 'said' }
}
