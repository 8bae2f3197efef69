import { useTranslation } from 'react-i18next'
import type { HoldersAnswer } from '../../../../node/src/http/answers.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { useText } from '../../parts/text.ts'

/** Keys that the record accredits for the seat, and where each lives. All seats read this. */
export const SeatKeys = ({ devices }: { devices: HoldersAnswer['devices'] }) => {
  const { t } = useTranslation('holders')
  const text = useText()
  if (devices.length === 0) return <p className="muted">{t('no-keys')}</p>
  return (
    <>
      <p className="small muted">{t('keys-note')}</p>
      <ul className="rows">
        {devices.map(({ key, person, custody, host, revoked, entry, account }) => (
          <li key={key}>
            <p>
              <NameOf of={person} /> · <EntryLink entry={entry} />
              {revoked && <> · {t('revoked')}</>}
            </p>
            <p className="small muted">
              {custody === 'hosted' && host
                ? t('hosted-by', { host: text(host) })
                : t(`vocabulary:custody.${custody}`)}
              {!revoked && <> · {account ? t('key-here', { account }) : t('key-not-here')}</>}
            </p>
            <code className="mono small holders-key">{key}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
