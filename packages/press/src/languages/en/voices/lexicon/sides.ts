// Words that tell for whom somebody speaks: the state's offices, ranks that armed groups give, what speaks for itself.

/** Words that make somebody the state’s without naming it. */
export const OF_STATE =
  /^(?:government|army|military|navy|police|air|intelligence|security|interior|foreign|defence|defense|home|justice|presidential|cabinet|state|treasury|ministerial|prime|district|provincial|county|federal|secretary|junta|regime|municipal|ministry|customs|coastguard|border|counter-terrorism|royal|palace)$/
/** “state television”, “the official agency” */
export const OF_STATE_MEDIA = /^(?:state|official)$/
export const STATE_OFFICE =
  /^(?:minister|premier|president|chancellor|king|queen|emir|sultan|parliamentarian|general|colonel|brigadier|brig|major|captain|admiral|commodore|lieutenant|gen|col|maj|capt|lt-gen|maj-gen|lt-col|governor|prosecutor|dig|igp|dgp|ssp|dsp|pm|fm|vp|eam|coas|collector|secretary|soldier|policeman|authority)$/
export const OF_POLICE = /^(?:police|superintendent|constable|detective)$/
export const OF_ARMY =
  /^(?:army|military|soldier|general|colonel|brigadier|brig|major|captain|gen|col|maj|capt|lt-gen|maj-gen|lt-col|lieutenant)$/
/** People who live or look on: their adjective or place says where they are from, not for whom they speak. */
export const ON_THEIR_OWN =
  /^(?:resident|local|witness|eyewitness|analyst|observer|expert|villager|farmer|trader|historian|academic|scholar|professor|prof|fellow|lecturer|journalist|reporter|correspondent|driver|fisherman|herder|shepherd|people|person|man|woman|boy|girl|student|teacher|worker|editor|commentator|veteran|activist|relative|shopkeeper|refugee|neighbour|neighbor|priest|cleric|elder|lawyer|economist|researcher|child|family|mother|father|widow|captive|prisoner|survivor|medic|doctor|nurse)$/
/** “the Unionist leader”: whose he is. */
export const PARTISAN =
  /^(?:leader|spokesman|spokeswoman|spokesperson|official|commander|fighter|negotiator|delegate|delegation|chief|army|force|troop|soldier|government|side|team)$/
export const NO_PARTY =
  /-(?:led|backed|based|run|held|aligned|allied|affiliated|installed|supported|controlled|dominated)$|^(?:western|eastern|northern|southern|european|african|arab|asian|muslim|christian|gulf|foreign|senior|former|deputy|joint|regional|opposition|political|military|special|first|second|prime|chief|vice|national|local|international|home|interior|defen[cs]e|security|health|justice|government|its|his|their|commando|central|latin|presidential|ministerial|parliamentary|police|army|rebel|ruling|tribal|religious|church|union|student|provincial|municipal|civil|humanitarian|diplomatic|congressional|royal|acting|outgoing|veteran|interim|visiting|top|high|main|lead|state|general|election|peace|press|customs|media|trade|border|two|three|one|another|several|some|many|most|each|both|her)$/
/** Where scholars work, who speak for themselves. */
export const LEARNED = /\b(?:universit\w+|institut\w+|college|school|academy)\b/i
/** For which nobody speaks who works there. */
export const SCHOLARLY =
  /\b(?:universit\w+|institut\w+|college|school|academy|think-tank|tank|studies|research|consultancy|polytechnic|faculty|museum)\b/i
export const LOOKS_BACK = /^(?:former|retired|ex-\w+|\(retd\)|onetime|erstwhile)$/
export const SPEAKS_FROM =
  /^(?:official|source|officer|minister|ministry|spokesman|spokeswoman|spokesperson|leader|authority|commander|negotiator|delegate|government)$/
/** What a party that holds land may be called. */
export const LAND_NOUN = /^(?:enclave|exclave|republic|emirate|statelet|kingdom|north|south|east|west)$/
/** Parties that call themselves by what a state has. */
export const OWN =
  /^(?:force|army|council|government|authority|administration|guard|brigade|leadership|command|regime|office|state|republic|assembly|emirate)$/
/** Armed bodies that left the one spoken of. */
export const SPLIT_OFF =
  /^(?:breakaway|splinter|rival|dissident|renegade|rogue|smaller|offshoot|unnamed|unknown|little-known|shadowy)$/
/** What speaks for armed forces. */
export const OF_FORCES =
  /^(?:Inter-Services|Armed Forces|Military|Army|Navy|Air Force|General Staff|Defen[cs]e Staff)\b/
/** Who speaks for a body without its being said which. */
export const SPEAKS =
  /^(?:spokesman|spokeswoman|spokesperson|negotiator|coordinator|co-ordinator|delegate|chairman|chairwoman|chairperson|chair|convener|convenor|director|secretary-general|general-secretary|rapporteur|organiser|organizer|facilitator|monitor|commander|comandante|commandante|sub-commander|subcomandante|subcommander)$/
/** Who knows a matter, whoever pays for it. */
export const KNOWS =
  /^(?:analyst|expert|historian|academic|scholar|professor|prof|fellow|lecturer|economist|researcher|commentator|columnist|journalist|correspondent|reporter|editor|author|writer|surgeon|doctor|physician|nurse|medic|paramedic|scientist|strategist|jurist)$/
/** Whom only a mission or those who sent it have: “the Force Commander”, “the special representative”. */
export const OF_MISSION =
  /\b(?:force commander|head of mission|chief of mission|mission (?:chief|head)|special representative|chief (?:military )?observer|chief monitor)\b/
/** “Hamas-run”, “rebel-held”: who rules there. */
export const RULED_BY = /^(.+)-(?:run|led|controlled|held|ruled|administered|affiliated|aligned)$/u
/** Ranks that armed groups give. */
export const FIGHTS = /com+and/
/** Whom states send abroad. */
export const POSTED = /^(?:ambassador|consul|attaché|chargé)$/
/** What no state has at home. */
export const ABROAD = /^(?:embassy|consulate)$/
/** What does not speak although a body may be called so. */
export const NO_BODY = /^(?:monitoring|verification|fund|community|tribunal|nations|guarantor)$/
/** What is part of a state. */
export const PART_OF_STATE = /\b(?:State|Province|Region|County|District|Governorate)$/
/** Names that end so are places'. */
export const PLACE_NAME =
  /^(?:province|region|district|county|valley|hills?|mountains?|islands?|peninsula|coast|city|town|village|river|lake|sea|desert|plain|plateau|highlands?|lowlands?|delta|basin|border|strait|gulf|bay|street|road|square|camp|north|south|east|west|centre|center|capital|university|institute|college|school|academy)$/
/** Assemblies that states have. */
export const STATE_ASSEMBLY =
  /^(?:national|federal|general|legislative|constituent|people's|state|provincial|constitutional|consultative)$/
