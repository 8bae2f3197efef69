import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { IncidentMarks } from '../../../../talks/src/answers/pages.ts'
import { ask, seatPath } from '../../api/ask.ts'
import { useHere } from '../../shell/here.ts'
import type { Box } from './basemap/grid.ts'
import type { IncidentFilter } from './filters.ts'

/** What the map shows; degrees, west to east. */
export interface MapView {
  zoom: number
  box: Box
}

/**
 * Where the claims lie that the filter lets through, in the whole file. `view` counts where there are more places than
 * one answer holds; while another view is asked for, the marks of the last one stay.
 */
export const useMarks = (filter: IncidentFilter, view: MapView | null) => {
  const { process, seat } = useHere()
  const { i18n } = useTranslation()
  const asked = new URLSearchParams({ lang: i18n.language })
  for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, value)
  if (view) for (const [name, value] of Object.entries(sidesOf(view))) asked.set(name, String(value))
  return useQuery({
    queryKey: ['seat', process, seat, `incidents/marks?${asked}`],
    queryFn: ({ signal }) =>
      ask<IncidentMarks>(seatPath(process, seat, `incidents/marks?${asked}`), { signal }),
    placeholderData: (before) => before,
  })
}

/** The view as the node takes it, rounded outwards so that small moves ask for nothing new. */
export function sidesOf({ zoom, box: [west, south, east, north] }: MapView): Record<string, number> {
  const latitudes = { south: Math.max(-90, Math.floor(south)), north: Math.min(90, Math.ceil(north)) }
  const within = { zoom: Math.floor(zoom), ...latitudes }
  if (Math.ceil(east) - Math.floor(west) >= 360) return within
  return { ...within, west: onGlobe(Math.floor(west)), east: onGlobe(Math.ceil(east)) }
}

/** A longitude of a map that goes on round the globe, -180 to 180. */
const onGlobe = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180
