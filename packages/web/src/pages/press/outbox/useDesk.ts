import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { seatPath, send } from '../../../api/ask.ts'
import type { Problem } from '../../../api/problem.ts'
import { useAnswer } from '../../../api/queries.ts'
import { useHere } from '../../../shell/here.ts'
import type { PressArticle, PressDraft } from '../types.ts'
import { keep, keptUnder, keyOf, listen } from './drawer.ts'
import { sendKept } from './sender.ts'
import { requestOf, type Step, withSteps } from './step.ts'
import { takesBack, takesBackMade } from './takes-back.ts'

const AGAIN_MS = 4_000

export interface Refusal {
  step: Step
  problem: Problem
}

/**
 * An article at work: as the node has it with every step laid over it that is still under way. `act` does something,
 * `undo` takes the last of it back, also after it reached the node.
 */
export const useDesk = (id: string, onMade: (drafts: number[]) => void) => {
  const { process, seat } = useHere()
  const { i18n } = useTranslation()
  const client = useQueryClient()
  const answer = useAnswer<PressArticle>(`press/articles/${id}`)
  const key = keyOf(process, seat, id)
  const kept = useSyncExternalStore(listen, () => keptUnder(key))
  const [waiting, setWaiting] = useState<Problem | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [tries, setTries] = useState(0)
  const past = useRef<Step[][]>([])
  const made = useRef(onMade)
  made.current = onMade

  const cached = useMemo(
    () => ['seat', process, seat, `press/articles/${id}?lang=${i18n.language}`],
    [process, seat, id, i18n.language],
  )

  const sending = kept.length > 0
  useEffect(() => {
    if (!sending) return
    let gone = false
    sendKept(key, {
      send: async (step) => {
        // An answer asked for earlier must not come after this step and look like its result.
        await client.cancelQueries({ queryKey: cached })
        const { path, method, body } = requestOf(step)
        return send(seatPath(process, seat, `press/articles/${id}${path}`), body, method)
      },
      answered: (step, told) => {
        const before = client.getQueryData<PressArticle>(cached)
        if (!before) return
        if (step.do === 'change') {
          const draft = told as PressDraft
          const list = before.list.map((one) => (one.n === draft.n ? draft : one))
          client.setQueryData<PressArticle>(cached, { ...before, list })
          return
        }
        const after = told as PressArticle
        client.setQueryData<PressArticle>(cached, after)
        const known = new Set(before.list.map((one) => one.n))
        const fresh = after.list.map((one) => one.n).filter((n) => !known.has(n))
        if (fresh.length === 0) return
        const back = takesBackMade(step, fresh)
        if (back.length > 0) past.current.push(back)
        made.current(fresh)
      },
      refused: (step, problem) => setRefused({ step, problem }),
    }).then((problem) => {
      if (gone) return
      setWaiting(problem)
      if (problem) return
      client.invalidateQueries({ queryKey: ['seat', process, seat] })
    })
    return () => {
      gone = true
    }
  }, [sending, tries, key, client, cached, process, seat, id])

  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => setTries((count) => count + 1), AGAIN_MS)
    return () => clearTimeout(timer)
  }, [waiting, tries])

  const article = useMemo(
    () =>
      answer.data &&
      withSteps(
        answer.data,
        kept.map(({ step }) => step),
      ),
    [answer.data, kept],
  )

  const act = useCallback(
    (...steps: Step[]) => {
      if (!article || steps.length === 0) return
      const back = steps.flatMap((step) => takesBack(step, article))
      if (back.length > 0) past.current.push(back.reverse())
      setRefused(null)
      keep(key, steps)
    },
    [article, key],
  )
  /** Takes the last step back that still can be; gives the steps that do so, empty where nothing is left to undo. */
  const undo = useCallback((): Step[] => {
    const isConfirmed = (step: Step) =>
      step.do === 'change' && article?.list.find((one) => one.n === step.n)?.state === 'confirmed'
    for (let back = past.current.pop(); back; back = past.current.pop()) {
      const possible = back.filter((step) => !isConfirmed(step))
      if (possible.length === 0) continue
      keep(key, possible)
      return possible
    }
    return []
  }, [key, article])

  return {
    article,
    error: answer.error,
    again: answer.refetch,
    act,
    undo,
    /** Steps that the node does not have yet. */
    kept,
    /** Why they are not sent; null while they are on their way. */
    waiting: sending ? waiting : null,
    refused,
    forget: () => setRefused(null),
    tryNow: () => setTries((count) => count + 1),
  }
}
export type Desk = ReturnType<typeof useDesk>
