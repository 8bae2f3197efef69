// Verbs by what they do in talks and on the ground, so that a rare verb counts as its commoner neighbours do. Phrasal verbs with their particle.
export const ACTS: Readonly<Record<string, string>> = {
  attacking: `
    attack, assail, assault, bomb, bombard, shell, mortar, strafe, rocket, pound, pummel, hammer, blast, fire, shoot, open up, hit, strike, raid, storm, rush, charge, ambush,
    waylay, besiege, encircle, lob, launch, rain, lay siege, target, snipe, machine-gun, engage, exchange fire, trade fire, retaliate, fire back, return fire, shoot up, shoot at,
    counterattack, assassinate, lynch, knife, stab, stone, ram, torpedo, mine, booby-trap, light up, rattle, rake, spray, pelt, hurl, throw, lunge, swoop, set upon, fall upon, pour`,
  killing: `
    kill, slay, murder, massacre, slaughter, gun down, shoot dead, behead, execute, wound, injure, maim, hurt, die, perish, bleed, succumb, drown, bury, fall in, lose, cost,
    bayonet, decapitate, claim, harm, mow down, cut down, burn, scorch, mutilate, amputate, hospitalise, hospitalize`,
  exploding: `
    explode, detonate, go off, blow up, burst, erupt, crash, land, slam, plough into, rip, tear, shake, flare, ignite, destroy, demolish, damage, wreck, flatten, raze, gut, level, torch,
    sink, scuttle, down, shoot down, bring down, shatter, pierce, riddle, pepper, crater, collapse on, set fire, catch fire, knock out, disable, vandalise, desecrate, cut, sever, jam, hack`,
  crossing: `
    cross, intrude, infiltrate, trespass, stray, overfly, buzz, violate, breach, enter, penetrate, slip, sneak, steal across, encroach, infringe, transgress, break through, slip across, wander,
    overstep, poach, drift, buzz over, shadow, tail, harry, probe`,
  deploying: `
    deploy, mass, station, position, reinforce, dig, dig in, fortify, entrench, mobilise, mobilize, move up, amass, assemble, gather, bring up, send in, rush in, garrison, emplace, site, erect, build up, resupply,
    rearm, regroup, shift, roll, roll into, advance, push, patrol, lay, mount, string, plant, occupy, take over, take up, muster, man, fan out, pour into, encamp, hoist, raise, drill, train, arm, recruit, conscript,
    retake, capture, overrun, seize, annex, recapture, wrest, conquer, hold on to, grab`,
  detaining: `
    detain, arrest, seize, abduct, kidnap, capture, hold, round up, pick up, take away, lead away, haul, intern, imprison, jail, hold up, snatch, interrogate, question, handcuff, blindfold, hijack, impound, confiscate,
    board, commandeer, requisition, bundle, drag, whisk, beat, torture, rough up, manhandle, strip, rob, loot, plunder, pillage, rustle, steal, extort, tax, levy, shake down, disappear, apprehend, nab, deport, expel, evict,
    drive out, uproot, displace, threaten, intimidate, harass, menace, chase, coerce, press-gang`,
  blocking: `
    block, blockade, bar, obstruct, close, shut, seal, seal off, cordon, barricade, turn back, turn away, stop, halt, prevent, deny, cut off, choke, restrict, ban, prohibit, hamper, impede, delay, suspend, forbid, lock,
    shutter, curb, withhold, interrupt, disrupt, sabotage, tamper, ground, strangle, besiege, squeeze, hinder, freeze`,
  giving: `
    hand, hand over, hand in, hand back, give, submit, deliver, present, transmit, convey, pass, pass on, forward, send, circulate, exchange, swap, trade, table, lodge, file, share, supply, provide, furnish, transfer, turn over,
    return, lay, lay before, serve, tender, dispatch, despatch, mail, e-mail, email, fax, post, relay, distribute, issue, attach, enclose, slide, entrust, copy, bring, carry, give over, slip, append, annex, pass around, hand round,
    deposit, register, remit, put in, notify, communicate, send over`,
  receiving: `receive, get, obtain, take delivery, collect, accept delivery, acknowledge receipt, take receipt, sign for, be given, be handed, pocket, inherit`,
  drawing: `draft, redraft, draw up, draw, write, rewrite, write down, edit, amend, revise, initial, sign, countersign, annotate, stamp, seal, translate, list, number, mark, strike out, delete, insert, leak, publish, print, release`,
  showing: `
    show, display, exhibit, produce, unveil, lay out, spread out, play, play back, screen, project, hold up, brandish, flourish, demonstrate, reveal, expose, document, photograph, film, record, tape, capture on, recover, retrieve,
    collect, examine, inspect, analyse, analyze, verify, authenticate, corroborate, substantiate, prove, confirm, trace, match, bear, point to, attest, table evidence, parade, wave, circulate footage, upload, air, broadcast, depict, cite`,
  finding: `find, discover, see, hear, count, observe, notice, witness, record, log, register, tally, spot, detect, sight, watch, note, come across, come upon, discern, catch, overhear, locate, identify, tot up, catalogue, track`,
  promising: `
    promise, pledge, vow, swear, guarantee, undertake, assure, commit, bind, vouch, pledge itself, give its word, swear off, honour, honor, abide, adhere, respect, keep to, uphold, stand by, comply, observe the, ensure,
    see to it, make sure, refrain, desist, forswear, renounce, forgo, hold fire, cease, stop short`,
  offering: `offer, propose, suggest, put forward, float, moot, dangle, volunteer, tender, invite, bid, extend, hold out, table, advance, sound out, broach, recommend, hint at, be ready, be willing, be prepared, counter-offer, sweeten, trade off, concede`,
  accepting: `
    accept, agree, consent, assent, accede, approve, endorse, adopt, acquiesce, embrace, take up, say yes, nod, welcome, greenlight, concur, sign up, go along, relent, yield, give in, give way, bow, grant, ratify, oblige, buy, swallow,
    subscribe, take on board, come round, warm to, acknowledge, back, take him up, sign off, bless`,
  rejecting: `
    reject, refuse, decline, spurn, rebuff, dismiss, turn down, rule out, deny, scorn, snub, veto, repudiate, shun, shoot down, brush aside, brush off, balk, baulk, resist, oppose, object, wave away, throw out, scoff, pour cold, deride, ridicule,
    shrug off, sniff, demur, disown, discard, discount, walk away, kill off, bridle, recoil, spit out, laugh off, pooh-pooh, disagree, bristle, bat away, cold-shoulder, say no, stonewall, ignore, flout, defy`,
  replying: `reply, answer, respond, study, consider, weigh, mull, ponder, examine, review, consult, think over, sleep on, defer, reserve, stall, hedge, equivocate, prevaricate, counter, react, come back, get back, take home, put to, refer, look into, sit on`,
  wanting: `
    want, demand, insist, require, need, seek, call for, ask, ask for, press, press for, push for, urge, appeal, plead, expect, claim, request, hold out for, stick to, cling, reiterate, clamour, clamor, petition, lobby, wish, prefer, favour, favor,
    condition, hinge, await, deserve, merit, refuse to, aspire, long, crave, object to, stipulate, call on, implore, exhort, beseech, entreat`,
  meeting: `
    meet, talk, confer, negotiate, discuss, convene, reconvene, gather, assemble, consult, sit, sit down, sit together, parley, huddle, debate, shake hands, greet, dine, visit, call on, receive, phone, telephone, ring, speak, summon, hold talks, deliberate,
    attend, travel, fly, arrive, return, leave, depart, check in, check out, turn up, show up, shuttle, walk out, storm out, stay away, boycott, bargain, haggle, hammer out, thrash out, rendezvous, face, address, brief, call in, welcome`,
  'running talks': `
    open, begin, start, resume, restart, continue, adjourn, close, conclude, end, break off, break up, break down, collapse, stall, founder, falter, postpone, put off, reschedule, schedule, slate, suspend, call off, cancel, extend, drag, drag on,
    wind up, wrap up, last, hold, take place, arrange, set, bog down, deadlock, move, run, go on, get under way, hit, overrun, reopen, kick off, pause, interrupt, derail, unfold, cover, focus, centre, center, touch, inch, narrow, advance, progress, stick, make headway,
    settle, resolve, reach, strike, clinch, seal, finalise, finalize, hammer, forge, produce, yield, culminate, bring together, sit through, prolong, shelve`,
  mediating: `mediate, broker, facilitate, host, chair, co-chair, moderate, arbitrate, guarantee, oversee, supervise, monitor, observe, verify, sponsor, act as, serve as, convene, steer, preside, shepherd, accompany, witness, advise, assist, referee, umpire, intercede, intervene, conciliate, police, go between, shuttle, underwrite, lend`,
  belonging: `lead, head, represent, comprise, consist, include, appoint, name, nominate, replace, succeed, designate, join, belong, sit on, deputise, deputize, stand in, step down, resign, quit, elect, choose, pick, co-opt, recall, sack, dismiss from, command, captain, flank, spearhead, front, staff, number, assign, second, delegate, drop, swap out, sideline, field`,
  freeing: `
    free, release, let go, liberate, repatriate, return, hand back, swap, exchange, withdraw, pull back, pull out, retreat, fall back, leave, vacate, evacuate, abandon, disengage, disarm, demobilise, demobilize, lay down, surrender, stand down,
    lift, ease, open, reopen, restore, resume, relax, dismantle, remove, clear, allow, let, permit, admit, waive, unblock, unlock, hush, lull, silence, hold fire, quieten, go home, come home, cross back, trickle, escort, come back, demine`,
  relieving: `feed, shelter, treat, supply, deliver, distribute, evacuate, vaccinate, bandage, ferry, truck, unload, airlift, donate, fund, pay, nurse, rescue, dig out, repair, rebuild, restore, reconnect, bury, heal, tend, stock, ration`,
  suffering: `starve, flee, suffer, shiver, hide, shelter, cower, sleep, wait, queue, run out, lack, weep, cry, mourn, grieve, fear, worry, pray, hope, leave home, migrate, plough, plow, harvest, sow, herd, graze, fish, sell, buy, cook, eat, drink, trade, earn, rise, fall, soar, double, treble, drop, climb`,
  lapsing: `lapse, expire, fail, unravel, collapse, fall apart, fray, crumble, survive, outlive, endure, last, hold, stick, die, come into force, take effect, enter into force, predate, date back, follow, precede, end in, spark, trigger, erupt, break out, rage, ignite, reignite, fight, split, secede, seize power, topple, oust, overthrow, invade, annex, partition, found, establish, create, set up, usher`,
  judging: `
    mean, suggest, imply, signal, reflect, underline, underscore, highlight, illustrate, hint, betray, symbolise, mark, prove, matter, count, amount, depend, hinge, rest, hang, turn on, explain, cause, stem, owe, raise, cast, pose, invite, risk, threaten, undermine, weaken, strengthen,
    embolden, boost, dent, test, stretch, strain, complicate, overshadow, cloud, haunt, loom, linger, remain, persist, seem, appear, look, sound, feel, tend, resemble, recall, echo, mirror, fit, suit, favour, benefit, profit, afford, cost, bode, augur, lie, lurk, lay bare, expose, serve, play into, buy, make sense, work, fool, gamble, bet, misread, learn, forget`,
  blaming: `blame, accuse, condemn, denounce, criticise, criticize, slam, decry, deplore, chide, rebuke, reproach, lambast, lambaste, castigate, fault, berate, lash out, point the finger, point a finger, attribute, ascribe, impute, pin, allege, charge, hold responsible, suspect, suspicion, indict, implicate, incriminate, insinuate, scold, reprimand, take to task, finger`,
  denying: `deny, dispute, contest, refute, rebut, question, doubt, disavow, distance, contradict, rubbish, retort, scotch, quash, disclaim, challenge, shoot back, dismiss, reject, denial, beg to differ, scoff, laugh off, negate, gainsay, disbelieve, snort at, protest, play down, downplay, clarify`,
  admitting: `admit, concede, acknowledge, own up, confess, allow, grant, recognise, recognize, accept, let slip, fess up`,
  reporting: `report, disclose, reveal, announce, confirm, learn, inform, notify, divulge, recount, relate, testify, affirm, establish, tell, state, certify, document, register, record, log, attest, verify, recall, remember, recollect, narrate, describe, depict, break the news, let it be known, let know, according to, per`,
  reckoning: `argue, predict, contend, reckon, think, believe, estimate, calculate, conclude, wonder, muse, liken, view, see, opine, opinion, judge, assess, suspect, doubt, expect, foresee, forecast, fear, hope, guess, surmise, speculate, suggest, observe, remark, point out, note, maintain, posit, theorise, reason, bet, in one’s view, in one's view, in his view, in her view, in one’s reckoning, in one’s assessment, by his reading, in the reckoning of, in her eyes, counsel, caution`,
  warning: `warn, caution, threaten, thunder, fume, alert, admonish, serve notice, intone, rail, rage, menace, remind, put on notice`,
  jesting: `quip, joke, laugh, sneer, snort, mock, gripe, grumble, sigh, mutter, lament, bemoan, moan, jeer, marvel, chuckle, shrug, murmur, mumble, snap, boast, complain, whisper, confide, cry, weep, sob, shout, exclaim, smile, grin, wail, groan, gush, rue, regret, mourn, apologise, apologize`,
  praising: `thank, praise, hail, applaud, laud, commend, congratulate, salute, welcome, cheer, honour, honor, bless, appreciate, support, back, admire, sympathise, console, condole, express, extend`,
  deciding: `order, instruct, direct, authorise, authorize, approve, pass, vote, rule, decree, sign into, sanction, announce, declare, proclaim, launch, plan, intend, decide, prepare, aim, investigate, probe, inquire, look into, set up, form, establish, inspect, check, publish, hold a`,
}
