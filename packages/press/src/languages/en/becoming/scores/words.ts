// Signs that bear most on mere words and judgments, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const WORDS: Weights = readWeights(`
  AGREE told, pluperfect: statement -0.41, assurance-given 0.35, session 0.23
  AID narrated: statement 1.15
  AID told: statement 0.86
  ASSAULT told, no verb: statement 0.22, incident-claim -0.17
  ASSAULT told, present: statement -0.28, incident-claim 0.25
  COERCE by word: statement 0.2
  COERCE narrated, perfect: statement 0.34, incident-claim 0.23
  CONCEDE narrated: statement 0.83, membership 0.21
  CONCEDE told, past: statement -0.3, position 0.25
  CONCEDE told, pluperfect: statement 0.19
  CONCEDE told: statement 0.46, position 0.16
  CONSULT narrated, present: commentary -0.16
  CONSULT told, will: statement -0.28, position 0.17
  I, my, at the start: commentary -0.22, assurance-given 0.21, session 0.19, statement -0.17
  I, my: commentary -0.27, session 0.25
  MOBILIZE narrated, no verb: statement 0.19
  MOBILIZE told, past: statement 0.19
  PROTEST narrated, past: statement 0.19
  PROTEST narrated: statement 1.08
  PROTEST told: statement 0.51
  REQUEST narrated, no verb: statement -0.2
  REQUEST narrated, past: statement 0.28
  RETREAT narrated, perfect: statement 0.21
  RETREAT narrated: statement 1.18, earlier-event 0.37, commentary -0.18
  RETREAT told, past: statement 0.22
  RETREAT told: statement 0.9, assurance-given 0.22, position 0.19
  SANCTION narrated, past: statement 0.33, earlier-event 0.2
  SUPPORT by word: statement 1.36, answer 0.16
  THREATEN by word: statement 0.66, position 0.62, earlier-event 0.19
  accusation of party: statement 0.38, position -0.17, earlier-event 0.17
  accusation of resident: statement 0.16
  act: another verb: commentary 0.18, statement 0.18
  actor: accord: statement 0.25
  actor: he or she: commentary -0.17
  actor: judgment: commentary 0.16
  actor: livelihood: statement 0.2, incident-claim 0.17, commentary -0.16
  actor: talks: statement -0.19
  actor: weapon: statement -0.21, incident-claim 0.16
  agreed at talks, at the start: statement -0.29, assurance-given 0.25
  agreed at talks, in direct words: statement -0.2
  ahead: blaming: statement 0.34
  ahead: denying: statement 0.16
  ahead: inquiry: statement 0.21, session -0.18
  ahead: mediator: statement 0.16
  ahead: proof: statement 0.2
  ahead: reckoning: commentary 0.3
  ahead: relieving: statement 0.18
  ahead: reporting: commentary -0.23
  an analyst judges: commentary 0.95, earlier-event 0.16
  an outsider promises: statement 0.95, assurance-given -0.44
  an outsider wants: statement 1.02
  answers, in direct words: statement -0.34
  before anything, narrated: statement 0.29
  behind: judgment: statement -0.22, incident-claim 0.19
  behind: killing: commentary 0.2, earlier-event 0.16
  behind: livelihood: commentary 0.19
  behind: running talks: statement -0.21, earlier-event 0.17
  behind: suffering: commentary 0.17
  beside: attacking: statement -0.21
  beside: blaming: statement 0.23, incident-claim 0.21, session -0.18
  beside: blocking: statement 0.19, session -0.16
  beside: deciding: statement 0.23
  beside: delegation: commentary -0.23, membership 0.17, evidence -0.16
  beside: inquiry: statement 0.19, evidence -0.16
  beside: jesting: statement 0.27
  beside: killing: statement -0.24, incident-claim 0.21
  beside: livelihood: commentary -0.3, statement 0.16
  beside: meeting: commentary -0.26
  beside: praising: statement 0.21
  beside: reckoning: commentary 0.17
  beside: talks: statement -0.3, session 0.28, role 0.25
  beside: wanting: commentary -0.18, session 0.17
  calls names, narrated: commentary 0.2
  calls names: statement 0.77
  conditional narration: commentary 0.85, position 0.2
  condolence or thanks, narrated: statement -0.32, commentary 0.23, answer 0.16
  condolence or thanks, told: statement 0.23, position 0.22
  condolence or thanks: statement 0.46, commentary 0.23, position 0.18
  contests what happened: statement 1.37, incident-claim -0.81, position 0.22
  cue of denying: statement 0.64
  cue of judging: commentary 0.81, statement 0.41, position -0.31, offer -0.25, assurance-given -0.23
  cue of urging others: statement 0.95, incident-claim 0.24, position -0.22
  direct words of analyst: commentary 0.33
  doing to what: freeing, livelihood: statement -0.23
  done: a clause, running talks: statement -0.18
  done: a name, blocking: statement 0.16
  done: a name, judging: statement -0.17
  done: a name, meeting: statement 0.16
  done: a name, running talks: statement 0.22
  done: delegation, freeing: statement 0.19
  ended badly, narrated: statement 0.31
  ended badly, told: statement -0.21, earlier-event 0.16
  field: belonging, told: statement 0.2
  field: blocking, narrated: statement 0.3
  field: blocking: statement 0.28
  field: charge: statement 0.29, answer -0.18, session -0.18, incident-claim 0.18, document 0.16
  field: judging, narrated: commentary 0.37
  field: judging: commentary 0.32
  field: judgment: commentary 0.37
  field: lapsing: commentary 0.18
  field: praising, told: statement 0.2
  field: praising: statement 0.22
  field: relief: statement 0.18, incident-claim -0.17
  field: reporting: statement 0.19
  field: suffering: statement 0.17
  field: wanting, told: commentary 0.16
  for a side named at times: commentary -0.4, session 0.36, evidence -0.18
  for a side: a state, hardly named: statement 0.24, assurance-given -0.17
  for a side: a state: statement 0.35, assurance-given -0.27, position -0.23, session 0.22, answer -0.17
  for a side: between, hardly named: statement -0.2
  force denied: statement 1.34
  force warned: statement 0.53, position 0.33, assurance-given -0.18, incident-claim -0.17
  freed or withdrawn, narrated: statement 0.3, role -0.21, document 0.18, earlier-event -0.18
  hardship, at the start: statement 0.27
  hardship, in direct words: commentary 0.22, session -0.19, position 0.17
  hardship, narrated: commentary -0.27, session 0.25, incident-claim 0.17
  harm, narrated: statement 0.17
  hedged: commentary 0.4, position -0.25, offer -0.17, document 0.16
  how the talks went, told: statement 0.19
  in those years, narrated: statement -0.33, role 0.2
  judges, at the start: commentary 0.38
  judges, narrated: commentary 0.85, incident-claim 0.25
  judges: commentary 0.86, assurance-given -0.2, role -0.17, statement 0.16
  judgment before: commentary 0.51, session -0.24, answer -0.22, evidence -0.18, role 0.16
  leads a delegation, at the start: statement -0.24, membership 0.23
  likens, narrated: commentary 0.72
  likens: commentary 0.62, earlier-event 0.22, session -0.17
  long: statement 0.29, role -0.19
  mixed: statement 0.58, position 0.3, offer -0.29, evidence -0.26, earlier-event -0.25, commentary -0.24, assurance-given 0.21
  modal narrated: commentary 0.38, statement 0.24, earlier-event -0.17
  months before, told: statement -0.43, offer 0.27, earlier-event 0.26, assurance-given 0.18
  must, narrated: commentary 0.22, statement -0.2
  named: charge: statement 0.33, answer -0.17
  named: judgment: statement -0.18
  near the end: commentary 0.92, position -0.83, earlier-event 0.74, incident-claim -0.52, evidence -0.36
  negated narration: statement 0.51, answer 0.42, earlier-event -0.36, incident-claim -0.34, role -0.3, evidence -0.28, position 0.28
  no answer: statement 0.2, answer 0.18
  no word: statement 0.51, membership 0.18
  nobody, everybody, told: commentary 0.45, incident-claim -0.31, position -0.29, document 0.24, statement 0.19
  nobody, everybody: commentary 0.62, position -0.46, document 0.22, statement 0.2, membership 0.17, evidence -0.16
  of middle length: statement 0.57, membership -0.34, document -0.21, assurance-given 0.18, session -0.17, commentary -0.17
  offer or promise of diplomat: statement 0.36, offer -0.28
  offer or promise of mediator: statement 0.45, assurance-given -0.4, offer 0.27
  offer or promise of monitor: statement 0.69, assurance-given -0.67, offer 0.29
  our, we, at the start: commentary -0.43, incident-claim -0.22, assurance-declined 0.2, session 0.16
  our, we, in direct words: commentary -0.26, answer 0.16, statement -0.16
  our, we, told: statement 0.16
  our, we: commentary -0.3, assurance-declined 0.18, offer -0.16
  paper handed over, told: statement -0.22, incident-claim 0.21
  past pointed back to: statement 0.35, commentary 0.32, earlier-event 0.31
  people of a side held, told: statement 0.18
  pluperfect told: statement 0.36, position -0.29, offer -0.22, incident-claim 0.2, session 0.19
  present narrated: statement 0.37, position 0.27, commentary 0.25, role 0.21, evidence -0.19, membership 0.18, offer 0.18, document -0.17
  request of aid worker: statement 1.03, position -0.61
  request of analyst: statement 0.18
  request of diplomat: statement 0.56
  request of mediator: statement 0.93, position -0.52
  request of monitor: statement 1.08, position -0.63
  request of resident: statement 0.42, position 0.23
  request of unknown: statement 0.31
  said by: denying: statement 0.42
  said by: jesting: statement 0.16
  said by: reckoning: commentary 0.44, offer -0.19
  said by: reporting: commentary -0.19, assurance-given 0.18, session 0.18
  said of what: denying, charge: statement 0.94
  said of what: rejecting, charge: statement 0.97
  short: statement 0.49, assurance-given -0.39, answer 0.27, offer -0.23, session -0.19
  source person: commentary 0.6, role -0.35, statement 0.21, evidence -0.2, document -0.17, assurance-declined 0.17
  source unnamed: commentary -0.51, document 0.28, statement 0.18, session 0.17
  speaker aid worker: statement 0.7, incident-claim 0.37
  speaker analyst: commentary 2.42, statement -0.46, earlier-event 0.43
  speaker diplomat: statement 0.73, commentary -0.41, offer -0.18, incident-claim -0.18
  speaker mediator: commentary -0.87, statement 0.41, session 0.37, offer 0.16
  speaker monitor: commentary -0.92, incident-claim 0.79, position -0.69, statement 0.46, assurance-given 0.17
  speaker outsider: statement 0.47, incident-claim -0.17
  speaker party: commentary -0.96, session -0.3, assurance-declined 0.25, document -0.19, earlier-event -0.19, statement 0.17, answer 0.16
  speaker resident: commentary -0.95, statement 0.51, incident-claim 0.48, position 0.45, offer -0.31, earlier-event -0.23, answer 0.21, document 0.16, evidence -0.16
  speaks for a side: commentary -0.44, position 0.26, answer 0.24, earlier-event -0.2
  speaks for no side: statement 0.55, position -0.31, commentary 0.27, earlier-event 0.23
  sums up, at the start: commentary 0.54
  sums up, narrated: commentary 0.55
  sums up: commentary 0.57
  talks, in direct words: statement 0.17
  talks, narrated: commentary 0.31, incident-claim -0.28, session 0.21, role 0.19
  the outlet judges: commentary 0.7, session -0.21
  truce or war of old, told: commentary -0.3, session 0.21, assurance-given 0.19
  under an agreement, at the start: statement 0.27
  under an agreement, narrated: statement 0.17
  under an agreement, told: statement 0.18
  under an agreement: statement 0.36, earlier-event 0.28, document 0.26
  wants, in direct words: commentary 0.19
  weeks before, told: statement -0.41, incident-claim 0.32, earlier-event 0.21, assurance-given 0.19
  what a paper says, narrated: statement 0.23, earlier-event 0.17
  what one would do, told: commentary -0.19, incident-claim -0.18, earlier-event 0.17
  who did it, told: statement -0.36, session 0.2, document 0.18
  will look into it, in direct words: statement -0.2, incident-claim 0.16
  will not, narrated: statement 0.33
  will or may turn out, in direct words: statement 0.17
  will or may turn out, told: statement 0.2, answer -0.16
  will or may turn out: commentary 0.39, statement 0.32, evidence -0.17, incident-claim -0.16
  would narrated: commentary 0.53, offer 0.19
  would or would not, narrated: statement 0.2, offer 0.16
`)
