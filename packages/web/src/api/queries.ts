// The node's answers, cached. A page asks with `useAnswer` and is asked again when the record grows.
import { QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProcessAnswer, ProcessesAnswer, SessionAnswer } from '../../../node/src/http/answers.ts'
import { useHere } from '../shell/here.ts'
import { ask, seatPath } from './ask.ts'
import { problemOf } from './problem.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // A refusal stays a refusal; only a node that does not answer is asked again.
      retry: (count, error) => problemOf(error).code === 'unreachable' && count < 2,
      networkMode: 'always', // the node is on this machine or this network: "offline" says nothing
    },
    mutations: { networkMode: 'always' },
  },
})

/** The answer to one of the seat's questions: `useAnswer<Issues>('issues')`, `useAnswer<SearchResults>('search?q=…')`. */
export const useAnswer = <T>(path: string, options: { enabled?: boolean } = {}) => {
  const { process, seat } = useHere()
  const { i18n } = useTranslation()
  const asked = `${path}${path.includes('?') ? '&' : '?'}lang=${i18n.language}`
  return useQuery({
    queryKey: ['seat', process, seat, asked],
    queryFn: ({ signal }) => ask<T>(seatPath(process, seat, asked), { signal }),
    enabled: options.enabled ?? true,
  })
}

export const useProcesses = () =>
  useQuery({
    queryKey: ['processes'],
    queryFn: async ({ signal }) => (await ask<ProcessesAnswer>('processes', { signal })).processes,
  })

export const useSession = () =>
  useQuery({ queryKey: ['session'], queryFn: ({ signal }) => ask<SessionAnswer>('session', { signal }) })

/** Ends the session and forgets every answer that it was given; the list of processes is what is left. */
export const useSignOut = () => {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => ask('sign-out', { method: 'POST' }),
    onSuccess: async () => {
      await navigate({ to: '/processes' })
      client.clear()
    },
  })
}

/** The process that the address names, or undefined while it is not known. */
export const useProcess = (): ProcessAnswer | undefined => {
  const { process } = useHere()
  return useProcesses().data?.find((one) => one.slug === process)
}

/** Listens to the seat's changes; every answer of the seat is asked for again when the record grows. */
export const useChanges = (): void => {
  const { process, seat } = useHere()
  const client = useQueryClient()
  useEffect(() => {
    const events = new EventSource(`/api/${seatPath(process, seat, 'events')}`)
    let size: string | null = null
    events.onmessage = (event) => {
      if (size !== null && size !== event.data)
        client.invalidateQueries({ queryKey: ['seat', process, seat] })
      size = event.data
      try {
        client.setQueryData(['kept', process, seat], (JSON.parse(event.data) as { kept: number }).kept)
      } catch {
        // An event that is not counted changes nothing here.
      }
    }
    // An address that is refused ends the stream; one that is only out of reach is tried again by the browser.
    events.onerror = () =>
      client.setQueryData(['away', process, seat], events.readyState === EventSource.CONNECTING)
    events.onopen = () => {
      if (client.getQueryData(['away', process, seat]))
        client.invalidateQueries({ queryKey: ['seat', process, seat] })
      client.setQueryData(['away', process, seat], false)
    }
    return () => events.close()
  }, [process, seat, client])
}

/** True while the node is out of reach of this page. */
export const useAway = (): boolean => {
  const { process, seat } = useHere()
  return useQuery<boolean>({ queryKey: ['away', process, seat], enabled: false }).data ?? false
}

/** Entries kept here and not yet sent, as the last event told. */
export const useKept = (): number => {
  const { process, seat } = useHere()
  return useQuery<number>({ queryKey: ['kept', process, seat], enabled: false }).data ?? 0
}
