// A large process file for measuring: talks that went on for thousands of acts of about 1 KiB, or of one kind alone.
import type { Act } from '../act.ts'
import type { Entry } from '../entry.ts'
import { applyEntries } from '../file/replay.ts'
import type { KindName } from '../kinds/index.ts'
import type { Db } from '../sqlite.ts'
import { dice } from './random-body.ts'
import { GOVERNING, hex, keyOf, openTalks, PLENARY, SEATS } from './stage.ts'

const HANDS = ['torvik', 'kass', 'elat', 'quill'] as const
const SIDE = { torvik: 'maral', kass: 'sovan', elat: 'secretariat', quill: 'lakes' } as const

/** How often each kind comes up in long talks, by weight. */
const MIX: [KindName, number][] = [
  ['statement.record', 25],
  ['incident.claim', 20],
  ['session.note', 15],
  ['paper.hand-over', 8],
  ['paper.receive', 6],
  ['paper.reply', 4],
  ['position.state', 6],
  ['request.make', 3],
  ['request.answer', 1],
  ['offer.make', 2],
  ['undertaking.make', 2],
  ['assurance.decline', 1],
  ['evidence.deposit', 2],
  ['evidence.present', 1],
  ['incident.assign', 2],
  ['session.convene', 1],
  ['issue.raise', 1],
]

const words = (seed: number, length: number) => {
  const roll = dice(seed)
  const list =
    'border crossing truce observers harvest prisoners northern bank river complaint agreed verify'.split(' ')
  let text = ''
  while (text.length < length) text += `${roll.pick(list)}${roll.below(500)} `
  return text
}

/** Applies `count` acts, of `only` where given, to a file of the staged talks; returns it with its entries. */
export function manyActs(count: number, only?: KindName): { db: Db; entries: Entry[] } {
  const stage = openTalks()
  const { ids } = stage
  const roll = dice(7)
  const made: Partial<Record<string, string[]>> = {}
  const entries: Entry[] = []
  const one = (kind: string) => (made[kind]?.length ? roll.pick(made[kind]) : undefined)
  const needed: KindName[] = [
    'issue.raise',
    'session.convene',
    'ceasefire.declare',
    'paper.hand-over',
    'evidence.deposit',
    'request.make',
    'incident.claim',
  ]
  const weighted = MIX.flatMap(([kind, weight]) => Array<KindName>(weight).fill(kind))

  for (let k = 0; k < count; k++) {
    const kind = needed[k] ?? only ?? roll.pick(weighted)
    const by =
      kind === 'statement.record' || kind === 'incident.claim'
        ? roll.pick(HANDS)
        : roll.pick(['torvik', 'kass'] as const)
    const place = stage.entries.length + 1 + k
    const other = by === 'torvik' ? ids.sovan! : ids.maral!
    const when = new Date(Date.UTC(2026, 2, 2) + k * 600_000).toISOString()
    const reported = by === 'quill'
    const content: Act = {
      kind,
      v: 1,
      actor: reported ? { organisation: ids.maral! } : { organisation: ids[SIDE[by]]! },
      basis: reported ? 'reported' : 'direct',
      ...(reported && { sources: [{ source: ids.article! }], attribution: { voice: 'unnamed-official' } }),
      ...(k % 2 === 0 && { when: { from: when.slice(0, 16), zone: 'Asia/Karachi' } }),
      body: bodyOf(kind, { k, other, one, text: { en: words(k, 700) } }),
    }
    const id = hex(`many ${k}`)
    entries.push({
      place,
      id,
      room: kind === 'source.cite' ? GOVERNING : PLENARY,
      governing: false,
      readers: SEATS,
      author: keyOf(by),
      signedAt: when,
      state: 'recorded',
      content,
    })
    made[kind] ??= []
    made[kind].push(id)
  }
  for (let at = 0; at < entries.length; at += 1000) applyEntries(stage.db, entries.slice(at, at + 1000))
  return { db: stage.db, entries: [...stage.entries, ...entries] }
}

interface Given {
  k: number
  other: string
  text: Record<string, string>
  one(kind: string): string | undefined
}

function bodyOf(kind: KindName, { k, other, text, one }: Given): Record<string, unknown> {
  const title = { en: `Number ${k}`, ur: `نمبر ${k}` }
  const issue = one('issue.raise')
  const paper = one('paper.hand-over')
  const session = one('session.convene')
  const to = [other]
  const about = issue ? { issue } : {}
  const handOver = {
    title,
    form: 'demand',
    manner: 'written',
    to,
    languages: ['en'],
    textPublic: false,
    text,
  }
  const bodies: Partial<Record<KindName, Record<string, unknown>>> = {
    'issue.raise': { title, text },
    'session.convene': { title, format: 'plenary', planned: 'planned' },
    'session.note': { session, text },
    'ceasefire.declare': {
      name: title,
      parties: [other],
      purpose: 'other',
      type: 'preliminary',
      written: 'written',
      mechanism: 'agreed',
    },
    'paper.hand-over': handOver,
    'paper.receive': { paper },
    'paper.reply': { paper, answer: 'reserve', text },
    'position.state': { issue, text, verbatim: false },
    'request.make': { to, text, ...about, elements: { what: text } },
    'request.answer': { request: one('request.make'), answer: 'reject', reason: text },
    'offer.make': { to, text, ...about },
    'undertaking.make': { to, text, form: 'written', ...about, elements: { who: text, what: text } },
    'assurance.decline': { form: 'written', to, wording: 'refused', text },
    'evidence.deposit': { title, form: 'photograph', description: text, sensitive: true },
    'evidence.present': { exhibit: one('evidence.deposit'), to, form: 'full' },
    'incident.claim': {
      title,
      text,
      type: 'shelling',
      losses: { state: 'not-stated' },
      verification: 'none-reported',
    },
    'incident.assign': { incident: one('incident.claim'), regime: one('ceasefire.declare'), inferred: false },
    'statement.record': { text, force: 'said', ...about },
  }
  return bodies[kind] ?? { text }
}
