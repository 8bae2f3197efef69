// Signs that bear most on what a party holds, offers or promises, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const STANCES: Weights = readWeights(`
  cue agree: assurance-given 0.16, statement -0.16
  cue announce: assurance-given 0.13
  cue argue: position 0.1
  cue ask for: answer 0.17, position -0.1
  cue consent: answer 0.23, statement -0.14
  cue decline: answer -0.14, assurance-declined 0.1
  cue insist: assurance-given 0.11
  cue order: position -0.1, statement 0.1
  cue read: offer 0.11
  cue reject: answer 0.37, statement -0.25
  cue suggest: offer -0.14, incident-claim 0.11
  cue tell: position 0.18, statement -0.12
  cue volunteer: offer 0.11
  cue vow: position 0.18
  cue want: position 0.32, statement -0.31
  cue warn: position 0.15
  cue welcome: answer 0.1
  form accepted: answer 0.18, statement -0.1
  form bargain: position 0.1
  form call: position 0.1
  form could: position 0.13, incident-claim -0.11
  form do: position 0.14
  form does: position 0.16
  form keep: assurance-given 0.1
  form live: position 0.18
  form offered: offer 0.16
  form open: offer 0.13
  form polling: position 0.1
  form prepared: offer 0.11
  form proposed: offer 0.24, statement -0.2
  form put: assurance-declined 0.12, earlier-event 0.11
  form refused: position 0.16
  form release: assurance-given 0.1
  form remained: position 0.11
  form share: position 0.14
  form stay: position 0.13
  form studying: answer 0.13
  form take: assurance-given 0.1
  form told: assurance-given 0.14
  form turned: answer 0.11
  form will: assurance-given 0.15, position 0.1
  form withdraw: assurance-given 0.12
  form would: assurance-given 0.22, incident-claim -0.22, position 0.17, statement -0.16, assurance-declined 0.15, earlier-event -0.11
  form writing: assurance-declined 0.11
  opens all: position -0.11
  opens any change: position 0.15
  opens any: position 0.28, answer -0.11, statement -0.1
  opens he was: offer 0.1, statement -0.1
  opens the government: position -0.12
  opens the immediate: position -0.1, statement 0.1
  opens the remaining: position 0.11
  opens there: answer 0.13
  opens they would: assurance-given 0.1
  opens to call: position 0.11
  opens to keep: assurance-given 0.14, statement -0.11
  opens “ no: assurance-given 0.17, statement -0.15
  verb accept: answer 0.12
  verb fire: assurance-given 0.11
  verb give: position 0.13, statement -0.13, session -0.11
  verb go: position -0.14, statement 0.12
  verb live: position 0.14
  verb open: offer 0.18, statement -0.12
  verb prepare: offer 0.1
  verb propose: offer 0.1
  verb recognise: position 0.18
  verb refuse: position 0.1
  verb return: position 0.11
  verb take: answer 0.22, statement -0.21
  verb tell: assurance-given 0.11
  verb want: position 0.18
  word 's: position 0.2, statement -0.12
  word accept: answer 0.19
  word all: position -0.17
  word alone: position 0.1
  word altogether: position 0.18, statement -0.12
  word amnesty: position 0.2, answer -0.11, statement -0.11
  word another: assurance-given 0.1
  word any: position 0.48, statement -0.12, incident-claim -0.11
  word anything: position 0.23, statement -0.2
  word away: position 0.11
  word back: offer 0.1
  word bargain: position 0.12
  word bargaining: position 0.13
  word be: offer -0.29, commentary 0.24, position 0.16, earlier-event -0.13
  word but: position 0.1, statement -0.1
  word change: position 0.12
  word chip: position 0.13
  word clan: offer 0.1
  word corridor: position -0.12, earlier-event 0.11
  word could: position 0.13, incident-claim -0.11
  word crate: offer 0.1
  word demand: answer 0.14
  word dismantle: position 0.12
  word do: position 0.19, incident-claim -0.13, membership 0.11, statement -0.11
  word end: assurance-given 0.16
  word first: position -0.14, answer 0.1
  word fisherman: answer 0.1
  word free: assurance-given 0.14
  word gang: position 0.23, statement -0.14
  word give: position 0.17
  word go: position 0.22
  word guarantee: position -0.1
  word gun: position 0.16, statement -0.16, incident-claim -0.15, session 0.12
  word himself: assurance-given 0.14
  word if: offer 0.18
  word inspection: answer 0.12
  word it: position -0.31, answer 0.15, session -0.14, earlier-event 0.13, document 0.11
  word justice: position 0.1
  word land: position 0.18, statement -0.16, incident-claim 0.1
  word leader: answer 0.1
  word lift: position 0.11
  word live: position 0.18
  word midnight: answer 0.11
  word next: answer 0.12, session 0.11, earlier-event -0.1
  word no: assurance-given 0.22, position 0.21, incident-claim -0.18, answer 0.14, evidence -0.12, offer -0.1
  word north: position 0.17, statement -0.12
  word not: position 0.56, incident-claim -0.3, earlier-event -0.23, answer 0.21, commentary 0.13, offer -0.11, document -0.1
  word off: assurance-given 0.11
  word offer: offer 0.17
  word open: offer 0.25, assurance-given 0.16, statement -0.13, earlier-event -0.11
  word or: position 0.18, session -0.15
  word other: position 0.13, session -0.1
  word party: position -0.1
  word pass: offer 0.11, evidence 0.1
  word pay: assurance-given 0.16
  word plant: offer 0.14, incident-claim 0.1, statement -0.1
  word port: answer 0.13
  word prepare: offer 0.1
  word proposal: answer 0.12
  word propose: offer 0.2
  word province: position 0.11
  word put: assurance-declined 0.12, earlier-event 0.11
  word readiness: offer 0.14, statement -0.13
  word ready: offer 0.11
  word recognise: position 0.15
  word reduce: offer 0.11
  word refuse: position 0.15
  word remain: position 0.22
  word request: answer 0.11
  word rifle: position 0.18
  word road: assurance-given 0.16, offer 0.11
  word seat: position 0.1, statement -0.1
  word security: position 0.1
  word share: position 0.14
  word so: assurance-given 0.18, statement -0.16, position -0.11, assurance-declined 0.1, commentary 0.1
  word state: position 0.2, session -0.13, statement 0.1
  word stay: position 0.2
  word study: answer 0.13
  word teacher: assurance-given 0.1
  word telephone: position -0.12, earlier-event 0.11
  word tell: assurance-given 0.13
  word their: assurance-given 0.18, earlier-event 0.18, position -0.12, role -0.1
  word time: position -0.15, incident-claim 0.11
  word to: offer 0.43, assurance-given 0.28, answer -0.24, incident-claim -0.2, membership -0.19, commentary 0.15, document -0.13, role -0.11, position -0.1, statement 0.1
  word town: position 0.1
  word trial: position 0.13, statement -0.11
  word under: position 0.19, commentary -0.12
  word until: position 0.19
  word upon: assurance-given 0.11
  word war: position -0.1
  word will: assurance-given 0.14, position 0.14, statement -0.14, earlier-event -0.1
  word withdraw: assurance-given 0.1
  word within: assurance-given 0.21, position -0.1, commentary -0.1
  word write: assurance-declined 0.1
  word yes: answer 0.12
`)
