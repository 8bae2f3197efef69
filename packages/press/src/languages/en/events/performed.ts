// Acts that are done in the speaker's own words: “We call on both capitals to …”, “I thank the mediators.”
import type { PloverCode } from '../../../draft.ts'
import type { Statement } from '../../pack.ts'
import type { Claim } from '../bearing/claim.ts'

const PERFORMED: Partial<Record<PloverCode, string>> = {
  REQUEST: `urge|demand|request|implore|beseech|entreat|exhort|beg|appeal (?:to|for)|call (?:on|upon|for)|plead (?:with|for)|ask (?:(?:\\S+ ){1,6}to|for)|invite`,
  SUPPORT: `thank|welcome|praise|commend|applaud|salute|congratulate|hail|endorse|back|support|pay tribute|(?:reaffirm|reiterate|reconfirm|restate|renew|express|extend|offer|declare) (?:\\S+ ){0,3}(?:support|solidarity|backing|condolences|sympathy|gratitude|thanks|appreciation|commitment to (?:\\S+ ){0,4}(?:sovereignty|integrity|independence|unity))`,
  ACCUSE: 'condemn|denounce|deplore|accuse|blame|hold (?:\\S+ ){1,6}(?:responsible|accountable)|protest',
  REJECT: 'reject|refuse|rule out|dismiss|repudiate|categorically reject',
  AGREE: 'accept|pledge|promise|undertake|consent|commit ourselves|give (?:you )?(?:my|our) word',
}
/** Bodies in whose name somebody speaks; “our boys” salute by themselves. */
const SPEAKS_FOR =
  '(?:[A-Z][\\p{L}-]+ ){0,3}(?:[Gg]overnment|[Cc]ouncil|[Mm]ission|[Uu]nion|[Cc]ent(?:er|re)|[Mm]inistry|[Pp]arty|[Mm]ovement|[Ff]ront|[Dd]elegation|[Cc]ommission|[Cc]ommittee|[Aa]ssembly|[Cc]abinet|[Oo]ffice|[Ss]ide|[Gg]roup|[Oo]rgani[sz]ation|[Pp]residency|[Cc]ountry|[Pp]eople|[Aa]lliance|[Cc]ommand)'

/** At the start of a sentence the speaker, or a body that speaks through it; one verb in the present. */
const patterns = (Object.entries(PERFORMED) as [PloverCode, string][]).map(
  ([code, verbs]) =>
    [
      code,
      new RegExp(
        `(?:^|[.!?] |[“"‘'] ?|, (?:and|but) | and |; )(?:(?:So|And|But|Therefore|Today|Again),? )?(?:(?:I|We|we)(?: (?:[a-z]+ly|also|again|both|all|therefore|hereby|now|do|must|would like to|want to))*|(?:The|Our|My) (?:${SPEAKS_FOR})) (?:${verbs.replace(/(^|\|)(\w+)/g, '$1$2(?:s|es)?')})(?= (?!nothing|no |nobody|none|that ))`,
        'u',
      ),
    ] as const,
)

/** Of the acts done in direct words the first; null where there is none or another reports the words. */
export const performedIn = (statement: Statement, claim: Claim): PloverCode | null => {
  if (statement.speech !== 'direct') return null
  let first: { code: PloverCode; at: number } | null = null
  for (const [code, pattern] of patterns) {
    const at = claim.text.search(pattern)
    if (at !== -1 && (first === null || at < first.at)) first = { code, at }
  }
  return first?.code ?? null
}
