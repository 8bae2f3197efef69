// What the desk answers of a language model.
export type { PressModel, PressProposing } from '../../../../../node/src/press/model/answers.ts'
