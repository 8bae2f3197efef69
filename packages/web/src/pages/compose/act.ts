// From a draft to the act that is signed.
import type { Act, When } from '../../../../talks/src/act.ts'
import type { KindHere, KindsHere } from '../../../../talks/src/answers/pages.ts'
import type { Draft } from './drafts.ts'
import { fieldsOf, type Schema } from './form/field.ts'
import { withLanguages } from './form/usual.ts'
import { bodyOf, cleaned, missingIn } from './form/values.ts'

const SETTING_UP = 'setting-up'

/**
 * The act that a draft makes. A direct act is the writer's own; others say who did it.
 * What the writer does by signing happens `now`, unless they say when.
 */
export const actOf = (
  draft: Draft,
  kind: KindHere,
  self: KindsHere['self'],
  now: When | null = null,
): Act => {
  const own: Act['actor'] = self.person
    ? { person: self.person, for: self.organisation }
    : { organisation: self.organisation }
  const direct = draft.basis === 'direct'
  const fields = fieldsOf(kind.fields as Schema)
  const happens = direct && kind.group !== SETTING_UP
  const when =
    (cleaned(draft.when, { type: 'when' }) as Act['when']) ?? (happens ? (now ?? undefined) : undefined)
  const remark = cleaned(draft.remark, { type: 'text', erasable: false }) as Act['remark']
  return {
    kind: draft.kind,
    v: kind.v,
    actor: direct ? own : (draft.actor ?? own),
    basis: draft.basis,
    ...(direct ? { capacity: self.capacity as Act['capacity'] } : {}),
    ...(when ? { when } : {}),
    ...(draft.sources.length > 0 ? { sources: draft.sources } : {}),
    ...(draft.attribution ? { attribution: draft.attribution } : {}),
    ...(draft.grade ? { grade: draft.grade } : {}),
    ...(remark ? { remark } : {}),
    body: withLanguages(bodyOf(draft.body, fields), fields),
  }
}

/** What still has to be said before the act can be reviewed. */
export const missingOf = (draft: Draft, kind: KindHere): string[] => [
  ...(draft.room ? [] : ['room']),
  ...(draft.basis !== 'direct' && !draft.actor ? ['actor'] : []),
  ...(draft.basis === 'reported' && draft.sources.length === 0 ? ['sources'] : []),
  ...(draft.basis === 'reported' && !draft.attribution ? ['attribution'] : []),
  ...missingIn(draft.body, fieldsOf(kind.fields as Schema)),
]
