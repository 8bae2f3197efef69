// A seat at work: what the HTTP API and the command line build on.
export type * from './interface.ts'
export { type NodeOptions, openNode } from './node.ts'
export { fail, ok, PROBLEMS, type Problem, type ProblemCode, problem, type Result } from './problems.ts'
export type * from './setup.ts'
