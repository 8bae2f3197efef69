// Regions, waters, ranges and lines that news of talks names and no list of districts has.
import { plainKey } from './folding.ts'

export type Region = { id: string; name: string }

const REGION =
  'Kashmir;Waziristan;Balochistan;Pashtunistan;Punjab;Bengal;Kurdistan;Darfur;Kordofan;Sahel;Sahara;Maghreb;Horn of Africa;Great Lakes;Donbas;Donbass;Transnistria;Abkhazia;South Ossetia;Nagorno-Karabakh;Karabakh;Golan Heights;Golan;West Bank;Gaza Strip;Gaza;Sinai;Galilee;Negev;Levant;Caucasus;Balkans;Middle East;Near East;Gulf;Central Asia;South Asia;Southeast Asia;East Asia;East Africa;West Africa;North Africa;Southern Africa;Latin America;Central America;South America;North America;Eastern Europe;Western Europe;Scandinavia;Baltics;Siberia;Crimea;Puntland;Somaliland;Jubaland;Ogaden;Tigray;Oromia;Western Sahara;Casamance;Cabinda;Biafra;Katanga;Kivu;North Kivu;South Kivu;Ituri;Mindanao;Aceh;Papua;Bougainville;Tibet;Xinjiang;Ladakh;Siachen;Aksai Chin;Northern Ireland;Ulster;Basque Country;Catalonia;Chiapas;Chaco;Amazon;Andes;Patagonia;Rojava;Idlib;Hadramawt;Hauran;Mesopotamia;Fezzan;Cyrenaica;Tripolitania;Rakhine;Kachin;Shan;Karen;Africa;Asia;Europe;Antarctica;Arctic;Himalayas;Hindu Kush;Karakoram;Safed Koh;Mount Hermon;Azad Jammu and Kashmir;Gilgit-Baltistan;Fata'
const WATER =
  'Red Sea;Black Sea;Caspian Sea;Mediterranean;Mediterranean Sea;Aegean;Aegean Sea;Adriatic;Adriatic Sea;Baltic Sea;North Sea;Arabian Sea;South China Sea;East China Sea;Yellow Sea;Sea of Azov;Sea of Japan;Sea of Galilee;Dead Sea;Aral Sea;Persian Gulf;Gulf of Aden;Gulf of Oman;Gulf of Aqaba;Gulf of Guinea;Bay of Bengal;Strait of Hormuz;Bab el-Mandeb;Bosphorus;Dardanelles;Taiwan Strait;Kerch Strait;Suez Canal;Panama Canal;Nile;Blue Nile;White Nile;Euphrates;Tigris;Jordan River;Litani;Litani River;Indus;Ganges;Brahmaputra;Kabul River;Amu Darya;Syr Darya;Kunar River;Helmand River;Dnipro;Dnieper;Dniester;Danube;Drina;Don;Volga;Congo River;Niger River;Lake Chad;Lake Tanganyika;Lake Victoria;Lake Kivu;Zambezi;Limpopo;Mekong;Orinoco;Pacific;Atlantic;Indian Ocean;Caribbean'
const LINE =
  'Line of Control;LoC;Durand Line;Blue Line;Green Line;Purple Line;Line of Actual Control;LAC;Radcliffe Line;McMahon Line;Demilitarized Zone;DMZ;Administrative Boundary Line;Philadelphi Corridor;Netzarim Corridor;Lachin Corridor;Zangezur Corridor;Suwalki Gap;Wagah Border;Attari-Wagah;Contact Line;International Border;Working Boundary;38th Parallel;Yellow Line'

/** Names that the press writes in other ways than the gazetteer. */
const ALIASES: Record<string, string> = {
  'Azad Jammu and Kashmir': 'admin:PK.06',
  AJK: 'admin:PK.06',
  'Azad Kashmir': 'admin:PK.06',
  'Jammu and Kashmir': 'admin:IN.12',
  'Occupied Kashmir': 'admin:IN.12',
  KP: 'admin:PK.03',
  'Khyber-Pakhtunkhwa': 'admin:PK.03',
  Donbass: 'region:donbas',
  Golan: 'region:golan-heights',
  Karabakh: 'region:nagorno-karabakh',
  Gaza: 'region:gaza-strip',
  LoC: 'line:line-of-control',
  LAC: 'line:line-of-actual-control',
  DMZ: 'line:demilitarized-zone',
  Dnieper: 'water:dnipro',
  Litani: 'water:litani-river',
  'Aegean Sea': 'water:aegean',
  'Mediterranean Sea': 'water:mediterranean',
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const known = new Map<string, Region>()
for (const [sort, names] of [
  ['region', REGION],
  ['water', WATER],
  ['line', LINE],
] as const)
  for (const name of names.split(';'))
    known.set(plainKey(name), { id: ALIASES[name] ?? `${sort}:${slug(name)}`, name })
for (const [name, id] of Object.entries(ALIASES)) known.set(plainKey(name), { id, name })

/** Countries in which regions lie that tell what an article is about. */
const WITHIN: Record<string, string> = {
  PS: 'gaza,gazastrip,westbank',
  IL: 'gaza,westbank,galilee,negev,golanheights,golan,blueline',
  LB: 'blueline,litani,litaniriver',
  IN: 'kashmir,ladakh,siachen,lineofcontrol,loc,jammuandkashmir',
  PK: 'kashmir,waziristan,balochistan,lineofcontrol,loc,durandline,azadjammuandkashmir,ajk,kp,khyberpakhtunkhwa,fata',
  AF: 'durandline',
  SY: 'golanheights,golan,idlib,rojava,hauran',
  UA: 'donbas,donbass,crimea',
  SD: 'darfur,kordofan',
  ET: 'tigray,oromia,ogaden',
  CD: 'northkivu,southkivu,kivu,ituri,katanga',
  SO: 'puntland,somaliland,jubaland',
  MM: 'rakhine,kachin,shan,karen',
  PH: 'mindanao',
  AZ: 'nagornokarabakh,karabakh',
  AM: 'nagornokarabakh,karabakh',
  MD: 'transnistria',
  GE: 'abkhazia,southossetia',
  LY: 'cyrenaica,fezzan,tripolitania',
  GB: 'northernireland,ulster',
  YE: 'hadramawt',
  EG: 'sinai',
  IQ: 'kurdistan',
}
const countriesByRegion = new Map<string, string[]>()
for (const [code, keys] of Object.entries(WITHIN))
  for (const key of keys.split(',')) countriesByRegion.set(key, [...(countriesByRegion.get(key) ?? []), code])

export const countriesOfRegion = (name: string): readonly string[] =>
  countriesByRegion.get(plainKey(name)) ?? []

export const regionNamed = (name: string): Region | null => known.get(plainKey(name)) ?? null

/** Abbreviations in capitals that name a place: `LoC`, `AJK`. */
export const isShortRegion = (name: string): boolean => /^(?:AJK|KP|LoC|LAC|DMZ)$/.test(name)
