import { type ApiRequest, headerOf, type Verdict } from '../contract/exchange.ts'
import type { Identified } from '../contract/router.ts'
import type { CallerKind } from '../contract/operations.ts'
import type { ReadRequest } from '../contract/read-request.ts'
import { redactDetail } from '../contract/redact.ts'
import { type Refusal, refusalMessage, type RefusalName } from '../contract/refusals.ts'
import type { Caller } from '../state/accounts/accounts.ts'
import { platformIds } from '../state/accounts/profile.ts'
import { unknownRegion } from '../state/catalog/catalog.ts'
import { fromInstant, inWords } from '../units/instant.ts'
import { onlyOf } from '../state/engine/world.ts'
import { advice } from './advice.ts'
import { explainBalance, isOfChina } from './balance-hints.ts'
import type { Fault } from './faults.ts'
import type { Tenant } from './tenants.ts'
import { codeIn } from '../contract/envelopes/envelope.ts'
import { bssEnvelope } from '../contract/envelopes/bss.ts'
import { explainUnknownAddress, siteWords } from './unknown-address.ts'

/** What a refusal is explained with: a request on its way, as far as it came. */
export interface Refused {
  readonly request: ApiRequest
  readonly step: Verdict['step']
  readonly identified: Identified | undefined
  readonly tenant: Tenant | undefined
  readonly caller: Caller | undefined
  readonly read: ReadRequest | undefined
  readonly fault: Fault | undefined
  readonly explanation: string | undefined
}

/** What the sandbox says beyond the platform's own words: a line for the caller, and all of it for the journal. */
export interface Told {
  /** Absent of a served answer about which there is nothing to say. */
  readonly hint?: string
  readonly explanation: string
}

export const hintHeader = 'X-Sandbox-Hint'

/** So many letters a hint has at most. */
const hintLength = 240

/** A text as the value of a header: one line of printable ASCII, bounded, without secrets. */
export function hintText(text: string): string {
  const line = redactDetail(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\u0020-\u007E]/g, '?')
    .trim()
  return line.length <= hintLength ? line : `${line.slice(0, hintLength - 3)}...`
}

/** Says why a request was refused, and what helps. Only refusals come here: what is served pays nothing for it. */
export function explainRefusal(context: Refused, refusal: Refusal): Told {
  const reason = reasonOf(context, refusal)
  const operation = context.identified?.operation
  const { status, code } = codeIn(operation?.envelope ?? bssEnvelope, refusal.refusal)
  const [path = ''] = context.request.target.split('?')
  const words = [
    `${context.request.method} ${path}${calledBy(context)} was answered ${status} ${code} (${refusal.refusal}) at the step "${context.step}"`,
    refusalMessage(refusal, operation),
    context.explanation?.startsWith(reason ?? '') === true ? undefined : reason,
    context.explanation,
  ]
  const told = [...new Set(words.filter((each) => each !== undefined && each !== ''))]
  const hint = reason ?? whereToLook(context)
  return { hint: hintText(hint), explanation: redactDetail(told.join('. ')) }
}

/** Where a refusal stands in the contract, and the exchange in the journal: what helps with any refusal. */
function whereToLook({ identified }: Refused): string {
  const journal = 'GET /_sandbox/journal?requestId={X-Request-Id} has this exchange'
  if (identified === undefined) return journal
  const { service, id } = identified.operation
  return `"partner-sandbox spec ${service} --operation ${id}" shows what it takes and refuses; ${journal}`
}

function calledBy({ identified, caller }: Refused): string {
  const operation = identified === undefined ? '' : ` (${identified.operation.id})`
  return caller === undefined ? operation : `${operation}, called as ${nameOf(caller)},`
}

function nameOf({ kind, domainName, userName }: Caller): string {
  return userName === domainName ? `the ${kind} ${domainName}` : `${userName} of the ${kind} ${domainName}`
}

/** Says of an answer that a fault has put in the place of the real one who ordered it; undefined of any other. */
export function explainReplaced(context: Refused, status: number): Told | undefined {
  const { fault, request } = context
  if (fault === undefined || status < 400) return undefined
  const reason = orderOf(fault)
  const [path = ''] = request.target.split('?')
  return {
    hint: hintText(reason),
    explanation: redactDetail(`${request.method} ${path} was answered ${status}. ${reason}`),
  }
}

function orderOf({ id, kind }: Fault): string {
  return `a test has ordered this: ${kind} by ${id}; DELETE /_sandbox/faults?id=${id} takes it back`
}

/** What is said beyond the message: of the case, of what was found on the way, or of every refusal of that name. */
function reasonOf(context: Refused, refusal: Refusal): string | undefined {
  const { step, fault, explanation } = context
  if (step === 'fault' && fault !== undefined) return orderOf(fault)
  return reasons[refusal.refusal]?.(context, refusal) ?? firstLine(explanation) ?? advice[refusal.refusal]
}

/** The explanation up to where it shows a whole canonical request. */
function firstLine(explanation: string | undefined): string | undefined {
  return explanation?.split(' Expected canonical request')[0]
}

type Reason = (context: Refused, refusal: Refusal) => string | undefined

/** What is said of a refusal beyond its message, by its name in specs/errors.yaml. */
const reasons: Readonly<Partial<Record<RefusalName, Reason>>> = {
  api_unknown: ({ request, tenant, explanation }) =>
    explanation ?? explainUnknownAddress(request, tenant === undefined ? undefined : onlyOf(tenant.world.profile).site),
  site_mismatch: ({ request, tenant }) =>
    `${headerOf(request, 'host') ?? 'this host'} is the host of the other site; partner ${tenant?.world.id ?? ''} is of ${tenant === undefined ? '' : siteWords[onlyOf(tenant.world.profile).site]}`,
  credentials_missing: () =>
    'no credentials: send X-Auth-Token, or sign the request with X-Sdk-Date and Authorization: SDK-HMAC-SHA256 ...',
  token_unreadable: () =>
    'X-Auth-Token is no token of this sandbox; get one with POST /v3/auth/tokens (a reset, and a new start without a database, forget old ones)',
  token_expired: ({ tenant }, { detail }) =>
    `it ended ${detail ?? ''}, and the sandbox's clock says ${tenant === undefined ? '' : fromInstant(tenant.world.now)}; get a new one with POST /v3/auth/tokens`,
  access_key_unknown: (_context, { detail }) =>
    `nobody here has the access key ${detail ?? ''}; the start of the sandbox prints those there are`,
  access_denied: explainCaller,
  caller_unfit: explainCaller,
  iam_forbidden: explainCaller,
  parameter_wrong: explainContract,
  parameter_invalid: explainContract,
  ticket_parameter_wrong: explainContract,
  ticket_failed: explainContract,
  ticket_forbidden: explainCaller,
  permission_missing: ({ caller }, { detail }) =>
    `${caller === undefined ? 'the user' : nameOf(caller)} has none of the permission items ${detail ?? ''}; call as the account's administrator`,
  throttled: explainQuota,
  customer_not_yours: (context) =>
    explainUnassociated(context) ?? `${sent(context, customerFields)} ${notYours(context, 'customer', customerList)}`,
  balance_insufficient: explainBalance,
  reseller_not_yours: (context) =>
    `${sent(context, ['indirect_partner_id'])} ${notYours(context, 'reseller', 'GET /v2/partners/indirect-partners/query or the control API')}`,
  product_unknown: (context, { detail }) =>
    explainRegion(context) ??
    `nothing of the code ${detail ?? ''} is sold there; POST /v2/products/resource-specs-query lists what is`,
  project_unknown: (context) =>
    `${sent(context, ['project_id'])} is no project of the caller or its customers; GET /v3/auth/projects lists them`,
  iam_not_found: explainMissing,
}

const customerFields = ['customer_id', 'customer_ids', 'sub_customer_id']
const customerList = 'POST /v2/partners/sub-customers/query'

/** A customer that was created a moment ago: it is the partner's only when it is associated (docs/decisions/association-delay.md). */
function explainUnassociated({ tenant, read }: Refused): string | undefined {
  const ids = customerFields.flatMap((name) => [fieldOf(read, name)].flat())
  const customer = ids
    .map((id) => (typeof id === 'string' ? tenant?.world.customers.get(id) : undefined))
    .find((each) => each?.association === 'registered')
  if (customer === undefined) return undefined
  return `${customer.customerId} is being associated with the partner, which takes a moment after its creation: ask ${customerList} until it is there, or create it with include_association_result true`
}

/** Where it stands what an operation takes. */
function explainContract({ identified, tenant }: Refused, { detail }: Refusal): string | undefined {
  if (identified === undefined) return undefined
  const { id, service } = identified.operation
  if (detail?.startsWith('verified_type must be') === true && isOfChina(tenant)) return identityCards
  return `"partner-sandbox spec ${service} --operation ${id}" has its contract: each field with its bounds, values and an example; nothing was changed`
}

/** The document that people of China have most often is none of those that the call takes (mc_00017). */
const identityCards =
  'a mainland ID card has no verified_type here: on the China site a person with one is authenticated by a bank card (identify_type 4) or by the QR code of GET /v2/customers/real-name-auth-qrcode; nothing was changed'

function notYours({ tenant }: Refused, kind: string, list: string): string {
  const owner = tenant === undefined ? 'the caller' : onlyOf(tenant.world.profile).domainName
  return `is no ${kind} of ${owner}; ${list} lists them`
}

/** The first of the fields that a request has, with what it says. */
function sent({ read }: Refused, names: readonly string[]): string {
  const name = names.find((each) => fieldOf(read, each) !== undefined)
  return name === undefined ? (names[0] ?? '') : `${name} ${textOf(fieldOf(read, name))}`
}

/** A field of the query or the body. */
function fieldOf(read: ReadRequest | undefined, name: string): unknown {
  const fields: Readonly<Record<string, unknown>> = { ...read?.query, ...fieldsOf(read?.body) }
  return fields[name]
}

/** The fields of an object; none of anything else. */
export function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Who called, who may, and whose credentials to take. */
function explainCaller({ caller, identified }: Refused): string | undefined {
  if (caller === undefined || identified === undefined) return undefined
  const callers = identified.operation.callers.filter((each) => each !== 'anonymous')
  if (callers.includes(caller.kind)) return undefined
  const [first = 'partner'] = callers
  return `called as ${nameOf(caller)}, but only ${callers.join(' or ')} may: use ${credentialsOf[first]}`
}

const credentialsOf: Readonly<Record<CallerKind, string>> = {
  anonymous: 'no credentials',
  partner: "the partner's own access key or token, not a customer's",
  distributor: "the distributor's own access key or token",
  reseller: "the reseller's own token",
  customer:
    "the customer's access key or token; a partner gets one with POST /v3/auth/tokens and the method assume_role",
}

function explainQuota({ tenant, identified, request }: Refused): string | undefined {
  if (identified === undefined || tenant === undefined) return undefined
  const { id, rateLimit } = identified.operation
  const who = { sourceIp: request.sourceIp, partner: tenant.world.id }
  const rest = tenant.throttle.closedFor(identified.operation, who, tenant.world.now)
  const wait = rest === undefined ? `within ${rateLimit.seconds} s` : `in ${inWords(rest)}`
  const clock = onlyOf(tenant.world.clock).mode === 'frozen' ? ' (the clock stands: POST /_sandbox/clock/advance)' : ''
  return `${id} takes ${rateLimit.requests} requests in ${rateLimit.seconds} s from one address or partner; it takes more ${wait}${clock}`
}

/** A region that nobody knows, where a request names one. */
export function explainRegion({ read, tenant }: Refused): string | undefined {
  if (tenant === undefined) return undefined
  const { catalog } = tenant.world
  const [wrong] = [...regionsIn(read?.query), ...regionsIn(read?.body)].flatMap(([field, region]) => {
    const words = unknownRegion(catalog, region)
    return words === undefined ? [] : [`${field} ${words}`]
  })
  return wrong
}

/** Every region that a value names, with the field that does. */
function regionsIn(value: unknown): [field: string, region: string][] {
  if (Array.isArray(value)) return value.flatMap(regionsIn)
  return Object.entries(fieldsOf(value)).flatMap(([name, each]): [string, string][] => {
    if (/^region(_code)?$/.test(name)) return typeof each === 'string' ? [[name, each]] : []
    return regionsIn(each)
  })
}

function explainMissing({ tenant }: Refused, refusal: Refusal): string | undefined {
  if (tenant === undefined) return undefined
  const { catalog } = tenant.world
  if (refusal.detail?.startsWith('agency') === true)
    return `${refusal.detail} is not what that customer granted: xaccount_type of POST /v2/partners/sub-customers/query tells with which it was created, and that is the agency_name; the demo's are created with ${platformIds(tenant.world).join(', ')}`
  if (refusal.detail?.startsWith('domain') === true)
    return `${refusal.detail} is no associated customer of the caller; ${customerList} lists them, and a new one is there a moment after its creation`
  if (refusal.detail?.startsWith('project') === true)
    return `${refusal.detail} is none of the caller's; it has one for each region: ${catalog.regions.map((each) => each.code).join(', ')}`
  return undefined
}
