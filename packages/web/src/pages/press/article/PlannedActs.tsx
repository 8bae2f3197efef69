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
            {act.problem && <ActProblem act={act} />}
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

/** Why an act cannot stand as it is, and by which key that is put right. */
export const ActProblem = ({ act }: { act: PlannedSentence }) => {
  const { t, i18n } = useTranslation('press')
  const isWithoutRecipient = Array.isArray(act.body.to) && act.body.to.length === 0
  const reason = `input:problem.${act.problem}`
  return (
    <span className="small attention press-problem">
      {isWithoutRecipient ? t('act-problem.to') : i18n.exists(reason) ? t(reason) : t('act-problem.other')}{' '}
      {t(isWithoutRecipient ? 'act-problem.press-t' : 'act-problem.press-e')}
    </span>
  )
}
