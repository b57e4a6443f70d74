import { type OperationId } from '../contract/operations.ts'
import { accountHandlers } from './intl/accounts.ts'
import { billHandlers } from './intl/bills.ts'
import { budgetHandlers } from './intl/budgets.ts'
import { catalogHandlers } from './intl/catalog.ts'
import { costHandlers } from './intl/costs.ts'
import { couponHandlers } from './intl/coupons.ts'
import { customerHandlers } from './intl/customers.ts'
import { type AnyHandler, type Handlers } from './define-handlers.ts'
import { enterpriseHandlers } from './intl/enterprise.ts'
import { freezingHandlers } from './intl/freezing.ts'
import { invoiceHandlers } from './intl/invoices.ts'
import { orderHandlers } from './intl/orders.ts'
import { packageHandlers } from './intl/packages.ts'
import { priceHandlers } from './intl/prices.ts'
import { projectHandlers } from './iam/projects.ts'
import { realNameHandlers } from './intl/real-name.ts'
import { renewalHandlers } from './intl/renewals.ts'
import { resellerHandlers } from './intl/resellers.ts'
import { resourceHandlers } from './intl/resources.ts'
import { tokenHandlers } from './iam/tokens.ts'
import { unsubscriptionHandlers } from './intl/unsubscriptions.ts'
import { verificationCodeHandlers } from './intl/verification-codes.ts'

/** A handler for every operation of the International site; a missing one does not compile. */
const intl: Handlers<'intl', OperationId<'intl'>> = {
  ...accountHandlers,
  ...billHandlers,
  ...budgetHandlers,
  ...catalogHandlers,
  ...costHandlers,
  ...couponHandlers,
  ...customerHandlers,
  ...enterpriseHandlers,
  ...freezingHandlers,
  ...invoiceHandlers,
  ...orderHandlers,
  ...packageHandlers,
  ...priceHandlers,
  ...realNameHandlers,
  ...renewalHandlers,
  ...resellerHandlers,
  ...resourceHandlers,
  ...unsubscriptionHandlers,
  ...verificationCodeHandlers,
}

/** A handler for every operation of IAM. */
const iam: Handlers<'iam', OperationId<'iam'>> = { ...projectHandlers, ...tokenHandlers }

/** All handlers of the platform, by service and operationId. */
export const allHandlers: Readonly<Record<'intl' | 'iam', Readonly<Record<string, AnyHandler>>>> = { intl, iam }
