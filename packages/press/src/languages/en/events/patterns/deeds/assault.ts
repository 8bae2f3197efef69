// Firing, shelling, killing, destroying, clashing, taking by force.
export const ASSAULT = {
  verbs: `
    target, attack, hit, strike, single out -> @people
    blow himself up, blow herself up, blow themselves up
    be among the dead, be among the wounded, be found dead, be left dead
    bleed to death, burn to death, beat to death, hack to death, stone to death, starve to death
    rock, shake, rip through, tear through <- blast, explosion, bomb, car bomb, shell
    throw, hurl, toss, lob -> grenade, petrol bomb, firebomb, molotov, explosive, bomb
    break out, flare <- firefight, gunfight, battle
    resume, start, begin, renew, restart, unleash -> hostility, fighting, war, offensive, attack, shelling, bombing, raid
    destroy, wreck, disable, burn -> equipment, military equipment, armour, column, unit, ammunition, depot
    push back, beat back, counter, blunt, stem, resist, repel, repulse, drive back -> attack, assault, force, rebel, soldier, attacker
    shoot up, spray, riddle -> car, house, bus, vehicle, post, building
    trade, exchange -> fire, gunfire, shellfire, artillery, mortar, rocket, volley, shot
    be + dead, under fire, under attack, ablaze, in flames, on fire
    break out, erupt, flare, flare up, resume, rage, continue, intensify, spread <- war, fighting, strike, clash, gun battle, shelling,
      bombardment, battle, firefight, gunfire, violence, airstrike, hostility
    reply, answer, respond, retaliate, hit back + with fire, in kind, with artillery, with mortars, to an attack, to the attack, to fire,
      to an attempt, with rockets, with machine guns, the fire
    hear, count, log, record, register, report -> round, impact, burst, gun, detonation, explosion, shot, volley, gunshot, blast, mortar,
      artillery, shell, bang
    come under, draw, take, receive -> fire, attack, shelling, bombardment, sniper fire, small-arms fire
    carry out, commit, perpetrate, mount, stage -> attack, massacre, killing, atrocity, raid, ambush, strike
    take, claim, cost -> life, lives
    hit back, strike back, fire back, shoot back, open up on, let fly
    fire on, fire at, fire over, fire towards, fire into, fire across
    set, put -> house, car, vehicle, patrol car, lorry, truck, hut, tyre, post, village, office, shop, crop, field + alight, ablaze,
      on fire, to the torch
    leave -> dead, wounded, injured, casualty
    lose -> leg, arm, foot, eye, hand <- soldier, lieutenant, man, boy, farmer, shepherd, child, captain, sergeant
    burn, char, incinerate, gut -> lorry, truck, house, tanker, driver, vehicle, village, hut, bus
    knock out, take out, put out of action, shoot up, blow open, shatter, splinter -> tank, post, window, bunker, gun, pump, station,
      windscreen
    ram, collide, sideswipe -> boat, cutter, vessel, ship, trawler, hull
    annihilate, decimate, eradicate, ravage, subjugate, blitz, duel, retaliate, dynamite, pillage, rampage, terrorise, terrorize, overthrow,
      crucify, repel, repulse, brutalise, brutalize, mistreat, maul, obliterate, mow down, gun down, cut down, spear, lob at, dogfight,
      counter-attack, counterattack
    target, hit, strike, slam, rake, pepper, sweep, lash -> @objectives
    wound, hit, strike, kill, catch <- shrapnel, bullet, shell, round, rocket, mine, sniper, splinter, drone, blast, explosion, mortar
    step on, drive over, run over, trigger, set off, hit -> mine, landmine, device, ied, bomb, tripwire
    tear, rip, smash, crash, slam, punch + through
    fall, land, come down, rain, drop + on, near, inside, short, into, in <- shell, rocket, mortar, bomb, round, shot, missile, grenade,
      projectile
    stone, lynch, mob, set upon
    aim, direct, unleash, pour -> fire, volley
    use, fire -> live round, live ammunition, tear gas, rubber bullet, chemical
    report, register, record, count, log, confirm -> killed, dead, wounded, casualty, fatality, explosion, violation, shooting, blast,
      breach
    suffer, sustain, take -> casualty, loss, wound, injury
    shell, bombard, strafe, mortar, rocket, bomb, firebomb, dive-bomb, carpet-bomb, pound, pummel ! question
    attack ! problem, idea, credibility, issue, record, argument, plan, policy
    kill, murder, assassinate, massacre, slaughter, execute, gun down, lynch, behead, slay, decapitate, butcher, shoot dead,
      hack to death ! calf, sheep, goat, cow, ox, lamb, bull, chicken, animal, deal, truce, time, talk, idea, hope, proposal, accord,
      mechanism, agreement, process
    wound, injure, maim, lacerate
    shoot, snipe, open fire, return fire, exchange fire, trade fire, shoot at ! film, footage, video, picture, photo
    shoot down, down -> *number, them
    shoot down, bring down, down, sink, torpedo, ram -> drone, aircraft, helicopter, plane, jet, boat, vessel, ship, quadcopter, balloon,
      uav, missile, it, thirty, warplane, gunboat, trawler
    fire ! minister, official, employee, aide, staff, imagination, engine, worker, question, coach, general
    strike, hit, slam into, crash into, land on, pierce, blast ! deal, bargain, balance, note, snag, agreement, accord, chord, pose, tone,
      impasse, compromise, wall, headline, obstacle, bottom, road, market, record, peak, truce, conversation
    rain down, land, fall, explode, detonate, burst, whistle, drop, come down, impact, come, go through <- @rounds
    explode, detonate, blow up, go off, blow apart
    clash, skirmish, battle, scuffle, grapple, exchange blows
    fight ! corruption, poverty, fire, election, disease, flood, inflation, campaign, seat, case
    ambush, storm, raid, invade, overrun, assault, lay siege to
    capture, seize, overrun, recapture, retake, take, occupy, conquer, advance on -> village, town, city, position, post, outpost, base,
      airport, hill, ridge, district, territory, garrison, headquarters, heights, crossing, bridge, island
    launch, unleash, mount, lob, carry out, stage, conduct, open, fire, hurl, rain, drop, loose off, let off, loose, throw, lead, renew,
      order, begin -> @munitions
    beat, torture, stab, rape, whip, flog, club, hack, slash, knife, manhandle, bludgeon, strangle, mutilate, assault, molest, cane, kick,
      punch, throttle ! record, deadline, retreat, rival, drum, team, price
    torch, burn down, set fire, set ablaze, set alight, burn, set on fire, raze -> house, village, market, school, car, vehicle, truck,
      lorry, crop, barn, shop, post, church, mosque, home, hut, office, store, field, bus, town, building, convoy, tanker, tent, camp
    destroy, damage, wreck, flatten, level, smash, obliterate, devastate -> house, home, building, school, hospital, bridge, road, tank,
      post, church, mosque, shop, mill, village, market, plant, substation, vehicle, roof, station, power, pipeline, dam, convoy, line
    plant, lay, place, bury, plant -> mine, bomb, explosive, landmine, booby trap, ied
    die, perish, be killed, lose their lives, lose his life, lose her life + in the, in a, when, in an, at the, from, of wounds, on, during,
      after
    leave + dead, wounded, injured
    come under -> fire, attack, shelling, bombardment
    trade, exchange, hear, report, count, draw, return, take, direct, pour -> fire, gunfire, shot, shell, volley, artillery fire,
      machine-gun fire, small-arms fire, blow, burst
    spray + with, bullets
    tear off, take off, rip off -> roof
    use force, use live ammunition, use tear gas, gas
    break, violate, breach, shatter -> truce, ceasefire, cease-fire, armistice
    hear, ring out, heard, echo, erupt, break out, flare, rage <- shot, gunfire, shooting, artillery, fighting, clash, explosion, blast,
      shelling, battle, firefight, gunshot, mortar, fire, violence
    lose -> man, men, soldier, life, fighter, crew, boat, guard, tank
    blow -> bridge, mine, pipeline, up
    drone <- attack
    wage war, go to war
    march on, advance on, push into, cross into <- army, force, troop, command, soldier, rebel, fighter, column
    fall + dead
    be under, come under, remain under -> fire, gunfire, attack, assault, shelling, shellfire, bombardment, mortar, bombing, crossfire
    respond, reply, retaliate + with batons, with tear gas, with live, with bullets, with gunfire, with airstrikes, with rockets, with shelling, with force
    join the fray, join the fighting, join the battle, join the attack, enter the fray, enter the war, join the war, join the fight
    use, unleash -> chlorine, sarin, poison gas, nerve agent, nerve gas, mustard gas, chemical weapon, napalm, phosphorus,
      cluster munition, barrel bomb, artillery, live ammunition, live fire, lethal force, deadly force, explosive, grenade
    be hurt ! economy, business, company, worker, farmer, consumer, export, exporter, trade, industry, feeling, sale, price, growth
    hurt -> @people ! worker, farmer, consumer, trader, exporter, importer, shopper, producer, business, investor, taxpayer, economy, export, voter
    have -> clash, skirmish, firefight, shootout, gunfight, exchange of fire
    claim -> life, lives
    kill, wound, injure, maim, slay, murder, shoot, stab, behead, hang, cripple, disfigure, lynch, knife, hack, club, spear, gun down,
      mow down, cut down, run down, run over, blow up, electrocute, poison, strangle, smother, execute, massacre, slaughter, butcher,
      liquidate, neutralise, neutralize, wipe out, mutilate, assassinate, decapitate, bayonet, torture, beat, flog, whip, lash, cane, kick,
      punch, slap, pistol-whip, rape, gang-rape, molest, assault, attack, ambush, waylay, mug, rob, set upon, pounce on, fall upon, maul,
      savage, trample, rough up, beat up, brutalise, brutalize, abuse, mistreat, manhandle, bludgeon, batter, cudgel, stone, target,
      hunt down -> @people
    kill, wound, injure, hurt, slay, maim, murder, massacre, slaughter -> *number, one, two, three, four, five, six, seven, eight, nine,
      ten, eleven, twelve, dozens, scores, hundreds, thousands, dozen, score, several, many, at least, him, her, them, himself, herself,
      life, lives, family
    be killed, be wounded, be injured, be shot, be shot dead, be hit, be slain, be murdered, be maimed, be beaten, be stabbed, be blown up,
      be blown apart, be hacked to death, be burnt, be burned, be burnt alive, be burned alive, be beheaded, be executed, be lynched,
      be mown down, be mowed down, be gunned down, be cut down, be struck, be struck by, be hurt, be attacked, be ambushed, be waylaid,
      be robbed, be tortured, be raped, be assaulted, be set upon, be pelted, be stoned, be fired on, be fired upon, be fired at,
      be shot at, be shelled, be bombed, be strafed, be mortared, be targeted, be caught in crossfire, be caught in the crossfire,
      be caught in, be buried under, be martyred, be torn apart, be disfigured, be poisoned, be gassed, be massacred, be found dead,
      be found shot, be among the dead, be among the wounded, be among those killed, be in critical condition, be critically injured,
      be fighting for life
    kill <- @rounds
    perish, succumb to, bleed to death, burn to death, lose consciousness, lose an eye, lose a leg, lose an arm, lose a hand,
      lose their lives, lose his life, lose her life, be no more, die instantly, die on the spot, die of wounds, die of his wounds,
      die of her wounds, die of their wounds, die of injuries, die of gunshot, fall in combat, fall in battle, fall in action,
      fall in the fighting, fall in fighting, fall in hand-to-hand, fall to a sniper, make the supreme sacrifice, embrace martyrdom,
      attain martyrdom, be laid to rest after
    perish, die ! deal, truce, hope, talk, idea, plan, bill, silence, process, cholera, hunger, heart attack, cancer, disease, age, want,
      lack, shortage, oxygen, exposure, cold, natural causes, stroke, thirst, baby, newborn, incubator <- @people, *number, *name
    die, perish, lose + in clashes, in fighting, in the fighting, in shelling, in the shelling, in a blast, in the blast, in an explosion,
      in the explosion, in an attack, in the attack, in attacks, in a raid, in the raid, in an ambush, in combat, in battle, in action,
      in an airstrike, in a strike, in the strike, in strikes, in the crossfire, in crossfire, in the bombing, in custody, in violence,
      in the violence, in the war, under fire, at the hands of, on the battlefield, on the spot, from wounds, of wounds, from gunshot,
      of gunshot, from shrapnel
    leave + dead, killed, wounded, injured, maimed, homeless, in ruins, in flames, in rubble, ablaze, bleeding, lifeless, unconscious, hurt,
      casualties, with wounds, with burns
    leave -> crater, hole, dead, casualty, trail of destruction, corpse, body
    open -> fire
    open up, blaze away, let fly, loose off, let loose, fire back, shoot back, hit back, strike back, fight back, return fire, trade fire,
      exchange fire, exchange shots, exchange shells, trade shots, trade blows, trade volleys, come to blows, cross swords,
      lock horns in combat, do battle, give battle, join battle, wage war, wage battle, make war, go to war, go on the attack,
      go on the offensive, take up arms, take the offensive, press the attack, press home, run amok, go on a rampage, go on the rampage,
      run riot, lay waste, put to the sword, put to flight, put to death, open up on, turn its guns on, turn their guns on, train its fire,
      shoot to kill, set off a bomb, lie in wait, pounce, spill blood, shed blood, draw blood, exact revenge, take revenge, avenge,
      wreak havoc, level to the ground, burn to the ground, burn down, reduce to rubble, reduce to ashes, go up in flames, go up in smoke,
      burst into flames, catch fire, beat back, drive back, fend off, fight off, ward off, repel, repulse, push back, counter-attack,
      counterattack, hit home, find its mark, find its target, hit its target, miss its target, draw fire, come under, take fire,
      take incoming, be under fire, be under attack, be under bombardment, be under shelling, be in flames, be on fire, be ablaze, be alight
    discharge, fire, loose, let off, shoot, lob, hurl, rain, pour, unleash, launch, squeeze off, spray, drop, detonate, set off, trigger,
      explode -> @rounds, bomb, grenade, flare, volley, salvo, barrage, burst, bullet, shot, shots, warning shot, torpedo, petrol bomb,
      molotov, gunfire, small-arms, machine-gun, tracer, explosive, suicide vest, car bomb, gun, rifle, mortar, dynamite, teargas,
      fusillade, live round
    fire, shoot, snipe, blaze away, aim, open up + at, on, upon, over, into, towards, toward, across, in the air, into the air,
      into the crowd, back, first, from, indiscriminately, wildly, blindly
    hit, strike, slam, pound, batter, pummel, hammer, pepper, rake, sweep, lash, rattle, rock, shake, jolt, target, bomb, shell, bombard,
      blitz, strafe, mortar, rocket, blast, attack, assault, storm, raid, overrun, hammer at, plaster, pulverise, pulverize, pulverize,
      level, flatten, raze, gut, incinerate, torch, burn, burn down, set fire to, blow up, dynamite, booby-trap, wreck, ruin, ravage,
      devastate, demolish by shell, obliterate, shatter, destroy, damage, riddle, pierce, puncture, hole, crater, engulf, smash, trash,
      ransack, loot, plunder, pillage, sack, vandalise, vandalize, desecrate, sabotage, cripple, disable, sink, scuttle, ram, swamp,
      capsize, shoot up, shoot at, fire on, fire at, fire upon, rip through, rip into, tear through, tear into, plough into, plow into,
      slice through, punch through, crash into, smash into, slam into, whistle over, land on, land in, fall on, fall in, fall near,
      land near, rain on, rain down on, explode in, explode near, explode at, explode outside, detonate near,
      detonate outside -> @objectives
    hit, strike, slam into, fall, land, crash, come down, rain, rain down, drop, whistle, whizz, whine, explode, burst, detonate, go off,
      impact, tear, rip, punch, pierce, damage, destroy, wound, injure, maim, kill, rock, shake, rattle, jolt, set, ignite, spark, smash,
      shatter, demolish, gut, flatten, level, incinerate, obliterate, engulf, wreck, topple, crater, sink, set ablaze, set alight, puncture,
      lodge, ricochet, thud, slam, plough, plow, scatter, spray, sever <- @rounds
    blow up, blow apart, blow out, blow off, blow open, blow in, blow to pieces, blast, blast apart, dynamite, detonate, demolish, fell,
      topple, bring down, cut down, tear down, destroy, smash, cut through, sever, sabotage, torch, burn, burn out, set ablaze, set alight,
      set on fire, put to the torch, gut, raze, wreck, trash, ransack, loot, plunder, pillage, rob, vandalise, vandalize, deface, desecrate,
      smash up, smear, break into, break up, riddle, spray, pepper, shoot up, shell, fire-bomb, firebomb, pound, level, flatten,
      fill with sand, poison, foul -> @buildings
    be torched, be burned, be burnt, be burned down, be burnt down, be razed, be levelled, be flattened, be gutted, be destroyed,
      be damaged, be wrecked, be ransacked, be looted, be plundered, be pillaged, be smashed, be shattered, be riddled, be shelled,
      be bombed, be hit, be struck, be blown up, be rocked, be shaken, be set ablaze, be set alight, be set on fire, be firebombed,
      be reduced to rubble, be reduced to ashes, be in ruins, be in rubble, lie in ruins, lie in rubble, be vandalised, be desecrated,
      be sunk, be holed, be rammed, be filled with sand, be poisoned, be sabotaged, be dynamited, be destroyed by, be on fire, be ablaze,
      burn, burn down, catch fire <- @buildings, @objectives
    capture, seize, overrun, recapture, retake, take, occupy, conquer, advance on, wrest, wrest control of, seize control of,
      take control of, gain control of, regain control of, win control of, reclaim, liberate, invade, storm, fight its way into,
      fight their way into, break into, break through, smash through, punch through, breach, push into, drive into, thrust into,
      cut through, mop up, reconquer, sweep into, sweep through, burst into, swoop on, attack, assault, close in on, rampage through,
      run amok in -> village, town, city, position, post, outpost, base, camp, airport, airbase, hill, hilltop, ridge, height, heights,
      peak, district, territory, garrison, headquarters, stronghold, crossing, bridge, island, province, capital, hamlet, barracks, fort,
      fortress, citadel, enclave, neighbourhood, neighborhood, suburb, junction, oilfield, port, trench, line, sector, front, valley,
      mountain, settlement, marsh, airfield, dam, refinery, county, kilometre, kilometer
    fall, change hands <- village, town, city, post, outpost, base, hill, garrison, stronghold, district, capital, fort, camp, barracks,
      province, airport, position, ridge
    fall + to the rebels, to rebels, to the army, to government forces, to the insurgents, to advancing, into rebel hands, into enemy hands
    rampage, go berserk, run wild, pillage, plunder, maraud, loot, ravage, skirmish, scrap, brawl, tussle, duel, clash, battle, scuffle,
      grapple, fight, wrestle, collide + with, through, in, near, against, outside, over, along, at
    fight -> battle, war, gun battle, pitched battle, running battle, rearguard, skirmish, duel
    fight + for control, street by street, house to house, hand to hand, on the outskirts, against, their way, its way, off, back, with
    engage -> enemy, target, patrol, force, rebel, militant, position, boat, vessel, drone, aircraft, intruder
    shoot down, bring down, down, knock out, knock down, take down, intercept, destroy, sink, torpedo, ram, swat, jam and down, force down,
      hit, disable, scuttle, splash -> drone, aircraft, helicopter, plane, jet, missile, rocket, quadcopter, balloon, uav,
      warplane, gunboat, bomber, fighter, boat, vessel, ship, tank, launcher, unmanned, warship, frigate, submarine, skiff
    launch, mount, begin, start, open, carry out, conduct, stage, unleash, spearhead, lead, order, resume, renew, step up, intensify,
      continue, press, press ahead with, keep up, make, attempt, execute, perpetrate, commit, initiate, wage, fight, prosecute, pursue,
      direct, authorise, authorize, approve, plan and carry out, suffer, repel, repulse, beat off, beat back, foil, thwart, report, record,
      log, register, claim, survive, escape, witness, see, endure, face -> attack, counter-attack, counterattack, assault, offensive,
      counter-offensive, counteroffensive, raid, air raid, airstrike, air strike, strike, missile strike, drone strike, ambush, bombardment,
      shelling, invasion, barrage, blitz, onslaught, incursion, sortie, massacre, killing, bombing, suicide bombing, car bombing,
      assassination, assassination attempt, pogrom, atrocity, hit-and-run, war, jihad, insurgency, rebellion, uprising, armed struggle,
      crackdown by fire, ground operation, military operation, ground offensive, cross-border raid, reprisal, revenge attack, rampage,
      violation, truce violation, ceasefire violation, breach, clash, skirmish, firefight, explosion, casualty, shooting
    persist, continue, resume, go on, take place, occur, happen, erupt, break out, start, begin, rage, intensify, escalate, spread, flare,
      flare up, follow, ring out, echo, be heard, be reported, be recorded, be registered, be logged, be under way, last, die out,
      come from, come, drag on, grind on, be continuing, be raging, be intense, be fierce, be heavy, shatter, punctuate, kill, claim, leave,
      wound, injure, rock, shake, hit, strike, target, cut short, mar, drown out, engulf, kill or wound, destroy, damage, jolt,
      tear through, rip through <- firing, fire, shelling, bombing, bombardment, gunfire, shooting, fighting, clash, battle, firefight,
      gunfight, gun battle, skirmish, explosion, blast, detonation, shot, gunshot, airstrike, air strike, strike, attack, raid, air raid,
      barrage, burst, volley, salvo, ambush, drone strike, missile strike, artillery, mortar, rocket, bomb, assault, offensive, violence,
      hostility, bloodshed, massacre, killing, hand-to-hand, duel, war, bombing raid, crossfire, suicide bombing, car bomb, roadside bomb,
      mine, landmine, ied, device, grenade, missile, shell, drone, sniper, gunman, bullet, shrapnel, projectile
    hear, be heard -> firing, gunfire, shot, gunshot, explosion, blast, shelling, burst, artillery, mortar, fighting, detonation, bang,
      boom, automatic fire, machine-gun, sniper, aircraft fire
    break, violate, breach, shatter, flout, disregard, ignore, infringe, contravene, trample, defy, disrespect, punctuate, mar -> truce,
      ceasefire, cease-fire, armistice, silence regime, lull, calm, moratorium, halt to hostilities, cessation, pause
    count, tally, log, record, register, report, note, document, tot up, list, confirm, verify, observe -> breach, violation, impact,
      explosion, shelling, shooting, attack, incident of fire, instance of fire, airstrike, strike, ceasefire violation, shot, burst,
      detonation, round, casualty, killing, death, dead, fatality, wounded, crater, clash
    be recorded, be registered, be logged, be counted, be reported <- breach, violation, impact, explosion, shelling, shooting, attack,
      instance, airstrike, strike, shot, burst, detonation, casualty, death, fatality, clash, blast, fire, firing
    suffer, sustain, take, receive, incur, report -> casualty, loss, wound, injury, fatality, burn, gunshot wound, shrapnel wound,
      direct hit, hit, concussion, damage, death
    lose -> man, men, soldier, life, lives, leg, arm, foot, eye, hand, fighter, crew, tank, comrade, aircraft, drone, jet, helicopter,
      platoon, patrol, officer, limb
    beat, club, whip, kick, punch, slap, strike, hit, lash, burn, prod, shock, jab, butt, poke + with, about the head, to death,
      unconscious, senseless, on the head, in the face, across the face, on the soles, until
    smash, break, fracture, crush -> windscreen, window, skull, jaw, arm, leg, rib, nose, door, camera, camera lens, head, teeth, car, door,
      furniture
    throw, hurl, lob, pelt, toss, fling, rain -> petrol bomb, grenade, firebomb, molotov, acid, spear, explosive, dynamite, hand grenade,
      bomb
    plant, lay, place, bury, hide, rig, attach, wire, strap, put, leave, set -> mine, bomb, explosive, landmine, booby trap, ied, car bomb,
      charge, device, magnetic bomb, limpet mine, time bomb
    step on, drive over, run over, trigger, set off, hit, trip, tread on, strike, detonate, touch off, walk into, ride over -> mine,
      landmine, device, ied, bomb, tripwire, roadside bomb, booby trap, anti-tank mine, unexploded shell, ordnance
    blow himself up, blow herself up, blow themselves up, detonate his vest, detonate an explosive, detonate explosives
    rain, rain down, pour, pour down, fall, whistle, whizz, fly, zip, crack, crackle, thunder, rumble, boom, thud, thump, echo, reverberate,
      roar, rattle, chatter, bark, blaze, speak <- shell, bullet, rocket, gun, missile, mortar, artillery, bomb, explosion, gunfire, blast,
      cannon, machine gun, machine-gun, shot, fire, arrow, stone, shrapnel, howitzer, rifle
    escalate, flare, spiral, boil over, ignite, reignite, erupt, explode, burst out, break out, worsen <- violence, conflict, hostility,
      fighting, feud, war, clash, insurgency, tension into violence, riot
    down, cut off, behead, slit, hack off, sever, gouge, break -> throat, head, hand, ear, leg, limb, eye, finger
    be downed, be shot down, be brought down, be lost <- drone, helicopter, jet, aircraft, warplane, plane, quadcopter, bomber, gunship
    gas, poison, nerve-gas, gas-bomb, napalm, firebomb, phosphor, carpet-bomb, dive-bomb, petrol-bomb, machine-gun, tommy-gun, pistol-whip,
      gang-rape, kneecap, waterboard, shoot dead, stab to death, beat to death, hack to death, bludgeon to death, shoot and kill,
      shoot and wound, hunt down, cut to pieces, wipe out, rout, vanquish, crush, trounce, slay, put to death, do to death, finish off,
      bump off, gun down, mow down, pick off, strafe, snipe at, shoot at, dogfight, torpedo, depth-charge, car-bomb, booby-trap,
      blow up ! hope, plan, deal, bid, proposal, idea, rival, opponent, opposition party, bill, debt, argument
    encroach, attack by night, ambush, waylay, bushwhack, dry-gulch, jump, mug
    clobber, thrash, cosh, thump, wallop, bash, cudgel, garrotte, truncheon, baton, baton-charge, spear, impale, flay -> @people
    riposte, retaliate, hit back, strike back, respond, reply + by bombing, by shelling, with airstrikes, with air strikes, with artillery,
      by firing, with a barrage, with rockets, with mortar
  `,
  nouns: `
    attack, shelling, bombing, bombardment, airstrike, air strike, raid, ambush, clash, skirmish, firefight, gunfight, shoot-out, shootout
    massacre, killing, assassination, gunfire, shooting, explosion, blast, battle, exchange of fire, offensive, invasion, assault
    artillery fire, mortar fire, rocket fire, tank fire, rifle fire, sniper fire, arms fire, gun fire, heavy fire, shooting incident
    shooting attack, machine-gun fire, small-arms fire, ceasefire violation, truce violation, violation of the truce
    violation of the ceasefire, breach of the truce, breach of the ceasefire, bloodshed, crossfire, stabbing, suicide bombing, car bomb
    roadside bomb, drone strike, missile strike, shot, fatal shot, mortar round, incoming fire, fighting, burst of fire, burst of gunfire
    burst of automatic fire, automatic fire, outgoing fire, tracer fire, airstrikes, overnight strike, gun battle, cross-border fire
    volley, salvo, barrage, detonation, suicide attack, hit-and-run, pitched battle, fire fight, mine blast, IED blast, death toll, death, fatality
    barrel bomb, cluster bomb, shellfire, bomb attack, mine explosion, hail of bullets, attacks, strikes, air strikes, air raid, raids
    gun attack, grenade attack, mortar attack, rocket attack, missile attack, drone attack, arson attack, arson, knife attack
    sniper attack, acid attack, chemical attack, gas attack, poison gas attack, suicide bomber, bomb blast, bomb explosion, car bombing
    truck bomb, roadside bombing, landmine, landmine explosion, landmine blast, IED explosion, grenade explosion, twin blasts
    mortar shelling, artillery shelling, artillery barrage, artillery strike, artillery duel, mortar barrage, rocket barrage
    missile barrage, naval bombardment, aerial bombardment, bombing raid, air attack, ground attack, ground assault, ground offensive
    ground incursion, counter-offensive, counteroffensive, counter-attack, counterattack, onslaught, blitz, storming of, fall of
    capture of, recapture of, seizure of the town, seizure of the village, sacking of, looting, pillage, ransacking, torching of
    burning of, destruction of, demolition of the bridge, massacres, mass killing, mass killings, mass shooting, mass murder, genocide
    pogrom, slaughter, bloodletting, carnage, murder, murders, killings, slaying, slayings, execution, summary execution, beheading
    lynching, rape, torture, beating, beatings, flogging, assassination attempt, attempt on the life, clashes, skirmishes, hostilities
    combat, street fighting, fist fight, brawl, scuffle, melee, mêlée, battles, pitched battles, running battles, gun battles, gunfights
    firefights, dogfight, exchanges of fire, exchange of gunfire, exchange of artillery fire, exchange of shots, cross-border shelling
    cross-border raid, cross-border attack, cross-border strike, shellings, bombardments, explosions, blasts, gunshots, gunshot, shots
    warning shots, bursts of fire, bursts of gunfire, impacts, fire from, firing, firing from, volleys, violations of the truce
    violations of the ceasefire, violations of the cease-fire, violation of the cease-fire, breaches of the truce
    breaches of the ceasefire, breach of the cease-fire, truce violations, ceasefire violations, cease-fire violation
    cease-fire violations, truce breach, ceasefire breach, cease-fire breach, armistice violation, armistice violations, casualties
    fatalities, reprisal, reprisals, retaliation, retaliatory strike, retaliatory strikes, revenge attack, revenge killing
    revenge killings, vendetta killing, targeted killing, uprising, insurrection, armed clash, armed clashes, deadly attack, deadly raid
    use -> chlorine, sarin, gas, agent, chemical weapon, napalm, phosphorus, munition, artillery, ammunition, explosive, mortar, live fire
    martyrdom, sabotage, night raid, dawn raid, commando raid, rampage, shooting down of
  `,
}
