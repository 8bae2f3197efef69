import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { Section } from '../../../parts/Page.tsx'
import { localeOf } from '../../../words/languages.ts'
import { PagedAnswer } from '../../rows/PagedAnswer.tsx'
import { usePaged } from '../../rows/usePaged.ts'
import { AcrossFilters, useAcross } from './AcrossFilters.tsx'
import type { PressVoicesAnswer } from './types.ts'

/** Who is quoted how often, named or not, for which side. Counts in one ink: nobody is scored, no party has a colour. */
export const Voices = () => {
  const { t } = useTranslation('press')
  const answer = usePaged<PressVoicesAnswer>('press/voices', useAcross())
  return (
    <PagedAnswer answer={answer} more={t('across.more')}>
      {(pages, button) => (
        <>
          <AcrossFilters choices={pages[0].choices} />
          {pages[0].attributed + pages[0].narrated === 0 ? (
            <EmptyState why={t('voices.empty')} />
          ) : (
            <>
              <Section id="press-sides" title={t('voices.sides')}>
                <Sides voices={pages[0]} />
              </Section>
              <Section id="press-speakers" title={t('voices.speakers')}>
                <Speakers speakers={pages.flatMap(({ speakers }) => speakers)} />
                {button}
              </Section>
            </>
          )}
        </>
      )}
    </PagedAnswer>
  )
}

const useNumber = (): ((count: number) => string) => {
  const { i18n } = useTranslation()
  const format = new Intl.NumberFormat(localeOf(i18n.language))
  return (count) => format.format(count)
}

const Sides = ({ voices }: { voices: PressVoicesAnswer }) => {
  const { t } = useTranslation('press')
  const number = useNumber()
  // Voices of no stated side are no side: they do not set the measure.
  const most = Math.max(
    1,
    ...voices.sides.map(({ side, named, unnamed }) => (side === null ? 0 : named + unnamed)),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={t('voices.sides-table')}>
      <table className="table press-balance">
        <caption>
          {t('voices.note', { attributed: number(voices.attributed), narrated: number(voices.narrated) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('across.side')}</th>
            {(['named', 'unnamed', 'quoted', 'paraphrased', 'outlets'] as const).map((name) => (
              <th key={name} scope="col" className="number">
                {t(`voices.${name}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {voices.sides.map(({ side, named, unnamed, quoted, paraphrased, outlets, unstatedOutlet }) => (
            <tr key={side ?? ''}>
              <th scope="row">{side ? <bdi>{side}</bdi> : t('across.no-side')}</th>
              {[named, unnamed, quoted, paraphrased].map((count, index) => (
                <td key={index} className="number">
                  {number(count)}
                </td>
              ))}
              <td className="number">
                {(outlets > 0 || !unstatedOutlet) && number(outlets)}
                {unstatedOutlet && (
                  <span className="small muted"> {t(outlets > 0 ? 'voices.and-unstated' : 'not-said')}</span>
                )}
              </td>
              <td className="bar-cell" aria-hidden="true">
                <span
                  className="press-bar"
                  style={{ inlineSize: `${Math.min(1, (named + unnamed) / most) * 100}%` }}
                >
                  {named > 0 && <span className="press-bar-named" style={{ flexGrow: named }} />}
                  {unnamed > 0 && <span className="press-bar-unnamed" style={{ flexGrow: unnamed }} />}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Speakers = ({ speakers }: { speakers: PressVoicesAnswer['speakers'] }) => {
  const { t } = useTranslation('press')
  const number = useNumber()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={t('voices.speakers-table')}>
      <table className="table press-balance">
        <caption>{t('voices.unmerged')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('voices.voice')}</th>
            <th scope="col">{t('across.side')}</th>
            <th scope="col" className="number">
              {t('voices.statements')}
            </th>
            <th scope="col" className="number">
              {t('articles')}
            </th>
          </tr>
        </thead>
        <tbody>
          {speakers.map(({ voice, named, side, statements, articles }, index) => (
            // Two voices without a name can be worded alike and are two.
            <tr key={index}>
              <th scope="row">
                <bdi>{voice}</bdi> {!named && <span className="small muted">{t('kind.unnamed')}</span>}
              </th>
              <td>{side ? <bdi>{side}</bdi> : <span className="muted">{t('across.no-side')}</span>}</td>
              <td className="number">{number(statements)}</td>
              <td className="number">{number(articles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
