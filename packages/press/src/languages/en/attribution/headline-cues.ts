// Headlines that name their source beside a colon or a dash: “Talks to resume on Monday: minister”, “Kremlin: No plans for talks”.

import type { Found } from './found.ts'
import { wordsOf } from './lexicon/frame.ts'
import { type Clauses, hasFinite, isDash, type Run } from './parse/clauses.ts'
import type { Piece } from './parse/pieces.ts'
import { isHeadline } from './parse/tail-grammar.ts'

/** Who is named without a verb in a headline. */
const SOURCE = new Set(
  wordsOf(`minister ministry ministers official officials source sources spokesman spokeswoman spokesperson spokespeople police army military navy media
    report reports envoy envoys president presidency premier pm fm un u.n. eu nato au osce unhcr unicef unrwa wfp who icrc iaea imf ocha icc icj
    kremlin house pentagon office monitor monitors mission analyst analysts expert experts witness witnesses resident residents agency agencies aide
    aides ambassador diplomat diplomats commander general chief negotiator negotiators mediator mediators rebel rebels watchdog ngo ngos tv television
    radio ispr idf governor mayor lawyer lawyers medic medics rescuer rescuers hospital hospitals study poll survey statement council leader leaders
    government centre center institute think-tank committee commission panel court prosecutor prosecutors judge observer observers coastguard force
    forces command staff headquarters bank union federation association party opposition parliament senate speaker secretary secretary-general
    commissioner rapporteur adviser advisers adviser-general advisor advisors insider insiders data figures survivor survivors relatives family
    activists campaigners group groups tribe elders clerics bishop pope patriarch king emir sultan crown-prince delegation delegate delegates
    facilitator facilitators authorities authority directorate department service services intelligence mouthpiece newspaper paper daily journal
    broadcaster channel memo document documents letter`),
)
const isName = ({ pos, token }: Piece) => pos === 'PROPN' && /^\p{Lu}/u.test(token?.text ?? '')

const names = ({ pieces, verbAt }: Clauses, [from, to]: Run, behind: boolean): boolean =>
  to > from &&
  to - from < 7 &&
  pieces.slice(from, to).every(({ quoted, pos }, n) => !quoted && pos !== 'ADV' && verbAt[from + n] === -1) &&
  (SOURCE.has(pieces[to - 1]!.lower) || (behind && to - from < 4 && pieces.slice(from, to).every(isName)))

/** The words of who is named beside them; before a colon only where no verb of saying is found already. */
export const findHeadlineCues = (clauses: Clauses, found: readonly Found[], start: number): Found[] => {
  const { pieces } = clauses
  if (!isHeadline(clauses)) return []
  const last = pieces.findLastIndex((piece) => piece.lower === ':' || isDash(piece))
  if (last === -1) return []
  const before: Run = [start, last]
  const after: Run = [last + 1, pieces.length]
  const quotation = before[1] - before[0] === 1 && (pieces[start]!.quoted?.words ?? 0) > 2
  if (
    (quotation || before[1] - before[0] > 2) &&
    names(clauses, after, quotation || hasFinite(clauses, ...before))
  ) {
    // What is attributed within it ends there too.
    for (const { claim } of found) for (const run of claim) if (run[1] > last) run[1] = Math.max(run[0], last)
    return [{ claim: [before], cue: null, source: after, rule: 'source-beside-headline' }]
  }
  if (found.length > 0) return []
  const first = pieces.findIndex((piece) => piece.lower === ':')
  if (first === -1 || pieces.length - first < 3 || !names(clauses, [start, first], false)) return []
  return [
    {
      claim: [[first + 1, pieces.length]],
      cue: null,
      source: [start, first],
      rule: 'source-beside-headline',
    },
  ]
}
