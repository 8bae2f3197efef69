import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { ElementCheck } from '../../../../talks/src/answers/shared.ts'
import { TextOf } from '../../parts/TextOf.tsx'

/** The eight elements of a verifiable undertaking: those stated with their words, then the names of those missing. */
export const ElementsOf = ({ check }: { check: ElementCheck }) => {
  const { t } = useTranslation('commitments')
  const missing = check.elements.filter(({ text }) => text === null)
  return (
    <details className="elements">
      <summary>{t('stated-of', { stated: check.stated, of: check.of })}</summary>
      <dl className="pairs">
        {check.elements.map(
          ({ element, text }) =>
            text && (
              <Fragment key={element}>
                <dt>{t(`element.${element}`)}</dt>
                <dd>
                  <TextOf text={text} />
                </dd>
              </Fragment>
            ),
        )}
        {missing.length > 0 && (
          <>
            <dt>{t('not-stated')}</dt>
            <dd className="muted">
              {missing.map(({ element }) => t(`element.${element}`)).join(t('separator'))}
            </dd>
          </>
        )}
      </dl>
    </details>
  )
}
