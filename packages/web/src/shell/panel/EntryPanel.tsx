import type { EntryDetail } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { Sentence } from '../../parts/Sentence.tsx'

const EntryPanel = ({ entry }: { entry: string }) => (
  <aside className="panel">
    <Answer<EntryDetail> path={`entries/${entry}`}>
      {(detail) => <Sentence of={detail.sentence.key} values={detail.sentence.values} />}
    </Answer>
  </aside>
)
export default EntryPanel
