// English words of place.
const list = (words: string) => new Set(words.trim().split(/\s*[\n;]\s*|\s+/))

/** Kinds of place that follow a name: “Leepa Sector”, “Hak bridge”. */
export const AFTER = list(
  `river lake sea strait straits gulf bay channel canal creek stream lagoon estuary delta dam reservoir spring springs well wells
  sector valley gorge pass ridge hill hills mountain mountains heights peak plateau plain plains desert forest woods jungle steppe marshes
  highlands lowlands basin oasis peninsula promontory outcrop hilltop hilltops island islands isle isles archipelago coast shore beach cape headland reef
  province district region area governorate county oblast department prefecture municipality tehsil agency subdivision division
  town village hamlet city suburb neighbourhood neighborhood quarter settlement township bazaar camp camps enclave exclave
  crossing crossings border frontier checkpoint checkpost checkpoints post outpost picket gate corridor zone strip belt buffer line triangle road highway
  motorway street lane avenue alley boulevard bridge tunnel port harbour harbor wharf pier dock docks airport airbase airfield
  airstrip aerodrome base barracks garrison station junction roundabout square stadium market hospital prison jail refinery terminal depot
  silo silos mine quarry plant mill monastery shrine mosque cathedral church farm orchard territory territories mainland bank side steps
  works lowland upland front-line frontline airspace waters soil
  jetty quay marina wharf railhead barrier roadblock roadblocks ford fords ferry weir sluice causeway embankment dyke levee barrage crater cave caves
  cavern underpass overpass flyover interchange bypass byway expressway freeway turnpike slipway dockyard shipyard anchorage headwaters
  oilfield oilfields gasfield gasfields minefield airbases citadel fortress castle ruins
  falls waterfall rapids glacier atoll shoal shoals reefs cay cays sound firth fjord inlet cove narrows bight spit sandbar confluence
  swamp swamps wetland wetlands moor heath tundra savanna savannah bush woodland woodlands grove park reserve ravine ravines canyon gully
  summit slope slopes escarpment massif range cliff cliffs dune dunes depression volcano prairie hinterland borderland borderlands
  parish ward borough precinct commune canton township locality slum slums shantytown ghetto colony estate kibbutz landing headlands
  passage turnoff crossroads intersection trail track railway line bus-station cemetery graveyard cantonment outposts posts docks`,
)
/** Kinds that also end names of bodies and papers, or are too common: only beside a name that is known, or written small. */
export const WEAK_AFTER = list(
  'agency division department post station line gate front side bank soil basin well spring works plant mine market ford fords ferry sound bush park reserve range ward estate colony trail track railway passage landing falls moor heath grove depression parish commune posts ruins cemetery',
)
/** Kinds that stand before a name, mostly as its first word. */
export const BEFORE = list(
  `river lake mount mt wadi jabal jebel djebel bir ras tal tel tell qal’at qal'at qalat kafr kfar deir beit beir tin oued oasis point port
  puerto cape cabo fort camp kilometre kilometer km mile position rio río quebrada cerro sierra villa san santa st ciudad boca ingenio puente county
  highway route hill isla ile île koh darra kotal shahr dera dasht chak ab pul kotli khor umm marj jisr ain ayn abu bandar monte montes pico isla islas playa serra sierra pulau gunung bukit tanjung kampung mont nevado volcán volcan laguna lago loch lough glen ben sheir kryvyi nizhny novy staraya gora`,
)
/** Of these the first word alone does not make a person's name a place. */
export const WEAK_BEFORE = list(
  'san santa st abu umm villa ben glen ab tin tell tal koh chak dera county hill point position mile',
)
/** “the town of Tarim”, “the outskirts of Homs”, “north of Verba”. */
export const OF = list(
  `town city village hamlet port capital district province region state county parish island enclave valley suburb neighbourhood neighborhood
  outskirts edge centre center heart vicinity direction streets siege suburbs skies coast shores banks mouth approaches entrance gates north south east west
  northeast northwest southeast southwest north-east north-west south-east south-west upstream downstream miles kilometres kilometers governorate oblast
  municipality commune township settlement peninsula strait gulf bay sea oasis mountains hills plain plains desert camp area sector strip kingdom emirate
  residents inhabitants villagers elders mayor governor school hospital bridge market mosque church airport station bishop archbishop diocese control
  battle siege defence defense liberation outside refinery road streets parishes neighbourhoods citadel barracks garrison airfield airbase
  bastion stronghold pocket countryside heartland fortress entrance hub base junction crossroads resort ports airports islands heights foothills jungles forests deserts valleys beaches waters outposts highlands lowlands steppes farmland plateau ridge neighbourhoods districts provinces regions governorates
  blockade encirclement occupation annexation invasion seizure loss liberation sacking storming swathes swaths stretches expanses
  recapture capture fall bombardment shelling bombing evacuation parts part areas rest inside outside corner territory soil cities towns villages`,
)
/** Places without a name of their own. */
export const ALONE = list(
  `border frontier river capital valley coast island islands crossing canal lake hills highlands lowlands lagoon estuary
  strip strait docks bazaar picket fence perimeter pass passes gorge bank ridge buffer`,
)
/** Of two words, as written small: “buffer zone”. */
export const ALONE_PAIRS = new Set(
  `buffer zone;demilitarized zone;demilitarised zone;front line;frontline;contact line;line of contact;ceasefire line;armistice line;administrative line;dividing line;separation line;border crossing;border fence;coast road;guard post;ring road;fuel route;police post;east bank;west bank;north bank;south bank;northern side;southern side;eastern side;western side;border area;border areas;tribal areas;tribal belt;border region;border town;no man's land;no-man’s land;security zone;assembly zone;free zone;green zone;red zone`.split(
    ';',
  ),
)
export const LOCATIVE = list(
  'in at near around outside inside across above below along off via towards toward into onto beyond through throughout over amid beside opposite within nearing round atop behind',
)
/** After these a name that nobody knows may be anything. */
export const VAGUE_LOCATIVE = list('within behind amid')
export const MOVING = list('to from through for between against')
/** What is got from a government is no journey. */
export const GIVEN =
  /^(?:demands?|requests?|letters?|messages?|repl(?:y|ies)|responses?|answers?|assurances?|word|pressure|support|directions?|orders?|guarantees?|concessions?|statements?|permission|proposals?|offers?|calls?|reaction|approval|commitments?|envoys?|ties|delegations?|delegates?|officials?|ministers?|representatives?|comment|confirmation|denial|instructions|warnings?|backing|aid|help|money|arms|weapons)$/i
/** What may stand between a word of place and the name. */
export const BESIDE = list(
  `the a an northern southern eastern western north south east west central upper lower northeastern northwestern southeastern southwestern north-eastern
  north-western south-eastern south-western downtown nearby neighbouring neighboring northwest northeast southwest southeast north-west north-east south-west south-east occupied rural greater mainland old
  war-torn war-ravaged rebel-held government-held disputed besieged central coastal remote mountainous restive troubled volatile far
  city town village capital port district province region island both all most parts`,
)
export const DISTRICTS = list(
  'province district region governorate county oblast department prefecture municipality tehsil agency state division',
)
/** A name that ends in one of these is a body, an office, a paper or a text. */
export const BODIES =
  /^(?:party|council|ministry|committees?|councils|unions?|front|army|movement|forces?|commission|university|court|agency|assembly|parliament|bank|news|times|post|radio|television|tv|guard|guards|brigades?|battalion|division|corps|police|directorate|authority|office|department|institute|foundation|association|federation|league|congress|senate|house|coalition|alliance|group|mission|delegation|government|regime|secretariat|agreement|accord|accords|treaty|protocol|declaration|pact|convention|charter|constitution|resolution|act|law|war|revolution|process|plan|initiative|summit|conference|dialogue|report|herald|mail|star|sun|post|gazette|journal|register|chronicle|observer|examiner|globe|inquirer|review|daily|monitor|fund|funds|trust|programme|program|charity|tribune|standard|telegraph|guardian|cup|prize|day|eve|service|network|press|wire|broadcasting|corporation|company|ltd|inc|staff|command|headquarters|airlines?|nations?|cross|crescent|taliban|talks|team|panel|board|tribunal|security|general|minister|president|spokesman|spokeswoman|ambassador|church|commons|lords|knesset|duma|bundestag|majlis|rada|sejm|cortes|bundesrat|dáil|storting|riksdag|politburo|crew|lions|coordination|conference)$/i
/** What is called by the town where it was agreed; the town is not where it is. */
export const AGREED =
  /^(?:agreements?|accords?|protocols?|deal|deals|declaration|pact|treaty|understanding|process|framework|formula|communiqu[eé]|paper|text|track|format|roadmap|platform|channel|document|principles|terms|parameters|memorandum|memo|convention|consensus|outcome|package|mechanism|group|quartet)$/i
/** Words with a capital letter that begin sentences, name languages, papers and media, or are no names at all. */
export const NEVER = list(
  `i the a an this that these those he she it they we you his her its their our my your one two three four five six seven eight nine ten
  in on at by for from to of with as but and or nor so if when while where who what which why how after before since until during under over
  there here then now no not yes both all some many most each every either neither another other such same
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eid nowruz
  early late earlier later today yesterday tomorrow overnight once only even still just also however meanwhile despite according because although though unless until
  first second third last next more several again advance update live breaking exclusive analysis opinion editorial interview statement release news
  english arabic french german russian turkish urdu persian pashto dari hebrew spanish portuguese chinese farsi swahili dutch italian hindi kurdish
  telegram twitter facebook whatsapp youtube instagram tiktok x parliament congress god allah islam christianity quran bible
  mr mrs ms miss dr prof sir dame lord lady president prime minister general colonel major captain lieutenant brigadier commander admiral sergeant
  ambassador secretary chairman king queen prince emir sultan ayatollah mullah mawlawi sheikh imam pope bishop archbishop senator governor mayor
  article section chapter annex resolution page phase day week year table figure part group state muslim muslims christian christians jew jews
  sunni shia shiite hindu arab arabs kurds islamist islamists whichever whatever whoever wherever whenever whether several taliban hamas hezbollah isis houthi houthis`,
)
/** People of whom “from” tells the place: “fishermen from Tio-Sol”. */
export const DWELLERS =
  /^(?:residents?|villagers?|elders?|traders?|farmers?|fishermen|fisherman|shepherds?|herders?|herdsmen|families|family|people|men|women|man|woman|refugees?|students?|teachers?|schoolmaster|schoolteacher|doctor|nurses?|drivers?|lorries|trucks|trader|activists?|volunteers?|lawmaker|mp|deputy|journalists?|reporters?|monks?|priests?|merchants?|shopkeepers?|workers?|miners?|settlers?|tribesmen|prisoners|hostages|captives|bodies|evacuees|pilgrims?|fighters?|soldiers?|gunmen|militants?)$/i
/** A name that one of these follows is the subject of it: an actor. */
export const ACTS =
  /^(?:said|says|say|told|tells|announced|added|claimed|claims|insisted|insists|warned|warns|accused|accuses|denied|denies|rejected|rejects|refused|refuses|demanded|demands|wants|wanted|agreed|agrees|would|will|could|should|must|may|might|has|had|have|does|did|hopes|hoped|believes|argued|argues|urged|called|condemned|welcomed|expressed|accepted|responded|replied|noted|declined|signed|pledged|promised|threatened|vowed|considers|considered)$/i
/** Who is the subject of one of these speaks. */
export const SPEAKS =
  /^(?:said|says|told|tells|added|adds|insisted|argued|replied|explained|recalled|noted|acknowledged|conceded|wrote|writes)$/i
/** Before a name these say that it is a person. */
export const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|prime|minister|general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|brigadier|brig|commander|admiral|sergeant|sgt|ambassador|secretary|chairman|chairwoman|king|queen|prince|princess|emir|sultan|ayatollah|mullah|mawlawi|maulana|sheikh|shaikh|imam|pope|bishop|archbishop|senator|sen|governor|gov|mayor|spokesman|spokeswoman|spokesperson|envoy|negotiator|leader|chief|director|deputy|reverend|rev|superintendent|judge|justice|representative|officer|coordinator|commissioner|analyst|adviser|advisor|delegate|brother|sister|father|mother|uncle|haji|hajji|malik)$/i
/** Offices that stand within a run of names, right before the holder's. */
export const OFFICE_TITLES =
  /^(?:president|minister|general|colonel|major|captain|lieutenant|brigadier|commander|admiral|marshal|sergeant|ambassador|secretary|chairman|chairwoman|chairperson|envoy|negotiator|leader|director|commissioner|superintendent|judge|justice|representative|officer|coordinator|adviser|advisor|spokesman|spokeswoman|spokesperson|premier|chancellor|prosecutor|inspector|bishop|archbishop|cardinal|councillor|senator|governor|magistrate|sheriff|registrar)$/
/** A name that begins with one of these is an armed group, a party or a movement. */
export const BODIES_FIRST =
  /^(?:jaish|jaysh|lashkar|harakat|harkat|hizb|hezb|tehrik|tehreek|jamaat|jamiat|jabhat|ansar|liwa|katibat|katiba|ahrar|faylaq|sepah|jund|junud|partido|partei|parti|frente|fretilin|movimiento|mouvement|unión|alianza|fuerzas|forces|front|movement|union|coordination|radio|voix|voice|médecins|association|ligue|comité|comite|conseil|consejo|people’s|people's)(?:-.+)?$/i
