// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.15 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: statement 0.86, incident-claim 0.82
  ACCUSE narrated: evidence 0.9, statement 0.2
  ACCUSE told: evidence 0.9
  AGREE by word: assurance-given 1.42, answer 0.73, position -0.22, session -0.2, offer -0.15
  AGREE narrated: earlier-event 0.76, session 0.73, statement -0.63, assurance-given 0.35, answer 0.26, incident-claim -0.17
  AGREE told: session 0.93, assurance-given 0.89, incident-claim -0.24, document -0.16, position -0.15
  AID narrated: statement 1.04
  AID told: statement 0.91
  ASSAULT narrated: incident-claim 1.29, statement -0.4, earlier-event 0.35
  ASSAULT told: incident-claim 2.08, statement -0.56, evidence 0.16, position -0.16
  COERCE narrated: incident-claim 1.15, statement 0.17
  COERCE told: incident-claim 1.05, earlier-event 0.29
  CONCEDE narrated: statement 0.8, membership 0.3
  CONCEDE told: position 0.32, statement 0.31
  CONSULT narrated: session 1.38, role 0.37, document -0.16
  CONSULT told: session 1.46, role 0.16
  COOPERATE narrated: document 1.07, evidence 0.64, earlier-event -0.25, incident-claim -0.18
  COOPERATE told: document 1.27, evidence 0.53, statement -0.52, incident-claim 0.23
  I, my, at the start: commentary -0.33, incident-claim -0.32, assurance-given 0.28, offer 0.22, document 0.16, answer 0.16
  I, my, in direct words: commentary -0.35, session 0.33, incident-claim -0.24, assurance-given 0.21, offer 0.18, statement 0.16
  I, my, told: document 0.22
  I, my: commentary -0.37, session 0.28, assurance-given 0.2, incident-claim -0.2, position -0.18, offer 0.15
  MOBILIZE narrated: incident-claim 0.76, statement 0.35, earlier-event 0.25, role -0.22, offer 0.16
  MOBILIZE told: incident-claim 1.2
  PROTEST narrated: statement 1.02
  PROTEST told: statement 0.6
  REJECT by word: answer 1.06, position 0.53, assurance-declined 0.15
  REJECT narrated: answer 0.91, statement 0.3
  REJECT told: answer 1.02
  REQUEST by word: position 1.1, statement 0.26
  REQUEST narrated: position 0.21, session 0.2
  REQUEST told: session 0.17
  RETREAT narrated: statement 1.2
  RETREAT told: statement 1.03, assurance-given 0.15
  SANCTION narrated: session 0.45, earlier-event 0.18
  SANCTION told: session 0.34, statement -0.19
  SUPPORT by word: statement 0.9, answer 0.34, position 0.19, session -0.18
  THREATEN by word: statement 0.84, position 0.58
  a paper goes over: document 1.24
  a paper taken up: document 0.55
  a party has terms: position 0.77
  a party promises: assurance-given 1.15
  a party says what it will do: assurance-given 0.17
  a party threatens: position 0.9, statement 0.17
  a party wants: position 2.04, statement -0.36
  a party will not: position 1
  a party would if: offer 0.63, position 0.23
  a promise refused: assurance-declined 1.49
  a side wants, it is said: position 0.8
  a witness tells: incident-claim 0.2
  a year before: earlier-event 1.51, incident-claim -0.21
  accepts: answer 1.38, statement -0.17, assurance-given 0.15
  accusation of party: earlier-event 0.18, statement 0.16
  accusation of press: incident-claim 0.27, statement -0.23
  accusation of unknown: statement 0.17
  accuses of what happened: incident-claim 0.95
  acts as, at the start: earlier-event 0.2, commentary 0.17
  acts as, narrated: role 0.89, earlier-event 0.39, statement -0.29
  acts as: role 1.8, earlier-event 0.37, statement -0.27
  agreed at talks, at the start: assurance-given 0.22, answer -0.2, statement -0.2, role 0.19, session 0.18
  agreed at talks, narrated: document 0.27, role 0.18
  agreed at talks, told: session 0.29, statement -0.18, answer -0.15, commentary 0.15
  agreed at talks: session 0.97, statement -0.41, answer -0.26, document 0.17, commentary 0.17, role 0.16, incident-claim 0.16
  ahead by date, narrated: earlier-event 0.27, role -0.15
  an analyst judges: commentary 0.88
  an offer made: offer 1.13
  an outsider promises: statement 1.02, assurance-given -0.52
  an outsider wants: statement 1.46, position -0.64
  answers, at the start: answer 0.65, position -0.29, incident-claim 0.28, document -0.17, statement -0.17
  answers, in direct words: assurance-declined 0.21, position -0.18, assurance-given 0.16
  answers, narrated: answer 0.4, earlier-event -0.18
  answers, told: answer 0.31, session -0.29, position 0.26, document -0.22
  answers: answer 1.56, document -0.29, assurance-given 0.29, statement -0.23, session -0.21, role -0.16
  any: assurance-declined -2.59, statement 1.58, membership -1.5, role -1.24, evidence -1.13, offer -1.08, assurance-given -1.07, answer -0.72, document -0.7, earlier-event -0.67, commentary -0.52, session -0.22
  before anything, at the start: incident-claim -0.41, position 0.39, offer -0.25, document 0.17, answer 0.16
  before anything, in direct words: answer 0.2
  before anything, narrated: statement 0.3, assurance-given 0.15
  before anything, told: position 0.48, incident-claim -0.4, session 0.32, offer -0.31, document 0.18, assurance-declined 0.15
  before anything: position 0.95, incident-claim -0.54, offer -0.34, assurance-given 0.2, document 0.19, role -0.17, assurance-declined 0.15
  calls names: statement 0.85
  conditional narration: commentary 1.03
  conditional: assurance-given 0.33, answer 0.33, incident-claim -0.29, commentary -0.27, document -0.17, assurance-declined 0.15, offer 0.15
  condolence or thanks, told: statement 0.15
  condolence or thanks: commentary 0.49, statement 0.38
  contests what happened: statement 1.49, incident-claim -0.81, position 0.18
  cue of accusing: incident-claim 1.09, position -0.17, commentary -0.16, session -0.15
  cue of allowing: statement -0.33, document 0.32, position -0.32, assurance-given 0.24, session 0.18, answer 0.17, earlier-event -0.17, commentary -0.15
  cue of complaining: earlier-event 0.51, role 0.29, commentary -0.27, position -0.23, evidence -0.2
  cue of demanding: position 0.99, statement 0.8, commentary -0.31, assurance-given 0.22, incident-claim -0.15
  cue of denying: statement 0.79, incident-claim -0.16, position 0.16
  cue of judging: commentary 1.09, position -0.54, statement 0.51, session 0.28, assurance-given -0.22, earlier-event -0.22, answer -0.16
  cue of offering: offer 2.35, assurance-given -1.04, statement -0.22
  cue of perceiving: statement -0.45, incident-claim 0.41, earlier-event 0.29
  cue of promising: assurance-given 1.69, offer -1.08, incident-claim 0.2, position 0.2, answer -0.15
  cue of refusing: answer 0.83, assurance-declined 0.33, statement 0.31, session -0.18, incident-claim -0.15
  cue of saying on: assurance-given 0.48, earlier-event -0.44, membership -0.24, commentary -0.2, session 0.18, incident-claim -0.16, evidence 0.15
  cue of urging others: statement 1.32, position -0.38, answer 0.31, session -0.2, incident-claim -0.2
  cue of writing: commentary 0.4, offer 0.33, statement -0.23, session -0.21
  demand before: position 0.73, session -0.3, answer 0.26, membership -0.23, commentary 0.18
  demand pointed back to: session 0.33, statement 0.23, offer -0.19, position 0.18, answer 0.16
  direct words of aid worker: position 0.21
  direct words of analyst: commentary 0.36, statement 0.24
  direct words of document: offer 0.18
  direct words of mediator: commentary 0.39, statement -0.19
  direct words of monitor: assurance-given 0.42, statement -0.28, incident-claim -0.2, evidence 0.19
  direct words of outsider: statement 0.15
  direct words of party: session -0.47, position 0.34, incident-claim 0.26, answer 0.25, evidence -0.21, document -0.2, commentary -0.2, offer 0.18
  direct words of resident: session 0.24, answer 0.23, document 0.22, position -0.17, assurance-given -0.15, statement -0.15
  direct words of unknown: incident-claim 0.2
  direct: role -1.54, membership -1.53, document -0.74, statement 0.73, session -0.36, earlier-event -0.27, answer 0.23, assurance-given 0.19
  ended badly, at the start: earlier-event 0.27, statement -0.18, session 0.17
  ended badly, in direct words: position 0.2
  ended badly, narrated: statement 0.39, session -0.16
  ended badly, told: earlier-event 0.27, statement -0.27, assurance-given 0.19, incident-claim -0.15
  ended badly: earlier-event 0.9, assurance-given 0.18, incident-claim -0.15
  fighting, at the start: earlier-event 0.33, answer -0.27, session -0.24, evidence 0.18, commentary 0.18, statement -0.18, role -0.15
  fighting, in direct words: incident-claim 0.26
  fighting, narrated: earlier-event 0.27, session -0.21, incident-claim 0.18, membership -0.16, evidence 0.15
  fighting, told: offer 0.16, position 0.15, commentary -0.15
  fighting: incident-claim 1.53, document -0.26, session -0.26, earlier-event 0.26, membership -0.22, answer -0.21, commentary -0.21, evidence 0.18, position 0.18, role -0.16, offer 0.15
  force claimed: incident-claim 1.13, statement 0.29, session -0.17, commentary -0.16
  force denied: statement 1.41
  force insisted: position 1.26, assurance-given 0.18
  force observed: role 0.24, position -0.17, statement -0.15
  force offered: offer 1.31, assurance-given 0.7, statement -0.42, session -0.23
  force refused: answer 0.7, statement 0.45, position 0.38, assurance-declined 0.31, session -0.2, incident-claim -0.19
  force said: answer 0.47, session 0.42, document 0.31, role -0.25, position -0.25, assurance-declined -0.18, commentary -0.17, offer -0.16
  force warned: statement 0.86, commentary 0.29, incident-claim -0.21, assurance-given -0.19
  freed or withdrawn, at the start: position 0.41, statement -0.3, assurance-given 0.29, offer 0.18
  freed or withdrawn, in direct words: position 0.17
  freed or withdrawn, narrated: document 0.21, earlier-event -0.18, commentary -0.18, statement 0.15
  freed or withdrawn, told: incident-claim -0.35, position 0.3, assurance-given 0.21, offer 0.18, statement -0.16
  freed or withdrawn: position 0.44, incident-claim -0.38, earlier-event -0.18, assurance-given 0.17, commentary -0.15
  goes on about what happened: incident-claim 0.53
  goes on without cue: incident-claim -0.39, position 0.37, commentary 0.19
  hardship, at the start: statement 0.61, incident-claim -0.56, commentary 0.2, session -0.19, earlier-event 0.17
  hardship, in direct words: offer 0.26, commentary 0.2, statement -0.19
  hardship, narrated: commentary -0.22, evidence -0.15
  hardship, told: assurance-given 0.24, document -0.22, statement -0.22, answer 0.19
  hardship: offer 0.35, evidence -0.27, assurance-given 0.25, session -0.18, document -0.17, position 0.15
  harm, at the start: incident-claim 0.38, position -0.22, assurance-given 0.18
  harm, in direct words: assurance-given 0.23, incident-claim -0.23, statement 0.15
  harm, narrated: incident-claim 0.33
  harm, told: evidence 0.15
  harm: incident-claim 0.81, statement 0.35, answer -0.19, document -0.18, session -0.17, commentary -0.16
  headline: role -0.61, session 0.38, earlier-event -0.29, assurance-given 0.26, incident-claim 0.23, commentary 0.21
  heard or seen, at the start: incident-claim 0.29, commentary 0.21, evidence -0.15
  heard or seen, in direct words: evidence 0.25, answer 0.18
  heard or seen, narrated: evidence -0.34, commentary 0.26, incident-claim 0.17
  heard or seen, told: incident-claim 0.27, answer 0.17, evidence -0.16
  heard or seen: incident-claim 0.46, session -0.35, answer 0.33, commentary 0.31, evidence -0.25, position -0.18
  hedged: document 0.3, offer -0.27, incident-claim 0.27, position -0.23, earlier-event -0.19, membership 0.18
  held or taken, at the start: earlier-event 0.41
  held or taken, in direct words: assurance-given 0.15
  held or taken, narrated: statement 0.64, document -0.15, incident-claim -0.15
  held or taken, told: statement -0.47, position 0.33, incident-claim 0.26
  held or taken: incident-claim 0.71, position 0.31, statement 0.3, document -0.25, evidence -0.2, assurance-given 0.15
  how the talks went, at the start: session 0.16
  how the talks went: session 0.95
  in those years, at the start: session 0.27, incident-claim -0.23
  in those years, narrated: role 0.31, earlier-event 0.25, incident-claim -0.19
  in those years, told: statement 0.2, document -0.15, assurance-given 0.15
  in those years: earlier-event 1.41, role 0.28, document -0.2, incident-claim -0.2, evidence -0.17
  incident before: incident-claim 0.71, position -0.41, document -0.31, evidence 0.29, statement 0.27, answer -0.16, assurance-given 0.15
  incident pointed back to: evidence 0.48, statement -0.35, assurance-given 0.31, incident-claim 0.29, document -0.18, offer 0.17
  indirect: position -0.41, statement 0.3, incident-claim 0.21, role -0.16, document -0.16
  it alone, at the start: session 0.29
  it alone, told: session 0.29
  it alone: session 0.29
  judges, at the start: commentary 0.5, answer -0.22, session -0.17, document -0.16
  judges, in direct words: statement 0.35, incident-claim -0.21
  judges, narrated: commentary 0.8, session -0.33, incident-claim 0.22
  judges, told: session 0.6, statement -0.29, answer -0.21
  judges: commentary 0.91, answer -0.25, document -0.22, session 0.22, assurance-given -0.16
  judgment before: commentary 0.91, earlier-event -0.46, position 0.35, answer -0.23, offer -0.2
  judgment pointed back to: session 0.62, commentary 0.37, answer -0.32, offer 0.25, membership 0.22, statement -0.18, position -0.17
  leads a delegation, at the start: membership 0.3, role 0.22, session -0.16
  leads a delegation, narrated: membership 1.25, statement -0.2, role 0.17, session -0.17
  leads a delegation: membership 3.04, statement -0.27, role 0.17
  likens, at the start: position 0.17, answer 0.16, statement 0.16
  likens, in direct words: position 0.27, statement -0.18, commentary 0.16
  likens, narrated: commentary 0.5, earlier-event 0.2, role -0.19
  likens: commentary 0.72, earlier-event 0.32, position 0.21, role -0.2, session -0.16, incident-claim -0.15
  long: session 0.18, membership 0.17, role -0.15, commentary -0.15
  mediates or hosts, at the start: role 0.51, statement -0.39, commentary 0.19, incident-claim -0.18
  mediates or hosts, narrated: role 1.84, earlier-event 0.49, incident-claim -0.16
  mediates or hosts, told: role 0.27, session -0.15
  mediates or hosts: role 1.11, earlier-event 0.44, incident-claim -0.27, session -0.19, document 0.17
  meet, at the start: session 0.51, earlier-event -0.21, commentary 0.16
  meet, narrated: session 0.61, incident-claim 0.17
  meet, told: session 0.38, earlier-event 0.17
  meet: session 1.3, earlier-event 0.23, role -0.16
  members of a delegation, at the start: membership 0.28
  members of a delegation, narrated: membership 0.43, statement -0.19
  members of a delegation: membership 2.8
  mixed: statement 0.67, position 0.33, offer -0.3, document 0.27, evidence -0.26, earlier-event -0.25
  modal narrated: statement 0.33, commentary 0.17
  modal told: offer 0.34, session -0.3, membership 0.23
  months before, narrated: earlier-event 0.52, session -0.33, role 0.25, commentary -0.16
  months before, told: document 0.17, incident-claim 0.17
  must, at the start: commentary 0.27, document 0.23, assurance-given 0.19, incident-claim -0.16, statement -0.16
  must, in direct words: offer 0.19, position 0.16
  must, narrated: commentary 0.32
  must, told: document 0.28, assurance-given 0.25, position -0.25, statement 0.16
  must: position 0.46, assurance-given 0.35, commentary 0.21, document 0.19
  narration: assurance-given -1.57, offer -1.45, position -1.36, assurance-declined -1.1, membership 0.75, role 0.73, earlier-event 0.66, answer -0.39, incident-claim -0.23, document -0.17, session 0.16, commentary 0.15
  near the beginning: session 1.09, document -0.58, earlier-event -0.39, membership 0.29, assurance-given 0.28, answer -0.25, incident-claim 0.19, statement -0.18, role -0.16
  near the end: position -0.89, earlier-event 0.71, commentary 0.63, incident-claim -0.57, evidence -0.32, session 0.2, answer -0.19, membership 0.16, offer 0.16, assurance-declined -0.15
  negated narration: statement 0.68, role -0.38, earlier-event -0.35, evidence -0.3, position 0.28
  negated: incident-claim -0.66, answer 0.47, session 0.46, offer -0.37, position 0.19, role 0.16, earlier-event -0.15
  no answer, at the start: answer 0.36, statement 0.19
  no answer, narrated: answer 0.22
  no answer: answer 0.31, statement 0.16
  no event narrated: earlier-event -0.48, role 0.42, position 0.29, assurance-given -0.24, incident-claim -0.23, document -0.17, session 0.16, offer 0.15
  no event told: answer -0.59, offer 0.52, incident-claim 0.36, position 0.35, evidence -0.34, commentary 0.34, statement 0.29, earlier-event -0.26, session -0.22, assurance-given -0.21
  no verb narrated: statement -0.42, role 0.4, position 0.19, incident-claim 0.16, earlier-event 0.16
  no verb told: commentary -0.52, evidence -0.29, incident-claim 0.25, earlier-event 0.25, assurance-declined 0.23, role -0.16, statement 0.16, membership -0.15
  no word, at the start: membership 0.28, commentary -0.17
  no word, narrated: membership 0.27, commentary -0.17
  no word: statement 0.64, membership 0.27, commentary -0.18
  nobody hurt, at the start: incident-claim 0.27
  nobody hurt, narrated: incident-claim 0.2
  nobody hurt: incident-claim 0.27
  nobody, everybody, at the start: statement 0.37, commentary 0.22, position -0.17
  nobody, everybody, narrated: earlier-event -0.25, session -0.22, offer 0.15
  nobody, everybody, told: commentary 0.53, position -0.47, document 0.38, statement 0.24, answer -0.21, assurance-given -0.17, session 0.15
  nobody, everybody: commentary 0.55, position -0.47, document 0.41, assurance-given -0.21, statement 0.21, earlier-event -0.18, role -0.16, answer -0.15, offer 0.15
  of middle length: statement 0.57, membership -0.43, answer -0.39, assurance-given 0.24, earlier-event -0.16
  of these days, narrated: session 0.32, commentary -0.15
  of these days, told: incident-claim 0.18
  offer before: answer 0.85, offer 0.82, commentary -0.44, incident-claim -0.37, document 0.34, statement -0.34, session -0.33, assurance-given -0.24
  offer or promise of mediator: statement 0.57, assurance-given -0.4, offer 0.16
  offer or promise of monitor: statement 0.86, assurance-given -0.69
  offer or promise of party: assurance-given 0.54, offer 0.16
  offer or promise of resident: incident-claim 0.16
  offer pointed back to: answer 0.78, statement 0.15
  offers, at the start: offer 0.73, incident-claim -0.29, statement -0.24, answer 0.22, position -0.16
  offers, narrated: earlier-event -0.31, role 0.25, offer 0.24, incident-claim -0.16
  offers, told: offer 0.5, answer 0.32, position -0.18, incident-claim -0.17, assurance-given -0.15
  offers: offer 1.49, incident-claim -0.37, earlier-event -0.27, answer 0.26, statement -0.25, position -0.23, role 0.22, session 0.2, commentary -0.16
  our, we, at the start: statement -0.35, assurance-declined 0.31, commentary -0.23, session 0.19, earlier-event 0.17, answer 0.15
  our, we, in direct words: earlier-event 0.19, incident-claim -0.16
  our, we, told: assurance-declined 0.21, statement 0.17
  our, we: assurance-declined 0.3, commentary -0.28, statement 0.19, document -0.18
  paper before: document 0.52, position -0.29, incident-claim -0.25, earlier-event 0.23, assurance-declined 0.19, statement -0.19, membership 0.18
  paper handed over, at the start: document 0.28, position -0.23
  paper handed over, narrated: document 0.15
  paper handed over, told: incident-claim 0.15
  paper handed over: document 1.8, incident-claim 0.21, statement -0.2
  paper pointed back to: document 0.36, position -0.32, incident-claim -0.24, session 0.23, assurance-given -0.19, role 0.18
  paper, at the start: position -0.52, statement 0.42, session 0.41, offer -0.29, incident-claim -0.23, earlier-event -0.22, evidence 0.21, document 0.16
  paper, in direct words: incident-claim 0.22, position -0.19
  paper, narrated: offer 0.2, incident-claim -0.17, document 0.15, evidence 0.15
  paper, told: incident-claim 0.15
  paper: document 0.67, position -0.32, offer 0.19, incident-claim 0.19, evidence 0.18, assurance-given -0.17
  past before: earlier-event 0.98, incident-claim -0.57, statement 0.33, evidence -0.24, commentary 0.24
  past narrated: earlier-event 0.8, evidence 0.4, session -0.35, role -0.31, answer -0.24, membership 0.21, position -0.2, assurance-given 0.17
  past pointed back to: earlier-event 0.66, evidence -0.15
  past told: earlier-event 0.39, assurance-given -0.36, commentary -0.3, incident-claim 0.27, document 0.21, session 0.2, position -0.19
  perfect narrated: answer 0.31, session 0.28, earlier-event -0.22, incident-claim -0.21
  perfect told: incident-claim -0.47, document 0.28, role 0.2, assurance-given -0.2, earlier-event -0.19, commentary 0.18, position -0.15, statement 0.15
  pluperfect narrated: earlier-event 0.53
  pluperfect told: incident-claim 0.55, statement 0.45, position -0.39, commentary -0.25, answer -0.17, offer -0.16
  present narrated: commentary 0.43, statement 0.42, earlier-event -0.38, role 0.36, membership 0.26, evidence -0.23
  present told: commentary 0.51, document -0.46, incident-claim -0.27, statement 0.25, assurance-given -0.2, position 0.19, answer 0.16
  promise before: assurance-declined 0.56, assurance-given 0.48, incident-claim -0.46, document 0.27, offer -0.17
  promise pointed back to: assurance-given 0.67, statement 0.25, document 0.18, answer -0.17, incident-claim -0.16
  promise withheld, at the start: document 0.18
  promise withheld, told: document 0.19
  promise withheld: assurance-declined 1.75, assurance-given -0.52, document 0.18
  promised, it is said: assurance-given 1.28
  promises, at the start: assurance-given 0.37
  promises, in direct words: position 0.27
  promises, told: document 0.34, position -0.24, statement 0.16
  promises: assurance-given 1.35, document 0.27, session -0.24, statement 0.19
  proof before: evidence 0.84, session -0.45, role 0.33, assurance-given -0.2, statement 0.2, document -0.16, position -0.15
  proof goes over: evidence 1.73
  proof pointed back to: evidence 0.48, statement 0.34, answer -0.17
  proof shown, at the start: incident-claim 0.29, statement -0.22, document 0.18
  proof shown, narrated: statement 0.21
  proof shown, told: document 0.25, statement -0.25
  proof shown: evidence 1.33, document 0.22, incident-claim 0.17
  proof taken up: evidence 0.69
  proof, at the start: evidence 0.38, position -0.28
  proof, in direct words: incident-claim -0.24, statement 0.24
  proof, narrated: evidence 0.36, commentary 0.24
  proof, told: answer 0.19, incident-claim 0.19, position -0.19, evidence 0.18, commentary -0.16
  proof: evidence 1.74, position -0.25, session -0.21, earlier-event -0.17, statement 0.16, role -0.15
  refusal of party: position 0.22, answer 0.19, assurance-declined 0.16, session -0.16
  refuses a promise: assurance-declined 1.6
  refuses an offer or demand: answer 1.53
  request of aid worker: statement 1.01, position -0.6
  request of diplomat: statement 0.63
  request of insider: position 0.16
  request of mediator: statement 1.02, position -0.6
  request of monitor: statement 1.03, position -0.6
  request of party: position 0.87, session 0.27, statement 0.16
  request of resident: statement 0.59
  short: statement 0.5, answer 0.45, session -0.35, assurance-given -0.28, offer -0.26, membership 0.25, commentary -0.21, document -0.2, assurance-declined -0.17, position 0.15
  source office: position -0.4, assurance-given 0.28, statement 0.28, document -0.26, incident-claim 0.21, assurance-declined 0.15
  source organisation: earlier-event 0.64, assurance-given -0.39, commentary -0.38, answer 0.35, statement 0.31, position -0.23, evidence -0.2, offer 0.16
  source person: commentary 0.54, position 0.29, role -0.27, earlier-event -0.25, evidence -0.19, membership -0.17
  source unnamed: earlier-event -0.28, commentary -0.27, position 0.26, membership 0.19, evidence 0.19, assurance-declined -0.15
  speaker aid worker: statement 0.93, session -0.18, position 0.16
  speaker analyst: commentary 2.07, earlier-event 0.42, statement -0.33, session 0.24, position -0.2
  speaker diplomat: statement 0.75, commentary -0.43, answer -0.2, incident-claim -0.15
  speaker document: document 1.36, earlier-event 0.34, statement 0.27, offer 0.16
  speaker insider: incident-claim -0.35, document 0.26, answer 0.26, commentary -0.19
  speaker mediator: session 0.35, statement 0.22, commentary -0.21, incident-claim -0.16, offer 0.15
  speaker monitor: commentary -0.98, incident-claim 0.61, statement 0.58, position -0.41, assurance-given 0.38, answer -0.22
  speaker outsider: commentary 0.44, assurance-given -0.16, incident-claim -0.15, earlier-event 0.15
  speaker party: commentary -1.49, assurance-given -0.43, evidence 0.29, session -0.29, assurance-declined 0.23, earlier-event 0.17
  speaker press: session 0.25, incident-claim 0.19
  speaker resident: commentary -0.94, incident-claim 0.48, document 0.42, statement 0.42, offer -0.29, answer 0.26, earlier-event -0.25, position 0.23, session -0.21, assurance-given 0.16
  speaker unknown: assurance-given 0.31, answer 0.29, incident-claim -0.2, document -0.19, position 0.18
  speaks for a side seldom named: incident-claim -0.41, session 0.32, earlier-event -0.16, commentary -0.15
  speaks for a side: commentary -0.51, earlier-event -0.41, statement 0.26, position 0.16, assurance-declined 0.15
  speaks for no side: statement 0.43, earlier-event 0.38, commentary 0.34, evidence -0.31, position -0.24, role -0.18
  sums up, at the start: commentary 0.69, statement -0.37, position -0.21
  sums up, narrated: commentary 0.68, statement -0.4
  sums up, told: commentary 0.2, session -0.18
  sums up: commentary 0.76, statement -0.39
  talks before: earlier-event -0.43, answer 0.41, session 0.37, incident-claim -0.33, evidence -0.31, position 0.29, offer 0.28, role 0.21, statement -0.16
  talks held, narrated: session 0.58
  talks held, told: incident-claim 0.15
  talks held: session 0.99, answer -0.15
  talks pointed back to: session 0.52, answer 0.24, offer 0.22, earlier-event -0.2, document 0.18, statement -0.17, commentary -0.15
  talks, at the start: session 0.61, answer -0.36, role 0.34, offer 0.15, earlier-event -0.15
  talks, in direct words: statement 0.4
  talks, narrated: incident-claim -0.3, role 0.22, commentary 0.21, assurance-given 0.17, session 0.17
  talks, told: statement -0.33, incident-claim 0.26, earlier-event -0.15
  talks: session 0.62, role 0.32, commentary 0.24, evidence -0.15
  tells of the ground: incident-claim 0.68
  the offer, at the start: session -0.36, answer 0.34, document 0.25, incident-claim -0.24, offer 0.15, commentary 0.15
  the offer, in direct words: incident-claim 0.2
  the offer, narrated: commentary 0.28, session -0.22
  the offer, told: incident-claim -0.36, answer 0.33, position 0.33, offer 0.3, session -0.19
  the offer: answer 0.91, session -0.47, position 0.34, incident-claim -0.21, document 0.19, offer 0.18, evidence -0.16
  the outlet judges: commentary 0.62
  the outlet tells of talks: session 0.61
  the outlet tells of the ground: incident-claim 0.69
  the outlet tells of the past: earlier-event 0.67
  truce or war of old, at the start: earlier-event 0.53, answer -0.22, position -0.21, document -0.18, incident-claim 0.16
  truce or war of old, in direct words: statement 0.27
  truce or war of old, narrated: earlier-event 0.67, incident-claim -0.29, role 0.25, session 0.16
  truce or war of old, told: answer 0.34, assurance-given 0.18, statement -0.18, session 0.16, commentary -0.16
  truce or war of old: answer 0.25, earlier-event 0.22, session 0.21, role 0.2, evidence -0.19, membership -0.15, offer -0.15, commentary -0.15
  under an agreement, at the start: statement 0.16, position 0.15
  under an agreement, narrated: position 0.18
  under an agreement, told: statement 0.21
  under an agreement: earlier-event 0.25, document 0.23, statement 0.2, session -0.16
  wants, at the start: position 0.48, offer 0.15
  wants, in direct words: position 0.15
  wants, narrated: position 0.38, statement -0.21, offer 0.16
  wants, told: earlier-event 0.32
  wants: position 1.2, earlier-event 0.27, statement -0.23
  weeks before, narrated: statement 0.3, session -0.28, incident-claim 0.25, commentary -0.22, evidence 0.16
  weeks before, told: earlier-event 0.31, statement -0.24, evidence 0.23, commentary -0.16
  what a paper says, at the start: offer 0.38, statement 0.38, document -0.19, incident-claim -0.17
  what a paper says, in direct words: statement -0.25, offer 0.21, position 0.19, assurance-given 0.15
  what a paper says, narrated: statement 0.31
  what a paper says, told: assurance-given 0.21, statement -0.18, offer 0.16
  what a paper says: offer 0.36, assurance-given 0.34, statement 0.18
  who did it, at the start: document 0.2, role 0.17, position -0.17, earlier-event 0.15
  who did it, in direct words: answer 0.23, incident-claim 0.19, statement -0.16
  who did it, narrated: statement 0.36, incident-claim -0.31, commentary 0.29
  who did it, told: statement -0.41, role 0.32, session 0.16, incident-claim 0.15
  who did it: incident-claim 0.43, answer 0.26, role 0.23, statement -0.21, commentary 0.2, offer -0.16
  will look into it, at the start: membership 0.39, role 0.36, commentary -0.28, statement 0.27, earlier-event -0.21, position -0.17
  will look into it, in direct words: incident-claim 0.27, statement -0.17
  will look into it, narrated: role 0.48, membership 0.39, commentary -0.31, earlier-event -0.24, document -0.22, incident-claim -0.19
  will look into it, told: document 0.27, position -0.23, answer 0.18, assurance-declined 0.17
  will look into it: membership 0.52, role 0.42, commentary -0.36, position -0.33, earlier-event -0.33, statement -0.21, session -0.17, assurance-declined 0.16
  will narrated: session 0.38, role -0.17, statement 0.15
  will not, at the start: position 0.2
  will not, in direct words: evidence 0.24, position -0.15, commentary 0.15
  will not: position 0.39, commentary 0.31, statement 0.21, evidence 0.15
  will or may turn out, at the start: membership 0.16, assurance-given 0.15
  will or may turn out, in direct words: statement 0.3
  will or may turn out, narrated: commentary 0.32, earlier-event 0.29, incident-claim -0.16
  will or may turn out, told: answer -0.22, membership 0.2, position -0.19, offer -0.18, earlier-event 0.15
  will or may turn out: commentary 0.43, earlier-event 0.42, statement 0.39, answer -0.26, offer -0.21, incident-claim -0.18, position -0.18
  will told: assurance-given 0.32, answer -0.2, role 0.16
  would do in return, at the start: assurance-given 0.34, position -0.23
  would do in return, in direct words: statement -0.17
  would do in return, told: position -0.32, statement 0.29, assurance-given 0.19
  would do in return: offer 0.89, assurance-given 0.3, position -0.24
  would narrated: commentary 0.55, offer 0.26, statement -0.18
  would or would not, at the start: incident-claim -0.32, position 0.27, assurance-given 0.26, offer 0.2, document -0.16
  would or would not, in direct words: position 0.25
  would or would not, narrated: offer 0.24, role -0.18, statement 0.16
  would or would not, told: incident-claim -0.27, assurance-given 0.25, evidence -0.17
  would or would not: incident-claim -0.32, position 0.27, assurance-given 0.26, offer 0.2, document -0.16
  would told: answer 0.39, assurance-given 0.36, position 0.35, statement -0.23, offer -0.22, incident-claim -0.2, earlier-event -0.15, commentary 0.15
  written, at the start: assurance-declined 0.34, statement -0.26, document 0.25, commentary -0.23, membership 0.18
  written, in direct words: statement 0.25, assurance-declined 0.19
  written, narrated: earlier-event 0.34, membership 0.25, statement -0.23, document -0.16
  written, told: position 0.39, document 0.26, statement -0.24, assurance-given -0.2, offer -0.16
  written: document 0.47, earlier-event 0.34, commentary -0.32, assurance-declined 0.31, position 0.26, assurance-given -0.25, statement -0.23, membership 0.22, incident-claim -0.17, role -0.16
  years before: earlier-event 2.42, position 0.42, incident-claim -0.39, document 0.36, session -0.29, statement -0.26, commentary -0.17, offer -0.15
`)
