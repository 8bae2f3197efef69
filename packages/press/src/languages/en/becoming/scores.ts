// How much each sign of signs.ts speaks for each becoming, in log-odds: one sign a line, heaviest first. Set by hand from the
// definitions in corpus/README.md, then fitted to the open half of the annotated articles by multinomial logistic regression that
// holds on to what was set by hand; weights under 0.12 are left out.
import { BECOMINGS, type Becoming } from '../../../draft.ts'

const TABLE = `
  ACCUSE by word: statement 0.71, incident-claim 0.55, earlier-event 0.15
  ACCUSE narrated: evidence 0.85, statement 0.25
  ACCUSE told: evidence 0.80, incident-claim 0.34, statement -0.23
  AGREE by word: assurance-given 1.30, answer 0.43, position -0.14
  AGREE narrated: earlier-event 0.64, session 0.48, assurance-given 0.29, statement -0.22
  AGREE told: session 0.65, assurance-given 0.58, incident-claim -0.21
  AID told: statement 0.15
  ASSAULT narrated: incident-claim 1.07, statement -0.51, earlier-event 0.27, commentary 0.19, role 0.12
  ASSAULT told: incident-claim 1.54, statement -0.34, evidence 0.21, position -0.17
  COERCE narrated: incident-claim 0.85, statement 0.44, earlier-event 0.13, role -0.13, session -0.12
  COERCE told: incident-claim 1.26
  CONCEDE narrated: statement -0.32, membership 0.21, incident-claim 0.16
  CONCEDE told: session 0.12
  CONSULT narrated: session 1.42, role 0.36, statement -0.16, document -0.14
  CONSULT told: session 1.50, position 0.15
  COOPERATE narrated: document 0.81, evidence 0.31, statement 0.31
  COOPERATE told: document 0.77, evidence 0.30, incident-claim 0.18
  I, my: assurance-given 0.39, commentary -0.33, answer 0.25, statement 0.24, incident-claim -0.23
  I, my, at the start: assurance-given 0.42, commentary -0.29, answer 0.29, incident-claim -0.17
  I, my, in direct words: assurance-given 0.39, commentary -0.33, answer 0.25, incident-claim -0.12
  I, my, told: statement 0.18
  MOBILIZE narrated: incident-claim 0.82, statement 0.18
  MOBILIZE told: incident-claim 0.97, statement 0.33
  PROTEST narrated: statement 0.33
  REJECT by word: answer 0.81, position 0.49, assurance-declined 0.30, incident-claim 0.13, session -0.13, statement -0.12
  REJECT narrated: answer 1.13, position 0.20
  REJECT told: answer 1.12, earlier-event 0.15, position -0.14
  REQUEST by word: position 0.88, statement 0.36
  REQUEST narrated: session 0.18, position 0.15
  REQUEST told: session 0.15
  RETREAT narrated: statement 0.60, incident-claim 0.35, earlier-event -0.27
  RETREAT told: statement 0.46, assurance-given 0.15
  SANCTION narrated: session 0.46, statement 0.18, earlier-event 0.15
  SANCTION told: session 0.15
  SUPPORT by word: statement 0.92, answer 0.19
  THREATEN by word: position 0.98, statement 0.49
  a paper goes over: document 1.19
  a paper taken up: document 0.54
  a party has terms: position 0.78, statement 0.14
  a party promises: assurance-given 1.14
  a party threatens: position 1.06, incident-claim 0.14
  a party wants: position 1.87, incident-claim 0.22
  a party will not: position 1.25, answer 0.28, statement -0.28, commentary 0.17, incident-claim -0.17
  a party would if: offer 0.69, statement 0.26
  a promise refused: assurance-declined 1.65, statement -0.18, position 0.13
  a side wants, it is said: position 0.93, earlier-event 0.25, statement -0.17, session 0.15
  a year before: earlier-event 1.33
  accepts: answer 1.46, assurance-given 0.23, statement -0.20, session 0.13
  accusation of party: incident-claim 0.29, statement -0.25, earlier-event 0.13, session 0.12
  accusation of resident: statement 0.12
  accuses of what happened: incident-claim 0.98, earlier-event 0.19
  acts as: role 2.02, statement -0.20
  acts as, at the start: role 0.19, commentary 0.12
  acts as, narrated: role 1.07, statement -0.17
  agreed at talks: session 1.23, answer -0.21, earlier-event -0.21, incident-claim 0.16, role 0.14, statement -0.13
  agreed at talks, at the start: session 0.38, answer -0.20, earlier-event -0.19, role 0.15, commentary 0.14
  agreed at talks, in direct words: statement -0.22, incident-claim 0.16, commentary 0.12
  agreed at talks, narrated: session 0.23, earlier-event -0.18, role 0.15
  agreed at talks, told: session 0.34, statement 0.17, answer -0.12
  an analyst judges: commentary 0.70, session 0.22, earlier-event 0.20, statement 0.18, document -0.14
  an offer made: offer 1.32
  an outsider promises: statement 0.65, assurance-given -0.14, evidence 0.13
  an outsider wants: statement 0.99, position -0.40, evidence 0.21, session 0.13
  answers: answer 1.58, statement -0.45, document -0.26, position 0.18, role -0.13, session -0.12
  answers, at the start: answer 0.85, document -0.24, incident-claim -0.16, session -0.12
  answers, in direct words: incident-claim 0.27, assurance-declined 0.17, statement -0.15, assurance-given 0.14
  answers, narrated: answer 0.36, statement -0.16
  answers, told: position 0.33, answer 0.28, document -0.17, statement -0.14, assurance-given -0.13
  any: assurance-declined -2.38, membership -1.54, statement 1.54, role -1.25, offer -1.11, assurance-given -1.08, evidence -1.07, earlier-event -0.82, answer -0.75, document -0.69, commentary -0.43
  before anything: position 0.70, incident-claim -0.53, assurance-given 0.24, offer -0.20, role -0.14, document 0.14, assurance-declined 0.14
  before anything, at the start: answer 0.24, incident-claim -0.21, commentary 0.16, earlier-event 0.16, session -0.15, offer -0.13
  before anything, in direct words: answer 0.21, statement -0.17
  before anything, narrated: statement 0.29, commentary 0.17, incident-claim -0.17, session -0.16, assurance-given 0.15
  before anything, told: position 0.35, incident-claim -0.34, commentary -0.21, session 0.20, offer -0.18, document 0.18, assurance-declined 0.14, assurance-given 0.12
  calls names: statement 0.61, incident-claim 0.15
  calls names, told: incident-claim 0.20
  conditional: incident-claim -0.32, answer 0.31, assurance-given 0.29, commentary -0.25, offer 0.23, assurance-declined 0.14, earlier-event -0.13
  conditional narration: commentary 0.91
  condolence or thanks: statement 0.48, commentary 0.17, session 0.15
  condolence or thanks, at the start: statement 0.17
  condolence or thanks, in direct words: session 0.20, statement -0.14
  condolence or thanks, told: statement 0.18
  contests what happened: incident-claim 1.23, answer -0.19, earlier-event 0.15
  cue of accusing: incident-claim 0.64, evidence 0.16, position -0.13, earlier-event 0.13
  cue of allowing: document 0.24, position -0.23, commentary -0.12
  cue of complaining: earlier-event 0.51, assurance-given 0.34, commentary -0.27, incident-claim 0.23, offer -0.20, position -0.20, evidence -0.19
  cue of demanding: position 0.95, statement 0.36, incident-claim 0.22, document -0.16
  cue of denying: incident-claim 0.53, assurance-declined 0.14, earlier-event 0.13, answer -0.12
  cue of judging: commentary 1.42, incident-claim -0.46, evidence 0.46, position -0.40, session 0.38, assurance-given -0.22, statement -0.22, answer -0.19, earlier-event -0.16
  cue of offering: offer 2.35, assurance-given -1.03, statement -0.23, incident-claim 0.14, session 0.12
  cue of promising: assurance-given 1.66, offer -1.04, position 0.29, evidence 0.16
  cue of refusing: answer 0.71, assurance-declined 0.16
  cue of urging others: statement 0.89, position -0.20, answer 0.17
  cue of writing: document 0.29, commentary 0.24, statement -0.16, position 0.14, session -0.14
  demand before: position 0.93, incident-claim -0.30, evidence -0.24, commentary 0.19, membership -0.13, answer 0.13, session 0.12
  demand in the paragraphs before: position 0.60, document -0.30, session -0.26, commentary 0.13
  demand pointed back to: session 0.36, statement 0.34, position 0.28, incident-claim -0.21, commentary 0.16
  direct: role -1.53, membership -1.52, document -0.71, statement 0.67, earlier-event -0.45, commentary 0.23, incident-claim 0.21, assurance-given 0.20, session -0.17, position -0.13
  direct words of aid worker: position 0.22, statement -0.13
  direct words of analyst: commentary 0.51
  direct words of diplomat: commentary 0.17, statement -0.13
  direct words of mediator: statement -0.39, commentary 0.29, session 0.18, assurance-given 0.17
  direct words of monitor: assurance-given 0.17
  direct words of outsider: statement 0.15
  direct words of party: incident-claim 0.16, document -0.16
  direct words of press: statement 0.14
  direct words of resident: answer 0.24, incident-claim 0.20, position -0.19, document 0.13
  direct words of unknown: incident-claim 0.16
  ended badly: earlier-event 1.07, incident-claim -0.21, document -0.17
  ended badly, at the start: earlier-event 0.36, incident-claim -0.19, statement -0.16
  ended badly, narrated: earlier-event 0.25, session -0.14, statement 0.14
  ended badly, told: earlier-event 0.24, session 0.18, statement -0.16, incident-claim -0.15
  fighting: incident-claim 1.50, answer -0.30, session -0.29, document -0.22, evidence 0.18, membership -0.15, role -0.14, position 0.13, statement -0.13
  fighting, at the start: evidence 0.31, document -0.20, answer -0.19, commentary 0.16, assurance-declined 0.14, statement -0.13
  fighting, in direct words: incident-claim 0.28
  fighting, narrated: commentary 0.14, earlier-event 0.12
  fighting, told: answer -0.22, evidence 0.21, offer 0.16, incident-claim 0.14, document -0.13, assurance-declined 0.13
  force claimed: incident-claim 0.93, position -0.15, evidence 0.14, statement 0.14
  force denied: incident-claim 0.58, statement 0.44, earlier-event 0.13
  force insisted: position 1.03, incident-claim 0.41, statement 0.27, commentary -0.22, evidence -0.19
  force observed: statement 0.19, position -0.16, assurance-given 0.16, evidence 0.15, document -0.12
  force offered: offer 1.25, assurance-given 0.44, statement -0.22, commentary 0.13, incident-claim -0.13
  force refused: answer 0.63, position 0.50, assurance-declined 0.30, session -0.13
  force said: session 0.41, answer 0.37, document 0.33, evidence -0.24, offer -0.20, role -0.19, commentary -0.15, statement -0.15, assurance-declined -0.14, position -0.12
  force warned: statement 0.52, commentary 0.47, position 0.19, incident-claim -0.16
  freed or withdrawn: position 0.52, incident-claim -0.29, commentary -0.27, document 0.14, offer 0.12
  freed or withdrawn, at the start: position 0.41, offer 0.22, session -0.18, incident-claim -0.13
  freed or withdrawn, in direct words: statement 0.14
  freed or withdrawn, narrated: document 0.25, commentary -0.20, position 0.16, earlier-event -0.13
  freed or withdrawn, told: incident-claim -0.28, position 0.24, statement -0.21, offer 0.16, assurance-given 0.15, document -0.14, earlier-event 0.13, session 0.12
  goes on about what happened: incident-claim 0.59, offer 0.25
  goes on without cue: session 0.27, incident-claim -0.26, position 0.21, commentary -0.16, answer 0.14
  hardship: assurance-given 0.32, statement 0.13, evidence -0.12
  hardship, at the start: statement 0.53, session -0.30, position -0.18, incident-claim -0.14, assurance-given 0.13
  hardship, in direct words: position 0.20, statement 0.20, commentary 0.17, incident-claim -0.17
  hardship, narrated: commentary -0.29, role 0.14, incident-claim 0.13, session -0.13, document 0.13
  hardship, told: assurance-given 0.39, statement -0.34, answer 0.17, position -0.14
  harm: incident-claim 0.94, earlier-event 0.30, session -0.25, evidence 0.22, document -0.20, commentary -0.18, answer -0.13, statement 0.12
  harm, at the start: incident-claim 0.40, evidence 0.25, statement -0.22, position -0.13
  harm, in direct words: statement 0.38, incident-claim -0.12
  harm, narrated: incident-claim 0.34, commentary -0.14
  harm, told: statement -0.31, earlier-event 0.29, evidence 0.22
  headline: role -0.26, session 0.25, position 0.20, commentary 0.15
  hedged: commentary 0.29, position -0.23, offer -0.23, membership 0.17, earlier-event -0.16, document 0.15, session 0.14
  held or taken: incident-claim 0.98, commentary -0.19, document -0.18, session 0.17, answer 0.16
  held or taken, at the start: session 0.38, incident-claim -0.31, answer 0.14
  held or taken, narrated: answer 0.17, document -0.15, statement 0.13, incident-claim 0.12
  held or taken, told: incident-claim 0.27, statement -0.20
  in those years: earlier-event 1.36, incident-claim -0.24, session 0.21, evidence -0.20
  in those years, at the start: session 0.29, earlier-event -0.24
  in those years, in direct words: statement -0.36, session 0.25, position 0.16, earlier-event 0.14
  in those years, told: statement 0.28, evidence -0.17, earlier-event 0.16, incident-claim -0.15
  incident before: incident-claim 0.68, position -0.28, document -0.26, statement 0.14
  incident in the paragraphs before: earlier-event 0.49, incident-claim 0.43, evidence 0.41, position -0.37, assurance-declined -0.27, membership -0.26, session -0.23, document -0.19, statement -0.14
  incident pointed back to: incident-claim 0.59, offer 0.25, answer -0.22, session 0.21, evidence -0.18, role -0.18, document -0.16, membership 0.14
  indirect: statement 0.33, evidence 0.27, position -0.26, commentary -0.24, role -0.23, incident-claim 0.20
  it alone: answer 0.22, statement 0.14
  it alone, at the start: answer 0.22, statement 0.14
  it alone, told: answer 0.22, statement 0.14
  judges: commentary 1.02, earlier-event -0.17, answer -0.15
  judges, at the start: commentary 0.30, document 0.18, incident-claim -0.17, session 0.13, answer -0.13
  judges, in direct words: statement 0.20, incident-claim -0.14
  judges, narrated: commentary 0.87, session -0.23, statement -0.17, incident-claim 0.17
  judges, told: session 0.31
  judgment before: commentary 0.58, earlier-event -0.33, position 0.25, session 0.21, offer -0.13
  judgment in the paragraphs before: incident-claim 0.52, commentary 0.36, earlier-event -0.28, membership 0.28, session -0.26, assurance-given -0.26, statement 0.25, evidence -0.18, offer -0.15, answer -0.12
  judgment pointed back to: commentary 0.60, session 0.13, incident-claim -0.12
  leads a delegation: membership 2.71, role 0.25, statement -0.22
  leads a delegation, at the start: role 0.31, statement -0.16
  leads a delegation, narrated: membership 1.01, role 0.25, statement -0.22
  likens: commentary 0.63, statement 0.29, evidence -0.15, assurance-given 0.14, earlier-event 0.13, answer -0.13
  likens, at the start: statement 0.27, evidence -0.12
  likens, in direct words: commentary 0.18, assurance-given 0.15, earlier-event 0.14, document -0.14, position -0.13
  likens, narrated: commentary 0.50
  likens, told: statement 0.26
  long: commentary -0.23, membership 0.23, role -0.22, statement 0.19
  mediates or hosts: role 1.17, session 0.32, incident-claim -0.28, statement -0.26
  mediates or hosts, at the start: role 0.43, statement -0.22, commentary 0.18, incident-claim -0.14
  mediates or hosts, narrated: role 1.39, session 0.19, statement -0.15
  mediates or hosts, told: statement -0.21, session 0.16, commentary 0.13
  meet: session 1.48, statement -0.28, earlier-event 0.20, incident-claim -0.15, document -0.13, membership -0.12
  meet, at the start: session 0.62, statement -0.38, commentary 0.13
  meet, in direct words: commentary 0.14
  meet, narrated: session 0.64
  meet, told: session 0.56, statement -0.25, earlier-event 0.17, commentary -0.16
  members of a delegation: membership 2.08
  members of a delegation, at the start: membership 0.29
  members of a delegation, narrated: membership 0.29, statement -0.18
  members of a delegation, told: statement 0.14
  mixed: statement 0.43, position 0.29, assurance-given -0.28, evidence -0.22, incident-claim -0.17
  modal narrated: earlier-event 0.18, statement 0.17, document -0.14
  modal told: statement -0.28, commentary 0.23, membership 0.20, session -0.15, offer 0.14, incident-claim 0.13, earlier-event -0.12
  must: position 0.48, assurance-given 0.34, document 0.23, commentary -0.16, earlier-event 0.15
  must, at the start: document 0.23, earlier-event 0.14
  must, in direct words: statement -0.21, assurance-given 0.17, position 0.16, document 0.12
  must, narrated: earlier-event 0.24
  must, told: position -0.25, document 0.22, assurance-given 0.20, statement 0.18
  narration: offer -1.48, assurance-given -1.48, position -1.44, assurance-declined -1.01, role 0.86, membership 0.70, earlier-event 0.57, answer -0.31, statement -0.20, session 0.20, incident-claim -0.19, document -0.14
  near the beginning: session 1.10, earlier-event -0.58, document -0.44, membership 0.43, answer -0.30, assurance-given -0.23, evidence -0.22, role 0.18, statement 0.15, commentary 0.12
  near the end: incident-claim -0.51, evidence -0.47, statement 0.46, earlier-event 0.43, position -0.41, commentary 0.19, assurance-given 0.18, assurance-declined -0.15, offer 0.14, session 0.13
  negated: document 0.33, offer -0.27, position 0.17, assurance-given -0.16
  negated narration: commentary 0.53, role -0.44, earlier-event -0.32, answer 0.20, evidence 0.14
  no event narrated: earlier-event -0.54, statement -0.37, document 0.33, session 0.25, membership 0.19, assurance-given -0.18, commentary 0.17, role 0.13, offer 0.13
  no event told: commentary 0.38, offer 0.37, session -0.35, answer -0.23, role -0.17, document 0.14
  no verb narrated: role 0.61, statement -0.33
  no verb told: session 0.30, commentary -0.30, assurance-given -0.30, position -0.21, assurance-declined 0.20, earlier-event 0.17, evidence 0.12
  no word: statement 0.93, commentary -0.25, incident-claim -0.23, membership 0.12
  no word, at the start: statement 0.40, commentary -0.25, incident-claim -0.13, membership 0.13
  no word, narrated: statement 0.37, commentary -0.24, membership 0.12
  nobody, everybody: commentary 0.46, position -0.27, statement 0.21, earlier-event -0.15, offer -0.14, session 0.14
  nobody, everybody, at the start: commentary 0.46, earlier-event -0.21, statement 0.14
  nobody, everybody, in direct words: session 0.29
  nobody, everybody, narrated: session -0.30, statement 0.14, role 0.14
  nobody, everybody, told: position -0.28, commentary 0.27, statement 0.18, session 0.14, document 0.13
  of middle length: membership -0.42, answer -0.37, statement 0.32, earlier-event -0.28, incident-claim 0.18, offer 0.13
  offer before: answer 0.80, offer 0.67, commentary -0.28, incident-claim -0.25, session -0.21, statement -0.19, role -0.17, evidence -0.14
  offer in the paragraphs before: statement -0.40, offer 0.29, role 0.19, assurance-declined 0.19, incident-claim 0.14, evidence -0.13, document -0.13
  offer or promise of mediator: statement 0.75, assurance-given -0.50
  offer or promise of monitor: statement 1.00, assurance-given -0.81
  offer or promise of party: assurance-given 0.53, offer 0.26, commentary 0.18
  offer or promise of resident: statement 0.16, evidence 0.13
  offer pointed back to: answer 0.82, incident-claim -0.20, position 0.19, offer 0.19
  offers: offer 1.34, incident-claim -0.40, position -0.23, commentary -0.22, role 0.20, answer 0.18, session 0.18, statement -0.17
  offers, at the start: offer 0.35, session 0.33, incident-claim -0.30, commentary -0.18, position -0.14
  offers, in direct words: offer 0.17, statement -0.16, session 0.13
  offers, narrated: incident-claim -0.22, role 0.21, session 0.20
  offers, told: offer 0.53, answer 0.20, position -0.19, session -0.15, incident-claim -0.12
  our, we: statement -0.27, assurance-declined 0.24, commentary -0.15
  our, we, at the start: statement -0.65, assurance-declined 0.26, session 0.18, earlier-event 0.15, evidence 0.12
  our, we, in direct words: statement -0.22, incident-claim -0.19, session 0.19, earlier-event 0.18, document -0.16, position 0.15
  our, we, told: assurance-declined 0.20
  paper: document 1.09, position -0.31, incident-claim 0.20, answer -0.16, assurance-given -0.13
  paper before: document 0.83, incident-claim -0.36, position -0.29, assurance-declined 0.24, statement -0.23, offer -0.23, evidence 0.21, answer 0.15, assurance-given -0.13
  paper handed over: document 1.59
  paper handed over, narrated: document -0.13
  paper handed over, told: statement -0.21, incident-claim 0.14
  paper in the paragraphs before: assurance-given 0.52, earlier-event 0.39, incident-claim -0.37, document 0.35, role -0.32, session -0.28, answer 0.28, assurance-declined -0.24, commentary -0.20, membership -0.19, offer 0.18
  paper pointed back to: document 0.74, statement -0.26, incident-claim 0.17, position -0.16, earlier-event 0.15, session 0.13
  paper, at the start: document 0.49, session 0.41, incident-claim -0.24, offer -0.19, position -0.17, earlier-event -0.17, answer -0.16
  paper, in direct words: session 0.31, statement -0.19, incident-claim 0.15
  paper, narrated: document 0.49, commentary -0.19, statement -0.19, session -0.17
  paper, told: statement 0.33, position -0.27, document 0.14, commentary 0.13
  past before: incident-claim -0.70, earlier-event 0.55, commentary 0.32, position 0.26, evidence -0.16, answer -0.13
  past in the paragraphs before: incident-claim -0.53, earlier-event 0.48, evidence 0.14, document -0.13, commentary 0.12
  past narrated: earlier-event 0.61, role -0.32, commentary -0.27, statement 0.26, evidence 0.23, assurance-given 0.20, position -0.18, document -0.17, session -0.14
  past pointed back to: earlier-event 0.70, commentary 0.48, statement -0.26, incident-claim -0.18, role -0.12
  past told: session 0.45, commentary -0.43, document -0.30, incident-claim 0.21, assurance-given -0.17, earlier-event 0.16, assurance-declined 0.14
  perfect narrated: role -0.39, earlier-event -0.16, answer 0.16, commentary 0.16, session 0.14
  perfect told: position -0.30, commentary 0.28, incident-claim -0.19, evidence 0.17, answer 0.15, earlier-event -0.12
  pluperfect narrated: earlier-event 0.48
  pluperfect told: incident-claim 0.57, statement 0.44, session -0.32, assurance-given 0.31, position -0.22, offer -0.21, answer -0.14, assurance-declined -0.14, earlier-event -0.13
  present narrated: commentary 0.57, role 0.55, earlier-event -0.30, incident-claim -0.29, document 0.24, evidence -0.21, statement 0.19
  present told: session -0.43, commentary 0.42, position 0.34, statement 0.29, answer -0.25, assurance-given -0.13, offer -0.13
  promise before: assurance-given 0.59, assurance-declined 0.37, incident-claim -0.29, statement -0.22, evidence -0.16, document 0.15, position 0.14
  promise in the paragraphs before: assurance-declined 0.66, evidence 0.33, statement -0.23, position -0.20, incident-claim -0.18, session -0.15, answer -0.15
  promise pointed back to: assurance-given 0.60, statement 0.36, incident-claim -0.16
  promise withheld: assurance-declined 1.95, assurance-given -0.52, statement -0.18, position 0.13
  promise withheld, at the start: statement -0.18, assurance-declined 0.15, position 0.13
  promise withheld, told: position 0.14
  promised, it is said: assurance-given 1.50, earlier-event 0.15, document -0.14
  promises: assurance-given 1.61, incident-claim -0.26, document -0.20, session -0.18, assurance-declined 0.14, position 0.14
  promises, at the start: assurance-given 0.28, assurance-declined 0.19, position -0.12, session -0.12
  promises, narrated: document -0.15, earlier-event 0.12
  promises, told: assurance-given 0.31
  proof: evidence 2.00, document -0.18, earlier-event -0.15, position -0.13, role -0.13, incident-claim -0.13
  proof before: evidence 1.06, role 0.42, session -0.35, earlier-event -0.22, membership -0.22, assurance-given -0.15, commentary -0.14, position -0.12
  proof goes over: evidence 1.00
  proof in the paragraphs before: session -0.40, incident-claim 0.39, evidence 0.33, answer -0.28, commentary 0.17, statement -0.15
  proof pointed back to: evidence 0.84, incident-claim 0.17
  proof shown: evidence 1.70, statement -0.19
  proof shown, narrated: incident-claim 0.16, statement -0.16, evidence 0.14
  proof taken up: evidence 0.56, statement 0.24
  proof, at the start: evidence 0.55, statement -0.15, position -0.13
  proof, in direct words: evidence 0.19
  proof, narrated: commentary 0.25, evidence 0.17, role -0.12
  proof, told: evidence 0.43, answer 0.20, commentary -0.19
  refusal of party: assurance-declined 0.30, evidence -0.19
  refusal of unknown: statement -0.18
  refuses a promise: assurance-declined 1.74, statement -0.29, answer 0.14
  refuses an offer or demand: answer 1.49
  request of diplomat: statement 0.68
  request of mediator: statement 0.88, position -0.61, session 0.15
  request of monitor: statement 1.01, position -0.60
  request of party: position 0.64, statement 0.33, session 0.15
  request of resident: statement 0.44, position 0.20
  short: answer 0.36, document -0.24, statement 0.23, offer -0.21, session -0.20, membership 0.16, assurance-given -0.12
  source office: document -0.30, evidence 0.22, position -0.19, incident-claim 0.18, answer 0.16, statement 0.15, earlier-event -0.15, assurance-declined 0.15, commentary -0.12
  source organisation: earlier-event 0.52, position -0.23, evidence -0.22, incident-claim 0.16, commentary -0.16
  source person: statement 0.30, document -0.27, assurance-declined 0.19, commentary 0.18, incident-claim -0.18, membership -0.15
  source unnamed: document 0.63, earlier-event -0.37, position 0.22, assurance-declined -0.20, membership 0.16, role -0.13
  speaker aid worker: statement 0.85, position 0.20, incident-claim -0.13
  speaker analyst: commentary 1.97, statement -0.35, session 0.22, earlier-event 0.19, document -0.14
  speaker diplomat: commentary 0.71, session 0.26, incident-claim -0.24, answer -0.22, evidence 0.17
  speaker document: document 1.57, earlier-event 0.59, statement -0.19
  speaker insider: document 0.35, answer 0.19, incident-claim -0.19
  speaker mediator: session 0.39, commentary 0.29, assurance-given 0.28, statement -0.28, incident-claim -0.25, position -0.12
  speaker monitor: incident-claim 0.43, statement 0.38, document -0.18, assurance-given 0.14, position -0.12
  speaker outsider: statement 0.31
  speaker party: commentary -0.88, assurance-given -0.45, assurance-declined 0.33, incident-claim 0.23, evidence 0.21, session -0.21, statement 0.20, position -0.19, document -0.19, earlier-event 0.17, role -0.12
  speaker press: incident-claim 0.13, statement 0.13
  speaker resident: statement 0.43, position 0.38, incident-claim 0.33, answer 0.24, earlier-event -0.23, offer -0.22
  speaker unknown: session -0.30, assurance-given 0.22, commentary -0.18, offer 0.13, earlier-event -0.13
  speaks for a side: commentary -0.57, earlier-event -0.37, evidence 0.29, statement 0.27, assurance-declined 0.25, session 0.17, role -0.15, position 0.13, document -0.13
  speaks for no side: commentary 0.56, evidence -0.31, earlier-event 0.28, position -0.23, incident-claim 0.17, statement 0.16, role -0.15, offer -0.15, assurance-given -0.12
  talks: session 0.64, document -0.18
  talks before: answer 0.41, session 0.36, evidence -0.35, role 0.34, incident-claim -0.23, position -0.16, earlier-event -0.15, offer 0.12
  talks held: session 0.96, statement -0.13, position 0.13, role 0.13
  talks held, at the start: statement -0.17, role 0.14, session -0.12
  talks held, narrated: session 0.56, role 0.14, commentary 0.13
  talks held, told: position 0.14, incident-claim 0.12
  talks in the paragraphs before: document 0.41, commentary 0.29, incident-claim -0.23, earlier-event -0.23, answer 0.21, statement 0.13, position -0.13, role -0.12
  talks pointed back to: session 0.59, commentary -0.23, offer 0.22, answer 0.21, role 0.19, earlier-event -0.13, statement -0.12
  talks, at the start: session 0.22, position -0.22
  talks, in direct words: statement 0.33
  talks, narrated: statement -0.38, evidence 0.20, incident-claim -0.19, commentary 0.15
  talks, told: incident-claim 0.26, commentary -0.20, document -0.14
  tells of the ground: incident-claim 0.51, statement 0.24, evidence 0.21, position -0.14
  the offer: answer 0.69, position 0.67, session -0.35, statement -0.27, incident-claim -0.23, offer 0.22, document 0.17
  the offer, at the start: session -0.28, document 0.26, incident-claim -0.25, position 0.21, commentary 0.14, offer 0.13
  the offer, in direct words: statement 0.32, document -0.13
  the offer, narrated: statement -0.32, commentary 0.23, position 0.22
  the offer, told: position 0.43, statement -0.28, offer 0.27, incident-claim -0.27, document 0.26, session -0.13
  the outlet judges: commentary 0.68, statement 0.32, incident-claim -0.24, earlier-event -0.24, document 0.18, offer 0.18, evidence -0.16
  the outlet tells of talks: session 0.62, role 0.36, statement -0.16, document -0.14
  the outlet tells of the ground: earlier-event 0.50, incident-claim 0.34, commentary 0.13
  the outlet tells of the past: earlier-event 0.75, statement 0.30
  truce or war of old: statement 0.25, earlier-event 0.21, document -0.18, offer -0.16, answer -0.15, incident-claim 0.13
  truce or war of old, at the start: commentary 0.38, earlier-event 0.25, statement 0.22, session -0.21, answer -0.20, document -0.16, offer -0.13
  truce or war of old, in direct words: statement 0.18
  truce or war of old, narrated: earlier-event 0.50, incident-claim -0.22, session 0.18
  truce or war of old, told: incident-claim 0.28, commentary 0.19, document -0.14, session -0.13, offer -0.13, earlier-event 0.12
  under an agreement: document 0.38, earlier-event 0.34, position 0.12
  under an agreement, at the start: position 0.13
  under an agreement, narrated: position 0.13
  under an agreement, told: earlier-event 0.13
  wants: position 0.98, earlier-event 0.22, session 0.15, incident-claim -0.13
  wants, at the start: position 0.33
  wants, in direct words: position 0.20
  wants, told: earlier-event 0.27, session 0.14, statement -0.14
  what a paper says: document 1.12, statement -0.31, earlier-event 0.18, assurance-given 0.12
  what a paper says, at the start: document 0.27, incident-claim -0.22, commentary 0.14, earlier-event 0.13
  what a paper says, in direct words: assurance-given 0.16, statement -0.13, position 0.13
  what a paper says, narrated: earlier-event 0.25, commentary 0.18
  what a paper says, told: document 0.14
  what one would do: incident-claim -0.34, statement 0.28, document -0.12
  what one would do, at the start: incident-claim -0.34, statement 0.28, document -0.12
  what one would do, narrated: commentary 0.16
  what one would do, told: incident-claim -0.32, statement 0.29, assurance-given 0.12
  who did it: incident-claim 0.51, commentary 0.29, statement -0.24, answer 0.16, offer -0.15, evidence -0.12
  who did it, at the start: commentary 0.22, statement -0.19, incident-claim 0.16
  who did it, in direct words: statement -0.27, answer 0.23
  who did it, narrated: commentary 0.45, incident-claim -0.44, statement 0.26, session -0.15
  who did it, told: incident-claim 0.45, statement -0.23, session 0.17, commentary -0.15, offer -0.13
  will look into it: role 0.41, position -0.30, membership 0.28, commentary -0.25, session -0.25, earlier-event -0.23, document -0.20, assurance-declined 0.16, offer 0.16
  will look into it, at the start: position -0.17, statement 0.17, assurance-given 0.14, incident-claim -0.12
  will look into it, narrated: role 0.38, incident-claim -0.30, commentary -0.25, evidence 0.24, membership 0.22, earlier-event -0.16
  will look into it, told: incident-claim 0.26, position -0.25, session -0.21, offer 0.19, assurance-declined 0.17, evidence -0.13
  will narrated: session 0.27, statement 0.23
  will not: position 0.51, evidence 0.34, incident-claim -0.27, document -0.18, statement 0.15, earlier-event -0.14, commentary 0.13
  will not, at the start: commentary 0.27, position 0.26, incident-claim -0.20
  will not, in direct words: evidence 0.20
  will not, narrated: statement 0.21, commentary 0.16
  will not, told: position 0.22, incident-claim -0.17, evidence 0.17
  will or may turn out: commentary 0.65, earlier-event 0.51, document -0.37, session -0.36, statement 0.29, position -0.24, answer -0.17, offer -0.14, membership 0.13
  will or may turn out, at the start: commentary 0.29, position -0.22, membership 0.16, session -0.15
  will or may turn out, in direct words: incident-claim 0.17
  will or may turn out, narrated: earlier-event 0.36, commentary 0.34, session -0.27, incident-claim -0.18, statement 0.18
  will or may turn out, told: document -0.28, position -0.27, commentary 0.25, membership 0.18, earlier-event 0.17, assurance-given 0.14
  will told: assurance-given 0.19, session 0.17, commentary -0.16, statement -0.15, answer -0.15, position 0.13
  would do in return: offer 1.05, assurance-given 0.19, position -0.17
  would do in return, at the start: offer 0.29, assurance-given 0.24, position -0.14
  would do in return, in direct words: assurance-given 0.15
  would do in return, told: offer 0.21
  would narrated: commentary 0.62, offer 0.24, statement -0.17
  would or would not: position 0.43, incident-claim -0.30, assurance-given 0.26, offer 0.23, role -0.15, evidence -0.13
  would or would not, at the start: position 0.43, incident-claim -0.30, assurance-given 0.26, offer 0.23, role -0.15, evidence -0.13
  would or would not, in direct words: position 0.18, assurance-given 0.14
  would or would not, narrated: offer 0.22, statement 0.20, document -0.16
  would or would not, told: incident-claim -0.33, position 0.21, statement -0.15, assurance-given 0.14, session 0.14, evidence -0.13
  would told: answer 0.33, incident-claim -0.25, position 0.24
  written: document 0.76, commentary -0.25, position 0.21, assurance-declined 0.19, session -0.17, incident-claim -0.15, assurance-given -0.13
  written, at the start: assurance-declined 0.22, commentary -0.20, document 0.19, position 0.13
  written, in direct words: statement 0.27, offer 0.18, assurance-declined 0.17, document -0.16, position -0.14
  written, narrated: document 0.26, statement -0.14
  written, told: position 0.32, statement -0.19, document 0.17
  years before: earlier-event 2.33, statement -0.29, commentary -0.16, incident-claim -0.12
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
