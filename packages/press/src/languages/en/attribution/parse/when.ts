// When and in what something is said, at the edge of who says it: “police on Monday | said”, “the ministry in a statement | said”.
import { TIME_NOUN } from './noun-groups.ts'
import type { Piece } from './pieces.ts'

/** “on Tuesday”, “this week”, “last month”, “the same day”: when, not who. */
export const isWhen = (pieces: readonly Piece[], from: number, to: number): boolean =>
  (to - from <= 2 && TIME_NOUN.test(pieces[to - 1]!.lower)) ||
  (to - from <= 3 &&
    /^(?:week|month|year|day|morning|afternoon|evening|night|weekend|hours?|days|weeks|months|years|time)$/.test(
      pieces[to - 1]!.lower,
    ) &&
    /^(?:this|last|next|that|the|one|every|each|some|several|two|three|four|five|six|ten|earlier|late|early|a)$/.test(
      pieces[from]!.lower,
    ))

/** Without a day or a manner of saying at its end: “police on Monday | said”, “the ministry in a statement | said”. */
export const trimmedEnd = (pieces: readonly Piece[], from: number, end: number): number => {
  let last = end
  while (last - 1 > from && pieces[last - 1]!.pos === 'ADV') last--
  for (let at = last - 1; at > from + 0 && at > last - 5; at--)
    if (/^(?:on|in|at|late|early|last)$/.test(pieces[at]!.lower) && at > from) {
      const rest = pieces.slice(at + 1, last)
      if (rest.some(({ lower }) => TIME_NOUN.test(lower) || MEDIUM.test(lower)) && rest.length < 4)
        return trimmedEnd(pieces, from, at)
    }
  // “a driver | this week”
  if (
    last - from > 2 &&
    /^(?:this|last)$/.test(pieces[last - 2]!.lower) &&
    /^(?:week|month|year|morning|afternoon|evening|summer|spring|autumn|winter|weekend)$/.test(
      pieces[last - 1]!.lower,
    )
  )
    return last - 2
  return last
}

/** What words are spoken or written in. */
export const MEDIUM =
  /^(?:statements?|interviews?|letters?|briefings?|conferences?|speech(?:es)?|messages?|posts?|tweets?|reports?|notes?|remarks?|communiqu[eé]s?|memos?|emails?|e-mails?|telephone|phone|address(?:es)?|broadcasts?|comments?|reply|response|telegram|twitter|facebook|x|television|tv|radio|editorial|column|memoir|recording|video|audio|press|surveys?|study|studies|analysis|figures|data|documents?|calls?|text|whatsapp|circular|bulletin|release|notice|texts|accounts?|website|blog|feed)$/
