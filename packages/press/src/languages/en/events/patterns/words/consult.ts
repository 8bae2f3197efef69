// Meeting, talking, visiting, calling, mediating.
export const CONSULT = {
  verbs: `
    wrap up, end, begin, start, cut short, conclude, make -> visit, trip, tour, mission
    address -> conference, summit, meeting, delegate, panel, commission
    be due back, be due at, be back at the table, be expected in, be expected at <- delegation, team, side, envoy, mediator, delegate, negotiator, minister, president, talk, round
    remain, keep, stay, be, get + in contact, in touch, on the phone, on the line
    have, enjoy -> exchange, discussion, talk, meeting, conversation, telephone conversation, call, audience, contact
    bring -> side, party, delegation, both, chief, rival, enemy, foe, two + to, into, together
    bring together, gather, assemble -> country, nation, state, leader, head, minister, delegate, official, diplomat, donor, expert, envoy, representative, side, party, faction, lawmaker
    be in, be back in, stop over in, jet to, be greeted in, be received in, be welcomed in -> *name <- president, minister, premier, chancellor, envoy, secretary, king, pope, ambassador, mediator, delegation, chief, leader, general
    be greeted by, be received by, be welcomed by, be hosted by, be met by -> *name, president, minister, premier, chancellor, king, counterpart, leader, mayor, governor
    speak, talk, chat, confer + on video, by video, via video, by video link, over the telephone, over the phone, on the telephone, by telephone call, on the sidelines, one on one, one-on-one, behind closed doors, in person
    use -> hotline, line
    drop in on, call in on, call on the minister, look in on, sit opposite, sit face to face
    hold out in session, go into session, go into recess, break for the night, break for lunch, go back into the room
    lead, head -> talk, negotiation, mediation <- minister, general, envoy, *name
    carry, ferry, bear, take, bring -> message, letter, draft, text, paper, reply, answer, word, proposal
    phone, ring up, dial up, cable, telegraph
    fly, drive, travel, sail, return, go, come, head + to meet, for talks, for a meeting, for consultations, to brief, to see, to press, for the talks, to the talks, to talk
    set, fix, agree -> date, venue <- talk, meeting, round, session, side
    resume, open, reconvene, adjourn, recess, break up, end, close, restart, start, begin, continue <- jirga, delegation, delegate, negotiator, commission, committee, mechanism, side, team, envoy
    converse, caucus, confabulate, dialogue
    return, come back, go back, sit + to the table, to the negotiating table, to talks, at the table, at the negotiating table
    receive, welcome, see off -> *name <- president, minister, premier, king, emir, prime minister, chief, leader, secretary
    reach + by telephone, by phone, by hotline
    address -> parliament, council, assembly, security council
    continue, press on with, keep up, conduct, hold, carry on, pursue -> contact, mediation, shuttle, diplomacy
    exchange, swap -> note, view, greeting
    drag, hit, remain, be under way, be due, be expected, be scheduled <- talk, negotiation, dialogue
    sit <- commission, panel, committee, council, delegation, side, jirga, tribunal, board, delegate
    huddle, closet, liaise
    accompany, escort -> minister, envoy, delegation, mediator
    host, chair, preside over
    put through, patch through
    fly in, fly out, touch down, land, depart, leave for, set off <- envoy, minister, delegation, mediator, president, secretary, negotiator, delegate
    dispatch, despatch -> envoy, delegation, emissary, mediator, minister
    inspect, tour, visit -> site, post, village, camp, hospital, front, checkpoint, line
    meet ! reception, silence, shrug, applause, scepticism, skepticism, fate, demand, deadline, target, need, resistance, condition, requirement, criterion, standard, death, expectation, obligation, quota, challenge, cost
    hold, open, begin, start, resume, continue, reopen, conclude, convene, attend, host, chair, end, adjourn, restart, reconvene, kick off, enter, complete, extend, hold another, wrap up, close, arrange, finish, schedule, facilitate, moderate, join, launch, pursue, conduct, stage, skip -> @talks
    open, begin, start, resume, continue, end, conclude, adjourn, reconvene, convene, last, restart, wrap up, drag on, stretch, enter, take place, kick off, finish, break up, run, go, break, close, proceed, follow, stretch into, get under way, go ahead, break for <- @talks
    talk, speak + to, with, by telephone, by phone, by hotline, over, again, face to face, directly, on the phone
    take part, participate, sit in on -> @talks
    confer, consult, parley, deliberate, convene, reconvene, negotiate, bargain
    discuss, debate
    mediate, broker, facilitate, shuttle, arbitrate, intercede, moderate, good offices
    visit, tour
    travel, fly, journey, head, return, arrive, go, drive, come + to, in, for, at, from <- @delegates
    telephone, contact
    break off, break up <- talk, negotiation, round, dialogue, meeting, session
    call -> meeting, summit, session, conference
    ring, dial -> @delegates, hotline, number, counterpart, side
    call -> capital, counterpart, minister, president, leader, envoy, commander, king, chief, side
    brief, debrief
    call in, haul in, convoke -> ambassador, envoy, diplomat, charge, consul, commissioner, high commissioner, attache, attaché, chargé
    sit down, sit with, sit across, sit until, sit for
    receive, greet, entertain -> delegation, envoy, ambassador, visitor, mediator, emissary, guest, minister, president, elder
    gather, assemble + to, in, for
    carry, relay, convey, pass, deliver, bring, shuttle -> message, letter, paper, proposal, word, map, list, offer
    shake hands, exchange handshakes
    exchange -> view, message, word, pleasantry, greeting, telephone call, delegation, visit
    send -> delegation, envoy, emissary, mediator, negotiator, representative
    spend + days in, hours in, days at, third day, second day, hours with, days with, day in
    present -> finding
    bring together, bring to the table
    engage + in, with
    lift, pick up -> receiver, telephone, phone
    pay -> visit, call
    coax, cajole, wheedle, sweet-talk, talk, persuade, nudge, prod, shepherd, bring, lure, win over, prevail on, lean on -> side, both, camp, commander, party, rebel, faction, foe, rival, enemy, chief, government, militant, fighter, jihadist, guerrilla, leader, delegation, two, crew, general, warlord, clan, neighbour, neighbor + into, off, to take, to meet, to sit, to the table, together, to talk, to sign, out of, round, around, back
    talk into, coax into, cajole into, talk round, talk down, talk out of
    be due in, be due here, be expected in, be expected here, be in town, be back in, be under way, be closeted, be deep in <- @delegates, talk, round
    be locked in -> talk, negotiation, meeting, discussion, consultation, session
    lock, closet, sequester, hole up + in talks, in negotiations, in discussions, in session, in a meeting, in conversation, together, with
    attend ! school, class, funeral, mass, mosque, church, wedding, prayer, service, university, college
    turn up, show up, appear, pull up a chair <- delegation, envoy, negotiator, delegate, side, mediator
    scrutinise, scrutinize, go through, go over, pore over, chew over, wrangle over, haggle over, spar over, bargain over, argue over, tussle over, hash out, thrash out, thresh out, hammer at, iron out, talk over, talk through, work through, work on, mull over, grapple with, kick around, bat around, narrow, bridge, negotiate, renegotiate, discuss, debate, broach -> draft, text, annex, clause, proposal, agenda, detail, difference, gap, wording, issue, point, modality, paragraph, article, map, timetable, term, language, release, withdrawal, access, exchange, list
    haggle, wrangle, spar, horse-trade, palaver, powwow, hobnob, jaw-jaw, hold court, break bread, compare notes, clear the air, put their heads together, touch base, sound out, feel out, talk shop, reason with
    dine, sup, lunch, breakfast, banquet + with, together, at, in
    have, take, share, eat, drink, sip -> tea, coffee, meal, lunch, dinner, breakfast, supper, bread + with, together
    sit + in adjoining, in separate, around, round the, facing, in the same, across from, opposite, down, side by side, together, with, at the same, under the, in on
    gather, assemble, huddle, convene, congregate, converge <- commission, panel, board, body, chief, head, guarantor, elder, minister, leader, official, jirga, council, side, committee, envoy, delegation, delegate, negotiator, mediator, president
    run into, bump into, encounter, catch up with, link up with, rub shoulders with, meet up with, meet with -> @delegates, counterpart
    take, make, place, field, return, answer, receive, get, exchange, hold, have, put in -> call, phone call, telephone call, video call, conference call, call-back, phone
    ring ! bell, alarm, church, doorbell
    ring back, call back, phone back, pick up the phone, get on the phone, be on the phone, be on the line, talk by, speak by
    call -> @delegates, counterpart, opposite number, headquarters, commander, number
    grant, give, have, seek, obtain, receive -> audience, private audience, hearing
    pay, make, undertake, wind up, round off, cap, break off, finish -> visit, call, courtesy call, trip, tour, stopover, pilgrimage, swing
    play host to, lay on, put up, roll out the red carpet, welcome, greet, host, fete, entertain, receive, see off, meet -> @delegates, counterpart, guest, visitor, delegation, caller
    convoke, arrange, set up, broker, organise, organize, schedule -> meeting, jirga, session, conference, summit, council, round, talk, encounter, gathering, rendezvous
    slip in and out, shuttle, commute, criss-cross, crisscross, ply, hop, fly back and forth, go back and forth, walk between, run between, scurry between, scuttle between, go between, travel between <- @delegates, go-between, intermediary, emissary, priest, bishop, imam
    shuttle, go-between, intercede, intervene, mediate + between, with, among
    reach out, open -> channel, back channel, dialogue, line of communication
    reach out + to
    establish, make, restore, maintain, open, resume, re-establish, keep -> contact, channel, dialogue, communication, line
    exchange, swap, trade -> visit, view, greeting, telegram, courtesy
    walk, stroll, ride, sail, cross, drive, fly + to meet, to see, to ask, to consult, to confer, for talks, into talks
    fly in, fly into, jet in, jet into, arrive in, land in, touch down in, head for, head to, set out for, stop in, stop over, call at, pass through, leave for, return from, travel to, depart for, be en route <- @delegates ! ton, tonne, aid, supply, food, troop, medicine, weapon, doctor, nurse, gunman, reinforcement
    drop in ! anchor
    summon, convoke -> council, cabinet, assembly, parliament, permanent council, security council, session
    see -> delegation, envoy, mediator, emissary, negotiator
    drop by, pay a call, stop by, call by
    visit, tour, inspect, walk, see -> front, front line, camp, wounded, hospital, post, site, village, headquarters, capital, prison, detainee, captive
    sit in session, meet in plenary, go into conclave, rise for the day, adjourn until, adjourn for, reassemble, resume sitting, resume work
    resume, restart, reopen, begin, end, open, continue, adjourn, suspend, close -> work, deliberation, sitting, discussion, consultation, dialogue, contact
    brief, debrief, update -> council, minister, president, envoy, parliament, delegation, ambassador, mediator, leader, cabinet, security council, family
    hear, listen to -> delegation, envoy, mediator, representative, both, side
    persuade, convince -> side, both, commander, party, chief, government, rebel
    troop, file, trickle, stream, shuffle, repair, adjourn, retire, walk, drift <- delegate, delegation, negotiator, envoy, emissary, minister, mediator, side, elder, team + into the, in to, back to, back into, back in, to the
    usher, show, shepherd, bundle -> delegation, delegate, negotiator, envoy, emissary, mediator, side + into, in
    be <- @delegates + for talks, for consultations, for a meeting, for discussions, on a visit, on a tour, for a visit
    hold, have, host, chair -> sitting, encounter, huddle, briefing, caucus, plenary, tete-a-tete, tête-à-tête, working lunch, working dinner
    intensify, deepen, continue, go on, multiply <- contact, mediation, diplomacy, dialogue, consultation, shuttle
    take up -> matter, question, issue, item, case, dossier <- council, commission, committee, assembly, parliament, panel, summit, cabinet
  `,
  nouns: `
    talk, negotiation, meeting, summit, dialogue, consultation, mediation, shuttle diplomacy, conference, session, round, visit, parley, discussion, call, conversation, jirga, talks, call, get-together, tête-à-tête, tete-a-tete, flag meeting, video call, phone call, hotline call, consultations, encounter, rendezvous, plenary, conclave, huddle, powwow, palaver, proximity talk, video conference, teleconference, good offices, working lunch, working dinner, courtesy call, audience, direct contact, indirect contact, secret contact, back-channel contact, contacts with, contacts between, contacts are, contacts were
  `,
}
