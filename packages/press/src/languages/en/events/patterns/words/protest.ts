// Demonstrating, striking, blocking roads.
export const PROTEST = {
  verbs: `
    clash, scuffle, grapple, fight <- demonstrator, protester, student, rioter, stone-thrower
    gather, assemble, mass, turn out, converge + to protest, in protest, to demand, to demonstrate, outside the embassy, outside the parliament, outside the ministry
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
    block, barricade -> highway, motorway, street, bridge, road, entrance, square <- protester, demonstrator, resident, villager, family, farmer, student, crowd, relative, woman, mother, driver, trucker, herder, worker, trader
    chant, shout -> slogan
    throw, hurl, pelt, lob -> stone, egg, bottle, tomato
    pelt + with
    boo, jeer, heckle
    boycott, skip, leave, quit, disrupt, resign, walk out + in protest
    boycott -> election, vote, poll, market
  `,
  nouns: `
    protest, demonstration, rally, riot, sit-in, hunger strike, unrest
  `,
}
