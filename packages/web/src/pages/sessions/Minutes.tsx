import { useTranslation } from 'react-i18next'
import type { SessionRow } from '../../../../talks/src/answers/pages.ts'
import { NameOf } from '../../parts/NameOf.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'

/** Minutes as documents, whether they were read back, and who agreed or objected. */
export const Minutes = ({ minutes }: { minutes: SessionRow['minutes'] }) => {
  const { t } = useTranslation(['sessions', 'common'])
  if (minutes.length === 0) return <p className="muted">{t('no-minutes')}</p>
  return minutes.map((one) => (
    <article key={one.told.id} className="minutes">
      <TextOf text={one.text} document sayLanguage />
      <p className="small muted">
        {t(one.readBack ? 'read-back' : 'not-read-back')} · <SourceLine told={one.told} />
      </p>
      <ul className="small">
        {one.answers.map((answer) => (
          <li key={answer.by.id + answer.answer}>
            <NameOf of={answer.by} /> {t(`minutes-answer.${answer.answer}`)}
            {answer.text && (
              <>
                {t('common:colon')} <TextOf text={answer.text} />
              </>
            )}
          </li>
        ))}
      </ul>
    </article>
  ))
}
