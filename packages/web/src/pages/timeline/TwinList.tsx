import { useTranslation } from 'react-i18next'
import type { TimelineItem } from '../../../../talks/src/answers/pages.ts'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { LongList } from '../rows/LongList.tsx'

const rowKey = ({ told }: TimelineItem) => told.id

/** The same items as a list, in the same order. */
export const TwinList = ({ items, label }: { items: readonly TimelineItem[]; label: string }) => {
  const { t } = useTranslation('timeline')
  return (
    <LongList rows={items} estimate={64} label={label} className="rows twin-rows" rowKey={rowKey}>
      {(item) => (
        <div className="twin-row">
          <span className="small">
            <WhenOf when={item.when} />
          </span>
          <span className="small muted">{t(`vocabulary:lane.${item.lane}`)}</span>
          <span>
            <TextOf text={item.label} sayLanguage /> <SourceLine told={item.told} />
          </span>
        </div>
      )}
    </LongList>
  )
}
