// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.15 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: statement 0.78, incident-claim 0.55, earlier-event 0.15
  ACCUSE narrated: evidence 0.92, statement 0.36
  ACCUSE told: evidence 0.87
  AGREE by word: assurance-given 1.32, answer 0.45
  AGREE narrated: session 0.58, earlier-event 0.58, assurance-given 0.32, statement -0.23
  AGREE told: assurance-given 0.79, session 0.52, incident-claim -0.16, commentary 0.16
  AID narrated: statement 1.04
  AID told: statement 0.89
  ASSAULT narrated: incident-claim 0.99, statement -0.46, earlier-event 0.32, commentary 0.22
  ASSAULT told: incident-claim 1.56, position -0.21, evidence 0.18, session -0.17
  COERCE narrated: incident-claim 0.83, statement 0.24, earlier-event 0.15
  COERCE told: incident-claim 1.34
  CONCEDE narrated: statement 0.62, membership 0.22, session 0.17
  CONCEDE told: statement 0.3
  CONSULT narrated: session 1.27, role 0.33, earlier-event 0.18, document -0.15
  CONSULT told: session 1.49, position 0.15
  COOPERATE narrated: document 1.03, evidence 0.34, statement 0.18
  COOPERATE told: document 0.82, evidence 0.28, incident-claim 0.16
  I, my, at the start: assurance-given 0.41, commentary -0.31, answer 0.29, incident-claim -0.19, statement -0.15
  I, my, in direct words: assurance-given 0.37, commentary -0.34, answer 0.24
  I, my, told: statement 0.18
  I, my: assurance-given 0.36, commentary -0.34, answer 0.23, incident-claim -0.21, statement 0.18
  MOBILIZE narrated: incident-claim 0.74, statement 0.33
  MOBILIZE told: incident-claim 0.93, statement 0.35
  PROTEST narrated: statement 1.01
  PROTEST told: statement 0.6
  REJECT by word: answer 0.87, position 0.6, statement -0.27, assurance-declined 0.22, incident-claim 0.16
  REJECT narrated: answer 1.08, position 0.21
  REJECT told: answer 1.1, earlier-event 0.17
  REQUEST by word: position 0.91, statement 0.44, incident-claim -0.15
  REQUEST narrated: session 0.21
  REQUEST told: session 0.17
  RETREAT narrated: statement 1.05, incident-claim 0.34, earlier-event -0.26
  RETREAT told: statement 0.73
  SANCTION narrated: session 0.44, statement 0.17
  SANCTION told: session 0.26
  SUPPORT by word: statement 0.98, answer 0.19
  THREATEN by word: position 1.04, statement 0.36
  THREATEN told: incident-claim 0.24, statement -0.15
  a paper goes over: document 1.23
  a paper taken up: document 0.7
  a party has terms: position 0.79
  a party promises: assurance-given 1.17
  a party threatens: position 1.01
  a party wants: position 2.23, statement -0.37
  a party will not: position 1.06
  a party would if: offer 0.63, position 0.26
  a promise refused: assurance-declined 1.51
  a side wants, it is said: position 0.82
  a year before: earlier-event 1.32
  accepts: answer 1.26
  accusation of party: earlier-event 0.16
  accuses of what happened: incident-claim 0.9
  acts as, narrated: role 1.12, statement -0.22
  acts as: role 1.92, statement -0.17
  agreed at talks, at the start: session 0.32, statement -0.22, answer -0.21, assurance-given 0.18, commentary 0.16, role 0.15
  agreed at talks, in direct words: statement -0.3, commentary 0.18, incident-claim 0.16
  agreed at talks, narrated: role 0.16
  agreed at talks, told: session 0.35
  agreed at talks: session 1.19, statement -0.33, answer -0.22, role 0.15, assurance-given 0.15, incident-claim 0.15
  an analyst judges: commentary 0.91
  an offer made: offer 1.08
  an outsider promises: statement 1.02, assurance-given -0.52
  an outsider wants: statement 1.58, position -0.81
  answers, at the start: answer 0.89, position -0.22, commentary -0.16, document -0.15
  answers, in direct words: incident-claim 0.27, statement -0.22, assurance-declined 0.19, position -0.16
  answers, narrated: answer 0.31, evidence 0.15
  answers, told: position 0.36, answer 0.3, statement -0.15
  answers: answer 1.57, statement -0.5, commentary -0.22, assurance-given 0.2, document -0.19, position 0.19
  any: assurance-declined -2.38, membership -1.55, statement 1.49, role -1.23, offer -1.09, evidence -1.07, assurance-given -1, document -0.81, earlier-event -0.8, answer -0.7, commentary -0.35
  before anything, at the start: commentary 0.24, answer 0.22, incident-claim -0.2, offer -0.16, session -0.15
  before anything, in direct words: statement -0.21, answer 0.2
  before anything, narrated: statement 0.24, commentary 0.21, incident-claim -0.18, session -0.16
  before anything, told: incident-claim -0.3, session 0.26, document 0.25, position 0.24, offer -0.2, commentary -0.17
  before anything: position 0.69, incident-claim -0.51, offer -0.21, assurance-given 0.2, document 0.19
  calls names: statement 0.94
  conditional narration: commentary 0.94
  conditional: offer 0.38, commentary -0.38, incident-claim -0.34, answer 0.3, assurance-given 0.2, earlier-event -0.15
  condolence or thanks: statement 0.55, commentary 0.19
  contests what happened: statement 1.38, incident-claim -0.62
  cue of accusing: incident-claim 0.75, evidence 0.15
  cue of allowing: position -0.2
  cue of complaining: earlier-event 0.49, position -0.28, commentary -0.27, assurance-given 0.25, offer -0.21, document 0.2
  cue of demanding: position 0.94, statement 0.42
  cue of denying: incident-claim 0.33, statement 0.33, earlier-event 0.17, assurance-declined 0.15
  cue of judging: commentary 0.98, statement 0.36, position -0.34, assurance-given -0.17, session 0.17, answer -0.16
  cue of offering: offer 2.35, assurance-given -1.03, statement -0.17
  cue of promising: assurance-given 1.7, offer -1.05, position 0.29, incident-claim 0.16
  cue of refusing: answer 0.62, assurance-declined 0.21, statement 0.16
  cue of urging others: statement 1.2, position -0.32, incident-claim -0.24, answer 0.17
  cue of writing: statement -0.28, commentary 0.25, offer 0.24, document 0.17
  demand before: position 1.05, incident-claim -0.43, commentary 0.21, evidence -0.18, session -0.16, answer 0.15, earlier-event 0.15
  demand pointed back to: statement 0.38, session 0.33, position 0.33, incident-claim -0.23
  direct words of aid worker: position 0.19
  direct words of analyst: commentary 0.31, statement 0.2
  direct words of diplomat: statement -0.18, commentary 0.17
  direct words of document: statement 0.18
  direct words of mediator: statement -0.51, commentary 0.44, assurance-given 0.18
  direct words of party: session -0.16
  direct words of resident: answer 0.23, incident-claim 0.15
  direct words of unknown: incident-claim 0.19
  direct: membership -1.52, role -1.45, document -0.72, statement 0.65, earlier-event -0.41, session -0.29, commentary 0.27, assurance-given 0.15
  ended badly, at the start: earlier-event 0.35, statement -0.19
  ended badly, in direct words: statement 0.15
  ended badly, narrated: earlier-event 0.22, statement 0.17
  ended badly, told: earlier-event 0.2, statement -0.18, session 0.16
  ended badly: earlier-event 1, incident-claim -0.15, statement 0.15
  fighting, at the start: answer -0.27, evidence 0.2, commentary 0.18
  fighting, in direct words: incident-claim 0.21
  fighting, narrated: document 0.16, earlier-event 0.15
  fighting, told: incident-claim 0.22, offer 0.16
  fighting: incident-claim 1.5, session -0.23, answer -0.22, statement -0.18, membership -0.17, document 0.17, role -0.16
  force claimed: incident-claim 0.77, statement 0.4, evidence 0.15
  force denied: statement 0.8, incident-claim 0.59, earlier-event 0.18
  force insisted: position 1.06, statement 0.24, incident-claim 0.18
  force observed: statement 0.27, assurance-given 0.17
  force offered: offer 1.28, assurance-given 0.47, statement -0.33
  force refused: answer 0.6, assurance-declined 0.35, position 0.35
  force said: session 0.5, answer 0.41, document 0.34, incident-claim -0.29, assurance-declined -0.25, role -0.22, commentary -0.19
  force warned: statement 0.64, commentary 0.45, incident-claim -0.2, position 0.2, assurance-given -0.15
  freed or withdrawn, at the start: assurance-given 0.24, offer 0.24, position 0.24, statement -0.22
  freed or withdrawn, in direct words: position 0.17
  freed or withdrawn, narrated: document 0.17, commentary -0.17, incident-claim 0.16
  freed or withdrawn, told: incident-claim -0.29, assurance-given 0.21, statement -0.2, position 0.19, session 0.16
  freed or withdrawn: position 0.38, commentary -0.23, incident-claim -0.21, assurance-given 0.17
  goes on about what happened: incident-claim 0.56
  goes on without cue: position 0.34, incident-claim -0.28, session 0.24, commentary -0.21, statement 0.15
  hardship, at the start: statement 0.44, incident-claim -0.29, session -0.23, assurance-given 0.15, position -0.15
  hardship, in direct words: position 0.27, commentary 0.21, statement 0.19
  hardship, narrated: commentary -0.22, evidence -0.19, incident-claim 0.18, role 0.15
  hardship, told: statement -0.42, assurance-given 0.33, answer 0.23
  hardship: assurance-given 0.25, position 0.24, statement 0.21, session -0.18, commentary -0.16
  harm, at the start: incident-claim 0.3, evidence 0.18, earlier-event 0.15
  harm, in direct words: statement 0.33
  harm, narrated: incident-claim 0.31, statement 0.25, evidence -0.16
  harm, told: statement -0.44, earlier-event 0.33, evidence 0.18, position 0.15
  harm: incident-claim 1.03, earlier-event 0.33, session -0.27, document -0.18, position 0.17, commentary -0.15
  headline: session 0.36, role -0.33, position 0.17, statement 0.16
  hedged: offer -0.29, document 0.24, commentary 0.24, session 0.19, position -0.18, earlier-event -0.17, membership 0.16
  held or taken, at the start: incident-claim -0.4, session 0.21, position 0.19
  held or taken, in direct words: position 0.15
  held or taken, narrated: statement 0.38, evidence -0.18, answer 0.16
  held or taken, told: statement -0.4, position 0.22, incident-claim 0.21
  held or taken: incident-claim 0.92, position 0.38, evidence -0.24, document -0.18, commentary -0.17, answer 0.15
  how the talks went, at the start: statement 0.19
  how the talks went, narrated: session 0.15
  how the talks went, told: statement 0.2
  how the talks went: session 0.92, statement 0.19
  in those years, at the start: earlier-event -0.18, statement 0.18
  in those years, in direct words: statement -0.24, earlier-event 0.15
  in those years, narrated: statement 0.21
  in those years, told: earlier-event 0.23
  in those years: earlier-event 1.39, incident-claim -0.17, evidence -0.16
  incident before: incident-claim 0.61, position -0.48, assurance-given 0.23, role 0.2, earlier-event 0.17, document -0.16
  incident pointed back to: incident-claim 0.5, assurance-given 0.32, statement -0.27, role -0.21, offer 0.21, answer -0.2, session 0.16
  indirect: position -0.33, role -0.28, evidence 0.27, incident-claim 0.25, statement 0.22, session -0.15
  it alone, at the start: statement 0.21
  it alone, told: statement 0.21
  it alone: statement 0.21
  judges, at the start: commentary 0.39, session 0.17, incident-claim -0.17
  judges, in direct words: statement 0.28, incident-claim -0.22
  judges, narrated: commentary 0.82, session -0.27, incident-claim 0.17
  judges, told: session 0.37, statement -0.25, commentary 0.19
  judges: commentary 1.11, earlier-event -0.19, answer -0.17
  judgment before: commentary 0.74, earlier-event -0.18, assurance-given -0.17
  judgment pointed back to: commentary 0.47, offer 0.28, session 0.16
  leads a delegation, at the start: role 0.3
  leads a delegation, narrated: membership 1.06, role 0.25, statement -0.2
  leads a delegation: membership 2.76, role 0.25, statement -0.2
  likens, at the start: statement 0.21
  likens, in direct words: commentary 0.23, assurance-given 0.16, position -0.16, earlier-event 0.16
  likens, narrated: commentary 0.5
  likens, told: statement 0.27, commentary -0.15
  likens: commentary 0.58, earlier-event 0.15
  long: commentary -0.23, membership 0.18, role -0.18
  mediates or hosts, at the start: role 0.3, statement -0.27, commentary 0.26
  mediates or hosts, narrated: role 1.97, session 0.24
  mediates or hosts, told: commentary 0.15
  mediates or hosts: role 0.96, session 0.22, incident-claim -0.22
  meet, at the start: session 0.48, commentary 0.17, statement -0.15
  meet, narrated: session 0.69, statement -0.17
  meet, told: session 0.54, earlier-event 0.18, statement -0.17, commentary -0.16
  meet: session 1.42, earlier-event 0.26, statement -0.24
  members of a delegation, at the start: membership 0.25
  members of a delegation, narrated: membership 0.25
  members of a delegation: membership 2.63
  mixed: statement 0.53, evidence -0.31, position 0.28, earlier-event -0.23, assurance-given -0.21
  modal narrated: statement 0.35
  modal told: statement -0.32, commentary 0.31, offer 0.23, membership 0.2, session -0.15
  must, in direct words: statement -0.26, position 0.2, assurance-given 0.17, offer 0.16
  must, told: statement 0.23, position -0.18, assurance-given 0.17, document 0.15
  must: position 0.6, assurance-given 0.32, commentary -0.15
  narration: offer -1.52, position -1.51, assurance-given -1.47, assurance-declined -1.01, role 0.89, membership 0.69, earlier-event 0.59, session 0.3, answer -0.29, incident-claim -0.25, document -0.21, statement -0.2
  near the beginning: session 1.09, earlier-event -0.53, membership 0.38, assurance-given -0.36, answer -0.25, document -0.2, evidence -0.17, statement -0.15
  near the end: incident-claim -0.69, earlier-event 0.45, position -0.41, evidence -0.38, statement 0.37, commentary 0.34, assurance-declined -0.16, session 0.15
  negated narration: role -0.45, commentary 0.38, document 0.32, earlier-event -0.32, answer 0.21, statement 0.19
  negated: offer -0.29, position 0.23, assurance-given -0.2, incident-claim 0.16, document 0.15
  no event narrated: earlier-event -0.5, session 0.26, membership 0.21, assurance-given -0.19
  no event told: session -0.38, offer 0.35, incident-claim 0.28, answer -0.25, role -0.21, commentary 0.21, statement 0.18, document -0.15
  no verb narrated: role 0.56, statement -0.38, session 0.17
  no verb told: assurance-given -0.36, commentary -0.31, assurance-declined 0.26, incident-claim 0.24, earlier-event 0.22
  no word, at the start: statement 0.25, commentary -0.2, evidence 0.18, incident-claim -0.15
  no word, narrated: commentary -0.2, statement 0.2, evidence 0.16
  no word: statement 0.81, commentary -0.2, incident-claim -0.17, evidence 0.15
  nobody, everybody, at the start: commentary 0.31, earlier-event -0.22, statement 0.21, document 0.15
  nobody, everybody, narrated: session -0.32
  nobody, everybody, told: statement 0.27, incident-claim -0.25, commentary 0.22, session 0.19, position -0.19
  nobody, everybody: commentary 0.44, earlier-event -0.21, statement 0.21, position -0.2
  of middle length: statement 0.42, membership -0.38, answer -0.31, assurance-given 0.24, earlier-event -0.24, offer 0.19, incident-claim 0.16
  offer before: answer 0.86, offer 0.65, incident-claim -0.37, commentary -0.25, statement -0.25, session -0.2, role -0.15
  offer or promise of mediator: statement 0.74, assurance-given -0.5
  offer or promise of monitor: statement 0.95, assurance-given -0.81
  offer or promise of party: assurance-given 0.53, commentary 0.18, offer 0.17
  offer pointed back to: answer 0.89, incident-claim -0.19
  offers, at the start: offer 0.33, incident-claim -0.33, session 0.3, statement 0.22, position -0.19, commentary -0.17
  offers, in direct words: statement -0.2, offer 0.17, session 0.17
  offers, narrated: statement 0.25, incident-claim -0.19, role 0.15
  offers, told: offer 0.48, position -0.22, earlier-event 0.19, incident-claim -0.18, answer 0.17, session -0.17
  offers: offer 1.22, incident-claim -0.42, position -0.25, commentary -0.21, answer 0.15
  our, we, at the start: statement -0.68, assurance-declined 0.31, session 0.18, earlier-event 0.16
  our, we, in direct words: statement -0.23, earlier-event 0.2, incident-claim -0.19, position 0.19
  our, we, told: assurance-declined 0.21
  our, we: assurance-declined 0.29, position 0.18, statement -0.15
  paper before: document 0.63, incident-claim -0.59, earlier-event 0.54, statement -0.18, role -0.16, answer 0.16
  paper handed over, at the start: document 0.25
  paper handed over: document 1.75
  paper pointed back to: document 0.86, position -0.25, earlier-event 0.17, statement -0.17
  paper, at the start: document 0.5, session 0.37, incident-claim -0.35, offer -0.27, position -0.21, statement 0.2, answer -0.18
  paper, in direct words: session 0.25, statement -0.24
  paper, narrated: document 0.23, commentary -0.18
  paper, told: position -0.34, statement 0.24, document 0.23, offer -0.16
  paper: document 1.03, position -0.38, answer -0.2, incident-claim 0.2, assurance-given -0.15
  past before: incident-claim -0.7, earlier-event 0.66, commentary 0.41, position 0.18, statement 0.18
  past narrated: earlier-event 0.87, role -0.31, document -0.31, commentary -0.25, assurance-given 0.22, evidence 0.21, position -0.17
  past pointed back to: earlier-event 0.74, commentary 0.32, incident-claim -0.19, statement -0.16
  past told: commentary -0.4, session 0.34, assurance-given -0.26, incident-claim 0.26, earlier-event 0.25, document -0.21
  perfect narrated: role -0.38, statement -0.25, document 0.18, session 0.17, earlier-event -0.17, commentary 0.17, answer 0.15
  perfect told: commentary 0.36, incident-claim -0.31, position -0.29, document 0.2
  pluperfect narrated: earlier-event 0.47
  pluperfect told: incident-claim 0.59, statement 0.46, assurance-given 0.37, session -0.28, commentary -0.25, offer -0.24, position -0.17, assurance-declined -0.15
  present narrated: role 0.6, commentary 0.55, earlier-event -0.32, statement 0.3, incident-claim -0.23, evidence -0.17
  present told: statement 0.49, commentary 0.43, session -0.42, position 0.22, answer -0.2, offer -0.17, document -0.16
  promise before: assurance-given 0.54, incident-claim -0.48, assurance-declined 0.46, position 0.31, statement -0.3
  promise pointed back to: assurance-given 0.7, statement 0.19, incident-claim -0.16
  promise withheld, told: statement -0.17
  promise withheld: assurance-declined 1.86, assurance-given -0.52
  promised, it is said: assurance-given 1.28
  promises, in direct words: position 0.31
  promises, narrated: statement 0.18, assurance-given 0.16
  promises, told: assurance-given 0.15
  promises: assurance-given 1.48, position 0.31, incident-claim -0.23, session -0.19
  proof before: evidence 1.1, role 0.39, session -0.36, earlier-event -0.26, membership -0.23, assurance-given -0.16
  proof goes over: evidence 1.77
  proof pointed back to: evidence 0.76, incident-claim 0.17
  proof shown, at the start: incident-claim 0.15
  proof shown, narrated: incident-claim 0.16
  proof shown: evidence 1.57
  proof taken up: evidence 0.68
  proof, at the start: statement 0.29, evidence 0.28, incident-claim -0.26
  proof, in direct words: incident-claim -0.19, statement 0.17
  proof, narrated: commentary 0.27, evidence 0.21, session -0.18
  proof, told: evidence 0.27, answer 0.22, incident-claim -0.17
  proof: evidence 1.68, statement 0.34, incident-claim -0.26, session -0.23, role -0.15, earlier-event -0.15
  refusal of party: position 0.24, assurance-declined 0.23, statement -0.17, evidence -0.16
  refuses a promise: assurance-declined 1.56
  refuses an offer or demand: answer 1.66
  request of aid worker: statement 1, position -0.6
  request of diplomat: statement 0.64
  request of mediator: statement 1.02, position -0.6
  request of monitor: statement 1, position -0.6
  request of party: position 0.7, statement 0.28, session 0.18
  request of resident: statement 0.57
  short: answer 0.33, session -0.28, statement 0.28, document -0.27, offer -0.25, assurance-given -0.19, membership 0.15
  source office: position -0.27, assurance-declined 0.23, evidence 0.2, statement 0.2, document -0.19, answer 0.16, earlier-event -0.15
  source organisation: earlier-event 0.49, position -0.28, incident-claim 0.26, document -0.24, assurance-given -0.18, offer 0.17
  source person: commentary 0.29, membership -0.16, position 0.15, statement 0.15
  source unnamed: document 0.35, earlier-event -0.3, position 0.29, assurance-declined -0.2, membership 0.17
  speaker aid worker: statement 0.79, position 0.22
  speaker analyst: commentary 2.03, statement -0.36, session 0.25, earlier-event 0.21
  speaker diplomat: statement 0.26, answer -0.2, evidence 0.19, incident-claim -0.18, commentary -0.18
  speaker document: document 1.48, earlier-event 0.37, statement 0.24
  speaker insider: document 0.33, statement 0.29, answer 0.23, incident-claim -0.23, commentary -0.22
  speaker mediator: assurance-given 0.26, incident-claim -0.25, session 0.23
  speaker monitor: commentary -0.85, statement 0.58, incident-claim 0.33, session -0.27
  speaker outsider: statement 0.25
  speaker party: commentary -1.29, assurance-given -0.46, document -0.33, earlier-event 0.33, assurance-declined 0.31, incident-claim 0.18, role -0.17, statement 0.17
  speaker press: incident-claim 0.2
  speaker resident: commentary -0.69, incident-claim 0.52, statement 0.51, answer 0.26, earlier-event -0.19, offer -0.17
  speaker unknown: assurance-given 0.25, session -0.25, earlier-event -0.15
  speaks for a side seldom named: incident-claim -0.48, evidence 0.32, session -0.21, offer 0.17
  speaks for a side: earlier-event -0.32, assurance-declined 0.26, commentary -0.25, role -0.2, incident-claim 0.16
  speaks for no side: commentary 0.38, statement 0.28, evidence -0.26, position -0.24, incident-claim 0.23, earlier-event 0.23, session -0.16
  talks before: answer 0.36, incident-claim -0.36, session 0.35, role 0.32, evidence -0.2, statement -0.2, document 0.19, earlier-event -0.19
  talks held, at the start: role 0.15
  talks held, in direct words: statement 0.15
  talks held, narrated: session 0.57, role 0.15
  talks held, told: position 0.16, statement -0.16
  talks held: session 1.02
  talks pointed back to: session 0.44, answer 0.23, offer 0.21, role 0.18, commentary -0.18, earlier-event -0.17
  talks, at the start: session 0.26
  talks, in direct words: statement 0.33
  talks, narrated: statement -0.32, incident-claim -0.19
  talks, told: incident-claim 0.24, position 0.18
  talks: session 0.63, document -0.15
  tells of the ground: incident-claim 0.61
  the offer, at the start: session -0.33, document 0.24, commentary 0.23, statement -0.22, incident-claim -0.2, position 0.19
  the offer, in direct words: statement 0.25
  the offer, narrated: position 0.23, commentary 0.21, statement -0.19, session -0.16
  the offer, told: position 0.38, statement -0.36, document 0.34, offer 0.27, incident-claim -0.26
  the offer: answer 0.65, position 0.64, session -0.36, statement -0.3, offer 0.22, incident-claim -0.21, commentary 0.15
  the outlet judges: commentary 0.59
  the outlet tells of talks: session 0.58
  the outlet tells of the ground: incident-claim 0.51
  the outlet tells of the past: earlier-event 0.79
  truce or war of old, at the start: commentary 0.39, statement 0.25, earlier-event 0.2, answer -0.15, session -0.15
  truce or war of old, in direct words: statement 0.29
  truce or war of old, narrated: earlier-event 0.55, session 0.19, incident-claim -0.19, statement 0.18
  truce or war of old, told: incident-claim 0.27, commentary 0.21, statement -0.19
  truce or war of old: statement 0.27, earlier-event 0.18, offer -0.17, incident-claim 0.16, commentary 0.16
  under an agreement, at the start: earlier-event 0.26, session -0.17
  under an agreement, narrated: position 0.15
  under an agreement, told: earlier-event 0.18
  under an agreement: earlier-event 0.51, document 0.23, session -0.18
  wants, at the start: position 0.31
  wants, in direct words: position 0.19
  wants, told: earlier-event 0.31, statement -0.19
  wants: position 0.94, earlier-event 0.26, incident-claim -0.2
  what a paper says, at the start: statement 0.25, document 0.22, incident-claim -0.22, commentary -0.17, position 0.16
  what a paper says, in direct words: statement -0.22, position 0.18, assurance-given 0.17, offer 0.15
  what a paper says, narrated: statement 0.23, document 0.15
  what a paper says: document 0.41, statement 0.21, commentary -0.18
  what one would do, at the start: incident-claim -0.4, statement 0.18
  what one would do, narrated: commentary 0.16
  what one would do, told: incident-claim -0.38, statement 0.18
  what one would do: incident-claim -0.4, statement 0.18
  who did it, at the start: statement -0.16, session -0.15, commentary 0.15
  who did it, in direct words: statement -0.29, answer 0.23
  who did it, narrated: commentary 0.39, incident-claim -0.36, statement 0.23, session -0.19
  who did it, told: incident-claim 0.26, session 0.2, document 0.15, offer -0.15, commentary -0.15
  who did it: incident-claim 0.43, commentary 0.22, statement -0.2, offer -0.16, answer 0.15
  will look into it, at the start: statement 0.43, incident-claim -0.25, position -0.19
  will look into it, narrated: role 0.46, incident-claim -0.3, commentary -0.25, membership 0.21, earlier-event -0.21, evidence 0.17
  will look into it, told: position -0.29, offer 0.2, assurance-declined 0.18, statement 0.15
  will look into it: role 0.43, commentary -0.39, position -0.32, earlier-event -0.28, membership 0.27, assurance-given 0.23, session -0.2, assurance-declined 0.17, offer 0.16
  will narrated: statement 0.26, session 0.22
  will not, at the start: position 0.3, incident-claim -0.16, commentary 0.16
  will not, in direct words: evidence 0.21
  will not, narrated: commentary 0.19, statement 0.17
  will not, told: incident-claim -0.29, position 0.28
  will not: position 0.55, incident-claim -0.37, statement 0.32, evidence 0.26
  will or may turn out, at the start: commentary 0.28, position -0.21, membership 0.15, session -0.15
  will or may turn out, in direct words: incident-claim 0.18
  will or may turn out, narrated: commentary 0.31, earlier-event 0.3, session -0.26, statement 0.2, incident-claim -0.18
  will or may turn out, told: commentary 0.31, position -0.28, offer -0.19, earlier-event 0.19, membership 0.18
  will or may turn out: commentary 0.68, earlier-event 0.46, statement 0.28, session -0.27, position -0.25, offer -0.21, answer -0.19
  will told: statement -0.23, session 0.22, assurance-given 0.17
  would do in return, at the start: assurance-given 0.24, offer 0.24, position -0.15
  would do in return, in direct words: assurance-given 0.17
  would do in return, told: statement 0.17, offer 0.16
  would do in return: offer 1.01, assurance-given 0.21, position -0.18
  would narrated: commentary 0.64, offer 0.24, statement -0.16
  would or would not, at the start: incident-claim -0.33, position 0.33, assurance-given 0.27, offer 0.22
  would or would not, in direct words: position 0.16
  would or would not, narrated: offer 0.23, statement 0.2, session -0.16
  would or would not, told: incident-claim -0.29, session 0.2, document 0.17, assurance-given 0.15, statement -0.15
  would or would not: incident-claim -0.33, position 0.33, assurance-given 0.27, offer 0.22
  would told: answer 0.34, incident-claim -0.27, assurance-given 0.26, position 0.26, offer -0.15
  written, at the start: statement -0.29, assurance-declined 0.28, position 0.2, commentary -0.18, document 0.16
  written, in direct words: statement 0.26, assurance-declined 0.19, offer 0.17, position -0.15
  written, narrated: earlier-event 0.26
  written, told: position 0.31, statement -0.2, document 0.19, session -0.15
  written: document 0.42, earlier-event 0.27, assurance-declined 0.25, commentary -0.24, position 0.18, assurance-given -0.16
  years before: earlier-event 2.28, incident-claim -0.28, statement -0.26, position 0.25
`)
