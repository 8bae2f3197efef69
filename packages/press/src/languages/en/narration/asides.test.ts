import { describe, expect, it } from 'vitest'
import { draftArticle } from '../../../draft-article.ts'
import { articleOf } from '../../../staging/article.ts'

const drafted = (text: string) =>
  draftArticle(articleOf(text, { published: '2024-03-10' })).drafts.map(({ claim, cue, becomes, time }) => ({
    claim,
    told: cue !== null,
    becomes,
    from: time?.from ?? null,
  }))

describe('what the outlet adds of its own', () => {
  it('before a statement is its commentary, not the speaker’s', () => {
    const drafts = drafted(
      'In a thinly veiled reference to Marland, which has lately courted the rebels, the minister said the delegation was reading from somebody’s script.',
    )
    expect(drafts).toContainEqual({
      claim: 'a thinly veiled reference to Marland, which has lately courted the rebels',
      told: false,
      becomes: 'commentary',
      from: null,
    })
    expect(drafts).toContainEqual(
      expect.objectContaining({ claim: 'the delegation was reading from somebody’s script', told: true }),
    )
    expect(drafts).toHaveLength(2)
  })

  it('behind a statement is cut from it', () => {
    const drafts = drafted(
      'The army reported two raids on its posts near the river, further casting doubt on the truce.',
    )
    expect(drafts.map(({ claim, told, becomes }) => [claim, told, becomes])).toEqual([
      ['two raids on its posts near the river', true, 'incident-claim'],
      ['further casting doubt on the truce', false, 'commentary'],
    ])
  })

  it('stays with the claim where the speaker’s own words are quoted, or nothing is read into it', () => {
    for (const text of [
      'The envoy said “the raid was a mistake, raising questions about discipline”.',
      'The envoy said the convoy had left at dawn, carrying flour and medicine.',
    ])
      expect(drafted(text)).toHaveLength(1)
  })
})

describe('what the talks followed', () => {
  it('is an earlier event, with its own day', () => {
    const drafts = drafted(
      'The two-day talks followed the Feb 19 Lorva truce, brokered by Kesh, which ended a week of shelling.',
    )
    expect(drafts).toContainEqual({
      claim: 'the Feb 19 Lorva truce, brokered by Kesh, which ended a week of shelling',
      told: false,
      becomes: 'earlier-event',
      from: '2024-02-19',
    })
  })

  it('is none where it is only named', () => {
    expect(drafted('The talks followed the agreement closely, delegates agreed.')).not.toContainEqual(
      expect.objectContaining({ becomes: 'earlier-event' }),
    )
  })
})
