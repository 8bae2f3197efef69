// When a warning or a vow is a threat: where the speaker itself would do harm.
import type { PloverCode } from '../../../draft.ts'

/** “Will fight”, “would respond”: what the speaker itself would do to others. */
const HARM =
  /\b(?:retaliat\w+|respon[ds]\w*|aveng\w+|reveng\w+|vengeance|retribution|reprisals?|punish\w*|strike\w*|hit (?:back|hard|out)|attack\w*|fight\w*|shoot|shot|kill\w*|destroy\w*|crush\w*|smash|wipe out|hunt down|eliminate|annihilate|flatten|burn|consequences|pay (?:for|a|the|dearly)|price|reconsider\w*|resum\w+ (?:fighting|operations|hostilities|the war|fire)|force|measures|action against|act|withdraw\w*|suspend\w*|close|cut|expel|walk|answer\w*|regret|war)\b/i
const OWN =
  /^(?:(?:we|i|it|they|he|she|our|its|their|any|every|each|the|further|if|unless|to|anyone|anybody|whoever|those|that|should|no|action|revenge|vengeance|retaliation|retribution|reprisals|a|an|swift|severe|stern|harsh)\b)/i

const STRIKES =
  /\b(?:will|would|'ll|’ll|'d|shall)\b.{0,24}\b(?:retaliat\w+|aveng\w+|punish\w*|strike|hit back|attack|fight|shoot|shot|kill\w*|destroy\w*|crush\w*|flatten\w*|hunt(?:ed)? down|answer(?:ed)? (?:with|in)|respond (?:with|in|by|forcefully|militarily|decisively)|pay (?:for|a|the|dearly)|be answered|open fire|go to war|resume (?:fighting|operations|hostilities|the war|fire)|regret it|use force|face (?:\S+ ){0,3}(?:consequences|response|retaliation|reprisals|repercussions|retribution)|be met (?:with|by))\b/i

/** What may happen otherwise is merely foreseen. */
export const threatens = (words: string): boolean => STRIKES.test(words)

const PUNISHING =
  /\b(?:of|with|about) (?:(?:[a-z-]+,? (?:and )?){0,4}(?:consequences|repercussions|retaliation|reprisals?|retribution|punishment|countermeasures|sanctions)|(?:[a-z-]+,? (?:and )?){0,3}(?:severe|massive|grave|serious|heavy|swift|strong|harsh|high|crushing|decisive|firm|tough|forceful|military) (?:[a-z-]+ ){0,2}(?:costs?|price|response|action|measures|steps))\b(?! (?:of|for) (?!(?:any|anyone|those|further|such)\b))/i
/** “Warned Russia of severe costs”, “of ‘consequences’ if it attacked”: what the one who warns would see to. */
export const warnsOfPunishment = (words: string): boolean => PUNISHING.test(words)

const HOLDS_FIRE =
  /^not to (?:again )?(?:attack|fire|shoot|shell|bomb|strike|target|harm|hurt|invade|use|interfere|meddle|cross|enter|violate|break|breach|resume|(?:initiate|launch|start|open|take|begin|mount|carry out|conduct) (?:[a-z]+ ){0,3}(?:fire|attacks?|action|actions|operations?|hostilities|offensives?|strikes?|raids?|war))\b/i

/** What is vowed makes a vow a refusal, a threat or a promise; to swear that something was so is none of them. */
export const vowed = (words: string, lemma: string): PloverCode | null => {
  const commands = /^(?:not )?to\b/i.test(words)
  // “Vowed not to fire first” promises; “never to surrender”, “not to sign” refuses.
  if (HOLDS_FIRE.test(words)) return 'AGREE'
  if (/^(?:never|not to)\b/i.test(words)) return 'REJECT'
  if (/\b(?:would|will) never\b/i.test(words)) return null
  if (HARM.test(words) && (commands || OWN.test(words))) return 'THREATEN'
  return lemma === 'vow' || commands || /\b(?:would|will)\b/.test(words) ? 'AGREE' : null
}
