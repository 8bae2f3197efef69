// Regions, waters, ranges and lines that news of talks names and no list of districts has.
import { plainKey } from './folding.ts'

export type Region = { id: string; name: string }

const REGION =
  'Kashmir;Waziristan;Balochistan;Pashtunistan;Punjab;Bengal;Kurdistan;Darfur;Kordofan;Sahel;Sahara;Maghreb;Horn of Africa;Great Lakes;Donbas;Donbass;Transnistria;Abkhazia;South Ossetia;Nagorno-Karabakh;Karabakh;Golan Heights;Golan;West Bank;Gaza Strip;Gaza;Sinai;Galilee;Negev;Levant;Caucasus;Balkans;Middle East;Near East;Gulf;Central Asia;South Asia;Southeast Asia;East Asia;East Africa;West Africa;North Africa;Southern Africa;Latin America;Central America;South America;North America;Eastern Europe;Western Europe;Scandinavia;Baltics;Siberia;Crimea;Puntland;Somaliland;Jubaland;Ogaden;Tigray;Oromia;Western Sahara;Casamance;Cabinda;Biafra;Katanga;Kivu;North Kivu;South Kivu;Ituri;Mindanao;Aceh;Papua;Bougainville;Tibet;Xinjiang;Ladakh;Siachen;Aksai Chin;Northern Ireland;Ulster;Basque Country;Catalonia;Chiapas;Chaco;Amazon;Andes;Patagonia;Rojava;Idlib;Hadramawt;Hauran;Mesopotamia;Fezzan;Cyrenaica;Tripolitania;Rakhine;Kachin;Shan;Karen;Africa;Asia;Europe;Antarctica;Arctic;Himalayas;Hindu Kush;Karakoram;Safed Koh;Mount Hermon;Alps;Pyrenees;Apennines;Carpathians;Urals;Ural Mountains;Rocky Mountains;Rockies;Appalachians;Sierra Nevada;Sierra Madre;Atlas Mountains;Zagros;Zagros Mountains;Alborz;Taurus Mountains;Pamirs;Pamir;Tian Shan;Tien Shan;Altai;Pontic Mountains;Nuba Mountains;Blue Mountains;Drakensberg;Rwenzori;Qandil;Qandil Mountains;Sinjar Mountain;Mount Everest;Everest;K2;Mont Blanc;Mount Kilimanjaro;Kilimanjaro;Mount Fuji;Mount Ararat;Mount Lebanon;Mount Sinai;Temple Mount;Vesuvius;Etna;Matterhorn;Gobi;Gobi Desert;Sahara Desert;Kalahari;Namib;Thar;Thar Desert;Negev Desert;Sinai Peninsula;Sonoran Desert;Mojave Desert;Syrian Desert;Empty Quarter;Registan;Iberia;Iberian Peninsula;Arabian Peninsula;Korean Peninsula;Crimean Peninsula;Balkan Peninsula;Kamchatka;Sakhalin;Kuril Islands;Kurils;Manchuria;Anatolia;Thrace;Silesia;Galicia;Moldavia;Bessarabia;Transylvania;Bohemia;Moravia;Bavaria;Saxony;Rhineland;Ruhr;Flanders;Wallonia;Brittany;Normandy;Provence;Alsace;Corsica;Sardinia;Sicily;Tuscany;Lombardy;Andalusia;Castile;Macedonia;Vojvodina;Sandzak;Krajina;Slavonia;Dalmatia;Istria;Herzegovina;Republika Srpska;Srpska;Lapland;Karelia;Kaliningrad;Dagestan;Chechnya;Ingushetia;North Ossetia;North Caucasus;South Caucasus;Tatarstan;Bashkortostan;Yakutia;Inner Mongolia;Ferghana Valley;Fergana Valley;Khorasan;Sistan;Khuzestan;Makran;Baluchistan;Sindh;Swat Valley;Khyber Pass;Wakhan Corridor;Panjshir Valley;Panjshir;Kashmir Valley;Deccan;Assam;Nagaland;Manipur;Terai;Chittagong Hill Tracts;Arakan;Golden Triangle;Indochina;Borneo;Sumatra;Java;Sulawesi;Kalimantan;Bali;Timor;West Papua;Luzon;Visayas;Sulu;Sulu Archipelago;Palawan;Spratly Islands;Spratlys;Paracel Islands;Paracels;Scarborough Shoal;Senkaku Islands;Diaoyu Islands;Second Thomas Shoal;Taiwan Island;Hokkaido;Honshu;Kyushu;Okinawa;Jeju;Hainan;Falklands;Falkland Islands;Chagos;Chagos Islands;Diego Garcia;Canary Islands;Azores;Balearic Islands;Hebrides;Orkney;Shetland;Channel Islands;Isle of Wight;Isle of Man;Gibraltar;Ceuta;Melilla;Crete;Rhodes;Lesbos;Cyclades;Peloponnese;Attica;Gotland;Svalbard;Socotra;Lamu;Pemba Island;Cabo Delgado;Zambezia;Barotseland;Ogoniland;Niger Delta;Middle Belt;Ambazonia;Azawad;Liptako-Gourma;Tibesti;Bekaa Valley;Bekaa;Beqaa;Shebaa Farms;Wadi Araba;Jordan Valley;Judea;Samaria;Upper Galilee;Gush Etzion;East Jerusalem;Old City;Western Wall;Sheikh Jarrah;Al-Aqsa;Rafah Crossing;Kerem Shalom;Nineveh Plains;Anbar;Sunni Triangle;Al-Tanf;Blue Nile State;Abyei;Equatoria;Upper Nile;Jonglei;Gedo;Somali Region;Afar;Amhara;Great Rift Valley;Rift Valley;Midwest;New England;Pacific Northwest;Deep South;Great Plains;Gulf Coast;East Coast;West Coast;Silicon Valley;Bay Area;Appalachia;Long Island;Manhattan;Staten Island;Cape Cod;Yucatan;Yucatán;Baja California;Darien Gap;Darién Gap;Essequibo;Guajira;Mosquito Coast;Tierra del Fuego;Easter Island;Galapagos;Galápagos Islands;Antilles;West Indies;Hispaniola;Polynesia;Melanesia;Micronesia;Oceania;Australasia;Subcontinent;Indian Subcontinent;Eurasia;Far East;Indo-Pacific;Asia-Pacific;Sub-Saharan Africa;Benelux;Low Countries;British Isles;Home Counties;Midlands;Azad Jammu and Kashmir;Gilgit-Baltistan;Fata'
const WATER =
  'Red Sea;Black Sea;Caspian Sea;Mediterranean;Mediterranean Sea;Aegean;Aegean Sea;Adriatic;Adriatic Sea;Baltic Sea;North Sea;Arabian Sea;South China Sea;East China Sea;Yellow Sea;Sea of Azov;Sea of Japan;Sea of Galilee;Dead Sea;Aral Sea;Persian Gulf;Gulf of Aden;Gulf of Oman;Gulf of Aqaba;Gulf of Guinea;Bay of Bengal;Strait of Hormuz;Bab el-Mandeb;Bosphorus;Dardanelles;Taiwan Strait;Kerch Strait;Suez Canal;Panama Canal;Nile;Blue Nile;White Nile;Euphrates;Tigris;Jordan River;Litani;Litani River;Indus;Ganges;Brahmaputra;Kabul River;Amu Darya;Syr Darya;Kunar River;Helmand River;Dnipro;Dnieper;Dniester;Danube;Drina;Don;Volga;Congo River;Niger River;Lake Chad;Lake Tanganyika;Lake Victoria;Lake Kivu;Zambezi;Limpopo;Mekong;Orinoco;Thames;Seine;Rhine;Rhône;Loire;Elbe;Oder;Vistula;Neva;Po River;Tiber;Tagus;Ebro;Sava;Tisza;Prut;Don River;Volga River;Ob River;Lena River;Amur;Yalu;Tumen;Yangtze;Yellow River;Irrawaddy;Salween;Chao Phraya;Jhelum;Chenab;Sutlej;Beas;Yamuna;Teesta;Kosi;Helmand;Hari Rud;Harirud;Aras;Araxes;Kura;Enguri;Inguri;Karun;Shatt al-Arab;Khabur;Orontes;Yarmouk;Jordan;Awash;Omo;Juba River;Shabelle;Blue Nile River;Atbara;Bahr el Ghazal;Sobat;Ubangi;Kasai;Rovuma;Ruvuma;Orange River;Senegal River;Volta;Benue;Mississippi;Mississippi River;Missouri River;Ohio River;Colorado River;Rio Grande;Hudson River;Potomac;St. Lawrence River;Yukon River;Amazon River;Parana River;Putumayo;Magdalena River;Nile River;Euphrates River;Tigris River;Indus River;Danube River;Dnieper River;Dnipro River;Dniester River;Rhine River;Mekong River;English Channel;Irish Sea;Celtic Sea;Bay of Biscay;Baltic;Gulf of Finland;Gulf of Bothnia;Barents Sea;White Sea;Kara Sea;Bering Sea;Bering Strait;Sea of Okhotsk;Sea of Marmara;Marmara;Ionian Sea;Tyrrhenian Sea;Ligurian Sea;Strait of Gibraltar;Strait of Malacca;Malacca Strait;Straits of Malacca;Strait of Tiran;Tiran;Mandeb Strait;Kattegat;Skagerrak;Andaman Sea;Philippine Sea;Sulu Sea;Celebes Sea;Java Sea;Coral Sea;Tasman Sea;Timor Sea;Gulf of Thailand;Gulf of Tonkin;Bohai Sea;Gulf of Mexico;Gulf of California;Caribbean Sea;Hudson Bay;Great Lakes;Lake Erie;Lake Ontario;Lake Michigan;Lake Superior;Lake Huron;Lake Geneva;Lake Baikal;Lake Van;Lake Urmia;Lake Turkana;Lake Malawi;Lake Albert;Lake Edward;Lake Volta;Lake Titicaca;Lake Nasser;Lake Assad;Kakhovka Reservoir;Chesapeake Bay;San Francisco Bay;Puget Sound;Pacific Ocean;Atlantic Ocean;Arctic Ocean;Southern Ocean;North Atlantic;South Pacific;Western Pacific;Pacific;Atlantic;Indian Ocean;Caribbean'
const LINE =
  'Line of Control;LoC;Durand Line;Blue Line;Green Line;Purple Line;Line of Actual Control;LAC;Radcliffe Line;McMahon Line;Demilitarized Zone;DMZ;Administrative Boundary Line;Philadelphi Corridor;Netzarim Corridor;Lachin Corridor;Zangezur Corridor;Suwalki Gap;Wagah Border;Attari-Wagah;Contact Line;International Border;Working Boundary;38th Parallel;Yellow Line;Iron Curtain;Maginot Line;Mannerheim Line;Curzon Line;Khyber Pass;Torkham Crossing;Rafah Border Crossing;Allenby Bridge;King Hussein Bridge;Erez Crossing;Salang Pass;Salang Tunnel;Silk Road;Karakoram Highway;Northern Limit Line;Nine-Dash Line'

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
