import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionAnswer } from '../../../../node/src/http/answers.ts'
import type { Handover } from '../../../../node/src/http/requests.ts'
import { ask, seatPath, send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { focusFirstInvalid } from '../../parts/focus-first-invalid.ts'
import { useSeatName } from '../../parts/SeatName.tsx'
import { useHere } from '../../shell/here.ts'
import { isPassphrase, PassphraseFields } from '../new-process/PassphraseFields.tsx'
import { slugOf } from '../new-process/setup.ts'

const BLANK = { seat: '', name: '', hasAccount: false, account: '', passphrase: { one: '', again: '' } }

/** Hands a seat to the person whose it is. From then on they record there, and whoever handed it over cannot. */
export const HandSeatForm = ({ seats }: { seats: readonly string[] }) => {
  const { t, i18n } = useTranslation('rooms')
  const id = useId()
  const seatName = useSeatName()
  const { process, seat } = useHere()
  const client = useQueryClient()
  const [entered, setEntered] = useState(BLANK)
  const [tried, setTried] = useState(false)
  const set = (change: Partial<typeof BLANK>) => setEntered((known) => ({ ...known, ...change }))
  const { name, hasAccount, passphrase } = entered
  const chosen = entered.seat || (seats.length === 1 ? (seats[0] ?? '') : '')
  const account = hasAccount ? entered.account.trim() : slugOf(name, 'guest')
  const made = useRef<string | null>(null)
  const handing = useMutation({
    mutationFn: async () => {
      // A second try goes on where the first one stopped.
      if (!hasAccount && made.current !== account) {
        await send<SessionAnswer>('setup', { person: account, name: name.trim(), passphrase: passphrase.one })
        made.current = account
      }
      await ask(seatPath(process, seat, 'handover'), {
        method: 'POST',
        json: {
          seat: chosen,
          account,
          name: { [i18n.language]: name.trim() },
        } satisfies Handover,
      })
      return { account, name: name.trim(), seat: seatName(chosen) }
    },
    onSuccess: async () => {
      made.current = null
      setEntered(BLANK)
      setTried(false)
      await client.invalidateQueries()
    },
  })
  const lacks = {
    seat: chosen === '',
    name: name.trim() === '',
    account: hasAccount && entered.account.trim() === '',
    passphrase: !hasAccount && !isPassphrase(passphrase),
  }
  return (
    <>
      <form
        className="rooms-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (Object.values(lacks).some(Boolean)) focusFirstInvalid(event.currentTarget)
          else handing.mutate()
        }}
      >
        <p className="small muted">{t('hand-seat-help')}</p>
        <div className="field">
          <label htmlFor={`${id}-seat`}>{t('seat')}</label>
          <select
            id={`${id}-seat`}
            value={chosen}
            aria-invalid={tried && lacks.seat}
            onChange={(event) => set({ seat: event.target.value })}
          >
            {seats.length > 1 && <option value="">{t('choose-seat')}</option>}
            {seats.map((one) => (
              <option key={one} value={one}>
                {seatName(one)}
              </option>
            ))}
          </select>
          {tried && lacks.seat && <p className="problem">{t('seat-needed')}</p>}
        </div>
        <div className="field">
          <label htmlFor={`${id}-name`}>{t('their-name')}</label>
          <input
            id={`${id}-name`}
            type="text"
            dir="auto"
            autoComplete="off"
            value={name}
            aria-invalid={tried && lacks.name}
            aria-describedby={`${id}-name-help`}
            onChange={(event) => set({ name: event.target.value })}
          />
          <p id={`${id}-name-help`} className={tried && lacks.name ? 'problem' : 'hint'}>
            {t('their-name-help')}
          </p>
        </div>
        <fieldset className="field">
          <legend>{t('their-account')}</legend>
          <div className="choices">
            {[false, true].map((has) => (
              <label key={String(has)}>
                <input
                  type="radio"
                  name={`${id}-account`}
                  checked={hasAccount === has}
                  onChange={() => set({ hasAccount: has })}
                />
                {t(has ? 'has-account' : 'no-account')}
              </label>
            ))}
          </div>
        </fieldset>
        {hasAccount ? (
          <div className="field">
            <label htmlFor={`${id}-account-name`}>{t('door:person')}</label>
            <input
              id={`${id}-account-name`}
              type="text"
              dir="ltr"
              autoComplete="off"
              value={entered.account}
              aria-invalid={tried && lacks.account}
              aria-describedby={`${id}-account-help`}
              onChange={(event) => set({ account: event.target.value })}
            />
            <p id={`${id}-account-help`} className={tried && lacks.account ? 'problem' : 'hint'}>
              {t('account-help')}
            </p>
          </div>
        ) : (
          <>
            {name.trim() && (
              <p className="hint">
                {t('will-sign-in-as')} <bdi className="mono">{account}</bdi>
              </p>
            )}
            <p className="small muted">{t('their-passphrase')}</p>
            <PassphraseFields
              value={passphrase}
              tried={tried}
              onChange={(typed) => set({ passphrase: typed })}
            />
          </>
        )}
        <p className="small">
          <strong>{t('hand-seat-then')}</strong>
        </p>
        {handing.error && <ErrorState error={handing.error} />}
        <button type="submit" className="button" disabled={handing.isPending}>
          {chosen ? t('hand-seat-of', { seat: seatName(chosen) }) : t('hand-seat')}
        </button>
      </form>
      <p role="status">
        {handing.data && (
          <>
            {t('seat-handed', handing.data)} <bdi className="mono">{handing.data.account}</bdi>
          </>
        )}
      </p>
    </>
  )
}
