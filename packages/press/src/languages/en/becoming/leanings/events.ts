// Signs that bear most on what happened or was done, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const EVENTS: Weights = readWeights(`
  cue according to: earlier-event 0.16
  cue add: incident-claim 0.1
  cue condemn: incident-claim 0.15, statement -0.1
  cue confirm: session 0.15
  cue denounce: incident-claim -0.13, statement 0.1
  cue go on: incident-claim -0.11
  cue put: incident-claim 0.19
  cue recall: earlier-event 0.21, statement -0.1
  cue report: incident-claim 0.17
  cue say: incident-claim 0.12, answer -0.11
  cue show: evidence 0.19, statement -0.12
  form agreed: session 0.2, assurance-given 0.12
  form arrived: document 0.1
  form asked: role 0.1
  form be: incident-claim -0.16, session -0.15, assurance-given 0.12, answer 0.12, position 0.1
  form been: session 0.24, role -0.11, commentary -0.1
  form broke: incident-claim 0.19, statement -0.11
  form broken: incident-claim 0.11
  form brought: incident-claim 0.13, statement -0.13
  form buried: session 0.11
  form called: session 0.16
  form carrying: incident-claim 0.15
  form commits: session 0.11
  form crossing: session 0.1
  form dated: evidence 0.12
  form delivered: document 0.1
  form detained: incident-claim 0.1
  form did: membership 0.13
  form drove: earlier-event 0.1
  form emerged: session 0.17
  form emptied: earlier-event 0.11
  form expected: session 0.17
  form fell: earlier-event 0.1
  form fighting: session 0.12
  form forced: earlier-event 0.17
  form found: incident-claim 0.17, evidence -0.1
  form freed: earlier-event 0.1
  form gave: incident-claim 0.12, statement -0.12
  form had: incident-claim 0.21, answer -0.11
  form handed: document 0.28, incident-claim -0.12, position -0.1
  form has: earlier-event -0.27, commentary 0.23, answer 0.12
  form invited: session 0.13
  form killed: earlier-event 0.14, statement -0.11
  form laid: evidence 0.15, statement -0.14
  form leave: session -0.1, position 0.1
  form leaving: earlier-event 0.13
  form left: incident-claim -0.12, evidence 0.1
  form lost: earlier-event 0.11
  form made: membership 0.19
  form meet: session 0.14, statement -0.1
  form ordered: earlier-event 0.13
  form passed: evidence 0.12
  form published: document 0.11
  form received: document 0.15
  form recovered: evidence 0.14
  form released: document 0.14, position 0.12, statement -0.12
  form resigned: membership 0.11
  form resume: session 0.1
  form run: session 0.1
  form seized: earlier-event 0.17, incident-claim -0.11
  form send: role 0.14
  form sent: role -0.11
  form shelling: incident-claim 0.11, statement -0.11
  form showed: evidence 0.14
  form shown: evidence 0.13
  form signed: document -0.1, incident-claim 0.1
  form speaks: membership 0.12
  form submitted: document 0.12
  form taken: incident-claim 0.11
  form tried: incident-claim 0.18, statement -0.12
  form was: incident-claim 0.22, position -0.2, earlier-event 0.2, offer 0.15, document -0.11
  form were: incident-claim 0.18, commentary -0.15, assurance-given -0.12, earlier-event -0.12, evidence 0.1
  form won: earlier-event 0.13
  opens " they: incident-claim 0.16
  opens 11: incident-claim 0.18, statement -0.12
  opens a: evidence 0.2, session -0.17, incident-claim -0.13, answer 0.11, role -0.1
  opens an: earlier-event 0.13, incident-claim -0.11
  opens both sides: incident-claim 0.1
  opens fighting: incident-claim 0.11
  opens government: incident-claim 0.13, statement -0.13
  opens has: role 0.11, statement -0.11
  opens he: evidence 0.17, commentary -0.14, answer -0.11, position 0.11
  opens it: incident-claim -0.15, assurance-given -0.12, membership 0.1, offer 0.1
  opens last: incident-claim 0.1
  opens men: incident-claim 0.1
  opens on: incident-claim 0.18, session -0.11
  opens police: incident-claim 0.23
  opens protesters: incident-claim 0.11
  opens the agreement: session 0.1
  opens the fire: incident-claim 0.11, statement -0.1
  opens the number: incident-claim 0.11
  opens the parties: session 0.1
  opens the seizure: incident-claim 0.18, statement -0.16
  opens the two: session 0.11, position -0.11, commentary 0.1
  opens the: session 0.23, position 0.19, role -0.17
  opens they: earlier-event 0.14
  opens three: incident-claim 0.26, statement -0.15
  opens troops: incident-claim -0.1
  opens which was: earlier-event 0.11
  opens ‘: incident-claim -0.11, position -0.1
  opens “ we: session 0.11
  verb break: incident-claim 0.23, session -0.12
  verb bring: incident-claim 0.11, statement -0.1
  verb bury: session 0.14
  verb call: session 0.12, statement 0.1
  verb close: incident-claim -0.12
  verb emerge: session 0.14
  verb expect: session 0.15
  verb hand: document 0.18
  verb head: role 0.15
  verb hold: earlier-event -0.12, position 0.1
  verb invite: session 0.18
  verb lead: membership 0.16
  verb leave: evidence 0.1
  verb lose: earlier-event 0.14
  verb make: membership 0.13
  verb put: incident-claim -0.14, statement 0.11
  verb read: document 0.1
  verb record: incident-claim 0.1
  verb recover: evidence 0.14
  verb release: document 0.13, statement -0.1
  verb seize: earlier-event 0.11
  verb send: earlier-event 0.13
  verb show: evidence 0.19
  verb stop: incident-claim 0.12, statement -0.11
  word a: role -0.28, evidence 0.27, answer -0.21, earlier-event 0.17, position 0.16, document 0.1
  word about: incident-claim -0.11, commentary 0.1
  word after: earlier-event 0.34, statement -0.24, role -0.16, session 0.16, incident-claim 0.16, commentary -0.16
  word again: session 0.27, position -0.12, incident-claim 0.11
  word agree: session 0.26, statement -0.1
  word agreement: session 0.18
  word alliance: session 0.1
  word ally: earlier-event 0.11
  word already: document 0.16
  word around: incident-claim 0.22, statement -0.12
  word arrest: incident-claim 0.19
  word arrive: document 0.1, session -0.1
  word as: role 0.16, assurance-given 0.16, session -0.13, earlier-event -0.12, statement 0.11, offer -0.1
  word ask: role 0.1
  word at: incident-claim 0.44, assurance-given -0.18, membership -0.17, earlier-event -0.13, role -0.11, evidence 0.1
  word attack: incident-claim -0.1, commentary 0.1
  word attend: membership 0.16, statement -0.13
  word beat: incident-claim 0.1
  word behind: evidence 0.18, incident-claim -0.1
  word between: role 0.1
  word blockaded: earlier-event 0.1
  word boat: incident-claim 0.13
  word bombing: earlier-event 0.12
  word bow: incident-claim 0.1
  word break: incident-claim 0.27, session -0.15
  word bring: incident-claim 0.1
  word bullet: incident-claim -0.13, statement 0.11
  word bury: session 0.11
  word bus: earlier-event 0.11
  word by: session -0.17, commentary -0.16, document 0.15, statement 0.15, offer 0.11
  word cable: incident-claim 0.18, statement -0.13
  word calendar: session 0.12
  word call: session 0.14, statement 0.14, earlier-event -0.1
  word camp: role 0.14
  word capture: incident-claim -0.1, earlier-event 0.1
  word carry: incident-claim 0.17, role 0.1
  word case: incident-claim 0.13
  word chair: session 0.13
  word charge: incident-claim 0.11
  word chief: session 0.22
  word church: role 0.13
  word clash: earlier-event -0.13, incident-claim 0.11
  word come: incident-claim 0.17, commentary 0.11
  word committee: membership 0.12, statement -0.11
  word conference: session -0.11
  word copy: evidence 0.13
  word council: membership 0.13
  word cross: session 0.11
  word cut: earlier-event 0.13
  word day: session 0.34, earlier-event 0.25, offer 0.21, statement -0.19, incident-claim -0.17, assurance-given 0.15, commentary -0.15, document -0.12, role -0.1
  word deadline: earlier-event 0.13
  word death: incident-claim 0.13
  word delegation: session 0.3, membership 0.12, position -0.11
  word discuss: session 0.13
  word display: evidence 0.13, statement -0.1
  word dissident: incident-claim 0.11
  word district: earlier-event 0.13
  word down: earlier-event 0.15, answer 0.12
  word drive: earlier-event 0.18
  word dry: incident-claim 0.12
  word due: session 0.14, statement 0.12, commentary -0.11
  word each: membership 0.13, incident-claim -0.12, position -0.1, statement 0.1
  word earlier: earlier-event 0.16
  word early: session 0.11
  word east: incident-claim 0.15
  word embassy: incident-claim 0.13
  word emerge: session 0.17
  word empty: earlier-event 0.11
  word entry: incident-claim 0.14, statement -0.14
  word envoy: session 0.23
  word exchange: document 0.13, position -0.12, statement 0.1
  word expect: session 0.16
  word expel: earlier-event 0.12, incident-claim -0.1
  word explosion: incident-claim 0.15
  word fall: earlier-event 0.22
  word family: session 0.12
  word fight: session 0.1
  word find: incident-claim 0.15, evidence -0.1, statement -0.1
  word fire: incident-claim 0.19, assurance-given 0.16
  word firing: incident-claim 0.13, statement -0.11
  word fly: incident-claim 0.13, position -0.1
  word fog: incident-claim 0.14
  word for: earlier-event -0.34, session 0.29, membership 0.28, document -0.26, commentary -0.16, position 0.15, role -0.14, offer 0.13
  word force: earlier-event 0.26, statement -0.18, position 0.15, assurance-given 0.1
  word foreign: incident-claim -0.11
  word former: earlier-event -0.11
  word fourth: session 0.16, statement -0.11
  word from: earlier-event -0.18, membership 0.16, offer 0.12, assurance-given 0.11
  word governor: earlier-event 0.1
  word grazing: session 0.1
  word guarantor: role 0.12
  word gunman: earlier-event 0.17, statement -0.15
  word hand: document 0.43, commentary -0.17, session -0.1
  word have: earlier-event -0.23, commentary 0.23, assurance-given -0.18, session 0.18, incident-claim 0.15, statement 0.15, assurance-declined 0.12, membership -0.11
  word he: evidence 0.3, answer -0.15, commentary -0.13
  word head: role 0.17
  word her: earlier-event 0.17, position -0.12
  word here: session 0.12
  word hill: incident-claim 0.13
  word hold: incident-claim 0.11, earlier-event -0.11
  word home: incident-claim -0.1
  word host: role 0.11, session -0.1
  word hour: session 0.32, statement -0.17, commentary -0.12
  word in: earlier-event 0.32, evidence -0.19, answer -0.19, role -0.15, assurance-declined 0.14, incident-claim 0.13
  word initial: earlier-event 0.11
  word into: incident-claim 0.27, session -0.1
  word invite: session 0.16, offer -0.11
  word island: session 0.14
  word issue: session 0.1
  word its: session -0.23, earlier-event 0.18, role -0.14, statement 0.12, incident-claim 0.11
  word jirga: role 0.1
  word journalist: incident-claim 0.11
  word keep: incident-claim -0.13
  word kill: earlier-event 0.14, statement -0.14, incident-claim 0.11
  word language: incident-claim 0.11
  word late: incident-claim 0.17, statement -0.11
  word later: earlier-event 0.18, statement -0.12
  word lay: evidence 0.14, statement -0.13
  word lead: membership 0.14, offer -0.1
  word least: earlier-event 0.14
  word list: document 0.37, position -0.12, session -0.11
  word lorry: incident-claim 0.14
  word lose: earlier-event 0.1
  word lunch: incident-claim 0.12, statement -0.11
  word make: membership 0.19, incident-claim -0.1
  word man: incident-claim 0.28, statement -0.16
  word may: incident-claim 0.1
  word mediate: role 0.12
  word mediation: role -0.11, earlier-event 0.1
  word mediator: session 0.14, statement -0.13
  word meet: session 0.23, statement -0.17
  word minister: session 0.13, role 0.1, offer -0.1
  word minute: session 0.13
  word mission: incident-claim 0.1
  word monitoring: role 0.12
  word month: earlier-event 0.3, commentary -0.1
  word name: earlier-event 0.16, document 0.15, commentary -0.12, statement -0.1
  word near: incident-claim 0.38, statement -0.2, earlier-event -0.14
  word negotiator: session 0.25
  word night: incident-claim 0.15, offer 0.11, position -0.11
  word northern: session 0.1
  word now: incident-claim -0.13, earlier-event 0.1
  word observer: role 0.13, earlier-event 0.12
  word occasion: incident-claim 0.14
  word of: role -0.27, evidence 0.27, membership 0.18, session 0.18, earlier-event -0.18, incident-claim 0.11, commentary -0.11
  word offensive: incident-claim -0.1, position 0.1
  word office: earlier-event -0.11
  word officer: role 0.1, session -0.1
  word on: incident-claim 0.53, session 0.44, commentary -0.29, membership -0.25, earlier-event -0.23, role -0.15, offer 0.11, position -0.1
  word order: incident-claim -0.13, earlier-event 0.11
  word over: session 0.23, incident-claim -0.22
  word overnight: incident-claim 0.13
  word people: incident-claim -0.21, earlier-event 0.19, statement 0.11
  word permanent: session 0.11
  word petrol: incident-claim -0.15, statement 0.11
  word photograph: evidence 0.12
  word plan: session 0.14, statement -0.14
  word police: incident-claim 0.15
  word publish: document 0.11
  word question: incident-claim -0.12, statement 0.1
  word radio: session -0.11
  word raid: incident-claim -0.23, statement 0.18
  word rally: earlier-event 0.11
  word receipt: evidence 0.13
  word receive: document 0.21
  word reckless: incident-claim 0.11, statement -0.11
  word recover: evidence 0.14
  word release: document 0.17
  word resign: membership 0.1
  word resume: session 0.11
  word satellite: evidence 0.11
  word seal: incident-claim -0.1
  word second: session 0.12
  word seize: earlier-event 0.14
  word seizure: incident-claim 0.19, statement -0.18
  word separate: session 0.1, position 0.1
  word she: session -0.14, position -0.11, statement 0.1
  word shepherd: incident-claim 0.1, statement -0.1
  word shortly: incident-claim 0.15, earlier-event -0.1
  word show: evidence 0.36, statement -0.12
  word shuttle: session 0.23, role -0.12
  word side: session -0.16, position 0.12, membership 0.11
  word soldier: membership 0.13, incident-claim -0.13
  word some: evidence 0.1
  word speak: membership 0.11
  word supply: incident-claim 0.11
  word table: evidence 0.11
  word talk: session 0.34, position -0.16
  word team: membership 0.1, incident-claim 0.1
  word test: session 0.11
  word that: incident-claim -0.28, earlier-event 0.22, commentary 0.22, offer 0.12, position -0.12, document -0.1
  word the: role 0.33, document -0.32, session -0.25, membership 0.24, evidence 0.22, position 0.19, incident-claim -0.17, commentary 0.14, answer -0.12, assurance-declined -0.11
  word them: evidence 0.31, position -0.2, incident-claim 0.19, earlier-event -0.19, assurance-given 0.11, session -0.1
  word then: incident-claim 0.18, earlier-event -0.16, statement 0.12
  word there: incident-claim -0.14
  word they: incident-claim 0.27, statement -0.16, commentary 0.15, assurance-given -0.11, offer -0.11, answer -0.1
  word third: session 0.17, commentary -0.13, answer 0.1
  word this: incident-claim 0.21, position -0.19, session -0.15
  word thru: document 0.1
  word together: session 0.17
  word towards: incident-claim 0.1
  word track: evidence 0.11
  word treat: incident-claim -0.1, statement 0.1
  word truce: incident-claim -0.21, commentary 0.15, session -0.13, assurance-given 0.11, earlier-event 0.1
  word try: incident-claim 0.2, statement -0.12
  word twice: earlier-event 0.14, incident-claim 0.13, statement -0.1
  word up: membership 0.17, offer 0.14
  word version: document 0.1
  word vessel: incident-claim 0.17, earlier-event -0.11
  word villager: earlier-event 0.12
  word violation: incident-claim 0.2, statement -0.13
  word warning: incident-claim 0.1
  word water: incident-claim 0.15, statement -0.12
  word week: earlier-event -0.27, statement 0.22, position -0.13
  word when: earlier-event 0.24, position 0.18, incident-claim -0.13, session -0.12, offer -0.1
  word where: incident-claim 0.2
  word which: evidence 0.18, statement -0.15, earlier-event 0.14, answer -0.12, assurance-given -0.11, commentary -0.11, position 0.1
  word who: role 0.14, session -0.14, membership 0.13, earlier-event -0.13
  word whose: role 0.17
  word win: earlier-event 0.12
  word with: earlier-event 0.21, offer 0.19, position 0.16, role -0.12, assurance-given -0.1, session -0.1, commentary -0.1
  word without: earlier-event 0.15, offer 0.11, position -0.11
  word would: incident-claim -0.23, assurance-given 0.22, position 0.17, assurance-declined 0.15, statement -0.15, earlier-event -0.11
  word wound: incident-claim 0.13
  word year: earlier-event 0.25, statement -0.14
  word zone: incident-claim 0.11
  word ’s: document 0.23, statement -0.18, answer -0.1
`)
