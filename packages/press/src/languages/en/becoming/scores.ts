// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.16 are left out. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from './table.ts'

export const SCORES: Weights = readWeights(`
  ACCUSE by word: statement 0.91, incident-claim 0.73
  ACCUSE narrated: evidence 0.88
  ACCUSE told: evidence 0.79
  AGREE by word: assurance-given 1.6, answer 0.66, statement -0.33, offer -0.23, incident-claim -0.19
  AGREE narrated: session 0.99, earlier-event 0.84, statement -0.71, answer 0.66, incident-claim -0.27, role -0.19, evidence -0.16
  AGREE told: session 0.94, assurance-given 0.83, incident-claim -0.18, statement -0.17
  AID narrated: statement 1.14
  AID told: statement 0.87
  ASSAULT by word: incident-claim 0.25, statement -0.18
  ASSAULT narrated: incident-claim 1.21, statement -0.61, earlier-event 0.56, commentary 0.37, session -0.2
  ASSAULT told: incident-claim 1.76, statement -0.37, position -0.25, earlier-event 0.22, evidence 0.2
  COERCE narrated: incident-claim 1.13, statement 0.4
  COERCE told: incident-claim 1.46
  CONCEDE narrated: statement 0.84, membership 0.2
  CONCEDE told: statement 0.37, position 0.16
  CONSULT narrated: session 1.47, role 0.31, commentary -0.2, statement 0.17
  CONSULT told: session 1.5, offer 0.17, assurance-given -0.16
  COOPERATE narrated: document 1.27, evidence 0.52, earlier-event -0.28, session -0.16
  COOPERATE told: document 1.28, evidence 0.47, statement -0.46
  I, my, at the start: assurance-given 0.21, commentary -0.21
  I, my, in direct words: commentary -0.25, session 0.21, assurance-given 0.16
  I, my, told: document 0.16
  I, my: commentary -0.25, session 0.18, assurance-given 0.16
  MOBILIZE narrated: incident-claim 0.76, statement 0.53, earlier-event 0.16
  MOBILIZE told: incident-claim 0.76, statement 0.5
  PROTEST narrated: statement 1.29, earlier-event -0.18
  PROTEST told: statement 0.69
  REJECT by word: answer 1.11, position 0.57, statement -0.3
  REJECT narrated: answer 1.03
  REJECT told: answer 1.14
  REQUEST by word: position 1.07, statement 0.41
  REQUEST narrated: session 0.32
  REQUEST told: session 0.22
  RETREAT narrated: statement 1.19, earlier-event 0.35, incident-claim -0.17, commentary -0.16
  RETREAT told: statement 0.79, session -0.19, assurance-given 0.17
  SANCTION narrated: session 0.51, statement 0.23
  SANCTION told: session 0.16
  SUPPORT by word: statement 1.26, answer 0.16
  SUPPORT narrated: role 0.16
  THREATEN by word: statement 0.81, position 0.64
  a paper goes over: document 1.06
  a paper taken up: document 0.56, statement 0.16
  a party has terms: position 0.79
  a party promises: assurance-given 1.19
  a party threatens: position 0.9
  a party wants: position 1.85
  a party will not: position 1.05, statement -0.21
  a party would if: offer 0.64, position 0.25
  a promise refused: assurance-declined 1.53
  a side wants, it is said: position 0.76
  a witness tells: incident-claim 0.32, statement -0.23
  a year before: earlier-event 1.31, statement 0.16
  accepts: answer 1.21, assurance-given 0.17
  accusation of party: statement 0.34
  accusation of press: incident-claim 0.16
  accuses of what happened: incident-claim 0.93
  act: another verb: statement 0.17
  act: to be: commentary 0.16
  actor: a clause: incident-claim 0.16
  actor: a name: earlier-event -0.22, evidence -0.19, offer 0.19, incident-claim -0.17
  actor: accord: statement 0.21, earlier-event 0.2
  actor: another noun: incident-claim 0.24
  actor: delegation: session 0.3
  actor: he or she: commentary -0.16
  actor: inquiry: statement 0.2
  actor: left out: statement -0.23, role 0.19, membership 0.17
  actor: livelihood: position 0.17
  actor: paper: document 0.18, statement 0.17
  actor: proof: evidence 0.26
  actor: talks: statement -0.21
  acts as, narrated: role 0.78, earlier-event 0.24
  acts as: role 1.64, earlier-event 0.23, statement -0.21, membership 0.16
  agreed at talks, at the start: earlier-event 0.3, statement -0.25, answer -0.16
  agreed at talks, in direct words: statement -0.16
  agreed at talks, narrated: earlier-event 0.22
  agreed at talks, told: session 0.2
  agreed at talks: session 0.88, statement -0.29, answer -0.21, commentary 0.2, earlier-event 0.16
  ahead by date, narrated: session 0.26
  ahead by date, told: answer -0.16
  ahead: accepting: answer 0.39, position 0.2, incident-claim -0.18
  ahead: accord: earlier-event 0.45, session -0.32
  ahead: attacking: position -0.17
  ahead: barrier: position -0.21
  ahead: belonging: evidence 0.2, incident-claim -0.16
  ahead: blaming: statement 0.31
  ahead: blocking: commentary -0.16
  ahead: charge: incident-claim 0.17
  ahead: delegation: commentary -0.24, earlier-event -0.21, assurance-given 0.2
  ahead: demand: statement -0.26, answer 0.18
  ahead: denying: statement 0.2
  ahead: deploying: earlier-event 0.2, statement -0.19
  ahead: fighter: statement 0.2, evidence 0.17
  ahead: finding: statement 0.23, position -0.2
  ahead: inquiry: statement 0.26, session -0.16
  ahead: judging: incident-claim 0.17
  ahead: lapsing: session 0.22, earlier-event 0.17, assurance-given 0.16, statement -0.16
  ahead: livelihood: incident-claim 0.26, position 0.19, commentary -0.18, role -0.16
  ahead: mediating: document 0.16
  ahead: meeting: incident-claim -0.31, session 0.29, answer 0.19
  ahead: offer: answer 0.22, session -0.2, position 0.19
  ahead: paper: commentary -0.21, evidence 0.2, document 0.17
  ahead: past: earlier-event 0.44
  ahead: promise: statement -0.16
  ahead: reckoning: commentary 0.29
  ahead: rejecting: position 0.24
  ahead: relief: position 0.2
  ahead: reporting: commentary -0.26, incident-claim 0.18
  ahead: running talks: earlier-event 0.16
  ahead: suffering: earlier-event 0.16
  ahead: talks: session 0.19
  ahead: wanting: evidence 0.24
  ahead: weapon: incident-claim 0.2
  an analyst judges: commentary 0.96, earlier-event 0.19
  an offer made: offer 1.06
  an outsider promises: statement 0.99, assurance-given -0.48
  an outsider wants: statement 1.24, position -0.33
  answers, at the start: answer 0.46
  answers, in direct words: statement -0.29
  answers, narrated: answer 0.21, session 0.19
  answers, told: answer 0.25, session -0.24, position 0.18
  answers: answer 1.35, statement -0.36, assurance-given 0.23, position 0.18
  any: assurance-declined -2.52, membership -1.6, statement 1.56, role -1.3, evidence -1.28, assurance-given -1.1, offer -1.06, document -0.85, earlier-event -0.63, answer -0.6, commentary -0.44, session -0.27, incident-claim -0.22
  before anything, at the start: offer -0.26, incident-claim -0.23, commentary 0.2
  before anything, narrated: statement 0.31
  before anything, told: position 0.39, statement -0.26, offer -0.18, document 0.16
  before anything: position 0.79, incident-claim -0.25, offer -0.23
  behind: accepting: offer 0.22
  behind: announcement: session 0.25
  behind: attack: earlier-event 0.28
  behind: barrier: statement 0.18
  behind: belonging: statement -0.2, position 0.18
  behind: casualty: statement -0.17, incident-claim 0.16
  behind: charge: answer 0.18
  behind: deciding: role 0.16
  behind: exploding: statement 0.2
  behind: fighter: session -0.2, position -0.2, assurance-given 0.18
  behind: finding: position -0.18
  behind: giving: assurance-given 0.16
  behind: judging: answer -0.16
  behind: judgment: statement -0.21, incident-claim 0.17
  behind: killing: earlier-event 0.27, incident-claim 0.17
  behind: lapsing: earlier-event 0.17
  behind: livelihood: commentary 0.19
  behind: offering: position 0.28
  behind: paper: statement -0.37, session 0.28, membership 0.18, document 0.17
  behind: rejecting: answer 0.17
  behind: reporting: offer -0.18, position -0.17
  behind: running talks: statement -0.22, position 0.16
  behind: suffering: commentary 0.21, incident-claim -0.19
  beside: accepting: answer 0.5, statement -0.27
  beside: accord: earlier-event 0.51, commentary -0.19, session -0.17
  beside: announcement: position 0.18
  beside: belonging: statement -0.24, earlier-event 0.16
  beside: blaming: statement 0.2
  beside: charge: incident-claim 0.21
  beside: deciding: statement 0.24, position -0.16
  beside: delegation: commentary -0.24, membership 0.21, session 0.17
  beside: denying: statement 0.17
  beside: deploying: earlier-event 0.17, statement -0.17
  beside: drawing: earlier-event 0.36
  beside: fighter: earlier-event 0.29, document -0.17
  beside: finding: incident-claim 0.32
  beside: giving: statement -0.17
  beside: inquiry: statement 0.22
  beside: jesting: statement 0.22
  beside: judging: earlier-event 0.18
  beside: judgment: statement -0.23, role 0.21
  beside: killing: incident-claim 0.16
  beside: livelihood: commentary -0.24
  beside: meeting: commentary -0.19
  beside: offering: offer 0.17
  beside: past: statement -0.23, earlier-event 0.19
  beside: praising: statement 0.21
  beside: proof: evidence 0.38, statement -0.23
  beside: reckoning: commentary 0.2, offer -0.16
  beside: relief: statement 0.18, incident-claim -0.16
  beside: replying: answer 0.18, statement -0.16
  beside: reporting: statement -0.18, earlier-event 0.16, commentary -0.16
  beside: running talks: earlier-event 0.29, session -0.19
  beside: showing: evidence 0.24
  beside: talks: session 0.31, role 0.3, statement -0.26, incident-claim -0.16
  beside: warning: session 0.16
  calls names: statement 0.72
  conditional narration: commentary 0.84, statement -0.19, position 0.16
  conditional: assurance-given 0.3, offer 0.28, incident-claim -0.28, role 0.18
  condolence or thanks, narrated: statement -0.26, commentary 0.23
  condolence or thanks, told: statement 0.21
  condolence or thanks: statement 0.48, commentary 0.23
  contests what happened: statement 1.39, incident-claim -0.81, position 0.19
  cue of accusing: incident-claim 0.9, position -0.16
  cue of allowing: incident-claim 0.33, session 0.3, statement -0.28, position -0.26, assurance-given 0.23, document 0.17, earlier-event -0.17
  cue of complaining: earlier-event 0.5, position -0.28, role 0.16, assurance-given 0.16
  cue of demanding: position 0.84, statement 0.59
  cue of denying: statement 0.64
  cue of judging: commentary 0.8, statement 0.5, position -0.31, offer -0.21, assurance-given -0.2, session 0.18
  cue of offering: offer 2.19, assurance-given -1.03
  cue of perceiving: incident-claim 0.26, statement -0.18
  cue of promising: assurance-given 1.73, offer -1.08, answer -0.23, position 0.17
  cue of refusing: answer 0.61, statement 0.34, assurance-declined 0.18
  cue of saying on: assurance-given 0.32, role 0.24, answer -0.23, session 0.22, offer -0.21, incident-claim -0.21, membership -0.2, earlier-event -0.16
  cue of urging others: statement 1.08, position -0.21, answer 0.16
  cue of writing: offer 0.24, statement -0.2, session -0.17, commentary 0.16
  demand before: position 0.6, offer 0.31, answer 0.3, commentary 0.25, evidence -0.21, statement -0.2
  demand pointed back to: position 0.3, statement 0.27, session 0.24
  direct words of analyst: commentary 0.37, statement 0.19
  direct words of diplomat: session 0.19
  direct words of monitor: assurance-given 0.32, statement -0.16
  direct words of party: session -0.28, commentary 0.23, incident-claim 0.21, statement -0.2, document -0.19, position 0.19
  direct words of resident: document 0.19, assurance-given -0.18, incident-claim 0.16
  direct: role -1.54, membership -1.52, statement 0.86, document -0.7, earlier-event -0.35, session -0.27
  doing to what: accepting, offer: answer 0.81
  doing to what: belonging, delegation: membership 0.81
  doing to what: finding, proof: evidence 0.56
  doing to what: freeing, livelihood: statement -0.17
  doing to what: giving, paper: document 1.03
  doing to what: giving, proof: evidence 0.86
  doing to what: mediating, talks: role 0.75
  doing to what: meeting, talks: session 0.74
  doing to what: offering, offer: offer 0.76
  doing to what: promising, promise: assurance-given 0.6
  doing to what: receiving, paper: document 0.78
  doing to what: rejecting, demand: answer 0.6
  doing to what: rejecting, offer: answer 0.79
  doing to what: running talks, talks: session 0.81
  doing to what: showing, proof: evidence 0.99
  done: a name, accepting: answer 0.22
  done: a name, meeting: statement 0.17
  done: a name, running talks: statement 0.2
  done: delegation, freeing: statement 0.18
  done: delegation, meeting: session 0.7
  done: talks, running talks: session 0.77
  ended badly, narrated: statement 0.26, session -0.16
  ended badly, told: earlier-event 0.21, statement -0.19
  ended badly: earlier-event 0.92
  field: accepting, narrated: answer 0.21
  field: accepting, told: session 0.16
  field: accepting: answer 0.34
  field: accord: incident-claim -0.21, session 0.19
  field: admitting, told: answer 0.16
  field: admitting: answer 0.24
  field: answer: session 0.18
  field: attack: incident-claim 0.33
  field: attacking: incident-claim 0.51
  field: belonging, narrated: membership 0.31
  field: belonging: membership 0.33
  field: blocking: statement 0.17
  field: charge: incident-claim 0.23, statement 0.22, session -0.17
  field: crossing: incident-claim 0.53
  field: deciding: incident-claim -0.21, statement 0.17
  field: delegation: session 0.54, membership 0.36, commentary -0.23, statement -0.17
  field: demand: position 0.34
  field: deploying: earlier-event 0.18
  field: detaining: incident-claim 0.36
  field: exploding: incident-claim 0.51
  field: fighter: incident-claim 0.28, session -0.23, position 0.22, assurance-given 0.16, answer -0.16
  field: finding, told: incident-claim 0.19
  field: finding: incident-claim 0.24
  field: freeing: offer 0.22, incident-claim -0.17, position 0.16
  field: giving, narrated: earlier-event -0.21, evidence 0.17, offer 0.16, session -0.16
  field: giving, told: document 0.19
  field: giving: document 0.32, evidence 0.24, earlier-event -0.23, incident-claim -0.2, offer 0.16
  field: inquiry: membership 0.22, earlier-event -0.21, answer 0.17
  field: judging, narrated: commentary 0.37
  field: judging: commentary 0.31, session 0.16
  field: judgment: commentary 0.32
  field: killing: incident-claim 0.38
  field: livelihood: earlier-event 0.18, offer 0.17, commentary -0.16
  field: mediating, narrated: role 0.2
  field: mediating: role 0.35
  field: mediator: role 0.3
  field: meeting, narrated: session 0.22
  field: meeting: session 0.31
  field: offer: position 0.3
  field: offering, narrated: offer 0.16
  field: offering, told: offer 0.3, statement -0.19
  field: offering: offer 0.46, statement -0.31
  field: paper: document 0.29, evidence 0.23
  field: past: earlier-event 0.29, statement -0.17
  field: praising, told: statement 0.16
  field: proof: evidence 0.55, statement -0.17
  field: receiving, told: document 0.16
  field: receiving: document 0.16
  field: running talks, narrated: session 0.16
  field: running talks: session 0.27
  field: showing, narrated: evidence 0.24
  field: showing, told: evidence 0.25
  field: showing: evidence 0.49
  field: suffering: statement 0.21
  field: talks: session 0.31, statement -0.29, role 0.2, commentary 0.2
  field: weapon: incident-claim 0.42, earlier-event -0.19
  fighting, at the start: earlier-event 0.48, session -0.3, incident-claim 0.28, position -0.27, answer -0.21, commentary 0.16
  fighting, in direct words: incident-claim 0.22, statement -0.19, assurance-given 0.18, commentary -0.17
  fighting, told: earlier-event 0.19
  fighting: incident-claim 1.25, answer -0.27, earlier-event 0.23, evidence 0.21
  for a side hardly named: session -0.35, statement 0.16
  for a side named at times: session 0.36, commentary -0.33, evidence -0.25
  for a side named often: answer 0.33, earlier-event -0.18
  for a side not of the opening: document -0.21, role 0.2, assurance-given -0.18
  for a side of the opening: commentary -0.33, document 0.27, position 0.27, role -0.23, assurance-given 0.18, earlier-event -0.18
  for a side: a state, hardly named: statement 0.26, assurance-given -0.16
  for a side: a state, named at times: session 0.16
  for a side: a state: session 0.25, assurance-given -0.22, statement 0.21
  for a side: between, hardly named: statement -0.26
  for a side: between: position -0.46
  for a side: civil: position -0.51, statement 0.18
  force claimed: incident-claim 1.11, statement 0.35, answer -0.17
  force denied: statement 1.3
  force insisted: position 1.25, assurance-given 0.18, session -0.16
  force observed: statement -0.17
  force offered: offer 1.34, assurance-given 0.61, statement -0.25
  force refused: answer 0.76, position 0.39, statement 0.23, assurance-declined 0.22
  force said: session 0.3, position -0.26, document 0.25, answer 0.21, commentary -0.21, assurance-declined -0.16, incident-claim 0.16
  force warned: statement 0.59, position 0.28, commentary 0.18
  freed or withdrawn, at the start: assurance-given 0.34, offer -0.16
  freed or withdrawn, narrated: statement 0.25, earlier-event -0.22
  freed or withdrawn, told: assurance-given 0.22, incident-claim -0.21
  freed or withdrawn: assurance-given 0.32, position 0.22, commentary -0.21, incident-claim -0.19
  goes on about what happened: incident-claim 0.37
  goes on without cue: position 0.22, statement -0.18
  hardship, at the start: statement 0.35, session -0.22, assurance-given 0.19
  hardship, narrated: commentary -0.18
  hardship, told: statement -0.17
  hardship: offer 0.34, assurance-given 0.29, statement 0.19
  harm, at the start: incident-claim 0.26, assurance-given 0.2
  harm, narrated: incident-claim 0.16
  harm, told: earlier-event 0.16
  harm: incident-claim 0.81, statement 0.22, answer -0.17
  headline: session 0.54, earlier-event -0.53, role -0.46, position 0.39, offer 0.27, membership -0.24
  heard or seen, at the start: incident-claim 0.35
  heard or seen, narrated: evidence -0.25
  heard or seen: incident-claim 0.29, session -0.22, answer 0.2, evidence -0.16
  hedged: commentary 0.4, position -0.21, offer -0.19, document 0.16, statement -0.16
  held or taken, at the start: position -0.29, earlier-event 0.19
  held or taken, in direct words: assurance-given 0.19
  held or taken, narrated: earlier-event 0.26, incident-claim -0.19, statement 0.19
  held or taken, told: position 0.18
  held or taken: incident-claim 0.52, statement 0.21, earlier-event 0.18
  how the talks went, at the start: session 0.17
  how the talks went, told: statement 0.22
  how the talks went: session 0.91, statement 0.16
  in those years, narrated: role 0.25
  in those years, told: session -0.2, document -0.16
  in those years: earlier-event 1.05, role 0.22, document -0.2
  incident before: position -0.46, incident-claim 0.45, evidence 0.4, assurance-given 0.23, earlier-event 0.16
  incident pointed back to: evidence 0.26
  indirect: position -0.24, evidence 0.2, statement 0.19, offer 0.18, session -0.16
  it alone, at the start: session 0.22
  it alone, told: session 0.22
  it alone: session 0.22
  judges, at the start: commentary 0.29, answer -0.19
  judges, narrated: commentary 0.88
  judges, told: session 0.32, answer -0.19
  judges: commentary 0.86, session 0.2, role -0.16
  judgment before: commentary 0.51, answer -0.22, role 0.21, earlier-event -0.18
  judgment pointed back to: session 0.47, statement -0.27, answer -0.22, commentary 0.22, offer 0.21
  leads a delegation, at the start: membership 0.22, role 0.18
  leads a delegation, narrated: membership 0.91, role 0.16
  leads a delegation: membership 2.66
  likens, narrated: commentary 0.73
  likens: commentary 0.66, earlier-event 0.22, session -0.19, position 0.19
  long: statement 0.19
  mediates or hosts, at the start: role 0.43, statement -0.35, session -0.2, earlier-event 0.18, membership 0.17
  mediates or hosts, narrated: role 1.81, earlier-event 0.32
  mediates or hosts, told: role 0.28, statement -0.16
  mediates or hosts: role 1.08, earlier-event 0.27, statement -0.21, document 0.16
  meet, at the start: session 0.28
  meet, narrated: session 0.59, statement -0.17
  meet, told: session 0.18
  meet: session 1.04, earlier-event 0.26, commentary 0.2
  members of a delegation: membership 2.53
  mixed: statement 0.61, offer -0.33, position 0.26, evidence -0.24, commentary -0.21, earlier-event -0.18
  modal narrated: commentary 0.37, statement 0.28, earlier-event -0.19
  modal told: session -0.32, position 0.24, offer 0.19
  months before, narrated: earlier-event 0.75, commentary -0.31, role 0.23, statement -0.22
  months before, told: statement -0.37, offer 0.23
  must, at the start: offer 0.24, session -0.23, incident-claim -0.17
  must, in direct words: offer 0.16
  must, narrated: commentary 0.21
  must, told: assurance-given 0.27, document 0.19, commentary -0.17
  must: position 0.57, assurance-given 0.41
  named: charge: statement 0.26
  named: fighter: statement -0.16
  named: judgment: statement -0.17
  named: weapon: incident-claim 0.16
  narration: assurance-given -1.63, position -1.52, offer -1.47, assurance-declined -1, membership 0.73, earlier-event 0.73, role 0.7, incident-claim -0.42, statement 0.35, answer -0.26, document -0.25, commentary 0.2
  near the beginning: session 0.91, earlier-event -0.53, assurance-given 0.28, document -0.27, answer -0.27, evidence -0.26, commentary 0.19
  near the end: position -0.83, commentary 0.79, earlier-event 0.69, incident-claim -0.68, evidence -0.26, session 0.18
  negated narration: statement 0.44, answer 0.39, incident-claim -0.3, role -0.29, evidence -0.27, earlier-event -0.2
  negated: incident-claim -0.69, position 0.39, offer -0.35, statement 0.32, assurance-given 0.26, answer 0.22
  no answer, at the start: answer 0.16
  no answer: statement 0.18
  no event narrated: earlier-event -0.65, role 0.32, membership 0.3, answer -0.25, commentary 0.25, document -0.2
  no event told: answer -0.43, offer 0.39, statement 0.38, earlier-event -0.33, commentary 0.31, session -0.19
  no verb narrated: membership 0.43, role 0.31, evidence -0.21, earlier-event 0.2, answer -0.18
  no verb told: incident-claim 0.28, role -0.23, evidence -0.22, answer 0.19, assurance-declined 0.18, commentary -0.18
  no word, at the start: membership 0.19
  no word, narrated: membership 0.18
  no word: statement 0.59, membership 0.17
  nobody hurt, at the start: incident-claim 0.25
  nobody hurt: incident-claim 0.25
  nobody, everybody, at the start: session 0.21, commentary 0.18
  nobody, everybody, in direct words: position -0.17
  nobody, everybody, narrated: session -0.23, membership 0.2
  nobody, everybody, told: commentary 0.44, incident-claim -0.32, position -0.23, statement 0.2, document 0.18
  nobody, everybody: commentary 0.58, position -0.35, statement 0.24, assurance-given -0.22, document 0.19, membership 0.17
  of middle length: statement 0.55, membership -0.35, assurance-given 0.28, document -0.17
  of these days, narrated: incident-claim 0.42, session 0.28, statement -0.21, commentary -0.17
  of these days, told: incident-claim 0.32, statement -0.2
  offer before: answer 0.84, offer 0.5, document 0.35, commentary -0.32, incident-claim -0.3, statement -0.3, assurance-declined 0.21, assurance-given -0.17
  offer or promise of mediator: statement 0.58, assurance-given -0.44, offer 0.19
  offer or promise of monitor: statement 0.76, assurance-given -0.71, offer 0.26
  offer or promise of party: assurance-given 0.37, answer 0.2
  offer pointed back to: answer 0.64, statement 0.24
  offers, at the start: offer 0.64, statement -0.37, incident-claim -0.2, session 0.17
  offers, narrated: earlier-event -0.28, offer 0.19
  offers, told: offer 0.47, incident-claim -0.2, position -0.2, answer 0.18
  offers: offer 1.31, incident-claim -0.35, earlier-event -0.29, answer 0.16, position -0.16
  our, we, at the start: commentary -0.4, assurance-declined 0.2, incident-claim -0.2, session 0.18
  our, we, in direct words: commentary -0.19, answer 0.16
  our, we: commentary -0.25, assurance-declined 0.18
  paper before: document 0.64, commentary -0.39, assurance-declined 0.36, incident-claim -0.28, role 0.2
  paper handed over: document 1.35
  paper pointed back to: document 0.36, offer 0.24, incident-claim -0.21, position -0.2
  paper, at the start: offer -0.37, session 0.33, position -0.25, document 0.23, statement 0.23, assurance-given -0.17
  paper, narrated: document 0.32, evidence 0.17, incident-claim -0.16, commentary -0.16
  paper, told: position -0.17, answer 0.16
  paper: document 0.88, position -0.3, evidence 0.16
  passive: position -0.41, earlier-event 0.36, commentary -0.3, evidence 0.23, document 0.19
  past before: earlier-event 0.51, evidence -0.26, role -0.25, incident-claim -0.25, statement 0.22, assurance-given 0.16
  past narrated: earlier-event 0.67, evidence 0.3, session -0.27, position -0.26, membership -0.21, role -0.17
  past pointed back to: earlier-event 0.35, commentary 0.24
  past told: earlier-event 0.31, assurance-given -0.25, incident-claim 0.22, commentary -0.19, statement 0.19, position -0.18, session 0.17, evidence 0.16
  perfect narrated: earlier-event -0.44, statement 0.33, answer 0.28, membership -0.18
  perfect told: document 0.28, position -0.25
  pluperfect narrated: earlier-event 0.76
  pluperfect told: position -0.33, statement 0.32, incident-claim 0.25, offer -0.17, session 0.17
  present narrated: commentary 0.37, statement 0.27, evidence -0.19, offer 0.19, membership 0.16, position 0.16
  present told: position 0.34, commentary 0.25, document -0.23, answer 0.19, assurance-given -0.16
  promise before: assurance-declined 0.65, assurance-given 0.51, commentary -0.25, session -0.2, earlier-event -0.16
  promise pointed back to: assurance-given 0.62, statement 0.2
  promise withheld: assurance-declined 1.86, assurance-given -0.55
  promised, it is said: assurance-given 1.35
  promises, at the start: assurance-given 0.44, statement -0.23
  promises, in direct words: assurance-given -0.2, position 0.19
  promises, narrated: assurance-given 0.18
  promises, told: assurance-given 0.25, document 0.19, session -0.19, position -0.19
  promises: assurance-given 1.43, session -0.17
  proof before: evidence 0.87, session -0.29, answer -0.27
  proof goes over: evidence 1.66
  proof pointed back to: evidence 0.45
  proof shown, at the start: document 0.19, evidence -0.19, incident-claim 0.17, statement -0.16
  proof shown, told: document 0.17
  proof shown: evidence 1.18, document 0.21
  proof taken up: evidence 0.69
  proof, at the start: evidence 0.35, position -0.19
  proof, told: answer 0.16
  proof: evidence 1.48, session -0.24, earlier-event -0.18
  refusal of party: position 0.39, answer 0.25, statement -0.25
  refuses a promise: assurance-declined 1.61
  refuses an offer or demand: answer 1.38, statement 0.31
  request of aid worker: statement 1.02, position -0.61
  request of analyst: statement 0.22
  request of diplomat: statement 0.69
  request of insider: position 0.28
  request of mediator: statement 0.94, position -0.52
  request of monitor: statement 1.08, position -0.62
  request of party: position 0.91, statement 0.21
  request of resident: statement 0.4, position 0.26
  request of unknown: statement 0.22
  said by: accepting: answer 0.36, statement -0.32
  said by: admitting: incident-claim 0.16
  said by: belonging: earlier-event 0.18
  said by: blaming: incident-claim 0.55
  said by: denying: statement 0.42
  said by: judging: earlier-event 0.21
  said by: offering: offer 0.23
  said by: praising: statement 0.19
  said by: reckoning: commentary 0.43, offer -0.17
  said by: reporting: session 0.18, statement -0.17, commentary -0.16
  said by: showing: session 0.16
  said of what: accepting, offer: answer 0.82
  said of what: blaming, weapon: incident-claim 0.18
  said of what: denying, charge: statement 0.88
  said of what: rejecting, charge: statement 0.93
  said of what: rejecting, demand: answer 0.7
  said of what: rejecting, offer: answer 0.69
  said of what: wanting, demand: position 0.62
  short: statement 0.54, assurance-given -0.39, answer 0.32, session -0.27, offer -0.17
  source office: answer -0.27, position -0.25, incident-claim 0.22
  source organisation: answer 0.44, earlier-event 0.37, commentary -0.23, assurance-declined -0.18, statement 0.18
  source person: commentary 0.51, role -0.28, incident-claim -0.24, evidence -0.21, assurance-declined 0.21, position 0.21, statement 0.18
  source unnamed: commentary -0.38, earlier-event -0.26, statement 0.19, document 0.17, evidence 0.17
  speaker aid worker: statement 0.84, incident-claim 0.27
  speaker analyst: commentary 2.41, earlier-event 0.48, statement -0.48, session -0.16
  speaker diplomat: statement 0.64, commentary -0.4, incident-claim -0.17
  speaker document: document 1.35, earlier-event 0.38
  speaker insider: incident-claim -0.33, document 0.22, position 0.22, answer 0.17, offer 0.16
  speaker mediator: commentary -0.85, statement 0.4, session 0.29, assurance-given 0.16
  speaker monitor: commentary -0.92, incident-claim 0.75, position -0.48, statement 0.46, assurance-given 0.22, answer -0.2
  speaker outsider: statement 0.46
  speaker party: commentary -0.92, assurance-given -0.31, session -0.28, assurance-declined 0.24, statement 0.22, answer 0.2, offer -0.19
  speaker press: session 0.19
  speaker resident: commentary -0.9, statement 0.45, incident-claim 0.41, position 0.34, offer -0.29, document 0.22, answer 0.16
  speaker unknown: incident-claim -0.32, answer 0.18
  speaks for a side seldom named: answer -0.32, position 0.31, earlier-event -0.26, statement 0.21
  speaks for a side: commentary -0.41, earlier-event -0.24, answer 0.22, position 0.19
  speaks for no side: statement 0.56, commentary 0.27, position -0.2, offer -0.19, earlier-event 0.18, role -0.17, document -0.16
  sums up, at the start: commentary 0.52
  sums up, in direct words: session 0.19
  sums up, narrated: commentary 0.49
  sums up: commentary 0.53
  talks before: session 0.48, evidence -0.28, earlier-event -0.22, answer 0.17
  talks held, at the start: session -0.21, assurance-given 0.16
  talks held, narrated: session 0.62
  talks held: session 0.88
  talks pointed back to: session 0.54, commentary -0.17
  talks, at the start: session 0.29, role 0.28, answer -0.25, position -0.24
  talks, in direct words: statement 0.25
  talks, narrated: session 0.3, incident-claim -0.26, commentary 0.23, role 0.16, statement -0.16
  talks, told: incident-claim 0.22
  talks: session 0.61, role 0.28
  tells of the ground: incident-claim 0.67, earlier-event 0.16
  the offer, at the start: session -0.36, document 0.29, answer 0.29, incident-claim -0.21
  the offer, narrated: position 0.2, session -0.19
  the offer, told: offer 0.23, answer 0.2, incident-claim -0.16
  the offer: answer 0.78, session -0.37, position 0.31, document 0.18
  the outlet judges: commentary 0.72, session -0.19
  the outlet tells of talks: session 0.63
  the outlet tells of the ground: incident-claim 0.66, earlier-event 0.27, statement 0.19, session -0.18
  the outlet tells of the past: earlier-event 0.73
  to do: freeing: assurance-given 0.27
  truce or war of old, at the start: earlier-event 0.41, incident-claim 0.28, answer -0.25, statement 0.23, document -0.16, position -0.16
  truce or war of old, in direct words: statement 0.22
  truce or war of old, narrated: earlier-event 0.55, incident-claim -0.35, role 0.27, session 0.25, statement -0.21, commentary 0.17
  truce or war of old, told: commentary -0.25, session 0.19, position -0.17
  truce or war of old: session 0.31, earlier-event 0.21, position -0.2, role 0.18
  under an agreement, at the start: statement 0.19
  under an agreement: earlier-event 0.27, document 0.26, statement 0.18
  undergone: paper, giving: document 1.05
  undergone: proof, showing: evidence 0.98
  undergone: talks, running talks: session 0.85
  wants, at the start: position 0.28, commentary 0.16, statement -0.16
  wants, in direct words: statement 0.18, commentary 0.17
  wants, narrated: position 0.25
  wants, told: earlier-event 0.2
  wants: position 0.95
  weeks before, narrated: earlier-event 0.41, session -0.34, incident-claim 0.32, commentary -0.25
  weeks before, told: statement -0.3, earlier-event 0.16
  what a paper says, at the start: offer 0.26, statement 0.24, document -0.16
  what a paper says, in direct words: offer 0.18, assurance-given 0.16
  what a paper says, narrated: statement 0.23, earlier-event 0.18
  what a paper says, told: statement -0.21, session 0.17
  what a paper says: assurance-given 0.25, offer 0.23, statement 0.18
  what one would do, told: commentary -0.17
  who did it, at the start: position -0.23
  who did it, narrated: statement 0.27, commentary 0.24, incident-claim -0.21
  who did it, told: statement -0.36, incident-claim 0.21
  who did it: incident-claim 0.49
  will look into it, at the start: membership 0.28, commentary -0.23, statement 0.22, role 0.19, earlier-event -0.17
  will look into it, in direct words: statement -0.31, incident-claim 0.2
  will look into it, narrated: membership 0.43, role 0.41, earlier-event -0.31, commentary -0.26, incident-claim -0.2, document -0.19, evidence 0.17
  will look into it, told: document 0.25, position -0.19, evidence -0.17, session -0.17
  will look into it: role 0.54, membership 0.44, earlier-event -0.36, commentary -0.35, session -0.27, document 0.18, statement -0.17
  will narrated: session 0.38
  will not, at the start: answer 0.21, assurance-declined 0.2
  will not, narrated: statement 0.35
  will not, told: assurance-declined 0.19
  will not: position 0.54, document -0.18, assurance-declined 0.18
  will or may turn out, at the start: commentary 0.2, membership 0.18, assurance-given 0.17, earlier-event -0.17
  will or may turn out, narrated: answer 0.21, commentary 0.21
  will or may turn out: commentary 0.44, statement 0.24, incident-claim -0.17, earlier-event 0.16
  will told: role 0.22, answer -0.19, assurance-given 0.18
  would do in return, at the start: assurance-given 0.23
  would do in return, told: position -0.19, statement 0.17
  would do in return: offer 0.87, assurance-given 0.21, position -0.16
  would narrated: commentary 0.58
  would or would not, at the start: incident-claim -0.41, assurance-given 0.27, earlier-event -0.19, assurance-declined 0.16
  would or would not, in direct words: position 0.27, statement -0.19
  would or would not, narrated: statement 0.22, role -0.16
  would or would not, told: incident-claim -0.32, role 0.23, assurance-declined 0.18
  would or would not: incident-claim -0.41, assurance-given 0.27, earlier-event -0.19, assurance-declined 0.16
  would told: assurance-given 0.31, incident-claim -0.28, position 0.21, answer 0.16
  written, at the start: assurance-declined 0.21, incident-claim -0.21, document 0.17
  written, narrated: earlier-event 0.18
  written, told: assurance-given -0.18
  written: document 0.45, statement -0.24, assurance-given -0.2, assurance-declined 0.19, earlier-event 0.17
  years before: earlier-event 2.24, incident-claim -0.45, position 0.34, statement -0.29, document 0.27, session -0.26
`)
