// What a field can name: choices by type from the node, and any entry at all by its place or its words.
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Choice, EntryDetail, SearchResults } from '../../../../../talks/src/answers/pages.ts'
import { ask, seatPath } from '../../../api/ask.ts'
import { useAnswer } from '../../../api/queries.ts'
import { useHere } from '../../../shell/here.ts'

/** Types for which the node keeps a list; entries of others are found by place or words. */
const LISTED = new Set(
  'organisation person place term source paper issue session request offer exhibit ceasefire incident undertaking assurance'.split(
    ' ',
  ),
)
const PLACE = /^\d{1,12}$/

/** A choice, and which of the field's types it is of. */
export interface Found extends Choice {
  type: string
}

const asChoice = (entry: number, id: string, words: string, language: string): Found => ({
  type: 'entry',
  id,
  name: { [language]: words },
  hint: { [language]: `#${entry}` },
})

/** Choices for a field that names entries of `types`, narrowed by what was typed; and the one that is chosen. */
export const useChoices = (types: readonly string[], typed: string, value: string | null) => {
  const { i18n } = useTranslation()
  const { process, seat } = useHere()
  const listed = types.filter((type) => LISTED.has(type))
  const lists = useQueries({
    queries: listed.map((type) => ({
      queryKey: ['seat', process, seat, 'choices', type, typed, i18n.language],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask<Choice[]>(
          seatPath(
            process,
            seat,
            `choices/${type}?${new URLSearchParams({ q: typed, lang: i18n.language })}`,
          ),
          { signal },
        ),
    })),
  })
  const free = listed.length < types.length
  const hits = useAnswer<SearchResults>(`search?${new URLSearchParams({ q: typed })}`, {
    enabled: free && typed.trim() !== '' && !PLACE.test(typed),
  }).data?.rows
  const atPlace = useAnswer<EntryDetail>(`entries/${typed}`, { enabled: free && PLACE.test(typed) }).data
  const known = useAnswer<EntryDetail>(`entries/${value}`, { enabled: value !== null }).data
  const words = (detail: EntryDetail): Found => {
    const said = detail.words.find((one) => ['title', 'name', 'text'].includes(one.field)) ?? detail.words[0]
    return said
      ? {
          type: 'entry',
          id: detail.told.id,
          name: said.text,
          hint: { [i18n.language]: `#${detail.told.entry}` },
        }
      : asChoice(detail.told.entry, detail.told.id, detail.told.kind, i18n.language)
  }
  const choices = [
    ...lists.flatMap((list, index) =>
      (list.data ?? []).map((one): Found => ({ ...one, type: listed[index] ?? 'entry' })),
    ),
    ...(atPlace ? [words(atPlace)] : []),
    ...(hits ?? []).map((hit) =>
      asChoice(hit.told.entry, hit.told.id, hit.excerpt.map(([piece]) => piece).join(''), hit.language),
    ),
  ].filter((one, index, all) => all.findIndex((other) => other.id === one.id) === index)
  const chosen = value ? (choices.find((one) => one.id === value) ?? (known ? words(known) : null)) : null
  return { choices, chosen }
}
