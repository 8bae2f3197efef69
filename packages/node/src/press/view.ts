// An article as it stands: its drafts with what is known of them, and the acts that confirming would sign.
import {
  type Decision,
  type Plan,
  type PlannedAct,
  type ProcessContext,
  planActs,
  refOfKey,
} from '@parley/press/acts'
import { checkAct, Names, sentenceOf, type Text } from '@parley/talks'
import type { Seat } from '../interface.ts'
import type {
  PlannedSentence,
  PressArticle,
  PressArticleRow,
  PressDraft,
  PressNewThing,
  PressSource,
} from './answers.ts'
import { type DraftMatch, matchesOf } from './matches.ts'
import { contextOf } from './process-context.ts'
import type { ShelvedArticle, ShelvedDraft } from './shelf.ts'

export interface View {
  article: ShelvedArticle
  drafts: ShelvedDraft[]
  context: ProcessContext
  plan: Plan
  matches: Map<number, DraftMatch>
}

const isUndecided = ({ state }: ShelvedDraft) => state === 'open' || state === 'accepted'

/** Plans the drafts chosen; `furtherOf` says which are further reports, none by default. */
const planned = (
  { article, name, sha256, decisions }: ShelvedArticle,
  drafts: readonly ShelvedDraft[],
  context: ProcessContext,
  furtherOf: (n: number) => string | null = () => null,
): Plan =>
  planActs(
    drafts.map(({ n, draft, wording, details }) => ({ n, draft, wording, details, furtherOf: furtherOf(n) })),
    { article, sha256, name },
    context,
    decisions,
  )

/**
 * Looks at an article, and remembers for the list what its drafts are like. With `only`, the plan holds these drafts
 * alone: what is confirmed brings nothing that another draft needs.
 */
export const viewOf = (
  seat: Seat,
  account: string,
  article: ShelvedArticle,
  only?: (draft: ShelvedDraft) => boolean,
): View => {
  const context = contextOf(seat)
  const drafts = seat.press.drafts.of(article.number)
  const undecided = drafts.filter(isUndecided)
  const first = planned(article, undecided, context)
  const matches = matchesOf(seat, account, article, drafts, first.byDraft, first.acts)
  const chosen = only ? undecided.filter(only) : undecided
  const here = new Set(chosen.map(({ n }) => refOfKey(`draft:${n}`)))
  const drafted = new Set(drafts.map(({ n }) => refOfKey(`draft:${n}`)))
  const plan = planned(article, chosen, context, (n) => {
    const of = matches.get(n)?.furtherOf ?? null
    // A draft that is not among the chosen ones is nothing to report further.
    return of !== null && drafted.has(of) && !here.has(of) ? null : of
  })
  seat.press.drafts.rememberMatches(
    drafts
      .filter(({ state }) => state === 'open')
      .map(({ number, n }) => ({ number, is: matches.get(n)?.match.is ?? null })),
  )
  return { article, drafts, context, plan, matches }
}

/** How an article stands in the list. */
export const rowOf = (
  article: Omit<ShelvedArticle, 'article'>,
  source: PressSource,
  counts: Pick<PressArticleRow, 'drafts' | 'same' | 'contradicts'>,
): PressArticleRow => ({
  id: article.id,
  name: article.name,
  addedAt: article.addedAt,
  ...source,
  ...counts,
})

/** What has become of the drafts of a view. */
export const countsOf = ({
  drafts,
  matches,
}: View): Pick<PressArticleRow, 'drafts' | 'same' | 'contradicts'> => {
  const of = (state: ShelvedDraft['state']) => drafts.filter((draft) => draft.state === state).length
  const like = (is: 'same' | 'contradicts') =>
    drafts.filter(({ n, state }) => state === 'open' && matches.get(n)?.match.is === is).length
  return {
    drafts: {
      open: of('open'),
      accepted: of('accepted'),
      rejected: of('rejected'),
      confirmed: of('confirmed'),
    },
    same: like('same'),
    contradicts: like('contradicts'),
  }
}

/** Everything that the page shows of an article. */
export const shown = (seat: Seat, view: View): PressArticle => {
  const { article, drafts, plan } = view
  const { text, blocks, marks, source } = article.article
  const say = speaking(seat, plan)
  const places = placesOf(seat)
  return {
    ...rowOf(article, source, countsOf(view)),
    mediaType: article.mediaType,
    bytes: article.bytes,
    sha256: article.sha256,
    text,
    blocks,
    marks,
    list: drafts.map((draft) => shownDraft(draft, view, say, places)),
    plan: thingsOf(view, say),
  }
}

/** One draft of a view, as the page shows it. */
export const shownOne = (seat: Seat, view: View, n: number): PressDraft | undefined => {
  const draft = view.drafts.find((one) => one.n === n)
  return draft && shownDraft(draft, view, speaking(seat, view.plan), placesOf(seat))
}

/** Stands in a sentence where it is not said yet to whom something was done. */
const UNSAID = '…'

type Say = (act: PlannedAct) => PlannedSentence['sentence']

const speaking = (seat: Seat, plan: Plan): Say => {
  const names = new Names(seat.db)
  const planned = new Map<string, Text>(plan.acts.map(({ ref, name }) => [ref, name]))
  return ({ act }) => {
    const said = sentenceOf(act, (id) => planned.get(id) ?? names.of(id).name)
    const isToNobody = Array.isArray(act.body.to) && act.body.to.length === 0
    return isToNobody ? { ...said, values: { to: UNSAID, ...said.values } } : said
  }
}

const placesOf = (seat: Seat) => {
  const find = seat.db.prepare<[string], number>('SELECT entry FROM entries WHERE id = ?').pluck()
  return (id: string): number | null => find.get(id) ?? null
}

const sentence = (act: PlannedAct, say: Say): PlannedSentence => {
  const checked = checkAct(act.act)
  return {
    key: act.key,
    kind: act.act.kind,
    sentence: say(act),
    where: act.where,
    needs: act.needs,
    fresh: act.needs.map(refOfKey),
    body: act.act.body,
    problem: checked.is === 'act' ? null : (checked.problems[0]?.code ?? 'act-malformed'),
  }
}

const shownDraft = (
  draft: ShelvedDraft,
  { plan, matches }: View,
  say: Say,
  places: (id: string) => number | null,
): PressDraft => ({
  n: draft.n,
  state: draft.state,
  draft: draft.draft,
  wording: draft.wording,
  details: draft.details,
  edited: [...draft.edited].sort(),
  madeFrom: draft.madeFrom,
  asNew: draft.asNew,
  match: matches.get(draft.n)?.match ?? { is: 'new', with: [] },
  acts: (plan.byDraft.get(draft.n) ?? []).map((act) => sentence(act, say)),
  entries: draft.entries.map(({ id, kind }) => ({ id, kind, place: places(id) })),
})

const NEAR = 5

/** New things of the plan, and those that the analyst took for something else. */
const thingsOf = ({ plan, article, context }: View, say: Say): PressNewThing[] => {
  const users = (key: string): number[] => {
    const found = new Set<number>()
    const keys = new Set([key])
    for (const { key: own, needs, draft } of plan.acts) {
      if (!needs.some((need) => keys.has(need))) continue
      if (draft === null) keys.add(own)
      else found.add(draft)
    }
    return [...found].sort((a, b) => a - b)
  }
  const known = {
    organisation: context.organisations,
    person: context.persons,
    place: context.places,
    source: context.sources,
    issue: context.issues,
  }
  const named = new Map(Object.values(known).flatMap((list) => list.map(({ id, names }) => [id, names[0]!])))
  const near = (type: PressNewThing['type'], name: Text) => {
    const words = wordsIn(Object.values(name).join(' '))
    return known[type]
      .filter(({ names }) => names.some((other) => wordsIn(other).some((word) => words.includes(word))))
      .slice(0, NEAR)
      .map(({ id, names }) => ({ id, name: { und: names[0]! } }))
  }
  const news = plan.acts.flatMap((act): PressNewThing[] => {
    if (act.introduces === null || act.key.endsWith(':party')) return []
    const used = users(act.key)
    if (used.length === 0) return []
    const { type, precision, atTable } = act.act.body as {
      type?: string
      precision?: string
      atTable?: boolean
    }
    return [
      {
        key: act.key,
        ref: act.ref,
        type: act.introduces,
        name: act.name,
        hint: type ?? precision ?? null,
        atTable: atTable ?? null,
        sentence: say(act),
        drafts: used,
        is: null,
        near: near(act.introduces, act.name),
      },
    ]
  })
  const decided = article.decisions.flatMap(({ key, is }: Decision): PressNewThing[] => {
    if (!is || news.some((thing) => thing.key === key)) return []
    const name: Text = { und: key.slice(key.indexOf(':') + 1) }
    const type = key.slice(0, Math.max(key.indexOf(':'), 0)) || 'source'
    const called = named.get(is) ?? plan.acts.find((act) => act.key === is || act.ref === is)?.name
    return [
      {
        key,
        ref: is,
        type: type as PressNewThing['type'],
        name,
        hint: null,
        atTable: null,
        sentence: { key: 'act.unknown', values: { actor: name, kind: type } },
        drafts: [],
        is: { id: is, name: typeof called === 'string' ? { und: called } : (called ?? { und: is }) },
        near: [],
      },
    ]
  })
  return [...news, ...decided]
}

const wordsIn = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
