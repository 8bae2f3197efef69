// How much each single word speaks for each becoming, in log-odds; weights under 0.1 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const LEANINGS: Weights = readWeights(`
  cue accept: answer 0.13
  cue according to: earlier-event 0.12
  cue add: statement 0.12, session -0.1
  cue agree: assurance-given 0.13, statement -0.12
  cue brush aside: statement 0.1
  cue call: statement 0.19
  cue claim: statement 0.11
  cue complain: statement 0.11
  cue concede: statement 0.23
  cue confirm: statement -0.22, session 0.16, document 0.15
  cue decline: assurance-declined 0.11
  cue dismiss: statement 0.18, answer -0.14
  cue explain: statement 0.1
  cue note: statement -0.11
  cue offer: offer 0.13
  cue pledge: statement 0.11
  cue promise: statement 0.1
  cue recall: earlier-event 0.16, statement -0.13
  cue refuse: answer 0.14
  cue reject: answer 0.17, statement -0.13
  cue report: session 0.11
  cue stress: statement 0.1
  cue tell: answer 0.11, commentary -0.1
  cue think: commentary 0.13, statement -0.1
  cue vow: position 0.11
  cue want: statement -0.18, position 0.17
  cue welcome: answer 0.12
  cue write: commentary 0.13
  form accept: answer 0.11
  form agreed: session 0.19, statement -0.12
  form answered: incident-claim 0.1
  form are: position 0.24, incident-claim -0.11
  form attended: membership 0.1
  form be: commentary 0.13, incident-claim -0.12, earlier-event -0.12
  form been: position -0.13, document 0.12, statement 0.1
  form came: statement 0.11
  form closed: statement 0.11
  form come: statement -0.22, incident-claim 0.14, answer 0.11
  form did: statement -0.14
  form does: statement 0.16
  form extend: assurance-given 0.11
  form fell: earlier-event 0.11
  form find: commentary 0.11
  form fire: statement 0.12
  form fired: incident-claim 0.12
  form fly: statement 0.11
  form found: incident-claim 0.18, evidence -0.1
  form gave: statement -0.16, assurance-given 0.1
  form given: document 0.1
  form go: position 0.12
  form had: incident-claim 0.15, commentary -0.12, statement 0.12, position -0.1
  form handed: document 0.19, statement -0.1
  form has: commentary 0.23, session -0.17, earlier-event -0.13, statement -0.11
  form have: answer -0.14, statement 0.14, earlier-event 0.13, assurance-declined 0.1
  form having: incident-claim 0.13
  form held: incident-claim 0.15, earlier-event -0.11
  form is: commentary 0.23, offer -0.18, session -0.11
  form issued: statement 0.1
  form keep: assurance-given 0.14
  form laid: evidence 0.14
  form left: session 0.11
  form let: session 0.1
  form live: position 0.11
  form lost: incident-claim 0.11
  form moved: statement -0.11
  form offered: offer 0.16, statement -0.14
  form open: offer 0.18, statement -0.1
  form put: assurance-declined 0.11
  form rang: session 0.11
  form refused: answer 0.11
  form remained: position 0.11
  form reopen: session 0.11
  form resume: position 0.12
  form said: commentary 0.1
  form shelling: statement -0.1
  form speak: session 0.13, statement -0.11
  form stay: assurance-given 0.13
  form told: assurance-given 0.1
  form wants: position 0.11
  form was: earlier-event 0.25, position -0.21, incident-claim 0.2, role -0.13
  form went: statement 0.15
  form were: position 0.11, incident-claim 0.1
  form will: assurance-given 0.1
  form withdraw: statement -0.1
  form would: statement -0.18, assurance-given 0.13, position 0.13, incident-claim -0.12, answer 0.11
  form writing: assurance-declined 0.1
  opens " we: statement -0.11
  opens ": incident-claim 0.22, statement -0.22, position 0.19, commentary -0.17
  opens a: incident-claim -0.19, evidence 0.18
  opens an: statement 0.11
  opens both sides: session 0.13
  opens he had: statement -0.1
  opens he: evidence 0.14
  opens her: statement 0.1
  opens his: statement -0.18, position 0.15, answer 0.11
  opens it had: statement 0.11
  opens it was: earlier-event 0.13, statement -0.12
  opens it: commentary -0.14, earlier-event 0.12, statement -0.12, membership 0.11, offer 0.1
  opens its: statement 0.13
  opens no: statement 0.16
  opens on: incident-claim 0.2
  opens that: statement 0.13
  opens the delegations: session 0.11
  opens the truce: earlier-event 0.1
  opens the two: session 0.14
  opens the: session 0.28, role -0.24, document -0.13, assurance-given 0.1
  opens they: session 0.1
  opens three: incident-claim 0.1
  opens to say: statement 0.1
  opens two: incident-claim 0.12
  opens under: statement 0.11
  opens what: statement -0.16, document 0.13
  opens ‘: incident-claim -0.11, position -0.11
  opens “ no: assurance-given 0.13, statement -0.12
  verb accept: answer 0.11
  verb agree: statement -0.14
  verb be: commentary 0.26, evidence -0.14, earlier-event -0.13
  verb find: incident-claim 0.15
  verb free: statement 0.1
  verb give: statement -0.15, assurance-given 0.11
  verb hand: document 0.19
  verb have: statement -0.13, commentary 0.12
  verb head: role 0.19
  verb hold: incident-claim 0.11
  verb host: role 0.12, session -0.1
  verb kill: incident-claim 0.15, statement -0.11
  verb lead: membership 0.13
  verb look: statement 0.14
  verb open: offer 0.13, statement -0.1
  verb remain: position 0.11
  verb show: evidence 0.12
  verb sign: statement 0.1
  verb sit: session 0.1
  verb tell: statement 0.11, assurance-given 0.1
  verb use: statement 0.11
  verb walk: session 0.1
  verb want: position 0.18
  word 's: session 0.1, statement -0.1
  word a: evidence 0.22, answer -0.16, earlier-event 0.15, role -0.1, document 0.1
  word accept: answer 0.14
  word accident: statement -0.1
  word accord: statement -0.11
  word after: commentary -0.18, earlier-event 0.16, incident-claim 0.14, session 0.11
  word again: session 0.27, statement -0.19
  word against: statement 0.13
  word agree: session 0.2, statement -0.1
  word agreement: session 0.1
  word alone: statement -0.11
  word along: statement 0.12
  word already: document 0.14, statement -0.1
  word ambassador: statement 0.1
  word an: incident-claim 0.26, statement -0.26, position 0.12
  word and: statement -0.33, role 0.3, offer 0.23, incident-claim 0.21, session -0.13, assurance-given -0.11, document -0.1
  word answer: assurance-given 0.11
  word any: position 0.17
  word as: statement 0.26, answer -0.15, incident-claim -0.1, earlier-event -0.1
  word at: incident-claim 0.16, assurance-given -0.12, evidence 0.1
  word attack: statement -0.11
  word attend: statement -0.11, membership 0.1
  word be: commentary 0.25, offer -0.23, session -0.12, statement 0.11
  word before: statement -0.21
  word begin: earlier-event 0.1
  word believe: statement 0.12
  word boat: incident-claim 0.1
  word both: document 0.19
  word boy: statement -0.15
  word bridge: statement 0.1
  word by: earlier-event 0.21, session -0.17, assurance-given 0.16, offer 0.11, commentary -0.1
  word calendar: session 0.14, statement -0.13
  word call: statement 0.16, position 0.14
  word carry: statement 0.11
  word checkpoint: statement -0.15
  word chief: session 0.17
  word choose: statement -0.12
  word claim: statement 0.15
  word close: statement 0.1
  word come: incident-claim 0.11, answer 0.1
  word commander: statement 0.12
  word committee: statement -0.1
  word convene: session 0.1
  word country: statement -0.11
  word day: session 0.25, commentary -0.13
  word dead: statement 0.1
  word delegation: session 0.36, statement -0.16, membership 0.1
  word do: commentary -0.11
  word drop: position 0.1
  word early: session 0.1
  word east: statement -0.13
  word envoy: session 0.12
  word evening: statement 0.11
  word every: assurance-given 0.11, statement 0.11, incident-claim -0.1
  word exchange: statement 0.19
  word explosion: incident-claim 0.14, statement -0.11
  word extend: assurance-given 0.1
  word fall: earlier-event 0.1
  word far: statement 0.11
  word find: incident-claim 0.16, evidence -0.11, commentary 0.1
  word fire: incident-claim 0.14, statement 0.13, earlier-event -0.1
  word first: position -0.12, answer 0.1
  word fog: incident-claim 0.11
  word for: session 0.26, document -0.17, role -0.15, incident-claim -0.12
  word from: statement -0.23, offer 0.14, evidence 0.11
  word gang: statement -0.11
  word give: statement -0.12, assurance-given 0.11
  word go: position 0.1
  word good: statement 0.1
  word guard: statement -0.15, commentary 0.13, incident-claim 0.1
  word gun: incident-claim -0.18, session 0.11
  word hand: document 0.24, statement -0.18
  word have: incident-claim 0.19, position -0.13, answer -0.11
  word he: evidence 0.15
  word head: role 0.2, statement -0.11
  word her: position -0.11
  word him: statement 0.1
  word his: statement -0.18, position 0.15, answer 0.13, assurance-given 0.11
  word hold: earlier-event -0.13, assurance-given 0.12, incident-claim 0.12
  word home: position 0.14, statement -0.11
  word hospital: statement 0.15
  word host: role 0.16, session -0.12
  word hour: session 0.32, statement -0.18
  word if: assurance-given 0.11
  word in: earlier-event 0.29, assurance-declined 0.19, answer -0.16, statement -0.14, position -0.11, evidence -0.1, session 0.1
  word inspection: answer 0.12, statement -0.1
  word island: session 0.15
  word it: session -0.11
  word its: statement 0.17, session -0.16, incident-claim 0.12, assurance-given -0.11, earlier-event 0.1
  word jirga: role 0.12
  word keep: assurance-given 0.13, incident-claim -0.11
  word last: statement -0.26, earlier-event 0.13
  word lay: evidence 0.14, statement -0.13
  word lead: membership 0.13
  word lie: statement 0.11
  word line: document 0.1, assurance-given -0.1
  word list: document 0.13
  word live: position 0.1
  word look: statement 0.15
  word lose: incident-claim 0.11, statement -0.11
  word lunch: incident-claim 0.12, statement -0.1
  word make: evidence 0.1
  word man: incident-claim 0.23, statement -0.16, position 0.15
  word map: statement -0.28, commentary 0.13, document 0.1
  word may: earlier-event 0.17, session -0.1
  word mediator: role -0.12
  word meeting: commentary 0.16
  word midnight: answer 0.16
  word mine: incident-claim -0.14, statement 0.14
  word minister: position 0.1
  word month: incident-claim 0.13, session -0.12
  word more: commentary 0.13
  word morning: statement 0.1
  word mountain: position 0.1
  word move: statement -0.15
  word near: incident-claim 0.18, statement -0.15
  word negotiate: statement -0.1
  word negotiator: session 0.15
  word new: statement 0.16
  word next: statement 0.14
  word night: offer 0.1
  word no: assurance-given 0.18, session -0.14
  word north: statement -0.1
  word not: position 0.33, answer 0.23, statement -0.2, incident-claim -0.12, earlier-event -0.11
  word now: statement 0.14
  word of: evidence 0.2, session 0.15
  word off: statement 0.11
  word offer: offer 0.15, statement -0.13
  word officer: role 0.12
  word on: incident-claim 0.48, session 0.32, position -0.25, statement -0.17, earlier-event -0.12, offer 0.11, document -0.1, commentary -0.1
  word one: statement 0.1
  word open: offer 0.2, assurance-given 0.13
  word order: statement 0.12
  word other: statement -0.15
  word out: statement 0.26, incident-claim -0.17
  word over: session 0.11, statement -0.1
  word paper: incident-claim 0.12
  word part: statement -0.13, role 0.1
  word party: document 0.1, incident-claim -0.1
  word pass: offer 0.12
  word patience: commentary 0.1
  word pay: assurance-given 0.1, statement 0.1
  word people: incident-claim -0.18
  word phone: session 0.1
  word photograph: evidence 0.19
  word port: statement -0.13
  word prisoner: statement 0.19
  word propose: offer 0.13
  word put: assurance-declined 0.11
  word rebel: incident-claim 0.15
  word receive: document 0.16
  word refuse: answer 0.1
  word remain: statement -0.16, position 0.14
  word reopen: session 0.11
  word report: statement 0.17
  word request: position 0.1
  word resume: position 0.12
  word ridge: statement 0.11
  word ring: session 0.11
  word road: assurance-given 0.16, offer 0.13, statement -0.1
  word room: session 0.13, statement -0.12
  word same: statement -0.13
  word second: statement 0.12, earlier-event -0.11
  word security: statement -0.1
  word send: statement 0.22, incident-claim -0.15
  word separate: position 0.11
  word shell: statement -0.15, incident-claim 0.12
  word shortly: incident-claim 0.1
  word show: evidence 0.18
  word side: statement 0.15, commentary -0.14, session 0.1
  word sign: statement -0.13, position 0.1
  word since: statement 0.35, commentary -0.13
  word sit: role 0.12, session 0.11
  word so: assurance-given 0.13
  word some: evidence 0.14
  word staff: offer 0.1
  word state: position 0.11
  word stay: assurance-given 0.12
  word still: statement 0.17
  word stop: incident-claim 0.11
  word support: assurance-given -0.13, statement 0.11
  word swap: statement 0.2
  word take: statement -0.1
  word talk: session 0.22, statement -0.15
  word team: incident-claim 0.12, statement -0.1
  word telephone: session -0.12, earlier-event 0.1
  word tell: statement 0.11
  word temper: commentary 0.1
  word text: statement 0.11
  word than: statement 0.12, offer -0.1
  word that: incident-claim -0.12, commentary 0.12, assurance-given 0.11, answer 0.11
  word the: document -0.18, earlier-event -0.18, assurance-given 0.16, incident-claim -0.14, position 0.14, statement 0.14, offer 0.13
  word their: assurance-given 0.13, earlier-event 0.1
  word them: evidence 0.12, incident-claim 0.12, session -0.1
  word then: statement 0.13
  word there: incident-claim -0.14
  word they: statement -0.13, incident-claim 0.12, assurance-declined 0.1, answer -0.1
  word third: session 0.22, statement -0.14
  word this: session -0.12
  word those: position 0.13
  word to: incident-claim -0.33, offer 0.26, statement 0.15, evidence 0.12, membership -0.11
  word truce: incident-claim -0.13
  word under: statement 0.1
  word use: statement 0.15
  word valley: statement 0.13
  word voice: statement -0.1
  word walk: session 0.1
  word want: position 0.11
  word water: incident-claim 0.12
  word way: incident-claim 0.11
  word we: incident-claim -0.1
  word what: statement -0.15, document 0.1, commentary 0.1
  word when: position 0.16, earlier-event 0.14, statement -0.13
  word where: statement 0.1
  word will: position 0.11, assurance-given 0.1
  word with: commentary 0.12
  word without: incident-claim -0.12
  word work: commentary 0.11
  word would: statement -0.18, assurance-given 0.13, position 0.13, incident-claim -0.12, answer 0.11
  word write: assurance-declined 0.1
  word year: earlier-event 0.23, incident-claim -0.15
  word you: statement 0.19
  word zone: incident-claim 0.11
  word ’s: document 0.23, session -0.14, statement -0.1
`)
