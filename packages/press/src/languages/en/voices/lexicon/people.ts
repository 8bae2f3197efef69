// What people are called by what they do: which nouns name an office one can ask, which say no more than what sort of person speaks.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Before a name: says nothing of an office. */
export const HONORIFICS = list(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme monsieur señor señora don doña herr frau sheikh shaikh sheik hajji haji hajj
  maulana mawlana mawlawi maulvi mawlavi moulvi mullah mulla molla mufti imam ayatollah hojatoleslam sayyid syed sayed pir akhund
  prince princess king queen emir crown sultan baron count duke reverend rev father fr sister brother mother pastor bishop archbishop cardinal
  patriarch pope rabbi deacon canon saint judge justice attorney advocate engineer mzee chief comrade commandante comandante commander
`)

/** Ranks; with a name they are part of how the person is called. */
export const RANKS = list(`
  general gen lieutenant lt lieutenant-general lt-gen lt-col major maj major-general maj-gen colonel col brigadier brig brigadier-general brig-gen
  captain capt commander cmdr cdr commodore admiral adm rear vice-admiral sergeant sgt corporal marshal air-marshal field-marshal superintendent
  inspector constable commissioner cdre cmdt cmdre pvt airman seaman nayak naik ssp dsp sp dig igp dgp adgp asp sho oc adjutant surgeon-general
  ustaz ustad sir dame lord sheikh sheik shaikh mullah maulana mawlawi maulvi mawlavi moulvi ayatollah imam reverend bishop archbishop
  father sister cardinal prince princess king queen president professor dr subedar havildar vice air field wing squadron group-captain (retd)
`)

/** An office with one holder at a time, or one who speaks for a body: whoever it is, one can go and ask. */
export const OFFICES = list(`
  spokesman spokeswoman spokesperson spokespeople spokesmen spokespersons president vice-president premier prime-minister minister chancellor monarch king queen emir sultan pope
  secretary secretary-general undersecretary under-secretary-general governor vice-governor prefect mayor deputy-mayor chairman chairwoman chairperson chair speaker chief
  commander commander-in-chief commandant director director-general commissioner ombudsman prosecutor attorney-general
  general-secretary rapporteur coordinator leader collector negotiator-in-chief premiership
  minister-president taoiseach president-elect vizier magistrate-general envoy ambassador representative mediator negotiator facilitator delegate
  liaison dgmo counterpart equivalent head deputy boss number-two administrator registrar sheriff captain-general warden superintendent dean
  ceo cfo coo pm fm cm vp eam coas principal moderator consul consul-general plenipotentiary convenor convener marshal
`)

/** Offices that many hold: with “a” before them nobody in particular speaks. */
export const OPEN_OFFICES = list(`
  envoy ambassador representative mediator negotiator facilitator delegate minister commander mayor governor leader chief deputy head director
  coordinator chairman secretary counterpart prosecutor administrator liaison consul captain marshal superintendent boss
`)

/** What sort of person, no more: always without a name. */
export const PEOPLE = list(`
  official source donor insider diplomat executive strongman warlord tycoon billionaire oligarch resident local witness eyewitness analyst observer expert aide adviser advisor officer soldier fighter farmer
  villager trader shopkeeper student teacher doctor nurse driver worker aid-worker activist campaigner lawyer lawmaker legislator parliamentarian
  mp senator deputy delegate negotiator mediator participant colleague neighbour neighbor relative mother father brother sister son daughter widow
  wife husband cousin uncle aunt man woman boy girl child person people someone somebody anyone others another elder cleric imam priest nun monk
  journalist reporter correspondent editor columnist commentator historian scholar academic researcher economist author writer politician veteran
  commander guerrilla rebel insurgent militant gunman captive prisoner detainee hostage refugee survivor passenger pedestrian passer-by
  fisherman fishermen herder shepherd trucker porter guard sentry soldier troop policeman policewoman paramedic medic engineer technician surgeon
  volunteer staffer employee manager owner businessman businesswoman merchant vendor caller listener viewer reader guest visitor tourist
  lieutenant colonel captain major sergeant corporal brigadier general admiral pilot sailor peacekeeper monitor inspector investigator
  envoy ambassador minister emissary intermediary go-between facilitator mp interlocutor contact figure member veteran critic supporter opponent
  loyalist defector deserter exile migrant smuggler family families parent parents hand hands voice camp-dweller inhabitant citizen civilian
  islander townspeople tribesman tribesmen chieftain headman spectator onlooker bystander protester protestor demonstrator voter delegate
  pollster strategist lobbyist consultant coordinator organiser organizer translator interpreter secretary clerk usher barber baker butcher cook
  pastor preacher teenager pensioner grandmother grandfather schoolteacher youth mechanic carpenter tailor waiter seller stallholder grocer
  bishop archbishop cardinal pope pharmacist labourer laborer miner sapper deminer scout ranger patrolman conscript recruit cadet jurist judge magistrate barrister prosecutor
`)

/** What a person may be called who was introduced by another word: the noun, and the words by which one may have been introduced. */
export const LIKE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    officer: list(
      'general lieutenant lt lt-gen lieutenant-general major maj maj-gen major-general colonel col brigadier brig captain capt commander commodore admiral superintendent inspector sergeant lt-col commissioner commandant policeman adm rear vice cdr cdre marshal air-marshal constable ssp dsp sp dig oc sho captain-general',
    ),
    soldier: list('general lieutenant major colonel brigadier captain sergeant corporal'),
    general: list(
      'gen lt-gen maj-gen brig-gen lieutenant-general major-general brigadier-general brigadier lieutenant major',
    ),
    colonel: list('col lt-col'),
    major: list('maj'),
    captain: list('capt'),
    brigadier: list('brig'),
    admiral: list('adm rear vice'),
    commander: list('general colonel brigadier captain major marshal comandante'),
    jurist: list('judge justice lawyer attorney magistrate'),
    lawyer: list('attorney advocate barrister solicitor jurist'),
    prelate: list('bishop archbishop cardinal patriarch'),
    pontiff: list('pope'),
    clergyman: list('reverend pastor father bishop priest'),
    monarch: list('king queen emir sultan'),
    king: list('monarch'),
    lawmaker: list('mp senator deputy legislator parliamentarian'),
    legislator: list('mp senator deputy lawmaker parliamentarian'),
    parliamentarian: list('mp senator deputy lawmaker legislator'),
    warlord: list('commander general leader'),
    strongman: list('general president leader commander marshal'),
    emissary: list('envoy ambassador representative'),
    representative: list('envoy ambassador delegate'),
    ambassador: list('envoy'),
    ruler: list('king emir sultan president'),
    guerrilla: list('rebel insurgent fighter commander'),
    insurgent: list('rebel guerrilla fighter commander'),
    activist: list('campaigner organiser organizer'),
    campaigner: list('activist'),
    medic: list('doctor nurse surgeon paramedic'),
    physician: list('doctor surgeon'),
    villager: list('farmer resident herder shepherd elder'),
    researcher: list('analyst fellow scholar academic professor'),
    expert: list('analyst researcher fellow professor scholar'),
    scientist: list('professor researcher scholar'),
    veteran: list('soldier officer fighter'),
    diplomat: list('envoy ambassador mediator representative emissary consul adviser ambassadors'),
    envoy: list('ambassador representative emissary mediator'),
    mediator: list('envoy facilitator'),
    negotiator: list('delegate envoy'),
    delegate: list('negotiator representative'),
    minister: list('premier pm fm cm'),
    premier: list('prime-minister pm minister'),
    leader: list('chief head chairman president premier commander'),
    chief: list('head leader director commander'),
    head: list('chief director leader'),
    spokesman: list('spokesperson'),
    spokeswoman: list('spokesperson'),
    spokesperson: list('spokesman spokeswoman'),
    official: list(
      'secretary minister director commissioner coordinator undersecretary under-secretary-general adviser deputy',
    ),
    cleric: list(
      'maulana mawlawi maulvi mullah imam ayatollah mufti bishop archbishop reverend pastor priest cardinal sheikh',
    ),
    academic: list('professor historian scholar lecturer researcher'),
    scholar: list('professor historian academic researcher'),
    analyst: list('researcher fellow expert director scholar'),
    sheikh: list('shaikh sheik elder'),
    priest: list('reverend father pastor'),
    bishop: list('archbishop'),
    nun: list('sister mother'),
    politician: list('leader senator deputy mp lawmaker'),
    elder: list('sheikh chieftain'),
    statesman: list('president premier'),
    source: list(''),
  }),
)

/** Nouns by which a person may be taken up again whatever he or she was called before. */
export const ANYONE: ReadonlyMap<string, 'he' | 'she' | null> = new Map([
  ['man', 'he'],
  ['woman', 'she'],
  ['boy', 'he'],
  ['girl', 'she'],
  ['speaker', null],
  ['father', 'he'],
  ['mother', 'she'],
])

export const MASCULINE = list(`
  mr sir lord monsieur señor don herr prince king emir sultan father fr brother spokesman policeman chairman man boy uncle son husband fisherman
  headman tribesman businessman salesman statesman gunman grandfather imam maulana mawlawi maulvi mawlavi mullah mufti ayatollah bishop archbishop
  cardinal pope priest monk rabbi sheikh pir akhund baron count duke patriarch sultan hojatoleslam mzee
`)
export const FEMININE = list(`
  mrs ms miss dame lady madam madame mme señora doña frau princess queen sister mother spokeswoman policewoman chairwoman woman girl aunt daughter
  wife widow nun businesswoman stateswoman grandmother actress
`)

/** Irregular and easily mistaken plurals of people. */
export const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    fishermen: 'fisherman',
    tribesmen: 'tribesman',
    policemen: 'policeman',
    spokesmen: 'spokesman',
    spokespeople: 'spokesperson',
    families: 'family',
    witnesses: 'witness',
    eyewitnesses: 'eyewitness',
    wives: 'wife',
    chiefs: 'chief',
    townspeople: 'resident',
    others: 'other',
    parties: 'party',
    authorities: 'authority',
    armies: 'army',
    agencies: 'agency',
    ministries: 'ministry',
    countries: 'country',
    embassies: 'embassy',
    militias: 'militia',
    businessmen: 'businessman',
    gunmen: 'gunman',
    bodies: 'body',
    deputies: 'deputy',
    sentries: 'sentry',
    'passers-by': 'passer-by',
    police: 'police',
    boss: 'boss',
    press: 'press',
    forces: 'force',
    locals: 'local',
  }),
)

/** A noun without its plural ending. */
export const singular = (noun: string): string => {
  const known = PLURALS.get(noun)
  if (known) return known
  if (/(?:ss|us|is)$/.test(noun)) return noun
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes)$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}
