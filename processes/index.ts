// The processes that Parley opens with, as readable scripts of acts.
export { exercise } from './exercise/index.ts'
export { istanbul } from './istanbul/index.ts'
export * from './script.ts'
