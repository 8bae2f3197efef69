// Participles behind a noun, which are no verb of a clause: “the men interviewed by the observers”.
import { TIME_NOUN } from './noun-groups.ts'
import type { Piece } from './pieces.ts'
import type { VerbGroup } from './verb-groups.ts'

/** Verbs that take no object, so that their form in -ed is never a participle after a noun. */
const OWN_SUBJECT =
  /^(?:appealed|complained|insisted|arrived|happened|died|protested|apologi[sz]ed|returned|responded|replied|lasted|remained|continued|collapsed|resigned|participated|voted|disagreed|agreed|appeared|emerged|vanished|hoped|laughed|nodded|smiled|walked|travelled|traveled|met|went|came|fell|stood|sat|spoke|slept)$/

/** “interviewed by the observers”, “posted in Darabad”: a form that follows a noun and is followed by a preposition. */
export const looksReduced = (pieces: readonly Piece[], verb: VerbGroup): boolean => {
  if (
    verb.form !== 'bare' ||
    !/(?:ed|en|wn|ught|eld|ept|ent|ung|rn|een|ade|iven)$/.test(pieces[verb.head]!.lower)
  )
    return false
  const next = pieces[verb.to]
  const second = pieces[verb.to + 1]
  if (OWN_SUBJECT.test(pieces[verb.head]!.lower)) return false
  // “called for a truce”, “warned of a famine”
  if (
    (pieces[verb.head]!.lower === 'called' &&
      /^(?:for|on|upon)$/.test(next?.lower ?? '') &&
      !TIME_NOUN.test(second?.lower ?? '')) ||
    (/^(?:warned|pressed|pushed|pointed|hinted)$/.test(pieces[verb.head]!.lower) &&
      /^(?:of|against|for|to|at)$/.test(next?.lower ?? ''))
  )
    return false
  // “shipowners suspected of smuggling”
  if (
    next?.lower === 'of' &&
    /^(?:suspected|accused|convicted|deprived|stripped)$/.test(pieces[verb.head]!.lower)
  )
    return true
  // “better known as commander Tacho”
  if (next?.lower === 'as')
    return /^(?:known|described|regarded|seen|hailed|listed|identified|named)$/.test(pieces[verb.head]!.lower)
  // “responded by calling” has a subject of its own.
  if (next?.lower === 'by' && /ing$/.test(second?.lower ?? '')) return false
  // “the report released this week”, “a list published Friday”
  const dated =
    next !== undefined &&
    (TIME_NOUN.test(next.lower) ||
      (/^(?:this|last|earlier|late|early)$/.test(next.lower) &&
        (TIME_NOUN.test(second?.lower ?? '') ||
          /^(?:week|month|year|this|last|today)$/.test(second?.lower ?? ''))))
  if (
    dated &&
    /^(?:released|published|issued|signed|posted|seen|obtained|leaked|circulated|filed|aired|broadcast|unveiled)$/.test(
      pieces[verb.head]!.lower,
    )
  )
    return true
  return (
    next !== undefined &&
    (next.lower === 'by' ||
      (next.pos === 'ADP' &&
        /^(?:in|on|at|to|with|from|near|under|after|for|against|between|since|before|during|across|inside|outside|into)$/.test(
          next.lower,
        )) ||
      next.lower === ',')
  )
}
