import { describe, expect, it } from 'vitest'
import { becomingOf } from './marked.testing.ts'

describe('wordings that say outright what a draft becomes', () => {
  it.each([
    ['role', 'Norway hosted the third round in its mediating role.', {}],
    [
      'document',
      '[The envoy] {said} <the Front had delivered its written response>.',
      { lemma: 'say', kind: 'office' },
    ],
    [
      'incident-claim',
      '[The army] {reported} <two overnight infiltration attempts near the ridge>.',
      { lemma: 'report', kind: 'organisation' },
    ],
    [
      'statement',
      '[The envoy] {said} <a third round would depend on the map>.',
      { lemma: 'say', kind: 'office' },
    ],
    ['position', 'The rebels’ core demand remained the release of their commander.', {}],
    [
      'answer',
      '[Marland] {rejected} <the Front’s counter-proposal as a joke>.',
      { lemma: 'reject', kind: 'organisation' },
    ],
    [
      'assurance-declined',
      '[The Front] {refused} <to give any written guarantee on the ferry>.',
      { lemma: 'refuse', kind: 'organisation' },
    ],
    [
      'assurance-given',
      '[President Tavo] {declared} <a unilateral ceasefire with immediate effect>.',
      { lemma: 'declare', kind: 'person' },
    ],
    ['position', 'The northern rebels want recognition as a belligerent.', {}],
    ['position', 'Its island government demands a federal treaty.', {}],
  ] as const)('is %s: %s', (becoming, text, given) => {
    const found = becomingOf(text, given as Parameters<typeof becomingOf>[1])
    expect(found.becomes).toBe(becoming)
    expect(found.rules).toHaveLength(1)
  })

  it('leaves what merely mentions such words to the weights', () => {
    const rules = becomingOf('The response was slow, and the hosting role was disputed for years.', {}).rules
    expect(rules.every(({ rule }) => rule !== 'document: a reply is presented')).toBe(true)
  })
})
