import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NotebookLine } from '../../../../node/src/http/answers.ts'
import { ask, seatPath } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { usePreferences } from '../../prefs/preferences.ts'
import { useHere } from '../../shell/here.ts'
import { dateInWords, timeInWords } from '../../time/dates.ts'
import { localIn } from '../../time/zoned.ts'
import { useZones } from '../../time/zones.tsx'
import { keepDraft, newDraft } from '../compose/drafts.ts'
import { minutesFrom } from './minutes-from.ts'

/** The lines, latest first, by day. Chosen ones become a draft of minutes. */
export const Lines = ({ lines }: { lines: NotebookLine[] }) => {
  const { t, i18n } = useTranslation(['notebook', 'common'])
  const { process, seat } = useHere()
  const { calendar, zone } = usePreferences()
  const zones = useZones()
  const shown = zone ?? zones[0] ?? 'UTC'
  const client = useQueryClient()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<string[]>([])
  const removing = useMutation({
    mutationFn: (id: string) => ask(seatPath(process, seat, `notebook/${id}`), { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['seat', process, seat] }),
  })
  if (lines.length === 0) return <p className="muted section">{t('empty')}</p>
  const dated = [...lines]
    .sort((a, b) => b.at.localeCompare(a.at))
    .map((line) => ({ ...line, local: localIn(new Date(line.at), shown) }))
  const gather = () => {
    const picked = dated.filter((line) => chosen.includes(line.id)).reverse()
    const draft = newDraft('session.minutes', { text: { [i18n.language]: minutesFrom(picked) } })
    keepDraft(process, seat, draft)
    navigate({
      to: '/$process/$seat/$page',
      params: { process, seat, page: 'compose' },
      search: { kind: 'session.minutes', draft: draft.id },
    })
  }
  return (
    <>
      {removing.error && <ErrorState error={removing.error} />}
      <div className="page-tools notebook-tools">
        <button type="button" className="button" disabled={chosen.length === 0} onClick={gather}>
          {t('gather', { count: chosen.length })}
        </button>
        <button
          type="button"
          className="link small"
          onClick={() => setChosen(chosen.length === lines.length ? [] : lines.map((line) => line.id))}
        >
          {t(chosen.length === lines.length ? 'choose-none' : 'choose-all')}
        </button>
      </div>
      <ul className="rows">
        {dated.map((line, index) => (
          <li key={line.id} className="note-line">
            {line.local.slice(0, 10) !== dated[index - 1]?.local.slice(0, 10) && (
              <h2 className="note-day">
                {dateInWords(line.local, i18n.language, calendar, { weekday: true })}
              </h2>
            )}
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(line.id)}
                onChange={(event) =>
                  setChosen((known) =>
                    event.target.checked ? [...known, line.id] : known.filter((id) => id !== line.id),
                  )
                }
              />
              <time dateTime={line.at} className="muted">
                {timeInWords(line.local, i18n.language)}
              </time>
              <span dir="auto" className="note-text">
                {line.text}
              </span>
            </label>
            <button
              type="button"
              className="link small"
              onClick={() => removing.mutate(line.id)}
              aria-label={t('remove-line', { time: timeInWords(line.local, i18n.language) })}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
