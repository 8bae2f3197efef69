// How likely a name means this place and not another of that name, when nothing near it tells. The gazetteer has no numbers
// of people; capitals, cities that name a time zone, seats of districts and the list below stand in for them.
import { countryByCode } from './countries.ts'
import { plainKey } from './folding.ts'
import type { GazetteerEntry } from './gazetteer.ts'

/** Cities that the world's press means by these names; code of the country, then names, some with their district. */
const LARGE: Record<string, string> = {
  AE: 'Dubai,Sharjah',
  AF: 'Kandahar,Herat,Jalalabad,Kunduz,Mazar-e Sharif,Ghazni,Khost,Lashkar Gah,Spin Boldak',
  AM: 'Goris,Kapan,Gyumri',
  AT: 'Salzburg,Graz,Linz,Innsbruck',
  AU: 'Melbourne,Canberra,Perth,Brisbane',
  AZ: 'Ganja,Shusha,Lachin,Stepanakert',
  BA: 'Banja Luka,Mostar,Srebrenica,Tuzla,Dayton',
  BD: 'Chittagong',
  BE: 'Antwerp,Ghent',
  BR: 'Rio de Janeiro,Brasilia,Salvador,Recife',
  CA: 'Montreal,Vancouver,Calgary,Quebec',
  CD: 'Goma,Bukavu,Kisangani,Bunia,Beni,Uvira',
  CH: 'Geneva,Zurich,Basel,Lausanne,Lugano,Montreux',
  CN: 'Shanghai,Guangzhou,Shenzhen,Kunming,Urumqi,Wuhan,Tianjin',
  CO: 'Medellin,Cali,Barranquilla,Cucuta',
  CY: 'Limassol,Larnaca,Famagusta',
  CZ: 'Brno,Ostrava',
  DE: 'Hamburg,Munich,Cologne,Frankfurt am Main,Bonn,Dresden,Stuttgart,Leipzig',
  DZ: 'Oran,Tamanrasset',
  EG: 'Alexandria,Sharm el-Sheikh,Rafah,Suez,Aswan,Luxor,Port Said,Ismailia',
  ES: 'Barcelona,Seville,Valencia,Bilbao',
  ET: 'Mekele,Gondar,Bahir Dar,Dire Dawa',
  FR: 'Lyon,Marseille,Strasbourg,Nice,Bordeaux,Toulouse',
  GB: 'Belfast,Edinburgh,Manchester,Birmingham,Glasgow,Liverpool,Cardiff,Derry',
  GE: 'Batumi,Sukhumi,Tskhinvali,Gori',
  GR: 'Thessaloniki',
  IN: 'Mumbai,Delhi,New Delhi,Kolkata,Chennai,Bengaluru,Hyderabad,Srinagar,Jammu,Amritsar,Lucknow,Imphal,Guwahati,Leh,Uri,Poonch,Pahalgam',
  IL: 'Tel Aviv,Haifa,Eilat,Ashdod,Sderot,Beersheba',
  IQ: 'Mosul,Basra,Kirkuk,Erbil,Sulaymaniyah,Najaf,Karbala,Fallujah,Sinjar',
  IR: 'Isfahan,Mashhad,Tabriz,Shiraz,Qom,Bandar Abbas,Zahedan',
  IT: 'Milan,Naples,Turin,Venice,Florence,Bologna,Trieste,Genoa',
  JP: 'Osaka,Hiroshima,Nagasaki,Kyoto',
  KE: 'Mombasa,Kisumu,Garissa',
  LB: 'Tripoli,Sidon,Tyre,Naqoura,Baalbek',
  LK: 'Jaffna,Trincomalee,Kandy',
  LY: 'Benghazi,Sirte,Misrata,Tobruk,Derna,Sabha',
  MA: 'Casablanca,Marrakesh,Tangier,Skhirat',
  ML: 'Timbuktu,Gao,Kidal,Mopti,Menaka',
  MM: 'Yangon,Mandalay,Myitkyina,Lashio,Sittwe,Myawaddy',
  MZ: 'Beira,Nampula,Pemba,Palma',
  NG: 'Lagos,Kano,Maiduguri,Kaduna,Port Harcourt,Jos',
  NL: 'The Hague,Rotterdam',
  NP: 'Pokhara',
  PH: 'Davao,Zamboanga City,Cotabato,Marawi City,Jolo',
  PK: 'Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Multan,Faisalabad,Muzaffarabad,Chaman,Torkham,Gwadar,Bannu,Swat,Mingora,Abbottabad,Sialkot,Hyderabad,Miranshah,Parachinar,Gilgit',
  PL: 'Krakow,Gdansk,Lublin,Rzeszow',
  PS: 'Gaza,Khan Yunis,Rafah,Jenin,Nablus,Hebron,Ramallah,Bethlehem,Jericho,Tulkarm,Jabalya',
  RU: 'Saint Petersburg,Sochi,Kazan,Belgorod,Kursk,Grozny,Rostov-na-Donu,Vladivostok',
  RS: 'Novi Sad,Nis',
  SA: 'Jeddah,Mecca,Medina,Dammam,Taif',
  SD: 'Port Sudan,Omdurman,El Fasher,Nyala,El Geneina,El Obeid',
  SO: 'Kismayo,Baidoa,Hargeisa,Garowe,Bosaso',
  SS: 'Malakal,Bentiu,Bor,Wau',
  SY: 'Aleppo,Homs,Idlib,Hama,Raqqa,Deir ez-Zor,Latakia,Daraa,Afrin,Kobani,Qamishli',
  TR: 'Istanbul,Izmir,Antalya,Diyarbakir,Gaziantep,Adana,Konya,Van,Hakkari,Sirnak,Mardin,Bursa',
  TZ: 'Arusha,Dar es Salaam,Zanzibar',
  UA: 'Kharkiv,Odesa,Lviv,Donetsk,Luhansk,Mariupol,Kherson,Zaporizhzhya,Dnipro,Bakhmut,Avdiivka,Pokrovsk,Kramatorsk,Sumy,Chernihiv,Sevastopol,Simferopol',
  US: 'New York City,Washington@DC,Los Angeles@CA,Chicago@IL,Houston@TX,Boston@MA,Philadelphia@PA,Dallas@TX,Miami@FL,Atlanta@GA,San Francisco@CA,Seattle@WA,Detroit@MI,Denver@CO,Phoenix@AZ,Minneapolis@MN,New Orleans@LA,Las Vegas@NV,Baltimore@MD,Cleveland@OH,Pittsburgh@PA,St. Louis@MO,San Diego@CA,Portland@OR,Dayton@OH,Austin@TX,Memphis@TN,Nashville@TN,Columbus@OH,Charlotte@NC,Springfield@IL,Indianapolis@IN,Milwaukee@WI,Honolulu@HI,Anchorage@AK',
  UZ: 'Samarkand,Termez,Bukhara',
  VN: 'Ho Chi Minh City,Da Nang,Hue',
  YE: 'Aden,Hodeidah,Al Hudaydah,Taiz,Marib,Mukalla',
  ZA: 'Cape Town,Johannesburg,Durban,Pretoria',
}

let large: Set<string> | null = null
let zones: Set<string> | null = null

const isLarge = ({ country, admin1 }: GazetteerEntry, key: string): boolean => {
  large ??= new Set(
    Object.entries(LARGE).flatMap(([code, names]) =>
      names.split(',').map((name) => {
        const [city, state] = name.split('@') as [string, string?]
        return `${state ? `${code}.${state}` : code} ${plainKey(city)}`
      }),
    ),
  )
  return large.has(`${country} ${key}`) || large.has(`${admin1} ${key}`)
}

const namesZone = (key: string): boolean => {
  zones ??= new Set(Intl.supportedValuesOf('timeZone').map((zone) => plainKey(zone.split('/').at(-1)!)))
  return zones.has(key)
}

/** From 0; a capital is above all, then large cities, seats of districts, districts. */
export const prominenceOf = (entry: GazetteerEntry, seats: ReadonlySet<string>): number => {
  const key = plainKey(entry.name)
  const { country, level } = entry
  const isCapital = countryByCode(country)?.capitals.some((city) => plainKey(city) === key) ?? false
  if (level !== 'settlement') return (level === 'admin1' ? 4 : 1.5) + (isCapital ? 1 : 0)
  return (
    2 +
    (isCapital ? 6 : 0) +
    (isLarge(entry, key) ? 5 : 0) +
    (namesZone(key) ? 2 : 0) +
    (entry.admin1 !== null && seats.has(entry.admin1) ? 2.5 : 0)
  )
}
