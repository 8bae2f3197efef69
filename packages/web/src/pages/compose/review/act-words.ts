// What the button says: the act itself, and to whom where it is addressed: "Hand over to Qatar".
import { useTranslation } from 'react-i18next'
import type { Act } from '../../../../../talks/src/act.ts'
import { useText } from '../../../parts/text.ts'
import { localeOf } from '../../../words/languages.ts'
import { useChoices } from '../fields/choices.ts'

/** Gives the words for an act; names of those addressed come from the record. */
export const useActWords = (): ((act: Act) => string) => {
  const { t, i18n } = useTranslation('compose')
  const text = useText()
  const { choices } = useChoices(['organisation'], '', null)
  const list = new Intl.ListFormat(localeOf(i18n.language))
  return (act) => {
    const button = t(`kinds:${act.kind}.button`, { defaultValue: t('sign') })
    const to = Array.isArray(act.body.to) ? (act.body.to as unknown[]) : []
    const names = to.flatMap((id) => {
      const known = choices.find((one) => one.id === id)
      return known ? [text(known.name)] : []
    })
    return names.length > 0 && names.length === to.length
      ? t('do-to', { button, to: list.format(names) })
      : button
  }
}
