// Signs that bear most on what a party holds, offers or promises, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const STANCES: Weights = readWeights(`
  AGREE by word: assurance-given 1.6, answer 0.66, statement -0.33, offer -0.23, incident-claim -0.19
  I, my, at the start: assurance-given 0.21, commentary -0.21
  REJECT by word: answer 1.11, position 0.57, statement -0.3
  REJECT narrated: answer 1.03
  REJECT told: answer 1.14
  REQUEST by word: position 1.07, statement 0.41
  a party has terms: position 0.79
  a party promises: assurance-given 1.19
  a party threatens: position 0.9
  a party wants: position 1.85
  a party will not: position 1.05, statement -0.21
  a party would if: offer 0.64, position 0.25
  a promise refused: assurance-declined 1.53
  a side wants, it is said: position 0.76
  accepts: answer 1.21, assurance-given 0.17
  actor: livelihood: position 0.17
  ahead by date, told: answer -0.16
  ahead: accepting: answer 0.39, position 0.2, incident-claim -0.18
  ahead: attacking: position -0.17
  ahead: barrier: position -0.21
  ahead: offer: answer 0.22, session -0.2, position 0.19
  ahead: rejecting: position 0.24
  ahead: relief: position 0.2
  an offer made: offer 1.06
  answers, at the start: answer 0.46
  answers, narrated: answer 0.21, session 0.19
  answers, told: answer 0.25, session -0.24, position 0.18
  answers: answer 1.35, statement -0.36, assurance-given 0.23, position 0.18
  any: assurance-declined -2.52, membership -1.6, statement 1.56, role -1.3, evidence -1.28, assurance-given -1.1, offer -1.06, document -0.85, earlier-event -0.63, answer -0.6, commentary -0.44, session -0.27, incident-claim -0.22
  before anything, at the start: offer -0.26, incident-claim -0.23, commentary 0.2
  before anything, told: position 0.39, statement -0.26, offer -0.18, document 0.16
  before anything: position 0.79, incident-claim -0.25, offer -0.23
  behind: accepting: offer 0.22
  behind: charge: answer 0.18
  behind: finding: position -0.18
  behind: giving: assurance-given 0.16
  behind: judging: answer -0.16
  behind: offering: position 0.28
  behind: rejecting: answer 0.17
  behind: reporting: offer -0.18, position -0.17
  beside: accepting: answer 0.5, statement -0.27
  beside: announcement: position 0.18
  beside: offering: offer 0.17
  beside: replying: answer 0.18, statement -0.16
  conditional: assurance-given 0.3, offer 0.28, incident-claim -0.28, role 0.18
  cue of demanding: position 0.84, statement 0.59
  cue of offering: offer 2.19, assurance-given -1.03
  cue of promising: assurance-given 1.73, offer -1.08, answer -0.23, position 0.17
  cue of refusing: answer 0.61, statement 0.34, assurance-declined 0.18
  cue of saying on: assurance-given 0.32, role 0.24, answer -0.23, session 0.22, offer -0.21, incident-claim -0.21, membership -0.2, earlier-event -0.16
  cue of writing: offer 0.24, statement -0.2, session -0.17, commentary 0.16
  demand before: position 0.6, offer 0.31, answer 0.3, commentary 0.25, evidence -0.21, statement -0.2
  demand pointed back to: position 0.3, statement 0.27, session 0.24
  direct words of monitor: assurance-given 0.32, statement -0.16
  doing to what: accepting, offer: answer 0.81
  doing to what: offering, offer: offer 0.76
  doing to what: promising, promise: assurance-given 0.6
  doing to what: rejecting, demand: answer 0.6
  doing to what: rejecting, offer: answer 0.79
  done: a name, accepting: answer 0.22
  field: accepting, narrated: answer 0.21
  field: accepting: answer 0.34
  field: admitting, told: answer 0.16
  field: admitting: answer 0.24
  field: demand: position 0.34
  field: freeing: offer 0.22, incident-claim -0.17, position 0.16
  field: offer: position 0.3
  field: offering, narrated: offer 0.16
  field: offering, told: offer 0.3, statement -0.19
  field: offering: offer 0.46, statement -0.31
  for a side named often: answer 0.33, earlier-event -0.18
  for a side: between: position -0.46
  for a side: civil: position -0.51, statement 0.18
  force insisted: position 1.25, assurance-given 0.18, session -0.16
  force offered: offer 1.34, assurance-given 0.61, statement -0.25
  force refused: answer 0.76, position 0.39, statement 0.23, assurance-declined 0.22
  freed or withdrawn, at the start: assurance-given 0.34, offer -0.16
  freed or withdrawn, told: assurance-given 0.22, incident-claim -0.21
  freed or withdrawn: assurance-given 0.32, position 0.22, commentary -0.21, incident-claim -0.19
  goes on without cue: position 0.22, statement -0.18
  hardship: offer 0.34, assurance-given 0.29, statement 0.19
  held or taken, at the start: position -0.29, earlier-event 0.19
  held or taken, in direct words: assurance-given 0.19
  held or taken, told: position 0.18
  incident before: position -0.46, incident-claim 0.45, evidence 0.4, assurance-given 0.23, earlier-event 0.16
  indirect: position -0.24, evidence 0.2, statement 0.19, offer 0.18, session -0.16
  must, at the start: offer 0.24, session -0.23, incident-claim -0.17
  must, in direct words: offer 0.16
  must, told: assurance-given 0.27, document 0.19, commentary -0.17
  must: position 0.57, assurance-given 0.41
  narration: assurance-given -1.63, position -1.52, offer -1.47, assurance-declined -1, membership 0.73, earlier-event 0.73, role 0.7, incident-claim -0.42, statement 0.35, answer -0.26, document -0.25, commentary 0.2
  near the end: position -0.83, commentary 0.79, earlier-event 0.69, incident-claim -0.68, evidence -0.26, session 0.18
  no answer, at the start: answer 0.16
  no event told: answer -0.43, offer 0.39, statement 0.38, earlier-event -0.33, commentary 0.31, session -0.19
  nobody, everybody, in direct words: position -0.17
  offer before: answer 0.84, offer 0.5, document 0.35, commentary -0.32, incident-claim -0.3, statement -0.3, assurance-declined 0.21, assurance-given -0.17
  offer or promise of party: assurance-given 0.37, answer 0.2
  offer pointed back to: answer 0.64, statement 0.24
  offers, at the start: offer 0.64, statement -0.37, incident-claim -0.2, session 0.17
  offers, told: offer 0.47, incident-claim -0.2, position -0.2, answer 0.18
  offers: offer 1.31, incident-claim -0.35, earlier-event -0.29, answer 0.16, position -0.16
  paper, at the start: offer -0.37, session 0.33, position -0.25, document 0.23, statement 0.23, assurance-given -0.17
  paper, told: position -0.17, answer 0.16
  passive: position -0.41, earlier-event 0.36, commentary -0.3, evidence 0.23, document 0.19
  pluperfect told: position -0.33, statement 0.32, incident-claim 0.25, offer -0.17, session 0.17
  present told: position 0.34, commentary 0.25, document -0.23, answer 0.19, assurance-given -0.16
  promise before: assurance-declined 0.65, assurance-given 0.51, commentary -0.25, session -0.2, earlier-event -0.16
  promise pointed back to: assurance-given 0.62, statement 0.2
  promise withheld: assurance-declined 1.86, assurance-given -0.55
  promised, it is said: assurance-given 1.35
  promises, at the start: assurance-given 0.44, statement -0.23
  promises, in direct words: assurance-given -0.2, position 0.19
  promises, narrated: assurance-given 0.18
  promises, told: assurance-given 0.25, document 0.19, session -0.19, position -0.19
  promises: assurance-given 1.43, session -0.17
  proof, told: answer 0.16
  refusal of party: position 0.39, answer 0.25, statement -0.25
  refuses a promise: assurance-declined 1.61
  refuses an offer or demand: answer 1.38, statement 0.31
  request of insider: position 0.28
  request of party: position 0.91, statement 0.21
  said by: accepting: answer 0.36, statement -0.32
  said by: offering: offer 0.23
  said of what: accepting, offer: answer 0.82
  said of what: rejecting, demand: answer 0.7
  said of what: rejecting, offer: answer 0.69
  said of what: wanting, demand: position 0.62
  source office: answer -0.27, position -0.25, incident-claim 0.22
  source organisation: answer 0.44, earlier-event 0.37, commentary -0.23, assurance-declined -0.18, statement 0.18
  speaks for a side seldom named: answer -0.32, position 0.31, earlier-event -0.26, statement 0.21
  the offer, narrated: position 0.2, session -0.19
  the offer, told: offer 0.23, answer 0.2, incident-claim -0.16
  the offer: answer 0.78, session -0.37, position 0.31, document 0.18
  to do: freeing: assurance-given 0.27
  wants, at the start: position 0.28, commentary 0.16, statement -0.16
  wants, narrated: position 0.25
  wants: position 0.95
  what a paper says, at the start: offer 0.26, statement 0.24, document -0.16
  what a paper says, in direct words: offer 0.18, assurance-given 0.16
  what a paper says: assurance-given 0.25, offer 0.23, statement 0.18
  who did it, at the start: position -0.23
  will not, at the start: answer 0.21, assurance-declined 0.2
  will not, told: assurance-declined 0.19
  will not: position 0.54, document -0.18, assurance-declined 0.18
  will or may turn out, narrated: answer 0.21, commentary 0.21
  would do in return, at the start: assurance-given 0.23
  would do in return, told: position -0.19, statement 0.17
  would do in return: offer 0.87, assurance-given 0.21, position -0.16
  would or would not, in direct words: position 0.27, statement -0.19
  would told: assurance-given 0.31, incident-claim -0.28, position 0.21, answer 0.16
  written, at the start: assurance-declined 0.21, incident-claim -0.21, document 0.17
  written, told: assurance-given -0.18
`)
