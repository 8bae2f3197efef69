// Events that are done by word: agreeing, meeting, backing, asking, accusing, refusing, threatening.
export { ACCUSE } from './words/accuse.ts'
export { AGREE } from './words/agree.ts'
export { CONSULT } from './words/consult.ts'
export { REJECT } from './words/reject.ts'
export { REQUEST } from './words/request.ts'
export { SUPPORT } from './words/support.ts'
export { THREATEN } from './words/threaten.ts'
