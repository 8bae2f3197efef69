// How much each sign of signs.ts speaks for each becoming, in log-odds: one sign a line, heaviest first. Set by hand from the
// definitions in corpus/README.md, then fitted to the open half of the annotated articles by multinomial logistic regression that
// holds on to what was set by hand; weights under 0.15 are left out.
import { BECOMINGS, type Becoming } from '../../../draft.ts'

const TABLE = `
  ACCUSE by word: statement 0.69, incident-claim 0.58
  ACCUSE narrated: evidence 0.84, statement 0.20
  ACCUSE told: evidence 0.81, incident-claim 0.23, statement -0.19
  AGREE by word: assurance-given 1.26, answer 0.38
  AGREE narrated: earlier-event 0.58, session 0.51, assurance-given 0.25, statement -0.16
  AGREE told: assurance-given 0.64, session 0.58
  ASSAULT narrated: incident-claim 1.05, statement -0.38, earlier-event 0.26, commentary 0.20
  ASSAULT told: incident-claim 1.53, statement -0.27, evidence 0.21
  COERCE narrated: incident-claim 0.88, statement 0.36
  COERCE told: incident-claim 1.25
  CONCEDE narrated: statement -0.22, membership 0.16
  CONSULT narrated: session 1.33, role 0.37
  CONSULT told: session 1.44
  COOPERATE narrated: document 0.82, evidence 0.32, statement 0.24
  COOPERATE told: document 0.77, evidence 0.30
  I, my: assurance-given 0.32, commentary -0.28, statement 0.22, answer 0.20, incident-claim -0.19
  I, my, at the start: assurance-given 0.36, commentary -0.25, answer 0.23, incident-claim -0.17
  I, my, in direct words: assurance-given 0.33, commentary -0.28, answer 0.21
  MOBILIZE narrated: incident-claim 0.81, statement 0.17
  MOBILIZE told: incident-claim 1.00, statement 0.27
  PROTEST narrated: statement 0.28
  REJECT by word: answer 0.81, position 0.46, assurance-declined 0.26
  REJECT narrated: answer 1.07, position 0.16
  REJECT told: answer 1.10
  REQUEST by word: position 0.89, statement 0.32
  RETREAT narrated: statement 0.56, incident-claim 0.26, earlier-event -0.21
  RETREAT told: statement 0.43
  SANCTION narrated: session 0.47
  SANCTION told: session 0.20
  SUPPORT by word: statement 1.01
  THREATEN by word: position 0.94, statement 0.48
  THREATEN told: incident-claim 0.19
  a paper goes over: document 1.19
  a paper taken up: document 0.67
  a party has terms: position 0.78
  a party promises: assurance-given 1.12
  a party threatens: position 1.05, incident-claim 0.15
  a party wants: position 1.88, incident-claim 0.20
  a party will not: position 1.16, answer 0.28, statement -0.21, incident-claim -0.16
  a party would if: offer 0.67, statement 0.22
  a promise refused: assurance-declined 1.64, statement -0.16
  a side wants, it is said: position 0.94, earlier-event 0.20, statement -0.18
  a year before: earlier-event 1.30
  accepts: answer 1.41, assurance-given 0.19, statement -0.18
  accusation of party: statement -0.22, incident-claim 0.21
  accuses of what happened: incident-claim 0.89
  acts as: role 1.95, statement -0.17
  acts as, at the start: role 0.15
  acts as, narrated: role 1.04
  agreed at talks: session 1.17, answer -0.18, earlier-event -0.16
  agreed at talks, at the start: session 0.34, answer -0.17, earlier-event -0.15
  agreed at talks, in direct words: statement -0.18
  agreed at talks, narrated: session 0.20
  agreed at talks, told: session 0.29
  an analyst judges: commentary 0.73, session 0.18, statement 0.17, earlier-event 0.15
  an offer made: offer 1.30
  an outsider promises: statement 0.63
  an outsider wants: statement 1.08, position -0.46, evidence 0.16
  answers: answer 1.54, statement -0.38, document -0.23, position 0.20
  answers, at the start: answer 0.82, document -0.18
  answers, in direct words: incident-claim 0.22, statement -0.17
  answers, narrated: answer 0.30
  answers, told: position 0.32, answer 0.29, document -0.16
  any: assurance-declined -2.39, membership -1.57, statement 1.44, role -1.25, offer -1.08, assurance-given -1.07, evidence -1.03, earlier-event -0.76, answer -0.75, document -0.64, commentary -0.36
  before anything: position 0.67, incident-claim -0.51, assurance-given 0.22, offer -0.17
  before anything, at the start: incident-claim -0.18, answer 0.17, position 0.16
  before anything, in direct words: answer 0.16
  before anything, narrated: statement 0.26, incident-claim -0.16
  before anything, told: incident-claim -0.33, position 0.32, session 0.18, commentary -0.16, offer -0.15, document 0.15
  calls names: statement 0.59
  calls names, told: incident-claim 0.17
  conditional: incident-claim -0.30, assurance-given 0.27, answer 0.25, offer 0.23, commentary -0.19
  conditional narration: commentary 0.88
  condolence or thanks: statement 0.45
  condolence or thanks, in direct words: session 0.16
  contests what happened: incident-claim 1.20, answer -0.20, position 0.16
  cue of accusing: incident-claim 0.64
  cue of allowing: position -0.15
  cue of complaining: earlier-event 0.42, assurance-given 0.25, commentary -0.24, incident-claim 0.22, offer -0.17, position -0.16
  cue of demanding: position 0.94, statement 0.30, incident-claim 0.15
  cue of denying: incident-claim 0.48
  cue of judging: commentary 1.25, incident-claim -0.37, evidence 0.35, position -0.32, session 0.31, assurance-given -0.16, statement -0.15, answer -0.15
  cue of offering: offer 2.29, assurance-given -1.02, statement -0.20
  cue of promising: assurance-given 1.65, offer -1.03, position 0.25
  cue of refusing: answer 0.65, assurance-declined 0.16
  cue of urging others: statement 0.90, position -0.23
  cue of writing: document 0.32, commentary 0.18, statement -0.18
  demand before: position 0.94, incident-claim -0.34, evidence -0.23, commentary 0.22
  demand pointed back to: position 0.39, statement 0.33, session 0.29, incident-claim -0.24
  direct: role -1.53, membership -1.52, statement 0.67, document -0.67, earlier-event -0.42, commentary 0.23, session -0.18, assurance-given 0.16
  direct words of aid worker: position 0.16
  direct words of analyst: commentary 0.49
  direct words of diplomat: commentary 0.15
  direct words of mediator: statement -0.38, commentary 0.28, session 0.16
  direct words of resident: answer 0.20, incident-claim 0.16, position -0.15
  ended badly: earlier-event 0.98, document -0.15
  ended badly, at the start: earlier-event 0.31, statement -0.15
  ended badly, narrated: earlier-event 0.20
  ended badly, told: earlier-event 0.19, statement -0.15
  fighting: incident-claim 1.42, session -0.21, evidence 0.21, answer -0.20
  fighting, at the start: evidence 0.41, answer -0.22
  fighting, in direct words: incident-claim 0.18
  fighting, told: incident-claim 0.21, evidence 0.17, document -0.16
  force claimed: incident-claim 0.89
  force denied: incident-claim 0.60, statement 0.41
  force insisted: position 1.00, incident-claim 0.28, statement 0.26, commentary -0.17, evidence -0.15
  force observed: statement 0.17
  force offered: offer 1.22, assurance-given 0.42, statement -0.18
  force refused: answer 0.63, position 0.47, assurance-declined 0.26
  force said: session 0.36, answer 0.31, document 0.29, evidence -0.20, offer -0.19, role -0.19, statement -0.16
  force warned: statement 0.51, commentary 0.39, position 0.17
  freed or withdrawn: position 0.43, incident-claim -0.28, commentary -0.21
  freed or withdrawn, at the start: position 0.31, offer 0.20
  freed or withdrawn, narrated: document 0.20, commentary -0.16
  freed or withdrawn, told: incident-claim -0.27, position 0.23, statement -0.15
  goes on about what happened: incident-claim 0.65, offer 0.16
  goes on without cue: incident-claim -0.23, session 0.20, position 0.20
  hardship: assurance-given 0.27
  hardship, at the start: statement 0.44, session -0.26
  hardship, in direct words: position 0.15, statement 0.15
  hardship, narrated: commentary -0.24
  hardship, told: assurance-given 0.33, statement -0.30, answer 0.17
  harm: incident-claim 0.95, earlier-event 0.28, session -0.25, evidence 0.19, document -0.19
  harm, at the start: incident-claim 0.34, evidence 0.22, statement -0.19
  harm, in direct words: statement 0.30
  harm, narrated: incident-claim 0.34
  harm, told: statement -0.30, earlier-event 0.28, evidence 0.23
  headline: session 0.31, role -0.18, statement 0.17
  hedged: commentary 0.25, offer -0.20, position -0.19
  held or taken: incident-claim 0.85, commentary -0.19, document -0.17
  held or taken, at the start: incident-claim -0.28, session 0.26
  held or taken, narrated: statement 0.28
  held or taken, told: statement -0.31, incident-claim 0.19, assurance-given 0.15
  how the talks went: session 1.04
  in those years: earlier-event 1.32
  in those years, at the start: session 0.18
  in those years, in direct words: statement -0.31, session 0.20
  in those years, told: earlier-event 0.18, statement 0.17
  incident before: incident-claim 0.74, position -0.36, document -0.31, assurance-given 0.29
  incident pointed back to: incident-claim 0.54, assurance-given 0.29, document -0.18, offer 0.17, session 0.17, answer -0.16, role -0.16
  indirect: statement 0.29, position -0.28, evidence 0.28, role -0.22, commentary -0.20, incident-claim 0.18
  it alone: answer 0.20
  it alone, at the start: answer 0.20
  it alone, told: answer 0.20
  judges: commentary 0.94, earlier-event -0.17, answer -0.15
  judges, at the start: commentary 0.25, session 0.18
  judges, in direct words: statement 0.29, incident-claim -0.17
  judges, narrated: commentary 0.81, session -0.23
  judges, told: session 0.34
  judgment before: commentary 0.54, earlier-event -0.24
  judgment pointed back to: commentary 0.53, offer 0.22
  leads a delegation: membership 2.70, role 0.22, statement -0.18
  leads a delegation, at the start: role 0.25
  leads a delegation, narrated: membership 1.00, role 0.22, statement -0.18
  likens: commentary 0.61, statement 0.23
  likens, at the start: statement 0.23
  likens, narrated: commentary 0.49
  likens, told: statement 0.19
  long: commentary -0.17
  mediates or hosts: role 1.14, session 0.28, statement -0.26, incident-claim -0.20
  mediates or hosts, at the start: role 0.37, statement -0.23
  mediates or hosts, narrated: role 1.36, session 0.20, statement -0.16
  mediates or hosts, told: statement -0.18, commentary 0.15
  meet: session 1.40, statement -0.26, earlier-event 0.21
  meet, at the start: session 0.53, statement -0.33
  meet, narrated: session 0.62
  meet, told: session 0.50, statement -0.19
  members of a delegation: membership 2.03
  members of a delegation, at the start: membership 0.24
  members of a delegation, narrated: membership 0.24
  mixed: statement 0.44, assurance-given -0.26, position 0.26, evidence -0.21
  modal narrated: statement 0.17
  modal told: statement -0.25, commentary 0.21, membership 0.16
  must: position 0.50, assurance-given 0.28, document 0.25
  must, at the start: document 0.21
  must, in direct words: statement -0.19
  must, narrated: earlier-event 0.19
  must, told: position -0.19, document 0.17, statement 0.16, assurance-given 0.16
  narration: offer -1.49, assurance-given -1.47, position -1.46, assurance-declined -1.02, role 0.84, membership 0.67, earlier-event 0.59, answer -0.31, statement -0.26, session 0.18
  near the beginning: session 1.09, earlier-event -0.58, document -0.43, membership 0.37, answer -0.27, assurance-given -0.21, evidence -0.19, role 0.18, statement 0.17
  near the end: statement 0.46, incident-claim -0.45, evidence -0.40, position -0.40, earlier-event 0.38, commentary 0.20, session 0.17
  negated: document 0.29, offer -0.24
  negated narration: commentary 0.44, role -0.36, earlier-event -0.27, answer 0.19
  no event narrated: earlier-event -0.47, statement -0.31, document 0.25, session 0.19, membership 0.17
  no event told: offer 0.33, session -0.28, commentary 0.25, answer -0.18, role -0.17
  no verb narrated: role 0.50, statement -0.32
  no verb told: assurance-given -0.27, session 0.24, commentary -0.23, position -0.21, assurance-declined 0.18
  no word: statement 0.88, commentary -0.24, incident-claim -0.21
  no word, at the start: statement 0.36, commentary -0.24
  no word, narrated: statement 0.32, commentary -0.23
  nobody, everybody: commentary 0.45, position -0.23, statement 0.20, earlier-event -0.16
  nobody, everybody, at the start: commentary 0.41, earlier-event -0.18
  nobody, everybody, in direct words: session 0.23
  nobody, everybody, narrated: session -0.28, statement 0.16
  nobody, everybody, told: commentary 0.23, position -0.22, statement 0.16
  of middle length: membership -0.35, answer -0.32, statement 0.31, earlier-event -0.19
  offer before: answer 0.80, offer 0.58, commentary -0.25, incident-claim -0.22, session -0.19, statement -0.15
  offer or promise of mediator: statement 0.75, assurance-given -0.50
  offer or promise of monitor: statement 0.99, assurance-given -0.81
  offer or promise of party: assurance-given 0.49, offer 0.23
  offer pointed back to: answer 0.84, incident-claim -0.17, offer 0.17
  offers: offer 1.16, incident-claim -0.36, commentary -0.19, position -0.18
  offers, at the start: incident-claim -0.26, offer 0.26, session 0.23, commentary -0.16
  offers, narrated: incident-claim -0.19
  offers, told: offer 0.38, earlier-event 0.16, position -0.15
  our, we: statement -0.27, assurance-declined 0.21
  our, we, at the start: statement -0.58, assurance-declined 0.23, session 0.19
  our, we, in direct words: statement -0.19, earlier-event 0.17, session 0.17, incident-claim -0.15
  our, we, told: assurance-declined 0.16
  paper: document 1.03, position -0.26
  paper before: document 0.84, incident-claim -0.52, earlier-event 0.36, statement -0.22, offer -0.21, position -0.19, evidence 0.18, assurance-declined 0.18
  paper handed over: document 1.59
  paper handed over, told: statement -0.17
  paper pointed back to: document 0.69, statement -0.19, earlier-event 0.17
  paper, at the start: document 0.44, session 0.30, incident-claim -0.19, offer -0.16, position -0.16
  paper, in direct words: session 0.28
  paper, narrated: document 0.45, commentary -0.18, statement -0.15, session -0.15
  paper, told: position -0.23, statement 0.20, commentary 0.16
  past before: incident-claim -0.74, earlier-event 0.57, commentary 0.28, position 0.21
  past narrated: earlier-event 0.60, role -0.28, commentary -0.23, statement 0.23, evidence 0.22, assurance-given 0.17, document -0.16, position -0.15
  past pointed back to: earlier-event 0.69, commentary 0.41, statement -0.22, incident-claim -0.16
  past told: commentary -0.41, session 0.41, document -0.19, incident-claim 0.17, earlier-event 0.17, assurance-given -0.16
  perfect narrated: role -0.33, earlier-event -0.16, answer 0.15
  perfect told: commentary 0.28, incident-claim -0.25, position -0.20, evidence 0.17
  pluperfect narrated: earlier-event 0.48
  pluperfect told: incident-claim 0.55, statement 0.43, session -0.26, assurance-given 0.26, offer -0.19, position -0.19
  present narrated: commentary 0.59, role 0.51, earlier-event -0.27, document 0.20, incident-claim -0.20, evidence -0.18, statement 0.16
  present told: session -0.42, commentary 0.38, statement 0.30, position 0.25, answer -0.21, offer -0.16
  promise before: assurance-given 0.51, assurance-declined 0.35, incident-claim -0.29, statement -0.19
  promise pointed back to: assurance-given 0.59, statement 0.33, incident-claim -0.15
  promise withheld: assurance-declined 1.94, assurance-given -0.51, statement -0.16
  promise withheld, at the start: statement -0.16
  promised, it is said: assurance-given 1.53
  promises: assurance-given 1.46, incident-claim -0.21, document -0.16, session -0.15
  promises, at the start: assurance-declined 0.18
  promises, told: assurance-given 0.16
  proof: evidence 1.94, incident-claim -0.17
  proof before: evidence 1.06, session -0.37, role 0.32, earlier-event -0.19, membership -0.18
  proof goes over: evidence 1.01
  proof pointed back to: evidence 0.86
  proof shown: evidence 1.68, statement -0.16
  proof shown, narrated: evidence 0.17
  proof taken up: evidence 0.65
  proof, at the start: evidence 0.54
  proof, narrated: commentary 0.21, evidence 0.18
  proof, told: evidence 0.45, answer 0.17, commentary -0.15
  refusal of party: assurance-declined 0.27
  refuses a promise: assurance-declined 1.72, statement -0.25
  refuses an offer or demand: answer 1.42
  request of diplomat: statement 0.66
  request of mediator: statement 0.89, position -0.61
  request of monitor: statement 1.01, position -0.60
  request of party: position 0.66, statement 0.33
  request of resident: statement 0.44, position 0.19
  short: answer 0.30, statement 0.26, session -0.23, offer -0.18, document -0.16
  source office: evidence 0.26, document -0.24, position -0.19, assurance-declined 0.16
  source organisation: earlier-event 0.44, position -0.22, incident-claim 0.19, evidence -0.17
  source person: statement 0.28, document -0.26, commentary 0.18, assurance-declined 0.16, incident-claim -0.15
  source unnamed: document 0.62, earlier-event -0.30, assurance-declined -0.18, position 0.18
  speaker aid worker: statement 0.82, position 0.18
  speaker analyst: commentary 1.99, statement -0.35, session 0.18
  speaker diplomat: commentary 0.69, answer -0.19, incident-claim -0.18, session 0.18
  speaker document: document 1.57, earlier-event 0.55, statement -0.16
  speaker insider: document 0.34, incident-claim -0.20, answer 0.17
  speaker mediator: session 0.34, commentary 0.28, assurance-given 0.23, statement -0.23, incident-claim -0.22
  speaker monitor: incident-claim 0.36, statement 0.36, document -0.16
  speaker outsider: statement 0.27
  speaker party: commentary -0.91, assurance-given -0.38, assurance-declined 0.30, position -0.24, evidence 0.23, document -0.22, statement 0.21, incident-claim 0.20, earlier-event 0.18, session -0.17
  speaker resident: statement 0.40, incident-claim 0.36, position 0.33, answer 0.19, offer -0.19, earlier-event -0.18
  speaker unknown: session -0.29, assurance-given 0.18
  speaks for a side: commentary -0.46, earlier-event -0.32, evidence 0.26, assurance-declined 0.26, statement 0.24, role -0.16
  speaks for no side: commentary 0.49, earlier-event 0.27, evidence -0.26, position -0.21, statement 0.16, incident-claim 0.16
  talks: session 0.62
  talks before: answer 0.33, session 0.29, evidence -0.28, role 0.27, incident-claim -0.25, earlier-event -0.15
  talks held: session 0.96
  talks held, narrated: session 0.57
  talks pointed back to: session 0.53, offer 0.20, answer 0.19, commentary -0.18
  talks, at the start: session 0.22, position -0.17
  talks, in direct words: statement 0.25
  talks, narrated: statement -0.30, incident-claim -0.16, evidence 0.16
  talks, told: incident-claim 0.24, commentary -0.17
  tells of the ground: incident-claim 0.55, evidence 0.21, statement 0.20
  the offer: answer 0.68, position 0.58, session -0.29, statement -0.25, offer 0.22, incident-claim -0.20
  the offer, at the start: session -0.25, document 0.21, incident-claim -0.21, position 0.20
  the offer, in direct words: statement 0.26
  the offer, narrated: statement -0.25, commentary 0.18, position 0.18
  the offer, told: position 0.36, statement -0.26, offer 0.26, document 0.23, incident-claim -0.20
  the outlet judges: commentary 0.62, statement 0.31, earlier-event -0.22, incident-claim -0.17, document 0.17, evidence -0.15
  the outlet tells of talks: session 0.54, role 0.37
  the outlet tells of the ground: earlier-event 0.45, incident-claim 0.34, statement 0.15, role -0.15
  the outlet tells of the past: earlier-event 0.76, statement 0.26
  truce or war of old: statement 0.28, document -0.17, earlier-event 0.16
  truce or war of old, at the start: commentary 0.32, earlier-event 0.21, statement 0.19, session -0.15
  truce or war of old, narrated: earlier-event 0.50, incident-claim -0.18
  truce or war of old, told: incident-claim 0.22, session -0.15
  under an agreement: document 0.38, earlier-event 0.30
  wants: position 0.97, earlier-event 0.19, incident-claim -0.18
  wants, at the start: position 0.31
  wants, in direct words: position 0.17
  wants, told: earlier-event 0.22
  what a paper says: document 1.14, statement -0.26
  what a paper says, at the start: document 0.29, incident-claim -0.18
  what a paper says, narrated: earlier-event 0.20
  what one would do: incident-claim -0.35, statement 0.24
  what one would do, at the start: incident-claim -0.35, statement 0.24
  what one would do, told: incident-claim -0.33, statement 0.25
  who did it: incident-claim 0.50, commentary 0.26, statement -0.22
  who did it, at the start: statement -0.20, commentary 0.19
  who did it, in direct words: statement -0.21, answer 0.17
  who did it, narrated: commentary 0.38, incident-claim -0.31, statement 0.17
  who did it, told: incident-claim 0.33, statement -0.17
  will look into it: role 0.37, position -0.25, membership 0.23, commentary -0.23, session -0.22, earlier-event -0.21, document -0.18
  will look into it, at the start: statement 0.16, position -0.16
  will look into it, narrated: role 0.34, incident-claim -0.24, commentary -0.21, evidence 0.20, membership 0.19
  will look into it, told: incident-claim 0.25, position -0.22, session -0.18, offer 0.17
  will narrated: session 0.30, statement 0.19
  will not: position 0.53, evidence 0.26, incident-claim -0.24
  will not, at the start: commentary 0.24, position 0.22, incident-claim -0.18
  will not, in direct words: evidence 0.15
  will not, narrated: statement 0.18
  will not, told: position 0.22, incident-claim -0.15
  will or may turn out: commentary 0.64, earlier-event 0.44, document -0.33, session -0.27, statement 0.24, position -0.19, answer -0.16
  will or may turn out, at the start: commentary 0.24, position -0.18
  will or may turn out, narrated: commentary 0.37, earlier-event 0.32, session -0.21, incident-claim -0.17
  will or may turn out, told: document -0.24, position -0.21, commentary 0.19
  will told: assurance-given 0.16
  would do in return: offer 1.02, assurance-given 0.19, position -0.17
  would do in return, at the start: offer 0.25, assurance-given 0.22
  would do in return, told: offer 0.17
  would narrated: commentary 0.61, offer 0.18
  would or would not: position 0.37, incident-claim -0.27, assurance-given 0.23, offer 0.21
  would or would not, at the start: position 0.37, incident-claim -0.27, assurance-given 0.23, offer 0.21
  would or would not, narrated: offer 0.17, statement 0.16
  would or would not, told: incident-claim -0.29, position 0.22
  would told: answer 0.30, incident-claim -0.22, position 0.21
  written: document 0.74, commentary -0.22, position 0.19, assurance-declined 0.16
  written, at the start: assurance-declined 0.19, commentary -0.17, document 0.16
  written, in direct words: statement 0.23, document -0.16
  written, narrated: document 0.21
  written, told: position 0.27, document 0.18, statement -0.16
  years before: earlier-event 2.22, statement -0.23
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
