import { plan } from '../engine/agenda.ts'
import { type BillingMonth, billingMonthOf, dayStart, localDate } from '../../units/calendar.ts'
import { day, type Instant, later } from '../../units/instant.ts'
import { partnerAddress, sendMail } from '../engine/mails.ts'
import { all, onlyOf, type World } from '../engine/world.ts'
import { planUsageExport } from '../ledger/use-agenda.ts'

/** A file that the platform puts into the partner's bucket. Its content is read off the ledger when it is asked for. */
export interface Delivery {
  /** Path in the bucket. */
  readonly name: string
  readonly kind: 'usage' | 'bill'
  readonly month: BillingMonth
  /** What it contains ends here. */
  readonly contentUntil: Instant
  readonly exportedAt: Instant
  readonly attempts: number
  readonly state: 'waiting' | 'delivered' | 'given_up'
}

/** Uploads that fail are tried again every other day, five times in all (mb_00002). */
const retryAfter = 2 * day
const mostAttempts = 5

/**
 * The daily export: the month so far up to the end of yesterday. On the 1st it is the month before, on the 2nd to the
 * 4th both.
 */
export function exportUsage(world: World): string {
  const today = dayStart(world.now)
  const dayOfMonth = Number(localDate(today).slice(8))
  const current = billingMonthOf(today)
  const before = billingMonthOf(later(today, -dayOfMonth * day))
  const months = dayOfMonth === 1 ? [before] : dayOfMonth <= 4 ? [before, current] : [current]
  for (const month of months) {
    const name = `customerUsage/customerUsageV2_${compact(month)}_${compact(localDate(today))}.tar.gz`
    deliver(world, {
      name,
      kind: 'usage',
      month,
      contentUntil: today,
      exportedAt: world.now,
      attempts: 0,
      state: 'waiting',
    })
  }
  planUsageExport(world)
  return `${months.length} ${months.length === 1 ? 'file of use is' : 'files of use are'} made`
}

/** The file of a month's bill goes with the bill. */
export function exportBill(world: World, month: BillingMonth, contentUntil: Instant): void {
  const name = `customerBill/customerBill_${compact(month)}.tar.gz`
  deliver(world, { name, kind: 'bill', month, contentUntil, exportedAt: world.now, attempts: 0, state: 'waiting' })
}

/** Tries again to put a file into the bucket. */
export function retryDelivery(world: World, name: string): string {
  const delivery = world.deliveries.get(name)
  if (delivery?.state !== 'waiting') return 'the file is there, or given up'
  return deliver(world, delivery)
}

function deliver(world: World, delivery: Delivery): string {
  const attempts = delivery.attempts + 1
  if (onlyOf(world.settings).bucketAvailable) {
    world.deliveries.set({ ...delivery, attempts, state: 'delivered' })
    return `${delivery.name} is in the bucket`
  }
  const isLast = attempts >= mostAttempts
  world.deliveries.set({ ...delivery, attempts, state: isLast ? 'given_up' : 'waiting' })
  if (!isLast) plan(world, { kind: 'file-delivery', at: later(world.now, retryAfter), subject: delivery.name })
  sendMail(world, {
    kind: 'upload-failed',
    to: partnerAddress(onlyOf(world.profile).domainName),
    subject: `Upload ${attempts} of ${delivery.name} failed`,
    text: `${delivery.name} could not be put into the bucket. ${isLast ? 'It is not tried again.' : 'It is tried again in two days.'}`,
  })
  return `${delivery.name} could not be uploaded`
}

/** The files that are in the bucket, the oldest first. */
export function deliveredFiles(world: World): Delivery[] {
  return world.deliveries.sliceOf('all', all, { from: 0, to: Infinity }).filter((each) => each.state === 'delivered')
}

/** Whether that can be the name of a delivered file: one of the two folders, and a name in it that leads nowhere else. */
export function isDeliveryName(name: string): boolean {
  return /^customer(Usage|Bill)\/\w[\w.-]{0,127}$/.test(name)
}

function compact(date: string): string {
  return date.replaceAll('-', '')
}
