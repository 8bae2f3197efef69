import { describe, expect, test } from 'vitest'
import type { Knowledge } from '../../../knowledge.ts'
import { articleOf, paragraphsOf } from '../../../staging/article.ts'
import { analyse } from '../analyse.ts'
import { places, toponyms } from './places.ts'

const read = (text: string, knowledge: Knowledge = []) => {
  return places(analyse(articleOf(text)), knowledge).map(({ place }) => ({
    ...place,
    words: text.slice(...place.span),
  }))
}
const wordsOf = (text: string) => read(text).map(({ words }) => words)
const idsOf = (text: string) => read(text).map(({ id }) => id)

describe('a place of the article that does something', () => {
  test('is a party there', () => {
    expect(wordsOf('Traders fled to Korgandu. They went back once Korgandu paid them.')).toEqual(['Korgandu'])
  })
})

describe('names joined to a place', () => {
  test('not of somebody at her home', () => {
    const text = 'Omar Dar was seized in the city of Verba and Oksana Terel at her home.'
    expect(wordsOf(text)).not.toContain('Oksana Terel')
  })

  test('behind a short name with its dots', () => {
    expect(wordsOf('It stopped all flights between the U.S. and Venezuela.')).toContain('Venezuela')
  })
})

describe('who acts is no place', () => {
  test.each([
    'Islamabad refused the suggestion.',
    'Pakistan and Afghanistan agreed to a truce.',
    'Washington and Tehran exchanged messages.',
    'The minister told Kabul that it must act.',
    'Pakistan demands an answer from Kabul.',
    'Afghan officials denied it.',
    'There is no confidence in General Soyer.',
    'He spoke in English and wrote in July.',
    'She works at the University of Nairobi.',
    'They spoke at the Ardavan talks.',
    'The Indian side was led by a brigadier.',
    'They crossed the border at night.',
    'They withdrew from the buffer zone.',
    'Early on Thursday it stopped.',
    'Pakistani border forces fired back.',
    'She studied at the School of Public Health.',
    'She pointed the finger at Ankara.',
    'The settlement of the Varist conflict is near.',
    'Both sit in OPEC.',
    'They fired on the QRF posts.',
    'It came up in US courtrooms.',
    'There is sympathy towards Belkor.',
    'Beijing was being accused of it.',
    'Donors gave less at the Chad relief meeting.',
    'Few threw their weight behind Kenya.',
    'It was told to the Alliance for Growth in Freedom.',
    'The North accused Seoul of it.',
    'The pact signed between Kenya and the rebels has lapsed.',
    'They meddled in U.S. elections.',
    'Somebody on the US side had signed.',
    'Awa Coulibaly said so. They had visited Coulibaly before.',
  ])('%s', (text) => expect(wordsOf(text)).toEqual([]))
})

describe('names after a word of place', () => {
  test.each([
    ['Talks in Istanbul went on.', ['Istanbul']],
    ['Mortars fell near Tin Ouzal.', ['Tin Ouzal']],
    ['He fled from southern Lebanon.', ['Lebanon']],
    ['He flew from Kabul to Islamabad via Dubai.', ['Kabul', 'Islamabad', 'Dubai']],
    ['It happened in Kurram and North Waziristan.', ['Kurram', 'North Waziristan']],
    ['They met in Tromsund, Norway.', ['Tromsund', 'Norway']],
    ['Mortar fire on Kuwaykh went on.', ['Kuwaykh']],
    ['Fishermen from Tio-Sol heard it.', ['Tio-Sol']],
    ['The road between Tarim and Sefid is shut.', ['Tarim', 'Sefid']],
    ['It broke down in Oum Dar, Kessou, and Verat.', ['Oum Dar', 'Kessou', 'Verat']],
    ['Rebels held the town of Oum Dar. They entered Oum Dar at dawn.', ['Oum Dar', 'Oum Dar']],
    ['Shells hit the slope above Verat.', ['Verat']],
    ['A team had visited Verat on Thursday.', ['Verat']],
    ['A boy was killed in a Rafah air strike.', ['Rafah']],
    ['It is near the border with Rwanda.', ['Rwanda']],
    ['They would close the Strait of Larenz.', ['Strait of Larenz']],
    ['It sailed through the Persian Gulf.', ['Persian Gulf']],
    ['They left Jordan, the United Arab Emirates and Oman.', ['Jordan', 'United Arab Emirates', 'Oman']],
    ['They met at Tavri Post in Khuri sector.', ['Tavri Post', 'Khuri sector']],
    ['It hit towns such as Verat and Sel.', ['Verat', 'Sel']],
    ['Ferries lay in the ports of Verat and Sel.', ['Verat', 'Sel']],
    ['Shells fell around the capital Dorsa.', ['Dorsa']],
    ['Violence gripped Kenya for months.', ['Kenya']],
    ['The line divides the Korean peninsula.', ['Korean peninsula']],
  ])('%s', (text, wanted) => expect(wordsOf(text)).toEqual(wanted))
})

describe('the kind of place tells', () => {
  test.each([
    [
      'India violated the ceasefire in the Leepa Sector of Azad Jammu and Kashmir.',
      ['Leepa Sector', 'Azad Jammu and Kashmir'],
    ],
    ['Guns were moved off Karwan ridge.', ['Karwan ridge']],
    ['It is north of the river Yaruma.', ['river Yaruma']],
    ['They left the town of Tarim.', ['Tarim']],
    ['Attempts across the Pak-Afghan border were reported.', ['Pak-Afghan border']],
    ['They operate from Afghan soil.', ['Afghan soil']],
    ['They patrol along the Line of Control.', ['Line of Control']],
    ['Guards stood at kilometre 31.', ['kilometre 31']],
    [
      'Katale and Mweso towns were taken, and the provincial capital, Kyiv, was calm.',
      ['Katale', 'Mweso', 'Kyiv'],
    ],
    ['It fell in the rebel bastion of Oum Dar.', ['Oum Dar']],
    ['They hold the Karwa plant and Position 4.', ['Karwa plant', 'Position 4']],
    ['It was Lebanon’s northern Akkar district.', ['Akkar district']],
  ])('%s', (text, wanted) => expect(wordsOf(text)).toEqual(wanted))
})

describe('persons and peoples are no places', () => {
  test.each([
    'Boris Vuletin stayed. She walked around Vuletin twice.',
    'The fisherman Tarek Obruk wept. They stood near Obruk.',
    'Ilmo Serrat, a retired dentist, agreed. They sat around Serrat.',
    'The office called in High Commissioner Duran Velu.',
    'Tarengi officials left. They stayed in Tarengi hands.',
    'Under the Geneva text both sides leave.',
    'The fighters loyal to Juba left. A bridge near Juba is shut.',
  ])('%s', (text) => expect(wordsOf(text).filter((word) => word !== 'Juba')).toEqual([]))
})

describe('words with a capital that name no place', () => {
  test.each([
    'Secret valleys are rare.',
    'They stopped at a Tashmuri checkpoint.',
    'They photographed two Zhangdu camps.',
    'It must be in African hands.',
    'They sailed in South Korean vessels.',
    'It is a team of the Joint Mission in Marfa.',
    'They searched a camp of the Jaish-i-Sahra.',
    'Losses are put at Dh41 million.',
    'Troops loyal to Juba left.',
    'A row over Belkadira began.',
    'Somebody broke into the Liberal Renewal office.',
    'It was passed to the Centre for Ballot Integrity.',
    'She was shouted down in the Commons.',
  ])('%s', (text) => expect(wordsOf(text)).toEqual([]))
})

describe('roads, directions and headlines', () => {
  test.each([
    ['Lorries queued along the M4.', ['M4']],
    ['The truce was initialled at Lancaster House.', ['Lancaster House']],
    ['Sorties over Rukubara will end.', ['Rukubara']],
    ['Camps are in the towns of Yopalo and Santa Rita del Alto.', ['Yopalo', 'Santa Rita del Alto']],
    ['A strip to either side of the A12 was cleared.', ['A12']],
    ['The M23 and the army shelled each other.', []],
    ['It is unclear how the southern Philippines fared.', ['Philippines']],
    ['A patrol along the Suez Canal might help.', ['Suez Canal']],
    ['It fell near Fangolo, where dykes burst.', ['Fangolo']],
    ['A ship lay off Djibouti.', ['Djibouti']],
  ])('%s', (text, wanted) => expect(wordsOf(text)).toEqual(wanted))
})

test('a headline calls what happens by where it happens', () => {
  const text = 'Fangolo war goes on\nTwo were hurt near Fangolo.'
  const [headline, paragraph] = paragraphsOf(text)
  const blocks = [{ ...headline!, form: 'headline' as const }, paragraph!]
  const found = places(analyse(articleOf(text, {}, blocks)), [])
  expect(found.map(({ place, rule }) => [text.slice(...place.span), rule])).toEqual([
    ['Fangolo', 'place-of'],
    ['Fangolo', 'place-in'],
  ])
})

describe('a name that is once a place is one wherever it stands again', () => {
  test.each([
    ['Two were hurt in Gossala. The memory of Gossala is fresh.', ['Gossala', 'Gossala']],
    ['It began near Fangolo. None of this will feed Fangolo.', ['Fangolo', 'Fangolo']],
    ['It rained in Halverd. Halverd said it would sign. Nobody trusts Halverd.', ['Halverd']],
    ['They met in Moscow. None of this will help Moscow.', ['Moscow']],
  ])('%s', (text, wanted) => expect(wordsOf(text)).toEqual(wanted))
})

describe('what is said beside it tells', () => {
  test.each([
    ['Lorries set out for starving El Sarfa.', ['El Sarfa']],
    ['They know Khorima, a village of potters.', ['Khorima']],
    ['They know Khorima, 30 km north of the river.', ['Khorima']],
    ['He trusts Mubaro, a village elder.', []],
    ['Drones strayed over Gadrowal.', ['Gadrowal']],
    ['They steered it to Bandar Shoun.', ['Bandar Shoun']],
    ['There is a curfew on Lahanpura.', ['Lahanpura']],
    ['It comes from Thailand’s Muslim-majority deep south.', ['Thailand']],
  ])('%s', (text, wanted) => expect(wordsOf(text)).toEqual(wanted))
})

describe('which place it is', () => {
  test.each([
    ['Talks in Istanbul went on.', ['city:TR.34/istanbul']],
    ['Shots were heard in Kurram.', ['admin:PK.03.1172574']],
    ['They operate from Afghan soil.', ['country:AF']],
    [
      'Israeli fire killed twelve in Rafah in the Gaza Strip.',
      ['city:PS.GZ.7870260/rafaḩ', 'region:gaza-strip'],
    ],
    ['Egypt opened the gate at Rafah near Sinai.', ['city:EG.27/rafaḩ', 'region:sinai']],
    ['A court in Paris, Texas, heard it.', ['city:US.TX.277/paris', 'admin:US.TX']],
    ['A court in Paris heard it.', ['city:FR.11.75/paris']],
    [
      'He lives in Tyler, Texas. He left Tyler.',
      ['city:US.TX.423/tyler', 'admin:US.TX', 'city:US.TX.423/tyler'],
    ],
    ['It rained in Ohio. It snowed near Toledo.', ['admin:US.OH', 'city:US.OH.095/toledo']],
    ['It rained in Georgia and in Alabama.', ['admin:US.GA', 'admin:US.AL']],
    ['It rained in Athens, Georgia.', ['city:US.GA.059/athens', 'admin:US.GA']],
    ['It rained in Georgia and in Armenia.', ['country:GE', 'country:AM']],
    ['It was shelled near Tin Ouzal.', [null]],
  ])('%s', (text, ids) => expect(idsOf(text)).toEqual(ids))

  test('the process’s own places come first, in whatever spelling', () => {
    const knowledge: Knowledge = [{ id: 'p1', type: 'place', names: ['Leepa', 'Leepa Valley'], side: null }]
    expect(read('Fire was exchanged near Lipa.', knowledge)).toMatchObject([
      { words: 'Lipa', name: 'Leepa', id: 'p1' },
    ])
  })

  test('a common noun is a place where the process knows one by that name', () => {
    const knowledge: Knowledge = [{ id: 'p2', type: 'place', names: ['Buffer zone'], side: null }]
    expect(read('They withdrew from the buffer zone.', knowledge)).toMatchObject([{ id: 'p2' }])
  })

  test('two spellings of a name that nobody knows are one', () => {
    const [one, other] = read('Fire near Qarvan Dera was heard. It stopped near Karwan Dera.')
    expect(one).toMatchObject({ name: 'Qarvan Dera', id: null })
    expect(other).toMatchObject({ words: 'Karwan Dera', name: 'Qarvan Dera', id: null })
  })
})

describe('every name of a place, whoever is meant', () => {
  test.each([
    ['Washington refused; the governor of Ohio agreed.', ['Washington', 'Ohio']],
    ['Halverd said so. It rained in Halverd.', ['Halverd', 'Halverd']],
    ['Georgia Meloni spoke. Officers said that Paris Hilton left.', []],
    ['French officials and a Kenyan envoy met.', []],
  ])('%s', (text, wanted) =>
    expect(toponyms(analyse(articleOf(text)), []).map(({ place }) => text.slice(...place.span))).toEqual(
      wanted,
    ),
  )
})

describe('going out of a place, a country as well', () => {
  test.each([
    ['Some 300 patients flew out of Sanaa.', ['Sanaa']],
    ['The bombing forced the troops out of Kosovo.', ['Kosovo']],
    ['They told oil companies to leave Yemen while they could.', ['Yemen']],
    ['Two million people had to flee Syria.', ['Syria']],
    ['Vast swathes of Sudan lie fallow.', ['Sudan']],
    ['The deal left Yemen with no say.', []],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected))
})
