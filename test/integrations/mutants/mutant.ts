import { createHash } from 'node:crypto'
import type { RequirementId } from '../../../src/conformance/requirements/all.ts'
import { CallFailed, fact, type Habits, type Outgoing } from '../platform.ts'

/** A small deliberate fault of the reference integration. */
export interface Mutant {
  readonly scenario: string
  readonly habits: Partial<Habits>
  /** What it breaks besides the requirement that it is named after, because one fault is both. */
  readonly also?: readonly RequirementId[]
}

/** A mutant in a scenario of the China site, with all that it breaks; none where only the world at the end tells. */
export interface ChinaMutant {
  readonly scenario: string
  readonly breaks: readonly RequirementId[]
  /** What the world lacks at the end. */
  readonly problem?: string
  readonly habits: Partial<Habits>
}

/** Calls an address that nobody has, after its task. */
export const unknownAddress: Partial<Habits> = {
  afterwards: (integration) => regardless(() => integration.once('partner', 'GET', '/v2/partners/everything')),
}

export type Body = Record<string, unknown>

/** Changes the body of the requests to a path. */
export function body(path: string, change: (body: Body) => unknown): Partial<Habits> {
  return {
    prepare: (request) => {
      if (!request.path.endsWith(path) || request.body === '') return request
      return { ...request, body: JSON.stringify(change(JSON.parse(request.body) as Body)) }
    },
  }
}

export function query(path: string, change: (query: Outgoing['query']) => Outgoing['query']): Partial<Habits> {
  return {
    prepare: (request) => (request.path.endsWith(path) ? { ...request, query: change(request.query) } : request),
  }
}

export function headers(more: Readonly<Record<string, string>>): Partial<Habits> {
  return { prepare: (request) => ({ ...request, headers: { ...request.headers, ...more } }) }
}

export const without = (name: string) => (fields: Body) =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name))

export const set = (name: string, value: unknown) => (fields: Body) => ({ ...fields, [name]: value })

/** Sets a budget by a body as it is, which no arithmetic of JSON has touched. */
export function budgetText(amount: string): Partial<Habits> {
  return {
    prepare: (request) => {
      if (!request.path.endsWith('/budget') || request.body === '') return request
      const text = `{"customer_id":"${fact('CUSTOMER_ID')}","budget_amount":${amount}}`
      return { ...request, body: text, headers: { ...request.headers, 'X-Sdk-Content-Sha256': digest(text) } }
    },
  }
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Tries something whose failure it does not mind. */
export async function regardless(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CallFailed) return undefined
    throw error
  }
}

/** Reads a record as if nothing could ever be otherwise. */
export function strictly(check: (record: Body) => boolean): Partial<Habits> {
  return {
    read: (record) => {
      if (!check({ ...record })) throw new Error('a record that cannot be')
    },
  }
}

/** Fails at the record after so many. */
export function countsTo(limit: number): (record: Body) => boolean {
  let seen = 0
  return () => {
    seen += 1
    return seen <= limit
  }
}
