// What the desk answers of all articles together.
export type {
  PressChoices,
  PressClaimsAnswer,
  PressGroup,
  PressReport,
  PressReportsAnswer,
  PressShift,
  PressVoicesAnswer,
} from '../../../../../node/src/press/across/answers.ts'
