import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHere } from '../../../shell/here.ts'
import { filesChosen, filesDropped } from './files-of.ts'
import { sendFiles } from './sending.ts'

interface DroppingProps {
  /** Text from the clipboard, pasted where nobody was writing. */
  onText: (words: string) => void
  children: ReactNode
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/** Takes files and text that are dropped anywhere on the window or pasted, and says so while they hover. */
export const Dropping = ({ onText, children }: DroppingProps) => {
  const { t } = useTranslation('press')
  const { process, seat } = useHere()
  const [over, setOver] = useState(false)
  const take = useRef(onText)
  take.current = onText
  const nameOfText = t('pasted-name')
  useEffect(() => {
    let depth = 0
    const enter = (event: DragEvent) => {
      event.preventDefault()
      depth++
      setOver(true)
    }
    const leave = () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const hover = (event: DragEvent) => event.preventDefault()
    const drop = async (event: DragEvent) => {
      event.preventDefault()
      depth = 0
      setOver(false)
      if (event.dataTransfer) sendFiles(process, seat, await filesDropped(event.dataTransfer, nameOfText))
    }
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target) || !event.clipboardData) return
      const files = filesChosen(event.clipboardData.files)
      const words = event.clipboardData.getData('text/plain')
      if (files.length > 0) sendFiles(process, seat, files)
      else if (words.trim()) take.current(words)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [process, seat, nameOfText])
  return (
    <div className={over ? 'press-drop over' : 'press-drop'}>
      {over && <p className="press-drop-words">{t('drop-here')}</p>}
      {children}
    </div>
  )
}
