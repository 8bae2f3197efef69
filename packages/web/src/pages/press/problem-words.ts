import { useTranslation } from 'react-i18next'
import type { Problem } from '../../api/problem.ts'

/** What happened and what to do, in a line each, for problems that stand in a list. */
export const useProblemWords = () => {
  const { t, i18n } = useTranslation('failures')
  return ({ code, title, remedy, input = '', fields = {} }: Problem): { what: string; remedy: string } => {
    const words = (keys: string[], own: string | undefined, unknown: string) => {
      const key = keys.find((one) => i18n.exists(one))
      return key ? t(key, { input, ...fields }) : own || t(unknown)
    }
    return {
      what: words([`failures:own.${code}.what`, `problems:${code}.title`], title, 'unknown.what'),
      remedy: words([`failures:own.${code}.do`, `problems:${code}.remedy`], remedy, 'unknown.do'),
    }
  }
}
