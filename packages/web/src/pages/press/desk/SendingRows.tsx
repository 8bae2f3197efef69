import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../../api/queries.ts'
import { useProblemWords } from '../problem-words.ts'
import type { PressAnswer } from '../types.ts'
import { clearSent, type Going, listenToSending, sendAgain, sendingNow, stopSending } from './sending.ts'

/** Files on their way: how far, which were refused and why. What went well is counted, not listed. */
export const SendingRows = () => {
  const { t } = useTranslation('press')
  const all = useSyncExternalStore(listenToSending, sendingNow)
  if (all.length === 0) return null
  const of = (state: Going['state']) => all.filter((one) => one.state === state)
  const underWay = [...of('goes'), ...of('waits')]
  const refused = of('refused')
  const stopped = of('stopped')
  const read = of('read')
  const known = read.flatMap(({ articles }) => articles.filter((one) => one.known)).length
  const isOut = stopped.length > 0 || refused.some(({ problem }) => problem?.code === 'unreachable')
  return (
    <section className="press-sending" aria-label={t('sending.title')}>
      <div className="press-sending-head">
        <p role="status">
          {underWay.length > 0
            ? t('sending.under-way', { done: all.length - underWay.length, count: all.length })
            : t('sending.done', { done: read.length, count: all.length })}
          {known > 0 && ` ${t('sending.known', { count: known })}`}
          {stopped.length > 0 && ` ${t('sending.stopped', { count: stopped.length })}`}
        </p>
        {underWay.length > 0 && (
          <>
            <progress
              value={all.length - underWay.length}
              max={all.length}
              aria-label={t('sending.progress')}
            />
            <button type="button" className="button" onClick={stopSending}>
              {t('sending.stop')}
            </button>
          </>
        )}
        {underWay.length === 0 && isOut && (
          <button type="button" className="button" onClick={sendAgain}>
            {t('sending.again')}
          </button>
        )}
        {underWay.length === 0 && (
          <button type="button" className="button" onClick={clearSent}>
            {t('sending.clear')}
          </button>
        )}
      </div>
      <ul>
        {of('goes').map((one) => (
          <OnItsWay key={one.id} one={one} />
        ))}
        {refused.map((one) => (
          <Refused key={one.id} one={one} />
        ))}
      </ul>
    </section>
  )
}

/** First it is sent, then read: a file of many articles tells how many of them are drafted. */
const OnItsWay = ({ one }: { one: Going }) => {
  const { t } = useTranslation('press')
  const { data } = useAnswer<PressAnswer>('press')
  const read = data?.arriving.find(({ name }) => name === one.name)
  const [value, max] = read && read.of > 1 ? [read.done, read.of] : [one.sent, one.bytes]
  return (
    <li>
      <bdi>{one.name}</bdi>{' '}
      <progress value={value} max={max} aria-label={t('sending.file', { file: one.name })} />{' '}
      {read && (
        <span className="small muted">
          {read.of > 1 ? t('sending.arriving', { done: read.done, of: read.of }) : t('sending.drafting')}
        </span>
      )}
    </li>
  )
}

const Refused = ({ one }: { one: Going }) => {
  const { t } = useTranslation('press')
  const wordsOf = useProblemWords()
  if (!one.problem) return null
  const { what, remedy } = wordsOf(one.problem)
  return (
    <li className="press-refused">
      {!what.includes(one.name) && (
        <>
          <strong>
            <bdi>{one.name}</bdi>
          </strong>
          {t('common:colon')}{' '}
        </>
      )}
      <span className="attention">{what}</span> {remedy}
    </li>
  )
}
