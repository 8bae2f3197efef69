import { useTranslation } from 'react-i18next'
import { Sentence } from '../../../parts/Sentence.tsx'
import { TextOf } from '../../../parts/TextOf.tsx'
import type { PlannedSentence, PressNewThing } from '../types.ts'

/** The acts that a draft will become, each as the sentence that others will read, with what is new in them. */
export const PlannedActs = ({
  acts,
  plan,
}: {
  acts: readonly PlannedSentence[]
  plan: readonly PressNewThing[]
}) => {
  const { t } = useTranslation('press')
  if (acts.length === 0) return <p className="small attention">{t('no-acts')}</p>
  const needs = [...new Set(acts.flatMap((act) => act.needs))]
  const fresh = plan.filter(({ key, is }) => needs.includes(key) && is === null)
  return (
    <div className="draft-acts">
      <p className="small muted">{t('will-become')}</p>
      <ol>
        {acts.map((act) => (
          <li key={act.key}>
            <Sentence of={act.sentence.key} values={act.sentence.values} />
            {act.problem && (
              <p className="small attention">{t(`reasons:${act.problem}`, { defaultValue: act.problem })}</p>
            )}
          </li>
        ))}
      </ol>
      {fresh.length > 0 && (
        <p className="small">
          <span className="muted">{t('new-in-it')}</span>{' '}
          {fresh.map((thing) => (
            <span key={thing.key} className="chip">
              <TextOf text={thing.name} /> <span className="muted">{t(`thing.${thing.type}`)}</span>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
