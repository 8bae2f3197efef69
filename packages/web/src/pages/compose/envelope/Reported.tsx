import { useTranslation } from 'react-i18next'
import type { Attribution, Grade } from '../../../../../talks/src/act.ts'
import type { Draft } from '../drafts.ts'
import { EntryPicker } from '../fields/EntryPicker.tsx'
import { Labelled } from '../fields/Labelled.tsx'
import { TextsField } from '../fields/TextsField.tsx'

interface ReportedProps {
  draft: Draft
  missing: readonly string[]
  onChange: (next: (draft: Draft) => Draft) => void
}

type Voice = Attribution['voice']
const VOICES: Voice[] = [
  'narration',
  'named-person',
  'office',
  'unnamed-official',
  'unnamed-source',
  'local',
  'document',
  'own-observation',
  'not-stated',
]
const TERMS = ['on-record', 'background', 'off-record', 'not-stated'] as const
const SPEECH = ['quote', 'paraphrase', 'mixed'] as const
const RELIABILITY = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const CREDIBILITY = ['1', '2', '3', '4', '5', '6'] as const

/** Where a reported act was found and in whose voice. Hedges are kept; the two grades are given independently. */
export const Reported = ({ draft, missing, onChange }: ReportedProps) => {
  const { t } = useTranslation('compose')
  const set = (change: Partial<Draft>) => onChange((known) => ({ ...known, ...change }))
  const { attribution, grade, sources } = draft
  const attribute = (change: Partial<Attribution>) =>
    set({ attribution: { voice: 'narration', ...attribution, ...change } as Attribution })
  const source = sources[0]
  return (
    <fieldset className="group">
      <legend>{t('reported.legend')}</legend>
      <EntryPicker
        label={t('reported.source')}
        help={t('reported.source-help')}
        required
        missing={missing.includes('sources')}
        types={['source']}
        value={source?.source ?? null}
        onChange={(id) => set({ sources: id ? [{ ...source, source: id }] : [] })}
      />
      <Labelled label={t('reported.locator')}>
        {({ id }) => (
          <input
            id={id}
            type="text"
            value={source?.locator ?? ''}
            disabled={!source}
            onChange={(event) =>
              source &&
              set({
                sources: [
                  { source: source.source, ...(event.target.value ? { locator: event.target.value } : {}) },
                ],
              })
            }
          />
        )}
      </Labelled>
      <Select
        label={t('reported.voice')}
        required
        missing={missing.includes('attribution')}
        options={VOICES}
        words="vocabulary:voice"
        value={attribution?.voice}
        onChange={(voice) => voice && attribute({ voice })}
      />
      <TextsField
        label={t('reported.words')}
        required={false}
        missing={false}
        value={attribution?.words}
        onChange={(words) => {
          const { words: _, ...rest } = attribution ?? { voice: 'narration' as Voice }
          set({ attribution: Object.values(words).some(Boolean) ? { ...rest, words } : rest })
        }}
      />
      <Labelled label={t('reported.hedges')} help={t('reported.hedges-help')}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="text"
            aria-describedby={describedBy}
            defaultValue={attribution?.hedges?.join('; ') ?? ''}
            onBlur={(event) => {
              const hedges = event.target.value
                .split(/[;؛]/)
                .map((one) => one.trim())
                .filter(Boolean)
              const { hedges: _, ...rest } = attribution ?? { voice: 'narration' as Voice }
              set({ attribution: hedges.length > 0 ? { ...rest, hedges } : rest })
            }}
          />
        )}
      </Labelled>
      <Select
        label={t('reported.speech')}
        options={SPEECH}
        words="vocabulary:speech"
        value={attribution?.speech}
        onChange={(speech) => attribute(speech ? { speech } : {})}
      />
      <Select
        label={t('reported.terms')}
        options={TERMS}
        words="vocabulary:terms"
        value={attribution?.terms}
        onChange={(terms) => attribute(terms ? { terms } : {})}
      />
      <Select
        label={t('reported.reliability')}
        options={RELIABILITY}
        words="vocabulary:reliability"
        value={grade?.reliability}
        onChange={(reliability) => set({ grade: gradeOf({ ...grade, reliability }) })}
      />
      <Select
        label={t('reported.credibility')}
        options={CREDIBILITY}
        words="vocabulary:credibility"
        value={grade?.credibility}
        onChange={(credibility) => set({ grade: gradeOf({ ...grade, credibility }) })}
      />
    </fieldset>
  )
}

/** A grade has both axes; the one not yet given cannot be judged. */
const gradeOf = (given: {
  reliability?: Grade['reliability'] | undefined
  credibility?: Grade['credibility'] | undefined
}) =>
  given.reliability || given.credibility
    ? { reliability: given.reliability ?? ('F' as const), credibility: given.credibility ?? ('6' as const) }
    : null

interface SelectProps<Option extends string> {
  label: string
  options: readonly Option[]
  words: string
  value: Option | undefined
  onChange: (value: Option | undefined) => void
  required?: boolean
  missing?: boolean
}

const Select = <Option extends string>({
  label,
  options,
  words,
  value,
  onChange,
  required,
  missing,
}: SelectProps<Option>) => {
  const { t } = useTranslation('compose')
  return (
    <Labelled label={label} required={required ?? false} missing={missing ?? false}>
      {({ id, invalid }) => (
        <select
          id={id}
          aria-invalid={invalid}
          value={value ?? ''}
          onChange={(event) => onChange((event.target.value || undefined) as Option | undefined)}
        >
          <option value="">{t('choose')}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {t(`${words}.${option}`)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
