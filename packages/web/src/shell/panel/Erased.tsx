import { useTranslation } from 'react-i18next'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { useAnswer } from '../../api/queries.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { useFieldWords } from './field-words.ts'

type Part = EntryDetail['erasable'][number]

/** What was erased of the entry: a line for each part, so that nobody takes it for never having been there. */
export const Erased = ({ detail }: { detail: EntryDetail }) => {
  const erased = detail.erasable.filter((part) => part.erasedBy !== null)
  return erased.map((part) => (
    <ErasedPart
      key={`${part.what} ${part.name}`}
      kind={detail.told.kind}
      part={part}
      by={part.erasedBy ?? 0}
    />
  ))
}

interface ErasedPartProps {
  kind: string
  part: Part
  /** Place of the entry that asks for it. */
  by: number
}

/** Other copies are asked; one whose later entry shows that it has taken the request is known to have obeyed. */
const ErasedPart = ({ kind, part, by }: ErasedPartProps) => {
  const { t } = useTranslation('panel')
  const labelOf = useFieldWords(kind)
  const asking = useAnswer<EntryDetail>(`entries/${by}`).data
  const confirmed = asking?.receivedBy.filter(({ grade }) => grade !== 'available').length ?? 0
  return (
    <p className="small">
      <strong>{part.called ? <bdi>{part.called}</bdi> : labelOf(`body.${part.name}`)}</strong>{' '}
      {asking ? t('erased.asked', { count: asking.receivedBy.length, confirmed }) : t('erased.here')}{' '}
      <EntryLink entry={by} />
    </p>
  )
}
