import type { IndexedOperation } from '../../src/contract/operations.ts'
import { undoTo } from '../../src/state/engine/table.ts'
import { passwordOf, type Subject } from './foreign-stage.ts'
import type { Kind, Things } from './foreign-things.ts'
import { type Field, meaningOf, requiredParts, textFields } from './identifier-fields.ts'
import type { TestPlatform } from './platform.ts'
import { required } from './required.ts'
import { get, post, type Sample } from './sample.ts'
import { samplesOf } from './samples.ts'
import { ticketSamplesOf } from './ticket-service-samples.ts'

type Part = Record<string, unknown>

/** A request in parts, in which one field is easily put. */
export interface Draft {
  readonly method: string
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: Part | undefined
}

const allFields = textFields()

/** The fields of an operation that name something which belongs to somebody. */
export function identifiersOf({ service, id }: IndexedOperation): Field[] {
  return allFields.filter(
    (each) => each.service === service && each.operation === id && (meaningOf(each) ?? []).length > 0,
  )
}

/** What goes with a field, so that it is looked at. */
const company: Readonly<Record<string, (kind: Kind) => Readonly<Record<string, unknown>>>> = {
  'coupon_infos[].id': () => ({ 'body:coupon_infos[].type': 301, 'body:use_coupon': 'YES' }),
  'discount_infos[].id': () => ({ 'body:discount_infos[].type': 3, 'body:use_discount': 'YES' }),
  search_value: (kind) => ({
    'body:search_type': kind === 'email' ? 'email' : kind === 'phone' ? 'mobile' : 'name',
  }),
  searchKey: (kind) => ({
    'body:searchType': kind === 'email' ? 'email' : kind === 'phone' ? 'mobile' : 'name',
  }),
  email: () => ({ 'body:verification_code': '123456', 'body:verificationCode': '123456' }),
  sub_customer_id: () => ({ 'query:method': 'all', 'body:method': 'all' }),
  'filters[].filter_factor.value[]': () => ({
    'body:filters[].operator': 0,
    'body:filters[].filter_factor.key': 'ASSOCIATED_ACCOUNT',
  }),
}

function iamSamples(own: Subject): Readonly<Record<string, Sample>> {
  const assume = {
    methods: ['assume_role'],
    assume_role: { agency_name: `${own.world.id.replaceAll('-', '_')}_IDP`, domain_id: own.domainId },
  }
  const [user] = [...own.world.users.values()].filter((each) => each.account.domainId === own.domainId)
  const { domainName = '' } = user?.account ?? {}
  const login = {
    methods: ['password'],
    password: { user: { name: user?.name, password: passwordOf(domainName), domain: { name: domainName } } },
  }
  return {
    CreateToken: post('/v3/auth/tokens', { auth: { identity: login, scope: {} } }),
    'CreateToken by role': post('/v3/auth/tokens', { auth: { identity: assume } }),
    CreateTemporaryAccessKey: post('/v3.0/OS-CREDENTIAL/securitytokens', { auth: { identity: assume } }),
    KeystoneListAuthDomains: get('/v3/auth/domains'),
    KeystoneListProjects: get('/v3/projects'),
    KeystoneCreateProject: post('/v3/projects', { project: { name: 'a-new-project' } }),
    KeystoneListRegions: get('/v3/regions'),
    GetCallerIdentity: get('/v5/caller-identity'),
  }
}

/** Samples of the service of an operation; what the stage of tickets is set with is taken back. */
function samplesFor({ service }: IndexedOperation, platform: TestPlatform): Readonly<Record<string, Sample>> {
  if (service !== 'tickets') return samplesOf(platform)
  const samples = ticketSamplesOf(platform)
  undoTo(platform.world.log, 0)
  return samples
}

/** Requests of an operation with things of the caller's own: one with everything, one with what is demanded only. */
export function draftsOf(
  operation: IndexedOperation,
  {
    platform,
    own,
    things,
    named,
  }: { platform: TestPlatform; own: Subject; things: Things; named: Subject | undefined },
): Draft[] {
  const samples = { ...samplesFor(operation, platform), ...iamSamples(own) }
  const forms = Object.keys(samples).filter((each) => each === operation.id || each.startsWith(`${operation.id} `))
  return forms.flatMap((form) => {
    const whole = ownThings(operation, toDraft(operation, required(samples[form], operation.id)), things, named)
    const demanded = requiredParts(operation)
    const keep = (part: Readonly<Record<string, unknown>>): Part =>
      Object.fromEntries(Object.entries(part).filter(([name]) => demanded.has(name) || name === 'indirect_partner_id'))
    const small = {
      ...whole,
      query: keep(whole.query) as Record<string, string>,
      body: whole.body === undefined ? undefined : keep(whole.body),
    }
    return JSON.stringify(small) === JSON.stringify(whole) ? [whole] : [small, whole]
  })
}

function toDraft({ path: template }: IndexedOperation, { method, target, body }: Sample): Draft {
  const { pathname, searchParams } = new URL(target, 'http://sandbox')
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((each) => each[1] ?? '')
  const values = new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '([^/]*)')}$`).exec(pathname)
  return {
    method,
    path: Object.fromEntries(names.map((name, at) => [name, values?.[at + 1] ?? ''])),
    query: Object.fromEntries(searchParams),
    headers: {},
    body: structuredClone(body),
  }
}

/** Puts the caller's own things in the place of the sample's, and names the reseller that a distributor acts for. */
function ownThings(operation: IndexedOperation, draft: Draft, things: Things, named: Subject | undefined): Draft {
  let result = draft
  for (const field of identifiersOf(operation)) {
    const isReseller = field.path === 'indirect_partner_id'
    if (isReseller) {
      result = put(result, field, named?.domainId)
      continue
    }
    if (valueAt(result, field) === undefined) continue
    // A name in a search that fits nothing would hide what else the answer could tell.
    const candidates = (meaningOf(field) ?? []).flatMap((kind) => things.get(kind) ?? [])
    const isRefund = isOfRefund(operation) && field.path === 'order_id'
    const first = isRefund ? things.get('order')?.at(-1) : candidates[0]
    if (!namesNew(operation, field)) result = put(result, field, first)
  }
  return result
}

/** Whether a field names what is made with it, and nothing that is there. */
function namesNew({ id }: IndexedOperation, { path }: Field): boolean {
  if (path === 'search_value' || path === 'searchKey' || path === 'project.name') return true
  return (id === 'CreateSubCustomer' || id === 'CreateCustomer') && !/^xaccount_?type$/i.test(path)
}

/** Whether an operation is about an unsubscription. */
export function isOfRefund({ id }: Pick<IndexedOperation, 'id'>): boolean {
  return id === 'ShowRefundOrderDetails' || id === 'ShowRefundOrder'
}

/** The text at a field; the first of a list. */
function valueAt(draft: Draft, { place, path }: Field): unknown {
  if (place === 'path') return draft.path[path]
  if (place === 'query') return draft.query[path]
  if (place === 'header') return draft.headers[path]
  return path.split('.').reduce<unknown>((at, step) => {
    const name = step.replace('[]', '')
    const next = (at as Part | undefined)?.[name]
    return step.endsWith('[]') ? (next as unknown[] | undefined)?.[0] : next
  }, draft.body)
}

/** A draft with another value of a field; `undefined` takes the field away. `more` are put beside it in a list. */
function put(
  draft: Draft,
  { place, path }: Pick<Field, 'place' | 'path'>,
  value: unknown,
  more: unknown[] = [],
): Draft {
  if (place === 'body') return { ...draft, body: putIn(draft.body ?? {}, path.split('.'), { value, more }) }
  const of = place === 'query' ? 'query' : 'headers'
  const { [path]: _before, ...rest } = draft[of]
  if (place !== 'path') return { ...draft, [of]: typeof value === 'string' ? { ...rest, [path]: value } : rest }
  return { ...draft, path: { ...draft.path, [path]: typeof value === 'string' ? value : '' } }
}

function putIn(part: Part, [step = '', ...rest]: readonly string[], leaf: { value: unknown; more: unknown[] }): Part {
  const name = step.replace('[]', '')
  const isList = step.endsWith('[]')
  const { [name]: before, ...others } = part
  if (rest.length === 0) {
    if (isList) return { ...others, [name]: leaf.value === undefined ? [] : [...leaf.more, leaf.value] }
    return leaf.value === undefined ? others : { ...others, [name]: leaf.value }
  }
  const [first] = isList ? ((before as Part[] | undefined) ?? []) : [before as Part | undefined]
  const inner = putIn(first ?? {}, rest, leaf)
  return { ...others, [name]: isList ? [inner] : inner }
}

/** A draft in which a field names that thing, with what goes with the field. */
export function withThing(
  draft: Draft,
  field: Field,
  { kind, value, more = [] }: { readonly kind: Kind; readonly value: string; readonly more?: unknown[] },
): Draft {
  const beside = Object.entries(company).find(([end]) => field.path === end)?.[1](kind) ?? {}
  const prepared = Object.entries(beside).reduce((each, [at, what]) => {
    const [place = '', path = ''] = at.split(':')
    const isThere = place === field.place && (place !== 'query' || path in each.query || path === 'method')
    return isThere ? put(each, { place: place, path }, what) : each
  }, draft)
  return put(prepared, field, value, more)
}

/** The target of a request. */
export function targetOf({ path: template }: IndexedOperation, { path, query }: Draft): string {
  const pathname = template.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    // Who has nothing of the kind names something that nobody has: a path without it would be another.
    encodeURIComponent(path[name] === undefined || path[name] === '' ? 'nothing' : path[name]),
  )
  const search = new URLSearchParams(query).toString()
  return search === '' ? pathname : `${pathname}?${search}`
}
