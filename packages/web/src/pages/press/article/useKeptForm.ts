import { useEffect, useState } from 'react'
import { useHere } from '../../../shell/here.ts'
import type { PressDraft } from '../types.ts'
import { type FormValues, valuesOf } from './form-values.ts'

/** The values of a draft's form, kept in this browser from the first letter until they are saved or thrown away. */
export const useKeptForm = (article: string, draft: PressDraft) => {
  const { process, seat } = useHere()
  const key = `parley.press-form/${process}/${seat}/${article}/${draft.n}`
  const [values, setValues] = useState<FormValues>(() => {
    try {
      return { ...valuesOf(draft), ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<FormValues>) }
    } catch {
      return valuesOf(draft)
    }
  })
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    if (touched) localStorage.setItem(key, JSON.stringify(values))
  }, [touched, values, key])
  return {
    values,
    set: (change: Partial<FormValues>) => {
      setTouched(true)
      setValues((before) => ({ ...before, ...change }))
    },
    letGo: () => {
      setTouched(false)
      localStorage.removeItem(key)
    },
  }
}
