// What is new in an article, what is known already, and what contradicts it.
export { comparableOf, type Things } from './comparable.ts'
export { type Comparable, type Compared, compare, type Field, type Matched, matchAmong } from './compare.ts'
export { likeness, seekingWords, stemsOf } from './likeness.ts'
