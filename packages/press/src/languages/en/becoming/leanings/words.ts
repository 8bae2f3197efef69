// Signs that bear most on mere words and judgments, in log-odds. Written by bench/press/weigh.ts.
import { readWeights, type Weights } from '../table.ts'

export const WORDS: Weights = readWeights(`
  cue accuse: statement 0.1
  cue announce: statement 0.1
  cue brush aside: statement 0.12, answer -0.1
  cue call: statement 0.25
  cue concede: statement 0.12
  cue declare: statement -0.1
  cue denounce: statement 0.12, incident-claim -0.11
  cue describe: statement 0.11
  cue dismiss: statement 0.2, answer -0.15
  cue estimate: statement 0.13
  cue explain: statement 0.13
  cue express: statement 0.11
  cue promise: statement 0.19
  cue propose: statement -0.11
  cue remark: statement 0.19
  cue say: statement -0.19, answer -0.12, incident-claim 0.1
  cue understand: statement -0.11
  cue want: statement -0.29, position 0.27
  cue warn: commentary 0.1
  form being: statement 0.23
  form bring: statement 0.13
  form call: statement 0.13
  form calls: statement 0.14
  form came: statement 0.19
  form can: statement -0.15, commentary 0.14
  form carry: statement 0.11
  form closed: statement 0.12
  form come: statement -0.23, incident-claim 0.17, answer 0.11
  form cross: statement 0.1
  form deployed: statement 0.1
  form ended: statement -0.11, session 0.1
  form establish: statement 0.1
  form face: statement -0.1
  form find: commentary 0.1
  form fly: statement 0.1
  form followed: statement -0.11, incident-claim 0.1
  form gave: statement -0.16, assurance-given 0.1
  form given: commentary 0.12
  form has: commentary 0.3, earlier-event -0.27, session -0.16, document 0.1
  form have: statement 0.19, session 0.17, incident-claim -0.15, assurance-declined 0.1
  form is: commentary 0.21, offer -0.19, statement 0.13, session -0.11
  form laid: statement -0.15, evidence 0.14
  form looks: commentary 0.1
  form raised: statement -0.12
  form read: statement -0.12
  form sealed: statement 0.1
  form send: statement 0.12
  form sending: statement 0.11
  form should: statement 0.14
  form slapped: statement 0.1
  form start: statement 0.11
  form took: statement -0.15, incident-claim 0.1
  form turned: statement -0.1
  form verify: statement -0.11
  form went: statement 0.11
  form were: commentary -0.12, incident-claim 0.11, earlier-event -0.11, assurance-given -0.1
  opens " nobody: statement -0.16
  opens ": statement -0.3, incident-claim 0.2, position 0.13, answer 0.1
  opens all: statement 0.12
  opens foreign: statement 0.1
  opens he was: statement -0.1
  opens her: statement 0.13, earlier-event 0.12, incident-claim -0.11, position -0.1
  opens his: statement -0.29, position 0.21, assurance-given 0.14, answer 0.13
  opens its: statement 0.16, position -0.11
  opens mr: statement 0.12
  opens no: statement 0.18, position -0.11
  opens she: statement 0.17
  opens some: statement 0.11
  opens such: statement 0.1
  opens the attack: commentary 0.12
  opens the group: statement -0.12, position 0.1
  opens the other: statement -0.17, incident-claim 0.12
  opens the second: statement -0.18, session 0.11
  opens them: statement 0.14
  opens they could: statement -0.11
  opens those: statement -0.11
  opens under the: statement 0.13
  opens under: statement 0.16
  opens was: statement -0.1
  opens what: statement -0.14, commentary 0.11, document 0.1
  opens who: statement 0.11
  opens “ the: commentary 0.2
  opens “ they: statement 0.12
  verb agree: statement -0.13, session 0.1
  verb arrest: statement 0.13
  verb be: commentary 0.22, evidence -0.15, offer -0.11, earlier-event -0.11
  verb call: statement 0.11
  verb capture: statement -0.1
  verb choose: statement -0.1
  verb deploy: statement 0.11
  verb do: statement -0.15, session 0.11, position 0.11
  verb fall: statement -0.13, earlier-event 0.11
  verb fly: statement 0.19
  verb free: statement 0.17
  verb give: statement -0.1
  verb go: statement 0.1
  verb have: commentary 0.11
  verb kill: statement -0.1
  verb pay: statement 0.14, position -0.1
  verb provide: statement 0.1
  verb run: statement 0.12
  verb sign: statement 0.15, session 0.12, document -0.1
  verb start: statement 0.11
  word 's: statement -0.25
  word about: statement 0.13, incident-claim -0.1, commentary 0.1
  word accident: statement -0.16, incident-claim 0.11
  word account: statement 0.17
  word against: statement 0.11
  word ahead: statement 0.11
  word along: statement 0.16, session 0.1
  word altogether: statement -0.13, position 0.11
  word ammunition: statement 0.15, incident-claim -0.1
  word an: statement -0.33, position 0.31
  word and: statement -0.21, role 0.16, offer 0.16, incident-claim 0.14, membership 0.1, document -0.1
  word anonymity: statement 0.1
  word answer: statement -0.12, assurance-given 0.11
  word area: statement 0.1
  word army: statement 0.14, commentary 0.1
  word arrangement: statement -0.13, earlier-event 0.11
  word arrest: statement 0.16
  word as: statement 0.14, role 0.13
  word attend: statement -0.13
  word authority: statement 0.1
  word ballot: statement 0.14
  word barrack: statement -0.11
  word before: statement -0.17, assurance-given 0.12
  word being: statement 0.23
  word both: statement -0.16, document 0.14
  word boy: statement -0.12, incident-claim 0.11
  word break: statement -0.13, incident-claim 0.1
  word bridge: statement 0.12
  word brief: statement 0.14
  word business: statement -0.1
  word call: statement 0.21, position 0.11
  word calm: commentary 0.15
  word can: commentary 0.17, statement -0.16
  word central: statement 0.13
  word chair: statement -0.17
  word claim: statement 0.14
  word coast: statement -0.1
  word cold: statement 0.18
  word commander: statement 0.11, commentary 0.1
  word committee: statement -0.16, membership 0.11, document 0.1
  word compensation: statement -0.12
  word control: statement 0.1
  word crew: statement 0.12
  word declare: commentary 0.12
  word defense: statement 0.11
  word del: statement 0.13
  word delay: statement 0.12
  word deploy: statement 0.12
  word drop: statement -0.13
  word east: statement -0.11, incident-claim 0.1
  word establish: statement 0.13
  word evening: statement 0.1
  word ever: commentary -0.1
  word exchange: statement 0.15
  word face: statement -0.11
  word faction: statement -0.11
  word far: statement 0.1
  word flight: statement -0.18, earlier-event 0.11
  word fly: statement 0.1
  word fray: commentary 0.14
  word fresh: statement -0.14, evidence 0.11
  word gang: statement -0.23, position 0.21
  word garrison: statement -0.1
  word gendarme: statement -0.13, incident-claim 0.1
  word gesture: statement 0.12
  word gift: commentary 0.1
  word give: statement -0.13, commentary 0.11
  word government: statement -0.23, session 0.1
  word grain: statement -0.12
  word ground: commentary 0.1
  word guard: statement -0.16, incident-claim 0.13
  word halt: statement 0.1
  word hang: statement 0.12
  word helicopter: statement 0.1
  word help: statement -0.1
  word high: statement 0.11
  word hospital: statement 0.11, incident-claim -0.1
  word hotline: statement 0.17
  word how: commentary 0.19, session -0.1
  word install: statement 0.12
  word joint: statement -0.15, session 0.11
  word last: statement -0.22, incident-claim 0.14, document 0.13, commentary -0.12, position 0.1
  word lay: statement -0.16, evidence 0.13
  word leave: commentary 0.14, incident-claim -0.11, session -0.1
  word line: statement 0.15, document 0.1, position -0.1
  word little: commentary 0.1
  word long: commentary 0.1
  word look: statement 0.11
  word map: statement -0.26, commentary 0.17
  word mayor: statement 0.13
  word meet: statement -0.12, session 0.11
  word meter: commentary 0.1
  word missile: statement 0.16
  word money: statement -0.17
  word more: commentary 0.14, statement -0.11
  word morning: statement 0.1
  word mother: statement 0.11
  word mountain: statement -0.15
  word nearly: commentary 0.1
  word need: commentary 0.11, statement -0.1
  word neither: statement 0.19
  word none: statement -0.11
  word nothing: statement 0.12
  word old: statement 0.1
  word outcome: commentary 0.1
  word part: statement -0.19
  word patrol: statement 0.21
  word peace: commentary -0.1
  word pen: statement 0.1
  word petition: statement 0.1
  word picture: commentary 0.1
  word police: statement 0.12
  word policeman: statement 0.13
  word poll: statement -0.23, position 0.19
  word post: statement -0.21, assurance-given 0.1
  word president: commentary 0.17
  word prisoner: statement 0.2
  word private: statement 0.13
  word promise: statement 0.14
  word proof: statement -0.12
  word protest: statement 0.11
  word read: statement -0.12
  word resume: statement -0.13, session 0.12, position 0.11
  word roll: statement 0.1
  word room: statement -0.15, session 0.12
  word round: statement -0.12, incident-claim 0.1
  word run: statement 0.1
  word safety: statement 0.15
  word same: statement -0.21
  word sanction: statement 0.11
  word seem: statement -0.1
  word send: statement 0.27, incident-claim -0.1
  word she: statement 0.11
  word shell: statement -0.17, incident-claim 0.15
  word shepherd: statement -0.1
  word shoot: statement 0.11
  word should: statement 0.14
  word sign: statement -0.21, incident-claim 0.12, session 0.11
  word since: statement 0.25, role 0.1
  word slap: statement 0.1
  word small: statement 0.1
  word staff: statement -0.14
  word stall: statement 0.14
  word start: statement 0.12, earlier-event 0.1
  word still: statement 0.28
  word submit: statement -0.11, document 0.1
  word such: statement 0.17, commentary -0.11
  word suggest: statement -0.11
  word support: statement 0.12
  word surrender: statement 0.1
  word swap: statement 0.21
  word take: statement -0.21, answer 0.17, incident-claim 0.1
  word tea: statement -0.12
  word tent: statement -0.15
  word than: commentary 0.22
  word thing: statement -0.1
  word third: statement -0.15, session 0.14, incident-claim 0.13, commentary -0.11
  word this: statement 0.19, session -0.16, position -0.13
  word those: statement -0.1
  word truce: commentary 0.14, incident-claim -0.13, session -0.11
  word tube: statement -0.16, incident-claim 0.14
  word turn: statement -0.17
  word unarmed: statement -0.14
  word under: commentary -0.11
  word us: statement 0.23
  word use: statement 0.11
  word valley: statement 0.16
  word vehicle: statement 0.11
  word vote: statement 0.15
  word war: commentary 0.1
  word we: statement -0.14
  word what: commentary 0.32, statement -0.22, session -0.11
  word where: statement 0.12
  word which: statement -0.21, earlier-event 0.18, evidence 0.14
  word while: statement -0.1
  word who: statement 0.21, role 0.16, earlier-event -0.12, session -0.11
  word work: statement 0.15
  word you: statement 0.14
`)
