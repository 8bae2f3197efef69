// Events that are done by word: agreeing, meeting, backing, asking, accusing, refusing, threatening, protesting.
export const AGREE = {
  verbs: `
    accept ! blame, defeat, reality, fate, word, fact, risk, award, cheque, coffee, tea
    conclude, reach, make, strike, sign, initial, renew, extend, adopt, ratify, approve -> it, both, them, one
    vote + in favour, in favor, for, to accept, to approve, to ratify, to extend
    put, set, affix, press, fix -> thumbprint, signature, seal, thumb, mark, initial
    give, lend, add -> consent, assent, blessing, signature, backing, approval, go-ahead, green light
    ink, finalise, finalize, hammer out, conclude -> @deals
    say + yes to, yes
    pass, carry -> resolution, motion, bill, law
    fall in with, go along with, take up the offer, sign away, sign in the presence
    concur, recommit, reaffirm its commitment, see eye to eye
    conclude, wrap up, complete -> deal, exchange agreement, ceasefire talks with a deal
    accept, take, take up -> offer, proposal, invitation, draft, plan, term, condition, timetable, list, principle, extension
    bind itself, bind themselves, sign up to, sign on to, sign off on, put pen to paper, set their hands, put its signature, put his signature
    guarantee, underwrite -> passage, safety, security, access, implementation, deal, truce, corridor
    sign, initial, ratify, countersign, co-sign -> @deals, they, both, side
    sign, initial, ratify, countersign
    reach, strike, clinch, seal, conclude, finalise, finalize, hammer out, thrash out, work out, arrive at, close, cut, nail down, broker, forge, secure, negotiate -> agreement, accord, deal, pact, treaty, truce, ceasefire, cease-fire, armistice, settlement, compromise, understanding, arrangement, protocol, consensus, memorandum, terms
    come to + terms, an agreement, an understanding
    agree ! not
    accept, approve, adopt, okay, rubber-stamp -> @deals, offer, invitation, condition, mediation, suggestion, idea, demand, request, principle, verdict, finding, responsibility
    accept, consent, assent, acquiesce, accede, subscribe + to, in principle, with reservations
    authorise, authorize, approve
    pledge, promise, undertake, vow to, swear to, commit itself, commit themselves, guarantee
    commit + itself, themselves, to, himself, herself
    give -> @promises
    give its word, give his word, give her word, give their word
    put their names, put its name, put his name
    shake hands on, settle on
    extend, renew, prolong -> truce, ceasefire, cease-fire, agreement, deal, accord, armistice, pact, mandate
    enter into -> agreement, accord, pact, contract
    declare, announce, proclaim -> truce, ceasefire, cease-fire, armistice
    broker, mediate -> truce, ceasefire, cease-fire, deal, accord, agreement
    exchange -> pledge, vow, guarantee
    set, fix, agree on -> gate times, timetable, date
    make -> truce, ceasefire, peace, deal, pact
    take upon itself, take it upon
    assure
    lend -> @promises
    establish, set up, create -> commission, committee, mechanism, joint, panel
  `,
  nouns: `
    signing, ratification, accession, initialling
  `,
}
export const CONSULT = {
  verbs: `
    wrap up, end, begin, start, cut short, conclude, make -> visit, trip, tour, mission
    address -> conference, summit, meeting, delegate, panel, commission
    be due back, be due at, be back at the table, be expected in, be expected at <- delegation, team, side, envoy, mediator, delegate, negotiator, minister, president, talk, round
    remain, keep, stay, be, get + in contact, in touch, on the phone, on the line
    have, enjoy -> exchange, discussion, talk, meeting, conversation, telephone conversation, call, audience, contact
    bring -> side, party, delegation, both, chief, rival, enemy, foe, two + to, into, together
    use -> hotline, line
    drop in on, call in on, call on the minister, look in on, sit opposite, sit face to face
    hold out in session, go into session, go into recess, break for the night, break for lunch, go back into the room
    lead, head -> talk, delegation, negotiation, team <- minister, general, envoy, *name
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
    continue, press on with, keep up -> contact, mediation, shuttle, diplomacy
    exchange, swap -> note, view, greeting
    stall, deadlock, falter, drag, bog down, hit, founder, remain, be under way, be due, be expected, be scheduled <- talk, negotiation, dialogue
    sit <- commission, panel, committee, council, delegation, side, jirga, tribunal, board, delegate
    huddle, closet, liaise
    accompany, escort -> minister, envoy, delegation, mediator
    host, chair, preside over
    put through, patch through
    fly in, fly out, touch down, land, depart, leave for, set off <- envoy, minister, delegation, mediator, president, secretary, negotiator, delegate
    dispatch, despatch -> envoy, delegation, emissary, mediator, minister
    inspect, tour, visit -> site, post, village, camp, hospital, front, checkpoint, line
    meet ! demand, deadline, target, need, resistance, condition, requirement, criterion, standard, death, expectation, obligation, quota, challenge, cost
    hold, open, begin, start, resume, continue, reopen, conclude, convene, attend, host, chair, end, adjourn, restart, reconvene, kick off, enter, complete, extend, hold another, wrap up, close, arrange, finish, schedule, facilitate, moderate, join, launch, pursue, conduct, stage, skip -> @talks
    open, begin, start, resume, continue, end, conclude, adjourn, reconvene, convene, last, restart, wrap up, drag on, stretch, enter, take place, kick off, finish, break up, run, go, stall, break, close, proceed, follow, stretch into, get under way, go ahead, break for <- @talks
    talk, speak + to, with, by telephone, by phone, by hotline, over, again, face to face, directly, on the phone
    take part, participate, sit in on -> @talks
    confer, consult, parley, huddle, deliberate, convene, reconvene, negotiate, bargain
    discuss, debate
    mediate, broker, facilitate, host, shuttle, arbitrate, intercede, moderate, good offices
    visit, tour
    travel, fly, journey, head, return, arrive, go, drive, come + to, in, for, at, from <- @delegates
    telephone, phone, contact
    collapse, break off, break up, break down, fall apart <- talk, negotiation, round, dialogue, meeting, session
    call -> meeting, summit, session, conference
    ring, dial -> @delegates, hotline, number, counterpart, side
    call -> capital, counterpart, minister, president, leader, envoy, commander, king, chief, side
    brief, debrief
    summon -> ambassador, envoy, diplomat, charge, consul, elder, negotiator, leader, commander
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
    invite -> side, party, delegation, envoy, rebel, leader
    pay -> visit, call
  `,
  nouns: `
    talk, negotiation, meeting, summit, dialogue, consultation, mediation, shuttle diplomacy, conference, session, round, visit, parley, discussion, call, conversation, jirga, talks, call, get-together, tête-à-tête, tete-a-tete, flag meeting, video call, phone call, hotline call, consultations
  `,
}
export const SUPPORT = {
  verbs: `
    recognise, recognize -> region, republic, breakaway, council, statehood, passport
    give -> backing, support, blessing
    speak + in favour, in favor, warmly, highly
    come out + in favour, in support, in favor
    acclaim, commemorate, felicitate, toast, reward, decorate, encourage, legitimise, legitimize, promote, uphold, stand behind, lend its weight, speak up for, come out in favour
    voice, express, extend, convey -> sympathy, condolence, thanks, praise, admiration
    recognise, recognize -> *name
    welcome, praise, back, endorse, hail, commend, applaud, laud, support, salute, congratulate, thank, champion, acclaim, extol, cheer, vouch for, side with, stand by, stand with, rally behind, uphold, celebrate, appreciate, compliment, bless, advocate, favour, favor, second
    express, voice, reaffirm, declare, pledge, offer, reiterate -> support, solidarity, backing, confidence, appreciation, gratitude, satisfaction
    pay + tribute
    recognise, recognize -> government, state, independence, legitimacy, authority, right
    defend -> decision, deal, accord, record, minister, policy
    speak highly, throw weight behind, lend support, give backing
  `,
  nouns: `
    endorsement, tribute
  `,
}
export const REQUEST = {
  verbs: `
    ask for, ask after, ask again for, press again for
    ask + to find, to help, to provide, to send, to mediate, to stay, to take, to halt, to withdraw, to investigate, to open, to free, to release, to return, to verify, to extend, to intervene, to join, to move, to stop
    call + on both, on all, on the, on its, for an, for a, for the
    want -> explanation, written, answer, list, apology, guarantee, release
    ask -> *name
    ask, beg + for help, for aid, for time, for more time, for a meeting, for an explanation, for troops, for observers, for protection
    seek, want -> assurance, guarantee, meeting, explanation, clarification, help, mediation, extension, apology, compensation, assistance, asylum, support
    entreat, adjure, bid for, campaign for, crusade, remind
    set, lay down, put -> demand, precondition, condition, deadline
    urge, demand, request, appeal, implore, plead, beg, petition, beseech, entreat, exhort, lobby, press for, press to, push for, solicit, insist on, require, call for, call on, call upon, seek, apply for, clamour for, canvass, agitate for, hold out for
    ask -> side, party, government, army, mission, mediator, minister, commander, council, court, guarantor, both, observer, villager, resident, un, rebel, family
    press, pressure, prod, challenge -> side, party, government, army, rebel, minister, leader
    want + to be, the release, a written
    issue, make, renew, reiterate, voice, table -> appeal, plea, demand, request
    present, submit -> demand, petition, request
    propose, suggest, invite + that, to
  `,
  nouns: `
    appeal, plea, petition, demand, request
  `,
}
export const ACCUSE = {
  verbs: `
    lodge, file, hand, deliver, send, register -> protest, complaint, note of protest, grievance, objection
    find, hold, declare + responsible, guilty, to blame, at fault, liable, in breach
    put, lay, place -> blame, responsibility
    speak of, complain of, tell of -> betrayal, treachery, provocation, violation, breach, bad faith
    lay, heap, pin -> blame
    claim + responsibility
    call -> liar, murderer, terrorist, traitor, aggressor
    hold -> responsible, accountable
    say + was to blame, were to blame, is to blame, to blame
    hold up, lay out, flourish, wave, exhibit, display -> evidence, photograph, photo, picture, footage, fragment, shell, casing, fin, wreckage, unit, weapon, map
    disparage, ridicule, deride, mock, belittle, malign, slander, denigrate, pillory, savage, disapprove, remonstrate, find fault, take to task, heap scorn, finger, liken, lay the blame, put the blame, pin the blame
    register, enter, make, raise, hand in, deliver, send, issue -> complaint, protest, formal protest, charge, allegation, accusation
    dismiss as
    interrogate, question, audit, examine, scrutinise, scrutinize <- prosecutor, court, judge, inquiry, commission of inquiry, investigator
    level -> accusation, charge, allegation, criticism
    suspect + of
    expose, uncover, reveal -> plot, violation, breach, abuse, spy
    accuse, blame, condemn, denounce, criticise, criticize, decry, deplore, slam, lambast, lambaste, assail, rebuke, censure, castigate, chide, reprimand, excoriate, berate, lash out, hit out, point the finger, fault, vilify, reproach, upbraid, revile, brand, scold, admonish, impugn
    allege
    sue, indict, prosecute, impeach, arraign
    charge -> with, murder, treason, espionage, officer, general, commander, minister, suspect
    charge + with
    file, lodge, bring, open, submit -> complaint, lawsuit, case, charge, suit, grievance, protest note, criminal case, petition to the court, inquiry, investigation
    trade, exchange, swap -> blame, accusation, charge, barb, recrimination, insult, complaint
    hold responsible, hold accountable
    present, show, produce, release, hand over, publish, lay, display, unveil, share, circulate, reveal, circulate, submit, play -> evidence, proof, photograph, photo, footage, intercept, wreckage, dossier, folder, recording, drone photographs, satellite picture, memory card, video
    issue, deliver -> condemnation, rebuke, reprimand
    complain + of, to, about
    investigate, probe
    implicate, incriminate
  `,
  nouns: `
    accusation, condemnation, denunciation, recrimination, lawsuit, indictment, blame, rebuke, criticism
  `,
}
export const REJECT = {
  verbs: `
    boycott, shun, skip, stay away from -> session, talk, meeting, round, ceremony, vote
    pour, heap -> scorn, cold water
    fail + to sign, to agree, to ratify, to accept, to turn up, to show up
    vote + against, down
    say + no to, no
    throw -> proposal, offer, idea + out
    turn -> it, offer, proposal, request, that, them, idea + down
    dig in its heels, dig in their heels, stand its ground, hold firm, refuse to budge, stonewall, cold-shoulder, reject out of hand, wave aside, brush aside, swat away, bat away, bin
    leave -> table, question, letter, offer + unanswered, without an answer
    override, overrule, contest, discount, disown, pour cold water, say no, slam the door, shut the door, walk away, thumb its nose, hold out against, resist, rebuff, scoff
    fail, refuse + to comply, to attend, to appear, to sign, to answer, to meet, to accept
    boycott, skip, shun, stay away from, miss -> meeting, session, talk, ceremony, round, signing
    reject, refuse, decline, rebuff, spurn, veto, turn down, rule out, brush aside, brush off, wave away, dismiss, throw out, repudiate, shun, defy, disregard, rebut, balk, baulk, snub, oppose, resist, vote down, vote against, block the resolution
    say + no
    renege, back out, go back on
    ignore -> ultimatum, order, appeal, deadline, demand, call, plea, warning, request, ruling
    shoot down, strike down -> proposal, idea, plan, offer, suggestion, bill
    let + unanswered, ring
    fail to comply, fail to attend, fail to appear
    object + to
    withhold -> consent, approval, signature
    stay away, stay at home
    leave unanswered
    deny -> request, permission, visa, bail
    walk away + from the deal, from the offer, from the proposal
  `,
  nouns: `
    refusal, rejection, rebuff
  `,
}
export const THREATEN = {
  verbs: `
    give + hours to, days to, a deadline, until midnight, until noon, a week to
    set, impose -> deadline, ultimatum
    promise, vow, warn of, threaten -> retaliation, reprisal, revenge, consequence, war, response, action
    vow, swear, promise + revenge, retribution, vengeance, to hit back, to strike back, to punish
    warn + of war, of reprisals, of retaliation, of a response, it would strike, they would strike, would be answered, would be met
    draw -> red line
    menace, forewarn, blackmail, intimidate, brandish, sabre-rattle
    put on notice, give notice
    point, aim, train -> rifle, gun, weapon, artillery, missile
    threaten
    issue, deliver, give, set, serve -> ultimatum, threat
    vow, swear, warn + revenge, retaliation, retaliate, to retaliate, to avenge, to strike, to fight on, to go on fighting, to shoot, to respond
  `,
  nouns: `
    threat, ultimatum
  `,
}
export const PROTEST = {
  verbs: `
    clash, scuffle, grapple, fight <- demonstrator, protester, student, rioter, stone-thrower
    gather, assemble, mass, turn out, converge + to protest, in protest, to demand, to demonstrate, outside the embassy, outside the parliament, outside the ministry
    begin, start, continue, extend, go on, enter -> hunger strike, sit-in, general strike, fast
    down, boycott, walk out of -> tool, class, lesson
    mutiny, parade, walk off the job, besiege, storm, ransack <- protester, demonstrator, crowd, mob, resident, mother
    occupy -> square, street, office <- protester, demonstrator, student, resident
    fast, chain themselves, observe a strike, shut their shops, close their shops
    protest, demonstrate, rally, riot, picket
    march + through, on, to, against, in, past
    take to the streets, link hands, go on strike, go on hunger strike, stage a sit-in, down tools
    stage, hold, organise, organize, join -> protest, demonstration, rally, march, sit-in, strike, vigil, hunger strike, walkout, riot
    burn -> effigy, flag, tyre, tire
    block, barricade -> highway, motorway, street, bridge, road, entrance, square <- protester, demonstrator, resident, villager, family, farmer, student, crowd, relative, woman, mother, driver, trucker, herder, worker, trader
    chant, shout -> slogan
    throw, hurl, pelt, lob -> stone, egg, bottle, tomato
    pelt + with
    boo, jeer, heckle
    boycott -> election, vote, poll, market
  `,
  nouns: `
    protest, demonstration, rally, riot, sit-in, hunger strike, unrest
  `,
}
