// What an article holds beside news: who asked and was told what on which terms, the reader addressed, one voice handing
// over to the next, headings of sections.

/** Lines that tell of the article itself. */
export const FURNITURE =
  /^(?:By\s+\p{Lu}|\(?(?:Additional )?(?:reporting|writing|editing)\b|This story|With inputs|— With|For (?:further|more) information|Q\s?[:.]|Photo|Read more|Follow us|Sign up|Editor['’]s note|The writer is|Correction|Published in|Here is (?:a|our) (?:digest|summary|round-?up)|(?:That|This) is (?:it|all) for (?:today|tonight|now))/iu

/** On which terms somebody speaks, and what he was asked, is no news. */
const TERMS =
  /\b(?:condition of anonymity|not authori[sz]ed to (?:speak|discuss|talk|brief|comment)|(?:declined|asked|requested|wished) (?:not )?to be (?:named|identified|quoted)|(?:requested|asked for) anonymity|spok?e?(?:ke|aking) anonymously|(?:would|could) not (?:be named|give (?:his|her|their) names?)|spoke on (?:the )?condition)\b|^(?:asked|pressed|questioned)\b/i

/** What is left of “…, the minister was quoted as saying” beside its quotation. */
const QUOTED = /\b(?:is|are|was|were|been) (?:\w+ly |also |later )?quoted\b(?! (?:a |the )?prices?)/

/** What is left of “the Front, as the group is known, said …”. */
const NAMED =
  /(?:^|, as )(?:the (?:group|body|party|army|movement|alliance|bloc|force)|it|they|he|she) (?:is|are|was|were) (?:\w+ly |also |often )?(?:known|called|dubbed)(?: (?:in|to|by) [\w -]{1,30})?$/i

const MANNER =
  '(?:blunter|kinder|gentler|terser|harsher|gloomier|warmer|cooler|milder|softer|sharper|calmer|franker|surer|(?:rather |far |much |somewhat |no |scarcely |hardly )?(?:more|less) (?!than\\b)\\w+)'
/** One voice hands over to the next: “The army sees it otherwise”, “Not everyone is impressed”, “Her deputy was blunter”. */
const HANDS_OVER = new RegExp(
  [
    '\\b(?:puts?|sees?|saw|tells?|told|remember(?:s|ed)?|recall(?:s|ed)?|views?|viewed|reads?|framed?|describe[sd]?) (?:it|things|them|the (?:matter|story|affair)|events) (?:(?:rather|quite|somewhat|very|a little) )?(?:differently|otherwise|another way|(?:less|more) \\w+)\\b',
    `\\b(?:was|were|is|are|sounded|sounds|seemed|struck|proved) (?:scarcely |hardly |no |rather )?${MANNER}(?:(?: on| about| when| of| in) .{0,60})?$`,
    '^Not (?:everyone|everybody|all\\b(?! of the))',
    '\\b(?:ha[sd]|have|g[ai]ve|tells?|told|offer(?:s|ed)?) (?:a|an|another|the same) (?:(?:very |rather )?(?:different|simpler|similar|other|darker|rosier) )?(?:account|version|story|explanation) ?(?:of [\\w ]+)?$',
  ].join('|'),
)

/** The reader, or the reporter at work: “What you need to know”, “I have covered enough of these”. */
const OURSELVES = /\b(?:you|I|we|We|You)\b/
const OWN_WORK = /^(?:This (?:magazine|newspaper|paper)|here (?:is|are) (?:what|how|our))\b/

/** Whether words told by nobody are none of the article's news. `deeds`: they tell something done. */
export const isNoNews = (words: string, long: boolean, deeds: () => boolean): boolean => {
  if (!long && TERMS.test(words)) return true
  if (QUOTED.test(words) || NAMED.test(words)) return true
  const own = words.replace(/[“"][^“”"]*[”"]/g, '')
  return (OURSELVES.test(own) || OWN_WORK.test(own) || HANDS_OVER.test(own)) && !deeds()
}

/** Headings of sections name what they stand over: “What we know so far”, “Boxes on the beach”. */
export const isSectionHeading = (words: string, verbs: number): boolean =>
  verbs === 0 || /^(?:\d\d?[:.]\d\d\s*[–—-]\s*)?(?:what|why|how|who|where)\b/i.test(words)
