// A mandate said to be missing, and to whom a delegation is said to report: whatever else the draft becomes.
import type { Telling } from '../telling.ts'

/** Capitalised words that stand together. */
const NAMES = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu

/** The organisation whose delegates are spoken of: the first body that the claim names. */
const subject = (telling: Telling) =>
  telling.organisationOf(telling.draft.draft.event?.actor ?? null) ?? telling.bodies[0]

/** Plans what the words say of mandate and principals; true where they said anything, so that no statement is needed. */
export const mandate = (telling: Telling): boolean => {
  const { lexicon } = telling.planning
  const { words } = telling
  const hit = lexicon.directions.exec(words)
  const alleged = telling.told(lexicon.mandate)
  if (!hit && alleged === undefined) return false
  const party = subject(telling)
  if (!party) return false
  const from = hit?.[1] ?? hit?.[2] ?? ''
  const places = telling.draft.draft.places.filter(({ name }) => from.includes(name))
  // A capital or a town that directions come from stands for whoever decides there.
  const centres = places.length > 0 ? places : [...from.matchAll(NAMES)].map(([name]) => ({ name, id: null }))
  if (hit && centres.length > 0)
    telling.act('principal.name', {
      actor: { organisation: party },
      where: 'governing',
      ...(alleged === undefined ? {} : { suffix: 'principals' }),
      body: {
        party,
        principals: centres.map((place) => ({
          name: telling.planning.text(place.name),
          place: telling.who.place(place),
        })),
        directions: telling.text,
      },
    })
  if (alleged !== undefined)
    telling.act('mandate.allege', {
      actor: telling.speaker,
      where: 'governing',
      body: { about: party, alleged, text: telling.text },
    })
  return alleged !== undefined || centres.length > 0
}
