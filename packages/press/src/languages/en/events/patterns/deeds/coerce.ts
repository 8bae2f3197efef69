// Arresting, seizing, blockading, closing, banning, driving out.
export const COERCE = {
  verbs: `
    drive, chase, force, flush, push, expel, uproot, order, turn + from their homes, out of their homes, off their land,
      from their villages, from the village, out of the village, from their land, from the town
    deny, refuse + access, entry, passage, permission, entrance
    tighten, reinforce, reimpose, restore -> blockade, siege, curfew, restriction, cordon, closure
    keep, hold, leave -> crossing, border, gate, road, bridge, port, market + shut, closed, sealed
    stop, hold up, delay, halt, turn back <- soldier, police, customs, guard, militia, gunman, checkpoint
    turn back at, turn back by, turn away at, turn away by, send back at, wave back by, hold up at, stop at a
    stop, intercept, board, halt, seize, detain, escort -> it, boat, ship, vessel, dhow, trawler, speedboat, dinghy, canoe, barge, bus, car,
      taxi, minibus, motorcycle
    hold + months in, years in, weeks in, since, without charge, in a basement, in a cell, in prison, in jail, in captivity, incommunicado,
      for questioning, by the army, by police, by the rebels
    hold ! talk, meeting, session, round, fire, position, breath, out, ceremony, rally, truce, view, line, election, seat, copy, post, hill,
      office, hand, elections, vote <- soldier, police, rebel, gunman, army, militia, militant, fighter, they
    be held captive, be held hostage, be behind bars, be under arrest
    go shut, stay shut, remain shut, remain closed, stay closed, be shut, be closed, be sealed <- crossing, gate, road, border, bridge,
      market, school, pass, port, corridor, shop
    go missing, disappear, vanish <- man, men, boy, woman, villager, student, activist, journalist, farmer
    search, frisk, strip, question -> @people
    fine, jail, gaol
    be, remain, come, place, put + under siege, under blockade, under curfew, under arrest, under house arrest, under martial law,
      in custody, in detention
    blackmail, confine, cage, suppress, repress, quell, nationalise, nationalize, oust, interdict, proscribe, disallow, vandalise,
      vandalize, terrorise, terrorize, crack down, clamp down, penalise, penalize, snatch, nab, grab, trap, impede, hamper, hinder, obstruct
    delay, hold up, hold back, hold, keep, bar, refuse, strand -> convoy, lorry, truck, aid, team, observer, monitor, inspector, patrol,
      ambulance, bus, boat, ship, crew, driver
    refuse, deny -> entry, passage, access, visa, exit
    take, lead, march, drag + away, prisoner, hostage, into custody, at gunpoint
    keep + waiting, shut, closed, locked, in custody, in detention
    cut, cut off, switch off, shut off, sever, turn off -> water, power, electricity, gas, supply, cable, fuel, telephone
    man, set up, put up, erect, throw up -> checkpoint, roadblock, barrier, barricade, picket, gate
    plunder, loot, steal, drive off, rustle -> cattle, goat, sheep, shop, store, village, market, convoy, house
    board, detain, seize, impound, tow -> boat, ship, vessel, trawler, dhow, tanker, lorry, truck
    fine, tax, charge -> trader, driver, lorry, truck, farmer, villager, merchant
    arrest, detain, jail, imprison, incarcerate, intern, abduct, kidnap, capture, apprehend, take hostage, take prisoner, take captive,
      round up, hijack, waylay
    hold, stop, turn back, block, bar, halt, intercept, wave back, send back, turn away, pick up, search, question, harass, intimidate,
      rough up, rob, extort, take away, take, keep, prevent, blindfold, handcuff -> @people
    hold + at gunpoint, captive, hostage, prisoner, for hours, for two hours, for three hours, for five hours, in custody, by soldiers,
      at a checkpoint, for questioning
    seize, confiscate, impound, commandeer, requisition, expropriate, loot, plunder, steal, rustle, appropriate, carry off
    block, bar -> way, path, passage, approach, traffic, entrance, exit, access
    blockade, besiege, encircle, cordon off, lay siege, cut off, quarantine, seal off, surround
    close, shut, shut down, seal, block, barricade, cut, obstruct, barricade off, padlock, lock, mine -> @routes
    ban, outlaw, prohibit, restrict, curb, curtail, censor
    impose, declare, enforce, extend -> curfew, blockade, siege, emergency, martial law, closure, restriction, state of emergency,
      no-fly zone, levy, toll, ban, tax
    collect, levy, charge, demand, extort, tax -> toll, levy, tax, bribe, ransom, lorry, truck, equivalent
    deport, evict, displace, expel, exile, banish, drive out, uproot, force out
    deny, refuse -> access, entry, passage, permission to pass
    sentence, convict, execute by court, fine
    jam, hack, disable, cut off, switch off, sabotage, turn off -> signal, radio, telephone, internet, power, electricity, water, gas, line,
      grid, network, broadcast
    demolish, bulldoze, raze, ransack
    raid, search -> house, home, office, farm, shop, newspaper, compound, premises, school
    force, compel, coerce, press-gang
    prevent + from, access
    order + closed, shut, out, to leave
    beat back, tear-gas, disperse
    suspend, dissolve -> parliament, constitution, assembly
    hold up -> convoy, lorry, truck, aid
    set up, erect, mount, put up, man -> roadblock, checkpoint, barrier, barricade, illegal barrier
    take over, seize control, hold power <- junta, council, army, military, soldier, officer, general, putschist, troop
    be found guilty, find guilty
    close, seal, shut -> airspace, air space
    occupy, annex, take over -> building, office, university, station, factory, land
    arrest, detain, jail, imprison, incarcerate, intern, abduct, kidnap, apprehend, round up, nab, collar, snatch, pick up, haul in,
      haul away, haul off, cart off, drag off, drag away, drag out, lead off, lead away, take away, march off, march away, frogmarch,
      bundle, whisk away, whisk off, spirit away, carry off, take in, remand, lock up, hold captive, hold hostage, hold prisoner,
      take captive, take hostage, take prisoner, take into custody, keep in custody, place under arrest, put under arrest,
      place under house arrest, put behind bars, throw into prison, throw in jail, put in prison, seize, capture, corral, pluck, disappear,
      hijack, carjack, waylay, press into service, conscript by force -> @people
    be arrested, be detained, be jailed, be imprisoned, be interned, be abducted, be kidnapped, be held, be seized, be captured, be taken,
      be rounded up, be picked up, be led away, be taken away, be dragged off, be dragged away, be hauled away, be locked up,
      be behind bars, be in custody, be in detention, be under arrest, be in jail, be in prison, be missing, be held hostage,
      be held captive, be remanded, be charged, be handcuffed, be blindfolded, be interrogated, be questioned <- @people
    haul, cart, drag, lead, march, bundle, whisk, spirit, frogmarch, bus, pull, take, yank, pluck, lift, snatch + away, off, off the bus,
      off a bus, off the boat, off the train, out of the car, out of his, out of her, out of their, from his home, from her home,
      from their homes, from his school, from the bus, from a bus, into custody, into a van, into a vehicle, into a car, at gunpoint,
      by force, in handcuffs, to the police station, to prison
    pull, yank, order, force, drag, take, haul -> men, man, woman, passenger, boy, youth, people, driver, them, him, her + off, from, out
    make off, run off, walk off, get away, abscond, drive off + with
    seize, confiscate, impound, commandeer, requisition, expropriate, appropriate, sequester, distrain, hijack, carry off, cart off,
      drive off, walk off with, take possession of, lay hands on, help themselves to, steal, rustle, pilfer, pinch, poach, filch, lift,
      swipe, empty, take away, strip, withhold, nationalise, nationalize, grab, snatch, take over, tow away, tow, board, retain, divert,
      siphon off, siphon, skim, extort, intercept, capture, poach -> @loot
    divert, redirect, reroute, turn back, hold up, hold back, delay, hold, impound, block, stop, halt, intercept, board, search, strand,
      seize, detain, commandeer, hijack, escort to port, steer, force back, force to land, force down, turn around, tow, trap, bottle up,
      pin, pull over, flag down, chase, pursue, harass, bar -> @vehicles
    steer, tow, escort, divert, bring, take, sail -> vessel, ship, boat, tanker, it, trawler, carrier, crew + to port, into port,
      to harbour, to Bandar, to a naval base, to base, ashore
    abseil, rappel, swarm, climb, clamber, jump + onto, on to, aboard <- commando, marine, soldier, coastguard, pirate, gunman, navy
    board <- commando, marine, coastguard, soldier, customs, pirate, gunman, police, navy, inspector, officer, officers
    evict, expel, deport, displace, uproot, exile, banish, drive out, force out, turf out, chase out, chase away, chase off, drive off,
      drive away, flush out, hound out, burn out, smoke out, push out, order out, move out by force, remove by force, dispossess,
      disinherit, dislodge, resettle by force, repatriate by force, turn back, push back, wave back ! enemy, rebel, attack, assault,
      proposal, idea, minister, ambassador, envoy, diplomat
    close, shut, shut down, shut off, seal, seal off, block, block off, barricade, cut, cut off, obstruct, padlock, lock, bolt, bar, chain,
      wall off, wall up, fence off, cordon off, close off, rope off, board up, bottle up, choke, choke off, throttle, plug, dam,
      barricade off, brick up, mine, suspend, keep shut, keep closed, slam shut, impede, blockade, occupy, ring, surround, sever,
      interdict -> @routes
    be closed, be shut, be sealed, be blocked, be cut, be cut off, be severed, be barred, be padlocked, be locked, be closed off,
      be out of bounds, be off limits, stay closed, stay shut, remain closed, remain shut, remain sealed, remain blocked, close, shut,
      stand empty, go shut <- @routes
    cut, cut off, switch off, shut off, shut down, turn off, sever, disconnect, disrupt, interrupt, suspend, block, jam, throttle, slow,
      choke, stop, halt, restrict, ration, divert, pull the plug on, black out, stem -> @services
    ring, surround, encircle, besiege, blockade, hem in, box in, pen in, bottle up, cut off, isolate, lay siege to, cordon, invest,
      quarantine, seal off, seal, starve, strangle, choke, squeeze, trap, confine, pin down, lock down, fence in, wall in -> village, town,
      city, enclave, base, camp, garrison, district, port, island, house, home, compound, office, palace, headquarters, mosque, valley,
      residents, civilian, people, resident, inhabitant, family, population, pocket, neighbourhood, quarter, building, embassy, post, troop,
      soldier, villager, hamlet, settlement, monastery, university
    be hemmed in, be trapped, be cut off, be besieged, be encircled, be surrounded, be stranded, be stuck, be marooned, be under siege,
      be under blockade, be under curfew, be blockaded, be confined, be sealed off, be pinned down, be penned in, be boxed in,
      be quarantined, be isolated, be starved <- @people, village, town, city, enclave, camp, district, island, population, garrison,
      valley, region, port, territory, thousand, thousands, neighbourhood
    impose, clamp, slap, declare, decree, enforce, extend, announce, order, proclaim, introduce, put, tighten, reimpose, re-impose,
      bring in, invoke, maintain, prolong, throw, institute, renew, restore, place, set -> curfew, blockade, siege, emergency,
      state of emergency, martial law, lockdown, closure, no-fly zone, cordon, exclusion zone, ban, travel restriction, restriction, curb,
      section 144, communications blackout, blackout, internet shutdown, dusk-to-dawn, night curfew, censorship, house arrest, toll, levy,
      tax, quota, permit system, state of siege, fishing ban, checkpoint, prohibition, naval blockade, quarantine, media blackout,
      gag order, purdah, dress code, conscription, requisition, fuel rationing, rationing, dragnet, manhunt, security zone, military rule,
      direct rule, collective punishment
    be put, be placed, be, remain, stay, come, be clamped + under curfew, under siege, under blockade, under house arrest, under arrest,
      under martial law, under lockdown, under guard, under quarantine, in lockdown
    ban, outlaw, prohibit, forbid, bar, criminalise, criminalize, proscribe, disallow, embargo, make illegal, prevent, stop, restrict,
      limit, curb, curtail, censor, suppress, muzzle, gag, black out, pull off the air, take off the air, block, shut down, suspend,
      close down, revoke -> fishing, grazing, farming, movement, travel, protest, demonstration, rally, gathering, assembly, march, party,
      group, organisation, organization, union, newspaper, broadcaster, radio station, television, channel, station, website, app, internet,
      social media, mobile phone, broadcast, film, book, flag, anthem, language, motorcycle, vehicle, boat, drone, kite, music, prayer,
      procession, alcohol, trade, sale, export, fuel, fertiliser, journalist, reporter, charity, ngo, aid group, woman, girl, opposition,
      candidate, press, media, screening, meeting, harvest
    bar, ban, block, stop, prevent, keep, restrain, prohibit, forbid, debar, exclude, deter, hinder, obstruct + from entering, from leaving,
      from crossing, from returning, from travelling, from traveling, from reaching, from going, from the track, from fishing, from farming,
      from grazing, from working, from holding, from attending, from school, from running, from boarding, from using, from getting,
      from passing, from sailing, from flying, from burying, from the site, from the area, from the camp, from the village, from speaking,
      from meeting, from visiting, access, entry
    deny, refuse -> access, entry, passage, permission, visa, exit, bail, landing right, treatment, medical treatment, parole, water, food,
      overflight, clearance, permit, entrance, safe passage, ration
    sentence, convict, fine, condemn, remand, put on trial, court-martial, flog by order, hang by order, detain without trial,
      charge ! attack, violence, act, strike, killing, move, raid, statement, decision, shelling, bombing, murder, visit
    hand, hand down, give, receive, get, serve, impose, slap, face, begin serving -> jail term, prison term, jail sentence, prison sentence,
      death sentence, life sentence, term, life imprisonment, life in prison, sentence, death penalty
    tighten, step up, stiffen -> control, border control, rule, check, restriction, grip
    hold -> *number
    depose, oust, overthrow, topple, unseat, remove -> president, premier, prime minister, minister, leader, king, emir, government, *name <- army,
      soldier, junta, officer, military, guard, putschist, coup
    be boarded, be boarded by, be brought before, be taken into custody, be escorted to
    take, bring, drive, lead, march + to a police station, to the police station, to prison, to jail, to a prison, into custody, to a barracks,
      before a judge, before a court, before a magistrate, to an unknown
    ban, bar, exclude -> @people, official, lawmaker, senator, citizen, national, visitor, politician, candidate, athlete, reporter, opposition
    sentence, jail, imprison, condemn, send + to death, to prison, for life, for years, to years, to life, to months, to jail
    be sentenced, be convicted, be fined, be condemned to, be put on trial, go on trial, stand trial, be court-martialled,
      be brought before a court, be hanged, be charged with
    tax, toll, levy, extort, shake down, fleece, squeeze, bleed, mulct, fine, charge, milk -> trader, driver, lorry, truck, farmer,
      villager, merchant, resident, motorist, trucker, herder, shopkeeper, fisherman, pedlar, vehicle, convoy, boat, bus, passenger,
      business, family, goods, vendor
    be taxed, be fined, be searched, be frisked, be stopped, be turned back, be turned away, be strip-searched, be questioned,
      be waved down, be pulled over, be held up, be barred, be refused entry, be denied entry, be denied access, be prevented from,
      be stopped from, be forced to, be compelled to, be made to, be ordered to, be ordered out, be evicted, be expelled, be deported,
      be displaced, be driven from, be driven out, be uprooted, be forced out, be thrown out of their, be turned out of, be banned from,
      be barred from, be forbidden to, be conscripted, be press-ganged, be robbed of
    pay, hand over, cough up -> toll, bribe, levy, protection money, ransom, tax, tribute + at, to, for
    demand, collect, exact, extract, extort, levy, charge, raise, squeeze -> toll, bribe, ransom, levy, tax, protection money, tribute,
      tithe, cut, fee, duty
    crack down, clamp down, bear down, lay siege, tighten the noose, tighten the screws, turn the screw, put the squeeze, press-gang,
      forcibly, rule by decree, suspend the constitution, send in the police, use tear gas, fire tear gas, baton-charge, break up by force
    disperse, scatter, break up, baton-charge, tear-gas, teargas, charge, kettle, clear, quell, crush, put down, suppress, smash,
      water-cannon, hose, drive back, beat back -> protester, demonstrator, crowd, protest, demonstration, rally, march, sit-in, strike,
      uprising, revolt, rebellion, mutiny, unrest, dissent, riot, students, student, camp, encampment, procession, picket, gathering,
      marcher, rioter, vigil, them
    fire, use, lob, launch -> tear gas, tear-gas, water cannon, pepper spray, stun grenade, rubber bullet, baton round + at, to disperse,
      to scatter, on, against, into
    suspend, dissolve, prorogue, disband, shut down, abolish, close, outlaw, purge, take over -> parliament, constitution, assembly,
      legislature, council, party, court, cabinet, senate, congress, judiciary, municipality, press, union, government, state government,
      regional government
    seize -> power, control, government
    occupy, annex, take over, take, seize, appropriate, commandeer, squat in, invade, settle on, encroach on, absorb, grab,
      overrun -> building, office, university, station, factory, land, control house, control room, plant, dam, mine, pump, islet, terminal,
      airport building, town hall, television station, radio station, ministry, power plant, refinery, farm, field, well, house, oilfield,
      pasture, school, hospital, strip
    raid, search, ransack by police, storm, swoop, swoop on, descend on, turn over, rifle through, sift through, comb -> house, home,
      office, farm, shop, newspaper, newsroom, compound, premises, school, headquarters, apartment, flat, mosque, madrasa, madrassa,
      seminary, clinic, camp, bookshop, university, dormitory, bank, archive, hideout, safe house, neighbourhood, warehouse, monastery,
      studio, charity, residence <- police, soldier, troop, agent, security, officer, prosecutor, intelligence, army, authority, forces,
      detective, gendarme
    hold, keep, retain, detain + in custody, in detention, without charge, without trial, incommunicado, for questioning, for ransom,
      against their will, against his will, against her will, in solitary, under house arrest, under guard, in handcuffs, at gunpoint,
      at knifepoint, hostage, captive, prisoner, in chains, aboard, in a cell, in cells, in prison, in jail, in a camp, for days, overnight
    hold -> hostage, captive, prisoner, detainee, crew, sailor, journalist, passenger, national, pilot, worker, aid worker, civilian,
      villager, fisherman, schoolgirl, pupil, activist, soldier
    force, compel, coerce, order, make, oblige, press -> @people + to leave, to flee, to stop, to pay, to close, to turn back, to kneel,
      to sign, to strip, to hand over, to move, to abandon, to work, to march, to return, to shut, to evacuate, at gunpoint, into exile
    order, tell, instruct, command -> resident, villager, trader, shop, school, broadcaster, newspaper, bank, civilian, people, journalist,
      farmer, ship, vessel, charity + to leave, to evacuate, to close, to shut, to stop, to vacate, to halt, out, closed, shut, off
    threaten at gunpoint, blindfold, handcuff, shackle, manacle, strip-search, fingerprint, conscript, dragoon, shanghai, enslave,
      impress into, intimidate, harass, browbeat, persecute, terrorise into, hound, menace, manhandle, jostle, heckle off, subjugate,
      oppress, repress, discriminate against, disenfranchise, wiretap, spy on, eavesdrop on, surveil
    freeze -> candidate, bank account of the opposition
    jam, hack, hack into, disable, sabotage, tap, wiretap, cut, scramble, spoof, knock offline, take offline, take down, crash, breach,
      infect -> signal, radio, telephone, phone, internet, line, grid, network, broadcast, system, computer, server, website, gps,
      satellite, cable, frequency, database, transmitter, account
    demolish, bulldoze, raze, tear down, pull down, seal, confiscate, expropriate -> house, home, building, hut, shack, shanty, mosque,
      church, shrine, olive, orchard, settlement, village, stall, shop, camp, slum
    set up, erect, mount, put up, man, throw up, install, build, establish, operate, run -> roadblock, checkpoint, barrier, barricade,
      toll gate, toll booth, illegal barrier, cordon, boom, picket, control post, chain across, blockade
    be erected, be set up, go up, spring up, be put up, be thrown up, sprout, appear <- roadblock, checkpoint, barrier, barricade,
      toll gate, cordon
    go missing, disappear, vanish, be missing, be unaccounted for <- @people
    loot, rob, plunder <- police, soldier, gunman
    cancel, void, annul, rig, steal, suspend, postpone indefinitely -> election, ballot, vote, poll, result
    lift, remove, snap, break, smash -> staff, fishing gear, net, fence, boundary marker, boundary stone, marker
  `,
  nouns: `
    arrest, detention, abduction, kidnapping, seizure, blockade, siege, closure, eviction, deportation, curfew, crackdown, confiscation
    hostage-taking, roadblock, jailing, raid on the home, toll, checkpoint search, arrests, mass arrest, detentions, abductions, kidnap
    kidnapping of, hijacking, hijack, seizure of, impounding, confiscation of, requisitioning, internment, imprisonment, incarceration
    house arrest, disappearance, enforced disappearance, martial law, state of emergency, emergency rule, lockdown, night curfew
    naval blockade, road closure, border closure, closure of the border, closure of the crossing, closure of the road
    closing of the border, closing of the crossing, sealing of the border, encirclement, expropriation, nationalisation, annexation
    occupation of, displacement, mass displacement, expulsion of residents, ethnic cleansing, forced displacement, forced eviction
    evictions, demolition, demolitions, police raid, house raid, house search, home raid, search operation, cordon and search, dragnet
    roundup, round-up, sweep, roadblocks, checkpoints, illegal toll, extortion, levy, banning of, censorship, internet shutdown
    blackout, communications blackout, power cut, crackdown on, clampdown, repression, persecution, harassment, intimidation
    death sentence, jail term, prison sentence, conviction, sentencing, show trial, deportations, piracy, cyberattack, cyber-attack, coup
    putsch, seizure of power, hostage crisis, hostage taking, conscription of
  `,
}
