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
    point fingers, take aim, lay the blame, put the blame, vilify
  `),
  denied: words(`
    deny, dispute, rebut, refute, disavow, disclaim, gainsay, contradict, negate, repudiate, disown, debunk, rubbish, scotch,
    beg to differ, denial, rebuttal, pour cold water, quash, play down, downplay, pooh-pooh, challenge the account, take issue,
    take exception, disagree, demur, deride
  `),
  warned: words(`
    warn, caution, threaten, warning, threat, menace, forewarn, alert, admonish, sound the alarm, raise the alarm, fear, ultimatum,
    give notice, serve notice
  `),
  refused: words(`
    refuse, reject, decline, rule out, brush aside, brush off, dismiss, rebuff, spurn, turn down, resist, refusal, rejection, veto,
    wave away, wave off, shrug off, shrug aside, contest, would not say, would not comment, would not confirm, would not discuss,
    would not be drawn, would not give, would not elaborate, shoot down, throw out, balk, baulk, object, oppose, reject out of hand,
    stonewall, forswear, will not say, did not respond, did not comment, could not say, discount, set aside, scoff at, laugh off, snub,
    cast aside, withhold comment
  `),
  offered: words(`
    offer, propose, suggest, promise, pledge, assure, undertake, guarantee, volunteer, proposal, suggestion, pledge, promise, swear,
    commit, vow, proffer, counter-propose, tender, recommend, float, moot, invite, agree to, put forward, table, give an assurance,
    give assurances, give its word, assurance, vow, advise, reassure
  `),
  insisted: words(`
    insist, demand, urge, call for, call on, call upon, stress, reiterate, emphasise, emphasize, underline, underscore, maintain,
    appeal, implore, plead, beg, exhort, press, repeat, reaffirm, beseech, entreat, require, hammer home, hold out for, ask for,
    request, order, instruct, direct, summon, lobby, petition, prod, drive home, plea, insistence, appeal, highlight, accentuate,
    reassert, re-emphasise, press for, push for, challenge, encourage, pressure, admonish, command, dictate, enjoin, counsel, want,
    stand firm, stick to, hold to, cry out for, seek, advocate, agitate, prescribe, lecture
  `),
  observed: words(`
    note, observe, point out, remark, take note, notice, see, record, register, mark, find, comment, witness, detect
  `),
}

/** Words that name no speaking but an act of the speaker's own: their force holds whatever follows. */
export const FORCE_BY_LEMMA: ReadonlyMap<string, Force> = new Map(
  (Object.entries(FORCE_WORDS) as [Force, string[]][]).flatMap(([force, list]) =>
    list.map((word) => [word, force] as const),
  ),
)
