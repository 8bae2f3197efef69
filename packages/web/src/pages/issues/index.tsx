// Issues: the matrix of positions, or one issue's history where the address names it.
import { useHere } from '../../shell/here.ts'
import { IssuePage } from './IssuePage.tsx'
import { IssuesPage } from './IssuesPage.tsx'

const IssuesOrOne = () => (useHere().item ? <IssuePage /> : <IssuesPage />)
export default IssuesOrOne
