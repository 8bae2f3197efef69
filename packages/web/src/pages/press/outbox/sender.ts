// Sends what is kept, one step after the other, in one window at a time.
import { type Problem, problemOf } from '../../../api/problem.ts'
import { keptUnder, letGo } from './drawer.ts'
import type { Step } from './step.ts'

/** Problems that pass: the node is away or will not speak with whoever is signed out. The step is kept and tried again. */
const passes = ({ code, status }: Problem): boolean =>
  code === 'unreachable' ||
  code === 'signed-out' ||
  code === 'nothing-here' ||
  status >= 500 ||
  status === 429

export interface Mouth {
  send: (step: Step) => Promise<unknown>
  answered: (step: Step, answer: unknown) => void
  /** A step that the node will never take as it is; it is let go. */
  refused: (step: Step, problem: Problem) => void
}

const inTurn = async <T>(key: string, work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? navigator.locks.request(key, work) : work()

/** Sends every step kept under `key`. Gives the problem for which it had to stop, or null where nothing is left. */
export const sendKept = (key: string, mouth: Mouth): Promise<Problem | null> =>
  inTurn(key, async () => {
    for (let [next] = keptUnder(key); next; [next] = keptUnder(key)) {
      try {
        const answer = await mouth.send(next.step)
        letGo(key, next.id)
        mouth.answered(next.step, answer)
      } catch (error) {
        const problem = problemOf(error)
        if (passes(problem)) return problem
        letGo(key, next.id)
        mouth.refused(next.step, problem)
      }
    }
    return null
  })
