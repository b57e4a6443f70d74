import type { OperationId } from '../contract/operations.ts'
import { billControl } from './bills.ts'
import { clockControl } from './clock.ts'
import { conformanceControl } from './conformance.ts'
import { contractControl } from './openapi/contracts.ts'
import { consoleActControl } from './console-acts.ts'
import { consoleOrderControl } from './console-orders.ts'
import { couponControl } from './coupons.ts'
import { couponQuotaControl } from './coupon-quotas.ts'
import { coverageControl } from './coverage.ts'
import { customerConsoleControl } from './customer-console.ts'
import { customerControl } from './customers.ts'
import type { AnyControlHandler, ControlHandlers } from './define-control.ts'
import { eventControl } from './events.ts'
import { faceScanControl } from './face-scans.ts'
import { faultControl } from './faults.ts'
import { journalControl } from './journal.ts'
import { lockControl } from './locks.ts'
import { memberControl } from './members.ts'
import { moreCustomersControl } from './bulk-customers.ts'
import { partnerControl } from './partners.ts'
import { partnerMoneyControl } from './partner-money.ts'
import { purchaseControl } from './purchases.ts'
import { recordControl } from './records.ts'
import { settingsControl } from './settings.ts'
import { snapshotControl } from './snapshots.ts'
import { ticketAuthorizationControl } from './ticket-authorizations.ts'
import { ssoControl } from './sso.ts'
import { supportControl } from './support.ts'
import { workControl } from './work.ts'

const control: ControlHandlers<OperationId<'control'>> = {
  ...billControl,
  ...clockControl,
  ...conformanceControl,
  ...contractControl,
  ...consoleActControl,
  ...consoleOrderControl,
  ...couponControl,
  ...couponQuotaControl,
  ...coverageControl,
  ...customerConsoleControl,
  ...customerControl,
  ...eventControl,
  ...faceScanControl,
  ...faultControl,
  ...journalControl,
  ...lockControl,
  ...memberControl,
  ...moreCustomersControl,
  ...partnerControl,
  ...partnerMoneyControl,
  ...purchaseControl,
  ...recordControl,
  ...settingsControl,
  ...snapshotControl,
  ...ssoControl,
  ...ticketAuthorizationControl,
  ...supportControl,
  ...workControl,
}

/** A handler for every operation of the control API; a missing one does not compile. */
export const allControlHandlers: Readonly<Record<string, AnyControlHandler>> = control
