import { useTranslation } from 'react-i18next'
import { useProcess, useProcesses, useSession, useSignOut } from '../../api/queries.ts'
import { TextOf } from '../../parts/TextOf.tsx'
import { useText } from '../../parts/text.ts'
import { useHere } from '../here.ts'
import { MenuItem, Separator } from './items.ts'
import { TextMenu } from './TextMenu.tsx'

/** The processes that the reader may open, the way to a new one, and signing in or out. */
export const ProcessMenu = () => {
  const { t } = useTranslation('shell')
  const text = useText()
  const here = useHere()
  const process = useProcess()
  const processes = useProcesses().data ?? []
  const session = useSession().data
  const leaving = useSignOut()
  const title = process ? text(process.title) : here.process
  return (
    <TextMenu
      className="process"
      label={process ? <TextOf text={process.title} /> : here.process}
      name={t('process-menu', { process: title })}
    >
      {processes.map((one) => (
        <MenuItem key={one.slug} className="menu-item" href={`/${one.slug}`} textValue={text(one.title)}>
          <TextOf text={one.title} />
        </MenuItem>
      ))}
      <Separator />
      <MenuItem className="menu-item" href="/new-process">
        {t('new-process')}
      </MenuItem>
      <MenuItem className="menu-item" href="/processes">
        {t('all-processes')}
      </MenuItem>
      {session?.person && (
        <MenuItem className="menu-item" href="/account">
          {t('account')}
        </MenuItem>
      )}
      {session?.person ? (
        <MenuItem className="menu-item" onAction={() => leaving.mutate()} textValue={t('sign-out')}>
          {t('sign-out')} <span className="hint">{t('signed-in-as', { name: session.person.name })}</span>
        </MenuItem>
      ) : (
        <MenuItem className="menu-item" href={session?.setupNeeded ? '/new-process' : '/sign-in'}>
          {t('sign-in')}
        </MenuItem>
      )}
    </TextMenu>
  )
}
