// What events are done to and with: classes of nouns that the patterns name with an `@`.
import { nounForms } from './forms.ts'

const CLASSES: Record<string, string> = {
  forces: `troop, force, soldier, army, unit, brigade, battalion, regiment, division, corps, garrison, contingent, fighter, militia, militant,
    rebel, insurgent, guerrilla, tank, armour, armor, artillery, gun, howitzer, battery, launcher, missile, weapon, armoured vehicle, vehicle,
    warship, vessel, gunboat, frigate, submarine, aircraft, jet, warplane, helicopter, bomber, patrol, police, policeman, peacekeeper,
    commando, paratrooper, marine, reservist, reserve, guard, column, convoy, checkpoint, post, outpost, position, camp, base, personnel,
    presence, heavy weapons, heavy weapon, mercenary, sniper, sapper, cavalry, infantry, reinforcement, squadron, fleet, carrier, drone, conscript`,
  weapons: `weapon, arm, rifle, gun, rocket, missile, mortar, shell, bomb, grenade, mine, explosive, ammunition, munition, drone, launcher, pistol,
    artillery, tank, howitzer, kalashnikov, uav`,
  munitions: `rocket, missile, mortar, shell, bomb, grenade, drone, artillery, round, shot, volley, salvo, projectile, airstrike, air strike, strike, attack,
    offensive, assault, raid, operation, ambush, barrage, kamikaze, uav, torpedo, bullet, incursion, invasion, bombardment, war`,
  rounds: `rocket, missile, mortar, shell, bomb, grenade, round, projectile, shot, drone, bullet, munition, artillery, fire`,
  captives: `prisoner, hostage, captive, detainee, soldier, sailor, abductee, inmate, journalist, worker, pilot, fisherman, schoolgirl, schoolchild, pupil,
    student, girl, boy, child, woman, villager, civilian, crew, internee, pow, convict, activist, aid worker, tourist, kidnapped, captured,
    airman, crewman, merchant, national, doctor, nurse, policeman, officer, body, remains, guard, farmer, people, man, herder, missionary, priest, dissident`,
  talks: `talk, meeting, session, round, negotiation, dialogue, conference, summit, consultation, discussion, negotiating table, conclave, parley,
    jirga, hearing, conversation, plenary, process, peace process, gathering, assembly, mediation, congress, forum, call, telephone call`,
  deals: `agreement, accord, deal, pact, treaty, truce, ceasefire, cease-fire, armistice, memorandum, protocol, convention, declaration, communique,
    communiqué, charter, settlement, compromise, understanding, arrangement, contract, roadmap, statement, resolution, plan, proposal, text,
    draft, document, formula, framework, consensus, undertaking, paper, extension, timetable, article, clause, terms, point, ban, release, exchange, date`,
  promises: `assurance, guarantee, word, promise, pledge, undertaking, commitment, consent, approval, go-ahead, blessing, nod, green light, assent, oath`,
  ties: `tie, relation, link, diplomatic relation, contact, participation, membership, cooperation, dialogue, talk, negotiation, aid, assistance, treaty,
    agreement, accord, pact, truce, ceasefire, trade, flight, embassy, consulate, mission, visa, hotline, line, channel, involvement, deal, process,
    commission, committee, visit, summit, meeting, round`,
  envoys: `ambassador, envoy, diplomat, attache, attaché, consul, charge, chargé, delegation, negotiator, team, staff, observer, monitor, representative, mission`,
  routes: `crossing, border, road, gate, checkpoint, port, corridor, bridge, highway, route, airport, airspace, frontier, passage, lane, strait, channel,
    market, bazaar, school, access, line, railway, pipeline, canal, sluice, tunnel, crossing point, pass, airstrip, harbour, harbor, office, street, school`,
  burdens: `blockade, siege, sanction, curfew, ban, restriction, embargo, closure, emergency, martial law, roadblock, tariff, duty, tax, travel ban, quarantine, state of emergency,
    cordon, censorship, encirclement, freeze, quota, levy, toll, fee`,
  relief: `aid, relief, food, medicine, grain, flour, fuel, water, tent, blanket, supply, assistance, money, cash, fund, vaccine, shipment, parcel, ration,
    doctor, nurse, medic, equipment, arms, weapon, ammunition, loan, grant, humanitarian, lorry, truck, ship, generator, convoy, medical, team,
    donation, shelter, support, help, wheat, rice, milk, insulin, seed, vehicle, jacket, radio`,
  papers: `list, document, letter, map, file, dossier, paper, copy, information, intelligence, data, coordinate, record, name, photograph, picture, image,
    evidence, report, minutes, transcript, recording, body, remains, prisoner, captive, detainee, hostage, technology, expertise, finding, result, sketch, folder, log, text, note, message, receipt, suspect, footage`,
  demands: `demand, claim, objection, charge, condition, request, insistence, complaint, case, lawsuit, opposition, bid, veto, reservation, ultimatum, threat, drill, exercise, operation, search, offensive, execution, test, flight, boycott, action`,
  people: `man, woman, child, boy, girl, civilian, villager, resident, soldier, policeman, officer, guard, fighter, rebel, militant, worker, driver, farmer, herder, herdsman, fisherman,
    pupil, student, teacher, nurse, doctor, journalist, reporter, monk, priest, imam, elder, leader, commander, activist, suspect, messenger, courier, crew, sailor, trader, shepherd, protester,
    demonstrator, family, refugee, migrant, smuggler, patrol, team, convoy, monitor, observer, peacekeeper, engineer, sapper, official, mayor, minister, people, person, national, tourist, pilot,
    passenger, member, brother, sister, father, mother, son, daughter, cousin, uncle, employee, labourer, laborer, goatherd, porter, aid worker, staff, troop, member, vehicle, boat, lorry, truck, ship, vessel, trawler, bus, cattle, goat`,
  objectives: `village, town, city, position, post, outpost, base, camp, airport, bridge, road, hill, ridge, district, territory, area, station, compound, building, house, school, hospital,
    barracks, garrison, checkpoint, checkpost, palace, parliament, headquarters, depot, refinery, plant, port, dam, line, town hall, office, embassy, convoy, mosque, church, capital, province, region, island, valley, land, property, homes`,
  delegates: `minister, president, premier, envoy, ambassador, delegation, negotiator, mediator, delegate, emissary, secretary, secretary-general, chief, leader, commissioner,
    representative, official, diplomat, general, senator, king, prince, sheikh, elder, chancellor, monarch, governor, team, adviser, special representative, facilitator, *name`,
  shows: `evidence, proof, photograph, photo, picture, footage, image, video, recording, document, dossier, file, folder, map, intercept, card, wreckage, fragment, page`,
}

const classes = new Map<string, ReadonlySet<string>>()

/** The forms of a class's nouns; a noun of several words counts by its last. */
export const things = (name: string): ReadonlySet<string> => {
  const known = classes.get(name)
  if (known) return known
  const list = CLASSES[name]
  if (list === undefined) throw new Error(`No class of nouns is called ${name}`)
  const forms = new Set(
    list
      .split(',')
      .flatMap((noun) => (noun.trim() === '*name' ? ['*name'] : nounForms(noun.trim().split(/\s+/).at(-1)!))),
  )
  classes.set(name, forms)
  return forms
}
