// Praising, welcoming, backing, thanking.
import { actsOf } from '../../acts.ts'

export const SUPPORT = {
  verbs: `
    ${actsOf('SUPPORT')}
    recognise, recognize -> region, republic, breakaway, council, statehood, passport
    give -> backing, support, blessing
    speak + in favour, in favor, warmly, highly
    come out + in favour, in support, in favor
    celebrate -> victory, decision, deal, accord, agreement, release, ruling, verdict, win, liberation
    toast, reward, decorate, legitimise, legitimize, promote, uphold, lend its weight, come out in favour
    voice, express, extend, convey -> thanks, praise, admiration
    recognise, recognize -> *name
    support, back, champion, side with, prop up -> group, rebel, insurgent, militant, militia, movement, faction, opposition, party, separatist, regime, protester
    welcome, back, support, champion, cheer, appreciate, bless, favour, favor, second
    express, voice, reaffirm, declare, pledge, offer, reiterate -> support, solidarity, backing, confidence, appreciation, gratitude
    pay + tribute
    recognise, recognize -> government, state, independence, legitimacy, authority, right
    defend -> decision, deal, accord, record, minister, policy
    lend support, give backing
    reaffirm, reiterate, reconfirm, restate, renew, underline, underscore, stress, confirm -> support, solidarity, backing, friendship
    reaffirm, reiterate, reconfirm, restate, renew, underline, underscore, stress, confirm + commitment to the sovereignty, sovereignty, territorial integrity, independence, unity
    express, offer, send, convey, extend, voice -> condolence, sympathy, solidarity, friendship
    rally, march, demonstrate, turn out + in support, in solidarity
    be glad, be grateful, be thankful, be heartened, be gratified, be pleased to see, take heart from, rejoice, give thanks
    confer, bestow, award, present, pin, hand -> medal, honour, honor, award, prize, decoration, citation, commendation, star, plaque
    raise -> glass, toast
    lend, add, throw, put, give -> weight, backing, voice, support, prestige, endorsement, blessing, applause
    tip, doff, take off -> hat, cap
    advocate, espouse, embrace, champion, sponsor, support, promote, back -> deal, accord, plan, truce, agreement, ceasefire, initiative, process, proposal, diagnosis, mediation, bid, candidacy, effort, call, demand
    close ranks behind, swing behind, fall in behind, come out for, come down on the side of, speak well of, take the side of, plead the cause, fight its corner, fight his corner, stand shoulder to shoulder, stand in solidarity
    thank, credit -> *name, mediator, guarantor, government, king, president
    credit + with
    sponsor, co-sponsor, cosponsor, second -> resolution, motion, draft
    give -> nod, thumbs-up, seal of approval, standing ovation, ovation, vote of confidence, hero's welcome
  `,
  nouns: `
    endorsement, tribute, praise, applause, vote of confidence, solidarity, standing ovation
  `,
}
