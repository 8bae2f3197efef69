// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.16 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: statement 0.9, incident-claim 0.74
  ACCUSE narrated: evidence 0.89
  ACCUSE told: evidence 0.8
  AGREE by word: assurance-given 1.61, answer 0.65, statement -0.33, offer -0.22, incident-claim -0.19
  AGREE narrated: session 0.93, earlier-event 0.74, answer 0.64, statement -0.62, incident-claim -0.21, role -0.2, evidence -0.16
  AGREE told: session 1.02, assurance-given 0.75, statement -0.17, incident-claim -0.16
  AID narrated: statement 1.13
  AID told: statement 0.84
  ASSAULT by word: incident-claim 0.24, statement -0.17
  ASSAULT narrated: incident-claim 1.17, statement -0.66, earlier-event 0.56, commentary 0.33
  ASSAULT told: incident-claim 1.81, statement -0.53, position -0.24, earlier-event 0.24, evidence 0.21
  COERCE narrated: incident-claim 1.16, statement 0.26
  COERCE told: incident-claim 1.42
  CONCEDE narrated: statement 0.81
  CONCEDE told: statement 0.41
  CONSULT narrated: session 1.43, statement 0.17, commentary -0.16
  CONSULT told: session 1.53
  COOPERATE narrated: document 1.24, evidence 0.52, earlier-event -0.27, session -0.2
  COOPERATE told: document 1.27, evidence 0.47, statement -0.42
  I, my, at the start: assurance-given 0.21, commentary -0.21
  I, my, in direct words: commentary -0.25, session 0.21, assurance-given 0.16
  I, my, told: document 0.16
  I, my: commentary -0.25, session 0.17, assurance-given 0.16
  MOBILIZE narrated: incident-claim 0.75, statement 0.56, role -0.17, earlier-event 0.16
  MOBILIZE told: incident-claim 0.76, statement 0.5
  PROTEST narrated: statement 1.26
  PROTEST told: statement 0.68
  REJECT by word: answer 1.1, position 0.59, statement -0.3
  REJECT narrated: answer 1
  REJECT told: answer 1.18
  REQUEST by word: position 1.09, statement 0.4
  REQUEST narrated: session 0.32
  RETREAT narrated: statement 1.22, earlier-event 0.27, commentary -0.16
  RETREAT told: statement 0.91, assurance-given 0.19, session -0.18
  SANCTION narrated: session 0.49, statement 0.2
  SUPPORT by word: statement 1.27, answer 0.16
  SUPPORT narrated: role 0.16
  THREATEN by word: statement 0.79, position 0.65
  a paper goes over: document 1.06
  a paper taken up: document 0.56, statement 0.16
  a party has terms: position 0.8
  a party promises: assurance-given 1.19
  a party threatens: position 0.92, statement 0.16
  a party wants: position 1.84
  a party will not: position 1.05, statement -0.21
  a party would if: offer 0.64, position 0.25
  a promise refused: assurance-declined 1.53
  a side wants, it is said: position 0.76
  a witness tells: incident-claim 0.29, statement -0.21
  a year before: earlier-event 1.31, statement 0.16
  accepts: answer 1.21, assurance-given 0.17
  accusation of party: statement 0.37
  accusation of press: incident-claim 0.17, statement -0.16
  accuses of what happened: incident-claim 0.93
  actor: a clause: incident-claim 0.17
  actor: a name: earlier-event -0.22, evidence -0.19, offer 0.18
  actor: accord: statement 0.21, earlier-event 0.2
  actor: another noun: incident-claim 0.19, session -0.17
  actor: delegation: session 0.26
  actor: inquiry: statement 0.2
  actor: left out: statement -0.26, role 0.19, membership 0.17
  actor: livelihood: position 0.17
  actor: paper: document 0.17, statement 0.17
  actor: proof: evidence 0.26
  actor: talks: statement -0.22, session 0.19
  actor: weapon: statement -0.16
  acts as, narrated: role 0.77, earlier-event 0.25, statement -0.16
  acts as: role 1.64, earlier-event 0.24, statement -0.22, membership 0.17
  agreed at talks, at the start: earlier-event 0.31, statement -0.26, answer -0.16
  agreed at talks, narrated: earlier-event 0.2
  agreed at talks, told: session 0.2
  agreed at talks: session 0.88, statement -0.26, answer -0.21, commentary 0.19
  ahead by date, narrated: session 0.3
  ahead by date, told: answer -0.16
  ahead: accepting: answer 0.39, position 0.2, incident-claim -0.17
  ahead: accord: earlier-event 0.43, session -0.34
  ahead: attacking: position -0.18
  ahead: barrier: position -0.21
  ahead: belonging: evidence 0.2, incident-claim -0.17
  ahead: blaming: statement 0.33
  ahead: blocking: commentary -0.16
  ahead: charge: incident-claim 0.18
  ahead: delegation: commentary -0.24, earlier-event -0.21, assurance-given 0.19
  ahead: demand: statement -0.26, answer 0.18
  ahead: denying: statement 0.18
  ahead: deploying: statement -0.2, earlier-event 0.19
  ahead: fighter: statement 0.21
  ahead: finding: statement 0.24, position -0.2
  ahead: inquiry: statement 0.26, session -0.18
  ahead: judging: incident-claim 0.18
  ahead: lapsing: session 0.22, earlier-event 0.17, assurance-given 0.16
  ahead: livelihood: incident-claim 0.26, position 0.19, commentary -0.18
  ahead: mediating: document 0.16
  ahead: meeting: incident-claim -0.3, session 0.29, answer 0.19
  ahead: offer: answer 0.23, session -0.2, position 0.19, earlier-event 0.16
  ahead: paper: commentary -0.21, evidence 0.18, document 0.17
  ahead: past: earlier-event 0.42
  ahead: reckoning: commentary 0.29
  ahead: rejecting: position 0.23
  ahead: relief: position 0.21
  ahead: reporting: commentary -0.26, incident-claim 0.17
  ahead: suffering: earlier-event 0.16
  ahead: talks: session 0.18
  ahead: wanting: evidence 0.24, session -0.16, incident-claim -0.16
  ahead: weapon: incident-claim 0.19, earlier-event -0.16
  an analyst judges: commentary 0.95, earlier-event 0.19
  an offer made: offer 1.06
  an outsider promises: statement 0.99, assurance-given -0.48
  an outsider wants: statement 1.24, position -0.33
  answers, at the start: answer 0.46
  answers, in direct words: statement -0.3
  answers, narrated: session 0.25, answer 0.21
  answers, told: session -0.27, answer 0.25, position 0.2
  answers: answer 1.36, statement -0.36, assurance-given 0.24, commentary -0.17
  any: assurance-declined -2.52, membership -1.59, statement 1.56, role -1.32, evidence -1.28, assurance-given -1.1, offer -1.08, document -0.85, earlier-event -0.65, answer -0.58, commentary -0.43, session -0.26, incident-claim -0.21
  before anything, at the start: offer -0.26, commentary 0.2, incident-claim -0.19
  before anything, narrated: statement 0.31
  before anything, told: position 0.39, statement -0.26, offer -0.18
  before anything: position 0.78, offer -0.24, incident-claim -0.24
  behind: accepting: offer 0.22
  behind: announcement: session 0.27, commentary -0.16
  behind: attack: earlier-event 0.28
  behind: barrier: statement 0.16
  behind: belonging: statement -0.2, position 0.19
  behind: casualty: statement -0.16
  behind: charge: answer 0.17
  behind: deciding: role 0.16
  behind: exploding: statement 0.19
  behind: fighter: session -0.21, position -0.21, assurance-given 0.18
  behind: finding: position -0.17
  behind: freeing: position 0.16
  behind: giving: assurance-given 0.16
  behind: judgment: statement -0.21, incident-claim 0.18
  behind: killing: earlier-event 0.28, incident-claim 0.18
  behind: lapsing: earlier-event 0.17, membership 0.16
  behind: livelihood: commentary 0.18
  behind: mediating: statement 0.16
  behind: offer: statement -0.16
  behind: offering: position 0.28
  behind: paper: statement -0.37, session 0.26, membership 0.18, document 0.17
  behind: rejecting: answer 0.17
  behind: reporting: offer -0.18, position -0.18
  behind: running talks: statement -0.22, position 0.16
  behind: suffering: commentary 0.2, incident-claim -0.19
  beside: accepting: answer 0.5, statement -0.26
  beside: accord: earlier-event 0.48, commentary -0.19
  beside: announcement: position 0.19
  beside: barrier: statement 0.16
  beside: belonging: statement -0.25, earlier-event 0.17
  beside: blaming: statement 0.19
  beside: charge: incident-claim 0.21
  beside: deciding: statement 0.24, position -0.16
  beside: delegation: commentary -0.24, membership 0.18, session 0.16
  beside: denying: statement 0.16
  beside: deploying: earlier-event 0.16, statement -0.16
  beside: drawing: earlier-event 0.28
  beside: fighter: earlier-event 0.28, document -0.16
  beside: finding: incident-claim 0.34
  beside: giving: statement -0.16
  beside: inquiry: statement 0.21
  beside: jesting: statement 0.22
  beside: judging: earlier-event 0.17
  beside: judgment: statement -0.23, role 0.18
  beside: killing: incident-claim 0.16
  beside: livelihood: commentary -0.24, session -0.16, earlier-event 0.16
  beside: meeting: commentary -0.19
  beside: offering: offer 0.17
  beside: past: statement -0.23, earlier-event 0.17
  beside: praising: statement 0.22
  beside: proof: evidence 0.39, statement -0.24
  beside: reckoning: commentary 0.2, offer -0.16
  beside: relief: statement 0.19, incident-claim -0.17
  beside: replying: answer 0.18, statement -0.16
  beside: reporting: statement -0.19, earlier-event 0.17, session 0.16, commentary -0.16
  beside: running talks: earlier-event 0.28, session -0.22
  beside: showing: evidence 0.24
  beside: talks: role 0.29, session 0.27, statement -0.24, incident-claim -0.17
  beside: warning: session 0.16
  calls names: statement 0.71
  conditional narration: commentary 0.85, statement -0.2
  conditional: assurance-given 0.31, incident-claim -0.3, offer 0.27, role 0.18
  condolence or thanks, narrated: statement -0.28, commentary 0.24
  condolence or thanks, told: statement 0.21
  condolence or thanks: statement 0.47, commentary 0.24
  contests what happened: statement 1.39, incident-claim -0.81, position 0.2
  cue of accusing: incident-claim 0.93
  cue of allowing: incident-claim 0.32, session 0.3, statement -0.28, position -0.26, assurance-given 0.23, document 0.17, earlier-event -0.17
  cue of complaining: earlier-event 0.5, position -0.28, role 0.16, assurance-given 0.16
  cue of demanding: position 0.84, statement 0.58
  cue of denying: statement 0.64
  cue of judging: commentary 0.81, statement 0.52, position -0.31, offer -0.21, session 0.2, assurance-given -0.19
  cue of offering: offer 2.19, assurance-given -1.03
  cue of perceiving: incident-claim 0.3, statement -0.21
  cue of promising: assurance-given 1.73, offer -1.08, answer -0.23, position 0.17
  cue of refusing: answer 0.61, statement 0.34, assurance-declined 0.18
  cue of saying on: assurance-given 0.33, answer -0.24, session 0.24, role 0.23, offer -0.22, membership -0.2, incident-claim -0.16, earlier-event -0.16
  cue of urging others: statement 1.07, position -0.2, answer 0.16
  cue of writing: offer 0.23, statement -0.23, commentary 0.16
  demand before: position 0.6, offer 0.31, answer 0.3, commentary 0.29, statement -0.22, evidence -0.2
  demand pointed back to: position 0.31, statement 0.29, session 0.22
  direct words of analyst: commentary 0.36, statement 0.19
  direct words of diplomat: session 0.2
  direct words of monitor: assurance-given 0.32, statement -0.16
  direct words of party: session -0.28, commentary 0.23, position 0.2, document -0.19, incident-claim 0.19, statement -0.19
  direct words of resident: document 0.19, assurance-given -0.19, incident-claim 0.17
  direct: role -1.54, membership -1.52, statement 0.86, document -0.7, earlier-event -0.35, session -0.25
  doing to what: accepting, offer: answer 0.81
  doing to what: belonging, delegation: membership 0.82
  doing to what: finding, proof: evidence 0.56
  doing to what: freeing, livelihood: statement -0.19
  doing to what: giving, paper: document 1.04
  doing to what: giving, proof: evidence 0.86
  doing to what: mediating, talks: role 0.74
  doing to what: meeting, talks: session 0.74
  doing to what: offering, offer: offer 0.76
  doing to what: promising, promise: assurance-given 0.6
  doing to what: receiving, paper: document 0.78
  doing to what: rejecting, demand: answer 0.6
  doing to what: rejecting, offer: answer 0.79
  doing to what: running talks, talks: session 0.81
  doing to what: showing, proof: evidence 0.99
  done: a name, accepting: answer 0.21
  done: a name, meeting: statement 0.19
  done: a name, running talks: statement 0.18
  done: delegation, freeing: statement 0.17
  done: delegation, meeting: session 0.68
  done: talks, running talks: session 0.78
  ended badly, narrated: statement 0.26, session -0.19
  ended badly, told: earlier-event 0.21, statement -0.16
  ended badly: earlier-event 0.89
  field: accepting, narrated: answer 0.21
  field: accepting: answer 0.34
  field: accord: incident-claim -0.2, session 0.16
  field: admitting: answer 0.24
  field: answer: session 0.19
  field: attack: incident-claim 0.29
  field: attacking: incident-claim 0.55
  field: belonging, narrated: membership 0.31
  field: belonging: membership 0.32
  field: blocking: statement 0.18
  field: charge: incident-claim 0.24, statement 0.22, session -0.18
  field: crossing: incident-claim 0.51
  field: deciding: incident-claim -0.2, statement 0.17
  field: delegation: session 0.53, membership 0.35, commentary -0.24
  field: demand: position 0.34
  field: deploying: earlier-event 0.19
  field: detaining: incident-claim 0.38
  field: exploding: incident-claim 0.5
  field: fighter: incident-claim 0.29, session -0.26, position 0.24, assurance-given 0.18, answer -0.16
  field: finding, told: incident-claim 0.2
  field: finding: incident-claim 0.24
  field: freeing: offer 0.2, position 0.16
  field: giving, narrated: earlier-event -0.23, evidence 0.18, offer 0.16
  field: giving, told: document 0.19
  field: giving: document 0.33, evidence 0.24, earlier-event -0.24, incident-claim -0.2, offer 0.16
  field: inquiry: membership 0.21, earlier-event -0.19, answer 0.16
  field: judging, narrated: commentary 0.36, statement -0.16
  field: judging: commentary 0.31, session 0.16, incident-claim -0.16
  field: judgment: commentary 0.31
  field: killing: incident-claim 0.38
  field: livelihood: offer 0.18, earlier-event 0.17, commentary -0.17
  field: mediating, narrated: role 0.21
  field: mediating: role 0.35
  field: mediator: role 0.3
  field: meeting, narrated: session 0.2
  field: meeting: session 0.32
  field: offer: position 0.3
  field: offering, told: offer 0.3, statement -0.2
  field: offering: offer 0.44, statement -0.3
  field: paper: document 0.28, evidence 0.23
  field: past: earlier-event 0.32, statement -0.17
  field: praising, told: statement 0.16
  field: proof: evidence 0.55, statement -0.17
  field: receiving, told: document 0.17
  field: receiving: document 0.16
  field: running talks: session 0.27
  field: showing, narrated: evidence 0.24
  field: showing, told: evidence 0.25
  field: showing: evidence 0.49
  field: suffering: statement 0.21
  field: talks: session 0.36, statement -0.3, role 0.19, commentary 0.18
  field: weapon: incident-claim 0.42, earlier-event -0.18
  fighting, at the start: earlier-event 0.44, session -0.29, position -0.27, incident-claim 0.21, answer -0.2, commentary 0.18
  fighting, in direct words: incident-claim 0.21, assurance-given 0.18, statement -0.18, commentary -0.17
  fighting, narrated: incident-claim 0.16
  fighting, told: earlier-event 0.21
  fighting: incident-claim 1.3, answer -0.27, evidence 0.22, earlier-event 0.21
  for a side hardly named: session -0.37, statement 0.17
  for a side named at times: session 0.36, commentary -0.33, evidence -0.25
  for a side named often: answer 0.33, earlier-event -0.18
  for a side not of the opening: document -0.22, role 0.2, assurance-given -0.18
  for a side of the opening: commentary -0.32, document 0.27, position 0.27, role -0.23, earlier-event -0.18, assurance-given 0.17
  for a side: a state, hardly named: statement 0.28
  for a side: a state: session 0.24, assurance-given -0.22, statement 0.21, answer -0.16
  for a side: between, hardly named: statement -0.24
  for a side: between: position -0.45
  for a side: civil: position -0.51, statement 0.18
  force claimed: incident-claim 1.11, statement 0.35, answer -0.18
  force denied: statement 1.3
  force insisted: position 1.25, assurance-given 0.18
  force observed: statement -0.17
  force offered: offer 1.34, assurance-given 0.62, statement -0.24
  force refused: answer 0.76, position 0.4, statement 0.24, assurance-declined 0.22, incident-claim -0.16
  force said: session 0.32, position -0.27, document 0.25, answer 0.21, commentary -0.21, incident-claim 0.17, membership -0.16, assurance-declined -0.16
  force warned: statement 0.59, position 0.28, commentary 0.17
  freed or withdrawn, at the start: assurance-given 0.32
  freed or withdrawn, narrated: statement 0.23, earlier-event -0.2
  freed or withdrawn, told: incident-claim -0.24, assurance-given 0.23
  freed or withdrawn: assurance-given 0.3, commentary -0.22, position 0.21, incident-claim -0.2
  goes on about what happened: incident-claim 0.36
  goes on without cue: position 0.22, statement -0.17, incident-claim -0.16
  hardship, at the start: statement 0.35, session -0.22, assurance-given 0.18, incident-claim -0.16
  hardship, narrated: commentary -0.19
  hardship, told: statement -0.16
  hardship: offer 0.34, assurance-given 0.29, statement 0.19
  harm, at the start: incident-claim 0.31, assurance-given 0.2
  harm, told: earlier-event 0.16
  harm: incident-claim 0.82, statement 0.22, answer -0.17
  headline: session 0.56, earlier-event -0.5, role -0.45, position 0.39, membership -0.24, offer 0.23
  heard or seen, at the start: incident-claim 0.36
  heard or seen, narrated: evidence -0.25
  heard or seen: incident-claim 0.29, session -0.23, answer 0.2, evidence -0.16
  hedged: commentary 0.39, position -0.21, offer -0.19, incident-claim 0.18, document 0.16, statement -0.16
  held or taken, at the start: position -0.29, earlier-event 0.2
  held or taken, in direct words: assurance-given 0.19
  held or taken, narrated: earlier-event 0.25, statement 0.25, incident-claim -0.2
  held or taken, told: position 0.17
  held or taken: incident-claim 0.55, statement 0.23, earlier-event 0.18
  how the talks went, told: statement 0.23
  how the talks went: session 0.87, statement 0.18
  in those years, narrated: role 0.24
  in those years, told: session -0.23, document -0.16
  in those years: earlier-event 1.06, role 0.21, document -0.21
  incident before: position -0.45, incident-claim 0.44, evidence 0.42, assurance-given 0.23, role -0.19, earlier-event 0.17
  incident pointed back to: evidence 0.26, incident-claim 0.16
  indirect: position -0.24, evidence 0.2, statement 0.2, offer 0.18, session -0.17
  it alone, at the start: session 0.21
  it alone, told: session 0.21
  it alone: session 0.21
  judges, at the start: commentary 0.26, answer -0.2
  judges, narrated: commentary 0.83
  judges, told: session 0.29, answer -0.19
  judges: commentary 0.84, session 0.16
  judgment before: commentary 0.54, answer -0.22, earlier-event -0.18, role 0.16
  judgment pointed back to: session 0.47, statement -0.29, answer -0.22, commentary 0.22, offer 0.21
  leads a delegation, at the start: membership 0.2, role 0.17
  leads a delegation, narrated: membership 0.92
  leads a delegation: membership 2.67
  likens, narrated: commentary 0.7
  likens: commentary 0.65, position 0.2, earlier-event 0.2, session -0.19
  long: statement 0.21
  mediates or hosts, at the start: role 0.43, statement -0.33, session -0.23, earlier-event 0.19, membership 0.17
  mediates or hosts, narrated: role 1.85, earlier-event 0.32
  mediates or hosts, told: role 0.27, statement -0.16
  mediates or hosts: role 1.12, earlier-event 0.28, statement -0.21, offer 0.16
  meet, at the start: session 0.25, earlier-event -0.17
  meet, narrated: session 0.6, statement -0.18, earlier-event 0.17
  meet, told: session 0.18
  meet: session 1.04, earlier-event 0.28, commentary 0.17
  members of a delegation: membership 2.51
  mixed: statement 0.62, offer -0.34, position 0.26, evidence -0.24, commentary -0.21, earlier-event -0.19
  modal narrated: commentary 0.36, statement 0.27, earlier-event -0.18
  modal told: session -0.3, position 0.24, offer 0.18
  months before, narrated: earlier-event 0.76, commentary -0.32, role 0.24, statement -0.2
  months before, told: statement -0.43, offer 0.22
  must, at the start: offer 0.24, session -0.2, incident-claim -0.19
  must, narrated: commentary 0.21
  must, told: assurance-given 0.27, document 0.19, commentary -0.17
  must: position 0.58, assurance-given 0.41
  named: charge: statement 0.26
  named: fighter: statement -0.16
  named: judgment: statement -0.16
  narration: assurance-given -1.64, position -1.53, offer -1.47, assurance-declined -1, membership 0.74, earlier-event 0.72, role 0.69, incident-claim -0.39, statement 0.34, document -0.25, answer -0.24, commentary 0.21
  near the beginning: session 0.93, earlier-event -0.53, assurance-given 0.32, document -0.27, answer -0.27, evidence -0.25, commentary 0.18
  near the end: position -0.84, commentary 0.78, incident-claim -0.68, earlier-event 0.68, evidence -0.26, session 0.22
  negated narration: statement 0.41, answer 0.4, role -0.3, incident-claim -0.28, evidence -0.27, earlier-event -0.2
  negated: incident-claim -0.65, position 0.38, offer -0.36, statement 0.33, assurance-given 0.26, answer 0.22
  no answer, at the start: answer 0.17
  no answer: statement 0.19
  no event narrated: earlier-event -0.63, role 0.41, answer -0.35, commentary 0.28, membership 0.25, document -0.23
  no event told: answer -0.48, offer 0.47, statement 0.35, earlier-event -0.32, commentary 0.31
  no verb narrated: membership 0.45, role 0.3, evidence -0.22, earlier-event 0.21, answer -0.18
  no verb told: incident-claim 0.32, role -0.22, evidence -0.22, answer 0.2, commentary -0.19, assurance-declined 0.18
  no word, at the start: membership 0.19
  no word, narrated: membership 0.18
  no word: statement 0.59, membership 0.18
  nobody hurt, at the start: incident-claim 0.24
  nobody hurt: incident-claim 0.24
  nobody, everybody, at the start: session 0.21, commentary 0.19
  nobody, everybody, in direct words: position -0.17
  nobody, everybody, narrated: session -0.19, membership 0.18
  nobody, everybody, told: commentary 0.43, incident-claim -0.3, position -0.23, document 0.2, statement 0.18
  nobody, everybody: commentary 0.57, position -0.36, assurance-given -0.22, statement 0.21, document 0.2
  of middle length: statement 0.53, membership -0.31, assurance-given 0.28, document -0.17
  of these days, narrated: incident-claim 0.4, session 0.27, statement -0.18, commentary -0.16
  of these days, told: incident-claim 0.32, statement -0.2
  offer before: answer 0.86, offer 0.5, document 0.36, commentary -0.34, statement -0.29, incident-claim -0.26, assurance-declined 0.21, assurance-given -0.17
  offer or promise of mediator: statement 0.57, assurance-given -0.44, offer 0.19
  offer or promise of monitor: statement 0.77, assurance-given -0.71, offer 0.26
  offer or promise of party: assurance-given 0.38, answer 0.2
  offer pointed back to: answer 0.63, statement 0.24
  offers, at the start: offer 0.65, statement -0.37, incident-claim -0.21, session 0.17
  offers, narrated: earlier-event -0.28, offer 0.2
  offers, told: offer 0.47, incident-claim -0.2, position -0.2, answer 0.17
  offers: offer 1.32, incident-claim -0.36, earlier-event -0.29
  our, we, at the start: commentary -0.39, incident-claim -0.21, assurance-declined 0.2, session 0.17
  our, we, in direct words: commentary -0.18, answer 0.17
  our, we: commentary -0.24, assurance-declined 0.19
  paper before: document 0.64, commentary -0.39, assurance-declined 0.36, incident-claim -0.28, role 0.2
  paper handed over: document 1.36
  paper pointed back to: document 0.38, incident-claim -0.24, offer 0.23, position -0.2, statement 0.17
  paper, at the start: offer -0.36, session 0.31, position -0.28, document 0.25, statement 0.23, role 0.2, assurance-given -0.17, earlier-event -0.16
  paper, narrated: document 0.31, incident-claim -0.19, evidence 0.17, commentary -0.17
  paper, told: answer 0.16
  paper: document 0.87, position -0.32, evidence 0.17
  passive: position -0.4, earlier-event 0.33, commentary -0.28, evidence 0.23, document 0.16
  past before: earlier-event 0.51, incident-claim -0.27, role -0.26, evidence -0.25, statement 0.22, assurance-given 0.16
  past narrated: earlier-event 0.69, evidence 0.29, position -0.28, session -0.27, membership -0.23
  past pointed back to: earlier-event 0.35, commentary 0.24
  past told: earlier-event 0.31, assurance-given -0.24, commentary -0.2, statement 0.2, incident-claim 0.18, position -0.18, session 0.17, evidence 0.16
  perfect narrated: earlier-event -0.44, statement 0.35, answer 0.3, membership -0.17, commentary 0.17
  perfect told: document 0.28, position -0.26
  pluperfect narrated: earlier-event 0.71
  pluperfect told: statement 0.34, position -0.32, incident-claim 0.2, session 0.18, offer -0.16
  present narrated: commentary 0.37, statement 0.28, evidence -0.18, position 0.17, offer 0.16
  present told: position 0.35, commentary 0.26, document -0.23, answer 0.19, session -0.17, assurance-given -0.16, statement 0.16
  promise before: assurance-declined 0.65, assurance-given 0.53, commentary -0.26, session -0.22, earlier-event -0.16
  promise pointed back to: assurance-given 0.62, statement 0.19
  promise withheld: assurance-declined 1.85, assurance-given -0.55
  promised, it is said: assurance-given 1.37
  promises, at the start: assurance-given 0.37, statement -0.21
  promises, in direct words: assurance-given -0.19, position 0.19
  promises, told: assurance-given 0.27, session -0.2, position -0.19, document 0.18
  promises: assurance-given 1.41, session -0.18
  proof before: evidence 0.88, answer -0.27, session -0.23
  proof goes over: evidence 1.66
  proof pointed back to: evidence 0.45
  proof shown, at the start: document 0.19, evidence -0.18, incident-claim 0.16
  proof shown, told: document 0.17
  proof shown: evidence 1.19, document 0.21
  proof taken up: evidence 0.69
  proof, at the start: evidence 0.35, position -0.19
  proof, narrated: session -0.16
  proof, told: answer 0.16
  proof: evidence 1.48, session -0.25, earlier-event -0.18, incident-claim 0.16
  refusal of party: position 0.38, statement -0.27, answer 0.25
  refuses a promise: assurance-declined 1.61
  refuses an offer or demand: answer 1.38, statement 0.31
  request of aid worker: statement 1.02, position -0.61
  request of analyst: statement 0.22
  request of diplomat: statement 0.69
  request of insider: position 0.28
  request of mediator: statement 0.94, position -0.52
  request of monitor: statement 1.08, position -0.62
  request of party: position 0.92, statement 0.25
  request of resident: statement 0.42, position 0.26
  request of unknown: statement 0.22
  said by: accepting: answer 0.35, statement -0.32
  said by: belonging: earlier-event 0.18
  said by: blaming: incident-claim 0.53
  said by: denying: statement 0.43
  said by: judging: earlier-event 0.21
  said by: offering: offer 0.23
  said by: praising: statement 0.18
  said by: reckoning: commentary 0.43, offer -0.17
  said by: reporting: statement -0.18, session 0.17, commentary -0.17
  said by: showing: session 0.16
  said of what: accepting, offer: answer 0.82
  said of what: blaming, weapon: incident-claim 0.17, statement -0.16
  said of what: denying, charge: statement 0.88
  said of what: rejecting, charge: statement 0.93
  said of what: rejecting, demand: answer 0.71
  said of what: rejecting, offer: answer 0.69
  said of what: wanting, demand: position 0.62
  short: statement 0.56, assurance-given -0.38, answer 0.33, session -0.28, offer -0.19
  source office: answer -0.27, incident-claim 0.25, position -0.25
  source organisation: answer 0.44, earlier-event 0.36, commentary -0.24, statement 0.19, assurance-declined -0.18
  source person: commentary 0.51, role -0.27, incident-claim -0.24, position 0.22, assurance-declined 0.21, evidence -0.2, statement 0.19
  source unnamed: commentary -0.37, earlier-event -0.26, statement 0.2, document 0.17, evidence 0.17
  speaker aid worker: statement 0.85, incident-claim 0.28
  speaker analyst: commentary 2.41, earlier-event 0.48, statement -0.47
  speaker diplomat: statement 0.64, commentary -0.4, incident-claim -0.18
  speaker document: document 1.35, earlier-event 0.38
  speaker insider: incident-claim -0.32, document 0.22, position 0.22, offer 0.17, answer 0.16
  speaker mediator: commentary -0.85, statement 0.42, session 0.28, assurance-given 0.16
  speaker monitor: commentary -0.93, incident-claim 0.75, position -0.49, statement 0.44, assurance-given 0.22, answer -0.2
  speaker outsider: statement 0.48
  speaker party: commentary -0.92, assurance-given -0.32, session -0.29, assurance-declined 0.24, statement 0.22, answer 0.19, offer -0.19, document -0.16
  speaker press: session 0.19
  speaker resident: commentary -0.89, statement 0.47, incident-claim 0.37, position 0.34, offer -0.29, document 0.22
  speaker unknown: incident-claim -0.31, answer 0.17
  speaks for a side seldom named: answer -0.32, position 0.3, earlier-event -0.26, statement 0.2
  speaks for a side: commentary -0.4, earlier-event -0.24, answer 0.21, position 0.18
  speaks for no side: statement 0.57, commentary 0.27, offer -0.2, position -0.19, earlier-event 0.18, role -0.17, membership -0.16, document -0.16
  sums up, at the start: commentary 0.52
  sums up, in direct words: session 0.21
  sums up, narrated: commentary 0.5
  sums up: commentary 0.53
  talks before: session 0.46, evidence -0.27, earlier-event -0.18, answer 0.16
  talks held, at the start: session -0.24, assurance-given 0.16
  talks held, narrated: session 0.58
  talks held, told: statement 0.16
  talks held: session 0.85
  talks pointed back to: session 0.52, commentary -0.17
  talks, at the start: session 0.4, role 0.28, answer -0.25, position -0.23
  talks, in direct words: statement 0.24
  talks, narrated: session 0.27, incident-claim -0.23, commentary 0.22
  talks, told: incident-claim 0.19
  talks: session 0.64, role 0.26
  tells of the ground: incident-claim 0.66, earlier-event 0.18
  the offer, at the start: session -0.38, answer 0.29, document 0.28, incident-claim -0.21
  the offer, narrated: session -0.21, position 0.2
  the offer, told: offer 0.23, answer 0.2
  the offer: answer 0.77, session -0.39, position 0.31, document 0.17
  the outlet judges: commentary 0.73
  the outlet tells of talks: session 0.61
  the outlet tells of the ground: incident-claim 0.66, earlier-event 0.31
  the outlet tells of the past: earlier-event 0.74
  to do: freeing: assurance-given 0.27
  truce or war of old, at the start: earlier-event 0.42, incident-claim 0.28, answer -0.25, statement 0.21, document -0.17, position -0.16
  truce or war of old, in direct words: statement 0.23
  truce or war of old, narrated: earlier-event 0.56, incident-claim -0.32, session 0.27, role 0.25, statement -0.21
  truce or war of old, told: commentary -0.23, session 0.18, position -0.17
  truce or war of old: session 0.31, earlier-event 0.21, position -0.2, role 0.17
  under an agreement, at the start: statement 0.18
  under an agreement: document 0.26, earlier-event 0.25, statement 0.2
  undergone: paper, giving: document 1.05
  undergone: proof, showing: evidence 0.98
  undergone: talks, running talks: session 0.84
  wants, at the start: position 0.28, statement -0.19, commentary 0.17
  wants, in direct words: statement 0.18, commentary 0.17
  wants, narrated: position 0.25
  wants, told: earlier-event 0.2
  wants: position 0.95
  weeks before, narrated: earlier-event 0.43, session -0.32, incident-claim 0.31, commentary -0.26
  weeks before, told: statement -0.32, earlier-event 0.16
  what a paper says, at the start: offer 0.25, statement 0.24
  what a paper says, in direct words: offer 0.17, assurance-given 0.16
  what a paper says, narrated: statement 0.25
  what a paper says, told: statement -0.21, session 0.18
  what a paper says: assurance-given 0.25, offer 0.22, statement 0.19
  what one would do, told: commentary -0.17
  who did it, at the start: position -0.24, commentary 0.16
  who did it, narrated: statement 0.27, commentary 0.24, incident-claim -0.21
  who did it, told: statement -0.35, incident-claim 0.16
  who did it: incident-claim 0.44
  will look into it, at the start: membership 0.28, commentary -0.24, role 0.21, statement 0.2, earlier-event -0.16
  will look into it, in direct words: statement -0.31, incident-claim 0.2
  will look into it, narrated: membership 0.4, role 0.39, earlier-event -0.3, commentary -0.27, evidence 0.18, document -0.17, incident-claim -0.16
  will look into it, told: document 0.27, position -0.19, session -0.18, evidence -0.17
  will look into it: role 0.52, membership 0.42, earlier-event -0.36, commentary -0.35, session -0.28, document 0.21, statement -0.18
  will narrated: session 0.37
  will not, at the start: answer 0.22, assurance-declined 0.2
  will not, narrated: statement 0.34
  will not, told: assurance-declined 0.2
  will not: position 0.54, assurance-declined 0.18, document -0.16
  will or may turn out, at the start: commentary 0.2, membership 0.18, assurance-given 0.17, position -0.16, earlier-event -0.16
  will or may turn out, narrated: commentary 0.22, answer 0.21
  will or may turn out: commentary 0.45, statement 0.24, incident-claim -0.17
  will told: role 0.22, answer -0.19, assurance-given 0.17
  would do in return, at the start: assurance-given 0.24
  would do in return, told: position -0.2, statement 0.17
  would do in return: offer 0.87, assurance-given 0.22, position -0.17
  would narrated: commentary 0.58
  would or would not, at the start: incident-claim -0.42, assurance-given 0.27, earlier-event -0.18, assurance-declined 0.16
  would or would not, in direct words: position 0.27, statement -0.21
  would or would not, narrated: statement 0.22
  would or would not, told: incident-claim -0.34, role 0.23, assurance-declined 0.19
  would or would not: incident-claim -0.42, assurance-given 0.27, earlier-event -0.18, assurance-declined 0.16
  would told: assurance-given 0.31, incident-claim -0.29, position 0.21, answer 0.16
  written, at the start: incident-claim -0.22, assurance-declined 0.21, document 0.17
  written, narrated: earlier-event 0.19
  written, told: assurance-given -0.18
  written: document 0.45, statement -0.24, assurance-given -0.23, assurance-declined 0.19, earlier-event 0.17
  years before: earlier-event 2.27, incident-claim -0.44, position 0.34, session -0.28, document 0.27, statement -0.27
`)
