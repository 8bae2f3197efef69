import { useTranslation } from 'react-i18next'
import type { Commitments } from '../../../../talks/src/answers/pages.ts'
import { NamesOf } from '../../parts/NamesOf.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { WhoOf } from '../../parts/WhoOf.tsx'
import { useSource } from '../rows/useSource.ts'

type Assurance = Commitments['assurances'][number]

/** Every assurance in the file: given, declined or withdrawn. Two wordings of one refusal stay two rows. */
export const Assurances = ({ assurances }: { assurances: readonly Assurance[] }) => {
  const { t } = useTranslation('commitments')
  const source = useSource()
  if (assurances.length === 0) return <p className="muted">{t('no-assurances', source)}</p>
  return (
    <ul className="rows assurances">
      {assurances.map((one) => (
        <li key={one.told.id}>
          <p>
            <strong>
              <WhoOf who={one.by} />
            </strong>
            {one.to.length > 0 && (
              <>
                {' '}
                {t('to')} <NamesOf of={one.to} />
              </>
            )}
            {' · '}
            {t(`form.${one.form}`)} ·{' '}
            {one.wording
              ? t(`vocabulary:wording.${one.wording}`)
              : t(`vocabulary:assurance-state.${one.state}`)}
          </p>
          <p>
            <TextOf text={one.text} sayLanguage />
          </p>
          <p className="small muted">
            <WhenOf when={one.told.when} />
          </p>
          <p>
            <SourceLine told={one.told} />
          </p>
        </li>
      ))}
    </ul>
  )
}
