import { useTranslation } from 'react-i18next'
import type { Statements } from '../../../../talks/src/answers/pages.ts'
import type { Named } from '../../../../talks/src/answers/shared.ts'
import { NameOf } from '../../parts/NameOf.tsx'
import { NamesOf } from '../../parts/NamesOf.tsx'
import { localeOf } from '../../words/languages.ts'
import { type Voice, voicesOf } from './voices.ts'

/** Says to whom no statement is attributed, or nothing where everybody is heard. */
export const Silence = ({ silent }: { silent: readonly Named[] }) => {
  const { t } = useTranslation('statements')
  if (silent.length === 0) return null
  return (
    <p className="silence">
      {t('silent-before')}
      <NamesOf of={silent} or />
      {t('silent-after')}
    </p>
  )
}

/** How many statements each side has in the file. Bars of one colour: parties are told apart by name. */
export const Balance = ({ balance }: { balance: Statements['balance'] }) => {
  const { t, i18n } = useTranslation('statements')
  const number = new Intl.NumberFormat(localeOf(i18n.language))
  return (
    <div className="table-frame">
      <table className="table balance">
        <caption>{t('balance-note')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('side')}</th>
            <th scope="col" className="number">
              {t('named')}
            </th>
            <th scope="col" className="number">
              {t('unnamed')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {voicesOf(balance).map((voice) => (
            <tr key={voice.key}>
              <th scope="row">{voice.side ? <NameOf of={voice.side} /> : t(voice.kind)}</th>
              <td className="number">{number.format(voice.named)}</td>
              <td className="number">{number.format(voice.unnamed)}</td>
              <td className="bar-cell" aria-hidden="true">
                <Bar voice={voice} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Named voices are drawn full, unnamed ones hollow. */
const Bar = ({ voice: { named, unnamed, share } }: { voice: Voice }) => (
  <span className="bar" style={{ inlineSize: `${share * 100}%` }}>
    {named > 0 && <span className="bar-named" style={{ flexGrow: named }} />}
    {unnamed > 0 && <span className="bar-unnamed" style={{ flexGrow: unnamed }} />}
  </span>
)
