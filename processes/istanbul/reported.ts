// The way in which every fact of this file is told: reported, from one press report, by one invented rapporteur.
import type { Attribution, Capacity, Text, When } from '@parley/talks'
import { act, ref, type Step } from '../script.ts'

export const RAPPORTEUR = 'rapporteur'
export const ROOM = 'published'
export const DAWN = 'source-dawn'

/** Text in English and Urdu. */
export const both = (en: string, ur: string): Text => ({ en, ur })

export const ISTANBUL = 'Europe/Istanbul'
export const SATURDAY = '2025-10-25'
export const SUNDAY = '2025-10-26'

export const onSaturday: When = {
  from: SATURDAY,
  zone: ISTANBUL,
  words: both('the previous day', 'گزشتہ روز'),
}
export const onSunday: When = { from: SUNDAY, zone: ISTANBUL, words: both('Sunday', 'اتوار') }
export const duringBothDays: When = {
  from: SATURDAY,
  to: SUNDAY,
  zone: ISTANBUL,
  within: true,
  words: both('during the two days of talks', 'مذاکرات کے دو دنوں کے دوران'),
}
/** The source gives no time; the words say what it gives instead. */
export const undated = (en: string, ur: string): When => ({ words: both(en, ur) })

/** The outlet says it in its own voice. */
export const narration: Attribution = { voice: 'narration', terms: 'on-record', speech: 'paraphrase' }

/** Somebody whom the outlet does not name; `words` is how it calls the voice, `side` a label. */
export const unnamed = (
  voice: 'unnamed-official' | 'unnamed-source' | 'local',
  words: Text,
  more: { side?: string; speech?: 'quote' | 'paraphrase' | 'mixed'; hedges?: string[] } = {},
): Attribution => ({
  voice,
  words,
  terms: 'not-stated',
  speech: more.speech ?? 'paraphrase',
  ...(more.side ? { side: ref(more.side) } : {}),
  ...(more.hedges ? { hedges: more.hedges } : {}),
})

export interface Report {
  facts: string[]
  /** Label of the organisation that acted, or words for somebody unnamed and, where known, the side. */
  by: string | { unnamed: Text; side?: string }
  when?: When
  voice?: Attribution
  remark?: Text
  capacity?: Capacity
  onBehalfOf?: string
  body: Record<string, unknown>
}

const step = (label: string | null, kind: string, report: Report, room: string): Step =>
  act(
    label,
    kind,
    {
      actor:
        typeof report.by === 'string'
          ? { organisation: ref(report.by) }
          : {
              unnamed: report.by.unnamed,
              ...(report.by.side ? { side: ref(report.by.side) } : {}),
            },
      basis: 'reported',
      ...(report.capacity ? { capacity: report.capacity } : {}),
      ...(report.onBehalfOf ? { onBehalfOf: ref(report.onBehalfOf) } : {}),
      ...(report.when ? { when: report.when } : {}),
      sources: [{ source: ref(DAWN) }],
      attribution: report.voice ?? narration,
      grade: { reliability: 'F', credibility: '6' },
      ...(report.remark ? { remark: report.remark } : {}),
      tags: report.facts,
      body: report.body,
    },
    { by: RAPPORTEUR, room },
  )

/** A reported act of the talks, readable by every seat. */
export const reported = (label: string | null, kind: string, report: Report): Step =>
  step(label, kind, report, ROOM)

/** A reported fact about who is who: it stands in the governing room, which every seat reads from the start. */
export const setting = (label: string | null, kind: string, report: Report): Step =>
  step(label, kind, report, 'governing')

/** The rapporteur's own doing: naming places and sources, and inferences that the source does not make. */
export const own = (
  label: string | null,
  kind: string,
  body: Record<string, unknown>,
  more: { remark?: Text; room?: string; facts?: string[]; when?: When } = {},
): Step =>
  act(
    label,
    kind,
    {
      actor: { organisation: ref('desk') },
      basis: 'direct',
      ...(more.when ? { when: more.when } : {}),
      ...(more.remark ? { remark: more.remark } : {}),
      ...(more.facts ? { tags: more.facts } : {}),
      body,
    },
    { by: RAPPORTEUR, room: more.room ?? 'governing' },
  )
