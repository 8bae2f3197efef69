import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Named } from '../../../../talks/src/answers/shared.ts'
import { TextOf } from '../../parts/TextOf.tsx'
import { useText } from '../../parts/text.ts'

/** What each side calls it, where somebody calls it otherwise. */
export const OtherNames = ({ of }: { of: Named }) => {
  const { t } = useTranslation('people')
  const text = useText()
  const others = of.names?.filter(({ name }) => text(name) !== text(of.name)) ?? []
  if (others.length === 0) return null
  return (
    <span className="small muted other-names">
      {t('also')}{' '}
      {others.map(({ by, name }, index) => (
        <Fragment key={JSON.stringify([by?.id, name])}>
          {index > 0 && t('separator')}
          <TextOf text={name} />
          {by && (
            <>
              {' ('}
              <TextOf text={by.name} />
              {')'}
            </>
          )}
        </Fragment>
      ))}
    </span>
  )
}
