import { useTranslation } from 'react-i18next'
import type { Act } from '../../../../talks/src/act.ts'
import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Sentence } from '../../parts/Sentence.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhoOf } from '../../parts/WhoOf.tsx'
import { Erase } from './Erase.tsx'
import { Erased } from './Erased.tsx'
import { FollowUps } from './FollowUps.tsx'
import { Proof } from './Proof.tsx'
import { Readers } from './Readers.tsx'
import { Release } from './Release.tsx'
import { SourceRows } from './SourceRows.tsx'
import { Standing } from './Standing.tsx'
import { Times } from './Times.tsx'
import { Words } from './Words.tsx'

/** All that is known of one entry, from the sentence down to the proof. */
export const EntrySheet = ({ detail }: { detail: EntryDetail }) => {
  const { t, i18n } = useTranslation(['panel', 'common'])
  const { told } = detail
  const act = detail.act as Partial<Act> | null
  const words = detail.words.filter((one) => one.field.startsWith('body.'))
  return (
    <>
      <p className="small muted">
        {t('entry', { entry: told.entry })} · {t(`kinds:${told.kind}.name`, { defaultValue: told.kind })}
      </p>
      <h2 className="panel-sentence">
        <Sentence of={detail.sentence.key} values={detail.sentence.values} />
      </h2>
      <Standing detail={detail} />
      {words.length > 0 && <Words kind={told.kind} words={words} />}
      <Erased detail={detail} />
      <dl className="pairs">
        <dt>{t('who')}</dt>
        <dd>
          <WhoOf who={told.actor} />
          {act?.capacity && <span className="muted"> ({t(`vocabulary:capacity.${act.capacity}`)})</span>}
        </dd>
        <SourceRows told={told} />
        <Times detail={detail} />
        <dt>{t('state')}</dt>
        <dd>{t(`vocabulary:state.${detail.state}`)}</dd>
        <Readers detail={detail} />
        {told.recordedBy && (
          <>
            <dt>{t('recorded-by')}</dt>
            <dd>
              <NameOf of={told.recordedBy} />
              {detail.custody && (
                <span className="muted">
                  {' '}
                  ({t(`vocabulary:custody.${detail.custody.where}`)}
                  {detail.custody.host && <bdi>{`: ${detail.custody.host}`}</bdi>})
                </span>
              )}
            </dd>
          </>
        )}
        {told.remark && (
          <>
            <dt>{t('remark')}</dt>
            <dd>
              <TextOf text={told.remark} sayLanguage />
            </dd>
          </>
        )}
        {detail.links.length > 0 && (
          <>
            <dt>{t('links')}</dt>
            <dd>
              <ul>
                {detail.links.map((link) => (
                  <li key={`${link.relation} ${link.entry} ${link.to.id}`}>
                    <span className="muted">{relationWords(link.relation, t, i18n)} </span>
                    <EntryLink entry={link.entry}>
                      <NameOf of={link.to} />
                    </EntryLink>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {told.tags.length > 0 && (
          <>
            <dt>{t('tags')}</dt>
            <dd>{told.tags.join(' ')}</dd>
          </>
        )}
      </dl>
      <FollowUps told={told} />
      <Release told={told} />
      <Erase detail={detail} />
      <Proof detail={detail} />
    </>
  )
}

const relationWords = (
  relation: string,
  t: (key: string) => string,
  i18n: { exists: (key: string) => boolean },
): string => {
  const key = [`panel:relation.${relation}`, `fields:any.${relation}.label`, `kinds:${relation}.name`].find(
    (one) => i18n.exists(one),
  )
  return key ? t(key) : relation
}
