// From drafts to the acts that confirming them would sign, in an order in which each names only what stands before it.
import type { Ref } from '@parley/talks'
import type { Becoming } from '../draft.ts'
import { assuranceDeclined, assuranceGiven } from './becoming/assurance.ts'
import { document } from './becoming/document.ts'
import { earlier } from './becoming/earlier.ts'
import { evidence } from './becoming/evidence.ts'
import { incident, underCeasefire } from './becoming/incident.ts'
import { mandate } from './becoming/mandate.ts'
import { membership } from './becoming/membership.ts'
import { answer, offer } from './becoming/offer.ts'
import { demand, position } from './becoming/position.ts'
import { role } from './becoming/role.ts'
import { session } from './becoming/session.ts'
import { commentary, statement } from './becoming/statement.ts'
import type { Decision, ProcessContext } from './context.ts'
import { Mentions } from './mentions.ts'
import { WhoIsWho } from './organisations.ts'
import { partiesOf } from './parties.ts'
import { type PlannedAct, refOfKey } from './planned.ts'
import { type DraftToPlan, type Origin, Planning } from './planning.ts'
import { sourceOf } from './source.ts'
import { Telling } from './telling.ts'

const BY_BECOMING: Readonly<Record<Becoming, (telling: Telling) => void>> = {
  membership,
  role,
  document,
  evidence,
  'assurance-given': assuranceGiven,
  'assurance-declined': assuranceDeclined,
  answer,
  offer,
  session,
  'incident-claim': incident,
  position,
  'earlier-event': earlier,
  commentary,
  statement: said,
}
/** Words that say how somebody reads what was done, or what a side demands, are more than a statement. */
function said(telling: Telling): void {
  const { lexicon } = telling.planning
  if (lexicon.interpreting.test(telling.draft.draft.claim)) commentary(telling)
  else if (telling.draft.draft.source.kind !== 'outlet' || !demand(telling)) statement(telling)
}

/** Beside these the words on a mandate say all; beside others they come on top. */
const SAID_BY_MANDATE: ReadonlySet<Becoming> = new Set(['statement', 'commentary', 'position'])
/** Offers before their answers, whatever the headline says first. */
const isAnswer = ({ draft }: DraftToPlan): boolean => draft.becomes === 'answer'

export interface Plan {
  acts: PlannedAct[]
  /** By the number of the draft: its acts, the main one last. */
  byDraft: Map<number, PlannedAct[]>
}

/**
 * Plans the acts of drafts, in the order of the text but for answers, which follow what they answer. What several need
 * (the source, organisations, persons, places, issues) is planned once, before the first act that names it. The same
 * drafts, context and decisions give the same plan.
 */
export const planActs = (
  drafts: readonly DraftToPlan[],
  origin: Origin,
  context: ProcessContext,
  decisions: readonly Decision[] = [],
): Plan => {
  const planning = new Planning(origin, context, decisions, drafts)
  const mentions = new Mentions(drafts, origin.article.text)
  const names = partiesOf(drafts, mentions, origin.article.text)
  const isFounded = context.parties.length >= 2
  const who = new WhoIsWho(planning, () => sourceOf(planning), mentions, isFounded ? [] : names)
  const ordered = [...drafts.filter((draft) => !isAnswer(draft)), ...drafts.filter(isAnswer)]
  let parties: readonly Ref[] = context.parties
  const first = ordered[0]
  if (first) {
    sourceOf(planning)
    // An article can tell of other talks than those of the process.
    const isOfThese = names.some((name) => context.parties.includes(who.known(name) ?? ''))
    if (names.length > 1 && !(isFounded && isOfThese))
      parties = [...new Set(names.map((name) => who.organisation(name, first)))]
  }
  // A draft is no further report of one that is planned after it.
  const later = new Set(drafts.map(({ n }) => refOfKey(`draft:${n}`)))
  const tellings: Telling[] = []
  for (const draft of ordered) {
    later.delete(refOfKey(`draft:${draft.n}`))
    const source = sourceOf(planning)
    const outlet = who.outlet(outletOf(origin), draft)
    const telling = new Telling({ planning, who, draft, source, outlet, parties })
    tellings.push(telling)
    if (draft.furtherOf !== null && !later.has(draft.furtherOf)) {
      telling.act('act.report', {
        actor: telling.speaker,
        body: { entry: draft.furtherOf, text: telling.text },
      })
      continue
    }
    const said = mandate(telling)
    if (!said || !SAID_BY_MANDATE.has(telling.becomes)) BY_BECOMING[telling.becomes](telling)
  }
  // What ties acts of several drafts together, once all of them stand.
  for (const telling of tellings) underCeasefire(telling)
  const byDraft = new Map<number, PlannedAct[]>(drafts.map(({ n }) => [n, []]))
  for (const act of planning.acts) if (act.draft !== null) byDraft.get(act.draft)?.push(act)
  for (const acts of byDraft.values()) acts.sort((one, other) => isMain(one) - isMain(other))
  return { acts: planning.acts, byDraft }
}

const isMain = ({ key, draft }: PlannedAct): number => Number(key === `draft:${draft}`)

/** What the outlet is called; a source that states none is called as its file is. */
export const outletOf = ({ article, name }: Origin): string => article.source.outlet ?? name
