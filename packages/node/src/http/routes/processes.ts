// The processes that somebody may open, and opening a new one.
import { fail, ok, type Result } from '../../problems.ts'
import type { ProcessSetup } from '../../setup.ts'
import { ProcessAnswer, ProcessesAnswer } from '../answers.ts'
import type { App, Context } from '../context.ts'
import { granted, refuse } from '../problem-answer.ts'
import { NewProcess } from '../requests.ts'
import { processesFor } from '../sign-in/seats-of.ts'

/** What the form says, as a process is set up: the sender is its convenor and its one person so far. */
const setupFrom = (asked: NewProcess): Result<ProcessSetup> => {
  const labels = asked.organisations.map(({ label }) => label)
  const twice = labels.findIndex((label, at) => labels.indexOf(label) !== at)
  if (twice >= 0) {
    return fail(
      'bad-input',
      { detail: 'Two organisations have the same label.' },
      `/organisations/${twice}/label`,
    )
  }
  const own = asked.organisations.find(({ label }) => label === asked.self.organisation)
  if (!own?.seat) {
    const detail = 'You need to belong to an organisation that has a seat.'
    return fail('bad-input', { detail }, '/self/organisation')
  }
  const names = asked.organisations.flatMap(({ seat }) => (seat ? [seat.name] : []))
  const taken = names.find((name, at) => names.indexOf(name) !== at)
  if (taken !== undefined) return fail('seat-taken', { seat: taken }, '/organisations')
  const unknown = asked.zones.findIndex(({ zone }) => !isZone(zone))
  if (unknown >= 0) {
    const detail = `“${asked.zones[unknown]?.zone}” is not a time zone such as Asia/Kabul.`
    return fail('bad-input', { detail }, `/zones/${unknown}/zone`)
  }
  const { slug, title, summary, languages, zones, organisations, self } = asked
  return ok({
    slug,
    title,
    ...(summary === undefined ? {} : { summary }),
    reenactment: false,
    demonstration: false,
    zones,
    languages,
    convenor: 'self',
    organisations: organisations.map(({ seat: _, ...organisation }) => organisation),
    seats: organisations.flatMap(({ label, seat }) =>
      seat ? [{ name: seat.name, organisation: label, capacity: seat.capacity }] : [],
    ),
    people: [{ label: 'self', ...self, seat: own.seat.name }],
  })
}

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export const processRoutes = (context: Context) => async (app: App) => {
  const { node } = context

  app.get(
    '/processes',
    {
      schema: {
        summary: 'Lists the processes in which the asker may use a seat, and those seats',
        response: { 200: ProcessesAnswer },
      },
    },
    async (request) => ({ processes: await processesFor(node, request.asker) }),
  )

  app.post(
    '/processes',
    {
      schema: {
        summary: 'Opens a process with its organisations and seats; the asker becomes its convenor',
        body: NewProcess,
        response: { 201: ProcessAnswer },
      },
    },
    async (request, reply) => {
      if (request.asker.expiresAt === null) return refuse('signed-out')
      const { visitor } = request.asker
      const setup = granted(setupFrom(request.body))
      const { ids: _, ...made } = granted(await node.createProcess(visitor, setup))
      const seats = made.seats.map(({ seat }) => ({ process: made.slug, seat }))
      context.sessions.grant(visitor.account, seats)
      return reply.code(201).send(made)
    },
  )
}
