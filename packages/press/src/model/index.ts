// The optional language model: settings, asking, and why proposals are set aside. Needs none of the rules.
export { askModel, type ModelProblem } from './ask.ts'
export type { SetAside } from './proposals.ts'
export { ModelSettings, reachOf } from './settings.ts'
