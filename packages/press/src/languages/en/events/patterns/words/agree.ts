// Agreeing, signing, promising: also what two sides reach together.
import { actsOf } from '../../acts.ts'

export const AGREE = {
  verbs: `
    ${actsOf('AGREE')}
    accept ! blame, defeat, reality, fate, word, fact, risk, award, cheque, coffee, tea
    conclude, reach, make, sign, initial, renew, extend, adopt, ratify, approve -> it, both, them, one
    vote + in favour, in favor, for, to accept, to approve, to ratify, to extend
    put, set, affix, press, fix -> thumbprint, signature, seal, thumb, mark, initial
    give, lend, add -> consent, assent, blessing, signature, approval, go-ahead, green light
    ink, finalise, finalize, hammer out, conclude -> @deals
    say + yes to, yes
    respond, reply, react, answer + positively, favourably, favorably, in the affirmative
    pass, carry -> resolution, motion, bill, law
    wave through, nod through, rubber-stamp, pass, approve, back <- parliament, senate, assembly, congress, lawmaker, deputy, house, legislature
    take up the offer, sign away, sign in the presence, reaffirm commitment
    conclude, wrap up, complete -> deal, exchange agreement, ceasefire talks with a deal
    accept, take, take up -> offer, proposal, invitation, draft, plan, term, condition, timetable, list, principle, extension
    set their hands, put its signature, put his signature
    guarantee, underwrite -> passage, safety, security, access, implementation, deal, truce, corridor
    sign, initial, ratify, countersign, co-sign -> @deals, they, both, side
    sign, initial, ratify ! order, letter, decree, law, bill, petition, book, autograph, cheque, appeal, statement, executive order
    reach, clinch, seal, conclude, finalise, finalize, hammer out, thrash out, work out, arrive at, close, cut, nail down, broker, forge, secure, negotiate -> agreement, accord, deal, pact, treaty, truce, ceasefire, cease-fire, armistice, settlement, compromise, understanding, arrangement, protocol, consensus, memorandum, terms
    come to + terms, an agreement, an understanding
    agree ! not
    accept, approve, adopt, okay, rubber-stamp -> @deals, offer, invitation, condition, mediation, suggestion, idea, demand, request, principle, verdict, finding, responsibility
    accept, consent, assent, acquiesce, accede, subscribe + to, in principle, with reservations
    authorise, authorize, approve ! force, troop, army, strike, police, soldier
    vow to, swear to, guarantee
    commit + itself, themselves, to, himself, herself
    give -> @promises
    put their names, put its name, put his name
    settle on
    extend, renew, prolong -> truce, ceasefire, cease-fire, agreement, deal, accord, armistice, pact, mandate
    enter into -> agreement, accord, pact, contract
    declare, announce, proclaim -> truce, ceasefire, cease-fire, armistice <- both, side, party, rival, neighbour, neighbor, country
    announce, unveil -> agreement, accord, deal, pact, treaty, settlement, compromise, breakthrough deal
    broker, mediate -> truce, ceasefire, cease-fire, deal, accord, agreement
    exchange -> pledge, vow, guarantee
    set, fix, agree on -> gate times, timetable, date
    make -> truce, ceasefire, peace, deal, pact
    take upon itself, take it upon
    assure
    lend -> @promises
    establish, set up, create -> commission, committee, mechanism, joint, panel
    salvage, rescue, save, revive, resurrect, restore, reinstate, cement, consolidate, patch up, patch together, stitch together, cobble together, piece together, put together, knit together, hash out, bring off, pull off, wangle, wring, win, obtain, extract, wrest, land, tie up, strike up, negotiate, arrange, work up -> agreement, accord, deal, pact, treaty, truce, ceasefire, cease-fire, armistice, settlement, compromise, understanding, arrangement, lull, pause, bargain, entente, modus vivendi
    agree -> lull, pause, moratorium, calm, halt, cessation, standstill, respite
    seal, clinch, drive, conclude, close, do -> bargain, deal, compact, swap, concordat
    settle, resolve, bury, patch up, paper over, square, iron out, smooth over, compose -> dispute, quarrel, row, question, matter, issue, difference, detail, feud, conflict, grievance, disagreement
    settle <- clause, date, issue, point, article, wording, question, dispute
    resolve + to restore, to extend, to renew, to set, to form, to keep, to meet, to resume, to end, to halt, to work, to respect, to honour, to honor, to refrain, to reopen, on
    decide <- both, side, two, party, commander, committee, commission, delegation, capital
    jump at, leap at, snap up, seize on, grab, grasp, embrace, entertain, bless, wave through, greenlight, green-light, okay, take up -> offer, invitation, proposal, plan, suggestion, idea, chance, initiative, overture, formula, compromise, point, principle
    renounce, forswear, foreswear, abjure, eschew -> force, violence, war, terrorism, use of force, armed struggle, hostility
    append, scrawl, scribble, attach, add, set, put, affix -> signature, initial, thumbprint, seal, stamp
    join, accede to, adhere to, sign, enter -> truce, ceasefire, treaty, accord, pact, agreement, convention, coalition
    find, reach, seek out, hit on, hit upon, light on -> common ground, middle ground, compromise, formula, middle way, accommodation, consensus, meeting of minds
    meet halfway, meet half-way, split the difference, make common cause, mend fences, bury their differences, kiss and make up, reconcile, make peace, close ranks, buy into, opt in, subscribe to
    take, swear -> oath
    exchange, swap -> signature, instrument, ratification, signed copy, handshake, ring
    lay down, set out, map out, draw up, agree, lay out -> roadmap, road map, timetable, code of conduct, ground rule, modality
    vote + to adopt, to endorse, to back, to join, to end, through
    be agreeable, be amenable
    outlaw, demilitarise, demilitarize + by treaty, by agreement
    initial, sign, thumb-print, thumbprint <- both, side, delegation, party, envoy, general, commander, elder, *name ! order, letter, decree, law, bill, petition, book, autograph, cheque, appeal, statement
    give, get, win, secure, receive, obtain, grant -> go-ahead, green light, nod, thumbs-up, blessing, all-clear, clearance, rubber stamp
    strike -> agreement, accord, deal, pact, treaty, truce, ceasefire, cease-fire, armistice, settlement, compromise, understanding, bargain, arrangement, it ! down
    emerge, come away, come out + with a deal, with an agreement, with an accord, with a formula, with a text, with a draft, with a paper, with a sheet, with a joint, with a communique, with a communiqué, with a truce, with a timetable
    end, settle, close -> war, warfare, feud, hostility, conflict, vendetta, blood feud, enmity <- president, leader, premier, side, both, country, government, tribe, clan, community, chief, elder, king, state, neighbour, neighbor
    grant -> it, request, application, petition, wish
  `,
  nouns: `
    signing, ratification, accession, initialling, initialing, countersignature
  `,
}
