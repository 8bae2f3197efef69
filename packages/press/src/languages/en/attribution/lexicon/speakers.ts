// Whether a noun phrase names somebody or something that can say: a person, a body, a paper.
import { BODIES, PAPERS } from '../../voices/lexicon/bodies.ts'
import { HONORIFICS, OFFICES, PEOPLE, RANKS, singular } from '../../voices/lexicon/people.ts'
import type { Piece } from '../parse/pieces.ts'

const PRONOUN =
  /^(?:he|she|they|it|we|i|you|who|which|that|both|each|all|another|one|others|some|many|most|few|several|either|neither|everyone|somebody|someone|the)$/
/** Nouns of doing and belonging: “negotiator”, “analyst”, “Kenyan”, “trustee”. */
const AGENT =
  /(?:[^aeiou]er|or|ist|ian|man|men|woman|women|people|folk|ee|crat|yst|ite|naut|smith|monger|keeper|goer|teer)$/
const THING =
  /^(?:number|river|water|winter|summer|weather|power|order|border|matter|manner|corner|shelter|tower|quarter|disaster|tractor|motor|sector|factor|corridor|harbou?r|error|terror|door|floor|trailer|container|bunker|tanker|cluster|computer|barrier|crater|frontier|danger|anger|hunger|fever|fighter-jet|helicopter|launcher|mortar|steamer|freighter|destroyer|cruiser|bulldozer|lorry|tree|degree|fee|coffee|guarantee|site|dynamite|satellite|boundary-marker|marker|charter|chapter|quarter|centimeter|kilometer|meter|pier|paper-round|semester|timber|september|october|november|december|flower|answer|dinner|supper|offer|transfer|encounter|laughter|slaughter|furor|vapor|rumou?r|humou?r|color|colour|favou?r|labou?r|doctrine|mirror|reactor|tensor|anchor|meteor|minor|major-road|interior|exterior|wire|fire)$/
/** Groups that act as one, beside those that are bodies. */
const GROUP =
  /^(?:patrol|crew|jury|bench|family|household|public|electorate|crowd|convoy|squad|unit|band|outfit|faction|circle|quarter|camp|capital|city|town|village|neighbour|neighbor|ally|enemy|foe|rival|adversary|opponent|majority|minority|generation|youth|elder|victim|mourner|faithful|clergy|laity|diaspora|intelligentsia|elite|establishment|civilian|survivor|opposition|mayor|spokes|lobby|sect|order|caucus|chamber|academy|faculty|hospital|clinic|charity|utility|bourse|market|industry|sector|farm|syndicate|outlet|daily|weekly|wire|anchor|pundit|hawk|dove|body|troika|panel|cell|desk|hotline|contingent|battalion|squadron|flotilla|regulator|consortium|conclave|synod|diocese|parish|mosque|temple|school|fund|firm|club|archive|museum|laborator|hardliner|moderate|radical|reformist|conservative|liberal|kingdom|emirate|sultanate|nation|power|government|north|south|west)$/
/** Lists, pictures and counts that show something. */
const EVIDENCE =
  /^(?:data|figures?|statistics|images?|imagery|pictures?|photographs?|photos?|footage|videos?|recordings?|records?|polls?|surveys?|lists?|logs?|tally|count|census|maps?|minutes|files?|memos?|memoirs?|diary|diaries|diplomatic-cable|cables?|dossier|factsheet|summary|transcript|tables?|chart|graph|article|clause|annex|preamble|paragraph|report|paper|audit|verdict|ruling|judgment|inquiry|investigation|research|analysis|study|review|evidence|testimony|account|manifesto|poster|banner|leaflet|pamphlet|placard|sign|slogan|caption|headline|editorial|column|book)$/

/** The head of the phrase: its last noun before a preposition, comma or relative clause. */
const headOf = (pieces: readonly Piece[]): Piece | undefined => {
  let head: Piece | undefined
  for (const piece of pieces) {
    if (
      head !== undefined &&
      (piece.pos === 'ADP' || piece.pos === 'PUNCT' || /^(?:who|which|whose)$/.test(piece.lower))
    )
      break
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(piece.pos) || head === undefined) head = piece
  }
  return head
}

export const canSpeak = (pieces: readonly Piece[]): boolean => {
  const head = headOf(pieces)
  if (head === undefined) return false
  const capital = pieces.slice(1).some(({ token }) => /^\p{Lu}/u.test(token?.text ?? ''))
  if (
    capital ||
    head.pos === 'PROPN' ||
    pieces.some(({ pos }) => pos === 'PROPN') ||
    PRONOUN.test(head.lower)
  )
    return true
  if (head.pos === 'NUM' || head.pos === 'ADJ' || head.pos === 'DET') return true
  const noun = singular(head.lower)
  return (
    [OFFICES, PEOPLE, RANKS, HONORIFICS, PAPERS, BODIES].some(
      (list) => list.has(noun) || list.has(head.lower),
    ) ||
    GROUP.test(noun) ||
    EVIDENCE.test(noun) ||
    EVIDENCE.test(head.lower) ||
    (AGENT.test(noun) && !THING.test(noun))
  )
}

/** A paper, a picture or a count, and nobody. */
export const isPaper = (pieces: readonly Piece[]): boolean => {
  const head = headOf(pieces)
  return (
    head !== undefined &&
    head.pos !== 'PROPN' &&
    (PAPERS.has(singular(head.lower)) || EVIDENCE.test(singular(head.lower)))
  )
}

/** Verbs that also tell of things and of what is seen or done: they attribute only where the subject can say. */
export const OF_SPEAKERS: ReadonlySet<string> = new Set(
  `see find show hold read list log register tally catalogue catalog chronicle enumerate itemise itemize tabulate document record put back support favour favor approve smell scent file enter give send extend issue deliver float dangle offer slam blast slate savage pillory lampoon pan bash trash smear flay storm boom roar thunder bark howl pin attribute credit bill cast paint frame present tout trumpet peddle pitch treat rank rate class classify represent view perceive detect sense discern envisage envision foresee count calculate establish determine ascertain discover demonstrate illustrate carry broadcast decree mandate prescribe learn hear notice realise realize assess judge withstand move negate minimise minimize nudge goad prod push pressure welcome threaten suggest indicate boast invite direct task volunteer`.split(
    /\s+/,
  ),
)

/** Of a paper they tell what it lays down, which is no saying: “the accord foresees elections”. */
export const OF_PERSONS: ReadonlySet<string> = new Set(
  'foresee envisage envision intend expect promise guarantee undertake consent want seek'.split(' '),
)
