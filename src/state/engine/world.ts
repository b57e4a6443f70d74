import type { DueEvent } from './agenda.ts'
import { type Slices, withoutWhole } from './slices.ts'
import type { AccessKey } from '../accounts/access-keys.ts'
import type { IamUser } from '../accounts/accounts.ts'
import type { Profile } from '../accounts/profile.ts'
import type { Project } from '../accounts/projects.ts'
import type { Reseller } from '../accounts/resellers.ts'
import type { Settings } from '../accounts/settings.ts'
import type { Token } from '../accounts/tokens.ts'
import type { Adjustment, Bill, Invoice } from '../billing/bills.ts'
import type { AccountChange } from '../ledger/account-changes.ts'
import type { Allocation } from '../ledger/allocations.ts'
import type { PartnerAccount } from '../ledger/partner-accounts.ts'
import type { Budget, BudgetRecord } from '../ledger/budgets.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Charge } from '../ledger/charges.ts'
import type { Spending, Total } from '../ledger/spending.ts'
import type { ClockState } from '../clock.ts'
import type { QuotaRecord } from '../benefits/child-quotas.ts'
import type { FailedIssue } from '../benefits/failed-issues.ts'
import type { CouponChange } from '../benefits/coupon-changes.ts'
import type { CouponQuota } from '../benefits/coupon-quotas.ts'
import type { Coupon } from '../benefits/coupons.ts'
import type { Customer } from '../customers/customers.ts'
import type { Counter } from './ids.ts'
import type { Instant } from '../../units/instant.ts'
import type { Mail } from './mails.ts'
import type { OnDemandResource } from '../pay-per-use/resources.ts'
import type { Order } from '../ordering/orders.ts'
import type { Package, PackageUse } from '../benefits/packages.ts'
import type { Delivery } from '../billing/bucket-files.ts'
import type { Discount } from '../catalog/discounts.ts'
import type { RealNameApplication } from '../customers/real-name.ts'
import type { RenewalSettings } from '../ordering/renewal-settings.ts'
import type { Resource } from '../ordering/resources.ts'
import { type AnyTable, changedRecords, type ChangeLog, clearChanges, type Table, undoTo } from './table.ts'
import type { FaceCode } from '../customers/real-name-face.ts'
import type { Membership } from '../members/members.ts'
import type { Organization } from '../members/organizations.ts'
import type { MemberTransfer } from '../members/transfers.ts'
import type { TicketLabel } from '../tickets/labels.ts'
import type { TicketLog } from '../tickets/logs.ts'
import type { TicketMessage } from '../tickets/messages.ts'
import type { Ticket } from '../tickets/tickets.ts'
import type { Accessory, AccessoryContent, UploadVolume } from '../tickets/accessories.ts'
import type { AgreementSignature } from '../tickets/agreements.ts'
import type { Authorization, AuthorizationDetail } from '../tickets/authorizations.ts'
import type { VerifiedContact } from '../tickets/contacts.ts'
import type { Diagnosis, DiagnosisFeedback } from '../tickets/diagnoses.ts'
import type { PrivilegePolicy } from '../tickets/privileges.ts'
import type { InfringementReport } from '../tickets/reports.ts'
import type { SupportSession } from '../tickets/support-sessions.ts'
import type { AccountBinding, PendingBinding } from '../sso/account-bindings.ts'
import type { BindingNotice } from '../sso/binding-notices.ts'
import type { SsoConfiguration } from '../sso/configurations.ts'
import type { ConsoleSession } from '../sso/console-sessions.ts'
import type { LoginRequest } from '../sso/login-requests.ts'
import type { UsedAssertion } from '../sso/used-assertions.ts'
import type { VerificationCode } from '../customers/verification-codes.ts'

/** Everything that is remembered about one partner or distributor. Plain data: no I/O, no clock of its own. */
export interface World {
  readonly id: string
  readonly catalog: Catalog
  readonly log: ChangeLog
  /** The moment at which the running request or event happens. */
  now: Instant
  readonly profile: Table<Profile>
  readonly settings: Table<Settings>
  readonly clock: Table<ClockState>
  readonly counters: Table<Counter>
  readonly dueEvents: Table<DueEvent, 'byTime'>
  readonly resellers: Table<Reseller, 'byAssociation' | 'byName'>
  readonly users: Table<IamUser, 'byName' | 'byAccount'>
  readonly accessKeys: Table<AccessKey>
  readonly tokens: Table<Token>
  readonly projects: Table<Project, 'byDomain'>
  readonly customers: Table<
    Customer,
    'byAssociation' | 'byAssociationType' | 'byName' | 'byXaccount' | 'byEmail' | 'byTelephone'
  >
  readonly verificationCodes: Table<VerificationCode>
  readonly faceCodes: Table<FaceCode>
  readonly realNameApplications: Table<RealNameApplication, 'byCustomer' | 'byCertificate'>
  readonly organizations: Table<Organization, 'byParent'>
  readonly memberships: Table<Membership, 'byMaster'>
  readonly memberTransfers: Table<MemberTransfer, 'byMember'>
  readonly budgets: Table<Budget>
  readonly budgetRecords: Table<BudgetRecord, 'byCustomer'>
  readonly spendings: Table<Spending>
  readonly totals: Table<Total>
  readonly charges: Table<Charge, 'all' | 'byCustomer' | 'bySeller'>
  readonly partnerAccounts: Table<PartnerAccount>
  readonly accountChanges: Table<AccountChange, 'byAccount'>
  readonly allocations: Table<Allocation, 'byHolder' | 'byCounterpart'>
  readonly orders: Table<Order, 'byCustomer' | 'byOwner' | 'byOwnerAndStatus' | 'byMain'>
  readonly resources: Table<Resource, 'byCustomer' | 'byOrder' | 'byParent'>
  readonly onDemandResources: Table<OnDemandResource, 'byCustomer' | 'accruing'>
  readonly renewalSettings: Table<RenewalSettings>
  readonly coupons: Table<Coupon, 'byOwner' | 'byIssuer'>
  readonly couponChanges: Table<CouponChange, 'byCoupon' | 'byOwner' | 'byIssuer' | 'byDayOfUse'>
  readonly couponQuotas: Table<CouponQuota, 'byOwner' | 'byParent' | 'children'>
  readonly couponQuotaRecords: Table<QuotaRecord, 'all'>
  readonly failedIssues: Table<FailedIssue, 'byIssuer'>
  readonly packages: Table<Package, 'byCustomer'>
  readonly packageUses: Table<PackageUse, 'byCustomer'>
  readonly discounts: Table<Discount, 'byCustomer'>
  readonly bills: Table<Bill>
  readonly adjustments: Table<Adjustment>
  readonly invoices: Table<Invoice, 'byOwner'>
  readonly deliveries: Table<Delivery, 'all'>
  readonly tickets: Table<Ticket, 'all' | 'byHolder' | 'byAccount' | 'byUser' | 'open' | 'byState'>
  readonly ticketMessages: Table<TicketMessage, 'byTicket'>
  readonly ticketLogs: Table<TicketLog, 'byTicket'>
  readonly ticketLabels: Table<TicketLabel, 'byAccount'>
  readonly accessories: Table<Accessory>
  readonly accessoryContents: Table<AccessoryContent>
  readonly uploadVolumes: Table<UploadVolume>
  readonly verifiedContacts: Table<VerifiedContact, 'byUser'>
  readonly agreementSignatures: Table<AgreementSignature>
  readonly privilegePolicies: Table<PrivilegePolicy>
  readonly infringementReports: Table<InfringementReport>
  readonly authorizations: Table<Authorization, 'byAccount'>
  readonly authorizationDetails: Table<AuthorizationDetail, 'byAuthorization'>
  readonly supportSessions: Table<SupportSession, 'byDetail'>
  readonly diagnoses: Table<Diagnosis, 'byAccount'>
  readonly diagnosisFeedbacks: Table<DiagnosisFeedback>
  readonly ssoConfigurations: Table<SsoConfiguration>
  readonly loginRequests: Table<LoginRequest, 'byRelayState' | 'byAge'>
  readonly usedAssertions: Table<UsedAssertion, 'byEnd'>
  readonly pendingBindings: Table<PendingBinding, 'byEnd'>
  readonly accountBindings: Table<AccountBinding, 'byCustomer' | 'all'>
  readonly consoleSessions: Table<ConsoleSession, 'byEnd'>
  readonly bindingNotices: Table<BindingNotice, 'byState' | 'all'>
  readonly mails: Table<Mail, 'all'>
}

/** The key under which a table of one record keeps it. */
export const only = 'only'
/** The group of an index that keeps all records. */
export const all = 'all'

/** The same world seen at another moment: its tables are shared, and only rules that read the time see a difference. */
export function worldAt(world: World, moment: Instant): World {
  const last = lastSeen.get(world)
  if (last?.now === moment) return last
  const seen = { ...world, now: moment }
  lastSeen.set(world, seen)
  return seen
}

/** How each world was last seen at another moment: an account of use looks at one moment for thousands of customers. */
const lastSeen = new WeakMap<World, World>()

/** The tables of a world, in the order of their declaration. */
export function tablesOf(world: World): AnyTable[] {
  return Object.values(world).filter((value): value is AnyTable => typeof value === 'object' && 'keys' in value)
}

/** Runs `change` wholly or not at all: when it throws, everything it changed is taken back. */
export function transact<Result>(world: World, change: () => Result): Result {
  const mark = world.log.entries.length
  try {
    return change()
  } catch (error) {
    undoTo(world.log, mark)
    throw error
  }
}

/** Like `transact`, of a change in slices; whoever holds the world keeps others away from it meanwhile. */
export function* transactInSlices<Result>(world: World, change: Slices<Result>): Slices<Result> {
  const mark = world.log.entries.length
  try {
    return yield* change
  } catch (error) {
    undoTo(world.log, mark)
    throw error
  }
}

/** Runs `change` to see what comes of it, and takes all of it back: the time too, and what others would be told. */
export function* tryOut<Result>(world: World, change: Slices<Result>): Slices<Result> {
  const { log, now } = world
  const mark = { entries: log.entries.length, announced: log.announced.length, provisional: log.provisional }
  log.provisional = true
  try {
    return yield* withoutWhole(change)
  } finally {
    undoTo(log, mark.entries)
    log.announced.length = mark.announced
    log.provisional = mark.provisional
    world.now = now
  }
}

/** Takes what changed since the last call, for a store to write down. */
export function takeChanges(world: World): ReturnType<typeof changedRecords> {
  const changes = changedRecords(world.log)
  clearChanges(world.log)
  return changes
}

/** The record of a table that always has one. */
export function onlyOf<Row extends object>(table: Table<Row>): Row {
  const record = table.get(only)
  if (record === undefined) throw new Error(`Failed to read ${table.name}: this world was never set up.`)
  return record
}
