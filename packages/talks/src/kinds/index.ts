// The registry: every act kind, in the order in which menus and the reference page show them.
import type { Static } from 'typebox'
import { ceasefireDeclare } from './ceasefire/ceasefire-declare.ts'
import { incidentAssign } from './ceasefire/incident-assign.ts'
import { incidentClaim } from './ceasefire/incident-claim.ts'
import { incidentVerify } from './ceasefire/incident-verify.ts'
import { actConfirm } from './confirmations/act-confirm.ts'
import { actCorrect } from './confirmations/act-correct.ts'
import { actWithdraw } from './confirmations/act-withdraw.ts'
import type { Kind } from './define.ts'
import { evidenceContest } from './evidence/evidence-contest.ts'
import { evidenceDeposit } from './evidence/evidence-deposit.ts'
import { evidenceErase } from './evidence/evidence-erase.ts'
import { evidenceHandOver } from './evidence/evidence-hand-over.ts'
import { evidencePresent } from './evidence/evidence-present.ts'
import { commonState } from './issues/common-state.ts'
import { issueRaise } from './issues/issue-raise.ts'
import { offerAnswer } from './issues/offer-answer.ts'
import { offerMake } from './issues/offer-make.ts'
import { positionState } from './issues/position-state.ts'
import { requestAnswer } from './issues/request-answer.ts'
import { requestMake } from './issues/request-make.ts'
import { entryRelease } from './papers/entry-release.ts'
import { paperHandOver } from './papers/paper-hand-over.ts'
import { paperReceive } from './papers/paper-receive.ts'
import { paperReply } from './papers/paper-reply.ts'
import { paperSupersede } from './papers/paper-supersede.ts'
import { paperTransmit } from './papers/paper-transmit.ts'
import { paperWithdraw } from './papers/paper-withdraw.ts'
import { sessionAdjourn } from './sessions/session-adjourn.ts'
import { sessionAnswerMinutes } from './sessions/session-answer-minutes.ts'
import { sessionAttend } from './sessions/session-attend.ts'
import { sessionConvene } from './sessions/session-convene.ts'
import { sessionMinutes } from './sessions/session-minutes.ts'
import { sessionNote } from './sessions/session-note.ts'
import { sessionOutcome } from './sessions/session-outcome.ts'
import { delegationName } from './setting-up/delegation-name.ts'
import { deviceAccredit } from './setting-up/device-accredit.ts'
import { deviceRevoke } from './setting-up/device-revoke.ts'
import { mandateAllege } from './setting-up/mandate-allege.ts'
import { mandateShow } from './setting-up/mandate-show.ts'
import { organisationAdd } from './setting-up/organisation-add.ts'
import { personAdd } from './setting-up/person-add.ts'
import { placeName } from './setting-up/place-name.ts'
import { principalName } from './setting-up/principal-name.ts'
import { processOpen } from './setting-up/process-open.ts'
import { roleAssign } from './setting-up/role-assign.ts'
import { roomDescribe } from './setting-up/room-describe.ts'
import { ruleSet } from './setting-up/rule-set.ts'
import { seatClose } from './setting-up/seat-close.ts'
import { seatOpen } from './setting-up/seat-open.ts'
import { sourceCite } from './setting-up/source-cite.ts'
import { termName } from './setting-up/term-name.ts'
import { actReport } from './statements/act-report.ts'
import { commentaryRecord } from './statements/commentary-record.ts'
import { statementRecord } from './statements/statement-record.ts'
import { assuranceDecline } from './undertakings/assurance-decline.ts'
import { assuranceGive } from './undertakings/assurance-give.ts'
import { assuranceWithdraw } from './undertakings/assurance-withdraw.ts'
import { undertakingMake } from './undertakings/undertaking-make.ts'
import { undertakingReport } from './undertakings/undertaking-report.ts'

export const KINDS = [
  processOpen,
  organisationAdd,
  roleAssign,
  personAdd,
  delegationName,
  seatOpen,
  seatClose,
  deviceAccredit,
  deviceRevoke,
  mandateShow,
  mandateAllege,
  principalName,
  placeName,
  termName,
  sourceCite,
  ruleSet,
  roomDescribe,
  sessionConvene,
  sessionAttend,
  sessionNote,
  sessionMinutes,
  sessionAnswerMinutes,
  sessionAdjourn,
  sessionOutcome,
  paperHandOver,
  paperTransmit,
  paperReceive,
  paperReply,
  paperWithdraw,
  paperSupersede,
  entryRelease,
  issueRaise,
  positionState,
  offerMake,
  offerAnswer,
  requestMake,
  requestAnswer,
  commonState,
  undertakingMake,
  undertakingReport,
  assuranceGive,
  assuranceDecline,
  assuranceWithdraw,
  evidenceDeposit,
  evidenceHandOver,
  evidencePresent,
  evidenceContest,
  evidenceErase,
  ceasefireDeclare,
  incidentClaim,
  incidentAssign,
  incidentVerify,
  statementRecord,
  commentaryRecord,
  actReport,
  actConfirm,
  actCorrect,
  actWithdraw,
] as const

type Known = (typeof KINDS)[number]
export type KindName = Known['name']

/** What an act of the kind says: `Body<'paper.hand-over'>`. */
export type Body<N extends KindName> = Static<Extract<Known, { name: N }>['body']>

const byName = new Map<string, Kind>(KINDS.map((kind) => [kind.name, kind as unknown as Kind]))

/** The kind of that name, or undefined where these rules do not know it. */
export const kindNamed = (name: string): Kind | undefined => byName.get(name)
