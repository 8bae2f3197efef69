// English verbs and nouns that tell whether a time beside them lies ahead.
const set = (words: string) => new Set(words.trim().split(/\s+/))

export const MODALS = set("will would shall should can could may might must ought 'll ’ll won wo ca")

/** After these an infinitive, a clause or a noun lies ahead of the speaking, in whatever tense they stand. */
export const AHEAD_LEMMAS = set(`
  plan expect schedule due set slate intend hope want wish aim prepare agree promise pledge vow undertake threaten offer propose suggest
  recommend demand ask urge request require order instruct tell call invite oblige commit warn need decide ready likely bound about
  poised supposed postpone delay defer adjourn tentatively reschedule extend summon exhort implore beg beseech entreat plead press enjoin
  advise caution counsel convene dangle insist stipulate prescribe bind consent guarantee swear volunteer mean look consider weigh mull
  advocate envisage envision foresee anticipate project brace resolve authorise authorize entitle empower task assign direct mandate
  command forbid encourage lobby push petition appeal determine announce pencil earmark book line destine doom fate eager keen willing rule preclude dangle float moot
  reluctant unwilling determined prepared duty deadline ultimatum chance opportunity pressure`)

/** Their infinitive tells of what happened, or did not, when they did: “allowed them to cast their nets on Friday”. */
export const IMPLICATIVE = set(`
  allow permit let enable help try seek attempt refuse decline manage fail begin start continue cease move come go force cause get happen
  succeed struggle rush hasten proceed neglect omit bother dare appear seem prove return gather meet travel fly use wait`)

export const AHEAD_WORDS = set(
  'due set expected scheduled planned slated poised supposed likely about upcoming forthcoming deadline ultimatum tentatively',
)

/** With these in the past a weekday behind “for” or “from” is still to come: “announced a strike for Thursday”. */
export const ARRANGING = set(`
  announce declare call schedule set book convene summon invite postpone delay defer adjourn reschedule plan promise
  pledge agree accept approve extend broker fix arrange slate pencil pencilled penciled propose reserve earmark
  `)

/** With these the day behind “to” is the one that it was moved to. */
export const MOVING = set(
  'forward back move postpone defer delay adjourn reschedule shift push extend prolong hasten expedite rearrange',
)

/** Who does one of these speaks to somebody, on a day. */
export const ASKING = set(`
  urge call ask demand appeal press implore exhort beg plead invite encourage advise tell order instruct request caution warn`)

/** Said to have been done by now, with a day that is still to come. */
export const INVITING = set(
  'summon invite convene schedule set book plan arrange slate postpone reschedule defer adjourn',
)

export const SAYING = set(`
  say tell add note announce claim report write declare state insist deny explain argue warn accuse recall recount think believe confirm
  concede admit reply answer describe`)

/** Clauses begin here: the verbs before belong to another one. */
export const BORDERS = set('which who whom whose where when while because although though that but whereas')

export const PAST_FORMS = set(`
  was were had did went came said told gave took made met held began broke sent left became saw found put got ran led kept fell shot fought
  struck hit set drove flew rose sat stood won lost built brought bought caught sought taught thought felt heard knew grew threw withdrew
  drew spoke chose swore wore tore wrote rode fled paid laid read cut shut spent meant hung swept crept slept burnt bore forbade bade bid
  bent bled blew bound clung dealt dug ate fed flung forgot forgave froze ground hid hurt lay lent let lit overcame overran overthrew
  proved quit rang sang sank sold shook shone shrank slid sped spilt split spread sprang stole stuck stung strode strove swam swung
  undertook understood upheld wept withheld withstood woke wound`)

/** What is on a calendar is told of in the present: “they meet on Friday”. */
export const SCHEDULED = set(`
  meet resume begin start open reopen return reconvene continue end expire sit gather convene hold take leave arrive host visit travel brief
  run go come fly head vote decide sign close launch follow land chair join attend hear receive release free hand ask call wait lapse elapse
  finish conclude wrap depart embark sail speak unveil publish debate ratify kick enter retire
  inaugurate commemorate celebrate stage rally adjourn switch reconvene restart relaunch 
  `)

/** What lies ahead even where the verb is past: “predicted a quiet summer”. */
export const FORESEEING = set('predict forecast foresee expect schedule plan invite anticipate envisage')

/** Nouns of things that are still to come as often as not; a date beside others is of something that was. */
export const OPEN_NOUNS = set(`
  session meeting round talk talks summit vote election elections hearing handover exchange list deadline visit release briefing call
  conference trip date ultimatum polls poll referendum ballot runoff encounter ceremony launch opening reopening anniversary celebrations
  rally march strike protest debate sitting inauguration flight handing signing swap`)

/** Verbs whose object is still to come: “promised three hours on Wednesday”, “dangled a second hill before April”. */
export const GIVES = set(
  'propose promise pledge offer schedule threaten suggest plan undertake dangle float envisage moot advocate rule preclude',
)
