import type { Requirement } from '../requirement.ts'
import { knownCredentials } from './authentication/known-credentials.ts'
import { signedDate } from './authentication/signed-date.ts'
import { noSecretInAddress } from './authentication/no-secret-in-address.ts'
import { tokenReuse } from './authentication/token-reuse.ts'
import { rightSignature } from './authentication/right-signature.ts'
import { clockInStep } from './authentication/clock-in-step.ts'
import { expiredTokenRenewed } from './authentication/expired-token-renewed.ts'
import { refusedCredentialsRest } from './authentication/refused-credentials-rest.ts'
import { oneCredential } from './authentication/one-credential.ts'
import { signedBody } from './authentication/signed-body.ts'
import { signedHost } from './authentication/signed-host.ts'
import { requiredFields } from './shape/required-fields.ts'
import { knownOperations } from './shape/known-operations.ts'
import { jsonContentType } from './shape/json-content-type.ts'
import { documentedParameters } from './shape/documented-parameters.ts'
import { types } from './shape/types.ts'
import { bounds } from './shape/bounds.ts'
import { codes } from './shape/codes.ts'
import { forms } from './shape/forms.ts'
import { noParameterErrors } from './shape/no-parameter-errors.ts'
import { documentedFields } from './shape/documented-fields.ts'
import { readableJson } from './shape/readable-json.ts'
import { noNeedlessBody } from './shape/no-needless-body.ts'
import { absentInsteadOfEmpty } from './shape/absent-instead-of-empty.ts'
import { language } from './shape/language.ts'
import { parametersOnce } from './shape/parameters-once.ts'
import { attachmentLimits } from './shape/attachment-limits.ts'
import { utcTimes } from './time/utc-times.ts'
import { cycles } from './time/cycles.ts'
import { noFutureCycle } from './time/no-future-cycle.ts'
import { orderedSpans } from './time/ordered-spans.ts'
import { currentPayment } from './deprecation/current-payment.ts'
import { noRetiredVersion } from './deprecation/no-retired-version.ts'
import { customersCalls } from './roles/customers-calls.ts'
import { partnersCalls } from './roles/partners-calls.ts'
import { permissions } from './roles/permissions.ts'
import { ownCustomers } from './roles/own-customers.ts'
import { ownPlatformId } from './roles/own-platform-id.ts'
import { readToTheEnd } from './paging/read-to-the-end.ts'
import { offsetOfRecords } from './paging/offset-of-records.ts'
import { pageBounds } from './paging/page-bounds.ts'
import { usefulPages } from './paging/useful-pages.ts'
import { noPageBehindTheEnd } from './paging/no-page-behind-the-end.ts'
import { onePageSize } from './paging/one-page-size.ts'
import { everyRecordOnce } from './paging/every-record-once.ts'
import { paidOnce } from './sequence/paid-once.ts'
import { codeBeforeCustomer } from './sequence/code-before-customer.ts'
import { associationSeen } from './sequence/association-seen.ts'
import { priceBeforeRenewal } from './sequence/price-before-renewal.ts'
import { codesSparingly } from './sequence/codes-sparingly.ts'
import { paidOrCancelled } from './sequence/paid-or-cancelled.ts'
import { optionsBeforePayment } from './sequence/options-before-payment.ts'
import { paidOrderFollowed } from './sequence/paid-order-followed.ts'
import { reviewFollowed } from './sequence/review-followed.ts'
import { identityChecked } from './sequence/identity-checked.ts'
import { unsubscribedOnce } from './sequence/unsubscribed-once.ts'
import { codeBeforeBankCard } from './sequence/code-before-bank-card.ts'
import { pauses } from './asynchrony/pauses.ts'
import { endsWithTheAnswer } from './asynchrony/ends-with-the-answer.ts'
import { endsAtSomeTime } from './asynchrony/ends-at-some-time.ts'
import { messagesFromTheLast } from './asynchrony/messages-from-the-last.ts'
import { endedTicketsRest } from './asynchrony/ended-tickets-rest.ts'
import { lookedUpBeforePayingAgain } from './resilience/looked-up-before-paying-again.ts'
import { noBlindRepeat } from './resilience/no-blind-repeat.ts'
import { paymentFoundOut } from './resilience/payment-found-out.ts'
import { questionAskedAgain } from './resilience/question-asked-again.ts'
import { givenUp } from './resilience/given-up.ts'
import { pauseBeforeRepeat } from './resilience/pause-before-repeat.ts'
import { refusalIsFinal } from './resilience/refusal-is-final.ts'
import { partialSuccessRead } from './resilience/partial-success-read.ts'
import { customerCreatedOnce } from './resilience/customer-created-once.ts'
import { paymentMadeAfterAll } from './resilience/payment-made-after-all.ts'
import { lateAnswerAwaited } from './resilience/late-answer-awaited.ts'
import { moneyMoveFoundOut } from './resilience/money-move-found-out.ts'
import { ticketRefusalRead } from './resilience/ticket-refusal-read.ts'
import { oldRefusalRead } from './resilience/old-refusal-read.ts'
import { ticketFiledOnce } from './resilience/ticket-filed-once.ts'
import { throttleWindow } from './resilience/throttle-window.ts'
import { quotaKept } from './resilience/quota-kept.ts'
import { throttledCallRepeated } from './resilience/throttled-call-repeated.ts'
import { extraFields } from './tolerance/extra-fields.ts'
import { unknownValues } from './tolerance/unknown-values.ts'
import { nulls } from './tolerance/nulls.ts'
import { omissions } from './tolerance/omissions.ts'
import { largePages } from './tolerance/large-pages.ts'
import { wholeNames } from './tolerance/whole-names.ts'
import { exactAmounts } from './money/exact-amounts.ts'
import { documentedDecimals } from './money/documented-decimals.ts'
import { totals } from './money/totals.ts'
import { noExponent } from './money/no-exponent.ts'
import { catalogKept } from './manners/catalog-kept.ts'
import { noOneByOne } from './manners/no-one-by-one.ts'
import { certificateVerified } from './manners/certificate-verified.ts'
import { secretsKept } from './manners/secrets-kept.ts'
import { requestIdKept } from './manners/request-id-kept.ts'
import { accessKeysChanged } from './manners/access-keys-changed.ts'
import { noticeVerified } from './console/notice-verified.ts'
import { requestVerified } from './console/request-verified.ts'
import { cancelledOnce } from './sequence/cancelled-once.ts'
import { codeUsedOnce } from './sequence/code-used-once.ts'
import { wholeSpan } from './time/whole-span.ts'
import { foundRecords } from './paging/found-records.ts'
import { responseOnce } from './console/response-once.ts'
import { timesFit } from './console/times-fit.ts'
import { userNamed } from './console/user-named.ts'
import { billFilesReplaced } from './manners/bill-files-replaced.ts'
import { signedConsoleLogin } from './manners/signed-console-login.ts'
import { noCredentialsElsewhere } from './authentication/no-credentials-elsewhere.ts'
import { siteOfCredentials } from './roles/site-of-credentials.ts'
import { rowsThatLeave } from './paging/rows-that-leave.ts'
import { balanceBeforeReclaim } from './sequence/balance-before-reclaim.ts'
import { quotaBeforeCoupons } from './sequence/quota-before-coupons.ts'
import { resultBeforeConfirmation } from './sequence/result-before-confirmation.ts'
import { scoredOnce } from './sequence/scored-once.ts'
import { questionAnswered } from './sequence/question-answered.ts'
import { rightRecipient } from './console/right-recipient.ts'
import { cutFileFetchedAgain } from './files/cut-file-fetched-again.ts'
import { lateFileAwaited } from './files/late-file-awaited.ts'
import { filesReplaced } from './files/files-replaced.ts'
import { wholeFileSummed } from './files/whole-file-summed.ts'
import { filesFetchedOnce } from './files/files-fetched-once.ts'

/** The requirements that a recording can show to be kept or broken, area by area, in the order of their ids. */
const tested = [
  knownCredentials,
  signedDate,
  noSecretInAddress,
  tokenReuse,
  rightSignature,
  clockInStep,
  expiredTokenRenewed,
  refusedCredentialsRest,
  oneCredential,
  signedBody,
  signedHost,
  noCredentialsElsewhere,
  requiredFields,
  knownOperations,
  jsonContentType,
  documentedParameters,
  types,
  bounds,
  codes,
  forms,
  noParameterErrors,
  documentedFields,
  readableJson,
  noNeedlessBody,
  absentInsteadOfEmpty,
  language,
  parametersOnce,
  attachmentLimits,
  utcTimes,
  cycles,
  noFutureCycle,
  orderedSpans,
  wholeSpan,
  currentPayment,
  noRetiredVersion,
  customersCalls,
  partnersCalls,
  permissions,
  ownCustomers,
  ownPlatformId,
  siteOfCredentials,
  readToTheEnd,
  offsetOfRecords,
  pageBounds,
  usefulPages,
  noPageBehindTheEnd,
  onePageSize,
  everyRecordOnce,
  foundRecords,
  rowsThatLeave,
  paidOnce,
  codeBeforeCustomer,
  associationSeen,
  priceBeforeRenewal,
  codesSparingly,
  paidOrCancelled,
  optionsBeforePayment,
  paidOrderFollowed,
  reviewFollowed,
  identityChecked,
  unsubscribedOnce,
  codeBeforeBankCard,
  cancelledOnce,
  codeUsedOnce,
  balanceBeforeReclaim,
  quotaBeforeCoupons,
  resultBeforeConfirmation,
  scoredOnce,
  questionAnswered,
  pauses,
  endsWithTheAnswer,
  endsAtSomeTime,
  messagesFromTheLast,
  endedTicketsRest,
  lookedUpBeforePayingAgain,
  noBlindRepeat,
  paymentFoundOut,
  questionAskedAgain,
  givenUp,
  pauseBeforeRepeat,
  refusalIsFinal,
  partialSuccessRead,
  customerCreatedOnce,
  paymentMadeAfterAll,
  lateAnswerAwaited,
  moneyMoveFoundOut,
  ticketRefusalRead,
  oldRefusalRead,
  ticketFiledOnce,
  throttleWindow,
  quotaKept,
  throttledCallRepeated,
  extraFields,
  unknownValues,
  nulls,
  omissions,
  largePages,
  wholeNames,
  exactAmounts,
  documentedDecimals,
  totals,
  noExponent,
  catalogKept,
  noOneByOne,
  requestVerified,
  userNamed,
  responseOnce,
  timesFit,
  noticeVerified,
  rightRecipient,
  cutFileFetchedAgain,
  lateFileAwaited,
  filesReplaced,
  wholeFileSummed,
  filesFetchedOnce,
] as const

/** What an integration has to keep to as well, and no sandbox can see. */
const untested = [
  certificateVerified,
  secretsKept,
  requestIdKept,
  accessKeysChanged,
  signedConsoleLogin,
  billFilesReplaced,
] as const

/** The id of a requirement that a recording can show to be kept or broken. */
export type RequirementId = (typeof tested)[number]['id']

/** Every requirement, area by area; those that cannot be tested are the last. */
export const allRequirements: readonly Requirement[] = [...tested, ...untested]

const testedIds: ReadonlySet<string> = new Set(tested.map(({ id }) => id))

/** Whether an id is that of a requirement with a check. */
export function isTested(id: string): id is RequirementId {
  return testedIds.has(id)
}
