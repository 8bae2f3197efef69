import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProcessAnswer } from '../../../../node/src/http/answers.ts'
import type { NewProcess } from '../../../../node/src/http/requests.ts'
import { send } from '../../api/ask.ts'
import { useProcesses } from '../../api/queries.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { focusFirstInvalid } from '../../parts/focus-first-invalid.ts'
import { wordsOf } from '../../parts/text.ts'
import { AUTONYMS } from '../../words/languages.ts'
import { type FirstRoom, firstRooms, openRooms } from './first-rooms.ts'
import { SideRow } from './SideRow.tsx'
import { type Entered, processOf, type Side } from './setup.ts'
import { allZones, cityOf, zoneHere } from './zones.ts'

const LANGUAGES = ['en', 'ur', 'ps', 'prs', 'ar', 'tr']

/** The talks: title, who you are in them, the sides and mediators. Ends on "hand over a first paper". */
export const ProcessForm = ({ name }: { name: string }) => {
  const { t, i18n } = useTranslation('new-process')
  const id = useId()
  const client = useQueryClient()
  const navigate = useNavigate()
  const taken = (useProcesses().data ?? []).map((one) => one.slug)
  const [entered, setEntered] = useState<Entered>(() => ({
    title: '',
    language: i18n.language,
    languages: [i18n.language],
    zones: [zoneHere()],
    name,
    own: { key: 0, name: '', type: 'non-governmental', capacity: 'secretariat' },
    others: [
      { key: 1, name: '', type: 'authority', capacity: 'party' },
      { key: 2, name: '', type: 'authority', capacity: 'party' },
      { key: 3, name: '', type: 'state', capacity: 'mediator' },
    ],
  }))
  const [tried, setTried] = useState(false)
  const set = (change: Partial<Entered>) => setEntered((known) => ({ ...known, ...change }))
  const setOther = (side: Side) =>
    set({ others: entered.others.map((one) => (one.key === side.key ? side : one)) })
  const begun = useRef<NewProcess | null>(null)
  const made = useRef(false)
  const rooms = useRef<FirstRoom[] | null>(null)
  const making = useMutation({
    mutationFn: async () => {
      // A second try goes on where the first one stopped: it makes no second process and no room twice.
      begun.current ??= processOf(entered, cityOf, taken)
      const asked = begun.current
      if (!made.current) await send<ProcessAnswer>('processes', asked)
      made.current = true
      const own = asked.organisations[0]?.seat?.name ?? ''
      rooms.current ??= firstRooms(asked, own)
      await openRooms(asked.slug, own, rooms.current, (title) => ({ [i18n.language]: t(`room.${title}`) }))
      return { slug: asked.slug, seat: own }
    },
    onError: () => {
      if (!made.current) begun.current = null
    },
    onSuccess: async ({ slug, seat }) => {
      await client.invalidateQueries()
      navigate({
        to: '/$process/$seat/$page',
        params: { process: slug, seat, page: 'compose' },
        search: { kind: 'paper.hand-over' },
      })
    },
  })
  const named = entered.others.filter((side) => side.name.trim() !== '')
  const lacks = {
    title: entered.title.trim() === '',
    language: entered.languages.length === 0,
    name: entered.name.trim() === '',
    own: entered.own.name.trim() === '',
    side: named.length === 0,
  }
  const toggled = (list: string[], value: string, on: boolean) =>
    on ? [...list, value] : list.filter((one) => one !== value)
  return (
    <form
      className="new-process"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (Object.values(lacks).some(Boolean)) focusFirstInvalid(event.currentTarget)
        else making.mutate()
      }}
    >
      <h2>{t('talks')}</h2>
      <div className="field">
        <label htmlFor={`${id}-title`}>{t('process-title')}</label>
        <input
          id={`${id}-title`}
          type="text"
          dir="auto"
          value={entered.title}
          aria-invalid={tried && lacks.title}
          aria-describedby={`${id}-title-needed`}
          onChange={(event) => set({ title: event.target.value })}
          // biome-ignore lint/a11y/noAutofocus: the first thing to do on this page
          autoFocus
        />
        <p id={`${id}-title-needed`} className="problem">
          {tried && lacks.title && t('title-needed')}
        </p>
      </div>
      <fieldset className="field">
        <legend>{t('languages')}</legend>
        <div className="choices">
          {LANGUAGES.map((language) => (
            <label key={language}>
              <input
                type="checkbox"
                checked={entered.languages.includes(language)}
                aria-invalid={tried && lacks.language}
                onChange={(event) =>
                  set({ languages: toggled(entered.languages, language, event.target.checked) })
                }
              />
              <bdi lang={language}>{AUTONYMS[language]}</bdi>
            </label>
          ))}
        </div>
        {tried && lacks.language && <p className="problem">{t('language-needed')}</p>}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-zones`}>{t('zones')}</label>
        <div className="choices">
          {entered.zones.map((zone) => (
            <span key={zone} className="picked-zone">
              {wordsOf(cityOf(zone), i18n.language)}
              {entered.zones.length > 1 && (
                <button
                  type="button"
                  className="link small"
                  aria-label={t('remove-what', { what: wordsOf(cityOf(zone), i18n.language) })}
                  onClick={() => set({ zones: toggled(entered.zones, zone, false) })}
                >
                  {t('remove')}
                </button>
              )}
            </span>
          ))}
        </div>
        <select
          id={`${id}-zones`}
          value=""
          onChange={(event) =>
            event.target.value && set({ zones: toggled(entered.zones, event.target.value, true) })
          }
        >
          <option value="">{t('add-zone')}</option>
          {allZones()
            .filter((zone) => !entered.zones.includes(zone))
            .map((zone) => (
              <option key={zone} value={zone}>
                {wordsOf(cityOf(zone), i18n.language)}
              </option>
            ))}
        </select>
      </div>
      <h2>{t('you')}</h2>
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('your-name')}</label>
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          value={entered.name}
          aria-invalid={tried && lacks.name}
          aria-describedby={`${id}-name-needed`}
          onChange={(event) => set({ name: event.target.value })}
        />
        <p id={`${id}-name-needed`} className="problem">
          {tried && lacks.name && t('name-needed')}
        </p>
      </div>
      <SideRow
        side={entered.own}
        label={t('own-organisation')}
        problem={tried && lacks.own ? t('organisation-needed') : undefined}
        onChange={(own) => set({ own })}
      />
      <h2>{t('others')}</h2>
      <p className="muted small">{t('others-help')}</p>
      {entered.others.map((side, index) => (
        <SideRow
          key={side.key}
          side={side}
          label={t('organisation')}
          problem={tried && lacks.side && index === 0 ? t('side-needed') : undefined}
          onChange={setOther}
          onRemove={() => set({ others: entered.others.filter((one) => one.key !== side.key) })}
        />
      ))}
      <button
        type="button"
        className="button"
        onClick={() =>
          set({
            others: [
              ...entered.others,
              {
                key: Math.max(0, ...entered.others.map((one) => one.key)) + 1,
                name: '',
                type: 'authority',
                capacity: 'party',
              },
            ],
          })
        }
      >
        {t('add-side')}
      </button>
      <p className="small muted">{t('rooms-help')}</p>
      <p className="attention small">{t('keys-lost')}</p>
      {making.error && <ErrorState error={making.error} />}
      <p>
        <button type="submit" className="button primary" disabled={making.isPending}>
          {t(making.isPending ? 'opening' : 'open')}
        </button>
      </p>
    </form>
  )
}
