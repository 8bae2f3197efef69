// Asking, urging, demanding, appealing.
import { actsOf } from '../../acts.ts'

export const REQUEST = {
  verbs: `
    ${actsOf('REQUEST')}
    summon, call in -> ambassador, envoy, charge, chargé, diplomat, consul, attaché, high commissioner, representative
    ask for, ask after, ask again for, press again for
    ask + to find, to help, to provide, to send, to mediate, to stay, to take, to halt, to withdraw, to investigate, to open, to free, to release, to return, to verify, to extend, to intervene, to join, to move, to stop
    call + on both, on all, on the, on its, for an, for a, for the
    want -> explanation, written, answer, list, apology, guarantee, release
    ask -> *name
    ask, beg + for help, for aid, for time, for more time, for a meeting, for an explanation, for troops, for observers, for protection
    seek, want -> assurance, guarantee, meeting, explanation, clarification, help, mediation, extension, apology, compensation, assistance, asylum, support
    bid for, crusade, seek leave
    set, lay down, put -> demand, precondition, condition
    press to, seek, canvass
    ask -> side, party, government, army, mission, mediator, minister, commander, council, court, guarantor, both, observer, villager, resident, un, rebel, family
    press, pressure, prod, challenge -> side, party, government, army, rebel, minister, leader
    want + to be, the release, a written
    issue, make, renew, reiterate, voice, table -> appeal, plea, demand, request
    present, submit -> demand, petition, request
    invite + to
    invite -> side, party, delegation, envoy, rebel, leader, negotiator, both, faction, observer, monitor
    summon, convoke, call in, order back -> side, both, commander, negotiator, leader, general, him, her, them, party, elder, chief, military, delegation, two, army + to, home, before, back
    ask, beg, plead, pray, cry, appeal + for mercy, for help, for aid, for time, for peace, for clemency, for calm, for restraint, for protection, for access, for permission, for the release, for the return, for a meeting, for mediation
    seek ! refuge, shelter, cover, comfort, treatment, revenge, vengeance, re-election, office, solace, out, power, glory, employment, work
    move, approach, petition -> court, high court, supreme court, tribunal, parliament
    exert, apply, pile, heap, pile on, bring to bear, step up, mount -> pressure
    put, keep -> pressure + on
    lean on, twist the arm, go cap in hand, knock on the door, set the bar, lay down the law, press upon, impress on, impress upon
    advocate, urge, counsel, preach, recommend + that, patience, restraint, caution
    make -> representation, overture, bid, plea, case, request, demand, application, submission
    dare, challenge, bid, command + to
    prescribe, stipulate, specify, dictate + that
    cable, write, wire, telegraph, write to + asking, urging, imploring, demanding, requesting, to ask, to urge, to demand, to request
    raise, step up, renew, drop into -> demand, ransom demand, ante
    ask + permission, leave, forgiveness, whether it could, whether they could, whether he could, if it could, if they could
    reissue, draw up, table, lodge, lay down, spell out, set out, list -> demand, precondition, condition, request
    appeal ! court, verdict, sentence, ruling, conviction, judgment
    order, instruct, command, direct -> soldier, man, troop, fighter, commander, force, unit, official, gunner, crew, police, army, rebel, negotiator, delegation, him, her, them, *name + to
    task, charge, entrust + with publishing, with drafting, with finding, with producing, with submitting, with reporting
    summon, convoke ! ambassador, envoy, diplomat, consul, charge, commissioner, attache, meeting, session, jirga, council + to, before, home, back
  `,
  nouns: `
    appeal, plea, petition, demand, request, entreaty, wish list
  `,
}
