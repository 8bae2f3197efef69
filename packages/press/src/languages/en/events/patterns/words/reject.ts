// Refusing, dismissing, turning down, staying away.
import { actsOf } from '../../acts.ts'

export const REJECT = {
  verbs: `
    ${actsOf('REJECT')}
    boycott, shun, skip, stay away from -> session, talk, meeting, round, ceremony, vote
    pour, heap -> scorn, cold water
    fail + to sign, to agree, to ratify, to accept, to turn up, to show up
    vote + against, down
    be out of the question, be a non-starter, be off the table, be not negotiable, be unacceptable <- request, demand, offer, proposal, idea, call, condition, deal, plan, talk, it, that, this, concession
    say + no to, no
    throw -> proposal, offer, idea + out
    turn -> it, offer, proposal, request, that, them, idea + down
    dig in its heels, dig in their heels, stand its ground, hold firm, refuse to budge, bin
    leave -> table, question, letter, offer + unanswered, without an answer
    override, overrule, walk away, resist, scoff
    fail, refuse + to comply, to attend, to appear, to sign, to answer, to meet, to accept
    boycott, skip, shun, stay away from, miss -> meeting, session, talk, ceremony, round, signing
    decline, shun, defy, disregard, oppose, vote against, block the resolution
    say + no
    renege, back out, go back on
    ignore -> ultimatum, order, appeal, deadline, demand, call, plea, warning, request, ruling
    shoot down, strike down -> proposal, idea, plan, offer, suggestion, bill
    let + unanswered, ring
    fail to comply, fail to attend, fail to appear
    object + to
    withhold -> consent, approval, signature
    stay at home
    leave unanswered
    deny -> request, permission, visa, bail
    walk away + from the deal, from the offer, from the proposal
    entertain, tolerate, brook, hear of, contemplate -> idea, proposal, suggestion, offer, talk, notion, prospect, thought
    tear up, rip up, shred, bin, trash, torch, spike, shelve -> offer, proposal, draft, plan, letter, invitation, petition, text
    quash, annul, overturn, set aside, void, nullify, invalidate, strike down, throw out, toss out, dismiss -> deal, accord, ruling, decree, petition, appeal, result, suit, lawsuit, case, clause, article, law, pact
    withhold, deny, refuse -> guarantee, assurance, consent, cooperation, support, recognition, permission, access, visa, payment, clearance, signature, approval, endorsement
    block, scupper, torpedo, scuttle, derail, thwart, filibuster, stymie, kill, sink, wreck, kibosh, obstruct -> deal, accord, resolution, draft, plan, proposal, bill, motion, idea, initiative, bid
    absent itself, absent themselves, fail to show, leave empty, stay put, sit out, opt out, pull out of the running
    scorn, mock, ridicule, deride, lampoon, belittle, scoff at, sneer at, poke fun at, pour scorn on, make light of -> offer, proposal, plan, deal, pledge, promise, truce, pullback, demand, idea, suggestion, ceasefire, memo, terms, overture, accord, call, invitation
    send, turn, hand, give -> offer, letter, draft, invitation, envoy, proposal, gift, list + back, packing, away
    return, leave -> letter, draft, invitation, note, offer, envelope + unopened, unread, unsigned, unanswered
    want no, want nothing to do with
    lodge, enter, raise, register, voice, file -> objection, reservation, dissent, veto
    wield, use, exercise, cast -> veto
    shake -> head
    vote -> proposal, motion, resolution, bill, deal, plan, treaty + down, out
    resist, oppose, fight, contest -> call, pressure, demand, plan, leniency, concession, deployment, deal, idea, amnesty, change, attempt
    ignore, defy, flout, snub, brush aside, disregard, spurn -> call, appeal, plea, demand, request, ultimatum, deadline, invitation, summons, order, warning, offer
    will have none of, would have none of, will not hear of, would not hear of, will not countenance, would not countenance, will not entertain, would not entertain, will not brook, will not tolerate, would not tolerate, will not budge, would not budge
    shoot down, vote down, throw out, knock down, defeat, block, kill -> budget, bill, measure, law, motion, amendment, resolution, petition, appeal, nomination, referendum
  `,
  nouns: `
    refusal, rejection, rebuff, veto, no-show, snub
  `,
}
