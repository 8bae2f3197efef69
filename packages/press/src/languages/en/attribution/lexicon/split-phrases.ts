// Phrases that hold their object between verb and closing words: “held the army responsible”, “took both to task”.

/** By verb: the words that close the phrase, some words behind the object. */
export const SPLIT: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'hold',
    ['responsible', 'accountable', 'liable', 'answerable', 'culpable', 'to account', 'to blame', 'up as'],
  ],
  ['take', ['to task', 'to account']],
  ['call', ['to account', 'into question']],
  ['bring', ['to account']],
  ['lay', ['at the door of', 'at the feet of']],
  ['chalk', ['up to']],
  ['put', ['down to']],
  ['haul', ['over the coals']],
  ['write', ['off as']],
  ['play', ['down']],
  ['talk', ['down', 'up']],
  ['tell', ['off']],
  [
    'give',
    [
      'short shrift',
      'the cold shoulder',
      'a cautious welcome',
      'a cool welcome',
      'a cool reception',
      'the thumbs down',
      'the thumbs up',
    ],
  ],
])
