import { describe, expect, it } from 'vitest'
import { balanceOf } from './balance.ts'
import { claimLines, issueOf, wordedIssues } from './claims.ts'
import { Grouping } from './grouping.ts'
import { bySize, groupOf, groupReports } from './groups.ts'
import { type Report, toldOf } from './report.ts'

const report = (over: Partial<Omit<Report, 'voice'>> & { voice?: Partial<Report['voice']> }): Report => ({
  article: 'a',
  draft: 1,
  outlet: 'The Harbour Post',
  title: null,
  published: '2024-03-03',
  language: 'en',
  claim: 'the convoy was shelled twice near Tarim on Sunday, killing four drivers',
  speech: 'indirect',
  force: 'said',
  hedges: [],
  negated: false,
  time: { from: '2024-03-03', to: '2024-03-03' },
  places: ['tarim'],
  event: { code: 'ASSAULT', mode: null, actor: null, recipient: null },
  becomes: 'incident-claim',
  ...over,
  voice: {
    words: 'officials',
    kind: 'unnamed',
    named: false,
    resolved: 'officials',
    side: null,
    ...over.voice,
  },
})

describe('the same statement across outlets', () => {
  it('is one group, with the earliest report first and what the later one changed', () => {
    const first = report({ hedges: ['reportedly'] })
    const later = report({
      article: 'b',
      outlet: 'Radio Kesh',
      published: '2024-03-04',
      claim: 'the convoy was shelled twice near Tarim on Sunday and twelve drivers were killed',
      force: 'claimed',
    })
    const [group, ...others] = groupReports([later, first])
    expect(others).toEqual([])
    expect(group!.reports.map(({ outlet }) => outlet)).toEqual(['The Harbour Post', 'Radio Kesh'])
    expect(group!.shifts[0]).toMatchObject({
      force: { from: 'said', to: 'claimed' },
      hedgesDropped: ['reportedly'],
      differences: [{ field: 'number', here: '12', there: '4' }],
    })
  })

  it('has a first outlet only where days or hours tell', () => {
    const at = (article: string, outlet: string | null, published: string | null) =>
      report({ article, outlet, published })
    const firstOf = (...reports: Report[]) => groupReports(reports)[0]!.first
    expect(firstOf(at('a', 'Post', '2024-03-03'), at('b', 'Wire', '2024-03-04T01:00:00Z'))).toEqual(['Post'])
    expect(firstOf(at('a', 'Wire', '2024-03-03T09:00'), at('b', 'Post', '2024-03-03'))).toEqual([
      'Post',
      'Wire',
    ])
    // 08:15 in Karachi is before 04:00 in London.
    const karachi = at('k', 'Wire', '2024-03-03T08:15:00+05:00')
    expect(firstOf(at('b', 'Post', '2024-03-03T04:00:00Z'), karachi)).toEqual(['Wire'])
    expect(firstOf(karachi, at('b', 'Post', null))).toEqual(['Wire'])
    expect(firstOf(at('a', null, '2024-03-02'), karachi)).toEqual([])
    expect(firstOf(at('a', 'Post', null), at('b', 'Wire', null))).toEqual([])
    const { reports } = groupReports([at('b', 'Post', '2024-03-03T04:00:00Z'), karachi])[0]!
    expect(reports.map(({ outlet }) => outlet)).toEqual(['Wire', 'Post'])
  })

  it('is found across languages by event, place, day and figures, where no words are shared', () => {
    const turkish = report({
      article: 'tr',
      outlet: 'Kıyı Gazetesi',
      language: 'tr',
      claim: 'Tarim yakınlarında konvoyun iki kez bombalandığını ve 4 sürücünün öldüğünü',
    })
    const groups = groupReports([report({}), turkish])
    expect(groups).toHaveLength(1)
    expect(groups[0]!.languages).toEqual(['en', 'tr'])
    expect(groups[0]!.shifts[0]!.added).toEqual([])
  })

  it('is not what two named persons say, nor the same kind of thing at another place', () => {
    const asif = report({ voice: { kind: 'person', named: true, resolved: 'Omar Dar' } })
    const other = report({ article: 'b', voice: { kind: 'person', named: true, resolved: 'Lina Sabo' } })
    expect(groupReports([asif, other])).toEqual([])
    const elsewhere = report({
      article: 'b',
      claim: 'a patrol was shelled near Obo',
      places: ['obo'],
      time: { from: '2024-03-01', to: '2024-03-01' },
    })
    expect(groupReports([report({}), elsewhere])).toEqual([])
  })

  it('is not looked for within one article', () => {
    expect(groupReports([report({}), report({ draft: 2 })])).toEqual([])
  })
})

describe('whose voices the press gives', () => {
  it('says where an outlet is not known, in place of counting none', () => {
    const { sides } = balanceOf([report({ article: 'a', outlet: null })])
    expect(sides).toMatchObject([{ outlets: 0, unstatedOutlet: true }])
  })

  it('counts named and unnamed voices side by side, and never merges the unnamed of two articles', () => {
    const balance = balanceOf([
      report({ voice: { side: 'Arvania' } }),
      report({ article: 'b', voice: { side: 'Arvania' } }),
      report({
        article: 'b',
        speech: 'direct',
        voice: { named: true, kind: 'person', resolved: 'Omar Dar', side: null },
      }),
      report({ article: 'b', speech: 'narration', voice: { kind: 'outlet', resolved: null } }),
    ])
    expect(balance.sides).toEqual([
      { side: 'Arvania', named: 0, unnamed: 2, quoted: 0, paraphrased: 2, outlets: 1, unstatedOutlet: false },
      { side: null, named: 1, unnamed: 0, quoted: 1, paraphrased: 0, outlets: 1, unstatedOutlet: false },
    ])
    expect(balance.speakers.filter(({ voice }) => voice === 'officials')).toHaveLength(2)
    expect(balance).toMatchObject({ narrated: 1, attributed: 3 })
  })
})

describe('claims issue by issue', () => {
  it('stand in the order of what they claim, and those of no issue last', () => {
    const issues = [{ id: 'i1', names: ['Border crossing'] }]
    const worded = wordedIssues(issues, ['en'])
    const lines = claimLines(
      [
        report({
          claim: 'the crossing would open on Friday',
          time: { from: '2024-03-08', to: '2024-03-08' },
        }),
        report({ claim: 'the border crossing was shut', time: null, published: '2024-03-01' }),
        report({ claim: 'grain had spoiled' }),
      ].map((one) => ({ report: one, told: toldOf(one) })),
      issues,
      ({ told }) => issueOf(told.words, worded),
    )
    expect(lines.map(({ issue, claims }) => [issue, claims.map(({ at }) => at)])).toEqual([
      ['i1', ['2024-03-01', '2024-03-08']],
      [null, ['2024-03-03']],
    ])
  })
})

describe('groups that are kept up with their articles', () => {
  const places = ['tarim', 'obo', 'kellin']
  const claims = [
    'the convoy was shelled twice and four drivers were killed',
    'shells fell on the convoy twice, killing four drivers',
    'the convoy of drivers was shelled and nobody was killed',
    'the bridge was opened to traders for one morning',
    'traders crossed the bridge that was opened for one morning',
  ]
  const article = (n: number, draft: number): Report =>
    report({
      article: `a${n}`,
      draft,
      published: `2024-03-0${1 + (n % 5)}`,
      claim: claims[(n + draft) % claims.length]!,
      places: [places[(n * draft) % places.length]!],
      outlet: `Outlet ${n % 3}`,
    })
  const of = (n: number) => [1, 2, 3].map((draft) => article(n, draft))
  const shown = (grouping: Grouping) => [...grouping.groups].sort(bySize).map(groupOf)

  it('are those that everything read at once would have, after articles came, changed and went', () => {
    const kept = new Grouping()
    for (let n = 0; n < 12; n++) kept.put(new Map([[`a${n}`, of(n)]]))
    kept.put(new Map([['a3', of(3).map((one) => ({ ...one, claim: claims[0]! }))]]))
    kept.put(new Map([['a5', []]]))
    kept.put(new Map([['a3', of(3)]]))
    kept.weigh()
    const anew = Array.from({ length: 12 }, (_, n) => n).filter((n) => n !== 5)
    expect(shown(kept)).toEqual(groupReports(anew.flatMap(of)))
  })

  it('hold nothing of an article that is gone', () => {
    const kept = new Grouping()
    kept.put(
      new Map([
        ['a0', of(0)],
        ['a5', of(5)],
      ]),
    )
    expect(shown(kept).length).toBeGreaterThan(0)
    kept.put(new Map([['a5', []]]))
    expect(shown(kept)).toEqual([])
    expect(kept.size).toBe(3)
  })
})
