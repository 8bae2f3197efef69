// The words by which a statement may be told to become one thing or another. Each list is one sign, under the name that
// docs/press.md explains; its weight for each becoming stands in scores.ts.

export type WordSign = { sign: string; words: RegExp }

const list = (words: string): string =>
  words
    .trim()
    .split(/\s*,\s*/)
    .join('|')
const sign = (name: string, words: string): WordSign => ({
  sign: name,
  words: new RegExp(`\\b(?:${list(words)})\\b`, 'i'),
})
const pattern = (name: string, words: RegExp): WordSign => ({ sign: name, words })

const PAPER = `working paper|aide-memoire|note verbale|blueprint|checklist|roll|register|petition|telegram|e-?mails?|matrix|counter-draft|declaration|charter|bulletin|papers?|documents?|letters?|lists?|maps?|drafts?|texts?|memos?|memorandum|non-papers?|dossiers?|files?|folders?|notes?|communiqu[eé]s?|transcripts?|annex(?:es)?|protocol|minutes|pages?|proposals?|responses?|counter-proposals?|replies|reply|report|complaints?|statement|submission|roadmap|article`
const HAND = `hand(?:ed|s|ing)? (?:over|in|back|to)|handed|submitt?(?:ed|s|ing)?|deliver(?:ed|s|ing)?|present(?:ed|s|ing)?|exchang(?:ed|es|ing)|swapp(?:ed|ing)|receiv(?:ed|es|ing)|circulat(?:ed|es|ing)|pass(?:ed|es|ing)|table[ds]?|sent|given|gave|put forward|return(?:ed|s)|shar(?:ed|es)|releas(?:ed|es)|brought|carried|forwarded|transmitted|wrote|written|initialled|released|attached|copied|published`
const SESSION = `talks|negotiations?|meetings?|sessions?|rounds?|summit|dialogue|consultations|conference|jirga|sitting|discussions|conclave|plenary|mediation|call|hotline|process`
const OFFERED = `offer|offers|proposal|proposals|idea|suggestion|plan|request|demand|demands|invitation|terms|condition|conditions|compromise|package|draft|text|appeal|call|questions?|list|paper`
const HARMED = `bod(?:y|ies)|corpses?|wounds|killings?|massacre|torn off|blown|kill(?:ed|s|ing)?|wound(?:ed|s|ing)?|injur(?:ed|es|ing)|hurt|dead|died|deaths|casualt(?:y|ies)|burn(?:ed|t|ing)|destroyed|damaged|hit|struck|shot|shots|beaten`

export const WORD_SIGNS: WordSign[] = [
  // Who is in the room, and as what.
  pattern(
    'leads a delegation',
    /\b(?:led by|headed by|(?:heads?|headed|leads?|led|leading) (?:the|its|his|her|their|a|an|that)? ?(?:[\w’'-]+ ){0,3}(?:delegation|team|side|panel|half|elders|negotiators?|group)|(?:head|leader) of (?:the|its|their) (?:[\w’'-]+ )?(?:delegation|team)|chief negotiator|negotiat(?:es|ed|ing) (?:for|on behalf of) (?:the|its)|represent(?:ed by|s|ing) (?:the|its|his|her|their|both))\b/i,
  ),
  pattern(
    'members of a delegation',
    /\b(?:(?:delegation|team|panel|side|commission|committee)\b.{0,40}\b(?:compris\w*|includ\w*|consist\w*|made up of|composed of|drawn from|members?)|member of (?:the|its|their|a) (?:\w+ )?(?:delegation|team|panel)|successor|replac(?:ed|es|ing)|appointed|has been named|was named|is named|took over (?:as|from)|sits? (?:on|for) the|joined the (?:delegation|team|panel|commission)|among (?:the|its) (?:delegates|negotiators|members)|(?:is|are|was|were) represented|attended by|stepped down as|resigned (?:as|from)|sworn in|stand(?:s|ing)? in for|deputi[sz](?:es|ed|ing)|a (?:place|seat) (?:in|on) the|newest member|filled? by)/i,
  ),
  pattern(
    'mediates or hosts',
    /\b(?:third part(?:y|ies)|conven(?:or|er)|contact group|troika|quartet|peace broker|depositary|venue for|neutral ground|shuttle diplomacy|mediating|mediat(?:ed|es|ing|or|ors|ion)|facilitat(?:ed|es|ing|or|ors|ion)|host(?:ed|s|ing)?|guarantors?|guarantees? of|go-betweens?|good offices|brokered|shuttl(?:ed|es|ing)|intermediar(?:y|ies)|honest broker|co-?chair(?:s|ed|ing)?(?: by)?|chair(?:s|ed|ing)? (?:by|the|its|a)|carr(?:y|ies|ied|ying) (?:messages|papers|letters|the papers|proposals)|between the (?:floors|rooms|two (?:sides|camps|delegations|hotels)))\b/i,
  ),
  pattern(
    'acts as',
    /\b(?:act(?:s|ed|ing)? as|serv(?:es|ed|ing) as|as (?:an? )?(?:observers?|guarantors?|mediators?|hosts?|facilitators?|witness(?:es)?|monitors?|depositar(?:y|ies))|in the room as|on behalf of|whose mandate|mandate|sent (?:two |three |four |\w+ )?observers|monitors? (?:the|it)|invited by both|calls (?:himself|herself|itself)|speaks for)\b/i,
  ),
  // Papers and proof.
  pattern('paper', new RegExp(`\\b(?:${PAPER})\\b`, 'i')),
  pattern(
    'paper handed over',
    new RegExp(
      `\\b(?:${HAND})\\b[^.;]{0,60}\\b(?:${PAPER})\\b|\\b(?:${PAPER})\\b[^.;]{0,60}\\b(?:was|were|been|be|had|has|have|is|are)\\b[^.;]{0,20}\\b(?:${HAND})\\b`,
      'i',
    ),
  ),
  pattern(
    'what a paper says',
    /\b(?:shall|article \d+|annex|paragraph|clause|it (?:contained|names|gives|covers|says|does not (?:say|mention|use)|made no mention|lists|runs to|promises|would ban|provides)|(?:paper|draft|document|text|agreement|accord|letter) (?:has|had|names|gives|covers|says|contains|contained|lists|runs|provides|sets|would|is|calls|obliges|binds))\b/i,
  ),
  pattern(
    'written',
    /\b(?:in writing|written|on paper|signed|copy of|copies|a copy|seen by|two-page|\w+-page|pages|points)\b/i,
  ),
  pattern(
    'proof',
    /\b(?:craters?|tail ?fins?|fuses?|aerial|thermal|CCTV|body-?cam\w*|dash-?cam\w*|audio|tapes?|phone records?|call logs?|screenshots?|radar|forensic\w*|laborator\w+|ballistic report|DNA|identity cards?|ID cards?|passports?|uniforms?|insignia|captured weapons|shell casings?|shrapnel pieces|evidence|proof|photo(?:graph)?s?|photographed|pictures?|images?|footage|videos?|recordings?|recorded|intercept(?:s|ed)?|satellite|serial numbers?|wreckage|fragments?|casings?|cartridges?|receipt|fingerprints?|memory card|engine block|traces|findings?|dossier|exhibits?|bullets?|samples?|identity documents?|logbook|ledger)\b/i,
  ),
  pattern(
    'proof shown',
    /\b(?:evidence|proof|photo(?:graph)?s?|pictures?|images?|footage|videos?|recordings?|intercepts?|fragments?|casings?|wreckage|findings?|radar tracks?)\b.{0,50}\b(?:(?:was|were|been|be) (?:\w+ )?(?:shown|handed|submitted|presented|given|passed|displayed|published|released|laid|played|circulated|sent|shared))\b|\b(?:laid out|flourish(?:ed|es)|unveil(?:ed|s)|show(?:n|ed|s|ing)?|display(?:ed|s)?|present(?:ed|s)?|produc(?:ed|es)|laid|released|published|played|handed|found|recovered|kept|examined|inspected|held up|holding up|photographed)\b.{0,60}\b(?:evidence|proof|photo(?:graph)?s?|pictures?|images?|footage|videos?|recordings?|intercepts?|remains|receipt|traces|map|casings?|fragments?|mines|wreckage|card|fin|engine|unit|shell|weapons?|bullets?)\b/i,
  ),
  // Promises.
  pattern(
    'promises',
    /\b(?:word of honou?r|bound (?:itself|himself|herself|themselves)|ironclad|solemn(?:ly)?|guaranteeing|promised|pledging|committing|promis(?:e|ed|es|ing)|pledg(?:e|ed|es|ing)|assur(?:e|ed|es|ing|ance|ances)|guarantee[ds]?|undertak(?:e|es|en|ing|ings)|undertook|vow(?:ed|s)?|swor[en]|swear|commit(?:s|ted|ment|ments)?|(?:gave|give|given|gives) (?:its|his|her|their|our|my) word|oath|upon itself)\b/i,
  ),
  pattern('would or would not', /^[“"‘']?(?:\S+ ){1,6}(?:would|will|’ll|'ll) (?:not |never )?(?:be )?\w+/i),
  pattern(
    'promise withheld',
    /\b(?:no|any|without|written|declin\w+|refus\w+|never|not) (?:\w+ ){0,4}(?:assurances?|guarantees?|promises?|undertakings?|pledges?|commitments?|in writing)\b/i,
  ),
  pattern('what one would do', /^(?:not to|never to|to|that)\b/i),
  // Offers and answers.
  pattern(
    'offers',
    /\b(?:tabled|put forward|floated|mooted|swap|quid pro quo|concessions?|open to|willingness|counter-?offer|package|would be prepared|compromise|offer(?:ed|s|ing)?|propos(?:e|ed|es|ing|al|als)|suggest(?:ed|s|ing)?|willing to|ready to|prepared to|in return(?: for)?|in exchange for|joint (?:patrols?|inspection|probe|investigation|team|commission)|invit(?:e|ed|es|ing))\b/i,
  ),
  pattern('would do in return', /\b(?:would|will|could)\b.{0,80}\b(?:if|in return|in exchange|provided)\b/i),
  pattern(
    'answers',
    /\b(?:rebuff(?:ed|s)?|spurn(?:ed|s)?|counter(?:ed|s)|consent(?:ed)?|assent(?:ed)?|has yet to (?:reply|respond|answer)|no (?:reply|response)|awaiting|pending|non-?committal|acceptance|would study|reserv(?:ed|es|ations?)|turned it down|agreed in principle|with reservations|conditionally|accept(?:ed|s|ing)?|reject(?:ed|s|ing|ion)?|turn(?:ed|s|ing)? (?:it |that |this )?down|refus(?:ed|es|ing|al)|declin(?:ed|es|ing)|answer(?:ed|s)?|no answer|unanswered|repl(?:y|ied|ies)|response|responded|in principle|no objection|under examination|studying|would consider|will consider|agreed to|said (?:yes|no)|yes to|no to|welcomed|dropped|objection)\b/i,
  ),
  pattern(
    'the offer',
    new RegExp(`\\b(?:the|that|this|its|his|her|their|a) (?:\\w+ ){0,2}(?:${OFFERED})\\b`, 'i'),
  ),
  pattern(
    'it alone',
    /^[“"‘']?(?:both|all|either|either of them|any part in (?:it|the \w+)|involvement|this|that|the \w+|this \w+|that \w+|any (?:link|role|involvement)[^.]*)[.,!”"’']*$|^[“"‘']?(?:it|that|this|so|them|no|yes|any|flat|the (?:offer|idea|proposal|suggestion|charge|claim|allegation|accusation|criticism|story|report))[.,!”"’']*$/i,
  ),
  // Talks.
  pattern('talks', new RegExp(`\\b(?:${SESSION})\\b`, 'i')),
  pattern(
    'talks held',
    new RegExp(
      `\\b(?:${SESSION})\\b[^.;]{0,50}\\b(?:open(?:ed|s|ing)?|beg(?:an|in|ins|un)|start(?:ed|s)?|resum(?:e|ed|es|ing)|continu(?:e|ed|es|ing)|end(?:ed|s)?|adjourn(?:ed|s)?|clos(?:ed|es)|broke(?:n)? (?:off|up|down)|collapsed|last(?:ed|s)?|held|follow(?:s|ed)?|took place|take place|due|set for|scheduled|arranged|stalled|paused|expected|conven(?:ed|es)|went|ran|was|were|will)\\b|\\b(?:open(?:ed|s|ing)?|beg(?:an|in|ins|un)|resum(?:e|ed|es|ing)|continu(?:e|ed|es)|ended|held|holding|hold|adjourned|attend(?:ed|s|ing)?|conven(?:ed|es)|left|leav(?:e|es|ing)|walk(?:ed|s)? out of|broke off|entered|hosted)\\b[^.;]{0,40}\\b(?:${SESSION})\\b`,
      'i',
    ),
  ),
  pattern(
    'meet',
    /\b(?:meet|meets|met|sat (?:for|until|down|in)|shook hands|shaken hands|spoke(?:n)? (?:by|on|over|with|to|for)|summoned|walk(?:ed|s)? out|left the (?:hotel|room|table|hall)|next (?:meeting|round|session)|face to face|delegations? (?:have|has|had|left|arrived|return(?:ed)?|are|were|flew)|at the table|broke (?:off|up)|adjourned)\b/i,
  ),
  pattern(
    'how the talks went',
    /\b(?:progress|breakthrough|deadlock(?:ed)?|stalemate|impasse|constructive|frank|cordial|businesslike|atmosphere|narrow(?:ed)? the gap|gaps?|without (?:result|agreement|a handshake)|ended without|broke up|agenda|marathon|behind closed doors|separate rooms|late into the night|adjournment|tense|productive|fruitful|inconclusive|walkout|postponed|no date)\b/i,
  ),
  pattern(
    'agreed at talks',
    /\b(?:agree(?:d|s)? (?:to|on|that|in)|have agreed|had agreed|initialled|protocol|communiqu[eé]|no (?:deal|agreement|signature|date)|without (?:a|an|any) (?:deal|agreement|signature|result)|partial agreement|text was|settled|left for a further round)\b/i,
  ),
  // What happened on the ground.
  pattern('harm', new RegExp(`\\b(?:${HARMED})\\b`, 'i')),
  pattern(
    'fighting',
    /\b(?:retaliat(?:ed|es|ion)|shot down|gunned down|massacred|murdered|assassinat(?:ed|ion)|stabbed|beheaded|collisions?|collided|hurled|explosives|suicide|chemical|barrage|salvos?|air ?strikes?|airstrikes?|missiles?|warplanes?|helicopters?|bullets?|bombardment|skirmish(?:es)?|firefights?|gun ?battles?|offensive|assault(?:ed|s)?|storm(?:ed|ing)|overran|overrun|IEDs?|landmines?|roadside|booby[- ]trap\w*|tracer|flares?|howitzers?|exchanges? of fire|return(?:ed)? fire|violat(?:ed|ing|es)|intru(?:sion|sions|ded)|strayed|detonat\w+|ablaze|torched|ambushes|hostile|attackers?|assailants?|raiders?|raids?|intercepted|shoot-?out|projectiles?|strafed|strikes?|struck|attack(?:ed|s|ing)?|shell(?:ed|s|ing)?|fir(?:ed|ing|es)|fire|gunfire|gun(?:s|men)?|mortars?|rockets?|artillery|drones?|bomb(?:s|ed|ing)?|mines?|mined|raid(?:ed|s)?|clash(?:ed|es)?|ambush(?:ed)?|explosions?|blasts?|exploded|volleys?|rounds|sniper|grenades?|boats? sunk|sank|sunk|blew|blown|shooting|shootings|fighting|incursions?|launched|crossed|incidents?|violations?|breach(?:es|ed)?|opened fire|tank|air-raid|impacts?|machine[- ]gun|armed men|mining|laid (?:mines|wire)|earthworks|trench(?:es)?|planes|jets|fought|battle|sirens?|patrols?|fresh wire|wreckage|sabotag\w+|arson|fires|infiltrat\w+|hiding artillery|armed|snipers?|cannon|barrage|intruders?|trespass\w*|jammed|overflights?|quadcopter|UAVs?)\b/i,
  ),
  pattern(
    'held or taken',
    /\b(?:hostages?|captives?|custody|handcuffed|blindfolded|impound\w*|boarded|towed|barred|prevented from|obstruct\w*|harass\w*|denied (?:passage|access|entry)|refused (?:passage|access|entry)|kidnappers?|gunpoint|curfew|sealed off|evict\w+|expelled|cut off|besieg\w+|siege|ransom|rustled|hijack\w*|detain(?:ed|s|ing)|detentions?|arrest(?:ed|s|ing)?|abduct(?:ed|ions?|ing)|kidnap(?:s|ped|pings?)?|jailed|rounded up|taken hostage|missing|seized|captured|taken|held (?:for|at|by|up)|turned (?:back|away)|stopped (?:at|for|by)|block(?:ed|ing|ade)|barriers?|checkpoints?|roadblocks?|barricades?|closed|shut|confiscated|loot(?:ed|ing)|stolen|searched|sealed|gate|robbed|taxing)\b/i,
  ),
  pattern(
    'people of a side held',
    /\b(?:(?:arrest|detain|abduct|kidnap|jail|seiz|captur)\w*\b[^.;]{0,50}\b(?:opposition|leaders?|politicians?|activists?|lawmakers?|supporters|journalists?|reporters?|soldiers?|sailors?|officers?|officials?|members?|diplomats?|fighters?|commanders?|negotiators?|aid workers?|nurses?|teachers?|fishermen|crews?|figures|chairman|chief|messengers|monitors|observers)|(?:opposition|leaders?|politicians?|activists?|lawmakers?|supporters|journalists?|reporters?|soldiers?|sailors?|officers?|officials?|members?|diplomats?|fighters?|commanders?|negotiators?|workers?|nurses?|teachers?|fishermen|crew|figures|chairman|chief|others|people)\b[^.;]{0,30}\b(?:were|was|been|are|being) (?:\w+ )?(?:arrested|detained|abducted|kidnapped|jailed|seized|captured|rounded up)|arbitrar(?:y|ily) (?:arrest|deten|detain)\w*|unjustly (?:held|detained|jailed))\b/i,
  ),
  pattern(
    'who did it',
    /\b(?:responsib(?:le|ility)|behind (?:it|the)|author(?:s)?|culprits?|bandits|deserters|provocation|first|origin|account|version|denied|involvement|part in|shooting first)\b/i,
  ),
  // Wants.
  pattern(
    'wants',
    /\b(?:(?:top|first|immediate|main|overriding|chief) (?:priority|task|imperative)|the imperative is|expect(?:s|ed)? full|off the table|not on the agenda|owes?|red lines?|non-negotiable|preconditions?|sine qua non|insistence|not prepared|no question of|cannot accept|unacceptable|will accept|would accept|prefers?|keen to|ready to|entitled|want(?:s|ed)?|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|requir(?:e|es|ed)|call(?:s|ed)? for|asking for|would like|wish(?:es|ed)?|claims? (?:the|both)|seek(?:s|ing)?|sought|expects?)\b/i,
  ),
  pattern(
    'must',
    /\b(?:it (?:is|was) (?:also )?(?:important|imperative|essential|vital|necessary|crucial|time) (?:to|that|for)|must|should|shall|has to|have to|had to|need(?:s|ed)? to|be (?:accounted|freed|released|added|included|paid|given|handed|opened|lifted|guaranteed))\b/i,
  ),
  pattern(
    'will not',
    /\b(?:will|would|wo|can|could|ca|shall) ?(?:not|n[’']t|never|no longer)\b|\b(?:never|neither|no (?:truce|deal|talks|agreement|ceasefire|soldier|foreign))\b/i,
  ),
  pattern(
    'before anything',
    /\b(?:before (?:any|anything|the|all|it|they|we)|until|only (?:when|if|after)|unless|no .{0,30} (?:without|before|until)|first|as long as|not .{0,40} before)\b/i,
  ),
  pattern('our, we', /\b(?:we|our|us)\b/i),
  pattern('I, my', /\b(?:I|my|me)\b/),
  // Before these talks.
  pattern(
    'truce or war of old',
    /\b(?:truces?|cease-?fires?|accords?|agreements?|pacts?|wars?|treat(?:y|ies)|round|plan|deal|peace|settlement|armistice|massacre|crisis|protocol)\b/i,
  ),
  pattern(
    'in those years',
    /\b(?:two decades|the (?:19|20)\d0s|the war of|years of|for decades|generation|long before|history|the (?:previous|earlier|second|third|fourth) (?:truce|cease-?fire|war|round|attempt|accord|agreement)|had (?:lasted|collapsed|held|failed|broken)|until then|back then|after the war|independence|anniversary|last (?:year|summer|winter|autumn|spring|decade|century)|(?:\w+|\d+) years? (?:ago|earlier|before|later)|decades?|earlier (?:truce|round|attempt|agreement|accord)|previous(?:ly)?|former|the last (?:accord|truce|one|time)|once|then|at the time|in the past|since the war|originally|the first (?:truce|round|war)|for years|that year)\b/i,
  ),
  pattern(
    'ended badly',
    /\b(?:collapsed|fell apart|broke (?:up|down)|lasted|died|expired|failed|fell silent|was never|ended in|unravelled|unraveled|came to nothing|forgotten|has held|lapsed)\b/i,
  ),
  pattern(
    'under an agreement',
    /\bunder (?:the|that|this|a|an|its) (?:\w+[ -]){0,3}(?:truce|agreement|accord|deal|protocol|text|document|pact|treaty|arrangement|cease-?fire|plan|settlement)\b/i,
  ),
  // Judgments.
  pattern(
    'judges',
    /\b(?:mark(?:s|ed|ing) an? (?:[\w-]+ ){0,2}(?:turn|shift|blow|setback|milestone|departure|escalation|change|victory|defeat|low|moment|step)|at odds with|tinderbox|powder keg|challenges?|close to collapse|brink of|hampered|complicat(?:es|ed|ing)|escalating|deepening|worsening|simmering|dramatic|unprecedented|seen as|viewed as|regarded as|tit-for-tat|crossroads|paradox|precedent|gamble|stakes|leverage|incentives?|credib\w+|momentum|shaky|precarious|opportunity|turning point|symbolic|cosmetic|face-saving|spoilers?|mistrust|distrust|suggests|reflects|in other words|mood|temper|sceptic\w*|skeptic\w*|cynic\w*|luck|price of|hardest|easier|harder|enough|almost|merely|largely|too|rather|hardly|perhaps|test|risk(?:s|y)?|matters?|odd|heart of|hole|pattern|question|lesson|irony|sign of|proof that|mistaken?|wrong|clarity|fragile|brittle|credit|blame|trust|doubt(?:s|ful)?|optimis\w+|pessimis\w+|hope(?:s|ful)?|likely|unlikely|real|truth|fiction|gift|victory|defeat|failure|success|better|worse|best|worst|cheap(?:est)?|familiar|politely?|point|whether)\b/i,
  ),
  pattern(
    'likens',
    /\b(?:like (?:a|an|the|other)|as if|as though|is (?:a|an|the|not a)\b|kind of|sort of|counts as|amounts? to|means)\b/i,
  ),
  pattern(
    'will or may turn out',
    /\b(?:will (?:depend|be|have|take|need|decide)|would (?:be|have|rather|mean)|might|may|could|depends?|remains? to be|whether)\b/i,
  ),
  pattern('nobody, everybody', /\b(?:nobody|everybody|everyone|no one|both|each|neither|somebody)\b/i),
  pattern(
    'sums up',
    /\b(?:no accident|the first time (?:in|since)|not every(?:one|body)|(?:a )?mixed picture|(?:may|might|could) well|up to a point|in practice|in theory|on paper|what is (?:new|striking|missing|at stake|clear|left)|the (?:rest|trouble|catch|snag|question|real|problem|difficulty|point|danger|hope|fear|odds|thinking|logic|result|effect|lesson) (?:is|are|lies|depends|goes|was|remains)|there (?:are|is|was|were) (?:two|three|no|little|another|a|few) (?:ways?|reasons?|kinds?|sorts?|doubt|sign|signs|chance|appetite|precedent|guarantee|reason|doubts)|by any (?:measure|standard)|in short|after all|of course|no wonder|tellingly|ironically|in effect|for now|far from|anything but|no longer|nobody doubts|few (?:believe|expect|doubt)|it remains|remains? (?:to be seen|unclear|fragile|thin|elusive)|worse|so little|so much|as much as|rests? on|turns? on|hang(?:s|ing)? (?:on|over)|cloud(?:s|ed)?|casts? (?:doubt|a shadow)|overshadow(?:s|ed)?|at the mercy of|has yet to|sooner or later|would not be the first)\b/i,
  ),
  pattern(
    'heard or seen',
    /\b(?:heard|saw|seen|hearing|seeing|woke|woken|awoke|counted|counting|watched|noticed|spotted|found|came across|could hear|could see)\b/i,
  ),
  pattern(
    'nobody hurt',
    /\b(?:no ?(?:one|body)|none|neither|no (?:\w+ ){1,2})(?: of them)? ?(?:was|were|had been|has been|is|are) (?:hurt|killed|injured|wounded|harmed|hit|damaged)\b|\bno (?:casualties|injuries|losses|damage|deaths|victims)\b/i,
  ),
  pattern(
    'no answer',
    /\b(?:no (?:answer|reply|response)|(?:has|have|had) (?:apparently |so far |still )?(?:not|yet to|never) (?:\w+ )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|come back)|did not (?:answer|reply|respond)|went unanswered|unanswered|is (?:still )?(?:awaited|pending)|put it to|take it to|consult (?:his|her|its|their))\b/i,
  ),
  // Everything else that is said.
  pattern(
    'no word',
    /\b(?:not immediately|did not (?:respond|comment|say)|has not (?:said|commented)|remain(?:s|ed) unclear|not clear|unanswered calls|no (?:immediate |official )?(?:word|comment|date|mention|arrests?|answer|reply|confirmation)|could not be|not (?:been )?(?:named|known|clear|published|said)|unclear|declined to)\b/i,
  ),
  pattern(
    'hardship',
    /\b(?:bread|milk|grain|food|water|electricity|gas|fuel|school|children|famil(?:y|ies)|market|harvest|home|homes|houses?|sleep|slept|road|power|price|cattle|goat|shops?|trade|convoys?|lorr(?:y|ies)|trucks?|aid|hungry|starve|people)\b/i,
  ),
  pattern(
    'will look into it',
    /\b(?:inquiry|investigat\w+|team|report|verif\w+|committee|inspectors?|monitors?|observers?|liaison|panel|mission|commission)\b/i,
  ),
  pattern(
    'freed or withdrawn',
    /\b(?:freed|free|releas(?:e|ed|es|ing)|withdr[ae]w(?:n|al|ing)?|pull(?:ed|s|ing)? (?:back|out)|held (?:our|their|its) fire|quiet|silent|come out|disarm\w*|weapons?|reopen(?:ed|s|ing)?|lifted)\b/i,
  ),
  sign(
    'calls names',
    `insult, provocation, slander, lie, lies, fiction, fairy tale, nonsense, propaganda, disinformation, tale, circus, theatre, carnival, farce, blackmail, travel brochure, story, distraction`,
  ),
  sign(
    'condolence or thanks',
    `thanks?, gratitude, welcome, regret, concern, condolences?, sympathy, apolog\\w+, congratulat\\w+, patience, wisdom, grave concern, deep concern`,
  ),
]
