import { describe, expect, it } from 'vitest'
import { said } from './said.testing.ts'

describe('what somebody wants or agreed to is part of what another tells', () => {
  it.each([
    [
      'The mediator said the Front had agreed to leave the port.',
      'The mediator [said] the Front had agreed to leave the port',
    ],
    [
      'The palace said Lenz told Moran that the truce would hold.',
      'The palace [said] Lenz told Moran that the truce would hold',
    ],
    ['The Front wants a new list, the envoy said.', 'the envoy [said] The Front wants a new list'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))

  it('but what somebody is said to have said is a statement of its own', () =>
    expect(said('The envoy said the Front had threatened to leave the talks.')).toEqual([
      'The envoy [said] the Front had threatened to leave the talks',
      'the Front [threatened] to leave the talks',
    ]))
})

describe('an outlet that only passes words on is not their source', () => {
  it.each([
    [
      'Minister Lea Moran said on Sunday that the port was open, the state news agency reported.',
      'Minister Lea Moran [said] the port was open',
    ],
    [
      'The state-run ARNA news agency reported that Moran said the port was open.',
      'Moran [said] the port was open',
    ],
    ['“The port is open,” Moran said, according to Reuters.', 'Moran [said] “The port is open,”'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))

  it('but what it reports itself is its own', () =>
    expect(said('The port was open, state radio reported.')).toEqual([
      'state radio [reported] The port was open',
    ]))
})
