import { useState } from 'react'
import { useHere } from '../../../shell/here.ts'

/** The text that is being pasted, kept in this browser from the first letter until the desk has it. */
export const usePasted = () => {
  const { process, seat } = useHere()
  const key = `parley.pasted/${process}/${seat}`
  const [text, set] = useState(() => localStorage.getItem(key) ?? '')
  const setText = (words: string) => {
    set(words)
    if (words) localStorage.setItem(key, words)
    else localStorage.removeItem(key)
  }
  return { text, setText }
}
