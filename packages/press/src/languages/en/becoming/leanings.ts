// How much each single word speaks for each becoming, in log-odds; weights under 0.1 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const LEANINGS: Weights = readWeights(`
  cue according to: earlier-event 0.15
  cue accuse: statement 0.1
  cue agree: assurance-given 0.17, statement -0.14
  cue allege: incident-claim 0.14
  cue announce: statement 0.1
  cue attribute: incident-claim 0.1
  cue brush aside: statement 0.12, answer -0.1
  cue call: statement 0.25
  cue concede: statement 0.12
  cue confirm: session 0.15
  cue consent: answer 0.21, statement -0.12
  cue declare: statement -0.1
  cue decline: assurance-declined 0.1, answer -0.1
  cue demand: position 0.16, statement -0.1
  cue denounce: statement 0.12, incident-claim -0.11
  cue describe: statement 0.11
  cue dismiss: statement 0.2, answer -0.15
  cue estimate: statement 0.13
  cue explain: statement 0.13
  cue express: statement 0.11
  cue insist: position -0.13
  cue offer: offer 0.11
  cue promise: statement 0.19
  cue propose: statement -0.11
  cue put: incident-claim 0.11
  cue read: offer 0.11
  cue recall: earlier-event 0.21, statement -0.13
  cue reject: answer 0.19, statement -0.18
  cue remark: statement 0.19
  cue report: incident-claim 0.14
  cue say: statement -0.19, answer -0.12, incident-claim 0.1
  cue suggest: offer -0.12, statement 0.1
  cue tell: answer 0.12, statement -0.12
  cue understand: statement -0.11
  cue volunteer: offer 0.11
  cue vow: position 0.16
  cue want: statement -0.29, position 0.27
  cue warn: commentary 0.1
  cue welcome: answer 0.1
  form accepted: answer 0.14
  form agreed: session 0.16
  form are: position 0.14, earlier-event -0.12, offer -0.11, incident-claim -0.11, session 0.1
  form arrived: document 0.1
  form asked: role 0.11
  form be: incident-claim -0.12
  form been: session 0.19, commentary -0.11, document 0.1
  form being: statement 0.23
  form bring: statement 0.13
  form brought: incident-claim 0.17, statement -0.12
  form buried: session 0.1
  form call: statement 0.13
  form called: session 0.1
  form calls: statement 0.14
  form came: statement 0.19
  form can: statement -0.15, commentary 0.14
  form carry: statement 0.11
  form closed: statement 0.12
  form come: statement -0.23, incident-claim 0.17, answer 0.11
  form commits: session 0.11
  form cross: statement 0.1
  form deployed: statement 0.1
  form did: membership 0.13
  form does: position 0.1
  form dug: incident-claim 0.1
  form emerged: session 0.17
  form emptied: earlier-event 0.1
  form ended: statement -0.11, session 0.1
  form establish: statement 0.1
  form face: statement -0.1
  form fell: earlier-event 0.14
  form find: commentary 0.1
  form fire: incident-claim -0.1
  form fired: assurance-given 0.1
  form fly: statement 0.1
  form followed: statement -0.11, incident-claim 0.1
  form found: incident-claim 0.15, evidence -0.11
  form gave: statement -0.16, assurance-given 0.1
  form give: position 0.12
  form given: commentary 0.12
  form go: position 0.2, statement -0.1
  form had: incident-claim 0.17, position -0.12, evidence 0.1, statement 0.1
  form handed: document 0.21
  form has: commentary 0.3, earlier-event -0.27, session -0.16, document 0.1
  form have: statement 0.19, session 0.17, incident-claim -0.15, assurance-declined 0.1
  form having: incident-claim 0.12
  form headed: role 0.1
  form held: incident-claim 0.13
  form invited: session 0.13
  form is: commentary 0.21, offer -0.19, statement 0.13, session -0.11
  form killed: earlier-event 0.19, incident-claim -0.11
  form laid: statement -0.15, evidence 0.14
  form left: evidence 0.1
  form live: position 0.16
  form looks: commentary 0.1
  form made: membership 0.13
  form offered: offer 0.16
  form open: offer 0.13
  form passed: evidence 0.14
  form polling: position 0.11
  form prepared: offer 0.11
  form produced: evidence 0.12
  form proposed: offer 0.11
  form put: assurance-declined 0.12, earlier-event 0.11
  form raised: statement -0.12
  form read: statement -0.12
  form received: document 0.11
  form recovered: evidence 0.11
  form refused: answer 0.11
  form reopen: session 0.1
  form resigned: membership 0.1
  form resume: session 0.12, position 0.12
  form sealed: statement 0.1
  form seen: evidence 0.1
  form send: statement 0.12
  form sending: statement 0.11
  form share: position 0.17
  form should: statement 0.14
  form showed: evidence 0.13
  form shown: evidence 0.15
  form signed: earlier-event 0.1
  form slapped: statement 0.1
  form speaks: membership 0.13
  form start: statement 0.11
  form stay: position 0.11
  form submitted: document 0.1
  form suspend: offer 0.1
  form take: answer 0.1
  form told: assurance-given 0.13
  form took: statement -0.15, incident-claim 0.1
  form turned: statement -0.1
  form verify: statement -0.11
  form was: position -0.22, incident-claim 0.2, earlier-event 0.19
  form went: statement 0.11
  form were: commentary -0.12, incident-claim 0.11, earlier-event -0.11, assurance-given -0.1
  form will: position 0.12, assurance-given 0.11
  form withdraw: assurance-given 0.13
  form would: incident-claim -0.2, assurance-given 0.19, assurance-declined 0.15, position 0.13, statement -0.13
  form writing: assurance-declined 0.11
  opens " nobody: statement -0.16
  opens ": statement -0.3, incident-claim 0.2, position 0.13, answer 0.1
  opens 11: incident-claim 0.11, statement -0.1
  opens a: evidence 0.19, session -0.11, incident-claim -0.11
  opens all: statement 0.12
  opens any: position 0.22, statement -0.11
  opens foreign: statement 0.1
  opens four: incident-claim 0.12
  opens government: incident-claim 0.11, statement -0.1
  opens has: role 0.1
  opens he was: statement -0.1
  opens he: evidence 0.18, commentary -0.13
  opens her: statement 0.13, earlier-event 0.12, incident-claim -0.11, position -0.1
  opens his: statement -0.29, position 0.21, assurance-given 0.14, answer 0.13
  opens it would: offer 0.11, statement -0.1
  opens it: offer 0.12, incident-claim -0.12, membership 0.1, role 0.1, assurance-given -0.1
  opens its: statement 0.16, position -0.11
  opens men: incident-claim 0.14, statement -0.1
  opens militiamen: incident-claim 0.1
  opens mr: statement 0.12
  opens no: statement 0.18, position -0.11
  opens on: incident-claim 0.27, session -0.14, statement -0.1
  opens she: statement 0.17
  opens some: statement 0.11
  opens such: statement 0.1
  opens talks: session 0.11
  opens the agreement: session 0.11
  opens the attack: commentary 0.12
  opens the fire: incident-claim 0.1
  opens the government: position -0.12
  opens the group: statement -0.12, position 0.1
  opens the other: statement -0.17, incident-claim 0.12
  opens the remaining: position 0.11
  opens the second: statement -0.18, session 0.11
  opens the: position 0.18, session 0.17, role -0.15
  opens them: statement 0.14
  opens there: answer 0.14
  opens they could: statement -0.11
  opens they had: incident-claim -0.17
  opens they: session 0.15, incident-claim -0.1
  opens those: statement -0.11
  opens three: incident-claim 0.19
  opens to discuss: position -0.11
  opens to keep: assurance-given 0.12
  opens to the: answer 0.1
  opens two: incident-claim 0.13, statement -0.11
  opens under the: statement 0.13
  opens under: statement 0.16
  opens was: statement -0.1
  opens what: statement -0.14, commentary 0.11, document 0.1
  opens which: earlier-event 0.12
  opens who: statement 0.11
  opens ‘: incident-claim -0.11
  opens “ no: assurance-given 0.17, statement -0.15
  opens “ the: commentary 0.2
  opens “ they: statement 0.12
  verb accept: answer 0.13
  verb agree: statement -0.13, session 0.1
  verb arrest: statement 0.13
  verb be: commentary 0.22, evidence -0.15, offer -0.11, earlier-event -0.11
  verb break: incident-claim 0.18, statement -0.13
  verb bring: incident-claim 0.16, statement -0.11
  verb bury: session 0.13
  verb call: statement 0.11
  verb capture: statement -0.1
  verb choose: statement -0.1
  verb come: incident-claim 0.1
  verb deploy: statement 0.11
  verb do: statement -0.15, session 0.11, position 0.11
  verb emerge: session 0.14
  verb fall: statement -0.13, earlier-event 0.11
  verb find: incident-claim 0.13, statement -0.12
  verb fire: assurance-given 0.11
  verb fly: statement 0.19
  verb free: statement 0.17
  verb give: statement -0.1
  verb go: statement 0.1
  verb hand: document 0.19
  verb have: commentary 0.11
  verb head: role 0.14
  verb hold: incident-claim 0.1, earlier-event -0.1
  verb invite: session 0.13
  verb kill: statement -0.1
  verb lay: earlier-event 0.11, statement -0.1
  verb lead: membership 0.17
  verb leave: evidence 0.1
  verb live: position 0.15, statement -0.1
  verb meet: session 0.1
  verb open: offer 0.14
  verb pay: statement 0.14, position -0.1
  verb prepare: offer 0.11, statement -0.11
  verb produce: evidence 0.12
  verb provide: statement 0.1
  verb recover: evidence 0.12
  verb refuse: answer 0.1
  verb run: statement 0.12
  verb show: evidence 0.17
  verb sign: statement 0.15, session 0.12, document -0.1
  verb sit: session 0.11
  verb start: statement 0.11
  verb take: answer 0.22, statement -0.18
  verb tell: assurance-given 0.1
  verb walk: session 0.1
  verb want: position 0.19
  word 's: statement -0.25
  word a: role -0.27, answer -0.25, evidence 0.23, earlier-event 0.17, document 0.15, position 0.13
  word about: statement 0.13, incident-claim -0.1, commentary 0.1
  word accept: answer 0.16
  word accident: statement -0.16, incident-claim 0.11
  word account: statement 0.17
  word after: session 0.18, earlier-event 0.18, commentary -0.13, statement -0.12, role -0.1, incident-claim 0.1
  word again: session 0.27
  word against: statement 0.11
  word agree: session 0.21
  word agreement: session 0.14
  word ahead: statement 0.11
  word alone: position 0.11
  word along: statement 0.16, session 0.1
  word already: document 0.14
  word altogether: statement -0.13, position 0.11
  word ammunition: statement 0.15, incident-claim -0.1
  word amnesty: position 0.19, answer -0.1
  word an: statement -0.33, position 0.31
  word and: statement -0.21, role 0.16, offer 0.16, incident-claim 0.14, membership 0.1, document -0.1
  word anonymity: statement 0.1
  word answer: statement -0.12, assurance-given 0.11
  word any: position 0.35, incident-claim -0.11
  word anything: position 0.21, statement -0.17
  word area: statement 0.1
  word army: statement 0.14, commentary 0.1
  word arrangement: statement -0.13, earlier-event 0.11
  word arrest: statement 0.16
  word as: statement 0.14, role 0.13
  word ask: role 0.1
  word at: incident-claim 0.44, membership -0.16, assurance-given -0.14, role -0.12, session 0.1
  word attack: earlier-event -0.13
  word attend: statement -0.13
  word authority: statement 0.1
  word back: incident-claim 0.14, offer 0.12, assurance-given -0.1
  word ballot: statement 0.14
  word ban: position 0.14, statement -0.14
  word bargain: position 0.12
  word bargaining: position 0.13
  word barrack: statement -0.11
  word bazaar: position 0.1
  word be: offer -0.31, commentary 0.24, statement 0.13
  word before: statement -0.17, assurance-given 0.12
  word behind: evidence 0.17
  word being: statement 0.23
  word between: role 0.12
  word bomb: earlier-event 0.11, statement -0.1
  word both: statement -0.16, document 0.14
  word boy: statement -0.12, incident-claim 0.11
  word break: statement -0.13, incident-claim 0.1
  word bridge: statement 0.12
  word brief: statement 0.14
  word bring: incident-claim 0.15
  word bury: session 0.13
  word business: statement -0.1
  word but: session 0.11
  word by: session -0.2, document 0.13, commentary -0.13, answer -0.11
  word calendar: session 0.12
  word call: statement 0.21, position 0.11
  word calm: commentary 0.15
  word camp: role 0.14
  word can: commentary 0.17, statement -0.16
  word capture: earlier-event 0.13, statement -0.12
  word carry: role 0.11
  word case: incident-claim 0.13
  word central: statement 0.13
  word chair: statement -0.17
  word change: position 0.11
  word chief: session 0.17
  word chip: position 0.13
  word church: role 0.12
  word claim: statement 0.14
  word clan: offer 0.1
  word clash: incident-claim 0.12, statement -0.11, earlier-event -0.1
  word coast: statement -0.1
  word cold: statement 0.18
  word come: incident-claim 0.18, commentary 0.13
  word commander: statement 0.11, commentary 0.1
  word commit: session 0.11
  word committee: statement -0.16, membership 0.11, document 0.1
  word compensation: statement -0.12
  word condition: position 0.1
  word control: statement 0.1
  word crate: offer 0.1
  word crew: statement 0.12
  word cut: earlier-event 0.13
  word day: session 0.28, earlier-event 0.23, offer 0.17, incident-claim -0.17, commentary -0.15, role -0.1, document -0.1, statement -0.1
  word deal: session 0.13
  word declare: commentary 0.12
  word defense: statement 0.11
  word del: statement 0.13
  word delay: statement 0.12
  word delegation: session 0.25, membership 0.12
  word deploy: statement 0.12
  word discuss: session 0.13
  word dismantle: position 0.11
  word display: evidence 0.12, statement -0.11
  word do: incident-claim -0.12, membership 0.11, position 0.11, statement -0.1
  word down: earlier-event 0.16
  word dozen: incident-claim -0.1, statement 0.1
  word drop: statement -0.13
  word each: membership 0.13, position -0.11
  word earlier: earlier-event 0.18, statement -0.13
  word early: session 0.14
  word east: statement -0.11, incident-claim 0.1
  word emerge: session 0.17
  word empty: earlier-event 0.1
  word end: assurance-given 0.1
  word entry: incident-claim 0.14, statement -0.13
  word envoy: session 0.21
  word establish: statement 0.13
  word evening: statement 0.1
  word ever: commentary -0.1
  word every: assurance-given 0.18, incident-claim -0.1
  word exchange: statement 0.15
  word explosion: incident-claim 0.1
  word face: statement -0.11
  word faction: statement -0.11
  word fall: earlier-event 0.25, incident-claim -0.1
  word far: statement 0.1
  word find: incident-claim 0.13, evidence -0.11
  word fire: incident-claim 0.19, earlier-event -0.11, assurance-given 0.1
  word flight: statement -0.18, earlier-event 0.11
  word fly: statement 0.1
  word fog: incident-claim 0.13
  word follow: incident-claim 0.12
  word for: membership 0.26, session 0.24, document -0.21, earlier-event -0.19, offer 0.17, commentary -0.16, role -0.14, position 0.14, incident-claim -0.12, statement 0.11, answer -0.1
  word force: position 0.11, assurance-given 0.1
  word fourth: session 0.11, statement -0.1
  word fray: commentary 0.14
  word free: assurance-given 0.15
  word fresh: statement -0.14, evidence 0.11
  word from: membership 0.16, earlier-event -0.15, assurance-given 0.12, offer 0.1
  word gang: statement -0.23, position 0.21
  word garrison: statement -0.1
  word gendarme: statement -0.13, incident-claim 0.1
  word gesture: statement 0.12
  word gift: commentary 0.1
  word give: statement -0.13, commentary 0.11
  word go: position 0.25
  word government: statement -0.23, session 0.1
  word grain: statement -0.12
  word ground: commentary 0.1
  word group: position 0.11, statement -0.11, membership 0.1
  word guard: statement -0.16, incident-claim 0.13
  word gun: incident-claim -0.17, position 0.16, statement -0.12
  word gunman: earlier-event 0.13, statement -0.11
  word halt: statement 0.1
  word hand: document 0.33, commentary -0.17
  word hang: statement 0.12
  word have: earlier-event -0.17, commentary 0.16, position -0.15, session 0.14, incident-claim 0.14
  word he: evidence 0.27, commentary -0.15, answer -0.12
  word head: role 0.17, session -0.12
  word helicopter: statement 0.1
  word help: statement -0.1
  word her: earlier-event 0.18, position -0.15, statement 0.1
  word here: session 0.12
  word high: statement 0.11
  word himself: assurance-given 0.12
  word his: position 0.2, statement -0.2, incident-claim 0.16, assurance-given 0.14, commentary -0.13, session -0.11
  word hospital: statement 0.11, incident-claim -0.1
  word host: role 0.14
  word hotline: statement 0.17
  word hour: session 0.25, statement -0.13, commentary -0.1
  word how: commentary 0.19, session -0.1
  word if: offer 0.14
  word in: earlier-event 0.31, role -0.19, evidence -0.18, assurance-declined 0.15, incident-claim 0.14, answer -0.13, position -0.11
  word inside: position 0.11
  word inspection: answer 0.11, statement -0.11
  word install: statement 0.12
  word into: incident-claim 0.2, earlier-event 0.12, statement -0.1
  word invite: session 0.13
  word island: session 0.14
  word it: position -0.25, answer 0.15, session -0.14, commentary 0.12
  word its: session -0.22, statement 0.13, role -0.11, assurance-given 0.11, earlier-event 0.1
  word jirga: role 0.1
  word joint: statement -0.15, session 0.11
  word keep: incident-claim -0.11
  word kill: earlier-event 0.16
  word land: position 0.14, statement -0.14
  word language: incident-claim 0.1
  word last: statement -0.22, incident-claim 0.14, document 0.13, commentary -0.12, position 0.1
  word late: incident-claim 0.1
  word lay: statement -0.16, evidence 0.13
  word lead: membership 0.15, offer -0.1
  word leave: commentary 0.14, incident-claim -0.11, session -0.1
  word lift: position 0.14
  word line: statement 0.15, document 0.1, position -0.1
  word list: document 0.33, session -0.11, position -0.11
  word little: commentary 0.1
  word live: position 0.14
  word long: commentary 0.1
  word look: statement 0.11
  word lorry: incident-claim 0.19, statement -0.13
  word lunch: incident-claim 0.12, statement -0.12
  word make: membership 0.12, incident-claim -0.11
  word man: incident-claim 0.3, statement -0.13, position 0.1
  word map: statement -0.26, commentary 0.17
  word mark: document 0.12
  word may: earlier-event 0.12
  word mayor: statement 0.13
  word mediator: session 0.11
  word meet: statement -0.12, session 0.11
  word meter: commentary 0.1
  word midnight: answer 0.12
  word militia: membership 0.13
  word mine: incident-claim -0.19, statement 0.16
  word minister: session 0.15
  word minute: session 0.11
  word missile: statement 0.16
  word money: statement -0.17
  word monitor: role 0.11
  word monitoring: evidence 0.11
  word month: earlier-event 0.19, position 0.1, commentary -0.1
  word more: commentary 0.14, statement -0.11
  word morning: statement 0.1
  word mother: statement 0.11
  word mountain: statement -0.15
  word name: earlier-event 0.15, document 0.1, commentary -0.1
  word near: incident-claim 0.24, statement -0.16
  word nearly: commentary 0.1
  word need: commentary 0.11, statement -0.1
  word negotiator: session 0.25, position -0.12
  word neither: statement 0.19
  word next: answer 0.12, position -0.1
  word night: offer 0.1, incident-claim 0.1
  word no: assurance-given 0.22, incident-claim -0.15, answer 0.13, position 0.1
  word none: statement -0.11
  word not: position 0.45, answer 0.21, incident-claim -0.21, earlier-event -0.17, assurance-given -0.12
  word nothing: statement 0.12
  word observer: role 0.11
  word occasion: incident-claim 0.15, statement -0.11
  word of: evidence 0.23, role -0.19, earlier-event -0.19, membership 0.18, session 0.14
  word off: incident-claim 0.15
  word offer: offer 0.18
  word officer: role 0.11, incident-claim 0.11
  word old: statement 0.1
  word on: incident-claim 0.6, session 0.4, commentary -0.28, membership -0.21, earlier-event -0.19, role -0.16, offer 0.11, assurance-given -0.1
  word open: offer 0.22, statement -0.14, assurance-given 0.11, incident-claim 0.11, earlier-event -0.1
  word or: position 0.11, assurance-given 0.1, session -0.1
  word other: position 0.16, statement -0.13
  word our: incident-claim 0.1
  word out: session 0.18, incident-claim -0.1
  word outcome: commentary 0.1
  word over: incident-claim -0.21, session 0.15, statement 0.1
  word overnight: incident-claim 0.14
  word own: incident-claim 0.11
  word paper: earlier-event -0.1
  word part: statement -0.19
  word party: earlier-event 0.11, document 0.1
  word pass: evidence 0.13, offer 0.1, statement -0.1
  word patrol: statement 0.21
  word peace: commentary -0.1
  word pen: statement 0.1
  word people: incident-claim -0.23, statement 0.17, earlier-event 0.11
  word petition: statement 0.1
  word photograph: evidence 0.11
  word picture: commentary 0.1
  word plant: offer 0.13, statement -0.1
  word police: statement 0.12
  word policeman: statement 0.13
  word poll: statement -0.23, position 0.19
  word port: answer 0.13
  word post: statement -0.21, assurance-given 0.1
  word prepare: offer 0.11, statement -0.11
  word president: commentary 0.17
  word prisoner: statement 0.2
  word private: statement 0.13
  word produce: evidence 0.11, statement -0.1
  word promise: statement 0.14
  word proof: statement -0.12
  word proposal: answer 0.1
  word propose: offer 0.1
  word protest: statement 0.11
  word provide: offer 0.1
  word put: assurance-declined 0.12, earlier-event 0.11
  word raid: incident-claim -0.16
  word read: statement -0.12
  word readiness: offer 0.13
  word rebel: incident-claim 0.17, position -0.1
  word receipt: evidence 0.11
  word receive: document 0.2
  word recover: evidence 0.11
  word refuse: answer 0.1
  word remain: position 0.14
  word resign: membership 0.1
  word resume: statement -0.13, session 0.12, position 0.11
  word rifle: position 0.18
  word road: assurance-given 0.13, offer 0.11, session 0.1
  word roll: statement 0.1
  word room: statement -0.15, session 0.12
  word round: statement -0.12, incident-claim 0.1
  word run: statement 0.1
  word safety: statement 0.15
  word same: statement -0.21
  word sanction: statement 0.11
  word satellite: evidence 0.12
  word security: earlier-event 0.1
  word seem: statement -0.1
  word send: statement 0.27, incident-claim -0.1
  word separate: position 0.11
  word share: position 0.18
  word she: statement 0.11
  word shell: statement -0.17, incident-claim 0.15
  word shepherd: statement -0.1
  word shoot: statement 0.11
  word shortly: incident-claim 0.11
  word should: statement 0.14
  word show: evidence 0.35, statement -0.16
  word shuttle: session 0.16
  word side: membership 0.11
  word sign: statement -0.21, incident-claim 0.12, session 0.11
  word since: statement 0.25, role 0.1
  word sit: role 0.11, statement -0.1
  word slap: statement 0.1
  word small: statement 0.1
  word so: assurance-given 0.18, statement -0.16, commentary 0.12, position -0.11
  word soldier: incident-claim -0.14, earlier-event 0.1
  word some: incident-claim 0.12, evidence 0.1
  word speak: membership 0.12, incident-claim 0.1
  word staff: statement -0.14
  word stall: statement 0.14
  word start: statement 0.12, earlier-event 0.1
  word state: position 0.15, statement 0.12
  word station: earlier-event 0.12, session -0.1
  word stay: position 0.2
  word still: statement 0.28
  word stop: incident-claim 0.1, statement -0.1
  word study: answer 0.1
  word submit: statement -0.11, document 0.1
  word such: statement 0.17, commentary -0.11
  word suggest: statement -0.11
  word support: statement 0.12
  word surrender: statement 0.1
  word suspend: session -0.1
  word swap: statement 0.21
  word table: evidence 0.11
  word take: statement -0.21, answer 0.17, incident-claim 0.1
  word talk: session 0.25, statement -0.12
  word tea: statement -0.12
  word telephone: session -0.11, earlier-event 0.11, position -0.1
  word tell: assurance-given 0.12
  word tent: statement -0.15
  word terminal: earlier-event 0.1
  word test: session 0.1
  word than: commentary 0.22
  word that: incident-claim -0.2, commentary 0.18, answer 0.12, offer 0.12
  word the: role 0.28, document -0.25, incident-claim -0.22, session -0.21, membership 0.19, evidence 0.16, position 0.16, offer 0.11
  word their: earlier-event 0.29, assurance-given 0.14, answer -0.11, session -0.1, position -0.1
  word them: evidence 0.31, earlier-event -0.2, position -0.17, incident-claim 0.12, assurance-given 0.1
  word then: incident-claim 0.17, earlier-event -0.12, statement 0.11
  word there: incident-claim -0.14
  word they: incident-claim 0.23, commentary 0.2, statement -0.2, assurance-given -0.11, session 0.11
  word thing: statement -0.1
  word third: statement -0.15, session 0.14, incident-claim 0.13, commentary -0.11
  word this: statement 0.19, session -0.16, position -0.13
  word those: statement -0.1
  word thru: document 0.12, statement -0.11
  word time: session 0.17
  word to: offer 0.41, incident-claim -0.26, membership -0.2, answer -0.19, evidence 0.18, role -0.15, statement 0.12
  word together: session 0.15
  word towards: incident-claim 0.1, statement -0.1
  word truce: commentary 0.14, incident-claim -0.13, session -0.11
  word tube: statement -0.16, incident-claim 0.14
  word turn: statement -0.17
  word unarmed: statement -0.14
  word under: commentary -0.11
  word up: session -0.15, offer 0.13, membership 0.11, answer 0.11
  word upon: assurance-given 0.1
  word us: statement 0.23
  word use: statement 0.11
  word valley: statement 0.16
  word vehicle: statement 0.11
  word village: position 0.16, statement -0.13
  word villager: earlier-event 0.11
  word visit: session -0.14, statement 0.14
  word vote: statement 0.15
  word walk: session 0.1
  word war: commentary 0.1
  word water: incident-claim 0.16, statement -0.12
  word way: earlier-event 0.1
  word we: statement -0.14
  word what: commentary 0.32, statement -0.22, session -0.11
  word when: position 0.2, earlier-event 0.18, statement -0.18
  word where: statement 0.12
  word which: statement -0.21, earlier-event 0.18, evidence 0.14
  word while: statement -0.1
  word who: statement 0.21, role 0.16, earlier-event -0.12, session -0.11
  word whose: role 0.19, statement -0.18, membership 0.1
  word will: position 0.15, statement -0.15, assurance-given 0.11
  word with: offer 0.14, earlier-event 0.1
  word withdraw: assurance-given 0.12
  word work: statement 0.15
  word would: incident-claim -0.2, assurance-given 0.19, assurance-declined 0.15, position 0.13, statement -0.12
  word wound: incident-claim 0.12
  word write: assurance-declined 0.11
  word year: earlier-event 0.15, statement -0.12
  word yes: answer 0.12
  word you: statement 0.14
  word zone: incident-claim 0.12
  word ’s: document 0.2, answer -0.13
`)
