// People: organisations and their dated roles, delegations, mandates, principals, devices, rooms.
import { useTranslation } from 'react-i18next'
import type { People } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { Delegations } from './Delegations.tsx'
import { Devices, Rooms } from './Devices.tsx'
import { Mandates } from './Mandates.tsx'
import { Organisations } from './Organisations.tsx'
import './people.css'

const PeoplePage = () => {
  const { t } = useTranslation('people')
  return (
    <Page title={t('shell:pages.people')} lead={t('lead')}>
      <Answer<People> path="people">{(people) => <Body people={people} />}</Answer>
    </Page>
  )
}
export default PeoplePage

const Body = ({ people }: { people: People }) => {
  const { t } = useTranslation('people')
  const atTable = people.organisations.filter((one) => one.atTable)
  const named = people.organisations.filter((one) => !one.atTable)
  if (people.organisations.length === 0) return <EmptyState why={t('empty')} />
  return (
    <>
      <Section id="delegations" title={t('delegations')}>
        <Delegations delegations={people.delegations} />
      </Section>
      <Section id="mandates" title={t('mandates')}>
        <Mandates mandates={people.mandates} />
      </Section>
      <Section id="at-table" title={t('at-table')}>
        <Organisations organisations={atTable} caption={t('at-table')} />
      </Section>
      {named.length > 0 && (
        <Section id="not-at-table" title={t('not-at-table')}>
          <Organisations organisations={named} caption={t('not-at-table')} />
        </Section>
      )}
      <Section id="rooms" title={t('rooms')}>
        <Rooms rooms={people.rooms} />
      </Section>
      <Section id="devices" title={t('devices')}>
        <Devices devices={people.devices} />
      </Section>
    </>
  )
}
