// Signs that bear most on what a party holds, offers or promises, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const STANCES: Weights = readWeights(`
  cue agree: assurance-given 0.17, statement -0.14
  cue consent: answer 0.21, statement -0.12
  cue decline: assurance-declined 0.1, answer -0.1
  cue demand: position 0.16, statement -0.1
  cue insist: position -0.13
  cue offer: offer 0.11
  cue read: offer 0.11
  cue reject: answer 0.19, statement -0.18
  cue suggest: offer -0.12, statement 0.1
  cue tell: answer 0.12, statement -0.12
  cue volunteer: offer 0.11
  cue vow: position 0.16
  cue welcome: answer 0.1
  form accepted: answer 0.14
  form are: position 0.14, earlier-event -0.12, offer -0.11, incident-claim -0.11, session 0.1
  form does: position 0.1
  form fired: assurance-given 0.1
  form give: position 0.12
  form go: position 0.2, statement -0.1
  form live: position 0.16
  form offered: offer 0.16
  form open: offer 0.13
  form polling: position 0.11
  form prepared: offer 0.11
  form proposed: offer 0.11
  form put: assurance-declined 0.12, earlier-event 0.11
  form refused: answer 0.11
  form share: position 0.17
  form stay: position 0.11
  form suspend: offer 0.1
  form take: answer 0.1
  form told: assurance-given 0.13
  form was: position -0.22, incident-claim 0.2, earlier-event 0.19
  form will: position 0.12, assurance-given 0.11
  form withdraw: assurance-given 0.13
  form writing: assurance-declined 0.11
  opens any: position 0.22, statement -0.11
  opens it would: offer 0.11, statement -0.1
  opens it: offer 0.12, incident-claim -0.12, membership 0.1, role 0.1, assurance-given -0.1
  opens the government: position -0.12
  opens the remaining: position 0.11
  opens the: position 0.18, session 0.17, role -0.15
  opens there: answer 0.14
  opens to discuss: position -0.11
  opens to keep: assurance-given 0.12
  opens to the: answer 0.1
  opens “ no: assurance-given 0.17, statement -0.15
  verb accept: answer 0.13
  verb fire: assurance-given 0.11
  verb live: position 0.15, statement -0.1
  verb open: offer 0.14
  verb prepare: offer 0.11, statement -0.11
  verb refuse: answer 0.1
  verb take: answer 0.22, statement -0.18
  verb tell: assurance-given 0.1
  verb want: position 0.19
  word accept: answer 0.16
  word alone: position 0.11
  word amnesty: position 0.19, answer -0.1
  word any: position 0.35, incident-claim -0.11
  word anything: position 0.21, statement -0.17
  word ban: position 0.14, statement -0.14
  word bargain: position 0.12
  word bargaining: position 0.13
  word bazaar: position 0.1
  word be: offer -0.31, commentary 0.24, statement 0.13
  word change: position 0.11
  word chip: position 0.13
  word clan: offer 0.1
  word condition: position 0.1
  word crate: offer 0.1
  word dismantle: position 0.11
  word end: assurance-given 0.1
  word every: assurance-given 0.18, incident-claim -0.1
  word force: position 0.11, assurance-given 0.1
  word free: assurance-given 0.15
  word go: position 0.25
  word group: position 0.11, statement -0.11, membership 0.1
  word himself: assurance-given 0.12
  word his: position 0.2, statement -0.2, incident-claim 0.16, assurance-given 0.14, commentary -0.13, session -0.11
  word if: offer 0.14
  word inside: position 0.11
  word inspection: answer 0.11, statement -0.11
  word it: position -0.25, answer 0.15, session -0.14, commentary 0.12
  word land: position 0.14, statement -0.14
  word lift: position 0.14
  word live: position 0.14
  word midnight: answer 0.12
  word next: answer 0.12, position -0.1
  word night: offer 0.1, incident-claim 0.1
  word no: assurance-given 0.22, incident-claim -0.15, answer 0.13, position 0.1
  word not: position 0.45, answer 0.21, incident-claim -0.21, earlier-event -0.17, assurance-given -0.12
  word offer: offer 0.18
  word open: offer 0.22, statement -0.14, assurance-given 0.11, incident-claim 0.11, earlier-event -0.1
  word or: position 0.11, assurance-given 0.1, session -0.1
  word other: position 0.16, statement -0.13
  word plant: offer 0.13, statement -0.1
  word port: answer 0.13
  word prepare: offer 0.11, statement -0.11
  word proposal: answer 0.1
  word propose: offer 0.1
  word provide: offer 0.1
  word put: assurance-declined 0.12, earlier-event 0.11
  word readiness: offer 0.13
  word refuse: answer 0.1
  word remain: position 0.14
  word rifle: position 0.18
  word road: assurance-given 0.13, offer 0.11, session 0.1
  word separate: position 0.11
  word share: position 0.18
  word so: assurance-given 0.18, statement -0.16, commentary 0.12, position -0.11
  word state: position 0.15, statement 0.12
  word stay: position 0.2
  word study: answer 0.1
  word tell: assurance-given 0.12
  word to: offer 0.41, incident-claim -0.26, membership -0.2, answer -0.19, evidence 0.18, role -0.15, statement 0.12
  word upon: assurance-given 0.1
  word village: position 0.16, statement -0.13
  word when: position 0.2, earlier-event 0.18, statement -0.18
  word will: position 0.15, statement -0.15, assurance-given 0.11
  word with: offer 0.14, earlier-event 0.1
  word withdraw: assurance-given 0.12
  word write: assurance-declined 0.11
  word yes: answer 0.12
`)
