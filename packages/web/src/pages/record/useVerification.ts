import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer, useRef } from 'react'
import { seatPath } from '../../api/ask.ts'
import { ProblemError } from '../../api/problem.ts'
import { useHere } from '../../shell/here.ts'
import { afterEvent, type Verification } from './verification.ts'

const unreachable = () =>
  new ProblemError({ code: 'unreachable', status: 0, title: 'The node does not answer' })

/** Runs a verification of this seat's copy and tells its steps as the node counts them. */
export const useVerification = (): { verification: Verification; verify: () => void } => {
  const { process, seat } = useHere()
  const client = useQueryClient()
  const [verification, tell] = useReducer(afterEvent, { state: 'idle' })
  const events = useRef<EventSource | null>(null)
  useEffect(() => () => events.current?.close(), [])

  const verify = () => {
    events.current?.close()
    tell({ type: 'start' })
    const source = new EventSource(`/api/${seatPath(process, seat, 'verify')}`)
    events.current = source
    const end = () => {
      source.close()
      client.invalidateQueries({
        queryKey: ['seat', process, seat],
        predicate: ({ queryKey }) => /^(record|overview)\b/.test(String(queryKey[3])),
      })
    }
    source.addEventListener('step', (event) => tell({ type: 'step', step: JSON.parse(event.data) }))
    source.addEventListener('result', (event) => {
      tell({ type: 'result', result: JSON.parse(event.data) })
      end()
    })
    source.addEventListener('problem', (event) => {
      tell({ type: 'problem', problem: new ProblemError(JSON.parse(event.data)) })
      end()
    })
    source.onerror = () => {
      tell({ type: 'problem', problem: unreachable() })
      end()
    }
  }
  return { verification, verify }
}
