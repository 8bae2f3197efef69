// Press: from articles to attributed statements that a person has confirmed.
import { useHere, useHereSearch } from '../../shell/here.ts'
import { ArticlePage } from './article/ArticlePage.tsx'
import { DeskPage } from './desk/DeskPage.tsx'
import './press.css'

const PressPage = () => {
  const { item } = useHere()
  const { draft } = useHereSearch()
  return item ? <ArticlePage key={item} id={item} first={draft ? Number(draft) : null} /> : <DeskPage />
}
export default PressPage
