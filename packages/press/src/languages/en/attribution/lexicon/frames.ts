// Verbs that attribute, and what may stand with each as the words that it attributes.

/**
 * One letter each:
 * `c` a clause with “that”, a question or a quotation, after the verb or before it ·
 * `b` a clause without “that” too · `q` a quotation or a parenthetical only ·
 * `o` a noun phrase (“denied the charge”) · `t` an infinitive (“refused to leave”) · `r` the hearer first (“told reporters that”) ·
 * `x` somebody and an infinitive (“urged the army to leave”) · `a` something “as” something · `n` something and its name
 * (“called it a farce”) · `g` an -ing form (“denied hitting”) · `p` a phrase with one of the verb's prepositions ·
 * `z` stands alone (“asked whether he would, he declined”).
 */
export type Frame = { letters: string; prepositions: readonly string[] }

/** A verb may stand in several rows: it takes what any of them says. */
const ROWS: readonly (readonly [letters: string, verbs: string])[] = [
  [
    'c',
    `say state add comment conclude surmise guess reckon contend remark interject quip joke opine posit theorise theorize speculate
    muse reason tweet write post blog text message email cable wire recollect underscore argue complain respond believe think
    suggest maintain suspect feel hope fear admit worry caution warn insist assume swear
    confide elaborate emphasise emphasize venture figure commentate recap`,
  ],
  [
    'b',
    `say state add think believe claim report announce confirm deny admit concede note reveal insist warn argue suggest hope fear complain
    explain estimate predict declare allege tell inform assure maintain retort caution indicate acknowledge stress reiterate recall swear
    vow pledge promise tweet post conclude contend reckon guess remark observe joke quip repeat affirm assert clarify disclose hint
    suspect feel worry counter riposte rejoin recount emphasise emphasize underline charge forecast bet imply assume comment protest
    demand regret lament text email message advise remind imagine signal interject mutter scoff whisper shout concur attest aver opine`,
  ],
  ['h', 'agree rule decree lie hold find show'],
  ['cr', 'tell inform notify assure reassure remind brief convince advise warn caution'],
  [
    'x',
    'tell advise instruct warn caution remind ask order urge direct command request beg implore beseech entreat exhort press',
  ],
  [
    'co',
    `claim report announce confirm deny admit concede acknowledge reveal disclose declare proclaim note observe stress emphasise
    emphasize underline underscore highlight reiterate reaffirm repeat explain recall recount relate estimate predict forecast foresee
    record indicate allege affirm assert aver attest mention stipulate specify certify corroborate refute rebut dispute contest doubt question
    challenge regret lament deplore bemoan mourn decry detail outline divulge leak imply insinuate intimate verify clarify charge
    anticipate contradict profess propound suggest demand pledge promise propose offer recommend
    counter protest fear voice preach signal`,
  ],
  [
    'cg',
    'deny admit recall report mention regret acknowledge describe suggest propose recommend confirm disclose',
  ],
  [
    't',
    'claim swear vow pledge promise threaten offer propose demand profess hope undertake refuse decline volunteer consent want ask agree',
  ],
  ['x', 'want plead appeal expect challenge recommend encourage'],
  [
    'cp',
    'argue complain boast brag gloat grumble moan insist warn caution hint joke protest testify speculate',
  ],
  ['cp', 'ask plead inquire enquire appeal admit confess counter'],
  ['ro', 'remind ask'],
  [
    'oa',
    `condemn denounce praise hail welcome dismiss reject slam blast decry characterise characterize portray depict describe commend
    applaud laud salute criticise criticize rebuke chide ridicule mock deride disparage deplore rubbish reprimand censure castigate
    lambast lambaste berate assail excoriate repudiate rebuff spurn endorse vilify interpret cite quote congratulate`,
  ],
  ['n', 'call brand label term dub style deem pronounce nickname'],
  [
    'p',
    'accuse blame object apologise apologize gripe rail inveigh fulminate enthuse balk allude refer sneer jeer charge bristle marvel',
  ],
  ['c', 'threaten expect vow remember count'],
  ['o', 'count'],
  ['b', 'remember'],
  [
    'o',
    'express reject accept oppose thank blame convey reserve demand downplay attribute seek want urge order liken compare commend',
  ],
  ['z', 'refuse decline demur'],
  [
    'q',
    `shout yell cry scream whisper murmur mutter mumble bellow bark snap growl snarl hiss shrug smile laugh sigh grin chuckle sneer scoff
    intone drawl gasp sob blurt continue begin conclude finish end start resume interrupt wonder counter retort respond answer reply
    rejoin riposte chime deadpan exclaim fume rage thunder vent jeer taunt tease gush cackle crow chant sing pray read find
    hit speak lash rasp stammer trumpet muse`,
  ],
  [
    'c',
    'reply respond answer retort rejoin riposte counter read mutter whisper shout cry scream scoff wonder shrug sigh',
  ],
]

/** Prepositions that open what is said: “insisted on …”, “accused them of …”. */
const PREPOSITIONS: Record<string, string> = {
  insist: 'on upon',
  admit: 'to',
  confess: 'to',
  counter: 'with',
  warn: 'of against about over',
  caution: 'against of about',
  complain: 'of about over',
  boast: 'of about',
  brag: 'of about',
  hint: 'at',
  argue: 'for against',
  plead: 'for',
  appeal: 'for to',
  ask: 'about',
  protest: 'against at over about',
  object: 'to',
  apologise: 'for',
  apologize: 'for',
  accuse: 'of',
  blame: 'for on',
  inquire: 'about',
  enquire: 'about',
  joke: 'about',
  grumble: 'about at over',
  moan: 'about',
  gloat: 'about over',
  gripe: 'about',
  rail: 'against at',
  inveigh: 'against',
  fulminate: 'against',
  enthuse: 'about over',
  testify: 'to about',
  allude: 'to',
  refer: 'to',
  remind: 'of',
  assure: 'of',
  inform: 'of about',
  notify: 'of',
  balk: 'at',
  sneer: 'at',
  jeer: 'at',
  bristle: 'at',
  marvel: 'at',
  charge: 'with',
  speculate: 'about on',
  brief: '',
}

const wordsOf = (list: string) => list.trim().split(/\s+/).filter(Boolean)

const build = (): ReadonlyMap<string, Frame> => {
  const letters = new Map<string, string>()
  for (const [row, verbs] of ROWS)
    for (const verb of wordsOf(verbs)) letters.set(verb, (letters.get(verb) ?? '') + row)
  return new Map(
    [...letters].map(([verb, all]) => [
      verb,
      { letters: [...new Set(all)].join(''), prepositions: wordsOf(PREPOSITIONS[verb] ?? '') },
    ]),
  )
}

/** Cue verbs by lemma, with what they take. */
export const FRAMES: ReadonlyMap<string, Frame> = build()

/** Cues of a verb and the words right after it; the lemma of the cue is all of them. */
export const PHRASAL: readonly (readonly [verb: string, rest: string, letters: string])[] = [
  ['call', 'on', 'x'],
  ['call', 'upon', 'x'],
  ['call', 'for', 'o'],
  ['ask', 'for', 'o'],
  ['rule', 'out', 'og'],
  ['point', 'out', 'co'],
  ['point', 'to', 'o'],
  ['brush', 'aside', 'o'],
  ['brush', 'off', 'o'],
  ['shrug', 'off', 'o'],
  ['wave', 'away', 'o'],
  ['laugh', 'off', 'o'],
  ['speak', 'of', 'o'],
  ['talk', 'of', 'o'],
  ['plead', 'for', 'o'],
  ['go', 'on', 'q'],
  ['make', 'clear', 'c'],
  ['make', 'it clear', 'c'],
  ['make', 'plain', 'c'],
  ['make', 'it plain', 'c'],
  ['take', 'note of', 'o'],
  ['turn', 'down', 'o'],
  ['let', 'it be known', 'c'],
  ['put', 'it', 'q'],
  ['fire', 'back', 'q'],
  ['hit', 'back', 'q'],
  ['shoot', 'back', 'q'],
  ['snap', 'back', 'q'],
  ['chip', 'in', 'q'],
  ['chime', 'in', 'q'],
  ['push', 'back', 'q'],
  ['spell', 'out', 'co'],
  ['set', 'out', 'o'],
  ['play', 'down', 'o'],
  ['give', 'assurance', 'c'],
  ['give', 'assurances', 'c'],
  ['give', 'a guarantee', 'c'],
  ['rail', 'against', 'o'],
  ['lash', 'out at', 'o'],
  ['hit', 'out at', 'o'],
  ['insist', 'upon', 'o'],
  ['lay', 'the blame on', 'o'],
  ['put', 'the blame on', 'o'],
  ['pin', 'the blame on', 'o'],
  ['cast', 'doubt on', 'o'],
  ['throw', 'doubt on', 'o'],
  ['raise', 'concerns about', 'o'],
  ['raise', 'concerns over', 'o'],
  ['beg', 'to differ', 'z'],
  ['take', 'issue with', 'o'],
  ['hold', 'responsible', 'o'],
  ['serve', 'notice', 'c'],
  ['press', 'for', 'o'],
  ['push', 'for', 'o'],
  ['swear', 'to', 'o'],
  ['back', 'up', 'o'],
  ['sum', 'up', 'q'],
  ['let', 'slip', 'c'],
  ['find', 'fault with', 'o'],
  ['refer', 'to', 'oa'],
  ['allude', 'to', 'o'],
  ['scoff', 'at', 'o'],
  ['beg', 'off', 'z'],
]
