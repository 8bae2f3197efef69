// English.
import type { ActLexicon } from './lexicon.ts'

const NUMBERS =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty'
const N = `(\\d[\\d,]*|${NUMBERS})`
const PEOPLE =
  '(?:(?:\\w+[- ]){0,3}?(?:people|persons?|civilians?|soldiers?|troops|men|women|children|fighters?|militants?|police(?:men)?|officers?|personnel|villagers?|guards?|residents?|others?)\\s+)?'

export const en: ActLexicon = {
  paperForms: [
    ['counter-response', /\bcounter[- ]?(?:responses?|repl(?:y|ies))\b/i],
    ['counter-proposal', /\bcounter[- ]?(?:proposals?|drafts?|offers?)\b/i],
    ['final-position', /\bfinal position\b/i],
    ['non-paper', /\bnon[- ]?paper\b/i],
    ['aide-memoire', /\baide[- ]m[eé]moire\b/i],
    ['joint-statement', /\bjoint (?:statement|declaration|communiqu[eé])\b/i],
    ['communique', /\bcommuniqu[eé]\b/i],
    ['minutes', /\bminutes of\b/i],
    ['written-assurance', /\bwritten (?:assurances?|guarantees?|commitments?)\b/i],
    ['evidence-file', /\b(?:dossier|evidence file)\b/i],
    ['complaint', /\bcomplaints?\b/i],
    ['response', /\b(?:responses?|repl(?:y|ies)|answers?)\b/i],
    ['demand', /\bdemands?\b/i],
    ['proposal', /\b(?:proposals?|plan|roadmap|road map|blueprint)\b/i],
    ['draft', /\b(?:drafts?|text)\b/i],
    ['letter', /\b(?:letters?|note|message)\b/i],
  ],
  manner: [
    ['written', /\b(?:written|in writing|paper|page|document|letter|typed|signed)\b/i],
    ['oral', /\b(?:oral(?:ly)?|verbal(?:ly)?|by word of mouth|read out)\b/i],
  ],
  replies: [
    [
      'accept-in-part',
      /\b(?:accept\w*|agree\w*|endors\w*)\b.*\b(?:in part|partly|partially|some of|most of)\b/i,
    ],
    ['accept-with-conditions', /\b(?:accept\w*|agree\w*)\b.*\b(?:condition\w*|provided|if|reservations?)\b/i],
    [
      'refer-to-principals',
      /\b(?:refer\w*|consult\w*|seek\w* instructions|take (?:it|them) (?:back )?to)\b.*\b(?:capital|leadership|government|principals?|home)\b/i,
    ],
    [
      'reject',
      /\b(?:reject\w*|refus\w*|declin\w*|turn\w* down|dismiss\w*|spurn\w*|rul\w* out|rebuff\w*|said no|would not|will not|not accept\w*|unacceptable)\b/i,
    ],
    ['reserve', /\b(?:reserv\w*|defer\w*|postpon\w*|study|studying|consider\w*|examin\w*|review\w*)\b/i],
    ['accept', /\b(?:accept\w*|agree\w*|approv\w*|endors\w*|welcom\w*|said yes)\b/i],
  ],
  answered: [
    ['offer', /\b(?:offers?|offered|suggestions?|proposals?|proposed|invitation|idea)\b/i],
    ['paper', /\b(?:responses?|demands?|papers?|drafts?|texts?|documents?|letters?|plan|repl(?:y|ies))\b/i],
  ],
  declining: [
    ['reluctant', /\b(?:reluctan\w+|hesita\w+|unwilling\w*|wary)\b/i],
    ['declined', /\bdeclin\w+\b/i],
    ['refused', /./],
  ],
  incidentTypes: [
    ['infiltration-attempt', /\b(?:infiltrat\w+|cross(?:ed|ing) (?:the|into) (?:line|border))\b/i],
    ['uav', /\b(?:drones?|unmanned|uavs?|quadcopters?)\b/i],
    [
      'air-strike',
      /\b(?:air[- ]?(?:strikes?|raids?)|bomb(?:ed|ing) (?:from|by)|warplanes?|jets?|helicopters?)\b/i,
    ],
    ['ied', /\b(?:ieds?|roadside bombs?|improvised|mines?|landmines?|explosive devices?|booby)\b/i],
    ['shelling', /\b(?:shell(?:s|ed|ing)?|mortars?|artillery|rockets?|howitzers?)\b/i],
    [
      'detention',
      /\b(?:detain\w*|detention|arrest\w*|abduct\w*|kidnap\w*|seiz\w+ (?:\w+ )?(?:men|people|crew|soldiers))\b/i,
    ],
    [
      'crossing-closure',
      /\b(?:crossings?|border|gate|bridge|road)\b.*\b(?:clos\w+|shut|sealed|blocked)\b|\b(?:clos\w+|shut|sealed|blocked)\b.*\b(?:crossings?|border|gate|bridge)\b/i,
    ],
    [
      'freedom-of-movement',
      /\b(?:denied access|turned back|prevented from (?:passing|entering)|stopped at|checkpoint|movement)\b/i,
    ],
    [
      'exchange-of-fire',
      /\b(?:fir(?:e|ed|ing)|gunfire|shots?|clash\w*|firefight|skirmish\w*|gun ?battle|small[- ]arms|machine[- ]guns?|snip\w+)\b/i,
    ],
    ['undetermined', /\b(?:explosions?|blasts?|violat\w+|incidents?)\b/i],
  ],
  lossStates: [
    [
      'no-official-word',
      /\bno (?:official|immediate|confirmed)? ?(?:word|figures?|information|reports?|confirmation|toll)\b.{0,30}\b(?:loss\w*|casualt\w+|dead|injur\w+|toll)\b/i,
    ],
    [
      'none-claimed',
      /\b(?:no|without|nobody|no one)\b.{0,20}\b(?:casualt\w+|loss\w*|injur\w+|hurt|killed|deaths?|wounded)\b/i,
    ],
  ],
  killed: [
    new RegExp(
      `\\b${N}\\s+${PEOPLE}(?:were |was |had been |have been |are )?(?:reported |confirmed )?(?:killed|dead|died|slain|martyred)\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:kill(?:ed|ing)|martyr(?:ed|ing)|deaths? of|claimed the lives? of)\\s+(?:at least |up to |about |some |as many as |more than )?${N}\\b`,
      'i',
    ),
    new RegExp(`\\b${N}\\s+(?:deaths|fatalities|dead)\\b`, 'i'),
  ],
  injured: [
    new RegExp(
      `\\b${N}\\s+${PEOPLE}(?:were |was |had been |have been |are )?(?:injured|wounded|hurt)\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:injur(?:ed|ing)|wound(?:ed|ing))\\s+(?:at least |up to |about |some |as many as |more than )?${N}\\b`,
      'i',
    ),
  ],
  atLeast: /\b(?:at least|no fewer than|more than|over)\b/i,
  numbers: Object.fromEntries([
    ['a', 1],
    ['an', 1],
    ...NUMBERS.split('|')
      .slice(2, 22)
      .map((word, at) => [word, at + 1] as const),
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
  ]),
  exhibitForms: [
    ['identity-document', /\b(?:identity|identification|id) (?:documents?|cards?|papers?)\b|\bpassports?\b/i],
    ['photograph', /\b(?:photo\w*|pictures?|images?|satellite)\b/i],
    ['video', /\b(?:videos?|footage|film\w*|recordings? showing)\b/i],
    ['audio', /\b(?:audio|intercept\w*|phone calls?|voice|radio traffic|recordings?)\b/i],
    ['document', /\b(?:document\w*|dossiers?|files?|papers?|lists?|records?|maps?)\b/i],
    ['other', /./],
  ],
  disclosure: [
    ['redacted', /\bredact\w+\b/i],
    ['shown-and-not-left', /\b(?:without leaving|not (?:left|handed)|took (?:it|them) back|shown but)\b/i],
    ['full', /\bin full\b/i],
  ],
  roles: [
    ['guarantor', /\bguarant(?:or|ors|eed|eeing|ee of)\b/i],
    ['host', /\bhost(?:s|ed|ing)?\b/i],
    ['facilitator', /\bfacilitat\w+\b/i],
    ['mediator', /\bmediat\w+\b/i],
    ['monitoring-mission', /\bmonitor(?:s|ed|ing)?\b/i],
    ['observer', /\bobserv(?:er|ers|es|ed|ing)\b/i],
    ['witness', /\bwitness(?:es|ed)?\b/i],
    ['depositary', /\bdepositary\b/i],
    ['secretariat', /\bsecretariat\b/i],
  ],
  outcomes: [
    [
      'no-consensus',
      /\b(?:no (?:consensus|common ground|agreement|breakthrough|progress|deal|result)|fail(?:ed|ing|s|ure)?\b.{0,30}\b(?:consensus|common ground|agree\w*|breakthrough|deal|result)|stalemate|deadlock\w*|inconclusive\w*|without (?:a |an |any )?(?:agreement|deal|breakthrough|result|consensus)|impasse)\b/i,
    ],
    [
      'broken-off',
      /\b(?:collaps\w+|broke (?:down|off|up)|broken (?:down|off)|walk(?:ed)? out|call(?:ed)? off)\b/i,
    ],
    ['suspended', /\b(?:suspend\w+|halt\w+|paus\w+|on hold)\b/i],
    ['adjourned', /\b(?:adjourn\w+|recess|resume (?:on|next)|continue (?:on|next))\b/i],
    ['partial', /\b(?:partial\w*|some progress|narrow\w* (?:the )?differences|in principle)\b/i],
    [
      'consensus',
      /\b(?:agreed|reached (?:a |an )?(?:agreement|consensus|deal)|concluded successfully|breakthrough|signed)\b/i,
    ],
  ],
  formats: [
    ['proximity', /\b(?:proximity|indirect|shuttl\w+|separate rooms?|did not meet face)\b/i],
    ['back-channel', /\bback[- ]?channel|secret(?:ly)?\b/i],
    ['caucus', /\bcaucus\b/i],
    ['bilateral', /\b(?:bilateral|one[- ]on[- ]one|face[- ]to[- ]face)\b/i],
  ],
  planned: [
    ['not-planned', /\b(?:not (?:been )?(?:planned|scheduled)|unplanned|unscheduled|impromptu|ad hoc)\b/i],
    ['planned', /\b(?:planned|scheduled|as agreed)\b/i],
  ],
  anotherSession:
    /\b(?:second|third|fourth|another|new|further|next|final|last) (?:session|meeting|sitting|round)\b/i,
  duration: /\b(\d+(?:\.5)?|\w+)(?: and a half)?[- ](hours?|minutes?)\b/i,
  hours: /^hour/i,
  qualifiers: [
    ['nearly', /\b(?:nearly|almost|close to|just under)\b/i],
    ['more-than', /\b(?:more than|over|upwards of|at least)\b/i],
    ['about', /\b(?:about|around|some|roughly|approximately)\b/i],
    ['exactly', /./],
  ],
  finalPosition: /\bfinal (?:position|offer|word|stance)\b/i,
  openList: /\b(?:includ\w+|among (?:them|others)|such as|as well as others|and others)\b/i,
  closedList: /\b(?:consist\w+ of|made up of|composed of|the only)\b/i,
  head: /\b(?:led|headed|chaired) by\b|\b(?:leads?|heads?|leading|heading|head of|leader of|chief negotiator)\b/i,
  deputyHead: /\bdeputy (?:head|leader|chief negotiator)\b/i,
  titles:
    /^(?:(?:\p{L}[\p{L}-]*\s+){0,4}?(?:minister|secretary|president|ambassador|envoy|general|colonel|major|brigadier|lieutenant|captain|commander|commissioner|director|governor|mayor|senator|judge|bishop|reverend|sister|brother|mullah|maulvi|mawlawi|maulana|sheikh|dr|mr|mrs|ms|sir|spokes(?:man|woman|person)|head|leader|chief|representative|negotiator|adviser|advisor)\.?\s+)+/iu,
  bodies:
    /\b(?:directorate|ministry|office|agency|army|corps|command|council|intelligence|services|department|bureau|guard|police|force|commission|committee|operations)\b/i,
  mandate: [
    ['exceeded', /\b(?:exceed\w*|overstepp?\w*|beyond) (?:\w+ ){0,2}(?:mandate|authority|powers?|brief)\b/i],
    ['insufficient', /\b(?:limited|insufficient|narrow) (?:mandate|authority|powers?)\b/i],
    [
      'missing',
      /\b(?:lack(?:s|ed|ing)?|without|no|not have|did not have|does not have|had no) (?:the |a |any |an )?(?:\w+ )?(?:mandate|authority|power|powers|authori[sz]ation)\b|\bnot (?:authori[sz]ed|empowered|mandated)\b/i,
    ],
  ],
  directions:
    /\b(?:directions?|instructions?|orders|guidance)\s+from\s+(.+?)(?:[,.;]|$)|\b(?:report(?:s|ed|ing)?|answer(?:s|ed|ing)?) to\s+(?:the leadership in )?(.+?)(?:[,.;]|$)/i,
  ceasefire: /\b(?:cease-?fire|truce|armistice|cessation of hostilities)\b/i,
  broken: /\b(?:violat\w+|breach\w*|broke|broken|collapse\w*)\b/i,
  mediatedBy:
    /\b(?:mediated|brokered|facilitated) by\s+(?:the )?([^,.;]+?)(?:[,.;]|\s+(?:which|that|on|in|and which)\b|$)|\b([A-Z]\w+)-(?:mediated|brokered)\b/,
  linking: /\b(?:link\w*|vindicat\w*|connect\w*|because of|related to|tie\w* to)\b/i,
  attending:
    /\bin the presence of (?:the )?(.+?)(?=[,.;]|$)|\b(?:attended|joined|witnessed) by (?:the )?(.+?)(?=[,.;]|$)/i,
  bothSides: /\b(?:both|the two|two) (?:sides|delegations|parties)\b|\bdelegations\b/i,
  interpreting:
    /\b(?:interpreted|read|seen|viewed|taken|regarded|construed)\b(?: by [^,.;]{1,40})? as (?:a |an |the |another )?(?:sign|signal|evidence|proof|indication|reference|nod|admission|un\w+)\b/i,
  ended: /\b(?:which|that) (?:ended|halted|stopped) ([^,.;]+)/i,
  coreDemand: /\b(?:core|key|main|central|principal|chief|primary) demands?\b/i,
  dayBefore: /\b(?:the (?:previous|preceding) day|the day before|a day earlier|a day before)\b/i,
  echoing:
    /\bechoing ([^,.;]+?)['’]s? (?:(?:earlier|previous|recent|own) )?(?:remarks|words|comments|statements?|warnings?)\b/i,
  namesTalks:
    /^\s+(?:process|talks|round|dialogue|meetings?|negotiations|summit|truce|cease-?fire|accord|agreement|declaration)\b/i,
  titlesOf: { session: 'Talks', ceasefire: 'ceasefire' },
  remarks: {
    format: 'The format is not stated in the source; recorded as plenary.',
    manner: 'Whether it was given in writing is not stated in the source; recorded as oral.',
    nobody: 'Somebody whom the source does not name',
    whereBefore: 'Where it was is not said with it; taken from the sentence before, on the same incident.',
    deposit: 'Not deposited here: no copy reached this record. Known from the report alone.',
  },
}
