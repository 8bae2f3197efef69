// Verbs, nouns and phrases that attribute, and what they need around them.

/** `clause`: takes what was said as a clause or quotation. `act`: what is said is an act (refuse to, accuse of, urge to). */
export type CueClass = 'clause' | 'act'

const words = (list: string) => list.trim().split(/\s+/)

const CLAUSE = words(`
  say add note state tell report claim announce warn caution stress insist argue maintain confirm deny acknowledge admit concede
  declare explain reiterate allege assert suggest indicate hint observe remark reply respond write tweet post conclude estimate predict
  recall reveal disclose emphasise emphasize underline underscore believe think mention contend affirm complain quip joke lament
  counter echo clarify elaborate inform notify testify vow pledge promise swear hope fear expect stipulate
`)
const ACT = words(`
  accuse blame urge demand ask request propose offer refuse reject decline threaten condemn denounce criticise criticize praise welcome
  dismiss describe call appeal agree rule label brand question voice express
`)

export const CUE_VERBS: ReadonlyMap<string, CueClass> = new Map([
  ...CLAUSE.map((verb) => [verb, 'clause'] as const),
  ...ACT.map((verb) => [verb, 'act'] as const),
])
