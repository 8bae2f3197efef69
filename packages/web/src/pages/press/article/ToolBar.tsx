import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localeOf } from '../../../words/languages.ts'
import type { Desk } from '../outbox/useDesk.ts'
import { Key } from './Key.tsx'
import { KEY_OF, type Named } from './keys.ts'
import type { Bench } from './useBench.ts'

const ON_ONE: readonly Named[] = ['accept', 'reject', 'edit']
const MORE: readonly Named[] = ['becomes', 'force', 'who', 'split', 'join', 'undo', 'add', 'pick']

/** Everything that the keys do, as buttons that name their key. */
export const ToolBar = ({ desk, bench, narrow }: { desk: Desk; bench: Bench; narrow: boolean }) => {
  const { t, i18n } = useTranslation('press')
  const [more, setMore] = useState(false)
  const number = new Intl.NumberFormat(localeOf(i18n.language), { minimumFractionDigits: 1 })
  const { mode } = bench
  if (mode.is === 'splitting')
    return (
      <div className="press-tools">
        <p className="small">{t('splitting')}</p>
        <button type="button" className="button primary" onClick={bench.split}>
          {t('do.split-here')} <Key of="↵" />
        </button>
        <button type="button" className="button" onClick={() => bench.setMode({ is: 'reading' })}>
          {t('back')} <Key of="Esc" />
        </button>
      </div>
    )
  if (mode.is === 'picking')
    return (
      <div className="press-tools">
        <p className="small">{t('picking', { at: mode.index + 1, count: mode.sentences.length })}</p>
        <button type="button" className="button primary" onClick={() => bench.add(bench.picked)}>
          {t('do.add-picked')} <Key of="↵" />
        </button>
        <button
          type="button"
          className="button"
          onClick={() => bench.setMode({ ...mode, index: (mode.index + 1) % mode.sentences.length })}
        >
          {t('do.next-sentence')} <Key of="↓" />
        </button>
        <button type="button" className="button" onClick={() => bench.setMode({ is: 'reading' })}>
          {t('back')} <Key of="Esc" />
        </button>
      </div>
    )
  const accepted = bench.list.filter(({ state }) => state === 'accepted').length
  const button = (name: Named) => (
    <button
      key={name}
      type="button"
      className="button"
      aria-keyshortcuts={KEY_OF[name]}
      // The words selected in the article stay selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!bench.run(name)) bench.announce(t('said.select-first'))
      }}
    >
      {t(`do.${name}`)} <Key of={KEY_OF[name]} />
    </button>
  )
  return (
    <div className="press-tools" role="toolbar" aria-label={t('tools')}>
      <div className="press-tools-row">
        {ON_ONE.map(button)}
        {(narrow || !more) && (
          <button type="button" className="button" aria-expanded={more} onClick={() => setMore(!more)}>
            {t('more')}
          </button>
        )}
      </div>
      {more && <div className="press-tools-row">{MORE.map(button)}</div>}
      <div className="press-tools-row">
        <span className="press-threshold">
          {button('accept-all')}
          <span className="small" role="status">
            {t('threshold', { count: bench.sureEnough.length, threshold: number.format(bench.threshold) })}
          </span>
          <button
            type="button"
            className="button step"
            aria-label={t('do.lower')}
            aria-keyshortcuts="["
            onClick={() => bench.run('lower')}
          >
            −
          </button>
          <button
            type="button"
            className="button step"
            aria-label={t('do.raise')}
            aria-keyshortcuts="]"
            onClick={() => bench.run('raise')}
          >
            +
          </button>
        </span>
        <button
          type="button"
          className="button primary"
          aria-keyshortcuts="Control+Enter"
          disabled={accepted === 0}
          onClick={() => bench.run('confirm')}
        >
          {t('do.confirm', { count: accepted })} <Key of={KEY_OF.confirm} />
        </button>
        <button
          type="button"
          className="button plain"
          aria-keyshortcuts="?"
          onClick={() => bench.run('keys')}
        >
          {t('do.keys')} <Key of="?" />
        </button>
      </div>
      {desk.kept.length > 0 && <p className="visually-hidden">{t('sending-step')}</p>}
    </div>
  )
}
