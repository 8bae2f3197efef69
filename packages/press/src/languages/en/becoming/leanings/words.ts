// Signs that bear most on mere words and judgments, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const WORDS: Weights = readWeights(`
  cue brush aside: statement 0.12
  cue call for: statement 0.11, position -0.1
  cue call on: statement 0.11
  cue call: statement 0.29
  cue declare: statement -0.11
  cue describe: statement 0.14
  cue dismiss: statement 0.28, answer -0.21
  cue estimate: statement 0.15
  cue explain: statement 0.13
  cue pledge: statement 0.18, assurance-given -0.14
  cue promise: statement 0.21
  cue propose: statement -0.12, offer 0.11
  cue remark: statement 0.18
  cue scoff at: statement 0.1
  cue understand: statement -0.11
  form allowed: statement 0.11
  form am: statement -0.1
  form appointed: statement 0.13
  form are: statement 0.17, offer -0.15, session 0.15, earlier-event -0.12, commentary 0.12, incident-claim -0.11, answer -0.1
  form being: statement 0.25
  form briefed: statement 0.12
  form bring: statement 0.12
  form calls: statement 0.1
  form came: statement 0.15
  form can: commentary 0.15, statement -0.13
  form carry: statement 0.13
  form changed: statement 0.12
  form closed: statement 0.14, incident-claim -0.1
  form come: statement -0.27, incident-claim 0.15, answer 0.11
  form comment: statement 0.1
  form committed: statement -0.13
  form cutting: statement -0.12
  form declined: statement -0.1
  form deployed: statement 0.21, incident-claim -0.1
  form ended: statement -0.14, earlier-event 0.12, session 0.11
  form expires: statement 0.1
  form extended: statement 0.11
  form face: statement -0.11
  form find: commentary 0.11
  form fired: statement 0.14, assurance-given 0.1, incident-claim -0.1
  form fled: statement -0.11, earlier-event 0.1
  form fly: statement 0.1
  form flying: statement -0.1
  form given: commentary 0.12, statement -0.12
  form go: statement -0.13
  form have: statement 0.23, session 0.17, incident-claim -0.14, assurance-declined 0.1
  form held: commentary -0.1
  form is: statement 0.19, offer -0.18, commentary 0.18, incident-claim -0.12, session -0.1
  form lies: commentary 0.1
  form may: statement 0.12
  form questioned: statement 0.13, incident-claim -0.1
  form raised: statement -0.12
  form reacted: statement 0.11
  form read: statement -0.14, document 0.1
  form scheduled: statement 0.1
  form sealed: statement 0.1
  form sending: statement 0.12
  form should: statement 0.17, position -0.11
  form spoken: statement 0.11
  form stopped: statement -0.1
  form stormed: statement -0.1
  form took: statement -0.12, incident-claim 0.11
  form trade: statement -0.1
  form treated: statement 0.11
  form verify: statement -0.1
  form voted: statement 0.12
  opens " a: statement -0.19
  opens " it: statement 0.12
  opens " nobody: statement -0.15
  opens ": statement -0.24, incident-claim 0.21, position 0.16
  opens $: statement 0.13
  opens a written: statement -0.1
  opens both armies: statement 0.12
  opens foreign: statement 0.11
  opens had: statement 0.1
  opens has been: statement -0.1
  opens her: statement 0.13, incident-claim -0.12, earlier-event 0.12, position -0.1
  opens his: statement -0.25, position 0.2, answer 0.13, assurance-given 0.11
  opens it had: statement 0.11
  opens it would: statement -0.16, offer 0.13
  opens its: statement 0.14
  opens no: statement 0.16, position -0.13, assurance-given 0.1
  opens readiness to: statement -0.17, offer 0.14
  opens readiness: statement -0.17, offer 0.14
  opens russia: statement 0.12, position -0.11
  opens she: statement 0.21, session -0.11
  opens some: statement 0.12
  opens such: statement 0.11
  opens the attack: commentary 0.13
  opens the european: statement 0.12
  opens the front: statement -0.16
  opens the group: statement -0.12
  opens the idea: statement -0.1
  opens the north: statement -0.11
  opens the other: statement -0.21, incident-claim 0.15
  opens the second: statement -0.14, session 0.1
  opens the security: statement 0.12
  opens their: statement -0.14
  opens them: statement 0.19, incident-claim -0.1
  opens to say: statement 0.14
  opens to the: statement -0.12, answer 0.1
  opens two: statement -0.15, incident-claim 0.13, earlier-event 0.1
  opens under the: statement 0.18
  opens under: statement 0.19
  opens was: statement -0.13
  opens what: statement -0.15, document 0.12, commentary 0.11
  opens which: statement 0.12
  opens who: statement 0.18
  opens “ the: commentary 0.19
  opens “ they: statement 0.13
  verb agree: statement -0.12
  verb answer: statement 0.13
  verb appoint: statement 0.1
  verb ask: statement 0.13
  verb attend: statement -0.11
  verb be: commentary 0.24, earlier-event -0.2, evidence -0.14, assurance-given 0.1
  verb begin: statement -0.14
  verb brief: statement 0.12
  verb capture: statement -0.12
  verb choose: statement -0.1
  verb clear: statement 0.11
  verb come: statement -0.1
  verb commit: statement -0.1
  verb deploy: statement 0.2
  verb do: statement -0.15, session 0.11, position 0.1
  verb fall: statement -0.13, earlier-event 0.12
  verb fly: statement 0.21
  verb free: statement 0.17
  verb happen: commentary 0.1
  verb have: statement -0.1
  verb kill: statement -0.13, incident-claim 0.12
  verb know: statement 0.12
  verb lay: statement -0.11
  verb lie: commentary 0.1
  verb pay: statement 0.15, position -0.11
  verb provide: statement 0.11
  verb question: statement 0.13, incident-claim -0.1
  verb react: statement 0.11
  verb run: statement 0.13
  verb settle: statement 0.14
  verb shut: statement 0.12
  verb sign: statement 0.15, document -0.12, session 0.12
  verb sit: statement -0.13, session 0.11
  verb speak: statement 0.1
  verb storm: statement -0.1
  word accident: statement -0.14, incident-claim 0.11
  word account: statement 0.16
  word against: statement 0.17
  word ago: statement -0.1
  word air: statement 0.11
  word along: statement 0.15
  word ambassador: statement 0.2, session -0.14
  word an: statement -0.37, document 0.21, position 0.2, incident-claim 0.15, role 0.13, offer -0.11
  word and: statement -0.22, role 0.2, membership 0.14, offer 0.13, incident-claim 0.13, answer -0.11
  word appoint: statement 0.13
  word arming: statement 0.14, incident-claim -0.12
  word army: commentary 0.1
  word arrangement: statement -0.14, earlier-event 0.11
  word attempt: statement -0.1
  word authority: statement 0.1
  word autumn: statement -0.1
  word ballot: statement 0.12
  word ban: statement -0.16, position 0.15
  word barrack: statement -0.17, incident-claim 0.13
  word bear: statement 0.1
  word because: statement 0.17
  word before: statement -0.15, assurance-given 0.14, position -0.14, commentary 0.11
  word being: statement 0.25
  word beyond: statement -0.14
  word body: statement -0.12
  word both: statement -0.19, document 0.16, offer 0.1
  word boy: statement -0.13, incident-claim 0.1
  word bridge: statement 0.15
  word brief: statement 0.19
  word brigade: statement 0.1
  word broker: statement 0.1
  word building: statement 0.12
  word business: statement -0.1
  word buy: statement 0.1
  word calm: commentary 0.15
  word can: commentary 0.17, statement -0.14
  word central: statement 0.13
  word checkpoint: statement -0.1
  word claim: statement 0.18
  word coast: statement -0.11
  word cold: statement 0.18
  word commander: statement 0.14, commentary 0.1
  word comment: statement 0.14
  word commit: statement -0.13, session 0.11
  word company: statement 0.17
  word concession: statement 0.12
  word country: statement -0.11
  word crew: statement 0.24
  word dawn: statement 0.11
  word declare: commentary 0.11
  word defense: statement 0.19
  word del: statement 0.13
  word departure: statement 0.11
  word deploy: statement 0.23, incident-claim -0.11, earlier-event -0.1
  word different: commentary 0.1
  word direct: statement -0.13
  word dispute: commentary 0.14
  word divide: commentary 0.1
  word drop: statement -0.11
  word drug: statement 0.11
  word either: statement 0.1
  word election: statement 0.14
  word emergency: statement 0.17
  word encounter: statement -0.11
  word establish: statement 0.1
  word ethnic: statement -0.13
  word evening: statement 0.16
  word ever: commentary -0.11, statement 0.11
  word every: statement 0.21, incident-claim -0.14, assurance-given 0.13
  word expert: statement 0.1
  word expire: statement 0.14
  word explosive: statement 0.17
  word faction: statement -0.12
  word feed: statement 0.11
  word fifth: statement 0.1
  word file: statement 0.11
  word fishing: statement -0.1
  word flight: statement -0.2, earlier-event 0.1
  word fray: commentary 0.19
  word freeze: statement 0.15
  word fresh: statement -0.15, evidence 0.1
  word front: statement 0.11
  word gendarme: statement -0.14, incident-claim 0.1, position 0.1
  word gesture: statement 0.16
  word gift: commentary 0.11
  word government: statement -0.23, earlier-event 0.14, session 0.13
  word grain: statement -0.14
  word ground: commentary 0.11
  word guard: statement -0.22, incident-claim 0.16
  word hang: statement 0.12
  word happen: statement -0.15
  word hard: statement -0.1
  word helicopter: statement 0.1
  word his: statement -0.25, incident-claim 0.19, assurance-given 0.17, position 0.13, commentary -0.12, session -0.1
  word hospital: statement 0.15, incident-claim -0.11
  word hotline: statement 0.18
  word how: commentary 0.21, session -0.1
  word however: statement -0.1
  word immediate: statement 0.14, position -0.11
  word impose: statement 0.11
  word install: statement 0.11
  word insult: statement -0.1
  word involved: statement -0.1
  word joint: statement -0.16, session 0.14
  word large: statement 0.12
  word last: statement -0.16, position 0.15, role 0.12, document 0.11, assurance-given -0.11, offer -0.11
  word leave: commentary 0.14, position 0.11
  word line: statement 0.14, position -0.13, document 0.11
  word long: commentary 0.16
  word look: statement 0.16
  word m: statement 0.1
  word map: statement -0.27, commentary 0.18
  word mark: statement -0.14, document 0.12
  word market: statement -0.1
  word measure: statement 0.11
  word mercenary: statement 0.1
  word meter: commentary 0.1
  word militia: statement -0.16, membership 0.13
  word mine: statement 0.13, incident-claim -0.12
  word missile: statement 0.18
  word money: statement -0.15
  word monitor: statement 0.16, role 0.1
  word more: commentary 0.12, incident-claim -0.1
  word mother: statement 0.12
  word mountain: statement -0.17, position 0.11
  word mutual: statement 0.12
  word nearly: commentary 0.14, incident-claim -0.11
  word need: statement -0.18, commentary 0.13
  word negotiate: statement -0.11
  word neither: statement 0.18
  word none: statement -0.12
  word nothing: statement 0.15
  word notice: statement 0.12
  word number: statement -0.12, incident-claim 0.1
  word operation: statement 0.1
  word organization: statement 0.11
  word outcome: commentary 0.1
  word own: statement 0.14
  word pact: statement 0.11
  word parliament: statement 0.11
  word part: statement -0.28, answer -0.12, role 0.11, position 0.1
  word patrol: statement 0.14, incident-claim 0.11, earlier-event -0.11
  word peace: statement 0.15, session -0.11
  word pen: statement 0.13
  word person: statement -0.19, incident-claim 0.15
  word plot: statement 0.17
  word poll: statement -0.29, position 0.17
  word post: statement -0.19, assurance-given 0.15
  word power: statement -0.17, earlier-event 0.14, position 0.13, incident-claim -0.12
  word president: statement -0.15, session 0.13, position -0.11
  word prisoner: statement 0.16
  word private: statement 0.14
  word produce: statement -0.1
  word promise: statement 0.15
  word proof: statement -0.14
  word protest: statement 0.2
  word pull: statement -0.19
  word react: statement 0.11
  word read: statement -0.12, document 0.1
  word recall: statement 0.12
  word region: statement 0.17
  word relative: statement 0.1
  word resolution: statement 0.1
  word room: statement -0.28, session 0.11
  word round: statement -0.14, incident-claim 0.12
  word safety: statement 0.22
  word same: statement -0.24, earlier-event 0.11
  word sanction: statement 0.24
  word schedule: statement 0.12
  word seem: statement -0.11
  word send: statement 0.17, document -0.1, incident-claim -0.1
  word shell: statement -0.21, incident-claim 0.2
  word shelling: statement 0.12
  word shelter: statement 0.14
  word should: statement 0.17, position -0.11
  word shut: statement 0.11
  word sign: statement -0.26, incident-claim 0.16, document -0.12, session 0.11, earlier-event 0.1
  word signature: statement -0.14
  word silo: statement -0.11
  word since: statement 0.25, earlier-event -0.19, session 0.16, role 0.14, commentary -0.11
  word sit: statement -0.13, role 0.11
  word small: statement 0.1
  word son: statement 0.18
  word sponsor: statement -0.1
  word staff: statement -0.12
  word stage: statement 0.12
  word stall: statement 0.13
  word start: statement 0.13
  word step: statement 0.16
  word still: statement 0.27, incident-claim -0.1
  word stop: statement -0.19, incident-claim 0.16
  word storm: statement -0.17, earlier-event 0.13, incident-claim 0.12
  word strike: statement -0.11
  word submit: statement -0.19, document 0.11
  word such: statement 0.16, commentary -0.12
  word suggest: statement -0.11
  word summer: statement -0.11
  word support: statement 0.14
  word surrender: statement 0.13
  word swap: statement 0.26
  word take: statement -0.18, answer 0.14, role 0.1
  word tea: statement -0.11
  word temper: commentary 0.1
  word tent: statement -0.18
  word text: statement 0.15
  word than: commentary 0.2, statement 0.12
  word thing: statement -0.1
  word ton: statement 0.13
  word trawler: statement -0.14, incident-claim 0.12
  word troop: statement 0.28
  word tube: statement -0.17, incident-claim 0.13
  word turn: statement -0.17, answer 0.1
  word unanswered: statement 0.14
  word unarmed: statement -0.13
  word us: statement 0.31
  word valley: statement 0.18
  word vehicle: statement 0.13
  word village: statement -0.24, position 0.17, incident-claim 0.13
  word visit: statement 0.19, session -0.16
  word vote: statement 0.3, session -0.12
  word we: statement -0.26, position 0.14, incident-claim -0.1
  word weather: statement 0.11
  word welcome: statement 0.1
  word what: commentary 0.33, statement -0.26, session -0.1
  word while: statement -0.1
  word whom: statement 0.11
  word willing: statement -0.13
  word work: statement 0.15, commentary 0.11, incident-claim -0.1
  word you: statement 0.13
`)
