// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.15 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: statement 0.78, incident-claim 0.55, earlier-event 0.15
  ACCUSE narrated: evidence 0.91, statement 0.36
  ACCUSE told: evidence 0.88
  AGREE by word: assurance-given 1.31, answer 0.44
  AGREE narrated: session 0.58, earlier-event 0.56, assurance-given 0.33, statement -0.21
  AGREE told: assurance-given 0.8, session 0.57, statement -0.26, commentary 0.16
  AID narrated: statement 1.04
  AID told: statement 0.85
  ASSAULT narrated: incident-claim 1.05, statement -0.38, earlier-event 0.31, commentary 0.25
  ASSAULT told: incident-claim 1.56, position -0.21, evidence 0.17, session -0.17
  COERCE narrated: incident-claim 0.83, statement 0.24, earlier-event 0.15
  COERCE told: incident-claim 1.33
  CONCEDE narrated: statement 0.61, membership 0.22, session 0.17
  CONCEDE told: statement 0.31
  CONSULT narrated: session 1.24, role 0.47, earlier-event 0.16
  CONSULT told: session 1.46, position 0.15
  COOPERATE narrated: document 0.9, evidence 0.35, statement 0.23
  COOPERATE told: document 0.8, evidence 0.28, incident-claim 0.16
  I, my, at the start: assurance-given 0.41, commentary -0.31, answer 0.29, incident-claim -0.19, statement -0.15
  I, my, in direct words: assurance-given 0.38, commentary -0.34, answer 0.24
  I, my, told: statement 0.18
  I, my: assurance-given 0.37, commentary -0.34, answer 0.23, incident-claim -0.22, statement 0.18
  MOBILIZE narrated: incident-claim 0.75, statement 0.25
  MOBILIZE told: incident-claim 0.93, statement 0.35
  PROTEST narrated: statement 1.01
  PROTEST told: statement 0.6
  REJECT by word: answer 0.88, position 0.52, assurance-declined 0.23, statement -0.22, incident-claim 0.16
  REJECT narrated: answer 1.08, position 0.21
  REJECT told: answer 1.1, earlier-event 0.16
  REQUEST by word: position 0.92, statement 0.43, incident-claim -0.15
  REQUEST narrated: session 0.21
  REQUEST told: session 0.17
  RETREAT narrated: statement 1.14, earlier-event -0.3, incident-claim 0.29
  RETREAT told: statement 0.73
  SANCTION narrated: session 0.43, earlier-event 0.16
  SANCTION told: session 0.27
  SUPPORT by word: statement 0.98, answer 0.19
  THREATEN by word: position 1, statement 0.52
  THREATEN told: incident-claim 0.23, statement -0.15
  a paper goes over: document 1.23
  a paper taken up: document 0.7
  a party has terms: position 0.78
  a party promises: assurance-given 1.17
  a party threatens: position 0.99
  a party wants: position 2.26, statement -0.39
  a party will not: position 1.06
  a party would if: offer 0.63, position 0.24
  a promise refused: assurance-declined 1.51
  a side wants, it is said: position 0.82
  a year before: earlier-event 1.31
  accepts: answer 1.26
  accusation of party: earlier-event 0.16
  accuses of what happened: incident-claim 0.9
  acts as, narrated: role 1.12, statement -0.21
  acts as: role 1.92, statement -0.16
  agreed at talks, at the start: session 0.32, earlier-event -0.23, answer -0.21, assurance-given 0.19, commentary 0.16, role 0.15
  agreed at talks, in direct words: statement -0.3, commentary 0.18, incident-claim 0.16
  agreed at talks, narrated: earlier-event -0.21, role 0.15
  agreed at talks, told: session 0.36
  agreed at talks: session 1.2, earlier-event -0.24, statement -0.24, answer -0.21, assurance-given 0.16, incident-claim 0.16
  an analyst judges: commentary 0.91
  an offer made: offer 1.08
  an outsider promises: statement 1.02, assurance-given -0.52
  an outsider wants: statement 1.58, position -0.8
  answers, at the start: answer 0.89, position -0.21, commentary -0.16, document -0.15
  answers, in direct words: incident-claim 0.27, statement -0.21, assurance-declined 0.19, position -0.15
  answers, narrated: answer 0.31
  answers, told: position 0.37, answer 0.3, statement -0.15
  answers: answer 1.56, statement -0.5, commentary -0.23, assurance-given 0.2, position 0.2, document -0.19
  any: assurance-declined -2.38, membership -1.54, statement 1.48, role -1.23, offer -1.08, evidence -1.07, assurance-given -1, document -0.82, earlier-event -0.8, answer -0.7, commentary -0.34, incident-claim 0.16, position -0.15
  before anything, at the start: commentary 0.24, answer 0.21, incident-claim -0.2, offer -0.16, session -0.16
  before anything, in direct words: statement -0.22, answer 0.2
  before anything, narrated: statement 0.24, commentary 0.21, incident-claim -0.18, session -0.16
  before anything, told: incident-claim -0.3, session 0.26, position 0.26, document 0.24, offer -0.2, commentary -0.18
  before anything: position 0.71, incident-claim -0.51, offer -0.22, assurance-given 0.2, document 0.19, role -0.15
  calls names: statement 0.93
  conditional narration: commentary 0.94
  conditional: offer 0.39, commentary -0.37, incident-claim -0.33, answer 0.3, assurance-given 0.21
  condolence or thanks: statement 0.55, commentary 0.19
  contests what happened: statement 1.38, incident-claim -0.62
  cue of accusing: incident-claim 0.75, evidence 0.15
  cue of allowing: position -0.2, document 0.16
  cue of complaining: earlier-event 0.51, position -0.29, commentary -0.28, assurance-given 0.25, offer -0.21, document 0.2
  cue of demanding: position 0.94, statement 0.41
  cue of denying: incident-claim 0.34, statement 0.33, earlier-event 0.17, assurance-declined 0.15
  cue of judging: commentary 0.98, statement 0.35, position -0.34, assurance-given -0.17, session 0.17, answer -0.16
  cue of offering: offer 2.35, assurance-given -1.03, statement -0.17
  cue of promising: assurance-given 1.69, offer -1.05, position 0.33, incident-claim 0.16
  cue of refusing: answer 0.63, assurance-declined 0.21, statement 0.17
  cue of urging others: statement 1.2, position -0.31, incident-claim -0.24, answer 0.17
  cue of writing: statement -0.29, commentary 0.25, offer 0.24, document 0.16
  demand before: position 1.08, incident-claim -0.43, commentary 0.21, evidence -0.18, earlier-event 0.17, session -0.16
  demand pointed back to: statement 0.39, session 0.33, position 0.33, incident-claim -0.23
  direct words of aid worker: position 0.19
  direct words of analyst: commentary 0.31, statement 0.2
  direct words of diplomat: statement -0.18, commentary 0.17
  direct words of document: statement 0.18
  direct words of mediator: statement -0.51, commentary 0.44, assurance-given 0.18
  direct words of party: session -0.16
  direct words of resident: answer 0.23, incident-claim 0.15
  direct words of unknown: incident-claim 0.2
  direct: membership -1.52, role -1.45, document -0.72, statement 0.65, earlier-event -0.4, session -0.28, commentary 0.27, assurance-given 0.15
  ended badly, at the start: earlier-event 0.36, statement -0.2
  ended badly, in direct words: statement 0.15
  ended badly, narrated: earlier-event 0.2, statement 0.19
  ended badly, told: earlier-event 0.21, statement -0.19, session 0.16
  ended badly: earlier-event 0.99, incident-claim -0.15, statement 0.15
  fighting, at the start: answer -0.28, evidence 0.21, commentary 0.18
  fighting, in direct words: incident-claim 0.2
  fighting, narrated: document 0.16, earlier-event 0.16
  fighting, told: incident-claim 0.22, offer 0.16
  fighting: incident-claim 1.49, answer -0.23, session -0.23, statement -0.18, membership -0.17, document 0.17, role -0.15
  force claimed: incident-claim 0.77, statement 0.4
  force denied: statement 0.8, incident-claim 0.59, earlier-event 0.18
  force insisted: position 1.07, statement 0.24, incident-claim 0.18
  force observed: statement 0.27, assurance-given 0.17
  force offered: offer 1.28, assurance-given 0.46, statement -0.33
  force refused: answer 0.61, assurance-declined 0.35, position 0.32
  force said: session 0.5, answer 0.41, document 0.34, incident-claim -0.29, assurance-declined -0.25, role -0.22, commentary -0.19, offer -0.16
  force warned: statement 0.62, commentary 0.46, incident-claim -0.19
  freed or withdrawn, at the start: position 0.28, statement -0.24, assurance-given 0.23, offer 0.23
  freed or withdrawn, in direct words: position 0.17
  freed or withdrawn, narrated: document 0.17, commentary -0.17, incident-claim 0.16
  freed or withdrawn, told: incident-claim -0.29, assurance-given 0.21, statement -0.19, position 0.17, session 0.16, offer 0.15
  freed or withdrawn: position 0.36, commentary -0.22, incident-claim -0.21, assurance-given 0.17
  goes on about what happened: incident-claim 0.56
  goes on without cue: position 0.35, incident-claim -0.28, session 0.23, commentary -0.21, statement 0.15
  hardship, at the start: statement 0.45, incident-claim -0.3, session -0.23, assurance-given 0.15, position -0.15
  hardship, in direct words: position 0.27, commentary 0.21, statement 0.2
  hardship, narrated: commentary -0.22, evidence -0.17, incident-claim 0.17, role 0.15
  hardship, told: statement -0.42, assurance-given 0.33, answer 0.23
  hardship: assurance-given 0.25, position 0.24, statement 0.21, session -0.2, commentary -0.16
  harm, at the start: incident-claim 0.3, evidence 0.17, earlier-event 0.15
  harm, in direct words: statement 0.33
  harm, narrated: incident-claim 0.3, statement 0.22
  harm, told: statement -0.43, earlier-event 0.32, evidence 0.18
  harm: incident-claim 1.02, earlier-event 0.34, session -0.27, document -0.17, position 0.16, commentary -0.15
  headline: session 0.34, role -0.32, position 0.17, statement 0.15
  hedged: offer -0.29, document 0.25, commentary 0.22, position -0.2, session 0.19, earlier-event -0.17, membership 0.16
  held or taken, at the start: incident-claim -0.41, session 0.21, position 0.2
  held or taken, in direct words: position 0.15
  held or taken, narrated: statement 0.37, evidence -0.16, answer 0.16
  held or taken, told: statement -0.39, incident-claim 0.21, position 0.19
  held or taken: incident-claim 0.91, position 0.35, evidence -0.23, document -0.19, commentary -0.17, answer 0.15
  how the talks went, at the start: statement 0.2
  how the talks went, narrated: session 0.15
  how the talks went, told: statement 0.2
  how the talks went: session 0.92, statement 0.19
  in those years, at the start: statement 0.21, earlier-event -0.19
  in those years, in direct words: statement -0.24, earlier-event 0.15
  in those years, narrated: statement 0.22
  in those years, told: earlier-event 0.24
  in those years: earlier-event 1.39, incident-claim -0.17, evidence -0.16
  incident before: incident-claim 0.61, position -0.47, assurance-given 0.22, role 0.19, earlier-event 0.18, document -0.17
  incident pointed back to: incident-claim 0.5, assurance-given 0.32, statement -0.26, role -0.21, offer 0.21, answer -0.2, session 0.17
  indirect: position -0.35, role -0.28, evidence 0.27, incident-claim 0.25, statement 0.22, session -0.15
  it alone, at the start: statement 0.2
  it alone, told: statement 0.2
  it alone: statement 0.2
  judges, at the start: commentary 0.39, session 0.17, incident-claim -0.17
  judges, in direct words: statement 0.29, incident-claim -0.21
  judges, narrated: commentary 0.82, session -0.27, incident-claim 0.17
  judges, told: session 0.37, statement -0.26, commentary 0.19
  judges: commentary 1.11, earlier-event -0.19, answer -0.17
  judgment before: commentary 0.74, earlier-event -0.17, assurance-given -0.16
  judgment pointed back to: commentary 0.47, offer 0.27, session 0.16
  leads a delegation, at the start: role 0.3
  leads a delegation, narrated: membership 1.05, role 0.25, statement -0.2
  leads a delegation: membership 2.75, role 0.25, statement -0.2
  likens, at the start: statement 0.2
  likens, in direct words: commentary 0.22, earlier-event 0.16, assurance-given 0.15, position -0.15
  likens, narrated: commentary 0.51
  likens, told: statement 0.27, commentary -0.15
  likens: commentary 0.58, earlier-event 0.15
  long: commentary -0.24, membership 0.18, role -0.17
  mediates or hosts, at the start: role 0.41, statement -0.29, commentary 0.24
  mediates or hosts, narrated: role 1.34, session 0.21
  mediates or hosts, told: commentary 0.16
  mediates or hosts: role 1.13, incident-claim -0.24, session 0.18
  meet, at the start: session 0.48, commentary 0.17
  meet, narrated: session 0.7, statement -0.17
  meet, told: session 0.54, earlier-event 0.18, commentary -0.16, statement -0.16
  meet: session 1.43, earlier-event 0.26, statement -0.23
  members of a delegation, at the start: membership 0.29
  members of a delegation, narrated: membership 0.29, statement -0.15
  members of a delegation: membership 2.08
  mixed: statement 0.52, evidence -0.31, position 0.27, earlier-event -0.22, assurance-given -0.21
  modal narrated: statement 0.34
  modal told: statement -0.32, commentary 0.31, offer 0.23, membership 0.2, session -0.15
  must, in direct words: statement -0.26, position 0.2, assurance-given 0.17, offer 0.16
  must, told: statement 0.24, assurance-given 0.17, position -0.17, document 0.15
  must: position 0.6, assurance-given 0.32, commentary -0.15
  narration: offer -1.52, position -1.51, assurance-given -1.47, assurance-declined -1.01, role 0.9, membership 0.7, earlier-event 0.58, session 0.3, answer -0.29, incident-claim -0.23, document -0.22, statement -0.21
  near the beginning: session 1.09, earlier-event -0.64, membership 0.38, assurance-given -0.36, answer -0.25, document -0.2, evidence -0.17
  near the end: incident-claim -0.69, earlier-event 0.47, evidence -0.39, position -0.37, statement 0.36, commentary 0.33, assurance-declined -0.16
  negated narration: role -0.45, commentary 0.38, earlier-event -0.32, document 0.31, answer 0.21, statement 0.2
  negated: offer -0.29, position 0.24, assurance-given -0.21, incident-claim 0.16
  no event narrated: earlier-event -0.52, session 0.24, membership 0.21, assurance-given -0.19, document 0.17
  no event told: session -0.4, offer 0.37, incident-claim 0.26, answer -0.25, role -0.21, commentary 0.21, statement 0.19
  no verb narrated: role 0.56, statement -0.4, session 0.19
  no verb told: assurance-given -0.36, commentary -0.3, assurance-declined 0.26, earlier-event 0.23, incident-claim 0.22
  no word, at the start: statement 0.24, commentary -0.2, evidence 0.18, incident-claim -0.15
  no word, narrated: commentary -0.2, statement 0.19, evidence 0.16
  no word: statement 0.8, commentary -0.21, incident-claim -0.17
  nobody, everybody, at the start: commentary 0.3, statement 0.22, earlier-event -0.21
  nobody, everybody, narrated: session -0.32
  nobody, everybody, told: statement 0.27, incident-claim -0.25, commentary 0.23, session 0.19, position -0.19
  nobody, everybody: commentary 0.44, position -0.2, earlier-event -0.19, statement 0.19
  of middle length: statement 0.42, membership -0.38, answer -0.31, earlier-event -0.26, assurance-given 0.24, offer 0.19, incident-claim 0.17
  offer before: answer 0.85, offer 0.64, incident-claim -0.37, commentary -0.25, statement -0.25, session -0.19, role -0.15
  offer or promise of mediator: statement 0.74, assurance-given -0.5
  offer or promise of monitor: statement 0.95, assurance-given -0.81
  offer or promise of party: assurance-given 0.52, commentary 0.18, offer 0.16
  offer pointed back to: answer 0.89, incident-claim -0.18
  offers, at the start: incident-claim -0.33, offer 0.32, session 0.3, statement 0.21, position -0.17, commentary -0.17
  offers, in direct words: statement -0.2, offer 0.17, session 0.17
  offers, narrated: statement 0.23, incident-claim -0.19, role 0.17
  offers, told: offer 0.48, position -0.21, earlier-event 0.21, incident-claim -0.18, session -0.17, answer 0.16
  offers: offer 1.21, incident-claim -0.43, position -0.25, commentary -0.21, role 0.15
  our, we, at the start: statement -0.68, assurance-declined 0.31, session 0.19, earlier-event 0.16
  our, we, in direct words: statement -0.23, earlier-event 0.2, incident-claim -0.19, position 0.18
  our, we, told: assurance-declined 0.21
  our, we: assurance-declined 0.29, position 0.18, statement -0.16
  paper before: document 0.61, incident-claim -0.59, earlier-event 0.56, statement -0.19, role -0.16, answer 0.15
  paper handed over, at the start: document 0.27
  paper handed over: document 1.77
  paper pointed back to: document 0.87, position -0.23, statement -0.17, earlier-event 0.15
  paper, at the start: document 0.54, session 0.35, incident-claim -0.34, offer -0.27, statement 0.22, position -0.2, answer -0.19, earlier-event -0.18
  paper, in direct words: session 0.26, statement -0.26
  paper, narrated: document 0.24, commentary -0.18
  paper, told: position -0.34, statement 0.25, document 0.24, offer -0.16
  paper: document 1.04, position -0.39, incident-claim 0.21, answer -0.2, assurance-given -0.15
  past before: incident-claim -0.7, earlier-event 0.67, commentary 0.39, position 0.19, statement 0.18
  past narrated: earlier-event 0.87, document -0.31, role -0.3, commentary -0.24, assurance-given 0.22, evidence 0.21, position -0.16, statement 0.15
  past pointed back to: earlier-event 0.75, commentary 0.33, incident-claim -0.19, statement -0.17
  past told: commentary -0.41, session 0.35, incident-claim 0.27, assurance-given -0.26, earlier-event 0.23, document -0.22
  perfect narrated: role -0.36, statement -0.25, document 0.17, session 0.17, earlier-event -0.17, commentary 0.17, answer 0.15
  perfect told: commentary 0.36, incident-claim -0.31, position -0.28, document 0.2
  pluperfect narrated: earlier-event 0.47
  pluperfect told: incident-claim 0.59, statement 0.46, assurance-given 0.36, session -0.28, commentary -0.25, offer -0.24, position -0.17, assurance-declined -0.15
  present narrated: role 0.59, commentary 0.55, earlier-event -0.32, statement 0.29, incident-claim -0.2, evidence -0.18
  present told: statement 0.48, session -0.44, commentary 0.42, position 0.24, answer -0.2, offer -0.17, document -0.16
  promise before: assurance-given 0.53, incident-claim -0.48, assurance-declined 0.46, position 0.33, statement -0.31, document 0.15
  promise pointed back to: assurance-given 0.7, statement 0.19, incident-claim -0.17
  promise withheld, told: statement -0.17
  promise withheld: assurance-declined 1.86, assurance-given -0.52
  promised, it is said: assurance-given 1.28
  promises, at the start: session -0.15, statement 0.15
  promises, in direct words: position 0.3
  promises, narrated: assurance-given 0.16, statement 0.15
  promises: assurance-given 1.47, position 0.31, incident-claim -0.23, session -0.19
  proof before: evidence 1.09, session -0.39, role 0.38, earlier-event -0.25, membership -0.23, assurance-given -0.15
  proof goes over: evidence 0.99
  proof pointed back to: evidence 0.76, incident-claim 0.16
  proof shown, at the start: statement -0.18, evidence 0.17
  proof shown, narrated: incident-claim 0.16
  proof shown: evidence 1.66
  proof taken up: evidence 0.68
  proof, at the start: evidence 0.3, statement 0.29, incident-claim -0.26
  proof, in direct words: incident-claim -0.19, statement 0.17
  proof, narrated: commentary 0.27, evidence 0.24, session -0.19
  proof, told: evidence 0.28, answer 0.22, incident-claim -0.17
  proof: evidence 1.73, statement 0.33, incident-claim -0.27, session -0.24, role -0.15, earlier-event -0.15
  refusal of party: position 0.28, assurance-declined 0.23, statement -0.19, evidence -0.16
  refuses a promise: assurance-declined 1.56
  refuses an offer or demand: answer 1.66
  request of aid worker: statement 1, position -0.6
  request of diplomat: statement 0.64
  request of mediator: statement 1.02, position -0.6
  request of monitor: statement 1, position -0.6
  request of party: position 0.7, statement 0.28, session 0.18
  request of resident: statement 0.57
  short: answer 0.34, statement 0.28, document -0.27, session -0.27, offer -0.25, assurance-given -0.19, membership 0.16
  source office: position -0.25, assurance-declined 0.23, evidence 0.2, statement 0.2, document -0.19, answer 0.16, earlier-event -0.15
  source organisation: earlier-event 0.46, position -0.36, incident-claim 0.28, document -0.23, assurance-given -0.18, offer 0.17
  source person: commentary 0.29, membership -0.16, position 0.15
  source unnamed: document 0.34, position 0.32, earlier-event -0.3, assurance-declined -0.2, membership 0.17
  speaker aid worker: statement 0.8, position 0.22, incident-claim -0.15
  speaker analyst: commentary 2.03, statement -0.36, session 0.25, earlier-event 0.21
  speaker diplomat: statement 0.25, answer -0.2, evidence 0.19, incident-claim -0.18, commentary -0.18
  speaker document: document 1.48, earlier-event 0.37, statement 0.23
  speaker insider: document 0.34, statement 0.3, incident-claim -0.23, answer 0.22, commentary -0.22
  speaker mediator: assurance-given 0.26, incident-claim -0.25, session 0.23
  speaker monitor: commentary -0.85, statement 0.57, incident-claim 0.34, session -0.27
  speaker outsider: statement 0.25
  speaker party: commentary -1.3, assurance-given -0.46, document -0.33, earlier-event 0.32, assurance-declined 0.31, incident-claim 0.18, role -0.17, statement 0.17
  speaker press: incident-claim 0.2
  speaker resident: commentary -0.69, incident-claim 0.52, statement 0.51, answer 0.26, earlier-event -0.19, offer -0.17
  speaker unknown: assurance-given 0.25, session -0.24, earlier-event -0.15
  speaks for a side seldom named: incident-claim -0.49, evidence 0.33, session -0.21, offer 0.17
  speaks for a side: earlier-event -0.33, assurance-declined 0.26, commentary -0.25, role -0.2, incident-claim 0.15
  speaks for no side: commentary 0.38, position -0.28, statement 0.28, evidence -0.25, earlier-event 0.25, incident-claim 0.24, session -0.15
  talks before: incident-claim -0.37, answer 0.35, session 0.35, role 0.31, evidence -0.2, statement -0.2, document 0.18, earlier-event -0.18
  talks held, narrated: session 0.59
  talks held, told: position 0.16, statement -0.16
  talks held: session 1.02
  talks pointed back to: session 0.43, answer 0.23, offer 0.21, commentary -0.19, role 0.17, earlier-event -0.16
  talks, at the start: session 0.26
  talks, in direct words: statement 0.33
  talks, narrated: statement -0.32, incident-claim -0.19
  talks, told: incident-claim 0.24, position 0.18
  talks: session 0.62
  tells of the ground: incident-claim 0.6
  the offer, at the start: session -0.33, document 0.24, commentary 0.24, position 0.21, incident-claim -0.2
  the offer, in direct words: statement 0.23
  the offer, narrated: position 0.23, commentary 0.22, session -0.16
  the offer, told: position 0.41, statement -0.37, document 0.34, offer 0.27, incident-claim -0.25
  the offer: position 0.67, answer 0.65, session -0.34, statement -0.24, offer 0.23, incident-claim -0.21, commentary 0.16
  the outlet judges: commentary 0.59
  the outlet tells of talks: session 0.57
  the outlet tells of the ground: incident-claim 0.53
  the outlet tells of the past: earlier-event 0.78
  truce or war of old, at the start: commentary 0.39, earlier-event 0.24, statement 0.2, answer -0.15
  truce or war of old, in direct words: statement 0.29
  truce or war of old, narrated: earlier-event 0.59, session 0.2, incident-claim -0.19
  truce or war of old, told: incident-claim 0.26, commentary 0.22, statement -0.18
  truce or war of old: earlier-event 0.24, statement 0.23, offer -0.18, incident-claim 0.15, commentary 0.15
  under an agreement, at the start: session -0.18
  under an agreement: earlier-event 0.4, document 0.23, session -0.18
  wants, at the start: position 0.31
  wants, in direct words: position 0.19
  wants, told: earlier-event 0.31, statement -0.19
  wants: position 0.93, earlier-event 0.27, incident-claim -0.2
  what a paper says, at the start: statement 0.24, document 0.22, incident-claim -0.22, position 0.17, commentary -0.16
  what a paper says, in direct words: statement -0.22, position 0.19, assurance-given 0.17, offer 0.15
  what a paper says, narrated: statement 0.23
  what a paper says: document 0.41, statement 0.21, commentary -0.18
  what one would do, at the start: incident-claim -0.39, statement 0.19
  what one would do, narrated: commentary 0.17
  what one would do, told: incident-claim -0.37, statement 0.18
  what one would do: incident-claim -0.39, statement 0.19
  who did it, at the start: statement -0.16, session -0.15, commentary 0.15
  who did it, in direct words: statement -0.29, answer 0.23
  who did it, narrated: commentary 0.39, incident-claim -0.36, statement 0.23, session -0.19
  who did it, told: incident-claim 0.26, session 0.2, offer -0.16, document 0.15, commentary -0.15
  who did it: incident-claim 0.43, commentary 0.23, statement -0.19, offer -0.17, answer 0.15
  will look into it, at the start: statement 0.42, incident-claim -0.26, position -0.19
  will look into it, narrated: role 0.43, incident-claim -0.3, commentary -0.25, membership 0.22, earlier-event -0.19, evidence 0.17
  will look into it, told: position -0.3, offer 0.19, assurance-declined 0.18, statement 0.15
  will look into it: role 0.4, commentary -0.39, position -0.33, membership 0.28, earlier-event -0.26, assurance-given 0.23, session -0.19, assurance-declined 0.17, offer 0.16
  will narrated: statement 0.27, session 0.22
  will not, at the start: position 0.3, incident-claim -0.16, commentary 0.16
  will not, in direct words: evidence 0.21
  will not, narrated: commentary 0.2, statement 0.16
  will not, told: incident-claim -0.29, position 0.28
  will not: position 0.55, incident-claim -0.37, statement 0.32, evidence 0.25
  will or may turn out, at the start: commentary 0.28, position -0.23, membership 0.15, session -0.15
  will or may turn out, in direct words: incident-claim 0.18
  will or may turn out, narrated: earlier-event 0.31, commentary 0.31, session -0.26, statement 0.19, incident-claim -0.17
  will or may turn out, told: commentary 0.31, position -0.27, offer -0.2, earlier-event 0.19, membership 0.18
  will or may turn out: commentary 0.68, earlier-event 0.48, session -0.27, statement 0.26, position -0.24, offer -0.22, answer -0.19
  will told: statement -0.23, session 0.22, assurance-given 0.17
  would do in return, at the start: offer 0.26, assurance-given 0.24, position -0.2
  would do in return, in direct words: assurance-given 0.16
  would do in return, told: statement 0.19, offer 0.18, position -0.17
  would do in return: offer 1.02, position -0.23, assurance-given 0.21, statement 0.15
  would narrated: commentary 0.64, offer 0.24, statement -0.16
  would or would not, at the start: incident-claim -0.33, position 0.33, assurance-given 0.27, offer 0.22
  would or would not, in direct words: position 0.17
  would or would not, narrated: offer 0.22, statement 0.2, session -0.15
  would or would not, told: incident-claim -0.29, session 0.2, document 0.17, assurance-given 0.15, statement -0.15
  would or would not: incident-claim -0.33, position 0.33, assurance-given 0.27, offer 0.22
  would told: answer 0.35, incident-claim -0.27, assurance-given 0.26, position 0.21
  written, at the start: statement -0.39, assurance-declined 0.28, position 0.19, commentary -0.18, document 0.16
  written, in direct words: statement 0.23, assurance-declined 0.19, offer 0.17, position -0.15
  written, narrated: earlier-event 0.24, document -0.15
  written, told: position 0.31, document 0.2, session -0.15, statement -0.15
  written: document 0.41, assurance-declined 0.25, commentary -0.25, position 0.19, earlier-event 0.19, assurance-given -0.15
  years before: earlier-event 2.29, incident-claim -0.28, position 0.25, statement -0.24
`)
