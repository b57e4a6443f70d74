import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { plan } from '../engine/agenda.ts'
import { type BankCard, type BankCardRefusal, refuseCard } from './bank-cards.ts'
import { type Customer, findCustomer, type RealNameState } from './customers.ts'
import { nextKey } from '../engine/ids.ts'
import { recordOf } from '../engine/table.ts'
import { day, type Instant, later } from '../../units/instant.ts'
import { onlyOf, type World } from '../engine/world.ts'

/** One application for real-name authentication. */
export interface RealNameApplication {
  readonly id: string
  readonly customerId: string
  readonly kind: 'individual' | 'enterprise' | 'change'
  /** Name of the person or company. */
  readonly name: string
  readonly certificateNumber: string
  readonly files: readonly string[]
  readonly submittedAt: Instant
  readonly state: 'reviewing' | 'rejected' | 'passed' | 'failed'
  /** The reviewer's words to a rejection. */
  readonly opinion?: string
}

export type ReviewResult = 'passed' | 'rejected' | 'failed'

/**
 * Which applications a customer may hand in, by the state of its authentication. Anything else is refused: already
 * authenticated or under review.
 */
const mayApply: Readonly<Record<RealNameApplication['kind'], readonly RealNameState[]>> = {
  individual: ['none', 'rejected', 'failed'],
  enterprise: ['none', 'rejected', 'failed'],
  change: ['passed'],
}

const fileFormats = /\.(jpg|jpeg|bmp|png|gif|pdf)$/i
const attemptsAllowed = 5
const customersPerCertificate = 5

export interface ApplicationForm {
  readonly customerId: string
  readonly kind: RealNameApplication['kind']
  readonly name: string
  readonly certificateNumber: string
  readonly files: readonly string[]
}

type ApplicationRefusal = Refusal<
  | 'real_name_upload_disabled'
  | 'customer_not_yours'
  | 'real_name_done_or_reviewing'
  | 'real_name_attempts_exceeded'
  | 'certificate_overused'
  | 'certificate_banned'
  | 'certificate_file_format_wrong'
  | 'business_check_failed'
>

/** Hands in an application. It is reviewed by a person, or passes at once where the partner's setting says so. */
export function applyForRealName(
  world: World,
  caller: Caller,
  form: ApplicationForm,
): RealNameApplication | ApplicationRefusal {
  const customer = findRealNameCustomer(world, caller, form.customerId)
  if (isRefusal(customer)) return customer
  const refusal = refuseApplication(world, customer, form)
  if (refusal !== undefined) return refusal
  return handIn(world, customer, {
    ...form,
    state: onlyOf(world.settings).realNameReview === 'manual' ? 'reviewing' : 'passed',
  })
}

/** Hands in an application of a person with a bank card, which vouches for it: nobody reviews it (docs/decisions/china-real-name.md). */
export function applyByBankCard(
  world: World,
  caller: Caller,
  { card, ...form }: Omit<ApplicationForm, 'kind'> & { readonly card: BankCard },
): RealNameApplication | ApplicationRefusal | BankCardRefusal {
  const customer = findRealNameCustomer(world, caller, form.customerId)
  if (isRefusal(customer)) return customer
  const person = { ...form, kind: 'individual' } as const
  const refusal = refuseApplication(world, customer, person) ?? refuseCard(world, card)
  return refusal ?? handIn(world, customer, { ...person, state: 'passed' })
}

function handIn(
  world: World,
  customer: Customer,
  form: ApplicationForm & { readonly state: 'reviewing' | 'passed' },
): RealNameApplication {
  const application: RealNameApplication = {
    id: nextKey(world, 'real-name'),
    ...form,
    submittedAt: world.now,
  }
  world.realNameApplications.set(application)
  if (form.state === 'passed') settleApplication(world, customer, application)
  else world.customers.set({ ...customer, realName: 'reviewing' })
  const { realNameReviewDays } = onlyOf(world.settings)
  if (form.state === 'reviewing' && realNameReviewDays > 0) {
    plan(world, {
      kind: 'real-name-review',
      at: later(world.now, realNameReviewDays * day),
      subject: application.id,
    })
  }
  return application
}

function refuseApplication(world: World, customer: Customer, form: ApplicationForm): ApplicationRefusal | undefined {
  const settings = onlyOf(world.settings)
  const { certificateNumber } = form
  if (!settings.realNameUpload) return refuse('real_name_upload_disabled')
  const unfit = refuseKind(customer, form.kind)
  if (unfit !== undefined) return unfit
  if (failedAttempts(world, customer) >= attemptsAllowed) return refuse('real_name_attempts_exceeded')
  if (settings.bannedCertificates.includes(certificateNumber)) return refuse('certificate_banned')
  if (otherHolders(world, customer, certificateNumber) >= customersPerCertificate) return refuse('certificate_overused')
  const wrongFile = form.files.find((file) => !fileFormats.test(file))
  return wrongFile === undefined ? undefined : refuse('certificate_file_format_wrong', wrongFile)
}

/** Why the state of a customer's authentication does not allow an application of that kind. */
function refuseKind(
  { realName, type }: Customer,
  kind: RealNameApplication['kind'],
): Refusal<'real_name_done_or_reviewing' | 'business_check_failed'> | undefined {
  if (kind === 'change' && type === 'company') return refuse('real_name_done_or_reviewing')
  if (mayApply[kind].includes(realName)) return undefined
  return kind === 'change' && realName !== 'reviewing'
    ? refuse('business_check_failed', 'the customer is not authenticated as an individual')
    : refuse('real_name_done_or_reviewing')
}

/** How many applications of a customer did not pass. */
function failedAttempts(world: World, { customerId }: Customer): number {
  return world.realNameApplications
    .sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
    .filter((each) => each.state === 'rejected' || each.state === 'failed').length
}

/** How many other customers a certificate has authenticated. */
function otherHolders(world: World, { customerId }: Customer, certificateNumber: string): number {
  const holders = world.realNameApplications
    .sliceOf('byCertificate', certificateNumber, { from: 0, to: Infinity })
    .filter((each) => each.customerId !== customerId && each.state === 'passed')
    .map((each) => each.customerId)
  return new Set(holders).size
}

/** The last application of a customer, or undefined when there was none. */
export function findReview(
  world: World,
  caller: Caller,
  customerId: string,
): RealNameApplication | undefined | Refusal<'customer_not_yours'> {
  const customer = findRealNameCustomer(world, caller, customerId)
  return isRefusal(customer) ? customer : lastApplication(world, customerId)
}

/** The application that a customer has sent in last; undefined when there is none. */
export function lastApplication(world: World, customerId: string): RealNameApplication | undefined {
  const count = world.realNameApplications.countOf('byCustomer', customerId)
  return world.realNameApplications.sliceOf('byCustomer', customerId, { from: count - 1, to: count })[0]
}

/** The reviewer's word on the application that a customer has under review; undefined when there is none. */
export function review(
  world: World,
  customerId: string,
  { result, opinion }: { readonly result: ReviewResult; readonly opinion: string | undefined },
): Customer | undefined {
  const application = lastApplication(world, customerId)
  if (application?.state !== 'reviewing') return undefined
  return settleApplication(world, recordOf(world.customers, customerId), {
    ...application,
    state: result,
    ...(opinion === undefined || result !== 'rejected' ? {} : { opinion }),
  })
}

/** Ends a review that nobody answered: it passes. */
export function endReview(world: World, applicationId: string): string {
  const application = world.realNameApplications.get(applicationId)
  if (application?.state !== 'reviewing') return 'the review had ended'
  review(world, application.customerId, { result: 'passed', opinion: undefined })
  return 'the review passed'
}

/** Writes down how an application ended. A change that fails leaves the customer authenticated as before. */
export function settleApplication(world: World, customer: Customer, application: RealNameApplication): Customer {
  world.realNameApplications.set(application)
  const settled: Customer =
    application.state === 'passed'
      ? {
          ...customer,
          realName: 'passed',
          name: application.name,
          type: application.kind === 'individual' ? 'person' : 'company',
        }
      : { ...customer, realName: application.kind === 'change' ? 'passed' : application.state }
  world.customers.set(settled)
  return settled
}

/** The customer whose real name the caller may ask about; a distributor reaches those of all its resellers. */
export function findRealNameCustomer(
  world: World,
  caller: Caller,
  customerId: string,
): Customer | Refusal<'customer_not_yours'> {
  const indirectPartnerId = world.customers.get(customerId)?.resellerId
  const customer = findCustomer(world, caller, { customerId, indirectPartnerId })
  return isRefusal(customer) ? refuse('customer_not_yours') : customer
}
