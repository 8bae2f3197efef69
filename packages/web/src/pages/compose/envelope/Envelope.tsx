import { useTranslation } from 'react-i18next'
import type { Draft } from '../drafts.ts'
import { TextsField } from '../fields/TextsField.tsx'
import { WhenField } from '../fields/WhenField.tsx'

interface EnvelopeProps {
  draft: Draft
  onChange: (next: (draft: Draft) => Draft) => void
}

/** What every act may say beside its own fields: when it happened, and the recorder's remark. */
export const Envelope = ({ draft, onChange }: EnvelopeProps) => {
  const { t } = useTranslation('compose')
  return (
    <>
      <WhenField
        label={t('when')}
        help={t('when-help')}
        value={draft.when}
        onChange={(when) => onChange((known) => ({ ...known, when }))}
      />
      <TextsField
        label={t('remark')}
        help={t('remark-help')}
        required={false}
        missing={false}
        long
        value={draft.remark ?? undefined}
        onChange={(remark) => onChange((known) => ({ ...known, remark }))}
      />
    </>
  )
}
