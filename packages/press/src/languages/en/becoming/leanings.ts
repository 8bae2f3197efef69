// How much each single word speaks for each becoming, in log-odds; weights under 0.07 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const LEANINGS: Weights = readWeights(`
  cue accept: answer 0.13
  cue according to: earlier-event 0.12, statement -0.09
  cue accuse: incident-claim 0.07
  cue add: statement 0.12, session -0.1
  cue agree: assurance-given 0.12, statement -0.1
  cue allege: incident-claim 0.09, statement -0.07
  cue announce: statement 0.07
  cue answer: answer 0.08, session 0.07, statement -0.07
  cue argue: commentary 0.09
  cue blame: earlier-event 0.07
  cue brush aside: statement 0.1, answer -0.08
  cue call on: statement 0.07
  cue call: statement 0.19
  cue caution: session 0.07
  cue claim: statement 0.11
  cue complain: statement 0.09
  cue concede: statement 0.23
  cue condemn: statement 0.07
  cue confirm: statement -0.21, session 0.17, document 0.15, answer -0.07
  cue count: earlier-event 0.09
  cue decline: assurance-declined 0.11, answer -0.08
  cue demand: statement 0.08
  cue describe: statement 0.08, document 0.07
  cue dismiss: statement 0.17, answer -0.14
  cue explain: statement 0.1, position -0.07
  cue hint: membership 0.08
  cue insist: position -0.09, assurance-given 0.07
  cue maintain: position -0.07
  cue note: statement -0.1, role 0.07, session 0.07
  cue offer: offer 0.12, statement -0.08
  cue pledge: statement 0.1
  cue promise: statement 0.09
  cue put: incident-claim 0.08
  cue read: offer 0.08
  cue recall: earlier-event 0.16, statement -0.13, session -0.08
  cue refuse: answer 0.14
  cue reject: answer 0.15, statement -0.1
  cue remark: statement 0.09
  cue report: session 0.11, incident-claim 0.09
  cue rule out: answer 0.1
  cue say: assurance-given 0.08, document 0.07
  cue speak: statement -0.09
  cue stress: statement 0.1
  cue suggest: offer -0.09
  cue swear: incident-claim 0.07
  cue tell: answer 0.11, session 0.1, commentary -0.1, assurance-given 0.08
  cue think: commentary 0.13, statement -0.1
  cue threaten: statement 0.07
  cue vow: position 0.11, statement -0.08
  cue want: statement -0.18, position 0.17
  cue warn: commentary 0.09, position 0.08
  cue welcome: answer 0.12, statement -0.07
  cue write: commentary 0.13
  form accept: answer 0.11
  form agreed: session 0.18, statement -0.12, assurance-given 0.09
  form answered: incident-claim 0.1
  form appeared: commentary 0.07
  form are: position 0.24, incident-claim -0.11, offer -0.08, answer -0.07
  form arrived: document 0.09
  form ask: statement 0.08
  form asked: session 0.08
  form attended: membership 0.1, statement -0.07
  form be: incident-claim -0.13, commentary 0.13, earlier-event -0.12, evidence 0.1
  form been: position -0.13, document 0.11, statement 0.09, commentary -0.08, session 0.07
  form believes: statement 0.08
  form blocked: statement 0.08
  form bring: statement 0.09, session 0.08
  form broke: earlier-event 0.08
  form brought: incident-claim 0.09, statement -0.07
  form call: position 0.07
  form called: session 0.09
  form calls: statement 0.08
  form came: statement 0.1
  form can: commentary 0.09
  form carry: statement 0.07
  form closed: statement 0.11
  form come: statement -0.22, incident-claim 0.14, answer 0.11, position 0.07
  form could: session 0.07
  form declined: statement -0.07
  form delivered: document 0.08
  form deployed: statement 0.07
  form did: statement -0.14, session 0.08
  form does: statement 0.16, role 0.07, commentary -0.07
  form done: document 0.07
  form ended: session 0.08
  form exchange: session -0.07
  form exchanged: statement 0.07
  form extend: assurance-given 0.11
  form fell: earlier-event 0.11
  form fighting: position 0.08
  form find: commentary 0.11
  form fire: statement 0.12, incident-claim -0.09
  form fired: incident-claim 0.13
  form flown: statement -0.07
  form fly: statement 0.11
  form found: incident-claim 0.18, evidence -0.1
  form freed: statement 0.09
  form gave: statement -0.16, assurance-given 0.09, role 0.07
  form given: document 0.11
  form go: position 0.12
  form had: incident-claim 0.14, statement 0.13, commentary -0.12, position -0.1, evidence 0.07, offer -0.07
  form handed: document 0.19, statement -0.1
  form has: commentary 0.22, session -0.17, earlier-event -0.13, statement -0.1, document 0.09, answer 0.09
  form have: answer -0.15, earlier-event 0.13, statement 0.13, assurance-declined 0.1, document -0.09, session 0.09, commentary -0.09
  form having: incident-claim 0.13, statement -0.1
  form held: incident-claim 0.15, earlier-event -0.11, assurance-given 0.07
  form holds: statement 0.07
  form hosted: session -0.07
  form hung: statement 0.07
  form is: commentary 0.23, offer -0.18, session -0.11, earlier-event 0.08, membership -0.07
  form issued: statement 0.1
  form keep: assurance-given 0.18
  form kept: statement 0.08
  form killed: statement -0.08
  form laid: evidence 0.14
  form lasted: session 0.09
  form laying: session 0.08
  form left: session 0.11, evidence 0.07
  form let: session 0.1
  form live: position 0.11
  form looking: statement 0.08
  form lost: incident-claim 0.11, statement -0.09
  form may: statement 0.09
  form might: membership 0.08
  form missing: commentary 0.07
  form moved: statement -0.11, earlier-event 0.08
  form need: statement -0.07
  form offered: offer 0.16, statement -0.14
  form open: offer 0.18, statement -0.1
  form planned: statement 0.08
  form produced: statement -0.08, evidence 0.07, answer 0.07
  form proposed: statement -0.09, offer 0.08
  form provided: assurance-given 0.09, answer 0.08, position -0.08
  form put: assurance-declined 0.11, offer 0.08, incident-claim -0.08, earlier-event 0.07
  form raised: session 0.07
  form rang: session 0.11
  form read: incident-claim 0.08, statement -0.08
  form received: document 0.09
  form recovered: evidence 0.07
  form refused: answer 0.11
  form released: document 0.08
  form remain: assurance-given 0.07
  form remained: position 0.11, incident-claim -0.07
  form reopen: session 0.11
  form resigned: membership 0.08
  form resume: position 0.12, statement -0.1
  form return: statement 0.08
  form run: session 0.07
  form runs: statement 0.09
  form said: commentary 0.1
  form say: statement 0.07
  form says: position 0.07, commentary -0.07
  form seen: evidence 0.07
  form seized: statement -0.08
  form send: statement 0.07
  form sending: statement 0.09, incident-claim -0.08
  form share: position 0.08
  form shelling: statement -0.1, incident-claim 0.09
  form should: commentary 0.08
  form showed: evidence 0.07
  form showing: document 0.08
  form shown: evidence 0.08
  form signed: earlier-event 0.09
  form sit: statement -0.09, session 0.08
  form speak: session 0.13, statement -0.11
  form spoke: session -0.07
  form stamp: evidence 0.07
  form stay: assurance-given 0.13
  form stayed: evidence 0.07
  form stopped: incident-claim 0.08
  form submitted: document 0.07
  form taken: statement -0.08
  form talked: role 0.07, statement -0.07
  form told: assurance-given 0.1, session -0.08
  form took: statement -0.08, earlier-event 0.07
  form turned: statement -0.09, incident-claim 0.07, earlier-event 0.07
  form used: evidence 0.07
  form walked: session 0.09
  form want: statement 0.09
  form wants: position 0.11, statement -0.07
  form was: earlier-event 0.26, incident-claim 0.22, position -0.21, role -0.13
  form went: statement 0.15
  form were: position 0.11, incident-claim 0.1, evidence 0.07, assurance-given -0.07
  form will: assurance-given 0.1, position 0.07
  form withdraw: statement -0.1, assurance-given 0.07
  form would: statement -0.19, assurance-given 0.13, position 0.13, incident-claim -0.12, answer 0.11, assurance-declined 0.08
  form writing: assurance-declined 0.1
  form wrote: incident-claim 0.07
  opens " a: document 0.07
  opens " nobody: statement -0.08, incident-claim 0.07
  opens " we: statement -0.11
  opens ": statement -0.22, incident-claim 0.21, position 0.19, commentary -0.17, session 0.09
  opens a drone: incident-claim -0.08, evidence 0.07
  opens a return: commentary 0.07
  opens a written: document 0.1, statement -0.09
  opens a: incident-claim -0.17, evidence 0.14, document 0.07, statement 0.07
  opens an: statement 0.1
  opens at: commentary -0.07
  opens both sides: session 0.13
  opens both: session 0.09
  opens but: commentary 0.08
  opens by: statement 0.08
  opens drones: statement -0.08
  opens foreign: statement 0.09
  opens had: statement 0.08
  opens has: answer 0.07
  opens he had: statement -0.11
  opens he: evidence 0.14, statement -0.08
  opens heads the: role 0.07
  opens heads: role 0.07
  opens her: statement 0.1, position -0.09, evidence 0.07
  opens his men: incident-claim 0.08, statement -0.08
  opens his people: position 0.08
  opens his: statement -0.18, position 0.15, answer 0.11, assurance-given 0.09
  opens in: statement 0.07
  opens it did: membership 0.07
  opens it had: statement 0.1
  opens it has: document 0.07
  opens it was: earlier-event 0.13, statement -0.11, offer 0.07, commentary -0.07
  opens it would: position 0.08
  opens it: commentary -0.14, earlier-event 0.12, statement -0.12, membership 0.11, offer 0.11
  opens its: statement 0.12, earlier-event 0.09, assurance-given -0.08
  opens neither: statement 0.07
  opens no: statement 0.17, position -0.07
  opens nobody had: session 0.07
  opens none: statement 0.07
  opens on: incident-claim 0.2, statement -0.08, session -0.07
  opens she had: assurance-given 0.07
  opens she: statement 0.08
  opens soldiers had: statement 0.09, incident-claim -0.08
  opens soldiers: statement 0.09
  opens talks: session 0.1
  opens that: statement 0.13
  opens the agreement: session 0.07
  opens the army: commentary 0.08
  opens the attack: commentary 0.07
  opens the delegations: session 0.11
  opens the figure: incident-claim 0.07
  opens the front: position 0.07
  opens the idea: statement -0.08
  opens the minister: evidence 0.07
  opens the north: statement -0.09, position 0.07
  opens the other: incident-claim 0.07
  opens the parties: session 0.09
  opens the protocol: role 0.07
  opens the road: assurance-given 0.07
  opens the truce: earlier-event 0.1
  opens the two: session 0.14
  opens the: session 0.28, role -0.23, document -0.12, assurance-given 0.12, commentary 0.09, position 0.08
  opens their: session 0.07, statement -0.07
  opens there were: document 0.07
  opens there: answer 0.09, document 0.07
  opens they had: statement 0.08
  opens they: session 0.11, commentary 0.07
  opens three: incident-claim 0.1, statement -0.07
  opens to bring: session 0.08
  opens to discuss: position -0.08
  opens to keep: assurance-given 0.08
  opens to say: statement 0.1
  opens to: statement -0.09, session 0.07
  opens two of: statement -0.08
  opens two: incident-claim 0.12, statement -0.07
  opens under the: statement 0.07
  opens under: statement 0.11
  opens was: statement -0.09
  opens what: statement -0.16, document 0.13
  opens which: earlier-event 0.08, statement -0.08
  opens ‘ we: evidence 0.07
  opens ‘: incident-claim -0.11, position -0.11, answer 0.09, session -0.09, offer 0.08, commentary 0.07
  opens “ it: session 0.08
  opens “ no: assurance-given 0.13, statement -0.12
  opens “ we: session 0.07
  opens “: assurance-given 0.09, evidence -0.08, answer 0.08, position -0.08, document -0.07, commentary 0.07
  verb accept: answer 0.11
  verb agree: statement -0.14, answer 0.07, session 0.07
  verb allow: answer 0.08
  verb answer: statement 0.08
  verb arrive: statement 0.07
  verb be: commentary 0.26, evidence -0.13, earlier-event -0.13, statement 0.1, offer -0.09
  verb bring: incident-claim 0.08, statement -0.07
  verb come: answer 0.08
  verb count: statement 0.08
  verb cross: statement 0.08
  verb deploy: statement 0.09
  verb do: document 0.07
  verb fall: statement -0.08, role 0.07
  verb find: incident-claim 0.15, evidence -0.08, statement -0.08
  verb free: statement 0.1
  verb give: statement -0.15, assurance-given 0.1, document 0.09
  verb go: statement 0.08
  verb hand: document 0.19
  verb have: statement -0.13, commentary 0.12, role 0.09, position 0.08
  verb head: role 0.18, statement -0.09
  verb hold: incident-claim 0.1, earlier-event -0.09, session 0.07
  verb host: role 0.12, session -0.1
  verb involved: incident-claim 0.08
  verb keep: assurance-given 0.07
  verb kill: incident-claim 0.14, statement -0.11
  verb know: statement 0.07
  verb lay: evidence 0.08, statement -0.08
  verb lead: membership 0.13
  verb leave: evidence 0.07
  verb look: statement 0.14
  verb make: evidence 0.07, incident-claim -0.07
  verb meet: session 0.08
  verb open: offer 0.13, statement -0.09
  verb prepare: commentary 0.08, statement -0.08
  verb propose: offer 0.08
  verb put: offer 0.09, earlier-event 0.07
  verb raise: session 0.07
  verb recover: evidence 0.07
  verb refuse: answer 0.08
  verb release: document 0.08
  verb remain: position 0.11, session 0.07, incident-claim -0.07
  verb reopen: session 0.08
  verb resign: membership 0.08
  verb return: statement 0.08
  verb run: session 0.07
  verb see: commentary 0.07
  verb seize: incident-claim 0.07
  verb send: earlier-event 0.07
  verb shoot: statement 0.07
  verb show: evidence 0.12
  verb shut: statement 0.07
  verb sign: statement 0.1, document -0.08
  verb sit: session 0.1, statement -0.09
  verb stay: statement 0.08, assurance-given 0.07
  verb study: answer 0.07
  verb submit: document 0.08
  verb take: earlier-event 0.07, statement -0.07
  verb tell: assurance-given 0.1, statement 0.1
  verb turn: statement -0.08, earlier-event 0.07
  verb use: statement 0.11
  verb walk: session 0.1
  verb want: position 0.18
  word 's: statement -0.11, evidence 0.1, session 0.1, membership 0.07, document -0.07, commentary -0.07
  word a: evidence 0.21, answer -0.19, earlier-event 0.15, role -0.1, document 0.1, incident-claim 0.09, statement -0.07
  word about: incident-claim -0.09, statement 0.08, answer 0.07
  word accept: answer 0.14
  word accident: statement -0.1, incident-claim 0.08
  word accord: statement -0.11, answer 0.09, earlier-event 0.08, session -0.07
  word account: statement 0.08
  word across: session 0.07, statement -0.07
  word address: document 0.08, statement -0.07
  word after: commentary -0.18, earlier-event 0.16, incident-claim 0.15, session 0.1, statement -0.09, position 0.08, role -0.07
  word again: session 0.28, statement -0.2
  word against: statement 0.13
  word agree: session 0.2, statement -0.11, incident-claim -0.07
  word agreement: session 0.1
  word all: evidence 0.07
  word allow: answer 0.08
  word alone: statement -0.11, position 0.07
  word along: statement 0.12
  word already: document 0.14, statement -0.1
  word ambassador: statement 0.1
  word among: commentary 0.07
  word an: statement -0.27, incident-claim 0.26, position 0.12, offer -0.1
  word and: statement -0.33, role 0.3, offer 0.23, incident-claim 0.21, session -0.12, document -0.11, assurance-given -0.11
  word another: assurance-given 0.09
  word answer: assurance-given 0.1, incident-claim 0.09, statement -0.07
  word any: position 0.17, assurance-given -0.07
  word anything: position 0.09
  word arm: evidence 0.07
  word army: statement 0.09, assurance-given -0.08, commentary 0.07
  word arrangement: statement -0.08
  word arrive: document 0.09
  word as: statement 0.24, answer -0.14, incident-claim -0.1, role 0.09, position 0.09, earlier-event -0.09
  word ask: incident-claim -0.07, statement 0.07
  word at: incident-claim 0.16, assurance-given -0.12, evidence 0.11, role -0.1, document -0.08, session 0.07
  word attack: statement -0.11, position 0.07, commentary 0.07
  word attend: statement -0.11, membership 0.1
  word back: statement 0.07
  word bank: offer 0.08
  word base: statement 0.08, incident-claim -0.07
  word bazaar: position 0.08
  word be: commentary 0.25, offer -0.23, session -0.12, statement 0.11, answer -0.09, membership -0.08, assurance-given 0.08, earlier-event 0.08
  word because: commentary 0.09, statement -0.08
  word before: statement -0.21, commentary 0.08, assurance-given 0.07
  word begin: earlier-event 0.09, statement -0.07
  word behind: evidence 0.08
  word believe: statement 0.12
  word between: statement 0.07
  word block: assurance-given 0.07
  word boat: incident-claim 0.12
  word both: document 0.19, commentary -0.09, earlier-event -0.08, statement 0.07
  word boy: statement -0.15, evidence 0.07, incident-claim 0.07
  word breach: role 0.07
  word break: earlier-event 0.07
  word bridge: statement 0.1
  word brief: statement 0.09
  word business: statement -0.1, position 0.07
  word but: commentary 0.09, session 0.08, position 0.07
  word by: earlier-event 0.21, session -0.17, assurance-given 0.14, offer 0.11, commentary -0.1, evidence -0.07
  word calendar: session 0.14, statement -0.13
  word call: statement 0.16, position 0.14
  word can: commentary 0.09
  word carry: statement 0.1, position -0.07
  word casualty: statement 0.07
  word ceasefire: statement 0.1
  word certain: session 0.07
  word charge: statement 0.09
  word checkpoint: statement -0.15
  word chief: session 0.17, statement -0.07
  word child: position 0.08
  word choose: statement -0.12, commentary 0.08, answer 0.07
  word city: statement -0.07
  word claim: statement 0.14
  word clause: assurance-given 0.07
  word close: statement 0.09
  word closer: session 0.07
  word cold: statement 0.09
  word come: incident-claim 0.12, answer 0.1
  word commander: statement 0.13
  word comment: statement 0.08
  word commission: session 0.07
  word committee: statement -0.11
  word complaint: statement 0.08
  word condition: position 0.08, statement -0.07
  word content: statement 0.07
  word control: document 0.07
  word convene: session 0.1
  word conversation: position 0.07
  word corridor: statement -0.08
  word could: session 0.07
  word country: statement -0.11, membership 0.07, earlier-event 0.07
  word crew: statement 0.09
  word date: statement 0.09, evidence 0.07
  word day: session 0.25, commentary -0.13, document -0.08, offer 0.08, role -0.07, answer 0.07, position -0.07
  word dead: statement 0.1
  word deadline: answer 0.09, statement -0.09
  word deal: session 0.09
  word defend: statement 0.09
  word delay: statement 0.07
  word delegation: session 0.36, statement -0.16, membership 0.1
  word deliver: document 0.08
  word demand: answer 0.07
  word depend: commentary 0.07
  word deploy: statement 0.07
  word die: statement -0.08
  word dispute: statement 0.07
  word do: commentary -0.11, statement -0.07
  word door: session 0.08
  word drone: incident-claim -0.1, evidence 0.07
  word drop: position 0.1
  word due: statement 0.08
  word during: incident-claim 0.08
  word each: session 0.09, statement 0.08
  word earlier: earlier-event 0.07
  word early: session 0.1
  word east: statement -0.13, incident-claim 0.07
  word end: assurance-given 0.08
  word envoy: session 0.11, role -0.07
  word evening: statement 0.11
  word ever: statement 0.09, commentary -0.07
  word every: assurance-given 0.11, statement 0.11, incident-claim -0.1, session -0.07
  word exchange: statement 0.19, session -0.09
  word explanation: statement -0.08, session 0.07
  word explosion: incident-claim 0.14, statement -0.11
  word extend: assurance-given 0.11
  word face: session 0.08
  word faction: answer 0.09, statement -0.08, assurance-given 0.07
  word fall: earlier-event 0.1
  word far: statement 0.11, commentary -0.07
  word fence: position 0.08
  word fight: position 0.07
  word fighter: incident-claim 0.09
  word fighting: commentary 0.07, statement -0.07
  word figure: incident-claim 0.07
  word find: incident-claim 0.17, evidence -0.11, commentary 0.1
  word fire: incident-claim 0.15, statement 0.12, earlier-event -0.1, position -0.08
  word first: position -0.12, answer 0.1, statement 0.09
  word fog: incident-claim 0.11
  word for: session 0.25, document -0.17, role -0.15, incident-claim -0.1, assurance-given -0.07, offer 0.07
  word force: assurance-given 0.09
  word foreign: evidence 0.07
  word free: assurance-given 0.09
  word fresh: incident-claim 0.08
  word from: statement -0.24, offer 0.14, evidence 0.11, assurance-given 0.07, session -0.07
  word fuel: statement 0.07
  word full: commentary 0.07
  word gang: statement -0.11, position 0.09
  word gate: statement -0.08
  word gift: commentary 0.08
  word give: statement -0.12, assurance-given 0.1, document 0.08
  word go: position 0.1, statement 0.08, answer -0.07
  word good: statement 0.11
  word government: statement -0.09
  word ground: commentary 0.08
  word guard: statement -0.16, commentary 0.13, incident-claim 0.11
  word gun: incident-claim -0.18, session 0.1, evidence 0.07, position 0.07
  word hand: document 0.24, statement -0.18, assurance-given 0.07, position 0.07, commentary -0.07
  word hang: statement 0.07
  word have: incident-claim 0.18, position -0.13, answer -0.11, offer -0.09, assurance-given 0.08
  word he: evidence 0.15, commentary -0.09, document 0.08, answer -0.08
  word head: role 0.2, statement -0.11
  word heavy: position 0.07
  word her: position -0.11, evidence 0.07
  word here: statement -0.07
  word him: statement 0.1
  word his: statement -0.19, position 0.15, assurance-given 0.13, answer 0.12, offer -0.08, document -0.07, commentary -0.07
  word hold: earlier-event -0.13, assurance-given 0.12, incident-claim 0.11, position -0.08
  word home: position 0.14, statement -0.11
  word hospital: statement 0.15, incident-claim -0.08
  word host: role 0.16, session -0.12
  word hostage: statement 0.08
  word hotel: session 0.07
  word hotline: statement 0.07
  word hour: session 0.32, statement -0.18, role -0.07
  word hurt: incident-claim 0.07
  word i: commentary -0.08
  word if: assurance-given 0.11
  word in: earlier-event 0.29, assurance-declined 0.19, answer -0.16, statement -0.14, position -0.11, evidence -0.1, session 0.1, membership -0.08
  word incident: statement 0.1, incident-claim 0.08
  word inspection: answer 0.12, statement -0.1
  word into: incident-claim 0.08
  word involved: incident-claim 0.08
  word island: session 0.14, role -0.07
  word issue: statement 0.09
  word it: session -0.11, membership 0.08, earlier-event 0.07
  word its: statement 0.19, session -0.16, assurance-given -0.11, earlier-event 0.1, role -0.09, incident-claim 0.09, answer 0.08
  word jirga: role 0.12, session -0.07, statement -0.07
  word joint: offer 0.08
  word keep: assurance-given 0.17, incident-claim -0.1, commentary 0.08
  word kill: statement -0.07
  word know: evidence 0.07
  word land: session 0.08
  word last: statement -0.27, earlier-event 0.13, incident-claim 0.09, role 0.07
  word late: incident-claim 0.09, statement -0.08
  word later: statement 0.08
  word launch: statement 0.07
  word lay: evidence 0.14, statement -0.13
  word lead: membership 0.12
  word leader: session 0.07
  word leave: session 0.08
  word less: position 0.08
  word let: session 0.08
  word lie: statement 0.1
  word line: document 0.1, assurance-given -0.09
  word list: document 0.13, incident-claim -0.07
  word live: position 0.1
  word look: statement 0.15
  word lorry: incident-claim 0.08
  word lose: incident-claim 0.11, statement -0.11, commentary 0.07
  word lunch: incident-claim 0.12, statement -0.1
  word make: evidence 0.1, incident-claim -0.09
  word man: incident-claim 0.23, statement -0.17, position 0.16, commentary -0.08, document -0.07
  word many: document 0.08
  word map: statement -0.27, commentary 0.13, document 0.09, position 0.07
  word mark: statement -0.08, document 0.07
  word may: earlier-event 0.17, session -0.1, statement 0.08
  word me: statement 0.08
  word mediator: role -0.11, document 0.07
  word meet: session 0.07
  word meeting: commentary 0.16, session -0.09
  word midnight: answer 0.17, statement -0.08, earlier-event -0.07
  word might: membership 0.08
  word mine: incident-claim -0.14, statement 0.14, session 0.09
  word minister: position 0.1, statement 0.08
  word ministry: document 0.08
  word minute: session 0.07
  word miss: commentary 0.07
  word monitoring: role 0.07
  word month: session -0.13, incident-claim 0.13, statement 0.1, position 0.09, commentary -0.09
  word more: commentary 0.13
  word morning: statement 0.1, answer 0.07
  word mother: statement 0.07
  word mountain: position 0.1, statement -0.07
  word move: statement -0.15, earlier-event 0.07
  word name: earlier-event 0.08, answer -0.07
  word near: incident-claim 0.18, statement -0.15, evidence 0.07
  word need: statement -0.09, commentary 0.08
  word negotiate: statement -0.1, answer 0.07
  word negotiator: session 0.15
  word neither: statement 0.09
  word never: commentary 0.09
  word new: statement 0.17, incident-claim -0.09, document 0.07
  word newspaper: statement 0.07
  word next: statement 0.14, answer 0.07, position -0.07
  word night: offer 0.1
  word no: assurance-given 0.18, session -0.14
  word nobody: commentary 0.08, incident-claim 0.07
  word noon: session 0.07, incident-claim 0.07
  word north: statement -0.1, evidence 0.07
  word not: position 0.33, answer 0.23, statement -0.21, incident-claim -0.11, earlier-event -0.11, assurance-given -0.07, offer -0.07
  word nothing: statement 0.08
  word notice: statement 0.07
  word now: statement 0.14
  word observer: role 0.09, position -0.07
  word of: evidence 0.18, session 0.14, role -0.1, earlier-event -0.07
  word off: statement 0.11
  word offer: offer 0.15, statement -0.13
  word officer: role 0.12, session -0.08, statement -0.08
  word on: incident-claim 0.49, session 0.33, position -0.25, statement -0.17, earlier-event -0.12, offer 0.11, document -0.1, commentary -0.1, role -0.09
  word once: statement 0.07
  word one: statement 0.1
  word open: offer 0.2, assurance-given 0.15, statement -0.08
  word order: statement 0.15, incident-claim -0.1
  word other: statement -0.15, position 0.08, earlier-event 0.07
  word our: incident-claim 0.08, position 0.07
  word out: statement 0.26, incident-claim -0.17, session 0.07
  word over: session 0.11, statement -0.1, document 0.08, position 0.08, incident-claim -0.07
  word overnight: statement -0.08, incident-claim 0.07
  word own: position 0.08
  word owner: statement -0.09, position 0.07
  word paper: incident-claim 0.12, session 0.09, statement -0.08
  word part: statement -0.13, role 0.1
  word party: document 0.1, incident-claim -0.1
  word pass: offer 0.12, statement -0.07
  word patience: commentary 0.1
  word patrol: incident-claim 0.08, session -0.07, earlier-event -0.07, statement 0.07
  word pay: statement 0.09, assurance-given 0.08, incident-claim -0.08
  word peacekeeper: statement 0.08
  word pen: statement 0.08
  word pencil: document 0.07
  word people: incident-claim -0.18
  word person: answer 0.08, statement -0.07
  word phone: session 0.1
  word photograph: evidence 0.19, statement -0.07
  word place: position -0.08, incident-claim 0.07
  word plan: statement -0.08
  word police: position -0.08, answer 0.07
  word port: statement -0.13, answer 0.07
  word position: statement 0.07
  word prepare: commentary 0.08
  word president: statement -0.09, commentary 0.08
  word prime: position 0.07
  word principle: answer 0.07
  word prisoner: statement 0.19
  word produce: statement -0.08, evidence 0.07, answer 0.07
  word promise: statement 0.07
  word propose: offer 0.13
  word protest: statement 0.08
  word protocol: role 0.07
  word provide: assurance-given 0.09, answer 0.08, position -0.08
  word public: statement 0.07
  word put: assurance-declined 0.11, offer 0.08, incident-claim -0.08, earlier-event 0.07
  word quarrel: incident-claim -0.07
  word radio: evidence 0.08, statement 0.08, session -0.07
  word raid: statement 0.08, incident-claim -0.07
  word read: incident-claim 0.08, statement -0.07
  word ready: offer 0.08
  word rebel: incident-claim 0.15, statement -0.09
  word receive: document 0.15
  word recover: evidence 0.07
  word refuse: answer 0.1
  word region: statement 0.08
  word release: statement 0.08, document 0.07
  word remain: statement -0.16, position 0.14, incident-claim -0.08, assurance-given 0.07, session 0.07
  word reopen: session 0.1, statement -0.09
  word report: statement 0.16
  word request: position 0.1, statement -0.07
  word resign: membership 0.07
  word respond: position 0.07
  word responsibility: statement 0.07
  word resume: position 0.12, statement -0.1
  word ridge: statement 0.11
  word rifle: position 0.09
  word right: position 0.07
  word ring: session 0.12
  word road: assurance-given 0.16, offer 0.12, statement -0.12, session 0.08
  word room: session 0.13, statement -0.12, offer 0.08
  word round: session 0.08, incident-claim 0.08
  word rule: statement -0.09, position 0.08
  word run: session 0.08
  word safety: statement 0.07
  word same: statement -0.13, session -0.07
  word say: statement 0.08
  word second: statement 0.12, earlier-event -0.11
  word security: statement -0.1, earlier-event 0.09, position 0.07
  word see: commentary 0.08
  word send: statement 0.2, incident-claim -0.15
  word separate: position 0.11
  word share: position 0.08
  word she: membership 0.09, statement 0.08, session -0.07
  word sheet: document 0.07
  word shell: statement -0.15, incident-claim 0.13
  word shepherd: statement -0.08
  word ship: incident-claim 0.08
  word shoot: statement 0.08
  word short: session 0.07
  word shortly: incident-claim 0.1, earlier-event -0.08, statement -0.08, answer 0.07
  word shot: evidence 0.07
  word should: commentary 0.08
  word show: evidence 0.18, earlier-event -0.08, statement -0.08, document 0.07
  word shut: statement 0.09
  word side: commentary -0.14, statement 0.14, session 0.1
  word sign: statement -0.13, position 0.1, earlier-event 0.08
  word signature: statement -0.09
  word since: statement 0.35, commentary -0.13
  word sit: role 0.11, session 0.11, statement -0.09
  word small: statement 0.09
  word so: assurance-given 0.13
  word soldier: membership 0.08, position 0.07, statement -0.07
  word some: evidence 0.14, statement -0.09
  word south: position 0.07
  word southern: statement -0.08, incident-claim 0.07
  word staff: offer 0.1, statement -0.08
  word stand: statement 0.09
  word state: position 0.11
  word station: earlier-event 0.09
  word stay: assurance-given 0.12, session -0.08, evidence 0.07
  word step: statement 0.07
  word still: statement 0.18
  word stop: incident-claim 0.11, commentary -0.07
  word strike: statement -0.07
  word study: answer 0.07
  word submit: document 0.07
  word such: statement 0.07
  word support: assurance-given -0.13, statement 0.11, role 0.07
  word survey: statement -0.07
  word suspend: offer 0.07
  word swap: statement 0.2
  word table: position 0.07
  word take: statement -0.09
  word talk: session 0.2, statement -0.14
  word tank: statement -0.07
  word team: incident-claim 0.13, statement -0.12, membership 0.07
  word telephone: session -0.13, earlier-event 0.1, position -0.08
  word tell: statement 0.11, assurance-given 0.09, session -0.08
  word temper: commentary 0.1
  word test: session 0.08
  word text: statement 0.11
  word than: statement 0.12, offer -0.1, session 0.08
  word that: answer 0.12, incident-claim -0.12, commentary 0.12, assurance-given 0.11, role -0.08, document -0.08
  word the: earlier-event -0.18, document -0.17, assurance-given 0.15, incident-claim -0.14, position 0.14, offer 0.13, statement 0.13, assurance-declined -0.07
  word their: assurance-given 0.13, earlier-event 0.09, incident-claim -0.08
  word them: evidence 0.12, incident-claim 0.12, session -0.11, assurance-given 0.1, position -0.08, earlier-event -0.08
  word then: statement 0.13
  word there: incident-claim -0.14, statement 0.08
  word they: assurance-declined 0.1, answer -0.1, statement -0.1, commentary 0.09, assurance-given -0.08, incident-claim 0.08
  word thing: answer 0.08, statement -0.07
  word third: session 0.22, statement -0.15
  word this: session -0.11, assurance-given 0.08, position -0.07, earlier-event 0.07, commentary 0.07, statement 0.07
  word those: position 0.13, statement -0.07
  word time: statement 0.09, session 0.08
  word tire: statement 0.07
  word to: incident-claim -0.34, offer 0.25, statement 0.16, membership -0.11, evidence 0.1, position -0.08
  word town: statement -0.09
  word track: evidence 0.07
  word tribe: answer 0.09, statement -0.09, membership 0.07
  word troop: incident-claim 0.07
  word truce: incident-claim -0.14, assurance-given 0.1, commentary 0.07
  word truck: assurance-given 0.07
  word try: incident-claim 0.07, statement -0.07
  word turn: statement -0.1, earlier-event 0.07
  word twice: incident-claim 0.07
  word unarmed: membership 0.07
  word under: statement 0.1
  word understanding: position 0.07
  word until: assurance-given 0.1
  word up: incident-claim -0.09, role 0.08, offer 0.07
  word upon: assurance-given 0.07
  word use: statement 0.15, incident-claim -0.09
  word valley: statement 0.13
  word vehicle: statement 0.07
  word version: document 0.07
  word village: position 0.07
  word visit: session -0.08, statement 0.08, assurance-given 0.07
  word voice: statement -0.1
  word vote: statement 0.08
  word walk: session 0.1
  word want: position 0.11, incident-claim -0.08
  word warning: incident-claim 0.07
  word water: incident-claim 0.12, statement -0.09
  word way: incident-claim 0.11, statement -0.07
  word we: incident-claim -0.1, assurance-declined 0.09, commentary -0.07
  word weapon: position 0.08
  word week: incident-claim 0.08
  word well: statement 0.07
  word what: statement -0.15, commentary 0.1, document 0.09
  word when: position 0.16, earlier-event 0.14, statement -0.13
  word where: statement 0.1
  word which: earlier-event 0.09, position 0.07
  word while: statement -0.09, incident-claim 0.08
  word will: position 0.11, assurance-given 0.09
  word with: commentary 0.12, role -0.09, document -0.07, evidence 0.07, statement -0.07
  word withdrawal: answer 0.09, statement -0.07
  word within: assurance-given 0.07
  word without: incident-claim -0.12, evidence 0.07
  word word: earlier-event -0.08, statement -0.08, assurance-given 0.07
  word work: commentary 0.1, session 0.08, position -0.07
  word would: statement -0.19, assurance-given 0.13, position 0.13, incident-claim -0.12, answer 0.11, assurance-declined 0.08
  word wounded: incident-claim -0.07
  word write: assurance-declined 0.1
  word year: earlier-event 0.23, incident-claim -0.14, statement -0.07
  word you: statement 0.18, commentary -0.07
  word young: statement 0.08
  word zone: incident-claim 0.11
  word ’s: document 0.23, session -0.14, statement -0.11, position -0.07
`)
