// Verbs of saying, telling, writing and of saying again; those of conceding and of denying.
import type { Row } from '../frame.ts'

export const SAYING: readonly Row[] = [
  [
    'c',
    `say state add comment conclude surmise guess reckon contend remark interject quip joke opine posit theorise theorize speculate
    muse reason underscore argue complain respond believe think suggest maintain suspect feel hope fear admit worry caution warn insist assume
    swear confide elaborate emphasise emphasize venture figure commentate recap
    answer reply retort rejoin riposte counter hedge equivocate prevaricate waffle philosophise philosophize ruminate reminisce reflect
    pontificate generalise generalize summarise summarize recapitulate extrapolate postulate hypothesise hypothesize conjecture theorise
    disagree differ dissent concur assent demur agree correct persist parry deflect proffer volunteer hazard chip
    editorialise editorialize declaim allow submit relay volunteer calculate assess judge trust notify object grumble marvel rejoice`,
  ],
  [
    'b',
    `say state add think believe claim report announce confirm deny admit concede note reveal insist warn argue suggest hope fear complain
    explain estimate predict declare allege tell inform assure maintain retort caution indicate acknowledge stress reiterate recall swear
    vow pledge promise conclude contend reckon guess remark observe joke quip repeat affirm assert clarify disclose hint
    suspect feel worry recount emphasise emphasize underline charge forecast bet imply assume comment protest
    demand regret lament advise remind imagine signal interject mutter scoff whisper shout concur attest aver opine
    confide deduce infer speculate prophesy murmur grumble moan gripe grouse carp boast brag crow wager presume surmise figure
    recognise recognize reaffirm restate testify exclaim`,
  ],
  // Writing and sending.
  [
    'c',
    'tweet write post blog text message email cable wire recollect telegraph telegram scribble scrawl pen jot',
  ],
  ['b', 'tweet post text email message'],
  // Verbs that attribute a clause behind “that” only.
  [
    'h',
    `agree rule decree lie hold find show establish determine ascertain discover learn hear demonstrate illustrate document ordain
    mandate propose require prescribe resolve request ask recommend advocate move instruct direct order agree appreciate
    see realise realize foresee envisage envision calculate notice sense perceive know gather glean understand trust doubt pray wish
    accept intimate leak broadcast carry guarantee consent undertake ensure threaten complain discern detect spot deem consider`,
  ],
  // “the video showed he was unarmed”
  ['b', 'show determine'],
  ['cr', 'tell inform notify assure reassure remind brief convince advise warn caution apprise alert'],
  ['ro', 'remind ask'],
  // A thing told, and a clause.
  [
    'co',
    `claim report announce confirm deny admit concede acknowledge reveal disclose declare proclaim note observe stress emphasise
    emphasize underline underscore highlight reiterate reaffirm repeat explain recall recount relate estimate predict forecast foresee
    record indicate allege affirm assert aver attest mention stipulate specify certify corroborate
    challenge regret lament deplore bemoan mourn decry detail outline divulge leak imply insinuate intimate verify clarify charge
    anticipate profess propound suggest demand pledge promise propose offer recommend
    counter protest fear voice preach signal
    avow attest acknowledge enunciate foreshadow foretell prophesy bewail rue restate retell document guarantee`,
  ],
  [
    'cg',
    'deny admit recall report mention regret acknowledge describe suggest propose recommend confirm disclose advocate concede',
  ],
  [
    'cp',
    `argue complain boast brag gloat grumble moan insist warn caution hint joke protest testify speculate grouse carp whine gripe crow
    marvel rejoice ruminate reminisce muse pontificate`,
  ],
  ['cp', 'ask plead inquire enquire appeal admit confess counter'],
  // Denying, and doubting.
  ['co', `refute rebut dispute contest doubt question contradict gainsay disavow`],
  [
    'o',
    'disown disclaim repudiate scotch quash squash debunk negate downplay minimise minimize belittle discredit',
  ],
]

/** Perceiving, reckoning and intending, as reports have them of a speaker. */
export const THINKING: readonly Row[] = [
  ['c', 'threaten expect vow remember count'],
  ['b', 'remember'],
  ['to', 'expect'],
  ['t', 'intend'],
  ['o', 'count detect discern perceive sense envisage envision foresee'],
]
