import { type OperationId } from '../contract/operations.ts'
import { accountHandlers } from './accounts.ts'
import { billHandlers } from './bills.ts'
import { budgetHandlers } from './budgets.ts'
import { catalogHandlers } from './catalog.ts'
import { costHandlers } from './costs.ts'
import { couponHandlers } from './coupons.ts'
import { customerHandlers } from './customers.ts'
import { type AnyHandler, type Handlers } from './define-handlers.ts'
import { enterpriseHandlers } from './enterprise.ts'
import { freezingHandlers } from './freezing.ts'
import { invoiceHandlers } from './invoices.ts'
import { orderHandlers } from './orders.ts'
import { packageHandlers } from './packages.ts'
import { priceHandlers } from './prices.ts'
import { projectHandlers } from './projects.ts'
import { realNameHandlers } from './real-name.ts'
import { renewalHandlers } from './renewals.ts'
import { resellerHandlers } from './resellers.ts'
import { resourceHandlers } from './resources.ts'
import { tokenHandlers } from './tokens.ts'
import { unsubscriptionHandlers } from './unsubscriptions.ts'
import { verificationCodeHandlers } from './verification-codes.ts'

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
