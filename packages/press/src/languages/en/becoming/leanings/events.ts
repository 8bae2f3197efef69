// Signs that bear most on what happened or was done, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const EVENTS: Weights = readWeights(`
  cue according to: earlier-event 0.15
  cue allege: incident-claim 0.14
  cue attribute: incident-claim 0.1
  cue confirm: session 0.15
  cue put: incident-claim 0.11
  cue recall: earlier-event 0.21, statement -0.13
  cue report: incident-claim 0.14
  form agreed: session 0.16
  form arrived: document 0.1
  form asked: role 0.11
  form be: incident-claim -0.12
  form been: session 0.19, commentary -0.11, document 0.1
  form brought: incident-claim 0.17, statement -0.12
  form buried: session 0.1
  form called: session 0.1
  form commits: session 0.11
  form did: membership 0.13
  form dug: incident-claim 0.1
  form emerged: session 0.17
  form emptied: earlier-event 0.1
  form fell: earlier-event 0.14
  form fire: incident-claim -0.1
  form found: incident-claim 0.15, evidence -0.11
  form had: incident-claim 0.17, position -0.12, evidence 0.1, statement 0.1
  form handed: document 0.21
  form having: incident-claim 0.12
  form headed: role 0.1
  form held: incident-claim 0.13
  form invited: session 0.13
  form killed: earlier-event 0.19, incident-claim -0.11
  form left: evidence 0.1
  form made: membership 0.13
  form passed: evidence 0.14
  form produced: evidence 0.12
  form received: document 0.11
  form recovered: evidence 0.11
  form reopen: session 0.1
  form resigned: membership 0.1
  form resume: session 0.12, position 0.12
  form seen: evidence 0.1
  form showed: evidence 0.13
  form shown: evidence 0.15
  form signed: earlier-event 0.1
  form speaks: membership 0.13
  form submitted: document 0.1
  form would: incident-claim -0.2, assurance-given 0.19, assurance-declined 0.15, position 0.13, statement -0.13
  opens 11: incident-claim 0.11, statement -0.1
  opens a: evidence 0.19, session -0.11, incident-claim -0.11
  opens four: incident-claim 0.12
  opens government: incident-claim 0.11, statement -0.1
  opens has: role 0.1
  opens he: evidence 0.18, commentary -0.13
  opens men: incident-claim 0.14, statement -0.1
  opens militiamen: incident-claim 0.1
  opens on: incident-claim 0.27, session -0.14, statement -0.1
  opens talks: session 0.11
  opens the agreement: session 0.11
  opens the fire: incident-claim 0.1
  opens they had: incident-claim -0.17
  opens they: session 0.15, incident-claim -0.1
  opens three: incident-claim 0.19
  opens two: incident-claim 0.13, statement -0.11
  opens which: earlier-event 0.12
  opens ‘: incident-claim -0.11
  verb break: incident-claim 0.18, statement -0.13
  verb bring: incident-claim 0.16, statement -0.11
  verb bury: session 0.13
  verb come: incident-claim 0.1
  verb emerge: session 0.14
  verb find: incident-claim 0.13, statement -0.12
  verb hand: document 0.19
  verb head: role 0.14
  verb hold: incident-claim 0.1, earlier-event -0.1
  verb invite: session 0.13
  verb lay: earlier-event 0.11, statement -0.1
  verb lead: membership 0.17
  verb leave: evidence 0.1
  verb meet: session 0.1
  verb produce: evidence 0.12
  verb recover: evidence 0.12
  verb show: evidence 0.17
  verb sit: session 0.11
  verb walk: session 0.1
  word a: role -0.27, answer -0.25, evidence 0.23, earlier-event 0.17, document 0.15, position 0.13
  word after: session 0.18, earlier-event 0.18, commentary -0.13, statement -0.12, role -0.1, incident-claim 0.1
  word again: session 0.27
  word agree: session 0.21
  word agreement: session 0.14
  word already: document 0.14
  word ask: role 0.1
  word at: incident-claim 0.44, membership -0.16, assurance-given -0.14, role -0.12, session 0.1
  word attack: earlier-event -0.13
  word back: incident-claim 0.14, offer 0.12, assurance-given -0.1
  word behind: evidence 0.17
  word between: role 0.12
  word bomb: earlier-event 0.11, statement -0.1
  word bring: incident-claim 0.15
  word bury: session 0.13
  word but: session 0.11
  word by: session -0.2, document 0.13, commentary -0.13, answer -0.11
  word calendar: session 0.12
  word camp: role 0.14
  word capture: earlier-event 0.13, statement -0.12
  word carry: role 0.11
  word case: incident-claim 0.13
  word chief: session 0.17
  word church: role 0.12
  word clash: incident-claim 0.12, statement -0.11, earlier-event -0.1
  word come: incident-claim 0.18, commentary 0.13
  word commit: session 0.11
  word cut: earlier-event 0.13
  word day: session 0.28, earlier-event 0.23, offer 0.17, incident-claim -0.17, commentary -0.15, role -0.1, document -0.1, statement -0.1
  word deal: session 0.13
  word delegation: session 0.25, membership 0.12
  word discuss: session 0.13
  word display: evidence 0.12, statement -0.11
  word do: incident-claim -0.12, membership 0.11, position 0.11, statement -0.1
  word down: earlier-event 0.16
  word dozen: incident-claim -0.1, statement 0.1
  word each: membership 0.13, position -0.11
  word earlier: earlier-event 0.18, statement -0.13
  word early: session 0.14
  word emerge: session 0.17
  word empty: earlier-event 0.1
  word entry: incident-claim 0.14, statement -0.13
  word envoy: session 0.21
  word explosion: incident-claim 0.1
  word fall: earlier-event 0.25, incident-claim -0.1
  word find: incident-claim 0.13, evidence -0.11
  word fire: incident-claim 0.19, earlier-event -0.11, assurance-given 0.1
  word fog: incident-claim 0.13
  word follow: incident-claim 0.12
  word for: membership 0.26, session 0.24, document -0.21, earlier-event -0.19, offer 0.17, commentary -0.16, role -0.14, position 0.14, incident-claim -0.12, statement 0.11, answer -0.1
  word fourth: session 0.11, statement -0.1
  word from: membership 0.16, earlier-event -0.15, assurance-given 0.12, offer 0.1
  word gun: incident-claim -0.17, position 0.16, statement -0.12
  word gunman: earlier-event 0.13, statement -0.11
  word hand: document 0.33, commentary -0.17
  word have: earlier-event -0.17, commentary 0.16, position -0.15, session 0.14, incident-claim 0.14
  word he: evidence 0.27, commentary -0.15, answer -0.12
  word head: role 0.17, session -0.12
  word her: earlier-event 0.18, position -0.15, statement 0.1
  word here: session 0.12
  word host: role 0.14
  word hour: session 0.25, statement -0.13, commentary -0.1
  word in: earlier-event 0.31, role -0.19, evidence -0.18, assurance-declined 0.15, incident-claim 0.14, answer -0.13, position -0.11
  word into: incident-claim 0.2, earlier-event 0.12, statement -0.1
  word invite: session 0.13
  word island: session 0.14
  word its: session -0.22, statement 0.13, role -0.11, assurance-given 0.11, earlier-event 0.1
  word jirga: role 0.1
  word keep: incident-claim -0.11
  word kill: earlier-event 0.16
  word language: incident-claim 0.1
  word late: incident-claim 0.1
  word lead: membership 0.15, offer -0.1
  word list: document 0.33, session -0.11, position -0.11
  word lorry: incident-claim 0.19, statement -0.13
  word lunch: incident-claim 0.12, statement -0.12
  word make: membership 0.12, incident-claim -0.11
  word man: incident-claim 0.3, statement -0.13, position 0.1
  word mark: document 0.12
  word may: earlier-event 0.12
  word mediator: session 0.11
  word militia: membership 0.13
  word mine: incident-claim -0.19, statement 0.16
  word minister: session 0.15
  word minute: session 0.11
  word monitor: role 0.11
  word monitoring: evidence 0.11
  word month: earlier-event 0.19, position 0.1, commentary -0.1
  word name: earlier-event 0.15, document 0.1, commentary -0.1
  word near: incident-claim 0.24, statement -0.16
  word negotiator: session 0.25, position -0.12
  word observer: role 0.11
  word occasion: incident-claim 0.15, statement -0.11
  word of: evidence 0.23, role -0.19, earlier-event -0.19, membership 0.18, session 0.14
  word off: incident-claim 0.15
  word officer: role 0.11, incident-claim 0.11
  word on: incident-claim 0.6, session 0.4, commentary -0.28, membership -0.21, earlier-event -0.19, role -0.16, offer 0.11, assurance-given -0.1
  word our: incident-claim 0.1
  word out: session 0.18, incident-claim -0.1
  word over: incident-claim -0.21, session 0.15, statement 0.1
  word overnight: incident-claim 0.14
  word own: incident-claim 0.11
  word paper: earlier-event -0.1
  word party: earlier-event 0.11, document 0.1
  word pass: evidence 0.13, offer 0.1, statement -0.1
  word people: incident-claim -0.23, statement 0.17, earlier-event 0.11
  word photograph: evidence 0.11
  word produce: evidence 0.11, statement -0.1
  word raid: incident-claim -0.16
  word rebel: incident-claim 0.17, position -0.1
  word receipt: evidence 0.11
  word receive: document 0.2
  word recover: evidence 0.11
  word resign: membership 0.1
  word satellite: evidence 0.12
  word security: earlier-event 0.1
  word shortly: incident-claim 0.11
  word show: evidence 0.35, statement -0.16
  word shuttle: session 0.16
  word side: membership 0.11
  word sit: role 0.11, statement -0.1
  word soldier: incident-claim -0.14, earlier-event 0.1
  word some: incident-claim 0.12, evidence 0.1
  word speak: membership 0.12, incident-claim 0.1
  word station: earlier-event 0.12, session -0.1
  word stop: incident-claim 0.1, statement -0.1
  word suspend: session -0.1
  word table: evidence 0.11
  word talk: session 0.25, statement -0.12
  word telephone: session -0.11, earlier-event 0.11, position -0.1
  word terminal: earlier-event 0.1
  word test: session 0.1
  word that: incident-claim -0.2, commentary 0.18, answer 0.12, offer 0.12
  word the: role 0.28, document -0.25, incident-claim -0.22, session -0.21, membership 0.19, evidence 0.16, position 0.16, offer 0.11
  word their: earlier-event 0.29, assurance-given 0.14, answer -0.11, session -0.1, position -0.1
  word them: evidence 0.31, earlier-event -0.2, position -0.17, incident-claim 0.12, assurance-given 0.1
  word then: incident-claim 0.17, earlier-event -0.12, statement 0.11
  word there: incident-claim -0.14
  word they: incident-claim 0.23, commentary 0.2, statement -0.2, assurance-given -0.11, session 0.11
  word thru: document 0.12, statement -0.11
  word time: session 0.17
  word together: session 0.15
  word towards: incident-claim 0.1, statement -0.1
  word up: session -0.15, offer 0.13, membership 0.11, answer 0.11
  word villager: earlier-event 0.11
  word visit: session -0.14, statement 0.14
  word walk: session 0.1
  word water: incident-claim 0.16, statement -0.12
  word way: earlier-event 0.1
  word whose: role 0.19, statement -0.18, membership 0.1
  word would: incident-claim -0.2, assurance-given 0.19, assurance-declined 0.15, position 0.13, statement -0.12
  word wound: incident-claim 0.12
  word year: earlier-event 0.15, statement -0.12
  word zone: incident-claim 0.12
  word ’s: document 0.2, answer -0.13
`)
