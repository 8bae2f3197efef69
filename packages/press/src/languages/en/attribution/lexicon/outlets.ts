// Phrases that name a news outlet.
import { BODIES, WELL_KNOWN } from '../../voices/lexicon/bodies.ts'
import type { Piece } from '../parse/pieces.ts'
import { wordsOf } from './frame.ts'

/** Agencies and broadcasters by their names alone. */
const NAMES: ReadonlySet<string> = new Set(
  wordsOf(`reuters afp ap bloomberg interfax tass ria xinhua anadolu irna isna fars tasnim mehr dpa efe ansa ani pti kyodo yonhap kcna sana wafa petra
    mena spa wam kuna saba ina apa armenpress belta ukrinform unian antara bernama vna tap aps map lusa upi axios bbc cnn nbc cbs abc npr pbs
    cctv cgtn rt sputnik dw rfi rfe rte nhk trt aljazeera kan haaretz ynet maariv globes dawn bhaskar`),
)

/** “the state-run news agency”, “Radio Tamar”, “the daily Al-Fanar”, “Reuters” */
export const isOutlet = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ lower, token }, at) => {
    if (lower === 'agency') return /^(?:news|press|telegraph|wire|media)$/.test(pieces[at - 1]?.lower ?? '')
    if (/^(?:tv|news|radio|television|newspaper|daily|weekly|broadcaster)$/.test(lower)) return true
    if (NAMES.has(lower)) return /^\p{Lu}/u.test(token?.text ?? '')
    if (WELL_KNOWN.get(lower)?.kind === 'media') return true
    // “the Harbour Post”, and no “post” in lower case.
    return (
      BODIES.get(lower)?.kind === 'media' && (/^\p{Lu}/u.test(token?.text ?? '') || at === pieces.length - 1)
    )
  })
