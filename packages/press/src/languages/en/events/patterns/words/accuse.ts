// Blaming, condemning, complaining, suing; showing evidence against somebody.
import { actsOf } from '../../acts.ts'

export const ACCUSE = {
  verbs: `
    ${actsOf('ACCUSE')}
    lodge, file, hand, deliver, send, register -> protest, complaint, note of protest, grievance
    find, hold, declare + responsible, to blame, at fault, liable, in breach
    put, lay, place -> blame, responsibility
    speak of, complain of, tell of -> betrayal, treachery, provocation, violation, breach, bad faith
    lay, heap, pin -> blame
    claim + responsibility
    call -> liar, murderer, terrorist, traitor, aggressor
    hold -> responsible, accountable
    say + was to blame, were to blame, is to blame, to blame
    hold up, lay out, flourish, wave, exhibit, display -> evidence, photograph, photo, picture, footage, fragment, shell, casing, fin, wreckage, unit, weapon, map
    savage, disapprove, finger, ridicule, deride, mock -> *name, government, army, minister, mediator, side, rebel, leader, protest, commission, ministry, him, her, them
    register, enter, make, raise, hand in, deliver, send, issue -> complaint, protest, formal protest, charge, allegation, accusation
    dismiss as
    interrogate, question, audit, examine, scrutinise, scrutinize <- prosecutor, court, judge, inquiry, commission of inquiry, investigator
    level -> accusation, charge, allegation, criticism
    suspect + of
    expose, uncover, reveal -> plot, violation, breach, abuse, spy
    slam, assail, fault, brand
    allege
    sue, indict, prosecute, impeach
    charge -> with, murder, treason, espionage, officer, general, commander, minister, suspect
    charge + with, under
    appeal + against, to the wto, to the court, to the tribunal, to the world, to the international
    lodge, file, launch, bring, submit, make -> appeal + against, to the wto, to the court, to the world, over
    file, lodge, bring, open, submit -> complaint, lawsuit, case, charge, suit, grievance, protest note, criminal case, petition to the court, inquiry, investigation
    trade, exchange, swap -> blame, accusation, charge, barb, recrimination, insult, complaint
    present, show, produce, release, hand over, publish, lay, display, unveil, share, circulate, reveal, submit, play -> evidence, proof, photograph, photo, footage, intercept, wreckage, dossier, folder, recording, drone photographs, satellite picture, memory card, video
    issue, deliver -> condemnation, rebuke, reprimand
    complain + of, to, about
    investigate, probe
    display, exhibit, brandish, flourish, hold up, hold aloft, parade, screen, project, flash, unveil, spread out, lay out -> @shows, satellite image, casing, shell casing, fragment, tail fin, intercept, serial number, guidance unit
    be behind -> attack, killing, murder, blast, bombing, shelling, raid, ambush, abduction, plot, assassination, strike, violence, fire, sabotage, theft
    be responsible for -> attack, killing, murder, blast, bombing, shelling, raid, ambush, abduction, death, breach, violation, collapse, failure, massacre
    bear -> responsibility, blame, brunt of the blame
    cry, allege, claim -> fraud, foul, betrayal, sabotage, treachery
    trade, swap, exchange, hurl, fling, sling -> word, angry word, charge, counter-charge, jibe, mud, abuse, salvo of accusations, finger-pointing
    put down, chalk up, ascribe, attribute, pin, pin down -> attack, blast, shelling, killing, barrage, rocket, ambush, raid, death, round, strike, bombing, violation, breach + to, on, upon
    have, catch + itself to blame, himself to blame, themselves to blame, only itself, only themselves, only himself, red-handed
    open, launch, order, announce, begin, start -> investigation, inquiry, probe, enquiry, prosecution, proceeding
    bring, press, prefer, file, lay -> charge, case, action, lawsuit, proceeding, impeachment
    take, drag, haul -> court, tribunal, international court, icc, icj, the hague
    refer, report -> prosecutor, court, international criminal court, security council, police
    call -> culprit, aggressor, occupier, butcher, warmonger, criminal, war criminal, puppet, stooge, coward, thief
    lodge, make, deliver, send, register, raise, enter, file -> protest, complaint, representation, note, démarche, demarche
    carp, snipe, grouse, rail, fulminate, inveigh, bristle + at, against
    find against, unmask
    face -> charge, trial, lawsuit, prosecution, indictment, accusation, allegation, criminal charge, fraud charge, corruption charge, impeachment, count, criticism, complaint
    appear -> court, tribunal, judge, magistrate + in court, before a, before the
    appear in court, appear before a judge, stand accused, be accused, be under investigation, come under investigation, be under indictment, come under fire for, come under criticism
    put, lay, place -> charge + against
    point -> finger
    take -> case, dispute, complaint, row, *name + to the international, to court, to arbitration, to the world, to the icj, to the icc, to the wto
    issue, seek, request, obtain -> arrest warrant, indictment, subpoena, summons, red notice
    open, begin, start, resume <- trial, hearing, inquest, court case, impeachment trial, tribunal hearing
    fault -> government, army, mediator, minister, side, rebel, council, deal, ministry, department, handling, decision, *name
    slam, blast, savage, assail, lash -> government, minister, president, premier, leader, opposition, council, mediator, junta, parliament, ministry, judge, police, critic, ally, donor, us, un, eu, *name
    slam, blast, attack, savage, hammer, bash, trash, assail, flay -> decision, deal, plan, move, policy, statement, handling, record, silence, hypocrisy, accord, critic, remark, proposal, verdict, ruling, government's
    brand, label, call out, paint, portray, depict -> aggressor, terrorist, traitor, occupier, spoiler, violator, hypocrisy
    lay, put, place, set -> evidence, photograph, diary, document, dossier, file, proof, map, recording + before the commission, before the court, before the council, before the committee, before the mediator, before the panel, before the tribunal
  `,
  nouns: `
    accusation, condemnation, denunciation, recrimination, lawsuit, indictment, blame, rebuke, criticism, war of words, blame game, finger-pointing, reprimand, reproach, mud-slinging, tongue-lashing, counter-accusation
  `,
}
