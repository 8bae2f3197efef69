import { describe, expect, it } from 'vitest'
import { marked } from '../bearing/marked.ts'
import { event } from './event.ts'

const code = (text: string, given: Parameters<typeof marked>[1] = {}) => {
  const { analysed, statement } = marked(text, given)
  return event(analysed, statement).event?.code ?? null
}

describe('verbs that are an act by being said', () => {
  it.each([
    ['ACCUSE', 'pin', '[The ministry] {pinned} <the blast on river pirates>.'],
    ['ACCUSE', 'hold', '[The council] {held} <the garrison responsible for the fire>.'],
    ['ACCUSE', 'lay', '[The bishop] {laid} <the failure at the door of both capitals>.'],
    ['ACCUSE', 'take', '[The panel] {took} <the engineers to task for the delay>.'],
    ['ACCUSE', 'lash out', '[The mayor] {lashed} out at <the inspectors>.'],
    ['REQUEST', 'petition', '[The weavers] {petitioned} <the court to reopen the mill road>.'],
    ['REQUEST', 'implore', '[The nurse] {implored} <both camps to let the vans through>.'],
    ['REJECT', 'laugh', '[The general] {laughed} <the story off>.'],
    ['REJECT', 'balk', '[The Front] {balked} <at any timetable>.'],
    ['REJECT', 'scorn', '[The cabinet] {scorned} <the offer>.'],
    ['SUPPORT', 'pay tribute', '[The king] {paid} tribute to <the ferrymen>.'],
    ['AGREE', 'accede', '[The junta] {acceded} <to the terms>.'],
  ])('%s: %s', (wanted, lemma, text) => {
    expect(code(text, { lemma })).toBe(wanted)
  })

  it('may stand in the noun beside a light verb', () => {
    expect(
      code('[The envoy] {conveyed} <her gratitude for the loan of the hall>.', { lemma: 'convey' }),
    ).toBe('SUPPORT')
    expect(code('[The union] {reiterated} <its call for an inquiry>.', { lemma: 'reiterate' })).toBe(
      'REQUEST',
    )
    expect(code('[The palace] {lodged} <a complaint over the flight>.', { lemma: 'lodge' })).toBe('ACCUSE')
  })

  it('are a threat where a warning is of what the speaker would see to', () => {
    expect(
      code('[The alliance] {warned} Arvania <of massive consequences if it crossed the river>.', {
        lemma: 'warn',
      }),
    ).toBe('THREATEN')
    expect(code('[The fund] {warned} <of the consequences of a dry summer>.', { lemma: 'warn' })).toBeNull()
    expect(code('[The fund] {warned} <of rising costs>.', { lemma: 'warn' })).toBeNull()
  })

  it('are the speaker’s own in direct words, also without a cue and in a second clause', () => {
    const { analysed, statement } = marked(
      '<“She is one of nine teachers held there and we call on the junta to free them.”>',
    )
    expect(event(analysed, { ...statement, speech: 'direct' }).event?.code).toBe('REQUEST')
    expect(
      code('[The draft] {said}: <“We reaffirm our unwavering support for the mission.”>', { lemma: 'say' }),
    ).toBe('SUPPORT')
  })

  it('are told by what is counted', () => {
    expect(code('[Medics] {put} the toll at <22>.', { lemma: 'put' })).toBe('ASSAULT')
    expect(code('[Police] {put} <the number of arrests at 193>.', { lemma: 'put' })).toBe('COERCE')
    expect(code('[The bank] {put} <inflation at 9 percent>.', { lemma: 'put' })).toBeNull()
  })

  it('ask somebody for something, but not for comment', () => {
    expect(code('[The islands] {asked} <Arvania for trade protection>.', { lemma: 'ask' })).toBe('REQUEST')
    expect(code('[The Post] {asked} <the palace for comment>.', { lemma: 'ask' })).toBeNull()
  })

  it('are relief where money or goods are offered', () => {
    expect(code('[The kingdom] {offered} <$3 million for the camps>.', { lemma: 'offer' })).toBe('AID')
    expect(code('[The kingdom] {offered} <its good offices>.', { lemma: 'offer' })).toBeNull()
  })

  it('are none beside another noun', () => {
    expect(code('[The envoy] {expressed} <concern over the delay>.', { lemma: 'express' })).toBeNull()
    expect(code('[The envoy] {voiced} <alarm at the price of flour>.', { lemma: 'voice' })).toBeNull()
  })

  it('are none where they are negated, unless what is withheld is a yes', () => {
    expect(code('[The army] {did not rule out} <a second mistake>.', { lemma: 'rule out' })).toBeNull()
    expect(code('[The army] {would not accept} <the map>.', { lemma: 'accept' })).toBe('REJECT')
  })
})

describe('what is kept back', () => {
  it.each([
    'to discuss operational matters',
    'to go into the affair',
    'to say who had fired',
    'further comment',
  ])('is no refusal: declined %s', (words) => {
    expect(code(`[The colonel] {declined} <${words}>.`, { lemma: 'decline' })).toBeNull()
  })

  it('is one where something was asked or offered', () => {
    expect(code('[The colonel] {declined} <to board the ferry>.', { lemma: 'decline' })).toBe('REJECT')
    expect(code('[The colonel] {refused} <to discuss the maps>.', { lemma: 'refuse' })).toBe('REJECT')
  })
})

describe('a thing made fun of', () => {
  it('is turned down where somebody had put it forward', () => {
    expect(code('[The chief] {derided} <the proposal as a toy>.', { lemma: 'deride' })).toBe('REJECT')
    expect(code('[The chief] {repudiated} <the charge>.', { lemma: 'repudiate' })).toBe('REJECT')
    expect(code('[The chief] {repudiated} <the photograph>.', { lemma: 'repudiate' })).toBeNull()
  })
})

describe('words of meeting, agreeing and refusing in what is told', () => {
  it.each([
    ['CONSULT', 'Norwegian go-betweens coaxed both camps into a single room.'],
    ['CONSULT', 'The generals haggled over the wording for two nights.'],
    ['CONSULT', 'The ministry called in the ambassador on Monday.'],
    ['CONSULT', 'The two premiers broke bread together in a monastery.'],
    ['AGREE', 'The commanders resolved to restore the old line.'],
    ['AGREE', 'The envoys cobbled together a truce before dawn.'],
    ['AGREE', 'The faction leapt at the offer.'],
    ['REQUEST', 'The mediator summoned both commanders to the capital.'],
    ['REJECT', 'The clan will have none of it.'],
    ['REJECT', 'The high court struck down the accord.'],
    ['THREATEN', 'The police chief vowed action against informers.'],
    ['SUPPORT', 'The parliament threw its weight behind the mediator.'],
    ['ACCUSE', 'The opposition cried fraud.'],
    ['PROTEST', 'Deputies boycotted the sitting in protest.'],
  ])('%s: %s', (wanted, text) => {
    expect(code(text)).toBe(wanted)
  })
})

describe('acts done in the speaker’s own words', () => {
  it('count where the cue is plain', () => {
    expect(
      code('<“We call on both capitals to keep the ferry running,”> [the envoy] {said}.', { lemma: 'say' }),
    ).toBe('REQUEST')
    expect(code('<“I thank the monks for their tea,”> [the envoy] {said}.', { lemma: 'say' })).toBe('SUPPORT')
  })

  it('are none where nothing is promised', () => {
    expect(code('<“We promise nothing,”> [the envoy] {said}.', { lemma: 'say' })).toBeNull()
  })
})

describe('what is felt or asked', () => {
  it('tells of no event', () => {
    expect(
      code('[The union] {voiced} <deep concern over the arrest of two editors>.', { lemma: 'voice' }),
    ).toBeNull()
    expect(
      code('[The envoy] {questioned} <why the army had raided the mill>.', { lemma: 'question' }),
    ).toBeNull()
  })
})

describe('a noun that is announced', () => {
  it('is the event', () => {
    expect(code('[The ministry] {announced} <the arrest of two editors>.', { lemma: 'announce' })).toBe(
      'COERCE',
    )
  })
})

describe('a vow', () => {
  it('promises where harm is forsworn and refuses where anything else is', () => {
    expect(code('[The Front] {vowed} <not to open fire during the feast>.', { lemma: 'vow' })).toBe('AGREE')
    expect(code('[The Front] {vowed} <not to sign the map>.', { lemma: 'vow' })).toBe('REJECT')
  })
})

describe('a verb with no more than its object', () => {
  it('is what its table says', () => {
    expect(code('[The junta] {declared} <a truce of ten days>.', { lemma: 'declare' })).toBe('RETREAT')
    expect(code('[The junta] {declared} <a holiday>.', { lemma: 'declare' })).toBeNull()
  })

  it('asks where somebody is ordered, not where something is', () => {
    expect(code('[The colonel] {ordered} <his men to leave the school>.', { lemma: 'order' })).toBe('REQUEST')
    expect(code('[The colonel] {ordered} <the school closed>.', { lemma: 'order' })).toBe('COERCE')
  })
})

describe('words that only look like acts', () => {
  it.each([
    ['blame', '[The harbour master] {blamed} <the fog>.'],
    ['want', '[The mayor] {wants} <to hear why the barge was late>.'],
    ['contest', '[The army] {contested} <the figures>.'],
    ['swear', '[The cook] {swore} <he would never again serve both camps>.'],
    ['say', '[The skipper] {says} <no boat of his was at sea>.'],
  ])('are none: %s', (lemma, text) => {
    expect(code(text, { lemma })).toBeNull()
  })
})
