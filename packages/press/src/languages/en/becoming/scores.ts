// How much each sign of signs.ts speaks for each becoming, in log-odds: one sign a line, heaviest first. Set by hand from the
// definitions in corpus/README.md, then fitted to the open half of the annotated articles by multinomial logistic regression that
// holds on to what was set by hand; weights under 0.15 are left out.
import { BECOMINGS, type Becoming } from '../../../draft.ts'

const TABLE = `
  ACCUSE by word: statement 0.75, incident-claim 0.50
  ACCUSE narrated: evidence 0.88, statement 0.21
  ACCUSE told: evidence 0.86, incident-claim 0.27, statement -0.27
  AGREE by word: assurance-given 1.26, answer 0.44, position -0.16, statement 0.16
  AGREE narrated: earlier-event 0.61, session 0.48, assurance-given 0.32, statement -0.25
  AGREE told: assurance-given 0.82, session 0.58, statement -0.22, incident-claim -0.18
  AID told: statement 0.17
  ASSAULT narrated: incident-claim 1.00, statement -0.45, earlier-event 0.36, commentary 0.25
  ASSAULT told: incident-claim 1.58, statement -0.17, position -0.17, evidence 0.17
  COERCE narrated: incident-claim 0.82, statement 0.44, earlier-event 0.16
  COERCE told: incident-claim 1.31
  CONCEDE narrated: statement -0.27, membership 0.21
  CONSULT narrated: session 1.32, role 0.57, statement -0.21
  CONSULT told: session 1.47, position 0.17
  COOPERATE narrated: document 0.86, evidence 0.33, statement 0.27
  COOPERATE told: document 0.78, evidence 0.29
  I, my: assurance-given 0.39, commentary -0.33, answer 0.24, statement 0.19, incident-claim -0.18
  I, my, at the start: assurance-given 0.42, commentary -0.29, answer 0.28, incident-claim -0.18
  I, my, in direct words: assurance-given 0.39, commentary -0.32, answer 0.24
  MOBILIZE narrated: incident-claim 0.75, statement 0.23
  MOBILIZE told: incident-claim 0.93, statement 0.36
  PROTEST narrated: statement 0.34
  REJECT by word: answer 0.82, position 0.46, assurance-declined 0.31
  REJECT narrated: answer 1.08, position 0.21
  REJECT told: answer 1.13, earlier-event 0.17
  REQUEST by word: position 1.01, statement 0.19
  REQUEST narrated: session 0.18, position 0.15
  REQUEST told: session 0.16
  RETREAT narrated: statement 0.59, incident-claim 0.34, earlier-event -0.28
  RETREAT told: statement 0.42, commentary 0.16
  SANCTION narrated: session 0.46
  SANCTION told: session 0.24
  SUPPORT by word: statement 0.97, answer 0.20
  THREATEN by word: position 1.02, statement 0.46
  THREATEN told: incident-claim 0.23
  a paper goes over: document 1.22
  a paper taken up: document 0.72
  a party has terms: position 0.79
  a party promises: assurance-given 1.16
  a party threatens: position 0.99
  a party wants: position 2.23, statement -0.37
  a party will not: position 1.05
  a party would if: offer 0.61, position 0.25
  a promise refused: assurance-declined 1.51
  a side wants, it is said: position 0.83
  a year before: earlier-event 1.32
  accepts: answer 1.26
  accusation of party: statement -0.27, incident-claim 0.16
  accuses of what happened: incident-claim 0.95
  acts as: role 1.96, statement -0.20
  acts as, narrated: role 1.09, statement -0.19
  agreed at talks: session 1.22, earlier-event -0.22, statement -0.21, answer -0.21, assurance-given 0.17
  agreed at talks, at the start: session 0.37, earlier-event -0.21, answer -0.20, assurance-given 0.19, statement -0.19, commentary 0.15
  agreed at talks, in direct words: statement -0.24, commentary 0.16
  agreed at talks, narrated: session 0.22, earlier-event -0.19, role 0.15
  agreed at talks, told: session 0.33
  an analyst judges: commentary 0.92
  an offer made: offer 1.08
  an outsider promises: statement 0.62
  an outsider wants: statement 1.52, position -0.78
  answers: answer 1.55, statement -0.50, document -0.24, assurance-given 0.22, position 0.18
  answers, at the start: answer 0.89, position -0.23, document -0.19
  answers, in direct words: incident-claim 0.28, assurance-declined 0.19, statement -0.19
  answers, narrated: answer 0.32
  answers, told: position 0.35, answer 0.28, statement -0.20, document -0.16
  any: assurance-declined -2.39, membership -1.57, statement 1.46, role -1.25, offer -1.08, evidence -1.08, assurance-given -1.06, earlier-event -0.75, answer -0.73, document -0.71, commentary -0.39
  before anything: position 0.71, incident-claim -0.52, assurance-given 0.23, offer -0.19
  before anything, at the start: answer 0.22, session -0.17, incident-claim -0.15, position 0.15
  before anything, in direct words: answer 0.21, statement -0.19
  before anything, narrated: statement 0.32, incident-claim -0.19
  before anything, told: incident-claim -0.29, position 0.29, document 0.25, session 0.20, offer -0.18, commentary -0.17
  calls names: statement 0.67
  conditional: incident-claim -0.37, answer 0.29, offer 0.26, assurance-given 0.26, commentary -0.23
  conditional narration: commentary 0.93
  condolence or thanks: statement 0.38, commentary 0.18, session 0.16
  condolence or thanks, in direct words: session 0.21
  contests what happened: incident-claim 1.14
  cue of accusing: incident-claim 0.74
  cue of allowing: position -0.18
  cue of complaining: earlier-event 0.51, assurance-given 0.28, position -0.20, commentary -0.20, offer -0.19, evidence -0.15
  cue of demanding: position 0.87, statement 0.36, incident-claim 0.21
  cue of denying: statement 0.23, incident-claim 0.22, earlier-event 0.15
  cue of judging: commentary 1.22, position -0.37, incident-claim -0.30, session 0.30, evidence 0.28, assurance-given -0.18, answer -0.18
  cue of offering: offer 2.35, assurance-given -1.03
  cue of promising: assurance-given 1.62, offer -1.05, position 0.33, incident-claim 0.16
  cue of refusing: answer 0.64, assurance-declined 0.18
  cue of urging others: statement 1.15, position -0.34, incident-claim -0.25, answer 0.17
  cue of writing: statement -0.32, document 0.32, commentary 0.24
  demand before: position 1.01, incident-claim -0.36, commentary 0.28, evidence -0.24, statement -0.19, answer 0.16
  demand pointed back to: session 0.37, position 0.37, statement 0.24, incident-claim -0.23
  direct: membership -1.52, role -1.45, document -0.71, statement 0.63, earlier-event -0.43, commentary 0.28, assurance-given 0.19, session -0.17
  direct words of aid worker: position 0.18
  direct words of analyst: commentary 0.34, statement 0.18
  direct words of diplomat: commentary 0.22, statement -0.19
  direct words of mediator: statement -0.49, commentary 0.35, session 0.20, assurance-given 0.18
  direct words of monitor: assurance-given 0.15
  direct words of resident: answer 0.25, incident-claim 0.22
  direct words of unknown: incident-claim 0.17
  ended badly: earlier-event 1.01, document -0.17, incident-claim -0.15
  ended badly, at the start: earlier-event 0.34, statement -0.19
  ended badly, narrated: earlier-event 0.23, statement 0.21
  ended badly, told: earlier-event 0.20, statement -0.19, session 0.19
  fighting: incident-claim 1.47, session -0.24, answer -0.23, evidence 0.17, membership -0.17, role -0.16
  fighting, at the start: evidence 0.36, answer -0.28, commentary 0.16
  fighting, in direct words: incident-claim 0.27
  fighting, narrated: earlier-event 0.18
  fighting, told: evidence 0.21, incident-claim 0.17, offer 0.16
  force claimed: incident-claim 0.82, statement 0.31
  force denied: incident-claim 0.51, statement 0.45, earlier-event 0.16
  force insisted: position 1.04, incident-claim 0.35, commentary -0.17
  force observed: statement 0.18, position -0.18, assurance-given 0.16
  force offered: offer 1.30, assurance-given 0.40, statement -0.26
  force refused: answer 0.63, position 0.47, assurance-declined 0.31
  force said: session 0.41, answer 0.40, offer -0.22, document 0.22, assurance-declined -0.21, role -0.19, commentary -0.17
  force warned: statement 0.59, commentary 0.47, incident-claim -0.16
  freed or withdrawn: position 0.53, commentary -0.27, incident-claim -0.23
  freed or withdrawn, at the start: position 0.32, offer 0.23, session -0.19
  freed or withdrawn, in direct words: position 0.16
  freed or withdrawn, narrated: document 0.28, commentary -0.19, position 0.16
  freed or withdrawn, told: incident-claim -0.26, position 0.21, offer 0.18
  goes on about what happened: incident-claim 0.54
  goes on without cue: position 0.37, incident-claim -0.35, commentary -0.21, session 0.20
  hardship: assurance-given 0.29, position 0.20, commentary -0.20, evidence -0.15
  hardship, at the start: statement 0.47, session -0.32, incident-claim -0.21, position -0.18, assurance-given 0.15
  hardship, in direct words: position 0.25, commentary 0.18, document -0.17, statement 0.16
  hardship, narrated: commentary -0.26, evidence -0.18, document 0.16
  hardship, told: statement -0.41, assurance-given 0.36, answer 0.23
  harm: incident-claim 1.02, earlier-event 0.34, session -0.30, statement 0.20, document -0.19
  harm, at the start: incident-claim 0.34, position -0.18, earlier-event 0.17, evidence 0.16
  harm, in direct words: statement 0.30
  harm, narrated: incident-claim 0.38, statement 0.17, evidence -0.17
  harm, told: earlier-event 0.32, statement -0.27, evidence 0.17
  headline: role -0.32, position 0.27, session 0.24, statement 0.19
  hedged: offer -0.26, position -0.23, commentary 0.23, document 0.18, earlier-event -0.16, session 0.16, membership 0.16
  held or taken: incident-claim 0.90, position 0.30, document -0.26, evidence -0.25, commentary -0.20
  held or taken, at the start: incident-claim -0.39, session 0.32, position 0.16
  held or taken, narrated: statement 0.40, evidence -0.18, answer 0.16
  held or taken, told: statement -0.33, incident-claim 0.24, assurance-given 0.18, position 0.16
  how the talks went: session 0.99
  in those years: earlier-event 1.40, evidence -0.21, incident-claim -0.17
  in those years, at the start: session 0.22, earlier-event -0.19
  in those years, in direct words: statement -0.36, session 0.27
  in those years, told: earlier-event 0.24, statement 0.18, evidence -0.18
  incident before: incident-claim 0.67, position -0.52, assurance-given 0.32, document -0.29, role 0.17
  incident pointed back to: incident-claim 0.38, assurance-given 0.33, offer 0.22, role -0.20, answer -0.19, evidence -0.18
  indirect: position -0.33, evidence 0.29, statement 0.28, role -0.25, incident-claim 0.21, commentary -0.19
  it alone: statement 0.26, answer 0.19
  it alone, at the start: statement 0.26, answer 0.19
  it alone, told: statement 0.26, answer 0.19
  judges: commentary 1.05, earlier-event -0.20, answer -0.18
  judges, at the start: commentary 0.31, session 0.25, incident-claim -0.17, earlier-event -0.15
  judges, in direct words: statement 0.32, incident-claim -0.20
  judges, narrated: commentary 0.86, session -0.29, incident-claim 0.16
  judges, told: session 0.45, statement -0.19
  judgment before: commentary 0.65, earlier-event -0.30
  judgment pointed back to: commentary 0.51, offer 0.27
  leads a delegation: membership 2.73, role 0.24, statement -0.21
  leads a delegation, at the start: role 0.29, statement -0.15
  leads a delegation, narrated: membership 1.03, role 0.24, statement -0.21
  likens: commentary 0.54, statement 0.23, assurance-given 0.15
  likens, at the start: statement 0.25
  likens, in direct words: commentary 0.22, earlier-event 0.16, assurance-given 0.16
  likens, narrated: commentary 0.50
  likens, told: statement 0.31, commentary -0.18
  long: commentary -0.24, membership 0.18, role -0.17
  mediates or hosts: role 1.14, session 0.34, statement -0.34, incident-claim -0.24, commentary 0.17
  mediates or hosts, at the start: role 0.43, statement -0.27, commentary 0.18
  mediates or hosts, narrated: role 1.36, session 0.24, statement -0.16
  mediates or hosts, told: statement -0.26, commentary 0.21
  meet: session 1.45, earlier-event 0.27, statement -0.27
  meet, at the start: session 0.61, statement -0.29, commentary 0.16
  meet, narrated: session 0.62
  meet, told: session 0.55, commentary -0.17, earlier-event 0.16, statement -0.16
  members of a delegation: membership 2.08
  members of a delegation, at the start: membership 0.29
  members of a delegation, narrated: membership 0.29, statement -0.17
  mixed: statement 0.51, assurance-given -0.32, position 0.31, evidence -0.29
  modal narrated: statement 0.17, earlier-event 0.17
  modal told: statement -0.32, commentary 0.26, membership 0.20, session -0.15
  must: position 0.56, assurance-given 0.34, document 0.29, commentary -0.17
  must, at the start: document 0.25
  must, in direct words: statement -0.27, position 0.21, assurance-given 0.17
  must, narrated: earlier-event 0.22
  must, told: position -0.22, document 0.20, statement 0.19, assurance-given 0.19
  narration: offer -1.48, assurance-given -1.47, position -1.46, assurance-declined -1.02, role 0.86, membership 0.68, earlier-event 0.59, answer -0.30, statement -0.26, session 0.19, incident-claim -0.18
  near the beginning: session 1.19, earlier-event -0.67, document -0.54, membership 0.44, answer -0.31, assurance-given -0.29, role 0.18, statement 0.17, evidence -0.17
  near the end: incident-claim -0.62, position -0.51, statement 0.51, earlier-event 0.44, evidence -0.43, commentary 0.26, session 0.22, offer 0.15
  negated: document 0.33, offer -0.28, position 0.22, assurance-given -0.17
  negated narration: commentary 0.52, role -0.45, earlier-event -0.32, document 0.24, evidence 0.21, answer 0.21, statement -0.17
  no event narrated: earlier-event -0.57, statement -0.25, session 0.24, document 0.23, membership 0.20, assurance-given -0.19
  no event told: offer 0.36, session -0.32, commentary 0.24, answer -0.22, role -0.17
  no verb narrated: role 0.55, statement -0.44
  no verb told: assurance-given -0.31, position -0.24, session 0.24, commentary -0.22, assurance-declined 0.22, evidence 0.15
  no word: statement 0.89, commentary -0.28, incident-claim -0.22, evidence 0.21
  no word, at the start: statement 0.38, commentary -0.28, incident-claim -0.16
  no word, narrated: statement 0.33, commentary -0.26
  nobody, everybody: commentary 0.42, statement 0.28, position -0.24
  nobody, everybody, at the start: commentary 0.31, earlier-event -0.25, statement 0.24
  nobody, everybody, in direct words: session 0.20
  nobody, everybody, narrated: session -0.36, commentary 0.18
  nobody, everybody, told: statement 0.37, position -0.22, commentary 0.20, session 0.19, incident-claim -0.15
  of middle length: membership -0.40, statement 0.36, answer -0.31, earlier-event -0.22, offer 0.15
  offer before: answer 0.88, offer 0.67, incident-claim -0.34, commentary -0.29, statement -0.26, session -0.21, role -0.17
  offer or promise of mediator: statement 0.74, assurance-given -0.50
  offer or promise of monitor: statement 0.96, assurance-given -0.81
  offer or promise of party: assurance-given 0.53, offer 0.27, statement -0.23, commentary 0.19
  offer or promise of resident: statement 0.21
  offer pointed back to: answer 0.89, offer 0.20, statement -0.18
  offers: offer 1.26, incident-claim -0.40, position -0.26, commentary -0.22, answer 0.16, role 0.15
  offers, at the start: incident-claim -0.29, offer 0.29, session 0.29, commentary -0.19, position -0.18
  offers, in direct words: statement -0.19, offer 0.18
  offers, narrated: statement 0.26, incident-claim -0.21, session 0.17, role 0.17
  offers, told: offer 0.45, position -0.22, earlier-event 0.19, answer 0.19, session -0.17
  our, we: assurance-declined 0.30, statement -0.17, document -0.17, position 0.16
  our, we, at the start: statement -0.72, assurance-declined 0.31, session 0.26, earlier-event 0.16
  our, we, in direct words: statement -0.21, earlier-event 0.20, incident-claim -0.19, position 0.15
  our, we, told: assurance-declined 0.21
  paper: document 1.11, position -0.37, incident-claim 0.25, answer -0.18
  paper before: document 0.85, incident-claim -0.52, earlier-event 0.41, offer -0.23, statement -0.16
  paper handed over: document 1.68
  paper handed over, at the start: document 0.21
  paper handed over, told: statement -0.25
  paper pointed back to: document 0.59, position -0.22, earlier-event 0.21
  paper, at the start: document 0.52, session 0.35, position -0.22, incident-claim -0.21, offer -0.20, answer -0.17
  paper, in direct words: session 0.37, statement -0.25
  paper, narrated: document 0.48, session -0.23, commentary -0.19
  paper, told: position -0.32, statement 0.23, incident-claim 0.19
  past before: incident-claim -0.75, earlier-event 0.65, commentary 0.36, statement 0.21, position 0.17
  past narrated: earlier-event 0.69, role -0.32, evidence 0.29, commentary -0.26, assurance-given 0.22, position -0.19, document -0.19, session -0.18, statement 0.17
  past pointed back to: earlier-event 0.72, commentary 0.49, statement -0.30, incident-claim -0.18
  past told: commentary -0.47, session 0.44, incident-claim 0.24, assurance-given -0.21, earlier-event 0.20, document -0.18
  perfect narrated: role -0.38, earlier-event -0.17, commentary 0.16, answer 0.15
  perfect told: incident-claim -0.30, position -0.27, commentary 0.26, document 0.16
  pluperfect narrated: earlier-event 0.47
  pluperfect told: incident-claim 0.71, assurance-given 0.39, statement 0.37, session -0.30, offer -0.23, position -0.19, answer -0.15
  present narrated: role 0.59, commentary 0.58, earlier-event -0.34, statement 0.30, incident-claim -0.25, evidence -0.22, document 0.15, session -0.15
  present told: statement 0.44, session -0.43, commentary 0.35, position 0.30, answer -0.22, offer -0.18, document -0.17
  promise before: assurance-given 0.54, incident-claim -0.48, assurance-declined 0.44, position 0.31, statement -0.26
  promise pointed back to: assurance-given 0.58, statement 0.32
  promise withheld: assurance-declined 1.87, assurance-given -0.52
  promise withheld, told: statement -0.18
  promised, it is said: assurance-given 1.28
  promises: assurance-given 1.49, position 0.29, incident-claim -0.24, session -0.21, document -0.15
  promises, at the start: session -0.17
  promises, in direct words: position 0.30
  promises, narrated: assurance-given 0.16
  promises, told: assurance-given 0.17
  proof: evidence 1.71, statement 0.25, incident-claim -0.23, document -0.15
  proof before: evidence 1.18, session -0.42, role 0.40, membership -0.23, earlier-event -0.23, assurance-given -0.15
  proof goes over: evidence 0.97
  proof pointed back to: evidence 0.68, incident-claim 0.35
  proof shown: evidence 1.65
  proof shown, at the start: evidence 0.16
  proof taken up: evidence 0.69
  proof, at the start: evidence 0.38, position -0.16, statement 0.15
  proof, in direct words: statement 0.20, incident-claim -0.19
  proof, narrated: commentary 0.26, evidence 0.25
  proof, told: evidence 0.28, answer 0.22
  refusal of party: assurance-declined 0.32, evidence -0.26, statement 0.20
  refusal of unknown: statement -0.18
  refuses a promise: assurance-declined 1.56
  refuses an offer or demand: answer 1.28
  request of diplomat: statement 0.65
  request of mediator: statement 0.85, position -0.61, session 0.17
  request of monitor: statement 1.01, position -0.60
  request of party: position 0.68, statement 0.31
  request of resident: statement 0.39, position 0.24
  short: document -0.32, answer 0.31, statement 0.24, session -0.21, offer -0.21, membership 0.15, assurance-given -0.15
  source office: assurance-declined 0.23, position -0.23, document -0.23, statement 0.22, answer 0.16
  source organisation: earlier-event 0.51, position -0.44, incident-claim 0.23
  source person: commentary 0.27, statement 0.24, position 0.22, incident-claim -0.17, document -0.17, membership -0.15
  source unnamed: document 0.35, position 0.34, earlier-event -0.33, assurance-declined -0.20, membership 0.16
  speaker aid worker: statement 0.88, position 0.19
  speaker analyst: commentary 1.87, statement -0.27, session 0.26, earlier-event 0.19
  speaker diplomat: commentary 0.62, session 0.25, incident-claim -0.23, answer -0.22, evidence 0.18
  speaker document: document 1.62, earlier-event 0.60, statement -0.23
  speaker insider: document 0.37, answer 0.22, incident-claim -0.20
  speaker mediator: commentary 0.41, statement -0.35, session 0.32, assurance-given 0.28, incident-claim -0.25
  speaker monitor: statement 0.46, incident-claim 0.44, document -0.16, session -0.16
  speaker outsider: statement 0.26
  speaker party: commentary -0.90, assurance-given -0.42, document -0.34, assurance-declined 0.32, earlier-event 0.26, position -0.25, incident-claim 0.24, statement 0.23, evidence 0.18
  speaker resident: incident-claim 0.47, position 0.41, statement 0.36, answer 0.26, offer -0.22, earlier-event -0.21
  speaker unknown: session -0.35, document 0.23, assurance-given 0.19, earlier-event -0.19
  speaks for a side: commentary -0.46, earlier-event -0.36, assurance-declined 0.27, evidence 0.24, statement 0.23, session 0.18, role -0.16
  speaks for a side seldom named: incident-claim -0.44, session -0.35, evidence 0.26, offer 0.26, statement 0.22
  speaks for no side: commentary 0.50, evidence -0.34, earlier-event 0.31, position -0.21, statement 0.20, incident-claim 0.19, session -0.16
  talks: session 0.56
  talks before: answer 0.40, incident-claim -0.39, role 0.31, evidence -0.24, session 0.24, earlier-event -0.19
  talks held: session 1.00, statement -0.23, position 0.18
  talks held, at the start: statement -0.24
  talks held, narrated: session 0.57
  talks held, told: position 0.19, statement -0.17
  talks pointed back to: session 0.46, commentary -0.23, answer 0.23, offer 0.23, earlier-event -0.17, role 0.16
  talks, at the start: position -0.23, session 0.19
  talks, in direct words: statement 0.26
  talks, narrated: statement -0.39, incident-claim -0.21, evidence 0.21
  talks, told: incident-claim 0.29, commentary -0.18
  tells of the ground: incident-claim 0.58
  the offer: answer 0.68, position 0.67, session -0.33, incident-claim -0.23, offer 0.22, statement -0.21
  the offer, at the start: session -0.28, document 0.22, incident-claim -0.22, position 0.21, commentary 0.19
  the offer, in direct words: statement 0.26
  the offer, narrated: position 0.23, commentary 0.23
  the offer, told: position 0.40, document 0.34, statement -0.33, offer 0.27, incident-claim -0.24, session -0.16
  the outlet judges: commentary 0.61
  the outlet tells of talks: session 0.59
  the outlet tells of the ground: incident-claim 0.51
  the outlet tells of the past: earlier-event 0.78
  truce or war of old: statement 0.33, offer -0.17, earlier-event 0.15
  truce or war of old, at the start: commentary 0.41, earlier-event 0.28, session -0.15
  truce or war of old, in direct words: statement 0.29, session -0.16
  truce or war of old, narrated: earlier-event 0.48, incident-claim -0.25, session 0.22
  truce or war of old, told: incident-claim 0.32, commentary 0.19, session -0.17
  under an agreement: document 0.40, earlier-event 0.37
  under an agreement, at the start: earlier-event 0.18
  wants: position 0.99, earlier-event 0.25, incident-claim -0.21
  wants, at the start: position 0.38
  wants, in direct words: position 0.18
  wants, told: earlier-event 0.28, statement -0.22, session 0.18
  what a paper says: document 0.97, earlier-event 0.16
  what a paper says, at the start: incident-claim -0.20, position 0.16
  what a paper says, in direct words: statement -0.21, position 0.20, assurance-given 0.17
  what a paper says, narrated: earlier-event 0.22
  what one would do: incident-claim -0.41, statement 0.18
  what one would do, at the start: incident-claim -0.41, statement 0.18
  what one would do, narrated: commentary 0.17
  what one would do, told: incident-claim -0.39, statement 0.20, assurance-given 0.15
  who did it: incident-claim 0.39, commentary 0.32, statement -0.21
  who did it, at the start: commentary 0.23, session -0.15
  who did it, in direct words: statement -0.30, answer 0.23
  who did it, narrated: commentary 0.45, incident-claim -0.35, session -0.17, statement 0.16
  who did it, told: incident-claim 0.22, session 0.15
  will look into it: role 0.43, position -0.34, document -0.29, membership 0.29, earlier-event -0.25, session -0.24, commentary -0.23, assurance-given 0.22, assurance-declined 0.17, offer 0.16
  will look into it, at the start: statement 0.37, position -0.18, incident-claim -0.18
  will look into it, narrated: role 0.39, incident-claim -0.35, membership 0.23, commentary -0.22, earlier-event -0.17
  will look into it, told: position -0.30, incident-claim 0.29, document -0.23, session -0.22, offer 0.19, assurance-declined 0.18
  will narrated: session 0.29, statement 0.23
  will not: position 0.54, evidence 0.31, incident-claim -0.25, statement 0.22
  will not, at the start: position 0.27, commentary 0.24, incident-claim -0.19
  will not, in direct words: evidence 0.21
  will not, narrated: statement 0.21, commentary 0.20
  will not, told: position 0.26
  will or may turn out: commentary 0.68, earlier-event 0.50, document -0.33, session -0.30, statement 0.28, position -0.25, answer -0.20, offer -0.15
  will or may turn out, at the start: commentary 0.35, position -0.25, session -0.17, membership 0.15
  will or may turn out, in direct words: incident-claim 0.17
  will or may turn out, narrated: commentary 0.35, earlier-event 0.34, session -0.25, statement 0.22, incident-claim -0.20
  will or may turn out, told: position -0.29, commentary 0.27, document -0.23, membership 0.18, earlier-event 0.18
  will told: session 0.20, assurance-given 0.19, commentary -0.17
  would do in return: offer 1.06, position -0.23, assurance-given 0.22, statement 0.18
  would do in return, at the start: offer 0.29, assurance-given 0.26, position -0.21
  would do in return, in direct words: assurance-given 0.16
  would do in return, told: statement 0.21, offer 0.20, position -0.17
  would narrated: commentary 0.62, offer 0.24
  would or would not: position 0.38, incident-claim -0.33, assurance-given 0.24, offer 0.24
  would or would not, at the start: position 0.38, incident-claim -0.33, assurance-given 0.24, offer 0.24
  would or would not, in direct words: position 0.17
  would or would not, narrated: offer 0.22, statement 0.20
  would or would not, told: incident-claim -0.29, statement -0.20, position 0.17, document 0.15
  would told: answer 0.36, incident-claim -0.22, position 0.22
  written: document 0.81, commentary -0.26, assurance-declined 0.22, position 0.21, session -0.17, incident-claim -0.15
  written, at the start: assurance-declined 0.25, statement -0.21, commentary -0.20, document 0.18, position 0.17
  written, in direct words: statement 0.29, assurance-declined 0.20, offer 0.17, document -0.17, position -0.17
  written, narrated: document 0.24, statement -0.22
  written, told: position 0.34, document 0.24, statement -0.19
  years before: earlier-event 2.28, statement -0.27, position 0.21, commentary -0.16
`

const isBecoming = (word: string | undefined): word is Becoming =>
  BECOMINGS.some((becoming) => becoming === word)

export const SCORES: ReadonlyMap<string, ReadonlyMap<Becoming, number>> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(': ')
      const weights = line
        .slice(at + 2)
        .split(', ')
        .map((pair): [Becoming, number] => {
          const [becoming, weight] = pair.split(' ')
          if (!isBecoming(becoming)) throw new Error(`${becoming} is nothing that a statement becomes`)
          return [becoming, Number(weight)]
        })
      return [line.slice(0, at).trim(), new Map(weights)]
    }),
)
