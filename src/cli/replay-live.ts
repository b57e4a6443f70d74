import type { LiveExchange } from '../conformance/drift/live-exchanges.ts'
import { notReplayable, replayDrift } from '../conformance/drift/replay-drift.ts'
import type { Drift } from '../conformance/drift/exchange-drift.ts'
import { purchase } from '../conformance/scenarios/scenario.ts'
import { fieldOf, listOf, parseJson, textOf } from '../conformance/trace/json.ts'
import { textOfBody, tracedExchange } from '../conformance/trace/traced-exchange.ts'
import type { TracedExchange } from '../conformance/trace/trace.ts'
import type { SiteName } from '../contract/operations.ts'
import { createPlatform, type Platform } from '../server/platform.ts'
import { issueLastingToken } from '../state/accounts/tokens.ts'
import { createMemoryStore } from '../store/memory-store.ts'

/** What came of asking a sandbox what the platform was asked. */
export interface Replay {
  readonly drifts: readonly Drift[]
  readonly replayed: number
  /** Why others could not be asked again, with how many. */
  readonly notReplayed: Readonly<Record<string, number>>
}

/** Asks a sandbox in this process, arranged from what the recording shows, all that can be asked again; compares the answers. */
export async function replayLive(live: readonly LiveExchange[], site: SiteName): Promise<Replay> {
  const [first] = live
  if (first === undefined) return { drifts: [], replayed: 0, notReplayed: {} }
  const now = first.exchange.at
  const clock = { clock: new Date(now), freezeClock: true, machineNow: () => now }
  const store = createMemoryStore()
  const platform = createPlatform({ store, site, preset: 'empty', seed: 1, rateLimits: false, ...clock })
  const world = platform.tenants.first?.world
  if (world === undefined) throw new Error('Failed to find the partner of an empty world.')
  const { token } = issueLastingToken(world)
  const ask = askerOf(platform, { token, now, site })
  const ids = await arrange(live, ask)
  const drifts: Drift[] = []
  const notReplayed: Record<string, number> = {}
  let replayed = 0
  for (const { exchange } of live) {
    const reason = notReplayable(exchange, new Set(ids.keys()))
    if (reason !== undefined) {
      notReplayed[reason] = (notReplayed[reason] ?? 0) + 1
      continue
    }
    replayed += 1
    drifts.push(...replayDrift(exchange, await ask(asOurs(exchange, ids))))
  }
  return { drifts, replayed, notReplayed }
}

interface Asked {
  readonly method: string
  readonly target: string
  readonly body: string
}

type Ask = (asked: Asked) => Promise<TracedExchange>

function askerOf(
  { answer }: Platform,
  { token, now, site }: { readonly token: string; readonly now: number; readonly site: SiteName },
): Ask {
  return async ({ method, target, body }) => {
    const json: Readonly<Record<string, string>> = body === '' ? {} : { 'content-type': 'application/json' }
    const headers = { host: 'sandbox', 'x-auth-token': token, ...json }
    const request = { method, target, headers, body: Buffer.from(body), sourceIp: '127.0.0.1', receivedAt: now }
    const { status, headers: answered, body: content } = await answer(request)
    return tracedExchange({
      ...{ number: 0, at: now, receivedAt: now, closedAfter: undefined, duration: 0, probe: undefined },
      ...{
        fault: undefined,
        isOwn: true,
        hint: '',
        method,
        url: target,
        site,
        headers,
        status,
        hasAnswer: true,
        isShort: false,
      },
      sent: () => body,
      answerText: () => textOfBody(content ?? ''),
      answerHeaders: () => answered,
    })
  }
}

/** The ids of a recording, and those that stand for them in the sandbox. */
type Ids = ReadonlyMap<string, string>

/** Makes the customers and the unpaid orders that lists of the recording show. */
async function arrange(live: readonly LiveExchange[], ask: Ask): Promise<Ids> {
  const ids = new Map<string, string>()
  const customers = shownBy(live, 'ListSubCustomers', ['customer_infos', 'customer_id'])
  const orders = live
    .filter(({ exchange }) => exchange.operation?.id === 'ListCustomerOrders')
    .flatMap(({ exchange }) => listOf(fieldOf(exchange.answer, 'order_infos')))
  const owners = orders.flatMap((each) => textOf(fieldOf(each, 'customer_id')) ?? [])
  const all = [...new Set([...customers, ...owners])]
  if (all.length > 0) {
    const body = JSON.stringify({ count: all.length, prefix: 'recorded' })
    const added = await ask({ method: 'POST', target: '/_sandbox/customers', body })
    listOf(fieldOf(added.answer, 'customers')).forEach((each, at) => {
      ids.set(all[at] ?? '', textOf(fieldOf(each, 'customer_id')) ?? '')
    })
  }
  for (const order of orders) {
    const [id, owner] = [textOf(fieldOf(order, 'order_id')), ids.get(textOf(fieldOf(order, 'customer_id')) ?? '')]
    if (id === undefined || owner === undefined || ids.has(id)) continue
    const target = `/_sandbox${purchase.path.replace('{customer}', owner)}`
    const made = await ask({ method: 'POST', target, body: JSON.stringify(purchase.body) })
    const ours = textOf(fieldOf(made.answer, 'order_id'))
    if (ours !== undefined) ids.set(id, ours)
  }
  return ids
}

function shownBy(live: readonly LiveExchange[], id: string, [list, name]: readonly [string, string]): string[] {
  return live
    .filter(({ exchange }) => exchange.operation?.id === id)
    .flatMap(({ exchange }) => listOf(fieldOf(exchange.answer, list)))
    .flatMap((each) => textOf(fieldOf(each, name)) ?? [])
}

/** A request with the ids of the sandbox in the place of those of the recording. */
function asOurs({ method, path, query, bodyText }: TracedExchange, ids: Ids): Asked {
  const put = (text: string): string => [...ids].reduce((written, [from, to]) => written.replaceAll(from, to), text)
  const asked = query.toString()
  const body = parseJson(bodyText) === undefined ? bodyText : put(bodyText)
  return { method, target: put(asked === '' ? path : `${path}?${asked}`), body }
}
