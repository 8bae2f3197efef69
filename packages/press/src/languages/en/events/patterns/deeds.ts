// Events that are done in deed: cooperating, aiding, yielding, withdrawing, cutting ties, mobilising, coercing, assaulting.
export const COOPERATE = {
  verbs: `
    compare, pool, cross-check -> list, map, note, record, record of, data
    set up, open, restore, test -> hotline, direct line, telephone line, telephone link, channel
    repair, rebuild, clear, inspect, restore + together, jointly
    resume, restart, reopen -> flight, rail, trade, mail, post, bus service, train
    attend, join, take part in -> joint exercise, joint drill, joint patrol
    hand, hand over, hand in, hand across, submit, deliver, pass, pass on, transmit, forward, turn over, present, send, give, supply, table -> @papers, @shows, complaint, coordinate, reply, response, answer, draft, sketch, paper, list, drawing, radar recording, annex, proposal, note, memo, inventory
    hand, hand over, deliver, pass, forward -> it, them + to, over
    receive, get, obtain -> reply, response, answer, copy, list, draft, paper, letter, file, map, document, complaint, proposal, note, text, dossier, it
    produce, hand round, circulate, share -> note, letter, list, map, document, receipt, copy, draft, paper
    show, give -> inspector, observer, monitor, mediator, envoy, commission, committee, panel, diplomat, both, side, delegation + photograph, picture, map, evidence, footage, image, recording
    host, set up, establish, open, staff, run -> joint operations room, joint centre, joint center, joint commission, joint team, joint room, liaison office, coordination cell, hotline
    search, inspect, investigate, patrol, verify, dig, demine, survey, map + together, jointly
    cross, walk across, step across <- prisoner, captive, detainee, pow, internee
    take -> delivery
    set up, form, create, agree on -> joint commission, joint committee, joint task force, joint team, joint probe
    submit, hand over, hand, present, deliver, give, share -> response, counter-response, reply, paper, non-paper, position paper
    change hands
    receive -> list, map, roll, document, copy, file, dossier, coordinate
    show + to both, to both parties, to each side, to the other side, to the parties, to the mediators, to the observers, to the monitors
    ally, harmonise, harmonize, integrate, reunify, unify, unite, synchronise, synchronize, jointly inspect, jointly patrol
    begin, start, resume, go ahead, take place, continue <- joint patrol, joint inspection, joint exercise, exchange, swap
    exchange, swap, hand over, hand back, return, repatriate -> prisoner, detainee, body, remains, captive, list, data, map, document, file, name, dead
    agree to share, give access, open its files, open its books, grant access
    reopen, restore, open -> line, hotline, telephone line, embassy, consulate, railway
    clear, demine together
    cooperate, co-operate, collaborate, coordinate, co-ordinate, liaise, partner
    exchange, swap, trade, share -> @papers, @captives, ambassador
    hand over, hand, deliver, submit, pass, provide, give, turn over, transmit, transfer, supply, present, forward, send -> list, coordinate, map, suspect, fugitive, information, intelligence, data, minefield map, name, copy, body, remains
    show + to the commission, to the mission, to the mediator, to the ambassador, to the panel, to the envoy, to the committee
    extradite, repatriate
    escort -> convoy, tanker, team, monitor, observer, mission, lorry, bus
    resume, restore, normalise, normalize, establish, re-establish -> relation, tie, link, diplomatic relation, service, flight, trade, cooperation
    reopen, open -> embassy, consulate, liaison office, hotline
    conduct, hold, carry out, begin, start, mount, launch, run, stage -> joint patrol, joint inspection, joint exercise, joint drill, joint operation
    patrol together, work together, work jointly, team up, join forces, pool
    grant -> access, visa
  `,
  nouns: `
    swap, cooperation, co-operation, collaboration, joint patrol, exchange of prisoners, prisoner exchange, prisoner swap, joint inspection, joint probe, joint exercise, handover of the list, handover
  `,
}
export const AID = {
  verbs: `
    supply, provide, equip, furnish, arm + with food, with arms, with weapons, with missiles, with fuel, with medicine, with water, with shelter, with tents, with drones, with ammunition, with money, with seed
    pledge, donate, contribute, give, provide, earmark, allocate, release -> million, billion, $
    get, receive -> food, aid, ration, medicine, flour, blanket, help <- family, village, camp, people, displaced, town
    roll, drive, pass, move, cross, go, get, make it + into the enclave, into the town, into the city, into the camp, into the valley, to the enclave, through the crossing <- aid, convoy, truck, lorry, relief
    evacuate, take out, ferry out, fly out, bring out -> wounded, sick, civilian, patient, injured, child
    let through, wave through, escort -> aid, relief, lorry, truck, convoy, fuel
    aid, assist, sponsor, outfit, loan, resupply, provision, succour, relieve, bail out, sustain
    rebuild, repair, reconstruct -> house, home, school, hospital, bridge, power line, water, road, clinic, pump
    unload, offload, hand out, give out -> flour, food, sack, aid, relief, parcel, blanket, water
    protect, shield, escort -> civilian, convoy, refugee, aid, displaced
    send, deliver, provide, supply, distribute, donate, airlift, airdrop, air-drop, ship, give, contribute, bring, dispatch, despatch, drop, fly in, carry, hand out, truck, ferry, furnish, pledge, extend, grant, release, disburse, offer, propose to send, channel, allocate, transport -> aid, relief, food, medicine, grain, flour, fuel, blanket, tent, assistance, vaccine, relief ship, supplies, ration, loan, humanitarian, arms, ammunition, generator, medical, shelter, water, wheat, rice, parcel, equipment, seed
    reach, arrive, enter, cross, go through, get through <- aid, relief, convoy, food, supplies, shipment, lorry, truck
    arm, equip, train -> rebel, militia, fighter, force, army, group, brigade, faction
    fund, finance, bankroll, subsidise, subsidize, underwrite
    feed, treat, shelter, vaccinate, inoculate, evacuate, resettle, rescue, nurse -> @people, wounded, patient, casualty, displaced, sick, survivor
    grant -> asylum, loan, credit, refuge
    help, assist + rebuild, clear, evacuate, with
    donate
  `,
  nouns: `
    aid convoy, relief convoy, airlift, airdrop, aid delivery, aid shipment, relief flight, food aid, humanitarian aid, relief supplies
  `,
}
export const CONCEDE = {
  verbs: `
    reopen, open, be open <- @routes, crossing, office, school, market, clinic, post
    be allowed, be permitted, be let, be admitted, be waved + through, in, into, to return, to leave, to pass, to cross, to enter, to visit, home
    call off, end, lift, suspend, break off, abandon -> sit-in, strike, protest, hunger strike, blockade, boycott, march, siege
    come down, be dismantled, be lifted, be removed, go up <- barricade, barrier, roadblock, checkpoint, watchtower, fence, curfew, wire
    tender, submit, hand in, offer -> resignation
    dismantle, take down, remove, clear, pull down, take away -> barricade, barrier, roadblock, checkpoint, watchtower, fence, wire, obstacle, sandbag, block
    defer, put off, delay, hold off, shelve, cancel -> action, offensive, strike, operation, drill, execution, vote, deadline, exercise, launch
    wave through, let through, let out, let in
    bow, give in, yield + to pressure, to the demand, to demand, under pressure
    absolve, acquit, exonerate, forgive, decriminalise, decriminalize, readmit, comply, obey, succumb, accommodate, tolerate, emancipate
    extend, put back, push back, postpone, move -> deadline, ultimatum
    hand over, give up, surrender -> suspect, power, seat, territory, control, village, key, post
    remove, open, take down -> barrier, barricade, roadblock, checkpoint, gate
    let -> *name + through, pass, go, in, return
    settle, pay -> compensation, damages, blood money, ransom
    ease, lift, relax, loosen, end, suspend, waive, remove, soften, raise, scrap, rescind, repeal -> @burdens
    drop, withdraw, abandon, waive, shelve, retract, soften, scale back, moderate, cancel, suspend, defer, halt, call off, postpone, give up, renounce -> @demands
    resign, step down, stand down, quit, step aside, abdicate
    yield, relent, back down, give in, climb down, give way, give ground, capitulate, make concessions, bow to, cave in, compromise, blink, meet halfway
    make, offer -> concession, compromise
    concede -> point, ground, territory, right, defeat, control
    allow, permit, let + through, in, pass, into, access, cross, convoys, teams, aid, observers, visit, visits, return, to return, to pass, to leave, to enter
    reopen, open, unblock, restore, clear -> @routes, water, electricity, power, service, gas
    grant, give -> amnesty, autonomy, pardon, more days, extension, reprieve, clemency, self-rule, more time, parole, access
    pardon, amnesty, reprieve, commute, rehabilitate, reinstate
    apologise, apologize
    cede, hand back, give back, return, relinquish -> territory, village, land, hill, control, post, bridge, town, seat, church
    get + more days, more time, an extension, a reprieve
    legalise, legalize, unban, unfreeze, demilitarise
    drop -> case, charge
  `,
  nouns: `
    concession, resignation, amnesty, reprieve
  `,
}
export const RETREAT = {
  verbs: `
    leave, quit, vacate, evacuate, clear out of, pull out of, get out of -> base, barracks, town, village, valley, post, camp, airport, compound, position
    release, free, let go -> hostage, captive, prisoner, detainee, soldier, sailor, journalist, pilot, aid worker
    end, lift, raise -> siege, encirclement
    scale down, wind down, draw down, reduce, thin out, halve -> troop, presence, garrison, force, patrol, operation
    fly home, send home, return home, bring home, bus home, ferry home, come home, walk home
    move off, pull off, take off, move out, move back, shift back, roll back, march out, march back -> @forces
    come out, walk out, walk free, step off, be let go, emerge, cross to freedom <- hostage, prisoner, captive, detainee, fighter, men, boy, girl, woman
    start, begin, take effect, come into effect, come into force, take hold, enter into force, hold, be in force <- pause, lull, cessation, halt to fighting, moratorium
    hand in, turn in, give up, surrender, stack, lay down, store, put away, put beyond use, place in containers -> @weapons
    fall, go, remain, stay + silent, quiet <- gun, weapon, front, artillery, line
    stop, cease, halt, suspend, pause, end -> fire, firing, shelling, hostility, attack, strike, operation, fighting, bombardment, offensive
    release, free, let go, set free, hand over -> one, two, three, both, all, four, five, them, him, her
    walk free, come home, go free, be let go, be freed
    return, confine, send back + to barracks, to base, to quarters, to their bases, to their posts
    move, shift, pull, draw, take, order, haul -> gun, tank, artillery, launcher, troop, howitzer, vehicle, mortar, soldier, force, unit, men + back, away, out, off
    hand in, turn in, surrender, give up, lay down, stack, bury -> hundred, rifle, gun, weapon, arm, piece, kalashnikov, pistol
    stand down, stand easy, break camp, decamp, lift the siege
    leave, depart, quit <- soldier, troop, fighter, tank, police, gunman, rebel, garrison, convoy of troops
    end, cease, stop, halt -> shelling, bombing, firing, attack, offensive, air strike, blockade, patrol flight, drone flight
    fall silent, go quiet <- gun, front, artillery, line
    withdraw, pull out, pull back, redeploy, move back, draw back, remove, evacuate, thin out, stand down, bring home, recall, relocate, order back, send back, return, take back, move off -> @forces
    withdraw, pull out, pull back, retreat, redeploy, fall back, draw back + from, to, behind, by, beyond, within
    withdraw, pull out, pull back, redeploy, leave, move back, depart, go home, fall back <- @forces
    withdraw, retreat, disengage, surrender, capitulate, stand down
    pull back, fall back, pull out of
    vacate, evacuate, abandon, quit, leave -> position, post, outpost, base, territory, village, town, hill, ridge, buffer zone, barracks, airport, camp, corridor, trench, line
    cease, hold, stop, halt, suspend -> fire, hostility, fighting, shelling, attack, firing, offensive, bombing, operation, strike, bombardment, combat, laying
    lay down, put down, hand in, give up, surrender, turn in, put away, store, decommission, deposit, seal, destroy, hand over, put beyond use, return, relinquish, collect -> weapon, arm, rifle, gun, ammunition, explosive, mortar, grenade, missile, stockpile
    disarm, demobilise, demobilize, demilitarise, demilitarize, decommission, disband, stand down, demob
    free, release, liberate, set free, parole, let go, hand back, return, repatriate, turn loose, amnesty -> @captives
    free, release ! statement, report, photograph, photo, picture, footage, video, letter, document, figure, fund, money, list, draft, text, details, minutes, address, map, transcript, recording, name, communique, result, finding, tape, paper, water, album
    fall silent, go quiet, go silent
    take effect, come into force, come into effect, enter into force, begin, start <- truce, ceasefire, cease-fire, armistice, cessation, lull, calm, pause
    dismantle, remove, take down, pull down, clear, demolish, tear down -> barricade, roadblock, checkpoint, barrier, post, trench, mine, fortification, wire, bunker, minefield
    clear, defuse, lift, demine -> mine, minefield, bomb, ordnance
    observe, respect, honour, honor, keep -> truce, ceasefire, cease-fire
    silence -> gun, weapon
    be quiet <- gun, line, front, border
    end -> war, hostility, occupation, siege, fighting, insurgency, offensive
    leave <- soldier, troop, tank, police
    stop, halt, cease, quit + laying, firing, shelling, bombing, shooting, attacking, fighting, flying
    go home <- soldier, fighter, men
  `,
  nouns: `
    withdrawal, pullback, pull-back, pullout, pull-out, retreat, disengagement, demobilisation, demobilization, disarmament, decommissioning, redeployment, demilitarisation, demilitarization, prisoner release, cessation of hostilities, handback, stand-down, laying down of arms, weapons handover
  `,
}
export const SANCTION = {
  verbs: `
    pull out, withdraw, walk out, back out + of the negotiations, of negotiations, of the process, of the deal, of the agreement, of the peace, from the peace
    cut, halve, freeze, withhold, suspend -> aid, assistance, funding, grant, loan
    leave, abandon, quit, boycott -> talk, negotiation, table, process, peace process, commission
    walk out, storm out, stalk out, get up and leave, leave in protest
    freeze, suspend, halt, break off, put on hold -> participation, talk, negotiation, contact, dialogue, involvement
    pull, withdraw, call home -> delegation, negotiator, delegate, team
    secede, annul, revoke, nullify, rescind, void, invalidate -> agreement, accord, deal, treaty, pact, licence, recognition, permit, truce
    oust, unseat, depose, impeach, strip, demote, fire, sack, dismiss, suspend -> official, minister, officer, commander, general, governor, mayor, judge, chief
    pull out, withdraw, walk out, storm out, stalk out + of the talks, of talks, of the meeting, of the room, of the session, of the hall, of the commission, from the talks
    pull, withhold, cut, freeze, suspend -> aid, funding, fund, assistance, salary, credit
    turn its back, disassociate, distance itself
    declare + persona non grata
    expel, recall, withdraw, send home, throw out, declare -> ambassador, envoy, diplomat, attache, attaché, consul, persona
    suspend, break off, sever, freeze, call off, halt, cancel, downgrade, terminate, abandon, quit, boycott, pull out of, withdraw from, walk out of, storm out of, scrap, tear up, abrogate, renounce, denounce, repudiate, exit, discontinue, interrupt, abort -> @ties
    suspend, halt, cancel, postpone, freeze, stop, put off, call off -> handover, exchange, swap, release, supply, delivery, payment
    cut, cut off, end -> tie, relation, hotline, participation, membership, contact, line, cooperation
    leave, quit -> executive, coalition, commission, government, table, talk, negotiation
    walk out, storm out, stalk out, pull out of talks, walk away from
    close, shut, shutter -> embassy, consulate, mission, liaison office, joint factory park
    impose, slap, tighten, extend, renew, reimpose, enforce -> sanction, embargo, tariff, asset freeze, arms embargo, trade ban
    sanction, blacklist, boycott, embargo, ostracise, ostracize, outlaw
    withdraw, pull out + from talks, from the talks, from negotiations, from the process, from the agreement, from the accord, from the treaty, from the commission, from the committee, from the panel
    freeze -> asset, account, fund, aid
    strip of, dismiss, sack, suspend -> officer, commander, general, minister, colonel, official, captain, policeman, governor, police chief
    withhold -> aid, payment, fund, salary
    recall + for consultations
  `,
  nouns: `
    expulsion, walkout, boycott, embargo, sanction
  `,
}
export const MOBILIZE = {
  verbs: `
    begin, start, hold, conduct, stage, launch, announce, finish, end -> exercise, drill, manoeuvre, maneuver, war game, patrol
    ring, surround, flank -> checkpoint, line
    send, rush, fly in, pour in, bring in, call in -> reinforcement, troop, extra troop, tank, armour, battalion, brigade
    line up, mass, concentrate, gather, build up <- tank, troop, soldier, gun, armour, fighter
    deploy, redeploy, remobilise, remobilize
    deploy, post, station, send, move -> company, platoon, observer, monitor, peacekeeper, detachment, men, extra, additional
    bring up, move up, move forward, push forward, creep forward, dig in, dig + in the, along, near, at
    walk into, drive into, blunder into <- patrol, soldier, troop, platoon, unit
    edge, inch, creep, steam, sail, head, move + towards, closer, up to, into <- cutter, ship, vessel, boat, column, troop, tank, gunboat
    take up, dig, set up, establish -> position, trench, bunker, foxhole, outpost, post
    be massing, be on the move, be on alert, be on high alert, stand to
    marshal, parachute, encamp, bivouac, scramble, gird, regroup
    fly, circle, hover, buzz, appear, stray, drift <- drone, jet, helicopter, aircraft, plane, quadcopter, warplane, uav
    gather, mass, dig in, arrive, move in, move up, roll in, roll, push, enter, advance, take up, line up, cross <- troop, tank, soldier, army, column, brigade, battalion, armour, fighter, reinforcement, regiment, gunboat, warship
    patrol <- boat, warship, jet, soldier, troop, gunboat, navy
    step up, increase, double -> patrol, presence, garrison, security
    sail <- warship, gunboat, fleet, carrier, frigate, navy
    take up, occupy, man -> position, post, trench
    train, drill <- fighter, recruit, militia
    cross -> line, border, river, fence, frontier, buffer <- soldier, troop, patrol, fighter, militant, intruder, group, men, drone, tank, unit, gunman, *name
    mobilise, mobilize, remilitarise, remilitarize
    deploy, redeploy, mass, station, amass, concentrate, assemble, position, muster, rush, airlift, move, send, dispatch, despatch, pour, bring up, shift, reinforce, land, push forward, send in, build up, roll, order, march, set up, open -> @forces
    deploy, mass <- @forces
    reinforce, fortify, entrench, dig in, garrison, rearm, re-arm
    call up, conscript, draft, recruit, enlist, call out -> reserve, reservist, division, men, youth, conscript, fighter, soldier, militia, volunteer, army
    raise, put on, place on, heighten, step up, increase -> alert, alertness, readiness, vigilance, security, patrol
    put, place + on alert, on high alert, on the highest alert, on full alert, on standby, on heightened alert, on combat alert
    infiltrate, trespass
    cross, enter, breach, violate, penetrate, move into, slip across, sneak across -> border, airspace, line, waters, frontier, buffer zone, demarcation line, armistice line, zone, river, canal
    stray + across, into
    overfly, buzz, hover, fly over
    fly, launch, send up, send -> drone, quadcopter, surveillance, reconnaissance, balloon, spy plane
    test, test-fire, launch -> missile, ballistic missile, rocket test
    conduct, hold, stage, begin, carry out -> exercise, drill, manoeuvre, maneuver, war game, military exercise, parade, live-fire
    dig, erect, build, lay -> trench, bunker, fortification, earthwork, wire, berm, watchtower
    declare, proclaim -> war footing
    escalate, prepare for war, gear up
  `,
  nouns: `
    mobilisation, mobilization, deployment, build-up, buildup, incursion, infiltration, infiltration attempt, infiltration bid, overflight, troop movement, reinforcement, intrusion, military exercise, airspace violation, troop build-up, military build-up, new positions
  `,
}
export const COERCE = {
  verbs: `
    drive, chase, force, flush, push, expel, uproot, order, turn + from their homes, out of their homes, off their land, from their villages, from the village, out of the village, from their land, from the town
    deny, refuse + access, entry, passage, permission, entrance
    tighten, reinforce, reimpose, restore -> blockade, siege, curfew, restriction, cordon, closure
    keep, hold, leave -> crossing, border, gate, road, bridge, port, market + shut, closed, sealed
    stop, hold up, delay, halt, turn back <- soldier, police, customs, guard, militia, gunman, checkpoint
    turn back at, turn back by, turn away at, turn away by, send back at, wave back by, hold up at, stop at a
    stop, intercept, board, halt, seize, detain, escort -> it, boat, ship, vessel, dhow, trawler, speedboat, dinghy, canoe, barge, bus, car, taxi, minibus, motorcycle
    hold + months in, years in, weeks in, since, without charge, in a basement, in a cell, in prison, in jail, in captivity, incommunicado, for questioning, by the army, by police, by the rebels
    hold ! talk, meeting, session, round, fire, position, breath, out, ceremony, rally, truce, view, line, election, seat, copy, post, hill, office, hand, elections, vote <- soldier, police, rebel, gunman, army, militia, militant, fighter, they
    be held captive, be held hostage, be behind bars, be under arrest
    go shut, stay shut, remain shut, remain closed, stay closed, be shut, be closed, be sealed <- crossing, gate, road, border, bridge, market, school, pass, port, corridor, shop
    go missing, disappear, vanish <- man, men, boy, woman, villager, student, activist, journalist, farmer
    search, frisk, strip, question -> @people
    fine, jail, gaol
    be, remain, come, place, put + under siege, under blockade, under curfew, under arrest, under house arrest, under martial law, in custody, in detention
    blackmail, confine, cage, suppress, repress, quell, nationalise, nationalize, oust, interdict, proscribe, disallow, vandalise, vandalize, terrorise, terrorize, crack down, clamp down, penalise, penalize, snatch, nab, grab, trap, impede, hamper, hinder, obstruct
    delay, hold up, hold back, hold, keep, bar, refuse, strand -> convoy, lorry, truck, aid, team, observer, monitor, inspector, patrol, ambulance, bus, boat, ship, crew, driver
    refuse, deny -> entry, passage, access, visa, exit
    take, lead, march, drag + away, prisoner, hostage, into custody, at gunpoint
    keep + waiting, shut, closed, locked, in custody, in detention
    cut, cut off, switch off, shut off, sever, turn off -> water, power, electricity, gas, supply, cable, fuel, telephone
    man, set up, put up, erect, throw up -> checkpoint, roadblock, barrier, barricade, picket, gate
    plunder, loot, steal, drive off, rustle -> cattle, goat, sheep, shop, store, village, market, convoy, house
    board, detain, seize, impound, tow -> boat, ship, vessel, trawler, dhow, tanker, lorry, truck
    fine, tax, charge -> trader, driver, lorry, truck, farmer, villager, merchant
    arrest, detain, jail, imprison, incarcerate, intern, abduct, kidnap, capture, apprehend, take hostage, take prisoner, take captive, round up, hijack, waylay
    hold, stop, turn back, block, bar, halt, intercept, wave back, send back, turn away, pick up, search, question, harass, intimidate, rough up, rob, extort, take away, take, keep, prevent, blindfold, handcuff -> @people
    hold + at gunpoint, captive, hostage, prisoner, for hours, for two hours, for three hours, for five hours, in custody, by soldiers, at a checkpoint, for questioning
    seize, confiscate, impound, commandeer, requisition, expropriate, loot, plunder, steal, rustle, appropriate, carry off
    blockade, besiege, encircle, cordon off, lay siege, cut off, quarantine, seal off, surround
    close, shut, shut down, seal, block, barricade, cut, obstruct, barricade off, padlock, lock, mine -> @routes
    ban, outlaw, prohibit, restrict, curb, curtail, censor
    impose, declare, enforce, extend -> curfew, blockade, siege, emergency, martial law, closure, restriction, state of emergency, no-fly zone, levy, toll, ban, tax
    collect, levy, charge, demand, extort, tax -> toll, levy, tax, bribe, ransom, lorry, truck, equivalent
    deport, evict, displace, expel, exile, banish, drive out, uproot, force out
    deny, refuse -> access, entry, passage, permission to pass
    sentence, convict, execute by court, fine
    jam, hack, disable, cut off, switch off, sabotage, turn off -> signal, radio, telephone, internet, power, electricity, water, gas, line, grid, network, broadcast
    demolish, bulldoze, raze, ransack
    raid, search -> house, home, office, farm, shop, newspaper, compound, premises, school
    force, compel, coerce, press-gang
    prevent + from, access
    order + closed, shut, out, to leave
    beat back, tear-gas, disperse
    suspend, dissolve -> parliament, constitution, assembly
    hold up -> convoy, lorry, truck, aid
    set up, erect, mount, put up, man -> roadblock, checkpoint, barrier, barricade, illegal barrier
    occupy, annex, take over -> building, office, university, station, factory, land
  `,
  nouns: `
    arrest, detention, abduction, kidnapping, seizure, blockade, siege, closure, eviction, deportation, curfew, crackdown, confiscation, hostage-taking, roadblock, jailing, raid on the home, toll, checkpoint search
  `,
}
export const ASSAULT = {
  verbs: `
    target, attack, hit, strike, single out -> @people
    blow himself up, blow herself up, blow themselves up
    be among the dead, be among the wounded, be found dead, be left dead
    bleed to death, burn to death, beat to death, hack to death, stone to death, starve to death
    rock, shake, rip through, tear through <- blast, explosion, bomb, car bomb, shell
    throw, hurl, toss, lob -> grenade, petrol bomb, firebomb, molotov, explosive, bomb
    break out, flare <- firefight, gunfight, battle
    push back, beat back, repel, repulse, drive back -> attack, assault, force, rebel, soldier, attacker
    shoot up, spray, riddle -> car, house, bus, vehicle, post, building
    trade, exchange -> fire, gunfire, shellfire, artillery, mortar, rocket, volley, shot
    be + dead, under fire, under attack, ablaze, in flames, on fire
    break out, erupt, flare, flare up, resume, rage, continue, intensify, spread <- war, fighting, strike, clash, gun battle, shelling, bombardment, battle, firefight, gunfire, violence, airstrike, hostility
    reply, answer, respond, retaliate, hit back + with fire, in kind, with artillery, with mortars, to an attack, to the attack, to fire, to an attempt, with rockets, with machine guns, the fire
    hear, count, log, record, register, report -> round, impact, burst, gun, detonation, explosion, shot, volley, gunshot, blast, mortar, artillery, shell, bang
    come under, draw, take, receive -> fire, attack, shelling, bombardment, sniper fire, small-arms fire
    carry out, commit, perpetrate, mount, stage -> attack, massacre, killing, atrocity, raid, ambush, strike
    take, claim, cost -> life, lives
    hit back, strike back, fire back, shoot back, open up on, let fly
    fire on, fire at, fire over, fire towards, fire into, fire across
    set, put -> house, car, vehicle, patrol car, lorry, truck, hut, tyre, post, village, office, shop, crop, field + alight, ablaze, on fire, to the torch
    leave -> dead, wounded, injured, casualty
    lose -> leg, arm, foot, eye, hand <- soldier, lieutenant, man, boy, farmer, shepherd, child, captain, sergeant
    burn, char, incinerate, gut -> lorry, truck, house, tanker, driver, vehicle, village, hut, bus
    knock out, take out, put out of action, shoot up, blow open, shatter, splinter -> tank, post, window, bunker, gun, pump, station, windscreen
    ram, collide, sideswipe -> boat, cutter, vessel, ship, trawler, hull
    annihilate, decimate, eradicate, ravage, subjugate, hang, blitz, duel, retaliate, dynamite, pillage, rampage, terrorise, terrorize, overthrow, crucify, repel, repulse, brutalise, brutalize, mistreat, maul, obliterate, mow down, gun down, cut down, spear, lob at, dogfight, counter-attack, counterattack
    target, hit, strike, slam, rake, pepper, sweep, lash -> @objectives
    wound, hit, strike, kill, catch <- shrapnel, bullet, shell, round, rocket, mine, sniper, splinter, drone, blast, explosion, mortar
    step on, drive over, run over, trigger, set off, hit -> mine, landmine, device, ied, bomb, tripwire
    tear, rip, smash, crash, slam, punch + through
    fall, land, come down, rain, drop + on, near, inside, short, into, in <- shell, rocket, mortar, bomb, round, shot, missile, grenade, projectile
    stone, lynch, mob, set upon
    aim, direct, unleash, pour -> fire, volley
    use, fire -> live round, live ammunition, tear gas, rubber bullet, chemical
    report, register, record, count, log, confirm -> killed, dead, wounded, casualty, fatality, explosion, violation, shooting, blast, breach
    suffer, sustain, take -> casualty, loss, wound, injury
    shell, bombard, strafe, mortar, rocket, bomb, firebomb, dive-bomb, carpet-bomb, pound, pummel ! question
    attack ! problem, idea, credibility, issue, record, argument, plan, policy
    kill, murder, assassinate, massacre, slaughter, execute, gun down, lynch, behead, slay, decapitate, butcher, shoot dead, hack to death ! deal, truce, time, talk, idea, hope, proposal, accord, mechanism, agreement, process
    wound, injure, maim, lacerate
    shoot, snipe, open fire, return fire, exchange fire, trade fire, shoot at ! film, footage, video, picture, photo
    shoot down, bring down, down, sink, torpedo, ram -> drone, aircraft, helicopter, plane, jet, boat, vessel, ship, quadcopter, balloon, uav, missile, it, thirty, warplane, gunboat, trawler
    fire ! minister, official, employee, aide, staff, imagination, engine, worker, question, coach, general
    strike, hit, slam into, crash into, land on, pierce, blast ! deal, bargain, balance, note, snag, agreement, accord, chord, pose, tone, impasse, compromise, wall, headline, obstacle, bottom, road, market, record, peak, truce, conversation
    rain down, land, fall, explode, detonate, burst, whistle, drop, come down, impact, come, go through <- @rounds
    explode, detonate, blow up, go off, blow apart
    clash, skirmish, battle, scuffle, grapple, exchange blows
    fight ! corruption, poverty, fire, election, disease, flood, inflation, campaign, seat, case
    ambush, storm, raid, invade, overrun, assault, lay siege to
    capture, seize, overrun, recapture, retake, take, occupy, conquer, advance on -> village, town, city, position, post, outpost, base, airport, hill, ridge, district, territory, garrison, headquarters, heights, crossing, bridge, island
    launch, unleash, mount, lob, carry out, stage, conduct, open, fire, hurl, rain, drop, loose off, let off, loose, throw, lead, renew, order, begin -> @munitions
    beat, torture, stab, rape, whip, flog, club, hack, slash, knife, manhandle, bludgeon, strangle, mutilate, assault, molest, cane, kick, punch, throttle ! record, deadline, retreat, rival, drum, team, price
    torch, burn down, set fire, set ablaze, set alight, burn, set on fire, raze -> house, village, market, school, car, vehicle, truck, lorry, crop, barn, shop, post, church, mosque, home, hut, office, store, field, bus, town, building, convoy, tanker, tent, camp
    destroy, damage, wreck, flatten, level, smash, obliterate, devastate -> house, home, building, school, hospital, bridge, road, tank, post, church, mosque, shop, mill, village, market, plant, substation, vehicle, roof, station, power, pipeline, dam, convoy, line
    plant, lay, place, bury, plant -> mine, bomb, explosive, landmine, booby trap, ied
    die, perish, be killed, lose their lives, lose his life, lose her life + in the, in a, when, in an, at the, from, of wounds, on, during, after
    leave + dead, wounded, injured
    come under -> fire, attack, shelling, bombardment
    trade, exchange, hear, report, count, draw, return, take, direct, pour -> fire, gunfire, shot, shell, volley, artillery fire, machine-gun fire, small-arms fire, blow, burst
    spray + with, bullets
    tear off, take off, rip off -> roof
    use force, use live ammunition, use tear gas, gas
    break, violate, breach, shatter -> truce, ceasefire, cease-fire, armistice
    hear, ring out, heard, echo, erupt, break out, flare, rage <- shot, gunfire, shooting, artillery, fighting, clash, explosion, blast, shelling, battle, firefight, gunshot, mortar, fire, violence
    lose -> man, men, soldier, life, fighter, crew, boat, guard, tank
    blow -> bridge, mine, pipeline, up
    drone <- attack
    wage war, go to war
    march on, advance on, push into, cross into <- army, force, troop, command, soldier, rebel, fighter, column
    fall + dead
    be hurt
    claim -> life, lives
  `,
  nouns: `
    attack, shelling, bombing, bombardment, airstrike, air strike, raid, ambush, clash, skirmish, firefight, gunfight, shoot-out, shootout, massacre, killing, assassination, gunfire, shooting, explosion, blast, battle, exchange of fire, offensive, invasion, assault, artillery fire, mortar fire, rocket fire, tank fire, rifle fire, sniper fire, arms fire, gun fire, heavy fire, shooting incident, shooting attack, machine-gun fire, small-arms fire, ceasefire violation, truce violation, violation of the truce, violation of the ceasefire, breach of the truce, breach of the ceasefire, bloodshed, crossfire, stabbing, suicide bombing, car bomb, roadside bomb, drone strike, missile strike, shot, fatal shot, mortar round, incoming fire, fighting, burst of fire, burst of gunfire, burst of automatic fire, automatic fire, outgoing fire, tracer fire, airstrikes, overnight strike, gun battle, cross-border fire, volley, salvo, barrage, detonation, suicide attack, hit-and-run, pitched battle, fire fight, mine blast, IED blast, death toll, barrel bomb, cluster bomb, shellfire, bomb attack, mine explosion, hail of bullets
  `,
}
