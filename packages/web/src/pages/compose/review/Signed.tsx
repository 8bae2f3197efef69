import { useTranslation } from 'react-i18next'
import type { ActedEntry } from '../../../../../node/src/http/answers.ts'
import { EntryLink } from '../../../parts/EntryLink.tsx'
import { Page } from '../../../parts/Page.tsx'
import { PageLink } from '../../../shell/links.tsx'
import type { Draft } from '../drafts.ts'

/** What was done, and where it stands now. */
export const Signed = ({ signed }: { signed: { draft: Draft; entry: ActedEntry }[] }) => {
  const { t } = useTranslation('compose')
  return (
    <Page title={t('signed-title', { count: signed.length })}>
      <div className="compose" role="status">
        <ul className="rows">
          {signed.map(({ draft, entry }) => (
            <li key={entry.id}>
              <EntryLink entry={entry.id}>
                {t(`kinds:${draft.kind}.name`, { defaultValue: draft.kind })}
              </EntryLink>{' '}
              <span className="muted">
                {t(`vocabulary:state.${entry.state}`)} · {t(`vocabulary:effect.${entry.verdict.effect}`)}
              </span>
            </li>
          ))}
        </ul>
        <p className="form-foot">
          <PageLink page="compose" className="button">
            {t('another')}
          </PageLink>
          <PageLink page="exchange" className="button">
            {t('shell:pages.exchange')}
          </PageLink>
          <PageLink page="overview" className="button">
            {t('shell:pages.overview')}
          </PageLink>
        </p>
      </div>
    </Page>
  )
}
