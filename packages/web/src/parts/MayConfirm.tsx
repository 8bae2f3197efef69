import { useTranslation } from 'react-i18next'
import type { People } from '../../../talks/src/answers/people.ts'
import type { Who } from '../../../talks/src/answers/shared.ts'
import { useAnswer } from '../api/queries.ts'
import { mayConfirm } from './may-confirm.ts'
import { useText } from './text.ts'

/** By whom an act can be confirmed, by name, where the record names anybody. */
export const MayConfirm = ({ actor }: { actor: Who }) => {
  const side =
    actor.kind === 'organisation' ? actor.organisation : actor.kind === 'person' ? actor.for : actor.side
  return side ? <MayConfirmFor party={side.id} /> : null
}

/** `MayConfirm` for a party that is known by the entry that introduced it. */
export const MayConfirmFor = ({ party }: { party: string }) => {
  const { t } = useTranslation('common')
  const text = useText()
  const people = useAnswer<People>('people').data
  if (!people) return null
  const all = mayConfirm(people, party).map(text)
  // Who is named with an office and without is named once.
  const names = all.filter((name) => !all.some((other) => other !== name && other.includes(name)))
  return (
    <p className="small">
      {names.length > 0 ? t('can-confirm', { who: names.join(t('list-comma')) }) : t('nobody-can-confirm')}
    </p>
  )
}
