// How much each sign of signs.ts speaks for each becoming, in log-odds: one sign a line, heaviest first. Set by hand from the
// definitions in corpus/README.md, then fitted to the open half of the annotated articles by multinomial logistic regression that
// holds on to what was set by hand; weights under 0.12 are left out.
import { BECOMINGS, type Becoming } from '../../../draft.ts'

const TABLE = `
  ACCUSE by word: statement 0.72, incident-claim 0.64, earlier-event 0.15
  ACCUSE narrated: evidence 0.88, statement 0.31, earlier-event -0.14
  ACCUSE told: evidence 0.82, incident-claim 0.39, statement -0.25
  AGREE by word: assurance-given 1.39, answer 0.54, position -0.23
  AGREE narrated: earlier-event 0.60, session 0.45, assurance-given 0.37, statement -0.26, answer 0.25, incident-claim -0.15
  AGREE told: assurance-given 0.75, session 0.66, incident-claim -0.27, statement -0.16, answer 0.13
  AID told: statement 0.17
  ASSAULT narrated: incident-claim 1.19, statement -0.47, earlier-event 0.36, commentary 0.17
  ASSAULT told: incident-claim 1.64, statement -0.45, evidence 0.22, position -0.20, commentary 0.15
  COERCE narrated: incident-claim 0.84, statement 0.41, earlier-event 0.18, session -0.13
  COERCE told: incident-claim 1.30
  CONCEDE narrated: statement -0.25, incident-claim 0.17, membership 0.14
  CONCEDE told: session 0.12
  CONSULT narrated: session 1.66, role 0.43, statement -0.29, commentary -0.14
  CONSULT told: session 1.58, commentary -0.13, position 0.13
  COOPERATE narrated: document 0.82, evidence 0.33, statement 0.32
  COOPERATE told: document 0.79, evidence 0.33, incident-claim 0.18
  I, my: assurance-given 0.42, commentary -0.39, answer 0.25, incident-claim -0.24, statement 0.18, position 0.12
  I, my, in direct words: assurance-given 0.43, commentary -0.37, answer 0.25, statement 0.16, incident-claim -0.13
  I, my, told: position 0.17
  MOBILIZE narrated: incident-claim 0.83, statement 0.18
  MOBILIZE told: incident-claim 1.00, statement 0.35
  PROTEST narrated: statement 0.35
  REJECT by word: answer 0.85, position 0.52, assurance-declined 0.34, incident-claim 0.20, session -0.16, commentary -0.15, earlier-event -0.14, offer -0.13
  REJECT narrated: answer 1.09, position 0.20
  REJECT told: answer 1.13, earlier-event 0.16, position -0.14
  REQUEST by word: position 1.16, statement 0.28
  REQUEST narrated: position 0.22, session 0.17, statement -0.13, role -0.13
  REQUEST told: session 0.15
  RETREAT narrated: statement 0.65, incident-claim 0.35, earlier-event -0.28
  RETREAT told: statement 0.48, assurance-given 0.16
  SANCTION narrated: session 0.51
  SANCTION told: session 0.18
  SUPPORT by word: statement 0.98, answer 0.17
  THREATEN by word: position 1.18, statement 0.47
  a year before: earlier-event 1.33
  accusation of party: earlier-event 0.15, session 0.13
  acts as: role 2.01, statement -0.14
  acts as, narrated: role 1.06, statement -0.14
  agreed at talks: session 1.35, earlier-event -0.27, incident-claim 0.15, role 0.15
  agreed at talks, in direct words: statement -0.17, incident-claim 0.15
  agreed at talks, narrated: session 0.26, earlier-event -0.24, role 0.16
  agreed at talks, told: session 0.42, statement 0.16, document -0.15
  answers: answer 1.97, statement -0.48, document -0.36, position 0.21, session -0.21, commentary -0.20, role -0.13
  answers, in direct words: incident-claim 0.28, assurance-declined 0.17, statement -0.16, assurance-given 0.14
  answers, narrated: answer 0.51, statement -0.16, document -0.13
  answers, told: answer 0.52, position 0.31, document -0.19, assurance-given -0.16, statement -0.16, session -0.14, incident-claim -0.13
  any: assurance-declined -2.38, membership -1.58, statement 1.48, role -1.27, offer -1.11, evidence -1.08, assurance-given -1.06, earlier-event -0.84, document -0.74, answer -0.71, commentary -0.32
  before anything: position 0.75, incident-claim -0.57, assurance-given 0.28, offer -0.22, commentary 0.16, role -0.16, document 0.14, evidence -0.13
  before anything, in direct words: statement -0.29, commentary 0.24, answer 0.20
  before anything, narrated: statement 0.27, incident-claim -0.22, commentary 0.17, assurance-given 0.14, role -0.12
  before anything, told: position 0.38, incident-claim -0.32, commentary -0.25, offer -0.20, assurance-given 0.17, document 0.16, session 0.14, assurance-declined 0.13
  calls names: statement 0.61, incident-claim 0.12
  calls names, told: incident-claim 0.19
  conditional: answer 0.38, incident-claim -0.37, offer 0.31, assurance-given 0.29, commentary -0.26, earlier-event -0.15, evidence -0.14, assurance-declined 0.12
  conditional narration: commentary 0.94
  condolence or thanks: statement 0.56, commentary 0.14, session 0.14, incident-claim -0.13
  condolence or thanks, in direct words: session 0.20, statement -0.13
  condolence or thanks, told: statement 0.23
  cue of accusing: incident-claim 0.79, evidence 0.19, position -0.16, commentary -0.12
  cue of allowing: position -0.29, document 0.19, answer 0.16
  cue of complaining: earlier-event 0.52, assurance-given 0.32, commentary -0.27, position -0.25, incident-claim 0.23, evidence -0.21, offer -0.19
  cue of demanding: position 1.28, document -0.22, statement 0.15, incident-claim 0.14
  cue of denying: incident-claim 0.69, answer -0.14, assurance-declined 0.13
  cue of judging: commentary 1.24, position -0.49, evidence 0.48, session 0.43, incident-claim -0.40, answer -0.19, assurance-given -0.17, earlier-event -0.16, statement -0.12
  cue of offering: offer 2.48, assurance-given -1.04, statement -0.23, incident-claim 0.15
  cue of promising: assurance-given 1.71, offer -1.07, position 0.40, evidence 0.14
  cue of refusing: answer 0.71, assurance-declined 0.21, incident-claim 0.16, session -0.14, commentary -0.14, offer -0.12, earlier-event -0.12
  cue of urging others: statement 0.85, incident-claim -0.15, answer 0.14
  cue of writing: document 0.34, position 0.17, session -0.14
  demand before: position 0.91, incident-claim -0.36, answer 0.26, evidence -0.25, commentary 0.13, membership -0.12
  demand in the paragraphs before: position 0.56, session -0.28, document -0.28, earlier-event 0.13
  demand pointed back to: session 0.40, statement 0.33, commentary 0.25, incident-claim -0.25, position 0.16
  direct: role -1.53, membership -1.52, statement 0.71, document -0.70, earlier-event -0.45, incident-claim 0.23, assurance-given 0.21, position -0.14, session -0.14, offer -0.12
  direct words of aid worker: position 0.22
  direct words of analyst: commentary 0.44, evidence 0.21, assurance-given 0.19
  direct words of diplomat: commentary 0.29, statement -0.26
  direct words of document: document 0.19
  direct words of insider: statement 0.29
  direct words of mediator: session 0.32, statement -0.17, commentary 0.15
  direct words of monitor: statement -0.19, assurance-given 0.14
  direct words of party: answer -0.28, incident-claim 0.17, statement -0.17, assurance-given -0.16, earlier-event 0.16
  direct words of press: statement 0.32, commentary -0.21, assurance-declined 0.16
  direct words of resident: answer 0.54, position -0.22, statement -0.17
  direct words of unknown: incident-claim 0.17
  ended badly: earlier-event 1.18, incident-claim -0.25, document -0.14
  ended badly, narrated: earlier-event 0.34, statement 0.20, session -0.18
  ended badly, told: earlier-event 0.26, session 0.19, statement -0.17, incident-claim -0.15
  fighting: incident-claim 1.56, answer -0.36, session -0.30, document -0.25, evidence 0.25, statement -0.21, position 0.20, membership -0.16
  fighting, in direct words: incident-claim 0.28
  fighting, narrated: earlier-event 0.17
  fighting, told: answer -0.26, evidence 0.25, incident-claim 0.19, statement -0.16, document -0.16, offer 0.14, session -0.12
  force claimed: incident-claim 1.08, position -0.18, evidence 0.17, commentary -0.14, statement 0.14
  force denied: incident-claim 0.73, statement 0.45, earlier-event 0.12
  force insisted: position 1.35, incident-claim 0.30, commentary -0.24, statement 0.22, evidence -0.21, document -0.13, assurance-declined 0.12
  force observed: statement 0.21, position -0.19, incident-claim -0.18, assurance-given 0.17, evidence 0.16, document -0.14
  force offered: offer 1.38, assurance-given 0.51, statement -0.18, incident-claim -0.16
  force refused: answer 0.68, position 0.53, assurance-declined 0.35, session -0.15, commentary -0.14, earlier-event -0.13, offer -0.13
  force said: session 0.42, answer 0.41, document 0.36, offer -0.25, position -0.22, role -0.20, evidence -0.17, assurance-declined -0.16, statement -0.15
  force warned: commentary 0.64, statement 0.43, position 0.22, incident-claim -0.20
  freed or withdrawn: position 0.47, incident-claim -0.34, commentary -0.31, assurance-given 0.17, offer 0.17, role -0.13
  freed or withdrawn, in direct words: position 0.15, statement 0.12
  freed or withdrawn, narrated: commentary -0.21, document 0.20, position 0.16
  freed or withdrawn, told: incident-claim -0.31, assurance-given 0.21, offer 0.21, position 0.16, statement -0.16, document -0.13
  goes on without cue: session 0.24, incident-claim -0.24, position 0.20, answer 0.12
  hardship: assurance-given 0.28, statement 0.27, earlier-event 0.15, evidence -0.13
  hardship, in direct words: statement 0.26, incident-claim -0.18, position 0.16, commentary 0.16
  hardship, narrated: commentary -0.32, role 0.13, earlier-event 0.12
  hardship, told: assurance-given 0.34, statement -0.34, commentary 0.19, position -0.17, answer 0.13
  harm: incident-claim 1.06, session -0.33, earlier-event 0.31, evidence 0.24, document -0.17, answer -0.15
  harm, in direct words: statement 0.27, incident-claim -0.15
  harm, narrated: incident-claim 0.32, commentary -0.16, session -0.13
  harm, told: statement -0.38, earlier-event 0.30, evidence 0.23, incident-claim 0.18, session -0.12
  headline: session 0.29, commentary 0.24, position 0.20, role -0.17
  hedged: offer -0.24, position -0.23, statement 0.20, earlier-event -0.20, commentary 0.19, membership 0.17, document 0.16, session 0.15
  held or taken: incident-claim 0.92, commentary -0.28, session 0.20, document -0.16, answer 0.15
  held or taken, in direct words: statement 0.15, incident-claim -0.14
  held or taken, narrated: answer 0.17, document -0.14, commentary -0.13, incident-claim 0.12
  held or taken, told: incident-claim 0.24, statement -0.12
  in those years: earlier-event 1.31, incident-claim -0.25, session 0.22, evidence -0.18
  in those years, in direct words: statement -0.38, session 0.26, position 0.17, earlier-event 0.13
  in those years, told: statement 0.33, incident-claim -0.16, evidence -0.15, earlier-event 0.14, position -0.13
  incident before: incident-claim 0.85, document -0.27, commentary -0.26, statement 0.18, answer -0.14, position -0.13
  incident in the paragraphs before: earlier-event 0.49, incident-claim 0.46, evidence 0.44, position -0.36, assurance-declined -0.31, membership -0.27, session -0.26, document -0.23, commentary 0.20, statement -0.15
  incident pointed back to: incident-claim 0.57, position 0.41, answer -0.31, offer 0.25, evidence -0.20, statement -0.20, role -0.18, membership 0.15, session 0.13
  indirect: statement 0.42, commentary -0.37, evidence 0.28, role -0.25, incident-claim 0.24, session -0.17, position -0.14
  it alone: answer 0.22, commentary 0.19
  it alone, told: answer 0.22, commentary 0.19
  judges: commentary 0.89, earlier-event -0.19, answer -0.18, assurance-declined 0.13, document 0.12
  judges, in direct words: statement 0.28, incident-claim -0.13
  judges, narrated: commentary 0.88, statement -0.22, incident-claim 0.14
  judges, told: session 0.26, position -0.15, assurance-declined 0.15, answer -0.14
  judgment before: commentary 0.51, earlier-event -0.24, session 0.18, offer -0.14, position 0.13
  judgment in the paragraphs before: incident-claim 0.47, commentary 0.37, membership 0.29, session -0.26, assurance-given -0.26, evidence -0.21, earlier-event -0.20, offer -0.13, statement 0.13, answer -0.13
  judgment pointed back to: commentary 0.51, session 0.15, statement 0.12
  leads a delegation: membership 2.70, statement -0.23, role 0.22
  leads a delegation, narrated: membership 1.00, statement -0.23, role 0.22
  likens: commentary 0.62, statement 0.31, answer -0.16, evidence -0.15, assurance-given 0.14, earlier-event 0.12
  likens, in direct words: assurance-given 0.15, earlier-event 0.14, statement 0.13, answer -0.12
  likens, narrated: commentary 0.51
  likens, told: statement 0.24
  long: membership 0.22, role -0.18
  mediates or hosts: role 1.27, statement -0.37, session 0.34, incident-claim -0.24
  mediates or hosts, narrated: role 1.49, session 0.25, statement -0.24
  mediates or hosts, told: statement -0.24, commentary 0.14, document 0.13, session 0.13
  meet: session 1.68, statement -0.31, incident-claim -0.18, earlier-event 0.16, document -0.14
  meet, in direct words: commentary 0.13
  meet, narrated: session 0.85
  meet, told: session 0.55, statement -0.21, commentary -0.18, earlier-event 0.17
  members of a delegation: membership 2.11
  members of a delegation, narrated: membership 0.32, statement -0.19
  members of a delegation, told: statement 0.21
  mixed: commentary 0.33, position 0.30, statement 0.25, assurance-given -0.25, evidence -0.23, incident-claim -0.16, answer 0.13, earlier-event -0.12
  modal narrated: statement 0.20, document -0.14, earlier-event 0.12
  modal told: statement -0.56, commentary 0.49, membership 0.21, session -0.17, incident-claim 0.15, document 0.12, earlier-event -0.12
  must: position 0.43, assurance-given 0.35, document 0.29, earlier-event 0.16
  must, in direct words: document 0.19, assurance-given 0.16, position 0.16, statement -0.15, commentary -0.13
  must, narrated: earlier-event 0.23, document -0.14
  must, told: position -0.28, document 0.24, assurance-given 0.21
  narration: offer -1.50, position -1.49, assurance-given -1.46, assurance-declined -1.03, role 0.87, membership 0.67, earlier-event 0.59, answer -0.28, session 0.25, incident-claim -0.25, statement -0.21, commentary 0.15, document -0.13
  near the beginning: session 1.12, earlier-event -0.63, membership 0.41, document -0.40, statement 0.30, answer -0.29, assurance-given -0.24, role 0.20, evidence -0.20
  near the end: incident-claim -0.51, evidence -0.50, statement 0.46, earlier-event 0.36, position -0.23, commentary 0.22, assurance-declined -0.19, assurance-given 0.17, session 0.17, offer 0.14
  negated: offer -0.32, position 0.30, document 0.30, assurance-given -0.21, commentary 0.19, assurance-declined 0.14, earlier-event -0.13, evidence -0.13
  negated narration: commentary 0.50, role -0.42, earlier-event -0.23, answer 0.21, evidence 0.19, document 0.13
  no event narrated: earlier-event -0.43, document 0.36, commentary 0.33, statement -0.32, membership 0.23, session 0.23, assurance-given -0.21, position -0.19, incident-claim -0.18, offer 0.12
  no event told: commentary 0.68, offer 0.46, answer -0.38, session -0.34, position -0.21, role -0.17, assurance-given -0.17, document 0.17, incident-claim -0.15, evidence 0.14
  no verb narrated: role 0.67, statement -0.39
  no verb told: assurance-given -0.32, session 0.27, assurance-declined 0.22, position -0.13, role -0.12
  no word: statement 1.06, incident-claim -0.27, commentary -0.27, membership 0.14
  no word, narrated: statement 0.47, commentary -0.25, incident-claim -0.15, membership 0.14
  no word, told: incident-claim -0.12
  nobody, everybody: commentary 0.66, position -0.18, answer -0.14, offer -0.14, assurance-given -0.13
  nobody, everybody, in direct words: session 0.28, position -0.14
  nobody, everybody, narrated: session -0.36, earlier-event 0.23, role 0.14
  nobody, everybody, told: commentary 0.34, incident-claim -0.19, statement 0.16, earlier-event -0.14, document 0.13, position -0.12
  of middle length: membership -0.43, answer -0.36, statement 0.33, earlier-event -0.28, assurance-declined 0.22, assurance-given 0.16, position 0.16, offer 0.15
  offer before: answer 0.83, offer 0.74, commentary -0.32, incident-claim -0.30, session -0.19, statement -0.18, evidence -0.17, role -0.14
  offer in the paragraphs before: statement -0.46, offer 0.33, assurance-declined 0.19, role 0.19, commentary -0.15, evidence -0.15, position 0.15, document -0.13
  offer or promise of mediator: statement 0.70, assurance-given -0.50, offer 0.15
  offer or promise of monitor: statement 1.01, assurance-given -0.83
  offer or promise of party: assurance-given 0.73, offer 0.31, statement -0.24, commentary 0.15
  offer or promise of resident: statement 0.23, evidence 0.17, assurance-given -0.13
  offer pointed back to: answer 0.84, incident-claim -0.23, offer 0.17, position 0.16, commentary -0.15
  offers: offer 1.45, incident-claim -0.46, answer 0.30, commentary -0.27, position -0.26, session 0.22, role 0.20, statement -0.14
  offers, in direct words: offer 0.17, statement -0.16, session 0.15
  offers, narrated: incident-claim -0.23, session 0.22, role 0.22, earlier-event -0.14, commentary -0.14
  offers, told: offer 0.58, answer 0.29, position -0.20, incident-claim -0.18, session -0.16, assurance-given -0.13
  our, we: commentary -0.37, statement -0.36, assurance-declined 0.27, session 0.18, evidence 0.17, earlier-event 0.13, position 0.12
  our, we, in direct words: statement -0.39, commentary -0.30, session 0.29, earlier-event 0.21, document -0.20, position 0.20, evidence 0.17
  our, we, told: assurance-declined 0.21
  paper: document 1.31, position -0.36, earlier-event -0.15, session 0.15, incident-claim 0.14
  paper before: document 0.85, position -0.37, assurance-declined 0.32, incident-claim -0.31, offer -0.27, evidence 0.24, statement -0.24, answer 0.22, assurance-given -0.17
  paper handed over: document 1.89, statement -0.18
  paper handed over, told: statement -0.26, document 0.24
  paper in the paragraphs before: assurance-given 0.51, document 0.40, incident-claim -0.32, earlier-event 0.30, role -0.28, assurance-declined -0.27, answer 0.26, session -0.24, membership -0.23, commentary -0.20, offer 0.14
  paper pointed back to: document 0.81, statement -0.21, position -0.19, incident-claim 0.13
  paper, in direct words: session 0.34, statement -0.24, incident-claim 0.17
  paper, narrated: document 0.56, offer 0.18, statement -0.18, session -0.17, commentary -0.14
  paper, told: statement 0.39, position -0.30, document 0.28, offer -0.14
  past before: incident-claim -0.71, earlier-event 0.55, commentary 0.44, position 0.24, evidence -0.16, answer -0.15
  past in the paragraphs before: incident-claim -0.49, earlier-event 0.46, evidence 0.13, document -0.13
  past narrated: earlier-event 0.80, commentary -0.38, role -0.31, assurance-given 0.25, position -0.21, incident-claim 0.18, evidence 0.18, answer -0.14, statement 0.13
  past pointed back to: earlier-event 0.71, commentary 0.69, statement -0.45, incident-claim -0.19, role -0.12
  past told: commentary -0.63, session 0.43, incident-claim 0.39, document -0.31, assurance-declined 0.19, earlier-event 0.17, assurance-given -0.13
  perfect narrated: role -0.41, answer 0.23, earlier-event -0.17, session 0.14
  perfect told: position -0.32, evidence 0.21, incident-claim -0.19, answer 0.18, session 0.13, document 0.12
  pluperfect narrated: earlier-event 0.47
  pluperfect told: incident-claim 0.53, statement 0.49, assurance-given 0.35, session -0.30, position -0.30, offer -0.24, earlier-event -0.14, assurance-declined -0.13
  present narrated: commentary 0.69, role 0.53, earlier-event -0.40, incident-claim -0.33, statement 0.29, document 0.28, evidence -0.24, session -0.13
  present told: commentary 0.63, session -0.48, statement 0.30, answer -0.27, position 0.25, assurance-given -0.19, offer -0.16
  promise before: assurance-given 0.63, assurance-declined 0.46, incident-claim -0.33, position 0.27, statement -0.27, evidence -0.18, offer -0.14, document 0.13
  promise in the paragraphs before: assurance-declined 0.74, evidence 0.33, position -0.27, incident-claim -0.19, statement -0.17, answer -0.15, session -0.15, commentary -0.14
  promise pointed back to: assurance-given 0.60, statement 0.26, incident-claim -0.19, commentary 0.19, answer -0.13
  promise withheld: assurance-declined 2.09, assurance-given -0.53, statement -0.20
  promise withheld, told: assurance-declined 0.13
  promises: assurance-given 1.82, incident-claim -0.30, assurance-declined 0.26, session -0.23, document -0.21
  promises, in direct words: assurance-declined 0.15
  promises, narrated: assurance-given 0.20, document -0.13
  promises, told: assurance-given 0.46, statement -0.20, incident-claim -0.16
  proof: evidence 2.26, position -0.29, document -0.20, earlier-event -0.18, incident-claim -0.16, role -0.14, offer 0.12
  proof before: evidence 1.09, role 0.37, session -0.36, commentary -0.19, assurance-given -0.18, membership -0.18, position -0.13
  proof in the paragraphs before: incident-claim 0.39, session -0.38, evidence 0.38, answer -0.32, assurance-declined 0.12
  proof pointed back to: evidence 0.82, earlier-event 0.16, incident-claim 0.16
  proof shown: evidence 1.89, statement -0.25
  proof shown, narrated: evidence 0.22, statement -0.17, incident-claim 0.15
  proof shown, told: evidence 0.20
  proof, in direct words: evidence 0.23, statement -0.12
  proof, narrated: evidence 0.25, commentary 0.24, earlier-event -0.14, role -0.13
  proof, told: evidence 0.58, position -0.24, commentary -0.23, answer 0.18
  refusal of diplomat: evidence 0.21, position -0.12
  refusal of party: assurance-declined 0.37, incident-claim 0.32, evidence -0.16
  refusal of press: position 0.26, incident-claim -0.13
  refusal of unknown: statement -0.19, answer 0.14
  request of diplomat: statement 0.78
  request of mediator: statement 0.76, position -0.41, session 0.13
  request of monitor: statement 0.88, position -0.34
  request of party: position 0.50, statement 0.36, incident-claim 0.23, session 0.14
  request of press: position 0.22, statement -0.19
  request of resident: statement 0.53, position 0.29, incident-claim -0.13
  request of unknown: statement 0.12
  short: answer 0.35, statement 0.35, document -0.24, offer -0.23, assurance-given -0.16, membership 0.13, evidence -0.13
  source office: document -0.32, commentary -0.27, incident-claim 0.26, evidence 0.24, position -0.24, statement 0.20, assurance-declined 0.19, answer 0.17, earlier-event -0.15
  source organisation: earlier-event 0.51, commentary -0.38, incident-claim 0.25, evidence -0.22, offer 0.13
  source person: commentary 0.41, document -0.36, incident-claim -0.24, statement 0.22, assurance-declined 0.22, position 0.22, membership -0.16, answer -0.13, assurance-given 0.13
  source unnamed: document 0.66, earlier-event -0.37, commentary 0.26, assurance-declined -0.21, membership 0.16, offer -0.16, role -0.13
  speaker aid worker: statement 0.90, position 0.24, incident-claim -0.18, commentary -0.14
  speaker analyst: commentary 1.97, position -0.25, earlier-event 0.20, statement -0.20, assurance-given 0.19, document -0.19, evidence 0.13
  speaker diplomat: session 0.51, commentary 0.49, incident-claim -0.29, answer -0.15, evidence 0.14
  speaker document: document 1.60, earlier-event 0.57, statement 0.52, commentary -0.30, session -0.22, incident-claim -0.12
  speaker insider: document 0.28, incident-claim 0.21, offer -0.16, commentary -0.12
  speaker mediator: session 0.52, commentary 0.23, statement -0.20, incident-claim -0.13
  speaker monitor: incident-claim 0.45, offer 0.22, answer -0.20, document -0.20, session -0.13
  speaker outsider: position 0.14
  speaker party: commentary -0.50, assurance-given -0.45, assurance-declined 0.33, earlier-event 0.26, offer -0.22, evidence -0.14
  speaker press: answer -0.30, incident-claim 0.24, commentary -0.21, evidence 0.20, earlier-event -0.15
  speaker resident: answer 0.52, earlier-event -0.29, assurance-given 0.28, statement 0.27, incident-claim 0.25, session -0.22, document -0.17, offer -0.17, position 0.16
  speaker unknown: session -0.29, assurance-given 0.24, offer 0.21, position -0.15, answer 0.13
  speaks for a side: earlier-event -0.44, assurance-declined 0.34, evidence 0.29, commentary -0.29, role -0.24, document -0.23, position 0.18, statement 0.18, incident-claim 0.14
  speaks for no side: commentary 0.32, earlier-event 0.31, evidence -0.27, statement 0.21, assurance-declined -0.19, incident-claim 0.17, offer -0.17, position -0.16
  talks: session 0.67, statement -0.23, document -0.16, assurance-given 0.15
  talks before: answer 0.49, session 0.36, evidence -0.32, position -0.31, role 0.25, incident-claim -0.25, commentary 0.24, earlier-event -0.16, offer 0.16
  talks held: session 1.02, earlier-event 0.12
  talks held, narrated: session 0.63
  talks held, told: incident-claim 0.18, commentary -0.16
  talks in the paragraphs before: document 0.45, commentary 0.34, earlier-event -0.25, incident-claim -0.24, answer 0.18, statement 0.17, position -0.15, role -0.14
  talks pointed back to: session 0.58, offer 0.24, answer 0.19, position -0.14, role 0.14, earlier-event -0.14, commentary -0.12
  talks, in direct words: statement 0.23
  talks, narrated: statement -0.39, evidence 0.22, incident-claim -0.19, assurance-given 0.16, session 0.14
  talks, told: incident-claim 0.26, document -0.15
  the offer: answer 0.77, position 0.66, session -0.40, document 0.34, incident-claim -0.27, statement -0.23, offer 0.21
  the offer, in direct words: statement 0.38, commentary -0.15, session -0.14
  the offer, narrated: statement -0.32, commentary 0.30, position 0.22, session -0.13, document 0.12
  the offer, told: position 0.38, incident-claim -0.30, document 0.30, statement -0.29, offer 0.27, answer 0.21, assurance-given -0.16, session -0.13
  truce or war of old: statement 0.29, earlier-event 0.27, commentary 0.27, offer -0.20, document -0.19, answer -0.19
  truce or war of old, in direct words: statement 0.16
  truce or war of old, narrated: earlier-event 0.56, incident-claim -0.30, session 0.19, statement 0.16
  truce or war of old, told: incident-claim 0.28, commentary 0.25, offer -0.15, session -0.15, earlier-event 0.12
  under an agreement: earlier-event 0.48, document 0.40, statement -0.13, commentary -0.13
  under an agreement, narrated: earlier-event 0.16, position 0.13, commentary -0.12
  under an agreement, told: earlier-event 0.12
  wants: position 1.45, statement -0.47, earlier-event 0.22, incident-claim -0.19, document -0.15
  wants, in direct words: position 0.27, statement -0.20, commentary 0.19
  wants, told: statement -0.30, earlier-event 0.28, position 0.26, assurance-declined 0.12, session 0.12
  what a paper says: document 1.29, statement -0.25, earlier-event 0.19, assurance-given 0.12
  what a paper says, in direct words: document 0.17, assurance-given 0.16, commentary -0.13, position 0.13
  what a paper says, narrated: earlier-event 0.24, commentary 0.18
  what a paper says, told: document 0.19
  what one would do: incident-claim -0.41, statement 0.33, commentary 0.26, document -0.15, session -0.12
  what one would do, narrated: commentary 0.15
  what one would do, told: incident-claim -0.39, statement 0.27, document -0.13
  who did it: incident-claim 0.55, commentary 0.19, evidence -0.16, statement -0.16, offer -0.16, answer 0.15
  who did it, in direct words: statement -0.25, answer 0.23
  who did it, narrated: commentary 0.53, incident-claim -0.45, statement 0.24
  who did it, told: incident-claim 0.50, commentary -0.32, offer -0.14, statement -0.14, session 0.14, assurance-given 0.13
  will look into it: role 0.44, commentary -0.31, earlier-event -0.30, membership 0.27, position -0.25, session -0.20, offer 0.17, document -0.17, assurance-declined 0.15, assurance-given 0.14, statement 0.14
  will look into it, narrated: role 0.40, incident-claim -0.33, commentary -0.22, membership 0.22, earlier-event -0.21, evidence 0.20
  will look into it, told: position -0.26, incident-claim 0.24, offer 0.21, session -0.17, assurance-declined 0.16, evidence -0.12
  will narrated: session 0.33, statement 0.25
  will not: position 0.63, commentary 0.46, incident-claim -0.35, evidence 0.31, document -0.22, statement -0.17
  will not, in direct words: statement -0.21, evidence 0.20, commentary 0.16, session 0.12
  will not, narrated: commentary 0.14, statement 0.14
  will not, told: position 0.30, incident-claim -0.23, evidence 0.16, commentary 0.16, document -0.12
  will or may turn out: commentary 0.58, earlier-event 0.53, session -0.38, document -0.34, position -0.33, statement 0.31, offer -0.19, assurance-given 0.18, answer -0.13, membership 0.13
  will or may turn out, in direct words: incident-claim 0.20, statement 0.13
  will or may turn out, narrated: commentary 0.51, earlier-event 0.36, session -0.24, incident-claim -0.20
  will or may turn out, told: document -0.28, position -0.27, assurance-given 0.22, membership 0.19, earlier-event 0.18, offer -0.17, statement 0.12
  will told: commentary -0.24, assurance-given 0.22, position 0.20, session 0.18, offer 0.15, answer -0.15, statement -0.13, incident-claim -0.12
  would do in return: offer 1.13, assurance-given 0.22, position -0.16, statement 0.15, incident-claim -0.14, commentary -0.12
  would do in return, in direct words: assurance-given 0.18
  would do in return, told: offer 0.27, statement 0.16, incident-claim -0.13
  would narrated: commentary 0.63, statement -0.16, offer 0.15, document -0.13
  would or would not: position 0.52, incident-claim -0.39, assurance-given 0.30, offer 0.27, evidence -0.19, role -0.16, document -0.15
  would or would not, in direct words: position 0.19, assurance-given 0.16, statement -0.13
  would or would not, narrated: statement 0.24, document -0.19, offer 0.14, role -0.13
  would or would not, told: incident-claim -0.40, position 0.31, statement -0.20, evidence -0.16, assurance-given 0.16
  would told: position 0.42, incident-claim -0.30, answer 0.29, statement 0.29, evidence -0.14, document -0.14, commentary -0.13
  written: document 0.89, commentary -0.31, assurance-declined 0.28, session -0.18, assurance-given -0.17, incident-claim -0.16, offer 0.15, statement -0.13, position 0.13
  written, in direct words: statement 0.21, assurance-declined 0.18, offer 0.16, document -0.13, position -0.13
  written, narrated: document 0.27, statement -0.20, incident-claim -0.14
  written, told: document 0.26, position 0.23, commentary -0.16, statement -0.14, session -0.13
  years before: earlier-event 2.20, statement -0.24, document 0.15, commentary -0.15, answer -0.13
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
