import { afterAll, describe, expect, it } from 'vitest'
import { cn, iam, intl, operationsOf, tickets, v1 } from '../../src/contract/services.ts'
import type { CallerKind, IndexedOperation } from '../../src/contract/operations.ts'
import { refusalEntry } from '../../src/contract/refusals.ts'
import type { Answered } from '../helpers/platform.ts'
import { undoTo } from '../../src/state/engine/table.ts'
import { tablesOf, type World } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { someOf } from '../helpers/campaign.ts'
import { contents, foreignChanges, publicRecords } from '../helpers/foreign-changes.ts'
import { type Draft, draftsOf, identifiersOf, isOfRefund, targetOf, withThing } from '../helpers/foreign-requests.ts'
import { buildStage, type Subject, type SubjectName } from '../helpers/foreign-stage.ts'
import {
  found,
  type Kind,
  kinds,
  type Marks,
  marksOf,
  recordsOf,
  thingsOf,
  unknownLike,
} from '../helpers/foreign-things.ts'
import { siteNames } from '../helpers/site-names.ts'
import { endsOf, type Field, lettersOf, meaningOf, meanings, textFields } from '../helpers/identifier-fields.ts'

/** The site's own service, with the tokens, the tickets and version 1.0 that both have. */
const servicesOf = { intl: [intl, iam, tickets, v1], cn: [cn, iam, tickets, v1] }
const count = { cases: 0, matters: new Set<string>() }

interface CallerRow {
  readonly name: string
  readonly kind: CallerKind
  /** Whose token goes with the call. */
  readonly as: SubjectName | undefined
  /** Whose things are right. */
  readonly own: SubjectName
  /** The reseller that is named where an operation takes one. */
  readonly named?: SubjectName
  readonly foreign: readonly SubjectName[]
}

const others = ['another partner', 'customer of another partner', 'its reseller', 'customer of its reseller'] as const

const rows: readonly CallerRow[] = [
  {
    name: 'the partner',
    kind: 'partner',
    as: 'partner',
    own: 'its customer',
    foreign: [...others, 'reseller 2', 'customer of reseller 2', 'distributor'],
  },
  {
    name: 'the distributor for reseller 1',
    kind: 'distributor',
    as: 'distributor',
    own: 'customer of reseller 1',
    named: 'reseller 1',
    foreign: [...others, 'its other customer', 'partner', 'customer of reseller 2'],
  },
  {
    name: 'the distributor for itself',
    kind: 'distributor',
    as: 'distributor',
    own: 'distributor',
    foreign: [...others, 'its other customer', 'customer of reseller 1', 'customer of reseller 2'],
  },
  {
    name: 'a reseller',
    kind: 'reseller',
    as: 'reseller 1',
    own: 'customer of reseller 1',
    foreign: [...others, 'its other customer', 'customer of reseller 2', 'reseller 2', 'distributor'],
  },
  {
    name: 'a customer',
    kind: 'customer',
    as: 'its customer',
    own: 'its customer',
    foreign: [...others, 'its other customer', 'partner', 'customer of reseller 2', 'distributor'],
  },
  {
    name: 'a customer of a reseller',
    kind: 'customer',
    as: 'customer of reseller 1',
    own: 'customer of reseller 1',
    foreign: [...others, 'other customer of reseller 1', 'customer of reseller 2', 'reseller 1', 'distributor'],
  },
  {
    name: 'nobody',
    kind: 'anonymous',
    as: undefined,
    own: 'its customer',
    foreign: ['customer of another partner', 'its other customer', 'customer of reseller 2', 'partner'],
  },
]

/** Operations without `indirect_partner_id`: there a distributor reaches its resellers' customers (docs/decisions/callers.md). */
const forAllResellers = new Set([
  'CheckUserIdentity',
  'SendVerificationMessageCode',
  'CreatePersonalRealnameAuth',
  'CreateEnterpriseRealnameAuthentication',
  'ChangeEnterpriseRealnameAuthentication',
  'ShowRealnameAuthenticationReviewResult',
  'ListOnDemandResourceRatings',
  'ListRateOnPeriodDetail',
  'ListPayPerUseCustomerResources',
  'CreateToken',
  'CreateTemporaryAccessKey',
  'ListConsumeSubCustomers',
  'ListCouponQuotasRecords',
  'ListIssuedCouponQuotas',
  'CheckUser',
  'SendVerificationCode',
  'ApplyIndividualRealName',
  'ApplyEnterpriseRealName',
  'ChangeToEnterpriseRealName',
  'ShowRealNameResult',
  'QueryRating',
  'QueryChangeRating',
])

/** What is unique in a whole world, so that it is told to be taken, whoever has it (docs/decisions/check-identity.md). */
const uniqueInWorld = new Set([
  'domain_name',
  'xaccount_id',
  'email',
  'new_sub_customer.customer_name',
  'domainName',
  'xAccountId',
])

/** What belongs to all of a world, its platform id, is nothing foreign to anybody in it (docs/decisions/platform-ids.md). */
const sharedInWorld = new Set(['xaccount_type', 'xAccountType'])

/** Where an answer to an identifier of the caller's own, but of another kind, differs from that to one which nobody has. */
const differences: readonly { readonly operation: string; readonly kind: Kind; readonly why: string }[] = [
  ...['CancelResourcesSubscription', 'DeleteResources'].map((operation) => ({
    operation,
    kind: 'package' as const,
    why: "the caller's own package is no resource, and says so: packages cannot be given back",
  })),
  ...[
    'ListCustomerselfResourceRecords',
    'ListCustomerselfResourceRecordDetails',
    'ListSubCustomerBillDetail',
    'ListCustomerBillsMonthlyBreakDown',
    'ListResourceRecords',
    'ListFeeRecords',
  ].map((operation) => ({
    operation,
    kind: 'package' as const,
    why: "the caller's own package is what its purchase has as its resource",
  })),
]

describe('what identifies something', () => {
  it('every text field of a request is classified, and no other', () => {
    const fields = textFields()
    expect(fields.filter((each) => meaningOf(each) === undefined)).toEqual([])
    const ends = new Set(fields.flatMap(({ path }) => endsOf(path)))
    expect(Object.keys(meanings).filter((each) => !ends.has(lettersOf(each)))).toEqual([])
  })
})

describe.each(siteNames)('%s', (site) => {
  const operations = operationsOf(servicesOf[site]).filter((each) => each.site === undefined || each.site === site)
  const stage = buildStage(site)
  const { platform, worlds, subjects } = stage
  const before = worlds.map(contents)
  const allIds = idsOf(worlds)

  afterAll(() => expect(worlds.map(contents)).toEqual(before))

  describe.each(rows)('$name', (row) => {
    const own = subjects[row.own]
    const things = thingsOf(own)
    const caller = row.as === undefined ? undefined : subjects[row.as]
    const named = row.named === undefined ? undefined : subjects[row.named]

    it.each(someOf(operations, 6).map((each) => [each.id, each] as const))(
      'learns and changes nothing foreign by %s',
      (_id, operation) => {
        return runAll(operation)
      },
    )

    async function runAll(operation: IndexedOperation): Promise<void> {
      const isHeard = operation.callers.includes(row.kind)
      const foreigners = row.foreign
        .map((each) => subjects[each])
        .filter(
          (each) => !(row.kind === 'distributor' && forAllResellers.has(operation.id) && each.world === own.world),
        )
      const seenByCaller = [own, ...membersOf(own), ...(row.as === undefined ? [] : [subjects[row.as]])]
      const marks = marksOf(foreigners, [
        ...seenByCaller.flatMap(recordsOf),
        ...publicRecords(own.world, row.kind),
        ...namesAbove(own),
      ])
      const failures: string[] = []
      for (const [at, draft] of draftsOf(operation, { platform, own, things, named }).entries()) {
        await look(operation, draft, { marks, failures })
        for (const subject of foreigners) await replaceAll(operation, draft, { subject, marks, failures })
        for (const subject of [...foreigners, own])
          for (const field of fieldsFor(operation, subject))
            for (const { kind, value } of valuesFor(field, subject, { own, caller, isWide: isHeard && at === 0 }))
              await compare(operation, draft, { field, kind, value, subject, marks, failures })
      }
      expect(failures.slice(0, 12)).toEqual([])
    }

    function fieldsFor(operation: IndexedOperation, { world }: Subject): Field[] {
      const { id } = operation
      const isShared = (id.startsWith('CreateSub') || id === 'CreateCustomer') && world === own.world
      return identifiersOf(operation).filter(
        ({ path }) => !isShared || !(uniqueInWorld.has(path) || sharedInWorld.has(path)),
      )
    }

    /** A call with the caller's own things only: a list without a filter shows nothing of others. */
    async function look(
      operation: IndexedOperation,
      draft: Draft,
      { marks, failures }: { marks: Marks; failures: string[] },
    ): Promise<void> {
      count.cases += 1
      const { told, changed } = await ask(operation, draft, { marks, sent: '' })
      const shown = found(marks, told, '')
      if (shown.length > 0 || changed.length > 0)
        failures.push(`${describeCall(operation, draft)}: shows ${shown.join(', ')}; changes ${changed.join(', ')}`)
    }

    /** Everything that a call names is foreign, and of one owner; also the headers that clients of the cloud send. */
    async function replaceAll(
      operation: IndexedOperation,
      draft: Draft,
      { subject, marks, failures }: { subject: Subject; marks: Marks; failures: string[] },
    ): Promise<void> {
      const theirs = thingsOf(subject)
      const sent: string[] = []
      const build = (form: (value: string) => string): Draft =>
        fieldsFor(operation, subject).reduce((each, field) => {
          const [kind] = (meaningOf(field) ?? []).filter((one) => (theirs.get(one) ?? []).length > 0)
          const values = kind === undefined ? [] : (theirs.get(kind) ?? [])
          const value = isOfRefund(operation) ? values.at(-1) : values[0]
          if (kind === undefined || value === undefined) return each
          sent.push(value, unknownLike(value))
          return withThing(each, field, { kind, value: form(value) })
        }, draft)
      const [all, none] = [build((value) => value), build(unknownLike)]
      const headers = {
        'x-domain-id': subject.domainId,
        'x-project-id': theirs.get('project')?.[0] ?? '',
        'x-domain-name': theirs.get('accountName')?.[0] ?? '',
      }
      const plain = await ask(operation, draft, { marks, sent: '' })
      for (const [what, asked, absent] of [
        ['everything', await ask(operation, all, { marks, sent }), await ask(operation, none, { marks, sent })],
        ['headers', await ask(operation, draft, { marks, sent: '', headers }), plain],
      ] as const) {
        count.cases += 1
        const label = `${describeCall(operation, all)} with ${what} of ${subject.name}`
        const shown = found(marks, asked.told, what === 'headers' ? [] : sent)
        if (shown.length > 0 || asked.changed.length > 0)
          failures.push(`${label}: shows ${shown.join(', ')}; changes ${asked.changed.join(', ')}`)
        if (anonymous(asked.told, sent, allIds) !== anonymous(absent.told, sent, allIds))
          failures.push(
            `${label}: tells that it exists:\n  ${asked.told.slice(0, 300)}\n  ${absent.told.slice(0, 300)}`,
          )
      }
    }

    async function compare(
      operation: IndexedOperation,
      draft: Draft,
      one: { field: Field; kind: Kind; value: string; subject: Subject; marks: Marks; failures: string[] },
    ): Promise<void> {
      const { field, kind, value, subject, marks, failures } = one
      const forms = field.path.endsWith('[]') && row.as !== undefined ? [[], ownBeside(field)] : [[]]
      for (const more of forms) {
        count.cases += 1
        const asked = withThing(draft, field, { kind, value, more })
        const { told, changed } = await ask(operation, asked, { marks, sent: value })
        const nobody = unknownLike(value)
        const unknown = await ask(operation, withThing(draft, field, { kind, value: nobody, more }), {
          marks,
          sent: nobody,
        })
        const label = `${describeCall(operation, asked)} with the ${kind} of ${subject.name} as ${field.path}`
        const shown = found(marks, told, value)
        if (shown.length > 0) failures.push(`${label}: shows ${shown.join(', ')} in ${told.slice(0, 300)}`)
        if (changed.length > 0) failures.push(`${label}: changes ${changed.join(', ')}`)
        const there = anonymous(told, [value, nobody], allIds)
        const absent = anonymous(unknown.told, [value, nobody], allIds)
        if (there === absent) continue
        if (differences.some((each) => subject === own && each.operation === operation.id && each.kind === kind))
          continue
        failures.push(`${label}: tells that it exists:\n  ${there.slice(0, 300)}\n  ${absent.slice(0, 300)}`)
      }
    }

    function ownBeside(field: Field): string[] {
      return (meaningOf(field) ?? []).flatMap((kind) => things.get(kind) ?? []).slice(0, 1)
    }

    /** Calls, says what foreign records changed, and takes back everything. */
    async function ask(
      operation: IndexedOperation,
      draft: Draft,
      { marks, sent, headers: more = {} }: { marks: Marks; sent: string | string[]; headers?: Record<string, string> },
    ): Promise<{ told: string; changed: string[] }> {
      const as = row.as === undefined ? null : stage.tokenOf(subjects[row.as])
      const target = targetOf(operation, draft)
      const answered = await platform.call(draft.method, target, {
        as,
        headers: { ...draft.headers, ...more },
        ...(draft.body && { body: draft.body }),
      })
      const { 'X-Request-Id': _id, ...headers } = answered.headers
      expect(isFault(operation, answered), describeCall(operation, draft)).toBe(false)
      const changed = worlds.flatMap((world) => foreignChanges(world, { marks, sent, isOwn: world === own.world }))
      for (const world of worlds) undoTo(world.log, 0)
      if (answered.status < 300) count.matters.add(`${row.kind} ${operation.id}`)
      return { told: `${answered.status} ${JSON.stringify(answered.body)} ${JSON.stringify(headers)}`, changed }
    }
  })
})

/** Things of a subject that are put into a field: those that it is meant for, and where it is wide one of each other kind. */
function valuesFor(
  field: Field,
  subject: Subject,
  { own, caller, isWide }: { readonly own: Subject; readonly caller: Subject | undefined; readonly isWide: boolean },
): { kind: Kind; value: string }[] {
  const right = meaningOf(field) ?? []
  const visible = [own, ...(caller === undefined ? [] : [caller])].flatMap(recordsOf).join('\n')
  const meant = right.flatMap((kind) => thingsOf(subject).get(kind) ?? [])
  return kinds.flatMap((kind) => {
    const values = thingsOf(subject).get(kind) ?? []
    const isRight = right.includes(kind) || (kind === 'reseller' && right.includes('account'))
    if (subject === own) {
      const wrong = isRight || !isWide ? [] : values.filter((value) => !meant.includes(value))
      return wrong.slice(0, 1).map((value) => ({ kind, value }))
    }
    const chosen = isRight ? values : isWide ? values.slice(0, 1) : []
    return chosen.filter((value) => !visible.includes(`"${value}"`)).map((value) => ({ kind, value }))
  })
}

/** Whether an answer is a fault of the sandbox; some refusals of the platform have status 500 too. */
function isFault({ refusals }: IndexedOperation, { status, body }: Answered): boolean {
  const { error_code: code } = (body ?? {}) as { error_code?: unknown }
  return status >= 500 && !refusals.some((name) => refusalEntry(name).code === code)
}

/** The member accounts of a master account: what is theirs, it may see. */
function membersOf({ name, world, domainId }: Subject): Subject[] {
  return [...world.memberships.keysOf('byMaster', domainId)].map((each) => ({ name, world, domainId: each }))
}

/** The name of the account that a customer's money comes from, which its records tell (docs/decisions/china-money.md). */
function namesAbove({ world, domainId }: Subject): string[] {
  const reseller = world.resellers.get(world.customers.get(domainId)?.resellerId ?? '')
  return reseller === undefined ? [] : [JSON.stringify(reseller.accountName)]
}

/** Every id in worlds. */
function idsOf(worlds: readonly World[]): ReadonlySet<string> {
  const records = worlds.flatMap((world) => tablesOf(world).flatMap((table) => [...table.values()].map(encodeRecord)))
  return new Set(records.flatMap((each) => each.match(/[0-9a-f]{32}/g) ?? []))
}

/** An answer without the identifiers that were sent, and without ids that were drawn for new things. */
function anonymous(told: string, values: readonly string[], allIds: ReadonlySet<string>): string {
  // A text with commas may be read as several ids, and the first of them refused.
  const parts = values.flatMap((each) => [each, ...each.split(',')])
  const forms = parts.flatMap((each) => [each, each.toLowerCase(), each.toUpperCase()])
  const echoless = forms.reduce((text, form) => text.replaceAll(form, '<id>'), told)
  return echoless.replaceAll(/[0-9a-f]{32}/g, (id) => (allIds.has(id) ? id : '<new>'))
}

function describeCall(operation: IndexedOperation, draft: Draft): string {
  return `${draft.method} ${targetOf(operation, draft)} ${JSON.stringify(draft.body ?? {})}`
}

afterAll(() => {
  console.log(
    `foreign identifiers: ${count.cases} cases; ${count.matters.size} pairs of caller and operation were served`,
  )
})
