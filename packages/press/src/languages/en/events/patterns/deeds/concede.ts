// Easing, lifting, letting through, yielding, resigning.
export const CONCEDE = {
  verbs: `
    ease, be eased, be relaxed, be loosened, fall away, expire <- restriction, curfew, lockdown, sanction, curb, embargo, rule, measure
    reopen, open, be open <- @routes, crossing, office, school, market, clinic, post
    be allowed, be permitted, be let, be admitted, be waved + through, in, into, to return, to leave, to pass, to cross, to enter, to visit,
      home
    call off, end, lift, suspend, break off, abandon -> sit-in, strike, protest, hunger strike, blockade, boycott, march, siege
    come down, be dismantled, be lifted, be removed, go up <- barricade, barrier, roadblock, checkpoint, watchtower, fence, curfew, wire
    tender, submit, hand in, offer -> resignation
    dismantle, take down, remove, clear, pull down, take away -> barricade, barrier, roadblock, checkpoint, watchtower, fence, wire,
      obstacle, sandbag, block
    defer, put off, delay, hold off, shelve, cancel -> action, offensive, strike, operation, drill, execution, vote, deadline, exercise,
      launch
    wave through, let through, let out, let in
    bow, give in, yield + to pressure, to the demand, to demand, under pressure
    absolve, acquit, exonerate, forgive, decriminalise, decriminalize, readmit, comply, obey, succumb, accommodate, tolerate, emancipate
    extend, put back, push back, postpone, move -> deadline, ultimatum
    hand over, give up, surrender -> suspect, power, seat, territory, control, village, key, post
    remove, open, take down -> barrier, barricade, roadblock, checkpoint, gate
    let -> *name + through, pass, go, in, return
    settle, pay -> compensation, damages, blood money, ransom
    ease, lift, relax, loosen, end, suspend, waive, remove, soften, scrap, rescind, repeal -> @burdens
    raise -> siege, blockade, embargo, cordon
    drop, withdraw, abandon, waive, shelve, retract, soften, scale back, moderate, cancel, suspend, defer, halt, call off, postpone,
      give up, renounce -> @demands
    resign, step down, stand down, quit, step aside, abdicate
    yield, relent, back down, give in, climb down, give way, give ground, capitulate, make concessions, bow to, cave in, compromise, blink,
      meet halfway
    make, offer -> concession, compromise
    retreat from, back away from, back down from, back down on, back off from, back off, climb down from, climb down on, pull back from,
      step back from, backtrack on, row back on, soften its stance on, soften its stand on -> bill, plan, effort, threat, proposal, demand,
      sanction, tax, law, reform, vow, promise, pledge, position, claim, insistence, legislation, move, decision, policy, tariff, ban
    retreat, back down, climb down, back off, backtrack, relent <- senate, senator, lawmaker, parliament, government, minister, premier,
      president, congress, cabinet, ministry, party, company
    limit, curb, cap, roll back, scale back, freeze, mothball, wind down, dismantle -> nuclear program, nuclear programme, enrichment,
      uranium enrichment, centrifuge, missile program, missile programme, nuclear work, nuclear activity
    cede + to
    concede -> point, ground, territory, right, defeat, control
    allow, permit, let + through, in, pass, into, access, cross, convoys, teams, aid, observers, visit, visits, return, to return, to pass,
      to leave, to enter
    reopen, open, unblock, restore, clear -> @routes, water, electricity, power, service, gas
    grant, give -> amnesty, autonomy, pardon, more days, extension, reprieve, clemency, self-rule, more time, parole, access
    pardon, amnesty, reprieve, rehabilitate, reinstate
    apologise, apologize
    cede, hand back, give back, return, relinquish -> territory, village, land, hill, control, post, bridge, town, seat, church
    get + more days, more time, an extension, a reprieve
    legalise, legalize, unban, unfreeze, demilitarise
    drop -> case, charge
    step back, pull back, stop short, draw back, walk back + from the brink, from confrontation, from war, from its threat,
      from their threat, from its demand
    bow out, drop out, withdraw, stand aside, pull out <- candidate, contender, nominee, rival, runner
    withdraw, drop, retract, rescind, revoke, cancel, quash, annul, take back, pull, scrap, abandon, tear up, reverse, repeal, overturn,
      lift, strike out, strike down, freeze, shelve, suspend, mothball, water down, dilute, amend, delay, postpone, defer, ditch, forgo,
      forego -> ultimatum, threat, candidacy, nomination, objection, bill, law, decree, order, warrant, arrest warrant, indictment, ban,
      levy, tariff, tax, fee, toll, price rise, increase, plan, reform, ruling, verdict, demand, charge, lawsuit, complaint, insistence,
      precondition, claim, eviction, penalty, fine, curfew, blacklist, sentence, death sentence, execution, prosecution, decision, measure,
      requirement, clause
    waive, forgo, forego, relinquish, renounce, disclaim, abandon, sacrifice, cede, sign away, barter away, trade away, yield,
      cede control of, part with, hand back, surrender, give away, bargain away, release -> insistence, right, claim, land, territory,
      immunity, veto, share, seat, title, sovereignty, province, district, island, pasture, concession, fee, rent, lease, stake, power,
      ministry, portfolio, crown, throne
    let + be repaired, be buried, be searched, be visited, out of, off the hook, go free, stand, fish, farm, graze, harvest, work, pray,
      vote, speak
    let in, let out, let through, let past, let by, let pass, let go, let off, wave through, wave past, wave on, let back in, allow through,
      allow in, allow out, allow back, usher through, clear for passage, give safe passage, grant safe passage, offer safe passage
    let, allow, permit, admit, authorise, authorize, enable, entitle, give leave to -> bread, soap, diesel, fuel, food, aid, medicine,
      flour, convoy, lorry, truck, ship, boat, fisherman, farmer, herder, family, prisoner, journalist, observer, monitor, inspector,
      doctor, visit, passage, repair, burial, harvest, fishing, grazing, import, export, pilgrim, student, worker, woman, girl, civilian,
      resident, displaced, refugee, patient, visitor, trader, team, mission, evacuation, protest, rally, flight, access, entry, exit, use
    be let in, be let out, be let through, be let go, be allowed in, be allowed out, be allowed back, be allowed home, be allowed to,
      be permitted to, be cleared to, be free to, be granted access, be given access, be granted, be admitted, be waved through,
      be readmitted, be reinstated, be pardoned, be cleared of
    allow, permit, let, authorise, authorize, enable + to cast, to fish, to cross, to return, to leave, to enter, to pass, to bury,
      to harvest, to graze, to visit, to resume, to reopen, to work, to pray, to vote, to collect, to fetch, to go, to inspect, to land,
      to dock, to sail, to fly, to use, to travel, to speak, to see, to repair, to trade, to stay
    grant, give, award, offer, accord, confer, restore, return, extend, devolve, hand, concede, cede -> share, autonomy, self-government,
      self-determination, citizenship, right, status, seat, pardon, amnesty, bail, parole, leave, clemency, immunity, safe conduct,
      safe passage, visa, residency, concession, compensation, independence, veto, language rights, control, power, a say, permission,
      access, licence, permit, franchise, vote, furlough, home rule
    unfreeze, unlock, unblock, unfetter, release, thaw, restore, hand back, return, free up -> asset, pension, fund, account, property,
      money, deposit, reserve, passport, land, house, salary, estate
    clear, open -> way, path + for
    ease, relax, loosen, lift, soften, slacken, reduce, cut, lower, halve, trim, roll back, scale back, scale down, dismantle, remove,
      withdraw, end, break, drop, strike down, shorten, shelve, pause, suspend, phase out, scrap, let up on, do away with, call off,
      abolish -> @burdens
    ease, relax, loosen, slacken, release -> grip, stranglehold, hold, noose, pressure, rule, control, chokehold
    lift, end, raise, call off, suspend, drop, abandon, wind up, give up, break off, cancel, defer, postpone -> strike, sit-in,
      hunger strike, fast, blockade, siege, boycott, protest, march, occupation, lockout, picket, hartal, shutdown, vigil, campaign,
      encampment, roadblock, barricade
    reopen, reconnect, restore, switch back on, turn back on, turn on, resume, unlock, unseal, unbar, unlatch, clear, open up, throw open,
      open -> @services, @routes
    reopen, be reopened, reopen to <- border, crossing, bridge, road, gate, port, airport, airspace, market, school, shop, mosque, church,
      office, canal, strait, corridor, hospital, bakery, mill, line, it, university, court, bank
    open + to inspectors, to foreign inspectors, to observers, to monitors, to traffic, to lorries, to aid, to civilians, to pedestrians,
      to journalists, to the public, its doors, their doors
    remove, dismantle, pull down, take down, take away, clear, demolish, fill in, roll up, cut through, bulldoze, lift, strip away,
      tear down -> roadblock, barricade, barrier, checkpoint, watchtower, fence, wire, razor wire, sandbag, concrete block, berm, gate,
      toll booth, earth bank, obstacle, tent
    apologise, apologize, express regret, express remorse, express contrition, say sorry, eat humble pie, beg forgiveness, ask forgiveness,
      ask pardon, show remorse, admit fault, plead guilty, atone, make amends, back-pedal, backpedal, backtrack, do a u-turn, make a u-turn,
      change course, change tack, change its mind, change his mind, change her mind, have second thoughts, bend, give in to, come round,
      swallow its pride, swallow hard, stoop, fold, eat its words
    voice, express, offer, issue, convey, tender -> regret, apology, remorse, contrition, resignation
    concede, lose, admit -> election, defeat, seat
    resign, quit, step down, stand down, leave, stand aside, step aside, vacate, relinquish, retire, hand over -> post, office, job,
      presidency, premiership, portfolio, chair, position, power, leadership, command
    dissolve, dismiss, sack, reshuffle, replace + under pressure, amid protests, after protests, in response to, to appease
    pay, hand over, agree to pay -> ransom, compensation, blood money, damages, reparation, indemnity, diya, fine, arrears, back pay
    commute, reduce, cut, shorten, quash, overturn, suspend, remit, lighten -> sentence, term, death penalty, conviction
    drop, dismiss, quash, throw out, withdraw, suspend, shelve, close, abandon -> case, charge, lawsuit, prosecution, indictment, complaint,
      investigation
    meet, grant, heed, accommodate, satisfy, accede to, bow to, yield to, give in to, cave in to, submit to, acquiesce in -> demand, call,
      request, condition, grievance, wish, pressure
    recognise, recognize -> guilt, mistake, wrongdoing
    put off, delay, postpone, defer, push back, hold off, suspend, halt, stay, call off, cancel, freeze, shelve, pause -> execution,
      eviction, demolition, expulsion, deportation, annexation, vote, referendum, election, deadline, ultimatum, tariff, offensive,
      operation, exercise, drill, test, launch, law, deployment, strike, attack, hanging, flogging, mobilisation, march, construction,
      building
    stay, spare -> execution, hanging, life, demolition, eviction
    forgive, absolve, exonerate, exculpate, rehabilitate, reinstate, reprieve, restore to office, unban, unblock, legalise, legalize,
      decriminalise, decriminalize, deregulate, liberalise, liberalize, desegregate, enfranchise, demilitarise, denationalise, derestrict,
      de-list, delist, delegalise
    hold -> free election, new election, fresh election
    meet halfway, split the difference, find middle ground, show flexibility, show leniency, show clemency, make way, give up power,
      hand over power, cede power, surrender power, share power, transfer power
  `,
  nouns: `
    concession, resignation, amnesty, reprieve, climbdown, climb-down, backdown, u-turn, about-face, about-turn, easing of the, easing
    relaxation of the, lifting of the, lifting of sanctions, reopening, pardon, clemency, apology, sanctions relief, acquittal
    safe passage, power transfer, transfer of power, handover of power, abdication, release on bail, postponement of the
    suspension of the sentence, granting of autonomy, extension of the deadline, repeal, capitulation, withdrawal of the bill
    withdrawal of the charges, sentence reduction, power-sharing, stay of execution, safe conduct
  `,
}
