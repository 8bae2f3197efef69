import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { InstantOf } from '../../parts/InstantOf.tsx'

/** Where the entry stands in the register and who countersigned that: folded, last, to be copied. */
export const Proof = ({ detail }: { detail: EntryDetail }) => {
  const { t } = useTranslation('panel')
  const { proof } = detail
  return (
    <details className="proof">
      <summary>{t('proof')}</summary>
      <dl className="pairs">
        <dt>{t('id')}</dt>
        <dd>
          <Copyable words={detail.told.id} />
        </dd>
        {proof && (
          <>
            <dt>{t('leaf')}</dt>
            <dd>
              <Copyable words={proof.leaf} />
            </dd>
            <dt>{t('root', { size: proof.size })}</dt>
            <dd>
              <Copyable words={proof.root} />
            </dd>
            <dt>{t('inclusion')}</dt>
            <dd>
              <ol>
                {proof.inclusion.map((hash) => (
                  <li key={hash} className="mono">
                    {hash}
                  </li>
                ))}
              </ol>
            </dd>
            <dt>{t('countersigners')}</dt>
            <dd>
              {proof.cosignatures.map((one) => (
                <p key={one.name}>
                  <bdi>{one.name}</bdi>, <InstantOf at={one.at} />
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
      {!proof && <p className="small muted">{t('no-proof')}</p>}
    </details>
  )
}
