// Threatening, setting an ultimatum, vowing revenge.
import { actsOf } from '../../acts.ts'

/** “Gave them 48 hours to lay down their arms”; to leave is expulsion. */
const DEADLINES = ['hours', 'days']
  .flatMap((unit) =>
    'comply surrender lay accept free release withdraw pull hand sign answer reply respond decide form end agree stop halt reach open reopen return restore lift disarm'
      .split(' ')
      .map((verb) => `${unit} to ${verb}`),
  )
  .join(', ')

export const THREATEN = {
  verbs: `
    ${actsOf('THREATEN')}
    give + ${DEADLINES}, a deadline, until midnight, until noon, a week to
    set, impose -> deadline, ultimatum
    promise, vow, warn of, threaten -> retaliation, reprisal, revenge, consequence, war, response, action
    vow, swear, promise + revenge, retribution, vengeance, to hit back, to strike back, to punish
    warn + of war, of reprisals, of retaliation, of a response, it would strike, they would strike, would be answered, would be met
    draw -> red line
    forewarn, brandish, sabre-rattle
    give notice
    point, aim, train -> rifle, gun, weapon, artillery, missile
    issue, deliver, give, set, serve -> ultimatum, threat
    vow, swear, warn + revenge, retaliation, retaliate, to retaliate, to avenge, to strike, to fight on, to go on fighting, to shoot, to respond
    buzz, lock on to, lock onto <- jet, warplane, aircraft, helicopter, drone, plane, fighter, bomber
    wave, brandish, level, cock, shake, draw -> rifle, pistol, gun, knife, weapon, machete, spear, fist, sword
    draw -> line in the sand, red line, knife
    raise the spectre, raise the specter, raise the prospect, up the ante
    vow, promise, threaten, pledge, swear, warn of -> action, price, reckoning, punishment, reprisal, retaliation, revenge, vengeance, bloodshed, offensive, justice, payback, war, blood, strike
    hang, hold over -> threat, sword
    give, grant, allow, set -> ultimatum, hour, final deadline + to withdraw, to surrender, to hand, to comply, to free, to release, to lift, to lay, to open, or, to pull, to vacate, to reply
    warn off, warn away, hold to ransom, hold a gun, scare off, strong-arm, bully into, hector
    receive, get, face, report -> death threat, threat, threatening call, threatening letter
  `,
  nouns: `
    threat, ultimatum, death threat, sabre-rattling, saber-rattling, final warning
  `,
}
