import { useTranslation } from 'react-i18next'
import { useText } from '../../../parts/text.ts'
import { Choice } from '../../rows/Choice.tsx'
import { useAddress } from '../../rows/useAddress.ts'
import '../../rows/filters.css'
import type { PressChoices } from './types.ts'

const NONE = 'none'

/** Which side, issue and outlet to look at. What is chosen stands in the address. */
export const AcrossFilters = ({ choices }: { choices: PressChoices }) => {
  const { t } = useTranslation('press')
  const text = useText()
  const [search, change] = useAddress()
  const plain = (names: readonly string[]) => names.map((name) => ({ value: name, words: name }))
  return (
    <div className="filters">
      {choices.sides.length > 0 && (
        <Choice
          label={t('across.side')}
          value={search.side ?? ''}
          all={t('across.all')}
          options={[...plain(choices.sides), { value: NONE, words: t('across.no-side') }]}
          onChange={(side) => change({ side })}
        />
      )}
      {choices.issues.length > 0 && (
        <Choice
          label={t('across.issue')}
          value={search.issue ?? ''}
          all={t('across.all')}
          options={[
            ...choices.issues.map(({ id, name }) => ({ value: id, words: text(name) })),
            { value: NONE, words: t('across.no-issue') },
          ]}
          onChange={(issue) => change({ issue })}
        />
      )}
      {choices.outlets.length > 0 && (
        <Choice
          label={t('across.outlet')}
          value={search.outlet ?? ''}
          all={t('across.all')}
          options={[...plain(choices.outlets), { value: NONE, words: t('source.no-outlet') }]}
          onChange={(outlet) => change({ outlet })}
        />
      )}
    </div>
  )
}

/** The filters of the address, as the node is asked. */
export const useAcross = (): Record<'side' | 'issue' | 'outlet', string | undefined> => {
  const [{ side, issue, outlet }] = useAddress()
  return { side, issue, outlet }
}
