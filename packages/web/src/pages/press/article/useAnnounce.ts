import { useCallback, useState } from 'react'

/** What happened last, for whoever does not see it. The same words twice are said twice. */
export const useAnnounce = (): [words: string, announce: (words: string) => void] => {
  const [words, setWords] = useState('')
  const announce = useCallback(
    (next: string) => setWords((before) => (before === next ? `${next}\u00a0` : next)),
    [],
  )
  return [words, announce]
}
