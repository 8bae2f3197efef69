import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text as HelpText } from 'react-aria-components/Text'
import { useTranslation } from 'react-i18next'
import { TextOf } from '../../../parts/TextOf.tsx'
import { useText } from '../../../parts/text.ts'
import { type Found, useChoices } from './choices.ts'

interface EntryPickerProps {
  label: string
  help?: string | undefined
  required: boolean
  missing: boolean
  types: readonly string[]
  /** Ids that are chosen already and not offered again. */
  without?: readonly string[]
  value: string | null
  onChange: (id: string | null, choice: Found | null) => void
}

/** Names an earlier entry: an organisation, a paper, an issue. Found by typing, from what the seat can read. */
export const EntryPicker = ({
  label,
  help,
  required,
  missing,
  types,
  without = [],
  value,
  onChange,
}: EntryPickerProps) => {
  const { t } = useTranslation('compose')
  const text = useText()
  const [words, setWords] = useState<string | null>(null)
  const { choices, chosen } = useChoices(types, words ?? '', value)
  const offered = choices.filter((one) => !without.includes(one.id))
  const name = chosen ? text(chosen.name) : ''
  return (
    <ComboBox
      className="field"
      isRequired={required}
      isInvalid={missing}
      inputValue={words ?? name}
      onInputChange={setWords}
      selectedKey={value}
      onSelectionChange={(key) => {
        setWords(null)
        onChange(key === null ? null : String(key), offered.find((one) => one.id === key) ?? null)
      }}
      onBlur={() => {
        if (words === '') onChange(null, null)
        setWords(null)
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      items={offered}
      defaultFilter={() => true}
    >
      <Label>
        {label}
        {!required && <span className="muted"> {t('optional')}</span>}
      </Label>
      <div className="combo">
        <Input />
        <Button className="button plain" aria-label={t('open-list')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      {(help || missing) && (
        <HelpText slot="description" className={missing ? 'problem' : 'hint'}>
          {missing ? t('needed') : help}
        </HelpText>
      )}
      <Popover className="popover" offset={2}>
        <ListBox<Found>
          className="menu"
          renderEmptyState={() => <p className="menu-head">{t('none-such')}</p>}
        >
          {(one) => (
            <ListBoxItem id={one.id} className="menu-item" textValue={text(one.name)}>
              <span>
                <TextOf text={one.name} />
                {one.hint && (
                  <span className="hint">
                    {' '}
                    <TextOf text={one.hint} />
                  </span>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
