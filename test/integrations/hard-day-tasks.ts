import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { CallFailed, fact, type Integration } from './platform.ts'
import { type Fields, hand, waits } from './parts.ts'

/** Reads the orders that wait for their payment, the oldest first; once more from the beginning where some have left. */
async function readWaitingOrders(integration: Integration): Promise<void> {
  const ids = new Set<string>()
  for (let isRead = false; !isRead;) isRead = await readOnce(integration, ids)
  await hand([...ids])
}

/** Whether a reading met no row that had left. */
async function readOnce(integration: Integration, ids: Set<string>): Promise<boolean> {
  const limit = 20
  for (let offset = 0, before = 0; ; offset += limit) {
    const query = { status: String(waits), order_by: 'createTime', limit: String(limit), offset: String(offset) }
    const listed = await integration.ask('customer', 'GET', '/v2/orders/customer-orders', { query })
    const total = Number(listed['total_count'])
    for (const each of listed['order_infos'] as Fields[]) ids.add(String(each['order_id']))
    if (integration.habits.noticesShrinking && total < before) return false
    if (offset + limit >= total) return true
    before = total
  }
}

/** Asks version 1.0 for what an order brought, and has what failed of it refunded; a refusal is the end. */
async function giveBackFailures(integration: Integration): Promise<void> {
  const orders = `/v1.0/${fact('CUSTOMER_ID')}`
  const orderId = fact('ORDER_ID')
  try {
    await integration.once('customer', 'GET', `${orders}/common/order-mgr/orders-resource/${orderId}`)
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    await integration.part('after refusal', () => Promise.resolve())
  }
}

interface Download {
  readonly status: number
  readonly bytes: Buffer
}

async function download(name: string): Promise<Download> {
  try {
    const response = await fetch(`${fact('BUCKET')}/${name}`)
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
  } catch {
    return { status: 0, bytes: Buffer.alloc(0) }
  }
}

/** Fetches a file: one that is late is waited for, and one that was cut is fetched again. */
async function fetchFile(integration: Integration, name: string): Promise<Buffer | undefined> {
  for (let time = 0; time < 10; time += 1) {
    const { status, bytes } = await download(name)
    if (status === 200) return bytes
    const work = status === 404 ? 'await file' : 'fetch again'
    if (integration.habits.omits.includes(work)) return undefined
    await wait(200)
  }
  throw new Error(`${name} does not come`)
}

/** The rows of a tar.gz of CSV, by the names of their columns. */
export function rowsOf(archive: Buffer): Fields[] {
  const tar = gunzipSync(archive)
  const rows: Fields[] = []
  for (let at = 0; tar[at] !== 0 && at < tar.length;) {
    const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8)
    const [head = '', ...lines] = tar
      .toString('utf8', at + 512, at + 512 + size)
      .trimEnd()
      .split('\r\n')
    const names = head.split(',')
    for (const line of lines) {
      const cells = line.split(',')
      rows.push(Object.fromEntries(names.map((name, place) => [name, cells[place - names.length + cells.length]])))
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  return rows
}

/** An amount with eight decimals as a whole number of its smallest parts. */
function parts(amount: string): bigint {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? []
  return BigInt(`${sign}${whole}${decimals.padEnd(8, '0')}`)
}

function amountOf(sum: bigint): string {
  const digits = (sum < 0n ? -sum : sum).toString().padStart(9, '0')
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -8)}.${digits.slice(-8)}`
}

/** The month that the name of a file tells. */
function monthOf(name: string): string {
  const [, year = '', month = ''] = /_(\d{4})(\d{2})_/.exec(name) ?? []
  return `${year}-${month}`
}

/** Sums of payment_amount by the month of the file; the newest file of a month takes the place of those before. */
async function sumUsageFiles(integration: Integration): Promise<void> {
  const { replacesFiles, roundsRows, fetches } = integration.habits
  const sums = new Map<string, bigint>()
  const names = fact('FILES').split(',')
  const newest = [...new Map(names.map((name) => [monthOf(name), name])).values()]
  for (const name of fetches === 'all files' ? names : newest) {
    const month = monthOf(name)
    const archive = await fetchFile(integration, name)
    const rows = archive === undefined ? [] : rowsOf(archive)
    const amounts = rows.map((row) => String(row['payment_amount']))
    const added = amounts
      .map((each) => parts(roundsRows ? Number(each).toFixed(2) : each))
      .reduce((sum, each) => sum + each, 0n)
    const known = replacesFiles ? 0n : (sums.get(month) ?? 0n)
    if (archive !== undefined) sums.set(month, known + added)
  }
  await hand(Object.fromEntries([...sums].map(([month, sum]) => [month, amountOf(sum)])))
}

/** Asks each site what it alone tells, by the keys of its account. */
async function askBothSites(integration: Integration): Promise<void> {
  const quota = await integration.ask('partner', 'GET', '/v2/partners/credit/consumption-quota')
  const balances = await integration.ask('other', 'GET', '/v2/accounts/partner-accounts/balances')
  const [first] = balances['account_balances'] as Fields[]
  await hand([quota['currency'], first?.['currency']])
}

/** Renews once: after a lost answer the order is looked for before another is made. */
async function renewForSure(integration: Integration): Promise<void> {
  const resources = { resource_ids: [fact('RESOURCE_ID')], period_type: 2, period_num: 1 }
  const path = '/v2/orders/subscriptions/resources/renew'
  await integration.part('price', () =>
    integration.ask('customer', 'POST', '/v2/bills/ratings/period-resources/renew-rate', { body: resources }),
  )
  try {
    await integration.once('customer', 'POST', path, { body: resources })
  } catch (error) {
    if (!(error instanceof CallFailed) || (error.status > 0 && error.status < 500)) throw error
    await integration.part('after lost renewal', () => Promise.resolve())
  }
  const query = { status: String(waits), limit: '100', offset: '0' }
  const listed = await integration.ask('customer', 'GET', '/v2/orders/customer-orders', { query })
  const [order] = listed['order_infos'] as Fields[]
  const order_id = String(order?.['order_id'])
  const body = { order_id, use_coupon: 'NO', use_discount: 'NO' }
  await integration.once('customer', 'POST', '/v3/orders/customer-orders/pay', { body })
  await integration.ask('customer', 'GET', `/v2/orders/customer-orders/details/${order_id}`)
}

/** What the reference integration does in the scenarios about hard days, and about what happened to partners. */
export const hardDayTasks: Readonly<Record<string, (integration: Integration) => Promise<unknown>>> = {
  'shrinking-list': readWaitingOrders,
  'old-generation': giveBackFailures,
  'usage-files': sumUsageFiles,
  'keys-of-the-other-site': askBothSites,
  'renewed-twice': renewForSure,
}
