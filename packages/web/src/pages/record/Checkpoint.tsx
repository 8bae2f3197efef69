import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { InstantOf } from '../../parts/InstantOf.tsx'

type Proof = NonNullable<EntryDetail['proof']>

/** The checkpoint under which the latest entries stand, and who countersigned it when. */
export const Checkpoint = ({ proof }: { proof: Proof }) => {
  const { t } = useTranslation('record')
  return (
    <div className="checkpoint">
      <h3>{t('checkpoint-of', { count: proof.size })}</h3>
      <ul className="rows">
        {proof.cosignatures.map(({ name, at }) => (
          <li key={name}>
            <bdi>{name}</bdi>{' '}
            <span className="small muted">
              {t('countersigned')} <InstantOf at={at} />
            </span>
          </li>
        ))}
      </ul>
      <p className="small">
        <span className="muted">{t('root')}</span> <Copyable words={proof.root} />
      </p>
    </div>
  )
}
