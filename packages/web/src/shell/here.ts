// Where the reader is: process, seat, page and, on some pages, one item. All of it stands in the address.
import { useParams, useSearch } from '@tanstack/react-router'

/** What may stand after `?`. `entry` (place or id) opens the entry panel on any page. */
export type Search = { entry?: string } & { [name: string]: string | undefined }

export interface Here {
  process: string
  seat: string
  page: string
  item: string | null
}

export const useHere = (): Here => {
  const params = useParams({ strict: false }) as Partial<Here>
  return {
    process: params.process ?? '',
    seat: params.seat ?? '',
    page: params.page ?? 'overview',
    item: params.item ?? null,
  }
}

export const useHereSearch = (): Search => useSearch({ strict: false }) as Search
