// Sending relief, money or arms, and caring for people.
export const AID = {
  verbs: `
    supply, provide, equip, furnish, arm + with food, with arms, with weapons, with missiles, with fuel, with medicine, with water,
      with shelter, with tents, with drones, with ammunition, with money, with seed
    pledge, donate, contribute, give, provide, earmark, allocate, release -> million, billion, $
    get, receive -> food, aid, ration, medicine, flour, blanket, help <- family, village, camp, people, displaced, town
    roll, drive, pass, move, cross, go, get, make it + into the enclave, into the town, into the city, into the camp, into the valley,
      to the enclave, through the crossing <- aid, convoy, truck, lorry, relief
    evacuate, take out, ferry out, fly out, bring out -> wounded, sick, civilian, patient, injured, child
    let through, wave through, escort -> aid, relief, lorry, truck, convoy, fuel
    aid, assist, sponsor, outfit, loan, resupply, provision, succour, bail out, sustain
    rebuild, repair, reconstruct -> house, home, school, hospital, bridge, power line, water, road, clinic, pump
    unload, offload, hand out, give out -> flour, food, sack, aid, relief, parcel, blanket, water
    protect, shield, escort -> civilian, convoy, refugee, aid, displaced
    send, deliver, provide, supply, distribute, donate, airlift, airdrop, air-drop, ship, give, contribute, bring, dispatch, despatch, drop,
      fly in, carry, hand out, truck, ferry, furnish, pledge, extend, grant, release, disburse, offer, propose to send, channel, allocate,
      transport -> aid, relief, food, medicine, grain, flour, fuel, blanket, tent, assistance, vaccine, relief ship, supplies, ration, loan,
      humanitarian, arms, ammunition, generator, medical, shelter, water, wheat, rice, parcel, equipment, seed
    reach, arrive, enter, cross, go through, get through <- aid, relief, convoy, food, supplies, shipment, lorry, truck
    arm, equip, train -> rebel, militia, fighter, force, army, group, brigade, faction
    fund, finance, bankroll, subsidise, subsidize, underwrite
    feed, treat, shelter, vaccinate, inoculate, evacuate, resettle, rescue, nurse -> @people, wounded, patient, casualty, displaced, sick,
      survivor
    grant -> asylum, loan, credit, refuge
    help, assist + rebuild, clear, evacuate, with
    donate
    truck, haul, ferry, airlift, fly, ship, cart, rush, convoy, shuttle, freight, drive, float, row, parachute, drop, deliver, distribute,
      dole out, ladle out, serve, hand out, pass out, give away, unload, offload, land, take delivery of, stockpile, preposition, import,
      bring in, truck in, fly in, ship in, send in, bus in, pump in -> @relief
    chip in, stump up, put up, kick in, give, pledge, donate, provide, allocate, earmark, commit, release, approve, disburse, transfer,
      set aside, contribute, extend, grant, lend, inject, raise, mobilise, mobilize, sanction, announce, wire, offer -> million, billion,
      thousand, lakh, crore, tonne, ton, aid package, relief package, grant, loan, credit line, bailout, scholarship, funding, fund,
      stipend, subsidy
    set out, leave, head, roll out, roll, crawl out, crawl, trundle, depart, set off, drive, sail, dock, berth, anchor, arrive, reach,
      enter, get through, get in, cross, pull in, lumber, rumble, inch, unload, offload <- aid, relief, food lorry, food truck, aid lorry,
      aid truck, aid ship, relief ship, aid convoy, relief convoy, aid flight, grain ship, tanker of fuel, medicine, foodstuff, vaccine,
      flour, supplies, lorry, truck, convoy, barge
    leave, arrive, reach <- tonne, ton, million, consignment, shipment, cargo, sack, flour, millet, sorghum, wheat, rice, diesel, blood,
      food, medicine, aid, relief, planeload, truckload
    give, gift, hand, present, hand over, lend, loan, lease, provide, send, supply, deliver, ship -> patrol vessel, patrol boat, helicopter,
      generator, ambulance, bulldozer, water pump, engineer, medic, field hospital, rescue team, firefighter, sniffer dog, expert,
      instructor, trainer, adviser, doctor, nurse, kit, boat, vehicle, pump + to
    supply, provide, furnish, give, ship, deliver, funnel, smuggle, channel, send -> weaponry, arms, ammunition, munition, rifle, rocket,
      missile, drone, tube, launcher, mortar, shell, howitzer, tank, jet, gunship, armour, military hardware, hardware, explosive, firearm,
      air-defence, interceptor, uniform, boots, night-vision ! battery, squadron, troop, personnel, soldier, crew
    arm, equip, train, fund, finance, bankroll, supply, sponsor, back with, shelter, harbour, harbor, prop up, pay -> group, faction,
      splinter, separatist, insurgent, proxy, militant, guerrilla, rebellion, rebel, militia, mercenary, paramilitary, warlord, contras,
      jihadist, tribesman, opposition, recruit, army, police, coastguard
    compensate, indemnify, reimburse, pay, give cash to -> grower, farmer, victim, family, widow, trader, shopkeeper, owner, survivor,
      herder, fisherman, bereaved, displaced, returnee, landowner, villager, refugee, resident
    treat, examine, see, attend, look after, care for, tend, operate on, vaccinate, screen, bandage, stitch, immunise, immunize, inoculate,
      cure, resuscitate, transfuse <- doctor, medic, nurse, surgeon, paramedic, red crescent, red cross, clinic, hospital, health worker
    be treated, be hospitalised, be hospitalized, be rushed to hospital, be taken to hospital, be flown to hospital, receive treatment,
      be seen by doctors, undergo surgery, be admitted to hospital, be rescued, be evacuated, be airlifted, be ferried to safety
    host, shelter, house, take in, accommodate, put up, harbour, feed, clothe, resettle, rehouse, relocate, absorb, register, evacuate,
      rescue, airlift, save, pull -> refugee, displaced, evacuee, family, homeless, orphan, survivor, stranded, migrant, asylum seeker,
      wounded, patient, victim, sick, injured, civilian
    pull, dig, winch, pluck, rescue, recover + from the rubble, from rubble, alive, to safety, from the debris, from the water, from the sea
    set up, open, erect, pitch, establish, run, operate, build, staff, reopen -> field hospital, clinic, soup kitchen, relief camp, shelter,
      feeding centre, feeding center, kitchen, tent, refugee camp, tent camp, water point, orphanage, mobile clinic, dispensary,
      first-aid post, reception centre, reception center, transit centre, community kitchen, school for
    send, dispatch, despatch, deploy, rush, fly, fly in, lend, offer, second, depute, detail -> doctor, medic, nurse, surgeon, rescue team,
      rescuer, field hospital, relief team, medical team, aid worker, engineer, ambulance, expert, bus, buses, hospital ship, rescue worker,
      sniffer dog, firefighter, forensic team, medicine, plane to evacuate
    fix, mend, restore, rebuild, repair, reconstruct, rehabilitate, patch up, pay for, foot the bill for, finance, fund, build -> hotline,
      waterworks, water main, power line, pylon, hospital, clinic, school, bridge, road, house, home, mosque, church, well, pump, grid,
      housing, pipeline, canal, embankment, substation, mill, bakery, power plant, reconstruction
    put together, unveil, raise, mobilise, mobilize, scrape together -> tranche, rescue package, aid package, relief package, million, billion,
      bailout
    receive, get, accept, take delivery of, obtain -> kit, testing kit, vaccine, dose, ventilator, medical supplies, food aid, aid package,
      humanitarian aid, military aid, shipment of aid, financial support, humanitarian assistance
    provide, offer, give, pledge, promise, announce, extend, increase, send -> financial support, humanitarian support, support package,
      funding, humanitarian assistance, testing kit, dose, vaccine, kit
    restore, reconnect, bring back, turn on -> water, electricity, power, supply, drinking water + to residents, to the town, to homes,
      to the camp, to the enclave, to households
    shelter, give shelter, offer sanctuary, give refuge, offer refuge, grant asylum, give sanctuary, take in refugees, lend a hand,
      come to the aid, come to the rescue, go to the aid, foot the bill, write off debt, raise money, raise funds
    write off, forgive, cancel, waive, reschedule, restructure, roll over -> debt, loan, arrears, credit
    subsidise, subsidize, endow, bequeath, replenish, provision, restock, re-equip, reequip, refuel, overhaul
    benefit, receive, get, collect, be given, queue for, line up for -> ration, food parcel, food aid, aid, blanket, flour, cash grant,
      relief, food, medicine, voucher, bread, assistance, meal, treatment, compensation
    plant, clear, remove, defuse -> unexploded ordnance
    mentor, coach, advise, teach, drill -> army, police, recruit, force, coastguard, judge, medic, troops
    relieve -> town, city, garrison, siege, famine, hunger, suffering, hardship
    dole out, hand out, pay out, distribute, give out -> million, billion, cash, money, dollar, shilling, voucher, stipend, beans, seed,
      tool, hoe, bicycle, kit
    provide, supply, give, deliver, furnish, volunteer + with, with lorries, with rifles, with trucks -> lorry, rifle, truck, gun, jet,
      helicopter, vehicle, boat
    fly in, truck in, ship in, bring in, airlift, unload, land, deliver -> ton, tonne, litre, kilo, kilogram, gallon, barrel, saline,
      pallet, crate, box of medicine
  `,
  nouns: `
    aid convoy, relief convoy, airlift, airdrop, aid delivery, aid shipment, relief flight, food aid, humanitarian aid, relief supplies
    relief goods, relief consignment, relief operation, relief effort, relief mission, relief column, humanitarian convoy
    humanitarian assistance, humanitarian relief, food convoy, food delivery, fuel delivery, medical evacuation, medical aid, aid package
    aid drop, aid truck, aid lorry, aid ship, aid flight, aid worker, donation, food parcel, food distribution, distribution of food
    distribution of aid, delivery of aid, delivery of food, arms shipment, arms delivery, weapons shipment, arms supplies, military aid
    financial aid, emergency aid, development aid, bailout, rescue operation, rescue mission, food ration, vaccination campaign
    medical supplies, fuel shipment, loan, evacuation of the wounded, evacuation of wounded, grain shipment, compensation, debt relief
    reconstruction aid, air bridge, humanitarian flight, medical team, field hospital
  `,
}
