// Verbs that are an act of speech by themselves: accusing, asking, refusing, offering, promising, praising, judging.
import type { Row } from '../frame.ts'

export const ACTS: readonly Row[] = [
  // “…,” he entreated reporters.
  ['qr', 'entreat beseech exhort implore beg urge'],
  // Accusing and blaming.
  [
    'oa',
    `condemn denounce slam blast decry rebuke chide ridicule mock deride disparage deplore rubbish reprimand censure
    castigate lambast lambaste berate assail excoriate vilify criticise criticize
    pillory slate savage upbraid admonish scold reproach reprove fault scorn malign revile lampoon bash pan flay deprecate demonise demonize
    satirise satirize stigmatise stigmatize chastise indict impugn smear trash bemoan decry`,
  ],
  [
    'p',
    `accuse blame charge reproach reprove chide scold rebuke reprimand upbraid berate castigate censure condemn criticise criticize fault
    lambast lambaste slam blast assail denounce pillory chastise impute ascribe attribute pin suspect arraign mock ridicule deride
    vilify excoriate`,
  ],
  [
    'p',
    'object gripe rail inveigh fulminate balk baulk sneer jeer bristle snort scoff seethe fume rage rant remonstrate expostulate quibble',
  ],
  // Asking, urging, ordering.
  [
    'x',
    `tell advise instruct warn caution remind ask order urge direct command request beg implore beseech entreat exhort press
    want plead appeal expect challenge recommend encourage
    enjoin counsel petition lobby dare defy bid prod nudge goad pressure pressurise pressurize push coax cajole badger nag admonish
    invite adjure summon authorise authorize importune`,
  ],
  ['co', 'request demand stipulate'],
  ['o', 'plead'],
  ['o', 'demand want urge order request advocate solicit seek'],
  ['g', 'advocate urge counsel favour favor oppose'],
  ['p', 'direct task petition lobby press push counsel argue plead beg'],
  // Refusing and answering.
  ['oa', 'dismiss reject repudiate rebuff spurn scorn disdain veto'],
  ['t', 'refuse decline disdain'],
  ['z', 'refuse decline demur agree consent disagree dissent abstain baulk balk'],
  ['o', 'blame reject accept oppose snub refuse decline withhold embrace'],
  // Offering, promising, consenting.
  [
    't',
    `claim swear vow pledge promise threaten offer propose demand profess hope undertake volunteer consent want ask agree
    guarantee plead`,
  ],
  ['o', 'offer propose dangle proffer moot guarantee float volunteer vow threaten renew'],
  ['pt', 'consent accede acquiesce assent agree'],
  ['c', 'consent'],
  ['p', 'apologise apologize enthuse allude refer marvel rejoice sympathise sympathize commiserate'],
  // Praising.
  [
    'oa',
    `praise hail welcome commend applaud laud salute endorse congratulate extol eulogise eulogize compliment acclaim lionise lionize
    glorify tout`,
  ],
  ['o', 'thank commend applaud compliment'],
  ['p', 'praise commend laud congratulate thank credit compliment applaud salute'],
  // Judging: what something is called, or likened to.
  ['oa', `characterise characterize portray depict describe interpret cite quote`],
  [
    'a',
    'bill cast paint frame present tout trumpet peddle pitch construe view regard see perceive class classify categorise categorize represent recast rank rate read diagnose brand identify treat advertise',
  ],
  [
    'n',
    'call brand label term dub style deem pronounce nickname consider judge declare proclaim christen rate adjudge',
  ],
  // “termed the talks as meaningless”
  ['a', 'term brand label deem'],
  ['op', 'liken compare equate'],
  ['o', 'express convey reserve attribute'],
]
