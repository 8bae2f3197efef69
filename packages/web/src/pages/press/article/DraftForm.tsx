import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  BASES,
  FORCES,
  PLOVER_CODES,
  PLOVER_MODES,
  SOURCE_KINDS,
  SPEECHES,
} from '../../../../../press/src/vocabulary.ts'
import type { Desk } from '../outbox/useDesk.ts'
import type { PressDraft } from '../types.ts'
import { ActFields } from './ActFields.tsx'
import { changeOf, type FormValues } from './form-values.ts'
import { Key } from './Key.tsx'
import { BECOMES_BY_DIGIT } from './keys.ts'
import { SpanField } from './SpanField.tsx'
import { TimeFields } from './TimeFields.tsx'
import type { Bench } from './useBench.ts'
import { useKeptForm } from './useKeptForm.ts'

interface DraftFormProps {
  desk: Desk
  bench: Bench
  draft: PressDraft
}

/** The fields of a draft. Enter saves, Escape goes back; what was entered is kept either way until it is saved. */
export const DraftForm = ({ desk, bench, draft }: DraftFormProps) => {
  const { t } = useTranslation('press')
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { article } = desk
  const { values, set, letGo } = useKeptForm(article?.id ?? '', draft)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-first]')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  if (!article) return null
  const leave = () => {
    bench.setEditing(null)
    bench.select(draft.n)
  }
  const save = () => {
    const change = changeOf(article, draft, values)
    if (change) desk.act({ do: 'change', n: draft.n, change })
    bench.announce(t(change ? 'said.saved' : 'said.nothing-changed', { n: draft.n }))
    letGo()
    leave()
  }
  const names = [...new Set(article.list.flatMap((one) => one.draft.source.resolved ?? []))]
  const sides = [...new Set(article.list.flatMap((one) => one.draft.source.side ?? []))]
  const choice = <Name extends keyof FormValues>(
    name: Name,
    options: readonly (FormValues[Name] & string)[],
    words: (value: string) => string,
    none?: string,
  ) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{t(`form.${name}`)}</label>
      <select
        id={`${id}-${name}`}
        value={values[name] as string}
        onChange={(event) => set({ [name]: event.target.value } as Partial<FormValues>)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </div>
  )
  const line = (name: 'resolved' | 'side' | 'places' | 'actor' | 'recipient', list?: readonly string[]) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{t(`form.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        type="text"
        dir="auto"
        autoComplete="off"
        list={list ? `${id}-${name}-list` : undefined}
        value={values[name]}
        onChange={(event) => set({ [name]: event.target.value })}
        {...(name === 'resolved' ? { 'data-first': '' } : {})}
      />
      {list && (
        <datalist id={`${id}-${name}-list`}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </div>
  )
  const check = (name: 'named' | 'negated' | 'conditional') => (
    <label className="check">
      <input
        type="checkbox"
        checked={values[name]}
        onChange={(event) => set({ [name]: event.target.checked })}
      />
      {t(`form.${name}`)}
    </label>
  )
  return (
    <form
      ref={form}
      className="draft-form"
      aria-label={t('form.title', { n: draft.n })}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          leave()
        }
        const isOnLine =
          event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement
        if (event.key === 'Enter' && isOnLine && !event.shiftKey) {
          event.preventDefault()
          save()
        }
      }}
    >
      <SpanField article={article} bench={bench} span={values.span} onChange={(span) => set({ span })} />
      <div className="field wide">
        <label htmlFor={`${id}-wording`}>{t('form.wording')}</label>
        <textarea
          id={`${id}-wording`}
          dir="auto"
          rows={2}
          value={values.wording}
          placeholder={article.text.slice(...values.span)}
          onChange={(event) => set({ wording: event.target.value })}
        />
      </div>
      {line('resolved', names)}
      {choice('kind', SOURCE_KINDS, (kind) => t(`kind.${kind}`))}
      {line('side', sides)}
      {choice('basis', BASES, (basis) => t(`basis.${basis}`))}
      {choice('becomes', BECOMES_BY_DIGIT, (becomes) => t(`becomes.${becomes}`))}
      {choice('force', FORCES, (force) => t(`vocabulary:force.${force}`))}
      {choice('speech', SPEECHES, (speech) => t(`speech.${speech}`))}
      <div className="choices wide">
        {check('named')}
        {check('negated')}
        {check('conditional')}
      </div>
      <TimeFields values={values} set={set} />
      {line('places')}
      {choice('code', PLOVER_CODES, (code) => t(`event.${code}`), t('form.no-event'))}
      {values.code && line('actor')}
      {values.code && line('recipient')}
      {(values.code === 'REQUEST' || values.code === 'REJECT') &&
        choice('mode', PLOVER_MODES, (mode) => t(`mode.${mode}`), t('not-said'))}
      <ActFields
        draft={draft}
        details={values.details}
        onChange={(details) => set({ details })}
        sameKind={values.becomes === draft.draft.becomes}
      />
      <div className="form-foot wide">
        <button type="submit" className="button primary">
          {t('form.save')} <Key of="↵" />
        </button>
        <button type="button" className="button" onClick={leave}>
          {t('back')} <Key of="Esc" />
        </button>
        {draft.edited.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              desk.act({ do: 'change', n: draft.n, change: { undo: true } })
              letGo()
              leave()
            }}
          >
            {t('form.as-drafted')}
          </button>
        )}
      </div>
    </form>
  )
}
