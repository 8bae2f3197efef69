// Signs that bear most on what happened or was done, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const EVENTS: Weights = readWeights(`
  ACCUSE by word: incident-claim 0.87, statement 0.8, earlier-event 0.26, position -0.18
  ACCUSE narrated: evidence 0.92
  ACCUSE told: evidence 0.89
  AGREE narrated, no verb: earlier-event 0.2
  AGREE narrated, of old: earlier-event 0.54
  AGREE narrated, pluperfect: earlier-event 0.74
  AGREE narrated, present: session 0.43, statement -0.33
  AGREE narrated: session 1.05, earlier-event 0.71, statement -0.7, answer 0.6, incident-claim -0.24, document -0.18, evidence -0.18
  AGREE told, perfect: session 0.16
  AGREE told: session 0.86, assurance-given 0.73, incident-claim -0.18
  ASSAULT by word: incident-claim 0.56, statement -0.51
  ASSAULT narrated, no verb: earlier-event 0.27
  ASSAULT narrated, of old: earlier-event 0.93, incident-claim -0.17
  ASSAULT narrated, past: incident-claim 0.53
  ASSAULT narrated, perfect: incident-claim 0.74, statement -0.38, commentary 0.25
  ASSAULT narrated, pluperfect: earlier-event 0.6
  ASSAULT narrated, present: incident-claim 0.56, statement -0.33, earlier-event 0.31
  ASSAULT narrated: incident-claim 1.13, earlier-event 0.62, statement -0.38, commentary 0.34, session -0.33
  ASSAULT told, past: incident-claim 0.39, earlier-event 0.33
  ASSAULT told, perfect: incident-claim 0.49
  ASSAULT told, pluperfect: incident-claim 0.71, statement -0.17
  ASSAULT told: incident-claim 1.47, earlier-event 0.33, commentary 0.25, session -0.23, statement -0.2
  COERCE narrated, of old: earlier-event 0.73
  COERCE narrated, past: session -0.18, incident-claim 0.17
  COERCE narrated, pluperfect: earlier-event 0.65
  COERCE narrated: incident-claim 1.2, statement 0.42, session -0.23
  COERCE told, past: incident-claim 0.23, statement -0.17
  COERCE told, pluperfect: incident-claim 0.48
  COERCE told: incident-claim 1.42
  CONCEDE narrated, no verb: earlier-event 0.18
  CONCEDE narrated, past: membership 0.25
  CONSULT narrated, no verb: session -0.25, membership 0.18
  CONSULT narrated, pluperfect: earlier-event 0.32, commentary 0.16
  CONSULT narrated: session 1.49, role 0.36, membership 0.28, document -0.18, earlier-event -0.16
  CONSULT told, past: session 0.17
  CONSULT told, would: session 0.28
  CONSULT told: session 1.72, offer 0.33, role 0.22, position -0.19, assurance-given -0.18, answer -0.17
  COOPERATE narrated, no verb: document 0.26
  COOPERATE narrated, past: earlier-event -0.18, document 0.17
  COOPERATE narrated, perfect: evidence 0.16
  COOPERATE narrated: document 1.34, evidence 0.51, earlier-event -0.22, statement -0.2
  COOPERATE told, no verb: document 0.18
  COOPERATE told, past: incident-claim 0.19, statement -0.17
  COOPERATE told, pluperfect: evidence 0.31
  COOPERATE told: document 1.08, evidence 0.62, statement -0.3
  I, my, in direct words: session 0.27, commentary -0.27
  I, my, told: document 0.17
  MOBILIZE narrated, past: role -0.17, statement 0.16
  MOBILIZE narrated: incident-claim 0.87, statement 0.64, role -0.19
  MOBILIZE told: incident-claim 1.03, statement 0.36
  REQUEST narrated, perfect: session 0.17
  REQUEST narrated: session 0.25, statement 0.18
  REQUEST told: session 0.28, position 0.2, offer -0.17
  RETREAT narrated, of old: earlier-event 0.9
  RETREAT narrated, past: earlier-event 0.32, session 0.2
  SANCTION narrated, of old: earlier-event 0.93
  SANCTION narrated, present: session 0.18
  SANCTION narrated: session 0.6, statement 0.35
  SANCTION told, past: session 0.22
  SANCTION told: session 0.26
  a paper goes over: document 1.03
  a paper taken up: document 0.57, statement 0.18
  a witness tells: incident-claim 0.35, statement -0.24
  a year before: earlier-event 1.55, incident-claim -0.16
  accusation of aid worker: incident-claim 0.33, statement -0.29
  accusation of unknown: earlier-event 0.2
  accuses of what happened: incident-claim 0.87
  act: to be: earlier-event -0.18, commentary 0.17
  actor: another noun: incident-claim 0.22, session -0.19, statement 0.19, membership -0.16, commentary 0.16
  actor: delegation: session 0.29
  actor: fighter: earlier-event 0.16
  actor: left out: membership 0.24, role 0.21, evidence 0.17, statement -0.16
  actor: paper: document 0.2, statement 0.19
  actor: proof: evidence 0.3, statement -0.21
  acts as, narrated: role 0.82, earlier-event 0.22, session -0.17
  acts as: role 1.71, earlier-event 0.21, session -0.17
  agreed at talks, narrated: earlier-event 0.23, document 0.18, answer -0.17
  agreed at talks: session 0.84, statement -0.38, answer -0.23, earlier-event 0.18
  ahead by date, narrated: session 0.25
  ahead: accord: earlier-event 0.27, session -0.17
  ahead: answer: incident-claim -0.17, statement 0.17
  ahead: belonging: evidence 0.19
  ahead: delegation: earlier-event -0.31, assurance-given 0.25, commentary -0.25, answer 0.2
  ahead: demand: earlier-event 0.37, statement -0.29, position 0.25, session -0.16
  ahead: deploying: earlier-event 0.35, statement -0.27
  ahead: drawing: earlier-event 0.26
  ahead: fighter: earlier-event 0.25, position -0.2, statement 0.2
  ahead: giving: earlier-event -0.23, document 0.16
  ahead: judging: incident-claim 0.18
  ahead: lapsing: session 0.26, earlier-event 0.24, statement -0.23, assurance-given 0.2
  ahead: livelihood: incident-claim 0.29, session -0.2, position 0.18, commentary -0.18, role -0.17
  ahead: mediating: document 0.19
  ahead: meeting: session 0.42, answer 0.21, incident-claim -0.2, statement -0.2
  ahead: paper: document 0.23, evidence 0.2, commentary -0.18, statement -0.16
  ahead: past: earlier-event 0.6, session -0.19
  ahead: running talks: earlier-event 0.31
  ahead: talks: session 0.32, incident-claim -0.17
  ahead: weapon: earlier-event -0.26, session 0.21
  answers, narrated: session 0.25, position 0.21, statement -0.2, answer 0.16
  answers, told: session -0.27, answer 0.25, assurance-given 0.17, position 0.17
  behind: accord: earlier-event 0.27, assurance-given -0.16
  behind: admitting: session -0.16
  behind: announcement: session 0.27, commentary -0.19
  behind: attack: earlier-event 0.27
  behind: blaming: incident-claim 0.25, session -0.16
  behind: captive: earlier-event -0.17
  behind: casualty: incident-claim 0.23, statement -0.19, position 0.17
  behind: delegation: role 0.21, earlier-event -0.21
  behind: denying: evidence 0.2
  behind: fighter: incident-claim 0.25, session -0.23, offer -0.22, position -0.17, earlier-event 0.17, assurance-given 0.16
  behind: freeing: earlier-event 0.17, answer -0.16
  behind: giving: incident-claim -0.26, session 0.17
  behind: judging: session 0.19, answer -0.16
  behind: lapsing: earlier-event 0.25, membership 0.19, incident-claim -0.17
  behind: meeting: earlier-event -0.18
  behind: paper: session 0.39, statement -0.33, document 0.19, membership 0.16
  behind: past: earlier-event 0.36
  behind: promising: incident-claim -0.17
  beside: accord: earlier-event 0.57, commentary -0.2, answer -0.19, session -0.19
  beside: admitting: session -0.19, incident-claim 0.16
  beside: belonging: earlier-event 0.27, statement -0.2
  beside: charge: incident-claim 0.26
  beside: demand: incident-claim -0.2, position 0.17
  beside: denying: incident-claim 0.18, earlier-event -0.16
  beside: deploying: earlier-event 0.19, statement -0.19
  beside: drawing: earlier-event 0.36, statement -0.2, answer -0.18
  beside: fighter: earlier-event 0.24, position 0.21, assurance-given -0.18, document -0.16
  beside: finding: incident-claim 0.36
  beside: judging: earlier-event 0.18, answer -0.16
  beside: judgment: role 0.25, statement -0.23
  beside: mediating: session 0.18
  beside: mediator: earlier-event -0.25, incident-claim 0.23, commentary -0.16
  beside: offer: earlier-event 0.17
  beside: paper: session 0.16
  beside: past: earlier-event 0.52, statement -0.19, answer -0.17
  beside: proof: evidence 0.43, statement -0.27
  beside: rejecting: incident-claim 0.2
  beside: relief: incident-claim -0.22
  beside: reporting: role 0.19, commentary -0.19, assurance-given 0.18
  beside: running talks: earlier-event 0.33, session -0.29
  beside: showing: evidence 0.37, position -0.17
  beside: warning: session 0.2
  beside: weapon: evidence 0.16, earlier-event -0.16
  conditional: incident-claim -0.36, offer 0.3, assurance-given 0.25, role 0.17
  cue of accusing: incident-claim 0.88, earlier-event 0.3, position -0.24
  cue of allowing: session 0.32, answer -0.25, statement -0.25, document 0.22, position -0.21, assurance-given 0.19, incident-claim 0.16
  cue of complaining: earlier-event 0.5, position -0.32, evidence -0.17, offer -0.16
  cue of perceiving: incident-claim 0.27, statement -0.19
  direct words of diplomat: session 0.2
  direct words of mediator: session 0.23
  direct words of party: session -0.34, commentary 0.26, evidence -0.18, position 0.16
  direct: role -1.54, membership -1.52, statement 0.89, document -0.63, earlier-event -0.33, session -0.31
  doing to what: belonging, delegation: membership 0.79
  doing to what: finding, proof: evidence 0.55
  doing to what: giving, paper: document 1.04
  doing to what: giving, proof: evidence 0.84
  doing to what: judging, delegation: session 0.2
  doing to what: mediating, talks: role 0.76
  doing to what: meeting, talks: session 0.61
  doing to what: offering, delegation: session 0.16
  doing to what: receiving, paper: document 0.79
  doing to what: running talks, talks: session 0.69
  doing to what: showing, proof: evidence 0.95
  done: another noun, giving: incident-claim 0.18
  done: delegation, meeting: session 0.78
  done: talks, running talks: session 0.71
  ended badly, at the start: session 0.27
  ended badly: earlier-event 0.82
  field: accord: incident-claim -0.18, session 0.17
  field: attack: incident-claim 0.36
  field: attacking: incident-claim 0.55, assurance-given 0.17
  field: belonging, narrated: membership 0.3
  field: belonging: membership 0.31
  field: captive: earlier-event -0.17, incident-claim 0.16
  field: crossing: incident-claim 0.57
  field: deciding: incident-claim -0.18, statement 0.18
  field: delegation: session 0.55, membership 0.34, earlier-event -0.19, commentary -0.19, statement -0.17
  field: deploying, told: incident-claim -0.19
  field: deploying: earlier-event 0.27
  field: detaining, narrated: incident-claim 0.26, statement -0.16
  field: detaining: incident-claim 0.51
  field: drawing, narrated: document 0.19
  field: drawing: document 0.17
  field: exploding: incident-claim 0.58
  field: fighter: incident-claim 0.3, position 0.26, answer -0.21, session -0.18
  field: finding, told: incident-claim 0.17
  field: finding: incident-claim 0.2
  field: giving, narrated: evidence 0.17, incident-claim -0.17, offer 0.16
  field: giving, told: document 0.24, role 0.16
  field: giving: document 0.34, evidence 0.21, session -0.21, earlier-event -0.19
  field: inquiry: membership 0.25, earlier-event -0.18, commentary -0.16
  field: killing, told: earlier-event 0.18
  field: killing: incident-claim 0.41
  field: livelihood: earlier-event 0.19, offer 0.17
  field: mediating, narrated: role 0.26
  field: mediating: role 0.37
  field: mediator: role 0.4, statement -0.19
  field: meeting, narrated: session 0.2
  field: meeting: session 0.33, assurance-given -0.16
  field: paper: document 0.25, evidence 0.25, incident-claim -0.16
  field: past: earlier-event 0.35
  field: proof: evidence 0.54, statement -0.16
  field: receiving, told: document 0.17
  field: receiving: document 0.18
  field: relieving, told: incident-claim -0.2, assurance-given 0.16
  field: relieving: incident-claim -0.23, assurance-given 0.16
  field: running talks, narrated: session 0.21
  field: running talks: session 0.35, role -0.17, offer 0.16
  field: showing, narrated: evidence 0.23
  field: showing, told: evidence 0.21
  field: showing: evidence 0.44
  field: talks: session 0.35, statement -0.24, role 0.22, commentary 0.21
  field: weapon: incident-claim 0.43
  fighting, at the start: earlier-event 0.52, incident-claim 0.36, session -0.27, position -0.22, answer -0.18, membership -0.16
  fighting, in direct words: incident-claim 0.18, assurance-given 0.16
  fighting, narrated: document -0.16
  fighting, told: earlier-event 0.16
  fighting: incident-claim 1.05, answer -0.25, evidence 0.21, earlier-event 0.18, document -0.17
  for a side hardly named: session -0.4, incident-claim 0.18, offer -0.16
  for a side not of the opening: role 0.26, assurance-given -0.2, statement 0.2, document -0.18, answer 0.18
  force claimed: incident-claim 0.99, statement 0.41, earlier-event 0.24, answer -0.2
  force observed: evidence -0.18
  force said: session 0.34, position -0.31, document 0.22, incident-claim 0.22, earlier-event -0.2, commentary -0.18, membership -0.16
  freed or withdrawn, told: incident-claim -0.21
  goes on about what happened: incident-claim 0.41
  goes on without cue: incident-claim -0.21, position 0.17
  harm, at the start: incident-claim 0.22, assurance-given 0.16
  harm, told: earlier-event 0.24
  harm: incident-claim 0.76, statement 0.23, answer -0.19
  headline: earlier-event -0.68, session 0.66, role -0.57, position 0.49, membership -0.33, offer 0.33
  heard or seen, at the start: incident-claim 0.26
  heard or seen, narrated: evidence -0.23, session -0.16
  heard or seen: session -0.34, incident-claim 0.33, answer 0.21
  held or taken, at the start: incident-claim 0.23, session 0.22, earlier-event 0.18, statement -0.16
  held or taken, narrated: earlier-event 0.25, statement 0.22, session -0.21
  held or taken: incident-claim 0.56, statement 0.25, earlier-event 0.22
  how the talks went, at the start: session 0.31, earlier-event -0.17
  how the talks went: session 0.95, statement 0.21
  in those years, at the start: session 0.2, incident-claim -0.17
  in those years, told: session -0.2, statement 0.2, document -0.19, assurance-given 0.18, incident-claim -0.17
  in those years: earlier-event 1.02, role 0.28, document -0.21, answer 0.17
  incident before: incident-claim 0.42, earlier-event 0.36, evidence 0.35, position -0.35, role -0.2, commentary -0.19, answer -0.17
  incident pointed back to: evidence 0.25, session 0.2, position -0.2, incident-claim 0.19
  it alone, at the start: session 0.24, statement 0.18
  it alone, told: session 0.24, statement 0.18
  it alone: session 0.24, statement 0.18
  judges, told: session 0.24
  judgment pointed back to: session 0.42, statement -0.26, answer -0.25, commentary 0.24, offer 0.22, incident-claim -0.19, membership 0.16
  leads a delegation, narrated: membership 0.87, statement -0.19
  leads a delegation: membership 2.62, statement -0.18
  mediates or hosts, at the start: role 0.45, incident-claim -0.28, session -0.25, statement -0.22, membership 0.19
  mediates or hosts, narrated: role 1.85, earlier-event 0.39
  mediates or hosts, told: role 0.27, offer 0.16
  mediates or hosts: role 1.12, earlier-event 0.31, position -0.2, offer 0.19, incident-claim -0.17
  meet, at the start: session 0.23, earlier-event -0.16
  meet, narrated: session 0.64
  meet, told: session 0.17
  meet: session 1.09, earlier-event 0.23, answer -0.16, commentary 0.16
  members of a delegation, at the start: membership 0.16
  members of a delegation: membership 2.46
  modal told: session -0.33, position 0.24, offer 0.21
  months before, narrated: earlier-event 0.72, commentary -0.27, incident-claim -0.26, session 0.19, membership -0.18, assurance-given 0.16
  must, at the start: session -0.26, offer 0.25, incident-claim -0.17, commentary 0.16
  named: captive: incident-claim 0.26, statement -0.19
  near the beginning: earlier-event -0.85, session 0.77, commentary 0.28, evidence -0.26, assurance-given 0.25, incident-claim 0.25, position 0.22, document -0.2, assurance-declined -0.17, answer -0.17
  negated: incident-claim -0.72, assurance-given 0.42, offer -0.42, position 0.33, statement 0.32, answer 0.27, assurance-declined 0.18
  no event narrated: earlier-event -0.53, answer -0.42, role 0.32, commentary 0.3, membership 0.26, statement -0.2, offer 0.18, position 0.18
  no verb narrated: membership 0.57, role 0.27, evidence -0.27, answer -0.17
  no verb told: earlier-event 0.23, position -0.21, answer 0.17, commentary -0.17, incident-claim 0.16
  no word, at the start: membership 0.2
  no word, narrated: membership 0.18
  nobody hurt, at the start: incident-claim 0.18
  nobody hurt: incident-claim 0.18
  nobody, everybody, at the start: session 0.26, position -0.16, commentary 0.16
  nobody, everybody, narrated: membership 0.18, session -0.18
  of these days, narrated: incident-claim 0.34, session 0.22, commentary -0.19
  of these days, told: incident-claim 0.36, statement -0.27
  offers, narrated: earlier-event -0.32, offer 0.18
  paper before: document 0.67, commentary -0.45, assurance-declined 0.35, role 0.29, session -0.17, incident-claim -0.16
  paper handed over, at the start: document -0.18, incident-claim 0.18
  paper handed over: document 1.3, incident-claim 0.24
  paper pointed back to: document 0.34, offer 0.25
  paper, in direct words: incident-claim 0.16, position -0.16
  paper, narrated: document 0.39, incident-claim -0.21, commentary -0.17
  paper: document 0.99, position -0.27, evidence 0.21, membership -0.16, assurance-given -0.16
  past before: earlier-event 0.4, position 0.24, statement 0.24, answer -0.22, evidence -0.2, role -0.18
  past narrated: earlier-event 0.75, position -0.34, membership -0.33, evidence 0.27, statement 0.25, role -0.18
  past told: earlier-event 0.31, incident-claim 0.25, commentary -0.24, statement 0.23, position -0.21, assurance-given -0.18
  people of a side held: incident-claim 0.96, session -0.17
  perfect told: document 0.28, earlier-event -0.22, position -0.21, assurance-given -0.2, session 0.18
  pluperfect narrated: earlier-event 0.63
  proof before: evidence 0.95, session -0.46, answer -0.31, assurance-given -0.18
  proof goes over: evidence 1.61
  proof pointed back to: evidence 0.45
  proof shown, at the start: document 0.18, evidence -0.17, incident-claim 0.16
  proof shown, narrated: evidence -0.16
  proof shown, told: evidence -0.19
  proof shown: evidence 1.07, incident-claim 0.19, document 0.18
  proof taken up: evidence 0.7
  proof, at the start: evidence 0.49, position -0.26, statement 0.19
  proof, narrated: evidence 0.23
  proof, told: evidence 0.17, answer 0.17
  proof: evidence 1.54, session -0.25, earlier-event -0.16
  said by: belonging: earlier-event 0.19
  said by: blaming: incident-claim 0.58
  said by: judging: earlier-event 0.3
  said by: showing: session 0.17
  said of what: blaming, fighter: incident-claim 0.16
  source organisation: earlier-event 0.44, answer 0.42, statement 0.24, evidence -0.21, assurance-declined -0.21, commentary -0.21, document -0.2, session -0.19, offer -0.17, position 0.17
  speaker document: document 1.34, earlier-event 0.37
  speaker insider: incident-claim -0.37, position 0.32, document 0.17
  speaker press: session 0.18
  speaker unknown: incident-claim -0.4
  sums up, in direct words: session 0.18
  talks before: session 0.42, evidence -0.36, membership 0.28, offer 0.2, assurance-given -0.18
  talks held, at the start: session -0.37, earlier-event 0.23, statement -0.18
  talks held, narrated: session 0.49
  talks held: session 0.6, position 0.24
  talks pointed back to: session 0.73, offer 0.18, earlier-event -0.18
  talks, at the start: session 0.3, answer -0.26, position -0.21
  talks, told: incident-claim 0.21
  talks: session 0.65, role 0.25, commentary 0.21, evidence -0.19
  tells of the ground: incident-claim 0.62, earlier-event 0.19, statement 0.17, session -0.16
  the offer, at the start: session -0.32, answer 0.28, incident-claim -0.28, document 0.26
  the outlet tells of talks: session 0.59
  the outlet tells of the ground: incident-claim 0.69, earlier-event 0.28, statement 0.27, session -0.26
  the outlet tells of the past: earlier-event 0.57
  truce or war of old, in direct words: incident-claim 0.22, position -0.17, statement 0.17
  truce or war of old, narrated: earlier-event 0.61, incident-claim -0.45, commentary 0.35, role 0.31, document -0.18, session 0.18, statement -0.16
  truce or war of old: session 0.3, position -0.25, assurance-given 0.22, role 0.2
  undergone: paper, giving: document 1.01
  undergone: proof, showing: evidence 0.98
  undergone: talks, running talks: session 0.89
  wants, told: earlier-event 0.23
  weeks before, narrated: incident-claim 0.51, earlier-event 0.33, commentary -0.28, membership -0.26, role -0.2, session -0.17
  what a paper says, told: session 0.2, statement -0.19
  who did it, at the start: role 0.18
  who did it, in direct words: incident-claim 0.16
  who did it, narrated: incident-claim -0.24, commentary 0.24, statement 0.23, session -0.16
  who did it: incident-claim 0.44, statement -0.22
  will look into it, at the start: membership 0.37, commentary -0.25, earlier-event -0.18, document 0.16, evidence -0.16
  will look into it, narrated: role 0.38, membership 0.33, commentary -0.28, earlier-event -0.23, incident-claim -0.21, evidence 0.19
  will look into it: role 0.51, commentary -0.38, membership 0.37, earlier-event -0.33, session -0.32, document 0.25
  will narrated: session 0.32
  will or may turn out, at the start: earlier-event -0.28, commentary 0.21, position -0.2, membership 0.18, statement -0.16
  will told: role 0.23, answer -0.2
  would or would not, at the start: incident-claim -0.44, assurance-given 0.24, earlier-event -0.21
  would or would not, told: incident-claim -0.34, role 0.24, assurance-declined 0.18
  would or would not: incident-claim -0.44, assurance-given 0.24, earlier-event -0.21
  written, told: evidence 0.17
  written: document 0.41, assurance-declined 0.27, statement -0.2
  years before: earlier-event 2.37, position 0.63, statement -0.6, incident-claim -0.52, document 0.21
`)
