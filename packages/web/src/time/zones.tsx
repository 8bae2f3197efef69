// Names of zones as the process gives them: "Istanbul", not "Europe/Istanbul".
import { useProcess } from '../api/queries.ts'
import { useText } from '../parts/text.ts'

/** Gives a zone's name in the reader's language. */
export const useZoneName = (): ((zone: string) => string) => {
  const zones = useProcess()?.zones ?? []
  const text = useText()
  return (zone) => {
    const known = zones.find((one) => one.zone === zone)
    return known ? text(known.label) : (zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone)
  }
}

/** Zones of the process, in its order. */
export const useZones = (): string[] => (useProcess()?.zones ?? []).map((one) => one.zone)
