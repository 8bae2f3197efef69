import { useTranslation } from 'react-i18next'
import { setPreferences } from '../../prefs/preferences.ts'
import { LANGUAGES } from '../../words/catalogues.ts'
import { autonymOf, directionOf } from '../../words/languages.ts'
import { MenuItem } from './items.ts'
import { TextMenu } from './TextMenu.tsx'

/** Each language by its own name. */
export const LanguageMenu = () => {
  const { t, i18n } = useTranslation('shell')
  const choose = (language: string) => {
    setPreferences({ language })
    i18n.changeLanguage(language)
  }
  return (
    <TextMenu
      className="language"
      label={<span lang={i18n.language}>{autonymOf(i18n.language)}</span>}
      name={t('language-menu', { language: autonymOf(i18n.language) })}
    >
      {LANGUAGES.map((language) => (
        <MenuItem
          key={language}
          className="menu-item"
          onAction={() => choose(language)}
          textValue={autonymOf(language)}
        >
          <span lang={language} dir={directionOf(language)}>
            {autonymOf(language)}
          </span>
        </MenuItem>
      ))}
    </TextMenu>
  )
}
