// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.15 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: incident-claim 0.82, statement 0.79, earlier-event 0.15
  ACCUSE narrated: evidence 0.9, statement 0.21
  ACCUSE told: evidence 0.89
  AGREE by word: assurance-given 1.41, answer 0.67, position -0.22, session -0.17
  AGREE narrated: session 0.75, earlier-event 0.75, statement -0.6, assurance-given 0.34, answer 0.17, document 0.16, incident-claim -0.16, commentary -0.15
  AGREE told: assurance-given 0.98, session 0.93, document -0.28, incident-claim -0.23
  AID narrated: statement 1.03
  AID told: statement 0.85
  ASSAULT narrated: incident-claim 1.23, earlier-event 0.37, statement -0.33
  ASSAULT told: incident-claim 1.97, statement -0.42, evidence 0.17, position -0.15
  COERCE narrated: incident-claim 1.07
  COERCE told: incident-claim 1.25, earlier-event 0.29
  CONCEDE narrated: statement 0.69, membership 0.3
  CONCEDE told: position 0.33, statement 0.3
  CONSULT narrated: session 1.36, role 0.26
  CONSULT told: session 1.58, statement 0.21, role 0.16, assurance-given -0.16
  COOPERATE narrated: document 1.13, evidence 0.6, earlier-event -0.26, incident-claim -0.18
  COOPERATE told: document 1.25, evidence 0.52, statement -0.5, incident-claim 0.24
  I, my, at the start: incident-claim -0.37, assurance-given 0.29, commentary -0.25, offer 0.22, document 0.16, answer 0.15
  I, my, in direct words: session 0.31, incident-claim -0.31, commentary -0.28, assurance-given 0.24, offer 0.18
  I, my, told: document 0.22
  I, my: commentary -0.29, session 0.26, incident-claim -0.26, assurance-given 0.23, position -0.17, offer 0.16
  MOBILIZE narrated: incident-claim 0.78, earlier-event 0.29, statement 0.24, role -0.23, offer 0.16
  MOBILIZE told: incident-claim 1.13, statement 0.16
  PROTEST narrated: statement 1.05
  PROTEST told: statement 0.6
  REJECT by word: answer 1.01, position 0.52, assurance-declined 0.15
  REJECT narrated: answer 0.92, statement 0.31
  REJECT told: answer 1.01
  REQUEST by word: position 1.02, statement 0.31
  RETREAT narrated: statement 1.22
  RETREAT told: statement 0.9, assurance-given 0.16, position -0.15
  SANCTION narrated: session 0.43
  SANCTION told: session 0.32, statement -0.17
  SUPPORT by word: statement 0.86, answer 0.35, position 0.2, session -0.16
  THREATEN by word: statement 0.78, position 0.62
  a paper goes over: document 1.25
  a paper taken up: document 0.58
  a party has terms: position 0.78
  a party promises: assurance-given 1.17
  a party threatens: position 0.91, statement 0.15
  a party wants: position 2.09, statement -0.42, answer 0.15
  a party will not: position 1.01
  a party would if: offer 0.61, position 0.23
  a promise refused: assurance-declined 1.49
  a side wants, it is said: position 0.8
  a witness tells: incident-claim 0.19
  a year before: earlier-event 1.47, incident-claim -0.2
  accepts: answer 1.35, statement -0.16
  accusation of party: statement 0.24, earlier-event 0.19
  accusation of press: incident-claim 0.25, statement -0.22
  accuses of what happened: incident-claim 1
  acts as, at the start: earlier-event 0.2, commentary 0.17
  acts as, narrated: role 0.88, earlier-event 0.38, statement -0.27
  acts as: role 1.79, earlier-event 0.36, statement -0.25
  agreed at talks, at the start: statement -0.28, assurance-given 0.23, answer -0.21, session 0.21, role 0.18
  agreed at talks, in direct words: statement -0.22
  agreed at talks, narrated: document 0.28, role 0.17
  agreed at talks, told: session 0.27
  agreed at talks: session 1.01, statement -0.44, answer -0.22, document 0.18, role 0.16, assurance-given 0.16, incident-claim 0.15
  ahead by date, narrated: earlier-event 0.3, statement 0.15
  an analyst judges: commentary 0.86
  an offer made: offer 1.12
  an outsider promises: statement 1.05, assurance-given -0.54
  an outsider wants: statement 1.59, position -0.71
  answers, at the start: answer 0.66, incident-claim 0.3, position -0.29, document -0.15, statement -0.15
  answers, in direct words: assurance-declined 0.21, position -0.19, assurance-given 0.16
  answers, narrated: answer 0.38, earlier-event -0.18, incident-claim -0.15
  answers, told: answer 0.38, session -0.29, position 0.24, document -0.2
  answers: answer 1.58, assurance-given 0.27, document -0.26, session -0.21, statement -0.21, role -0.16, earlier-event -0.15
  any: assurance-declined -2.58, statement 1.58, membership -1.51, role -1.25, evidence -1.12, offer -1.07, assurance-given -1.03, answer -0.76, document -0.71, earlier-event -0.69, commentary -0.49, session -0.19
  before anything, at the start: incident-claim -0.36, position 0.29, offer -0.26, document 0.18, answer 0.18
  before anything, in direct words: answer 0.2, statement -0.18
  before anything, narrated: statement 0.35, assurance-given 0.15
  before anything, told: position 0.48, incident-claim -0.36, offer -0.32, session 0.28, document 0.19, assurance-declined 0.15
  before anything: position 0.94, incident-claim -0.53, offer -0.35, assurance-given 0.22, document 0.19, role -0.17, evidence -0.15
  calls names: statement 0.85
  conditional narration: commentary 1.03, statement -0.19
  conditional: answer 0.32, assurance-given 0.31, incident-claim -0.29, commentary -0.27, document -0.19, offer 0.17
  condolence or thanks: commentary 0.5, statement 0.37
  contests what happened: statement 1.46, incident-claim -0.81, position 0.18
  cue of accusing: incident-claim 1.09, position -0.18
  cue of allowing: statement -0.35, document 0.31, position -0.31, assurance-given 0.28, earlier-event -0.17, answer 0.15, commentary -0.15
  cue of complaining: earlier-event 0.51, role 0.3, commentary -0.26, offer -0.21, evidence -0.19, position -0.19, assurance-given 0.15
  cue of demanding: position 0.92, statement 0.78, commentary -0.28, assurance-given 0.22
  cue of denying: statement 0.79, incident-claim -0.16, position 0.16
  cue of judging: commentary 1.06, statement 0.55, position -0.54, session 0.27, earlier-event -0.22, assurance-given -0.18, answer -0.17
  cue of offering: offer 2.39, assurance-given -1.04, statement -0.27
  cue of perceiving: statement -0.44, incident-claim 0.42, earlier-event 0.25
  cue of promising: assurance-given 1.68, offer -1.08, incident-claim 0.19, position 0.18
  cue of refusing: answer 0.81, assurance-declined 0.32, statement 0.27, incident-claim -0.15
  cue of saying on: assurance-given 0.62, earlier-event -0.43, membership -0.25, commentary -0.23, position -0.22, session 0.19, evidence 0.16
  cue of urging others: statement 1.22, answer 0.32, position -0.32, incident-claim -0.21, session -0.18
  cue of writing: commentary 0.41, offer 0.33, statement -0.25, session -0.2
  demand before: position 0.65, session -0.26, commentary 0.24, membership -0.2, incident-claim -0.19, answer 0.18, document 0.15
  demand pointed back to: session 0.31, statement 0.21, answer 0.19
  direct words of aid worker: position 0.21
  direct words of analyst: commentary 0.33, statement 0.22
  direct words of document: offer 0.17
  direct words of mediator: statement -0.37, commentary 0.36
  direct words of monitor: assurance-given 0.42, statement -0.28, evidence 0.19, incident-claim -0.18
  direct words of outsider: statement 0.16
  direct words of party: session -0.46, answer 0.27, incident-claim 0.25, position 0.25, evidence -0.21, document -0.19, offer 0.19, commentary -0.18
  direct words of resident: answer 0.21, session 0.2, document 0.19, assurance-given -0.16, position -0.15
  direct words of unknown: incident-claim 0.18
  direct: role -1.54, membership -1.53, document -0.74, statement 0.64, session -0.3, earlier-event -0.27, answer 0.25, assurance-given 0.15
  ended badly, at the start: earlier-event 0.25, statement -0.21, session 0.17
  ended badly, in direct words: position 0.2
  ended badly, narrated: statement 0.37
  ended badly, told: earlier-event 0.27, statement -0.27, session 0.15
  ended badly: earlier-event 0.88, position 0.16
  fighting, at the start: session -0.26, answer -0.25, earlier-event 0.25, evidence 0.18, statement -0.18, role -0.16, commentary 0.15
  fighting, in direct words: incident-claim 0.23, position 0.21, statement -0.17
  fighting, narrated: earlier-event 0.23, incident-claim 0.2, evidence 0.17, session -0.17
  fighting, told: offer 0.15
  fighting: incident-claim 1.51, document -0.24, position 0.23, commentary -0.22, membership -0.21, earlier-event 0.21, evidence 0.2, answer -0.2, session -0.19, role -0.16
  force claimed: incident-claim 1.12, statement 0.31, session -0.16, commentary -0.15
  force denied: statement 1.39
  force insisted: position 1.18, assurance-given 0.18
  force observed: role 0.24, position -0.16
  force offered: offer 1.34, assurance-given 0.71, statement -0.46, session -0.22
  force refused: answer 0.67, statement 0.42, position 0.37, assurance-declined 0.31, incident-claim -0.19, session -0.16
  force said: answer 0.49, session 0.39, document 0.31, role -0.25, commentary -0.23, position -0.22, offer -0.19, assurance-given -0.18, assurance-declined -0.17
  force warned: statement 0.8, commentary 0.27, incident-claim -0.2, assurance-given -0.18
  freed or withdrawn, at the start: position 0.37, statement -0.21, offer 0.19, assurance-given 0.17, answer -0.16
  freed or withdrawn, in direct words: position 0.18
  freed or withdrawn, narrated: document 0.23, commentary -0.19, earlier-event -0.18
  freed or withdrawn, told: incident-claim -0.28, offer 0.2, position 0.2, assurance-given 0.16
  freed or withdrawn: position 0.35, incident-claim -0.31, earlier-event -0.19, answer -0.16, session 0.16
  goes on about what happened: incident-claim 0.55
  goes on without cue: incident-claim -0.42, position 0.41
  hardship, at the start: statement 0.6, incident-claim -0.47, session -0.21, earlier-event 0.19
  hardship, in direct words: offer 0.24, session -0.16, position 0.15
  hardship, narrated: commentary -0.22, statement 0.19, evidence -0.15
  hardship, told: statement -0.34, document -0.21, assurance-given 0.21, answer 0.2, offer 0.15
  hardship: offer 0.35, evidence -0.27, assurance-given 0.25, session -0.18, document -0.17, position 0.16
  harm, at the start: incident-claim 0.25, position -0.22, assurance-given 0.18, evidence 0.15
  harm, in direct words: assurance-given 0.23, incident-claim -0.23, statement 0.19, position 0.15
  harm, narrated: incident-claim 0.34
  harm, told: evidence 0.16
  harm: incident-claim 0.88, statement 0.32, answer -0.21, document -0.19, session -0.18, commentary -0.15
  headline: role -0.58, session 0.38, earlier-event -0.24, incident-claim 0.23, commentary 0.21, position 0.18, offer 0.15
  heard or seen, at the start: incident-claim 0.3, commentary 0.2, evidence -0.15
  heard or seen, in direct words: evidence 0.24, answer 0.17
  heard or seen, narrated: evidence -0.33, commentary 0.24, incident-claim 0.21
  heard or seen, told: incident-claim 0.28, evidence -0.16, answer 0.16
  heard or seen: incident-claim 0.49, session -0.36, answer 0.31, commentary 0.3, evidence -0.25, position -0.19
  hedged: document 0.31, offer -0.25, incident-claim 0.21, membership 0.2, earlier-event -0.2, commentary -0.18, session 0.16, position -0.16
  held or taken, at the start: earlier-event 0.42, incident-claim -0.15
  held or taken, in direct words: statement 0.22
  held or taken, narrated: statement 0.57, document -0.16
  held or taken, told: statement -0.49, position 0.38
  held or taken: incident-claim 0.66, position 0.39, statement 0.3, document -0.27, evidence -0.2
  how the talks went, at the start: session 0.16
  how the talks went: session 0.95
  in those years, at the start: session 0.16, incident-claim -0.16
  in those years, in direct words: statement -0.23
  in those years, narrated: earlier-event 0.21
  in those years, told: statement 0.28, session -0.18, document -0.15
  in those years: earlier-event 1.4, document -0.19, evidence -0.16, incident-claim -0.16
  incident before: incident-claim 0.72, position -0.46, document -0.45, evidence 0.26, earlier-event 0.21, statement 0.21, assurance-given 0.17
  incident pointed back to: evidence 0.41, incident-claim 0.32, assurance-given 0.3, statement -0.3, offer 0.18, document -0.16
  indirect: position -0.37, statement 0.29, role -0.16, document -0.15, evidence 0.15
  it alone, at the start: session 0.2
  it alone, told: session 0.2
  it alone: session 0.2
  judges, at the start: commentary 0.46, answer -0.22, document -0.15
  judges, in direct words: statement 0.32, incident-claim -0.19
  judges, narrated: commentary 0.83, session -0.31, incident-claim 0.16
  judges, told: session 0.64, statement -0.24, answer -0.21
  judges: commentary 0.93, session 0.28, answer -0.25, document -0.21
  judgment before: commentary 0.81, earlier-event -0.48, position 0.33, answer -0.21, offer -0.18
  judgment pointed back to: session 0.49, commentary 0.35, answer -0.3, offer 0.26, membership 0.22, statement -0.2
  leads a delegation, at the start: membership 0.33
  leads a delegation, narrated: membership 1.23, statement -0.18
  leads a delegation: membership 3.03, statement -0.24
  likens, at the start: answer 0.17, position 0.15
  likens, in direct words: position 0.24, statement -0.19, commentary 0.18
  likens, narrated: commentary 0.5, earlier-event 0.21, role -0.18
  likens: commentary 0.73, earlier-event 0.32, role -0.19, position 0.17, session -0.16, incident-claim -0.15
  long: session 0.2, membership 0.18, role -0.16, commentary -0.16
  mediates or hosts, at the start: role 0.47, statement -0.43, commentary 0.19, incident-claim -0.15
  mediates or hosts, narrated: role 1.84, earlier-event 0.5, commentary -0.15
  mediates or hosts, told: role 0.27
  mediates or hosts: role 1.1, earlier-event 0.45, incident-claim -0.24, document 0.2, session -0.18, position -0.15
  meet, at the start: session 0.52, earlier-event -0.2
  meet, narrated: session 0.62, incident-claim 0.17
  meet, told: session 0.44, statement -0.17, earlier-event 0.16
  meet: session 1.33, earlier-event 0.22, role -0.16, answer -0.15
  members of a delegation, at the start: membership 0.32
  members of a delegation, narrated: membership 0.45, statement -0.2
  members of a delegation: membership 2.82
  mixed: statement 0.69, position 0.34, offer -0.28, document 0.27, evidence -0.26, earlier-event -0.26
  modal narrated: statement 0.31, commentary 0.17
  modal told: offer 0.31, session -0.28, membership 0.23, incident-claim 0.16
  months before, narrated: earlier-event 0.48, session -0.27, role 0.19, commentary -0.16, incident-claim -0.15
  months before, told: document 0.19
  must, at the start: commentary 0.27, document 0.21
  must, in direct words: offer 0.19, position 0.15
  must, narrated: commentary 0.31
  must, told: document 0.26, position -0.22, assurance-given 0.19, statement 0.19
  must: position 0.48, assurance-given 0.3, document 0.17, commentary 0.17
  narration: assurance-given -1.54, offer -1.46, position -1.4, assurance-declined -1.1, membership 0.74, role 0.71, earlier-event 0.63, answer -0.4, incident-claim -0.22, session 0.19, document -0.18, commentary 0.16
  near the beginning: session 1.1, earlier-event -0.51, document -0.46, membership 0.29, answer -0.23, incident-claim 0.19, statement -0.16, role -0.15
  near the end: position -0.84, earlier-event 0.72, commentary 0.64, incident-claim -0.58, evidence -0.3, session 0.21, offer 0.18, statement 0.17, role 0.15
  negated narration: statement 0.64, role -0.38, earlier-event -0.36, evidence -0.29, position 0.28, commentary 0.16, answer 0.15
  negated: incident-claim -0.62, answer 0.54, session 0.4, offer -0.33, statement 0.26, role 0.16
  no answer, at the start: answer 0.3
  no answer, narrated: answer 0.2
  no answer: answer 0.25
  no event narrated: role 0.49, earlier-event -0.46, document -0.35, position 0.32, assurance-given -0.22, session 0.16, offer 0.15
  no event told: answer -0.49, offer 0.45, commentary 0.32, position 0.3, evidence -0.27, incident-claim 0.26, earlier-event -0.26, assurance-given -0.24, statement 0.24, session -0.19
  no verb narrated: role 0.41, statement -0.4, incident-claim 0.2, position 0.2
  no verb told: commentary -0.46, incident-claim 0.3, evidence -0.28, assurance-declined 0.22, earlier-event 0.22, role -0.16, membership -0.15
  no word, at the start: membership 0.28, commentary -0.18
  no word, narrated: membership 0.28, commentary -0.18
  no word: statement 0.64, membership 0.28, commentary -0.18
  nobody hurt, at the start: incident-claim 0.25
  nobody hurt, narrated: incident-claim 0.19
  nobody hurt: incident-claim 0.25
  nobody, everybody, at the start: statement 0.33, commentary 0.24, document -0.18, session 0.18, position -0.18
  nobody, everybody, narrated: earlier-event -0.28, session -0.27, offer 0.19, document 0.15
  nobody, everybody, told: commentary 0.54, position -0.5, statement 0.26, document 0.25, answer -0.21
  nobody, everybody: commentary 0.56, position -0.49, document 0.35, statement 0.24, offer 0.21, earlier-event -0.2, role -0.18, assurance-given -0.16, answer -0.15
  of middle length: statement 0.57, membership -0.46, answer -0.37, assurance-given 0.25, offer 0.16, earlier-event -0.15
  of these days, narrated: session 0.24, commentary -0.16
  of these days, told: incident-claim 0.24
  offer before: answer 0.88, offer 0.69, commentary -0.41, document 0.35, incident-claim -0.35, session -0.32, statement -0.31, assurance-given -0.24
  offer or promise of mediator: statement 0.68, assurance-given -0.5, offer 0.16
  offer or promise of monitor: statement 0.86, assurance-given -0.69
  offer or promise of party: assurance-given 0.65, offer 0.15
  offer or promise of resident: incident-claim 0.16
  offer pointed back to: answer 0.77, statement 0.16
  offers, at the start: offer 0.65, incident-claim -0.28, answer 0.22, statement -0.2, position -0.17
  offers, narrated: earlier-event -0.31, role 0.25, offer 0.24, incident-claim -0.15
  offers, told: offer 0.44, answer 0.31, incident-claim -0.18, position -0.18, assurance-given -0.15
  offers: offer 1.44, incident-claim -0.38, earlier-event -0.26, answer 0.25, role 0.23, position -0.23, statement -0.23, session 0.19, commentary -0.16
  our, we, at the start: statement -0.35, assurance-declined 0.31, commentary -0.2, session 0.19, earlier-event 0.16
  our, we, in direct words: incident-claim -0.2, earlier-event 0.19
  our, we, told: assurance-declined 0.21, statement 0.18
  our, we: assurance-declined 0.29, commentary -0.27, document -0.17, statement 0.15
  paper before: document 0.62, incident-claim -0.32, position -0.28, earlier-event 0.26, statement -0.25, membership 0.2, assurance-declined 0.18
  paper handed over, at the start: document 0.3, position -0.21
  paper handed over, told: statement -0.22
  paper handed over: document 1.8, statement -0.25, incident-claim 0.19
  paper pointed back to: document 0.36, position -0.34, session 0.27, assurance-given -0.2, role 0.17
  paper, at the start: position -0.48, statement 0.44, session 0.36, offer -0.28, incident-claim -0.26, evidence 0.22, earlier-event -0.2, document 0.16
  paper, in direct words: position -0.18, incident-claim 0.16, statement 0.15
  paper, narrated: offer 0.19, document 0.17, evidence 0.15, incident-claim -0.15
  paper, told: assurance-given -0.16, incident-claim 0.16
  paper: document 0.7, position -0.34, offer 0.21, evidence 0.18, assurance-given -0.18, incident-claim 0.16
  past before: earlier-event 0.93, incident-claim -0.57, statement 0.36, evidence -0.24, answer -0.22, commentary 0.15
  past narrated: earlier-event 0.89, evidence 0.39, session -0.36, answer -0.3, membership 0.29, role -0.24, position -0.24, assurance-given 0.18
  past pointed back to: earlier-event 0.7, evidence -0.15
  past told: assurance-given -0.44, earlier-event 0.39, incident-claim 0.33, commentary -0.33, document 0.25, session 0.2, position -0.2
  perfect narrated: answer 0.31, session 0.26, earlier-event -0.21, incident-claim -0.2
  perfect told: incident-claim -0.56, document 0.31, commentary 0.27, role 0.2, earlier-event -0.18, assurance-given -0.15
  pluperfect narrated: earlier-event 0.46, statement 0.15
  pluperfect told: incident-claim 0.43, statement 0.42, position -0.3, commentary -0.24, offer -0.22, session 0.22
  present narrated: commentary 0.42, statement 0.42, role 0.3, earlier-event -0.3, evidence -0.23
  present told: commentary 0.46, document -0.45, statement 0.28, incident-claim -0.21, session -0.2, answer 0.17, assurance-given -0.16
  promise before: assurance-declined 0.55, incident-claim -0.52, assurance-given 0.47, document 0.28, offer -0.17
  promise pointed back to: assurance-given 0.67, statement 0.27, answer -0.19, document 0.18, incident-claim -0.15
  promise withheld, at the start: document 0.21
  promise withheld, told: document 0.22
  promise withheld: assurance-declined 1.75, assurance-given -0.53, document 0.21
  promised, it is said: assurance-given 1.3
  promises, at the start: assurance-given 0.38, document 0.18
  promises, in direct words: position 0.26
  promises, told: position -0.24, statement 0.21, document 0.17, assurance-given 0.15
  promises: assurance-given 1.4, statement 0.25, session -0.18
  proof before: evidence 0.81, session -0.4, role 0.32, assurance-given -0.2, position -0.19, statement 0.19
  proof goes over: evidence 1.74
  proof pointed back to: evidence 0.48, statement 0.34
  proof shown, at the start: incident-claim 0.28, statement -0.22, document 0.18
  proof shown, narrated: statement 0.2
  proof shown, told: statement -0.25, document 0.24
  proof shown: evidence 1.32, document 0.22, incident-claim 0.16
  proof taken up: evidence 0.69
  proof, at the start: evidence 0.34, position -0.24
  proof, in direct words: statement 0.27, incident-claim -0.25
  proof, narrated: evidence 0.33, commentary 0.24
  proof, told: incident-claim 0.2, evidence 0.19, answer 0.18, position -0.16, commentary -0.16
  proof: evidence 1.72, position -0.23, session -0.2, statement 0.18, earlier-event -0.17, role -0.15
  refusal of party: position 0.21, answer 0.18, assurance-declined 0.16
  refuses a promise: assurance-declined 1.6
  refuses an offer or demand: answer 1.54
  request of aid worker: statement 1.01, position -0.6
  request of diplomat: statement 0.62
  request of insider: position 0.15
  request of mediator: statement 1.02, position -0.6
  request of monitor: statement 1.02, position -0.6
  request of party: position 0.86, statement 0.34
  request of resident: statement 0.56
  short: statement 0.49, answer 0.38, session -0.33, offer -0.28, membership 0.27, assurance-given -0.25, document -0.18, commentary -0.18, assurance-declined -0.17, position 0.15
  source office: position -0.4, incident-claim 0.27, document -0.26, statement 0.26, assurance-given 0.2
  source organisation: earlier-event 0.63, answer 0.4, commentary -0.35, assurance-given -0.27, statement 0.27, position -0.26, evidence -0.2, session -0.16, offer 0.15
  source person: commentary 0.59, position 0.32, role -0.26, earlier-event -0.24, evidence -0.19, membership -0.15
  source unnamed: commentary -0.32, position 0.3, earlier-event -0.27, membership 0.19, evidence 0.19, assurance-declined -0.15
  speaker aid worker: statement 0.97, position 0.17, session -0.16, incident-claim -0.15
  speaker analyst: commentary 1.99, earlier-event 0.37, session 0.29, statement -0.28, position -0.18
  speaker diplomat: statement 0.61, commentary -0.44, answer -0.19, incident-claim -0.17
  speaker document: document 1.35, earlier-event 0.34, statement 0.29, offer 0.15
  speaker insider: incident-claim -0.33, document 0.26, answer 0.23, commentary -0.17
  speaker mediator: session 0.23, commentary -0.22
  speaker monitor: commentary -0.98, incident-claim 0.67, statement 0.6, assurance-given 0.39, position -0.39, answer -0.25
  speaker outsider: commentary 0.47, incident-claim -0.28, assurance-given -0.16, earlier-event 0.16, statement 0.16
  speaker party: commentary -1.48, assurance-given -0.43, session -0.31, evidence 0.24, assurance-declined 0.23, document -0.19, earlier-event 0.16, answer 0.15, statement 0.15
  speaker press: incident-claim 0.25
  speaker resident: commentary -0.92, statement 0.48, document 0.46, incident-claim 0.43, offer -0.29, earlier-event -0.26, answer 0.24, assurance-given 0.17
  speaker unknown: assurance-given 0.29, answer 0.27, statement -0.19, document -0.18, incident-claim -0.15
  speaks for a side seldom named: incident-claim -0.48, session 0.41
  speaks for a side: commentary -0.48, earlier-event -0.42, statement 0.25, assurance-declined 0.16
  speaks for no side: earlier-event 0.4, statement 0.38, commentary 0.33, evidence -0.26, role -0.19, position -0.18, document -0.16
  sums up, at the start: commentary 0.69, statement -0.39, position -0.22
  sums up, narrated: commentary 0.67, statement -0.39
  sums up, told: commentary 0.2, session -0.16
  sums up: commentary 0.75, statement -0.39
  talks before: answer 0.41, session 0.41, incident-claim -0.41, earlier-event -0.34, offer 0.32, evidence -0.3, position 0.28, role 0.25, statement -0.23, commentary 0.17, document -0.16
  talks held, at the start: role 0.16
  talks held, narrated: session 0.57, role 0.16, statement -0.16
  talks held, told: incident-claim 0.17
  talks held: session 1, answer -0.15
  talks pointed back to: session 0.54, answer 0.24, offer 0.23, earlier-event -0.2, commentary -0.16
  talks, at the start: session 0.52, answer -0.34, role 0.26
  talks, in direct words: statement 0.39
  talks, narrated: incident-claim -0.27, commentary 0.26, statement -0.26, role 0.19, assurance-given 0.17, session 0.16
  talks, told: statement -0.18, incident-claim 0.17, position 0.17
  talks: session 0.59, role 0.31, commentary 0.31, document -0.17, incident-claim -0.17
  tells of the ground: incident-claim 0.7
  the offer, at the start: session -0.31, answer 0.3, document 0.29, incident-claim -0.24, offer 0.17
  the offer, in direct words: incident-claim 0.22
  the offer, narrated: commentary 0.28, session -0.18
  the offer, told: incident-claim -0.35, position 0.34, offer 0.33, answer 0.28, session -0.17, assurance-given -0.16
  the offer: answer 0.88, session -0.41, position 0.36, document 0.22, offer 0.21, incident-claim -0.18, evidence -0.17
  the outlet judges: commentary 0.62
  the outlet tells of talks: session 0.59
  the outlet tells of the ground: incident-claim 0.64
  the outlet tells of the past: earlier-event 0.68
  truce or war of old, at the start: earlier-event 0.52, answer -0.32, statement 0.2, position -0.19, document -0.18, incident-claim 0.17
  truce or war of old, in direct words: statement 0.33
  truce or war of old, narrated: earlier-event 0.71, role 0.26, incident-claim -0.21, statement -0.15
  truce or war of old, told: answer 0.27, assurance-given 0.24, statement -0.18, document -0.15
  truce or war of old: earlier-event 0.24, role 0.21, answer 0.21, evidence -0.19, offer -0.16, session 0.15
  under an agreement, at the start: position 0.17
  under an agreement, narrated: position 0.18
  under an agreement: earlier-event 0.24, document 0.23, position 0.16, session -0.15
  wants, at the start: position 0.47, offer 0.16
  wants, in direct words: position 0.15
  wants, narrated: position 0.39, statement -0.22, offer 0.16
  wants, told: earlier-event 0.32, position -0.16
  wants: position 1.17, earlier-event 0.27, statement -0.24
  weeks before, narrated: statement 0.32, session -0.21, incident-claim 0.19, commentary -0.19, document -0.17, evidence 0.17
  weeks before, told: earlier-event 0.3, evidence 0.23, statement -0.21, commentary -0.16
  what a paper says, at the start: offer 0.35, statement 0.35, incident-claim -0.18
  what a paper says, in direct words: statement -0.21, offer 0.2, position 0.19, assurance-given 0.15
  what a paper says, narrated: statement 0.32
  what a paper says, told: statement -0.31, assurance-given 0.2, incident-claim 0.16, offer 0.15
  what a paper says: offer 0.34, assurance-given 0.33
  what one would do, at the start: incident-claim -0.15
  what one would do, told: session 0.16
  what one would do: incident-claim -0.15
  who did it, at the start: document 0.21, role 0.17, position -0.16, earlier-event 0.16
  who did it, in direct words: statement -0.31, answer 0.22, incident-claim 0.16
  who did it, narrated: statement 0.36, incident-claim -0.3, commentary 0.28
  who did it, told: role 0.32, statement -0.29, incident-claim 0.16, offer -0.15
  who did it: incident-claim 0.42, answer 0.25, role 0.24, statement -0.24, commentary 0.19, offer -0.16
  will look into it, at the start: role 0.39, membership 0.32, statement 0.25, commentary -0.23, earlier-event -0.18, position -0.16, incident-claim -0.15
  will look into it, narrated: role 0.53, membership 0.31, incident-claim -0.31, commentary -0.3, earlier-event -0.22, document -0.19
  will look into it, told: document 0.26, position -0.24, assurance-declined 0.17, answer 0.16, statement -0.16, membership 0.15, session -0.15
  will look into it: membership 0.46, role 0.46, position -0.34, commentary -0.34, earlier-event -0.32, statement -0.19, session -0.18, assurance-declined 0.16
  will narrated: session 0.38, role -0.17
  will not, at the start: position 0.26
  will not, in direct words: evidence 0.23, commentary 0.16, session -0.15, position -0.15
  will not, told: position 0.18
  will not: position 0.45, commentary 0.3, statement 0.15
  will or may turn out, at the start: membership 0.17, session -0.17
  will or may turn out, in direct words: statement 0.32
  will or may turn out, narrated: commentary 0.31, earlier-event 0.28, incident-claim -0.17, statement 0.15
  will or may turn out, told: position -0.22, membership 0.2, answer -0.19, offer -0.19, earlier-event 0.18
  will or may turn out: earlier-event 0.44, commentary 0.44, statement 0.42, answer -0.23, offer -0.22, position -0.2, incident-claim -0.18, session -0.15
  will told: assurance-given 0.24, answer -0.2, role 0.17
  would do in return, at the start: assurance-given 0.35, position -0.18
  would do in return, in direct words: statement -0.15
  would do in return, told: position -0.24, statement 0.24, assurance-given 0.17
  would do in return: offer 0.91, assurance-given 0.3, position -0.2
  would narrated: commentary 0.55, offer 0.26, statement -0.16
  would or would not, at the start: incident-claim -0.3, position 0.3, offer 0.24, assurance-given 0.23, evidence -0.15
  would or would not, in direct words: position 0.28
  would or would not, narrated: offer 0.23, role -0.18, statement 0.15
  would or would not, told: incident-claim -0.26, assurance-given 0.19, evidence -0.17
  would or would not: incident-claim -0.3, position 0.3, offer 0.24, assurance-given 0.23, evidence -0.15
  would told: assurance-given 0.38, answer 0.36, position 0.33, statement -0.25, incident-claim -0.19, offer -0.17, session -0.15, commentary 0.15
  written, at the start: assurance-declined 0.33, statement -0.25, commentary -0.22, membership 0.18
  written, in direct words: statement 0.26, assurance-declined 0.19
  written, narrated: earlier-event 0.32, statement -0.26, membership 0.25, document -0.16
  written, told: position 0.42, document 0.18, statement -0.17, assurance-given -0.15
  written: document 0.39, earlier-event 0.33, commentary -0.32, assurance-declined 0.3, position 0.29, membership 0.22, assurance-given -0.21, statement -0.17, incident-claim -0.16, role -0.15
  years before: earlier-event 2.34, position 0.43, document 0.38, incident-claim -0.38, statement -0.28, session -0.21, commentary -0.19
`)
