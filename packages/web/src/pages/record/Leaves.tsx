import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LeavesAnswer } from '../../../../node/src/http/answers.ts'
import { useAnswer } from '../../api/queries.ts'
import { useNarrow } from '../rows/useNarrow.ts'
import { Checkpoint } from './Checkpoint.tsx'
import { type Leaf, LeafList, LeafTable } from './LeafRows.tsx'
import { placesOf } from './places.ts'

const PAGE = 20

/** The register from its end: each leaf with the entry behind it, or that this seat could not open it. */
export const Leaves = ({ size }: { size: number }) => {
  const { t } = useTranslation('record')
  const [page, setPage] = useState(0)
  const narrow = useNarrow()
  const leaves = useLeaves(placesOf(size, page, PAGE))
  const proof = leaves.find(({ detail }) => detail?.proof)?.detail?.proof
  return (
    <>
      {proof && <Checkpoint proof={proof} />}
      {narrow ? <LeafList leaves={leaves} /> : <LeafTable leaves={leaves} />}
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

/** A page of leaves in one answer: asking for each by its place would meet refusals for those of other rooms. */
const useLeaves = (places: readonly number[]): Leaf[] => {
  const below = (places[0] ?? -1) + 1
  const rows = useAnswer<LeavesAnswer>(`record/leaves?below=${below}`).data?.rows
  return places.map((place) => ({
    place,
    detail: rows?.find((row) => row.place === place)?.detail ?? undefined,
    waiting: rows === undefined,
  }))
}
