import { Trans, useTranslation } from 'react-i18next'
import type { Who } from '../../../talks/src/answers/shared.ts'
import { TextOf } from './TextOf.tsx'

/** Who did it: an organisation, a person and for whom, or the words by which the source names them. */
export const WhoOf = ({ who }: { who: Who }) => {
  useTranslation('common')
  if (who.kind === 'organisation') return <TextOf text={who.organisation.name} />
  if (who.kind === 'person' && who.for)
    return (
      <Trans
        ns="common"
        i18nKey="person-for"
        components={{ person: <TextOf text={who.person.name} />, party: <TextOf text={who.for.name} /> }}
      />
    )
  if (who.kind === 'person') return <TextOf text={who.person.name} />
  return <TextOf text={who.words} />
}
