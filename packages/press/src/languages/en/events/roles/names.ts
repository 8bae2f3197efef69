// A phrase as a party's short name, as it stands in the text; what is no party has none.
import type { Analysed, Token } from '../../../../text/analysed.ts'
import type { Statement } from '../../../pack.ts'
import { things } from '../things.ts'
import { PRONOUN, WHEN } from './phrases.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/[\s,]+/))

/** What acts do with things, and what happens by itself: no party. */
const NO_PARTY = words(`
  talk talks meeting meetings session sessions round rounds negotiation negotiations deal agreement accord truce ceasefire cease-fire protocol
  text draft shot shots shell shells rocket rockets fire mortar mortars fighting clash clashes attack attacks document pact treaty summit call
  dialogue there plan plans proposal statement offer idea charge claim allegation report reports truck trucks lorry lorries bomb bombs explosion
  explosions blast blasts mine mines bullet bullets shrapnel flour food medicine supplies weapon weapons letter letters list lists map maps paper
  papers story account criticism use violence series penalties sanctions sanction measures measure move moves step steps decision visit war
  conflict crisis operation operations offensive strike strikes airstrike airstrikes raid raids ambush ambushes incident incidents death deaths
  injuries injury casualties losses toll seizure support help aid assistance pressure condemnation concern protest protests rally demonstration
  strain tension tensions situation development latest first second third flag peace number dozens process effort efforts initiative
  warplanes drones artillery gunfire shelling bombing bombardment firing tanks missiles planes jets helicopters restraint calm demand demands
`)

const short = (text: string): string =>
  text
    .replace(/[“”"|]/g, '')
    .replace(/[’']s?$/, '')
    .trim()

/** The source as a short name: its words without article and apposition; a pronoun's by whom it stands for. */
export const speakerName = (analysed: Analysed, { voice }: Statement): string | null => {
  if (voice.span === null) return voice.resolved
  const said = analysed.text
    .slice(...voice.span)
    .replace(/^(?:the|a|an|its|their|his|her|one|both)\s+/i, '')
    .split(/,|\(| who | which /)[0]!
  return PRONOUN.test(short(said)) ||
    /^(?:one|two|three|some|both|several|many|another) of\b|^of\b/i.test(short(said))
    ? (voice.resolved ?? null)
    : short(said)
}

/** True of phrases that name no party: days, things, what happens by itself. */
export const isNoParty = (phrase: readonly Token[]): boolean => {
  const last = phrase.at(-1)
  return (
    last === undefined ||
    WHEN.test(last.lower) ||
    NO_PARTY.has(last.lower) ||
    things('munitions').has(last.lower)
  )
}

/** The words of a phrase; of a pronoun in somebody's words, the one whose words they are. */
export const nameOf = (analysed: Analysed, statement: Statement, phrase: readonly Token[]): string | null => {
  const first = phrase[0]
  const last = phrase.at(-1)
  if (!first || !last) return null
  if (phrase.length === 1 && PRONOUN.test(first.lower)) {
    if (statement.speech === 'narration') return null
    if (/^(?:we|i|us|our|me)$/i.test(first.lower)) return statement.voice.side ?? statement.voice.resolved
    return statement.speech === 'direct' ? null : speakerName(analysed, statement)
  }
  return isNoParty(phrase) ? null : short(analysed.text.slice(first.span[0], last.span[1]))
}
