// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.16 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: statement 0.88, incident-claim 0.8
  ACCUSE narrated: evidence 0.91, statement 0.2
  ACCUSE told: evidence 0.89
  AGREE by word: assurance-given 1.45, answer 0.71, position -0.23, offer -0.17
  AGREE narrated: earlier-event 0.79, session 0.75, statement -0.62, answer 0.28, assurance-given 0.24, incident-claim -0.17
  AGREE told: assurance-given 0.93, session 0.89, incident-claim -0.26
  AID narrated: statement 1.04
  AID told: statement 0.92
  ASSAULT narrated: incident-claim 1.29, statement -0.51, earlier-event 0.39
  ASSAULT told: incident-claim 2.03, statement -0.49
  COERCE narrated: incident-claim 1.15, statement 0.17
  COERCE told: incident-claim 1.21, earlier-event 0.29
  CONCEDE narrated: statement 0.8, membership 0.3
  CONCEDE told: position 0.32, statement 0.31
  CONSULT narrated: session 1.36, role 0.38
  CONSULT told: session 1.52, statement 0.19, role 0.16
  COOPERATE narrated: document 1.07, evidence 0.74, earlier-event -0.25, incident-claim -0.19
  COOPERATE told: document 1.33, evidence 0.52, statement -0.44, incident-claim 0.16
  I, my, at the start: commentary -0.33, incident-claim -0.32, assurance-given 0.28, offer 0.22, document 0.16, answer 0.16
  I, my, in direct words: commentary -0.35, session 0.33, incident-claim -0.24, assurance-given 0.21, offer 0.18, statement 0.16
  I, my, told: document 0.22
  I, my: commentary -0.37, session 0.27, assurance-given 0.2, incident-claim -0.2, position -0.18, offer 0.16
  MOBILIZE narrated: incident-claim 0.81, statement 0.33, offer 0.16
  MOBILIZE told: incident-claim 1.24
  PROTEST narrated: statement 1.02
  PROTEST told: statement 0.6
  REJECT by word: answer 1.07, position 0.53
  REJECT narrated: answer 0.9, statement 0.31
  REJECT told: answer 1.04
  REQUEST by word: position 1.09, statement 0.29
  REQUEST told: session 0.17
  RETREAT narrated: statement 1.22
  RETREAT told: statement 0.95
  SANCTION narrated: session 0.45, earlier-event 0.19
  SANCTION told: session 0.34, statement -0.19
  SUPPORT by word: statement 0.9, answer 0.34, position 0.19, session -0.18
  THREATEN by word: statement 0.85, position 0.58
  a paper goes over: document 1.24
  a paper taken up: document 0.55
  a party has terms: position 0.77
  a party promises: assurance-given 1.13
  a party says what it will do: assurance-given 0.17
  a party threatens: position 0.9, statement 0.17
  a party wants: position 2.04, statement -0.35
  a party will not: position 1
  a party would if: offer 0.63, position 0.23
  a promise refused: assurance-declined 1.49
  a side wants, it is said: position 0.8
  a witness tells: incident-claim 0.2
  a year before: earlier-event 1.51, incident-claim -0.22
  accepts: answer 1.38, statement -0.18
  accusation of party: earlier-event 0.18, statement 0.18
  accusation of press: incident-claim 0.27, statement -0.23
  accusation of unknown: statement 0.18
  accuses of what happened: incident-claim 0.96
  acts as, at the start: earlier-event 0.21, commentary 0.17
  acts as, narrated: role 0.87, earlier-event 0.4, statement -0.29
  acts as: role 1.78, earlier-event 0.38, statement -0.26
  agreed at talks, at the start: session 0.21, role 0.2, answer -0.19, statement -0.19
  agreed at talks, narrated: document 0.28, role 0.19
  agreed at talks, told: session 0.28, statement -0.19, answer -0.16
  agreed at talks: session 0.99, statement -0.4, answer -0.24, commentary 0.18, role 0.17, document 0.17, incident-claim 0.16
  ahead by date, narrated: earlier-event 0.27
  an analyst judges: commentary 0.88
  an offer made: offer 1.14
  an outsider promises: statement 1.03, assurance-given -0.52
  an outsider wants: statement 1.46, position -0.64
  answers, at the start: answer 0.65, incident-claim 0.29, position -0.29, document -0.17, statement -0.16
  answers, in direct words: assurance-declined 0.21, position -0.18, assurance-given 0.16
  answers, narrated: answer 0.42, session 0.16, earlier-event -0.16
  answers, told: session -0.31, answer 0.29, position 0.26, document -0.21
  answers: answer 1.56, document -0.28, statement -0.22, assurance-given 0.2, session -0.19
  any: assurance-declined -2.59, statement 1.57, membership -1.5, role -1.22, evidence -1.15, assurance-given -1.08, offer -1.07, answer -0.72, document -0.7, earlier-event -0.68, commentary -0.52, session -0.19
  before anything, at the start: incident-claim -0.42, position 0.38, offer -0.26, document 0.17, answer 0.16
  before anything, in direct words: answer 0.2
  before anything, narrated: statement 0.32
  before anything, told: position 0.47, incident-claim -0.37, offer -0.31, session 0.3, document 0.18
  before anything: position 0.96, incident-claim -0.52, offer -0.34, document 0.19, role -0.16, assurance-given 0.16
  calls names: statement 0.86
  conditional narration: commentary 1.03
  conditional: assurance-given 0.36, answer 0.34, incident-claim -0.29, commentary -0.27, document -0.17
  condolence or thanks: commentary 0.5, statement 0.38
  contests what happened: statement 1.45, incident-claim -0.81, position 0.17
  cue of accusing: incident-claim 1.08, position -0.17, commentary -0.16
  cue of allowing: statement -0.38, position -0.33, document 0.31, assurance-given 0.29, session 0.23, earlier-event -0.17, answer 0.16
  cue of complaining: earlier-event 0.51, role 0.29, commentary -0.27, position -0.22, evidence -0.2
  cue of demanding: position 1, statement 0.8, commentary -0.32, assurance-given 0.22
  cue of denying: statement 0.79, incident-claim -0.16, position 0.16
  cue of judging: commentary 1.08, position -0.55, statement 0.5, session 0.28, assurance-given -0.22, earlier-event -0.22, answer -0.17
  cue of offering: offer 2.36, assurance-given -1.04, statement -0.21
  cue of perceiving: statement -0.44, incident-claim 0.41, earlier-event 0.29
  cue of promising: assurance-given 1.68, offer -1.08, incident-claim 0.2, position 0.2, answer -0.16
  cue of refusing: answer 0.85, assurance-declined 0.33, statement 0.31, session -0.19, incident-claim -0.16
  cue of saying on: assurance-given 0.5, earlier-event -0.44, membership -0.24, commentary -0.2, evidence 0.19, incident-claim -0.17, session 0.16
  cue of urging others: statement 1.32, position -0.38, answer 0.31, incident-claim -0.21, session -0.2
  cue of writing: commentary 0.41, offer 0.33, statement -0.24, session -0.21
  demand before: position 0.74, session -0.33, answer 0.26, membership -0.22, commentary 0.19
  demand pointed back to: session 0.34, statement 0.21, offer -0.19, answer 0.18, position 0.18
  direct words of aid worker: position 0.22
  direct words of analyst: commentary 0.36, statement 0.24
  direct words of document: offer 0.18
  direct words of mediator: commentary 0.39, statement -0.19
  direct words of monitor: assurance-given 0.41, statement -0.28, incident-claim -0.2, evidence 0.19
  direct words of party: session -0.46, position 0.34, incident-claim 0.25, answer 0.24, evidence -0.23, document -0.2, commentary -0.2, offer 0.19
  direct words of resident: session 0.26, answer 0.23, document 0.21, position -0.17, assurance-given -0.16, statement -0.16
  direct words of unknown: incident-claim 0.19
  direct: role -1.54, membership -1.53, document -0.74, statement 0.72, session -0.35, earlier-event -0.27, answer 0.23, assurance-given 0.2
  ended badly, at the start: earlier-event 0.27, statement -0.18, session 0.17
  ended badly, in direct words: position 0.2
  ended badly, narrated: statement 0.4, session -0.16
  ended badly, told: statement -0.28, earlier-event 0.27, assurance-given 0.19
  ended badly: earlier-event 0.9, assurance-given 0.18
  fighting, at the start: earlier-event 0.34, answer -0.28, evidence 0.25, session -0.25, statement -0.19, commentary 0.17
  fighting, in direct words: incident-claim 0.27
  fighting, narrated: earlier-event 0.28, session -0.23, incident-claim 0.18, membership -0.16
  fighting, told: commentary -0.16
  fighting: incident-claim 1.55, document -0.26, earlier-event 0.26, session -0.25, membership -0.23, evidence 0.23, answer -0.22, commentary -0.22, role -0.18, position 0.17
  force claimed: incident-claim 1.13, statement 0.3, session -0.18, commentary -0.16
  force denied: statement 1.41
  force insisted: position 1.26, assurance-given 0.18
  force observed: role 0.23, position -0.17, assurance-given 0.16, statement -0.16
  force offered: offer 1.3, assurance-given 0.73, statement -0.45, session -0.16
  force refused: answer 0.71, statement 0.45, position 0.38, assurance-declined 0.31, session -0.21, incident-claim -0.19
  force said: answer 0.47, session 0.41, document 0.3, role -0.25, position -0.25, assurance-given -0.18, assurance-declined -0.18, commentary -0.17
  force warned: statement 0.86, commentary 0.3, incident-claim -0.21, assurance-given -0.19
  freed or withdrawn, at the start: position 0.4, assurance-given 0.29, statement -0.27, offer 0.18
  freed or withdrawn, in direct words: position 0.17
  freed or withdrawn, narrated: document 0.21, earlier-event -0.19, statement 0.19, commentary -0.18
  freed or withdrawn, told: incident-claim -0.34, position 0.31, assurance-given 0.2, offer 0.18, statement -0.16
  freed or withdrawn: position 0.45, incident-claim -0.39, earlier-event -0.19, assurance-given 0.16
  goes on about what happened: incident-claim 0.53
  goes on without cue: incident-claim -0.4, position 0.36, commentary 0.2
  hardship, at the start: statement 0.62, incident-claim -0.58, commentary 0.2, session -0.18, earlier-event 0.17
  hardship, in direct words: offer 0.26, commentary 0.2, statement -0.19
  hardship, narrated: commentary -0.22
  hardship, told: assurance-given 0.23, document -0.22, statement -0.2, answer 0.19
  hardship: offer 0.36, evidence -0.28, assurance-given 0.25, session -0.2, document -0.17, position 0.16
  harm, at the start: incident-claim 0.38, position -0.22, assurance-given 0.18
  harm, in direct words: assurance-given 0.23, incident-claim -0.23
  harm, narrated: incident-claim 0.29
  harm: incident-claim 0.8, statement 0.35, answer -0.19, session -0.18, document -0.17, commentary -0.16
  headline: role -0.64, session 0.39, earlier-event -0.28, assurance-given 0.27, incident-claim 0.24, commentary 0.21
  heard or seen, at the start: incident-claim 0.29, commentary 0.21
  heard or seen, in direct words: evidence 0.25, answer 0.19
  heard or seen, narrated: evidence -0.32, commentary 0.26, incident-claim 0.17
  heard or seen, told: incident-claim 0.26, evidence -0.17, answer 0.17
  heard or seen: incident-claim 0.45, session -0.35, answer 0.34, commentary 0.31, evidence -0.25, position -0.19
  hedged: document 0.3, offer -0.27, incident-claim 0.27, position -0.23, earlier-event -0.19, membership 0.18
  held or taken, at the start: earlier-event 0.41
  held or taken, narrated: statement 0.63, document -0.16, incident-claim -0.16
  held or taken, told: statement -0.43, position 0.35, incident-claim 0.22
  held or taken: incident-claim 0.67, position 0.34, statement 0.32, document -0.26, evidence -0.2
  how the talks went, at the start: session 0.16
  how the talks went: session 0.96
  in those years, at the start: session 0.26, incident-claim -0.22
  in those years, narrated: role 0.31, earlier-event 0.25, incident-claim -0.2
  in those years, told: statement 0.18
  in those years: earlier-event 1.4, role 0.28, document -0.19, evidence -0.18
  incident before: incident-claim 0.69, position -0.41, document -0.34, statement 0.26, evidence 0.25, assurance-given 0.16
  incident pointed back to: evidence 0.49, statement -0.34, incident-claim 0.32, assurance-given 0.29, document -0.17, offer 0.17
  indirect: position -0.41, statement 0.3, incident-claim 0.21, role -0.17, document -0.17, evidence 0.16
  it alone, at the start: session 0.29
  it alone, told: session 0.29
  it alone: session 0.29
  judges, at the start: commentary 0.5, answer -0.22, session -0.19, document -0.16
  judges, in direct words: statement 0.34, incident-claim -0.2
  judges, narrated: commentary 0.8, session -0.33, incident-claim 0.22
  judges, told: session 0.6, statement -0.28, answer -0.21
  judges: commentary 0.91, answer -0.25, document -0.22, session 0.22, assurance-given -0.17
  judgment before: commentary 0.91, earlier-event -0.46, position 0.35, answer -0.24, offer -0.2
  judgment pointed back to: session 0.63, commentary 0.37, answer -0.33, offer 0.25, membership 0.22, statement -0.19, position -0.17
  leads a delegation, at the start: membership 0.3, role 0.22, session -0.16
  leads a delegation, narrated: membership 1.25, statement -0.21, role 0.17, session -0.17
  leads a delegation: membership 3.05, statement -0.28, role 0.17
  likens, at the start: position 0.17, answer 0.16, statement 0.16
  likens, in direct words: position 0.27, statement -0.18, commentary 0.16
  likens, narrated: commentary 0.5, earlier-event 0.2, role -0.19
  likens: commentary 0.72, earlier-event 0.32, role -0.2, position 0.2, session -0.16
  long: session 0.22, membership 0.17
  mediates or hosts, at the start: role 0.5, statement -0.37, commentary 0.19
  mediates or hosts, narrated: role 1.82, earlier-event 0.48
  mediates or hosts, told: role 0.27
  mediates or hosts: role 1.09, earlier-event 0.43, incident-claim -0.25, session -0.18
  meet, at the start: session 0.5, earlier-event -0.2, commentary 0.16
  meet, narrated: session 0.62, incident-claim 0.16
  meet, told: session 0.37, earlier-event 0.17
  meet: session 1.3, earlier-event 0.23, role -0.16
  members of a delegation, at the start: membership 0.28
  members of a delegation, narrated: membership 0.42, statement -0.19
  members of a delegation: membership 2.8
  mixed: statement 0.67, position 0.34, offer -0.29, document 0.28, evidence -0.28, earlier-event -0.24
  modal narrated: statement 0.33, commentary 0.17
  modal told: offer 0.34, session -0.3, membership 0.23
  months before, narrated: earlier-event 0.52, session -0.34, role 0.25, commentary -0.16
  months before, told: document 0.17
  must, at the start: commentary 0.27, document 0.23, assurance-given 0.19, incident-claim -0.16, statement -0.16
  must, in direct words: offer 0.19
  must, narrated: commentary 0.32
  must, told: document 0.28, assurance-given 0.25, position -0.25, statement 0.17
  must: position 0.46, assurance-given 0.35, commentary 0.21, document 0.18
  narration: assurance-given -1.63, offer -1.45, position -1.37, assurance-declined -1.1, membership 0.77, role 0.76, earlier-event 0.64, answer -0.38, incident-claim -0.23, session 0.17, document -0.16, commentary 0.16
  near the beginning: session 1.07, document -0.57, earlier-event -0.39, membership 0.28, assurance-given 0.26, answer -0.26, incident-claim 0.24, role -0.17, statement -0.17
  near the end: position -0.89, earlier-event 0.68, commentary 0.61, incident-claim -0.59, evidence -0.22, session 0.18, offer 0.16
  negated narration: statement 0.68, role -0.36, earlier-event -0.36, evidence -0.29, position 0.26
  negated: incident-claim -0.66, answer 0.48, session 0.46, offer -0.36, position 0.19, role 0.16
  no answer, at the start: answer 0.37, statement 0.19
  no answer, narrated: answer 0.19
  no answer: answer 0.32, statement 0.16
  no event narrated: earlier-event -0.38, position 0.34, role 0.32, incident-claim -0.26, assurance-given -0.22, document -0.18
  no event told: answer -0.6, offer 0.47, position 0.36, commentary 0.35, statement 0.34, evidence -0.32, incident-claim 0.3, session -0.25, earlier-event -0.25, assurance-given -0.22
  no verb narrated: statement -0.43, role 0.41, position 0.19
  no verb told: commentary -0.53, evidence -0.3, incident-claim 0.25, earlier-event 0.25, assurance-declined 0.23, role -0.16, answer 0.16
  no word, at the start: membership 0.28, commentary -0.17
  no word, narrated: membership 0.28, commentary -0.17
  no word: statement 0.63, membership 0.27, commentary -0.18
  nobody hurt, at the start: incident-claim 0.28
  nobody hurt, narrated: incident-claim 0.21
  nobody hurt: incident-claim 0.28
  nobody, everybody, at the start: statement 0.37, commentary 0.23, position -0.17
  nobody, everybody, narrated: earlier-event -0.25, session -0.21
  nobody, everybody, told: commentary 0.53, position -0.47, document 0.39, statement 0.26, answer -0.22, assurance-given -0.18
  nobody, everybody: commentary 0.56, position -0.47, document 0.42, assurance-given -0.21, statement 0.21, earlier-event -0.18, role -0.16, answer -0.16
  of middle length: statement 0.56, membership -0.42, answer -0.4, assurance-given 0.25, earlier-event -0.16
  of these days, narrated: session 0.31
  of these days, told: incident-claim 0.23
  offer before: answer 0.84, offer 0.83, commentary -0.43, incident-claim -0.37, document 0.33, statement -0.33, session -0.32, assurance-given -0.23
  offer or promise of mediator: statement 0.57, assurance-given -0.4, offer 0.16
  offer or promise of monitor: statement 0.84, assurance-given -0.66
  offer or promise of party: assurance-given 0.47, offer 0.16
  offer or promise of resident: incident-claim 0.16
  offer pointed back to: answer 0.79
  offers, at the start: offer 0.74, incident-claim -0.29, statement -0.23, answer 0.21, position -0.16
  offers, narrated: earlier-event -0.31, role 0.25, offer 0.24, incident-claim -0.16
  offers, told: offer 0.5, answer 0.32, position -0.18, incident-claim -0.17, assurance-given -0.16
  offers: offer 1.49, incident-claim -0.37, earlier-event -0.27, answer 0.26, statement -0.25, position -0.23, role 0.22, session 0.2, commentary -0.16
  our, we, at the start: statement -0.35, assurance-declined 0.31, commentary -0.23, session 0.19, earlier-event 0.17, answer 0.16
  our, we, in direct words: earlier-event 0.19
  our, we, told: assurance-declined 0.21, statement 0.18
  our, we: assurance-declined 0.3, commentary -0.28, statement 0.19, document -0.18
  paper before: document 0.53, position -0.29, earlier-event 0.25, incident-claim -0.23, assurance-declined 0.19, statement -0.19, membership 0.18
  paper handed over, at the start: document 0.27, position -0.23
  paper handed over: document 1.79, incident-claim 0.21, statement -0.2
  paper pointed back to: document 0.37, position -0.32, incident-claim -0.25, session 0.22, role 0.19, assurance-given -0.19
  paper, at the start: position -0.51, statement 0.42, session 0.41, offer -0.3, incident-claim -0.24, earlier-event -0.22, evidence 0.2, document 0.19
  paper, in direct words: incident-claim 0.21, position -0.19
  paper, narrated: offer 0.2, incident-claim -0.18, evidence 0.16
  paper: document 0.66, position -0.31, offer 0.2, incident-claim 0.18, evidence 0.17, assurance-given -0.16
  past before: earlier-event 0.97, incident-claim -0.58, statement 0.33, evidence -0.25, commentary 0.24
  past narrated: earlier-event 0.81, evidence 0.39, session -0.33, role -0.3, answer -0.23, membership 0.21, position -0.19
  past pointed back to: earlier-event 0.66, evidence -0.16
  past told: assurance-given -0.39, earlier-event 0.39, commentary -0.31, incident-claim 0.28, session 0.22, position -0.21, document 0.2
  perfect narrated: answer 0.3, session 0.27, earlier-event -0.23, incident-claim -0.22
  perfect told: incident-claim -0.47, document 0.28, role 0.2, assurance-given -0.2, earlier-event -0.18, commentary 0.18
  pluperfect narrated: earlier-event 0.53
  pluperfect told: incident-claim 0.54, statement 0.47, position -0.38, commentary -0.25, answer -0.18, offer -0.16
  present narrated: commentary 0.43, statement 0.4, earlier-event -0.38, role 0.37, membership 0.27, evidence -0.23
  present told: commentary 0.52, document -0.46, incident-claim -0.26, statement 0.25, assurance-given -0.2, position 0.2, answer 0.16
  promise before: assurance-declined 0.56, incident-claim -0.47, assurance-given 0.46, document 0.28, offer -0.17
  promise pointed back to: assurance-given 0.68, statement 0.24, document 0.18, answer -0.17
  promise withheld, at the start: document 0.18
  promise withheld, told: document 0.18
  promise withheld: assurance-declined 1.75, assurance-given -0.52, document 0.18
  promised, it is said: assurance-given 1.3
  promises, at the start: assurance-given 0.41
  promises, in direct words: position 0.27
  promises, narrated: assurance-given 0.17
  promises, told: document 0.34, position -0.24
  promises: assurance-given 1.38, document 0.27, session -0.24, statement 0.17
  proof before: evidence 0.83, session -0.45, role 0.3, statement 0.22, assurance-given -0.19
  proof goes over: evidence 1.73
  proof pointed back to: evidence 0.48, statement 0.34, answer -0.17
  proof shown, at the start: incident-claim 0.29, statement -0.2, document 0.18
  proof shown, narrated: statement 0.2
  proof shown, told: document 0.25, statement -0.24
  proof shown: evidence 1.32, document 0.22, incident-claim 0.17
  proof taken up: evidence 0.69
  proof, at the start: evidence 0.45, position -0.28
  proof, in direct words: statement 0.25, incident-claim -0.23
  proof, narrated: evidence 0.32, commentary 0.24
  proof, told: evidence 0.24, answer 0.19, incident-claim 0.19, position -0.19, commentary -0.16
  proof: evidence 1.76, position -0.25, session -0.2, earlier-event -0.18
  refusal of party: position 0.23, answer 0.19, session -0.17, assurance-declined 0.16
  refuses a promise: assurance-declined 1.6
  refuses an offer or demand: answer 1.52
  request of aid worker: statement 1.02, position -0.6
  request of diplomat: statement 0.63
  request of insider: position 0.16
  request of mediator: statement 1.02, position -0.6
  request of monitor: statement 1.03, position -0.6
  request of party: position 0.86, session 0.26
  request of resident: statement 0.59
  short: statement 0.5, answer 0.46, session -0.36, assurance-given -0.28, membership 0.26, offer -0.25, commentary -0.21, document -0.2, assurance-declined -0.17
  source office: position -0.39, assurance-given 0.29, statement 0.28, document -0.26, incident-claim 0.23
  source organisation: earlier-event 0.64, assurance-given -0.41, answer 0.38, commentary -0.38, statement 0.31, position -0.23, evidence -0.22, offer 0.17
  source person: commentary 0.53, role -0.28, position 0.28, earlier-event -0.25, membership -0.17, assurance-given 0.16
  source unnamed: earlier-event -0.28, commentary -0.27, position 0.26, membership 0.19, evidence 0.16
  speaker aid worker: statement 0.94, session -0.18, position 0.16
  speaker analyst: commentary 2.06, earlier-event 0.43, statement -0.34, session 0.23, position -0.2
  speaker diplomat: statement 0.73, commentary -0.43, answer -0.2
  speaker document: document 1.36, earlier-event 0.34, statement 0.27, offer 0.16
  speaker insider: incident-claim -0.34, document 0.26, answer 0.26, commentary -0.19
  speaker mediator: session 0.35, statement 0.23, commentary -0.21, offer 0.16, incident-claim -0.16
  speaker monitor: commentary -0.97, incident-claim 0.62, statement 0.59, position -0.41, assurance-given 0.39, answer -0.23
  speaker outsider: commentary 0.45, incident-claim -0.21, assurance-given -0.17, statement 0.16
  speaker party: commentary -1.49, assurance-given -0.44, evidence 0.3, session -0.29, assurance-declined 0.23, answer 0.17, earlier-event 0.16
  speaker press: session 0.25, incident-claim 0.2
  speaker resident: commentary -0.94, incident-claim 0.49, document 0.42, statement 0.42, offer -0.29, answer 0.25, earlier-event -0.25, position 0.23, session -0.2, assurance-given 0.16
  speaker unknown: answer 0.29, assurance-given 0.28, document -0.19, incident-claim -0.17, position 0.17
  speaks for a side seldom named: incident-claim -0.41, session 0.31, earlier-event -0.16
  speaks for a side: commentary -0.51, earlier-event -0.41, statement 0.26, position 0.16
  speaks for no side: statement 0.42, earlier-event 0.39, commentary 0.34, evidence -0.33, position -0.24, role -0.19
  sums up, at the start: commentary 0.69, statement -0.37, position -0.21
  sums up, narrated: commentary 0.68, statement -0.4
  sums up, told: commentary 0.2, session -0.18
  sums up: commentary 0.76, statement -0.39
  talks before: earlier-event -0.42, answer 0.38, session 0.38, evidence -0.32, incident-claim -0.31, offer 0.29, position 0.29, role 0.22, statement -0.17
  talks held, narrated: session 0.65
  talks held: session 1.01
  talks pointed back to: session 0.52, answer 0.23, offer 0.22, earlier-event -0.2, document 0.19, statement -0.17
  talks, at the start: session 0.57, answer -0.37, role 0.34
  talks, in direct words: statement 0.4
  talks, narrated: incident-claim -0.3, role 0.22, commentary 0.22, session 0.19
  talks, told: statement -0.32, incident-claim 0.25
  talks: session 0.64, role 0.33, commentary 0.25
  tells of the ground: incident-claim 0.71
  the offer, at the start: session -0.38, answer 0.34, document 0.27, incident-claim -0.24
  the offer, in direct words: incident-claim 0.21
  the offer, narrated: commentary 0.29, session -0.26
  the offer, told: incident-claim -0.36, answer 0.34, position 0.32, offer 0.3, session -0.17
  the offer: answer 0.92, session -0.49, position 0.35, incident-claim -0.21, document 0.19, offer 0.18, evidence -0.16
  the outlet judges: commentary 0.62
  the outlet tells of talks: session 0.63
  the outlet tells of the ground: incident-claim 0.7
  the outlet tells of the past: earlier-event 0.67
  truce or war of old, at the start: earlier-event 0.54, answer -0.22, position -0.21, document -0.18
  truce or war of old, in direct words: statement 0.27
  truce or war of old, narrated: earlier-event 0.66, incident-claim -0.27, role 0.25
  truce or war of old, told: answer 0.33, session 0.18, statement -0.18, commentary -0.16
  truce or war of old: answer 0.24, earlier-event 0.22, session 0.21, role 0.19, evidence -0.19
  under an agreement, at the start: statement 0.16
  under an agreement, narrated: position 0.17
  under an agreement, told: statement 0.21
  under an agreement: earlier-event 0.25, document 0.23, statement 0.2, session -0.16
  wants, at the start: position 0.47
  wants, narrated: position 0.39, statement -0.2, offer 0.16
  wants, told: earlier-event 0.32
  wants: position 1.21, earlier-event 0.27, statement -0.22
  weeks before, narrated: session -0.33, statement 0.31, incident-claim 0.27, commentary -0.22
  weeks before, told: earlier-event 0.31, statement -0.24, evidence 0.22, commentary -0.16
  what a paper says, at the start: offer 0.38, statement 0.37, document -0.19, incident-claim -0.17
  what a paper says, in direct words: statement -0.25, offer 0.21, position 0.19
  what a paper says, narrated: statement 0.31
  what a paper says, told: assurance-given 0.21, statement -0.19, offer 0.16
  what a paper says: offer 0.36, assurance-given 0.34, statement 0.17
  what one would do, told: session 0.17
  who did it, at the start: document 0.2, role 0.17, position -0.17
  who did it, in direct words: answer 0.23, incident-claim 0.19, statement -0.16
  who did it, narrated: statement 0.36, incident-claim -0.32, commentary 0.29
  who did it, told: statement -0.41, role 0.32, session 0.17
  who did it: incident-claim 0.41, answer 0.26, role 0.23, statement -0.21, commentary 0.2, offer -0.16
  will look into it, at the start: membership 0.38, role 0.38, commentary -0.28, earlier-event -0.21, statement 0.2, answer 0.18, position -0.18
  will look into it, in direct words: incident-claim 0.26, statement -0.16
  will look into it, narrated: role 0.46, membership 0.39, commentary -0.32, document -0.22, earlier-event -0.22, incident-claim -0.18
  will look into it, told: answer 0.27, document 0.26, position -0.23, assurance-declined 0.17
  will look into it: membership 0.53, role 0.4, commentary -0.36, position -0.34, earlier-event -0.32, statement -0.22, session -0.18, answer 0.17, assurance-declined 0.16
  will narrated: session 0.38, role -0.17
  will not, at the start: position 0.2
  will not, in direct words: evidence 0.24
  will not: position 0.38, commentary 0.31, statement 0.2
  will or may turn out, at the start: membership 0.16, assurance-given 0.16
  will or may turn out, in direct words: statement 0.31
  will or may turn out, narrated: commentary 0.32, earlier-event 0.29, incident-claim -0.16
  will or may turn out, told: answer -0.21, membership 0.2, position -0.19, offer -0.18
  will or may turn out: commentary 0.43, earlier-event 0.42, statement 0.39, answer -0.25, offer -0.21, incident-claim -0.18, position -0.18
  will told: assurance-given 0.33, answer -0.2, role 0.17
  would do in return, at the start: assurance-given 0.35, position -0.23
  would do in return, in direct words: statement -0.17
  would do in return, told: position -0.32, statement 0.29, assurance-given 0.2
  would do in return: offer 0.89, assurance-given 0.3, position -0.25
  would narrated: commentary 0.55, offer 0.26, statement -0.18
  would or would not, at the start: incident-claim -0.32, position 0.27, assurance-given 0.26, offer 0.2, document -0.16
  would or would not, in direct words: position 0.25
  would or would not, narrated: offer 0.24, role -0.18
  would or would not, told: incident-claim -0.27, assurance-given 0.25, evidence -0.18
  would or would not: incident-claim -0.32, position 0.27, assurance-given 0.26, offer 0.2, document -0.16
  would told: answer 0.39, assurance-given 0.36, position 0.36, statement -0.23, offer -0.22, incident-claim -0.2
  written, at the start: assurance-declined 0.34, statement -0.27, document 0.26, commentary -0.23, membership 0.18
  written, in direct words: statement 0.24, assurance-declined 0.19
  written, narrated: earlier-event 0.34, membership 0.25, statement -0.23, document -0.16
  written, told: position 0.38, document 0.24, statement -0.22, assurance-given -0.2, offer -0.16
  written: document 0.45, earlier-event 0.35, commentary -0.32, assurance-declined 0.31, position 0.27, assurance-given -0.25, membership 0.22, statement -0.21, incident-claim -0.18, role -0.16
  years before: earlier-event 2.42, position 0.42, incident-claim -0.4, document 0.36, session -0.3, statement -0.26, commentary -0.17, offer -0.16
`)
