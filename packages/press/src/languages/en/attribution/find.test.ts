import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { statements } from '../statements.ts'
import { findAttributions } from './find.ts'
import { ATTRIBUTION_RULES } from './rules.ts'
import { read, said } from './said.testing.ts'

const narrated = (...lines: string[]) => {
  const analysed = read(lines)
  return statements(analysed, [])
    .filter(({ speech }) => speech === 'narration')
    .map(({ span }) => analysed.text.slice(...span))
    .filter((words) => words !== 'Headline')
}

describe('nothing is attributed where nobody says anything', () => {
  it.each([
    'That said, the bridge stayed shut.',
    'The flood claimed three lives in the valley.',
    'Neither the army nor the rebels commented on the report.',
    'The ministry did not say who had fired.',
    'Does she regret anything?',
    'He wrote down 31 shootings and one bridge.',
    'A noted historian chaired the session.',
  ])('%s', (sentence) => expect(said(sentence)).toEqual([]))

  it('the terms on which a source speaks are not what it says', () =>
    expect(said('One of the guards, who asked not to be named, said the gate was open.')).toEqual([
      'One of the guards [said] the gate was open',
    ]))
})

describe('a source, a cue and a claim in every order', () => {
  it.each([
    ['The envoy said that the ferry would sail.', 'The envoy [said] the ferry would sail'],
    ['The envoy said the ferry would sail.', 'The envoy [said] the ferry would sail'],
    ['The ferry would sail, the envoy said on Sunday.', 'the envoy [said] The ferry would sail'],
    ['The ferry, she argued, would sail.', 'she [argued] The ferry | would sail'],
    ['“The ferry sails,” said Ana Roque, a pilot.', 'Ana Roque, a pilot [said] “The ferry sails,”'],
    ['The pilot told Radio Costa: “The ferry sails.”', 'The pilot [told] “The ferry sails.”'],
    [
      'If the fog lifts, he warned, the guns will start.',
      'he [warned] If the fog lifts | the guns will start',
    ],
    [
      'The quay would not, he insisted, be “sold twice”.',
      'he [insisted] The quay would not | be “sold twice”',
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))

  it('a source keeps its apposition and loses its relative clause', () =>
    expect(
      said('Ilse Brandt, the mission’s deputy head, who arrived in May, said the list was complete.'),
    ).toEqual(['Ilse Brandt, the mission’s deputy head [said] the list was complete']))

  it('a source keeps what tells it from others', () =>
    expect(said('Two officers close to the talks said the list was complete.')).toEqual([
      'Two officers close to the talks [said] the list was complete',
    ]))

  it('a source between commas is not mistaken for the end of the claim', () =>
    expect(said('Orvania, the senior envoy said, has offered to keep ten boats there.')[0]).toBe(
      'the senior envoy [said] Orvania | has offered to keep ten boats there',
    ))
})

describe('hearers, days and places of speaking stay out of the claim', () => {
  it.each([
    [
      'Police said in a statement late Friday that two men had been held.',
      'Police [said] two men had been held',
    ],
    ['She told reporters aboard the ferry that the talks were over.', 'She [told] the talks were over'],
    [
      'One envoy said, on condition of anonymity, that the map was ready.',
      'One envoy [said] the map was ready',
    ],
    ['Officials in Barsa said Monday the rebels had left.', 'Officials in Barsa [said] the rebels had left'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))
})

describe('acts of speech', () => {
  it.each([
    ['The army accused the Front of mining the road.', 'The army [accused] the Front of mining the road'],
    ['The premier ruled out a return to work.', 'The premier [ruled out] a return to work'],
    ['The envoy called on both sides to stop.', 'The envoy [called on] both sides to stop'],
    ['The Front called the report “a fable”.', 'The Front [called] the report “a fable”'],
    ['The Front called it “a fable”.', 'The Front [called] “a fable”'],
    ['The colonel declined to say who had fired.', 'The colonel [declined] to say who had fired'],
    ['The Front denied hitting the school.', 'The Front [denied] hitting the school'],
    ['The nun regretted that.', 'The nun [regretted] that'],
    ['The miners insist on a written promise.', 'The miners [insist] on a written promise'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))

  it('a relative clause behind the act tells of itself', () =>
    expect(said('The general expressed regret for the raid, in which two men died.')).toEqual([
      'The general [expressed] regret for the raid',
    ]))

  it('a charge and its denial are two', () =>
    expect(said('The president accused his neighbour of arming the rebels, a charge Kivu denies.')).toEqual([
      'The president [accused] his neighbour of arming the rebels',
      'Kivu [denies] a charge',
    ]))
})

describe('passives', () => {
  it.each([
    ['“We hold,” the major was quoted as saying.', 'the major [saying] “We hold,”'],
    ['The envoy is understood to have left.', '- [understood] The envoy | to have left'],
    ['It was announced on Tuesday that the gate would open.', '- [announced] the gate would open'],
    [
      'The plan was described by one diplomat as “a sieve”.',
      'one diplomat [described] The plan | as “a sieve”',
    ],
    ['The demands were rejected as an insult.', '- [rejected] The demands | as an insult'],
    [
      'The mayor had been told by the general that the road was safe.',
      'the general [told] the road was safe',
    ],
    [
      'State media quoted an officer as saying that the base was lost.',
      'an officer [saying] the base was lost',
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))
})

describe('phrases, nouns and colons', () => {
  it.each([
    ['According to drivers, armed men took 60 dollars.', 'drivers [According to] armed men took 60 dollars'],
    ['Two men died, according to the clinic.', 'the clinic [according to] Two men died'],
    ['His report, according to a colleague, is short.', 'a colleague [according to] His report | is short'],
    ['By the army’s own count, 40 shells fell.', 'the army’s [count] 40 shells fell'],
    [
      'In the words of one negotiator, the draft was “a sieve”.',
      'one negotiator [In the words of] the draft was “a sieve”',
    ],
    ['As the envoy put it, “the window is closing”.', 'the envoy [put it] “the window is closing”'],
    ['The reply from the palace was that the plan was dead.', 'the palace [reply] the plan was dead'],
    ['The harbour master: “No ship has sailed.”', 'The harbour master [-] “No ship has sailed.”'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))
})

describe('several cues in one sentence', () => {
  it('verbs joined to one subject share it', () =>
    expect(said('The mission welcomed the list but warned that buses were missing.')).toEqual([
      'The mission [welcomed] the list',
      'The mission [warned] buses were missing',
    ]))

  it('a participle adds to what was said', () =>
    expect(said('“They want surrender,” the commander said, adding that his men would stay.')).toEqual([
      'the commander [said] “They want surrender,”',
      'the commander [adding] his men would stay',
    ]))

  it('both sides of a semicolon speak for themselves', () =>
    expect(said('The Front says the dead were farmers; the army says they were armed.')).toEqual([
      'The Front [says] the dead were farmers',
      'the army [says] they were armed',
    ]))

  it('a saying within a saying is found too, and ends where the outer cue begins', () =>
    expect(said('Orvania has urged both sides to stop, an envoy said.')).toEqual([
      'an envoy [said] Orvania has urged both sides to stop',
      'Orvania [urged] both sides to stop',
    ]))
})

describe('quotations across sentences and paragraphs', () => {
  it('a quotation split by its cue is one', () =>
    expect(said('“It is a list,” he said. “It is not a release. We wait.”')).toEqual([
      'he [said] “It is a list,” | “It is not a release. We wait.”',
    ]))

  it('a paragraph that opens with a mark goes on with the speaker before', () =>
    expect(said('“We will wait,” said the mayor.', '“But not for long.”')).toEqual([
      'the mayor [said] “We will wait,”',
      '- [-] “But not for long.”',
    ]))

  it('a quotation left open runs into the next paragraph as the same words', () =>
    expect(said('“We will wait,” said the mayor. “Winter is near.', '“But we will wait.”')).toEqual([
      'the mayor [said] “We will wait,” | “Winter is near. | “But we will wait.”',
    ]))

  it('a bare quotation after indirect words is the speaker’s, without a cue', () =>
    expect(said('He demanded that the fence come down. “Ask anybody on the hill.”')).toEqual([
      'He [demanded] the fence come down',
      '- [-] “Ask anybody on the hill.”',
    ]))

  it('reported words go on with “would”', () =>
    expect(said('The front, she said, had moved first. It would not wait beyond Friday.')).toEqual([
      'she [said] The front | had moved first',
      '- [-] It would not wait beyond Friday',
    ]))

  it('scare quotes make no claim of their own', () =>
    expect(said('The “launch pads” stood empty.')).toEqual([]))
})

describe('narration', () => {
  it('leaves out the dateline, and cuts where another clause begins', () =>
    expect(narrated('BARSA (Wire) — The ferry sank off the cape on Monday; six sailors died.')).toEqual([
      'The ferry sank off the cape on Monday',
      'six sailors died',
    ]))

  it('keeps the clause beside what somebody said', () =>
    expect(narrated('The envoy flew back on Monday, and officials said the map was ready.')).toEqual([
      'The envoy flew back on Monday',
    ]))

  it('keeps who leads whom beside a source', () =>
    expect(narrated('Major Idris Bako, who leads the northern team, said the talks were over.')).toEqual([
      'leads the northern team',
    ]))

  it('does not tell on which terms somebody speaks', () =>
    expect(
      narrated(
        'The official, who spoke on condition of anonymity, said no.',
        'They spoke on condition of anonymity.',
      ),
    ).toEqual([]))

  it('does not tell bylines and questions', () =>
    expect(narrated('By Ana Roque in Barsa', 'Will the battalions come?')).toEqual([]))
})

describe('headlines', () => {
  const inHeadline = (headline: string) => {
    const source = {
      title: null,
      outlet: null,
      author: null,
      dateline: null,
      published: null,
      zone: null,
      language: 'en',
    }
    const span: [number, number] = [0, headline.length]
    const analysed = analyse({ text: headline, source, blocks: [{ span, form: 'headline' }], marks: [] })
    const words = (of: [number, number] | null | undefined) => (of ? headline.slice(...of) : '-')
    return findAttributions(analysed).map(
      ({ source, cue, parts }) => `${words(source)} [${words(cue?.span)}] ${parts.map(words).join(' | ')}`,
    )
  }
  it.each([
    ['UN Envoy Says Ferries Are Leaving Port of Barsa', 'UN Envoy [Says] Ferries Are Leaving Port of Barsa'],
    ['Border guard reports minor clash', 'Border guard [reports] minor clash'],
    ['Rebels reject peace offer, vow to fight on', 'Rebels [reject] peace offer', 'Rebels [vow] to fight on'],
    ['Talks to resume on Monday: minister', 'minister [-] Talks to resume on Monday'],
    ['No more shots on the ridge – Defence Ministry', 'Defence Ministry [-] No more shots on the ridge'],
    ['Kremlin: No plans for a meeting', 'Kremlin [-] No plans for a meeting'],
  ])('%s', (headline, ...found) => expect(inHeadline(headline)).toEqual(found))
})

describe('docs/press.md', () => {
  it('explains every rule by its name', () => {
    const page = readFileSync(new URL('../../../../../../docs/press.md', import.meta.url), 'utf8')
    for (const rule of Object.keys(ATTRIBUTION_RULES)) expect(page).toContain(`\`${rule}\``)
  })
})

describe('sentences as agencies write them', () => {
  it.each([
    ['The envoy reckons the list matters less.', 'The envoy [reckons] the list matters less'],
    ['The gate is open, Channel 4 reports.', 'Channel 4 [reports] The gate is open'],
    [
      'It has 40 trucks, said Rose Adeka Lomo, its head.',
      'Rose Adeka Lomo, its head [said] It has 40 trucks',
    ],
    ['The council scoffed at the idea.', 'The council [scoffed at] the idea'],
    ['The envoy asked both armies not to fire.', 'The envoy [asked] both armies not to fire'],
    [
      'Cadets detained two men and released them, Ana Petri, a lawyer, said.',
      'Ana Petri, a lawyer [said] Cadets detained two men and released them',
    ],
    [
      'In a sign that traders believe the road is safe, a port official said that trucks had left.',
      'traders [believe] the road is safe',
      'a port official [said] trucks had left',
    ],
    ['Orvania, Karst and the Front said it was over.', 'Orvania, Karst and the Front [said] it was over'],
    [
      'The council on Monday called for a truce and voiced alarm.',
      'The council [called for] a truce',
      'The council [voiced] alarm',
    ],
    [
      'It sent guns to help the army against the rebels, who accuse it of theft.',
      'the rebels [accuse] it of theft',
    ],
    ['Militants who control Tarim say it is shut.', 'Militants [say] it is shut'],
    ['He was held, he said, when his post was overrun.', 'he [said] He was held | when his post was overrun'],
    ['“It is over,” Pronk said in a letter released last week.', 'Pronk [said] “It is over,”'],
    [
      'The Front rejects a truce announced by the government.',
      'The Front [rejects] a truce announced by the government',
    ],
    [
      'The Front blames Ilgar, who in recent days has vowed that he will stay.',
      'The Front [blames] Ilgar',
      'Ilgar [vowed] he will stay',
    ],
    [
      'They are accusing the army of theft and say the road is shut.',
      'They [accusing] the army of theft',
      'They [say] the road is shut',
    ],
    [
      'The minister announced late Tuesday (May 4) on X that the gate would open.',
      'The minister [announced] the gate would open',
    ],
    ['The agency put the number of shots at 15.', 'The agency [put] the number of shots at 15'],
    ['The army put guns at 15 posts.'],
    [
      'They had, it said in a statement carried by the radio, “changed the route twice.”',
      'it [said] They had | “changed the route twice.”',
    ],
    ['The ministry said as much on Sunday.', 'The ministry [said] as much'],
    ['The general brushed the question aside.', 'The general [brushed] the question aside'],
    ['The patrol counted 14 shots.', 'The patrol [counted] 14 shots'],
    ['He quoted his grandmother.'],
    ['The minister agreed to pay for it.', 'The minister [agreed] to pay for it'],
    ['The two sides agreed to meet again.'],
    ['The lorry left, she said, when asked about it.', 'she [said] The lorry left'],
    [
      'Another officer said earlier in the day the camp had moved.',
      'Another officer [said] the camp had moved',
    ],
  ])('%s', (sentence, ...found) => expect(said(sentence)).toEqual(found))
})
