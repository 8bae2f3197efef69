import { useTranslation } from 'react-i18next'
import type { People } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { useSource } from '../rows/useSource.ts'

type Delegation = People['delegations'][number]
type Member = Delegation['members'][number]

/** The delegations side by side: who is named, that the list is open, to whom it reports. */
export const Delegations = ({ delegations }: { delegations: readonly Delegation[] }) => {
  const { t } = useTranslation('people')
  const source = useSource()
  if (delegations.length === 0) return <p className="muted">{t('no-delegations', source)}</p>
  return (
    <div className="delegations">
      {delegations.map((one) => (
        <section key={one.party.id} aria-labelledby={`delegation-${one.party.id}`}>
          <h3 id={`delegation-${one.party.id}`}>
            <NameOf of={one.party} />
          </h3>
          <ul className="rows">
            {one.members.map((member) => (
              <MemberRow
                key={JSON.stringify([member.told.id, member.person?.id, member.organisation?.id])}
                member={member}
              />
            ))}
            <li className="muted">{one.open ? t('list-open', source) : t('list-closed')}</li>
          </ul>
          <Reports delegation={one} />
        </section>
      ))}
    </div>
  )
}

const MemberRow = ({ member }: { member: Member }) => {
  const { t } = useTranslation('people')
  return (
    <li className="member">
      <span>
        {member.person && <NameOf of={member.person} />}
        {member.person && member.organisation && t('separator')}
        {member.organisation && <NameOf of={member.organisation} />}
        {member.title && (
          <span className="small muted">
            {t('separator')}
            <TextOf text={member.title} />
          </span>
        )}
      </span>
      <span className="small muted">
        {t(`vocabulary:function.${member.function}`)} · <EntryLink entry={member.told.entry} />
      </span>
    </li>
  )
}

/** The principals to whom a delegation reports, and what is said of the directions it is given. */
const Reports = ({ delegation: { principals, directions } }: { delegation: Delegation }) => {
  const { t } = useTranslation('people')
  const source = useSource()
  return (
    <dl className="pairs reports">
      <dt>{t('principals')}</dt>
      <dd>
        {principals.length === 0 ? (
          <span className="muted">{t('not-stated', source)}</span>
        ) : (
          <ul>
            {principals.map(({ name, told }) => (
              <li key={JSON.stringify([told.id, name])}>
                <TextOf text={name} /> <SourceLine told={told} />
              </li>
            ))}
          </ul>
        )}
      </dd>
      {directions.length > 0 && (
        <>
          <dt>{t('directions')}</dt>
          <dd>
            {directions.map(({ text, told }) => (
              <p key={told.id}>
                <TextOf text={text} /> <SourceLine told={told} />
              </p>
            ))}
          </dd>
        </>
      )}
    </dl>
  )
}
