// Signs that bear most on what happened or was done, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const EVENTS: Weights = readWeights(`
  ACCUSE narrated: evidence 0.88
  ACCUSE told: evidence 0.79
  AGREE narrated: session 0.99, earlier-event 0.84, statement -0.71, answer 0.66, incident-claim -0.27, role -0.19, evidence -0.16
  AGREE told: session 0.94, assurance-given 0.83, incident-claim -0.18, statement -0.17
  ASSAULT by word: incident-claim 0.25, statement -0.18
  ASSAULT narrated: incident-claim 1.21, statement -0.61, earlier-event 0.56, commentary 0.37, session -0.2
  ASSAULT told: incident-claim 1.76, statement -0.37, position -0.25, earlier-event 0.22, evidence 0.2
  COERCE narrated: incident-claim 1.13, statement 0.4
  COERCE told: incident-claim 1.46
  CONSULT narrated: session 1.47, role 0.31, commentary -0.2, statement 0.17
  CONSULT told: session 1.5, offer 0.17, assurance-given -0.16
  COOPERATE narrated: document 1.27, evidence 0.52, earlier-event -0.28, session -0.16
  COOPERATE told: document 1.28, evidence 0.47, statement -0.46
  I, my, told: document 0.16
  MOBILIZE narrated: incident-claim 0.76, statement 0.53, earlier-event 0.16
  MOBILIZE told: incident-claim 0.76, statement 0.5
  REQUEST narrated: session 0.32
  REQUEST told: session 0.22
  SANCTION narrated: session 0.51, statement 0.23
  SANCTION told: session 0.16
  SUPPORT narrated: role 0.16
  a paper goes over: document 1.06
  a paper taken up: document 0.56, statement 0.16
  a witness tells: incident-claim 0.32, statement -0.23
  a year before: earlier-event 1.31, statement 0.16
  accusation of press: incident-claim 0.16
  accuses of what happened: incident-claim 0.93
  actor: a clause: incident-claim 0.16
  actor: a name: earlier-event -0.22, evidence -0.19, offer 0.19, incident-claim -0.17
  actor: another noun: incident-claim 0.24
  actor: delegation: session 0.3
  actor: paper: document 0.18, statement 0.17
  actor: proof: evidence 0.26
  acts as, narrated: role 0.78, earlier-event 0.24
  acts as: role 1.64, earlier-event 0.23, statement -0.21, membership 0.16
  agreed at talks, at the start: earlier-event 0.3, statement -0.25, answer -0.16
  agreed at talks, narrated: earlier-event 0.22
  agreed at talks, told: session 0.2
  agreed at talks: session 0.88, statement -0.29, answer -0.21, commentary 0.2, earlier-event 0.16
  ahead by date, narrated: session 0.26
  ahead: accord: earlier-event 0.45, session -0.32
  ahead: belonging: evidence 0.2, incident-claim -0.16
  ahead: charge: incident-claim 0.17
  ahead: deploying: earlier-event 0.2, statement -0.19
  ahead: judging: incident-claim 0.17
  ahead: lapsing: session 0.22, earlier-event 0.17, assurance-given 0.16, statement -0.16
  ahead: livelihood: incident-claim 0.26, position 0.19, commentary -0.18, role -0.16
  ahead: mediating: document 0.16
  ahead: meeting: incident-claim -0.31, session 0.29, answer 0.19
  ahead: past: earlier-event 0.44
  ahead: running talks: earlier-event 0.16
  ahead: suffering: earlier-event 0.16
  ahead: talks: session 0.19
  ahead: wanting: evidence 0.24
  ahead: weapon: incident-claim 0.2
  behind: announcement: session 0.25
  behind: attack: earlier-event 0.28
  behind: deciding: role 0.16
  behind: fighter: session -0.2, position -0.2, assurance-given 0.18
  behind: killing: earlier-event 0.27, incident-claim 0.17
  behind: lapsing: earlier-event 0.17
  beside: accord: earlier-event 0.51, commentary -0.19, session -0.17
  beside: charge: incident-claim 0.21
  beside: deploying: earlier-event 0.17, statement -0.17
  beside: drawing: earlier-event 0.36
  beside: fighter: earlier-event 0.29, document -0.17
  beside: finding: incident-claim 0.32
  beside: judging: earlier-event 0.18
  beside: killing: incident-claim 0.16
  beside: proof: evidence 0.38, statement -0.23
  beside: running talks: earlier-event 0.29, session -0.19
  beside: showing: evidence 0.24
  beside: talks: session 0.31, role 0.3, statement -0.26, incident-claim -0.16
  beside: warning: session 0.16
  cue of accusing: incident-claim 0.9, position -0.16
  cue of allowing: incident-claim 0.33, session 0.3, statement -0.28, position -0.26, assurance-given 0.23, document 0.17, earlier-event -0.17
  cue of complaining: earlier-event 0.5, position -0.28, role 0.16, assurance-given 0.16
  cue of perceiving: incident-claim 0.26, statement -0.18
  direct words of diplomat: session 0.19
  direct words of party: session -0.28, commentary 0.23, incident-claim 0.21, statement -0.2, document -0.19, position 0.19
  direct words of resident: document 0.19, assurance-given -0.18, incident-claim 0.16
  direct: role -1.54, membership -1.52, statement 0.86, document -0.7, earlier-event -0.35, session -0.27
  doing to what: belonging, delegation: membership 0.81
  doing to what: finding, proof: evidence 0.56
  doing to what: giving, paper: document 1.03
  doing to what: giving, proof: evidence 0.86
  doing to what: mediating, talks: role 0.75
  doing to what: meeting, talks: session 0.74
  doing to what: receiving, paper: document 0.78
  doing to what: running talks, talks: session 0.81
  doing to what: showing, proof: evidence 0.99
  done: delegation, meeting: session 0.7
  done: talks, running talks: session 0.77
  ended badly, told: earlier-event 0.21, statement -0.19
  ended badly: earlier-event 0.92
  field: accepting, told: session 0.16
  field: accord: incident-claim -0.21, session 0.19
  field: answer: session 0.18
  field: attack: incident-claim 0.33
  field: attacking: incident-claim 0.51
  field: belonging, narrated: membership 0.31
  field: belonging: membership 0.33
  field: charge: incident-claim 0.23, statement 0.22, session -0.17
  field: crossing: incident-claim 0.53
  field: deciding: incident-claim -0.21, statement 0.17
  field: delegation: session 0.54, membership 0.36, commentary -0.23, statement -0.17
  field: deploying: earlier-event 0.18
  field: detaining: incident-claim 0.36
  field: exploding: incident-claim 0.51
  field: fighter: incident-claim 0.28, session -0.23, position 0.22, assurance-given 0.16, answer -0.16
  field: finding, told: incident-claim 0.19
  field: finding: incident-claim 0.24
  field: giving, narrated: earlier-event -0.21, evidence 0.17, offer 0.16, session -0.16
  field: giving, told: document 0.19
  field: giving: document 0.32, evidence 0.24, earlier-event -0.23, incident-claim -0.2, offer 0.16
  field: inquiry: membership 0.22, earlier-event -0.21, answer 0.17
  field: killing: incident-claim 0.38
  field: livelihood: earlier-event 0.18, offer 0.17, commentary -0.16
  field: mediating, narrated: role 0.2
  field: mediating: role 0.35
  field: mediator: role 0.3
  field: meeting, narrated: session 0.22
  field: meeting: session 0.31
  field: paper: document 0.29, evidence 0.23
  field: past: earlier-event 0.29, statement -0.17
  field: proof: evidence 0.55, statement -0.17
  field: receiving, told: document 0.16
  field: receiving: document 0.16
  field: running talks, narrated: session 0.16
  field: running talks: session 0.27
  field: showing, narrated: evidence 0.24
  field: showing, told: evidence 0.25
  field: showing: evidence 0.49
  field: talks: session 0.31, statement -0.29, role 0.2, commentary 0.2
  field: weapon: incident-claim 0.42, earlier-event -0.19
  fighting, at the start: earlier-event 0.48, session -0.3, incident-claim 0.28, position -0.27, answer -0.21, commentary 0.16
  fighting, in direct words: incident-claim 0.22, statement -0.19, assurance-given 0.18, commentary -0.17
  fighting, told: earlier-event 0.19
  fighting: incident-claim 1.25, answer -0.27, earlier-event 0.23, evidence 0.21
  for a side hardly named: session -0.35, statement 0.16
  for a side named at times: session 0.36, commentary -0.33, evidence -0.25
  for a side not of the opening: document -0.21, role 0.2, assurance-given -0.18
  for a side: a state, named at times: session 0.16
  for a side: a state: session 0.25, assurance-given -0.22, statement 0.21
  force claimed: incident-claim 1.11, statement 0.35, answer -0.17
  force said: session 0.3, position -0.26, document 0.25, answer 0.21, commentary -0.21, assurance-declined -0.16, incident-claim 0.16
  goes on about what happened: incident-claim 0.37
  harm, at the start: incident-claim 0.26, assurance-given 0.2
  harm, narrated: incident-claim 0.16
  harm, told: earlier-event 0.16
  harm: incident-claim 0.81, statement 0.22, answer -0.17
  headline: session 0.54, earlier-event -0.53, role -0.46, position 0.39, offer 0.27, membership -0.24
  heard or seen, at the start: incident-claim 0.35
  heard or seen, narrated: evidence -0.25
  heard or seen: incident-claim 0.29, session -0.22, answer 0.2, evidence -0.16
  held or taken, narrated: earlier-event 0.26, incident-claim -0.19, statement 0.19
  held or taken: incident-claim 0.52, statement 0.21, earlier-event 0.18
  how the talks went, at the start: session 0.17
  how the talks went: session 0.91, statement 0.16
  in those years, narrated: role 0.25
  in those years, told: session -0.2, document -0.16
  in those years: earlier-event 1.05, role 0.22, document -0.2
  incident pointed back to: evidence 0.26
  it alone, at the start: session 0.22
  it alone, told: session 0.22
  it alone: session 0.22
  judges, told: session 0.32, answer -0.19
  judgment pointed back to: session 0.47, statement -0.27, answer -0.22, commentary 0.22, offer 0.21
  leads a delegation, at the start: membership 0.22, role 0.18
  leads a delegation, narrated: membership 0.91, role 0.16
  leads a delegation: membership 2.66
  mediates or hosts, at the start: role 0.43, statement -0.35, session -0.2, earlier-event 0.18, membership 0.17
  mediates or hosts, narrated: role 1.81, earlier-event 0.32
  mediates or hosts, told: role 0.28, statement -0.16
  mediates or hosts: role 1.08, earlier-event 0.27, statement -0.21, document 0.16
  meet, at the start: session 0.28
  meet, narrated: session 0.59, statement -0.17
  meet, told: session 0.18
  meet: session 1.04, earlier-event 0.26, commentary 0.2
  members of a delegation: membership 2.53
  modal told: session -0.32, position 0.24, offer 0.19
  months before, narrated: earlier-event 0.75, commentary -0.31, role 0.23, statement -0.22
  named: weapon: incident-claim 0.16
  near the beginning: session 0.91, earlier-event -0.53, assurance-given 0.28, document -0.27, answer -0.27, evidence -0.26, commentary 0.19
  negated: incident-claim -0.69, position 0.39, offer -0.35, statement 0.32, assurance-given 0.26, answer 0.22
  no event narrated: earlier-event -0.65, role 0.32, membership 0.3, answer -0.25, commentary 0.25, document -0.2
  no verb narrated: membership 0.43, role 0.31, evidence -0.21, earlier-event 0.2, answer -0.18
  no verb told: incident-claim 0.28, role -0.23, evidence -0.22, answer 0.19, assurance-declined 0.18, commentary -0.18
  no word, at the start: membership 0.19
  no word, narrated: membership 0.18
  nobody hurt, at the start: incident-claim 0.25
  nobody hurt: incident-claim 0.25
  nobody, everybody, at the start: session 0.21, commentary 0.18
  nobody, everybody, narrated: session -0.23, membership 0.2
  of these days, narrated: incident-claim 0.42, session 0.28, statement -0.21, commentary -0.17
  of these days, told: incident-claim 0.32, statement -0.2
  offers, narrated: earlier-event -0.28, offer 0.19
  paper before: document 0.64, commentary -0.39, assurance-declined 0.36, incident-claim -0.28, role 0.2
  paper handed over: document 1.35
  paper pointed back to: document 0.36, offer 0.24, incident-claim -0.21, position -0.2
  paper, narrated: document 0.32, evidence 0.17, incident-claim -0.16, commentary -0.16
  paper: document 0.88, position -0.3, evidence 0.16
  past before: earlier-event 0.51, evidence -0.26, role -0.25, incident-claim -0.25, statement 0.22, assurance-given 0.16
  past narrated: earlier-event 0.67, evidence 0.3, session -0.27, position -0.26, membership -0.21, role -0.17
  past pointed back to: earlier-event 0.35, commentary 0.24
  past told: earlier-event 0.31, assurance-given -0.25, incident-claim 0.22, commentary -0.19, statement 0.19, position -0.18, session 0.17, evidence 0.16
  perfect narrated: earlier-event -0.44, statement 0.33, answer 0.28, membership -0.18
  perfect told: document 0.28, position -0.25
  pluperfect narrated: earlier-event 0.76
  proof before: evidence 0.87, session -0.29, answer -0.27
  proof goes over: evidence 1.66
  proof pointed back to: evidence 0.45
  proof shown, at the start: document 0.19, evidence -0.19, incident-claim 0.17, statement -0.16
  proof shown, told: document 0.17
  proof shown: evidence 1.18, document 0.21
  proof taken up: evidence 0.69
  proof, at the start: evidence 0.35, position -0.19
  proof: evidence 1.48, session -0.24, earlier-event -0.18
  said by: admitting: incident-claim 0.16
  said by: belonging: earlier-event 0.18
  said by: blaming: incident-claim 0.55
  said by: judging: earlier-event 0.21
  said by: reporting: session 0.18, statement -0.17, commentary -0.16
  said by: showing: session 0.16
  said of what: blaming, weapon: incident-claim 0.18
  speaker document: document 1.35, earlier-event 0.38
  speaker insider: incident-claim -0.33, document 0.22, position 0.22, answer 0.17, offer 0.16
  speaker press: session 0.19
  speaker unknown: incident-claim -0.32, answer 0.18
  sums up, in direct words: session 0.19
  talks before: session 0.48, evidence -0.28, earlier-event -0.22, answer 0.17
  talks held, at the start: session -0.21, assurance-given 0.16
  talks held, narrated: session 0.62
  talks held: session 0.88
  talks pointed back to: session 0.54, commentary -0.17
  talks, at the start: session 0.29, role 0.28, answer -0.25, position -0.24
  talks, narrated: session 0.3, incident-claim -0.26, commentary 0.23, role 0.16, statement -0.16
  talks, told: incident-claim 0.22
  talks: session 0.61, role 0.28
  tells of the ground: incident-claim 0.67, earlier-event 0.16
  the offer, at the start: session -0.36, document 0.29, answer 0.29, incident-claim -0.21
  the outlet tells of talks: session 0.63
  the outlet tells of the ground: incident-claim 0.66, earlier-event 0.27, statement 0.19, session -0.18
  the outlet tells of the past: earlier-event 0.73
  truce or war of old, at the start: earlier-event 0.41, incident-claim 0.28, answer -0.25, statement 0.23, document -0.16, position -0.16
  truce or war of old, narrated: earlier-event 0.55, incident-claim -0.35, role 0.27, session 0.25, statement -0.21, commentary 0.17
  truce or war of old: session 0.31, earlier-event 0.21, position -0.2, role 0.18
  under an agreement: earlier-event 0.27, document 0.26, statement 0.18
  undergone: paper, giving: document 1.05
  undergone: proof, showing: evidence 0.98
  undergone: talks, running talks: session 0.85
  wants, told: earlier-event 0.2
  weeks before, narrated: earlier-event 0.41, session -0.34, incident-claim 0.32, commentary -0.25
  who did it: incident-claim 0.49
  will look into it, at the start: membership 0.28, commentary -0.23, statement 0.22, role 0.19, earlier-event -0.17
  will look into it, narrated: membership 0.43, role 0.41, earlier-event -0.31, commentary -0.26, incident-claim -0.2, document -0.19, evidence 0.17
  will look into it, told: document 0.25, position -0.19, evidence -0.17, session -0.17
  will look into it: role 0.54, membership 0.44, earlier-event -0.36, commentary -0.35, session -0.27, document 0.18, statement -0.17
  will narrated: session 0.38
  will told: role 0.22, answer -0.19, assurance-given 0.18
  would or would not, at the start: incident-claim -0.41, assurance-given 0.27, earlier-event -0.19, assurance-declined 0.16
  would or would not, told: incident-claim -0.32, role 0.23, assurance-declined 0.18
  would or would not: incident-claim -0.41, assurance-given 0.27, earlier-event -0.19, assurance-declined 0.16
  written, narrated: earlier-event 0.18
  written: document 0.45, statement -0.24, assurance-given -0.2, assurance-declined 0.19, earlier-event 0.17
  years before: earlier-event 2.24, incident-claim -0.45, position 0.34, statement -0.29, document 0.27, session -0.26
`)
