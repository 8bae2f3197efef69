// Pulling back, ceasing fire, laying down arms, freeing.
export const RETREAT = {
  verbs: `
    leave, quit, vacate, evacuate, clear out of, pull out of, get out of -> base, barracks, town, village, valley, post, camp, airport,
      compound, position
    release, free, let go -> hostage, captive, prisoner, detainee, soldier, sailor, journalist, pilot, aid worker
    end, lift, raise -> siege, encirclement
    scale down, wind down, draw down, reduce, thin out, halve -> troop, presence, garrison, force, patrol, operation
    fly home, send home, return home, bring home, bus home, ferry home, come home, walk home
    move off, pull off, take off, move out, move back, shift back, roll back, march out, march back -> @forces
    come out, walk out, walk free, step off, be let go, emerge, cross to freedom <- hostage, prisoner, captive, detainee, fighter, men, boy,
      girl, woman
    start, begin, take effect, come into effect, come into force, take hold, enter into force, hold, be in force <- pause, lull, cessation,
      halt to fighting, moratorium
    hand in, turn in, give up, surrender, stack, lay down, store, put away, put beyond use, place in containers -> @weapons
    fall, go, remain, stay + silent, quiet <- gun, weapon, front, artillery, line
    stop, cease, halt, suspend, pause, end -> fire, firing, shelling, hostility, attack, strike, operation, fighting, bombardment, offensive
    release, free, let go, set free, hand over -> *number, both, all, them, him, her
    walk free, come home, go free, be let go, be freed
    return, confine, send back + to barracks, to base, to quarters, to their bases, to their posts
    move, shift, pull, draw, take, order, haul -> gun, tank, artillery, launcher, troop, howitzer, vehicle, mortar, soldier, force, unit,
      men + back, away, out
    hand in, turn in, surrender, give up, lay down, stack, bury -> hundred, rifle, gun, weapon, arm, piece, kalashnikov, pistol
    stand down, stand easy, break camp, decamp, lift the siege
    leave, depart, quit <- soldier, troop, fighter, tank, police, gunman, rebel, garrison, convoy of troops
    end, cease, stop, halt -> shelling, bombing, firing, attack, offensive, air strike, blockade, patrol flight, drone flight
    fall silent, go quiet <- gun, front, artillery, line
    withdraw, pull out, pull back, redeploy, move back, draw back, remove, evacuate, thin out, stand down, bring home, recall, relocate,
      order back, send back, return, take back, move off -> @forces
    withdraw, pull out, pull back, retreat, redeploy, fall back, draw back + from, to, behind, by, beyond, within ! @talks, @deals
    withdraw, pull out, pull back, redeploy, leave, move back, depart, go home, fall back <- @forces ! port, harbour, harbor, airport
    withdraw, retreat, disengage, surrender, capitulate, stand down
    pull back, fall back, pull out of ! @talks, @deals, talks, election, race, coalition, government
    declare, announce, proclaim, order, impose, call -> truce, ceasefire, cease-fire, armistice
    declare, announce, order, call, observe -> lull, pause, moratorium, halt, cessation, standstill, respite, end to hostilities
    vacate, evacuate, abandon, quit, leave -> position, post, outpost, base, territory, village, town, hill, ridge, buffer zone, barracks,
      airport, camp, corridor, trench, line
    cease, hold, stop, halt, suspend -> fire, hostility, fighting, shelling, attack, firing, offensive, bombing, operation, strike,
      bombardment, combat, laying
    lay down, put down, hand in, give up, surrender, turn in, put away, store, decommission, deposit, seal, destroy, hand over,
      put beyond use, return, relinquish, collect -> weapon, arm, rifle, gun, ammunition, explosive, mortar, grenade, missile, stockpile
    disarm, demobilise, demobilize, demilitarise, demilitarize, decommission, disband, stand down, demob
    free, release, liberate, set free, parole, let go, hand back, return, repatriate, turn loose, amnesty -> @captives ! remains, body, corpse, coffin, ashes, skeleton
    free, release ! page, article, chapter, version, annex, clause, bulletin, statement, report, photograph, photo, picture, footage, video,
      letter, document, figure, fund, money, list, draft, text, details, minutes, address, map, transcript, recording, name, communique,
      result, finding, tape, paper, water, album
    fall silent, go quiet, go silent
    take effect, come into force, come into effect, enter into force, begin, start <- truce, ceasefire, cease-fire, armistice, cessation,
      lull, calm, pause
    dismantle, remove, take down, pull down, clear, demolish, tear down -> barricade, roadblock, checkpoint, barrier, post, trench, mine,
      fortification, wire, bunker, minefield
    clear, defuse, lift, demine -> mine, minefield, bomb, ordnance
    observe, respect, honour, honor, keep -> truce, ceasefire, cease-fire
    silence -> gun, weapon
    be quiet <- gun, line, front, border
    end -> war, hostility, occupation, siege, fighting, insurgency, offensive
    leave <- soldier, troop, tank, police
    stop, halt, cease, quit + laying, firing, shelling, bombing, shooting, attacking, fighting, flying
    go home <- soldier, fighter, men
    vacate ! seat, post of, office of, chair
    vacate, evacuate, abandon, desert, hand back, give up, relinquish, surrender, forsake, cede, move out of, pull out of, withdraw from,
      retreat from, clear out of, fall back from -> @objectives
    leave, quit, exit -> @objectives <- @forces
    vacate, evacuate, abandon, surrender, relinquish -> it, them, silo, eastern, hill, area, zone
    withdraw, pull out, pull back, move out, move back, ship out, ship home, fly home, bring home, recall, repatriate, evacuate, extract,
      airlift out, redeploy, remove, thin out, stand down, send home, order home, order back, call back, haul back, haul away, tow away,
      drive back to, march home, take home, phase out, draw down, demobilise, demobilize, disperse -> @forces ! remains, body, corpse, coffin, ashes
    withdraw, pull, draw, fall, move, step, slip, melt, steal, back, edge, sail, steam, fly, head, march, walk, drive, ride, go, retire,
      retreat + back across, back over, back behind, back beyond, back to base, back to barracks, to barracks, into the hills,
      away from the border, away from the line, from the area, from the town, from the city, from the border, from the frontier,
      behind the line, from its positions, from their positions, out of the town, out of the city, home to base, from the frontline,
      from the front line
    withdraw, retire, depart, leave, pull out, sail away, sail home, go home, head home, return home, march out, file out, troop out,
      trickle out, stream out, slip away, melt away, retreat, fall back, scatter, flee, run, desert, go back, fly out, ship out, drive off,
      sail off, move off, make off <- @forces ! port, harbour, harbor, airport, question, mark
    cross back, turn tail, beat a retreat, quit the field, break contact, abandon their positions, abandon positions, leave their positions,
      desert their posts, lay down arms, throw down, put down, down arms, come out of hiding, come down from the hills, give themselves up,
      turn themselves in, give himself up, turn himself in, lay down their arms, surrender to
    flee ! question <- soldier, troop, fighter, rebel, militant, army, garrison, unit, force, gunman, insurgent
    stop, halt, cease, pause, suspend, end, discontinue, freeze, break off, wind down, refrain from, desist from, scale back, curb, abort,
      curtail, forswear, renounce, abandon, give up -> @munitions, hostility, firing, fighting, combat, shooting, air raid, gunfire, war,
      violence, bloodshed, insurgency, rebellion, armed struggle, campaign, operation, military operation, sortie, armed campaign, jihad,
      assault
    stop, cease, subside, ease, abate, die down, die away, peter out, wane, ebb, taper off, let up, quieten, quiet, slacken, diminish, end,
      pause, halt, fade <- shelling, fighting, firing, shooting, bombing, bombardment, drone, gun, rocket, attack, airstrike, air strike,
      gunfire, violence, clash, hostility, raid, battle, artillery, overflight, war, mortar, fire, bomb, combat, skirmish, missile
    hush, quiet, quieten, still, muzzle, silence -> gun, artillery, cannon, battery, mortar, front, weapon, rifle
    be hushed, be stilled, be silenced, be silent, be quiet, stay quiet, stay silent, keep quiet, go still <- gun, front, artillery, line,
      border, weapon, frontier, sector, battlefield
    cease, stop, quit, halt, refrain from + shooting, bombing, shelling, firing, fighting, attacking, raiding, laying mines, hostilities,
      fire
    down, ground, park, garage, stable, moor, dock, confine, recall, berth, mothball, stand down, withdraw, store -> drone, jet, aircraft,
      warplane, helicopter, bomber, air force, fleet, gunboat, patrol boat, tank, artillery, airforce, howitzer
    hand in, hand over, turn in, turn over, give up, give, surrender, lay down, lay, yield, deposit, store, lock up, lock away, stack, pile,
      bury, destroy, cut up, melt down, crush, burn, scrap, smash, dump, collect, gather in, decommission, render harmless, put beyond use,
      deliver up, part with, put down, drop, discard, throw down, throw away, register, seal, impound, warehouse, containerise, dispose of,
      neutralise, neutralize, verify -> @weapons
    be turned in, be handed in, be laid down, be surrendered, be collected, be decommissioned, be cut up, be put beyond use <- armoury,
      armory, arsenal, weapon, gun, stockpile, cache
    process, disarm, demobilise, demobilize, reintegrate, register, disband, discharge, muster out, stand down, dissolve, integrate,
      cantone, canton, confine to barracks, retrain, resettle -> combatant, ex-combatant, fighter, militia, militiaman, rebel, guerrilla,
      cadre, paramilitary, army, brigade, unit, insurgent, wing, child soldier, guard, front, force
    disarm, disband, demobilise, demobilize, dissolve itself, wind itself up, decommission, denuclearise, denuclearize, de-escalate,
      deescalate, disengage, unilaterally disarm, capitulate, stand to ease
    become, turn into, transform itself into, register as + a political party, a party, political party
    release, free, liberate, discharge, let go, set free, set at liberty, unchain, unshackle, return, send home, fly home, bus home,
      hand back, let out, turn loose, parole, bail, ransom, spring, repatriate -> @captives ! remains, body, corpse, coffin, ashes, skeleton
    hand, hand over, turn over, deliver + to the red cross, to the red crescent ! @papers, @relief
    release, free, liberate, let go, set free + without charge, unharmed, unhurt, on bail, from custody, from prison, from jail,
      from captivity, from detention, after questioning, in exchange, in good health, on parole, alive, without ransom, from house arrest,
      early, on humanitarian grounds
    free, release, liberate -> @people
    be freed, be released, be set free, be let go, be discharged, be liberated, be ransomed, be reunited, be bailed, be out of jail,
      be out of prison, be on their way home, be on his way home, be on her way home, be back home, be home, be safe, regain their freedom,
      regain his freedom, regain her freedom, win their freedom, win his freedom, win her freedom, taste freedom <- @captives
    be freed, be set free, be let go, regain his freedom, regain her freedom, regain their freedom, leave prison, leave jail,
      leave detention, leave captivity, leave custody, walk out of prison, walk out of jail, walk to freedom, return to his family,
      return to her family, return to their families, reunite with, be reunited with
    fly, bus, ferry, drive, take, escort, bring, send -> @captives + home, back home, to freedom, across the line
    walk, step, cross, stumble, file, limp, hobble + east, west, north, south, home, free, to freedom, over the bridge, across the bridge,
      over the line, across the line <- men, women, prisoner, captive, hostage, man, woman, freed, released, girl, boy, sailor, detainee,
      *number
    come home, get home, arrive home, return home, walk free, go free, go home, be home <- @captives
    commence, begin, start, open, enter into force, come into force, come into effect, take effect, take hold, go into effect, set in, hold,
      be in place, be in effect, be holding, be under way, kick in, descend, settle, prevail, survive, reign <- truce, ceasefire,
      cease-fire, pause, lull, calm, quiet, interval, armistice, respite, cessation, halt, silence, stillness, withdrawal, pullback,
      pullout, evacuation, disarmament, demobilisation, moratorium, standstill, stand-down, de-escalation, disengagement
    announce, order, declare, proclaim, impose, begin, start, complete, finish, carry out, carry through, accelerate, speed up, continue,
      resume, undertake, verify, supervise, oversee, confirm, effect, conduct -> withdrawal, pullback, pull-back, pullout, pull-out,
      retreat, disengagement, disarmament, demobilisation, demobilization, decommissioning, redeployment, drawdown, evacuation, pause, lull,
      halt, cessation, stand-down, moratorium, silence, standstill, unilateral ceasefire, humanitarian pause, prisoner release,
      amnesty release
    announce, declare, order, proclaim, impose + unilateral, pause, halt to, end to, lull, stand-down, cessation, suspension of, a stop to
    lift, raise, end, abandon, break off, call off, relax -> siege, encirclement, blockade, occupation
    come down, be struck, be folded, be taken down, be dismantled, be dismantling, be removed <- tent, post, bunker, trench, outpost, camp,
      watchtower, position, observation post, gun position
    strike, fold, take down, pull up, break up, break, pack up -> camp, tent, encampment, position
    dismantle, remove, take down, tear down, flatten, demolish, fill in, level, abandon, hand over, fill, clear, raze -> outpost, bunker,
      trench, watchtower, fortification, gun position, military base, earthwork, camp, position, dugout, observation post, launcher,
      launch pad, silo, warhead, centrifuge, reactor, minefield, tunnel
    clear, lift, defuse, remove, destroy, detonate, make safe, disarm, dig up, sweep, disable, neutralise, neutralize, deactivate, unearth,
      blow up in place -> mine, landmine, booby trap, device, unexploded, ordnance, shell, cluster bomb, minefield, bomblet, tripwire, ied
    honour, honor, observe, respect, keep to, abide by, stick to, uphold, adhere to, comply with, stand by -> truce, ceasefire, cease-fire,
      armistice, pause, silence, moratorium, lull
    scale back, scale down, cut, reduce, trim, shrink, halve, slash, downsize, lower, thin, wind down, draw down, run down -> @forces,
      presence, footprint, contingent, deployment, troop level, troop number, arsenal, stockpile, alert, alert level, overflight, patrol,
      flight
    return to barracks, return to base, return to quarters, return to camp, back to barracks, go back to barracks, head back to barracks,
      return to their barracks, return to their bases, return to its bases, be confined to barracks, be back in barracks, go home, lay off,
      break ranks, ease off, step down from alert, holster, sheathe, unload its guns, come off alert, call a halt, call it off, stand aside
    lay down ! law, condition, rule, marker, challenge, principle, term, precondition, his life, her life, their lives, deadline
    hold, keep, maintain -> truce, ceasefire, cease-fire, peace
    hold, hold firm, hold up, be respected, be observed, be honoured, endure, last, stick, survive <- truce, ceasefire, cease-fire,
      armistice, lull
    call off -> attack, offensive, assault, raid, operation, bombardment, air strike, airstrike, invasion
    take flight <- @forces
    withdraw, pull out, pull back, bring home -> half, third, rest, most, contingent, thousand, hundred, *number
    suspend, ground, halt, stop -> sortie, overflight, drone flight, patrol flight
  `,
  nouns: `
    withdrawal, pullback, pull-back, pullout, pull-out, retreat, disengagement, demobilisation, demobilization, disarmament
    decommissioning, redeployment, demilitarisation, demilitarization, prisoner release, cessation of hostilities, handback, stand-down
    laying down of arms, weapons handover, humanitarian pause, pause in fighting, pause in the fighting, lull, drawdown, troop withdrawal
    release, freeing, liberation, repatriation, return -> @captives, tanker
    troop pullout, partial withdrawal, phased withdrawal, full withdrawal, evacuation of troops, evacuation of the base, surrender
    mass surrender, freeing of
    arms handover, arms surrender, handover of weapons, handover of arms, surrender of weapons, disbanding, disbandment
    demining, mine clearance, halt to the fighting, halt to fighting, halt in fighting, end to the fighting, end of the siege
    lifting of the siege, end of hostilities, end to hostilities, suspension of hostilities, unilateral truce, silencing of the guns
    silence of the guns, cantonment, reintegration, decommissioning of weapons, withdrawal of troops, withdrawal of forces
    exodus of troops, departure of troops, departure of the troops, stand down, standdown, weapons collection, rollback
  `,
}
