import type { BillMode } from '../../state/billing/bill-records.ts'
import type { ChargeKind } from '../../state/ledger/charges.ts'

/** Codes of records of bills by what they are for (mbc_00003). */
export const recordTypes = {
  purchase: 1,
  renewal: 2,
  unsubscription: 4,
  usage: 5,
  automatic_renewal: 8,
  make_up: 25,
} as const satisfies Readonly<Record<ChargeKind, number>>

/** The same codes as the texts that costs have. */
export const recordTypeTexts = {
  purchase: '1',
  renewal: '2',
  unsubscription: '4',
  usage: '5',
  automatic_renewal: '8',
  make_up: '25',
} as const satisfies { readonly [Kind in ChargeKind]: `${(typeof recordTypes)[Kind]}` }

/** Codes of charging modes in records of bills. */
export const chargingModes = { period: '1', usage: '3' } as const satisfies Readonly<Record<BillMode, string>>
