// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.15 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: incident-claim 0.82, statement 0.78, earlier-event 0.16
  ACCUSE narrated: evidence 0.91, statement 0.21
  ACCUSE told: evidence 0.89
  AGREE by word: assurance-given 1.39, answer 0.52, position -0.22, session -0.15, statement 0.15
  AGREE narrated: earlier-event 0.84, session 0.76, statement -0.6, assurance-given 0.34, role -0.19, answer 0.17, document 0.16, incident-claim -0.16, commentary -0.16
  AGREE told: assurance-given 0.98, session 0.91, document -0.28, incident-claim -0.24
  AID narrated: statement 1.03
  AID told: statement 0.85
  ASSAULT narrated: incident-claim 1.24, earlier-event 0.35, statement -0.3
  ASSAULT told: incident-claim 2.01, statement -0.46, evidence 0.17, position -0.16
  COERCE narrated: incident-claim 0.99, statement 0.18
  COERCE told: incident-claim 1.15, earlier-event 0.28
  CONCEDE narrated: statement 0.69, membership 0.3
  CONCEDE told: position 0.3, statement 0.3
  CONSULT narrated: session 1.42, role 0.29, commentary -0.21, membership 0.16
  CONSULT told: session 1.59, role 0.16
  COOPERATE narrated: document 1.13, evidence 0.6, earlier-event -0.26, incident-claim -0.18
  COOPERATE told: document 1.24, evidence 0.52, statement -0.49, incident-claim 0.25
  I, my, at the start: incident-claim -0.38, assurance-given 0.32, commentary -0.26, offer 0.22, document 0.16, answer 0.16
  I, my, in direct words: session 0.31, incident-claim -0.3, commentary -0.29, assurance-given 0.27, offer 0.17
  I, my, told: document 0.22
  I, my: commentary -0.31, assurance-given 0.26, session 0.26, incident-claim -0.25, position -0.17, offer 0.15
  MOBILIZE narrated: incident-claim 0.79, earlier-event 0.29, statement 0.23, role -0.22, offer 0.16
  MOBILIZE told: incident-claim 1.15, statement 0.17
  PROTEST narrated: statement 1.05
  PROTEST told: statement 0.6
  REJECT by word: answer 1.03, position 0.61, assurance-declined 0.16
  REJECT narrated: answer 0.92, statement 0.3
  REJECT told: answer 1.03
  REQUEST by word: position 1.06, statement 0.33
  RETREAT narrated: statement 1.21
  RETREAT told: statement 0.9, assurance-given 0.15
  SANCTION narrated: session 0.43
  SANCTION told: session 0.34, statement -0.17
  SUPPORT by word: statement 0.9, answer 0.35, position 0.19, session -0.17
  THREATEN by word: statement 0.78, position 0.61
  a paper goes over: document 1.24
  a paper taken up: document 0.58
  a party has terms: position 0.77
  a party promises: assurance-given 1.17
  a party threatens: position 0.91
  a party wants: position 2.08, statement -0.3
  a party will not: position 1
  a party would if: offer 0.61, position 0.23
  a promise refused: assurance-declined 1.49
  a side wants, it is said: position 0.8
  a year before: earlier-event 1.47, incident-claim -0.19
  accepts: answer 1.32
  accusation of party: statement 0.27, earlier-event 0.19, incident-claim -0.17
  accusation of press: incident-claim 0.25, statement -0.22
  accuses of what happened: incident-claim 0.99
  acts as, at the start: earlier-event 0.21, commentary 0.17
  acts as, narrated: role 0.89, earlier-event 0.36, statement -0.27
  acts as: role 1.8, earlier-event 0.34, statement -0.24
  agreed at talks, at the start: statement -0.28, assurance-given 0.24, session 0.21, answer -0.2, role 0.19
  agreed at talks, in direct words: statement -0.21
  agreed at talks, narrated: document 0.28, role 0.18
  agreed at talks, told: session 0.28
  agreed at talks: session 1, statement -0.45, answer -0.22, role 0.17, document 0.17, assurance-given 0.16, incident-claim 0.16
  ahead by date, narrated: earlier-event 0.3, statement 0.16
  an analyst judges: commentary 0.86
  an offer made: offer 1.13
  an outsider promises: statement 1.04, assurance-given -0.54
  an outsider wants: statement 1.42, position -0.65
  answers, at the start: answer 0.72, position -0.3, incident-claim 0.28, statement -0.17, document -0.15
  answers, in direct words: assurance-declined 0.21, position -0.18, assurance-given 0.15
  answers, narrated: answer 0.37, earlier-event -0.18, incident-claim -0.15
  answers, told: answer 0.35, session -0.29, position 0.23, document -0.2
  answers: answer 1.55, document -0.26, assurance-given 0.26, session -0.21, statement -0.19, role -0.16
  any: assurance-declined -2.58, statement 1.59, membership -1.5, role -1.26, evidence -1.12, offer -1.06, assurance-given -1.03, answer -0.77, document -0.71, earlier-event -0.68, commentary -0.49, session -0.19
  before anything, at the start: incident-claim -0.36, position 0.34, offer -0.26, answer 0.19, document 0.18
  before anything, in direct words: answer 0.21, statement -0.19
  before anything, narrated: statement 0.35, assurance-given 0.15
  before anything, told: position 0.46, incident-claim -0.35, offer -0.32, session 0.28, document 0.19, assurance-declined 0.15
  before anything: position 0.91, incident-claim -0.52, offer -0.35, document 0.19, assurance-given 0.19, role -0.17, evidence -0.16, assurance-declined 0.15, session 0.15
  calls names: statement 0.87
  conditional narration: commentary 1.03, statement -0.19
  conditional: answer 0.33, assurance-given 0.3, commentary -0.29, incident-claim -0.28, document -0.19, offer 0.17, assurance-declined 0.15
  condolence or thanks: commentary 0.49, statement 0.37
  contests what happened: statement 1.47, incident-claim -0.81, position 0.18
  cue of accusing: incident-claim 1.07, position -0.19
  cue of allowing: document 0.32, position -0.31, statement -0.3, assurance-given 0.24, incident-claim 0.16, earlier-event -0.15
  cue of complaining: earlier-event 0.51, role 0.29, commentary -0.24, offer -0.21, evidence -0.2, position -0.2, assurance-given 0.15
  cue of demanding: position 1, statement 0.76, commentary -0.28, assurance-given 0.22
  cue of denying: statement 0.79, incident-claim -0.17, position 0.16
  cue of judging: commentary 1.04, statement 0.56, position -0.53, session 0.27, earlier-event -0.22, assurance-given -0.18, answer -0.16
  cue of offering: offer 2.39, assurance-given -1.04, statement -0.28
  cue of perceiving: incident-claim 0.42, statement -0.42, earlier-event 0.25
  cue of promising: assurance-given 1.7, offer -1.08, incident-claim 0.18, position 0.17
  cue of refusing: answer 0.81, assurance-declined 0.32, statement 0.28, incident-claim -0.16, session -0.15
  cue of saying on: assurance-given 0.63, earlier-event -0.43, membership -0.25, position -0.24, session 0.21, commentary -0.18, evidence 0.16
  cue of urging others: statement 1.18, answer 0.32, position -0.28, incident-claim -0.22, session -0.18
  cue of writing: commentary 0.42, offer 0.33, statement -0.24, session -0.2
  demand before: position 0.71, session -0.31, incident-claim -0.23, commentary 0.22, membership -0.21, answer 0.2, document 0.15
  demand pointed back to: session 0.33, statement 0.19, answer 0.18, position 0.18
  direct words of aid worker: position 0.2
  direct words of analyst: commentary 0.3, statement 0.23
  direct words of document: offer 0.17
  direct words of mediator: commentary 0.43, statement -0.43, assurance-given 0.16
  direct words of monitor: assurance-given 0.16
  direct words of party: session -0.35, answer 0.24, incident-claim 0.23, commentary -0.22, document -0.21, position 0.2, offer 0.15
  direct words of resident: answer 0.22, session 0.22, document 0.2, assurance-given -0.17, position -0.16
  direct words of unknown: incident-claim 0.18, statement -0.16
  direct: role -1.54, membership -1.53, document -0.75, statement 0.68, session -0.34, answer 0.28, earlier-event -0.27, assurance-given 0.15
  ended badly, at the start: earlier-event 0.25, statement -0.21, session 0.17
  ended badly, in direct words: position 0.19
  ended badly, narrated: statement 0.37
  ended badly, told: earlier-event 0.27, statement -0.26, session 0.15
  ended badly: earlier-event 0.89, position 0.15
  fighting, at the start: answer -0.29, session -0.26, earlier-event 0.25, evidence 0.18, statement -0.18, role -0.16, offer 0.15, commentary 0.15
  fighting, in direct words: incident-claim 0.22, position 0.22, statement -0.17
  fighting, narrated: earlier-event 0.22, incident-claim 0.18, evidence 0.17, session -0.17
  fighting, told: offer 0.16
  fighting: incident-claim 1.51, document -0.23, answer -0.23, position 0.22, earlier-event 0.22, commentary -0.22, membership -0.21, evidence 0.2, session -0.19, offer 0.15
  force claimed: incident-claim 1.09, statement 0.32, session -0.16
  force denied: statement 1.4
  force insisted: position 1.24, assurance-given 0.19
  force observed: role 0.23, position -0.17
  force offered: offer 1.33, assurance-given 0.67, statement -0.43, session -0.19
  force refused: answer 0.68, statement 0.42, position 0.39, assurance-declined 0.3, incident-claim -0.2, session -0.16
  force said: answer 0.44, session 0.41, document 0.31, role -0.24, position -0.24, commentary -0.21, assurance-declined -0.17, offer -0.17, assurance-given -0.15
  force warned: statement 0.79, commentary 0.27, incident-claim -0.19, assurance-given -0.18
  freed or withdrawn, at the start: position 0.37, statement -0.22, assurance-given 0.19, offer 0.17
  freed or withdrawn, in direct words: position 0.18
  freed or withdrawn, narrated: document 0.23, commentary -0.19, earlier-event -0.18
  freed or withdrawn, told: incident-claim -0.28, assurance-given 0.19, offer 0.19, position 0.18
  freed or withdrawn: position 0.33, incident-claim -0.31, earlier-event -0.19, assurance-given 0.16, commentary -0.15
  goes on about what happened: incident-claim 0.54
  goes on without cue: incident-claim -0.43, position 0.41
  hardship, at the start: statement 0.58, incident-claim -0.49, session -0.19, earlier-event 0.18
  hardship, in direct words: offer 0.24, session -0.16, position 0.15
  hardship, narrated: commentary -0.22, statement 0.18, evidence -0.15
  hardship, told: statement -0.35, answer 0.22, document -0.21, assurance-given 0.21, offer 0.15
  hardship: offer 0.35, evidence -0.28, assurance-given 0.24, position 0.2, document -0.17, session -0.17
  harm, at the start: incident-claim 0.24, position -0.22, assurance-given 0.17, evidence 0.15
  harm, in direct words: assurance-given 0.22, incident-claim -0.21, statement 0.2, position 0.15
  harm, narrated: incident-claim 0.35
  harm, told: evidence 0.16
  harm: incident-claim 0.89, statement 0.33, answer -0.2, document -0.19, session -0.18, commentary -0.16
  headline: role -0.58, session 0.41, earlier-event -0.24, commentary 0.22, incident-claim 0.21, position 0.19, offer 0.15
  heard or seen, at the start: incident-claim 0.33, commentary 0.19, session -0.16
  heard or seen, in direct words: evidence 0.24, answer 0.18
  heard or seen, narrated: evidence -0.33, commentary 0.24, incident-claim 0.16
  heard or seen, told: incident-claim 0.29, evidence -0.16, answer 0.16, session -0.15
  heard or seen: incident-claim 0.48, session -0.38, answer 0.32, commentary 0.29, evidence -0.25, position -0.19
  hedged: incident-claim 0.32, offer -0.26, earlier-event -0.22, membership 0.19, commentary -0.19, document 0.18, position -0.16, statement 0.16, session 0.15
  held or taken, at the start: earlier-event 0.42, incident-claim -0.17
  held or taken, in direct words: statement 0.26
  held or taken, narrated: statement 0.54, document -0.16
  held or taken, told: statement -0.5, position 0.33
  held or taken: incident-claim 0.72, position 0.36, statement 0.29, document -0.27, evidence -0.2
  how the talks went, at the start: session 0.15
  how the talks went: session 0.95
  in those years, at the start: incident-claim -0.18, session 0.16, statement 0.15
  in those years, in direct words: statement -0.23
  in those years, narrated: earlier-event 0.22
  in those years, told: statement 0.28, session -0.17, document -0.16, answer 0.16, assurance-given 0.15
  in those years: earlier-event 1.41, document -0.2, evidence -0.17, incident-claim -0.17
  incident before: incident-claim 0.72, document -0.46, position -0.46, evidence 0.27, earlier-event 0.22, assurance-given 0.21, statement 0.21
  incident pointed back to: evidence 0.41, incident-claim 0.37, statement -0.32, assurance-given 0.31, offer 0.17, document -0.16
  indirect: position -0.4, statement 0.28, incident-claim 0.18, evidence 0.16, role -0.15, document -0.15
  it alone, at the start: session 0.2, answer 0.15
  it alone, told: session 0.2, answer 0.15
  it alone: session 0.2, answer 0.15
  judges, at the start: commentary 0.48, answer -0.23, document -0.15
  judges, in direct words: statement 0.28, incident-claim -0.2
  judges, narrated: commentary 0.82, session -0.32, incident-claim 0.16
  judges, told: session 0.62, statement -0.23, answer -0.22
  judges: commentary 0.96, answer -0.25, session 0.25, document -0.2
  judgment before: commentary 0.78, earlier-event -0.48, position 0.3, answer -0.21, offer -0.19
  judgment pointed back to: session 0.48, commentary 0.39, answer -0.3, offer 0.26, membership 0.22, statement -0.19
  leads a delegation, at the start: membership 0.33
  leads a delegation, narrated: membership 1.23, statement -0.18
  leads a delegation: membership 3.03, statement -0.24
  likens, at the start: answer 0.18, statement 0.15
  likens, in direct words: position 0.24, commentary 0.21, statement -0.17
  likens, narrated: commentary 0.52, earlier-event 0.19, role -0.16
  likens, told: statement 0.15
  likens: commentary 0.77, earlier-event 0.3, session -0.18, role -0.17, position 0.17
  long: membership 0.18, session 0.18, role -0.16, commentary -0.16
  mediates or hosts, at the start: role 0.49, statement -0.43, commentary 0.23, incident-claim -0.18
  mediates or hosts, narrated: role 1.84, earlier-event 0.49, incident-claim -0.16
  mediates or hosts, told: role 0.26, session -0.15, commentary 0.15
  mediates or hosts: role 1.11, earlier-event 0.44, incident-claim -0.27, document 0.2, session -0.19, position -0.15
  meet, at the start: session 0.43, earlier-event -0.21, commentary 0.17
  meet, narrated: session 0.66, incident-claim 0.17
  meet, told: session 0.4, earlier-event 0.16
  meet: session 1.3, earlier-event 0.21, role -0.16, answer -0.16
  members of a delegation, at the start: membership 0.32
  members of a delegation, narrated: membership 0.44, statement -0.2
  members of a delegation: membership 2.82
  mixed: statement 0.67, position 0.4, offer -0.27, document 0.26, earlier-event -0.26, evidence -0.25
  modal narrated: statement 0.3, commentary 0.17
  modal told: offer 0.32, session -0.28, membership 0.24, incident-claim 0.17
  months before, narrated: earlier-event 0.48, session -0.27, role 0.19, commentary -0.16, incident-claim -0.15
  months before, told: document 0.19
  must, at the start: commentary 0.27, document 0.21
  must, in direct words: offer 0.18, assurance-given 0.16, position 0.15
  must, narrated: commentary 0.3
  must, told: document 0.27, position -0.25, statement 0.23, assurance-given 0.2
  must: position 0.46, assurance-given 0.33, document 0.17, commentary 0.16
  narration: assurance-given -1.54, offer -1.46, position -1.43, assurance-declined -1.1, membership 0.75, role 0.69, earlier-event 0.64, answer -0.4, session 0.22, incident-claim -0.22, document -0.18
  near the beginning: session 1.1, earlier-event -0.51, document -0.46, membership 0.3, answer -0.21, incident-claim 0.2, role -0.15
  near the end: position -0.83, earlier-event 0.72, commentary 0.65, incident-claim -0.59, evidence -0.3, offer 0.19, session 0.18, statement 0.18, answer -0.16, role 0.15
  negated narration: statement 0.66, role -0.39, earlier-event -0.35, evidence -0.29, position 0.26, answer 0.15, commentary 0.15
  negated: incident-claim -0.63, answer 0.48, session 0.38, offer -0.33, statement 0.24, position 0.17, role 0.16
  no answer, at the start: answer 0.31
  no answer, narrated: answer 0.2
  no answer: answer 0.26
  no event narrated: role 0.54, earlier-event -0.53, position 0.38, document -0.35, assurance-given -0.23, commentary 0.17, membership -0.16, offer 0.15, session 0.15
  no event told: answer -0.5, offer 0.44, commentary 0.34, evidence -0.28, incident-claim 0.28, statement 0.28, earlier-event -0.26, assurance-given -0.25, position 0.24, session -0.18
  no verb narrated: statement -0.4, role 0.38, incident-claim 0.2, position 0.19
  no verb told: commentary -0.45, incident-claim 0.32, evidence -0.28, assurance-declined 0.22, earlier-event 0.22, statement 0.18, membership -0.15, role -0.15
  no word, at the start: membership 0.28, commentary -0.18
  no word, narrated: membership 0.28, commentary -0.18
  no word: statement 0.63, membership 0.28, commentary -0.19
  nobody hurt, at the start: incident-claim 0.25
  nobody hurt, narrated: incident-claim 0.19
  nobody hurt: incident-claim 0.25
  nobody, everybody, at the start: statement 0.32, commentary 0.25, document -0.18, session 0.17, position -0.16
  nobody, everybody, narrated: earlier-event -0.28, session -0.27, offer 0.19, document 0.16, evidence 0.15
  nobody, everybody, told: commentary 0.55, position -0.49, statement 0.26, document 0.25, answer -0.18, evidence -0.15
  nobody, everybody: commentary 0.58, position -0.48, document 0.35, statement 0.23, offer 0.22, earlier-event -0.21, role -0.18, assurance-given -0.16
  of middle length: statement 0.57, membership -0.46, answer -0.4, assurance-given 0.25, offer 0.15
  of these days, narrated: session 0.23, commentary -0.16
  of these days, told: incident-claim 0.25
  offer before: answer 0.92, offer 0.69, commentary -0.41, incident-claim -0.36, document 0.35, session -0.33, statement -0.31, assurance-given -0.23
  offer or promise of mediator: statement 0.69, assurance-given -0.5, offer 0.15
  offer or promise of monitor: statement 0.94, assurance-given -0.81
  offer or promise of party: assurance-given 0.69, offer 0.16
  offer or promise of resident: incident-claim 0.16
  offer pointed back to: answer 0.77, statement 0.18
  offers, at the start: offer 0.67, incident-claim -0.28, statement -0.21, answer 0.18, position -0.16
  offers, narrated: earlier-event -0.3, role 0.25, offer 0.24, incident-claim -0.16
  offers, told: offer 0.45, answer 0.29, position -0.19, incident-claim -0.16
  offers: offer 1.44, incident-claim -0.36, earlier-event -0.26, position -0.24, role 0.23, answer 0.23, statement -0.22, session 0.18, commentary -0.16
  our, we, at the start: statement -0.33, assurance-declined 0.31, commentary -0.2, session 0.19, earlier-event 0.16
  our, we, in direct words: incident-claim -0.21, earlier-event 0.19
  our, we, told: assurance-declined 0.21, statement 0.16
  our, we: assurance-declined 0.29, commentary -0.27, document -0.18
  paper before: document 0.62, incident-claim -0.32, statement -0.28, earlier-event 0.25, position -0.23, membership 0.2, assurance-declined 0.18
  paper handed over, at the start: document 0.31, position -0.22
  paper handed over, told: statement -0.22
  paper handed over: document 1.8, statement -0.25, incident-claim 0.21
  paper pointed back to: document 0.36, position -0.36, session 0.26, assurance-given -0.21, commentary 0.17, role 0.16
  paper, at the start: position -0.49, statement 0.45, session 0.35, incident-claim -0.28, offer -0.27, evidence 0.21, earlier-event -0.2, document 0.18, commentary 0.15
  paper, in direct words: statement 0.18, position -0.17
  paper, narrated: offer 0.19, document 0.16, evidence 0.16
  paper, told: incident-claim 0.17, assurance-given -0.16
  paper: document 0.69, position -0.34, offer 0.21, incident-claim 0.21, assurance-given -0.19, evidence 0.17
  past before: earlier-event 0.94, incident-claim -0.56, statement 0.38, evidence -0.23, answer -0.21
  past narrated: earlier-event 0.88, evidence 0.39, session -0.38, membership 0.29, answer -0.29, position -0.25, role -0.24, assurance-given 0.18
  past pointed back to: earlier-event 0.7
  past told: assurance-given -0.44, earlier-event 0.4, commentary -0.33, incident-claim 0.31, document 0.25, position -0.21, session 0.2
  perfect narrated: answer 0.31, session 0.26, earlier-event -0.2, incident-claim -0.19
  perfect told: incident-claim -0.51, document 0.3, commentary 0.29, role 0.2, earlier-event -0.19, assurance-given -0.16, position -0.16
  pluperfect narrated: earlier-event 0.46, statement 0.15
  pluperfect told: statement 0.42, incident-claim 0.41, commentary -0.26, offer -0.22, position -0.22, session 0.19
  present narrated: statement 0.44, commentary 0.39, role 0.31, earlier-event -0.31, evidence -0.23
  present told: commentary 0.46, document -0.45, statement 0.26, incident-claim -0.22, session -0.19, position 0.16
  promise before: assurance-declined 0.55, incident-claim -0.53, assurance-given 0.49, document 0.28, position 0.22, offer -0.17
  promise pointed back to: assurance-given 0.7, statement 0.26, answer -0.19, document 0.18, incident-claim -0.16
  promise withheld, at the start: document 0.21
  promise withheld, told: document 0.22
  promise withheld: assurance-declined 1.75, assurance-given -0.53, document 0.21
  promised, it is said: assurance-given 1.3
  promises, at the start: assurance-given 0.37, document 0.18
  promises, in direct words: position 0.26
  promises, told: position -0.24, statement 0.2, document 0.17, assurance-given 0.16
  promises: assurance-given 1.41, statement 0.25, session -0.17
  proof before: evidence 0.81, session -0.41, role 0.32, position -0.23, statement 0.22, assurance-given -0.18, earlier-event -0.15
  proof goes over: evidence 1.73
  proof pointed back to: evidence 0.47, statement 0.34
  proof shown, at the start: incident-claim 0.29, statement -0.23, document 0.17
  proof shown, narrated: statement 0.21
  proof shown, told: statement -0.26, document 0.24
  proof shown: evidence 1.32, document 0.22, incident-claim 0.17
  proof taken up: evidence 0.69
  proof, at the start: evidence 0.34, position -0.26
  proof, in direct words: statement 0.26, incident-claim -0.25
  proof, narrated: evidence 0.33, commentary 0.24
  proof, told: incident-claim 0.22, position -0.19, evidence 0.18, answer 0.18, commentary -0.17
  proof: evidence 1.71, position -0.26, session -0.19, statement 0.18, earlier-event -0.17, role -0.15
  refusal of party: position 0.31, answer 0.18, assurance-declined 0.16, incident-claim -0.16, session -0.15
  refuses a promise: assurance-declined 1.59, statement -0.16
  refuses an offer or demand: answer 1.54
  request of aid worker: statement 1.01, position -0.6
  request of diplomat: statement 0.63
  request of insider: position 0.15
  request of mediator: statement 1.03, position -0.61
  request of monitor: statement 1.01, position -0.6
  request of party: position 0.94, statement 0.33
  request of resident: statement 0.58
  short: statement 0.49, answer 0.4, session -0.32, membership 0.27, offer -0.27, assurance-given -0.25, commentary -0.2, document -0.18, assurance-declined -0.16
  source office: position -0.43, statement 0.27, document -0.26, incident-claim 0.25, assurance-given 0.19, assurance-declined 0.15
  source organisation: earlier-event 0.63, answer 0.36, commentary -0.35, position -0.28, assurance-given -0.24, statement 0.23, evidence -0.18, offer 0.16
  source person: commentary 0.62, position 0.38, role -0.27, earlier-event -0.25, evidence -0.23, membership -0.15
  source unnamed: commentary -0.32, position 0.31, earlier-event -0.27, membership 0.19, evidence 0.19, assurance-declined -0.15
  speaker aid worker: statement 0.99, session -0.16, position 0.15
  speaker analyst: commentary 1.96, earlier-event 0.37, session 0.3, statement -0.28, position -0.17
  speaker diplomat: statement 0.64, commentary -0.46, answer -0.18, incident-claim -0.18
  speaker document: document 1.35, earlier-event 0.34, statement 0.3, offer 0.15
  speaker insider: incident-claim -0.31, answer 0.28, document 0.26, commentary -0.18, session 0.15
  speaker mediator: session 0.45, incident-claim -0.24, assurance-given 0.23, commentary -0.16
  speaker monitor: commentary -0.88, statement 0.72, incident-claim 0.65, session -0.27, position -0.21, answer -0.16
  speaker outsider: commentary 0.46, incident-claim -0.29, assurance-given -0.16, earlier-event 0.16, statement 0.15
  speaker party: commentary -1.53, assurance-given -0.42, session -0.33, evidence 0.29, assurance-declined 0.21, document -0.16, earlier-event 0.15
  speaker press: incident-claim 0.25
  speaker resident: commentary -0.94, incident-claim 0.46, statement 0.46, document 0.45, offer -0.3, answer 0.28, earlier-event -0.26, assurance-given 0.15
  speaker unknown: assurance-given 0.32, document -0.18
  speaks for a side seldom named: incident-claim -0.67, session 0.56, answer 0.35, commentary -0.24
  speaks for a side: earlier-event -0.42, commentary -0.42, statement 0.26, assurance-declined 0.15, position 0.15
  speaks for no side: earlier-event 0.4, statement 0.37, commentary 0.29, evidence -0.24, role -0.18, position -0.18, document -0.16
  sums up, at the start: commentary 0.69, statement -0.39, position -0.22
  sums up, narrated: commentary 0.67, statement -0.38
  sums up, told: commentary 0.2, session -0.16
  sums up: commentary 0.76, statement -0.39
  talks before: incident-claim -0.44, session 0.42, answer 0.41, earlier-event -0.34, position 0.31, evidence -0.3, offer 0.3, role 0.26, statement -0.22, document -0.17, commentary 0.16
  talks held, at the start: role 0.16
  talks held, narrated: session 0.54, role 0.16, statement -0.16
  talks held, told: incident-claim 0.16
  talks held: session 0.98, answer -0.15
  talks pointed back to: session 0.53, answer 0.24, offer 0.24, earlier-event -0.2, commentary -0.15
  talks, at the start: session 0.48, answer -0.35, role 0.26
  talks, in direct words: statement 0.39
  talks, narrated: statement -0.28, incident-claim -0.27, commentary 0.26, role 0.21, session 0.21, assurance-given 0.17
  talks, told: position 0.2, statement -0.17, incident-claim 0.15
  talks: session 0.62, role 0.32, commentary 0.3, incident-claim -0.18, document -0.17
  tells of the ground: incident-claim 0.66
  the offer, at the start: answer 0.32, document 0.29, session -0.27, incident-claim -0.24, offer 0.16
  the offer, in direct words: incident-claim 0.2
  the offer, narrated: commentary 0.24
  the offer, told: position 0.34, incident-claim -0.33, offer 0.32, answer 0.31, session -0.19, assurance-given -0.16
  the offer: answer 0.9, session -0.38, position 0.37, document 0.21, offer 0.21, evidence -0.17, incident-claim -0.17
  the outlet judges: commentary 0.65
  the outlet tells of talks: session 0.61
  the outlet tells of the ground: incident-claim 0.63
  the outlet tells of the past: earlier-event 0.68
  truce or war of old, at the start: earlier-event 0.52, answer -0.3, statement 0.2, position -0.19, document -0.17, incident-claim 0.17
  truce or war of old, in direct words: statement 0.35
  truce or war of old, narrated: earlier-event 0.71, role 0.27, incident-claim -0.26, statement -0.15
  truce or war of old, told: assurance-given 0.25, answer 0.21, statement -0.17
  truce or war of old: earlier-event 0.24, role 0.22, evidence -0.19, answer 0.15, offer -0.15, session 0.15
  under an agreement, at the start: position 0.17
  under an agreement, narrated: position 0.17
  under an agreement: document 0.24, earlier-event 0.24, position 0.16
  wants, at the start: position 0.47, offer 0.16
  wants, in direct words: position 0.15
  wants, narrated: position 0.38, statement -0.24, offer 0.16
  wants, told: earlier-event 0.32, position -0.16
  wants: position 1.16, earlier-event 0.27, statement -0.25
  weeks before, narrated: statement 0.32, session -0.21, incident-claim 0.2, commentary -0.19, evidence 0.17, document -0.16
  weeks before, told: earlier-event 0.3, evidence 0.23, statement -0.21, commentary -0.17
  what a paper says, at the start: statement 0.37, offer 0.35, incident-claim -0.19
  what a paper says, in direct words: statement -0.21, offer 0.2, position 0.19, assurance-given 0.17
  what a paper says, narrated: statement 0.32
  what a paper says, told: statement -0.33, assurance-given 0.21, incident-claim 0.16, offer 0.15
  what a paper says: assurance-given 0.35, offer 0.33
  what one would do, at the start: incident-claim -0.16
  what one would do, told: incident-claim -0.15
  what one would do: incident-claim -0.16
  who did it, at the start: document 0.2, position -0.19, role 0.17, earlier-event 0.16
  who did it, in direct words: statement -0.32, answer 0.23, incident-claim 0.16
  who did it, narrated: statement 0.37, incident-claim -0.3, commentary 0.28
  who did it, told: role 0.32, statement -0.32, incident-claim 0.16, assurance-given 0.15, offer -0.15
  who did it: incident-claim 0.41, statement -0.27, answer 0.25, role 0.23, commentary 0.17, offer -0.16
  will look into it, at the start: role 0.39, membership 0.32, statement 0.25, commentary -0.23, position -0.18, earlier-event -0.18, incident-claim -0.16
  will look into it, narrated: role 0.53, membership 0.32, incident-claim -0.32, commentary -0.29, earlier-event -0.22, document -0.19
  will look into it, told: document 0.26, position -0.26, assurance-declined 0.17, membership 0.15, statement -0.15
  will look into it: membership 0.47, role 0.46, position -0.36, commentary -0.32, earlier-event -0.31, statement -0.19, assurance-declined 0.16, session -0.16
  will narrated: session 0.37, role -0.17
  will not, at the start: position 0.29
  will not, in direct words: evidence 0.24, position -0.16
  will not, told: position 0.21
  will not: position 0.47, commentary 0.27
  will or may turn out, at the start: membership 0.17, session -0.15
  will or may turn out, in direct words: statement 0.35
  will or may turn out, narrated: commentary 0.32, earlier-event 0.28, incident-claim -0.17, statement 0.15
  will or may turn out, told: position -0.23, membership 0.2, earlier-event 0.19, answer -0.18, offer -0.18
  will or may turn out: earlier-event 0.44, commentary 0.44, statement 0.43, answer -0.22, offer -0.22, position -0.22, incident-claim -0.19, session -0.15
  will told: assurance-given 0.23, answer -0.18, role 0.17
  would do in return, at the start: assurance-given 0.35, position -0.18
  would do in return, in direct words: statement -0.15
  would do in return, told: position -0.25, statement 0.23, assurance-given 0.19
  would do in return: offer 0.91, assurance-given 0.32, position -0.2
  would narrated: commentary 0.55, offer 0.26, statement -0.16
  would or would not, at the start: incident-claim -0.32, position 0.29, assurance-given 0.24, offer 0.24, evidence -0.15
  would or would not, in direct words: position 0.29
  would or would not, narrated: offer 0.23, role -0.18, statement 0.16
  would or would not, told: incident-claim -0.28, assurance-given 0.2, evidence -0.18
  would or would not: incident-claim -0.32, position 0.29, assurance-given 0.24, offer 0.24, evidence -0.15
  would told: assurance-given 0.39, answer 0.38, position 0.33, statement -0.24, incident-claim -0.21, offer -0.18, commentary 0.15
  written, at the start: assurance-declined 0.32, statement -0.26, commentary -0.22, membership 0.18
  written, in direct words: statement 0.25, assurance-declined 0.19
  written, narrated: earlier-event 0.29, statement -0.26, membership 0.25, document -0.15
  written, told: position 0.37, document 0.17, assurance-given -0.15, offer -0.15, statement -0.15
  written: document 0.39, earlier-event 0.31, commentary -0.31, assurance-declined 0.3, position 0.25, membership 0.22, assurance-given -0.21, incident-claim -0.16, statement -0.16
  years before: earlier-event 2.35, position 0.43, incident-claim -0.39, document 0.38, statement -0.29, session -0.2, commentary -0.19
`)
