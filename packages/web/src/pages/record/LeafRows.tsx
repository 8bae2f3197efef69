import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { InstantOf } from '../../parts/InstantOf.tsx'
import { Sentence } from '../../parts/Sentence.tsx'

export interface Leaf {
  place: number
  /** Absent while it is asked for, and where this seat has not opened it. */
  detail: EntryDetail | undefined
  waiting: boolean
}

const Closed = ({ waiting }: { waiting: boolean }) => {
  const { t } = useTranslation('record')
  return <span className="muted">{waiting ? t('common:opening') : t('not-opened')}</span>
}

const LeafHash = ({ proof }: { proof: EntryDetail['proof'] }) => {
  const { t } = useTranslation('record')
  return proof ? <Copyable words={proof.leaf} /> : <span className="muted">{t('none-yet')}</span>
}

/** Leaves in a table, their hashes last. */
export const LeafTable = ({ leaves }: { leaves: readonly Leaf[] }) => {
  const { t } = useTranslation('record')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={t('leaves-table')} tabIndex={0}>
      <table className="table leaves">
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('entry')}</th>
            <th scope="col">{t('signed')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('leaf')}</th>
          </tr>
        </thead>
        <tbody>
          {leaves.map(({ place, detail, waiting }) =>
            detail ? (
              <tr key={place}>
                <th scope="row">
                  <EntryLink entry={place}>{place}</EntryLink>
                </th>
                <td>
                  <Sentence of={detail.sentence.key} values={detail.sentence.values} />
                </td>
                <td className="small">
                  <InstantOf at={detail.signedAt} />
                </td>
                <td className="small">{t(`vocabulary:state.${detail.state}`)}</td>
                <td>
                  <LeafHash proof={detail.proof} />
                </td>
              </tr>
            ) : (
              <tr key={place}>
                <th scope="row">{place}</th>
                <td colSpan={4}>
                  <Closed waiting={waiting} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  )
}

/** The same on a telephone. */
export const LeafList = ({ leaves }: { leaves: readonly Leaf[] }) => {
  const { t } = useTranslation('record')
  return (
    <ol className="rows leaf-list" reversed>
      {leaves.map(({ place, detail, waiting }) => (
        <li key={place}>
          {detail ? (
            <>
              <EntryLink entry={place} />{' '}
              <Sentence of={detail.sentence.key} values={detail.sentence.values} />
              <p className="small muted">
                <InstantOf at={detail.signedAt} /> · {t(`vocabulary:state.${detail.state}`)}
              </p>
              <LeafHash proof={detail.proof} />
            </>
          ) : (
            <>
              {place} <Closed waiting={waiting} />
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
