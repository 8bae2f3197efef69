import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LeavesAnswer } from '../../../../node/src/http/answers.ts'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { useAnswer } from '../../api/queries.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { InstantOf } from '../../parts/InstantOf.tsx'
import { Sentence } from '../../parts/Sentence.tsx'
import { Checkpoint } from './Checkpoint.tsx'
import { Hash } from './Hash.tsx'
import { placesOf } from './places.ts'

const PAGE = 20

/** The register from its end: each leaf with the entry behind it, or that this seat could not open it. */
export const Leaves = ({ size }: { size: number }) => {
  const { t } = useTranslation('record')
  const [page, setPage] = useState(0)
  const below = size - page * PAGE
  const rows = useAnswer<LeavesAnswer>(`record/leaves?below=${below}`).data?.rows
  const last = rows?.find(({ detail }) => detail?.proof)?.detail?.proof
  return (
    <>
      {last && <Checkpoint proof={last} />}
      <div className="table-frame">
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
            {placesOf(size, page, PAGE).map((place, index) => (
              <LeafRow
                key={place}
                place={place}
                detail={rows?.[index]?.detail ?? undefined}
                waiting={rows === undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      {size > PAGE && (
        <p className="leaves-pages">
          <button type="button" className="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('newer')}
          </button>
          <button
            type="button"
            className="button"
            disabled={(page + 1) * PAGE >= size}
            onClick={() => setPage(page + 1)}
          >
            {t('older')}
          </button>
        </p>
      )}
    </>
  )
}

interface LeafRowProps {
  place: number
  detail: EntryDetail | undefined
  waiting: boolean
}

const LeafRow = ({ place, detail, waiting }: LeafRowProps) => {
  const { t } = useTranslation('record')
  if (!detail)
    return (
      <tr>
        <th scope="row">{place}</th>
        <td colSpan={4} className="muted">
          {waiting ? t('common:opening') : t('not-opened')}
        </td>
      </tr>
    )
  return (
    <tr>
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
        {detail.proof ? <Hash of={detail.proof.leaf} /> : <span className="muted">{t('none-yet')}</span>}
      </td>
    </tr>
  )
}
