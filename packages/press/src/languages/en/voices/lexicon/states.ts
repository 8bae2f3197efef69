// States by name, adjective and capital: “Pakistani”, “Islamabad” and “Pakistan” are one actor.
import { createRequire } from 'node:module'
import type { Country } from 'world-countries'

/** The state, and how the words name it. */
export type StateName = { state: string; by: 'name' | 'adjective' | 'capital' }

const EXTRA: [state: string, by: StateName['by'], words: string][] = [
  ['United States', 'name', 'US|U.S.|USA|America|the States'],
  ['United States', 'adjective', 'American|Americans|US|U.S.'],
  ['United States', 'capital', 'Washington'],
  ['United Kingdom', 'name', 'UK|U.K.|Britain|Great Britain'],
  ['United Kingdom', 'adjective', 'British|Briton|Britons|UK|U.K.'],
  ['United Arab Emirates', 'name', 'UAE|U.A.E.|Emirates'],
  ['Türkiye', 'name', 'Turkey|Turkiye|Türkiye'],
  ['Türkiye', 'adjective', 'Turkish|Turk|Turks'],
  ['Saudi Arabia', 'adjective', 'Saudi|Saudis'],
  ['DR Congo', 'name', 'DRC|Congo|Democratic Republic of Congo|Democratic Republic of the Congo'],
  ['DR Congo', 'name', 'D.R. Congo|D.R.C.|Congo-Kinshasa'],
  ['Central African Republic', 'name', 'CAR|C.A.R.'],
  ['Papua New Guinea', 'name', 'PNG'],
  ['Saudi Arabia', 'name', 'KSA'],
  ['China', 'name', 'PRC'],
  ['Bosnia and Herzegovina', 'name', 'Bosnia|Bosnia-Herzegovina|BiH'],
  ['Ivory Coast', 'name', "Côte d'Ivoire|Cote d'Ivoire"],
  ['Ivory Coast', 'capital', 'Abidjan'],
  ['Myanmar', 'name', 'Burma'],
  ['Czechia', 'name', 'Czech Republic'],
  ['Netherlands', 'name', 'Holland'],
  ['Netherlands', 'adjective', 'Dutchman|Dutchwoman'],
  ['Netherlands', 'capital', 'The Hague|Hague'],
  ['Palestine', 'name', 'Palestinian Authority|PA'],
  ['Palestine', 'adjective', 'Palestinians'],
  ['Israel', 'capital', 'Tel Aviv'],
  ['Ukraine', 'capital', 'Kiev'],
  ['Afghanistan', 'adjective', 'Afghans'],
  ['Kosovo', 'adjective', 'Kosovan|Kosovar'],
  ['Kosovo', 'capital', 'Pristina|Prishtina'],
  ['India', 'capital', 'Delhi'],
  ['Pakistan', 'capital', 'Rawalpindi'],
  ['Myanmar', 'capital', 'Nay Pyi Taw|Naypyitaw|Naypyidaw|Yangon'],
  ['Palestine', 'capital', 'Ramallah'],
  ['Taiwan', 'capital', 'Taipei'],
  ['Yemen', 'capital', "Sanaa|Sana'a"],
  ['Mongolia', 'capital', 'Ulaanbaatar|Ulan Bator'],
  ['Colombia', 'capital', 'Bogota'],
  ['Paraguay', 'capital', 'Asuncion'],
  ['Cameroon', 'capital', 'Yaounde'],
  ['Moldova', 'capital', 'Chisinau'],
  ['Brazil', 'capital', 'Brasilia'],
  ['Togo', 'capital', 'Lome'],
  ['Burundi', 'capital', 'Bujumbura|Gitega'],
  ['Bolivia', 'capital', 'La Paz'],
  ['Benin', 'capital', 'Cotonou'],
  ['Nepal', 'adjective', 'Nepali|Nepalis'],
  ['Argentina', 'adjective', 'Argentinian|Argentinians'],
  ['Maldives', 'adjective', 'Maldivian|Maldivians'],
  ['Timor-Leste', 'adjective', 'Timorese'],
  ['Timor-Leste', 'name', 'East Timor'],
  ['Papua New Guinea', 'adjective', 'Papuan|Papuans'],
  ['Republic of the Congo', 'name', 'Congo-Brazzaville|Republic of Congo'],
  ['United States', 'name', 'U.S'],
  ['Kyrgyzstan', 'adjective', 'Kyrgyz'],
  ['Kazakhstan', 'adjective', 'Kazakh'],
  ['Uzbekistan', 'adjective', 'Uzbek'],
  ['Tajikistan', 'adjective', 'Tajik'],
  ['Turkmenistan', 'adjective', 'Turkmen'],
  ['Azerbaijan', 'adjective', 'Azeri|Azeris'],
  ['Iceland', 'adjective', 'Icelandic'],
  ['Ireland', 'adjective', 'Irishman|Irishwoman'],
  ['New Zealand', 'adjective', 'New Zealand'],
  ['Botswana', 'adjective', 'Botswanan'],
  ['Lesotho', 'adjective', 'Basotho'],
  ['Nicaragua', 'capital', 'Managua'],
  ['Nigeria', 'capital', 'Lagos'],
  ['Tanzania', 'capital', 'Dar es Salaam'],
  ['Kazakhstan', 'capital', 'Nur-Sultan'],
  ['North Korea', 'name', 'DPRK'],
  ['South Korea', 'name', 'ROK'],
  ['Russia', 'name', 'Russian Federation|Soviet Union'],
  ['Russia', 'adjective', 'Soviet'],
  ['Spain', 'adjective', 'Spaniard|Spaniards'],
  ['Finland', 'adjective', 'Finn|Finns'],
  ['Sweden', 'adjective', 'Swede|Swedes'],
  ['Denmark', 'adjective', 'Dane|Danes'],
  ['Poland', 'adjective', 'Pole|Poles'],
  ['France', 'adjective', 'Frenchman|Frenchwoman'],
  ['United Kingdom', 'adjective', 'Englishman|Scot|Welshman|English|Scottish|Welsh'],
  ['Philippines', 'adjective', 'Philippine|Filipino'],
  ['Luxembourg', 'adjective', 'Luxembourg'],
  ['Vatican City', 'name', 'Vatican|Holy See'],
  ['Eswatini', 'name', 'Swaziland'],
  ['North Macedonia', 'name', 'Macedonia'],
  ['Bosnia and Herzegovina', 'name', 'Bosnia'],
  ['Turkish Cypriots', 'adjective', 'Turkish Cypriot|Turkish Cypriots'],
  ['Greek Cypriots', 'adjective', 'Greek Cypriot|Greek Cypriots'],
  ['Bosnian Serbs', 'adjective', 'Bosnian Serb|Bosnian Serbs'],
  ['Bosnian Croats', 'adjective', 'Bosnian Croat|Bosnian Croats'],
]

const key = (words: string) => words.normalize('NFC').toLowerCase().replaceAll('’', "'")

let names: Map<string, StateName> | null = null

/** Read on first use: most articles need it, the program's start does not. */
const all = (): Map<string, StateName> => {
  if (names) return names
  const countries = createRequire(import.meta.url)('world-countries') as Country[]
  const found = new Map<string, StateName>()
  const learn = (words: string | undefined, state: string, by: StateName['by']) => {
    if (words && words.length > 1 && !found.has(key(words))) found.set(key(words), { state, by })
  }
  for (const [state, by, words] of EXTRA) for (const word of words.split('|')) learn(word, state, by)
  // Lands first that are states of their own: “French” is not French Guiana's.
  const sorted = [...countries].sort((one, other) => Number(other.independent) - Number(one.independent))
  for (const { name } of sorted) {
    learn(name.common, name.common, 'name')
    learn(name.official, name.common, 'name')
  }
  for (const { name, demonyms } of sorted)
    for (const word of demonyms?.eng?.m.split(/, | or /) ?? []) {
      learn(word, name.common, 'adjective')
      if (!/(?:s|sh|ch|ese)$/.test(word)) learn(`${word}s`, name.common, 'adjective')
    }
  for (const { name, capital, independent } of sorted)
    if (independent)
      for (const city of capital ?? []) learn(city.replace(/ D\.C\.$/, ''), name.common, 'capital')
  names = found
  return found
}

/** The state of the real world that goes by these words; undefined: none. */
export const stateOf = (words: string): StateName | undefined => all().get(key(words))
