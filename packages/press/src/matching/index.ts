// What is new in an article, what is known already, and what contradicts it.
export { seekingWords } from '../likeness/words.ts'
export { comparableOf, comparableWith, type Things } from './comparable.ts'
export { type Comparable, type Compared, compare, type Field, type Matched, matchAmong } from './compare.ts'
export { signsOf } from './signs.ts'
