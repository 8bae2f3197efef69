import { useTranslation } from 'react-i18next'
import type { People } from '../../../../talks/src/answers/pages.ts'
import { NameOf } from '../../parts/NameOf.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { useSource } from '../rows/useSource.ts'

type Mandate = People['mandates'][number]

/** Mandates that were shown stand apart from what others allege of them (VCLT Art. 7). */
export const Mandates = ({ mandates }: { mandates: readonly Mandate[] }) => {
  const { t } = useTranslation('people')
  const source = useSource()
  const shown = mandates.filter(({ state }) => state === 'shown')
  const none = mandates.filter(({ state }) => state === 'none-shown')
  const alleged = mandates.filter(({ state }) => state.startsWith('alleged'))
  return (
    <div className="mandates">
      <section aria-labelledby="mandates-shown">
        <h3 id="mandates-shown">{t('mandates-shown')}</h3>
        {shown.length + none.length === 0 && <p className="muted">{t('none-shown-by-any')}</p>}
        <ul className="rows">
          {[...shown, ...none].map((mandate) => (
            <MandateRow key={JSON.stringify([mandate.of.id, mandate.told?.id])} mandate={mandate} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="mandates-alleged">
        <h3 id="mandates-alleged">{t('mandates-alleged')}</h3>
        {alleged.length === 0 && <p className="muted">{t('nothing-alleged', source)}</p>}
        <ul className={alleged.length > 0 ? 'rows' : undefined}>
          {alleged.map((mandate) => (
            <MandateRow key={JSON.stringify([mandate.of.id, mandate.told?.id])} mandate={mandate} />
          ))}
        </ul>
      </section>
    </div>
  )
}

const MandateRow = ({ mandate: { of, state, level, text, told } }: { mandate: Mandate }) => {
  const { t } = useTranslation('people')
  return (
    <li>
      <p>
        <strong>
          <NameOf of={of} />
        </strong>
        {' · '}
        <span className={state === 'none-shown' ? 'muted' : undefined}>
          {t(`vocabulary:mandate-state.${state}`)}
          {level && (
            <>
              {t('colon')} {t(`vocabulary:level.${level}`)}
            </>
          )}
        </span>
      </p>
      {text && (
        <p>
          <TextOf text={text} />
        </p>
      )}
      {told && (
        <p>
          <SourceLine told={told} />
        </p>
      )}
    </li>
  )
}
