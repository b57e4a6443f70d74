import { redactDetail } from '../contract/redact.ts'
import { isPlatformId, platformIds } from '../state/accounts/profile.ts'
import { spanOfMonth } from '../state/billing/bill-records.ts'
import { customerSumsUntil } from '../state/billing/customer-sums.ts'
import { fromInstant } from '../units/instant.ts'
import { explainRegion, fieldsOf, hintText, type Refused, type Told } from './hints.ts'

/** What is odd about a request that was served; undefined of nearly all. */
export function noteOn(context: Refused): Told | undefined {
  return notes[context.identified?.operation.id ?? '']?.(context)
}

function noteRegion(context: Refused): Told | undefined {
  const region = explainRegion(context)
  return region === undefined
    ? undefined
    : { hint: hintText(region), explanation: `${redactDetail(region)}. The list is empty for that reason.` }
}

/** Sums of a month that do not reach to its end yet: they are worked out by the day (cb_020001). */
function noteSums({ read, tenant }: Refused): Told | undefined {
  const month = fieldsOf(read?.query)['cycle']
  if (tenant === undefined || typeof month !== 'string') return undefined
  const { now } = tenant.world
  const until = customerSumsUntil(now)
  if (until >= spanOfMonth(month).until) return undefined
  const words = `the sums of ${month} reach to ${fromInstant(until)}, the end of a day in UTC+8; each further day joins them at 08:00 UTC (16:00 UTC+8) of the next. GET /v2/bills/subcustomer-bills/res-fee-records has it at once`
  return { hint: hintText(words), explanation: `${words}. The sandbox's clock says ${fromInstant(now)}.` }
}

/** A platform id that nobody assigned (docs/decisions/platform-ids.md). */
function notePlatform({ identified, read, tenant }: Refused): Told | undefined {
  const [name, sentId] = Object.entries(fieldsOf(read?.body)).find(([each]) => /^xaccount_?type$/i.test(each)) ?? []
  if (tenant === undefined || typeof sentId !== 'string' || isPlatformId(tenant.world, sentId)) return undefined
  const words = `${name} ${sentId} is no platform id of this partner, yet ${takenWith(identified?.operation.id)}; send ${platformIds(tenant.world).join(' or ')} next time, or assign it: PUT /_sandbox/settings {"xaccount_types":[...]}`
  return {
    hint: hintText(words),
    explanation: redactDetail(
      `${words}. It was taken all the same: the platform's answer to one that nobody assigned is not documented.`,
    ),
  }
}

/** What has been done all the same, and what follows from it. */
function takenWith(operationId: string | undefined): string {
  return operationId === 'CreateSubCustomer' || operationId === 'CreateCustomer'
    ? 'the customer WAS created with it: that is its agency_name now'
    : 'the application WAS taken in'
}

/** What may be odd, by the operation that was called. */
const notes: Readonly<Record<string, (context: Refused) => Told | undefined>> = {
  CreateSubCustomer: notePlatform,
  CreatePersonalRealnameAuth: notePlatform,
  CreateEnterpriseRealnameAuthentication: notePlatform,
  ChangeEnterpriseRealnameAuthentication: notePlatform,
  CreateCustomer: notePlatform,
  ApplyIndividualRealName: notePlatform,
  ApplyEnterpriseRealName: notePlatform,
  ChangeToEnterpriseRealName: notePlatform,
  ListResourceSpecs: noteRegion,
  ListSubcustomerMonthlyBills: noteSums,
}
