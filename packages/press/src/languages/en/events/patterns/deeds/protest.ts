// Marching, striking, blocking as a crowd, boycotting, burning effigies.
export const PROTEST = {
  verbs: `
    boycott
    boycott -> session, sitting, reception, ceremony, parade, election, vote, poll, referendum, school, class, parliament, assembly, meeting
    be on, go on, come out on, stay on, remain on -> strike, hunger strike, general strike
    drive -> tractor + into, through, to the
    clash, scuffle, grapple, fight <- demonstrator, protester, student, rioter, stone-thrower
    gather, assemble, mass, turn out, converge + to protest, in protest, to demand, to demonstrate, outside the embassy,
      outside the parliament, outside the ministry
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
    block, barricade -> highway, motorway, street, bridge, road, entrance, square <- protester, demonstrator, resident, villager, family,
      farmer, student, crowd, relative, woman, mother, driver, trucker, herder, worker, trader
    chant, shout -> slogan
    throw, hurl, pelt, lob -> stone, egg, bottle, tomato
    pelt + with
    boo, jeer, heckle
    boycott, skip, leave, quit, disrupt, resign, walk out + in protest
    boycott -> election, vote, poll, market
    march, parade, walk, process, troop, converge, descend, surge, file <- @crowd + through, on, to the, against, in protest, past, towards,
      outside, behind, with banners, on the capital, on parliament, on the palace
    march, rally, demonstrate, protest, riot, picket, down tools, stage a sit-in, stage a walkout, stage a die-in, stage a protest,
      go on strike, go on hunger strike, go slow, walk off the job, walk off, stop work, lay down tools, take to the streets,
      pour into the streets, pour onto the streets, spill into the streets, come out onto the streets, fill the streets,
      take to the barricades, man the barricades, form a human chain, link arms, link hands, join hands across, hold hands across,
      lie down under, lie down in, hold placards, hold up placards, wave placards, wave banners, carry banners, carry placards,
      raise slogans, chant slogans, shout slogans, beat pots, bang pots, blow whistles, light candles, hold vigil, hold a vigil, keep vigil,
      keep a vigil, observe a strike, observe a shutdown, keep shutters down, pull down shutters, down shutters, chain themselves,
      chain himself, chain herself, handcuff themselves, occupy the square, camp out, pitch tents outside, set up camp outside,
      lay siege to the ministry, storm the parliament, storm the embassy, storm parliament, mutiny, revolt, refuse to eat, refuse food,
      sew their lips, self-immolate, set himself on fire, set herself on fire, set himself alight, set herself alight, shave their heads,
      lay wreaths in protest, turn their backs on, stand in silence, boycott classes, boycott lectures, boycott exams, boycott work,
      burn in effigy, hang in effigy ! air, space, hope, currency, share, market, price, stock, minister of, leader for
    gather, assemble, mass, turn out, converge, congregate, camp, camp out, rally, sit, stand, throng, crowd, squat, huddle, queue,
      encamp + to protest, in protest, to demand, to demonstrate, outside the embassy, outside the parliament, outside parliament,
      outside the ministry, outside the court, outside the palace, outside the prison, outside the base, outside the barracks,
      outside the gates, outside the gate, outside the hotel, outside the headquarters, outside the mission, outside the consulate,
      outside the governor’s, outside the office, in the square, in the main square, in front of, holding placards, chanting, waving,
      with banners, with placards, against the, demanding, calling for, to denounce, to condemn
    stage, hold, organise, organize, join, lead, call, call for, announce, observe, begin, start, launch, mount, attend, swell, plan,
      continue, extend, declare, enter, go on, keep up, resume, threaten, end in, take part in, enforce, back -> protest, demonstration,
      rally, march, sit-in, strike, vigil, candlelight vigil, hunger strike, walkout, riot, hartal, bandh, general strike, shutdown,
      shutter-down, wheel-jam, stoppage, work stoppage, go-slow, dharna, gherao, die-in, picket, human chain, blockade by, long march,
      torchlight procession, silent march, sit-down, fast, hunger fast, mass rally, protest march, protest rally, day of action,
      day of rage, day of anger, civil disobedience, non-cooperation, stay-away, stayaway, strike action, industrial action,
      boycott of classes, chakka jam, agitation, mutiny, revolt, uprising, caravan, black day, intifada, encampment, tax strike,
      rent strike, school strike
    burn, torch, set fire to, trample, tear up, rip up, spit on, hang, set alight -> effigy, flag, tyre, tire, portrait, poster,
      ballot paper, voter card, identity card, ration card, picture of, copy of the accord, copy of the agreement, copies of, draft card,
      photograph of
    block, barricade, blockade, occupy, obstruct, close, shut, padlock, lock, besiege, storm, surround, ring, picket, seal, ransack, invade,
      break into, camp on, sit on, lie on, take over, encircle, force their way into, march on, gherao, lay siege to, stone, pelt, attack,
      torch, set fire to, burn -> highway, motorway, street, bridge, road, entrance, square, gate, cemetery gate, railway, track, rail line,
      crossing, jetty, port, harbour, embassy, consulate, ministry, parliament, court, office, university, campus, administration block,
      palace, headquarters, station, airport, police station, town hall, assembly, hotel, convoy, motorcade, convoys, checkpoint, base,
      border, junction, roundabout, runway, refinery, mine, plaza, the way, lane, tyre, car, vehicle, plant, depot, mission, bus, lorry,
      residence, house, mansion, villa, square, prison, barracks, bank, camp <- protester, demonstrator, resident, villager, family, farmer,
      student, crowd, relative, woman, mother, driver, trucker, herder, worker, trader, mob, fisherman, fishermen, fisher, supporter,
      activist, settler, miner, striker, union, taxi driver, teacher, nurse, widow, rioter, mourner, townspeople, islander, grower, refugee,
      displaced, pensioner, veteran, shopkeeper, youth, tribesman, opposition, hundreds, thousands, dozens
    walk out, storm out, troop out, march out, file out, stage a walkout, walk off + of parliament, of the house, of the chamber,
      of the assembly, of class, of classes, of lectures, of the factory, of the mine, of school, of schools, of their jobs, the job
    troop out, boycott, walk out of, disrupt, stall, heckle, interrupt, skip, leave -> parliament, house, assembly, sitting,
      evening session, session of parliament, lower house, upper house, chamber, house of, budget session, swearing-in, inauguration,
      state opening, legislature <- opposition, party, alliance, front, lawmaker, mp, deputy, bloc, member, league, congress, senator,
      coalition, union, movement, legislator
    boycott, shun, stay away from -> election, vote, poll, market, class, lecture, exam, referendum, school, work, goods, census, ballot,
      ceremony, product, bus, shop
    chant, shout, yell, scream, bellow, sing, raise, wave, brandish, hold up, carry, hoist -> slogan, placard, banner, anti-government,
      portrait, black flag, picture of the dead, picture of the missing, photographs of the missing, photographs of the dead,
      photos of the missing
    throw, hurl, pelt, lob, toss, fling, rain -> stone, egg, bottle, tomato, brick, shoe, rock, paint, flour bomb, rotten, ink,
      paving stone, fruit, eggs, marble
    pelt, jeer, heckle, boo, hiss, whistle at, shout down, mob, burn in effigy, hang in effigy, egg
    strike, down tools, walk out, stop work <- worker, teacher, nurse, doctor, miner, docker, union, driver, trucker, railwayman, lawyer,
      civil servant, postal worker, pilot, employee, staff, farmer, bus driver, taxi driver, student, shopkeeper, trader, labourer,
      steelworker, judge, fishermen
    close, shut, shutter -> shop, stall, business, school, bazaar, market <- trader, shopkeeper, merchant, union, shop owner, stallholder,
      striker, owner, vendor
    clash, scuffle, grapple, fight, battle, skirmish, brawl, jostle <- demonstrator, protester, student, rioter, stone-thrower, marcher,
      striker
    sign, collect, gather, hand in, present, deliver, circulate -> petition, signature + against, demanding, calling, to demand
    fast, refuse food, go without food, hunger-strike <- prisoner, detainee, monk, mother, widow, student, activist, inmate, journalist,
      leader, lawmaker, family, villager
    wear, don, tie -> black armband, black ribbon, black, gag, white ribbon, orange
    defy, break, flout -> curfew, ban on protests, ban on rallies, ban on demonstrations <- @crowd
    lie down, sit down, kneel, stretch out, lie, sit + under the, in front of, before the, on the road, on the track, on the tracks,
      on the runway, across the road, in the road, in the path <- @crowd, she, he, they, *name
    be on strike, be on hunger strike, be out on strike, come out on strike, be in revolt, be on the streets, be in the streets,
      stay away from work, walk off their jobs
    call -> member, worker, teacher, miner, trucker, union + out on
    fell -> tree + across
    face, draw, provoke, spark, trigger, prompt, meet -> protest, demonstration, shouts, jeer, boos, outcry, riot
    tie up, anchor, moor -> boat + in protest, over
  `,
  nouns: `
    protest, demonstration, rally, riot, sit-in, hunger strike, unrest, protests, demonstrations, rallies, riots, rioting, protest march
    protest rally, march, mass protest, mass rally, street protest, street protests, general strike, national strike, strike action
    industrial action, work stoppage, stoppage, go-slow, hartal, bandh, shutdown strike, shutter-down strike, wheel-jam strike, dharna
    gherao, die-in, vigil, candlelight vigil, picket, picket line, human chain, civil disobedience, disobedience campaign
    boycott of the election, boycott of the vote, boycott of classes, student boycott, hunger strikers, hunger-strike, hunger strikes
    sit-ins, civil unrest, mutiny, uprising against, revolt, stone-throwing, stone-pelting, street demonstration, anti-war rally
    anti-government protest, anti-government protests, torchlight march, silent march, long march, stay-away, school strike
    fast unto death, day of action, day of anger, day of rage, prison riot, walkout by students, encampment, blockade by farmers
  `,
}
