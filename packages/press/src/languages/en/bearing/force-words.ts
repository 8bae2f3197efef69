// The force of each verb, noun and phrase that attributes. Whatever is in none of these lists was `said`.
import type { Force } from '../../../draft.ts'

const words = (list: string): string[] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map((word) => word.replace(/\s+/g, ' '))

/** By lemma; a phrase (“rule out”) is found in the words of the cue, or in those that follow it. */
export const FORCE_WORDS: Record<Exclude<Force, 'said'>, string[]> = {
  claimed: words(`
    claim, allege, accuse, blame, charge, criticise, criticize, slam, lambast, lambaste, decry, assail, insinuate, purport, profess,
    brand, lash out, hit out, point the finger, hold responsible, fault, denounce, censure, rebuke, excoriate, berate, castigate,
    upbraid, taunt, retort, hit back, implicate, contend, pin the blame, impute, aver, boast, brag, chastise, chide,
    allegation, accusation, assertion, contention, insinuation, pretend, posit, fire back, impugn, incriminate, finger,
    point fingers, take aim, lay the blame, put the blame, vilify,
    assert, deplore, reproach, reprove, scold, reprimand, protest, fault, impute, pin, pillory, slate, savage, blast, sneer, sneer at, gripe,
    malign, revile, smear, trash, demonise, demonize, stigmatise, stigmatize, indict, arraign, take to task, hold, smell, scent, rail,
    inveigh, fulminate, fume, rage, rant, remonstrate, hold accountable, hold to account, hold liable, call to account, place the blame,
    shift the blame, point the finger at, point to the finger, find fault with, pick holes in, take a swipe at, lash into, tear into, rip into,
    lay into, swipe at, snipe at, complaint, counterclaim, innuendo, shoot back, bite back, snap back, reproof, be to be believed, plead ignorance,
    lampoon, bash
  `),
  denied: words(`
    deny, dispute, rebut, refute, disavow, disclaim, gainsay, contradict, negate, repudiate, disown, debunk, rubbish, scotch,
    beg to differ, denial, rebuttal, pour cold water, quash, play down, downplay, pooh-pooh, challenge the account, take issue,
    take exception, disown, quash, squash, give the lie to, distance itself, distance himself, distance herself, distance themselves, dissociate,
    disassociate, wash its hands, wash his hands, wash her hands, wash their hands, minimise, minimize, belittle, make light of, discredit,
    cast doubt on, throw doubt on, contest, deny responsibility, call into question, quarrel with, disagree with, differ with, beg to differ
  `),
  warned: words(`
    warn, caution, threaten, warning, threat, menace, forewarn, alert, admonish, sound the alarm, raise the alarm, fear, ultimatum,
    give notice, serve notice, sound a warning, counsel against, advise against, reminder, caveat, caution, foretell, prophesy
  `),
  refused: words(`
    refuse, reject, decline, rule out, brush aside, brush off, dismiss, rebuff, spurn, turn down, resist, refusal, rejection, veto,
    wave away, wave off, wave aside, shrug off, shrug aside, shrug away, deride, ridicule, mock, scorn, disdain, snub, snort at, withhold, swat away,
    swat aside, bat away, bat aside, fend off, knock back, knock down, slap down, spit out, vote down, vote against, stop short of, shy away from,
    shrink from, recoil from, steer clear of, hold back from, balk at, baulk at, pour cold water on, throw cold water on, pour scorn on, heap scorn on,
    stand firm, come out against, come down against, backtrack on, walk back, renege on, unwillingness, reluctance, would not be drawn,
    push back against, dissent, argue against, speak against, speak out against, disapprove of, would not say, would not comment, would not confirm, would not discuss,
    would not be drawn, would not give, would not elaborate, shoot down, throw out, balk, baulk, object, oppose, reject out of hand,
    stonewall, forswear, will not say, did not respond, did not comment, could not say, discount, set aside, scoff at, laugh off, snub,
    cast aside, withhold comment
  `),
  offered: words(`
    offer, propose, suggest, promise, pledge, assure, undertake, guarantee, volunteer, proposal, suggestion, pledge, promise, swear,
    commit, vow, proffer, counter-propose, tender, recommend, float, moot, invite, agree to, put forward, table, give an assurance,
    give assurances, give its word, give his word, give her word, give their word, give a pledge, give a promise, give an undertaking,
    give a guarantee, assurance, reassure, undertaking, offer, oath, dangle, accede, consent to, accede to,
    willingness, readiness, extend, guarantee, proffer, recommendation
  `),
  insisted: words(`
    insist, demand, urge, call for, call on, call upon, stress, reiterate, emphasise, emphasize, underline, underscore, maintain,
    appeal, implore, plead, beg, exhort, press, repeat, reaffirm, beseech, entreat, require, hammer home, hold out for, ask for,
    request, order, instruct, direct, summon, lobby, petition, prod, drive home, plea, insistence, appeal, highlight, accentuate,
    reassert, re-emphasise, press for, push for, challenge, encourage, pressure, admonish, command, dictate, enjoin, counsel, want,
    stick to, hold to, hold fast to, hold firm to, cry out for, seek, advocate, agitate, agitate for, prescribe, lecture, enjoin, counsel, solicit,
    stipulate, clamour for, clamor for, campaign for, lobby for, plead for, beg for, angle for, move for, canvass for, harp on, argue for,
    come out for, speak up for, stand by, stick by, stand up for, dare, bid, goad, nudge, coax, cajole, badger, nag, importune, adjure,
    pressurise, pressurize, lodge, demand to know, pray for, ask after, mandate, restate
  `),
  observed: words(`
    note, observe, point out, take note, notice, see, record, register, mark, find, comment, witness, detect, log, tally, discern, perceive, spot,
    sense, observation, chronicle
  `),
}

/** Words that name no speaking but an act of the speaker's own: their force holds whatever follows. */
export const FORCE_BY_LEMMA: ReadonlyMap<string, Force> = new Map(
  (Object.entries(FORCE_WORDS) as [Force, string[]][]).flatMap(([force, list]) =>
    list.map((word) => [word, force] as const),
  ),
)
