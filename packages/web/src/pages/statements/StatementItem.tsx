import { useTranslation } from 'react-i18next'
import type { StatementRow } from '../../../../talks/src/answers/pages.ts'
import { NameOf } from '../../parts/NameOf.tsx'
import { NamesOf } from '../../parts/NamesOf.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { WhoOf } from '../../parts/WhoOf.tsx'
import { PageLink } from '../../shell/links.tsx'

/** One statement: who, in what manner, the words, what it repeats or bears on, its source. Commentary is marked. */
export const StatementItem = ({ row }: { row: StatementRow }) => {
  const { t } = useTranslation('statements')
  return (
    <article className={row.commentary ? 'statement commentary' : 'statement'}>
      <div className="small muted">
        <WhenOf when={row.when} />
      </div>
      <div>
        <p className="small">
          <strong>
            <WhoOf who={row.actor} />
          </strong>
          {row.to.length > 0 && (
            <>
              {' '}
              {t('to')} <NamesOf of={row.to} />
            </>
          )}
          <span className="muted">
            {' · '}
            {row.commentary
              ? `${t('commentary')} · ${t(`vocabulary:commentary-force.${row.force}`)}`
              : t(`vocabulary:force.${row.force}`)}
            {row.conditional && <> · {t('conditional')}</>}
            {row.earlier && <> · {t('earlier')}</>}
          </span>
        </p>
        <p>
          <TextOf text={row.text} quoted={row.attribution?.speech === 'quote'} sayLanguage />
        </p>
        {row.echoes && (
          <p className="small muted">
            {t('echoes')}{' '}
            {row.echoes.person && (
              <>
                <NameOf of={row.echoes.person} />
                {t('colon')}{' '}
              </>
            )}
            <TextOf text={row.echoes.text} />
            {row.echoes.when && (
              <>
                {' '}
                (<WhenOf when={row.echoes.when} />)
              </>
            )}
          </p>
        )}
        {(row.issue || row.about.length > 0) && (
          <p className="small muted">
            {t('about')}{' '}
            {row.issue && (
              <PageLink page="issues" item={row.issue.id}>
                <NameOf of={row.issue} />
              </PageLink>
            )}
            {row.issue && row.about.length > 0 && t('separator')}
            {row.about.length > 0 && <NamesOf of={row.about} />}
          </p>
        )}
        <p>
          <SourceLine told={row} />
        </p>
      </div>
    </article>
  )
}
