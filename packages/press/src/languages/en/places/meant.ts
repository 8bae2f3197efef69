// Names after words of place that nobody is at: a government that is blamed, a country that something is about, a body.
import type { Asked } from '../../../places/tables.ts'
import type { Known } from '../../../places/which.ts'
import type { Lead } from './mention.ts'
import type { Run, Word } from './runs.ts'
import { AGREED } from './words.ts'

/** “at the Ardavan talks”, “in the Belkadi case”: the name is not where it is. */
export const HAPPENINGS =
  /^(?:talks|meetings?|sessions?|rounds?|process|summit|conference|case|issue|dispute|conflict|war|crisis|question|side|government|army|forces?|negotiations?|dialogue|delegation|leadership|statement|plan|proposal)$/
/** Capitals that stand for their governments more often than for themselves. */
export const GOVERNMENTS =
  /^(?:Kabul|Islamabad|Washington|Moscow|Beijing|London|Paris|Berlin|Tehran|Ankara|Riyadh|Doha|Cairo|Delhi|New Delhi|Kyiv|Brussels|Damascus|Baghdad|Beirut|Jerusalem|Khartoum|Nairobi|Addis Ababa|Kigali|Kinshasa|Pyongyang|Seoul|Tokyo|Rawalpindi)$/

/** Whether a name after a word of place means somebody, or what something is about. */
export const isMeant = (
  words: readonly Word[],
  run: Run,
  { word, near }: Lead,
  known: Known | null,
): boolean => {
  const last = words[run.to - 1]!
  return (
    // “pointed the finger at Ankara”: at its government.
    (word === 'at' && isAimedAt(near, run, known)) ||
    // “Throw their weight behind Lorva”
    (word === 'behind' && known?.level === 'country') ||
    // “Alliance for Growth in Freedom”
    ABSTRACT.test(run.name) ||
    // “contempt towards the company”, “trust in Ankara”
    (/^(?:towards?|in)$/.test(word ?? '') && near.slice(-1).some(({ lower }) => ATTITUDES.test(lower))) ||
    // “in US courtrooms”
    (ADJECTIVAL.test(run.name) && /^\.?\s$/.test(last.gap) && isNoun(words[run.to])) ||
    // “at the Chad relief meeting”
    (known?.level === 'country' && isAbout(words, run.to, last))
  )
}

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Ll}/u.test(word.text) && (word.pos === 'NOUN' || word.pos === 'ADJ')
const ABSTRACT =
  /^(?:Democracy|Peace|Freedom|Justice|Unity|Dialogue|Development|Solidarity|Progress|Liberty|Equality|Security|Stability|Growth|Reconciliation|Faith|Truth|Education|Health|Action|Islam|Christianity|Judaism|Communism|Socialism)$/
const ATTITUDES =
  /^(?:hostility|hostile|attitudes?|policy|policies|stance|obligations?|duty|duties|animosity|feelings?|behaviou?r|sympathy|sympathetic|goodwill|enmity|hatred|friendly|friendship|trust|confidence|faith|belief|interest|stake|shares)$/
/** Short names of countries that stand before nouns as adjectives do. */
const ADJECTIVAL = /^(?:U\.?S\.?|U\.?K\.?|U\.?A\.?E\.?)$/

/** What is done “at” a government: not to shoot or to meet. */
const AIMED =
  /^(?:finger|fingers|blame|anger|angry|fury|furious|rage|criticism|accusations?|barbs?|insults?|dig|swipe|warning|message|hit|lashed|lash|lashing|hits|directed|direct|aimed|levelled|leveled|jab|jibe|threats?|frustration|frustrated|outrage|outraged|annoyed|dismay|dismayed|irritation|alarm)$/
const isAimedAt = (near: readonly Word[], { name }: Run, known: Known | null): boolean =>
  (known?.level === 'country' || GOVERNMENTS.test(name)) && near.some(({ lower }) => AIMED.test(lower))

/** “Kenya fishing bill”, “the Chad relief meeting”: a country that something is about. */
const isAbout = (words: readonly Word[], from: number, { possessive, gap }: Word): boolean => {
  if (possessive || gap !== ' ') return false
  for (let at = from; at < from + 3; at++) {
    const word = words[at]
    if (!word || /^\p{Lu}/u.test(word.text)) return false
    if (HAPPENINGS.test(word.lower) || AGREED.test(word.lower) || TOPICS.test(word.lower)) return true
    if (word.gap !== ' ' || !(word.pos === 'NOUN' || word.pos === 'ADJ')) return false
  }
  return false
}
const TOPICS =
  /^(?:sanctions|bill|policy|relations|ties|expert|experts|analyst|analysts|envoy|vote|debate|resolution|strategy|campaign|inquiry|investigation|probe|embargo|hearing|desk|programme|program|donors?|pledge|appeal|coverage)$/

/** “OPEC”, “UNTRA”: bodies and papers, wherever somebody is in them. */
export const isAcronym = ({ name }: Run, ask: Asked): boolean => {
  if (!/^\p{Lu}{3,}$/u.test(name)) return false
  const known = ask(name)
  return known === null || known.level === 'settlement'
}

/** “the settlement of the Varist conflict”: who follows somebody is no place. */
export const isFollowers = ({ name }: Run): boolean => /^\p{Lu}\p{Ll}+(?:ists?|ites?)$/u.test(name)
