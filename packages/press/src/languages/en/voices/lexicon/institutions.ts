// Institutions that papers name without their state: seats of government, ministries, assemblies, forces and services. Standing names only,
// never who holds them.

/** One state has it: the name alone says whose it is. */
const OF_ONE_STATE: [state: string, names: string][] = [
  [
    'United States',
    `white house|oval office|state department|us state department|department of state|pentagon|foggy bottom|capitol hill|us capitol|u.s. capitol|
     treasury department|commerce department|department of homeland security|homeland security department|department of defense|
     department of justice|marine corps|centcom|africom|eucom|southcom|indopacom|fifth fleet|sixth fleet|seventh fleet|usaid|cia|
     central intelligence agency|fbi|federal bureau of investigation|dea|drug enforcement administration|federal reserve|gop|ofac`,
  ],
  [
    'United Kingdom',
    `downing street|10 downing street|no 10|no. 10|number 10|whitehall|westminster|home office|foreign and commonwealth office|fcdo|
     foreign, commonwealth and development office|buckingham palace|mi5|mi6|scotland yard|royal navy|royal marines|royal air force|raf|house of lords|cobra committee`,
  ],
  ['France', `elysee|elysee palace|quai d'orsay|matignon|hotel matignon|palais bourbon|dgse`],
  ['Germany', 'bundestag|bundesrat|bundeswehr|bnd|kanzleramt'],
  [
    'Russia',
    'kremlin|duma|state duma|federation council|fsb|federal security service|gru|svr|kgb|smolenskaya square|rosgvardia',
  ],
  [
    'China',
    `zhongnanhai|pla|people's liberation army|national people's congress|taiwan affairs office|central military commission|chinese communist party`,
  ],
  [
    'India',
    `mea|south block|north block|raw|research and analysis wing|bsf|border security force|
     crpf|central reserve police force|itbp|indo-tibetan border police|lok sabha|rajya sabha|rashtrapati bhavan|assam rifles|rashtriya rifles`,
  ],
  [
    'Pakistan',
    `inter-services public relations|ispr|isi|inter-services intelligence|pakistan rangers|chenab rangers|sindh rangers|punjab rangers|frontier corps|ghq rawalpindi|
     national accountability bureau|federal investigation agency`,
  ],
  ['Bangladesh', 'bgb|border guard bangladesh|jatiya sangsad'],
  ['Nepal', 'singha durbar|baluwatar'],
  ['Sri Lanka', 'temple trees'],
  ['Israel', 'knesset|idf|israel defense forces|israel defence forces|mossad|shin bet|cogat'],
  [
    'Iran',
    `irgc|revolutionary guard|revolutionary guards|revolutionary guard corps|revolutionary guards corps|islamic revolutionary guard corps|
     islamic revolutionary guards corps|quds force|guardian council|supreme national security council|assembly of experts|basij`,
  ],
  ['South Korea', 'blue house|cheong wa dae|unification ministry'],
  [
    'North Korea',
    "kcna|korean central news agency|rodong sinmun|korean people's army|supreme people's assembly|workers' party of korea",
  ],
  ['Japan', 'kantei|self-defense forces|self-defence forces'],
  ['Brazil', 'planalto|itamaraty'],
  ['Argentina', 'casa rosada'],
  ['Chile', 'la moneda'],
  ['Mexico', 'los pinos'],
  ['Venezuela', 'miraflores'],
  ['Colombia', 'casa de narino|narino palace'],
  ['Ecuador', 'carondelet'],
  ['Spain', 'moncloa'],
  ['Italy', 'palazzo chigi|quirinale|farnesina'],
  ['Poland', 'sejm'],
  ['Ukraine', 'verkhovna rada|sbu|bankova'],
  ['Ireland', 'dail|oireachtas'],
  ['Norway', 'storting'],
  ['Sweden', 'riksdag'],
  ['Denmark', 'folketing'],
  ['Finland', 'eduskunta'],
  ['Canada', 'parliament hill|rcmp|royal canadian mounted police|global affairs canada'],
  ['Australia', 'dfat|department of foreign affairs and trade'],
  ['New Zealand', 'beehive'],
  ['Nigeria', 'aso rock|aso villa'],
  ['South Africa', 'union buildings|sandf'],
  ['Ethiopia', 'endf'],
  ['DR Congo', 'fardc'],
  ['Uganda', 'updf'],
  ['South Sudan', 'sspdf'],
  ['Kenya', 'kenya defence forces|kdf'],
  ['Somalia', 'villa somalia'],
  ['Algeria', 'el mouradia'],
  ['Philippines', 'malacanang|malacanang palace|opapp|opapru'],
  ['Indonesia', 'tni'],
  ['Malaysia', 'wisma putra'],
  ['Myanmar', 'tatmadaw|state administration council'],
  ['Azerbaijan', 'milli majlis'],
  ['Kazakhstan', 'ak orda'],
]

/** Several states have it: whose it is only where the article names one of them, in this order. */
const OF_SEVERAL: [name: string, states: string][] = [
  ['foreign office', 'Pakistan|United Kingdom|Germany'],
  ['fo', 'Pakistan'],
  ['joint chiefs', 'United States|South Korea'],
  ['joint chiefs of staff', 'United States|South Korea'],
  ['ministry of external affairs', 'India'],
  ['external affairs ministry', 'India'],
  ['rangers', 'Pakistan'],
  ['fc', 'Pakistan'],
  ['ghq', 'Pakistan'],
  ['house of commons', 'United Kingdom|Canada'],
  ['house of representatives', 'United States|Japan|Australia|Philippines|Nigeria|Libya|Yemen|Cyprus'],
  ['congress', 'United States|Philippines|Colombia|Peru|Brazil|Mexico|Argentina|Chile'],
  [
    'senate',
    'United States|Philippines|Nigeria|Pakistan|Canada|Australia|Colombia|France|Italy|Spain|Mexico|Kenya',
  ],
  ['justice department', 'United States|Philippines'],
  ['national guard', 'United States|Russia|Ukraine|Tunisia'],
  ['diet', 'Japan'],
  ['chancellery', 'Germany|Austria|Poland'],
  ['islamic republic', 'Iran|Afghanistan|Mauritania'],
  ['islamic emirate', 'Afghanistan'],
  ['majlis', 'Iran|Maldives'],
  ['istana', 'Singapore|Malaysia'],
  ['government house', 'Thailand'],
  ['royal palace', 'Morocco|Jordan|Spain|Saudi Arabia'],
  ['royal court', 'Saudi Arabia|Jordan|Bahrain'],
  ['carabinieri', 'Italy'],
  ['kingdom', 'Saudi Arabia|Jordan|Morocco|Bahrain|Cambodia|Thailand|Eswatini|Lesotho|Bhutan'],
  ['emirate', 'Qatar|Kuwait'],
  ['sultanate', 'Oman|Brunei'],
  ['jewish state', 'Israel'],
  ['foreign secretary', 'United Kingdom|India|Pakistan|Bangladesh'],
  ['home secretary', 'United Kingdom|India'],
  ['defence secretary', 'United Kingdom|India'],
  ['defense secretary', 'United States|Philippines'],
  ['treasury secretary', 'United States'],
  ['external affairs minister', 'India'],
  ['house speaker', 'United States|Philippines'],
]

/** Accents aside: papers write “Elysée” and “Élysée”. */
const key = (name: string) =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").replace(/^the /, '')

const words = (list: string) => list.split('|').map((name) => name.trim())
const sole: ReadonlyMap<string, string> = new Map(
  OF_ONE_STATE.flatMap(([state, names]) => words(names).map((name) => [key(name), state] as const)),
)
const shared: ReadonlyMap<string, readonly string[]> = new Map(
  OF_SEVERAL.map(([name, states]) => [name, words(states)]),
)

/** The state to which an institution of this name belongs; null: none is known by it. */
export const stateWith = (name: string): string | null => sole.get(key(name)) ?? null

/** The states that have an institution of this name, the most usual one first. */
export const statesWith = (name: string): readonly string[] => {
  const one = stateWith(name)
  return one === null ? (shared.get(key(name)) ?? []) : [one]
}

/** Seats from which a head of state or government speaks: whom they speak of without a nation is their own. */
const LEADERS_SEATS: ReadonlySet<string> = new Set(
  words(
    `white house|kremlin|downing street|number 10|no 10|no. 10|elysee|elysee palace|matignon|blue house|aso rock|planalto|casa rosada|moncloa|
     palazzo chigi|malacanang|kantei|miraflores|la moneda|rashtrapati bhavan`,
  ),
)
export const isLeadersSeat = (name: string): boolean => LEADERS_SEATS.has(key(name))
