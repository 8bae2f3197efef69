import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { draftArticle } from '../draft-article.ts'
import { articleOf } from '../staging/article.ts'
import { askModel } from './ask.ts'
import { checkProposals } from './proposals.ts'
import { proposalsOf } from './propose.ts'
import { reachOf } from './settings.ts'

const text = 'Truce holds\nThe convoy reached Tarim on Sunday, a senior official said. Omar Dar denied it.'
const proposal = {
  claim: 'The convoy reached Tarim on Sunday',
  speech: 'indirect',
  cue: 'said',
  source: 'a senior official',
  kind: 'unnamed',
  becomes: 'statement',
}

const servers: Server[] = []
const answering = async (reply: (body: string) => { status?: number; body: string }): Promise<string> => {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    const { status, body: sent } = reply(body)
    response.writeHead(status ?? 200, { 'content-type': 'application/json' }).end(sent)
  })
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})
const saying = (content: string) => JSON.stringify({ choices: [{ message: { content } }] })
const ask = (endpoint: string) => askModel({ endpoint, model: 'any' }, text, AbortSignal.timeout(2000))

describe('a model may only point at words that stand in the article', () => {
  it('takes a proposal whose words are found, with their places', () => {
    const { found, setAside } = checkProposals(text, [proposal])
    expect(setAside).toEqual([])
    expect(text.slice(...found[0]!.span)).toBe(proposal.claim)
    expect(text.slice(...found[0]!.source!)).toBe('a senior official')
  })

  it('sets aside and names what is invented, reworded, attributed to nobody near, or of a wrong form', () => {
    const { found, setAside } = checkProposals(text, [
      { ...proposal, claim: 'The convoy reached the town of Tarim' },
      { ...proposal, source: 'the prime minister' },
      { ...proposal, cue: 'shouted' },
      { ...proposal, kind: 'outlet' },
      { ...proposal, becomes: 'truth' },
      'The convoy reached Tarim',
    ])
    expect(found).toEqual([])
    expect(setAside.map(({ why }) => why)).toEqual([
      'not-in-text',
      'source-not-near',
      'cue-not-near',
      'form',
      'form',
      'form',
    ])
  })
})

describe('drafts that a model proposes', () => {
  it('are marked as its own, stand below those of the rules, and repeat none of them', async () => {
    const article = articleOf(text, {}, [
      { span: [0, 11], form: 'headline' },
      { span: [12, text.length], form: 'paragraph' },
    ])
    const endpoint = await answering(() => ({
      body: saying(
        JSON.stringify({
          statements: [
            proposal,
            {
              ...proposal,
              claim: 'Truce holds',
              cue: null,
              source: null,
              speech: 'narration',
              kind: 'outlet',
            },
          ],
        }),
      ),
    }))
    const { drafts } = draftArticle(article)
    const answer = await ask(endpoint)
    if ('problem' in answer) throw new Error(answer.problem)
    const proposed = proposalsOf(article, drafts, answer.statements)
    for (const draft of proposed.drafts) {
      expect(draft).toMatchObject({ proposedBy: 'model', confidence: 0.3 })
      expect(draft.claim).toBe(text.slice(...draft.span))
    }
    expect(proposed.drafts.map(({ claim }) => claim)).not.toContain('The convoy reached Tarim on Sunday')
  })
})

describe('asking a model', () => {
  it('sends the article alone and reads the list out of the answer, fenced or not', async () => {
    let sent = ''
    const endpoint = await answering((body) => {
      sent = body
      return { body: saying(`\`\`\`json\n${JSON.stringify({ statements: [proposal] })}\n\`\`\``) }
    })
    expect(await ask(endpoint)).toEqual({ statements: [proposal] })
    expect(JSON.parse(sent).messages[1]).toEqual({ role: 'user', content: text })
  })

  it('says by name what went wrong: refused, no answer of that form, nobody there', async () => {
    expect(await ask(await answering(() => ({ status: 401, body: '{}' })))).toEqual({
      problem: 'model-refused',
    })
    expect(await ask(await answering(() => ({ body: 'not JSON' })))).toEqual({ problem: 'model-answer' })
    expect(await ask(await answering(() => ({ body: saying('I cannot help.') })))).toEqual({
      problem: 'model-answer',
    })
    expect(await ask('http://127.0.0.1:9/v1')).toEqual({ problem: 'model-unreachable' })
  })

  it('sends nothing in the clear beyond this machine, and nothing to an address with a password in it', () => {
    expect(reachOf('http://127.0.0.1:11434/v1')).toBe('own')
    expect(reachOf('https://models.example/v1')).toBe('away')
    expect(reachOf('http://models.example/v1')).toBeNull()
    expect(reachOf('https://user:secret@models.example/v1')).toBeNull()
    expect(reachOf('file:///etc/passwd')).toBeNull()
  })
})
