// Verbs that are an act of PLOVER by being said. Attributing or narrated, they are the same event.
//   lay … at the door of      `…`: the object may stand there; particles (off, out, aside …) allow it without the mark
//   beg ! differ              nouns or verbs that, as what follows, make it no such act
import type { PloverCode } from '../../../draft.ts'

type Lists = Partial<Record<PloverCode, string>>

/** An act wherever they stand: the tables of patterns/words take them too. */
export const ACTS: Lists = {
  ACCUSE: `
    blame ! frost, weather, rain, fog, storm, flood, drought, winter, snow, mud, heat, fatigue, bad luck
    accuse, condemn, denounce, criticise, criticize, decry, deplore, deprecate, execrate, castigate, chastise, censure, rebuke, berate, excoriate,
    lambast, lambaste, chide, upbraid, reproach, reprove, revile, vilify, reprimand, admonish, scold, impugn, malign, disparage, denigrate, pillory,
    scapegoat, demonise, demonize, stigmatise, stigmatize, slander, defame, calumniate, besmirch, incriminate, implicate, inculpate, impute, vituperate,
    inveigh against, rail against, rail at, fulminate against, rant against, rage against, thunder against, speak out against, lash out, hit out, lay into, tear into, rip into,
    take aim at, take a swipe at, take a swing at, take a shot at, take … to task, take exception to, haul … over the coals, rake … over the coals, rap … over the knuckles,
    call … to account, call … to book, hold … to account, hold accountable, hold responsible, hold liable, hold culpable, hold … to blame, hold answerable,
    point the finger, point fingers, point a finger, point an accusing finger, point the blame, lay … at the door, lay … at the feet of, lay … at the other, frown at, frown on, frown upon, look askance at, lay the responsibility,
    lay the blame, put the blame, pin the blame, pin responsibility, pin the responsibility, place the blame, cast the blame, fix the blame, heap blame, shift the blame,
    apportion blame, find fault, pick holes, poke holes, disapprove of, take a dim view of, cry foul, cry fraud, cry betrayal, name and shame, cast aspersions, heap scorn, tax with, arraign, remonstrate, expostulate,
    read the riot act, dress down, tick off, bawl out, chew out, round on, level the accusation, point at the other, haul … before, drag … before, take … to court`,
  REQUEST: `
    urge, demand, request, implore, entreat, beseech, adjure, importune, exhort, petition, enjoin, supplicate
    appeal ! wto, court, tribunal, ruling, verdict, duties
    appeal to ! wto, court, tribunal, judges
    beg ! differ, question, pardon
    plead ! error, guilty, ignorance, innocence, insanity, poverty, anonymity, illness, fatigue
    press for, push for, call for, call on, call upon, lobby, agitate for, clamour for, clamor for, campaign for, crusade for, cry out for, plead for, solicit, apply for, sue for,
    bay for, hold out for, appeal for, prevail upon, egg on, make representations, put in for, angle for, set a condition, set one condition, set conditions, badger`,
  SUPPORT: `
    praise, commend, applaud, laud, salute, congratulate, hail, extol, endorse, thank, acclaim, felicitate, compliment, eulogise, eulogize, glorify,
    pay tribute, pay homage, sing the praises, speak highly, speak warmly, heap praise, lavish praise, shower praise, single out for praise, wax lyrical, take … hat off,
    vouch for, side with, stand by, stand with, stand behind, stand up for, stick up for, speak up for, rally behind, rally round, rally around, rally to, get behind, line up behind,
    throw … weight behind, put … weight behind, lend … weight, come out in favour of, come out in favor of,
    come out in support, come out for, come to the defence of, come to the defense of, approve of, think highly of, speak in favour of, speak in favor of, subscribe to the, make common cause with, wish … well, give … a cautious welcome, give … a guarded welcome, give … a warm welcome, give … the thumbs up`,
  REJECT: `
    reject, refuse, rebuff, spurn, scorn, snub, repudiate, disdain, baulk, balk, demur, veto, turn down, rule out, dismiss, rubbish, pooh-pooh, nix, stonewall, cold-shoulder,
    brush aside, brush off, wave away, wave off, wave aside, shrug off, laugh off, laugh … out of court, swat away, swat aside, bat away, slap down, knock back, knock down the idea,
    scoff at, sneer at, snort at, sniff at, jib at, turn … nose up, turn up … nose, turn … back on, thumb … nose, cock a snook,
    throw out, toss out, spit out, vote down, shoot down, strike down, reject out of hand, dismiss out of hand, refuse point-blank, give … short shrift, give … the cold shoulder, give … the thumbs down, pour scorn, pour cold water, throw cold water, throw scorn, fend off, vote against, come down against, come out against,
    have none of, hear nothing of, have no truck with, countenance, budge, say no to, slam the door, shut the door, close the door on, draw the line at,
    stand … ground, dig in … heels, dig … heels in, hold out against, stand firm against, stay away, walk away from, beg off, bow out, cry off`,
  THREATEN: `
    threaten, menace, blackmail, intimidate, browbeat, rattle … sabre, rattle … saber, rattle sabres, rattle sabers, shake … fist, bare … teeth,
    put … on notice, serve notice on, hold a gun to`,
  AGREE: `
    agree, consent, assent, accede, acquiesce, concur, pledge, promise, undertake, recommit, countersign, cosign, co-sign, thumb-print, thumbprint,
    give … word, pledge … word, bind itself, bind themselves, bind himself, bind herself,
    commit itself, commit themselves, commit himself, commit herself, obligate itself, sign up to, sign on to, sign off on, sign up for, put pen to paper, shake hands on, shake on, come to terms,
    see eye to eye, fall in with, go along with, come round to, come around to, come on board, get on board, get on side, nod through, say yes to, take … up on, bury the hatchet, bury hatchet, patch things up, make … peace with`,
}

/** An act only as an attributing verb; narrated they have plain senses as well: “charged”, “backed”, “slammed”. */
export const CUES: Lists = {
  ACCUSE: `
    slam, blast, savage, assail, attack, fault, charge, rap, roast, skewer, flay, trash, bash, pan, hammer, knock, finger, pin … on, pin … upon, lay … on,
    carp at, snipe at`,
  REQUEST: `
    press, pressure, pressurise, pressurize, prod, push, nudge, goad, challenge, dare, seek, pray, cry for, clamour, clamor, advocate, invite, summon, move for, bid, ask for,
    encourage, call … to the streets, call … onto the streets, call … out onto,
    stipulate, agitate, canvass for, coax, cajole, defy, nag`,
  SUPPORT:
    'welcome, back, support, cheer, toast, champion, uphold, bless, second, honour, honor, celebrate, appreciate, subscribe, back up, espouse, favour, favor',
  REJECT: 'decline, oppose, resist, shun, withhold, forswear, bin',
  THREATEN:
    'vow revenge, vow vengeance, vow retaliation, vow retribution, swear revenge, swear vengeance, promise revenge, promise vengeance, promise retaliation, promise retribution',
  AGREE:
    'accept, embrace, guarantee, vow, swear, commit, approve, okay, ok, greenlight, green-light, rubber-stamp, ratify, sign, initial, adopt, bow to, settle for, resolve to, nod',
  COERCE: `
    order ! investigation, inquiry, probe, review, enquiry, audit, truce, ceasefire, cease-fire, withdrawal, pullout, pullback, halt, retreat, deployment, mobilisation, mobilization, strike, strikes, airstrikes, offensive, attack, release
    ban, forbid, outlaw, prohibit`,
}

/** Verbs that say little beside a noun that says it all: “voiced support”, “issued a condemnation of …”. */
const GIVING = `give, issue, make, voice, express, offer, convey, deliver, extend, send, put out, utter, renew, repeat, reiterate, register, signal, tender, table, submit, present, proffer,
  put forward, put in, hand in, lodge, file, raise, communicate, transmit, relay, reaffirm, restate, declare, pour, lavish, heap, reserve, mete out, dish out`

/** Light verbs and the nouns that make them an act. */
export const LIGHT: readonly { code: PloverCode; verbs: string; nouns: string }[] = [
  {
    code: 'ACCUSE',
    verbs: `${GIVING}, level, hurl, fling, trade, exchange, swap, throw, aim, direct, launch, unleash, bring, cast, sling, lob`,
    nouns: `accusation, condemnation, denunciation, rebuke, reprimand, censure, reproach, criticism, recrimination, complaint, grievance, protest, protestation, protest note, representation, démarche,
      demarche, broadside, tirade, diatribe, invective, tongue-lashing, dressing-down, barb, jibe, gibe, insult, slur, indictment, charge, allegation, counter-charge, counter-accusation, blame, opprobrium, lawsuit`,
  },
  {
    code: 'ACCUSE',
    verbs: 'attract, draw, earn, provoke, prompt, invite, bring',
    nouns: 'criticism, condemnation, rebuke, censure, opprobrium, reproach, denunciation',
  },
  {
    code: 'REQUEST',
    verbs: `${GIVING}, address, direct, launch, sign, circulate`,
    nouns:
      'appeal, plea, entreaty, petition, request, demand, exhortation, supplication, requisition, precondition, counter-demand',
  },
  {
    code: 'REQUEST',
    verbs: 'issue, renew, repeat, reiterate, echo, launch, put out, sound, restate, send out, add',
    nouns: 'call',
  },
  {
    code: 'SUPPORT',
    verbs: `${GIVING}, pledge, lend, throw, pay, earn, win`,
    nouns: `support, backing, solidarity, gratitude, appreciation, praise, thanks, endorsement, tribute, congratulation, commendation, compliment, admiration, applause, accolade, plaudit, homage, acclaim,
      felicitation, blessing, vote of confidence, vote of thanks, moral support`,
  },
  {
    code: 'AGREE',
    verbs: `${GIVING}, lend, grant, exchange, secure, win, obtain, extract, wrest`,
    nouns: `assurance, guarantee, promise, pledge, undertaking, commitment, consent, approval, go-ahead, nod, green light, assent, oath, thumbs-up, acceptance, acquiescence, adherence, imprimatur, clearance`,
  },
  {
    code: 'REJECT',
    verbs: `${GIVING}, meet, receive, earn, pour`,
    nouns: 'refusal, rejection, rebuff, veto, snub, objection, short shrift, thumbs-down, brush-off, scorn',
  },
  {
    code: 'THREATEN',
    verbs: `${GIVING}, set, serve, impose, hurl, breathe, mutter, slap`,
    nouns: 'threat, ultimatum, final warning, last warning',
  },
]

/** The rows of a list: a line that ends in a comma goes on in the next. */
export const rowsOf = (list: string): string[] =>
  list
    .trim()
    .replace(/,\s*\n\s*/g, ', ')
    .split('\n')
    .map((row) => row.trim())

/** Lines for a code's table. There an object may stand behind any verb, so that the mark for it is left out. */
export const actsOf = (code: PloverCode): string =>
  [
    ...rowsOf(ACTS[code] ?? '').map((row) => row.replaceAll(' … ', ' ')),
    ...LIGHT.filter((light) => light.code === code).map(
      ({ verbs, nouns }) => `${rowsOf(verbs).join()} -> ${rowsOf(nouns).join()}`,
    ),
  ].join('\n')
