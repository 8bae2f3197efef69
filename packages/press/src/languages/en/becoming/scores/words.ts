// Signs that bear most on mere words and judgments, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const WORDS: Weights = readWeights(`
  ACCUSE by word: statement 0.91, incident-claim 0.73
  AID narrated: statement 1.14
  AID told: statement 0.87
  CONCEDE narrated: statement 0.84, membership 0.2
  CONCEDE told: statement 0.37, position 0.16
  I, my, in direct words: commentary -0.25, session 0.21, assurance-given 0.16
  I, my: commentary -0.25, session 0.18, assurance-given 0.16
  PROTEST narrated: statement 1.29, earlier-event -0.18
  PROTEST told: statement 0.69
  RETREAT narrated: statement 1.19, earlier-event 0.35, incident-claim -0.17, commentary -0.16
  RETREAT told: statement 0.79, session -0.19, assurance-given 0.17
  SUPPORT by word: statement 1.26, answer 0.16
  THREATEN by word: statement 0.81, position 0.64
  accusation of party: statement 0.34
  act: another verb: statement 0.17
  act: to be: commentary 0.16
  actor: accord: statement 0.21, earlier-event 0.2
  actor: he or she: commentary -0.16
  actor: inquiry: statement 0.2
  actor: left out: statement -0.23, role 0.19, membership 0.17
  actor: talks: statement -0.21
  agreed at talks, in direct words: statement -0.16
  ahead: blaming: statement 0.31
  ahead: blocking: commentary -0.16
  ahead: delegation: commentary -0.24, earlier-event -0.21, assurance-given 0.2
  ahead: demand: statement -0.26, answer 0.18
  ahead: denying: statement 0.2
  ahead: fighter: statement 0.2, evidence 0.17
  ahead: finding: statement 0.23, position -0.2
  ahead: inquiry: statement 0.26, session -0.16
  ahead: paper: commentary -0.21, evidence 0.2, document 0.17
  ahead: promise: statement -0.16
  ahead: reckoning: commentary 0.29
  ahead: reporting: commentary -0.26, incident-claim 0.18
  an analyst judges: commentary 0.96, earlier-event 0.19
  an outsider promises: statement 0.99, assurance-given -0.48
  an outsider wants: statement 1.24, position -0.33
  answers, in direct words: statement -0.29
  before anything, narrated: statement 0.31
  behind: barrier: statement 0.18
  behind: belonging: statement -0.2, position 0.18
  behind: casualty: statement -0.17, incident-claim 0.16
  behind: exploding: statement 0.2
  behind: judgment: statement -0.21, incident-claim 0.17
  behind: livelihood: commentary 0.19
  behind: paper: statement -0.37, session 0.28, membership 0.18, document 0.17
  behind: running talks: statement -0.22, position 0.16
  behind: suffering: commentary 0.21, incident-claim -0.19
  beside: belonging: statement -0.24, earlier-event 0.16
  beside: blaming: statement 0.2
  beside: deciding: statement 0.24, position -0.16
  beside: delegation: commentary -0.24, membership 0.21, session 0.17
  beside: denying: statement 0.17
  beside: giving: statement -0.17
  beside: inquiry: statement 0.22
  beside: jesting: statement 0.22
  beside: judgment: statement -0.23, role 0.21
  beside: livelihood: commentary -0.24
  beside: meeting: commentary -0.19
  beside: past: statement -0.23, earlier-event 0.19
  beside: praising: statement 0.21
  beside: reckoning: commentary 0.2, offer -0.16
  beside: relief: statement 0.18, incident-claim -0.16
  beside: reporting: statement -0.18, earlier-event 0.16, commentary -0.16
  calls names: statement 0.72
  conditional narration: commentary 0.84, statement -0.19, position 0.16
  condolence or thanks, narrated: statement -0.26, commentary 0.23
  condolence or thanks, told: statement 0.21
  condolence or thanks: statement 0.48, commentary 0.23
  contests what happened: statement 1.39, incident-claim -0.81, position 0.19
  cue of denying: statement 0.64
  cue of judging: commentary 0.8, statement 0.5, position -0.31, offer -0.21, assurance-given -0.2, session 0.18
  cue of urging others: statement 1.08, position -0.21, answer 0.16
  direct words of analyst: commentary 0.37, statement 0.19
  doing to what: freeing, livelihood: statement -0.17
  done: a name, meeting: statement 0.17
  done: a name, running talks: statement 0.2
  done: delegation, freeing: statement 0.18
  ended badly, narrated: statement 0.26, session -0.16
  field: blocking: statement 0.17
  field: judging, narrated: commentary 0.37
  field: judging: commentary 0.31, session 0.16
  field: judgment: commentary 0.32
  field: praising, told: statement 0.16
  field: suffering: statement 0.21
  for a side of the opening: commentary -0.33, document 0.27, position 0.27, role -0.23, assurance-given 0.18, earlier-event -0.18
  for a side: a state, hardly named: statement 0.26, assurance-given -0.16
  for a side: between, hardly named: statement -0.26
  force denied: statement 1.3
  force observed: statement -0.17
  force warned: statement 0.59, position 0.28, commentary 0.18
  freed or withdrawn, narrated: statement 0.25, earlier-event -0.22
  hardship, at the start: statement 0.35, session -0.22, assurance-given 0.19
  hardship, narrated: commentary -0.18
  hardship, told: statement -0.17
  hedged: commentary 0.4, position -0.21, offer -0.19, document 0.16, statement -0.16
  how the talks went, told: statement 0.22
  judges, at the start: commentary 0.29, answer -0.19
  judges, narrated: commentary 0.88
  judges: commentary 0.86, session 0.2, role -0.16
  judgment before: commentary 0.51, answer -0.22, role 0.21, earlier-event -0.18
  likens, narrated: commentary 0.73
  likens: commentary 0.66, earlier-event 0.22, session -0.19, position 0.19
  long: statement 0.19
  mixed: statement 0.61, offer -0.33, position 0.26, evidence -0.24, commentary -0.21, earlier-event -0.18
  modal narrated: commentary 0.37, statement 0.28, earlier-event -0.19
  months before, told: statement -0.37, offer 0.23
  must, narrated: commentary 0.21
  named: charge: statement 0.26
  named: fighter: statement -0.16
  named: judgment: statement -0.17
  negated narration: statement 0.44, answer 0.39, incident-claim -0.3, role -0.29, evidence -0.27, earlier-event -0.2
  no answer: statement 0.18
  no word: statement 0.59, membership 0.17
  nobody, everybody, told: commentary 0.44, incident-claim -0.32, position -0.23, statement 0.2, document 0.18
  nobody, everybody: commentary 0.58, position -0.35, statement 0.24, assurance-given -0.22, document 0.19, membership 0.17
  of middle length: statement 0.55, membership -0.35, assurance-given 0.28, document -0.17
  offer or promise of mediator: statement 0.58, assurance-given -0.44, offer 0.19
  offer or promise of monitor: statement 0.76, assurance-given -0.71, offer 0.26
  our, we, at the start: commentary -0.4, assurance-declined 0.2, incident-claim -0.2, session 0.18
  our, we, in direct words: commentary -0.19, answer 0.16
  our, we: commentary -0.25, assurance-declined 0.18
  present narrated: commentary 0.37, statement 0.27, evidence -0.19, offer 0.19, membership 0.16, position 0.16
  request of aid worker: statement 1.02, position -0.61
  request of analyst: statement 0.22
  request of diplomat: statement 0.69
  request of mediator: statement 0.94, position -0.52
  request of monitor: statement 1.08, position -0.62
  request of resident: statement 0.4, position 0.26
  request of unknown: statement 0.22
  said by: denying: statement 0.42
  said by: praising: statement 0.19
  said by: reckoning: commentary 0.43, offer -0.17
  said of what: denying, charge: statement 0.88
  said of what: rejecting, charge: statement 0.93
  short: statement 0.54, assurance-given -0.39, answer 0.32, session -0.27, offer -0.17
  source person: commentary 0.51, role -0.28, incident-claim -0.24, evidence -0.21, assurance-declined 0.21, position 0.21, statement 0.18
  source unnamed: commentary -0.38, earlier-event -0.26, statement 0.19, document 0.17, evidence 0.17
  speaker aid worker: statement 0.84, incident-claim 0.27
  speaker analyst: commentary 2.41, earlier-event 0.48, statement -0.48, session -0.16
  speaker diplomat: statement 0.64, commentary -0.4, incident-claim -0.17
  speaker mediator: commentary -0.85, statement 0.4, session 0.29, assurance-given 0.16
  speaker monitor: commentary -0.92, incident-claim 0.75, position -0.48, statement 0.46, assurance-given 0.22, answer -0.2
  speaker outsider: statement 0.46
  speaker party: commentary -0.92, assurance-given -0.31, session -0.28, assurance-declined 0.24, statement 0.22, answer 0.2, offer -0.19
  speaker resident: commentary -0.9, statement 0.45, incident-claim 0.41, position 0.34, offer -0.29, document 0.22, answer 0.16
  speaks for a side: commentary -0.41, earlier-event -0.24, answer 0.22, position 0.19
  speaks for no side: statement 0.56, commentary 0.27, position -0.2, offer -0.19, earlier-event 0.18, role -0.17, document -0.16
  sums up, at the start: commentary 0.52
  sums up, narrated: commentary 0.49
  sums up: commentary 0.53
  talks, in direct words: statement 0.25
  the outlet judges: commentary 0.72, session -0.19
  truce or war of old, in direct words: statement 0.22
  truce or war of old, told: commentary -0.25, session 0.19, position -0.17
  under an agreement, at the start: statement 0.19
  wants, in direct words: statement 0.18, commentary 0.17
  weeks before, told: statement -0.3, earlier-event 0.16
  what a paper says, narrated: statement 0.23, earlier-event 0.18
  what a paper says, told: statement -0.21, session 0.17
  what one would do, told: commentary -0.17
  who did it, narrated: statement 0.27, commentary 0.24, incident-claim -0.21
  who did it, told: statement -0.36, incident-claim 0.21
  will look into it, in direct words: statement -0.31, incident-claim 0.2
  will not, narrated: statement 0.35
  will or may turn out, at the start: commentary 0.2, membership 0.18, assurance-given 0.17, earlier-event -0.17
  will or may turn out: commentary 0.44, statement 0.24, incident-claim -0.17, earlier-event 0.16
  would narrated: commentary 0.58
  would or would not, narrated: statement 0.22, role -0.16
`)
