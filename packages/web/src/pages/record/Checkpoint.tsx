import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { InstantOf } from '../../parts/InstantOf.tsx'
import { Hash } from './Hash.tsx'

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
      <Hash of={proof.root} label={t('root')} />
    </div>
  )
}
