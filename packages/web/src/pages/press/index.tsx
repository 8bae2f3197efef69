// Press: from articles to attributed statements that a person has confirmed.
import { useTranslation } from 'react-i18next'
import { useHere, useHereSearch } from '../../shell/here.ts'
import { ArticlePage } from './article/ArticlePage.tsx'
import { DeskPage } from './desk/DeskPage.tsx'
import '../compose/compose.css'
import './press.css'

const PressPage = () => {
  // Words of the forms as well: nothing of the page gives way to a wait while somebody is at work on it.
  useTranslation(['press', 'compose'])
  const { item } = useHere()
  const { draft } = useHereSearch()
  return item ? <ArticlePage key={item} id={item} first={draft ? Number(draft) : null} /> : <DeskPage />
}
export default PressPage
