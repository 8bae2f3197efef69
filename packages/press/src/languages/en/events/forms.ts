// The forms in which a word of the tables stands in a text. Made from the word rather than read off the tagger's lemma:
// capitalised headlines and irregular pasts often have none.

const IRREGULAR: Record<string, string> = {
  be: 'is are was were been being am',
  beat: 'beats beat beaten beating',
  become: 'becomes became become becoming',
  begin: 'begins began begun beginning',
  bid: 'bids bid bidding',
  bind: 'binds bound binding',
  bite: 'bites bit bitten biting',
  bleed: 'bleeds bled bleeding',
  blow: 'blows blew blown blowing',
  break: 'breaks broke broken breaking',
  bring: 'brings brought bringing',
  build: 'builds built building',
  burn: 'burns burned burnt burning',
  buy: 'buys bought buying',
  catch: 'catches caught catching',
  choose: 'chooses chose chosen choosing',
  come: 'comes came come coming',
  cut: 'cuts cut cutting',
  deal: 'deals dealt dealing',
  die: 'dies died dying',
  dig: 'digs dug digging',
  do: 'does did done doing',
  draw: 'draws drew drawn drawing',
  drive: 'drives drove driven driving',
  fall: 'falls fell fallen falling',
  feed: 'feeds fed feeding',
  fight: 'fights fought fighting',
  find: 'finds found finding',
  flee: 'flees fled fleeing',
  fly: 'flies flew flown flying',
  forbid: 'forbids forbade forbidden forbidding',
  forgive: 'forgives forgave forgiven forgiving',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  have: 'has had having',
  hear: 'hears heard hearing',
  hit: 'hits hit hitting',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  lay: 'lays laid laying',
  lead: 'leads led leading',
  leave: 'leaves left leaving',
  lend: 'lends lent lending',
  let: 'lets let letting',
  lie: 'lies lay lain lying lied',
  light: 'lights lit lighting lighted',
  lose: 'loses lost losing',
  make: 'makes made making',
  meet: 'meets met meeting',
  overrun: 'overruns overran overrunning',
  pay: 'pays paid paying',
  picnic: 'picnics picnicked picnicking',
  put: 'puts put putting',
  quit: 'quits quit quitted quitting',
  read: 'reads read reading',
  rebuild: 'rebuilds rebuilt rebuilding',
  refer: 'refers referred referring',
  ring: 'rings rang rung ringing',
  rise: 'rises rose risen rising',
  run: 'runs ran run running',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  seek: 'seeks sought seeking',
  sell: 'sells sold selling',
  send: 'sends sent sending',
  set: 'sets set setting',
  shake: 'shakes shook shaken shaking',
  shoot: 'shoots shot shooting',
  show: 'shows showed shown showing',
  shut: 'shuts shut shutting',
  sink: 'sinks sank sunk sinking',
  sit: 'sits sat sitting',
  slay: 'slays slew slain slaying',
  speak: 'speaks spoke spoken speaking',
  spend: 'spends spent spending',
  split: 'splits split splitting',
  stand: 'stands stood standing',
  steal: 'steals stole stolen stealing',
  stick: 'sticks stuck sticking',
  strike: 'strikes struck stricken striking',
  swap: 'swaps swapped swapping',
  swear: 'swears swore sworn swearing',
  take: 'takes took taken taking',
  teach: 'teaches taught teaching',
  tear: 'tears tore torn tearing',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  throw: 'throws threw thrown throwing',
  undertake: 'undertakes undertook undertaken undertaking',
  win: 'wins won winning',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  withhold: 'withholds withheld withholding',
  write: 'writes wrote written writing',
  arm: 'arms armed arming',
  visit: 'visits visited visiting',
  open: 'opens opened opening',
  offer: 'offers offered offering',
  order: 'orders ordered ordering',
  gather: 'gathers gathered gathering',
  deliver: 'delivers delivered delivering',
  cover: 'covers covered covering',
  enter: 'enters entered entering',
  murder: 'murders murdered murdering',
  batter: 'batters battered battering',
  recover: 'recovers recovered recovering',
  suffer: 'suffers suffered suffering',
  surrender: 'surrenders surrendered surrendering',
  transfer: 'transfers transferred transferring',
  consider: 'considers considered considering',
  initial: 'initials initialled initialed initialling initialing',
  target: 'targets targeted targeting',
  pocket: 'pockets pocketed pocketing',
  embed: 'embeds embedded embedding',
  free: 'frees freed freeing',
  veto: 'vetoes vetoed vetoing',
  torch: 'torches torched torching',
  ambush: 'ambushes ambushed ambushing',
}

/** Short words that end in one vowel and one consonant double it; longer ones mostly do not. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|permit|admit|commit|submit|transmit|compel|expel|repel|propel|rebel|cancel|control|patrol|regret|equip|abet|unban|strafing|kidnap|bar|rub)$/

/** Every form of a verb, itself among them. */
export const verbForms = (verb: string): string[] => {
  const irregular = IRREGULAR[verb]
  if (irregular) return [verb, ...irregular.split(' ')]
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`]
  }
  if (/ie$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -2)}ying`]
  if (/e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`, `${verb}ing`]
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  const plain = [verb, third, `${verb}ed`, `${verb}ing`]
  // British spelling doubles every final l: travelled, cancelled, channelled.
  if (!DOUBLES.test(verb) && !/[^aeiou][aeiou]l$/.test(verb)) return plain
  const last = verb.at(-1)!
  return [...plain, `${verb}${last}ed`, `${verb}${last}ing`]
}

/** A noun and its plural. */
export const nounForms = (noun: string): string[] => {
  if (/man$/.test(noun)) return [noun, noun.replace(/man$/, 'men')]
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`]
  return [noun, `${noun}s`]
}
