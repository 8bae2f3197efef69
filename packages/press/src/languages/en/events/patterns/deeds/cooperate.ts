// Exchanging prisoners and papers, sharing, working together, restoring ties.
export const COOPERATE = {
  verbs: `
    compare, pool, cross-check -> list, map, note, record, record of, data
    set up, open, restore, test -> hotline, direct line, telephone line, telephone link, channel
    repair, rebuild, clear, inspect, restore + together, jointly
    resume, restart, reopen -> flight, rail, trade, mail, post, bus service, train
    attend, join, take part in -> joint exercise, joint drill, joint patrol
    hand, hand over, hand in, hand across, submit, deliver, pass, pass on, transmit, forward, turn over, present, send, give, supply,
      table -> @papers, @shows, complaint, coordinate, reply, response, answer, draft, sketch, paper, list, drawing, radar recording, annex,
      proposal, note, memo, inventory
    hand, hand over, deliver, pass, forward -> it, them + to, over
    receive, get, obtain -> reply, response, answer, copy, list, draft, paper, letter, file, map, document, complaint, proposal, note, text,
      dossier, it
    produce, hand round, circulate, share -> note, letter, list, map, document, receipt, copy, draft, paper
    show, give -> inspector, observer, monitor, mediator, envoy, commission, committee, panel, diplomat, both, side,
      delegation + photograph, picture, map, evidence, footage, image, recording
    host, set up, establish, open, staff, run -> joint operations room, joint centre, joint center, joint commission, joint team,
      joint room, liaison office, coordination cell, hotline
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
    exchange, swap, hand over, hand back, return, repatriate -> prisoner, detainee, body, remains, captive, list, data, map, document, file,
      name, dead
    agree to share, give access, open its files, open its books, grant access
    reopen, restore, open -> line, hotline, telephone line, embassy, consulate, railway
    clear, demine together
    cooperate, co-operate, collaborate, coordinate, co-ordinate, liaise, partner
    exchange, swap, trade, share -> @papers, @captives, ambassador
    hand over, hand, deliver, submit, pass, provide, give, turn over, transmit, transfer, supply, present, forward, send -> list,
      coordinate, map, suspect, fugitive, information, intelligence, data, minefield map, name, copy, body, remains
    show + to the commission, to the mission, to the mediator, to the ambassador, to the panel, to the envoy, to the committee
    extradite, repatriate
    escort -> convoy, tanker, team, monitor, observer, mission, lorry, bus
    resume, restore, normalise, normalize, establish, re-establish -> relation, tie, link, diplomatic relation, service, flight, trade,
      cooperation
    reopen, open -> embassy, consulate, liaison office, hotline
    conduct, hold, carry out, begin, start, mount, launch, run, stage -> joint patrol, joint inspection, joint exercise, joint drill,
      joint operation
    patrol together, work together, work jointly, team up, join forces, pool
    grant -> access, visa
    lodge, slide, push across, drop off, courier, e-mail, email, fax, mail, post, slip, wire, file, tender, relay, funnel, entrust, deposit,
      return, hand back -> @papers
    play, screen, run -> tape, recording, footage, video, clip, intercept, audio
    trade, swap, exchange -> version, draft, text, proposal, coffin, corpse, captive, list, letter, liaison officer, coordinate, hostage,
      intelligence, data, officer, attaché, spy, map, phone number, number
    inform, notify, alert, update, forewarn, tip off -> other side, counterpart, each other, mission, neighbour, neighbor, commission,
      monitor, observer, secretariat, embassy + of, that, about, in advance, beforehand
    share, pool, give, supply, provide, pass, disclose, swap -> intelligence, information, data, coordinate, location, radar data,
      technology, know-how, expertise, evidence, detail, number, reading, forecast, flow data, water data, satellite imagery, finding, name
    hand + to
    cross <- captive, coffin, detainee, prisoner, body, remains, internee, hostage
    lift off, take off, touch down, land, arrive, cross, depart <- captive, detainee, prisoner, coffin, internee
    return, repatriate, hand back, send home, deliver, transfer, give back -> body, remains, coffin, corpse, ashes, deserter, crew, stolen,
      artefact, relic, captured
    hold, conduct, carry out, begin, start, complete, make, launch, undertake, run, stage -> joint survey, joint search,
      joint investigation, joint census, joint inquiry, joint review, joint mission, joint visit, joint work, joint training,
      joint clearance, joint verification, combined exercise, combined patrol
    agree + to share, to exchange, to cooperate, to work together, to coordinate, to hand over, to swap
    sign, conclude + cooperation agreement, partnership agreement, extradition treaty
    build, lay, repair, dredge, mark, demarcate, map, guard, police, manage, run, operate, administer, monitor, man, staff, survey, search,
      investigate, inspect, patrol, clear, explore, develop, fund, exhume + together, jointly, side by side, shoulder to shoulder,
      hand in hand
    demarcate, delimit -> border, frontier, boundary, line
    exhume, identify, unearth, recover -> remains, body, grave, missing, dead + together, jointly, team, commission
    link up with, join forces with, join with, team up with, ally with, partner with, align itself with
    connect, link, link up, hook up, interconnect, join -> grid, railway, network, pipeline, radar, hotline
    open, reopen, restore, reconnect, relaunch, reactivate, revive, install, establish, activate -> hotline, direct line, line, embassy,
      consulate, liaison office, interests section, railway, rail link, air link, air route, ferry, bus service, postal service, channel,
      crossing
    resume, restore, restart, relaunch, revive, upgrade, deepen, strengthen, boost, step up, expand, widen, intensify, normalise, normalize,
      renew, establish, build, forge, cement, mend -> tie, relation, cooperation, co-operation, partnership, trade, link, exchange, flight,
      coordination, collaboration, intelligence sharing, alliance
    accredit, receive -> ambassador, credential
    present -> credential
    reappoint, name, send, appoint, return + ambassador to, envoy to
    resume, restart, return, land, run, depart, arrive <- flight, train, trade, bus, ferry, mail, rail service, shipping, coach
    import, export, sell, buy, purchase, trade -> gas, oil, electricity, wheat, grain, goods, arms, cement, water
    admit, receive, let in, accept, welcome, give access to -> inspector, observer, monitor, verification team, investigator, verifier
    open, throw open -> archive, file, book, register, record, facility, site, depot, base, arsenal + to
    comply, work closely, work hand in hand, join hands, close ranks, make common cause, pull together, cooperate fully
    extradite, render, turn over, hand over, surrender, deliver up, transfer -> suspect, fugitive, wanted man, indicted, indictee, militant,
      accused, general, commander, offender
    testify, give evidence, give testimony, answer questions
    accept, take, collect, sign for, acknowledge -> copy, delivery, paper, letter, list, dossier, note, envelope, receipt, remains, coffin
    merge, form, set up, create, launch, establish -> joint force, joint unit, joint battalion, joint authority, joint body, joint office,
      joint mechanism, joint taskforce, coalition, alliance, bloc, unity government, customs union
    convey, transmit, give, show, deliver, forward, furnish, supply, courier, turn over -> map, list, coordinate, copy, dossier, file,
      photograph, footage, sample, record, chart, letter, document, report, tube, armband, cartridge, casing, evidence
    deposit -> @shows
    mark, resume marking, demarcate -> border, frontier, boundary
  `,
  nouns: `
    swap, cooperation, co-operation, collaboration, joint patrol, exchange of prisoners, prisoner exchange, prisoner swap, joint inspection
    joint probe, joint exercise, handover of the list, handover, joint patrols, joint investigation, joint survey, joint search
    joint military exercise, joint naval exercise, joint air exercise, joint military drill, joint naval drill, joint air drill
    joint operation, joint training, joint mission, joint drill, joint manoeuvres, data-sharing, intelligence-sharing, information-sharing
    exchange of bodies, exchange of captives, exchange of remains, exchange of detainees, exchange of information, exchange of intelligence
    exchange of lists, exchange of letters, exchange of data, body swap, captive swap, detainee swap, hostage swap, exchange of the dead
    repatriation, extradition, rapprochement, normalisation, normalization, detente, détente, handing over of the, transfer of prisoners
    return of remains, return of bodies, prisoner-of-war exchange, exchange of fallen, coordination
  `,
}
