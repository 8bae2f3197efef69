// Whose voices the press gives: counts, by side, by naming and by voice. Counts only; nobody is scored.
import type { Report } from './report.ts'

export type VoiceCount = {
  /** Null: the articles do not say on whose behalf. */
  side: string | null
  named: number
  unnamed: number
  /** In the voice's own words, whole or in part. */
  quoted: number
  paraphrased: number
  /** Outlets that are known by name. */
  outlets: number
  /** Some of it stands in articles whose outlet is not known: there may be more. */
  unstatedOutlet: boolean
}

export type SpeakerCount = {
  /** A named voice as resolved; an unnamed one as each article words it, and then no two are held to be one. */
  voice: string
  named: boolean
  side: string | null
  statements: number
  articles: number
}

export type Balance = {
  /** Sides in alphabetical order, the unstated one last. */
  sides: VoiceCount[]
  /** The most quoted first, then alphabetical. */
  speakers: SpeakerCount[]
  /** Statements in the outlets' own voice, which are nobody's side. */
  narrated: number
  /** Attributed statements, all of them. */
  attributed: number
}

const alphabetical = new Intl.Collator('en').compare

const bySide = (one: { side: string | null }, other: { side: string | null }): number =>
  one.side === other.side
    ? 0
    : one.side === null
      ? 1
      : other.side === null
        ? -1
        : alphabetical(one.side, other.side)

export const balanceOf = (reports: readonly Report[]): Balance => {
  const told = reports.filter(({ speech }) => speech !== 'narration')
  const sides = new Map<string | null, VoiceCount & { of: Set<string> }>()
  const speakers = new Map<string, SpeakerCount & { of: Set<string> }>()
  for (const { voice, speech, outlet, article } of told) {
    const side = sides.get(voice.side) ?? {
      side: voice.side,
      named: 0,
      unnamed: 0,
      quoted: 0,
      paraphrased: 0,
      outlets: 0,
      unstatedOutlet: false,
      of: new Set<string>(),
    }
    sides.set(voice.side, side)
    side[voice.named ? 'named' : 'unnamed']++
    side[speech === 'indirect' ? 'paraphrased' : 'quoted']++
    if (outlet === null) side.unstatedOutlet = true
    else side.of.add(outlet)
    side.outlets = side.of.size
    const name = voice.resolved ?? voice.words
    if (name === null) continue
    // An unnamed voice is one within an article at most.
    const key = voice.named ? `+${name}` : `-${article}:${name}`
    const speaker = speakers.get(key) ?? {
      voice: name,
      named: voice.named,
      side: voice.side,
      statements: 0,
      articles: 0,
      of: new Set<string>(),
    }
    speakers.set(key, speaker)
    speaker.statements++
    speaker.side ??= voice.side
    speaker.of.add(article)
    speaker.articles = speaker.of.size
  }
  const bare = <T extends { of: Set<string> }>({ of: _, ...rest }: T): Omit<T, 'of'> => rest
  return {
    sides: [...sides.values()].map(bare).sort(bySide),
    speakers: [...speakers.values()]
      .map(bare)
      .sort((one, other) => other.statements - one.statements || alphabetical(one.voice, other.voice)),
    narrated: reports.length - told.length,
    attributed: told.length,
  }
}
