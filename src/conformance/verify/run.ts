import { operationKey } from '../../contract/operations.ts'
import { casesOf, unknownPathCases } from './cases.ts'
import type { Seen } from './seen.ts'
import { type Described, providedServices } from './described.ts'
import { type Gap, gapOf, restGaps } from './gaps.ts'
import { lookAround } from './look-around.ts'
import { type Ports, isNamed, roleOf, tokenFor, type VerifyOptions } from './run-options.ts'
import { sendCase } from './send-case.ts'
import { allWalks, beginning } from './walks/all.ts'
import type { Walk } from './walks/step.ts'
import { goThrough, keyOf } from './walks/walk.ts'

/** All that was said in a run, and what it leaves open. */
export interface Verification {
  readonly seen: readonly Seen[]
  readonly gaps: readonly Gap[]
}

/** How many operations are called at once; the requests of one go one after the other. */
const operationsAtOnce = 8
/** Calls every operation that may be called and gives everything that was said, always in the same order. */
export async function runVerification(
  operations: readonly Described[],
  options: VerifyOptions,
  ports: Ports,
): Promise<Verification> {
  const { only } = options
  const chosen = operations.filter(({ operation }) => only.length === 0 || isNamed(operationKey(operation), only))
  const gaps = chosen.flatMap(({ operation }) => gapOf(operation, options) ?? [])
  const open = chosen.filter(({ operation }) => gapOf(operation, options) === undefined)
  const known = await lookAround(operations, options, ports)
  const walked = Map.groupBy(await walkedIn(operations, options, ports), ({ described }) => described)
  const work = open.map((described) => ({
    described,
    cases: casesOf(described, {
      seed: options.seed,
      known: known[roleOf(described.operation, options.tokens) ?? 'partner'],
    }),
  }))
  const seen = new Map<string, Seen[]>()
  // The longest go first, so that none is left running alone at the end.
  const queue = work.toSorted((a, b) => b.cases.length - a.cases.length)
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { described, cases } = next
      const token = tokenFor(described.operation, options.tokens)
      const exchanged: Seen[] = [...(walked.get(described) ?? [])]
      for (const each of cases) exchanged.push(...(await sendCase(each, described, { token, ports })))
      seen.set(operationKey(described.operation), exchanged)
      const { id } = described.operation
      ports.onVerified?.({ operation: id, calls: exchanged.length, done: seen.size, all: work.length })
    }
  }
  await Promise.all(Array.from({ length: operationsAtOnce }, worker))
  const strays = only.length === 0 ? await callUnknownPaths(operations, options, ports) : []
  const all = open.flatMap(({ operation }) => seen.get(operationKey(operation)) ?? [])
  return { seen: [...all, ...strays], gaps: [...gaps, ...open.flatMap((each) => restGaps(each, seen))] }
}

/** What comes first where the other side may be changed: things are made, used and given back. */
async function walkedIn(operations: readonly Described[], options: VerifyOptions, ports: Ports): Promise<Seen[]> {
  if (!options.allowWrites) return []
  const { only, site } = options
  const bears = (walk: Walk): boolean => walk.some((step) => only.length === 0 || isNamed(keyOf(step, site), only))
  return goThrough(operations, [beginning, ...allWalks.filter(bears)], { options, ports })
}

async function callUnknownPaths(
  operations: readonly Described[],
  { site, tokens }: VerifyOptions,
  ports: Ports,
): Promise<Seen[]> {
  const token = tokens.partner ?? tokens.distributor ?? tokens.customer
  const seen: Seen[] = []
  const cases = providedServices(site)
    .filter((service) => operations.some(({ operation }) => operation.service === service))
    .flatMap((service) => (service === 'saml' ? [] : unknownPathCases(service)))
  for (const each of cases) seen.push(...(await sendCase(each, undefined, { token, ports })))
  return seen
}
