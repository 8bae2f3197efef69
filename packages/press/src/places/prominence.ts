// How likely a name means this place and not another of that name, when nothing near it tells. The gazetteer has no numbers
// of people; capitals, cities that name a time zone, seats of districts and the list below stand in for them.
import { countryByCode } from './countries.ts'
import { plainKey } from './folding.ts'
import type { GazetteerEntry } from './gazetteer.ts'

/** Cities that the world's press means by these names; code of the country, then names, some with their district. */
const LARGE: Record<string, string> = {
  AE: 'Dubai,Sharjah,Abu Dhabi,Fujairah',
  AF: 'Kandahar,Herat,Jalalabad,Kunduz,Mazar-e Sharif,Ghazni,Khost,Lashkar Gah,Spin Boldak',
  AL: 'Durres,Vlore',
  AM: 'Goris,Kapan,Gyumri,Vanadzor,Meghri',
  AO: 'Huambo,Lobito,Cabinda',
  AR: 'Cordoba,Rosario,Mendoza,Mar del Plata',
  AT: 'Salzburg,Graz,Linz,Innsbruck,Vienna',
  AU: 'Melbourne,Canberra,Perth,Brisbane,Sydney,Adelaide,Hobart,Darwin,Newcastle,Geelong,Cairns',
  AZ: 'Ganja,Shusha,Lachin,Stepanakert,Khankendi,Sumqayit,Lankaran,Nakhchivan',
  BA: 'Banja Luka,Mostar,Srebrenica,Tuzla,Dayton,Zenica,Bihac,Brcko,Gorazde',
  BD: 'Chittagong,Sylhet,Khulna,Rajshahi,Coxs Bazar',
  BE: 'Antwerp,Ghent,Liege,Charleroi,Bruges',
  BG: 'Varna,Plovdiv,Burgas',
  BI: 'Gitega',
  BO: 'Santa Cruz de la Sierra,Cochabamba,La Paz',
  BR: 'Rio de Janeiro,Brasilia,Salvador,Recife,Sao Paulo,Fortaleza,Belo Horizonte,Manaus,Curitiba,Porto Alegre,Belem',
  BY: 'Gomel,Brest,Vitebsk',
  CA: 'Montreal,Vancouver,Calgary,Quebec,Toronto,Edmonton,Winnipeg,Halifax,Hamilton,Quebec City,Regina,Saskatoon,Victoria,London',
  CD: 'Goma,Bukavu,Kisangani,Bunia,Beni,Uvira,Lubumbashi,Kananga,Mbuji-Mayi',
  CH: 'Geneva,Zurich,Basel,Lausanne,Lugano,Montreux,Bern,Lucerne,Davos',
  CI: 'Abidjan,Bouake',
  CL: 'Valparaiso,Concepcion',
  CM: 'Douala,Bamenda,Buea',
  CN: 'Shanghai,Guangzhou,Shenzhen,Kunming,Urumqi,Wuhan,Tianjin,Hong Kong,Chongqing,Chengdu,Nanjing,Hangzhou,Xian,Harbin,Shenyang,Lhasa,Kashgar,Dalian,Qingdao',
  CO: 'Medellin,Cali,Barranquilla,Cucuta,Cartagena,Buenaventura',
  CU: 'Santiago de Cuba',
  CY: 'Limassol,Larnaca,Famagusta',
  CZ: 'Brno,Ostrava',
  DE: 'Hamburg,Munich,Cologne,Frankfurt am Main,Bonn,Dresden,Stuttgart,Leipzig,Duesseldorf,Düsseldorf,Frankfurt,Hannover,Bremen,Nuremberg,Essen,Dortmund,Kiel',
  DK: 'Aarhus,Odense',
  DO: 'Santiago',
  DZ: 'Oran,Tamanrasset,Constantine,Annaba',
  EC: 'Guayaquil',
  EE: 'Narva',
  EG: 'Alexandria,Sharm el-Sheikh,Rafah,Suez,Aswan,Luxor,Port Said,Ismailia,Giza,Mansoura,El Arish',
  ES: 'Barcelona,Seville,Valencia,Bilbao,Malaga,Zaragoza,Granada,Cordoba,Toledo,Pamplona',
  ET: 'Mekele,Gondar,Bahir Dar,Dire Dawa,Adigrat,Axum,Lalibela,Jimma,Adwa,Shire',
  FI: 'Turku,Tampere',
  FR: 'Lyon,Marseille,Strasbourg,Nice,Bordeaux,Toulouse,Lille,Nantes,Toulon,Grenoble,Calais,Reims,Rennes,Cannes,Dijon,Le Havre',
  GB: 'Belfast,Edinburgh,Manchester,Birmingham,Glasgow,Liverpool,Cardiff,Derry,Leeds,Bristol,Newcastle upon Tyne,Sheffield,Nottingham,Oxford,Cambridge,Southampton,Portsmouth,Aberdeen,Dundee,Swansea,Plymouth,Leicester,Coventry,Brighton,York,Norwich,Bath,Dover,Londonderry,Hull,Bradford,Wolverhampton,Sunderland,Exeter,Durham',
  GE: 'Batumi,Sukhumi,Tskhinvali,Gori,Kutaisi,Zugdidi,Poti',
  GH: 'Kumasi,Tamale',
  GN: 'Kankan',
  GR: 'Thessaloniki,Patras,Piraeus',
  HN: 'San Pedro Sula',
  HR: 'Split,Rijeka,Dubrovnik,Vukovar,Osijek,Knin',
  HT: 'Cap-Haitien,Les Cayes,Jacmel',
  HU: 'Debrecen,Szeged',
  ID: 'Surabaya,Bandung,Medan,Makassar,Banda Aceh,Denpasar,Yogyakarta',
  IE: 'Cork,Galway,Limerick',
  IL: 'Tel Aviv,Haifa,Eilat,Ashdod,Sderot,Beersheba,Nazareth,Ashkelon,Netanya,Tiberias,Acre,Kiryat Shmona,Nahariya,Metula',
  IN: 'Mumbai,Delhi,New Delhi,Kolkata,Chennai,Bengaluru,Hyderabad,Srinagar,Jammu,Amritsar,Lucknow,Imphal,Guwahati,Leh,Uri,Poonch,Pahalgam,Ahmedabad,Pune,Jaipur,Kanpur,Nagpur,Patna,Bhopal,Indore,Surat,Varanasi,Agra,Kochi,Chandigarh,Goa,Ayodhya,Shillong,Kohima,Aizawl,Agartala,Bangalore,Bombay,Calcutta,Madras,Mysore,Visakhapatnam',
  IQ: 'Mosul,Basra,Kirkuk,Erbil,Sulaymaniyah,Najaf,Karbala,Fallujah,Sinjar,Ramadi,Tikrit,Samarra,Baqubah,Duhok,Nasiriyah,Amarah,Tal Afar',
  IR: 'Isfahan,Mashhad,Tabriz,Shiraz,Qom,Bandar Abbas,Zahedan,Ahvaz,Kerman,Yazd,Bushehr,Natanz,Rasht,Hamadan,Kermanshah,Abadan',
  IT: 'Milan,Naples,Turin,Venice,Florence,Bologna,Trieste,Genoa,Palermo,Bari,Catania,Verona,Pisa,Padua,Siena',
  JO: 'Aqaba,Irbid,Zarqa',
  JP: 'Osaka,Hiroshima,Nagasaki,Kyoto,Nagoya,Yokohama,Sapporo,Fukushima,Fukuoka,Kobe,Sendai',
  KE: 'Mombasa,Kisumu,Garissa,Nakuru,Eldoret,Lamu,Mandera,Wajir',
  KG: 'Osh',
  KR: 'Busan,Incheon,Daegu,Gwangju,Panmunjom',
  KW: 'Jahra',
  KZ: 'Almaty,Shymkent,Aktau',
  LB: 'Tripoli,Sidon,Tyre,Naqoura,Baalbek',
  LK: 'Jaffna,Trincomalee,Kandy,Galle,Batticaloa',
  LT: 'Kaunas,Klaipeda',
  LV: 'Daugavpils',
  LY: 'Benghazi,Sirte,Misrata,Tobruk,Derna,Sabha,Zawiya,Zuwara,Ajdabiya,Bayda,Ghadames',
  MA: 'Casablanca,Marrakesh,Tangier,Skhirat,Rabat,Fes,Agadir,Ouarzazate',
  MD: 'Tiraspol,Bender',
  ME: 'Niksic',
  MG: 'Toamasina',
  MK: 'Tetovo,Ohrid',
  ML: 'Timbuktu,Gao,Kidal,Mopti,Menaka',
  MM: 'Yangon,Mandalay,Myitkyina,Lashio,Sittwe,Myawaddy,Naypyidaw,Bago,Mawlamyine',
  MW: 'Blantyre',
  MX: 'Tijuana,Monterrey,Guadalajara,Ciudad Juarez,Acapulco,Cancun,Oaxaca,Culiacan,Puebla,Veracruz',
  MY: 'George Town,Johor Bahru,Kota Kinabalu,Kuching,Penang',
  MZ: 'Beira,Nampula,Pemba,Palma,Tete,Mocimboa da Praia',
  NE: 'Agadez,Diffa,Zinder',
  NG: 'Lagos,Kano,Maiduguri,Kaduna,Port Harcourt,Jos,Ibadan,Benin City,Enugu,Sokoto,Warri,Calabar,Zaria,Katsina',
  NI: 'Leon',
  NL: 'The Hague,Rotterdam,Utrecht,Eindhoven,Groningen',
  NO: 'Bergen,Trondheim,Tromso,Stavanger',
  NP: 'Pokhara,Biratnagar,Janakpur',
  NZ: 'Auckland,Christchurch,Dunedin',
  OM: 'Salalah',
  PE: 'Arequipa,Cusco,Trujillo',
  PH: 'Davao,Zamboanga City,Cotabato,Marawi City,Jolo,Cebu City,Quezon City,Iligan,Iloilo,Baguio,Manila',
  PK: 'Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Multan,Faisalabad,Muzaffarabad,Chaman,Torkham,Gwadar,Bannu,Swat,Mingora,Abbottabad,Sialkot,Hyderabad,Miranshah,Parachinar,Gilgit,Mardan,Kohat,Hangu,Dera Ismail Khan,Wana,Sukkur,Bahawalpur,Sargodha,Gujranwala,Turbat,Khuzdar,Sibi,Rahim Yar Khan',
  PL: 'Krakow,Gdansk,Lublin,Rzeszow,Wroclaw,Poznan,Lodz,Szczecin,Katowice,Bialystok',
  PS: 'Gaza,Khan Yunis,Rafah,Jenin,Nablus,Hebron,Ramallah,Bethlehem,Jericho,Tulkarm,Jabalya',
  PT: 'Porto,Coimbra',
  RO: 'Cluj-Napoca,Timisoara,Constanta,Iasi',
  RS: 'Novi Sad,Nis',
  RU: 'Saint Petersburg,Sochi,Kazan,Belgorod,Kursk,Grozny,Rostov-na-Donu,Vladivostok,Novosibirsk,Yekaterinburg,Nizhny Novgorod,Samara,Omsk,Volgograd,Murmansk,Kaliningrad,Bryansk,Voronezh,Krasnodar,Smolensk,Pskov,Makhachkala,Beslan,Irkutsk,Khabarovsk,Perm,Ufa,Chelyabinsk',
  RW: 'Gisenyi',
  SA: 'Jeddah,Mecca,Medina,Dammam,Taif,Abha,Tabuk,Najran,Jizan,Dhahran',
  SD: 'Port Sudan,Omdurman,El Fasher,Nyala,El Geneina,El Obeid,Wad Madani,Kassala,Ed Damazin,Kadugli,Kosti',
  SE: 'Gothenburg,Malmo,Uppsala',
  SI: 'Maribor',
  SK: 'Kosice',
  SO: 'Kismayo,Baidoa,Hargeisa,Garowe,Bosaso,Galkayo,Beledweyne,Jowhar,Marka',
  SS: 'Malakal,Bentiu,Bor,Wau,Yambio,Torit,Rumbek,Yei',
  SY: 'Aleppo,Homs,Idlib,Hama,Raqqa,Deir ez-Zor,Latakia,Daraa,Afrin,Kobani,Qamishli,Tartus,Palmyra,Manbij,Hasakah,Al-Bab,As-Suwayda',
  TD: 'Abeche',
  TH: 'Chiang Mai,Pattaya,Phuket,Hat Yai,Pattani,Yala,Narathiwat',
  TN: 'Sfax,Sousse',
  TR: 'Istanbul,Izmir,Antalya,Diyarbakir,Gaziantep,Adana,Konya,Van,Hakkari,Sirnak,Mardin,Bursa,Trabzon,Erzurum,Hatay,Kars,Sanliurfa,Samsun,Kayseri,Eskisehir,Batman',
  TW: 'Kaohsiung,Taichung,Tainan',
  TZ: 'Arusha,Dar es Salaam,Zanzibar',
  UA: 'Kharkiv,Odesa,Lviv,Donetsk,Luhansk,Mariupol,Kherson,Zaporizhzhya,Dnipro,Bakhmut,Avdiivka,Pokrovsk,Kramatorsk,Sumy,Chernihiv,Sevastopol,Simferopol,Mykolaiv,Poltava,Zhytomyr,Vinnytsia,Rivne,Uzhhorod,Kryvyi Rih,Melitopol,Berdyansk,Sloviansk,Irpin,Bucha,Lysychansk,Severodonetsk,Zaporizhzhia,Vuhledar,Kupiansk,Izium,Chernobyl',
  UG: 'Gulu,Entebbe,Jinja,Arua',
  US: 'New York City,Washington@DC,Los Angeles@CA,Chicago@IL,Houston@TX,Boston@MA,Philadelphia@PA,Dallas@TX,Miami@FL,Atlanta@GA,San Francisco@CA,Seattle@WA,Detroit@MI,Denver@CO,Phoenix@AZ,Minneapolis@MN,New Orleans@LA,Las Vegas@NV,Baltimore@MD,Cleveland@OH,Pittsburgh@PA,St. Louis@MO,San Diego@CA,Portland@OR,Dayton@OH,Austin@TX,Memphis@TN,Nashville@TN,Columbus@OH,Charlotte@NC,Springfield@IL,Indianapolis@IN,Milwaukee@WI,Honolulu@HI,Anchorage@AK,San Antonio@TX,San Jose@CA,Sacramento@CA,Fresno@CA,Oakland@CA,Long Beach@CA,Fort Worth@TX,El Paso@TX,Arlington@VA,Jacksonville@FL,Tampa@FL,Orlando@FL,Kansas City@MO,St Louis@MO,Saint Louis@MO,Oklahoma City@OK,Tulsa@OK,Albuquerque@NM,Santa Fe@NM,Tucson@AZ,Salt Lake City@UT,Omaha@NE,Des Moines@IA,Louisville@KY,Cincinnati@OH,Toledo@OH,Richmond@VA,Norfolk@VA,Raleigh@NC,Buffalo@NY,Rochester@NY,Albany@NY,Brooklyn@NY,Manhattan@NY,Hartford@CT,New Haven@CT,Providence@RI,Newark@NJ,Jersey City@NJ,Birmingham@AL,Montgomery@AL,Jackson@MS,Little Rock@AR,Baton Rouge@LA,Charleston@SC,Savannah@GA,Saint Paul@MN,Madison@WI,Boise@ID,Spokane@WA,Tacoma@WA,Eugene@OR,Hollywood@CA,Beverly Hills@CA,Palo Alto@CA,Berkeley@CA,Cambridge@MA,Knoxville@TN,Ferguson@MO,Colorado Springs@CO,Reno@NV,Lansing@MI,Flint@MI,Juneau@AK',
  UZ: 'Samarkand,Termez,Bukhara',
  VE: 'Maracaibo,Valencia,San Cristobal',
  VN: 'Ho Chi Minh City,Da Nang,Hue,Haiphong,Saigon',
  XK: 'Mitrovica,Prizren,Peja',
  YE: 'Aden,Hodeidah,Al Hudaydah,Taiz,Marib,Mukalla,Ibb,Saada,Mocha,Zinjibar,Seiyun',
  ZA: 'Cape Town,Johannesburg,Durban,Pretoria,Bloemfontein,Port Elizabeth,Soweto,East London,Polokwane',
  ZM: 'Ndola,Livingstone,Kitwe',
  ZW: 'Bulawayo',
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
