// Breaking ties, expelling, embargoes, walking out, withholding, dismissing.
export const SANCTION = {
  verbs: `
    pull out, withdraw, walk out, back out + of the negotiations, of negotiations, of the process, of the deal, of the agreement,
      of the peace, from the peace
    cut, halve, freeze, withhold, suspend -> aid, assistance, funding, grant, loan
    leave, abandon, quit, boycott -> talk, negotiation, table, process, peace process, commission
    walk out, storm out, stalk out, get up and leave, leave in protest
    freeze, suspend, halt, break off, put on hold -> participation, talk, negotiation, contact, dialogue, involvement
    pull, withdraw, call home -> delegation, negotiator, delegate, team
    secede, annul, revoke, nullify, rescind, void, invalidate -> agreement, accord, deal, treaty, pact, licence, recognition, permit, truce
    oust, unseat, depose, impeach, strip, demote, fire, sack, dismiss, suspend -> official, minister, officer, commander, general, governor,
      mayor, judge, chief
    pull out, withdraw, walk out, storm out, stalk out + of the talks, of talks, of the meeting, of the room, of the session, of the hall,
      of the commission, from the talks
    pull, withhold, cut, freeze, suspend -> aid, funding, fund, assistance, salary, credit
    turn its back, disassociate, distance itself
    declare + persona non grata
    expel, recall, withdraw, send home, throw out, declare -> ambassador, envoy, diplomat, attache, attaché, consul, persona
    suspend, break off, sever, freeze, call off, halt, cancel, downgrade, terminate, abandon, quit, boycott, pull out of, withdraw from,
      walk out of, storm out of, scrap, tear up, abrogate, renounce, denounce, repudiate, exit, discontinue, interrupt, abort -> @ties
    suspend, halt, cancel, postpone, freeze, stop, put off, call off -> handover, exchange, swap, release, supply, delivery, payment
    cut, cut off, end -> tie, relation, hotline, participation, membership, contact, line, cooperation
    leave, quit -> executive, coalition, commission, government, table, talk, negotiation
    walk out, storm out, stalk out, pull out of talks, walk away from
    close, shut, shutter -> embassy, consulate, mission, liaison office, joint factory park
    impose, slap, tighten, extend, renew, reimpose, enforce -> sanction, embargo, tariff, asset freeze, arms embargo, trade ban
    sanction, blacklist, embargo, ostracise, ostracize, outlaw
    withdraw, pull out + from talks, from the talks, from negotiations, from the process, from the agreement, from the accord,
      from the treaty, from the commission, from the committee, from the panel
    freeze -> asset, account, fund, aid
    strip of, dismiss, sack, suspend -> officer, commander, general, minister, colonel, official, captain, policeman, governor, police chief
    withhold -> aid, payment, fund, salary
    recall + for consultations
    freeze, block, seize, lock, immobilise, immobilize, attach, sequester -> asset, account, bank account, fund, property, reserve,
      foreign reserve, million, billion, gold, bond, deposit, estate
    freeze, cut, slash, halve, withhold, suspend, stop, end, halt, axe, terminate, discontinue, reduce, cancel, pull, scrap, cut off,
      turn off, switch off, hold back, block, dry up, divert -> aid, assistance, funding, grant, loan, subsidy, budget support, credit,
      arms sale, arms deliveries, arms shipment, export, import, gas supply, oil supply, supplies, payment, transfer, remittance,
      military aid, military assistance, development aid, purchase, licence, million, billion, salary, tranche, disbursement, training,
      intelligence sharing, visa service, scholarship
    slap, impose, introduce, levy, place, announce, adopt, approve, bring in, widen, broaden, expand, stiffen, tighten, toughen, extend,
      prolong, renew, reimpose, re-impose, maintain, snap back, put, clap, prepare, enact, agree, pass, roll over, restore, enforce,
      trigger -> sanction, embargo, tariff, duty, levy, asset freeze, visa ban, travel ban, trade ban, import ban, export ban,
      export control, arms embargo, flight ban, penalty, trade restriction, trade barrier, boycott, quota, surcharge, countermeasure,
      counter-measure, economic measure, punitive measure, blacklisting, quotas, price cap
    sanction, blacklist, blackball, embargo, ostracise, ostracize, proscribe, delist, shun, excommunicate, disown,
      cold-shoulder, snub, freeze out, disbar, defrock, cashier, disqualify, debar, bar from, exclude, ban from, expel from, kick out of,
      throw out of, suspend from, drop from, strike off, strip of ! road, lakh, crore, rupee, spending, payment, expenditure, construction
    bar, ban, block, stop, halt, restrict, forbid, prohibit, refuse, suspend -> import, export, onion, beef, wine, goods, product, produce,
      trade, airline, grain, coal, oil, gas, wheat, fruit, film, currency, flights from
    order, call, summon, send, fly, recall, pull, withdraw, bring, take -> ambassador, envoy, diplomat, negotiator, delegation, attaché,
      staff, team, delegate, mission + home, back, out
    be ordered home, be called home, be recalled, be expelled, be sent home, be sent packing, be declared persona non grata,
      be given hours to leave, be told to leave <- ambassador, envoy, diplomat, negotiator, delegation, attaché, consul, spy, journalist,
      aid worker, monitor, observer, staff
    expel, eject, kick out, boot out, throw out, turf out, send packing, oust, deport, evict, remove, recall, withdraw, pull, pull out,
      evacuate, order out, call back, summon home, bring home, send home, order home, disaccredit -> @envoys
    declare + persona non grata, unwelcome, undesirable
    give, have + hours to leave, days to leave, weeks to leave
    suspend, halt, stop, cancel, ban, bar, cut -> commercial flight, passenger flight, direct flight, scheduled flight, civilian flight,
      air link, air service
    be suspended, be expelled, be barred <- *name, country, member state, junta
    order -> diplomat, embassy, staff, ambassador, envoy, mission, correspondent, agency, monitor, charity, aid group + out, to leave,
      closed, to close
    sever, cut, cut off, break, break off, rupture, downgrade, lower, reduce, suspend, freeze, end, terminate, sunder, snap, scale back,
      scale down, rescind, review, interrupt, disrupt, halt, curtail, put on ice -> @ties
    suspend, break off, call off, abandon, walk away from, pull out of, quit, leave, exit, withdraw from, storm out of, walk out of, desert,
      drop out of, back out of, opt out of, turn its back on, disengage from, scuttle, torpedo, sabotage, derail, wreck, boycott -> talk,
      negotiation, dialogue, process, peace process, session, meeting, round, summit, conference, mediation, participation, commission,
      committee, mechanism, coalition, government, union, alliance, bloc, treaty, pact, accord, agreement, convention, deal, truce,
      ceasefire, court, council, assembly, organisation, organization, mission, contact group
    walk out, storm out, stalk out, stomp out, sweep out, march out, troop out, file out, pull out, drop out, leave, get up,
      rise + in protest, of the talks, of talks, of the meeting, of the session, of the room, of the hall, of the chamber,
      of the negotiations, of negotiations, the table, in anger, in disgust, in a huff
    close, shut, shutter, shut down, padlock, seal, vacate, evacuate, downgrade, board up -> embassy, consulate, mission, liaison office,
      high commission, cultural centre, cultural center, trade office, interests section, joint factory park, airspace to flights, bureau,
      diplomatic mission, chancery
    revoke, cancel, withdraw, suspend, rescind, strip, annul, void, nullify, invalidate, terminate, deny, decline to renew, refuse to renew,
      lift, pull -> licence, license, visa, accreditation, recognition, citizenship, passport, membership, immunity, credential, contract,
      permit, treaty, agreement, accord, pact, truce, ceasefire, concession, status, trade preference, landing right, lease, honour, medal,
      title, mandate, scholarship, work permit, exemption, waiver, invitation
    tear up, rip up, shred, scrap, ditch, trash, renounce, repudiate, abrogate, disavow, denounce, disown, nullify, cancel, annul, rescind,
      unilaterally end, opt out of, walk away from, pull out of, back out of, withdraw from, exit, quit, go back on, renege on -> treaty,
      pact, accord, agreement, deal, convention, armistice, truce, ceasefire, cease-fire, memorandum, protocol, understanding, contract,
      charter, arms deal, nuclear deal, commitment
    declare + dead, null and void, void, over, at an end -> treaty, pact, accord, agreement, deal, truce, ceasefire, cease-fire, armistice,
      talk, process
    dismiss, sack, fire, remove, relieve, suspend, demote, discipline, court-martial, cashier, purge, replace, strip, oust, dethrone,
      depose, unseat, recall, censure, impeach, disqualify, discharge, topple, retire, drop -> minister, officer, commander, general,
      colonel, major, captain, official, governor, mayor, judge, chief, ambassador, police chief, army chief, prime minister, premier,
      president, spokesman, negotiator, chief negotiator, aide, adviser, deputy, director, commissioner, prefect, magistrate, policeman,
      administrator, prosecutor, chairman, lawmaker, mp, admiral, brigadier, head, cabinet, government
    relieve + of his command, of his duties, of his post, of command, of their duties, of her duties, of her post
    suspend, halt, cancel, postpone, freeze, stop, put off, call off, delay, abort, pull -> handover, exchange, swap, release, delivery,
      payment, transfer, shipment, visit, state visit, trip, joint patrol, joint exercise, joint project, flight, bus service, train, trade,
      visa service, mail, ferry, participation, membership, cooperation, co-operation, hotline
    refuse, decline + to renew, to extradite, to recognise, to recognize
    secede, break away, declare independence, split from, pull out of the union, leave the union, quit the union, leave the bloc,
      quit the bloc, go it alone
    disconnect, unplug, eject, remove, expel, cut off, ban, exclude, suspend -> bank, lender, airline, team, athlete, member, delegation,
      country, junta + from
    walk away, storm off, stalk off, go home in protest, cold-shoulder, break ranks, break ties, break relations, cut ties, sever ties,
      suspend ties, cut links, sever links, sever relations, cut relations, freeze relations, freeze ties, end ties, end talks,
      break off talks, suspend talks, halt talks, freeze talks, leave the talks, quit the talks, abandon the talks
    summon home, call off the visit, scrap the visit, cancel the visit
    pull -> plug + on
    suspend, halt, freeze, end -> its part, part, role, membership <- *name, country, state, government, side
    suspend, expel, exclude -> *name, country, member, junta <- union, bloc, organisation, organization, league, assembly, council, igad,
      ecowas, commonwealth, federation
    cancel, call off, suspend, scrap, boycott -> reunion, hearing, summit, ceremony, tour, trip, joint session, concert, match
    freeze, withhold, suspend, cut, block + in funds, in aid, in assistance, in loans, in funding, in grants
    add, put, place + to its blacklist, to blacklist, to the blacklist, to a blacklist, to its sanctions list, on its blacklist, on a blacklist
    tighten, impose, introduce -> export control, control on exports, controls on exports, export curb
    isolate -> country, regime, government, junta, *name
    reactivate, re-activate, reinstate, re-introduce, reintroduce, unveil, ratchet up, ramp up, step up, draw up, threaten and impose,
      toughen up, pile -> sanction, tariff, embargo, penalty, travel ban, asset freeze, punitive measure
    withdraw from, pull out of, quit, exit, leave, abandon -> jcpoa, inf, nafta, tpp, nato, unesco, who, icc, eu, opec, ecowas, wto, g8,
      start, un, asean, sadc, igad, mercosur, csto, commonwealth
    raise, hike, increase, double, triple -> tariff, import duty, customs duty, duty, levy, pressure on
    turn its back on, turn their backs on, turn his back on
    disband, dissolve, scrap, abolish, wind up, close down -> joint committee, joint commission, joint force, committee, commission,
      joint mechanism, mission
    dock, withhold, cut, suspend, stop -> salary, wage, pay, pension, stipend, allowance, benefit, tax revenue, customs revenue, revenue,
      remittance, ration
  `,
  nouns: `
    expulsion, walkout, boycott, embargo, sanction, sanctions, penalties, visa ban, travel ban, arms embargo, trade embargo, asset freeze
    trade ban, import ban, export ban, severance, suspension of the talks, suspension of talks, suspension of ties, suspension of aid
    breakdown of talks, expulsion of, recall of, withdrawal from the talks, withdrawal from talks, withdrawal from the treaty
    withdrawal from the agreement, withdrawal of the ambassador, dismissal, sacking, closure of the embassy, closing of the embassy
    aid cut, aid freeze, cut in aid, cuts to aid, trade war, tariff, tariffs, walk-out, abrogation, secession, blacklisting, boycott of
    punitive measures, countermeasures, economic blockade, ouster, impeachment, rupture
  `,
}
