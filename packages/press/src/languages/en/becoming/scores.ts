// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.16 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: statement 0.9, incident-claim 0.74
  ACCUSE narrated: evidence 0.88
  ACCUSE told: evidence 0.8
  AGREE by word: assurance-given 1.62, answer 0.63, statement -0.33, offer -0.24, incident-claim -0.18
  AGREE narrated: session 1, earlier-event 0.73, statement -0.69, answer 0.64, incident-claim -0.21, role -0.18
  AGREE told: session 0.97, assurance-given 0.65, incident-claim -0.16
  AID narrated: statement 1.15
  AID told: statement 0.88
  ASSAULT by word: incident-claim 0.24, statement -0.17
  ASSAULT narrated: incident-claim 1.13, earlier-event 0.63, statement -0.57, commentary 0.2
  ASSAULT told: incident-claim 1.8, statement -0.5, earlier-event 0.18, position -0.17
  COERCE narrated: incident-claim 1.19, statement 0.25, session -0.16
  COERCE told: incident-claim 1.37
  CONCEDE narrated: statement 0.77
  CONCEDE told: statement 0.45
  CONSULT narrated: session 1.36, statement 0.21
  CONSULT told: session 1.51, offer 0.22
  COOPERATE narrated: document 1.29, evidence 0.46, earlier-event -0.26, session -0.18
  COOPERATE told: document 1.24, evidence 0.52, statement -0.47
  I, my, at the start: assurance-given 0.2, commentary -0.2
  I, my, in direct words: commentary -0.22, session 0.21, assurance-given 0.16
  I, my, told: document 0.17
  I, my: commentary -0.23, session 0.18
  MOBILIZE narrated: incident-claim 0.74, statement 0.56, role -0.18
  MOBILIZE told: incident-claim 0.9, statement 0.47
  PROTEST narrated: statement 1.26
  PROTEST told: statement 0.68
  REJECT by word: answer 1.07, position 0.58, statement -0.27
  REJECT narrated: answer 0.98
  REJECT told: answer 1.19
  REQUEST by word: position 1.05, statement 0.42
  REQUEST narrated: session 0.32
  REQUEST told: position 0.16
  RETREAT narrated: statement 1.2, earlier-event 0.23, incident-claim -0.17, commentary -0.16
  RETREAT told: statement 0.93, session -0.17
  SANCTION narrated: session 0.48
  SUPPORT by word: statement 1.25
  SUPPORT narrated: role 0.16
  THREATEN by word: statement 0.82, position 0.61
  a paper goes over: document 1.07
  a paper taken up: document 0.57
  a party has terms: position 0.83
  a party promises: assurance-given 1.19
  a party threatens: position 0.9, statement 0.18
  a party wants: position 1.88
  a party will not: position 1.06, statement -0.2
  a party would if: offer 0.65, position 0.25
  a promise refused: assurance-declined 1.5
  a side wants, it is said: position 0.77
  a witness tells: incident-claim 0.26, statement -0.17
  a year before: earlier-event 1.29, statement 0.18
  accepts: answer 1.23, assurance-given 0.16, session 0.16
  accusation of party: statement 0.38
  accusation of press: incident-claim 0.17
  accuses of what happened: incident-claim 0.95
  act: another verb: statement 0.18
  actor: a name: evidence -0.22, earlier-event -0.21, assurance-given 0.17, offer 0.17
  actor: accord: statement 0.2, earlier-event 0.18
  actor: another noun: incident-claim 0.24, evidence 0.17, session -0.16
  actor: delegation: session 0.27
  actor: inquiry: statement 0.17
  actor: left out: role 0.21, statement -0.2, membership 0.17
  actor: proof: evidence 0.28
  actor: talks: statement -0.21
  acts as, narrated: role 0.81, earlier-event 0.25, statement -0.22
  acts as: role 1.68, statement -0.29, earlier-event 0.25, membership 0.17
  agreed at talks, at the start: earlier-event 0.25, statement -0.24
  agreed at talks, narrated: earlier-event 0.18
  agreed at talks, told: session 0.19
  agreed at talks: session 0.81, statement -0.27, commentary 0.22, answer -0.18
  ahead by date, narrated: session 0.22
  ahead: accepting: answer 0.37, incident-claim -0.2
  ahead: accord: earlier-event 0.35, session -0.29, position 0.17
  ahead: attacking: position -0.17
  ahead: barrier: position -0.21
  ahead: belonging: evidence 0.21
  ahead: blaming: statement 0.33
  ahead: blocking: commentary -0.17
  ahead: captive: position 0.17
  ahead: charge: incident-claim 0.16
  ahead: delegation: commentary -0.23, assurance-given 0.2, earlier-event -0.2
  ahead: demand: statement -0.27, answer 0.2
  ahead: denying: statement 0.19
  ahead: deploying: statement -0.25, earlier-event 0.19
  ahead: drawing: earlier-event 0.17
  ahead: fighter: evidence 0.19, position -0.18, statement 0.18, answer 0.16, session -0.16
  ahead: finding: statement 0.21, position -0.17
  ahead: freeing: answer 0.17
  ahead: inquiry: statement 0.27
  ahead: lapsing: session 0.22, earlier-event 0.22, statement -0.19, assurance-given 0.16
  ahead: livelihood: incident-claim 0.23, role -0.2, position 0.18, commentary -0.18
  ahead: mediating: document 0.16
  ahead: meeting: incident-claim -0.33, session 0.3
  ahead: offer: position 0.23, answer 0.2, session -0.18
  ahead: offering: answer 0.19
  ahead: paper: evidence 0.2, commentary -0.19, document 0.16, incident-claim -0.16
  ahead: past: earlier-event 0.32
  ahead: praising: answer 0.16
  ahead: reckoning: commentary 0.23
  ahead: rejecting: position 0.26
  ahead: relief: position 0.22
  ahead: reporting: commentary -0.25, incident-claim 0.17
  ahead: talks: session 0.19
  ahead: wanting: evidence 0.23, session -0.16, position 0.16
  ahead: weapon: incident-claim 0.18
  an analyst judges: commentary 0.99, earlier-event 0.19
  an offer made: offer 1.11
  an outsider promises: statement 0.99, assurance-given -0.48
  an outsider wants: statement 1.29, position -0.38
  answers, at the start: answer 0.51
  answers, in direct words: statement -0.28
  answers, narrated: session 0.26, answer 0.24
  answers, told: session -0.27, answer 0.25, position 0.2
  answers: answer 1.37, statement -0.34, assurance-given 0.23, commentary -0.16
  any: assurance-declined -2.51, membership -1.6, statement 1.55, role -1.32, evidence -1.25, assurance-given -1.12, offer -1.06, document -0.84, earlier-event -0.64, answer -0.59, commentary -0.41, session -0.23, incident-claim -0.22
  before anything, at the start: offer -0.27, incident-claim -0.25, commentary 0.24, position 0.17, earlier-event 0.16
  before anything, narrated: statement 0.27
  before anything, told: position 0.38, offer -0.19, statement -0.19, evidence -0.18, incident-claim -0.17
  before anything: position 0.82, incident-claim -0.28, offer -0.24
  behind: accepting: offer 0.2, statement -0.16
  behind: admitting: statement 0.18
  behind: announcement: session 0.23, statement -0.17
  behind: attack: earlier-event 0.27
  behind: barrier: statement 0.17, session -0.16
  behind: belonging: statement -0.2, position 0.19
  behind: charge: answer 0.17
  behind: deciding: role 0.16
  behind: demand: position 0.16
  behind: denying: evidence 0.16
  behind: exploding: statement 0.18
  behind: fighter: session -0.2, assurance-given 0.18, position -0.18
  behind: judging: statement -0.16
  behind: judgment: statement -0.18, incident-claim 0.17
  behind: killing: earlier-event 0.27, incident-claim 0.16
  behind: lapsing: earlier-event 0.21
  behind: livelihood: commentary 0.17, incident-claim 0.16
  behind: offering: position 0.24
  behind: paper: statement -0.32, session 0.28, membership 0.2, document 0.16
  behind: praising: role 0.16
  behind: rejecting: answer 0.2
  behind: reporting: document 0.16, position -0.16
  behind: running talks: statement -0.23, position 0.18
  behind: suffering: commentary 0.21
  beside: accepting: answer 0.47, statement -0.22
  beside: accord: earlier-event 0.47, commentary -0.18
  beside: announcement: position 0.22
  beside: barrier: statement 0.21
  beside: belonging: statement -0.31
  beside: blaming: statement 0.2
  beside: charge: incident-claim 0.24
  beside: deciding: statement 0.27
  beside: delegation: commentary -0.21, membership 0.2
  beside: denying: statement 0.22
  beside: deploying: earlier-event 0.16, statement -0.16
  beside: drawing: earlier-event 0.29
  beside: fighter: earlier-event 0.24, document -0.17, incident-claim 0.16
  beside: finding: incident-claim 0.34
  beside: jesting: statement 0.23
  beside: judging: earlier-event 0.17
  beside: judgment: role 0.2, statement -0.2
  beside: killing: incident-claim 0.16
  beside: livelihood: commentary -0.23
  beside: meeting: commentary -0.18
  beside: offer: earlier-event 0.16, statement -0.16
  beside: offering: offer 0.18
  beside: paper: statement -0.19
  beside: past: statement -0.22
  beside: praising: statement 0.23
  beside: proof: evidence 0.35, statement -0.22
  beside: reckoning: commentary 0.17, offer -0.16
  beside: relief: statement 0.18
  beside: replying: answer 0.17, statement -0.17
  beside: reporting: statement -0.23, earlier-event 0.19, session 0.16
  beside: running talks: earlier-event 0.3, session -0.21, position 0.16
  beside: showing: evidence 0.2
  beside: talks: role 0.28, statement -0.22, session 0.21
  beside: warning: session 0.17
  calls names: statement 0.73
  conditional narration: commentary 0.87, statement -0.16
  conditional: assurance-given 0.35, incident-claim -0.26, offer 0.21, role 0.17
  condolence or thanks, narrated: statement -0.27, commentary 0.24
  condolence or thanks, told: statement 0.21
  condolence or thanks: statement 0.46, commentary 0.24
  contests what happened: statement 1.42, incident-claim -0.81, position 0.16
  cue of accusing: incident-claim 0.9
  cue of allowing: session 0.29, incident-claim 0.28, statement -0.28, position -0.24, assurance-given 0.21, document 0.17
  cue of complaining: earlier-event 0.52, position -0.27, commentary -0.26, assurance-given 0.18, role 0.16
  cue of demanding: position 0.81, statement 0.58
  cue of denying: statement 0.63
  cue of judging: commentary 0.81, statement 0.52, position -0.28, offer -0.2, session 0.19, assurance-given -0.18
  cue of offering: offer 2.22, assurance-given -1.03
  cue of perceiving: incident-claim 0.3, statement -0.23
  cue of promising: assurance-given 1.76, offer -1.07, answer -0.28, position 0.16
  cue of refusing: answer 0.64, statement 0.34, position -0.18, assurance-declined 0.17
  cue of saying on: assurance-given 0.31, earlier-event -0.29, session 0.27, role 0.2, membership -0.18
  cue of urging others: statement 1.02, position -0.2, answer 0.18
  cue of writing: statement -0.24, offer 0.22, commentary 0.17
  demand before: position 0.64, offer 0.28, answer 0.27, statement -0.2, evidence -0.19, commentary 0.17
  demand pointed back to: position 0.35, session 0.18, statement 0.18
  direct words of analyst: commentary 0.42
  direct words of diplomat: session 0.19
  direct words of monitor: assurance-given 0.32, statement -0.17
  direct words of party: session -0.3, position 0.24, incident-claim 0.21, document -0.18
  direct words of resident: assurance-given -0.19, document 0.18, incident-claim 0.17
  direct: role -1.54, membership -1.52, statement 0.87, document -0.7, earlier-event -0.32, session -0.25
  doing to what: accepting, offer: answer 0.8
  doing to what: belonging, delegation: membership 0.82
  doing to what: finding, proof: evidence 0.52
  doing to what: freeing, livelihood: statement -0.2
  doing to what: giving, paper: document 1.05
  doing to what: giving, proof: evidence 0.87
  doing to what: mediating, talks: role 0.74
  doing to what: meeting, inquiry: session 0.16
  doing to what: meeting, talks: session 0.77
  doing to what: offering, offer: offer 0.76
  doing to what: promising, promise: assurance-given 0.6
  doing to what: receiving, paper: document 0.78
  doing to what: rejecting, demand: answer 0.6
  doing to what: rejecting, offer: answer 0.78
  doing to what: running talks, talks: session 0.81
  doing to what: showing, proof: evidence 1.01
  done: a name, accepting: answer 0.22
  done: a name, meeting: statement 0.2
  done: a name, running talks: statement 0.21
  done: delegation, freeing: statement 0.16
  done: delegation, meeting: session 0.69
  done: talks, running talks: session 0.77
  ended badly, narrated: statement 0.3, session -0.17
  ended badly, told: earlier-event 0.25, incident-claim -0.17, statement -0.16
  ended badly: earlier-event 0.9, incident-claim -0.16
  field: accepting, narrated: answer 0.21
  field: accepting, told: session 0.16
  field: accepting: answer 0.34, session 0.17
  field: accord: incident-claim -0.21
  field: admitting, told: answer 0.16
  field: admitting: answer 0.25
  field: answer: session 0.2
  field: attack: incident-claim 0.27
  field: attacking, told: incident-claim 0.17
  field: attacking: incident-claim 0.54
  field: belonging, narrated: membership 0.32
  field: belonging: membership 0.33
  field: blocking, narrated: statement 0.17
  field: blocking: statement 0.16
  field: charge: statement 0.24, incident-claim 0.21, session -0.17
  field: crossing: incident-claim 0.54
  field: deciding: incident-claim -0.16
  field: delegation: session 0.49, membership 0.32, commentary -0.24
  field: demand: position 0.29
  field: deploying: earlier-event 0.19
  field: detaining: incident-claim 0.35
  field: exploding: incident-claim 0.49
  field: fighter: session -0.25, incident-claim 0.24, position 0.2
  field: finding, told: incident-claim 0.21
  field: finding: incident-claim 0.25
  field: freeing: offer 0.2, position 0.16
  field: giving, narrated: earlier-event -0.23, evidence 0.17, document 0.16, offer 0.16
  field: giving, told: document 0.21
  field: giving: document 0.37, earlier-event -0.24, evidence 0.22, incident-claim -0.2
  field: inquiry: membership 0.16, answer 0.16
  field: judging, narrated: commentary 0.36
  field: judging: commentary 0.32, incident-claim -0.16
  field: judgment: commentary 0.32
  field: killing: incident-claim 0.42
  field: livelihood: offer 0.17, commentary -0.17, session -0.16, earlier-event 0.16
  field: mediating, narrated: role 0.23
  field: mediating: role 0.38
  field: mediator: role 0.34
  field: meeting, narrated: session 0.23
  field: meeting: session 0.33
  field: offer: position 0.27
  field: offering, told: offer 0.28, statement -0.19
  field: offering: offer 0.43, statement -0.28
  field: paper: document 0.28, evidence 0.24
  field: past: earlier-event 0.34
  field: proof: evidence 0.49, statement -0.16
  field: receiving, told: document 0.17
  field: receiving: document 0.16
  field: relieving: incident-claim -0.16
  field: running talks: session 0.23
  field: showing, narrated: evidence 0.22
  field: showing, told: evidence 0.23
  field: showing: evidence 0.45
  field: suffering: statement 0.23
  field: talks: session 0.38, statement -0.3, role 0.19, commentary 0.19
  field: weapon: incident-claim 0.39, earlier-event -0.21
  fighting, at the start: earlier-event 0.38, position -0.26, session -0.24, incident-claim 0.22, answer -0.19
  fighting, in direct words: statement -0.19, incident-claim 0.18, assurance-given 0.17
  fighting, narrated: earlier-event 0.22
  fighting: incident-claim 1.32, answer -0.26, evidence 0.22, earlier-event 0.22, membership -0.19, session -0.17
  for a side hardly named: session -0.36, commentary -0.22, statement 0.22
  for a side named at times: session 0.36, commentary -0.26, evidence -0.23, answer -0.17
  for a side named often: answer 0.35, earlier-event -0.2
  for a side not of the opening: document -0.22, role 0.21, assurance-given -0.21, offer 0.19
  for a side of the opening: commentary -0.3, position 0.29, document 0.26, role -0.22, earlier-event -0.2, assurance-given 0.18
  for a side: a state, hardly named: statement 0.28
  for a side: a state: assurance-given -0.22, session 0.21, statement 0.19
  for a side: between, hardly named: statement -0.21
  for a side: between: position -0.45
  for a side: civil: position -0.51, statement 0.2
  force claimed: incident-claim 1.07, statement 0.38, answer -0.18
  force denied: statement 1.29
  force insisted: position 1.26, assurance-given 0.17
  force observed: statement -0.19
  force offered: offer 1.35, assurance-given 0.6, statement -0.23
  force refused: answer 0.75, position 0.39, statement 0.24, assurance-declined 0.22
  force said: session 0.32, position -0.28, document 0.27, answer 0.22, role -0.17, commentary -0.17, assurance-declined -0.16
  force warned: statement 0.57, position 0.28, commentary 0.19
  freed or withdrawn, at the start: assurance-given 0.26
  freed or withdrawn, narrated: earlier-event -0.17, statement 0.17
  freed or withdrawn, told: assurance-given 0.2, incident-claim -0.17
  freed or withdrawn: assurance-given 0.28, position 0.24, incident-claim -0.2, earlier-event -0.19, commentary -0.19
  goes on about what happened: incident-claim 0.41
  goes on without cue: position 0.2, statement -0.17
  hardship, at the start: statement 0.38, session -0.19, assurance-given 0.18
  hardship, told: assurance-given 0.16
  hardship: offer 0.34, assurance-given 0.31, statement 0.18, evidence -0.16
  harm, at the start: incident-claim 0.26
  harm, told: statement 0.18
  harm: incident-claim 0.77, statement 0.22, answer -0.16
  headline: session 0.52, earlier-event -0.46, role -0.45, position 0.4, offer 0.21, membership -0.19
  heard or seen, at the start: incident-claim 0.36
  heard or seen, in direct words: evidence 0.16
  heard or seen, narrated: evidence -0.23
  heard or seen, told: incident-claim 0.16
  heard or seen: incident-claim 0.33, session -0.23, answer 0.21, evidence -0.19
  hedged: commentary 0.41, offer -0.2, incident-claim 0.2, position -0.18, statement -0.17
  held or taken, at the start: position -0.24, earlier-event 0.2
  held or taken, in direct words: assurance-given 0.19
  held or taken, narrated: statement 0.24, earlier-event 0.21, incident-claim -0.17
  held or taken: incident-claim 0.58, statement 0.23, earlier-event 0.21, session 0.17
  how the talks went, told: statement 0.23
  how the talks went: session 0.84, statement 0.19
  in those years, at the start: role 0.16
  in those years, narrated: role 0.26
  in those years, told: session -0.21, document -0.17
  in those years: earlier-event 1.13, role 0.23, document -0.21, incident-claim -0.19
  incident before: incident-claim 0.41, position -0.41, evidence 0.29, earlier-event 0.23, role -0.21
  incident pointed back to: evidence 0.32, earlier-event 0.21, assurance-given 0.17
  indirect: position -0.31, offer 0.21, evidence 0.2, statement 0.2, assurance-given -0.16
  it alone, at the start: session 0.2
  it alone, told: session 0.2
  it alone: session 0.2
  judges, at the start: commentary 0.21, answer -0.2
  judges, narrated: commentary 0.79
  judges, told: session 0.28, answer -0.2
  judges: commentary 0.84, document -0.17
  judgment before: commentary 0.49, document 0.16
  judgment pointed back to: session 0.48, statement -0.32, commentary 0.26, answer -0.25, document 0.21, offer 0.2
  leads a delegation, at the start: membership 0.18, role 0.18
  leads a delegation, narrated: membership 0.94, role 0.17
  leads a delegation: membership 2.69
  likens, at the start: position 0.17
  likens, in direct words: position 0.17
  likens, narrated: commentary 0.68
  likens: commentary 0.65, position 0.21, earlier-event 0.2, session -0.16
  long: statement 0.19
  mediates or hosts, at the start: role 0.38, statement -0.3, session -0.21, earlier-event 0.18
  mediates or hosts, narrated: role 1.89, earlier-event 0.32
  mediates or hosts, told: role 0.18
  mediates or hosts: role 1.07, earlier-event 0.28, statement -0.19
  meet, at the start: session 0.24, earlier-event -0.16
  meet, narrated: session 0.56, statement -0.18, earlier-event 0.17
  meet, told: session 0.22
  meet: session 1.05, earlier-event 0.28
  members of a delegation, at the start: membership 0.17
  members of a delegation, narrated: membership 0.16
  members of a delegation: membership 2.55
  mixed: statement 0.58, offer -0.37, position 0.28, evidence -0.22, earlier-event -0.18, commentary -0.16
  modal narrated: commentary 0.32, statement 0.29
  modal told: session -0.3, position 0.2, offer 0.19
  months before, narrated: earlier-event 0.62, commentary -0.3, role 0.25
  months before, told: statement -0.39, offer 0.21
  must, at the start: offer 0.22, session -0.2, incident-claim -0.18, commentary 0.17
  must, narrated: commentary 0.21
  must, told: assurance-given 0.29, document 0.19, position -0.17
  must: position 0.52, assurance-given 0.42
  named: captive: incident-claim 0.16
  named: charge: statement 0.25
  named: fighter: statement -0.16
  named: judgment: statement -0.17
  narration: assurance-given -1.63, position -1.51, offer -1.47, assurance-declined -1, earlier-event 0.73, membership 0.72, role 0.71, incident-claim -0.4, statement 0.28, document -0.25, answer -0.25, commentary 0.24
  near the beginning: session 0.89, earlier-event -0.57, assurance-given 0.28, answer -0.27, document -0.25, evidence -0.19, commentary 0.16
  near the end: position -0.78, commentary 0.66, earlier-event 0.62, incident-claim -0.59, evidence -0.26, session 0.19, assurance-given -0.17
  negated narration: statement 0.47, answer 0.35, role -0.32, evidence -0.25, incident-claim -0.22, earlier-event -0.2
  negated: incident-claim -0.61, offer -0.37, position 0.33, answer 0.28, assurance-given 0.27, statement 0.26
  no answer, at the start: answer 0.18
  no answer, narrated: statement 0.21
  no answer: statement 0.18
  no event narrated: earlier-event -0.65, role 0.48, answer -0.37, commentary 0.34, document -0.3, membership 0.29
  no event told: answer -0.44, offer 0.43, statement 0.41, commentary 0.32, earlier-event -0.27, document -0.17
  no verb narrated: membership 0.38, role 0.34, evidence -0.2, earlier-event 0.17, statement -0.17, answer -0.16
  no verb told: incident-claim 0.25, role -0.22, evidence -0.22, answer 0.21, assurance-declined 0.18, position -0.16, commentary -0.16
  no word, at the start: membership 0.19
  no word, narrated: membership 0.18
  no word: statement 0.59, membership 0.18
  nobody hurt, at the start: incident-claim 0.26
  nobody hurt: incident-claim 0.26
  nobody, everybody, at the start: session 0.25, commentary 0.21, incident-claim -0.16
  nobody, everybody, in direct words: position -0.17, commentary 0.16
  nobody, everybody, narrated: session -0.24
  nobody, everybody, told: commentary 0.39, incident-claim -0.28, position -0.21, statement 0.21, document 0.2
  nobody, everybody: commentary 0.58, position -0.33, statement 0.23, assurance-given -0.21, document 0.2
  of middle length: statement 0.53, membership -0.33, assurance-given 0.25, offer 0.19, document -0.17
  of these days, narrated: incident-claim 0.38, session 0.27, commentary -0.16
  of these days, told: incident-claim 0.29, statement -0.21
  offer before: answer 0.82, offer 0.57, commentary -0.43, document 0.36, incident-claim -0.28, statement -0.25, assurance-declined 0.21, session -0.2
  offer or promise of mediator: statement 0.59, assurance-given -0.44, offer 0.18
  offer or promise of monitor: statement 0.82, assurance-given -0.72, offer 0.22
  offer or promise of party: assurance-given 0.38, answer 0.19
  offer pointed back to: answer 0.63, statement 0.23
  offers, at the start: offer 0.59, statement -0.36, incident-claim -0.2
  offers, narrated: earlier-event -0.27, offer 0.21
  offers, told: offer 0.5, incident-claim -0.19
  offers: offer 1.36, incident-claim -0.36, earlier-event -0.26
  our, we, at the start: commentary -0.34, assurance-declined 0.2, incident-claim -0.19
  our, we: assurance-declined 0.19
  paper before: document 0.58, assurance-declined 0.36, commentary -0.32, incident-claim -0.21, role 0.2, statement -0.16
  paper handed over: document 1.36
  paper pointed back to: document 0.38, incident-claim -0.24, offer 0.19, statement 0.18
  paper, at the start: session 0.35, offer -0.32, position -0.28, document 0.27, role 0.2, assurance-given -0.19, statement 0.19
  paper, narrated: document 0.37, incident-claim -0.16
  paper: document 0.86, position -0.31, evidence 0.17
  passive: evidence 0.29, earlier-event 0.29, position -0.28, commentary -0.26
  past before: earlier-event 0.55, incident-claim -0.3, role -0.25, statement 0.24, evidence -0.22
  past narrated: earlier-event 0.71, evidence 0.31, position -0.29, membership -0.23, session -0.22, document -0.16, statement 0.16
  past pointed back to: earlier-event 0.44
  past told: assurance-given -0.28, earlier-event 0.24, commentary -0.24, evidence 0.22, session 0.21, incident-claim 0.19, answer -0.17
  perfect narrated: earlier-event -0.42, statement 0.35, answer 0.23, incident-claim -0.17, commentary 0.17
  perfect told: document 0.27, position -0.19
  pluperfect narrated: earlier-event 0.68
  pluperfect told: statement 0.38, position -0.31, incident-claim 0.22
  present narrated: commentary 0.39, statement 0.22, evidence -0.17, offer 0.16
  present told: position 0.29, commentary 0.25, document -0.23, answer 0.18, assurance-given -0.17
  promise before: assurance-declined 0.59, assurance-given 0.49, earlier-event -0.26, commentary -0.22, session -0.17
  promise pointed back to: assurance-given 0.63, statement 0.24
  promise withheld: assurance-declined 1.8, assurance-given -0.54
  promised, it is said: assurance-given 1.32
  promises, at the start: assurance-given 0.37, statement -0.22
  promises, in direct words: position 0.16
  promises, told: assurance-given 0.23, session -0.18, document 0.17
  promises: assurance-given 1.42, session -0.22
  proof before: evidence 0.77, assurance-given -0.23, answer -0.23, session -0.21, statement 0.17
  proof goes over: evidence 1.68
  proof pointed back to: evidence 0.48
  proof shown, at the start: document 0.18, evidence -0.16, incident-claim 0.16, statement -0.16
  proof shown, told: document 0.16
  proof shown: evidence 1.22, document 0.2
  proof taken up: evidence 0.7
  proof, at the start: evidence 0.34, position -0.18
  proof, narrated: evidence 0.17
  proof, told: incident-claim 0.17
  proof: evidence 1.45, session -0.24, incident-claim 0.18, earlier-event -0.18
  refusal of party: position 0.36, statement -0.35, answer 0.28
  refuses a promise: assurance-declined 1.62
  refuses an offer or demand: answer 1.39, statement 0.32
  request of aid worker: statement 1.02, position -0.6
  request of analyst: statement 0.22
  request of diplomat: statement 0.58
  request of insider: position 0.26
  request of mediator: statement 1.03, position -0.61
  request of monitor: statement 1.08, position -0.62
  request of party: position 1.01, statement 0.17
  request of resident: statement 0.41, position 0.27
  request of unknown: statement 0.19
  said by: accepting: answer 0.36, statement -0.31
  said by: belonging: earlier-event 0.18
  said by: blaming: incident-claim 0.53
  said by: denying: statement 0.43
  said by: judging: earlier-event 0.22
  said by: offering: offer 0.23
  said by: praising: statement 0.17
  said by: reckoning: commentary 0.4, offer -0.17
  said by: reporting: statement -0.19
  said by: showing: session 0.16
  said of what: accepting, offer: answer 0.81
  said of what: blaming, weapon: incident-claim 0.18, statement -0.16
  said of what: denying, charge: statement 0.87
  said of what: rejecting, charge: statement 0.92
  said of what: rejecting, demand: answer 0.69
  said of what: rejecting, offer: answer 0.74
  said of what: wanting, demand: position 0.62
  short: statement 0.51, assurance-given -0.36, answer 0.32, session -0.27, offer -0.23, incident-claim -0.17
  source office: answer -0.28, position -0.22, incident-claim 0.2, assurance-given 0.16
  source organisation: answer 0.48, earlier-event 0.36, commentary -0.25, statement 0.18, evidence -0.17, assurance-given -0.16, assurance-declined -0.16
  source person: commentary 0.46, role -0.25, assurance-declined 0.25, position 0.23, statement 0.18, document -0.17, evidence -0.16
  source unnamed: commentary -0.36, evidence 0.22, earlier-event -0.22, document 0.2, statement 0.19
  speaker aid worker: statement 0.88, incident-claim 0.24
  speaker analyst: commentary 2.51, earlier-event 0.47, statement -0.46, session -0.19
  speaker diplomat: statement 0.61, commentary -0.38, document 0.18, incident-claim -0.17
  speaker document: document 1.34, earlier-event 0.38
  speaker insider: incident-claim -0.31, position 0.22, answer 0.21, document 0.19, offer 0.16
  speaker mediator: commentary -0.84, statement 0.47, session 0.29, assurance-given 0.18
  speaker monitor: commentary -0.9, incident-claim 0.68, position -0.48, statement 0.45, assurance-given 0.21, answer -0.21
  speaker outsider: statement 0.44
  speaker party: commentary -1.16, statement 0.26, session -0.24, assurance-given -0.23, assurance-declined 0.23, answer 0.21, offer -0.18, document -0.16
  speaker press: session 0.18
  speaker resident: commentary -0.83, statement 0.44, incident-claim 0.37, position 0.36, offer -0.29, earlier-event -0.25, document 0.19
  speaker unknown: incident-claim -0.22, answer 0.17
  speaks for a side seldom named: answer -0.33, position 0.33, earlier-event -0.26, role 0.16
  speaks for a side: commentary -0.43, earlier-event -0.22, answer 0.21, position 0.18
  speaks for no side: statement 0.55, commentary 0.29, role -0.21, offer -0.2, position -0.18, earlier-event 0.16
  sums up, at the start: commentary 0.48
  sums up, in direct words: session 0.2
  sums up, narrated: commentary 0.52
  sums up, told: statement 0.17
  sums up: commentary 0.55
  talks before: session 0.47, evidence -0.25, earlier-event -0.2
  talks held, at the start: session -0.21, assurance-given 0.16
  talks held, narrated: session 0.6
  talks held: session 0.89
  talks pointed back to: session 0.5
  talks, at the start: session 0.37, answer -0.3, role 0.28, position -0.2, commentary -0.16
  talks, in direct words: statement 0.21
  talks, narrated: session 0.31, incident-claim -0.23, commentary 0.16
  talks, told: incident-claim 0.21
  talks: session 0.69, role 0.26
  tells of the ground: incident-claim 0.69
  the offer, at the start: document 0.33, session -0.33, answer 0.31, incident-claim -0.2
  the offer, narrated: position 0.22
  the offer, told: offer 0.24, answer 0.22
  the offer: answer 0.79, session -0.32, position 0.29, document 0.2
  the outlet judges: commentary 0.69, statement 0.18
  the outlet tells of talks: session 0.63
  the outlet tells of the ground: incident-claim 0.67, earlier-event 0.26
  the outlet tells of the past: earlier-event 0.72
  to do: freeing: assurance-given 0.25
  truce or war of old, at the start: earlier-event 0.33, incident-claim 0.29, answer -0.24, statement 0.24, position -0.19, document -0.17
  truce or war of old, in direct words: statement 0.25
  truce or war of old, narrated: earlier-event 0.51, role 0.24, statement -0.23, incident-claim -0.22, commentary 0.2
  truce or war of old, told: commentary -0.24, session 0.18
  truce or war of old: session 0.23, earlier-event 0.22, position -0.19, role 0.17
  under an agreement, at the start: statement 0.19
  under an agreement: document 0.26, earlier-event 0.26, statement 0.2
  undergone: another noun, freeing: position 0.16
  undergone: paper, giving: document 1.04
  undergone: proof, showing: evidence 0.99
  undergone: talks, running talks: session 0.84
  wants, at the start: position 0.33, statement -0.26
  wants, in direct words: statement 0.18
  wants, narrated: position 0.26
  wants, told: earlier-event 0.2, statement -0.17
  wants: position 0.98
  weeks before, narrated: earlier-event 0.37, session -0.3, incident-claim 0.29, commentary -0.29
  weeks before, told: statement -0.28, earlier-event 0.2
  what a paper says, at the start: offer 0.25, statement 0.23
  what a paper says, in direct words: statement -0.18, offer 0.17
  what a paper says, narrated: statement 0.25
  what a paper says, told: statement -0.19, session 0.17
  what a paper says: assurance-given 0.23, offer 0.22, statement 0.18
  what one would do, told: commentary -0.16
  who did it, at the start: position -0.2, statement -0.19, commentary 0.18
  who did it, narrated: statement 0.25, commentary 0.24, incident-claim -0.19
  who did it, told: statement -0.32
  who did it: incident-claim 0.48, statement -0.19
  will look into it, at the start: membership 0.26, commentary -0.25, statement 0.2, role 0.19
  will look into it, in direct words: statement -0.3, incident-claim 0.21
  will look into it, narrated: membership 0.44, role 0.38, earlier-event -0.29, commentary -0.29, document -0.17
  will look into it, told: document 0.26, session -0.17
  will look into it: role 0.52, membership 0.45, commentary -0.37, earlier-event -0.34, session -0.27, document 0.2, statement -0.19
  will narrated: session 0.36
  will not, at the start: answer 0.22
  will not, in direct words: evidence 0.16
  will not, narrated: statement 0.26
  will not, told: position 0.2
  will not: position 0.53, document -0.17
  will or may turn out, at the start: membership 0.19, assurance-given 0.18, earlier-event -0.16
  will or may turn out, in direct words: statement 0.21
  will or may turn out, narrated: answer 0.21, commentary 0.2
  will or may turn out: commentary 0.42, statement 0.23, earlier-event 0.17, incident-claim -0.16
  will told: role 0.22, answer -0.2, assurance-given 0.17
  would do in return, at the start: assurance-given 0.18, position -0.16
  would do in return, told: statement 0.21, position -0.19
  would do in return: offer 0.9, position -0.17, assurance-given 0.16
  would narrated: commentary 0.56
  would or would not, at the start: incident-claim -0.39, assurance-given 0.23, position 0.19, earlier-event -0.16
  would or would not, in direct words: position 0.26, statement -0.21
  would or would not, narrated: statement 0.17
  would or would not, told: incident-claim -0.3, role 0.24
  would or would not: incident-claim -0.39, assurance-given 0.23, position 0.19, earlier-event -0.16
  would told: assurance-given 0.25, incident-claim -0.24, position 0.19
  written, at the start: assurance-declined 0.21, incident-claim -0.21, statement -0.18
  written, narrated: earlier-event 0.2
  written, told: document 0.18, assurance-given -0.16, statement -0.16
  written: document 0.5, statement -0.28, assurance-given -0.2, assurance-declined 0.19, earlier-event 0.19
  years before: earlier-event 2.34, incident-claim -0.41, document 0.26, session -0.23, statement -0.22, position 0.2
`)
