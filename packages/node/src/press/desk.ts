// The press desk of one account at one seat.
import { createHash } from 'node:crypto'
import type { Decision } from '@parley/press/acts'
import type { ArticleSource } from '@parley/press/draft'
import { Names, REPORTING } from '@parley/talks'
import type { By, Seat } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import type {
  PressAnswer,
  PressArticle,
  PressArticleRow,
  PressConfirmed,
  PressDraft,
  PressUpload,
} from './answers.ts'
import { compareSoon, isComparing } from './comparing.ts'
import { confirm, isKept, openRooms, usualRoom } from './confirming.ts'
import { contextOf, knowledgeOf } from './process-context.ts'
import type { Readers } from './reading/readers.ts'
import type { PressArticleChange, PressConfirm, PressDraftChange, PressHints } from './requests.ts'
import { byHand, edited, joined, split } from './reshaping.ts'
import type { ShelvedArticle, ShelvedDraft } from './shelf.ts'
import { rowOf, shown, shownOne, viewOf } from './view.ts'

const nothing = (what: string, name: string | number) => fail('not-found', { what, name }, '/id')

export class PressDesk {
  readonly #seat: Seat
  readonly #account: string
  readonly #readers: Readers

  constructor(seat: Seat, account: string, readers: Readers) {
    this.#seat = seat
    this.#account = account
    this.#readers = readers
  }

  #rows(ids: readonly string[] | null = null): PressArticleRow[] {
    return this.#seat.press
      .list(this.#account, ids)
      .map(({ source, drafts: { same, contradicts, ...drafts }, ...article }) =>
        rowOf(article, source, { drafts, same, contradicts }),
      )
  }

  list(): PressAnswer {
    const seat = this.#seat
    const articles = this.#rows()
    compareSoon(seat, this.#account)
    const total = (of: keyof (typeof articles)[number]['drafts']) =>
      articles.reduce((sum, { drafts }) => sum + drafts[of], 0)
    return {
      articles,
      totals: {
        articles: articles.length,
        open: total('open'),
        accepted: total('accepted'),
        rejected: total('rejected'),
        confirmed: total('confirmed'),
      },
      arriving: seat.press.arrivals.of(this.#account),
      comparing: isComparing(seat, this.#account),
      rooms: this.#rooms(),
      room: usualRoom(seat),
      maySign: this.#maySign(),
    }
  }

  #rooms(): PressAnswer['rooms'] {
    const names = new Names(this.#seat.db)
    const organisations = new Map(
      this.#seat.db
        .prepare<[], { name: string; organisation: string }>('SELECT name, organisation FROM seats')
        .all()
        .map(({ name, organisation }) => [name, organisation]),
    )
    return openRooms(this.#seat).map(({ room, title, governing, readers }) => ({
      room,
      title,
      governing,
      readers: readers.map((seat) => {
        const organisation = organisations.get(seat)
        return { seat, name: organisation === undefined ? { und: seat } : names.of(organisation).name }
      }),
    }))
  }

  #maySign(): boolean {
    const seat = this.#seat
    if (seat.person === null) return false
    const roles = seat.db
      .prepare<[string], string>('SELECT role FROM roles WHERE organisation = ?')
      .pluck()
      .all(seat.organisation)
    return [seat.capacity, ...roles].some((held) => (REPORTING as readonly string[]).includes(held))
  }

  /**
   * Reads a file and drafts what is in it. Each article is on the desk as soon as it is drafted: where reading is stopped,
   * or fails at one of several, those before it stay, and the same file can be sent again.
   */
  async upload(bytes: Uint8Array, hints: PressHints, signal?: AbortSignal): Promise<Result<PressUpload>> {
    const { name, type, published, outlet } = hints
    const { press } = this.#seat
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = { name, mediaType: type, sha256, bytes }
    const known = new Map<string, boolean>()
    const arrival = press.arrivals.begin(this.#account, name)
    const read = await this.#readers
      .read(
        bytes,
        {
          name,
          mediaType: type,
          first: true,
          ...(published === undefined ? {} : { published }),
          ...(outlet === undefined ? {} : { outlet }),
        },
        knowledgeOf(contextOf(this.#seat)),
        {
          ...(signal ? { signal } : {}),
          each: (drafted, part, of) => {
            const added = press.add(this.#account, file, drafted, part)
            known.set(added.id, added.known)
            arrival.came(part + 1, of)
          },
        },
      )
      .finally(arrival.end)
    compareSoon(this.#seat, this.#account)
    if (!read.ok) return read
    const rows = new Map(this.#rows([...known.keys()]).map((row) => [row.id, row]))
    return ok({ articles: [...known].map(([id, known]) => ({ ...rows.get(id)!, known })) })
  }

  #find(id: string): Result<ShelvedArticle> {
    const article = this.#seat.press.article(this.#account, id)
    if (!article) return nothing('article', id)
    this.#seat.press.signing.settle(article.number, isKept(this.#seat))
    return ok(article)
  }

  #draft(article: ShelvedArticle, n: number): Result<ShelvedDraft> {
    const draft = this.#seat.press.drafts.of(article.number).find((one) => one.n === n)
    if (!draft) return nothing('draft', n)
    return draft.state === 'confirmed' ? fail('draft-confirmed', { draft: n }, '/n') : ok(draft)
  }

  article(id: string): Result<PressArticle> {
    const found = this.#find(id)
    if (!found.ok) return found
    return ok(shown(this.#seat, viewOf(this.#seat, this.#account, found.value)))
  }

  async correct(id: string, change: PressArticleChange): Promise<Result<PressArticle>> {
    const found = this.#find(id)
    if (!found.ok) return found
    const { things, ...fields } = change
    const before = found.value.article.source
    const source: ArticleSource = { ...before, ...fields }
    const decisions = things === undefined ? undefined : decided(found.value.decisions, things)
    // What times are resolved against, and nothing else of the source, changes what the words say.
    const isDatedAnew = source.published !== before.published || source.zone !== before.zone
    let drafts: PressDraft['draft'][] | undefined
    if (isDatedAnew) {
      const article = { ...found.value.article, source }
      const again = await this.#readers.draft(article, knowledgeOf(contextOf(this.#seat)))
      if (!again.ok) return again
      drafts = again.value.drafts
    }
    return this.#seat.press.turns.take(async () => {
      const still = this.#find(id)
      if (!still.ok) return still
      this.#seat.press.correct(still.value, {
        source,
        ...(decisions === undefined ? {} : { decisions }),
        ...(drafts === undefined ? {} : { drafts }),
      })
      return this.article(id)
    })
  }

  change(id: string, n: number, change: PressDraftChange): Result<PressDraft> {
    const found = this.#find(id)
    if (!found.ok) return found
    const draft = this.#draft(found.value, n)
    if (!draft.ok) return draft
    const made = edited(draft.value, change, found.value.article.text)
    if (!made.ok) return made
    const { number: _, n: __, state, match, entries, ...held } = { ...draft.value, ...made.value }
    this.#seat.press.drafts.save(draft.value, held, change.state ?? state)
    const one = shownOne(this.#seat, viewOf(this.#seat, this.#account, found.value), n)
    return one ? ok(one) : nothing('draft', n)
  }

  split(id: string, n: number, at: number): Result<PressArticle> {
    const found = this.#find(id)
    if (!found.ok) return found
    const draft = this.#draft(found.value, n)
    if (!draft.ok) return draft
    const made = split(draft.value, n, at, found.value.article.text)
    if (!made.ok) return made
    this.#seat.press.drafts.replace(found.value.number, [draft.value], made.value)
    return this.article(id)
  }

  join(id: string, numbers: readonly number[]): Result<PressArticle> {
    const found = this.#find(id)
    if (!found.ok) return found
    const drafts: ShelvedDraft[] = []
    for (const n of numbers) {
      const draft = this.#draft(found.value, n)
      if (!draft.ok) return draft
      drafts.push(draft.value)
    }
    const made = joined(drafts, found.value.article.text)
    this.#seat.press.drafts.replace(found.value.number, drafts, [made])
    return this.article(id)
  }

  /** Takes back the split or join that a draft was made by. */
  unmake(id: string, n: number): Result<PressArticle> {
    const found = this.#find(id)
    if (!found.ok) return found
    const draft = this.#draft(found.value, n)
    if (!draft.ok) return draft
    if (draft.value.madeFrom.length === 0 || !this.#seat.press.drafts.unmake(found.value.number, draft.value))
      return fail('bad-input', { detail: 'What was made of it has been changed since.' }, '/n')
    return this.article(id)
  }

  add(id: string, span: [number, number]): Result<PressArticle> {
    const found = this.#find(id)
    if (!found.ok) return found
    const made = byHand(span, found.value.article.text)
    if (!made.ok) return made
    this.#seat.press.drafts.replace(found.value.number, [], [made.value])
    return this.article(id)
  }

  accept(id: string, which: 'all' | readonly number[]): Result<PressArticle> {
    const found = this.#find(id)
    if (!found.ok) return found
    const drafts = this.#seat.press.drafts.of(found.value.number)
    const missing = which === 'all' ? undefined : which.find((n) => !drafts.some((draft) => draft.n === n))
    if (missing !== undefined) return nothing('draft', missing)
    const chosen = drafts.filter(({ n, state }) => (which === 'all' ? state === 'open' : which.includes(n)))
    this.#seat.press.drafts.setState(
      chosen.map(({ number }) => number),
      'accepted',
    )
    return this.article(id)
  }

  confirm(id: string, { room, drafts }: PressConfirm, by: By): Promise<Result<PressConfirmed>> {
    return this.#seat.press.turns.take(async () => {
      const found = this.#find(id)
      if (!found.ok) return found
      return confirm(this.#seat, this.#account, found.value, {
        ...(room === undefined ? {} : { room }),
        ...(drafts === undefined ? {} : { drafts }),
        by,
      })
    })
  }

  remove(id: string): Promise<Result<void>> {
    return this.#seat.press.turns.take(async () => {
      const found = this.#find(id)
      if (!found.ok) return found
      this.#seat.press.remove(this.#account, found.value)
      return ok(undefined)
    })
  }

  original(id: string): Result<{ name: string; bytes: Buffer }> {
    const found = this.#find(id)
    if (!found.ok) return found
    const bytes = this.#seat.press.original(this.#account, found.value.sha256)
    return bytes ? ok({ name: found.value.name, bytes }) : nothing('file', id)
  }
}

/** Decisions with some changed: what is said of a key goes over what was said of it before. */
const decided = (
  before: readonly Decision[],
  things: NonNullable<PressArticleChange['things']>,
): Decision[] => {
  const byKey = new Map(before.map((decision) => [decision.key, decision]))
  for (const thing of things) byKey.set(thing.key, { ...byKey.get(thing.key), ...thing })
  return [...byKey.values()]
}
