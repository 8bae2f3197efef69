// What the outlet adds of its own to what somebody said (“In a veiled reference to the north, …”, “…, further casting doubt on
// the truce.”), and the truce or war that its own sentence says the talks followed. None of it is the speaker's.
import { overlaps, type Span, slice } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import { OUTLET } from '../voices/voices.ts'

/** How an outlet reads what was said before it says what that was. */
const FRONTED =
  /^In ((?:(?:a|an|another|yet another) |what (?:appeared|seemed|looked|sounded)(?: to be| like)? (?:a |an )?)(?:[\w-]+ ){0,3}?(?:reference|swipe|dig|jab|allusion|nod|hint|rebuke|broadside|snub|barb|signal|sign|blow) (?:to|at|that|for|against)\b[^“”"]*?),\s*$/

/** What follows from it, in the outlet's eyes. */
const READING =
  /,\s+((?:(?:further|again|thereby|thus|once more|effectively|only) )?(?:casting (?:\w+ ){0,2}(?:doubts?|shadow|pall)|raising (?:\w+ ){0,2}(?:fears?|concerns?|questions?|doubts?|alarm|hopes?|prospects?|spectre|specter|stakes|possibility|tensions?)|(?:fuel|fuell|stok|heighten|reviv|eas|ignit|feed|spark|fann)ing (?:\w+ ){0,2}(?:fears?|concerns?|doubts?|hopes?|tensions?|speculation|suspicions?|mistrust|distrust|anxiet(?:y|ies)|worries)|(?:underscor|underlin|highlight|complicat|undermin|overshadow|jeopardi[sz]|imperil|dampen|dash|dent)ing|deepening (?:\w+ ){0,2}(?:mistrust|distrust|rift|crisis|divisions?|suspicions?|uncertainty)|dealing (?:a|another|yet another)(?: \w+)? blow|(?:throw|call|put|leav)ing [^,]{0,60}?(?:in|into) (?:doubt|question|limbo|jeopardy)|adding to (?:\w+ ){0,2}(?:fears?|doubts?|tensions?|pressure|uncertainty)|(?:suggest|signall?)ing that)\b[^“”"]*)$/

/** The talks followed a truce, and the sentence says more of it than its name. */
const FOLLOWED =
  /\b(?:follow(?:ed|s)?|(?:come|came|comes) (?:(?:\w+ ){1,3})?after|buil[dt]s? (?:up)?on|stem(?:s|med)? from) ((?:the|a|an) (?:[\w.'’-]+ ){0,6}?(?:cease-?fire|truce|armistice|accord|agreement|deal|pact|war|clashes|fighting|offensive)\b[^.;“”"]*)$/
const MORE =
  /\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:19|20)\d\d\b|,? (?:mediated|brokered|signed|reached|struck|that ended|that halted|which ended|which halted|which stopped)\b/

const aside = (span: Span, rule: 'outlet-aside' | 'followed-upon'): Statement => ({
  parts: [span],
  span,
  speech: 'narration',
  cue: null,
  voice: OUTLET,
  rules: [{ rule, span }],
})

const isQuoted = ({ quotations }: Analysed, span: Span): boolean =>
  quotations.some((quotation) => overlaps(quotation.span, span))

const sentenceAt = ({ sentences }: Analysed, at: number) =>
  sentences.find(({ span }) => span[0] <= at && at < span[1])

/** “In a veiled reference to the north,” before a statement. */
const frontedOf = (analysed: Analysed, { parts, cue, voice }: Statement): Statement | null => {
  const first = Math.min(parts[0]![0], cue?.span[0] ?? Infinity, voice.span?.[0] ?? Infinity)
  const from = sentenceAt(analysed, first)?.span[0]
  if (from === undefined) return null
  const found = FRONTED.exec(analysed.text.slice(from, first))
  return found && aside([from + 3, from + 3 + found[1]!.length], 'outlet-aside')
}

/** The claim without the outlet's reading of it, and that reading. */
const trailingOf = (analysed: Analysed, statement: Statement): [Statement, Statement] | null => {
  const { parts, cue, speech } = statement
  const last = parts.at(-1)!
  const end = sentenceAt(analysed, last[0])?.span[1]
  if (speech === 'direct' || cue === null || cue.span[1] > last[0] || end === undefined) return null
  if (end - last[1] > 1) return null
  const found = READING.exec(slice(analysed.text, last))
  if (!found || found.index === 0) return null
  const span: Span = [last[1] - found[1]!.length, last[1]]
  if (isQuoted(analysed, span)) return null
  const kept: Span[] = [...parts.slice(0, -1), [last[0], last[0] + found.index]]
  return [
    { ...statement, parts: kept, span: [statement.span[0], kept.at(-1)![1]] },
    aside(span, 'outlet-aside'),
  ]
}

const followedIn = (analysed: Analysed, { span }: Statement): Statement[] => {
  const found = FOLLOWED.exec(slice(analysed.text, span))
  return found && MORE.test(found[1]!) ? [aside([span[1] - found[1]!.length, span[1]], 'followed-upon')] : []
}

/** Told statements without what the outlet adds to them, and that by itself. */
export const asidesOf = (
  analysed: Analysed,
  told: readonly Statement[],
): { told: Statement[]; asides: Statement[] } => {
  const asides: Statement[] = []
  const kept = told.map((statement) => {
    const fronted = frontedOf(analysed, statement)
    if (fronted && !asides.some(({ span }) => overlaps(span, fronted.span))) asides.push(fronted)
    const trailing = trailingOf(analysed, statement)
    if (!trailing) return statement
    asides.push(trailing[1])
    return trailing[0]
  })
  return { told: kept, asides }
}

/** What the talks followed, told beside the sentences that say so. */
export const followedUpon = (analysed: Analysed, narrated: readonly Statement[]): Statement[] =>
  narrated.flatMap((statement) => followedIn(analysed, statement))
