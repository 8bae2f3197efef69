import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { TextOf } from '../../../parts/TextOf.tsx'
import type { PressReport, PressShift } from './types.ts'

/** How a report words it, against the first one: what it adds and drops, its force, its hedges, its voice. */
export const Shifted = ({ shift, report }: { shift: PressShift; report: PressReport }) => {
  const { t } = useTranslation('press')
  const words = (list: readonly string[]) =>
    list.map((word, index) => (
      <span key={word}>
        {index > 0 && t('common:list-comma')}
        <TextOf text={{ [report.language]: word }} quoted />
      </span>
    ))
  const lines: [string, ReactNode][] = []
  for (const { field, here, there } of shift.differences)
    lines.push([
      `differs-${field}`,
      <span key={field} className="attention">
        {t(`match.field.${field}`)}
        {t('common:colon')} <bdi>{here}</bdi> {t('match.against')} <bdi>{there}</bdi>
      </span>,
    ])
  if (shift.force)
    lines.push([
      'force',
      t('shift.force', {
        from: t(`vocabulary:force.${shift.force.from}`),
        to: t(`vocabulary:force.${shift.force.to}`),
      }),
    ])
  if (shift.speech)
    lines.push([
      'speech',
      t('shift.speech', { from: t(`speech.${shift.speech.from}`), to: t(`speech.${shift.speech.to}`) }),
    ])
  if (shift.naming) lines.push(['naming', t(`shift.${shift.naming}`)])
  for (const [name, list] of [
    ['hedges-dropped', shift.hedgesDropped],
    ['hedges-added', shift.hedgesAdded],
    ['added', shift.added],
    ['dropped', shift.dropped],
  ] as const)
    if (list.length > 0)
      lines.push([
        name,
        <span key={name}>
          {t(`shift.${name}`)} {words(list)}
        </span>,
      ])
  return (
    <p className="small press-shift">
      {lines.length === 0 ? (
        <span className="muted">{t('shift.none')}</span>
      ) : (
        lines.map(([name, line], index) => (
          <span key={name}>
            {index > 0 && ' · '}
            {line}
          </span>
        ))
      )}
    </p>
  )
}
