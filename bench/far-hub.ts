// A hub in a program of its own, as it is for a seat that takes its copy home: its memory is not the seat's.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { FileStorage, NodeDisk, type RegisterService, Sequencer } from '@parley/hub'

/** What a copy asks of a hub. */
export type FarHub = Pick<RegisterService, 'checkpointsAfter' | 'letters' | 'close'>

type Question = { readonly id: number; readonly ask: 'checkpointsAfter' | 'letters'; readonly of: number[] }
type Answer = { readonly id: number; readonly answer: unknown }

/** Starts a hub over a register's folder. */
export const farHub = (folder: string): FarHub => {
  const child = fork(fileURLToPath(import.meta.url), [folder], { serialization: 'advanced' })
  const waiting = new Map<number, (answer: unknown) => void>()
  let asked = 0
  child.on('message', ({ id, answer }: Answer) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  })
  const ask = (name: Question['ask'], ...of: number[]) =>
    new Promise<unknown>((resolve) => {
      waiting.set(++asked, resolve)
      child.send({ id: asked, ask: name, of })
    })
  return {
    checkpointsAfter: (size) => ask('checkpointsAfter', size) as Promise<string[]>,
    letters: (from, to) => ask('letters', from, to) as ReturnType<RegisterService['letters']>,
    close: async () => {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const storage = await FileStorage.open(new NodeDisk(process.argv[2]!))
  const hub = await Sequencer.open({ storage, hubKeys: [], witnesses: [] })
  process.on('message', async ({ id, ask, of }: Question) => {
    const [first = 0, second = 0] = of
    const answer = ask === 'letters' ? await hub.letters(first, second) : await hub.checkpointsAfter(first)
    process.send!({ id, answer })
  })
  process.on('disconnect', () => hub.close())
}
