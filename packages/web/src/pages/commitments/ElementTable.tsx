import { useTranslation } from 'react-i18next'
import type { Text } from '../../../../talks/src/act.ts'
import type { ElementCheck, ElementName, Named, Told, Who } from '../../../../talks/src/answers/shared.ts'
import { NamesOf } from '../../parts/NamesOf.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { WhoOf } from '../../parts/WhoOf.tsx'
import { ElementsOf } from '../elements/ElementsOf.tsx'
import { useNarrow } from '../rows/useNarrow.ts'
import { useSource } from '../rows/useSource.ts'

interface Row {
  by: Who
  to: Named[]
  text: Text
  check: ElementCheck
  told: Told
  /** A demand has an answer or none. */
  answer?: string | null
  /** Compliance as reported, latest last. */
  reports?: { level: number; text: Text; told: Told }[]
}
interface ElementTableProps {
  caption: string
  elements: readonly ElementName[]
  rows: readonly Row[]
  /** What stands here where there are no rows. */
  empty: string
}

/** Demands or undertakings against the eight elements: the words of each element, or that it is not stated. */
export const ElementTable = ({ caption, elements, rows, empty }: ElementTableProps) => {
  const { t } = useTranslation('commitments')
  const narrow = useNarrow()
  if (rows.length === 0) return <p className="muted">{empty}</p>
  if (narrow)
    return (
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.told.id}>
            <Wording row={row} />
            <ElementsOf check={row.check} />
          </li>
        ))}
      </ul>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={t('table-of', { caption })} tabIndex={0}>
      <table className="table element-table">
        <thead>
          <tr>
            <th scope="col">{t('by-whom')}</th>
            <th scope="col" className="number">
              {t('stated')}
            </th>
            {elements.map((element) => (
              <th scope="col" key={element}>
                {t(`element.${element}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.told.id}>
              <th scope="row">
                <Wording row={row} />
              </th>
              <td className="number">{t('n-of', { stated: row.check.stated, of: row.check.of })}</td>
              {elements.map((element) => {
                const stated = row.check.elements.find((one) => one.element === element)?.text
                return (
                  <td key={element} className={stated ? undefined : 'muted'}>
                    {stated ? <TextOf text={stated} /> : t('not-stated-short')}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Wording = ({ row }: { row: Row }) => {
  const { t } = useTranslation('commitments')
  const source = useSource()
  return (
    <>
      <p className="small">
        <strong>
          <WhoOf who={row.by} />
        </strong>
        {row.to.length > 0 && (
          <>
            {' '}
            {t('to')} <NamesOf of={row.to} />
          </>
        )}
      </p>
      <p>
        <TextOf text={row.text} sayLanguage />
      </p>
      <p className="small muted">
        <WhenOf when={row.told.when} />
      </p>
      {row.answer !== undefined && (
        <p className="small">
          {t('answer')}
          {t('colon')} {row.answer ? t(`vocabulary:reply.${row.answer}`) : t('no-answer', source)}
        </p>
      )}
      <p>
        <SourceLine told={row.told} />
      </p>
      {row.reports?.map((report) => (
        <p key={report.told.id} className="small">
          {t('compliance')}
          {t('colon')} {t(`vocabulary:compliance.${report.level}`)} · <TextOf text={report.text} />{' '}
          <SourceLine told={report.told} />
        </p>
      ))}
    </>
  )
}
