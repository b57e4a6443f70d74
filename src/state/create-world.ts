import { rankOfUser } from './accounts/accounts.ts'
import type { Catalog } from './catalog/catalog.ts'
import { type Charge, sellerGroup } from './ledger/charges.ts'
import { instantOf } from '../units/instant.ts'
import { billTables } from './billing/tables.ts'
import { couponTables } from './benefits/coupon-tables.ts'
import { partnerMoneyTables } from './ledger/partner-money-tables.ts'
import type { Resource } from './ordering/resources.ts'
import { ssoTables } from './sso/tables.ts'
import { ticketTables } from './tickets/tables.ts'
import { memberTables } from './members/tables.ts'
import type { IndexRule } from './engine/ordered-index.ts'
import { type ChangeLog, createChangeLog, createTable } from './engine/table.ts'
import { all, only, type World } from './engine/world.ts'
import { accessoryTables, supportAccessTables, ticketAccountTables } from './tickets/service-tables.ts'

/** Makes a world in which nothing has happened yet. */
export function createWorld(id: string, catalog: Catalog): World {
  const log = createChangeLog()
  const profile: World['profile'] = createTable({ name: 'profile', key: () => only, indexes: {} }, log)
  return {
    id,
    get catalog() {
      return catalog.otherSites?.[profile.get(only)?.site ?? 'intl'] ?? catalog
    },
    log,
    now: instantOf(0),
    profile,
    settings: createTable({ name: 'settings', key: () => only, indexes: {} }, log),
    clock: createTable({ name: 'clock', key: () => only, indexes: {} }, log),
    counters: createTable({ name: 'counters', key: (each) => each.kind, indexes: {} }, log),
    dueEvents: createTable(
      {
        name: 'dueEvents',
        key: (each) => each.id,
        indexes: { byTime: { group: () => all, order: (each) => each.at } },
      },
      log,
    ),
    ...accountTables(log),
    ...customerTables(log),
    ...memberTables(log),
    ...moneyTables(log),
    ...partnerMoneyTables(log),
    ...orderTables(log),
    ...benefitTables(log),
    ...couponTables(log),
    ...billTables(log),
    ...ticketTables(log),
    ...accessoryTables(log),
    ...ticketAccountTables(log),
    ...supportAccessTables(log),
    ...ssoTables(log),
    discounts: createTable(
      {
        name: 'discounts',
        key: (each) => each.discountId,
        indexes: { byCustomer: { group: (each) => each.customerId } },
      },
      log,
    ),
    mails: createTable(
      { name: 'mails', isAnnounced: true, key: (each) => each.id, indexes: { all: { group: () => all } } },
      log,
    ),
  }
}

function accountTables(log: ChangeLog): Pick<World, 'resellers' | 'users' | 'accessKeys' | 'tokens' | 'projects'> {
  return {
    resellers: createTable(
      {
        name: 'resellers',
        key: (each) => each.resellerId,
        indexes: {
          byAssociation: { group: () => all, order: (each) => each.associatedOn },
          byName: { group: (each) => each.accountName.toLowerCase() },
        },
      },
      log,
    ),
    users: createTable(
      {
        name: 'users',
        key: (each) => each.userId,
        indexes: {
          byName: { group: (each) => `${each.account.domainName}/${each.name}` },
          byAccount: { group: (each) => each.account.domainId, order: rankOfUser },
        },
      },
      log,
    ),
    accessKeys: createTable({ name: 'accessKeys', key: (each) => each.access, indexes: {} }, log),
    tokens: createTable({ name: 'tokens', key: (each) => each.token, indexes: {} }, log),
    projects: createTable(
      { name: 'projects', key: (each) => each.projectId, indexes: { byDomain: { group: (each) => each.domainId } } },
      log,
    ),
  }
}

function customerTables(
  log: ChangeLog,
): Pick<World, 'customers' | 'faceCodes' | 'verificationCodes' | 'realNameApplications'> {
  return {
    customers: createTable(
      {
        name: 'customers',
        key: (each) => each.customerId,
        indexes: {
          byAssociation: {
            group: (each) => (each.association === 'associated' ? each.resellerId : undefined),
            order: (each) => each.associatedOn ?? 0,
          },
          byAssociationType: {
            group: (each) => (each.association === 'associated' ? `${each.resellerId}/${each.model}` : undefined),
            order: (each) => each.associatedOn ?? 0,
          },
          byName: { group: (each) => each.domainName.toLowerCase() },
          byXaccount: { group: (each) => `${each.xaccountType}/${each.xaccountId}` },
          byEmail: { group: (each) => each.email?.toLowerCase() },
          byTelephone: { group: ({ telephone }) => (telephone === '' ? undefined : telephone) },
        },
      },
      log,
    ),
    faceCodes: createTable({ name: 'faceCodes', key: (each) => each.code, indexes: {} }, log),
    verificationCodes: createTable({ name: 'verificationCodes', key: (each) => each.address, indexes: {} }, log),
    realNameApplications: createTable(
      {
        name: 'realNameApplications',
        key: (each) => each.id,
        indexes: {
          byCustomer: { group: (each) => each.customerId },
          byCertificate: { group: (each) => each.certificateNumber },
        },
      },
      log,
    ),
  }
}

function orderTables(log: ChangeLog): Pick<World, 'orders' | 'resources' | 'onDemandResources' | 'renewalSettings'> {
  return {
    orders: createTable(
      {
        name: 'orders',
        key: (each) => each.orderId,
        indexes: {
          byCustomer: { group: (each) => each.customerId, order: (each) => each.createdAt },
          byOwner: { group: (each) => each.resellerId, order: (each) => each.createdAt },
          byOwnerAndStatus: { group: (each) => `${each.resellerId}/${each.status}`, order: (each) => each.createdAt },
          byMain: { group: (each) => each.mainOrderId, order: (each) => each.createdAt },
        },
      },
      log,
    ),
    resources: createTable(
      {
        name: 'resources',
        key: (each) => each.resourceId,
        indexes: {
          byCustomer: { group: (each) => each.customerId, ...byAge },
          byOrder: { group: (each) => each.orderId, ...byAge },
          byParent: { group: (each) => each.parentId, order: rankOf },
        },
      },
      log,
    ),
    onDemandResources: createTable(
      {
        name: 'onDemandResources',
        key: (each) => each.resourceId,
        indexes: {
          byCustomer: { group: (each) => each.customerId, order: (each) => each.effectiveAt },
          accruing: {
            group: (each) => (each.isHourly && each.status !== 'closed' ? each.customerId : undefined),
            order: (each) => each.effectiveAt,
          },
        },
      },
      log,
    ),
    renewalSettings: createTable({ name: 'renewalSettings', key: (each) => each.customerId, indexes: {} }, log),
  }
}

/** What customers have besides money and coupons: packages. */
function benefitTables(log: ChangeLog): Pick<World, 'packages' | 'packageUses'> {
  return {
    packages: createTable(
      {
        name: 'packages',
        key: (each) => each.packageId,
        indexes: { byCustomer: { group: (each) => each.customerId, order: (each) => each.effectiveAt } },
      },
      log,
    ),
    packageUses: createTable(
      {
        name: 'packageUses',
        key: (each) => each.id,
        indexes: { byCustomer: { group: (each) => each.customerId, order: (each) => each.at } },
      },
      log,
    ),
  }
}

/** The primary resource of a family comes first, then what is attached to it. */
function rankOf({ resourceId, parentId, itemId }: Resource): string {
  return resourceId === parentId ? '' : itemId
}

/** Sorts resources by when they came up, and those of one order as the order has them. */
const byAge: Pick<IndexRule<Resource>, 'order' | 'keepsOrder'> = {
  order: ({ effectiveAt, itemId }) => `${String(effectiveAt).padStart(16, '0')} ${itemId}`,
  keepsOrder: (before, after) => before.effectiveAt === after.effectiveAt && before.itemId === after.itemId,
}

function moneyTables(log: ChangeLog): Pick<World, 'budgets' | 'budgetRecords' | 'spendings' | 'totals' | 'charges'> {
  return {
    budgets: createTable({ name: 'budgets', key: (each) => each.customerId, indexes: {} }, log),
    budgetRecords: createTable(
      { name: 'budgetRecords', key: (each) => each.id, indexes: { byCustomer: { group: (each) => each.customerId } } },
      log,
    ),
    spendings: createTable({ name: 'spendings', key: (each) => each.customerId, indexes: {} }, log),
    totals: createTable({ name: 'totals', key: () => only, indexes: {} }, log),
    charges: createTable(
      {
        name: 'charges',
        key: (each) => each.id,
        indexes: {
          all: { group: () => all, order: (each) => each.at },
          byCustomer: { group: (each) => each.customerId, order: (each) => each.at },
          bySeller: { group: sellerOf, order: (each) => each.customerId },
        },
      },
      log,
    ),
  }
}

/** What a partner or reseller sold in a month stands together. */
function sellerOf({ sale, month }: Charge): string | undefined {
  return sale === undefined ? undefined : sellerGroup(sale.resellerId, month)
}
