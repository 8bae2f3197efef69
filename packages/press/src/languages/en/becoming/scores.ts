// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.15 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: statement 0.83, incident-claim 0.53, earlier-event 0.15
  ACCUSE narrated: evidence 0.89, statement 0.24
  ACCUSE told: evidence 0.89
  AGREE by word: assurance-given 1.24, answer 0.45, statement 0.15
  AGREE narrated: earlier-event 0.66, session 0.57, assurance-given 0.32, statement -0.2
  AGREE told: assurance-given 0.8, session 0.57, statement -0.22
  AID narrated: statement 1.04
  AID told: statement 0.87
  ASSAULT narrated: incident-claim 0.99, statement -0.43, earlier-event 0.33, commentary 0.24
  ASSAULT told: incident-claim 1.51, position -0.19, evidence 0.18
  COERCE narrated: incident-claim 0.81, statement 0.46, session -0.15, earlier-event 0.15
  COERCE told: incident-claim 1.34
  CONCEDE narrated: statement 0.43, membership 0.22, session 0.17
  CONCEDE told: statement 0.32
  CONSULT narrated: session 1.22, role 0.56, earlier-event 0.16
  CONSULT told: session 1.42, position 0.17
  COOPERATE narrated: document 0.88, evidence 0.34, statement 0.26
  COOPERATE told: document 0.78, evidence 0.29, incident-claim 0.15
  I, my, at the start: assurance-given 0.42, commentary -0.32, answer 0.28, incident-claim -0.19
  I, my, in direct words: assurance-given 0.38, commentary -0.35, answer 0.24
  I, my, told: statement 0.17
  I, my: assurance-given 0.38, commentary -0.35, answer 0.23, incident-claim -0.2, statement 0.16
  MOBILIZE narrated: incident-claim 0.73, statement 0.25
  MOBILIZE told: incident-claim 0.92, statement 0.37
  PROTEST narrated: statement 1.02
  PROTEST told: statement 0.6
  REJECT by word: answer 0.89, position 0.62, statement -0.31, assurance-declined 0.23, incident-claim 0.16
  REJECT narrated: answer 1.08, position 0.21
  REJECT told: answer 1.11, earlier-event 0.17
  REQUEST by word: position 0.83, statement 0.35
  REQUEST told: session 0.18
  RETREAT narrated: statement 1.1, incident-claim 0.35, earlier-event -0.26
  RETREAT told: statement 0.77, commentary 0.16
  SANCTION narrated: session 0.47, statement 0.17
  SANCTION told: session 0.25
  SUPPORT by word: statement 0.99, answer 0.19
  THREATEN by word: position 1.02, statement 0.51
  THREATEN told: incident-claim 0.23
  a paper goes over: document 1.24
  a paper taken up: document 0.7
  a party has terms: position 0.78
  a party promises: assurance-given 1.15
  a party threatens: position 0.99
  a party wants: position 2.24, statement -0.36
  a party will not: position 1.05
  a party would if: offer 0.64, position 0.24
  a promise refused: assurance-declined 1.51
  a side wants, it is said: position 0.82
  a year before: earlier-event 1.32
  accepts: answer 1.26
  accusation of party: earlier-event 0.16
  accusation of resident: statement 0.15
  accuses of what happened: incident-claim 0.92
  acts as, narrated: role 1.12, statement -0.21
  acts as: role 1.92, statement -0.16
  agreed at talks, at the start: session 0.32, earlier-event -0.23, answer -0.21, assurance-given 0.19, role 0.15, commentary 0.15
  agreed at talks, in direct words: statement -0.3, incident-claim 0.16, commentary 0.16
  agreed at talks, narrated: earlier-event -0.21, role 0.15
  agreed at talks, told: session 0.35
  agreed at talks: session 1.2, earlier-event -0.24, answer -0.21, assurance-given 0.16, statement -0.16
  an analyst judges: commentary 0.89
  an offer made: offer 1.07
  an outsider promises: statement 0.99, assurance-given -0.52
  an outsider wants: statement 1.55, position -0.81
  answers, at the start: answer 0.88, position -0.22, document -0.17
  answers, in direct words: incident-claim 0.27, statement -0.2, assurance-declined 0.19, position -0.16
  answers, narrated: answer 0.31
  answers, told: position 0.38, answer 0.29, statement -0.22, document -0.15
  answers: answer 1.55, statement -0.52, document -0.22, position 0.2, assurance-given 0.19
  any: assurance-declined -2.39, membership -1.55, statement 1.44, role -1.24, offer -1.12, evidence -1.03, assurance-given -1.03, document -0.78, earlier-event -0.78, answer -0.71, commentary -0.31, incident-claim 0.16
  before anything, at the start: answer 0.22, incident-claim -0.18, session -0.16
  before anything, in direct words: answer 0.21, statement -0.21
  before anything, narrated: statement 0.29, incident-claim -0.19, commentary 0.17, session -0.16
  before anything, told: incident-claim -0.32, position 0.31, session 0.26, document 0.23, commentary -0.2, offer -0.18
  before anything: position 0.75, incident-claim -0.54, assurance-given 0.2, offer -0.19, document 0.16, role -0.15
  calls names: statement 0.9
  conditional narration: commentary 0.96
  conditional: incident-claim -0.35, answer 0.29, offer 0.25, commentary -0.22, assurance-given 0.21, earlier-event -0.15
  condolence or thanks: statement 0.56, commentary 0.18
  contests what happened: statement 1.37, incident-claim -0.6
  cue of accusing: incident-claim 0.78
  cue of allowing: position -0.19
  cue of complaining: earlier-event 0.51, position -0.31, assurance-given 0.25, offer -0.2, commentary -0.19, document 0.16
  cue of demanding: position 0.87, statement 0.34
  cue of denying: incident-claim 0.34, statement 0.23, earlier-event 0.16, assurance-declined 0.15
  cue of judging: commentary 1.24, position -0.36, assurance-given -0.19, answer -0.18, incident-claim -0.18, evidence 0.15
  cue of offering: offer 2.35, assurance-given -1.03
  cue of promising: assurance-given 1.62, offer -1.05, position 0.33, incident-claim 0.16
  cue of refusing: answer 0.63, assurance-declined 0.21
  cue of urging others: statement 1.12, position -0.32, incident-claim -0.28, answer 0.17
  cue of writing: document 0.28, statement -0.26, commentary 0.24
  demand before: position 1.03, incident-claim -0.39, commentary 0.26, evidence -0.21, session -0.18
  demand pointed back to: statement 0.37, position 0.36, session 0.33, incident-claim -0.26
  direct words of aid worker: position 0.19
  direct words of analyst: commentary 0.29, statement 0.21
  direct words of diplomat: commentary 0.25, statement -0.25
  direct words of document: statement 0.22
  direct words of mediator: statement -0.45, commentary 0.4, assurance-given 0.18
  direct words of party: session -0.15
  direct words of resident: answer 0.24, incident-claim 0.22
  direct words of unknown: incident-claim 0.19
  direct: membership -1.52, role -1.45, document -0.68, statement 0.66, earlier-event -0.4, commentary 0.32, session -0.27, assurance-given 0.17
  ended badly, at the start: earlier-event 0.37, statement -0.2
  ended badly, in direct words: statement 0.17
  ended badly, narrated: earlier-event 0.21, statement 0.2
  ended badly, told: earlier-event 0.22, statement -0.2, session 0.16
  ended badly: earlier-event 1.01, statement 0.17, incident-claim -0.16, document -0.15
  fighting, at the start: answer -0.28, evidence 0.19, commentary 0.17
  fighting, in direct words: incident-claim 0.22
  fighting, narrated: earlier-event 0.17
  fighting, told: incident-claim 0.27, offer 0.17
  fighting: incident-claim 1.51, session -0.23, answer -0.22, statement -0.19, membership -0.17
  force claimed: incident-claim 0.78, statement 0.41
  force denied: statement 0.67, incident-claim 0.62, earlier-event 0.17
  force insisted: position 1.04, statement 0.2, incident-claim 0.18, commentary -0.16
  force observed: statement 0.34, assurance-given 0.17
  force offered: offer 1.28, assurance-given 0.4, statement -0.3
  force refused: answer 0.6, position 0.41, assurance-declined 0.35
  force said: session 0.45, answer 0.42, incident-claim -0.32, assurance-declined -0.25, document 0.24, role -0.22, offer -0.2, assurance-given 0.16
  force warned: statement 0.67, commentary 0.46, incident-claim -0.19
  freed or withdrawn, at the start: assurance-given 0.25, position 0.24, offer 0.23, statement -0.22
  freed or withdrawn, in direct words: position 0.16
  freed or withdrawn, narrated: document 0.16, commentary -0.16
  freed or withdrawn, told: incident-claim -0.3, position 0.24, statement -0.24, assurance-given 0.22, offer 0.17, session 0.15
  freed or withdrawn: position 0.43, commentary -0.25, incident-claim -0.23, assurance-given 0.19
  goes on about what happened: incident-claim 0.54
  goes on without cue: position 0.39, incident-claim -0.34, session 0.24, commentary -0.21, statement 0.16
  hardship, at the start: statement 0.37, incident-claim -0.29, session -0.24, position -0.18, assurance-given 0.16
  hardship, in direct words: position 0.26, commentary 0.2, statement 0.19, document -0.15
  hardship, narrated: commentary -0.24, evidence -0.17, role 0.15, incident-claim 0.15
  hardship, told: statement -0.4, assurance-given 0.34, answer 0.24, commentary -0.15
  hardship: assurance-given 0.26, position 0.23, statement 0.22, session -0.2, commentary -0.18
  harm, at the start: incident-claim 0.3, position -0.18, evidence 0.17, earlier-event 0.17
  harm, in direct words: statement 0.3
  harm, narrated: incident-claim 0.28, statement 0.26, evidence -0.16
  harm, told: statement -0.4, earlier-event 0.33, evidence 0.19
  harm: incident-claim 1.02, earlier-event 0.34, session -0.28, document -0.18, statement 0.17, commentary -0.15
  headline: session 0.33, role -0.31, statement 0.17, position 0.16
  hedged: offer -0.27, commentary 0.24, document 0.22, position -0.21, session 0.18, membership 0.16, earlier-event -0.16
  held or taken, at the start: incident-claim -0.42, session 0.2, position 0.19
  held or taken, in direct words: statement 0.15
  held or taken, narrated: statement 0.36, evidence -0.17, answer 0.16
  held or taken, told: statement -0.36, incident-claim 0.2, position 0.19
  held or taken: incident-claim 0.9, position 0.34, evidence -0.24, document -0.23, commentary -0.18, answer 0.15
  how the talks went, narrated: session 0.15
  how the talks went, told: commentary 0.15
  how the talks went: session 0.9
  in those years, at the start: statement 0.2, earlier-event -0.18
  in those years, in direct words: statement -0.24, earlier-event 0.15
  in those years, narrated: statement 0.22
  in those years, told: earlier-event 0.24, evidence -0.16
  in those years: earlier-event 1.41, evidence -0.19, incident-claim -0.16
  incident before: incident-claim 0.7, position -0.47, assurance-given 0.27, document -0.19, role 0.18
  incident pointed back to: incident-claim 0.42, assurance-given 0.33, offer 0.22, role -0.21, answer -0.19, statement -0.19, session 0.18, evidence -0.16
  indirect: position -0.34, role -0.28, incident-claim 0.26, statement 0.25, evidence 0.18
  it alone, at the start: statement 0.25, answer 0.15
  it alone, told: statement 0.25, answer 0.15
  it alone: statement 0.25, answer 0.15
  judges, at the start: commentary 0.34, session 0.17, incident-claim -0.17
  judges, in direct words: statement 0.25, incident-claim -0.2
  judges, narrated: commentary 0.84, session -0.27, incident-claim 0.16
  judges, told: session 0.37, statement -0.2
  judges: commentary 1.07, earlier-event -0.19, answer -0.17
  judgment before: commentary 0.72, earlier-event -0.17, position 0.15
  judgment pointed back to: commentary 0.56, offer 0.27, session 0.16, statement -0.15
  leads a delegation, at the start: role 0.3
  leads a delegation, narrated: membership 1.05, role 0.25, statement -0.19
  leads a delegation: membership 2.75, role 0.25, statement -0.19
  likens, at the start: statement 0.23
  likens, in direct words: commentary 0.21, assurance-given 0.16, earlier-event 0.16, position -0.15
  likens, narrated: commentary 0.51
  likens, told: statement 0.28, commentary -0.16
  likens: commentary 0.56, statement 0.16, assurance-given 0.15, earlier-event 0.15
  long: commentary -0.24, membership 0.18, role -0.17
  mediates or hosts, at the start: role 0.42, statement -0.34, commentary 0.19
  mediates or hosts, narrated: role 1.34
  mediates or hosts, told: statement -0.29, commentary 0.21, session 0.16
  mediates or hosts: role 1.12, session 0.27, incident-claim -0.26, statement -0.23, commentary 0.17
  meet, at the start: session 0.57, statement -0.23, commentary 0.17
  meet, narrated: session 0.66
  meet, told: session 0.62, statement -0.24, earlier-event 0.18, commentary -0.18
  meet: session 1.46, earlier-event 0.27, statement -0.26
  members of a delegation, at the start: membership 0.29
  members of a delegation, narrated: membership 0.29, statement -0.16
  members of a delegation: membership 2.08
  mixed: statement 0.49, assurance-given -0.33, position 0.3, earlier-event -0.23, evidence -0.18
  modal narrated: statement 0.16, earlier-event 0.15
  modal told: statement -0.29, commentary 0.26, membership 0.2, session -0.15
  must, at the start: document 0.2
  must, in direct words: position 0.21, statement -0.21, assurance-given 0.18
  must, narrated: earlier-event 0.2
  must, told: statement 0.24, position -0.19, assurance-given 0.18
  must: position 0.59, assurance-given 0.33, commentary -0.16
  narration: position -1.52, offer -1.51, assurance-given -1.45, assurance-declined -1.01, role 0.89, membership 0.69, earlier-event 0.61, answer -0.29, session 0.27, statement -0.26, document -0.22, incident-claim -0.2
  near the beginning: session 1.13, earlier-event -0.61, membership 0.39, assurance-given -0.35, document -0.32, answer -0.23, evidence -0.22
  near the end: incident-claim -0.56, earlier-event 0.52, evidence -0.43, statement 0.43, position -0.42, commentary 0.22, session 0.19, offer 0.17, assurance-declined -0.15
  negated narration: role -0.45, commentary 0.36, earlier-event -0.31, document 0.25, evidence 0.22, answer 0.21
  negated: offer -0.28, incident-claim 0.23, position 0.23, document 0.22, assurance-given -0.2
  no event narrated: earlier-event -0.61, document 0.29, membership 0.21, session 0.21, assurance-given -0.18, statement -0.15
  no event told: session -0.42, offer 0.32, commentary 0.29, answer -0.26, incident-claim 0.25, role -0.21, earlier-event -0.16
  no verb narrated: role 0.56, statement -0.37, session 0.19
  no verb told: assurance-given -0.31, assurance-declined 0.25, position -0.21, earlier-event 0.2, commentary -0.2, session 0.16
  no word, at the start: statement 0.32, commentary -0.25, evidence 0.15, incident-claim -0.15
  no word, narrated: statement 0.27, commentary -0.24
  no word: statement 0.88, commentary -0.25, incident-claim -0.18
  nobody, everybody, at the start: commentary 0.33, statement 0.31, earlier-event -0.25
  nobody, everybody, narrated: session -0.33, commentary 0.19
  nobody, everybody, told: statement 0.33, incident-claim -0.28, commentary 0.21, session 0.19, position -0.19
  nobody, everybody: commentary 0.43, statement 0.23, position -0.21
  of middle length: statement 0.4, membership -0.38, answer -0.31, earlier-event -0.26, incident-claim 0.21, assurance-given 0.18, offer 0.16
  offer before: answer 0.86, offer 0.64, incident-claim -0.4, commentary -0.28, statement -0.28, session -0.2, role -0.15
  offer or promise of mediator: statement 0.74, assurance-given -0.5
  offer or promise of monitor: statement 0.96, assurance-given -0.81
  offer or promise of party: assurance-given 0.45, offer 0.23, commentary 0.2
  offer pointed back to: answer 0.89, incident-claim -0.18
  offers, at the start: incident-claim -0.34, offer 0.33, session 0.31, statement 0.21, commentary -0.19, position -0.17
  offers, in direct words: statement -0.21, offer 0.18, session 0.17
  offers, narrated: statement 0.24, incident-claim -0.2, role 0.18
  offers, told: offer 0.49, position -0.22, earlier-event 0.2, incident-claim -0.18, session -0.17, answer 0.16
  offers: offer 1.23, incident-claim -0.44, position -0.26, commentary -0.22, role 0.16, answer 0.15
  our, we, at the start: statement -0.66, assurance-declined 0.31, session 0.19, earlier-event 0.16
  our, we, in direct words: statement -0.22, incident-claim -0.21, earlier-event 0.21, position 0.17
  our, we, told: assurance-declined 0.21
  our, we: assurance-declined 0.29, document -0.17, statement -0.17, position 0.15
  paper before: document 0.77, incident-claim -0.56, earlier-event 0.47, offer -0.22, answer 0.18
  paper handed over, at the start: document 0.29
  paper handed over, told: document 0.24, statement -0.21
  paper handed over: document 1.79
  paper pointed back to: document 0.78, position -0.24, earlier-event 0.2, answer 0.16
  paper, at the start: document 0.55, incident-claim -0.37, session 0.36, offer -0.24, position -0.21, answer -0.18, statement 0.16
  paper, in direct words: session 0.26, statement -0.21, incident-claim 0.15
  paper, narrated: document 0.38, commentary -0.19
  paper, told: position -0.3, document 0.23, statement 0.22
  paper: document 1.13, position -0.34, answer -0.19, incident-claim 0.16
  past before: incident-claim -0.73, earlier-event 0.68, commentary 0.4, statement 0.23, position 0.18
  past narrated: earlier-event 0.74, evidence 0.33, role -0.31, document -0.29, commentary -0.24, assurance-given 0.23, position -0.17
  past pointed back to: earlier-event 0.74, commentary 0.48, statement -0.31, incident-claim -0.18
  past told: commentary -0.5, session 0.34, incident-claim 0.27, assurance-given -0.23, earlier-event 0.23, document -0.17
  perfect narrated: role -0.35, statement -0.18, session 0.17, earlier-event -0.17, commentary 0.16, answer 0.15
  perfect told: incident-claim -0.32, commentary 0.28, position -0.27, document 0.18
  pluperfect narrated: earlier-event 0.47
  pluperfect told: incident-claim 0.61, statement 0.38, assurance-given 0.36, session -0.28, offer -0.23, position -0.17, assurance-declined -0.15, answer -0.15
  present narrated: role 0.59, commentary 0.51, earlier-event -0.34, statement 0.27, document 0.26, evidence -0.21, incident-claim -0.21
  present told: statement 0.46, session -0.44, commentary 0.43, position 0.26, document -0.21, answer -0.2, offer -0.15
  promise before: assurance-given 0.52, incident-claim -0.5, assurance-declined 0.46, position 0.34, statement -0.3, document 0.17
  promise pointed back to: assurance-given 0.57, statement 0.33, incident-claim -0.15
  promise withheld, told: statement -0.17
  promise withheld: assurance-declined 1.86, assurance-given -0.52
  promised, it is said: assurance-given 1.28
  promises, at the start: session -0.16
  promises, in direct words: position 0.3
  promises, narrated: assurance-given 0.16
  promises: assurance-given 1.47, position 0.29, incident-claim -0.24, session -0.2
  proof before: evidence 1.14, session -0.39, role 0.38, membership -0.23, earlier-event -0.23, assurance-given -0.15
  proof goes over: evidence 0.98
  proof pointed back to: evidence 0.7, incident-claim 0.18
  proof shown, narrated: incident-claim 0.15
  proof shown: evidence 1.63
  proof taken up: evidence 0.67
  proof, at the start: evidence 0.33, position -0.15, statement 0.15
  proof, in direct words: incident-claim -0.21, statement 0.19
  proof, narrated: evidence 0.29, commentary 0.26, session -0.18
  proof, told: evidence 0.23, answer 0.22
  proof: evidence 1.72, statement 0.31, session -0.23, incident-claim -0.21, role -0.15
  refusal of party: assurance-declined 0.23, position 0.22, evidence -0.18
  refusal of unknown: statement -0.18
  refuses a promise: assurance-declined 1.56
  refuses an offer or demand: answer 1.66
  request of aid worker: statement 1, position -0.6
  request of diplomat: statement 0.64
  request of mediator: statement 0.83, position -0.6, session 0.18
  request of monitor: statement 1, position -0.6
  request of party: position 0.65, statement 0.36, session 0.15
  request of resident: statement 0.56
  short: answer 0.32, document -0.3, session -0.29, offer -0.25, statement 0.24, assurance-given -0.16, membership 0.15
  source office: statement 0.25, assurance-declined 0.23, position -0.23, document -0.21, evidence 0.18, answer 0.16, earlier-event -0.16
  source organisation: earlier-event 0.46, position -0.42, incident-claim 0.33
  source person: commentary 0.28, position 0.2, membership -0.16, assurance-given 0.16, session -0.16, incident-claim -0.15
  source unnamed: position 0.34, document 0.32, earlier-event -0.3, assurance-declined -0.2, membership 0.17, evidence -0.15
  speaker aid worker: statement 0.8, position 0.2
  speaker analyst: commentary 1.9, session 0.26, statement -0.25, earlier-event 0.22
  speaker diplomat: answer -0.21, evidence 0.19, incident-claim -0.19
  speaker document: document 1.37, earlier-event 0.37, statement 0.3
  speaker insider: document 0.3, statement 0.29, answer 0.22, incident-claim -0.2, commentary -0.16
  speaker mediator: session 0.33, assurance-given 0.26, incident-claim -0.24, statement -0.16
  speaker monitor: commentary -0.87, statement 0.65, incident-claim 0.35, session -0.27
  speaker outsider: statement 0.28
  speaker party: commentary -1.4, assurance-given -0.45, assurance-declined 0.32, earlier-event 0.32, incident-claim 0.28, document -0.27, position -0.24, statement 0.22, role -0.17, session -0.16
  speaker press: incident-claim 0.16
  speaker resident: commentary -0.64, statement 0.5, incident-claim 0.47, answer 0.25, offer -0.21, position 0.21, earlier-event -0.19
  speaker unknown: session -0.25, assurance-given 0.24, commentary -0.19, document 0.17, earlier-event -0.15
  speaks for a side seldom named: incident-claim -0.48, evidence 0.28, session -0.28, offer 0.2, statement 0.17
  speaks for a side: earlier-event -0.31, commentary -0.31, assurance-declined 0.26, role -0.2, position 0.18, evidence 0.17
  speaks for no side: commentary 0.48, position -0.29, evidence -0.28, statement 0.28, incident-claim 0.27, earlier-event 0.21, session -0.16, offer -0.15
  talks before: incident-claim -0.38, session 0.36, answer 0.35, role 0.31, evidence -0.23, statement -0.2, earlier-event -0.18
  talks held, in direct words: statement 0.15
  talks held, narrated: session 0.58
  talks held, told: statement -0.19, position 0.18
  talks held: session 1.03, position 0.16
  talks pointed back to: session 0.44, answer 0.23, offer 0.22, commentary -0.22, role 0.17, earlier-event -0.16
  talks, at the start: session 0.26, position -0.24, document -0.15
  talks, in direct words: statement 0.33
  talks, narrated: statement -0.42, evidence 0.21, incident-claim -0.21
  talks, told: incident-claim 0.26, commentary -0.18
  talks: session 0.62, document -0.16
  tells of the ground: incident-claim 0.6
  the offer, at the start: session -0.33, position 0.22, document 0.21, incident-claim -0.21, commentary 0.21
  the offer, in direct words: statement 0.22
  the offer, narrated: position 0.24, commentary 0.23, session -0.16
  the offer, told: position 0.41, statement -0.35, document 0.33, offer 0.28, incident-claim -0.25
  the offer: position 0.68, answer 0.66, session -0.34, offer 0.24, incident-claim -0.21, statement -0.2
  the outlet judges: commentary 0.58
  the outlet tells of talks: session 0.56
  the outlet tells of the ground: incident-claim 0.51
  the outlet tells of the past: earlier-event 0.78
  truce or war of old, at the start: commentary 0.4, earlier-event 0.2, answer -0.15, session -0.15, statement 0.15
  truce or war of old, in direct words: statement 0.28
  truce or war of old, narrated: earlier-event 0.54, incident-claim -0.22, session 0.19
  truce or war of old, told: incident-claim 0.29, commentary 0.17
  truce or war of old: statement 0.26, earlier-event 0.2, document -0.17, offer -0.17
  under an agreement, at the start: earlier-event 0.23, session -0.18
  under an agreement, narrated: earlier-event 0.17
  under an agreement: earlier-event 0.48, document 0.2, session -0.19
  wants, at the start: position 0.32, incident-claim -0.15
  wants, in direct words: position 0.19
  wants, told: earlier-event 0.31, statement -0.16
  wants: position 0.95, earlier-event 0.27, incident-claim -0.23
  what a paper says, at the start: document 0.24, incident-claim -0.19, statement 0.19, position 0.17, commentary -0.16
  what a paper says, in direct words: position 0.2, assurance-given 0.18, statement -0.17
  what a paper says, narrated: earlier-event 0.2, statement 0.15
  what a paper says: document 0.43, statement 0.19, commentary -0.18, position 0.15
  what one would do, at the start: incident-claim -0.39, statement 0.2
  what one would do, narrated: commentary 0.16
  what one would do, told: incident-claim -0.37, statement 0.2
  what one would do: incident-claim -0.39, statement 0.2
  who did it, at the start: commentary 0.2, statement -0.17, session -0.16
  who did it, in direct words: statement -0.32, answer 0.22
  who did it, narrated: commentary 0.45, incident-claim -0.36, statement 0.19, session -0.18
  who did it, told: incident-claim 0.27, session 0.19
  who did it: incident-claim 0.44, commentary 0.33, statement -0.25
  will look into it, at the start: statement 0.39, incident-claim -0.18, position -0.17
  will look into it, narrated: role 0.43, incident-claim -0.33, commentary -0.23, membership 0.22, earlier-event -0.18
  will look into it, told: position -0.29, offer 0.19, assurance-declined 0.18, session -0.17
  will look into it: role 0.4, position -0.32, membership 0.27, earlier-event -0.26, commentary -0.23, assurance-given 0.22, session -0.22, assurance-declined 0.17, offer 0.15
  will narrated: statement 0.3, session 0.21
  will not, at the start: position 0.31, commentary 0.24, incident-claim -0.18, statement -0.16
  will not, in direct words: evidence 0.21, statement 0.15
  will not, narrated: commentary 0.21, statement 0.16
  will not, told: incident-claim -0.3, position 0.3
  will not: position 0.57, incident-claim -0.38, statement 0.33, evidence 0.22
  will or may turn out, at the start: commentary 0.36, position -0.24, membership 0.15, session -0.15
  will or may turn out, in direct words: incident-claim 0.18
  will or may turn out, narrated: commentary 0.33, earlier-event 0.31, session -0.26, statement 0.21, incident-claim -0.18
  will or may turn out, told: commentary 0.3, position -0.28, earlier-event 0.19, membership 0.18, offer -0.15
  will or may turn out: commentary 0.69, earlier-event 0.48, statement 0.3, session -0.28, position -0.25, answer -0.19, offer -0.17, evidence -0.16, document -0.15
  will told: session 0.22, commentary -0.17, assurance-given 0.16, statement -0.15
  would do in return, at the start: offer 0.29, assurance-given 0.24, position -0.21
  would do in return, in direct words: assurance-given 0.16
  would do in return, told: statement 0.23, offer 0.19, position -0.17
  would do in return: offer 1.05, position -0.23, assurance-given 0.21, statement 0.19
  would narrated: commentary 0.62, offer 0.24
  would or would not, at the start: incident-claim -0.33, position 0.33, assurance-given 0.29, offer 0.23, role -0.15
  would or would not, in direct words: position 0.17
  would or would not, narrated: statement 0.26, offer 0.23, session -0.15
  would or would not, told: incident-claim -0.29, statement -0.23, session 0.19, assurance-given 0.18
  would or would not: incident-claim -0.33, position 0.33, assurance-given 0.29, offer 0.23, role -0.15
  would told: answer 0.34, incident-claim -0.26, position 0.24, commentary 0.15
  written, at the start: statement -0.29, assurance-declined 0.28, commentary -0.2, position 0.18
  written, in direct words: statement 0.24, assurance-declined 0.19, offer 0.18, position -0.17
  written, narrated: earlier-event 0.19
  written, told: position 0.34, document 0.18, statement -0.16, session -0.15
  written: document 0.5, commentary -0.26, assurance-declined 0.25, position 0.21, assurance-given -0.15, earlier-event 0.15
  years before: earlier-event 2.3, statement -0.34, position 0.24, commentary -0.15
`)
