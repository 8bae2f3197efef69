// What bodies are called, and for whom they speak.

/**
 * `state`: an organ of a state, or its government · `armed`: a party under arms · `between`: of several states, or set up between the parties ·
 * `media` · `civil`: speaks for nobody but itself · `company` · `paper`: a document that says something · `several`: more than one side at once
 */
export type BodyKind = 'state' | 'armed' | 'between' | 'media' | 'civil' | 'company' | 'paper' | 'several'

/** Whether one would speak of an office in a state (“the foreign ministry”) or of a body (“the army”). */
export type BodyForm = 'office' | 'organisation'

export type BodyNoun = { kind: BodyKind; form: BodyForm }

const table: [BodyKind, BodyForm, string][] = [
  [
    'state',
    'office',
    `ministry office secretariat presidency directorate department embassy consulate chancellery prefecture governorate
     bureau service cabinet-office authority palace kremlin chancery municipality kremlin premiership headquarters press-office pentagon`,
  ],
  [
    'state',
    'organisation',
    `government govt army military navy force armed-forces police troops gendarmerie border-guard enclave exclave staff general-staff cabinet parliament
     assembly senate congress court court-of-justice regime junta administration state country capital intelligence command
     guard corps division brigade battalion regiment delegation side team leadership party-state coastguard militia-state
     airforce interior agency legislature knesset duma house commons bundestag majlis shura republic kingdom emirate sultanate`,
  ],
  [
    'armed',
    'organisation',
    `rebel insurgent guerrilla militia front movement faction coordination resistance brigades mujahideen fighters separatist
     secessionist militant paramilitary cartel gang crew wing tehreek lashkar jaish harakat liberation-army opposition alliance
     coalition jihadist islamist mutineer`,
  ],
  [
    'between',
    'organisation',
    `mission commission committee guarantor union group league organisation organization council nations panel tribunal conference bloc mechanism team-of-observers observers
     secretariat-general troika quartet board bench inquiry subcommittee sub-committee working-group secretariat-general cell jirga loya-jirga delegation-of-observers ombudsperson authority-of-the-sides monitoring verification summit taskforce forum community bank fund tribe clan`,
  ],
  [
    'media',
    'organisation',
    `newspaper daily weekly television radio station channel broadcaster magazine website newswire network press media
     times post herald tribune gazette courier chronicle guardian mirror observer-newspaper portal blog bulletin`,
  ],
  [
    'civil',
    'organisation',
    `cross crescent centre center institute university think-tank foundation charity association federation campaign network-of society church
     parish diocese college school academy hospital group-of club chamber congress-of party monitor watch watchdog ngo conference-of-bishops
     project observatory cooperative co-operative syndicate ngo hospital clinic collective confederation chamber guild shura-of sisterhood brotherhood trust initiative synod bishops-conference caucus relief-committee agency-of-relief body lobby`,
  ],
  [
    'company',
    'organisation',
    'company firm operator corporation airline minerals oil holding consortium contractor',
  ],
  [
    'paper',
    'organisation',
    `statement communique communiqué report treaty agreement accord text draft declaration resolution letter note document memo memorandum article
     paper log record bulletin dossier file leaflet memoir clause protocol annex constitution law decree transcript estimate survey figure
     tally count poll study order release dispatch cable minutes summary message post tweet proposal`,
  ],
  [
    'several',
    'organisation',
    'side party capital country neighbour neighbor government army delegation rival foe crew',
  ],
]

const nouns = (kinds: readonly BodyKind[]): ReadonlyMap<string, BodyNoun> =>
  new Map(
    table
      .filter(([kind]) => kinds.includes(kind))
      .flatMap(([kind, form, words]) =>
        words
          .trim()
          .split(/\s+/)
          .map((word) => [word, { kind, form }] as const),
      ),
  )

/** Bodies by their noun, in the singular; where a noun is of two kinds the more frequent one. */
export const BODIES: ReadonlyMap<string, BodyNoun> = new Map([
  ...nouns(['civil', 'company', 'media', 'between']),
  ...nouns(['armed']),
  ...nouns(['state']),
])
export const PAPERS: ReadonlySet<string> = new Set(nouns(['paper']).keys())
/** With “both”, “each”, “the two”, “neither”. */
export const SIDES: ReadonlySet<string> = new Set(nouns(['several']).keys())

/** Nouns that say of an armed group no more than that it is one. */
export const ANY_GROUP: ReadonlySet<string> = new Set(
  'group movement organisation organization rebel rebels guerrilla guerrillas insurgent insurgents faction militia fighters militant militants separatist separatists secessionist jihadist jihadists islamist islamists mutineer paramilitary gang outfit'.split(
    ' ',
  ),
)

/** Bodies whose letters papers seldom spell out. */
const letters = (kind: BodyKind, list: string): [string, { name: string; kind: BodyKind }][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, { name: word.toUpperCase(), kind }])

/** Groups and bodies that go by one word or letters, and their sides. */
export const WELL_KNOWN: ReadonlyMap<string, { name: string; kind: BodyKind }> = new Map([
  ...letters(
    'between',
    `
    wfp ocha iom unrwa undp unmiss minusma monusco unamid unmik undof untso unficyp ohchr unesco fao wto imf sadc eccas oic gcc unmil unmis minustah
    binuh unsmil unitams unami unmha csto sco oas caricom saarc opcw interpol`,
  ),
  ...letters('civil', 'msf hrw acled iiss sipri'),
  ...letters(
    'media',
    `
    sana nna irna isna kuna wam qna bna ani pti bss unb dpa ansa efe kcna nhk cbs nbc npr trt cgtn cctv cnbc ndtv rtve rfi interfax ria belga`,
  ),
  ...letters(
    'armed',
    `
    mnlf milf npa ira ltte ulfa nscn tplf m23 adf lra splm isis isil aqap jnim knu kia mndaa tnla ypg sdf hts frelimo renamo zanla swapo kla fmln urng`,
  ),
  ...Object.entries({
    un: { name: 'United Nations', kind: 'between' },
    'u.n.': { name: 'United Nations', kind: 'between' },
    'united nations': { name: 'United Nations', kind: 'between' },
    eu: { name: 'European Union', kind: 'between' },
    'european union': { name: 'European Union', kind: 'between' },
    au: { name: 'African Union', kind: 'between' },
    'african union': { name: 'African Union', kind: 'between' },
    'european commission': { name: 'European Commission', kind: 'between' },
    'european council': { name: 'European Council', kind: 'between' },
    'european parliament': { name: 'European Parliament', kind: 'between' },
    'arab league': { name: 'Arab League', kind: 'between' },
    'world bank': { name: 'World Bank', kind: 'between' },
    'red cross': { name: 'Red Cross', kind: 'between' },
    osce: { name: 'OSCE', kind: 'between' },
    nato: { name: 'NATO', kind: 'between' },
    g7: { name: 'Group of Seven', kind: 'between' },
    g8: { name: 'Group of Eight', kind: 'between' },
    g20: { name: 'Group of 20', kind: 'between' },
    'group of seven': { name: 'Group of Seven', kind: 'between' },
    asean: { name: 'ASEAN', kind: 'between' },
    ecowas: { name: 'ECOWAS', kind: 'between' },
    igad: { name: 'IGAD', kind: 'between' },
    icrc: { name: 'ICRC', kind: 'between' },
    unhcr: { name: 'UNHCR', kind: 'between' },
    unicef: { name: 'UNICEF', kind: 'between' },
    iaea: { name: 'IAEA', kind: 'between' },
    unifil: { name: 'UNIFIL', kind: 'between' },
    unama: { name: 'UNAMA', kind: 'between' },
    hamas: { name: 'Hamas', kind: 'armed' },
    hezbollah: { name: 'Hezbollah', kind: 'armed' },
    hizbullah: { name: 'Hezbollah', kind: 'armed' },
    taliban: { name: 'Taliban', kind: 'armed' },
    'afghan taliban': { name: 'Afghan Taliban', kind: 'armed' },
    ttp: { name: 'TTP', kind: 'armed' },
    bla: { name: 'BLA', kind: 'armed' },
    houthis: { name: 'Houthis', kind: 'armed' },
    houthi: { name: 'Houthis', kind: 'armed' },
    farc: { name: 'FARC', kind: 'armed' },
    eln: { name: 'ELN', kind: 'armed' },
    plo: { name: 'PLO', kind: 'armed' },
    unita: { name: 'UNITA', kind: 'armed' },
    pkk: { name: 'PKK', kind: 'armed' },
    ...Object.fromEntries(
      [
        'Al Shabaab',
        'al Shabaab',
        'Al-Shabaab',
        'Boko Haram',
        'Al Qaeda',
        'Al-Qaeda',
        'al-Qaeda',
        'Taleban',
        'Tamil Tigers',
        'Ansar Allah',
        'Ansarullah',
        'Islamic Jihad',
        'Abu Sayyaf',
        'Hizbul Mujahideen',
        'Lashkar-e-Taiba',
        'Jaish-e-Mohammed',
        'Haqqani network',
        'Polisario',
        'Polisario Front',
        'Seleka',
        'Janjaweed',
        'Ansar Dine',
        'Khmer Rouge',
      ].map((name) => [name.toLowerCase(), { name, kind: 'armed' as const }]),
    ),
    reuters: { name: 'Reuters', kind: 'media' },
    afp: { name: 'AFP', kind: 'media' },
    ap: { name: 'AP', kind: 'media' },
    bbc: { name: 'BBC', kind: 'media' },
    cnn: { name: 'CNN', kind: 'media' },
    tass: { name: 'TASS', kind: 'media' },
    xinhua: { name: 'Xinhua', kind: 'media' },
    anadolu: { name: 'Anadolu', kind: 'media' },
    'al jazeera': { name: 'Al Jazeera', kind: 'media' },
    'tolo news': { name: 'Tolo News', kind: 'media' },
    tolonews: { name: 'Tolo News', kind: 'media' },
    dawn: { name: 'Dawn', kind: 'media' },
  } satisfies Record<string, { name: string; kind: BodyKind }>),
])

/** By which nouns bodies are taken up again whose letters do not tell it. */
export const ALSO_CALLED = (name: string): readonly string[] =>
  /^(?:UNIFIL|UNAMA|UNM|UNAM|UNDOF|UNTSO|UNFICYP|MINUS|MONUSCO|BINUH|UNSMIL|UNITAM|UNMHA|EUFOR|KFOR|EUBAM|EUMM)/.test(
    name,
  )
    ? ['mission', 'force', 'operation']
    : (CALLED.get(name) ?? [])
const CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['United Nations', ['organisation', 'organization', 'body']],
  ['European Union', ['bloc', 'union']],
  ['African Union', ['bloc', 'union']],
  ['NATO', ['alliance', 'bloc']],
  ['ECOWAS', ['bloc', 'grouping']],
  ['ASEAN', ['bloc', 'grouping']],
  ['IGAD', ['bloc', 'grouping']],
  ['SADC', ['bloc', 'grouping']],
  ['OSCE', ['organisation', 'organization', 'body']],
  ['ICRC', ['committee', 'organisation', 'organization', 'agency']],
  ['UNHCR', ['agency']],
  ['UNICEF', ['agency']],
  ['WFP', ['agency', 'programme', 'program']],
  ['OCHA', ['agency', 'office']],
  ['IOM', ['agency', 'organisation', 'organization']],
])

/** Whose organs they are: who heads one speaks for the whole. */
export const ORGAN_OF: ReadonlyMap<string, string> = new Map([
  ['European Commission', 'European Union'],
  ['European Council', 'European Union'],
  ['European Parliament', 'European Union'],
])

/** Names that only outlets have. */
export const OUTLET_NAME =
  /^(?:Radio|Voice|Voix)\s|\s(?:Wire|News|Times|Post|Online|Telegraph|Radio|TV|Television|Dispatch|Herald|Today|Daily|Tribune|Gazette|Chronicle|Mail|Guardian|Observer|Express|Mirror|Journal)$/

/** Bodies whose missions and forces carry their name. */
export const PARENTS: ReadonlyMap<string, string> = new Map([
  ['un', 'United Nations'],
  ['u.n.', 'United Nations'],
  ['au', 'African Union'],
  ['eu', 'European Union'],
  ['osce', 'OSCE'],
  ['nato', 'NATO'],
])
