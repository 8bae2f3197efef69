import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { ask, seatPath } from '../../api/ask.ts'
import { useHere } from '../../shell/here.ts'
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

/** The entries at these places, each cached as the entry panel caches it. */
const useLeaves = (places: readonly number[]): Leaf[] => {
  const { process, seat } = useHere()
  const { i18n } = useTranslation()
  return useQueries({
    queries: places.map((place) => {
      const asked = `entries/${place}?lang=${i18n.language}`
      return {
        queryKey: ['seat', process, seat, asked],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          ask<EntryDetail>(seatPath(process, seat, asked), { signal }),
        retry: false,
      }
    }),
    combine: (answers) =>
      answers.map(({ data, isPending }, index) => ({
        place: places[index]!,
        detail: data,
        waiting: isPending,
      })),
  })
}
