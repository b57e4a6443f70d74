import { type Rule } from '../requirement.ts'
import { type RequirementId } from './all.ts'
import { knownCredentials } from './authentication/known-credentials.ts'
import { signedDate } from './authentication/signed-date.ts'
import { signedHost } from './authentication/signed-host.ts'
import { noSecretInAddress } from './authentication/no-secret-in-address.ts'
import { tokenReuse } from './authentication/token-reuse.ts'
import { rightSignature } from './authentication/right-signature.ts'
import { clockInStep } from './authentication/clock-in-step.ts'
import { expiredTokenRenewed } from './authentication/expired-token-renewed.ts'
import { refusedCredentialsRest } from './authentication/refused-credentials-rest.ts'
import { oneCredential } from './authentication/one-credential.ts'
import { signedBody } from './authentication/signed-body.ts'
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
import { pauses } from './asynchrony/pauses.ts'
import { endsWithTheAnswer } from './asynchrony/ends-with-the-answer.ts'
import { endsAtSomeTime } from './asynchrony/ends-at-some-time.ts'
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

/** The rule that verifies each requirement; one without does not compile. */
export const rules: Readonly<Record<RequirementId, Rule>> = {
  'AUTH-01': knownCredentials,
  'AUTH-02': signedDate,
  'AUTH-03': noSecretInAddress,
  'AUTH-04': tokenReuse,
  'AUTH-05': rightSignature,
  'AUTH-06': clockInStep,
  'AUTH-07': expiredTokenRenewed,
  'AUTH-08': refusedCredentialsRest,
  'AUTH-09': oneCredential,
  'AUTH-10': signedBody,
  'AUTH-11': signedHost,
  'SHAPE-01': requiredFields,
  'SHAPE-02': knownOperations,
  'SHAPE-03': jsonContentType,
  'SHAPE-04': documentedParameters,
  'SHAPE-05': types,
  'SHAPE-06': bounds,
  'SHAPE-07': codes,
  'SHAPE-08': forms,
  'SHAPE-09': noParameterErrors,
  'SHAPE-10': documentedFields,
  'SHAPE-11': readableJson,
  'SHAPE-12': noNeedlessBody,
  'SHAPE-13': absentInsteadOfEmpty,
  'SHAPE-14': language,
  'SHAPE-15': parametersOnce,
  'TIME-01': utcTimes,
  'TIME-02': cycles,
  'TIME-03': noFutureCycle,
  'TIME-04': orderedSpans,
  'DEPR-01': currentPayment,
  'DEPR-02': noRetiredVersion,
  'ROLE-01': customersCalls,
  'ROLE-02': partnersCalls,
  'ROLE-03': permissions,
  'ROLE-04': ownCustomers,
  'ROLE-05': ownPlatformId,
  'PAGE-01': readToTheEnd,
  'PAGE-02': offsetOfRecords,
  'PAGE-03': pageBounds,
  'PAGE-04': usefulPages,
  'PAGE-05': noPageBehindTheEnd,
  'PAGE-06': onePageSize,
  'PAGE-07': everyRecordOnce,
  'SEQ-01': paidOnce,
  'SEQ-02': codeBeforeCustomer,
  'SEQ-03': associationSeen,
  'SEQ-04': priceBeforeRenewal,
  'SEQ-05': codesSparingly,
  'SEQ-06': paidOrCancelled,
  'SEQ-07': optionsBeforePayment,
  'SEQ-08': paidOrderFollowed,
  'SEQ-09': reviewFollowed,
  'SEQ-10': identityChecked,
  'SEQ-11': unsubscribedOnce,
  'ASYNC-01': pauses,
  'ASYNC-02': endsWithTheAnswer,
  'ASYNC-03': endsAtSomeTime,
  'RESIL-01': lookedUpBeforePayingAgain,
  'RESIL-02': noBlindRepeat,
  'RESIL-03': paymentFoundOut,
  'RESIL-04': questionAskedAgain,
  'RESIL-05': givenUp,
  'RESIL-06': pauseBeforeRepeat,
  'RESIL-07': refusalIsFinal,
  'RESIL-08': partialSuccessRead,
  'RESIL-09': customerCreatedOnce,
  'RESIL-10': paymentMadeAfterAll,
  'RESIL-11': lateAnswerAwaited,
  'RATE-01': throttleWindow,
  'RATE-02': quotaKept,
  'RATE-03': throttledCallRepeated,
  'TOL-01': extraFields,
  'TOL-02': unknownValues,
  'TOL-03': nulls,
  'TOL-04': omissions,
  'TOL-05': largePages,
  'TOL-06': wholeNames,
  'MONEY-01': exactAmounts,
  'MONEY-02': documentedDecimals,
  'MONEY-03': totals,
  'MONEY-04': noExponent,
  'MANNER-01': catalogKept,
  'MANNER-02': noOneByOne,
}
