import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../../talks/src/answers/pages.ts'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { useSource } from '../rows/useSource.ts'

/** Common ground, where somebody states it. */
export const Agreed = ({ agreed }: { agreed: Overview['agreed'] }) => {
  const { t } = useTranslation('overview')
  const source = useSource()
  if (agreed.length === 0) return <p className="muted">{t('none-agreed', source)}</p>
  return (
    <ul className="rows agreed-lines">
      {agreed.map((one) => (
        <li key={one.told.id}>
          <p>
            <TextOf text={one.text} sayLanguage />
          </p>
          <SourceLine told={one.told} />
        </li>
      ))}
    </ul>
  )
}
