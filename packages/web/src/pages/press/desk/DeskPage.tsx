import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../../api/queries.ts'
import { Answer } from '../../../parts/Answer.tsx'
import { Page } from '../../../parts/Page.tsx'
import { useHere } from '../../../shell/here.ts'
import { Claims } from '../across/Claims.tsx'
import { Reports } from '../across/Reports.tsx'
import { useView, Views } from '../across/Views.tsx'
import { Voices } from '../across/Voices.tsx'
import { ModelSettings } from '../model/ModelSettings.tsx'
import type { PressAnswer } from '../types.ts'
import { AddBar } from './AddBar.tsx'
import { ArticleList } from './ArticleList.tsx'
import { Dropping } from './Dropping.tsx'
import { PasteText } from './PasteText.tsx'
import { SendingRows } from './SendingRows.tsx'
import { SourceAsked } from './SourceAsked.tsx'
import { listenToSending, sendingNow } from './sending.ts'
import { usePasted } from './usePasted.ts'

/** Asked again at most this often while many files are read. */
const EVERY_MS = 1_500

/** Asks for the list anew as files are read, and while a large one is or drafts are compared. */
const useFreshList = (): void => {
  const { process, seat } = useHere()
  const client = useQueryClient()
  const going = useSyncExternalStore(listenToSending, sendingNow)
  const read = going.filter(({ state }) => state === 'read').length
  const isReading = going.some(({ state }) => state === 'goes')
  const isComparing = useAnswer<PressAnswer>('press').data?.comparing ?? false
  const last = useRef(0)
  useEffect(() => {
    if (read === 0) return
    const wait = Math.max(0, last.current + EVERY_MS - Date.now())
    const timer = setTimeout(() => {
      last.current = Date.now()
      client.invalidateQueries({ queryKey: ['seat', process, seat] })
    }, wait)
    return () => clearTimeout(timer)
  }, [read, client, process, seat])
  useEffect(() => {
    if (!isReading && !isComparing) return
    const timer = setInterval(() => client.invalidateQueries({ queryKey: ['seat', process, seat] }), EVERY_MS)
    return () => clearInterval(timer)
  }, [isReading, isComparing, client, process, seat])
}

/** The articles of this desk, and every way to bring one. */
export const DeskPage = () => {
  const { t } = useTranslation('press')
  const [pasting, setPasting] = useState(false)
  const { text, setText } = usePasted()
  const isPasting = pasting || text !== ''
  useFreshList()
  const view = useView()
  const Across = view === 'articles' ? null : { reports: Reports, voices: Voices, claims: Claims }[view]
  return (
    <Page title={t('shell:pages.press')} lead={t('lead')}>
      <Dropping
        onText={(words) => {
          setText(words)
          setPasting(true)
        }}
      >
        <AddBar pasting={isPasting} onPaste={() => setPasting(true)} />
        {isPasting && (
          <PasteText
            text={text}
            onChange={setText}
            onDone={() => {
              setText('')
              setPasting(false)
            }}
          />
        )}
        <SendingRows />
        <Views />
        {Across ? (
          <Across />
        ) : (
          <Answer<PressAnswer> path="press">
            {(press) => (
              <>
                {!press.maySign && press.articles.length > 0 && (
                  <p className="small attention">{t('confirm.may-not')}</p>
                )}
                <SourceAsked articles={press.articles} />
                <ArticleList press={press} />
                <ModelSettings />
              </>
            )}
          </Answer>
        )}
      </Dropping>
    </Page>
  )
}
