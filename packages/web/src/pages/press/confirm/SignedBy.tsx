import { useTranslation } from 'react-i18next'
import type { KindsHere } from '../../../../../talks/src/answers/pages.ts'
import { useAnswer, useSession } from '../../../api/queries.ts'
import { TextOf } from '../../../parts/TextOf.tsx'
import { useChoices } from '../../compose/fields/choices.ts'

/** In whose name it will be signed. */
export const SignedBy = () => {
  const { t } = useTranslation('press')
  const session = useSession().data
  const person = useAnswer<KindsHere>('kinds').data?.self.person ?? null
  const { choices } = useChoices(['person'], '', null)
  const known = choices.find(({ id }) => id === person)
  return (
    <div className="pair">
      <dt>{t('confirm.signed-by')}</dt>
      <dd>{known ? <TextOf text={known.name} /> : <bdi>{session?.person?.name}</bdi>}</dd>
    </div>
  )
}
