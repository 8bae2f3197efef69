import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localeOf } from '../../../words/languages.ts'
import { Key } from './Key.tsx'
import { KEY_OF, type Named } from './keys.ts'
import type { Bench } from './useBench.ts'

const FIRST: readonly Named[] = ['accept', 'reject', 'edit']
const MORE: readonly Named[] = ['becomes', 'force', 'who', 'to', 'split', 'join', 'undo', 'add', 'pick']

/** Everything that the keys do, as buttons that name their key. */
export const ToolBar = ({ bench, narrow }: { bench: Bench; narrow: boolean }) => {
  const { t } = useTranslation('press')
  const [more, setMore] = useState(false)
  const { mode } = bench
  if (mode.is !== 'reading') return <ModeBar bench={bench} />
  const accepted = bench.list.filter(({ state }) => state === 'accepted').length
  const button = (name: Named) => <ToolButton key={name} of={name} bench={bench} />
  return (
    <section className="press-tools" aria-label={t('tools')}>
      <div className="press-tools-row">
        {FIRST.map(button)}
        <button type="button" className="button" aria-expanded={more} onClick={() => setMore(!more)}>
          {t(more ? 'less' : 'more')}
        </button>
        {!narrow && (
          <button type="button" className="button plain" onClick={() => bench.run('keys')}>
            {t('do.keys')} <Key of="?" />
          </button>
        )}
      </div>
      {more && <div className="press-tools-row">{MORE.map(button)}</div>}
      {/* On a telephone the further tools take the place of these. */}
      <div className="press-tools-row" hidden={narrow && more}>
        <Threshold bench={bench} />
        <button
          type="button"
          className="button primary"
          aria-keyshortcuts="Control+Enter"
          disabled={accepted === 0}
          onClick={() => bench.run('confirm')}
        >
          {t('do.confirm', { count: accepted })} <Key of={KEY_OF.confirm} />
        </button>
      </div>
    </section>
  )
}

const ToolButton = ({ of, bench }: { of: Named; bench: Bench }) => {
  const { t } = useTranslation('press')
  return (
    <button
      type="button"
      className="button"
      aria-keyshortcuts={KEY_OF[of].replace('⇧', 'Shift+')}
      // The words selected in the article stay selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!bench.run(of)) bench.announce(t('said.select-first'))
      }}
    >
      {t(`do.${of}`)} <Key of={KEY_OF[of]} />
    </button>
  )
}

/** Accepts everything that is read surely enough, and says how many that are. */
const Threshold = ({ bench }: { bench: Bench }) => {
  const { t, i18n } = useTranslation('press')
  const number = new Intl.NumberFormat(localeOf(i18n.language), { minimumFractionDigits: 1 })
  const step = (by: 'lower' | 'raise', sign: string) => (
    <button
      type="button"
      className="button step"
      aria-label={t(`do.${by}`)}
      aria-keyshortcuts={KEY_OF[by]}
      onClick={() => bench.run(by)}
    >
      {sign}
    </button>
  )
  return (
    <span className="press-threshold">
      <ToolButton of="accept-all" bench={bench} />
      <span className="small" role="status">
        {t('threshold', {
          count: bench.sureEnough.length,
          open: bench.list.filter(({ state }) => state === 'open').length,
          threshold: number.format(bench.threshold),
        })}
      </span>
      {step('lower', '−')}
      {step('raise', '+')}
    </span>
  )
}

/** While a draft is split or a sentence picked: what the keys do now. */
const ModeBar = ({ bench }: { bench: Bench }) => {
  const { t } = useTranslation('press')
  const { mode, setMode } = bench
  return (
    <section className="press-tools" aria-label={t('tools')}>
      <p className="small">
        {mode.is === 'picking'
          ? t('picking', { at: mode.index + 1, count: mode.sentences.length })
          : t('splitting')}
      </p>
      <div className="press-tools-row">
        {mode.is === 'splitting' && (
          <button type="button" className="button primary" onClick={bench.split}>
            {t('do.split-here')} <Key of="↵" />
          </button>
        )}
        {mode.is === 'picking' && (
          <>
            <button type="button" className="button primary" onClick={() => bench.add(bench.picked)}>
              {t('do.add-picked')} <Key of="↵" />
            </button>
            <button
              type="button"
              className="button"
              onClick={() => setMode({ ...mode, index: (mode.index + 1) % mode.sentences.length })}
            >
              {t('do.next-sentence')} <Key of="↓" />
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => setMode({ is: 'reading' })}>
          {t('back')} <Key of="Esc" />
        </button>
      </div>
    </section>
  )
}
