// What each sign should speak for by the definitions and decisions in corpus/README.md: one sign a line. bench/press/weigh.ts starts
// from these weights and holds on to them; scores.ts has what the drafts use.
export const BY_HAND = `
  any: statement 0.8, membership -1.5, role -1.2, assurance-declined -2.5, assurance-given -1, evidence -1, answer -0.8, offer -1, document -0.5, earlier-event -0.7, commentary -0.2
  narration: commentary 0.3, session 0.3, role 0.6, membership 0.6, earlier-event 0.6, statement -0.5, position -1.5, offer -1.5, answer -0.3, assurance-given -1.5, assurance-declined -1
  direct: statement 1.0, session -0.3, document -0.6, role -1.5, membership -1.5, earlier-event -0.4
  leads a delegation: membership 2.5
  members of a delegation: membership 2.4
  leads a delegation, narrated: membership 0.8
  mediates or hosts: role 1.0
  mediates or hosts, narrated: role 2
  acts as: role 1.6
  acts as, narrated: role 0.8
  paper: document 0.5
  paper handed over: document 1.6
  what a paper says: statement 0.3, document 0.2
  written: document 0.5
  proof: evidence 1.2
  proof shown: evidence 1.4
  promises: assurance-given 1.2
  promise withheld: assurance-declined 1.8, assurance-given -0.5
  offers: offer 0.6
  would do in return: offer 0.8
  answers: answer 0.9
  the offer: answer 0.7
  talks: session 0.5
  talks held: session 1.0
  meet: session 0.8
  agreed at talks: session 0.7
  talks held, narrated: session 0.6
  meet, narrated: session 0.5
  harm: incident-claim 0.7
  fighting: incident-claim 1.0
  held or taken: incident-claim 0.7
  people of a side held: incident-claim 0.9, statement -0.3
  who did it: incident-claim 0.4
  wants: position 0.8
  must: position 0.6
  will not: position 0.4
  before anything: position 0.4
  in those years: earlier-event 1.0
  truce or war of old, narrated: earlier-event 0.4
  ended badly: earlier-event 0.6
  a year before: earlier-event 1.2
  years before: earlier-event 1.6
  under an agreement: earlier-event 0.2, document 0.3
  judges: commentary 0.5
  likens: commentary 0.5
  will or may turn out: commentary 0.4
  nobody, everybody: commentary 0.1
  judges, narrated: commentary 0.5
  likens, narrated: commentary 0.5
  will or may turn out, narrated: commentary 0.3
  present narrated: commentary 0.7
  would narrated: commentary 0.5
  will narrated: session 0.3
  pluperfect narrated: earlier-event 0.5
  past narrated: earlier-event 0.2
  calls names: statement 0.8
  condolence or thanks: statement 0.5
  hardship: statement 0.3
  no word: statement 0.5
  ASSAULT told: incident-claim 1.2
  ASSAULT narrated: incident-claim 1.0
  COERCE told: incident-claim 1.2
  COERCE narrated: incident-claim 1.0
  ASSAULT narrated, perfect: incident-claim 0.8, statement -0.3
  ASSAULT narrated, present: incident-claim 0.6, statement -0.3
  ASSAULT narrated, past: incident-claim 0.4
  ASSAULT narrated, pluperfect: earlier-event 0.6
  ASSAULT told, perfect: incident-claim 0.4
  ASSAULT told, pluperfect: incident-claim 0.4
  ASSAULT told, past: incident-claim 0.4
  COERCE narrated, perfect: incident-claim 0.4
  COERCE told, pluperfect: incident-claim 0.4
  COERCE narrated, pluperfect: earlier-event 0.6
  AGREE narrated, pluperfect: earlier-event 0.8
  CONSULT narrated, pluperfect: earlier-event 0.4
  ASSAULT narrated, of old: earlier-event 0.8
  COERCE narrated, of old: earlier-event 0.8
  AGREE narrated, of old: earlier-event 0.8
  SANCTION narrated, of old: earlier-event 0.8
  RETREAT narrated, of old: earlier-event 0.8
  MOBILIZE told: incident-claim 1.2
  MOBILIZE narrated: incident-claim 1.0
  CONSULT told: session 1.3
  CONSULT narrated: session 1.4
  AGREE narrated: session 0.6, earlier-event 0.4
  AGREE told: session 0.5, assurance-given 0.5
  AGREE by word: assurance-given 1.2, answer 0.2
  REQUEST by word: position 1.0
  REJECT by word: answer 0.7, position 0.3
  THREATEN by word: position 0.7, statement 0.5
  SUPPORT by word: statement 1.0
  ACCUSE by word: incident-claim 0.7, statement 0.5
  ACCUSE told: evidence 0.8
  ACCUSE narrated: evidence 0.8
  COOPERATE told: document 0.8, evidence 0.3
  COOPERATE narrated: document 0.8, evidence 0.3
  SANCTION narrated: session 0.5
  RETREAT narrated: statement 1.0
  RETREAT told: statement 0.8
  REJECT narrated: answer 1.0
  REJECT told: answer 1.0
  force claimed: incident-claim 0.8
  force denied: statement 1.2
  force offered: offer 0.8, assurance-given 0.5
  force insisted: position 1.0
  force refused: answer 0.5, position 0.3
  force warned: statement 0.4
  cue of promising: assurance-given 1.8, offer -1
  cue of offering: offer 2.0, assurance-given -1
  cue of refusing: answer 0.5
  cue of demanding: position 1.0
  cue of urging others: statement 0.6
  cue of accusing: incident-claim 0.5
  cue of denying: statement 0.6
  cue of judging: commentary 0.5
  cue of writing: document 0.2
  speaker analyst: commentary 2.4, statement -0.5
  direct words of analyst: commentary 0.5
  speaker diplomat: statement 0.3, commentary -0.3
  speaker party: commentary -1.5
  speaker document: document 1.5, earlier-event 0.4
  speaker resident: statement 0.8, commentary -0.8
  speaker aid worker: statement 0.7
  speaker mediator: statement 0.6, commentary -0.8
  speaker monitor: statement 0.4, commentary -0.8
  request of party: position 1.0
  request of mediator: statement 1.0, position -0.6
  request of monitor: statement 1.0, position -0.6
  request of aid worker: statement 1, position -0.6
  request of resident: statement 0.6
  request of diplomat: statement 0.6
  offer or promise of party: assurance-given 0.5
  offer or promise of monitor: statement 1.0, assurance-given -0.8
  offer or promise of mediator: statement 0.8, assurance-given -0.5
  conditional narration: commentary 0.7
  headline: session 0.3
  incident before: incident-claim 0.3
  incident pointed back to: incident-claim 0.6
  paper before: document 0.3
  paper pointed back to: document 0.6
  proof before: evidence 0.3
  proof pointed back to: evidence 0.6
  offer before: answer 0.3
  offer pointed back to: answer 0.6
  promise before: assurance-given 0.3
  promise pointed back to: assurance-given 0.6
  talks before: session 0.3
  talks pointed back to: session 0.6
  demand before: position 0.3
  demand pointed back to: position 0.6
  past before: earlier-event 0.3
  past pointed back to: earlier-event 0.6
  judgment before: commentary 0.3
  judgment pointed back to: commentary 0.6
  a party wants: position 2.4, statement -0.6
  an outsider wants: statement 1.8, position -1.0
  a party threatens: position 1.0
  a party will not: position 1.0
  a party has terms: position 0.8
  a side wants, it is said: position 0.8
  a party promises: assurance-given 1.2
  an outsider promises: statement 1.0, assurance-given -0.5
  promised, it is said: assurance-given 1.2
  a promise refused: assurance-declined 1.5
  refuses a promise: assurance-declined 1.5
  refuses an offer or demand: answer 1.6
  accepts: answer 1.2
  contests what happened: statement 1.6, incident-claim -0.8
  accuses of what happened: incident-claim 1.0
  tells of the ground: incident-claim 0.6
  goes on about what happened: incident-claim 0.5
  an analyst judges: commentary 1.0
  the outlet judges: commentary 0.6
  the outlet tells of the past: earlier-event 0.8
  the outlet tells of the ground: incident-claim 0.6
  the outlet tells of talks: session 0.6
  a paper goes over: document 1.2
  a paper taken up: document 0.7
  proof goes over: evidence 1.8
  proof taken up: evidence 0.7
  an offer made: offer 1.0
  a party would if: offer 0.6, position 0.3
  how the talks went: session 0.9
  speaks for a side seldom named: statement 0.5, position -0.5
  CONCEDE narrated: statement 0.8
  CONCEDE told: statement 0.5
  AID narrated: statement 1.0
  AID told: statement 0.8
  PROTEST narrated: statement 0.8
  PROTEST told: statement 0.6
  doing to what: giving, paper: document 1.0
  doing to what: receiving, paper: document 0.8
  doing to what: showing, proof: evidence 1.0
  doing to what: giving, proof: evidence 0.8
  doing to what: finding, proof: evidence 0.6
  doing to what: offering, offer: offer 0.8
  doing to what: accepting, offer: answer 0.8
  doing to what: rejecting, offer: answer 0.8
  doing to what: rejecting, demand: answer 0.6
  doing to what: running talks, talks: session 0.8
  doing to what: meeting, talks: session 0.8
  doing to what: mediating, talks: role 0.6
  doing to what: belonging, delegation: membership 0.8
  doing to what: promising, promise: assurance-given 0.6
  said of what: accepting, offer: answer 0.8
  said of what: rejecting, offer: answer 0.8
  said of what: rejecting, demand: answer 0.6
  said of what: rejecting, charge: statement 0.8
  said of what: denying, charge: statement 0.8
  said of what: wanting, demand: position 0.6
  to do: freeing: assurance-given 0.3
  undergone: talks, running talks: session 0.8
  done: talks, running talks: session 0.8
  done: delegation, meeting: session 0.6
  undergone: paper, giving: document 1.0
  undergone: proof, showing: evidence 1.0
  field: attacking: incident-claim 0.4
  field: killing: incident-claim 0.3
  field: exploding: incident-claim 0.4
  field: crossing: incident-claim 0.4
  field: detaining: incident-claim 0.3
  field: attack: incident-claim 0.3
  field: weapon: incident-claim 0.2
  field: talks: session 0.3
  for a side: between: position -0.6, statement 0.3
  for a side: civil: position -0.6, statement 0.3
  said by: blaming: incident-claim 0.3
  said by: denying: statement 0.3
  said by: reckoning: commentary 0.2
`
