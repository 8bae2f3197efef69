import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { useTranslation } from 'react-i18next'
import { useProcess } from '../../../api/queries.ts'
import { autonymOf, directionOf } from '../../../words/languages.ts'
import { Labelled } from './Labelled.tsx'

interface TextsFieldProps {
  label: string
  help?: string | undefined
  required: boolean
  missing: boolean
  value: Record<string, string> | undefined
  onChange: (value: Record<string, string>) => void
  /** One line for titles and names, several for texts. */
  long?: boolean
}

/** A text in one or more of the process's languages, a tab each; a dot marks a language that is written. */
export const TextsField = ({
  label,
  help,
  required,
  missing,
  value = {},
  onChange,
  long = false,
}: TextsFieldProps) => {
  const { t, i18n } = useTranslation('compose')
  const ofProcess = useProcess()?.languages ?? []
  const languages = [...new Set([...ofProcess, ...Object.keys(value)])]
  if (languages.length === 0) languages.push(i18n.language)
  const first =
    languages.find((one) => value[one]) ?? languages.find((one) => one === i18n.language) ?? languages[0]
  const [selected, select] = useState(first ?? 'en')
  const field = (language: string, name: string) => (
    <Labelled label={name} help={help} required={required} missing={missing}>
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          lang: language,
          dir: directionOf(language),
          value: value[language] ?? '',
          'aria-describedby': describedBy,
          'aria-invalid': invalid,
          'aria-required': required,
          onChange: (event: { target: { value: string } }) =>
            onChange({ ...value, [language]: event.target.value }),
        }
        return long ? <textarea rows={4} {...shared} /> : <input type="text" autoComplete="off" {...shared} />
      }}
    </Labelled>
  )
  if (languages.length === 1) return field(languages[0] as string, label)
  return (
    <Tabs className="texts" selectedKey={selected} onSelectionChange={(key) => select(String(key))}>
      <TabList className="tabs language-tabs" aria-label={t('languages-of', { field: label })}>
        {languages.map((language) => (
          <Tab key={language} id={language} className="tab small">
            <bdi lang={language}>{autonymOf(language)}</bdi>
            {value[language]?.trim() && <span aria-hidden="true"> ●</span>}
          </Tab>
        ))}
      </TabList>
      {languages.map((language) => (
        <TabPanel key={language} id={language}>
          {field(language, label)}
        </TabPanel>
      ))}
    </Tabs>
  )
}
