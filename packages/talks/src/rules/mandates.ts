// Who may bind a party (VCLT Art. 7) and who may confirm what was done without a mandate (Art. 8).
// Mandates and principals count where they were shown or named, never where they were reported.
import { type Level, reaches } from '../capacities.ts'
import type { Reason } from '../reasons.ts'
import type { Author } from './author.ts'
import { chainOf, type Governing, inForce } from './governing.ts'

/** Mandates in force of the author, by person or organisation, for the party or what it is part of. */
const mandatesOf = (governing: Governing, author: Author, party: string, place: number) =>
  chainOf(governing, party, place)
    .flatMap((each) => governing.mandates.get(each) ?? [])
    .filter(
      (mandate) =>
        inForce(mandate, place) &&
        (mandate.holder === author.person ||
          author.organisations.some((own) => chainOf(governing, own, place).includes(mandate.holder))),
    )

/**
 * True where the author is a principal of the party: named so in person, or of an organisation so named or assigned
 * that role, other than the party itself, to which every delegate belongs.
 */
export const isPrincipal = (governing: Governing, author: Author, party: string, place: number): boolean => {
  const parties = chainOf(governing, party, place)
  const theirs = author.organisations.flatMap((own) => chainOf(governing, own, place))
  const named = parties
    .flatMap((each) => governing.principals.get(each) ?? [])
    .filter((fact) => inForce(fact, place))
  if (named.some(({ person }) => person !== undefined && person === author.person)) return true
  const byOrganisation = (organisation: string) =>
    !parties.includes(organisation) && theirs.includes(organisation)
  if (
    named.some(
      ({ organisation, person }) => !person && organisation !== undefined && byOrganisation(organisation),
    )
  ) {
    return true
  }
  return theirs.some(
    (own) =>
      byOrganisation(own) &&
      chainOf(governing, own, place).some((each) => parties.includes(each)) &&
      (governing.roles.get(own) ?? []).some((fact) => fact.role === 'principal' && inForce(fact, place)),
  )
}

/** True where the author can confirm for the party: a principal, or holder of a mandate to sign. */
export const mayConfirm = (governing: Governing, author: Author, party: string, place: number): boolean =>
  isPrincipal(governing, author, party, place) ||
  mandatesOf(governing, author, party, place).some(({ level }) => level === 'sign')

/** What the author lacks to bind the party at this level; null where nothing is wanting. */
export const wanting = (
  governing: Governing,
  author: Author,
  party: string,
  needed: Level,
  place: number,
): Reason | null => {
  if (isPrincipal(governing, author, party, place)) return null
  const mandates = mandatesOf(governing, author, party, place)
  if (mandates.length === 0) return 'mandate-missing'
  return mandates.some(({ level }) => reaches(level, needed)) ? null : 'mandate-insufficient'
}
