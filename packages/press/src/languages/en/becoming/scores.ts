// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.15 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: statement 0.83, incident-claim 0.79, earlier-event 0.16
  ACCUSE narrated: evidence 0.92, statement 0.23
  ACCUSE told: evidence 0.98
  AGREE by word: assurance-given 1.37, answer 0.53, position -0.21, session -0.15
  AGREE narrated: earlier-event 0.87, session 0.76, statement -0.59, assurance-given 0.34, role -0.2, document 0.17, answer 0.17, incident-claim -0.17
  AGREE told: assurance-given 1.02, session 0.93, document -0.28, incident-claim -0.25, statement -0.15
  AID narrated: statement 1.04
  AID told: statement 0.85
  ASSAULT narrated: incident-claim 1.24, earlier-event 0.34, statement -0.24
  ASSAULT told: incident-claim 2.01, statement -0.45, evidence 0.19, position -0.16
  COERCE narrated: incident-claim 0.99, statement 0.18
  COERCE told: incident-claim 1.14, earlier-event 0.26
  CONCEDE narrated: statement 0.68, membership 0.39
  CONCEDE told: statement 0.31, position 0.3
  CONSULT narrated: session 1.34, role 0.61, commentary -0.27, membership 0.21, statement -0.17
  CONSULT told: session 1.54, role 0.17, position -0.15
  COOPERATE narrated: document 1.12, evidence 0.66, earlier-event -0.28, incident-claim -0.19, role -0.15
  COOPERATE told: document 1.26, evidence 0.51, statement -0.49, incident-claim 0.23
  I, my, at the start: incident-claim -0.37, assurance-given 0.33, commentary -0.27, offer 0.22, answer 0.17, document 0.15
  I, my, in direct words: commentary -0.3, assurance-given 0.28, session 0.28, incident-claim -0.27, offer 0.17
  I, my, told: document 0.23
  I, my: commentary -0.32, assurance-given 0.27, session 0.24, incident-claim -0.23, position -0.18, offer 0.15
  MOBILIZE narrated: incident-claim 0.79, earlier-event 0.29, statement 0.25, role -0.22, offer 0.16
  MOBILIZE told: incident-claim 1.14, statement 0.17
  PROTEST narrated: statement 1.05
  PROTEST told: statement 0.6
  REJECT by word: answer 1.05, position 0.62, assurance-declined 0.16
  REJECT narrated: answer 0.92, statement 0.32
  REJECT told: answer 1.02
  REQUEST by word: position 1.04, statement 0.38
  RETREAT narrated: statement 1.22
  RETREAT told: statement 0.87, assurance-given 0.16
  SANCTION narrated: session 0.4
  SANCTION told: session 0.34, statement -0.18
  SUPPORT by word: statement 0.92, answer 0.34, position 0.19, session -0.17
  THREATEN by word: statement 0.75, position 0.63
  a paper goes over: document 1.24
  a paper taken up: document 0.58
  a party has terms: position 0.77
  a party promises: assurance-given 1.18
  a party threatens: position 0.91
  a party wants: position 2.07, statement -0.28
  a party will not: position 1
  a party would if: offer 0.61, position 0.23
  a promise refused: assurance-declined 1.49
  a side wants, it is said: position 0.79
  a year before: earlier-event 1.46, incident-claim -0.19
  accepts: answer 1.32
  accusation of party: earlier-event 0.19, statement 0.19, incident-claim -0.18
  accusation of press: incident-claim 0.26, statement -0.22
  accusation of resident: statement 0.15
  accuses of what happened: incident-claim 0.98
  acts as, at the start: earlier-event 0.2, commentary 0.15
  acts as, narrated: role 0.86, earlier-event 0.36, statement -0.26
  acts as: role 1.78, earlier-event 0.34, statement -0.24
  agreed at talks, at the start: statement -0.27, assurance-given 0.25, session 0.22, answer -0.2, role 0.17
  agreed at talks, in direct words: statement -0.21
  agreed at talks, narrated: document 0.28, role 0.15
  agreed at talks, told: session 0.28
  agreed at talks: session 1.01, statement -0.43, answer -0.22, document 0.18, assurance-given 0.18, incident-claim 0.15
  an analyst judges: commentary 0.85
  an offer made: offer 1.13
  an outsider promises: statement 1.04, assurance-given -0.54
  an outsider wants: statement 1.42, position -0.65
  answers, at the start: answer 0.74, position -0.3, incident-claim 0.25, statement -0.16, document -0.15
  answers, in direct words: assurance-declined 0.21, position -0.18, assurance-given 0.17
  answers, narrated: answer 0.43, earlier-event -0.18, incident-claim -0.17, role -0.15
  answers, told: answer 0.34, session -0.29, position 0.25, document -0.2
  answers: answer 1.58, assurance-given 0.29, document -0.26, session -0.2, statement -0.19, role -0.18, membership -0.15, earlier-event -0.15
  any: assurance-declined -2.59, statement 1.55, membership -1.44, role -1.18, evidence -1.13, offer -1.08, assurance-given -1.01, answer -0.77, document -0.73, earlier-event -0.71, commentary -0.46, session -0.24
  before anything, at the start: incident-claim -0.35, position 0.34, offer -0.26, answer 0.19, commentary 0.18, document 0.17
  before anything, in direct words: answer 0.22, statement -0.18
  before anything, narrated: statement 0.32, assurance-given 0.15
  before anything, told: position 0.47, incident-claim -0.36, offer -0.32, session 0.29, document 0.2, assurance-declined 0.15
  before anything: position 0.92, incident-claim -0.54, offer -0.35, document 0.21, role -0.2, assurance-given 0.18, session 0.16, assurance-declined 0.15
  calls names: statement 0.84
  conditional narration: commentary 1.06, statement -0.21
  conditional: answer 0.33, assurance-given 0.31, commentary -0.31, incident-claim -0.3, document -0.19, offer 0.17, assurance-declined 0.15
  condolence or thanks: commentary 0.43, statement 0.41
  contests what happened: statement 1.47, incident-claim -0.81, position 0.18
  cue of accusing: incident-claim 1.05, position -0.18
  cue of allowing: document 0.33, position -0.29, statement -0.29, assurance-given 0.2, incident-claim 0.16
  cue of complaining: earlier-event 0.49, role 0.29, commentary -0.23, offer -0.22, position -0.21, evidence -0.16, assurance-given 0.16
  cue of demanding: position 1.09, statement 0.67, commentary -0.25, assurance-given 0.21
  cue of denying: statement 0.8, incident-claim -0.17, position 0.16
  cue of judging: commentary 1.09, statement 0.52, position -0.51, session 0.25, assurance-given -0.22, earlier-event -0.2, answer -0.16, evidence -0.15
  cue of offering: offer 2.38, assurance-given -1.04, statement -0.29
  cue of promising: assurance-given 1.68, offer -1.08, incident-claim 0.18, position 0.18
  cue of refusing: answer 0.81, assurance-declined 0.32, statement 0.28, incident-claim -0.16
  cue of urging others: statement 1.2, answer 0.31, position -0.28, incident-claim -0.21, session -0.18
  cue of writing: commentary 0.44, offer 0.33, statement -0.27, session -0.2
  demand before: position 0.76, session -0.29, incident-claim -0.26, membership -0.24, answer 0.2, document 0.17, commentary 0.17
  demand pointed back to: session 0.35, statement 0.23, position 0.21, answer 0.19
  direct words of aid worker: position 0.19
  direct words of analyst: commentary 0.29, statement 0.25
  direct words of document: offer 0.17
  direct words of mediator: statement -0.45, commentary 0.42, assurance-given 0.17
  direct words of monitor: assurance-given 0.17
  direct words of outsider: statement 0.15
  direct words of party: session -0.33, answer 0.23, document -0.21, commentary -0.21, incident-claim 0.18, position 0.18, offer 0.15
  direct words of resident: answer 0.24, session 0.21, document 0.2, assurance-given -0.18, position -0.16
  direct words of unknown: incident-claim 0.18, statement -0.15
  direct: role -1.54, membership -1.53, document -0.75, statement 0.67, session -0.34, answer 0.29, earlier-event -0.29, assurance-given 0.18
  ended badly, at the start: earlier-event 0.25, statement -0.22, session 0.18
  ended badly, in direct words: position 0.19
  ended badly, narrated: statement 0.39
  ended badly, told: earlier-event 0.27, statement -0.27, session 0.15
  ended badly: earlier-event 0.92, position 0.16
  fighting, at the start: answer -0.29, earlier-event 0.27, session -0.26, evidence 0.19, role -0.18, offer 0.15
  fighting, in direct words: position 0.22, incident-claim 0.2, statement -0.16
  fighting, narrated: earlier-event 0.24, session -0.19, membership -0.17, evidence 0.17, incident-claim 0.17
  fighting, told: offer 0.16, commentary -0.16
  fighting: incident-claim 1.51, membership -0.24, document -0.24, earlier-event 0.24, position 0.23, answer -0.22, session -0.21, evidence 0.19, commentary -0.18, role -0.16, offer 0.15
  force claimed: incident-claim 1.07, statement 0.28, session -0.16, commentary -0.15
  force denied: statement 1.4
  force insisted: position 1.21, assurance-given 0.18
  force observed: role 0.23, incident-claim 0.22, position -0.18, statement -0.17
  force offered: offer 1.32, assurance-given 0.64, statement -0.42, session -0.19
  force refused: answer 0.69, statement 0.42, position 0.4, assurance-declined 0.31, incident-claim -0.21, session -0.16
  force said: answer 0.44, session 0.43, document 0.3, position -0.28, role -0.24, commentary -0.23, assurance-declined -0.17, offer -0.16
  force warned: statement 0.78, commentary 0.29, assurance-given -0.21, incident-claim -0.19
  freed or withdrawn, at the start: position 0.38, statement -0.21, assurance-given 0.2, offer 0.17
  freed or withdrawn, in direct words: position 0.19
  freed or withdrawn, narrated: document 0.23, commentary -0.22, statement 0.2, earlier-event -0.18
  freed or withdrawn, told: incident-claim -0.28, offer 0.2, assurance-given 0.19, position 0.18
  freed or withdrawn: position 0.35, incident-claim -0.33, commentary -0.18, earlier-event -0.17, assurance-given 0.15, session 0.15
  goes on about what happened: incident-claim 0.53
  goes on without cue: position 0.46, incident-claim -0.42, assurance-given -0.16, membership 0.15
  hardship, at the start: statement 0.54, incident-claim -0.51, earlier-event 0.17, session -0.16
  hardship, in direct words: offer 0.25, session -0.17
  hardship, narrated: commentary -0.28, statement 0.2, evidence -0.18
  hardship, told: statement -0.36, answer 0.22, document -0.21, assurance-given 0.21
  hardship: offer 0.34, evidence -0.24, assurance-given 0.24, position 0.19, document -0.17, session -0.15
  harm, at the start: incident-claim 0.3, position -0.21, assurance-given 0.18, evidence 0.15, commentary -0.15
  harm, in direct words: assurance-given 0.22, incident-claim -0.21, statement 0.2, position 0.16
  harm, narrated: incident-claim 0.41, evidence -0.16
  harm, told: evidence 0.16
  harm: incident-claim 0.94, statement 0.33, answer -0.2, document -0.19, commentary -0.19, session -0.18
  headline: role -0.59, session 0.44, earlier-event -0.25, incident-claim 0.19, position 0.19, statement 0.19, commentary 0.18, membership -0.15, offer 0.15
  hedged: incident-claim 0.32, offer -0.26, earlier-event -0.23, commentary -0.21, statement 0.2, document 0.18, membership 0.17, session 0.17, position -0.16
  held or taken, at the start: earlier-event 0.4, incident-claim -0.19
  held or taken, in direct words: statement 0.26
  held or taken, narrated: statement 0.55, document -0.17
  held or taken, told: statement -0.5, position 0.34
  held or taken: incident-claim 0.73, position 0.37, statement 0.31, document -0.28, evidence -0.16
  how the talks went, at the start: session 0.17
  how the talks went: session 0.95
  in those years, at the start: session 0.17, incident-claim -0.17, statement 0.16
  in those years, in direct words: statement -0.22
  in those years, narrated: earlier-event 0.22, commentary -0.15
  in those years, told: statement 0.26, document -0.16, answer 0.16, session -0.16, assurance-given 0.15
  in those years: earlier-event 1.43, document -0.2, evidence -0.18, incident-claim -0.16
  incident before: incident-claim 0.74, document -0.48, position -0.45, evidence 0.31, earlier-event 0.23, assurance-given 0.21, statement 0.19, role -0.17
  incident pointed back to: incident-claim 0.38, evidence 0.35, assurance-given 0.29, statement -0.28, offer 0.18, document -0.16
  indirect: position -0.41, statement 0.29, incident-claim 0.2, role -0.18, evidence 0.18
  it alone, at the start: session 0.21, answer 0.16
  it alone, told: session 0.21, answer 0.16
  it alone: session 0.21, answer 0.16
  judges, at the start: commentary 0.5, answer -0.23, document -0.15
  judges, in direct words: statement 0.28, incident-claim -0.2
  judges, narrated: commentary 0.88, session -0.32, incident-claim 0.17
  judges, told: session 0.61, answer -0.22, statement -0.21
  judges: commentary 0.98, answer -0.26, session 0.24, document -0.2, assurance-given -0.15
  judgment before: commentary 0.74, earlier-event -0.45, position 0.31, answer -0.21, offer -0.19
  judgment pointed back to: session 0.45, commentary 0.4, answer -0.31, offer 0.26, statement -0.26, membership 0.21
  leads a delegation, at the start: role 0.47, statement -0.19
  leads a delegation, narrated: membership 0.81, role 0.4, statement -0.23
  leads a delegation: membership 2.51, role 0.4, statement -0.3
  likens, at the start: answer 0.18, statement 0.16, position 0.15
  likens, in direct words: position 0.24, commentary 0.19, statement -0.18
  likens, narrated: commentary 0.47, earlier-event 0.19, role -0.15
  likens: commentary 0.71, earlier-event 0.3, session -0.18, position 0.18, role -0.16
  long: session 0.18, commentary -0.18, membership 0.17
  mediates or hosts, at the start: statement -0.4, role 0.36, commentary 0.28, incident-claim -0.18
  mediates or hosts, narrated: role 1.63, earlier-event 0.46, incident-claim -0.16
  mediates or hosts, told: role 0.29, session -0.17
  mediates or hosts: role 0.92, earlier-event 0.4, incident-claim -0.28, document 0.21
  meet, at the start: session 0.46, earlier-event -0.21, commentary 0.15
  meet, narrated: session 0.72, membership -0.22, incident-claim 0.19, role -0.18
  meet, told: session 0.4, earlier-event 0.17
  meet: session 1.34, earlier-event 0.24, membership -0.23, role -0.2, answer -0.15
  members of a delegation, at the start: membership 0.2
  members of a delegation, narrated: membership 0.18, statement -0.16
  members of a delegation: membership 2.57
  mixed: statement 0.66, position 0.4, document 0.27, offer -0.27, evidence -0.26, earlier-event -0.26, commentary -0.17
  modal narrated: statement 0.28, commentary 0.2
  modal told: offer 0.32, session -0.27, membership 0.24, incident-claim 0.16
  must, at the start: commentary 0.28, document 0.22, incident-claim -0.15, statement -0.15
  must, in direct words: offer 0.19, assurance-given 0.16, position 0.16
  must, narrated: commentary 0.31
  must, told: document 0.27, position -0.24, statement 0.21, assurance-given 0.18
  must: position 0.47, assurance-given 0.32, document 0.18, commentary 0.16
  narration: assurance-given -1.58, offer -1.47, position -1.44, assurance-declined -1.1, membership 0.83, role 0.8, earlier-event 0.66, answer -0.42, incident-claim -0.23, document -0.2, commentary 0.19, session 0.16
  near the beginning: session 1.1, earlier-event -0.53, document -0.47, membership 0.34, answer -0.2, incident-claim 0.19, role -0.18, statement -0.17
  near the end: position -0.86, earlier-event 0.71, commentary 0.63, incident-claim -0.57, evidence -0.31, offer 0.2, session 0.2, statement 0.19, role 0.18, answer -0.16
  negated narration: statement 0.55, role -0.47, earlier-event -0.37, commentary 0.34, evidence -0.24, position 0.24, answer 0.19
  negated: incident-claim -0.61, answer 0.49, session 0.38, offer -0.33, statement 0.25, position 0.18, role 0.16
  no event narrated: earlier-event -0.54, role 0.42, position 0.38, document -0.35, assurance-given -0.25, commentary 0.2, session 0.17
  no event told: answer -0.48, offer 0.43, commentary 0.34, evidence -0.32, incident-claim 0.32, statement 0.29, earlier-event -0.26, position 0.22, assurance-given -0.21, role -0.15
  no verb narrated: statement -0.43, role 0.42, position 0.19, membership -0.18, incident-claim 0.17
  no verb told: commentary -0.35, incident-claim 0.34, evidence -0.29, earlier-event 0.24, assurance-declined 0.22, role -0.17, statement 0.16, membership -0.15
  no word, at the start: membership 0.29, commentary -0.23
  no word, narrated: membership 0.28, commentary -0.23
  no word: statement 0.65, membership 0.28, commentary -0.24
  nobody, everybody, at the start: statement 0.31, commentary 0.3, document -0.19, position -0.18, session 0.17
  nobody, everybody, narrated: earlier-event -0.29, session -0.27, offer 0.19, document 0.16, evidence 0.15
  nobody, everybody, told: commentary 0.53, position -0.51, document 0.25, statement 0.25, answer -0.18
  nobody, everybody: commentary 0.6, position -0.5, document 0.36, earlier-event -0.23, offer 0.21, statement 0.21, role -0.17, assurance-given -0.15, answer -0.15
  of middle length: statement 0.58, answer -0.4, membership -0.39, assurance-given 0.28, earlier-event -0.16, offer 0.15
  offer before: answer 0.96, offer 0.68, commentary -0.42, document 0.35, incident-claim -0.35, session -0.32, statement -0.3, assurance-given -0.25
  offer or promise of mediator: statement 0.68, assurance-given -0.5, offer 0.15
  offer or promise of monitor: statement 0.98, assurance-given -0.81
  offer or promise of party: assurance-given 0.67, offer 0.22, statement -0.15
  offer or promise of resident: incident-claim 0.16
  offer pointed back to: answer 0.76, statement 0.19
  offers, at the start: offer 0.68, incident-claim -0.29, statement -0.19, answer 0.18, position -0.16
  offers, narrated: earlier-event -0.29, role 0.26, offer 0.25, incident-claim -0.16
  offers, told: offer 0.46, answer 0.29, position -0.19, incident-claim -0.17
  offers: offer 1.46, incident-claim -0.37, role 0.24, position -0.24, answer 0.23, earlier-event -0.23, statement -0.21, session 0.2, commentary -0.2
  our, we, at the start: statement -0.33, assurance-declined 0.31, commentary -0.21, session 0.19, earlier-event 0.16
  our, we, in direct words: incident-claim -0.2, earlier-event 0.18
  our, we, told: assurance-declined 0.21, statement 0.16
  our, we: assurance-declined 0.3, commentary -0.29, document -0.17
  paper before: document 0.63, incident-claim -0.27, earlier-event 0.27, statement -0.26, membership 0.22, position -0.2, assurance-declined 0.18, commentary -0.18, answer 0.16
  paper handed over, at the start: document 0.32, position -0.2
  paper handed over, told: statement -0.24, answer 0.15
  paper handed over: document 1.8, statement -0.24, incident-claim 0.19
  paper pointed back to: position -0.37, document 0.36, session 0.26, assurance-given -0.19, role 0.17, statement 0.17, commentary 0.15
  paper, at the start: position -0.47, statement 0.39, session 0.34, incident-claim -0.29, offer -0.28, evidence 0.2, earlier-event -0.2, document 0.17, commentary 0.16, role 0.15
  paper, in direct words: position -0.18, statement 0.15
  paper, narrated: offer 0.19, document 0.15
  paper, told: incident-claim 0.2, assurance-given -0.17, position -0.15
  paper: document 0.68, position -0.36, incident-claim 0.21, assurance-given -0.2, offer 0.2, membership -0.16, evidence 0.16
  past before: earlier-event 0.91, incident-claim -0.56, statement 0.32, evidence -0.29, answer -0.22, commentary 0.21, assurance-given -0.15
  past narrated: earlier-event 0.9, evidence 0.41, session -0.38, answer -0.31, position -0.24, role -0.23, membership 0.19, assurance-given 0.17
  past pointed back to: earlier-event 0.65, evidence -0.2, commentary 0.18
  past told: assurance-given -0.42, earlier-event 0.38, commentary -0.35, incident-claim 0.32, document 0.26, session 0.22, position -0.2
  perfect narrated: answer 0.34, session 0.25, earlier-event -0.19, incident-claim -0.18
  perfect told: incident-claim -0.52, document 0.3, commentary 0.28, earlier-event -0.2, role 0.19, assurance-given -0.15, position -0.15
  pluperfect narrated: earlier-event 0.47, statement 0.16
  pluperfect told: incident-claim 0.43, statement 0.4, commentary -0.28, position -0.24, offer -0.22, session 0.19
  present narrated: commentary 0.46, membership 0.38, statement 0.36, role 0.33, earlier-event -0.32, evidence -0.24
  present told: document -0.45, commentary 0.42, statement 0.3, incident-claim -0.25, session -0.19, position 0.17
  promise before: assurance-declined 0.55, incident-claim -0.53, assurance-given 0.48, document 0.28, position 0.22, offer -0.17
  promise pointed back to: assurance-given 0.7, statement 0.23, answer -0.19, document 0.17, incident-claim -0.16
  promise withheld, at the start: document 0.21
  promise withheld, told: document 0.22
  promise withheld: assurance-declined 1.75, assurance-given -0.53, document 0.21
  promised, it is said: assurance-given 1.3
  promises, at the start: assurance-given 0.38, document 0.18
  promises, in direct words: position 0.26
  promises, told: position -0.23, statement 0.19, document 0.17, assurance-given 0.16
  promises: assurance-given 1.41, statement 0.25, session -0.17
  proof before: evidence 0.79, session -0.39, role 0.31, statement 0.27, position -0.22, assurance-given -0.19
  proof goes over: evidence 1.73
  proof pointed back to: evidence 0.47, statement 0.28
  proof shown, at the start: incident-claim 0.39, statement -0.17
  proof shown, told: incident-claim 0.2, evidence -0.18
  proof shown: evidence 1.31, incident-claim 0.29
  proof taken up: evidence 0.68
  proof, at the start: evidence 0.47, position -0.25
  proof, in direct words: statement 0.29, incident-claim -0.25
  proof, narrated: evidence 0.39, commentary 0.27, role -0.15
  proof, told: incident-claim 0.24, answer 0.2, position -0.2, evidence 0.18, commentary -0.17, statement -0.16
  proof: evidence 1.76, position -0.27, session -0.2, earlier-event -0.19, role -0.17, statement 0.15
  refusal of party: position 0.33, answer 0.17, assurance-declined 0.16, incident-claim -0.16
  refuses a promise: assurance-declined 1.6, statement -0.16
  refuses an offer or demand: answer 1.55
  request of aid worker: statement 1.01, position -0.6
  request of diplomat: statement 0.63
  request of mediator: statement 1.03, position -0.61
  request of monitor: statement 1.01, position -0.6
  request of party: position 0.93, statement 0.37
  request of resident: statement 0.58
  short: statement 0.44, answer 0.4, session -0.37, membership 0.28, offer -0.28, assurance-given -0.25, role 0.23, document -0.18, assurance-declined -0.17, commentary -0.17
  source office: position -0.41, document -0.25, statement 0.25, incident-claim 0.21, assurance-given 0.19, assurance-declined 0.15
  source organisation: earlier-event 0.64, answer 0.36, commentary -0.35, position -0.32, statement 0.28, assurance-given -0.24, evidence -0.22, membership -0.16, offer 0.16
  source person: commentary 0.6, position 0.41, role -0.28, earlier-event -0.28, evidence -0.2
  source unnamed: commentary -0.33, earlier-event -0.3, position 0.29, evidence 0.24, membership 0.17, assurance-declined -0.15
  speaker aid worker: statement 1, incident-claim -0.17, session -0.16, position 0.15
  speaker analyst: commentary 1.94, earlier-event 0.39, session 0.3, statement -0.28, position -0.17
  speaker diplomat: statement 0.68, commentary -0.45, answer -0.19, incident-claim -0.18
  speaker document: document 1.35, earlier-event 0.34, statement 0.31, offer 0.15
  speaker insider: incident-claim -0.3, answer 0.28, document 0.25, commentary -0.17, session 0.15
  speaker mediator: session 0.44, assurance-given 0.23, incident-claim -0.22, commentary -0.19
  speaker monitor: commentary -0.84, statement 0.48, incident-claim 0.4, session -0.26, assurance-given 0.17
  speaker outsider: commentary 0.5, incident-claim -0.29, statement 0.17, assurance-given -0.16
  speaker party: commentary -1.58, assurance-given -0.44, session -0.31, evidence 0.25, incident-claim 0.24, statement 0.22, assurance-declined 0.2, document -0.18, earlier-event 0.15
  speaker press: incident-claim 0.28
  speaker resident: commentary -0.95, incident-claim 0.51, statement 0.5, document 0.44, offer -0.3, answer 0.28, earlier-event -0.28, assurance-given 0.16
  speaker unknown: assurance-given 0.31, document -0.17
  speaks for a side seldom named: incident-claim -0.71, session 0.57, answer 0.36, commentary -0.24
  speaks for a side: earlier-event -0.47, commentary -0.44, statement 0.27, document 0.15, assurance-declined 0.15, position 0.15
  speaks for no side: earlier-event 0.41, statement 0.36, commentary 0.29, evidence -0.25, role -0.19, position -0.18, document -0.17, incident-claim 0.16
  talks before: session 0.45, incident-claim -0.45, answer 0.41, earlier-event -0.34, position 0.33, offer 0.31, evidence -0.29, role 0.27, statement -0.2, document -0.17
  talks held, narrated: session 0.58, statement -0.16
  talks held, told: incident-claim 0.16
  talks held: session 1.03, answer -0.15
  talks pointed back to: session 0.54, offer 0.25, answer 0.24, earlier-event -0.2, commentary -0.17
  talks, at the start: session 0.46, answer -0.32, role 0.23
  talks, in direct words: statement 0.38
  talks, narrated: statement -0.31, incident-claim -0.28, session 0.23, commentary 0.23, role 0.2, assurance-given 0.17
  talks, told: incident-claim 0.18, statement -0.18, position 0.16, earlier-event -0.15
  talks: session 0.62, commentary 0.35, role 0.32, document -0.17, incident-claim -0.17
  tells of the ground: incident-claim 0.64
  the offer, at the start: answer 0.32, document 0.3, session -0.27, incident-claim -0.23, offer 0.17
  the offer, in direct words: incident-claim 0.19
  the offer, narrated: commentary 0.26
  the offer, told: offer 0.33, incident-claim -0.33, position 0.33, answer 0.31, session -0.19, assurance-given -0.16
  the offer: answer 0.9, session -0.37, position 0.35, document 0.23, offer 0.22, incident-claim -0.18, evidence -0.17
  the outlet judges: commentary 0.7
  the outlet tells of talks: session 0.59, role 0.15
  the outlet tells of the ground: incident-claim 0.63
  the outlet tells of the past: earlier-event 0.67
  truce or war of old, at the start: earlier-event 0.55, answer -0.3, document -0.17, position -0.17, incident-claim 0.16
  truce or war of old, in direct words: statement 0.36
  truce or war of old, narrated: earlier-event 0.73, role 0.32, incident-claim -0.27, statement -0.16
  truce or war of old, told: assurance-given 0.25, answer 0.21, session 0.15, statement -0.15
  truce or war of old: role 0.26, earlier-event 0.24, evidence -0.19, commentary -0.18, membership -0.17, session 0.17, answer 0.15, offer -0.15
  under an agreement, at the start: position 0.17
  under an agreement, narrated: position 0.18
  under an agreement: earlier-event 0.26, document 0.23, session -0.17, position 0.17, statement 0.15
  wants, at the start: position 0.51, offer 0.17
  wants, in direct words: position 0.16
  wants, narrated: position 0.38, statement -0.21, offer 0.16
  wants, told: earlier-event 0.32, position -0.19
  wants: position 1.15, earlier-event 0.27, statement -0.21
  what a paper says, at the start: statement 0.4, offer 0.36, incident-claim -0.2, position 0.15
  what a paper says, in direct words: statement -0.22, offer 0.2, position 0.2, assurance-given 0.17
  what a paper says, narrated: statement 0.36
  what a paper says, told: statement -0.33, assurance-given 0.21, incident-claim 0.16, offer 0.15
  what a paper says: assurance-given 0.36, offer 0.33
  what one would do, at the start: commentary 0.19, incident-claim -0.17
  what one would do, narrated: commentary 0.25
  what one would do, told: statement 0.16, incident-claim -0.15
  what one would do: commentary 0.19, incident-claim -0.17
  who did it, at the start: position -0.21, document 0.19, earlier-event 0.15
  who did it, in direct words: statement -0.31, answer 0.24, incident-claim 0.17
  who did it, narrated: statement 0.35, incident-claim -0.32, commentary 0.32
  who did it, told: role 0.32, statement -0.31, assurance-given 0.16, incident-claim 0.16, offer -0.15
  who did it: incident-claim 0.41, role 0.28, statement -0.27, answer 0.25, commentary 0.21, offer -0.17
  will look into it, at the start: role 0.35, statement 0.35, membership 0.27, commentary -0.25, position -0.19, earlier-event -0.18
  will look into it, narrated: role 0.48, membership 0.44, incident-claim -0.35, commentary -0.31, earlier-event -0.23, document -0.19
  will look into it, told: position -0.28, document 0.27, membership 0.19, statement -0.18, assurance-declined 0.17
  will look into it: membership 0.62, role 0.41, position -0.37, commentary -0.35, earlier-event -0.33, statement -0.19, session -0.17, assurance-declined 0.16
  will narrated: session 0.39, statement 0.19, role -0.18
  will not, at the start: position 0.3
  will not, in direct words: evidence 0.23, position -0.17, commentary 0.15
  will not, narrated: statement 0.15
  will not, told: position 0.22
  will not: position 0.47, commentary 0.27, statement 0.17
  will or may turn out, at the start: session -0.18, commentary 0.16
  will or may turn out, in direct words: statement 0.34
  will or may turn out, narrated: commentary 0.34, earlier-event 0.31, session -0.18, incident-claim -0.17
  will or may turn out, told: position -0.26, membership 0.19, answer -0.18, offer -0.18, earlier-event 0.18
  will or may turn out: earlier-event 0.47, commentary 0.43, statement 0.43, position -0.24, answer -0.22, offer -0.21, incident-claim -0.2, session -0.18
  will told: assurance-given 0.24, role 0.18, answer -0.18, membership 0.15, statement -0.15
  would do in return, at the start: assurance-given 0.36, position -0.19
  would do in return, told: position -0.26, statement 0.23, assurance-given 0.2
  would do in return: offer 0.91, assurance-given 0.33, position -0.22
  would narrated: commentary 0.65, offer 0.26, statement -0.24
  would or would not, at the start: incident-claim -0.34, position 0.27, assurance-given 0.24, offer 0.23
  would or would not, in direct words: position 0.29
  would or would not, narrated: offer 0.24, role -0.19, statement 0.15
  would or would not, told: incident-claim -0.29, assurance-given 0.2, evidence -0.15, answer 0.15
  would or would not: incident-claim -0.34, position 0.27, assurance-given 0.24, offer 0.23
  would told: assurance-given 0.4, answer 0.38, position 0.33, statement -0.24, incident-claim -0.22, offer -0.19
  written, at the start: assurance-declined 0.32, statement -0.28, membership 0.17, commentary -0.17
  written, in direct words: statement 0.22, assurance-declined 0.19
  written, narrated: earlier-event 0.31, membership 0.25, statement -0.21, document -0.16
  written, told: position 0.38, document 0.18, statement -0.17, assurance-given -0.15, offer -0.15
  written: document 0.38, earlier-event 0.31, assurance-declined 0.3, position 0.26, commentary -0.26, membership 0.22, assurance-given -0.21, statement -0.16, incident-claim -0.15
  years before: earlier-event 2.35, incident-claim -0.4, document 0.39, position 0.34, statement -0.2, session -0.19, commentary -0.18
`)
