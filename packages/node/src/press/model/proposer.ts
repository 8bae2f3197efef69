// Asks an account's language model for proposals, beside everything else: whoever asked goes on reading meanwhile.
import { randomUUID } from 'node:crypto'
import { askModel, type ModelSettings, reachOf } from '@parley/press/model'
import type { Seat } from '../../interface.ts'
import { fail, ok, type Problem, problem, type Result } from '../../problems.ts'
import { contextOf, knowledgeOf } from '../process-context.ts'
import type { Readers } from '../reading/readers.ts'
import type { PressShelf } from '../shelf.ts'
import { untouched } from '../shelved.ts'
import type { PressModel, PressProposing } from './answers.ts'

export interface ProposerOptions {
  /** Models that are being asked at once, over all desks. */
  most?: number
  /** A model that takes longer is given up, in minutes. */
  patienceMinutes?: number
  /** Lines for the operator: what should never happen. */
  log?: (line: string) => void
}

interface Asking {
  shown: PressProposing
  stop: AbortController
}

const NOT_ASKED: PressProposing = {
  state: 'none',
  startedAt: null,
  endedAt: null,
  endpoint: null,
  model: null,
  reach: null,
  added: [],
  setAside: [],
  problem: null,
}

/** What is shown of the settings: never the key. */
export const shownModel = (settings: ModelSettings | undefined): PressModel => {
  const reach = settings && reachOf(settings.endpoint)
  if (!settings || !reach) return { settings: null }
  const { endpoint, model, key } = settings
  return { settings: { endpoint, model, hasKey: key !== undefined, reach } }
}

export class Proposer {
  readonly #options: Required<ProposerOptions>
  readonly #readers: Readers
  /** The last asking of each article. */
  readonly #askings = new WeakMap<PressShelf, Map<number, Asking>>()
  readonly #running = new Set<Asking>()

  constructor(readers: Readers, options: ProposerOptions = {}) {
    this.#readers = readers
    this.#options = { most: 4, patienceMinutes: 10, log: () => {}, ...options }
  }

  /** How the last asking of the article stands; asked by whoever may not see the article, it is not there. */
  standing(seat: Seat, account: string, id: string): Result<PressProposing> {
    const article = seat.press.article(account, id)
    if (!article) return fail('not-found', { what: 'article', name: id }, '/id')
    return ok(this.#asking(seat, article.number)?.shown ?? NOT_ASKED)
  }

  #asking(seat: Seat, article: number): Asking | undefined {
    return this.#askings.get(seat.press)?.get(article)
  }

  /** Begins to ask, and answers at once; asked again while it does, nothing more is sent. */
  start(seat: Seat, account: string, id: string): Result<PressProposing> {
    const article = seat.press.article(account, id)
    if (!article) return fail('not-found', { what: 'article', name: id }, '/id')
    const before = this.#asking(seat, article.number)
    if (before?.shown.state === 'asking') return ok(before.shown)
    const settings = seat.press.models.of(account)
    if (!settings) return fail('model-off')
    const { endpoint, model } = settings
    const reach = reachOf(endpoint)
    if (reach === null) return fail('model-address', { endpoint }, '/endpoint')
    if (this.#running.size >= this.#options.most) return fail('too-busy', { what: 'language models' })
    const asking: Asking = {
      shown: { ...NOT_ASKED, state: 'asking', startedAt: new Date().toISOString(), endpoint, model, reach },
      stop: new AbortController(),
    }
    const askings = this.#askings.get(seat.press) ?? new Map<number, Asking>()
    this.#askings.set(seat.press, askings.set(article.number, asking))
    this.#running.add(asking)
    void this.#run(asking, settings, seat, account, id)
      .catch((error: Error): Partial<PressProposing> => {
        const reference = randomUUID().slice(0, 8)
        this.#options.log(`${reference} ${error.stack ?? error}`)
        return ended('failed', problem('internal', { reference }))
      })
      .then((end) => {
        Object.assign(asking.shown, end, { endedAt: new Date().toISOString() })
        this.#running.delete(asking)
      })
    return ok(asking.shown)
  }

  /** Stops asking; what comes back afterwards is not looked at. */
  stop(seat: Seat, account: string, id: string): Result<PressProposing> {
    const article = seat.press.article(account, id)
    if (!article) return fail('not-found', { what: 'article', name: id }, '/id')
    const asking = this.#asking(seat, article.number)
    if (asking?.shown.state !== 'asking') return ok(asking?.shown ?? NOT_ASKED)
    asking.stop.abort()
    Object.assign(asking.shown, ended('stopped', problem('model-stopped')), {
      endedAt: new Date().toISOString(),
    })
    return ok(asking.shown)
  }

  async #run(
    { stop }: Asking,
    settings: ModelSettings,
    seat: Seat,
    account: string,
    id: string,
  ): Promise<Partial<PressProposing>> {
    const { endpoint } = settings
    const minutes = this.#options.patienceMinutes
    const late = AbortSignal.timeout(minutes * 60_000)
    const { text } = seat.press.article(account, id)!.article
    const answer = await askModel(settings, text, AbortSignal.any([stop.signal, late]))
    if (stop.signal.aborted) return ended('stopped', problem('model-stopped'))
    if ('problem' in answer)
      return late.aborted
        ? ended('failed', problem('model-late', { endpoint, minutes }))
        : ended('failed', problem(answer.problem, { endpoint }))
    return seat.press.turns.take(async () => {
      const article = seat.press.article(account, id)
      if (!article || stop.signal.aborted) return ended('stopped', problem('model-stopped'))
      const drafts = seat.press.drafts.of(article.number).map(({ draft }) => draft)
      const knowledge = knowledgeOf(contextOf(seat))
      const checked = await this.#readers.check(article.article, drafts, answer.statements, knowledge)
      if (!checked.ok) return ended('failed', checked.problem)
      // Stopped or removed while it was checked: nothing is added.
      if (stop.signal.aborted || !seat.press.article(account, id))
        return ended('stopped', problem('model-stopped'))
      const added = seat.press.drafts.replace(article.number, [], checked.value.drafts.map(untouched))
      return { state: 'done' as const, added, setAside: checked.value.setAside ?? [] }
    })
  }

  /** Stops whatever is being asked. */
  close(): void {
    for (const { stop } of this.#running) stop.abort()
  }
}

const ended = (
  state: 'failed' | 'stopped',
  { code, title, remedy, fields }: Problem,
): Partial<PressProposing> => ({
  state,
  problem: { code, title, remedy, fields },
})
