/** What a field of a form can name: `GET …/choices/:type`. */
export const CHOICE_TYPES = [
  'organisation',
  'person',
  'place',
  'term',
  'source',
  'paper',
  'issue',
  'session',
  'request',
  'offer',
  'exhibit',
  'ceasefire',
  'incident',
  'undertaking',
  'assurance',
] as const
export type ChoiceType = (typeof CHOICE_TYPES)[number]
