import { useTranslation } from 'react-i18next'
import type { Slip } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { NamesOf } from '../../parts/NamesOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { autonymOf, directionOf } from '../../words/languages.ts'

interface SlipCardProps {
  slip: Slip
  /** The paper that it replies to, where this seat can read it. */
  replyTo: Slip | undefined
}

/** One paper: title, version, languages, whether its text is here, receipts and replies in words. */
export const SlipCard = ({ slip, replyTo }: SlipCardProps) => {
  const { t } = useTranslation(['exchange', 'common'])
  return (
    <article className={slip.withdrawn ? 'slip withdrawn' : 'slip'} aria-labelledby={`slip-${slip.id}`}>
      <h3 id={`slip-${slip.id}`}>
        <EntryLink entry={slip.entry}>
          <TextOf text={slip.title} sayLanguage />
        </EntryLink>
      </h3>
      <p className="small">
        {t(`vocabulary:paper-form.${slip.form}`)}
        {slip.version > 1 && <> · {t('version', { version: slip.version })}</>}
        {slip.manner !== 'not-stated' && <> · {t(`vocabulary:writing.${slip.manner}`)}</>}
        {slip.languages.map((language) => (
          <span key={language}>
            {' · '}
            <bdi lang={language} dir={directionOf(language)}>
              {autonymOf(language)}
            </bdi>
            {slip.authentic.includes(language) && <> {t('authentic')}</>}
          </span>
        ))}
        {slip.withdrawn && <> · {t('common:withdrawn')}</>}
      </p>
      <p className="small muted">
        <NameOf of={slip.from} />
        {slip.to.length > 0 && (
          <>
            {' '}
            <Say of="exchange:to" parts={{ to: <NamesOf of={slip.to} /> }} />
          </>
        )}
        {slip.through.length > 0 && (
          <>
            {' '}
            <Say of="exchange:through" parts={{ through: <NamesOf of={slip.through} /> }} />
          </>
        )}
        {' · '}
        <WhenOf when={slip.when} />
      </p>
      {replyTo && (
        <p className="small muted">
          <Say
            of="exchange:in-reply-to"
            parts={{
              paper: (
                <EntryLink entry={replyTo.entry}>
                  <TextOf text={replyTo.title} />
                </EntryLink>
              ),
            }}
          />
        </p>
      )}
      {slip.text ? (
        <details className="slip-text">
          <summary className="small">{t('read-text')}</summary>
          <TextOf text={slip.text} document sayLanguage />
        </details>
      ) : (
        <p className="small muted">{t('common:text-not-public')}</p>
      )}
      <Receipts slip={slip} />
      <SourceLine told={slip} />
    </article>
  )
}

const Receipts = ({ slip }: { slip: Slip }) => {
  const { t } = useTranslation(['exchange', 'common'])
  return (
    <ul className="receipts small">
      {slip.receipts.map((receipt) => (
        <li key={receipt.by.id + receipt.grade}>
          <Say of={`exchange:receipt.${receipt.grade}`} parts={{ by: <NameOf of={receipt.by} /> }} />
          {receipt.entry !== null && (
            <>
              {' '}
              <EntryLink entry={receipt.entry} />
            </>
          )}
        </li>
      ))}
      {slip.replies.map((reply) => (
        <li key={reply.entry}>
          <NameOf of={reply.by} />
          {t('common:colon')} {t(`vocabulary:reply.${reply.answer}`)}
          {reply.text && (
            <>
              . <TextOf text={reply.text} quoted />
            </>
          )}{' '}
          <EntryLink entry={reply.entry} />
        </li>
      ))}
      {slip.unanswered && (
        <li className="attention">
          <span className="circle" aria-hidden="true" />
          {t('unanswered')}
        </li>
      )}
    </ul>
  )
}
