// Signs that bear most on mere words and judgments, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const WORDS: Weights = readWeights(`
  AGREE told, past: statement 0.16
  AGREE told, pluperfect: statement -0.39, assurance-given 0.35, session 0.26
  AGREE told, would: statement 0.18, answer -0.17
  AID narrated: statement 1.11
  AID told: statement 0.87
  ASSAULT told, no verb: statement 0.23, incident-claim -0.18
  ASSAULT told, present: statement -0.28, incident-claim 0.25
  COERCE by word: statement 0.2
  COERCE narrated, perfect: statement 0.36, incident-claim 0.23
  CONCEDE narrated: statement 0.86, membership 0.2
  CONCEDE told, past: statement -0.3, position 0.25
  CONCEDE told, pluperfect: statement 0.19
  CONCEDE told: statement 0.45, position 0.16
  CONSULT told, will: statement -0.28, position 0.17
  I, my, at the start: commentary -0.23, assurance-given 0.21, session 0.19, statement -0.17
  I, my: commentary -0.28, session 0.25
  MOBILIZE narrated, no verb: statement 0.19
  MOBILIZE narrated, past: statement 0.2, role -0.17
  MOBILIZE told, past: statement 0.19
  PROTEST narrated, past: statement 0.24
  PROTEST narrated: statement 1.12
  PROTEST told: statement 0.51
  REQUEST narrated, no verb: statement -0.19
  RETREAT narrated, perfect: statement 0.22
  RETREAT narrated: statement 1.18, earlier-event 0.35, commentary -0.18
  RETREAT told, past: statement 0.28
  RETREAT told: statement 0.89, assurance-given 0.32, session -0.19, position 0.17
  SANCTION narrated, past: statement 0.32, earlier-event 0.18
  SUPPORT by word: statement 1.35, answer 0.16
  THREATEN by word: statement 0.66, position 0.62, earlier-event 0.19
  accusation of party: statement 0.37, position -0.17, earlier-event 0.17
  accusation of resident: statement 0.17
  act: another verb: commentary 0.18, statement 0.17
  actor: accord: statement 0.26
  actor: he or she: commentary -0.17
  actor: judgment: commentary 0.16
  actor: livelihood: statement 0.2, incident-claim 0.16
  actor: talks: statement -0.18
  actor: weapon: statement -0.2
  agreed at talks, at the start: statement -0.29, assurance-given 0.27
  agreed at talks, in direct words: statement -0.2
  ahead: answer: statement 0.18, incident-claim -0.17
  ahead: blaming: statement 0.34
  ahead: denying: statement 0.16
  ahead: inquiry: statement 0.22, session -0.19
  ahead: mediator: statement 0.16
  ahead: proof: statement 0.2
  ahead: reckoning: commentary 0.31
  ahead: relieving: statement 0.17
  ahead: reporting: commentary -0.23
  an analyst judges: commentary 0.95, earlier-event 0.18
  an outsider promises: statement 0.95, assurance-given -0.44
  an outsider wants: statement 1.03
  answers, in direct words: statement -0.34
  before anything, narrated: statement 0.27
  behind: judgment: statement -0.22, incident-claim 0.2
  behind: killing: commentary 0.2, earlier-event 0.17
  behind: livelihood: commentary 0.19
  behind: running talks: statement -0.21, earlier-event 0.17
  behind: suffering: commentary 0.17
  beside: attacking: statement -0.21
  beside: blaming: statement 0.23, incident-claim 0.21, session -0.17
  beside: blocking: statement 0.2, session -0.16
  beside: deciding: statement 0.23
  beside: delegation: commentary -0.22, membership 0.17
  beside: inquiry: statement 0.18
  beside: jesting: statement 0.27
  beside: killing: statement -0.26, incident-claim 0.22
  beside: livelihood: commentary -0.29, statement 0.16
  beside: meeting: commentary -0.26
  beside: praising: statement 0.21
  beside: reckoning: commentary 0.17
  beside: talks: statement -0.29, session 0.28, role 0.25
  beside: wanting: commentary -0.18
  calls names, narrated: commentary 0.2
  calls names: statement 0.77
  conditional narration: commentary 0.85, position 0.2
  condolence or thanks, narrated: statement -0.31, commentary 0.23, answer 0.16
  condolence or thanks, told: statement 0.23, position 0.22
  condolence or thanks: statement 0.46, commentary 0.23, position 0.18
  contests what happened: statement 1.37, incident-claim -0.81, position 0.22
  cue of denying: statement 0.64
  cue of judging: commentary 0.81, statement 0.39, position -0.31, offer -0.24, assurance-given -0.23
  cue of urging others: statement 0.95, incident-claim 0.24, position -0.23
  direct words of analyst: commentary 0.33
  doing to what: freeing, livelihood: statement -0.23
  done: a clause, running talks: statement -0.17
  done: a name, blocking: statement 0.17
  done: a name, judging: statement -0.16
  done: a name, meeting: statement 0.17
  done: a name, running talks: statement 0.22
  done: delegation, freeing: statement 0.19
  ended badly, narrated: statement 0.3
  ended badly, told: statement -0.2, earlier-event 0.16
  field: belonging, told: statement 0.2
  field: blocking, narrated: statement 0.31
  field: blocking: statement 0.28
  field: charge: statement 0.29, session -0.19, answer -0.18, incident-claim 0.18, document 0.16
  field: judging, narrated: commentary 0.37
  field: judging: commentary 0.32
  field: judgment: commentary 0.37
  field: lapsing: commentary 0.18
  field: praising, told: statement 0.2
  field: praising: statement 0.23
  field: relief: statement 0.18, incident-claim -0.17
  field: reporting: statement 0.19
  field: suffering: statement 0.17
  for a side named at times: commentary -0.39, session 0.36
  for a side: a land, hardly named: commentary -0.16
  for a side: a state, hardly named: statement 0.24, assurance-given -0.17
  for a side: a state: statement 0.34, assurance-given -0.27, position -0.24, session 0.22, answer -0.17
  for a side: between, hardly named: statement -0.2
  force denied: statement 1.34
  force warned: statement 0.53, position 0.33, assurance-given -0.18, incident-claim -0.17
  freed or withdrawn, narrated: statement 0.3, role -0.22, earlier-event -0.19, document 0.18
  hardship, at the start: statement 0.26
  hardship, in direct words: commentary 0.22, session -0.19, position 0.17
  hardship, narrated: commentary -0.27, session 0.24, incident-claim 0.18
  harm, narrated: statement 0.16
  hedged: commentary 0.41, position -0.25, offer -0.17
  how the talks went, told: statement 0.21
  in those years, narrated: statement -0.32, role 0.2, answer 0.16
  judges, at the start: commentary 0.35
  judges, narrated: commentary 0.87, incident-claim 0.25
  judges: commentary 0.85, assurance-given -0.19, role -0.17, statement 0.16
  judgment before: commentary 0.51, answer -0.22, session -0.21, evidence -0.2, role 0.16
  likens, narrated: commentary 0.72
  likens: commentary 0.62, earlier-event 0.22, session -0.17
  long: statement 0.28, role -0.19
  mixed: statement 0.59, position 0.3, offer -0.28, evidence -0.25, earlier-event -0.25, commentary -0.24, assurance-given 0.2
  modal narrated: commentary 0.38, statement 0.24, earlier-event -0.17
  months before, told: statement -0.43, offer 0.28, earlier-event 0.26, assurance-given 0.17
  must, narrated: commentary 0.22, statement -0.2
  named: charge: statement 0.33, answer -0.17
  named: judgment: statement -0.17
  near the end: commentary 0.92, position -0.83, earlier-event 0.74, incident-claim -0.51, evidence -0.34
  negated narration: statement 0.5, answer 0.43, earlier-event -0.36, incident-claim -0.35, role -0.3, evidence -0.29, position 0.27
  no answer, told: statement 0.16
  no answer: statement 0.2, answer 0.19
  no word: statement 0.51, membership 0.18
  nobody, everybody, told: commentary 0.46, incident-claim -0.32, position -0.29, document 0.24, statement 0.18
  nobody, everybody: commentary 0.62, position -0.45, document 0.22, statement 0.2, membership 0.17
  of middle length: statement 0.57, membership -0.34, document -0.21, assurance-given 0.18, session -0.17
  offer or promise of diplomat: statement 0.36, offer -0.28
  offer or promise of mediator: statement 0.45, assurance-given -0.4, offer 0.27
  offer or promise of monitor: statement 0.69, assurance-given -0.67, offer 0.29
  our, we, at the start: commentary -0.43, incident-claim -0.23, assurance-declined 0.2, session 0.16
  our, we, in direct words: commentary -0.26, answer 0.16
  our, we: commentary -0.3, assurance-declined 0.18, offer -0.16
  past pointed back to: statement 0.34, commentary 0.32, earlier-event 0.31
  people of a side held, told: statement 0.18
  pluperfect told: statement 0.37, position -0.28, offer -0.21, session 0.2, incident-claim 0.18, commentary -0.17
  present narrated: statement 0.36, position 0.27, commentary 0.26, role 0.21, evidence -0.19, membership 0.18, offer 0.18, document -0.17
  request of aid worker: statement 1.03, position -0.61
  request of analyst: statement 0.18
  request of diplomat: statement 0.56
  request of mediator: statement 0.93, position -0.51
  request of monitor: statement 1.08, position -0.63
  request of resident: statement 0.42, position 0.24
  request of unknown: statement 0.29
  said by: denying: statement 0.42
  said by: reckoning: commentary 0.44, offer -0.2
  said by: reporting: commentary -0.19, session 0.18, assurance-given 0.17
  said of what: denying, charge: statement 0.94
  said of what: rejecting, charge: statement 0.97
  short: statement 0.5, assurance-given -0.38, answer 0.27, offer -0.22, session -0.19
  source person: commentary 0.61, role -0.35, evidence -0.23, statement 0.21, assurance-declined 0.17, document -0.16, earlier-event -0.16
  source unnamed: commentary -0.51, document 0.27, statement 0.17, session 0.16
  speaker aid worker: statement 0.72, incident-claim 0.38
  speaker analyst: commentary 2.41, earlier-event 0.47, statement -0.47
  speaker diplomat: statement 0.73, commentary -0.41, offer -0.18, incident-claim -0.17
  speaker mediator: commentary -0.86, statement 0.41, session 0.39, offer 0.17
  speaker monitor: commentary -0.92, incident-claim 0.8, position -0.69, statement 0.46, assurance-given 0.17
  speaker outsider: statement 0.47, incident-claim -0.17
  speaker party: commentary -0.98, session -0.28, assurance-declined 0.25, earlier-event -0.2, statement 0.19, document -0.18, answer 0.16
  speaker resident: commentary -0.95, statement 0.5, incident-claim 0.47, position 0.45, offer -0.3, earlier-event -0.24, answer 0.21
  speaks for a side: commentary -0.43, answer 0.25, position 0.25, earlier-event -0.2
  speaks for no side: statement 0.56, position -0.29, commentary 0.26, earlier-event 0.23
  sums up, at the start: commentary 0.53
  sums up, narrated: commentary 0.54
  sums up: commentary 0.56
  talks, in direct words: statement 0.17
  talks, narrated: commentary 0.32, incident-claim -0.28, session 0.22, role 0.19, statement -0.17
  the outlet judges: commentary 0.7, session -0.21
  truce or war of old, told: commentary -0.3, session 0.19, assurance-given 0.18
  under an agreement, at the start: statement 0.27
  under an agreement, narrated: statement 0.17
  under an agreement, told: statement 0.19
  under an agreement: statement 0.36, earlier-event 0.29, document 0.26
  wants, in direct words: commentary 0.2
  weeks before, told: statement -0.4, incident-claim 0.31, earlier-event 0.21, assurance-given 0.18
  what a paper says, narrated: statement 0.23, earlier-event 0.17
  who did it, told: statement -0.36, session 0.22, document 0.18
  will look into it, in direct words: statement -0.2, incident-claim 0.16
  will not, narrated: statement 0.34
  will or may turn out, in direct words: statement 0.17
  will or may turn out, told: statement 0.2, answer -0.16
  will or may turn out: commentary 0.39, statement 0.32, evidence -0.16, incident-claim -0.16
  would narrated: commentary 0.53, offer 0.19
  would or would not, narrated: statement 0.19, offer 0.16
`)
