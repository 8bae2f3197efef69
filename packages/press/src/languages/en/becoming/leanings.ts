// How much each single word speaks for each becoming, in log-odds; weights under 0.1 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const LEANINGS: Weights = readWeights(`
  cue according to: earlier-event 0.17
  cue agree: assurance-given 0.16, statement -0.14
  cue allege: incident-claim 0.12
  cue announce: statement 0.12
  cue ask for: position -0.13
  cue brush aside: statement 0.12, answer -0.1
  cue call: statement 0.24
  cue concede: statement 0.12
  cue confirm: session 0.15
  cue consent: answer 0.21, statement -0.12
  cue declare: statement -0.1
  cue decline: assurance-declined 0.1, answer -0.1
  cue demand: position 0.16, statement -0.11
  cue denounce: statement 0.12, incident-claim -0.1
  cue describe: statement 0.1
  cue dismiss: statement 0.21, answer -0.16
  cue estimate: statement 0.14
  cue explain: statement 0.14
  cue express: statement 0.1
  cue insist: position -0.1
  cue offer: offer 0.13
  cue promise: statement 0.18, answer -0.1
  cue read: offer 0.1
  cue recall: earlier-event 0.2, statement -0.12
  cue reject: answer 0.24, statement -0.18
  cue remark: statement 0.19
  cue report: incident-claim 0.12
  cue say: statement -0.14, document 0.11, incident-claim 0.1
  cue suggest: offer -0.12
  cue tell: statement -0.13, answer 0.11
  cue understand: statement -0.1
  cue volunteer: offer 0.11
  cue vow: position 0.16
  cue want: statement -0.28, position 0.26
  cue warn: commentary 0.11
  cue welcome: answer 0.11
  form accepted: answer 0.13, statement -0.1
  form agreed: session 0.18, statement -0.1
  form are: position 0.15, incident-claim -0.14, earlier-event -0.11, answer -0.1, offer -0.1, statement 0.1
  form asked: role 0.1
  form be: incident-claim -0.15, assurance-given 0.1
  form been: session 0.19, document 0.13
  form being: statement 0.2
  form briefed: statement 0.1
  form bring: statement 0.12
  form brought: incident-claim 0.16, statement -0.15
  form buried: session 0.1
  form call: statement 0.12
  form calls: statement 0.12
  form came: statement 0.14
  form can: statement -0.17, commentary 0.15
  form carry: statement 0.11
  form closed: statement 0.13
  form come: statement -0.21, incident-claim 0.14, answer 0.1
  form could: position 0.11
  form deployed: statement 0.1
  form emerged: session 0.17
  form ended: session 0.11
  form extended: statement 0.1
  form fell: earlier-event 0.1
  form fired: assurance-given 0.1
  form found: incident-claim 0.15, evidence -0.1
  form gave: statement -0.14, assurance-given 0.12
  form give: position 0.14
  form given: commentary 0.11
  form go: position 0.16
  form had: incident-claim 0.21, position -0.17, commentary -0.11, statement 0.1
  form handed: document 0.21
  form has: commentary 0.28, earlier-event -0.27, session -0.13, document 0.1
  form have: statement 0.22, session 0.14, incident-claim -0.12, answer -0.11, assurance-declined 0.1
  form having: incident-claim 0.14, statement -0.12
  form invited: session 0.12
  form is: commentary 0.21, offer -0.19, statement 0.18, session -0.1
  form keep: assurance-given 0.11
  form killed: earlier-event 0.1
  form laid: evidence 0.15, statement -0.15
  form left: evidence 0.1
  form live: position 0.15
  form looks: commentary 0.1
  form made: membership 0.13
  form may: statement 0.1
  form offered: offer 0.15
  form open: offer 0.13
  form passed: evidence 0.15
  form polling: position 0.11
  form prepared: offer 0.13
  form produced: evidence 0.12
  form proposed: offer 0.11
  form pulled: incident-claim 0.1
  form put: assurance-declined 0.11, earlier-event 0.1
  form questioned: statement 0.1
  form raised: statement -0.1
  form read: statement -0.14
  form received: document 0.11
  form recovered: evidence 0.11
  form refused: answer 0.11
  form resume: session 0.13, position 0.11
  form sealed: statement 0.1
  form send: statement 0.14
  form sending: statement 0.1
  form share: position 0.15
  form should: statement 0.11
  form shown: evidence 0.13
  form signed: earlier-event 0.12
  form slapped: statement 0.11
  form speaks: membership 0.13
  form spoke: session -0.1
  form start: statement 0.1
  form stays: position 0.1
  form suspend: offer 0.1
  form take: answer 0.1
  form told: assurance-given 0.13
  form took: statement -0.17, earlier-event 0.11
  form verify: statement -0.12
  form was: position -0.24, incident-claim 0.23, earlier-event 0.18, offer 0.1
  form went: statement 0.14
  form were: evidence 0.1, assurance-given -0.1, commentary -0.1
  form will: assurance-given 0.11
  form withdraw: assurance-given 0.14
  form would: incident-claim -0.2, assurance-given 0.17, assurance-declined 0.13, position 0.13, statement -0.12
  form writing: assurance-declined 0.11
  opens " nobody: statement -0.16
  opens ": statement -0.3, incident-claim 0.18, position 0.13, answer 0.1
  opens 11: incident-claim 0.14, statement -0.13
  opens a: evidence 0.21, session -0.16, incident-claim -0.12, commentary 0.12
  opens all: statement 0.11
  opens any: position 0.24, statement -0.11
  opens both: incident-claim -0.12, session 0.1
  opens foreign: statement 0.11
  opens four: incident-claim 0.11
  opens government: incident-claim 0.12
  opens he was: statement -0.1
  opens he: evidence 0.18, commentary -0.12
  opens her: statement 0.16
  opens his: statement -0.28, position 0.2, assurance-given 0.13, answer 0.13
  opens it was: earlier-event 0.1
  opens it would: statement -0.12, offer 0.1
  opens it: commentary -0.12, earlier-event 0.11, role 0.1, offer 0.1
  opens its: statement 0.2, position -0.1
  opens mr: statement 0.11
  opens no: statement 0.16, position -0.11
  opens on: incident-claim 0.25, session -0.12
  opens she: statement 0.16
  opens such: statement 0.1
  opens talks: session 0.12
  opens the agreement: session 0.12
  opens the fire: incident-claim 0.1
  opens the government: position -0.11
  opens the other: statement -0.18, incident-claim 0.11
  opens the remaining: position 0.11
  opens the second: statement -0.17, session 0.11
  opens the truce: earlier-event 0.11
  opens the: session 0.21, position 0.18, role -0.15, incident-claim -0.13, assurance-declined -0.1
  opens them to: statement 0.1
  opens them: statement 0.14
  opens there: answer 0.14
  opens they could: statement -0.1
  opens they had: incident-claim -0.11
  opens they: session 0.16
  opens those: incident-claim 0.11, statement -0.1
  opens three: incident-claim 0.18, session -0.1
  opens to keep: assurance-given 0.12
  opens to the: answer 0.1
  opens two: incident-claim 0.12
  opens under the: statement 0.13
  opens under: statement 0.14
  opens what: statement -0.14, commentary 0.12, document 0.11
  opens who: statement 0.13
  opens ‘: incident-claim -0.11
  opens “ no: assurance-given 0.17, statement -0.15
  opens “ they: statement 0.12
  verb accept: answer 0.11
  verb agree: statement -0.12
  verb arrest: statement 0.15
  verb be: commentary 0.18, evidence -0.14
  verb begin: statement -0.11
  verb brief: statement 0.1
  verb bring: incident-claim 0.15, statement -0.13
  verb bury: session 0.13
  verb choose: statement -0.1
  verb deploy: statement 0.1
  verb do: session 0.11
  verb emerge: session 0.14
  verb fall: earlier-event 0.12, statement -0.11
  verb find: incident-claim 0.13, statement -0.11
  verb fire: assurance-given 0.1
  verb fly: statement 0.18
  verb free: statement 0.12
  verb give: statement -0.14
  verb go: statement 0.12
  verb hand: document 0.18
  verb have: commentary 0.12, statement -0.1
  verb head: role 0.13
  verb hold: incident-claim 0.12
  verb invite: session 0.13
  verb lay: earlier-event 0.12, statement -0.12
  verb lead: membership 0.15
  verb leave: evidence 0.1
  verb live: position 0.15, statement -0.1
  verb open: offer 0.14
  verb pay: statement 0.14, position -0.1
  verb prepare: statement -0.15, offer 0.13
  verb produce: evidence 0.12
  verb provide: statement 0.11
  verb pull: incident-claim 0.1
  verb question: statement 0.1
  verb recover: evidence 0.12
  verb refuse: answer 0.1
  verb run: statement 0.11
  verb set: incident-claim 0.1
  verb show: evidence 0.13
  verb sign: statement 0.15, document -0.1, session 0.1
  verb sit: session 0.12, statement -0.1
  verb take: answer 0.22, statement -0.17
  verb tell: assurance-given 0.1, statement 0.1
  verb walk: session 0.11
  verb want: position 0.19
  word 's: statement -0.31, earlier-event 0.1
  word a: answer -0.23, role -0.22, evidence 0.22, position 0.16, document 0.13, earlier-event 0.13
  word about: incident-claim -0.16, statement 0.16, commentary 0.1
  word accept: answer 0.15
  word accident: statement -0.15, incident-claim 0.1
  word account: statement 0.11
  word after: earlier-event 0.2, incident-claim 0.15, commentary -0.15, session 0.14, statement -0.12, role -0.1
  word again: session 0.28, statement -0.12
  word agree: session 0.22
  word agreement: session 0.16
  word ahead: statement 0.11
  word alone: position 0.11
  word along: statement 0.16, session 0.1
  word already: document 0.14
  word altogether: statement -0.13, position 0.11
  word ammunition: statement 0.13, incident-claim -0.1
  word an: statement -0.36, position 0.25
  word and: statement -0.21, role 0.17, offer 0.16, session -0.13, incident-claim 0.13, membership 0.12, document -0.12
  word answer: statement -0.11, assurance-given 0.1
  word any: position 0.39
  word anything: position 0.22, statement -0.18
  word army: commentary 0.12, statement 0.11
  word arrangement: statement -0.12, earlier-event 0.11
  word arrest: incident-claim 0.12, statement 0.1
  word as: statement 0.16, role 0.12
  word at: incident-claim 0.34, membership -0.13, assurance-given -0.13, role -0.12, session 0.11
  word attack: earlier-event -0.14, statement 0.12
  word attend: statement -0.14, session 0.1
  word back: incident-claim 0.15, offer 0.11, position -0.11
  word ballot: statement 0.15
  word ban: position 0.14, statement -0.13
  word bargain: position 0.11
  word bargaining: position 0.13, statement -0.1
  word bazaar: position 0.1
  word be: offer -0.29, commentary 0.26, statement 0.1
  word before: statement -0.18, assurance-given 0.13
  word behind: evidence 0.17
  word being: statement 0.2
  word between: role 0.15
  word body: statement -0.11
  word both: document 0.15, statement -0.12
  word boy: statement -0.11, incident-claim 0.1
  word break: statement -0.11
  word bridge: statement 0.12
  word brief: statement 0.16
  word bring: incident-claim 0.15
  word bury: session 0.13
  word business: statement -0.1
  word but: statement -0.12, session 0.11
  word by: session -0.16, commentary -0.13, earlier-event 0.12, document 0.11, evidence -0.11, answer -0.11, offer 0.1
  word calendar: session 0.12
  word call: statement 0.22, position 0.12
  word calm: commentary 0.15
  word camp: role 0.16
  word can: commentary 0.15, statement -0.15
  word capture: earlier-event 0.12
  word carry: statement 0.16
  word case: incident-claim 0.12
  word central: statement 0.14
  word chair: statement -0.16, membership 0.11
  word change: position 0.12
  word chief: session 0.16
  word chip: position 0.13
  word church: role 0.12
  word claim: statement 0.1
  word clan: offer 0.1
  word clash: incident-claim 0.11
  word close: session 0.1
  word cold: statement 0.19
  word come: incident-claim 0.15, commentary 0.13
  word commander: commentary 0.11
  word committee: statement -0.11
  word compensation: statement -0.11
  word condition: position 0.1
  word consent: session 0.1
  word contact: session 0.11
  word could: position 0.11
  word country: answer 0.1, statement -0.1
  word crate: offer 0.1
  word crew: statement 0.12
  word cut: earlier-event 0.11
  word day: session 0.32, earlier-event 0.21, offer 0.16, incident-claim -0.16, commentary -0.16, document -0.11, role -0.1
  word deal: session 0.11, commentary -0.1, statement 0.1
  word defense: statement 0.1
  word del: statement 0.14
  word delay: statement 0.12
  word delegation: session 0.24, membership 0.12, statement -0.11
  word discuss: session 0.12
  word dismantle: position 0.11
  word display: evidence 0.12, statement -0.1
  word do: position 0.13
  word doubt: commentary 0.12
  word down: earlier-event 0.15
  word drop: statement -0.1
  word dry: incident-claim 0.1
  word each: position -0.11, earlier-event 0.1
  word earlier: earlier-event 0.17
  word early: session 0.14
  word east: statement -0.15
  word emerge: session 0.17
  word end: assurance-given 0.1
  word entry: incident-claim 0.14, statement -0.14
  word envoy: session 0.23
  word establish: statement 0.1
  word evening: statement 0.1
  word every: assurance-given 0.21
  word exchange: statement 0.12
  word expire: statement 0.1
  word explosion: incident-claim 0.11
  word faction: statement -0.11
  word fall: earlier-event 0.2
  word find: incident-claim 0.13, evidence -0.11
  word fire: incident-claim 0.17, assurance-given 0.11
  word flight: statement -0.18, earlier-event 0.12
  word fog: incident-claim 0.11
  word follow: incident-claim 0.1
  word for: session 0.27, membership 0.19, offer 0.17, document -0.15, position 0.14, earlier-event -0.14, role -0.13, answer -0.13, incident-claim -0.13, commentary -0.13
  word force: position 0.12, statement -0.12, assurance-given 0.1
  word foreign: position 0.1
  word fourth: session 0.11
  word fray: commentary 0.14
  word free: assurance-given 0.14
  word fresh: statement -0.13, evidence 0.12
  word from: membership 0.15, assurance-given 0.13, offer 0.11
  word gang: statement -0.14, position 0.12
  word garrison: statement -0.1
  word gendarme: statement -0.11
  word gesture: statement 0.12
  word gift: commentary 0.1
  word give: statement -0.16, commentary 0.13, position 0.12
  word go: position 0.18, incident-claim -0.13
  word government: statement -0.22
  word governor: earlier-event 0.1
  word grain: statement -0.12
  word guard: incident-claim 0.14, statement -0.12
  word gun: incident-claim -0.2, position 0.14, statement -0.12, session 0.11
  word gunman: earlier-event 0.15, statement -0.13
  word halt: statement 0.1
  word hand: document 0.31, commentary -0.16
  word hang: statement 0.13
  word have: position -0.21, incident-claim 0.17, earlier-event -0.15, commentary 0.12, session 0.11, assurance-declined 0.1
  word he: evidence 0.3, commentary -0.18, answer -0.12
  word head: role 0.13, statement 0.11
  word helicopter: statement 0.12, incident-claim -0.1
  word her: position -0.14, statement 0.11
  word himself: assurance-given 0.12
  word his: position 0.21, statement -0.2, assurance-given 0.13, session -0.12, incident-claim 0.11, offer -0.1, commentary -0.1
  word hold: incident-claim 0.1
  word home: incident-claim -0.1
  word host: role 0.15
  word hotline: statement 0.19
  word hour: session 0.24, statement -0.17
  word how: commentary 0.19
  word hunter: statement 0.1
  word if: offer 0.11, position -0.1
  word in: earlier-event 0.32, role -0.17, evidence -0.15, assurance-declined 0.15, incident-claim 0.14, answer -0.12, position -0.12
  word inside: position 0.12
  word inspection: answer 0.11, statement -0.1
  word into: incident-claim 0.19, earlier-event 0.13
  word invite: session 0.12
  word island: session 0.13
  word it: position -0.21, session -0.19, answer 0.16, document 0.14
  word its: session -0.19, role -0.12, assurance-given 0.11
  word joint: statement -0.15
  word kill: statement -0.1
  word land: position 0.15, statement -0.12
  word language: incident-claim 0.1
  word last: statement -0.19, incident-claim 0.11, position 0.11, commentary -0.1
  word late: incident-claim 0.11, statement -0.1
  word lay: statement -0.17, evidence 0.15
  word lead: membership 0.16
  word leave: position 0.11, incident-claim -0.1
  word lift: position 0.1
  word line: document 0.1, incident-claim 0.1
  word list: document 0.3, session -0.11, position -0.1
  word live: position 0.14
  word long: commentary 0.1
  word look: statement 0.1
  word lorry: incident-claim 0.16, statement -0.11
  word lunch: incident-claim 0.12, statement -0.11
  word make: membership 0.13, incident-claim -0.11
  word man: incident-claim 0.25, statement -0.11, position 0.1
  word map: statement -0.24, commentary 0.15, evidence 0.1
  word mark: document 0.11
  word may: earlier-event 0.14
  word mediator: statement -0.12, session 0.1
  word meet: statement -0.13, session 0.1
  word message: statement 0.1
  word midnight: answer 0.11
  word military: statement -0.1
  word mine: incident-claim -0.13, statement 0.13
  word minute: session 0.12
  word missile: statement 0.18
  word money: statement -0.18
  word monitor: role 0.11
  word month: incident-claim 0.18, earlier-event 0.14, position 0.1
  word more: commentary 0.19, statement -0.15
  word mother: statement 0.11
  word mountain: statement -0.14
  word mule: statement 0.1
  word name: earlier-event 0.14, commentary -0.11
  word near: incident-claim 0.29, statement -0.18, earlier-event -0.1
  word nearly: commentary 0.1
  word need: commentary 0.11, statement -0.11
  word negotiator: session 0.23, position -0.11
  word neither: statement 0.16
  word next: answer 0.12, position -0.1
  word night: incident-claim 0.12
  word no: assurance-given 0.22, incident-claim -0.15, answer 0.12
  word none: statement -0.12
  word not: position 0.41, answer 0.26, earlier-event -0.15, incident-claim -0.12, assurance-given -0.11
  word nothing: statement 0.13
  word observer: role 0.13
  word occasion: incident-claim 0.13, statement -0.1
  word of: role -0.21, session 0.21, evidence 0.17, commentary -0.15, earlier-event -0.14, membership 0.1
  word off: incident-claim 0.17
  word offer: offer 0.17
  word officer: statement -0.11, role 0.1
  word old: statement 0.1
  word on: incident-claim 0.55, session 0.41, commentary -0.24, role -0.16, membership -0.15, earlier-event -0.14, assurance-given -0.11, offer 0.1
  word once: statement 0.1
  word only: statement -0.1
  word open: offer 0.21, statement -0.14, assurance-given 0.12
  word or: assurance-given 0.11, position 0.1
  word order: incident-claim -0.12, statement 0.12
  word other: position 0.17, statement -0.16, session -0.11
  word out: session 0.16, incident-claim -0.12
  word outcome: commentary 0.1
  word over: incident-claim -0.16, session 0.14
  word overnight: incident-claim 0.14
  word own: statement 0.13
  word paper: earlier-event -0.1
  word part: statement -0.16
  word party: document 0.1
  word pass: evidence 0.14, offer 0.1
  word patrol: statement 0.17
  word pen: statement 0.1
  word people: incident-claim -0.22, statement 0.17, earlier-event 0.1
  word photograph: evidence 0.14
  word picture: commentary 0.1
  word plan: statement -0.1
  word plant: offer 0.13, statement -0.11
  word policeman: statement 0.11
  word poll: statement -0.22, position 0.19
  word port: answer 0.15
  word post: statement -0.16
  word prepare: offer 0.12, statement -0.12
  word president: commentary 0.14
  word prisoner: statement 0.15
  word produce: evidence 0.11, statement -0.1
  word promise: statement 0.17
  word proof: statement -0.12
  word proposal: answer 0.1
  word propose: offer 0.1
  word protest: statement 0.12
  word provide: offer 0.1
  word pull: statement -0.12
  word put: assurance-declined 0.11, earlier-event 0.1
  word raid: incident-claim -0.14
  word read: statement -0.14
  word readiness: offer 0.13, statement -0.1
  word rebel: incident-claim 0.14
  word receipt: evidence 0.12
  word receive: document 0.2
  word recover: evidence 0.11
  word refuse: answer 0.11
  word remain: position 0.15, statement -0.1
  word representative: statement -0.1
  word resume: session 0.13, statement -0.12, position 0.11
  word rifle: position 0.17
  word road: assurance-given 0.13, offer 0.11, session 0.1
  word roadblock: incident-claim 0.1
  word roll: statement 0.11
  word room: session 0.13, statement -0.13
  word round: statement -0.12, incident-claim 0.11
  word safety: statement 0.11
  word same: statement -0.24
  word seal: incident-claim -0.1
  word second: session 0.12
  word seem: statement -0.11
  word send: statement 0.25, incident-claim -0.11
  word separate: position 0.12
  word share: position 0.16
  word she: statement 0.11
  word shell: incident-claim 0.14, statement -0.14
  word shoot: statement 0.11
  word shortly: incident-claim 0.1
  word should: statement 0.11
  word show: evidence 0.27, statement -0.16
  word shuttle: session 0.17
  word sign: statement -0.16, incident-claim 0.1
  word since: statement 0.29, commentary -0.13
  word sit: statement -0.13, role 0.11
  word slap: statement 0.11
  word so: assurance-given 0.18, statement -0.12, position -0.1
  word soldier: incident-claim -0.11, position 0.11
  word some: incident-claim 0.12, evidence 0.11
  word son: statement 0.12
  word speak: membership 0.12
  word staff: statement -0.1
  word stall: statement 0.12
  word start: earlier-event 0.11
  word state: position 0.12
  word stay: position 0.13
  word still: statement 0.22
  word stop: statement -0.13, incident-claim 0.1
  word strike: incident-claim -0.1
  word such: statement 0.21, commentary -0.11
  word suggest: statement -0.11
  word supply: incident-claim 0.1
  word support: statement 0.11, assurance-given -0.1
  word surrender: statement 0.11
  word suspend: session -0.1
  word swap: statement 0.2
  word table: evidence 0.12
  word take: answer 0.18, statement -0.17
  word talk: session 0.28, statement -0.16
  word tea: statement -0.11
  word team: membership 0.1, incident-claim 0.1
  word telephone: session -0.11, position -0.1, earlier-event 0.1
  word tell: assurance-given 0.12
  word tent: statement -0.12
  word than: commentary 0.22
  word that: commentary 0.17, incident-claim -0.15, offer 0.13, answer 0.11
  word the: role 0.23, document -0.21, session -0.18, incident-claim -0.15, evidence 0.13, membership 0.12
  word their: earlier-event 0.27, assurance-given 0.14, position -0.1
  word them: earlier-event -0.22, evidence 0.19, position -0.15, assurance-given 0.11, incident-claim 0.11, answer 0.1
  word then: statement 0.13, incident-claim 0.11, earlier-event -0.11
  word there: incident-claim -0.14
  word they: incident-claim 0.22, statement -0.18, session 0.15, commentary 0.12, assurance-given -0.1
  word thin: statement -0.1
  word third: statement -0.14, session 0.13, incident-claim 0.13, commentary -0.11
  word this: statement 0.17, session -0.16, position -0.12
  word those: statement -0.12
  word thru: document 0.13, statement -0.1
  word time: session 0.13
  word to: offer 0.39, incident-claim -0.23, answer -0.21, membership -0.16, commentary 0.13, statement 0.13, evidence 0.1, assurance-given 0.1
  word together: session 0.11
  word towards: incident-claim 0.1
  word track: evidence 0.1
  word truce: commentary 0.13, incident-claim -0.11
  word tube: statement -0.15, incident-claim 0.13
  word turn: statement -0.15
  word twice: statement 0.12
  word unarmed: statement -0.12
  word under: position 0.1, commentary -0.1
  word until: statement 0.1
  word up: session -0.18, membership 0.12, answer 0.12, offer 0.12, statement -0.11
  word upon: assurance-given 0.11
  word us: statement 0.2
  word use: statement 0.11
  word valley: statement 0.17
  word village: position 0.16, statement -0.14
  word villager: earlier-event 0.11
  word visit: statement 0.14, session -0.12
  word vote: statement 0.14
  word war: commentary 0.11
  word water: incident-claim 0.16, statement -0.1
  word we: statement -0.16
  word weapon: incident-claim 0.1
  word well: statement 0.1
  word what: commentary 0.23, statement -0.2
  word when: statement -0.21, position 0.19, earlier-event 0.15
  word where: statement 0.12
  word which: earlier-event 0.12, statement -0.12, evidence 0.11
  word who: role 0.21, statement 0.21, earlier-event -0.12
  word whose: role 0.18, statement -0.17, membership 0.1
  word will: position 0.12, statement -0.12, assurance-given 0.11
  word with: offer 0.11
  word withdraw: assurance-given 0.13
  word work: statement 0.14, commentary 0.11
  word would: incident-claim -0.2, assurance-given 0.17, assurance-declined 0.13, position 0.13, statement -0.11
  word wound: incident-claim 0.14
  word write: assurance-declined 0.1
  word year: earlier-event 0.19, statement -0.13
  word yes: answer 0.12
  word yet: statement 0.14
  word you: statement 0.14
  word zone: incident-claim 0.12
  word ’s: document 0.2, answer -0.14, session -0.12
`)
