// How the exercise is told: by invented people who each sign with their own hand, on four days in March 2026.
import type { Text, When } from '@parley/talks'
import { act, ref, type Step } from '../script.ts'

export const both = (en: string, ur: string): Text => ({ en, ur })

/** The host's zone. The exercise takes place nowhere, so its zones are plain offsets. */
export const HOST_ZONE = 'Etc/GMT-4'

/** Who works for whom. */
export const EMPLOYER = {
  torvik: 'maral',
  venn: 'maral',
  halvar: 'maral',
  kass: 'sovan',
  anto: 'sovan',
  renn: 'kelem',
  dorin: 'idrin',
  elat: 'secretariat',
  pell: 'mission',
  quill: 'lakes',
  beryl: 'rivers',
} as const
export type Hand = keyof typeof EMPLOYER

/** `at(2, '14:30')`: local time at the host's on 2 March 2026; without a time, that day. */
export const at = (day: number, time?: string, until?: string): When => {
  const date = `2026-03-${String(day).padStart(2, '0')}`
  return {
    from: time ? `${date}T${time}` : date,
    ...(until ? { to: `${date}T${until}` } : {}),
    zone: HOST_ZONE,
  }
}

interface Doing {
  label?: string
  room?: string
  when?: When
  remark?: Text
  tags?: string[]
  /** Labels of entries of other rooms that were opened to this one. */
  reliesOn?: string[]
}

/** An act by somebody's own hand. */
export const does = (hand: Hand, kind: string, body: Record<string, unknown>, doing: Doing = {}): Step =>
  act(
    doing.label ?? null,
    kind,
    {
      actor: { person: ref(hand), for: ref(EMPLOYER[hand]) },
      basis: 'direct',
      ...(doing.when ? { when: doing.when } : {}),
      ...(doing.remark ? { remark: doing.remark } : {}),
      ...(doing.tags ? { tags: doing.tags } : {}),
      ...(doing.reliesOn ? { reliesOn: doing.reliesOn.map(ref) } : {}),
      body,
    },
    { by: hand, room: doing.room ?? 'plenary' },
  )

/** What the secretariat records of somebody who was present. */
export const conveyed = (
  organisation: string,
  kind: string,
  body: Record<string, unknown>,
  doing: Doing = {},
): Step =>
  act(
    doing.label ?? null,
    kind,
    {
      actor: { organisation: ref(organisation) },
      basis: 'conveyed',
      ...(doing.when ? { when: doing.when } : {}),
      ...(doing.remark ? { remark: doing.remark } : {}),
      body,
    },
    { by: 'elat', room: doing.room ?? 'plenary' },
  )

export const refs = (...labels: string[]) => labels.map(ref)
