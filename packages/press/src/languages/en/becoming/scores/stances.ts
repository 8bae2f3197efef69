// Signs that bear most on what a party holds, offers or promises, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const STANCES: Weights = readWeights(`
  AGREE by word: assurance-given 1.45, answer 0.63, offer -0.27, incident-claim -0.21, statement -0.2, position -0.18
  AGREE narrated, past: answer 0.44, statement -0.38, earlier-event 0.22, assurance-given 0.18, incident-claim -0.17
  AGREE told, would: answer -0.17
  REJECT by word: answer 1.16, position 0.6, statement -0.28
  REJECT narrated: answer 1.05, position 0.17
  REJECT told, past: answer 0.25
  REJECT told, pluperfect: position 0.2
  REJECT told: answer 1.2
  REQUEST by word: position 0.94, statement 0.56
  REQUEST told, pluperfect: position 0.2
  THREATEN told, pluperfect: position 0.23, statement -0.21
  THREATEN told: position 0.17
  a party has terms: position 0.8
  a party promises: assurance-given 1.08
  a party says what it will do: assurance-given 0.16
  a party threatens: position 0.84, statement 0.18
  a party wants: position 1.69
  a party will not: position 0.93
  a party would if: offer 0.65, position 0.2
  a promise refused: assurance-declined 1.55
  a side wants, it is said: position 0.72
  accepts: answer 1.18, assurance-given 0.22, statement -0.16
  actor: a clause: offer -0.16
  actor: a name: offer 0.25, evidence -0.23, incident-claim -0.17
  agreed at talks, told: assurance-given 0.2
  ahead by date, told: offer 0.2
  ahead: accepting: answer 0.39, incident-claim -0.18, position 0.17
  ahead: announcement: answer -0.19, incident-claim 0.18, session -0.16
  ahead: attacking: position -0.2
  ahead: barrier: position -0.21, statement 0.21, answer 0.17
  ahead: blocking: assurance-given -0.17, commentary -0.16
  ahead: deciding: answer -0.23, position 0.23, earlier-event 0.16
  ahead: detaining: assurance-given 0.16
  ahead: finding: position -0.17
  ahead: freeing: answer 0.18, position 0.16
  ahead: offer: position 0.26, answer 0.19, session -0.19
  ahead: offering: answer 0.23, position 0.16
  ahead: praising: answer 0.16
  ahead: rejecting: position 0.3
  ahead: relief: position 0.21
  ahead: wanting: answer 0.27, earlier-event -0.23, evidence 0.21, incident-claim -0.18
  an offer made: offer 1.02
  answers, at the start: answer 0.51, session -0.17
  answers: answer 1.39, statement -0.43, position 0.26, assurance-given 0.22, commentary -0.19
  any: assurance-declined -2.56, membership -1.6, statement 1.53, role -1.36, evidence -1.34, assurance-given -1.14, offer -1.1, document -0.84, answer -0.6, earlier-event -0.55, commentary -0.47, session -0.33, incident-claim -0.2
  before anything, at the start: offer -0.28, position 0.25, incident-claim -0.2, commentary 0.2
  before anything, told: position 0.33, offer -0.2, incident-claim -0.19, document 0.18, statement -0.18
  before anything: position 0.85, offer -0.25, incident-claim -0.25
  behind: accepting: offer 0.25
  behind: attacking: position -0.17
  behind: blocking: position -0.16
  behind: charge: answer 0.17
  behind: demand: position 0.19
  behind: finding: position -0.19
  behind: inquiry: position -0.16
  behind: offering: position 0.27
  behind: reckoning: position -0.17
  behind: rejecting: assurance-given 0.24, answer 0.22, earlier-event -0.16
  behind: reporting: offer -0.17, session -0.16, incident-claim 0.16
  beside: accepting: answer 0.46, statement -0.3
  beside: freeing: assurance-given 0.18
  beside: offering: position -0.22, offer 0.17
  beside: replying: answer 0.18
  cue of demanding: position 0.81, statement 0.59, assurance-given 0.17, commentary -0.17
  cue of offering: offer 2.17, assurance-given -1.04, incident-claim 0.16
  cue of promising: assurance-given 1.69, offer -1.09, statement 0.27, answer -0.24
  cue of refusing: answer 0.73, statement 0.32, assurance-declined 0.17
  cue of saying on: assurance-given 0.4, offer -0.27, membership -0.23, session 0.23, earlier-event -0.23, answer -0.18, position 0.16
  cue of writing: offer 0.25, session -0.2, statement -0.16
  demand before: position 0.43, answer 0.3, membership -0.25, commentary 0.25, offer 0.19
  demand pointed back to: position 0.3, session 0.28, incident-claim 0.23
  direct words of monitor: assurance-given 0.33, position -0.18, statement -0.17
  direct words of resident: assurance-given -0.25, incident-claim 0.2, document 0.19
  doing to what: accepting, offer: answer 0.8
  doing to what: offering, offer: offer 0.75
  doing to what: promising, promise: assurance-given 0.6
  doing to what: rejecting, demand: answer 0.6
  doing to what: rejecting, offer: answer 0.78
  done: a name, accepting: answer 0.23
  field: accepting, narrated: answer 0.17
  field: accepting: answer 0.28
  field: admitting: position 0.25, answer 0.22
  field: attacking, told: assurance-given 0.18
  field: demand: position 0.37
  field: freeing, told: offer 0.23, document -0.18
  field: freeing: offer 0.3, role -0.19, assurance-given 0.19
  field: meeting, told: assurance-given -0.16
  field: offer: position 0.25, document 0.17, statement -0.17
  field: offering, narrated: offer 0.16
  field: offering, told: offer 0.32, statement -0.2
  field: offering: offer 0.48, statement -0.29
  field: rejecting: answer 0.16
  field: replying: answer 0.16
  field: running talks, told: offer 0.18
  field: wanting: position 0.21
  for a side named often: answer 0.3, role -0.2, position 0.17
  for a side of the opening: position 0.38, commentary -0.37, role -0.32, document 0.23, assurance-given 0.17
  for a side: armed, named at times: position 0.16
  for a side: armed: assurance-given 0.18
  for a side: between: position -0.43
  for a side: civil: position -0.53, statement 0.21
  force insisted: position 1.36, assurance-given 0.22, earlier-event -0.21, session -0.19
  force offered: offer 1.37, assurance-given 0.61, statement -0.21, position -0.19
  force refused: answer 0.81, position 0.39, statement 0.26, assurance-declined 0.21, incident-claim -0.17, offer -0.16
  freed or withdrawn, at the start: assurance-given 0.39
  freed or withdrawn: assurance-given 0.31, document 0.21, commentary -0.2, answer -0.19, incident-claim -0.17, position 0.16
  hardship: offer 0.29, assurance-given 0.23
  harm, in direct words: position 0.19
  held or taken, in direct words: assurance-given 0.19
  held or taken, told: position 0.16
  indirect: position -0.31, assurance-given -0.25, evidence 0.24, statement 0.22, earlier-event 0.21, document -0.19
  likens, in direct words: assurance-given 0.16
  must, in direct words: offer 0.16
  must, told: assurance-given 0.23, commentary -0.2, document 0.18, session -0.16
  must: position 0.57, assurance-given 0.39
  narration: assurance-given -1.65, position -1.57, offer -1.5, assurance-declined -1.03, membership 0.75, earlier-event 0.74, role 0.61, statement 0.48, incident-claim -0.37, answer -0.25, document -0.24, commentary 0.21, evidence -0.18
  no answer, at the start: answer 0.23
  no answer, narrated: answer 0.17
  no event told: offer 0.54, answer -0.5, earlier-event -0.49, commentary 0.34, statement 0.33, role -0.18
  nobody, everybody, in direct words: position -0.22, incident-claim 0.18, commentary 0.17
  offer before: answer 0.72, offer 0.48, earlier-event -0.34, document 0.28, incident-claim -0.26, evidence -0.21, assurance-declined 0.19, statement -0.16
  offer or promise of party: assurance-given 0.26, answer 0.2
  offer pointed back to: answer 0.63
  offers, at the start: offer 0.76, incident-claim -0.31, session 0.24, statement -0.21
  offers, told: offer 0.63, position -0.26, session -0.18, answer 0.16
  offers: offer 1.47, earlier-event -0.36, position -0.29, incident-claim -0.24
  paper, at the start: offer -0.33, position -0.33, session 0.32, statement 0.24, evidence 0.23, document 0.22, assurance-given -0.18
  passive: position -0.41, earlier-event 0.35, commentary -0.34, evidence 0.22, document 0.17
  perfect narrated: answer 0.33, earlier-event -0.3, incident-claim -0.29, statement 0.26, commentary 0.21, membership -0.19
  present told: position 0.35, commentary 0.2, statement 0.17
  promise before: assurance-declined 0.63, assurance-given 0.56, commentary -0.22, earlier-event -0.21
  promise pointed back to: assurance-given 0.55, statement 0.25, incident-claim -0.17
  promise withheld: assurance-declined 1.91, assurance-given -0.61
  promised, it is said: assurance-given 1.3
  promises, at the start: assurance-given 0.55, statement -0.39, document 0.19, position -0.19, assurance-declined 0.18
  promises, in direct words: assurance-given -0.39, incident-claim 0.17, position 0.16
  promises, narrated: assurance-given 0.22
  promises, told: assurance-given 0.35, position -0.34, session -0.2, assurance-declined 0.18, document 0.16
  promises: assurance-given 1.39, document 0.21, session -0.17
  refusal of party: position 0.59, statement -0.32, incident-claim -0.21, answer 0.19
  refuses a promise: assurance-declined 1.61
  refuses an offer or demand: answer 1.24, statement 0.36
  request of insider: position 0.24
  request of party: position 0.79, statement 0.28
  said by: accepting: answer 0.32, statement -0.3
  said by: offering: offer 0.27
  said of what: accepting, offer: answer 0.82
  said of what: rejecting, demand: answer 0.74
  said of what: rejecting, offer: answer 0.7
  said of what: wanting, demand: position 0.63
  source office: position -0.33, role 0.26, answer -0.25, assurance-given 0.22, evidence 0.16, incident-claim 0.16
  speaks for a side seldom named: position 0.54, answer -0.38, assurance-given -0.17, earlier-event -0.16
  talks held, told: position 0.25, session -0.17
  the offer, narrated: position 0.16
  the offer, told: offer 0.19, answer 0.17, incident-claim -0.16
  the offer: answer 0.83, earlier-event -0.23, position 0.21, document 0.18, session -0.16
  to do: freeing: assurance-given 0.29
  truce or war of old, at the start: answer -0.33, earlier-event 0.28, incident-claim 0.22
  wants, at the start: position 0.35, offer 0.19
  wants, narrated: position 0.3
  wants: position 0.91, session -0.19, offer 0.18
  what a paper says, at the start: offer 0.28, statement 0.25, document -0.17
  what a paper says, in direct words: assurance-given 0.18, offer 0.18
  what a paper says: offer 0.25, assurance-given 0.24, statement 0.21
  will not, at the start: answer 0.24, statement 0.2, assurance-declined 0.18
  will not, told: assurance-declined 0.19, position 0.17
  will not: position 0.63, document -0.18, assurance-declined 0.17
  will or may turn out, narrated: answer 0.2
  would do in return, at the start: assurance-given 0.2, position -0.17
  would do in return, told: position -0.21
  would do in return: offer 0.89, position -0.2, assurance-given 0.18
  would or would not, in direct words: position 0.26
  would told: assurance-given 0.44, incident-claim -0.3, position 0.26, offer -0.23, answer 0.16
  written, at the start: assurance-declined 0.3, incident-claim -0.21
  written, narrated: answer 0.16
`)
