import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { InstantOf } from '../../parts/InstantOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { marksOf } from './window.ts'

const percent = (fraction: number) => `${(fraction * 100).toFixed(2)}%`

/** When it is said to have happened and when the record proves it was written: one bar, then words. */
export const Times = ({ detail }: { detail: EntryDetail }) => {
  const { t } = useTranslation('panel')
  const { signedAt, window } = detail
  const marks = marksOf(detail.told.when, signedAt, window)
  return (
    <>
      <dt>{t('times')}</dt>
      <dd>
        {marks.length > 0 && (
          <div className="time-bar" aria-hidden="true">
            {marks.map((mark) => (
              <span
                key={mark.what}
                className={mark.what}
                style={{ insetInlineStart: percent(mark.from), inlineSize: percent(mark.to - mark.from) }}
              />
            ))}
          </div>
        )}
        <p>
          <span className="key claimed" aria-hidden="true" />
          <Say of="panel:said-to-be" parts={{ when: <WhenOf when={detail.told.when} zones /> }} />
        </p>
        <p>
          <span className="key signed" aria-hidden="true" />
          <Say of="panel:signed" parts={{ at: <InstantOf at={signedAt} /> }} />
        </p>
        <p>
          <span className="key proved" aria-hidden="true" />
          {window.notBefore && window.notAfter ? (
            <Say
              of="panel:proved-between"
              parts={{ from: <InstantOf at={window.notBefore} />, to: <InstantOf at={window.notAfter} /> }}
            />
          ) : window.notAfter ? (
            <Say of="panel:proved-before" parts={{ to: <InstantOf at={window.notAfter} /> }} />
          ) : window.notBefore ? (
            <Say of="panel:proved-after" parts={{ from: <InstantOf at={window.notBefore} /> }} />
          ) : (
            t('proved-nothing')
          )}
        </p>
      </dd>
    </>
  )
}
