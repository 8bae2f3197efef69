// Massing, deploying, raising the alert, crossing without fighting, exercising, testing weapons.
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
    gather, mass, dig in, arrive, move in, move up, roll in, roll, push, enter, advance, take up, line up, cross <- troop, tank, soldier,
      army, column, brigade, battalion, armour, fighter, reinforcement, regiment, gunboat, warship
    patrol <- boat, warship, jet, soldier, troop, gunboat, navy
    step up, increase, double -> patrol, presence, garrison, security
    sail <- warship, gunboat, fleet, carrier, frigate, navy
    take up, occupy, man -> position, post, trench
    train, drill <- fighter, recruit, militia
    cross -> line, border, river, fence, frontier, buffer <- soldier, troop, patrol, fighter, militant, intruder, group, men, drone, tank,
      unit, gunman, *name
    mobilise, mobilize, remilitarise, remilitarize
    deploy, redeploy, mass, station, amass, concentrate, assemble, position, muster, rush, airlift, move, send, dispatch, despatch, pour,
      bring up, shift, reinforce, land, push forward, send in, build up, roll, order, march, set up, open -> @forces
    deploy, mass <- @forces
    reinforce, fortify, entrench, dig in, garrison, rearm, re-arm
    call up, conscript, draft, recruit, enlist, call out -> reserve, reservist, division, men, youth, conscript, fighter, soldier, militia,
      volunteer, army
    raise, put on, place on, heighten, step up, increase -> alert, alertness, readiness, vigilance, security, patrol
    put, place + on alert, on high alert, on the highest alert, on full alert, on standby, on heightened alert, on combat alert
    infiltrate, trespass
    cross, enter, breach, violate, penetrate, move into, slip across, sneak across -> border, airspace, line, waters, frontier, buffer zone,
      demarcation line, armistice line, zone, river, canal
    stray + across, into
    overfly, buzz, hover, fly over
    fly, launch, send up, send -> drone, quadcopter, surveillance, reconnaissance, balloon, spy plane
    test, test-fire, launch -> missile, ballistic missile, rocket test
    conduct, hold, stage, begin, carry out -> exercise, drill, manoeuvre, maneuver, war game, military exercise, parade, live-fire
    dig, erect, build, lay -> trench, bunker, fortification, earthwork, wire, berm, watchtower
    declare, proclaim -> war footing
    prepare for war, gear up
    put, place, order -> military, army, troop, force, unit, navy, air force, border guard + state of war, war footing, high alert, alert,
      readiness, combat readiness, battle
    escalate -> presence, deployment, patrol, exercise, drill
    move, shift, relocate, haul, bring, wheel, roll, tow, transfer, send, rush, ferry, fly, truck, drag, push, pull, order, bus, ship, put,
      take, march, edge, inch, reposition, redirect, deploy, swing, throw -> @forces + forward, into, to the border, to the front,
      to the line, towards, toward, up to, back into, closer, near, to the frontier, along, into position, to the area, to the region,
      to the north, to the south, to the east, to the west, into the hills, to the capital, to the coast, to the islet, to the island,
      up the
    reposition, relocate, preposition, pre-position, forward-deploy, garrison, billet, quarter, amass, mass, concentrate, marshal, assemble,
      array, line up, bring in, bring up, call in, call up, call out, fly in, ship in, bus in, draw up, rush in, send in, pour in, pour,
      move in, move up, throw in, commit, divert, detach, second, airlift, parachute, land, station, emplace, park, mount, dig in, install,
      set up, train on, point, aim, lock on -> @forces
    airlift, rush, dispatch, despatch, send, fly, order, deploy, post, station, move, commit, contribute, lend, second -> blue helmet,
      gendarme, peacekeeper, police officer, policeman, riot police, commando, paratrooper, marine, ranger, reinforcement, extra,
      additional, patrol, warship, destroyer, frigate, carrier, fleet, jet, squadron, battery, air-defence, sniffer, observer, monitor,
      bridging equipment, equipment, sapper, mercenary, military adviser, patrol boat, cutter, hundred, thousand
    arrive, gather, mass, assemble, muster, concentrate, converge, amass, form up, line up, deploy, redeploy, fan out, spread out, take up,
      dig in, entrench, bivouac, encamp, camp, set up camp, move in, move up, move forward, move towards, move closer, roll in,
      roll towards, roll through, rumble, rumble through, stream, pour in, pour into, pour across, flood into, advance, push forward,
      press forward, press on, creep forward, edge forward, inch forward, close in, march, march towards, parade, land, disembark,
      come ashore, wade ashore, go ashore, abseil, parachute, sail, put to sea, set sail, steam, patrol, prowl, lurk, shadow, loiter,
      cruise, circle, hover, hover over, buzz, overfly, fly over, fly low, swoop, cross, cross over, cross into, enter, stray, slip across,
      slip over, steal across, sneak across, infiltrate, penetrate, wander, intrude, trespass, appear, turn up, show up, head for,
      take position, be seen, be spotted, be sighted, be stationed, be posted, be deployed, be massed, be garrisoned, be encamped,
      be dug in, be positioned, be camped, be massing, be moving, be gathering, be on the move, be heading, be advancing, be marching,
      be placed on alert, be put on alert, be on standby <- @forces
    reinforce, strengthen, beef up, bolster, tighten, boost, step up, intensify, heighten, increase, ramp up, augment, double, treble,
      triple, expand, shore up, harden, upgrade, raise, build up -> security, patrol, presence, garrison, defence, defense, guard, position,
      checkpoint, border, surveillance, vigilance, alert, alertness, readiness, deployment, protection, troop, force, fortification,
      frontier, outpost, front line, frontline, arsenal, army, fleet, air defence, state of alert, combat readiness
    mobilise, mobilize, remobilise, activate, call up, call out, muster, rally, recall, embody, levy, conscript, draft, press, enlist,
      enrol, enroll, recruit, sign up, induct, swear in, raise, hire, form, train -> reservist, reserve, division, brigade, battalion, army,
      militia, conscript, recruit, volunteer, men, youth, fighter, self-defence, self-defense, vigilante, home guard, national guard,
      territorial, levies, mercenary, citizen, tribesman, unit, troops, soldier, veteran, child soldier, boy
    cancel, revoke, stop, suspend -> leave, all leave
    put, place, set, keep -> @forces + on alert, on high alert, on full alert, on standby, at readiness, on a war footing, on notice,
      in readiness, on combat alert, on stand-by, on the alert, on the highest alert, on maximum alert, on heightened alert, at the ready
    go, be, remain, stay, stand, come + on alert, on high alert, on full alert, on a war footing, on standby, on combat readiness,
      on heightened alert, on maximum alert, at the ready, on the alert, on the warpath, on manoeuvres
    raise, sound, issue -> alert level, threat level, alarm, air raid siren, siren, terror alert, general alarm, battle stations
    scramble, launch, send up, put up, fly, dispatch, deploy, operate, release, float -> jet, fighter, interceptor, aircraft, helicopter,
      warplane, drone, quadcopter, reconnaissance, surveillance, spy plane, balloon, surveillance balloon, awacs, bomber, uav, spy balloon,
      glider, paraglider, submarine, frogman, diver
    test, test-fire, test-launch, fire, flight-test, launch, unveil, parade, display, show off, put on show, deploy, install, activate, arm,
      load, fuel -> missile, ballistic missile, rocket test, cruise missile, satellite, warhead, nuclear, torpedo, hypersonic, weapon,
      launcher, radar, air defence, air-defence, test
    hold, conduct, stage, begin, start, launch, carry out, announce, plan, run, kick off, wrap up, finish, complete, schedule, extend,
      order, open, mount, resume -> exercise, drill, manoeuvre, maneuver, manoeuvres, maneuvers, war game, wargame, parade, military parade,
      live-fire, naval drill, air drill, show of force, mobilisation, mobilization, call-up, conscription, recruitment drive, patrol,
      sea trial, rehearsal, military exercise, muster, reconnaissance, war games, overflight, incursion, missile test, nuclear test,
      airlift of troops
    take up, occupy, man, dig, set up, establish, build, fortify, reinforce, prepare, construct, erect, move into, reoccupy,
      go back to -> position, trench, bunker, foxhole, outpost, firing position, firing point, defensive line, sandbag, fortification,
      earthwork, berm, rampart, gun pit, emplacement, observation post, tank trap, dragon’s tooth, minefield, tunnel, airstrip, helipad,
      barracks, base, army camp, naval base, watchtower, redoubt, pillbox, machine-gun nest, ditch, military camp, military base
    cross, enter, breach, violate, penetrate, slip across, sneak across, steal across, stray across, infiltrate, intrude into, move into,
      fly into, sail into, trespass on, transgress, incur into, overfly, encroach on, wander into -> border, airspace, line, waters,
      territorial waters, frontier, buffer zone, buffer, demarcation line, armistice line, ceasefire line, line of control, zone,
      exclusion zone, demilitarised zone, demilitarized zone, dmz, no-man’s-land, no-go zone, canal, fence, boundary, air defence zone,
      territory, island, islet, sandbank, shoal, reef, soil
    edge, inch, creep, steam, sail, head, move, roll, push, advance, march, fan out, rumble, fly, drive, race, speed, come + towards,
      toward, closer, up to, within, to within, into the buffer, into the zone, near the border, along the border, along the line,
      along the frontier, at the border <- @forces
    land, come ashore, disembark, alight, step ashore, set foot + on, at, from <- men, soldier, troop, marine, commando, party, force,
      landing party
    hoist, plant, raise, unfurl -> flag + on, over, atop, above
    rearm, re-arm, restock, resupply, re-equip, regroup, remilitarise, remilitarize, militarise, militarize, nuclearise, prepare for war,
      gird for, brace for war, dig in, stand to, man the, go to general quarters, beat the drums of war, rattle its sabre, rattle sabres,
      saber-rattle, flex its muscles, flex their muscles, show the flag, mass on the, close ranks for war, gear up for, steel itself for,
      put on a show of force, make a show of force, move onto a war footing
    shadow, tail, track, buzz, trail, stalk, monitor, lock radar -> warship, frigate, destroyer, ship, vessel, jet, aircraft, plane,
      submarine, carrier, patrol, boat
    walk into, march into, drive into, burst into, stroll into, stray into, wander into, blunder into, turn up at, show up at, appear at,
      cross into, roll into, move into, pour into, stream into, enter, push into, slip into, return to <- soldier, troop, gunman, patrol,
      fighter, militia, militiaman, tank, commando, men in uniform, fatigues, army, column, force, rebel, police, paramilitary
    declare, proclaim, announce, order, decree -> mobilisation, mobilization, general mobilisation, general mobilization, full mobilisation,
      partial mobilisation, call-up, conscription, war footing, deployment, general alert, alert, red alert, troop surge, build-up,
      high alert, state of readiness, draft, military service
    smuggle, bring in, import, take delivery of, acquire, buy, stockpile, hoard, amass, cache, move in, bring over -> weapon, arms, missile,
      rocket, tank, jet, warplane, drone, ammunition, gun, rifle, howitzer, explosive, submarine, launcher
    lay, sow, string, put up, roll out -> wire, razor wire, barbed wire, sandbag, tripwire
    comb, scour, sweep, scan, search, trawl + for, the hills, the ridge, the area, the valley, the forest, the mountains,
      the sea <- soldier, troop, helicopter, patrol, drone, police, army, gunboat, navy
    guard, hold, secure, picket, watch over -> bridge, crossing, airport, palace, parliament, border, road, town, junction, dam, pipeline,
      port, polling station <- troop, soldier, army, battalion, commando, paratrooper, company, platoon, police, gendarme, forces, marine
    field, provide, contribute, pledge -> observer, monitor, troop, soldier, peacekeeper, battalion, contingent, police officer
    be encamped, be stationed, be garrisoned, be recruited, be drafted, be conscripted, be called up, be mobilised, be mobilized,
      be deployed
  `,
  nouns: `
    mobilisation, mobilization, deployment, build-up, buildup, incursion, infiltration, infiltration attempt, infiltration bid, overflight
    troop movement, reinforcement, intrusion, military exercise, airspace violation, troop build-up, military build-up, new positions
    troop deployment, military deployment, naval deployment, deployments, troop surge, surge of troops, call-up, conscription
    mobilisation order, general mobilisation, general mobilization, partial mobilisation, red alert, high alert, full alert, state of alert
    combat readiness, war footing, war games, war game, naval drill, naval exercise, military drill, live-fire exercise, live-fire drill
    military manoeuvres, military maneuvers, manoeuvres, show of force, military parade, airspace incursion, airspace violations
    border incursion, border crossing by, territorial violation, reinforcements, troop reinforcement, troop concentration
    concentration of troops, massing of troops, troop movements, redeployment to, drone flight, drone sighting, reconnaissance flight
    surveillance flight, missile test, test launch, rearmament, arms race, remilitarisation, recruitment drive, landing party
    armoured column, infiltrators, crossing of the line, sabre-rattling, dispatch of troops, dispatch of two, dispatch of reinforcements,
      deployment of, stationing of
  `,
}
